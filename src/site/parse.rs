//! Parse: one source and its bytes into what it holds. It never fails; what is wrong is reported.

use std::sync::Arc;

use crate::base::{Accept, Diagnostic, Diagnostics, Place, Span, Words, rules, yaml};
use crate::content::entry::NamedKind;
use crate::content::photo::{self, Companion};
use crate::content::text::{self, TextSource};
use crate::content::walk::RecordKind;
use crate::content::{Entry, Role, Source};
use crate::data::collections::{self, List, Schema};
use crate::data::datasets::Sheet;
use crate::data::{
    Calendar, Dataset, Document, Event, Hotline, Item, Partner, Person, Record, Term, Wording, calendars, datasets,
    documents, events, glossary, hotlines, partners, people, wording,
};
use crate::language::Typography;
use crate::site::check::{alone, house_words};

/// Text files larger than this are refused: nobody writes them by hand, and a page of that size helps nobody.
pub const TEXT_LIMIT: u64 = 8 << 20;

/// Photos and attachments larger than this are refused.
pub const FILE_LIMIT: u64 = 64 << 20;

/// What one file holds.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// A Markdown entry.
    pub text: Option<Arc<Entry>>,
    /// Records of partners.
    pub partners: Vec<Record<Partner>>,
    /// Records of events.
    pub events: Vec<Record<Event>>,
    /// Records of hotlines.
    pub hotlines: Vec<Record<Hotline>>,
    /// Records of calendars.
    pub calendars: Vec<Record<Calendar>>,
    /// Records of people.
    pub people: Vec<Record<Person>>,
    /// Records of documents.
    pub documents: Vec<Record<Document>>,
    /// Terms of the glossary.
    pub terms: Vec<Record<Term>>,
    /// The description of a dataset.
    pub datasets: Vec<Record<Dataset>>,
    /// The rows of a dataset.
    pub sheet: Option<Arc<Sheet>>,
    /// A collection of the site's own, as it was written.
    pub list: Option<Arc<List>>,
    /// Its items.
    pub items: Vec<Record<Item>>,
    /// The schema of a collection.
    pub schema: Option<Arc<Schema>>,
    /// The house words.
    pub wording: Option<Arc<Wording>>,
    /// A photo, logo or attachment.
    pub companion: Option<Companion>,
    /// The kind of records that the file could not give because it is no YAML: nobody knows which ids there are.
    pub unread: Option<NamedKind>,
    /// The findings in records that comments accept.
    pub accepts: Vec<Accept>,
    /// What is wrong.
    pub problems: Diagnostics,
}

/// The largest file of this role that is read.
pub fn limit(role: &Role) -> u64 {
    match role {
        Role::Companion | Role::File(_) | Role::Sheet => FILE_LIMIT,
        _ => TEXT_LIMIT,
    }
}

/// How a site wants its texts read. With another one, all of them are read anew.
#[derive(Clone, Copy, Debug)]
pub struct Manner<'a> {
    /// How its texts are shown.
    pub typography: &'a Typography,
    /// The words to which they are held.
    pub house: &'a Wording,
}

/// Reads what a file holds.
pub fn parse(source: &Source, bytes: &[u8], manner: &Manner<'_>) -> Parsed {
    let Manner { typography, house } = *manner;
    let mut parsed = Parsed::default();
    if source.role == Role::Companion {
        parsed.companion = Some(photo::read_companion(&source.path, bytes, &mut parsed.problems));
        return parsed;
    }
    if source.role == Role::Sheet {
        parsed.sheet = Sheet::new(&source.path, bytes, &mut parsed.problems).map(Arc::new);
        return parsed;
    }
    let Some(text) = utf8(&source.path, bytes, &mut parsed.problems) else { return parsed };
    match &source.role {
        Role::Text { kind, key, lang } => {
            let source = TextSource { path: &source.path, kind: *kind, key, lang: *lang, typography };
            let mut entry = text::read(&source, text, &mut parsed.problems);
            entry.alone = alone(&entry);
            entry.alone.extend(house_words(&entry, text, house));
            parsed.text = Some(Arc::new(entry));
        }
        Role::Records(kind) => records(*kind, source, text, typography, &mut parsed),
        Role::Schema => parsed.schema = Schema::new(&source.path, text, &mut parsed.problems).map(Arc::new),
        Role::Wording => parsed.wording = Some(Arc::new(wording::read(&source.path, text, &mut parsed.problems))),
        _ => {}
    }
    parsed
}

fn records(kind: RecordKind, source: &Source, text: &str, typography: &Typography, parsed: &mut Parsed) {
    let (path, problems) = (&source.path, &mut parsed.problems);
    let (named, was_read) = match kind {
        RecordKind::Partners => (NamedKind::Partner, keep(&mut parsed.partners, partners::read(path, text, problems))),
        RecordKind::Events => (NamedKind::Event, keep(&mut parsed.events, events::read(path, text, problems))),
        RecordKind::Hotlines => (NamedKind::Hotline, keep(&mut parsed.hotlines, hotlines::read(path, text, problems))),
        RecordKind::Calendars => {
            (NamedKind::Calendar, keep(&mut parsed.calendars, calendars::read(path, text, problems)))
        }
        RecordKind::People => (NamedKind::Person, keep(&mut parsed.people, people::read(path, text, problems))),
        RecordKind::Documents => {
            (NamedKind::Document, keep(&mut parsed.documents, documents::read(path, text, problems)))
        }
        RecordKind::Glossary => (NamedKind::Term, keep(&mut parsed.terms, glossary::read(path, text, problems))),
        RecordKind::Dataset => (NamedKind::Dataset, keep(&mut parsed.datasets, datasets::read(path, text, problems))),
        RecordKind::Collection => {
            let (list, items) = collections::read(path, text, problems).unzip();
            parsed.list = list.map(Arc::new);
            (NamedKind::Item, keep(&mut parsed.items, items))
        }
    };
    let mut typeset = |words: &mut Words| typography.words(words);
    parsed.partners.iter_mut().for_each(|record| record.value.each_words(&mut typeset));
    parsed.events.iter_mut().for_each(|record| record.value.each_words(&mut typeset));
    parsed.hotlines.iter_mut().for_each(|record| record.value.each_words(&mut typeset));
    parsed.calendars.iter_mut().for_each(|record| record.value.each_words(&mut typeset));
    parsed.people.iter_mut().for_each(|record| record.value.each_words(&mut typeset));
    parsed.documents.iter_mut().for_each(|record| record.value.each_words(&mut typeset));
    parsed.terms.iter_mut().for_each(|record| record.value.each_words(&mut typeset));
    parsed.datasets.iter_mut().for_each(|record| record.value.each_words(&mut typeset));
    parsed.items.iter_mut().for_each(|record| record.value.each_words(&mut typeset));
    parsed.unread = (!was_read).then_some(named);
    parsed.accepts = yaml::accepts(text, 0, path, None);
}

fn keep<T>(place: &mut Vec<T>, records: Option<Vec<T>>) -> bool {
    let was_read = records.is_some();
    *place = records.unwrap_or_default();
    was_read
}

/// The bytes as text; the first byte that is not UTF-8 is reported.
pub fn utf8<'a>(path: &Arc<str>, bytes: &'a [u8], problems: &mut Diagnostics) -> Option<&'a str> {
    // Cyrillic is two bytes a letter, which the standard library checks one by one.
    match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let at = error.valid_up_to();
            let place = Place::new(path.clone(), Span::new(at..at + 1));
            problems.push(Diagnostic::new(&rules::FILE_ENCODING, place).arg("byte", (at + 1).to_string()));
            None
        }
    }
}
