//! What a link reaches, in the reader's language. `check` reports what `Broken` says; `outputs` writes what `Href` says.

use rustc_hash::FxHashMap;

use super::addresses;
use super::config::Config;
use super::entries::{Entries, TextId};
use super::link::{Item, LangIx, NewsId, PageId, Site, State, Versions};
use super::media;
use super::menu::SECTIONS;
use crate::base::fields::suggest;
use crate::base::{Lang, paths};
use crate::content::Entry;
use crate::content::entry::{NamedKind, Target};
use crate::data::collections::path_of;
use crate::data::hotlines::Phone;

/// What a link reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reached {
    /// An address, ready for `href`, and its language where it is not the reader's.
    Href(String, Option<Lang>),
    /// Something that is not to be seen now: the link becomes text.
    Text,
    /// Nothing: a mistake.
    Broken(Broken),
}

/// Why a link reaches nothing. What may have been meant is found by `similar_…`, only when it is reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// No file of that path; none where the path leaves the site.
    File(Option<String>),
    /// No thing of that kind and id.
    Id(NamedKind),
    /// The page has no such heading or mark; the entry whose marks were looked at, where it is one.
    Anchor(Option<TextId>),
}

/// Finds what `target`, written in the file `path`, reaches for readers of `lang`.
pub fn resolve(site: &Site, entries: &Entries, path: &str, lang: LangIx, target: &Target) -> Reached {
    let resolver = Resolver { site, entries, lang };
    match target {
        Target::Outside(url) => Reached::Href(url.clone(), None),
        Target::Anchor(anchor) => Reached::Href(format!("#{}", paths::percent(anchor)), None),
        Target::Root(address) => resolver.root(address),
        Target::Relative(relative, anchor) => resolver.relative(path, relative, anchor.as_deref()),
        Target::Named(kind, id, anchor) => resolver.named(*kind, id, anchor.as_deref()),
        Target::Broken => Reached::Text,
    }
}

/// The address below the site's root that `/x` names, decoded, and what follows it from `#` or `?` on. The path of
/// `base_url` may stand in front of it or not.
pub fn below_root<'a>(config: &Config, written: &'a str) -> (String, &'a str) {
    let cut = written.find(['#', '?']).unwrap_or(written.len());
    let (path, rest) = written.split_at(cut);
    let below = path.strip_prefix(config.base_url.path.as_str()).filter(|_| !begins_with_language(config, path));
    (paths::decode(below.unwrap_or(path).trim_start_matches('/')), rest)
}

/// `/uk/…` begins at the site's root, even where the site itself stands in a folder `uk`.
fn begins_with_language(config: &Config, path: &str) -> bool {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    config.languages.iter().any(|lang| lang.as_str() == first)
}

struct Resolver<'a> {
    site: &'a Site,
    entries: &'a Entries,
    lang: LangIx,
}

