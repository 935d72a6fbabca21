//! Which entries are translations of each other.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::config::Config;
use super::entries::{Entries, TextId};
use crate::content::{Entry, EntryKind};

/// The entries of each kind and key, one slot a language. Files in a language that the site does not have, and second
/// files for one key and language, stand in none: both are reported.
#[derive(Clone, Debug, Default)]
pub struct Groups {
    by_kind: BTreeMap<EntryKind, BTreeMap<Arc<str>, Vec<Option<TextId>>>>,
}

impl Groups {
    /// Sorts entries by kind, key and language.
    pub fn of(entries: &Entries, config: &Config) -> Groups {
        let mut by_kind: BTreeMap<EntryKind, BTreeMap<Arc<str>, Vec<Option<TextId>>>> = BTreeMap::new();
        // Files of one key mostly follow each other, so a group is looked up once and filled whole.
        let texts: Vec<(TextId, &Entry)> = entries.texts().collect();
        for same in texts.chunk_by(|(_, a), (_, b)| a.kind == b.kind && a.key == b.key) {
            let Some((_, first)) = same.first() else { continue };
            let known = same.iter().filter_map(|(id, entry)| Some((*id, config.lang_ix(entry.lang)?)));
            let mut known = known.peekable();
            if known.peek().is_none() {
                continue;
            }
            let by_key = by_kind.entry(first.kind).or_default();
            let slots = by_key.entry(first.key.clone()).or_insert_with(|| vec![None; config.languages.len()]);
            known.for_each(|(id, lang)| _ = slots[lang.0].get_or_insert(id));
        }
        Groups { by_kind }
    }

    /// The keys of a kind with their slots.
    pub fn each(&self, kind: EntryKind) -> impl Iterator<Item = (&Arc<str>, &Vec<Option<TextId>>)> {
        self.by_kind.get(&kind).into_iter().flatten()
    }

    /// The slots of one key.
    pub fn one(&self, kind: EntryKind, key: &str) -> Option<&Vec<Option<TextId>>> {
        self.by_kind.get(&kind)?.get(key)
    }

    /// All keys of all kinds with their slots.
    pub fn all(&self) -> impl Iterator<Item = (EntryKind, &Arc<str>, &Vec<Option<TextId>>)> {
        self.by_kind.iter().flat_map(|(kind, keys)| keys.iter().map(|(key, slots)| (*kind, key, slots)))
    }
}
