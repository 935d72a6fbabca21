//! Link: from the Heads of all entries, the configuration and the hour, every cross-file fact.
//!
//! It never reads a Body, so editing one relinks nothing.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Zoned;
use jiff::tz::TimeZone;
use rustc_hash::{FxHashMap, FxHashSet};

use super::addresses;
use super::config::Config;
use super::entries::{Entries, TextId};
use super::groups::Groups;
use super::inherit::shared_head;
use super::lists::Lists;
use super::menu::{self, MenuItem};
use super::schedule::{self, Change, Moment};
use crate::base::Lang;
use crate::content::Entry;
use crate::content::entry::{EntryKind, Head, Level, NamedKind};

/// The place of a news item in [`Site::news`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NewsId(pub u32);

/// The place of a page in [`Site::pages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(pub u32);

/// The place of a language in the site's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LangIx(pub usize);

/// All cross-file facts of the site at one moment.
#[derive(Clone, Debug)]
pub struct Site {
    /// The checked `site.yaml`.
    pub config: Arc<Config>,
    /// News that have an address: live and expired ones, the newest first.
    pub news: Vec<News>,
    /// Standing pages, by key.
    pub pages: Vec<Page>,
    /// The events' facts that depend on the hour, in the order of [`Entries::events`].
    pub events: Vec<EventFacts>,
    /// Shared texts by id.
    pub snippets: BTreeMap<Arc<str>, Text>,
    /// The gravest alert of the hour.
    pub alert: Option<Alert>,
    /// Who is on which list.
    pub lists: Lists,
    /// The menu.
    pub menu: Vec<MenuItem>,
    /// What names and paths stand for.
    pub targets: Targets,
    /// What changes when, the next first.
    pub schedule: Vec<Change>,
    /// Old addresses of what is to be seen.
    pub aliases: Vec<Alias>,
    /// Titles that several news of a language have: their pages' titles get the date.
    pub twins: FxHashSet<(LangIx, String)>,
    /// The days ahead on which each hotline of [`Entries::hotlines`] works otherwise, as places in its `exceptions`.
    pub exceptions: Vec<Vec<usize>>,
    /// The day, for the zone's present offset.
    pub today: Moment,
    /// Which entries are translations of each other.
    pub groups: Groups,
    /// Which entries are withheld because of an error.
    pub withheld: FxHashSet<TextId>,
}

/// An old address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// The address below the root, as the author wrote it.
    pub address: String,
    /// What answers there now.
    pub goal: Item,
    /// In which language.
    pub lang: LangIx,
    /// The entry that names it.
    pub entry: TextId,
}

/// Whether something is to be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// On all lists.
    Live,
    /// Off the lists; a short notice stays at its address.
    Expired,
    /// Not yet, a draft, or withheld: links to it become text.
    Hidden,
}

/// One language of an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// The entry with its text.
    pub entry: TextId,
    /// Its title.
    pub title: String,
    /// Its lead, or the only paragraph of its body.
    pub lead: String,
    /// Its address below the root.
    pub address: String,
    /// The same as links of this site write it: half a dozen pages link to each item.
    pub href: String,
}

/// The languages of an item, in the site's order.
pub type Versions = Vec<Option<Version>>;

/// A news item in all its languages.
#[derive(Clone, Debug)]
pub struct News {
    /// What its translations share in their file names.
    pub key: Arc<str>,
    /// The fields that its translations share.
    pub head: Head,
    /// Live or expired.
    pub state: State,
    /// When it was published.
    pub published: Moment,
    /// When it leaves the lists.
    pub expires: Option<Moment>,
    /// By when readers must act, and whether that is past.
    pub deadline: Option<(Moment, bool)>,
    /// Its languages.
    pub versions: Versions,
}

/// A standing page in all its languages.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its path below `content/pages/`.
    pub key: Arc<str>,
    /// The fields that its translations share.
    pub head: Head,
    /// Its languages.
    pub versions: Versions,
    /// The page above it.
    pub parent: Option<PageId>,
    /// The pages below it.
    pub children: Vec<PageId>,
}

/// A text without an address of its own: a snippet, a programme.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// Its languages; their addresses are empty.
    pub versions: Versions,
}

/// The alert that is shown.
#[derive(Clone, Debug)]
pub struct Alert {
    /// Its gravity.
    pub level: Level,
    /// Its languages.
    pub versions: Versions,
}

/// What the hour and other files say about an event.
#[derive(Clone, Debug)]
pub struct EventFacts {
    /// When it begins.
    pub start: Moment,
    /// When it ends.
    pub end: Moment,
    /// True when it is over.
    pub past: bool,
    /// Whether the registration is over.
    pub registration: Option<(Moment, bool)>,
    /// Its programme.
    pub programme: Text,
    /// The news that name it, the newest first.
    pub news: Vec<NewsId>,
    /// False where it is withheld.
    pub shown: bool,
}

/// What a name or path in a link stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// A news item with an address.
    News(NewsId),
    /// A page.
    Page(PageId),
    /// There is such an entry, but it is not to be seen now.
    Hidden,
}