impl Resolver<'_> {
    fn root(&self, address: &str) -> Reached {
        let (path, rest) = below_root(&self.site.config, address);
        match self.site.targets.waiting.contains(&format!("{}/", path.trim_end_matches('/'))) {
            true => Reached::Text,
            false => Reached::Href(format!("{}{rest}", self.site.config.base_url.local(&path)), None),
        }
    }

    fn relative(&self, path: &str, relative: &str, anchor: Option<&str>) -> Reached {
        let Some(full) = paths::normalise(paths::folder(path), relative) else {
            return Reached::Broken(Broken::File(None));
        };
        if let Some(companion) = self.entries.companions.get(full.as_str()) {
            return Reached::Href(self.site.config.base_url.local(&media::address(companion)), None);
        }
        let item = [super::link::stem(&full), full.strip_suffix(".md"), full.strip_suffix("/index.md")]
            .into_iter()
            .flatten()
            .find_map(|stem| self.site.targets.paths.get(stem));
        match item {
            Some(item) => self.item(*item, anchor),
            None => Reached::Broken(Broken::File(Some(full))),
        }
    }

    fn named(&self, kind: NamedKind, id: &str, anchor: Option<&str>) -> Reached {
        let targets = &self.site.targets;
        let local = |address: String| self.site.config.base_url.local(&address);
        let language = self.site.config.languages[self.lang.0];
        // Records without a page of their own stand in the list of their section.
        let listed = |records: &FxHashMap<String, usize>, section: &str| {
            let place = || format!("{}#{id}", local(addresses::section(language, section)));
            records.contains_key(id).then(|| Reached::Href(place(), None))
        };
        let found = match kind {
            NamedKind::News => targets.news.get(id).map(|item| self.item(*item, anchor)),
            NamedKind::Page => match targets.pages.get(id) {
                Some(item) => Some(self.item(*item, anchor)),
                None => self.section(id, anchor),
            },
            NamedKind::Event => targets.events.get(id).map(|i| match self.site.events[*i].shown {
                true => Reached::Href(local(addresses::event(language, id)), None),
                false => Reached::Text,
            }),
            NamedKind::Partner => listed(&targets.partners, "partners"),
            NamedKind::Person => listed(&targets.people, "people"),
            NamedKind::Document => listed(&targets.documents, "documents"),
            // Where numbers do not dial, the link leads to all that is known of the line.
            NamedKind::Hotline if !self.site.config.phone_links => listed(&targets.hotlines, "hotlines"),
            NamedKind::Term => listed(&targets.terms, "glossary"),
            NamedKind::Hotline => targets.hotlines.get(id).map(|i| match &self.entries.hotlines[*i].value.phone {
                Phone { href, .. } if !href.is_empty() => Reached::Href(href.clone(), None),
                _ => Reached::Text,
            }),
            NamedKind::Snippet => self.site.snippets.get(id).map(|_| Reached::Text),
            NamedKind::Dataset => targets.datasets.get(id).map(|i| match self.site.datasets[*i].shown {
                true => Reached::Href(local(addresses::dataset(language, id)), None),
                false => Reached::Text,
            }),
            NamedKind::Item => targets.items.get(id).map(|_| Reached::Href(local(addresses::item(language, id)), None)),
            // A chart is only shown, and closures are only named by hotlines; Markdown has no link to either.
            NamedKind::Chart | NamedKind::Calendar => None,
        };
        // What has a mistake of its own, or stands in a file that has one, is reported there.
        let is_withheld = || targets.withheld.contains(&(kind, id.to_owned()));
        found.unwrap_or_else(|| match self.entries.unread.contains(&kind) || is_withheld() {
            true => Reached::Text,
            false => Reached::Broken(Broken::Id(kind)),
        })
    }

    /// `page:events` reaches the section where no page has that key.
    fn section(&self, name: &str, anchor: Option<&str>) -> Option<Reached> {
        let records = match name {
            _ if !has_section(self.site, self.entries, name) => return None,
            "partners" => Some(&self.site.targets.partners),
            "hotlines" => Some(&self.site.targets.hotlines),
            "people" => Some(&self.site.targets.people),
            "documents" => Some(&self.site.targets.documents),
            "glossary" => Some(&self.site.targets.terms),
            _ => None,
        };
        let language = self.site.config.languages[self.lang.0];
        let href = self.site.config.base_url.local(&addresses::section(language, name));
        Some(match anchor {
            None => Reached::Href(href, None),
            Some(id) if records.is_some_and(|ids| ids.contains_key(id)) => Reached::Href(format!("{href}#{id}"), None),
            Some(_) => Reached::Broken(Broken::Anchor(None)),
        })
    }

    fn item(&self, item: Item, anchor: Option<&str>) -> Reached {
        match item {
            Item::Hidden => Reached::Text,
            Item::News(NewsId(i)) => {
                let news = &self.site.news[i as usize];
                // An expired item shows a notice, which has no headings to go to.
                self.version(&news.versions, anchor.filter(|_| news.state == State::Live))
            }
            Item::Page(PageId(i)) => self.version(&self.site.pages[i as usize].versions, anchor),
        }
    }

    fn version(&self, versions: &Versions, anchor: Option<&str>) -> Reached {
        let Some((version, lang)) = self.site.shown(versions, self.lang) else { return Reached::Text };
        let href = self.site.config.base_url.local(&version.address);
        let Some(anchor) = anchor else { return Reached::Href(href, lang) };
        if let Some(known) = anchor_of(self.entries.text(version.entry), anchor) {
            return Reached::Href(format!("{href}#{}", paths::percent(known)), lang);
        }
        Reached::Broken(Broken::Anchor(Some(version.entry)))
    }
}

/// The anchor of a text that an author means: as written, or as a heading's id is spelled (`#мета` reaches «Мета»).
pub fn anchor_of<'a>(entry: &'a Entry, written: &str) -> Option<&'a str> {
    let anchors = &entry.refs.anchors;
    let find = |wanted: &str| anchors.iter().find(|known| *known == wanted).map(String::as_str);
    find(written).or_else(|| find(&crate::language::slug(entry.lang, written)))
}

