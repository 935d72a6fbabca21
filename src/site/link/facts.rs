//! What linking finds: all cross-file facts of a site at one moment, and how they are looked up.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::Zoned;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::Lang;
use crate::content::EntryKind;
use crate::content::entry::{Head, Level, NamedKind};
use crate::data::Dataset;
use crate::data::datasets::{Axes, Misfit, Reading};
use crate::site::config::Config;
use crate::site::corrections::Correction;
use crate::site::entries::TextId;
use crate::site::glossary::Glossary;
use crate::site::groups::Groups;
use crate::site::link::special::HotlineFacts;
use crate::site::lists::Lists;
use crate::site::menu::MenuItem;
use crate::site::schedule::{Change, Moment};

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
    /// The events' facts that depend on the hour, in the order of [`Entries::events`](crate::site::Entries::events).
    pub events: Vec<EventFacts>,
    /// The events, by their places, whose results the news item of a key tells.
    pub results: FxHashMap<String, Vec<usize>>,
    /// What finds the abbreviations of the glossary in texts.
    pub glossary: Glossary,
    /// Shared texts by id.
    pub snippets: BTreeMap<Arc<str>, Text>,
    /// The gravest alert of the hour.
    pub alert: Option<Alert>,
    /// Who is on which list.
    pub lists: Lists,
    /// The menu.
    pub menu: Vec<MenuItem>,
    /// What the hour says of the items, in the order of [`Entries::items`](crate::site::Entries::items).
    pub items: Vec<ItemFacts>,
    /// What names and paths stand for.
    pub targets: Targets,
    /// What was changed after publication, the newest first.
    pub corrections: Vec<Correction>,
    /// What changes when, the next first.
    pub schedule: Vec<Change>,
    /// Old addresses of what is to be seen.
    pub aliases: Vec<Alias>,
    /// For each language the titles that several of its news have: their pages' titles get the date.
    pub twins: Vec<FxHashSet<String>>,
    /// The hotlines' facts that depend on the hour and on calendars, in the order of
    /// [`Entries::hotlines`](crate::site::Entries::hotlines).
    pub hotlines: Vec<HotlineFacts>,
    /// The datasets with their rows, in the order of [`Entries::datasets`](crate::site::Entries::datasets).
    pub datasets: Vec<DatasetFacts>,
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

/// A dataset with its rows, and with what it takes from the one that it is like.
#[derive(Clone, Debug)]
pub struct DatasetFacts {
    /// Its description; of its columns only the public ones, in the order of `reading.rows`.
    pub dataset: Dataset,
    /// Its rows and their mistakes.
    pub reading: Arc<Reading>,
    /// The columns of its chart.
    pub chart: Option<Axes>,
    /// Why columns cannot stand in its chart.
    pub misfits: Vec<Misfit>,
    /// The file that holds its rows, where there is one.
    pub sheet: Option<Arc<str>>,
    /// True where the datasets that it is like lead back to itself.
    pub is_circle: bool,
    /// False where it is withheld.
    pub shown: bool,
    /// How many bytes its files have, found when a page first says so.
    pub sizes: [OnceLock<u64>; 2],
}

/// What the hour says about an item of a collection.
#[derive(Clone, Debug)]
pub struct ItemFacts {
    /// Its collection, in `Config::collections`; none where `site.yaml` does not name it.
    pub collection: Option<usize>,
    /// Its day.
    pub date: Option<Moment>,
    /// By when readers must act, and whether that is past.
    pub deadline: Option<(Moment, bool)>,
    /// False where it is withheld, or shown nowhere.
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
    /// Datasets by id, in `Entries::datasets` and `Site::datasets`.
    pub datasets: FxHashMap<String, usize>,
    /// Partners by id, in `Entries::partners`.
    pub partners: FxHashMap<String, usize>,
    /// Events by id, in `Entries::events`.
    pub events: FxHashMap<String, usize>,
    /// Hotlines by id, in `Entries::hotlines`.
    pub hotlines: FxHashMap<String, usize>,
    /// Calendars of closures by id, in `Entries::calendars`.
    pub calendars: FxHashMap<String, usize>,
    /// People by id, in `Entries::people`.
    pub people: FxHashMap<String, usize>,
    /// Documents by id, in `Entries::documents`.
    pub documents: FxHashMap<String, usize>,
    /// Items of collections by `collection/id`, in `Entries::items`.
    pub items: FxHashMap<String, usize>,
    /// Terms of the glossary by id, in `Entries::terms`.
    pub terms: FxHashMap<String, usize>,
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

impl Site {
    /// The languages of a news item or page that has an address now, by its kind and key.
    pub fn versions(&self, kind: EntryKind, key: &str) -> Option<&Versions> {
        let item = match kind {
            EntryKind::News => self.targets.news.get(key)?,
            EntryKind::Page => self.targets.pages.get(key)?,
            _ => return None,
        };
        match item {
            Item::News(id) => Some(&self.news(*id).versions),
            Item::Page(id) => Some(&self.page(*id).versions),
            Item::Hidden => None,
        }
    }

    /// A news item.
    pub fn news(&self, id: NewsId) -> &News {
        &self.news[id.0 as usize]
    }

    /// A page.
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.0 as usize]
    }

    /// Whether any live news has a deadline.
    pub fn has_notices(&self) -> bool {
        self.live().any(|news| news.deadline.is_some())
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
