//! Fields that must stand, once translations have given each other what they share.

use super::{Checker, Family, in_field};
use crate::base::fields::{Field, Sharing};
use crate::base::yaml;
use crate::base::{Diagnostic, Diagnostics, rules};
use crate::content::entry::{Entry, EntryKind, Head, Update};
use crate::content::front_matter::table;

pub(super) fn check(_: &Checker<'_>, family: &Family<'_>, problems: &mut Diagnostics) {
    if family.unseen {
        return;
    }
    let report = Report { family, is_sound: family.each().all(|entry| !entry.broken) };
    for field in table(family.kind).fields.iter().filter(|field| field.required) {
        report.field(field, problems);
    }
    if matches!(family.kind, EntryKind::News | EntryKind::Page) {
        report.image(problems);
        report.action(problems);
        report.attachments(problems);
        report.updates(problems);
        family.each().filter(|entry| !entry.broken).for_each(|entry| authors(entry, problems));
    }
}

/// What is missing in the languages of one key.
struct Report<'a, 'f> {
    family: &'f Family<'a>,
    /// False when reading one of the files found an error: a field may be missing only because it is wrong there.
    is_sound: bool,
}

impl Report<'_, '_> {
    fn field(&self, field: &Field, problems: &mut Diagnostics) {
        if field.sharing == Sharing::Shared {
            self.shared(field.name, field.name, |entry| has(&entry.head, field.name), problems);
        } else {
            self.each(field.name, |_| field.name.to_owned(), |entry| has(&entry.head, field.name), problems);
        }
    }

    /// A field that one of the files must set: it is asked of the first.
    fn shared(&self, name: &str, field: &str, is_set: impl Fn(&Entry) -> bool, problems: &mut Diagnostics) {
        if !self.is_sound || self.family.each().any(is_set) {
            return;
        }
        let Some(first) = self.family.each().next() else { return };
        let alone = self.family.each().count() == 1;
        if alone || is_empty(first, field, name) {
            return problems.push(missing(first, field, name));
        }
        problems.push(in_field(&rules::SHARED_MISSING, first, field).arg("field", name));
    }

    /// A text that every language must have of its own.
    fn each(
        &self,
        name: &str,
        field: impl Fn(&Entry) -> String,
        is_set: impl Fn(&Entry) -> bool,
        problems: &mut Diagnostics,
    ) {
        for entry in self.family.each().filter(|entry| !entry.broken && !is_set(entry)) {
            problems.push(missing(entry, &field(entry), name));
        }
    }

    fn image(&self, problems: &mut Diagnostics) {
        let with_image = |entry: &Entry| entry.head.image.is_some();
        if self.family.each().any(with_image) {
            let has_src = |entry: &Entry| entry.head.image.as_ref().is_some_and(|image| image.src.is_some());
            self.shared("src", "image", has_src, problems);
        }
    }

    fn action(&self, problems: &mut Diagnostics) {
        if self.family.each().any(|entry| entry.head.action.is_some()) {
            let get = |entry: &Entry| entry.head.action.clone().unwrap_or_default();
            self.shared("url", "action", |entry| get(entry).url.is_some(), problems);
            self.each("title", |_| "action".to_owned(), |entry| is_text(get(entry).title.as_deref()), problems);
        }
    }

    fn attachments(&self, problems: &mut Diagnostics) {
        let of = |entry: &Entry| entry.head.attachments.as_ref().map_or(0, Vec::len);
        for i in 0..self.family.each().map(of).max().unwrap_or_default() {
            let (field, item) = (format!("attachments[{i}]"), |_: &Entry| format!("attachments[{i}]"));
            let get = |entry: &Entry| entry.head.attachments.as_ref()?.get(i).cloned();
            self.shared("file", &field, |e| get(e).is_some_and(|a| a.file.is_some()), problems);
            self.each("title", item, |e| get(e).is_some_and(|a| is_text(a.title.as_deref())), problems);
        }
    }

