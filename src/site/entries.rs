//! All that was read, in the order of the files: the input of `link`, `check` and `draft`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::parse::Parsed;
use crate::base::{Accept, Place};
use crate::content::entry::NamedKind;
use crate::content::photo::Companion;
use crate::content::{Entry, Role, Source};
use crate::data::collections::{List, Schema};
use crate::data::datasets::Sheet;
use crate::data::{Calendar, Dataset, Document, Event, Hotline, Item, Partner, Person, Record, Term, Wording, wording};

/// The place of a Markdown entry in [`Entries::texts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextId(pub u32);

/// Everything that the site's files hold.
#[derive(Clone, Debug, Default)]
pub struct Entries {
    /// The Markdown files, sorted by path.
    pub texts: Vec<Arc<Entry>>,
    /// `data/partners.yaml`
    pub partners: Vec<Record<Partner>>,
    /// `data/events.yaml`
    pub events: Vec<Record<Event>>,
    /// `data/hotlines.yaml`
    pub hotlines: Vec<Record<Hotline>>,
    /// `data/calendar.yaml`
    pub calendars: Vec<Record<Calendar>>,
    /// `data/people.yaml`
    pub people: Vec<Record<Person>>,
    /// `data/documents.yaml`
    pub documents: Vec<Record<Document>>,
    /// `data/glossary.yaml`
    pub terms: Vec<Record<Term>>,
    /// `data/datasets/<id>.yaml`
    pub datasets: Vec<Record<Dataset>>,
    /// `data/datasets/<id>.csv` by path
    pub sheets: BTreeMap<Arc<str>, Arc<Sheet>>,
    /// The items of the site's own collections, in the order of the files.
    pub items: Vec<Record<Item>>,
    /// Those collections as they were written, by path.
    pub lists: BTreeMap<Arc<str>, Arc<List>>,
    /// What their items hold: `data/<collection>.schema.json` by path.
    pub schemas: BTreeMap<Arc<str>, Arc<Schema>>,
    /// `data/wording.yaml`
    pub wording: Arc<Wording>,
    /// The kinds of records whose file could not be read as YAML: nobody knows which ids they have.
    pub unread: BTreeSet<NamedKind>,
    /// The findings in records that comments accept.
    pub accepts: Vec<Accept>,
    /// Photos, logos and attachments by path.
    pub companions: BTreeMap<Arc<str>, Companion>,
    /// `content/files/x` by the address `x`.
    pub files: BTreeMap<String, Arc<str>>,
}

impl Entries {
    /// One entry.
    pub fn text(&self, id: TextId) -> &Entry {
        &self.texts[id.0 as usize]
    }

    /// All entries with their ids.
    pub fn texts(&self) -> impl Iterator<Item = (TextId, &Entry)> {
        self.texts.iter().enumerate().map(|(i, entry)| (TextId(i as u32), entry.as_ref()))
    }

    /// Adds what one file holds; files come in the order of their paths.
    pub fn add(&mut self, source: &Source, parsed: &Parsed) {
        self.texts.extend(parsed.text.clone());
        self.partners.extend(parsed.partners.iter().cloned());
        self.events.extend(parsed.events.iter().cloned());
        self.hotlines.extend(parsed.hotlines.iter().cloned());
        self.calendars.extend(parsed.calendars.iter().cloned());
        self.people.extend(parsed.people.iter().cloned());
        self.documents.extend(parsed.documents.iter().cloned());
        self.terms.extend(parsed.terms.iter().cloned());
        self.datasets.extend(parsed.datasets.iter().cloned());
        self.sheets.extend(parsed.sheet.clone().map(|sheet| (source.path.clone(), sheet)));
        self.items.extend(parsed.items.iter().cloned());
        self.lists.extend(parsed.list.clone().map(|list| (source.path.clone(), list)));
        self.schemas.extend(parsed.schema.clone().map(|schema| (source.path.clone(), schema)));
        if let Some(wording) = &parsed.wording {
            self.wording = wording.clone();
        }
        self.unread.extend(parsed.unread);
        self.accepts.extend(parsed.accepts.iter().cloned());
        self.companions.extend(parsed.companion.clone().map(|companion| (source.path.clone(), companion)));
        if let Role::File(address) = &source.role {
            self.files.insert(address.clone(), source.path.clone());
        }
    }

    /// The place of the entry that stands in a file.
    pub fn position(&self, path: &str) -> Option<TextId> {
        self.texts.binary_search_by(|entry| (*entry.path).cmp(path)).ok().map(|i| TextId(i as u32))
    }

    /// Marks what stands at these places as withheld: records in place, entries by the returned ids. The second answer is
    /// false when a place lies in neither.
    pub fn withhold(&mut self, places: &[Place]) -> (FxHashSet<TextId>, bool) {
        let mut texts = FxHashSet::default();
        let mut all_found = true;
        for place in places {
            let found = match self.position(&place.path) {
                Some(id) => {
                    let entry = &mut self.texts[id.0 as usize];
                    // Several errors of one entry mark it once.
                    if !entry.broken {
                        Arc::make_mut(entry).broken = true;
                    }
                    texts.insert(id);
                    true
                }
                None => {
                    withhold_record(&mut self.partners, place)
                        || withhold_record(&mut self.events, place)
                        || withhold_record(&mut self.hotlines, place)
                        || withhold_record(&mut self.calendars, place)
                        || withhold_record(&mut self.people, place)
                        || withhold_record(&mut self.documents, place)
                        || withhold_record(&mut self.terms, place)
                        || withhold_record(&mut self.datasets, place)
                        || withhold_record(&mut self.items, place)
                        || self.sheets.contains_key(&place.path)
                        || self.schemas.contains_key(&place.path)
                        || self.companions.contains_key(&place.path)
                        || *place.path == *wording::PATH
                }
            };
            all_found &= found;
        }
        (texts, all_found)
    }
}

/// Withholds the record whose own fields hold the place.
fn withhold_record<T>(records: &mut [Record<T>], place: &Place) -> bool {
    let in_file = |record: &&mut Record<T>| record.path == place.path;
    let holds = |record: &&mut Record<T>| {
        let spans = record.places.iter().map(|(_, span)| *span).chain([record.span]);
        let start = spans.clone().map(|span| span.start).min();
        let end = spans.map(|span| span.end).max();
        start <= Some(place.span.start) && end >= Some(place.span.end)
    };
    match records.iter_mut().filter(in_file).find(holds) {
        Some(record) => {
            record.broken = true;
            true
        }
        None => false,
    }
}
