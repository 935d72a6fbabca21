//! What happened to something after it was published: news, pages and datasets tell it with the same words.

use serde::Serialize;

/// What an update is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum UpdateKind {
    /// Something was added.
    Update,
    /// Something was wrong and is mended.
    Correction,
    /// The item as a whole does not hold.
    Refutation,
}

impl UpdateKind {
    /// Their names in authors' files, in the order in which they are offered.
    pub const NAMES: &[&str] = &["update", "correction", "refutation"];

    /// The kind of one of these names.
    pub fn of(name: &str) -> UpdateKind {
        match name {
            "correction" => UpdateKind::Correction,
            "refutation" => UpdateKind::Refutation,
            _ => UpdateKind::Update,
        }
    }

    /// Its name in authors' files and in views.
    pub fn name(self) -> &'static str {
        match self {
            UpdateKind::Update => "update",
            UpdateKind::Correction => "correction",
            UpdateKind::Refutation => "refutation",
        }
    }
}
