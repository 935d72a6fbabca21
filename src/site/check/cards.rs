//! Cards and snippets in a text: each must be there, and of a kind that can be shown.

use super::links::id_of;
use super::mend;
use super::{Checker, at};
use crate::base::{Diagnostics, rules};
use crate::content::entry::{Embed, Entry, EntryKind, NamedKind};

pub(super) fn check(checker: &Checker<'_>, entry: &Entry, problems: &mut Diagnostics) {
    for embed in &entry.refs.embeds {
        let Embed::Card { kind, id, span, .. } = embed else { continue };
        let problem = if !is_known(checker, *kind, id) {
            let of = if *kind == NamedKind::Chart { NamedKind::Dataset } else { *kind };
            let problem = at(&rules::ID_UNKNOWN, entry, *span).arg("kind", of.name()).arg("id", id.as_str());
            mend::card(problem, embed, id_of(checker, *kind, id))
        } else if *kind == NamedKind::Snippet && entry.kind == EntryKind::Snippet {
            at(&rules::SNIPPET_IN_SNIPPET, entry, *span)
        } else if *kind == NamedKind::Chart && lacks_chart(checker, id) {
            at(&rules::CHART_NONE, entry, *span).arg("id", id.as_str())
        } else {
            continue;
        };
        problems.push(problem);
    }
}

/// A dataset without a chart; one whose chart has a mistake is reported there.
fn lacks_chart(checker: &Checker<'_>, id: &str) -> bool {
    let facts = checker.site.targets.datasets.get(id).map(|i| &checker.site.datasets[*i]);
    facts.is_some_and(|facts| facts.dataset.chart.is_none())
}

/// True when something of that kind has this id.
pub(super) fn is_known(checker: &Checker<'_>, kind: NamedKind, id: &str) -> bool {
    let targets = &checker.site.targets;
    // A chart is that of a dataset.
    let kind = if kind == NamedKind::Chart { NamedKind::Dataset } else { kind };
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
        NamedKind::Dataset | NamedKind::Chart => targets.datasets.contains_key(id),
        NamedKind::Item => targets.items.contains_key(id),
        NamedKind::Calendar => targets.calendars.contains_key(id),
    }
}
