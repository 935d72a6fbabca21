//! An event: a record at the end of `content/data/events.yaml`. No other byte of that file is touched.

use std::path::Path;

use jiff::civil::DateTime;
use jiff::{Span as TimeSpan, ToSpan};

use super::form::{Form, one_line, scalar};
use super::item::{ask_title, lang, one_of, question, read_time, say, time};
use super::plan::Addition;
use super::refusal::Refusal;
use super::{Plan, Workspace, keys, path_of};
use crate::base::Lang;
use crate::base::time::LocalTime;
use crate::base::yaml::{self, Value};
use crate::cli::args::new::{NewEvent, Text};
use crate::cli::words::Phrases;
use crate::content::EntryKind;
use crate::data::events::EVENT;

/// Fields that are offered in a new record.
pub(crate) const OFFERED: &[&str] =
    &["timezone", "url", "languages", "sign_language", "registration", "contact", "organisers"];

const LIST: &str = "content/data/events.yaml";

/// `visnyk new event`
pub(crate) fn event(workspace: &mut Workspace<'_>, asked: &NewEvent) -> Result<Plan, Refusal> {
    let (lang, title) = (lang(workspace, &asked.text)?, event_title(workspace, &asked.text)?);
    let in_a_week = start_hour(workspace.now, 7.days());
    let start = time(workspace, "field-event-start", "--start", asked.start.as_deref(), in_a_week)?;
    let end = end(workspace, asked, start)?;
    let mode = one_of(workspace, &EVENT, "mode", "--mode", asked.mode.as_deref())?;
    let place = if mode == "online" { None } else { place(workspace, asked)? };
    // Only now: while the questions were answered, somebody may have saved the list.
    let list = read_list(workspace.root)?;
    let taken = ids(&list);
    let may = |id: &str| !taken.iter().any(|taken| taken == id) && workspace.may_have(EntryKind::Programme, id, lang);
    let id = match &asked.text.key {
        Some(id) if !keys::is_id(id) => return Err(Refusal::value("--key", wrong_id(workspace, id))),
        Some(id) if !may(id) => return Err(Refusal::said("new-taken", &[("key", id)])),
        Some(id) => id.clone(),
        None => keys::free(&keys::id_from_title(lang, &title, &format!("event-{}", start.date)), may),
    };
    let today = workspace.today();
    let form = Form { table: &EVENT, phrases: workspace.phrases, values: Vec::new(), offered: OFFERED, today: &today };
    let (start, end) = (start.to_string(), end.to_string());
    let event = Event { id: &id, title: &title, lang, languages: &workspace.config.languages, start, end, mode, place };
    let record = event.lines(form.lines().trim_start());
    let text = addition(&list, &record).ok_or_else(cannot_be_added_to)?;
    let addition = Addition { path: LIST.to_owned(), before: list, text };
    let mut files = Vec::new();
    if asked.programme {
        let body = Phrases::load(lang, Vec::new()).0.word("new-body-programme");
        files.push((path_of(EntryKind::Programme, &id, lang), format!("{body}\n").into_bytes()));
    }
    let next = vec![("new-next-event", vec![("id", id.clone())])];
    Ok(Plan { root: workspace.root.to_owned(), files, addition: Some(addition), next })
}

/// The list as it stands on the disk; nothing where there is none yet.
fn read_list(root: &Path) -> Result<String, Refusal> {
    match std::fs::read_to_string(root.join(LIST)) {
        Ok(list) => Ok(list),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        Err(_) => Err(cannot_be_added_to()),
    }
}

fn cannot_be_added_to() -> Refusal {
    Refusal::said("new-list", &[("path", LIST)])
}

fn end(workspace: &mut Workspace<'_>, asked: &NewEvent, start: LocalTime) -> Result<LocalTime, Refusal> {
    let two_hours = |time| start.date.to_datetime(time).checked_add(2.hours()).ok();
    let end = match start.time.and_then(two_hours) {
        Some(end) => LocalTime { date: end.date(), time: Some(end.time()) },
        None => start,
    };
    let phrases = workspace.phrases;
    let question = question(phrases, "field-event-end", "--end", asked.end.as_deref(), end.to_string());
    workspace.asker.ask(&question, |text| {
        let end = read_time(phrases, "end", text)?;
        if end.ends_before(start) { Err(phrases.word("rule-end-before-start")) } else { Ok(end) }
    })
}

fn place(workspace: &mut Workspace<'_>, asked: &NewEvent) -> Result<Option<String>, Refusal> {
    let default = String::new();
    let question = question(workspace.phrases, "field-event-place-name", "--place", asked.place.as_deref(), default);
    let place = workspace.asker.ask(&question, |place| Ok(one_line(place)))?;
    Ok(Some(place).filter(|place| !place.is_empty()))
}

/// An hour at which events begin.
fn start_hour(now: DateTime, later: TimeSpan) -> String {
    let day = now.date().checked_add(later).unwrap_or(now.date());
    format!("{day}T10:00")
}

pub(crate) fn wrong_id(workspace: &Workspace<'_>, id: &str) -> String {
    say(workspace.phrases, "rule-value-id", &[("value", id), ("field", "id")], "")
}

fn event_title(workspace: &mut Workspace<'_>, asked: &Text) -> Result<String, Refusal> {
    ask_title(workspace, workspace.phrases.word("field-event-title"), asked)
}

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
