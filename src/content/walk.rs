//! Finds every file of the site.
use crate::base::{Diagnostics, Lang};
use crate::content::EntryKind;
use std::sync::Arc;

/// A file of the site, found but not yet read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its path relative to the site's root, with `/`.
    pub path: Arc<str>,
    /// What it is by its place and name.
    pub role: Role,
    /// Its size in bytes.
    pub size: u64,
}

/// What a file is, by its place and name alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// `content/site.yaml`
    Config,
    /// A Markdown entry.
    Text {
        /// Its kind.
        kind: EntryKind,
        /// What its translations share.
        key: Arc<str>,
        /// Its language.
        lang: Lang,
    },
    /// A list of records in `content/data/`.
    Records(RecordKind),
    /// A photo, logo or attachment beside the entries: published only where one names it.
    Companion,
    /// `content/files/x`, published as `/x`.
    File(String),
    /// Nothing that we know: reported by `walk`.
    Unknown,
}

/// Which kind of records a YAML file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the collections by their names")]
pub enum RecordKind {
    Partners,
    Events,
    Hotlines,
}
