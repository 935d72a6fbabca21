//! What the address of one of the preview's own pages asks for.

use crate::base::time::LocalTime;

/// What is asked for; anything that is not understood counts as not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::serve) struct Asked {
    /// The time that is shown.
    pub(super) at: Option<LocalTime>,
    /// The page that the browser shows: the path of its address, or an address below the site's root for `compare`.
    pub(super) path: String,
    /// True when the browser's page is no longer there.
    pub(super) gone: bool,
    /// The languages to compare.
    pub(super) left: String,
    pub(super) right: String,
    /// Which entries to list.
    pub(super) show: Show,
    /// Words that a title or path must hold.
    pub(super) words: String,
    /// Which part of the list, from 1.
    pub(super) part: usize,
}

/// Which entries to list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Show {
    #[default]
    All,
    /// Those that some language lacks.
    Missing,
    /// Those with a translation whose source was changed since.
    Outdated,
    /// Those with a translation that does not say what it was made from.
    Untracked,
    Draft,
    Scheduled,
    Expired,
    Withheld,
}

impl Show {
    pub(super) const ALL: [Show; 8] = [
        Show::All,
        Show::Missing,
        Show::Outdated,
        Show::Untracked,
        Show::Draft,
        Show::Scheduled,
        Show::Expired,
        Show::Withheld,
    ];

    /// Its name in addresses and messages: `desk-show-<name>`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Show::All => "all",
            Show::Missing => "missing",
            Show::Outdated => "outdated",
            Show::Untracked => "untracked",
            Show::Draft => "draft",
            Show::Scheduled => "scheduled",
            Show::Expired => "expired",
            Show::Withheld => "withheld",
        }
    }
}

impl Asked {
    /// Reads the fields of an address.
    pub(in crate::serve) fn read(at: Option<LocalTime>, field: impl Fn(&str) -> Option<String>) -> Asked {
        let text = |name: &str| field(name).unwrap_or_default();
        let show = text("show");
        Asked {
            at,
            path: text("path"),
            gone: field("gone").is_some(),
            left: text("left"),
            right: text("right"),
            show: Show::ALL.into_iter().find(|known| known.name() == show).unwrap_or_default(),
            words: text("q").trim().to_owned(),
            part: text("part").parse().unwrap_or(1).max(1),
        }
    }
}
