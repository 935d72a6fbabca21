//! The tables that describe each kind of record and front matter, and the reader that holds authors to them.

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
