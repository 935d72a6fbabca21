//! Link: from the Heads of all entries, the configuration and the hour, every cross-file fact.
//!
//! It never reads a Body, so editing one relinks nothing.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::tz::TimeZone;
use rayon::iter::Either;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::addresses;
use super::config::Config;
use super::corrections;
use super::entries::{Entries, TextId};
use super::glossary::Glossary;
use super::groups::Groups;
use super::inherit::shared_head;
use super::lists::Lists;
use super::menu;
use super::schedule::{self, Moment};
use crate::base::Lang;
use crate::content::Entry;
use crate::content::entry::{EntryKind, Head, NamedKind};

mod datasets;
mod facts;
pub mod special;

pub use datasets::{filled, sheet_of};
pub use facts::*;
pub use special::{HotlineFacts, SpecialDays};

/// Finds every cross-file fact. Entries in `withheld` are treated as not there, but links to them are not broken.
pub fn link(config: Arc<Config>, now: &Now, entries: &Entries, mut withheld: FxHashSet<TextId>) -> Site {
    withheld.extend(entries.texts().filter(|(_, entry)| entry.broken).map(|(id, _)| id));
    let groups = Groups::of(entries, &config);
    let linker = Linker { config: &config, now, entries, withheld: &withheld };

    let (mut news, hidden_news) = linker.news(&groups);
    // They come sorted by key, and of one hour they stay so; by a cached key each is moved once.
    news.sort_by_cached_key(|item| Reverse(item.published));
    let pages = linker.pages(&groups);
    let (targets, (lists, twins)) = rayon::join(
        || linker.targets(&news, &hidden_news, &pages, &groups),
        || rayon::join(|| Lists::of(&config, &news), || twins(&news, config.languages.len())),
    );
    let datasets = datasets::datasets(&config, entries);
    let events = linker.events(&groups, &news);
    let mut site = Site {
        menu: menu::menu(&config, &targets),
        glossary: Glossary::of(&config, entries),
        snippets: linker.snippets(&groups),
        alert: linker.alert(&groups),
        aliases: linker.aliases(&news, &pages),
        twins,
        hotlines: linker.hotlines(&targets),
        today: linker.today(),
        news,
        pages,
        events,
        datasets,
        results: linker.results(),
        items: linker.items(),
        lists,
        targets,
        corrections: Vec::new(),
        schedule: Vec::new(),
        config: config.clone(),
        withheld,
        groups,
    };
    site.corrections = corrections::gather(&site, entries);
    site.schedule = schedule::schedule(&config, now, entries, &site);
    site
}

struct Linker<'a> {
    config: &'a Config,
    now: &'a Now,
    entries: &'a Entries,
    withheld: &'a FxHashSet<TextId>,
}

