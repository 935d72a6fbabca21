//! Ids in records and in `site.yaml`, programmes without their events, and menus that lead nowhere.

use std::collections::BTreeMap;

use super::cards::is_known;
use super::links::id_of;
use super::{Checker, nearest};
use crate::base::{Diagnostic, Diagnostics, Place, rules};
use crate::content::entry::{EntryKind, NamedKind};
use crate::data::{Person, Record};
use crate::site::config::{MenuEntry, MenuTarget};
use crate::site::menu::SECTIONS;
use crate::site::resolve::has_section;

pub(super) fn check(checker: &Checker<'_>, problems: &mut Diagnostics) {
    events(checker, problems);
    people(checker, problems);
    header(checker, problems);
    for entry in checker.site.config.menu.iter().flat_map(|entry| std::iter::once(entry).chain(&entry.items)) {
        menu(checker, entry, problems);
    }
    programmes(checker, problems);
}

fn events(checker: &Checker<'_>, problems: &mut Diagnostics) {
    for record in checker.entries.events.iter().filter(|record| !record.broken) {
        let event = &record.value;
        let contact = event.contact.iter().map(|id| ("contact".to_owned(), NamedKind::Hotline, id));
        let organisers = event.organisers.iter().enumerate();
        let organisers = organisers.map(|(i, id)| (format!("organisers[{i}]"), NamedKind::Partner, id));
        let speakers = event.speakers.iter().enumerate();
        let speakers = speakers.map(|(i, id)| (format!("speakers[{i}]"), NamedKind::Person, id));
        let results = event.results.iter().map(|id| ("results".to_owned(), NamedKind::News, id));
        for (field, kind, id) in contact.chain(organisers).chain(speakers).chain(results) {
            let place = || Place::new(record.path.clone(), nearest(&record.places, &field).unwrap_or(record.span));
            id_at(checker, kind, id, place, problems);
        }
    }
}

/// Two people with one place in the order: which comes first would be left to their names.
fn people(checker: &Checker<'_>, problems: &mut Diagnostics) {
    let mut seen: BTreeMap<i64, &Record<Person>> = BTreeMap::new();
    for record in checker.entries.people.iter().filter(|record| !record.broken) {
        let Some(order) = record.value.order else { continue };
        if let Some(first) = seen.get(&order) {
            let problem = Diagnostic::new(&rules::ORDER_TWICE, record.place("order")).arg("order", order.to_string());
            problems.push(problem.arg("id", first.value.id.as_str()).other(first.place("order")));
        }
        seen.entry(order).or_insert(record);
    }
}

fn header(checker: &Checker<'_>, problems: &mut Diagnostics) {
    let config = &checker.site.config;
    for id in &config.header_hotlines {
        id_at(checker, NamedKind::Hotline, &id.value, || Place::new(config.path.clone(), id.span), problems);
    }
    if let Some(statement) = &config.statement {
        // Where the page is not named, it is the statement that leads nowhere.
        let span = nearest(&config.places, "statement.page").unwrap_or_default();
        id_at(checker, NamedKind::Page, &statement.page, || Place::new(config.path.clone(), span), problems);
    }
}

fn menu(checker: &Checker<'_>, entry: &MenuEntry, problems: &mut Diagnostics) {
    let config = &checker.site.config;
    let place = || Place::new(config.path.clone(), entry.target.span);
    match &entry.target.value {
        MenuTarget::Page(key) => id_at(checker, NamedKind::Page, key, place, problems),
        MenuTarget::Section(name)
            if SECTIONS.contains(&name.as_str()) && !has_section(checker.site, checker.entries, name) =>
        {
            problems.push(Diagnostic::new(&rules::SECTION_EMPTY, place()).arg("section", name.as_str()));
        }
        MenuTarget::Section(_) | MenuTarget::Url(_) => {}
    }
}

pub(super) fn id_at(
    checker: &Checker<'_>,
    kind: NamedKind,
    id: &str,
    place: impl FnOnce() -> Place,
    problems: &mut Diagnostics,
) {
    if is_known(checker, kind, id) {
        return;
    }
    let problem = Diagnostic::new(&rules::ID_UNKNOWN, place()).arg("kind", kind.name()).arg("id", id);
    let mut problem = problem.arg("proposal", "none");
    problem.replacement = id_of(checker, kind, id);
    problems.push(problem);
}

/// The programme of an event that no record names would be shown nowhere.
fn programmes(checker: &Checker<'_>, problems: &mut Diagnostics) {
    for (key, slots) in checker.site.groups.each(EntryKind::Programme) {
        if is_known(checker, NamedKind::Event, key) {
            continue;
        }
        let meant = id_of(checker, NamedKind::Event, key).unwrap_or_else(|| "none".to_owned());
        for id in slots.iter().flatten() {
            let entry = checker.entries.text(*id);
            let problem = Diagnostic::new(&rules::PROGRAMME_ALONE, Place::file(entry.path.clone())).lang(entry.lang);
            problems.push(problem.arg("id", &**key).arg("proposal", meant.clone()));
        }
    }
}
