//! Ids in the front matter: the category, the events, partners, people, documents and news that a text names.

use super::cards::is_known;
use super::links::id_of;
use super::{Checker, in_field};
use crate::base::fields::suggest;
use crate::base::{Diagnostics, rules};
use crate::content::entry::{Entry, EntryKind, NamedKind};

pub(super) fn check(checker: &Checker<'_>, entry: &Entry, problems: &mut Diagnostics) {
    if entry.kind != EntryKind::News {
        return;
    }
    let head = &entry.head;
    category(checker, entry, problems);
    let lists = [
        ("related", NamedKind::News, &head.related),
        ("events", NamedKind::Event, &head.events),
        ("partners", NamedKind::Partner, &head.partners),
        ("people", NamedKind::Person, &head.people),
        ("documents", NamedKind::Document, &head.documents),
    ];
    for (field, kind, ids) in lists {
        for (i, id) in ids.iter().flatten().enumerate() {
            if kind == NamedKind::News && *id == *entry.key {
                problems.push(in_field(&rules::RELATED_SELF, entry, &format!("{field}[{i}]")));
            } else if !is_known(checker, kind, id) {
                unknown(checker, entry, &format!("{field}[{i}]"), kind, id, problems);
            }
        }
    }
    if let Some(id) = head.background.as_ref().filter(|id| !is_known(checker, NamedKind::Snippet, id)) {
        unknown(checker, entry, "background", NamedKind::Snippet, id, problems);
    }
    for (i, author) in head.author.iter().flatten().enumerate() {
        if let Some(id) = author.person.as_ref().filter(|id| !is_known(checker, NamedKind::Person, id)) {
            unknown(checker, entry, &format!("author[{i}].person"), NamedKind::Person, id, problems);
        }
    }
}

fn category(checker: &Checker<'_>, entry: &Entry, problems: &mut Diagnostics) {
    let config = &checker.site.config;
    let Some(id) = entry.head.category.as_ref().filter(|id| config.category_ix(id).is_none()) else { return };
    let known = || config.categories.iter().map(|category| category.id.as_str());
    let problem = in_field(&rules::CATEGORY_UNKNOWN, entry, "category").arg("id", id.as_str());
    let mut problem = problem.arg("known", known().collect::<Vec<_>>().join(", "));
    problem.replacement = suggest(id, known());
    problems.push(problem);
}

fn unknown(checker: &Checker<'_>, entry: &Entry, field: &str, kind: NamedKind, id: &str, problems: &mut Diagnostics) {
    let problem = in_field(&rules::ID_UNKNOWN, entry, field).arg("kind", kind.name()).arg("id", id);
    let mut problem = problem.arg("proposal", "none");
    problem.replacement = id_of(checker, kind, id);
    problems.push(problem);
}
