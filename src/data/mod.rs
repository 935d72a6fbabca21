//! Records: partners, events, hotlines, calendars of closures, people and documents from `content/data/*.yaml`, the
//! collections of a site's own and the house words beside them.
//!
//! Each kind has one file: its table of fields, its checked type and its reader. A record that breaks a rule is kept
//! with `broken` set, so that what refers to it is not reported as well.

use std::sync::Arc;

use crate::base::{Place, Span};

pub mod calendars;
pub mod collections;
pub mod documents;
pub mod datasets;
pub mod events;
pub mod glossary;
pub mod hotlines;
pub mod partners;
pub mod people;
pub(crate) mod records;
pub mod updates;
pub mod wording;

pub use calendars::Calendar;
pub use collections::Item;
pub use datasets::Dataset;
pub use documents::Document;
pub use events::Event;
pub use glossary::Term;
pub use hotlines::Hotline;
pub use partners::Partner;
pub use people::Person;
pub use updates::Update;
pub use wording::Wording;

/// A record with its places.
#[derive(Clone, Debug, PartialEq)]
pub struct Record<T> {
    /// The file it stands in.
    pub path: Arc<str>,
    /// Where its `id` stands.
    pub span: Span,
    /// Where each of its fields stands, by the field's path: `place.name`, `hours[0].opens`.
    pub places: Vec<(String, Span)>,
    /// The record itself.
    pub value: T,
    /// True when it is withheld, because of an error by the weights that the site gives its rules.
    pub broken: bool,
}

impl<T> Record<T> {
    /// Where a field stands; a field that is not there is looked for at the record's id.
    pub fn place(&self, field: &str) -> Place {
        let span = self.places.iter().find(|(name, _)| name == field).map_or(self.span, |(_, span)| *span);
        Place::new(self.path.clone(), span)
    }
}