impl Linker<'_> {
    fn zone(&self) -> &TimeZone {
        &self.config.timezone
    }

    fn head(&self, slots: &[Option<TextId>]) -> Head {
        shared_head(slots.iter().flatten().map(|id| self.entries.text(*id).shown()))
    }

    /// The versions that may be seen: not withheld, and with a title.
    fn versions(&self, slots: &[Option<TextId>], address: impl Fn(Lang, &Head) -> String) -> Versions {
        let version = |id: TextId| {
            let entry = self.entries.text(id);
            if self.withheld.contains(&id) {
                return None;
            }
            // A programme has no title of its own: the event's stands above it.
            let untitled = (entry.kind == EntryKind::Programme).then(String::new);
            let shown = entry.shown();
            let title = shown.title.clone().or(untitled)?;
            let lead = shown.lead.as_ref().or(shown.only_paragraph.as_ref()).cloned().unwrap_or_default();
            let address = address(entry.lang, &entry.head);
            let href = if address.is_empty() { String::new() } else { self.config.base_url.local(&address) };
            Some(Version { entry: id, title, lead, address, href })
        };
        slots.iter().map(|slot| slot.and_then(version)).collect()
    }

    fn is_draft(&self, head: &Head) -> bool {
        head.draft == Some(true) && !self.now.drafts
    }

    fn news(&self, groups: &Groups) -> (Vec<News>, Vec<Arc<str>>) {
        let groups: Vec<_> = groups.each(EntryKind::News).collect();
        groups.into_par_iter().with_min_len(64).partition_map(|(key, slots)| match self.news_item(key, slots) {
            Some(item) => Either::Left(item),
            None => Either::Right(key.clone()),
        })
    }

    fn news_item(&self, key: &Arc<str>, slots: &[Option<TextId>]) -> Option<News> {
        let head = self.head(slots);
        let published = Moment::start(head.date?, self.zone());
        // A date that is still to come waits, whatever `publish` says: nothing may be dated in the future.
        let opens = head.publish.map_or(published, |time| Moment::start(time, self.zone())).max(published);
        if self.is_draft(&head) || opens.is_after(&self.now.time) {
            return None;
        }
        let versions = self.versions(slots, |lang, own| addresses::news(lang, own.slug.as_deref().unwrap_or(key)));
        versions.iter().flatten().next()?;
        let expires = head.expires.map(|time| Moment::end(time, self.zone()));
        let is_past = |moment: Moment| !moment.is_after(&self.now.time);
        let state = if expires.is_some_and(is_past) { State::Expired } else { State::Live };
        let deadline = head.deadline.map(|time| Moment::end(time, self.zone())).map(|m| (m, is_past(m)));
        Some(News { key: key.clone(), state, published, expires, deadline, versions, head })
    }

    fn pages(&self, groups: &Groups) -> Vec<Page> {
        let mut pages: Vec<Page> = Vec::new();
        for (key, slots) in groups.each(EntryKind::Page) {
            let head = self.head(slots);
            let versions = self.versions(slots, |lang, own| {
                let parent = key.rsplit_once('/').map(|(parent, _)| parent);
                match (&own.slug, parent) {
                    (Some(slug), Some(parent)) => addresses::page(lang, &format!("{parent}/{slug}")),
                    (Some(slug), None) => addresses::page(lang, slug),
                    (None, _) => addresses::page(lang, key),
                }
            });
            if !self.is_draft(&head) && versions.iter().any(Option::is_some) {
                pages.push(Page { key: key.clone(), head, versions, parent: None, children: Vec::new() });
            }
        }
        connect_pages(&mut pages);
        pages
    }

    fn targets(&self, news: &[News], hidden: &[Arc<str>], pages: &[Page], groups: &Groups) -> Targets {
        let mut targets = Targets::default();
        targets.news.reserve(news.len());
        targets.paths.reserve(news.len() + pages.len());
        for key in hidden {
            targets.news.insert(key.clone(), Item::Hidden);
            let texts =
                groups.one(EntryKind::News, key).into_iter().flatten().flatten().map(|id| self.entries.text(*id));
            let address = |entry: &Entry| addresses::news(entry.lang, entry.head.slug.as_deref().unwrap_or(key));
            targets.waiting.extend(texts.map(address));
        }
        for (key, _) in groups.each(EntryKind::Page) {
            targets.pages.insert(key.clone(), Item::Hidden);
        }
        for (i, item) in news.iter().enumerate() {
            targets.news.insert(item.key.clone(), Item::News(NewsId(i as u32)));
        }
        for (i, page) in pages.iter().enumerate() {
            targets.pages.insert(page.key.clone(), Item::Page(PageId(i as u32)));
        }
        for (_, entry) in self.entries.texts() {
            let known = match entry.kind {
                EntryKind::News => targets.news.get(&entry.key),
                EntryKind::Page => targets.pages.get(&entry.key),
                _ => None,
            };
            if let (Some(item), Some(stem)) = (known, stem(&entry.path)) {
                let item = *item;
                if !targets.paths.contains_key(stem) {
                    targets.paths.insert(stem.to_owned(), item);
                }
            }
        }
        let Targets {
            partners, events, hotlines, calendars, people, documents, terms, datasets, items, withheld, ..
        } = &mut targets;
        let entries = self.entries;
        index(NamedKind::Dataset, entries.datasets.iter().map(|r| (&r.value.id, r.broken)), datasets, withheld);
        index(NamedKind::Partner, entries.partners.iter().map(|r| (&r.value.id, r.broken)), partners, withheld);
        index(NamedKind::Event, entries.events.iter().map(|r| (&r.value.id, r.broken)), events, withheld);
        index(NamedKind::Hotline, entries.hotlines.iter().map(|r| (&r.value.id, r.broken)), hotlines, withheld);
        index(NamedKind::Calendar, entries.calendars.iter().map(|r| (&r.value.id, r.broken)), calendars, withheld);
        index(NamedKind::Person, entries.people.iter().map(|r| (&r.value.id, r.broken)), people, withheld);
        index(NamedKind::Document, entries.documents.iter().map(|r| (&r.value.id, r.broken)), documents, withheld);
        // What no collection of `site.yaml` shows is reported there; a link to it is not broken.
        let shown = entries.items.iter().map(|r| (&r.value.key, r.broken || !self.is_collection(&r.value.collection)));
        index(NamedKind::Item, shown, items, withheld);
        index(NamedKind::Term, entries.terms.iter().map(|r| (&r.value.id, r.broken)), terms, withheld);
        targets
    }

    fn is_collection(&self, name: &str) -> bool {
        self.config.collection_ix(name).is_some()
    }

    fn items(&self) -> Vec<ItemFacts> {
        let facts = |record: &crate::data::Record<crate::data::Item>| {
            let collection = self.config.collection_ix(&record.value.collection);
            let deadline = record.value.deadline.map(|time| Moment::end(time, self.zone()));
            ItemFacts {
                collection,
                date: record.value.date.map(|time| Moment::start(time, self.zone())),
                deadline: deadline.map(|moment| (moment, !moment.is_after(&self.now.time))),
                shown: !record.broken && collection.is_some(),
            }
        };
        self.entries.items.iter().map(facts).collect()
    }

    fn snippets(&self, groups: &Groups) -> BTreeMap<Arc<str>, Text> {
        let text = |slots: &Vec<Option<TextId>>| Text { versions: self.versions(slots, |_, _| String::new()) };
        groups.each(EntryKind::Snippet).map(|(key, slots)| (key.clone(), text(slots))).collect()
    }

    /// The gravest alert whose hours include now; of equals the one that began last.
    fn alert(&self, groups: &Groups) -> Option<Alert> {
        let mut current = Vec::new();
        for (key, slots) in groups.each(EntryKind::Alert) {
            let head = self.head(slots);
            let (Some(level), Some(from), Some(until)) = (head.level, head.from, head.until) else { continue };
            let (from, until) = (Moment::start(from, self.zone()), Moment::end(until, self.zone()));
            let versions = self.versions(slots, |_, _| String::new());
            let open = !from.is_after(&self.now.time) && until.is_after(&self.now.time);
            if open && !self.is_draft(&head) && versions.iter().any(Option::is_some) {
                current.push((level, from, key, versions));
            }
        }
        current.sort_by(|a, b| (b.0, b.1, a.2).cmp(&(a.0, a.1, b.2)));
        current.into_iter().next().map(|(level, _, _, versions)| Alert { level, versions })
    }

    fn aliases(&self, news: &[News], pages: &[Page]) -> Vec<Alias> {
        let news = news.iter().zip(0..).map(|(n, i)| (Item::News(NewsId(i)), &n.versions));
        let pages = pages.iter().zip(0..).map(|(p, i)| (Item::Page(PageId(i)), &p.versions));
        let mut aliases = Vec::new();
        for (goal, versions) in news.chain(pages) {
            for (lang, version) in versions.iter().enumerate() {
                let Some(version) = version else { continue };
                let own = &self.entries.text(version.entry).head.aliases;
                aliases.extend(own.iter().map(|alias| Alias {
                    address: addresses::alias(alias),
                    goal,
                    lang: LangIx(lang),
                    entry: version.entry,
                }));
            }
        }
        aliases
    }

    fn hotlines(&self, targets: &Targets) -> Vec<HotlineFacts> {
        let facts = |record: &crate::data::Record<crate::data::Hotline>| {
            let zone = record.value.timezone.as_ref().unwrap_or(self.zone());
            let today = self.now.time.with_time_zone(zone.clone()).date();
            special::facts(&record.value, self.entries, targets, today)
        };
        self.entries.hotlines.iter().map(facts).collect()
    }

    fn today(&self) -> Moment {
        let local = self.now.time.with_time_zone(self.zone().clone());
        Moment::start(crate::base::time::LocalTime { date: local.date(), time: None }, self.zone())
    }

    /// By the key of a news item, the events whose results it tells.
    fn results(&self) -> FxHashMap<String, Vec<usize>> {
        let mut told: FxHashMap<String, Vec<usize>> = FxHashMap::default();
        for (i, record) in self.entries.events.iter().enumerate().filter(|(_, record)| !record.broken) {
            if let Some(key) = &record.value.results {
                told.entry(key.clone()).or_default().push(i);
            }
        }
        told
    }

    fn events(&self, groups: &Groups, news: &[News]) -> Vec<EventFacts> {
        let mut mentions: FxHashMap<&str, Vec<NewsId>> = FxHashMap::default();
        for (i, item) in news.iter().enumerate().filter(|(_, item)| item.state == State::Live) {
            for id in item.head.events.iter().flatten() {
                mentions.entry(id).or_default().push(NewsId(i as u32));
            }
        }
        let facts = |record: &crate::data::Record<crate::data::Event>| {
            let event = &record.value;
            let zone = event.timezone.as_ref().unwrap_or(self.zone());
            let (start, end) = (Moment::start(event.start, zone), Moment::end(event.end, zone));
            let is_past = |moment: Moment| !moment.is_after(&self.now.time);
            let registration = event.registration.as_ref().and_then(|r| r.deadline);
            let slots = groups.one(EntryKind::Programme, &event.id);
            EventFacts {
                start,
                end,
                past: is_past(end),
                registration: registration.map(|t| Moment::end(t, zone)).map(|m| (m, is_past(m))),
                programme: Text { versions: slots.map(|s| self.versions(s, |_, _| String::new())).unwrap_or_default() },
                news: mentions.get(event.id.as_str()).cloned().unwrap_or_default(),
                shown: !record.broken,
            }
        };
        self.entries.events.iter().map(facts).collect()
    }
}

