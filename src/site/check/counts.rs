//! Live figures: what they count must be there, and they need one word for each plural form of the language.

use super::super::count::{COLLECTIONS, count, fields, values};
use super::{Checker, at};
use crate::base::fields::suggest;
use crate::base::{Diagnostic, Diagnostics, Span, rules};
use crate::content::entry::{Embed, Entry, EntryKind};
use crate::language::format::plural_forms;

pub(super) fn check(checker: &Checker<'_>, entry: &Entry, problems: &mut Diagnostics) {
    for embed in &entry.refs.embeds {
        let Embed::Count { collection, filters, forms, text, span } = embed else { continue };
        if let Some(problem) = unknown(checker, entry, collection, filters, *span) {
            problems.push(problem);
            continue;
        }
        let live = count(checker.site, checker.entries, collection, filters);
        if forms.is_empty() {
            let differs = live.zip(written(text)).filter(|(live, written)| live != written);
            problems.extend(differs.map(|(live, written)| {
                let problem = at(&rules::COUNT_DIFFERS, entry, *span);
                problem.arg("written", written.to_string()).arg("live", live.to_string())
            }));
        } else if forms.len() != plural_forms(entry.lang) || forms.iter().any(String::is_empty) {
            let problem = at(&rules::COUNT_FORMS, entry, *span).arg("given", forms.len().to_string());
            problems.push(problem.arg("expected", plural_forms(entry.lang).to_string()));
        }
    }
}

/// News tell of their day: a figure that changes by itself would change what was published.
pub(super) fn check_news(_: &Checker<'_>, entry: &Entry, problems: &mut Diagnostics) {
    if entry.kind != EntryKind::News {
        return;
    }
    for embed in entry.refs.embeds.iter().filter(|embed| embed.is_live()) {
        if let Embed::Count { span, .. } | Embed::Value { span, .. } = embed {
            problems.push(at(&rules::FIGURE_LIVE_NEWS, entry, *span));
        }
    }
}

/// The first of collection, field and value that is not known.
fn unknown(
    checker: &Checker<'_>,
    entry: &Entry,
    collection: &str,
    filters: &[(String, String)],
    span: Span,
) -> Option<Diagnostic> {
    let report = |name: &str, known: &[&str]| {
        let meant = suggest(name, known.iter().copied()).unwrap_or_else(|| "none".to_owned());
        let problem = at(&rules::COUNT_UNKNOWN, entry, span).arg("name", name);
        Some(problem.arg("known", known.join(", ")).arg("proposal", meant))
    };
    let Some(fields) = fields(collection) else {
        return report(collection, &COLLECTIONS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    };
    for (name, value) in filters {
        if !fields.contains(&name.as_str()) {
            // What cannot be narrowed is counted as it is.
            return report(name, if fields.is_empty() { std::slice::from_ref(&collection) } else { fields });
        }
        let values = values(&checker.site.config, collection, name);
        if !values.contains(&value.as_str()) {
            return report(value, &values);
        }
    }
    None
}

/// The number that a text begins with; digits may stand in groups.
fn written(text: &str) -> Option<usize> {
    let number = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, ' ' | '\u{a0}' | '\u{202f}'));
    let digits: String = text[..number.unwrap_or(text.len())].chars().filter(char::is_ascii_digit).collect();
    digits.parse().ok()
}
