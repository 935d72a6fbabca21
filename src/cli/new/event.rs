//! An event: a record at the end of `content/data/events.yaml`. No other byte of that file is touched.

use super::form::scalar;
use crate::base::Lang;
use crate::base::yaml::{self, Value};

/// What is known of a new event.
pub(crate) struct Event<'a> {
    pub(crate) id: &'a str,
    pub(crate) title: &'a str,
    pub(crate) lang: Lang,
    pub(crate) languages: &'a [Lang],
    pub(crate) start: String,
    pub(crate) end: String,
    pub(crate) mode: String,
    pub(crate) place: Option<String>,
}

impl Event<'_> {
    /// The record's lines, without the list's `- `; `offered` are comments that follow.
    pub(crate) fn lines(&self, offered: &str) -> Vec<String> {
        let mut lines = vec![format!("id: {}", self.id)];
        self.words(&mut lines, "title", self.title, "");
        lines.extend([format!("start: {}", self.start), format!("end: {}", self.end), format!("mode: {}", self.mode)]);
        if let Some(place) = &self.place {
            lines.push("place:".to_owned());
            self.words(&mut lines, "name", place, "  ");
        }
        lines.extend(offered.lines().map(str::to_owned));
        lines
    }

    /// A text in the editor's language, and the lines that wait for the others.
    fn words(&self, lines: &mut Vec<String>, field: &str, text: &str, indent: &str) {
        lines.push(format!("{indent}{field}:"));
        lines.push(format!("{indent}  {}:{}", self.lang, scalar(text)));
        lines.extend(self.languages.iter().filter(|lang| **lang != self.lang).map(|l| format!("{indent}  # {l}:")));
    }
}

/// What to write behind a list of records so that it has one more; `None` where the file cannot be read, or is a list in
/// brackets.
pub(crate) fn addition(list: &str, record: &[String]) -> Option<String> {
    let end = if list.contains("\r\n") { "\r\n" } else { "\n" };
    let tree = read(list)?;
    let indent = match &tree.value {
        Value::Empty => String::new(),
        Value::List(items) => {
            let start = items.last()?.span.start as usize;
            let line = &list[list[..start].rfind('\n').map_or(0, |at| at + 1)..start];
            let indent = line.trim_start_matches('\u{feff}').strip_suffix(|c: char| c == ' ')?.trim_end();
            indent.strip_suffix('-').filter(|before| before.trim().is_empty())?.to_owned()
        }
        _ => return None,
    };
    let mut text = String::new();
    if !list.trim_start_matches('\u{feff}').is_empty() {
        text += if list.ends_with('\n') {
            end
        } else {
            return Some(end.to_owned() + &addition(&format!("{list}{end}"), record)?);
        };
    }
    for (i, line) in record.iter().enumerate() {
        let before = if i == 0 { "- " } else { "  " };
        text += format!("{indent}{before}{line}").trim_end();
        text += end;
    }
    // The proof: one record more, and all that stood there stands there still.
    let whole = read(&format!("{list}{text}"))?;
    (whole.items().len() == tree.items().len() + 1).then_some(text)
}

/// The ids that a list has.
pub(crate) fn ids(list: &str) -> Vec<String> {
    let tree = read(list);
    let items = tree.iter().flat_map(|tree| tree.items());
    items.filter_map(|item| Some(item.get("id")?.as_text()?.to_owned())).collect()
}

fn read(list: &str) -> Option<yaml::Node> {
    let mut problems = Vec::new();
    yaml::parse(list, 0, &"x".into(), &mut problems).filter(|_| problems.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(list: &str, expected: Option<&str>) {
        let record = ["id: b".to_owned(), "mode: online".to_owned()];
        assert_eq!(addition(list, &record).as_deref(), expected, "{list:?}");
    }

    #[test]
    fn a_record_goes_to_the_end() {
        check("", Some("- id: b\n  mode: online\n"));
        check("# Events\n", Some("\n- id: b\n  mode: online\n"));
        check("- id: a\n  mode: online\n", Some("\n- id: b\n  mode: online\n"));
        check("- id: a", Some("\n\n- id: b\n  mode: online\n"));
        check("  - id: a\r\n    mode: mixed\r\n", Some("\r\n  - id: b\r\n    mode: online\r\n"));
        check("\u{feff}- id: a\n# the end\n", Some("\n- id: b\n  mode: online\n"));
        check("-   id: a\n    mode: x\n", Some("\n- id: b\n  mode: online\n"));
    }

    #[test]
    fn a_list_that_cannot_be_added_to_is_left_alone() {
        for list in ["[{id: a}]", "a: b\n", "- id: [\n", "- id: a\n...\n- x\n", "-\n  id: a\n", "- id: a\n...\n"] {
            check(list, None);
        }
    }
}