/// Finds each record's place by its id; of two with one id the first counts, as it does for the rule that reports them.
fn index<'a>(
    kind: NamedKind,
    records: impl Iterator<Item = (&'a String, bool)>,
    places: &mut FxHashMap<String, usize>,
    withheld: &mut FxHashSet<(NamedKind, String)>,
) {
    for (place, (id, broken)) in records.enumerate() {
        if broken {
            withheld.insert((kind, id.clone()));
        } else {
            places.entry(id.clone()).or_insert(place);
        }
    }
}

/// The titles that more than one item of a language has, for each language.
fn twins(news: &[News], languages: usize) -> Vec<FxHashSet<String>> {
    let twins = (0..languages).into_par_iter().map(|lang| {
        let titles = news.iter().filter_map(|item| Some(item.versions.get(lang)?.as_ref()?.title.as_str()));
        let mut seen = FxHashSet::with_capacity_and_hasher(news.len(), Default::default());
        titles.filter(|title| !seen.insert(*title)).map(str::to_owned).collect()
    });
    twins.collect()
}

/// Fills in who stands above and below whom; a page whose own folder has no page hangs on the next one above.
fn connect_pages(pages: &mut [Page]) {
    let by_key: BTreeMap<Arc<str>, usize> = pages.iter().map(|p| p.key.clone()).zip(0..).collect();
    for i in 0..pages.len() {
        let key = pages[i].key.clone();
        let mut above = key.as_ref();
        while let Some((parent, _)) = above.rsplit_once('/') {
            if let Some(&p) = by_key.get(parent) {
                pages[i].parent = Some(PageId(p as u32));
                pages[p].children.push(PageId(i as u32));
                break;
            }
            above = parent;
        }
    }
}

/// `content/news/a` of `content/news/a.uk.md` and of `content/news/a/index.uk.md`.
pub fn stem(path: &str) -> Option<&str> {
    let without_lang = path.strip_suffix(".md")?.rsplit_once('.')?.0;
    Some(without_lang.strip_suffix("/index").unwrap_or(without_lang))
}
