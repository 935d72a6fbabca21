//! Live values: the dataset, the row and the column must be there, and what is written must still be so.

use super::super::value::{Missing, Value, value};
use super::{Checker, at};
use crate::base::{Diagnostics, Lang, rules};
use crate::content::entry::{Embed, Entry, NamedKind};
use crate::language::format::plural_forms;

pub(super) fn check(checker: &Checker<'_>, entry: &Entry, problems: &mut Diagnostics) {
    for embed in &entry.refs.embeds {
        let Embed::Value { dataset, query, forms, text, span } = embed else { continue };
        let live = match value(checker.site, dataset, query) {
            Ok(live) => live,
            // What stands in a file with a mistake is told of there.
            Err(missing) if missing.reason == "dataset" && is_withheld(checker, dataset) => continue,
            Err(missing) => {
                let Missing { reason, name, meant, known } = missing;
                let problem = at(&rules::VALUE_UNKNOWN, entry, *span).arg("reason", reason).arg("name", name);
                let none = || "none".to_owned();
                let known = if known.is_empty() { none() } else { known.join(", ") };
                problems.push(problem.arg("known", known).arg("proposal", meant.unwrap_or_else(none)));
                continue;
            }
        };
        let Some(live) = live else { continue };
        match forms.len() {
            0 => {
                let written = written(text, entry.lang);
                if let Some(written) = written.filter(|written| !live.is_written(written)) {
                    let problem = at(&rules::VALUE_DIFFERS, entry, *span).arg("written", written);
                    problems.push(problem.arg("live", live.plain()));
                }
            }
            1 => {}
            given => {
                let expected = plural_forms(entry.lang);
                if given != expected || forms.iter().any(String::is_empty) {
                    let problem = at(&rules::COUNT_FORMS, entry, *span).arg("given", given.to_string());
                    problems.push(problem.arg("expected", expected.to_string()));
                } else if is_fraction(live) {
                    let problem = at(&rules::VALUE_UNKNOWN, entry, *span).arg("reason", "fraction");
                    let problem = problem.arg("name", live.plain()).arg("known", "none");
                    problems.push(problem.arg("proposal", "none"));
                }
            }
        }
    }
}

fn is_withheld(checker: &Checker<'_>, dataset: &str) -> bool {
    let targets = &checker.site.targets;
    checker.entries.unread.contains(&NamedKind::Dataset)
        || targets.withheld.contains(&(NamedKind::Dataset, dataset.to_owned()))
}

/// Whether no plural form can be chosen: a fraction has a form of its own in some languages.
fn is_fraction(live: Value) -> bool {
    live.whole().is_none()
}

/// The number that a text begins with, with a point before its decimals; digits may stand in groups as in its language.
fn written(text: &str, lang: Lang) -> Option<String> {
    let (decimal, group) = if lang.as_str() == "en" { ('.', ',') } else { (',', ' ') };
    let is_of_it = |c: char| {
        c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '−') || c == decimal || c == group
    };
    let end = text.find(|c: char| !is_of_it(c)).unwrap_or(text.len());
    let mut number = String::new();
    for c in text[..end].trim_end_matches([decimal, group, ' ', '\u{a0}']).chars() {
        match c {
            '-' | '−' => number.push('-'),
            c if c == decimal => number.push('.'),
            c if c.is_ascii_digit() => number.push(c),
            _ => {}
        }
    }
    number.contains(|c: char| c.is_ascii_digit()).then_some(number)
}
