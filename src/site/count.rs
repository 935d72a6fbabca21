//! Live figures: how many partners, events, hotlines or news there are.

use super::config::Config;
use super::entries::Entries;
use super::link::{News, Site};
use crate::base::fields::Table;
use crate::data::{events, hotlines, partners};

/// What can be counted, and the field by which each can be narrowed.
pub const COLLECTIONS: &[(&str, &str)] =
    &[("partners", "role"), ("events", "mode"), ("hotlines", "cost"), ("news", "category")];

/// How many records of a collection fulfil all filters; `None` for a collection or field that cannot be counted.
pub fn count(site: &Site, entries: &Entries, collection: &str, filters: &[(String, String)]) -> Option<usize> {
    let field = field(collection)?;
    if filters.iter().any(|(name, _)| name != field) {
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
        _ => {
            let category = |news: &&News| wanted(news.head.category.as_deref().unwrap_or_default());
            site.live().filter(category).count()
        }
    })
}

/// The field by which a collection can be narrowed.
pub fn field(collection: &str) -> Option<&'static str> {
    COLLECTIONS.iter().find(|(name, _)| *name == collection).map(|(_, field)| *field)
}

/// The values that the field of a collection may have.
pub fn values<'a>(config: &'a Config, collection: &str) -> Vec<&'a str> {
    let words = |table: &'static Table, name: &str| {
        table.field(name).map_or(&[][..], |field| field.kind.known_words()).to_vec()
    };
    match collection {
        "partners" => words(&partners::PARTNER, "role"),
        "events" => words(&events::EVENT, "mode"),
        "hotlines" => words(&hotlines::HOTLINE, "cost"),
        _ => config.categories.iter().map(|category| category.id.as_str()).collect(),
    }
}
