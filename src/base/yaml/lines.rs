//! A line of YAML taken apart the way a reader sees it: indentation, list marks, key, value. The syntax errors and the mended
//! lines are computed from it, where the parser has given up.

use std::ops::Range;

use super::clean::is_odd_space;

/// One line taken apart; all numbers are bytes in the line.
#[derive(Debug, PartialEq)]
pub(super) struct Head {
    /// Where the first list mark or the key begins.
    pub(super) indent: usize,
    /// Where the key begins, behind the list marks; equal to `indent` when there are none.
    pub(super) column: usize,
    /// The byte behind the key's colon; none when there is no key.
    pub(super) colon: Option<usize>,
    /// Where the value begins; the line's length when there is none.
    pub(super) value: usize,
}

/// Takes a line apart.
pub(super) fn head(line: &str) -> Head {
    let indent = skip_spaces(line, 0);
    let mut column = indent;
    while line[column..].starts_with('-') && line[column + 1..].chars().next().is_none_or(is_space) {
        column = skip_spaces(line, column + 1);
    }
    let colon = key_end(&line[column..]).map(|end| column + end);
    let value = skip_spaces(line, colon.unwrap_or(column));
    Head { indent, column, colon, value }
}

/// The byte behind the colon of the key with which a text begins.
fn key_end(text: &str) -> Option<usize> {
    let from = match text.chars().next()? {
        '"' | '\'' => closing_quote(text, 0)?,
        '[' | '{' | '#' | '&' | '*' | '!' | '|' | '>' | '@' | '`' | '%' => return None,
        _ => 0,
    };
    let mut search = from;
    while let Some(at) = text[search..].find(':') {
        let end = search + at + 1;
        if from > 0 && !text[from..end - 1].trim().is_empty() {
            return None;
        }
        if end > 1 && text[end..].chars().next().is_none_or(is_space) {
            return Some(end);
        }
        search = end;
    }
    None
}

/// The key, as all our tables write theirs, with which a text begins: `lead: x`.
pub(super) fn key_of(text: &str) -> Option<&str> {
    let end = text.bytes().position(|b| !(b.is_ascii_lowercase() || b == b'_')).filter(|end| *end > 0)?;
    let rest = text[end..].strip_prefix(':')?;
    rest.chars().next().is_none_or(is_space).then_some(&text[..end])
}

/// The line around a byte, without its line break.
pub(super) fn line_of(text: &str, at: usize) -> Range<usize> {
    let at = at.min(text.len());
    let start = text[..at].rfind('\n').map_or(0, |before| before + 1);
    let end = text[at..].find('\n').map_or(text.len(), |after| at + after);
    start..start + text[start..end].trim_end_matches('\r').len()
}

/// Where the quoted text that begins at `start` ends, behind its closing mark.
pub(super) fn closing_quote(text: &str, start: usize) -> Option<usize> {
    let rest = &text[start..];
    let quote = rest.bytes().next().filter(|b| matches!(b, b'"' | b'\''))?;
    let bytes = rest.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if quote == b'"' => at += 2,
            b'\'' if quote == b'\'' && bytes.get(at + 1) == Some(&b'\'') => at += 2,
            b if b == quote => return Some(start + at + 1),
            _ => at += 1,
        }
    }
    None
}

/// Where the bracket that opens at `start` is closed, behind its closing mark; brackets in quotation marks do not count.
pub(super) fn closing_bracket(text: &str, start: usize) -> Option<usize> {
    let mut depth = 0usize;
    let mut at = start;
    while let Some(c) = text[at..].chars().next() {
        match c {
            '[' | '{' => depth += 1,
            ']' | '}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            // A quotation mark counts only where a value can begin: `{uk: об'єкт}` holds an apostrophe.
            '"' | '\'' if text[..at].trim_end().ends_with(['[', '{', ',', ':']) => {
                at = closing_quote(text, at)?;
                continue;
            }
            _ => {}
        }
        at += c.len_utf8();
    }
    None
}

/// True for the head of a block of text: `|`, `>-`, `|2 # comment`.
pub(super) fn is_block_header(value: &str) -> bool {
    let Some(rest) = value.strip_prefix(['|', '>']) else { return false };
    let end = rest.find(|c: char| !matches!(c, '+' | '-' | '1'..='9')).unwrap_or(rest.len());
    let (signs, rest) = rest.split_at(end);
    signs.len() <= 2 && is_only_comment(rest)
}

/// True when nothing but white space or a comment stands there.
pub(super) fn is_only_comment(rest: &str) -> bool {
    let text = rest.trim_start();
    text.is_empty() || (text.starts_with('#') && text.len() < rest.len())
}

/// A space, a tabulation mark, or what looks like one.
pub(super) fn is_space(c: char) -> bool {
    c == ' ' || c == '\t' || c == '\r' || is_odd_space(c)
}

/// How many characters the indentation has.
pub(super) fn indentation(line: &str) -> usize {
    line.chars().take_while(|c| is_space(*c)).count()
}

fn skip_spaces(line: &str, from: usize) -> usize {
    line[from..].find(|c: char| !is_space(c)).map_or(line.len(), |at| from + at)
}

/// The key of a line, or nothing.
pub(super) fn head_key(line: &str) -> &str {
    let head = head(line);
    head.colon.map_or("", |end| line[head.column..end - 1].trim())
}
