//! All that was read, in the order of the files: the input of `link`, `check` and `draft`.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::photo::Companion;
use crate::content::Entry;
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
}
