//! The views: everything a template may see, one closed type a template. What is not here cannot be shown,
//! so a page's fingerprint (the digest of its view) can miss nothing.
//!
//! Texts are plain and escaped by the template; only fields named `html` or `…_html`, and `head` and `languages` of a page, hold markup.
//! `Word` prints its own `lang` where it is in another language than the page.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::base::Lang;
use crate::base::words::Word;
use crate::content::entry::{Heading, Level};

mod collections;
mod datasets;
mod news;
mod pages;
mod records;

pub use collections::*;
pub use datasets::*;
pub use news::*;
pub use pages::*;
pub use records::*;

/// What every page has: its head and the parts that differ from page to page around the content.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PageView {
    /// The page's language.
    pub lang: Option<Lang>,
    /// True for a language that is written from right to left.
    pub is_right_to_left: bool,
    /// The page's name first, then the site's.
    pub title: String,
    /// Markup: title, description, canonical address, translations, feed, share card, structured data.
    pub head: String,
    /// The absolute canonical address; none on a 404 page.
    pub canonical: Option<String>,
    /// True where a code block was highlighted: the page loads the colours.
    pub has_code: bool,
    /// True where the hours of a hotline are shown: the page loads the script that says whether it is open now.
    pub has_hours: bool,
    /// True when a table of data stands on the page: it loads the script that sorts.
    pub has_data: bool,
    /// The original, where it was changed since this page was translated.
    pub outdated: Option<OutdatedView>,
    /// Markup: the language switcher's items, one `<li>` a language.
    pub languages: String,
    /// The page's own address below the host, for "report a problem".
    pub path: String,
    /// The electronic address that "report a problem" writes to; none where nobody is named.
    pub report_to: Option<String>,
}

/// The original of a translation that has fallen behind.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OutdatedView {
    /// The language of the original.
    pub lang: Lang,
    /// Its page, where readers can see one.
    pub href: Option<String>,
    /// The day of its last update, as its author tells it; none where no update is told, since then nobody knows the day.
    pub date: Option<TimeView>,
}

/// A link with its text. Templates see `href`, `text`, `lang` (of the text, where that is not the page's) and `current`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LinkView {
    /// Its address.
    pub href: String,
    /// Its text.
    pub text: Word,
    /// True on the page that it leads to.
    pub current: bool,
}

// By hand, so that a text and its language stand beside the address and not one level deeper: a page holds dozens of links.
impl Serialize for LinkView {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("LinkView", 4)?;
        fields.serialize_field("href", &self.href)?;
        fields.serialize_field("text", &self.text.text)?;
        fields.serialize_field("lang", &self.text.lang)?;
        fields.serialize_field("current", &self.current)?;
        fields.end()
    }
}

/// `parts/masthead.html`: the top of every page of a language, drawn once.
#[derive(Clone, Debug, Serialize)]
pub struct MastheadView {
    /// The site's name.
    pub site: Word,
    /// The home page.
    pub home: String,
    /// The hotlines of the header, always in the same order.
    pub hotlines: Vec<PhoneView>,
}

/// `parts/settings.html`: the panel of accessibility settings, drawn once. It shows words alone: the choices are the theme's.
#[derive(Clone, Debug, Serialize)]
pub struct SettingsView {}

/// `parts/report.html`: how else to report a problem with a page, and when one hears back; drawn once.
#[derive(Clone, Debug, Serialize)]
pub struct ReportView {
    /// The first hotline of the header.
    pub phone: Option<PhoneView>,
    /// Within how many working days an answer is promised.
    pub reply_days: Option<usize>,
}

/// `parts/breadcrumbs.html`: the way to the pages below a page or section, drawn once; not on the first level.
#[derive(Clone, Debug, Serialize)]
pub struct BreadcrumbsView {
    /// From the home page down to the page above.
    pub links: Vec<LinkView>,
}

/// A hotline in one line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PhoneView {
    /// Whose number it is.
    pub name: Word,
    /// `tel:+380800505201`; none where the site's numbers do not dial.
    pub href: Option<String>,
    /// `0 800 505 201`
    pub display: String,
}

/// `parts/navigation.html`: the menu, drawn once for each current entry.
#[derive(Clone, Debug, Serialize)]
pub struct NavigationView {
    /// The first level.
    pub items: Vec<MenuView>,
}

/// An entry of the menu with its children.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MenuView {
    /// The entry itself.
    pub link: LinkView,
    /// True where this entry or one of its children is the current section.
    pub open: bool,
    /// The second level.
    pub items: Vec<LinkView>,
}

/// `parts/alert.html`: the gravest urgent notice of the hour; not drawn where there is none.
#[derive(Clone, Debug, Serialize)]
pub struct AlertView {
    /// Its gravity.
    pub level: Level,
    /// Its heading.
    pub title: Word,
    /// Its text; marked with its own language where it is not translated.
    pub body: Vec<Part>,
    /// The language of the text where it is not the page's.
    pub lang: Option<Lang>,
}

