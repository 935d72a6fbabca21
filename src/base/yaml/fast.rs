//! The simplest front matter, `key: value` on every line, read without the parser: most files of a site look like this.
//!
//! Whatever it does not know for sure it leaves to the parser; a property test holds the two to the same tree.

use super::front_matter::{FREE_TEXT, is_free};
use super::{Key, Node, Scalar, Value};
use crate::base::{Span, letters};

/// More keys than this are left to the parser, which finds repeats faster.
const MANY: usize = 24;

/// The tree of flat front matter, or nothing when it is not that simple.
pub(super) fn flat(yaml: &str, offset: usize) -> Option<Node> {
    let mut entries: Vec<(Key, Node)> = Vec::with_capacity(8);
    let mut start = 0;
    for line in yaml.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r', ' ']);
        if !content.is_empty() {
            let (key, node) = entry(content, start + offset)?;
            if entries.len() == MANY || entries.iter().any(|(k, _)| k.text == key.text) {
                return None;
            }
            entries.push((key, node));
        } else if line.len() > 2 {
            return None;
        }
        start += line.len();
    }
    let span = Span { start: entries.first()?.0.span.start, end: entries.last()?.1.span.end };
    Some(Node { span, value: Value::Map(entries) })
}

fn entry(line: &str, start: usize) -> Option<(Key, Node)> {
    let name = line.bytes().position(|b| !(b.is_ascii_lowercase() || b == b'_')).filter(|end| *end > 0)?;
    let rest = line[name..].strip_prefix(": ")?;
    let value = rest.trim_start_matches(' ');
    let at = line.len() - value.len();
    let (text, quoted) = scalar(&line[..name], value)?;
    let key = Key { text: line[..name].to_owned(), span: Span::new(start..start + name) };
    let value = Value::Scalar(Scalar { text: text.to_owned(), quoted });
    Some((key, Node { span: Span::new(start + at..start + line.len()), value }))
}

/// The text of a value, and whether it is quoted.
fn scalar<'a>(key: &str, value: &'a str) -> Option<(&'a str, bool)> {
    let first = value.chars().next()?;
    if first == '"' || first == '\'' {
        let inner = value.strip_prefix(first)?.strip_suffix(first)?;
        let simple = !inner.contains([first, '\\']) && is_all_plain(inner);
        return simple.then_some((inner, true));
    }
    if !is_all_plain(value) || value.ends_with(is_plain_space) {
        return None;
    }
    if FREE_TEXT.contains(&key) {
        return is_free(value, value).then_some((value, false));
    }
    let inner_colon = value.contains(": ") || value.ends_with(':');
    (letters::is_alphanumeric(first) && !inner_colon && !value.contains(" #")).then_some((value, false))
}

fn is_all_plain(value: &str) -> bool {
    let mut rest = value;
    // Nearly all of a headline is ASCII and small Cyrillic letters: two bytes that begin with D0 or D1.
    loop {
        let bytes = rest.as_bytes();
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            match byte {
                b' '..=b'~' => at += 1,
                0xd0 | 0xd1 => at += 2,
                _ => break,
            }
        }
        let mut others = rest.get(at..).unwrap_or_default().chars();
        match others.next() {
            None => return true,
            Some(other) if is_plain(other) => rest = others.as_str(),
            Some(_) => return false,
        }
    }
}

/// Characters that can stand anywhere; the parser decides about all others.
fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '«' | '»' | '„'..='‟' | '‘'..='‛' | '–' | '—' | '…' | '№')
        || (!c.is_ascii() && letters::is_alphanumeric(c))
}

fn is_plain_space(c: char) -> bool {
    c.is_whitespace()
}
