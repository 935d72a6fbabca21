//! What a change after publication is, in front matter and in records alike.

use serde::Serialize;

/// What an update is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
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
    /// How authors write them.
    pub const NAMES: &[&str] = &["update", "correction", "refutation"];

    /// The kind that an author wrote.
    pub fn of(name: &str) -> UpdateKind {
        match name {
            "correction" => UpdateKind::Correction,
            "refutation" => UpdateKind::Refutation,
            _ => UpdateKind::Update,
        }
    }

    /// How authors write it; also the end of the message's id: `update-correction`.
    pub fn name(self) -> &'static str {
        match self {
            UpdateKind::Update => "update",
            UpdateKind::Correction => "correction",
            UpdateKind::Refutation => "refutation",
        }
    }
}