/// Whether the site has this section: one of the program's own without records is not written, a collection without items is.
pub fn has_section(site: &Site, entries: &Entries, name: &str) -> bool {
    match name {
        "news" => true,
        "events" => !entries.events.is_empty() || entries.unread.contains(&NamedKind::Event),
        "hotlines" => !entries.hotlines.is_empty() || entries.unread.contains(&NamedKind::Hotline),
        "partners" => !entries.partners.is_empty() || entries.unread.contains(&NamedKind::Partner),
        "people" => !entries.people.is_empty() || entries.unread.contains(&NamedKind::Person),
        "documents" => !entries.documents.is_empty() || entries.unread.contains(&NamedKind::Document),
        "glossary" => !entries.terms.is_empty() || entries.unread.contains(&NamedKind::Term),
        "corrections" => !site.corrections.is_empty(),
        "notices" => site.has_notices(),
        "data" => !entries.datasets.is_empty() || entries.unread.contains(&NamedKind::Dataset),
        _ => site.config.collection_ix(name).is_some_and(|_| {
            let path = path_of(name);
            entries.lists.contains_key(path.as_str()) || entries.unread.contains(&NamedKind::Item)
        }),
    }
}

/// The path without `.<lang>.md` that a link to the file `full` may have meant: the same name elsewhere, or one like it.
pub fn similar_text(site: &Site, stem: &str) -> Option<String> {
    let known = || site.targets.paths.keys().map(String::as_str);
    let name = |path: &str| path.rsplit('/').next().map(str::to_owned);
    let mut moved: Vec<&str> = known().filter(|path| path.ends_with(name(stem).as_deref().unwrap_or("/"))).collect();
    moved.retain(|path| name(path) == name(stem));
    moved.sort_unstable();
    moved.first().map(|path| (*path).to_owned()).or_else(|| suggest(stem, sorted(known()).into_iter()))
}

/// The companion that a path may have meant: in the same folder, or by the same name elsewhere.
pub fn similar_file(entries: &Entries, full: &str) -> Option<String> {
    let folder = paths::folder(full);
    let all = || entries.companions.keys().map(AsRef::as_ref);
    let name = |path: &str| path.rsplit('/').next().map(str::to_owned);
    let beside = suggest(full, all().filter(|path| paths::folder(path) == folder));
    beside.or_else(|| all().find(|path| name(path) == name(full)).map(str::to_owned))
}

/// The id of a kind that may have been meant.
pub fn similar_id(site: &Site, kind: NamedKind, id: &str) -> Option<String> {
    let targets = &site.targets;
    let own = site.config.collections.iter().map(|collection| collection.id.value.as_str());
    let known: Vec<&str> = match kind {
        NamedKind::News => targets.news.keys().map(AsRef::as_ref).collect(),
        NamedKind::Page => targets.pages.keys().map(AsRef::as_ref).chain(SECTIONS.iter().copied()).chain(own).collect(),
        NamedKind::Event => targets.events.keys().map(String::as_str).collect(),
        NamedKind::Partner => targets.partners.keys().map(String::as_str).collect(),
        NamedKind::Hotline => targets.hotlines.keys().map(String::as_str).collect(),
        NamedKind::Person => targets.people.keys().map(String::as_str).collect(),
        NamedKind::Document => targets.documents.keys().map(String::as_str).collect(),
        NamedKind::Term => targets.terms.keys().map(String::as_str).collect(),
        NamedKind::Snippet => site.snippets.keys().map(AsRef::as_ref).collect(),
        NamedKind::Dataset => targets.datasets.keys().map(String::as_str).collect(),
        NamedKind::Item => targets.items.keys().map(String::as_str).collect(),
        NamedKind::Calendar => targets.calendars.keys().map(String::as_str).collect(),
        NamedKind::Chart => {
            let has_chart = |(_, i): &(&String, &usize)| site.datasets[**i].dataset.chart.is_some();
            targets.datasets.iter().filter(has_chart).map(|(id, _)| id.as_str()).collect()
        }
    };
    suggest(id, sorted(known.into_iter()).into_iter())
}

/// Of two words equally near, the first by the alphabet is proposed, in every run.
fn sorted<'a>(known: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut known: Vec<&str> = known.collect();
    known.sort_unstable();
    known
}
