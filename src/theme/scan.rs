//! Which words and assets a template asks for, found in its text: Tera tells neither before a page is rendered.
//! Keys are literals (`t(key="news")`) or begin with one (`t(key="event-mode-" ~ mode)`), so this needs no evaluation.

use std::ops::Range;

/// A call of one of the functions that take a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Call {
    /// `t`, `asset` …
    pub function: String,
    /// The names of its arguments.
    pub given: Vec<String>,
    /// What it asks for.
    pub key: Key,
    /// Where that stands.
    pub span: Range<usize>,
}

/// What a call asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// Exactly this.
    Literal(String),
    /// Something that begins with this.
    Family(String),
    /// Only rendering tells.
    Dynamic,
}

/// The calls of `functions` in a template, each with the argument that names what is asked for.
pub(super) fn calls(source: &str, functions: &[(&str, &str)]) -> Vec<Call> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = source[at..].find('{').map(|i| at + i) {
        let close = match source.as_bytes().get(open + 1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            Some(b'#') => {
                at = source[open..].find("#}").map_or(source.len(), |i| open + i + 2);
                continue;
            }
            _ => {
                at = open + 1;
                continue;
            }
        };
        let end = tag_end(source, open + 2, close);
        let inside = open + 2..end;
        at = (end + 2).min(source.len());
        if close == "%}" && source[inside.clone()].trim_matches(['-', ' ', '\n', '\t']) == "raw" {
            at = source[at..].find("endraw").map_or(source.len(), |i| at + i);
            continue;
        }
        in_tag(source, inside, functions, &mut found);
    }
    found
}

/// Where a tag that began before `at` closes, strings left aside.
fn tag_end(source: &str, mut at: usize, close: &str) -> usize {
    let bytes = source.as_bytes();
    while at < bytes.len() {
        if matches!(bytes[at], b'"' | b'\'' | b'`') {
            at = string_end(bytes, at) + 1;
        } else if bytes[at..].starts_with(close.as_bytes()) {
            return at;
        } else {
            at += 1;
        }
    }
    source.len()
}

fn in_tag(source: &str, tag: Range<usize>, functions: &[(&str, &str)], found: &mut Vec<Call>) {
    let bytes = source.as_bytes();
    let word = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
    let mut at = tag.start;
    while at < tag.end {
        if matches!(bytes[at], b'"' | b'\'' | b'`') {
            at = string_end(bytes, at) + 1;
            continue;
        }
        if !word(bytes[at]) {
            at += 1;
            continue;
        }
        let start = at;
        at += bytes[at..tag.end].iter().take_while(|b| word(**b)).count();
        let name = &source[start..at];
        let open = at + bytes[at..tag.end].iter().take_while(|b| b.is_ascii_whitespace()).count();
        let free = start == 0 || !matches!(bytes[start - 1], b'.' | b'<');
        let known = functions.iter().find(|(function, _)| *function == name);
        if let Some((function, argument)) = known.filter(|_| free && bytes.get(open) == Some(&b'(')) {
            found.push(call(source, open + 1..tag.end, function, argument, start..at));
        }
    }
}

/// Reads the arguments that begin at `inside.start`.
fn call(source: &str, inside: Range<usize>, function: &str, argument: &str, name: Range<usize>) -> Call {
    let mut call = Call { function: function.to_owned(), given: Vec::new(), key: Key::Dynamic, span: name };
    for range in arguments(source, inside) {
        let Some((name, value)) = source[range.clone()].split_once('=') else { continue };
        call.given.push(name.trim().to_owned());
        if name.trim() != argument {
            continue;
        }
        let start = range.start + name.len() + 1 + (value.len() - value.trim_start().len());
        let value = value.trim();
        call.span = start..start + value.len();
        let bytes = value.as_bytes();
        if matches!(bytes.first(), Some(b'"' | b'\'' | b'`')) {
            let end = string_end(bytes, 0);
            let text = value[1..end.max(1)].to_owned();
            let rest = value[(end + 1).min(value.len())..].trim_start();
            call.key = match rest.as_bytes().first() {
                None => Key::Literal(text),
                Some(b'~') => Key::Family(text),
                Some(_) => Key::Dynamic,
            };
        }
    }
    call
}

/// The arguments up to the parenthesis that closes the call.
fn arguments(source: &str, inside: Range<usize>) -> Vec<Range<usize>> {
    let bytes = source.as_bytes();
    let mut found = Vec::new();
    let mut depth = 0;
    let mut start = inside.start;
    let mut at = inside.start;
    while at < inside.end {
        match bytes[at] {
            b'"' | b'\'' | b'`' => at = string_end(bytes, at),
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' if depth == 0 => break,
            b')' | b']' | b'}' => depth -= 1,
            b',' if depth == 0 => {
                found.push(start..at);
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    found.push(start..at.min(inside.end).max(start));
    found
}

/// Where the string that opens at `open` closes.
pub(super) fn string_end(bytes: &[u8], open: usize) -> usize {
    let mut at = open + 1;
    while at < bytes.len() && bytes[at] != bytes[open] {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Vec<String> {
        let calls = calls(source, &[("t", "key"), ("asset", "name")]);
        let shown = calls.iter().map(|call| {
            let key = match &call.key {
                Key::Literal(key) => key.clone(),
                Key::Family(key) => format!("{key}*"),
                Key::Dynamic => "?".to_owned(),
            };
            format!("{} {key} [{}] {}", call.function, call.given.join(" "), &source[call.span.clone()])
        });
        shown.collect()
    }

    #[test]
    fn calls_are_found_in_tags_only() {
        assert_eq!(found(r#"t(key="a") {# {{ t(key="b") }} #}{% raw %}{{ t(key="c") }}{% endraw %}"#), [""; 0]);
        assert_eq!(
            found(r#"<a title="{{ t(key="x", count=n | length, of=f(a, b)) }}">{%- if t( key = 'y-' ~ kind ) %}"#),
            [r#"t x [key count of] "x""#, r#"t y-* [key] 'y-' ~ kind"#]
        );
        assert_eq!(
            found(r#"{{ asset(name="site.css") }}{{ page.t(key="no") }}{{ <t key="no"/> }}{{ t(key=a.b) }}"#),
            [r#"asset site.css [name] "site.css""#, "t ? [key] a.b"]
        );
        assert_eq!(found(r#"{{ t(key="a", name=t(key="b }}")) }}"#).len(), 2);
        assert_eq!(found(r#"{{ t(key="a" if b else "c") }}"#), [r#"t ? [key] "a" if b else "c""#]);
    }

    #[test]
    fn broken_templates_are_left_to_tera() {
        for source in ["{{ t(", "{{ t(key=", "{{ t(key=\"", "{{ t(key=\"a\\", "{% raw", "{#", "{", "{{ t(key='я"] {
            found(source);
        }
    }
}
