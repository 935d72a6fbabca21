//! Cards and snippets in a text: each must be there, and of a kind that can be shown.

use super::links::{LATER, id_of};
use super::mend;
use super::{Checker, at};
use crate::base::{Diagnostics, rules};
use crate::content::entry::{Embed, Entry, EntryKind, NamedKind};

pub(super) fn check(checker: &Checker<'_>, entry: &Entry, problems: &mut Diagnostics) {
    for embed in &entry.refs.embeds {
        let Embed::Card { kind, id, span, .. } = embed else { continue };
        let problem = if LATER.contains(kind) {
            at(&rules::KIND_LATER, entry, *span).arg("kind", kind.name())
        } else if !is_known(checker, *kind, id) {
            let problem = at(&rules::ID_UNKNOWN, entry, *span).arg("kind", kind.name()).arg("id", id.as_str());
            mend::card(problem, embed, id_of(checker, *kind, id))
        } else if *kind == NamedKind::Snippet && entry.kind == EntryKind::Snippet {
            at(&rules::SNIPPET_IN_SNIPPET, entry, *span)
        } else {
            continue;
        };
        problems.push(problem);
    }
}

/// True when something of that kind has this id.
pub(super) fn is_known(checker: &Checker<'_>, kind: NamedKind, id: &str) -> bool {
    let targets = &checker.site.targets;
    if checker.entries.unread.contains(&kind) || targets.withheld.contains(&(kind, id.to_owned())) {
        return true;
    }
    match kind {
        NamedKind::News => targets.news.contains_key(id),
        NamedKind::Page => targets.pages.contains_key(id),
        NamedKind::Hotline => targets.hotlines.contains_key(id),
        NamedKind::Event => targets.events.contains_key(id),
        NamedKind::Partner => targets.partners.contains_key(id),
        NamedKind::Person => targets.people.contains_key(id),
        NamedKind::Document => targets.documents.contains_key(id),
        NamedKind::Term => targets.terms.contains_key(id),
        NamedKind::Snippet => checker.site.snippets.contains_key(id),
        NamedKind::Dataset => targets.datasets.contains_key(id),
        NamedKind::Item => targets.items.contains_key(id),
        NamedKind::Calendar => targets.calendars.contains_key(id),
        NamedKind::Chart => false,
    }
}
