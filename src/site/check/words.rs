//! Words in YAML: a text for each language of the site, and for no other.

use std::sync::Arc;

use super::{Checker, has_language, latin, nearest, ukrainian, wording};
use crate::base::{Diagnostic, Diagnostics, Lang, Place, Span, Words, rules};
use crate::data::Record;
use crate::site::config::Config;
use crate::site::entries::Entries;

pub(super) fn check(checker: &Checker<'_>, problems: &mut Diagnostics) {
    each_words(&checker.site.config, checker.entries, &mut |found| judge(checker, &found, problems));
}

/// Words in YAML, and where they stand.
#[derive(Clone, Copy, Debug)]
pub struct FoundWords<'a> {
    /// The field that holds them: `menu[0].title`.
    pub field: &'a str,
    /// The words.
    pub words: &'a Words,
    path: &'a Arc<str>,
    places: &'a [(String, Span)],
    otherwise: Span,
}

impl FoundWords<'_> {
    /// Where all languages of them stand.
    pub fn place(&self) -> Place {
        self.place_of(self.field)
    }

    /// Where one language of them stands.
    pub(super) fn place_in(&self, lang: Lang) -> Place {
        self.place_of(&format!("{}.{lang}", self.field))
    }

    fn place_of(&self, field: &str) -> Place {
        let exact = self.places.iter().find(|(name, _)| name == field).map(|(_, span)| *span);
        let span = exact.or_else(|| nearest(self.places, field)).unwrap_or(self.otherwise);
        Place::new(self.path.clone(), span)
    }
}

