//! What changed in a record after it was published: the same as `updates` of front matter, in all languages at once.

use crate::base::fields::{Field, Kind, Reader, Table};
use crate::base::time::LocalTime;
use crate::base::{UpdateKind, Words};

/// The fields of an update.
pub static UPDATE: Table = Table {
    name: "record-update",
    fields: &[
        Field::new("date", Kind::Time).required(),
        Field::new("kind", Kind::OneOf(UpdateKind::NAMES)).required(),
        Field::new("note", Kind::Words).required(),
        Field::new("was", Kind::Words),
        Field::new("now", Kind::Words),
    ],
};

/// What changed after publication.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Update {
    pub date: LocalTime,
    pub kind: UpdateKind,
    pub note: Words,
    pub was: Words,
    pub now: Words,
}

impl Update {
    /// Its texts by the names of their fields.
    pub fn words(&self) -> [(&'static str, &Words); 3] {
        [("note", &self.note), ("was", &self.was), ("now", &self.now)]
    }

    /// Hands each text in several languages to `change`.
    pub fn each_words(&mut self, change: &mut impl FnMut(&mut Words)) {
        [&mut self.note, &mut self.was, &mut self.now].into_iter().for_each(change);
    }
}

/// Reads the field `updates` of a record.
pub fn read(record: &Reader<'_>) -> Vec<Update> {
    record.maps("updates").iter().filter_map(update).collect()
}

fn update(reader: &Reader<'_>) -> Option<Update> {
    let words = |field: &str| reader.words(field).map(|words| words.value).unwrap_or_default();
    // Both are read before either may be missing: each mistake is reported.
    let (date, kind) = (reader.time("date"), reader.one_of("kind"));
    Some(Update {
        date: date?.value,
        kind: UpdateKind::of(kind?.value),
        note: words("note"),
        was: words("was"),
        now: words("now"),
    })
}
