//! Where translations stand: what was changed since, and what `translated` says that cannot be.

use super::{Checker, Family, field_place, in_field};
use crate::base::time::LocalTime;
use crate::base::{Diagnostic, Diagnostics, Severity, rules};
use crate::content::Entry;
use crate::content::revision::Step;
use crate::site::translations::{Doubt, Standing, State, Translations};

const FIELD: &str = "translated";

pub(super) fn check_family(checker: &Checker<'_>, family: &Family<'_>, problems: &mut Diagnostics) {
    let config = &checker.site.config;
    let is_noted = |entry: &Entry| config.severity(&rules::TRANSLATION_UNTRACKED, Some(entry.lang)) != Severity::Off;
    if family.unseen || !family.each().any(|entry| entry.head.translated.is_some() || is_noted(entry)) {
        return;
    }
    let translations = Translations::new(config, family.slots, checker.entries);
    // A text with errors may say where it comes from in a way that nobody could read.
    for entry in family.each().filter(|entry| !entry.broken) {
        let standing = translations.of(entry);
        match (standing.state, standing.doubt) {
            (_, Some(doubt)) => problems.push(doubtful(checker, entry, doubt)),
            (State::Outdated, _) => problems.push(outdated(entry, &standing)),
            (State::Untracked, _) if is_noted(entry) => {
                let source = standing.source.map_or_else(|| "none".to_owned(), |source| source.lang.to_string());
                let mut problem = in_field(&rules::TRANSLATION_UNTRACKED, entry, "").arg("lang", source);
                problem.place.span.end = problem.place.span.start;
                problems.push(problem.arg("file", &*entry.path));
            }
            _ => {}
        }
        if let (Some(source), None) = (standing.source, standing.doubt)
            && entry.head.translated.is_some()
            && is_newer(entry, source)
        {
            let problem = in_field(&rules::TRANSLATION_NEWER, entry, "updates").arg("lang", source.lang.as_str());
            problems.push(problem.other(field_place(source, "updates")));
        }
    }
    let mut originals = translations.originals();
    let Some(first) = originals.next() else { return };
    for second in originals {
        let names =
            |lang| family.each().find(move |e| e.head.translated.as_ref().is_some_and(|stamp| stamp.lang == lang));
        let (Some(one), Some(other)) = (names(first.lang), names(second.lang)) else { continue };
        let problem = in_field(&rules::TRANSLATED_SOURCES, other, FIELD).arg("lang", second.lang.as_str());
        problems.push(problem.arg("other", first.lang.as_str()).other(field_place(one, FIELD)));
    }
}

fn doubtful(checker: &Checker<'_>, entry: &Entry, doubt: Doubt) -> Diagnostic {
    let rule = match doubt {
        Doubt::Language => &rules::TRANSLATED_LANGUAGE,
        Doubt::Nothing => &rules::TRANSLATED_NOTHING,
        Doubt::Circle => &rules::TRANSLATED_CIRCLE,
    };
    let lang = entry.head.translated.as_ref().map(|stamp| stamp.lang.to_string()).unwrap_or_default();
    let problem = in_field(rule, entry, FIELD).arg("lang", lang).arg("file", &*entry.path);
    if doubt != Doubt::Language {
        return problem;
    }
    let known = checker.site.config.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    problem.arg("known", known)
}

/// The finding names the first paragraph of the source that has other words.
fn outdated(entry: &Entry, standing: &Standing<'_>) -> Diagnostic {
    let steps = standing.steps();
    let count = steps.iter().filter(|step| step.is_work()).count();
    let problem = in_field(&rules::TRANSLATION_OUTDATED, entry, FIELD).arg("count", count.to_string());
    let Some(source) = standing.source else { return problem };
    let first = steps.iter().find_map(|step| match step {
        Step::Changed(_, new) | Step::Added(new) => source.refs.paragraphs.get(*new),
        _ => None,
    });
    let place = source.at(first.map(|paragraph| paragraph.span).unwrap_or_default());
    problem.arg("lang", source.lang.as_str()).arg("file", &*entry.path).other(place)
}

/// Whether a translation tells of updates that its source does not have.
fn is_newer(entry: &Entry, source: &Entry) -> bool {
    let last = |entry: &Entry| entry.head.updates.iter().flatten().filter_map(|update| update.date).max();
    let count = |entry: &Entry| entry.head.updates.as_ref().map_or(0, Vec::len);
    let is_later = |(own, theirs): (LocalTime, LocalTime)| own > theirs;
    count(entry) > count(source) || last(entry).zip(last(source)).is_some_and(is_later)
}
