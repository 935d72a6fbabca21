//! What a link reaches, in the reader's language. `check` reports what `Broken` says; `outputs` writes what `Href` says.

use super::addresses;
use super::entries::Entries;
use super::link::{Item, LangIx, NewsId, PageId, Site, State, Version, Versions};
use super::media;
use crate::base::fields::suggest;
use crate::base::{paths, Lang};
use crate::content::entry::{NamedKind, Target};
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

/// Why a link reaches nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// No file of that path, and what may have been meant.
    File(Option<String>),
    /// No thing of that kind and id, and what may have been meant.
    Id(NamedKind, Option<String>),
    /// The page has no such heading or mark, and what may have been meant.
    Anchor(String, Option<String>),
    /// The site has no such address.
    Address,
}

/// Finds what `target`, written in the file `path`, reaches for readers of `lang`.
pub fn resolve(site: &Site, entries: &Entries, path: &str, lang: LangIx, target: &Target) -> Reached {
    let resolver = Resolver { site, entries, lang };
    match target {
        Target::Outside(url) => Reached::Href(url.clone(), None),
        Target::Anchor(anchor) => Reached::Href(format!("#{}", paths::percent(anchor)), None),
        Target::Root(address) => Reached::Href(resolver.root(address), None),
        Target::Relative(relative, anchor) => resolver.relative(path, relative, anchor.as_deref()),
        Target::Named(kind, id, anchor) => resolver.named(*kind, id, anchor.as_deref()),
        Target::Broken => Reached::Text,
    }
}

struct Resolver<'a> {
    site: &'a Site,
    entries: &'a Entries,
    lang: LangIx,
}

impl Resolver<'_> {
    fn root(&self, address: &str) -> String {
        // An author may have percent-encoded the path; what stands behind `#` or `?` stays as it is.
        let cut = address.find(['#', '?']).unwrap_or(address.len());
        let (path, rest) = address.split_at(cut);
        let path = paths::decode(path.trim_start_matches('/'));
        format!("{}{rest}", self.site.config.base_url.local(&path))
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
            None => Reached::Broken(Broken::File(self.similar_path(&full))),
        }
    }

    fn named(&self, kind: NamedKind, id: &str, anchor: Option<&str>) -> Reached {
        let targets = &self.site.targets;
        let local = |address: String| self.site.config.base_url.local(&address);
        let language = self.site.config.languages[self.lang.0];
        let found = match kind {
            NamedKind::News => targets.news.get(id).map(|item| self.item(*item, anchor)),
            NamedKind::Page => targets.pages.get(id).map(|item| self.item(*item, anchor)),
            NamedKind::Event => targets.events.get(id).map(|i| match self.site.events[*i].shown {
                true => Reached::Href(local(addresses::event(language, id)), None),
                false => Reached::Text,
            }),
            NamedKind::Partner => targets
                .partners
                .get(id)
                .map(|_| Reached::Href(format!("{}#{id}", local(addresses::section(language, "partners"))), None)),
            NamedKind::Hotline => {
                targets.hotlines.get(id).map(|i| match &self.entries.hotlines[*i].value.phone {
                    Phone { href, .. } if !href.is_empty() => Reached::Href(href.clone(), None),
                    _ => Reached::Text,
                })
            }
            NamedKind::Snippet => self.site.snippets.get(id).map(|_| Reached::Text),
            NamedKind::Person | NamedKind::Document | NamedKind::Dataset | NamedKind::Chart => None,
        };
        found.unwrap_or_else(|| Reached::Broken(Broken::Id(kind, self.similar_id(kind, id))))
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
        if self.anchors(version).any(|known| known == anchor) {
            return Reached::Href(format!("{href}#{}", paths::percent(anchor)), lang);
        }
        let similar = suggest(anchor, self.anchors(version));
        Reached::Broken(Broken::Anchor(anchor.to_owned(), similar))
    }

    fn anchors<'a>(&'a self, version: &Version) -> impl Iterator<Item = &'a str> {
        self.entries.text(version.entry).refs.anchors.iter().map(String::as_str)
    }

    fn similar_path(&self, full: &str) -> Option<String> {
        let companions = self.entries.companions.keys().map(AsRef::as_ref);
        let stem = super::link::stem(full).or(full.strip_suffix(".md"));
        match stem {
            Some(stem) => suggest(stem, self.site.targets.paths.keys().map(String::as_str)),
            None => suggest(full, companions),
        }
    }

    fn similar_id(&self, kind: NamedKind, id: &str) -> Option<String> {
        let targets = &self.site.targets;
        match kind {
            NamedKind::News => suggest(id, targets.news.keys().map(AsRef::as_ref)),
            NamedKind::Page => suggest(id, targets.pages.keys().map(AsRef::as_ref)),
            NamedKind::Event => suggest(id, targets.events.keys().map(String::as_str)),
            NamedKind::Partner => suggest(id, targets.partners.keys().map(String::as_str)),
            NamedKind::Hotline => suggest(id, targets.hotlines.keys().map(String::as_str)),
            NamedKind::Snippet => suggest(id, self.site.snippets.keys().map(AsRef::as_ref)),
            NamedKind::Person | NamedKind::Document | NamedKind::Dataset | NamedKind::Chart => None,
        }
    }
}
