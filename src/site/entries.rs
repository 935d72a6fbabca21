//! All that was read, in the order of the files: the input of `link`, `check` and `draft`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::base::Place;
use crate::content::Entry;
use crate::content::entry::NamedKind;
use crate::content::photo::Companion;
use crate::data::{Event, Hotline, Partner, Record};

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
    /// The kinds of records whose file could not be read as YAML: nobody knows which ids they have.
    pub unread: BTreeSet<NamedKind>,
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

    /// Marks what stands at these places as withheld: records in place, entries by the returned ids. The second answer is
    /// false when a place lies in neither.
    pub fn withhold(&mut self, places: &[Place]) -> (FxHashSet<TextId>, bool) {
        let mut texts = FxHashSet::default();
        let mut all_found = true;
        for place in places {
            let text = self.texts.iter().position(|entry| entry.path == place.path);
            let found = match text {
                Some(i) => {
                    Arc::make_mut(&mut self.texts[i]).broken = true;
                    texts.insert(TextId(i as u32));
                    true
                }
                None => {
                    withhold_record(&mut self.partners, place)
                        || withhold_record(&mut self.events, place)
                        || withhold_record(&mut self.hotlines, place)
                        || self.companions.contains_key(&place.path)
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