/// Visits all words in YAML: those of `site.yaml`, then those of the records.
pub fn each_words(config: &Config, entries: &Entries, visit: &mut dyn FnMut(FoundWords<'_>)) {
    of_config(config, &mut |field, words| {
        visit(FoundWords { field, words, path: &config.path, places: &config.places, otherwise: Span::default() });
    });
    for record in &entries.partners {
        of_record(record, visit, &[("name", &record.value.name)]);
    }
    for record in &entries.events {
        of_record(record, visit, &[("title", &record.value.title)]);
        if let Some(place) = &record.value.place {
            let words =
                [("place.name", &place.name), ("place.address", &place.address), ("place.access", &place.access)];
            of_record(record, visit, &words);
        }
        for (i, change) in record.value.changes.iter().enumerate() {
            let (was, note) = (format!("changes[{i}].was"), format!("changes[{i}].note"));
            of_record(record, visit, &[(&was, &change.was), (&note, &change.note)]);
        }
        for (i, update) in record.value.updates.iter().enumerate() {
            let named = update.words().map(|(name, words)| (format!("updates[{i}].{name}"), words));
            of_record(record, visit, &named.each_ref().map(|(name, words)| (name.as_str(), *words)));
        }
    }
    for record in &entries.datasets {
        let dataset = &record.value;
        let own = [("title", &dataset.title), ("description", &dataset.description), ("method", &dataset.method)];
        of_record(record, visit, &own);
        dataset.source.iter().for_each(|source| of_record(record, visit, &[("source.name", &source.name)]));
        for (i, column) in dataset.columns.iter().enumerate() {
            let (label, unit) = (format!("columns[{i}].label"), format!("columns[{i}].unit"));
            of_record(record, visit, &[(&label, &column.label), (&unit, &column.unit)]);
        }
        for (i, update) in dataset.updates.iter().enumerate() {
            for (field, words) in [("note", &update.note), ("was", &update.was), ("now", &update.now)] {
                of_record(record, visit, &[(&format!("updates[{i}].{field}"), words)]);
            }
        }
    }
    for record in &entries.hotlines {
        of_record(record, visit, &[("name", &record.value.name), ("audience", &record.value.audience)]);
        for (i, exception) in record.value.exceptions.iter().enumerate() {
            of_record(record, visit, &[(&format!("exceptions[{i}].note"), &exception.note)]);
        }
    }
    of_people(entries, visit);
    for record in &entries.terms {
        let term = &record.value;
        let words = [("abbreviation", &term.abbreviation), ("name", &term.name), ("explanation", &term.explanation)];
        of_record(record, visit, &words);
    }
    for record in &entries.documents {
        of_record(record, visit, &[("title", &record.value.title), ("issuer", &record.value.issuer)]);
    }
}

fn of_people(entries: &Entries, visit: &mut dyn FnMut(FoundWords<'_>)) {
    for record in &entries.people {
        let person = &record.value;
        let words = [("name", &person.name), ("position", &person.position), ("reception", &person.reception)];
        of_record(record, visit, &words);
        if let Some(photo) = &person.photo {
            of_record(record, visit, &[("photo.alt", &photo.alt)]);
        }
    }
}

fn of_record<T>(record: &Record<T>, visit: &mut dyn FnMut(FoundWords<'_>), words: &[(&str, &Words)]) {
    for (field, words) in words {
        let (path, places, otherwise) = (&record.path, &record.places, record.span);
        visit(FoundWords { field, words, path, places, otherwise });
    }
}

fn of_config(config: &Config, visit: &mut dyn FnMut(&str, &Words)) {
    let organization = &config.organization;
    visit("title", &config.title);
    visit("description", &config.description);
    visit("organization.name", &organization.name);
    visit("organization.address", &organization.address);
    visit("licence", &config.licence);
    of_statement(config, visit);
    for category in &config.categories {
        visit(&format!("categories.{}", category.id), &category.name);
    }
    for (i, entry) in config.menu.iter().enumerate() {
        entry.title.iter().for_each(|title| visit(&format!("menu[{i}].title"), title));
        for (j, child) in entry.items.iter().enumerate() {
            let field = format!("menu[{i}].items[{j}].title");
            child.title.iter().for_each(|title| visit(&field, title));
        }
    }
}

fn of_statement(config: &Config, visit: &mut dyn FnMut(&str, &Words)) {
    let Some(statement) = &config.statement else { return };
    for (field, words) in
        [("standard", &statement.standard), ("alternatives", &statement.alternatives), ("method", &statement.method)]
    {
        visit(&format!("statement.{field}"), words);
    }
    for (i, issue) in statement.issues.iter().enumerate() {
        for (field, words) in [("what", &issue.what), ("why", &issue.why), ("instead", &issue.instead)] {
            visit(&format!("statement.issues[{i}].{field}"), words);
        }
    }
    for (i, enforcer) in statement.enforcement.iter().enumerate() {
        visit(&format!("statement.enforcement[{i}].name"), &enforcer.name);
    }
}

/// The languages that words are in, and the others of the site.
fn judge(checker: &Checker<'_>, found: &FoundWords<'_>, problems: &mut Diagnostics) {
    said(checker, found, problems);
    let (config, words, field) = (&checker.site.config, found.words, found.field);
    let has_english = config.languages.iter().any(|lang| lang.as_str() == "en");
    if words.all.as_deref().is_some_and(|all| has_english && is_cyrillic(all)) {
        problems.push(Diagnostic::new(&rules::WORD_CYRILLIC, found.place()).arg("field", field));
    }
    for (lang, _) in words.by_lang.iter().filter(|(lang, _)| !has_language(checker, *lang)) {
        let problem = Diagnostic::new(&rules::WORD_LANGUAGE, found.place_of(&format!("{field}.{lang}")));
        problems.push(problem.arg("field", field).arg("lang", lang.as_str()));
    }
    if words.all.is_none() && !words.by_lang.is_empty() {
        let is_missing = |lang: &&Lang| words.exact(**lang).is_none();
        let missing: Vec<&str> = config.languages.iter().filter(is_missing).map(Lang::as_str).collect();
        if !missing.is_empty() {
            let problem = Diagnostic::new(&rules::WORD_MISSING, found.place());
            problems.push(problem.arg("field", field).arg("languages", missing.join(", ")));
        }
    }
    ukrainian::words(checker, found, problems);
}

/// What the texts themselves say.
fn said(checker: &Checker<'_>, found: &FoundWords<'_>, problems: &mut Diagnostics) {
    if let Some(text) = &found.words.all {
        wording::words(checker, None, text, &found.place(), problems);
    }
    for (lang, text) in &found.words.by_lang {
        let place = found.place_of(&format!("{}.{lang}", found.field));
        wording::words(checker, Some(*lang), text, &place, problems);
        latin::words(checker, *lang, text, &place, problems);
    }
}

fn is_cyrillic(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{400}'..='\u{52f}'))
}
