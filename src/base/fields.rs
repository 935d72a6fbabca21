//! The tables that describe each kind of record and front matter, and the reader that holds authors to them.
//!
//! A table is the one truth about a kind of record: the reader, "did you mean", JSON Schema, `visnyk new` and the
//! documentation all come from it. It is declared tersely:
//!
//! ```
//! use visnyk::base::fields::{Field, Kind, Table};
//!
//! static SOURCE: Table = Table::new("source", &[
//!     Field::new("name", Kind::Text).required().text(),
//!     Field::new("url", Kind::Url),
//! ]);
//! assert!(SOURCE.field("url").is_some());
//! ```

mod findings;
mod formats;
mod reader;
pub mod schema;
mod suggest;

pub use findings::Findings;
pub use reader::{Presence, Reader};
pub use suggest::{confusable, suggest};

use super::Span;

/// Whether a text is an address by the rules of [`Kind::Url`].
pub fn is_url(text: &str) -> bool {
    formats::url(text).is_ok()
}

/// The yes or no that a text says in any of the languages, by the rules of [`Kind::Flag`].
pub fn as_flag(text: &str) -> Option<bool> {
    formats::flag(text)
}

/// How the languages of one key share a field (see `design`: shared, text, own).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// Written once; the first language that sets it gives it to the others.
    Shared,
    /// Each language its own; never inherited, its absence reported where it is required.
    Text,
    /// Never inherited.
    Own,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// Plain text of one line.
    Text,
    /// A text in several languages, or one for all.
    Words,
    /// An id of this site's own: lower-case Latin letters, digits and hyphens.
    Id,
    /// The id of something else; the name of what it must be one of (`partner`, `hotline`, `category` …).
    Reference(&'static str),
    /// `2026-03-01` or `2026-03-01T13:30`.
    Time,
    /// `08:00`
    Clock,
    /// `https:`, `http:` or `mailto:`.
    Url,
    /// A whole number.
    Integer,
    /// yes or no.
    Flag,
    /// One of these.
    OneOf(&'static [&'static str]),
    /// A phone number in E.164, or a short code.
    Phone,
    /// Language tags.
    Languages,
    /// A file beside the entry.
    File,
    /// A list; one value alone is understood as a list of one.
    List(&'static Kind),
    /// A map with these fields.
    Map(&'static Table),
    /// A map from names of the author's own to maps with these fields.
    Named(&'static Table),
    /// A map from ids of the author's own to words.
    NamedWords,
    /// Read by its own code.
    Any,
}

/// One field of a table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// Its key.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it must stand.
    pub required: bool,
    /// How translations share it.
    pub sharing: Sharing,
}

/// A kind of record or front matter. A field's meaning in words is the message `field-<table>-<name>` of `visnyk.ftl`.
#[derive(Debug, PartialEq)]
pub struct Table {
    /// The name: `news`, `hotline`, `hotline-hours` …
    pub name: &'static str,
    /// Its fields, in the order in which they are documented and written.
    pub fields: &'static [Field],
}

/// A value and where it stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

impl Field {
    /// A field that need not stand and that translations share.
    pub const fn new(name: &'static str, kind: Kind) -> Field {
        Field { name, kind, required: false, sharing: Sharing::Shared }
    }

    /// The same, and it must stand.
    pub const fn required(self) -> Field {
        Field { required: true, ..self }
    }

    /// The same, and each language has its own text.
    pub const fn text(self) -> Field {
        Field { sharing: Sharing::Text, ..self }
    }

    /// The same, and it is never inherited.
    pub const fn own(self) -> Field {
        Field { sharing: Sharing::Own, ..self }
    }
}

impl Kind {
    /// The table of the maps that such a field holds, also inside a list.
    pub const fn table(&self) -> Option<&'static Table> {
        match self {
            Kind::Map(table) | Kind::Named(table) => Some(table),
            Kind::List(kind) => kind.table(),
            _ => None,
        }
    }

    /// The words that such a field may hold, also inside a list; none where any may stand.
    pub const fn known_words(&self) -> &'static [&'static str] {
        match self {
            Kind::OneOf(words) => words,
            Kind::List(kind) => kind.known_words(),
            _ => &[],
        }
    }
}

impl Table {
    /// A table.
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Table {
        Table { name, fields }
    }

    /// The field of a name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Visits this table and every table inside it, the outer first; a table that stands in two places is visited twice.
    pub fn walk(&'static self, visit: &mut impl FnMut(&'static Table)) {
        visit(self);
        for table in self.fields.iter().filter_map(|field| field.kind.table()) {
            table.walk(visit);
        }
    }
}

impl<T> Located<T> {
    /// A value with its place.
    pub fn new(value: T, span: Span) -> Located<T> {
        Located { value, span }
    }

    /// Another value at the same place.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Located<U> {
        Located { value: change(self.value), span: self.span }
    }
}