    fn updates(&self, problems: &mut Diagnostics) {
        let of = |entry: &Entry| entry.head.updates.as_ref().map_or(0, Vec::len);
        for i in 0..self.family.each().map(of).max().unwrap_or_default() {
            let (field, item) = (format!("updates[{i}]"), |_: &Entry| format!("updates[{i}]"));
            let get = |entry: &Entry| entry.head.updates.as_ref()?.get(i).cloned();
            self.shared("date", &field, |e| get(e).is_some_and(|u| u.date.is_some()), problems);
            self.shared("kind", &field, |e| get(e).is_some_and(|u| u.kind.is_some()), problems);
            let has_note = |e: &Entry| get(e).is_some_and(|u| is_text(u.note.as_deref()));
            self.each("note", item, |e| e.head.updates.is_none() || has_note(e), problems);
        }
        // A file that says nothing of the updates is told once, with the whole block.
        let notes = || self.family.each().find_map(notes_of);
        for entry in self.family.each().filter(|entry| !entry.broken && entry.head.updates.is_none()) {
            let Some(notes) = notes() else { continue };
            let mut problem = in_field(&rules::FIELD_MISSING, entry, "").arg("field", "updates.note");
            problem.place.span.end = problem.place.span.start;
            problem.replacement = Some(notes);
            problems.push(problem);
        }
    }
}

/// The notes of a file's updates as a translation holds them, to be put before its first field.
fn notes_of(entry: &Entry) -> Option<String> {
    let updates = entry.head.updates.as_ref().filter(|updates| !updates.is_empty())?;
    let note = |update: &Update| format!("  - note: {}\n", yaml::quoted(update.note.as_deref().unwrap_or_default()));
    Some(format!("updates:\n{}", updates.iter().map(note).collect::<String>()))
}

/// A field that must stand and does not, or stands with nothing behind its colon; `within` is what it stands in, or its
/// own name.
fn missing(entry: &Entry, within: &str, name: &str) -> Diagnostic {
    if is_empty(entry, within, name) {
        return in_field(&rules::FIELD_EMPTY, entry, &full_name(within, name)).arg("field", name);
    }
    in_field(&rules::FIELD_MISSING, entry, within).arg("field", name)
}

fn is_empty(entry: &Entry, within: &str, name: &str) -> bool {
    let full = full_name(within, name);
    entry.places.iter().any(|(place, _)| *place == full)
}

fn full_name(within: &str, name: &str) -> String {
    if within == name { name.to_owned() } else { format!("{within}.{name}") }
}

/// An author without a name and without a record is left out by the reader of the front matter, so the places tell of it.
fn authors(entry: &Entry, problems: &mut Diagnostics) {
    if entry.head.author.is_none() {
        return;
    }
    let stands = |wanted: &str| entry.places.iter().any(|(name, _)| name == wanted);
    let is_one = |name: &str| name.strip_prefix("author[").is_some_and(|rest| rest.find(']') == Some(rest.len() - 1));
    let one = entry.places.iter().map(|(name, _)| name.as_str()).filter(|name| is_one(name));
    let alone = ["author"].into_iter().filter(|_| !stands("author[0]"));
    for author in
        one.chain(alone).filter(|author| !["name", "person"].iter().any(|field| stands(&format!("{author}.{field}"))))
    {
        problems.push(in_field(&rules::FIELD_MISSING, entry, author).arg("field", "name"));
    }
}

/// Whether a Head has a field that a table requires; a body of one paragraph is its own lead.
fn has(head: &Head, field: &str) -> bool {
    match field {
        "title" => is_text(head.title.as_deref()),
        "lead" => is_text(head.lead.as_deref()) || head.only_paragraph.is_some(),
        "date" => head.date.is_some(),
        "category" => head.category.is_some(),
        "level" => head.level.is_some(),
        "from" => head.from.is_some(),
        "until" => head.until.is_some(),
        // A table that asks for more must be taught here: the tests hold every required field to it.
        _ => true,
    }
}

fn is_text(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}
