//! The mended line: what an editor can paste in place of a line that YAML does not take.

use std::ops::Range;

use super::lines::{Head, closing_quote, head, is_only_comment, line_of};

/// A text in quotation marks, as short as YAML allows.
///
/// ```
/// use visnyk::base::yaml::quoted;
/// assert_eq!(quoted("Школа: 5"), r#""Школа: 5""#);
/// assert_eq!(quoted(r#"Школа "Мрія""#), r#"'Школа "Мрія"'"#);
/// ```
pub fn quoted(text: &str) -> String {
    if text.chars().any(char::is_control) {
        // JSON's escapes are YAML's too.
        return serde_json::Value::from(text).to_string();
    }
    if text.contains(['"', '\\']) { format!("'{}'", text.replace('\'', "''")) } else { format!("\"{text}\"") }
}

/// The line with its whole value in quotation marks.
pub(super) fn quote_value(line: &str) -> Option<String> {
    let head = head(line);
    let value = line[head.value..].trim_end();
    let introduced = head.colon.is_some() || head.column > head.indent;
    (introduced && !value.is_empty()).then(|| format!("{}{}", before_value(line, &head), quoted(value)))
}

/// The line with an opened quotation closed at its end.
pub(super) fn close_quote(line: &str) -> Option<String> {
    let head = head(line);
    let value = line[head.value..].trim_end();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    Some(format!("{}{}", before_value(line, &head), quoted(value[1..].trim_end_matches(quote))))
}

/// The line with the space that its colon lacks: `title:abc`.
pub(super) fn space_after_colon(line: &str) -> Option<(&str, String)> {
    let at = head(line).column;
    let text = &line[at..];
    let end =
        text.bytes().position(|b| !(b.is_ascii_alphanumeric() || b == b'_' || b == b'-')).filter(|end| *end > 0)?;
    let rest = text[end..].strip_prefix(':')?;
    // An address is no key: `https://…`.
    let is_key = !rest.is_empty() && !rest.starts_with("//");
    is_key.then(|| (&text[..end], format!("{}{}: {}", &line[..at], &text[..end], rest)))
}

/// The line moved to another column.
pub(super) fn indented(line: &str, column: usize) -> String {
    format!("{}{}", " ".repeat(column), line.trim())
}

/// The line with spaces for the tabulation marks of its indentation; for all of them where the indentation has none.
pub(super) fn without_tabs(line: &str) -> String {
    let (indent, text) = line.split_at(line.len() - line.trim_start().len());
    if indent.contains('\t') { format!("{}{text}", indent.replace('\t', "  ")) } else { line.replace('\t', " ") }
}

/// A short map `key: {a: x, b: y}` in its long form, with the range it replaces. `start..end` is the map with its braces (the
/// closing one may be missing). Nothing when other things stand on its line.
pub(super) fn block_map(text: &str, start: usize, end: usize) -> Option<(Range<usize>, String)> {
    let first = line_of(text, start);
    let last = line_of(text, end);
    let head = head(&text[first.start..first.end]);
    let alone = first.start + head.value == start && is_only_comment(&text[end..last.end.max(end)]);
    let introduced = head.colon.is_some() || head.column > head.indent;
    let inner = text[start..end].strip_prefix('{')?;
    let inner = inner.strip_suffix('}').unwrap_or(inner);
    let pairs = pairs(inner);
    if !alone || !introduced || pairs.is_empty() || inner.contains('#') {
        return None;
    }
    let before = text[first.start..start].trim_end();
    let column = text[first.start..first.start + head.column].chars().count();
    let (opening, column) = match head.colon {
        Some(_) => (format!("{before}\n{}", " ".repeat(column + 2)), column + 2),
        None => (format!("{before} "), column),
    };
    let lines: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}: {}", as_needed(value))).collect();
    let joint = format!("\n{}", " ".repeat(column));
    Some((first.start..last.end.max(end), format!("{opening}{}", lines.join(&joint))))
}

/// The keys and values of a short map as its author meant them: a comma that no key follows belongs to the text.
pub(super) fn pairs(inner: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for piece in pieces(inner) {
        let text = piece.trim();
        let key = text.find(':').filter(|at| {
            let key = text[..*at].trim();
            // `uk:Київ` means a key too, though YAML wants a space; `https://…` does not.
            let parted = text[at + 1..].chars().next().is_none_or(char::is_whitespace) || is_short_name(key);
            parted && !key.contains(char::is_whitespace) && !text[at + 1..].starts_with("//")
        });
        match (key, pairs.last_mut()) {
            (Some(at), _) => pairs.push((text[..at].trim().to_owned(), text[at + 1..].trim().to_owned())),
            (None, Some((_, value))) if !text.is_empty() => {
                value.push(',');
                value.push_str(piece.trim_end());
            }
            _ => {}
        }
    }
    pairs
}

fn is_short_name(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|b| b.is_ascii_lowercase() || matches!(b, b'_' | b'-'))
}

/// The parts between commas that lie in no quotation marks or brackets.
fn pieces(inner: &str) -> Vec<&str> {
    let (mut pieces, mut start, mut at, mut depth) = (Vec::new(), 0, 0, 0i32);
    while let Some(c) = inner[at..].chars().next() {
        match c {
            '[' | '{' => depth += 1,
            ']' | '}' => depth -= 1,
            ',' if depth <= 0 => {
                pieces.push(&inner[start..at]);
                start = at + 1;
            }
            '"' | '\'' if inner[..at].trim_end().ends_with([',', ':']) => {
                if let Some(end) = closing_quote(inner, at) {
                    at = end;
                    continue;
                }
            }
            _ => {}
        }
        at += c.len_utf8();
    }
    pieces.push(&inner[start..]);
    pieces
}

/// A value with quotation marks where the long form still needs them.
fn as_needed(value: &str) -> String {
    let begins = value.chars().next();
    let whole = matches!(begins, Some('"' | '\'')) && closing_quote(value, 0) == Some(value.len());
    let nested = matches!(begins, Some('[' | '{')) && value.ends_with([']', '}']);
    let special = begins.is_some_and(|c| "[]{}*&!%@`|>?#,\"'".contains(c)) || value.starts_with("- ");
    let needs = special || value.contains(": ") || value.contains(" #") || value.ends_with(':');
    if needs && !whole && !nested { quoted(value) } else { value.to_owned() }
}

/// All that stands before the value, with the space that parts them.
fn before_value(line: &str, head: &Head) -> String {
    let before = &line[..head.value];
    if before.ends_with(' ') { before.to_owned() } else { format!("{} ", before.trim_end()) }
}