/// `parts/footer.html`: the foot of every page of a language, drawn once.
#[derive(Clone, Debug, Serialize)]
pub struct FooterView {
    /// Who publishes the site.
    pub organization: Word,
    /// Its address on the map.
    pub address: Word,
    /// Its electronic address.
    pub email: Option<String>,
    /// Its own site.
    pub url: Option<String>,
    /// The accessibility statement and the like.
    pub links: Vec<LinkView>,
    /// Where else it publishes.
    pub social: Vec<LinkView>,
    /// The news feed.
    pub feed: String,
    /// `/.well-known/security.txt`, where there is one.
    pub security: Option<String>,
    /// Those who help, by name, as in `data/partners.yaml`; empty where the list is not to be shown.
    pub partners: Vec<LinkView>,
    /// The licence of the texts.
    pub licence: Word,
}

/// A day or moment in words and for machines.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TimeView {
    /// For `datetime`.
    pub machine: String,
    /// 31 липня 2023 р.
    pub text: String,
}

/// A piece of a body.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "part", rename_all = "lowercase")]
#[allow(clippy::large_enum_variant, reason = "html is by far the most frequent and all live for one page only")]
pub enum Part {
    /// Markup made by our own writer from the author's text.
    Html {
        /// The markup.
        html: String,
    },
    /// A word of the site: the id of a message.
    Word {
        /// The message.
        id: &'static str,
    },
    /// A picture with its caption.
    Figure(FigureView),
    /// Several pictures, small, each with its large one behind it.
    Gallery(GalleryView),
    /// A card of an event.
    Event(EventCard),
    /// A card of a hotline.
    Hotline(Box<HotlineView>),
    /// A card of a partner.
    Partner(PartnerView),
    /// A card of a person.
    Person(Box<PersonView>),
    /// A card of a document.
    Document(Box<DocumentView>),
    /// A card of a news item.
    News(NewsCard),
    /// The table of a dataset.
    Dataset(Box<DatasetPart>),
    /// An item of a collection.
    Item(Box<ItemCard>),
    /// The chart of a dataset, with its table.
    Chart(Box<ChartPart>),
    /// A shared text.
    Snippet(SnippetView),
}

/// A picture as a page shows it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FigureView {
    /// Its address.
    pub src: String,
    /// Its text alternative; empty for decoration.
    pub alt: String,
    /// Its size in pixels, so that nothing jumps.
    pub width: Option<u32>,
    /// See `width`.
    pub height: Option<u32>,
    /// The words under it.
    pub caption: Option<String>,
    /// Who made it.
    pub credit: Option<String>,
    /// Under which terms it may be used.
    pub licence: Option<String>,
    /// True in running text: a bare image.
    pub inline: bool,
}

/// Several pictures beside each other.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GalleryView {
    /// What they show together; empty where the author gave no words.
    pub caption: String,
    /// The pictures.
    pub pictures: Vec<FigureView>,
}

/// A shared text: the background of a programme.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SnippetView {
    /// Its id, for the heading's anchor.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// Its text.
    pub body: Vec<Part>,
    /// Its language where that is not the page's.
    pub lang: Option<Lang>,
}

/// A news item in a list; `parts/news_card.html` draws those of the lists.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NewsCard {
    /// Its page.
    pub href: String,
    /// Its title, with its language where the item is not translated.
    pub title: Word,
    /// Its lead.
    pub lead: String,
    /// When it was published.
    pub date: TimeView,
    /// Its category.
    pub category: Option<LinkView>,
    /// True where it was taken back altogether: the list says so as well.
    pub refuted: bool,
    /// True keeps it on top of the home page.
    pub pinned: bool,
    /// By when the reader must act, and whether that is past.
    pub deadline: Option<DeadlineView>,
    /// Its picture, on the home page.
    pub image: Option<FigureView>,
}

/// An event in a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventCard {
    /// Its page.
    pub href: String,
    /// Its name.
    pub title: Word,
    /// From when to when, in words.
    pub when: TimeView,
    /// The zone in words, where it is not the site's.
    pub zone: Option<String>,
    /// The name of the place.
    pub place: Option<Word>,
    /// `in-person`, `online` or `mixed`.
    pub mode: String,
    /// `scheduled`, `moved-online`, `moved`, `rescheduled`, `postponed` or `cancelled`.
    pub status: String,
    /// True when it is over.
    pub past: bool,
}

/// Any page's view; it serialises as the view itself.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[allow(missing_docs, reason = "one variant a template, named alike")]
#[allow(clippy::large_enum_variant, reason = "a worker holds one at a time")]
pub enum View {
    Home(HomeView),
    NewsList(NewsListView),
    Article(ArticleView),
    Standing(StandingView),
    Expired(ExpiredView),
    Events(EventsView),
    Event(EventView),
    Datasets(DatasetsView),
    Dataset(DatasetView),
    Hotlines(HotlinesView),
    Partners(PartnersView),
    People(PeopleView),
    Documents(DocumentsView),
    Glossary(GlossaryView),
    Corrections(CorrectionsView),
    Notices(NoticesView),
    Collection(CollectionView),
    Item(ItemView),
    NotFound(NotFoundView),
    Redirect(RedirectView),
}
