//! Headings that skip a level: people who listen to a page move through it by its headings.

use super::at;
use crate::base::{Diagnostics, rules};
use crate::content::entry::{Entry, EntryKind};

pub(super) fn check(entry: &Entry, problems: &mut Diagnostics) {
    let headings = &entry.body.headings;
    // A snippet stands below whatever heading its page has; anything else stands below the title.
    let above = match entry.kind {
        EntryKind::Snippet => headings.first().map_or(1, |heading| heading.level),
        _ => 1,
    };
    let mut level = above;
    for heading in headings {
        if heading.level > level + 1 {
            let marks = |level: u8| "#".repeat(level.into());
            let problem = at(&rules::HEADING_SKIP, entry, heading.span).arg("marks", marks(heading.level));
            problems.push(problem.arg("expected", marks(level + 1)));
        }
        level = heading.level;
    }
}
