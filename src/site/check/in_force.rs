//! Documents among each other and with the texts that name them: what replaces what, and what no longer holds.

use std::collections::BTreeSet;

use super::cards::is_known;
use super::records::id_at;
use super::{Checker, at, nearest};
use crate::base::{Diagnostic, Diagnostics, Place, rules};
use crate::content::entry::{Entry, EntryKind, NamedKind, Target};
use crate::data::{Document, Record};
use crate::site::schedule::Moment;

/// What of a word says, in small letters, that a document no longer holds.
const SAYS_SO: &[&str] = &[
    "нечинн",
    "скасован",
    "втрати",
    "колишн",
    "попередн", //
    "утратил",
    "отменён",
    "отменен",
    "недейств",
    "прежн", //
    "отмен",
    "предишн",
    "не е в сила", //
    "repealed",
    "no longer",
    "replaced",
    "superseded",
    "former",
    "previous",
];

pub(super) fn check(checker: &Checker<'_>, problems: &mut Diagnostics) {
    for record in checker.entries.documents.iter().filter(|record| !record.broken) {
        if Moment::start(record.value.date, &checker.site.config.timezone).is_after(&checker.now.time) {
            problems.push(Diagnostic::new(&rules::DOCUMENT_FUTURE, record.place("date")));
        }
        for (i, id) in record.value.replaces.iter().enumerate() {
            replaced(checker, record, &format!("replaces[{i}]"), id, problems);
        }
    }
}

fn replaced(checker: &Checker<'_>, record: &Record<Document>, field: &str, id: &str, problems: &mut Diagnostics) {
    let place = || Place::new(record.path.clone(), nearest(&record.places, field).unwrap_or(record.span));
    if !is_known(checker, NamedKind::Document, id) {
        return id_at(checker, NamedKind::Document, id, place, problems);
    }
    if reaches(checker, id, &record.value.id) {
        problems.push(Diagnostic::new(&rules::REPLACES_CIRCLE, place()).arg("id", id));
        return;
    }
    let Some(other) = checker.site.targets.documents.get(id).map(|i| &checker.entries.documents[*i]) else { return };
    if !other.value.is_repealed() {
        let problem = Diagnostic::new(&rules::REPLACED_IN_FORCE, other.place("status"));
        problems.push(problem.arg("id", id).arg("by", record.value.id.as_str()).other(place()));
    }
}

/// True when the document `from` is `goal` or replaces it, at once or by others between them.
fn reaches(checker: &Checker<'_>, from: &str, goal: &str) -> bool {
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(id) = open.pop() {
        if id == goal {
            return true;
        }
        if let Some(i) = checker.site.targets.documents.get(id).filter(|_| seen.insert(id)) {
            open.extend(checker.entries.documents[*i].value.replaces.iter().map(String::as_str));
        }
    }
    false
}

/// A page that sends its readers to a document which no longer holds must say so. News tell of their day, so they may.
pub(super) fn check_text(checker: &Checker<'_>, entry: &Entry, problems: &mut Diagnostics) {
    if entry.kind == EntryKind::News || checker.entries.documents.is_empty() {
        return;
    }
    for link in &entry.refs.links {
        let Target::Named(NamedKind::Document, id, _) = &link.target else { continue };
        let known = checker.site.targets.documents.get(id).map(|i| &checker.entries.documents[*i]);
        let Some(record) = known.filter(|record| record.value.is_repealed()) else { continue };
        let said = link.text.to_lowercase();
        if !SAYS_SO.iter().any(|word| said.contains(word)) {
            let by = checker.entries.documents.iter().find(|other| other.value.replaces.contains(id));
            let problem = at(&rules::DOCUMENT_REPEALED, entry, link.span).arg("id", id.as_str());
            let problem = problem.arg("proposal", by.map_or("none", |by| by.value.id.as_str()));
            problems.push(problem.other(record.place("status")));
        }
    }
}
