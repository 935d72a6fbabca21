//! Live figures: how many partners, events, hotlines, news, people, documents or datasets there are.

use super::config::Config;
use super::entries::Entries;
use super::link::{News, Site};
use crate::base::fields::Table;
use crate::data::{Document, documents, events, hotlines, partners};

/// What can be counted, and the fields by which each can be narrowed.
pub const COLLECTIONS: &[(&str, &[&str])] = &[
    ("partners", &["role"]),
    ("events", &["mode"]),
    ("hotlines", &["cost"]),
    ("news", &["category"]),
    ("people", &[]),
    ("documents", &["kind", "status"]),
    ("datasets", &[]),
];

/// How many records of a collection fulfil all filters; `None` for a collection or field that cannot be counted.
pub fn count(site: &Site, entries: &Entries, collection: &str, filters: &[(String, String)]) -> Option<usize> {
    let fields = fields(collection)?;
    if filters.iter().any(|(name, _)| !fields.contains(&name.as_str())) {
        return None;
    }
    let wanted = |value: &str| filters.iter().all(|(_, want)| want == value);
    Some(match collection {
        "partners" => entries.partners.iter().filter(|r| !r.broken && wanted(&r.value.role)).count(),
        "events" => {
            let shown = |i: &usize| site.events[*i].shown && wanted(&entries.events[*i].value.mode);
            (0..entries.events.len()).filter(shown).count()
        }
        "hotlines" => entries.hotlines.iter().filter(|r| !r.broken && wanted(&r.value.cost)).count(),
        "people" => entries.people.iter().filter(|r| !r.broken).count(),
        "documents" => {
            let of = |document: &Document, name: &str| match name {
                "kind" => document.kind.clone(),
                _ => document.status.clone(),
            };
            let wanted = |document: &Document| filters.iter().all(|(name, want)| of(document, name) == *want);
            entries.documents.iter().filter(|r| !r.broken && wanted(&r.value)).count()
        }
        "datasets" => site.datasets.iter().filter(|facts| facts.shown).count(),
        _ => {
            let category = |news: &&News| wanted(news.head.category.as_deref().unwrap_or_default());
            site.live().filter(category).count()
        }
    })
}

/// The fields by which a collection can be narrowed; `None` for one that cannot be counted.
pub fn fields(collection: &str) -> Option<&'static [&'static str]> {
    COLLECTIONS.iter().find(|(name, _)| *name == collection).map(|(_, fields)| *fields)
}

/// The values that a field of a collection may have.
pub fn values<'a>(config: &'a Config, collection: &str, field: &str) -> Vec<&'a str> {
    let words = |table: &'static Table| table.field(field).map_or(&[][..], |field| field.kind.known_words()).to_vec();
    match collection {
        "partners" => words(&partners::PARTNER),
        "events" => words(&events::EVENT),
        "hotlines" => words(&hotlines::HOTLINE),
        "documents" => words(&documents::DOCUMENT),
        _ => config.categories.iter().map(|category| category.id.as_str()).collect(),
    }
}
