//! A bundle: what a translator has to do from one language into another. `xliff` writes it down and reads it.

use crate::base::Lang;

/// All work from one language into another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bundle {
    pub(super) source: Lang,
    pub(super) target: Lang,
    pub(super) files: Vec<File>,
}

/// The work in one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct File {
    /// The file of the source.
    pub(super) original: String,
    pub(super) tasks: Vec<Task>,
}

/// A paragraph to translate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Task {
    /// Tells it from the others of its file; an XML name.
    pub(super) id: String,
    /// The digest of the paragraph in the source: by it the paragraph is found again.
    pub(super) digest: u16,
    /// The digest of what the translation had there, marks and all.
    pub(super) was: Option<u16>,
    /// What the translator should know.
    pub(super) notes: Vec<String>,
    pub(super) source: String,
    pub(super) target: Option<String>,
    /// False for what nobody has worked on yet.
    pub(super) is_done: bool,
}
