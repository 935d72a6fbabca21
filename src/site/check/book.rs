//! The book of addresses: everything that stands somewhere on the site, and who claims the same place twice.
//!
//! It mirrors what `outputs` plans, which this room may not see; a test compares the two.

use std::borrow::Cow;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::nearest;
use crate::base::{Lang, Place, Span, paths};
use crate::content::{Entry, EntryKind};
use crate::site::entries::{Entries, TextId};
use crate::site::lists::{page_count, table_pages};
use crate::site::menu::SECTIONS;
use crate::site::resolve::has_section;
use crate::site::{Site, addresses};

/// Every address of the site, by the form in which addresses are compared.
#[derive(Debug, Default)]
pub(super) struct Book<'a> {
    claims: FxHashMap<Cow<'a, str>, Claim<'a>>,
    /// Who came second, and to what.
    pub(super) twice: Vec<(Claim<'a>, Claim<'a>)>,
}

/// Somebody's claim to an address.
#[derive(Clone, Debug)]
pub(super) struct Claim<'a> {
    /// The address below the root, as it is written.
    pub(super) address: Cow<'a, str>,
    /// Who claims it.
    pub(super) owner: Owner<'a>,
}

/// Who claims an address.
#[derive(Clone, Copy, Debug)]
pub(super) enum Owner<'a> {
    /// The program: a list, a feed, a section.
    Program,
    /// The page of a text.
    Text(&'a Entry),
    /// The page of a text that is not to be seen now.
    Unseen(&'a Entry),
    /// The page of an event or of an item.
    Record(&'a Arc<str>, Span),
    /// A file of `content/files/`.
    File(&'a Arc<str>),
    /// An old address of a text, by its place among its aliases.
    Alias(&'a Entry, usize),
}

impl<'a> Owner<'a> {
    /// Where the claim is made; the program makes its own nowhere.
    pub(super) fn place(&self) -> Option<Place> {
        match self {
            Owner::Program => None,
            Owner::Text(entry) | Owner::Unseen(entry) => {
                let slug = entry.places.iter().find(|(name, _)| name == "slug");
                Some(Place::new(entry.path.clone(), slug.map(|(_, span)| *span).unwrap_or_default()))
            }
            Owner::Record(path, span) => Some(Place::new((*path).clone(), *span)),
            Owner::File(path) => Some(Place::file((*path).clone())),
            Owner::Alias(entry, i) => {
                let span = nearest(&entry.places, &format!("aliases[{i}]")).unwrap_or_default();
                Some(Place::new(entry.path.clone(), span))
            }
        }
    }

    /// The language of whoever makes the claim.
    pub(super) fn lang(&self) -> Option<Lang> {
        match self {
            Owner::Text(entry) | Owner::Unseen(entry) | Owner::Alias(entry, _) => Some(entry.lang),
            Owner::Program | Owner::Record(..) | Owner::File(_) => None,
        }
    }
}

impl<'a> Book<'a> {
    /// Writes down all addresses: the program's, then the pages', then files and old addresses, so that the one that must
    /// give way comes second.
    pub(super) fn new(site: &'a Site, entries: &'a Entries) -> Book<'a> {
        let mut book = Book::default();
        book.claims.reserve(entries.texts.len() * 2);
        book.program(site, entries);
        book.texts(site, entries);
        let events = entries.events.iter().zip(&site.events).filter(|(_, facts)| facts.shown);
        for (record, _) in events {
            for (_, tag) in site.languages() {
                book.add(addresses::event(tag, &record.value.id), Owner::Record(&record.path, record.span));
                book.add(addresses::event_calendar(tag, &record.value.id), Owner::Record(&record.path, record.span));
            }
        }
        for (record, _) in entries.items.iter().zip(&site.items).filter(|(_, facts)| facts.shown) {
            for (_, tag) in site.languages() {
                book.add(addresses::item(tag, &record.value.key), Owner::Record(&record.path, record.span));
            }
        }
        for (address, path) in &entries.files {
            book.add(address.as_str(), Owner::File(path));
        }
        book.aliases(site, entries);
        book
    }

    /// True when readers find something at this very address.
    pub(super) fn answers(&self, address: &str) -> bool {
        let claim = self.claims.get(&*key(address));
        claim.is_some_and(|claim| claim.address == address && !matches!(claim.owner, Owner::Unseen(_)))
    }

    /// The address that differs from this one at most in case, in Unicode form or in its last slash.
    pub(super) fn find(&self, address: &str) -> Option<&str> {
        self.claims.get(&*key(address)).map(|claim| claim.address.as_ref())
    }

    /// All addresses that answer, sorted.
    pub(super) fn addresses(&self) -> Vec<&str> {
        #[allow(clippy::iter_over_hash_type, reason = "sorted below")]
        let mut all: Vec<&str> =
            self.claims.values().filter(|c| !matches!(c.owner, Owner::Unseen(_))).map(|c| c.address.as_ref()).collect();
        all.sort_unstable();
        all
    }

    fn add(&mut self, address: impl Into<Cow<'a, str>>, owner: Owner<'a>) {
        let address = address.into();
        let key = match &address {
            Cow::Borrowed(text) => key(text),
            Cow::Owned(text) => Cow::Owned(key(text).into_owned()),
        };
        let claim = Claim { address, owner };
        if let Some(first) = self.claims.get(&key) {
            self.twice.push((first.clone(), claim));
        } else {
            self.claims.insert(key, claim);
        }
    }

    fn datasets(&mut self, site: &'a Site, entries: &'a Entries) {
        if !entries.datasets.is_empty() {
            self.add(addresses::DATA_CATALOG, Owner::Program);
        }
        for facts in site.datasets.iter().filter(|facts| facts.shown) {
            let id = &facts.dataset.id;
            self.add(addresses::dataset_file(id, "csv"), Owner::Program);
            self.add(addresses::dataset_file(id, "json"), Owner::Program);
            for (_, tag) in site.languages() {
                for number in 1..=table_pages(facts.reading.rows.len) {
                    self.add(addresses::dataset_page(tag, id, number), Owner::Program);
                }
            }
        }
    }

    fn program(&mut self, site: &'a Site, entries: &'a Entries) {
        for address in ["", "404.html", "robots.txt", "sitemap.xml", "_headers"] {
            self.add(address, Owner::Program);
        }
        if site.config.security.is_some() {
            self.add(".well-known/security.txt", Owner::Program);
        }
        self.datasets(site, entries);
        for (_, tag) in site.languages() {
            self.add(addresses::home(tag), Owner::Program);
            self.add(format!("{tag}/404.html"), Owner::Program);
            self.add(addresses::feed(tag, None), Owner::Program);
            for section in SECTIONS.iter().filter(|name| **name != "news" && has_section(site, entries, name)) {
                self.add(addresses::section(tag, section), Owner::Program);
            }
            let own = site.config.collections.iter().map(|collection| collection.id.value.as_str());
            for name in own.filter(|name| has_section(site, entries, name)) {
                self.add(addresses::section(tag, name), Owner::Program);
            }
            if !entries.events.is_empty() {
                self.add(addresses::calendar(tag), Owner::Program);
            }
            if !entries.hotlines.is_empty() {
                self.add(addresses::address_cards(tag), Owner::Program);
            }
            self.corrections(site, tag);
            self.lists(site, tag);
        }
    }

    /// The pages behind the first, which is a section, and the feed.
    fn corrections(&mut self, site: &Site, tag: Lang) {
        if site.corrections.is_empty() {
            return;
        }
        let pages = page_count(site.corrections.len(), site.config.per_page);
        for number in 1..pages {
            let first = addresses::section(tag, "corrections");
            self.add(addresses::list_page(&first, number, pages), Owner::Program);
        }
        self.add(addresses::corrections_feed(tag), Owner::Program);
    }

    fn lists(&mut self, site: &'a Site, tag: Lang) {
        self.list(site, addresses::section(tag, "news"), site.lists.all.len());
        for (category, news) in site.config.categories.iter().zip(&site.lists.by_category) {
            self.list(site, addresses::category(tag, &category.id), news.len());
            self.add(addresses::feed(tag, Some(&category.id)), Owner::Program);
        }
        for ((year, month), news) in &site.lists.by_month {
            self.list(site, addresses::month(tag, *year, *month), news.len());
        }
    }

    fn list(&mut self, site: &Site, first: String, items: usize) {
        let pages = page_count(items, site.config.per_page);
        for number in 1..=pages {
            self.add(addresses::list_page(&first, number, pages), Owner::Program);
        }
    }

    /// What is to be seen stands in the site with its address; what waits or is broken claims one as well, or the clock
    /// would bring the mistake to light one night.
    fn texts(&mut self, site: &'a Site, entries: &'a Entries) {
        let mut seen = vec![false; entries.texts.len()];
        let pages = site.pages.iter().filter(|page| page.key.as_ref() != "index").map(|page| &page.versions);
        for version in site.news.iter().map(|news| &news.versions).chain(pages).flatten().flatten() {
            seen[version.entry.0 as usize] = true;
            self.add(version.address.as_str(), Owner::Text(entries.text(version.entry)));
        }
        for kind in [EntryKind::News, EntryKind::Page] {
            let waiting = site.groups.each(kind).filter(|(key, _)| kind == EntryKind::News || key.as_ref() != "index");
            for TextId(id) in waiting.flat_map(|(_, slots)| slots).flatten() {
                if !seen[*id as usize] {
                    let entry = entries.text(TextId(*id));
                    self.add(address(entry), Owner::Unseen(entry));
                }
            }
        }
    }

    fn aliases(&mut self, site: &'a Site, entries: &'a Entries) {
        for (_, _, slots) in site.groups.all() {
            for entry in slots.iter().flatten().map(|id| entries.text(*id)) {
                let aliases = entry.head.aliases.iter().enumerate();
                for (i, alias) in aliases.filter(|(_, alias)| super::slugs::wrong_alias(alias).is_none()) {
                    self.add(addresses::alias(alias), Owner::Alias(entry, i));
                }
            }
        }
    }
}

/// The address of a text's own page.
fn address(entry: &Entry) -> String {
    let slug = entry.head.slug.as_deref();
    if entry.kind == EntryKind::News {
        return addresses::news(entry.lang, slug.unwrap_or(&entry.key));
    }
    match (slug, entry.key.rsplit_once('/')) {
        (Some(slug), Some((parent, _))) => addresses::page(entry.lang, &format!("{parent}/{slug}")),
        (slug, _) => addresses::page(entry.lang, slug.unwrap_or(&entry.key)),
    }
}

/// The form in which addresses are compared: `uk/A`, `uk/a/` and `uk/a/index.html` are one place to a server.
fn key(address: &str) -> Cow<'_, str> {
    let bare = address.strip_suffix("index.html").filter(|rest| rest.is_empty() || rest.ends_with('/'));
    let bare = bare.unwrap_or(address).trim_end_matches('/');
    match bare.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        true => Cow::Borrowed(bare),
        false => paths::fold(bare),
    }
}