/// What names and paths stand for.
#[derive(Clone, Debug, Default)]
pub struct Targets {
    /// News by key.
    pub news: FxHashMap<Arc<str>, Item>,
    /// Pages by key.
    pub pages: FxHashMap<Arc<str>, Item>,
    /// News and pages by the path of their files without `.<lang>.md`.
    pub paths: FxHashMap<String, Item>,
    /// Partners by id, in `Entries::partners`.
    pub partners: FxHashMap<String, usize>,
    /// Events by id, in `Entries::events`.
    pub events: FxHashMap<String, usize>,
    /// Hotlines by id, in `Entries::hotlines`.
    pub hotlines: FxHashMap<String, usize>,
    /// The addresses that news will have once they are to be seen: links to them become text.
    pub waiting: FxHashSet<String>,
    /// Records that an error keeps back: links to them become text.
    pub withheld: FxHashSet<(NamedKind, String)>,
}

/// What the clock and the command line say.
#[derive(Clone, Debug)]
pub struct Now {
    /// The hour, read once.
    pub time: Zoned,
    /// True shows drafts.
    pub drafts: bool,
}

/// Finds every cross-file fact. Entries in `withheld` are treated as not there, but links to them are not broken.
pub fn link(config: Arc<Config>, now: &Now, entries: &Entries, mut withheld: FxHashSet<TextId>) -> Site {
    withheld.extend(entries.texts().filter(|(_, entry)| entry.broken).map(|(id, _)| id));
    let groups = Groups::of(entries, &config);
    let linker = Linker { config: &config, now, entries, withheld: &withheld };

    let (mut news, hidden_news) = linker.news(&groups);
    news.sort_by(|a, b| b.published.cmp(&a.published).then_with(|| a.key.cmp(&b.key)));
    let pages = linker.pages(&groups);
    let targets = linker.targets(&news, &hidden_news, &pages, &groups);
    let lists = Lists::of(&config, &news);
    let events = linker.events(&groups, &news);
    let mut site = Site {
        menu: menu::menu(&config, &targets),
        snippets: linker.snippets(&groups),
        alert: linker.alert(&groups),
        aliases: linker.aliases(&news, &pages),
        twins: twins(&news),
        exceptions: linker.exceptions(),
        today: linker.today(),
        news,
        pages,
        events,
        lists,
        targets,
        schedule: Vec::new(),
        withheld: FxHashSet::default(),
        groups: Groups::default(),
        config: config.clone(),
    };
    site.withheld = withheld;
    site.groups = groups;
    // It looks for what is still hidden in the groups.
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
        shared_head(slots.iter().flatten().map(|id| &self.entries.text(*id).head))
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
            let title = entry.head.title.clone().or(untitled)?;
            let lead = entry.head.lead.as_ref().or(entry.head.only_paragraph.as_ref()).cloned().unwrap_or_default();
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
        let (mut news, mut hidden) = (Vec::new(), Vec::new());
        for (key, slots) in groups.each(EntryKind::News) {
            match self.news_item(key, slots) {
                Some(item) => news.push(item),
                None => hidden.push(key.clone()),
            }
        }
        (news, hidden)
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
        let Targets { partners, events, hotlines, withheld, .. } = &mut targets;
        let entries = self.entries;
        index(NamedKind::Partner, entries.partners.iter().map(|r| (&r.value.id, r.broken)), partners, withheld);
        index(NamedKind::Event, entries.events.iter().map(|r| (&r.value.id, r.broken)), events, withheld);
        index(NamedKind::Hotline, entries.hotlines.iter().map(|r| (&r.value.id, r.broken)), hotlines, withheld);
        targets
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

    fn exceptions(&self) -> Vec<Vec<usize>> {
        let ahead = |record: &crate::data::Record<crate::data::Hotline>| {
            let exceptions = record.value.exceptions.iter().enumerate();
            let open =
                exceptions.filter(|(_, e)| Moment::end(e.to.unwrap_or(e.from), self.zone()).is_after(&self.now.time));
            open.map(|(i, _)| i).collect()
        };
        self.entries.hotlines.iter().map(ahead).collect()
    }

    fn today(&self) -> Moment {
        let local = self.now.time.with_time_zone(self.zone().clone());
        Moment::start(crate::base::time::LocalTime { date: local.date(), time: None }, self.zone())
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

/// The titles that more than one item of a language has.
fn twins(news: &[News]) -> FxHashSet<(LangIx, String)> {
    let mut seen: FxHashSet<(usize, &str)> = FxHashSet::default();
    let mut twins = FxHashSet::default();
    for (lang, version) in news.iter().flat_map(|n| n.versions.iter().enumerate()) {
        if let Some(version) = version
            && !seen.insert((lang, &version.title))
        {
            twins.insert((LangIx(lang), version.title.clone()));
        }
    }
    twins
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

impl Site {
    /// A news item.
    pub fn news(&self, id: NewsId) -> &News {
        &self.news[id.0 as usize]
    }

    /// A page.
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.0 as usize]
    }

    /// All live news, the newest first.
    pub fn live(&self) -> impl Iterator<Item = &News> {
        self.lists.all.iter().map(|id| self.news(*id))
    }

    /// The version for readers of a language, and its language where it is another one.
    pub fn shown<'a>(&self, versions: &'a Versions, lang: LangIx) -> Option<(&'a Version, Option<Lang>)> {
        if let Some(version) = versions.get(lang.0)?.as_ref() {
            return Some((version, None));
        }
        versions.iter().zip(&self.config.languages).find_map(|(v, lang)| Some((v.as_ref()?, Some(*lang))))
    }

    /// The site's languages with their places.
    pub fn languages(&self) -> impl Iterator<Item = (LangIx, Lang)> + '_ {
        self.config.languages.iter().enumerate().map(|(i, lang)| (LangIx(i), *lang))
    }
}
