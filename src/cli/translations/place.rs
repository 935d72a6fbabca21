//! Puts translated paragraphs into files: into a new one that follows its source, or into one that stands, where nothing
//! else is touched.

use std::ops::Range;

use super::units::Unit;
use crate::base::yaml;

/// Some bytes of a file and what shall stand instead.
pub(super) type Edit = (Range<usize>, String);

/// The text after some edits; of several at one place the first comes first.
pub(super) fn edited(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut text = text.to_owned();
    for (range, new) in edits.into_iter().rev() {
        text.replace_range(range, &new);
    }
    text
}

/// A new file: the words in the front matter, the source's body with other words. Each unit comes with its translation.
pub(super) fn new_file(source: &str, units: &[(&Unit, &str)], stamp: &str) -> String {
    let front = yaml::front_matter(source);
    let fields: Vec<(&str, &str)> =
        units.iter().filter_map(|(unit, text)| Some((unit.field.as_deref()?, *text))).collect();
    let body = units.iter().filter(|(unit, _)| unit.field.is_none());
    let edits = body.map(|(unit, text)| (unit.range.clone(), fitted(unit, text))).collect();
    let whole = edited(source, edits);
    // Nothing before the body was edited, so it begins where it began.
    let body = whole.get(front.body_start..).unwrap_or_default();
    format!("---\n{}translated: {stamp}\n---\n{}", head(&fields), body.replace("\r\n", "\n"))
}

/// Words where single words stood: what was one line stays one line.
pub(super) fn fitted(unit: &Unit, text: &str) -> String {
    match unit.field.is_some() || !unit.text.contains('\n') {
        true => text.split_whitespace().collect::<Vec<_>>().join(" "),
        // The line break behind code keeps its fence on a line of its own.
        false => format!("{}{}", text.trim(), &unit.text[unit.text.trim_end().len()..]),
    }
}

/// The fields as front matter: `image.alt` stands in `image:`, `updates[1].note` is the second item of `updates:`.
fn head(fields: &[(&str, &str)]) -> String {
    let mut lines = String::new();
    let value = |text: &str| yaml::quoted(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut open = ("", "", 0);
    for (name, text) in fields {
        let (outer, rest) = match name.split_once(['.', '[']) {
            None => {
                lines += &format!("{name}: {}\n", value(text));
                continue;
            }
            Some(parts) => parts,
        };
        if open.0 != outer {
            lines += &format!("{outer}:\n");
            open = (outer, "", 0);
        }
        if let Some((index, part)) = rest.split_once("].").filter(|_| name[outer.len()..].starts_with('[')) {
            // Items are matched by their order, so each that has no words must stand, too.
            let index: usize = index.parse().unwrap_or_default();
            lines += &"  - {}\n".repeat(index.saturating_sub(open.2));
            lines += &format!("  - {part}: {}\n", value(text));
            open.2 = index + 1;
        } else if let Some((photo, part)) = rest.rsplit_once('.') {
            if open.1 != photo {
                lines += &format!("  {}:\n", yaml::quoted(photo));
                open.1 = photo;
            }
            lines += &format!("    {part}: {}\n", value(text));
        } else {
            lines += &format!("  {rest}: {}\n", value(text));
        }
    }
    lines
}

/// Other words for a paragraph that stands. `None` where a field takes several lines: YAML has many ways to write those.
pub(super) fn changed(text: &str, own: &Unit, unit: &Unit, new: &str) -> Option<Edit> {
    let new = fitted(unit, new);
    match own.field {
        Some(_) if text.get(own.range.clone())?.contains('\n') || own.range.is_empty() => None,
        Some(_) => Some((own.range.clone(), yaml::quoted(&new))),
        None => Some((own.range.clone(), new)),
    }
}

/// A paragraph that is new, behind the one that stands before it. `before` are that paragraph in the source and in the
/// translation. `None` for a field, a cell of a table and code, which do not stand by themselves.
pub(super) fn added(
    (source, text): (&str, &str),
    unit: &Unit,
    before: Option<(&Unit, &Unit)>,
    new: &str,
) -> Option<Edit> {
    let (prefix, suffix) = around(source, &unit.range);
    let above = source[..unit.range.start - prefix.len()].lines().next_back().unwrap_or_default();
    let is_code = ["```", "~~~"].iter().any(|fence| above.trim_start().starts_with(fence));
    if unit.field.is_some() || is_code || prefix.contains('|') || suffix.contains('|') {
        return None;
    }
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let block = format!("{prefix}{}{}", fitted(unit, new), suffix.trim_end());
    let Some((twin, own)) = before.filter(|(_, own)| own.field.is_none()) else {
        let start = yaml::front_matter(text).body_start;
        return Some((start..start, format!("{block}{end}{end}")));
    };
    let is_item =
        |prefix: &str| prefix.trim_start().starts_with(['-', '*', '+']) || prefix.trim_end().ends_with(['.', ')']);
    let is_next_item = is_item(prefix) && around(source, &twin.range).0 == prefix;
    let rest = &text[own.range.end..];
    // A block ends at an empty line.
    let stop = match is_next_item {
        true => rest.find(['\r', '\n']),
        false => [format!("{end}{end}"), format!("{end}\n")].iter().filter_map(|gap| rest.find(gap.as_str())).min(),
    };
    let at = own.range.end + stop.unwrap_or(rest.trim_end().len());
    let gap = if is_next_item { end.to_owned() } else { end.repeat(2) };
    Some((at..at, format!("{gap}{block}")))
}

/// What stands on a paragraph's lines before and behind it: marks of headings, lists and quotations, ids.
fn around<'a>(text: &'a str, range: &Range<usize>) -> (&'a str, &'a str) {
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find(['\r', '\n']).map_or(text.len(), |at| range.end + at);
    (&text[start..range.start], &text[range.end..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_keeps_its_fence() {
        let source = "---\ntitle: А\n---\n```json\n{\n}\n```\n";
        let start = source.find('{').expect("code");
        let unit = Unit { index: 1, digest: 0, field: None, text: "{\n}\n".to_owned(), range: start..start + 4 };
        let made = new_file(source, &[(&unit, "{\n  1\n}")], "uk 1:0000");
        assert_eq!(made, "---\ntranslated: uk 1:0000\n---\n```json\n{\n  1\n}\n```\n");
    }
}
