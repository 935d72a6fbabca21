//! Words in YAML: a text for each language of the site, and for no other.

use std::sync::Arc;

use super::{Checker, has_language, nearest};
use crate::base::{Diagnostic, Diagnostics, Lang, Place, Span, Words, rules};
use crate::data::Record;

pub(super) fn check(checker: &Checker<'_>, problems: &mut Diagnostics) {
    let mut judge = Judge { checker, problems };
    judge.config();
    for record in &checker.entries.partners {
        judge.record(record, &[("name", &record.value.name)]);
    }
    for record in &checker.entries.events {
        judge.record(record, &[("title", &record.value.title)]);
        if let Some(place) = &record.value.place {
            let words =
                [("place.name", &place.name), ("place.address", &place.address), ("place.access", &place.access)];
            judge.record(record, &words);
        }
        for (i, change) in record.value.changes.iter().enumerate() {
            let (was, note) = (format!("changes[{i}].was"), format!("changes[{i}].note"));
            judge.record(record, &[(&was, &change.was), (&note, &change.note)]);
        }
    }
    for record in &checker.entries.hotlines {
        judge.record(record, &[("name", &record.value.name), ("audience", &record.value.audience)]);
        for (i, exception) in record.value.exceptions.iter().enumerate() {
            judge.record(record, &[(&format!("exceptions[{i}].note"), &exception.note)]);
        }
    }
}

/// Where the words of one file stand.
struct Located<'a> {
    path: &'a Arc<str>,
    places: &'a [(String, Span)],
    otherwise: Span,
}

impl Located<'_> {
    fn place(&self, field: &str) -> Place {
        let exact = self.places.iter().find(|(name, _)| name == field).map(|(_, span)| *span);
        let span = exact.or_else(|| nearest(self.places, field)).unwrap_or(self.otherwise);
        Place::new(self.path.clone(), span)
    }
}

struct Judge<'a, 'c, 'p> {
    checker: &'a Checker<'c>,
    problems: &'p mut Diagnostics,
}

impl Judge<'_, '_, '_> {
    fn config(&mut self) {
        let config = &self.checker.site.config;
        let file = Located { path: &config.path, places: &config.places, otherwise: Span::default() };
        let organization = &config.organization;
        self.words(&file, "title", &config.title);
        self.words(&file, "description", &config.description);
        self.words(&file, "organization.name", &organization.name);
        self.words(&file, "organization.address", &organization.address);
        self.words(&file, "licence", &config.licence);
        self.statement(&file);
        for category in &config.categories {
            self.words(&file, &format!("categories.{}", category.id), &category.name);
        }
        for (i, entry) in config.menu.iter().enumerate() {
            entry.title.iter().for_each(|title| self.words(&file, &format!("menu[{i}].title"), title));
            for (j, child) in entry.items.iter().enumerate() {
                let field = format!("menu[{i}].items[{j}].title");
                child.title.iter().for_each(|title| self.words(&file, &field, title));
            }
        }
    }

    fn statement(&mut self, file: &Located<'_>) {
        let Some(statement) = &self.checker.site.config.statement else { return };
        for (field, words) in [
            ("standard", &statement.standard),
            ("alternatives", &statement.alternatives),
            ("method", &statement.method),
        ] {
            self.words(file, &format!("statement.{field}"), words);
        }
        for (i, issue) in statement.issues.iter().enumerate() {
            for (field, words) in [("what", &issue.what), ("why", &issue.why), ("instead", &issue.instead)] {
                self.words(file, &format!("statement.issues[{i}].{field}"), words);
            }
        }
        for (i, enforcer) in statement.enforcement.iter().enumerate() {
            self.words(file, &format!("statement.enforcement[{i}].name"), &enforcer.name);
        }
    }

    fn record<T>(&mut self, record: &Record<T>, words: &[(&str, &Words)]) {
        let file = Located { path: &record.path, places: &record.places, otherwise: record.span };
        for (field, words) in words {
            self.words(&file, field, words);
        }
    }

    fn words(&mut self, file: &Located<'_>, field: &str, words: &Words) {
        let config = &self.checker.site.config;
        let has_english = config.languages.iter().any(|lang| lang.as_str() == "en");
        if words.all.as_deref().is_some_and(|all| has_english && is_cyrillic(all)) {
            self.problems.push(Diagnostic::new(&rules::WORD_CYRILLIC, file.place(field)).arg("field", field));
        }
        for (lang, _) in words.by_lang.iter().filter(|(lang, _)| !has_language(self.checker, *lang)) {
            let problem = Diagnostic::new(&rules::WORD_LANGUAGE, file.place(&format!("{field}.{lang}")));
            self.problems.push(problem.arg("field", field).arg("lang", lang.as_str()));
        }
        if words.all.is_none() && !words.by_lang.is_empty() {
            let is_missing = |lang: &&Lang| words.exact(**lang).is_none();
            let missing: Vec<&str> = config.languages.iter().filter(is_missing).map(Lang::as_str).collect();
            if !missing.is_empty() {
                let problem = Diagnostic::new(&rules::WORD_MISSING, file.place(field));
                self.problems.push(problem.arg("field", field).arg("languages", missing.join(", ")));
            }
        }
    }
}

fn is_cyrillic(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{400}'..='\u{52f}'))
}
