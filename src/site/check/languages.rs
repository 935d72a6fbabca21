//! Languages: files in one that the site does not have, and translations that are not there yet.

use super::{Checker, Family, has_language};
use crate::base::{Diagnostic, Diagnostics, Place, rules};
use crate::site::translations::is_expected;

pub(super) fn check(checker: &Checker<'_>, problems: &mut Diagnostics) {
    for (_, entry) in checker.entries.texts().filter(|(_, entry)| !has_language(checker, entry.lang)) {
        let known = checker.site.config.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let problem = Diagnostic::new(&rules::FILE_LANGUAGE_UNKNOWN, Place::file(entry.path.clone())).lang(entry.lang);
        problems.push(problem.arg("lang", entry.lang.as_str()).arg("known", known));
    }
}

/// One finding for each key and language: the site may weigh each language by itself.
pub(super) fn check_family(checker: &Checker<'_>, family: &Family<'_>, problems: &mut Diagnostics) {
    if family.unseen || !is_expected(family.kind) {
        return;
    }
    let Some(first) = family.each().next() else { return };
    let languages = family.slots.iter().zip(&checker.site.config.languages);
    for (_, lang) in languages.filter(|(slot, _)| slot.is_none()) {
        let stem = first.path.strip_suffix(&format!(".{}.md", first.lang)).unwrap_or(&first.path);
        let name = stem.rsplit('/').next().unwrap_or(stem);
        let problem = Diagnostic::new(&rules::TRANSLATION_MISSING, Place::file(first.path.clone())).lang(*lang);
        problems.push(problem.arg("lang", lang.as_str()).arg("file", format!("{name}.{lang}.md")));
    }
}
