//! Everything that the site is written in, one sheet for all translations of a thing: what the overview lists and what
//! can be compared.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::base::time::LocalTime;
use crate::base::{Lang, Severity};
use crate::content::entry::{EntryKind, Head};
use crate::serve::snapshot::Snapshot;
use crate::site::addresses;
use crate::site::inherit::shared_head;
use crate::site::link::{Item, Site, State};
use crate::site::schedule::Moment;
use crate::site::translations::{State as Translated, Translations};

/// All translations of one thing.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    /// `news`, `page`, `event`, `alert`, `programme`, `snippet`: the message `desk-kind-<name>`.
    pub(super) kind: &'static str,
    /// Its title in the first language that has one.
    pub(super) title: String,
    /// The language of that title.
    pub(super) title_lang: Lang,
    pub(super) state: Condition,
    /// One slot a language of the site.
    pub(super) slots: Vec<Slot>,
}

/// One language of a thing.
#[derive(Clone, Debug, Default)]
pub(super) struct Slot {
    /// Its file; none where the translation is missing.
    pub(super) path: Option<Arc<str>>,
    /// The address of its page below the site's root, where it has one now.
    pub(super) address: Option<String>,
    /// True when an error keeps it back.
    pub(super) withheld: bool,
    /// Where the translation stands; none for records, whose words stand in one file.
    pub(super) translation: Option<Translated>,
}

/// What is to be seen of a thing at this hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Condition {
    Live,
    Draft,
    /// It appears then.
    Scheduled(LocalTime),
    /// It is over.
    Expired,
}

impl Condition {
    /// Its name: the message `desk-state-<name>`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Condition::Live => "live",
            Condition::Draft => "draft",
            Condition::Scheduled(_) => "scheduled",
            Condition::Expired => "expired",
        }
    }
}

/// All sheets: news, pages, alerts and shared texts by their keys, then the events.
pub(super) fn sheets(snapshot: &Snapshot) -> Vec<Sheet> {
    let Some(site) = snapshot.site() else { return Vec::new() };
    let errors = snapshot.findings().iter().filter(|(_, weight)| *weight == Severity::Error);
    let errors: BTreeSet<&str> = errors.map(|(problem, _)| problem.place.path.as_ref()).collect();
    let mut sheets = Vec::new();
    for (kind, key, ids) in site.groups.all() {
        let entries = || ids.iter().flatten().map(|id| snapshot.entries().text(*id));
        let Some(first) = entries().next() else { continue };
        let head = shared_head(entries().map(|entry| &entry.head).collect::<Vec<_>>().into_iter());
        let versions = site.versions(kind, key);
        let translations = Translations::new(&site.config, ids, snapshot.entries());
        let slot = |(i, id): (usize, &Option<_>)| {
            let entry = id.map(|id| snapshot.entries().text(id));
            let version = versions.and_then(|versions| versions.get(i)).and_then(Option::as_ref);
            Slot {
                path: entry.map(|entry| entry.path.clone()),
                address: version.map(|version| version.address.clone()),
                withheld: entry.is_some_and(|entry| errors.contains(entry.path.as_ref())),
                translation: entry.map(|entry| translations.of(entry).state),
            }
        };
        let titled = entries().find_map(|entry| Some((entry.head.title.clone()?, entry.lang)));
        let (title, title_lang) = titled.unwrap_or_else(|| (key.to_string(), first.lang));
        sheets.push(Sheet {
            kind: kind_name(kind),
            title,
            title_lang,
            state: condition(site, kind, key, &head),
            slots: ids.iter().enumerate().map(slot).collect(),
        });
    }
    sheets.extend(events(snapshot, site));
    sheets
}

/// The sheet that an address below the site's root belongs to.
pub(super) fn sheet_of(snapshot: &Snapshot, address: &str) -> Option<Sheet> {
    let has = |sheet: &Sheet| sheet.slots.iter().any(|slot| slot.address.as_deref() == Some(address));
    sheets(snapshot).into_iter().find(has)
}

fn kind_name(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::News => "news",
        EntryKind::Page => "page",
        EntryKind::Programme => "programme",
        EntryKind::Alert => "alert",
        EntryKind::Snippet => "snippet",
    }
}

fn condition(site: &Site, kind: EntryKind, key: &str, head: &Head) -> Condition {
    if head.draft == Some(true) {
        return Condition::Draft;
    }
    // Whatever is still to come stands in the schedule.
    let is_ahead = |at: Moment| site.schedule.iter().any(|change| change.at.instant == at.instant);
    let zone = &site.config.timezone;
    match kind {
        EntryKind::News => match site.targets.news.get(key) {
            Some(Item::News(id)) if site.news(*id).state == State::Expired => Condition::Expired,
            Some(Item::News(_)) => Condition::Live,
            _ => {
                let opens = head.date.into_iter().chain(head.publish).max_by_key(|time| Moment::start(*time, zone));
                let ahead = opens.filter(|time| is_ahead(Moment::start(*time, zone)));
                ahead.map_or(Condition::Live, Condition::Scheduled)
            }
        },
        EntryKind::Alert => {
            let from = head.from.filter(|from| is_ahead(Moment::start(*from, zone)));
            let is_over = head.until.is_some_and(|until| !is_ahead(Moment::end(until, zone)));
            from.map_or(if is_over { Condition::Expired } else { Condition::Live }, Condition::Scheduled)
        }
        _ => Condition::Live,
    }
}

fn events(snapshot: &Snapshot, site: &Site) -> Vec<Sheet> {
    let languages = &site.config.languages;
    let sheet = |(facts, record): (&crate::site::link::EventFacts, &crate::data::Record<crate::data::Event>)| {
        let title = record.value.title.word(languages[0], languages);
        let slot = |lang: &Lang| Slot {
            path: record.value.title.exact(*lang).map(|_| record.path.clone()),
            address: facts.shown.then(|| addresses::event(*lang, &record.value.id)),
            withheld: record.broken,
            translation: None,
        };
        Sheet {
            kind: "event",
            title_lang: title.lang.unwrap_or(languages[0]),
            title: title.text,
            state: if facts.past { Condition::Expired } else { Condition::Live },
            slots: languages.iter().map(slot).collect(),
        }
    };
    site.events.iter().zip(&snapshot.entries().events).map(sheet).collect()
}
