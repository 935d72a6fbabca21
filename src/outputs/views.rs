//! The views: everything a template may see, one closed type a template. What is not here cannot be shown,
//! so a page's fingerprint (the digest of its view) can miss nothing.
//!
//! Texts are plain and escaped by the template; only fields named `html`, `head` or `languages` of a page hold markup.
//! `Word` prints its own `lang` where it is in another language than the page.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::base::Lang;
use crate::base::words::Word;
use crate::content::entry::{Heading, Level};

/// What every page has: its head and the parts that differ from page to page around the content.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PageView {
    /// The page's language.
    pub lang: Option<Lang>,
    /// The page's name first, then the site's.
    pub title: String,
    /// Markup: title, description, canonical address, translations, feed, share card, structured data.
    pub head: String,
    /// The absolute canonical address; none on a 404 page.
    pub canonical: Option<String>,
    /// True where a code block was highlighted: the page loads the colours.
    pub has_code: bool,
    /// Markup: the language switcher's items, one `<li>` a language.
    pub languages: String,
    /// The page's own address below the host, for "report a problem".
    pub path: String,
    /// The electronic address that "report a problem" writes to; none where nobody is named.
    pub report_to: Option<String>,
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
    /// `tel:+380800505201`
    pub href: String,
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
    /// The hotlines, again, where readers end.
    pub hotlines: Vec<PhoneView>,
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
    /// A card of an event.
    Event(EventCard),
    /// A card of a hotline.
    Hotline(Box<HotlineView>),
    /// A card of a partner.
    Partner(PartnerView),
    /// A card of a news item.
    News(NewsCard),
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
    /// True keeps it on top of the home page.
    pub pinned: bool,
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
    /// The name of the place.
    pub place: Option<Word>,
    /// `in-person`, `online` or `mixed`.
    pub mode: String,
    /// `scheduled`, `moved-online`, `moved`, `rescheduled`, `postponed` or `cancelled`.
    pub status: String,
    /// True when it is over.
    pub past: bool,
}

/// `home.html`
#[derive(Clone, Debug, Serialize)]
pub struct HomeView {
    /// The page.
    pub page: PageView,
    /// The site's name or the title of `pages/index`.
    pub heading: Word,
    /// What the site is.
    pub lead: String,
    /// The picture of `pages/index`.
    pub image: Option<FigureView>,
    /// The text of `pages/index`.
    pub body: Vec<Part>,
    /// What was changed in it, the newest first.
    pub updates: Vec<UpdateView>,
    /// Its files to take away.
    pub attachments: Vec<AttachmentView>,
    /// The newest items, pinned ones first.
    pub news: Vec<NewsCard>,
    /// The list of all news.
    pub all_news: String,
    /// What comes next.
    pub events: Vec<EventCard>,
    /// The list of all events.
    pub all_events: Option<String>,
    /// The header's hotlines with all that a caller must know.
    pub hotlines: Vec<HotlineView>,
    /// The list of all hotlines.
    pub all_hotlines: Option<String>,
    /// What the theme's own shelves hold, by their names.
    pub shelves: Vec<ShelfView>,
}

/// What a shelf of `theme.yaml` holds.
#[derive(Clone, Debug, Serialize)]
pub struct ShelfView {
    /// Its name in `theme.yaml`.
    pub name: String,
    /// Its news.
    pub news: Vec<NewsCard>,
    /// Its events.
    pub events: Vec<EventCard>,
}

/// `parts/news_line.html`: a news item where another one proposes it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NewsLine {
    /// Its page.
    pub href: String,
    /// Its title, with its language where the item is not translated.
    pub title: Word,
    /// When it was published.
    pub date: TimeView,
}

/// `news_list.html`: the news, a category or a month, one page of it. Its `items` are drawn cards.
#[derive(Clone, Debug, Serialize)]
pub struct NewsListView {
    /// The page.
    pub page: PageView,
    /// What is listed: `news`, `category` or `month`.
    pub list: &'static str,
    /// The name of the category or the month; empty for all news.
    pub name: Word,
    /// How many items the whole list has.
    pub count: usize,
    /// Where the neighbouring pages are.
    pub pager: Option<PagerView>,
    /// All categories.
    pub categories: Vec<LinkView>,
    /// All months, the newest first, by year; on the first page only.
    pub archive: Vec<YearView>,
    /// The Atom feed of this list.
    pub feed: Option<String>,
}

/// The months of one year.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct YearView {
    /// The year.
    pub year: i16,
    /// Its months.
    pub months: Vec<LinkView>,
}

/// Where one is in a long list. Pages are numbered from the oldest, so a page's address never shifts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PagerView {
    /// This page, counted from the newest, from 1: what readers expect to see.
    pub position: usize,
    /// How many pages there are.
    pub total: usize,
    /// The page with newer items.
    pub newer: Option<String>,
    /// The page with older items.
    pub older: Option<String>,
    /// The first, the last and the pages around this one, with gaps left out.
    pub pages: Vec<PagerLink>,
}

/// One page in the pager.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PagerLink {
    /// Its position, from 1.
    pub position: usize,
    /// Its address.
    pub href: String,
    /// True on the page itself.
    pub current: bool,
    /// True where pages are left out before this one.
    pub gap: bool,
}

/// `article.html`
#[derive(Clone, Debug, Serialize)]
pub struct ArticleView {
    /// The page.
    pub page: PageView,
    /// The headline.
    pub title: String,
    /// The lead; empty where the body's only paragraph is the lead.
    pub lead: String,
    /// When it was published.
    pub published: TimeView,
    /// When it was last updated; only where `updates` says how.
    pub updated: Option<TimeView>,
    /// What was updated, the newest first.
    pub updates: Vec<UpdateView>,
    /// By when the reader must act, and whether that is past.
    pub deadline: Option<DeadlineView>,
    /// The dateline: where it happened.
    pub place: Option<String>,
    /// Who wrote it.
    pub authors: Vec<AuthorView>,
    /// Where it was first published.
    pub source: Option<LinkView>,
    /// Its category.
    pub category: Option<LinkView>,
    /// Its tags, plain.
    pub tags: Vec<String>,
    /// Its picture.
    pub image: Option<FigureView>,
    /// The headings, where there are enough for a table of contents.
    pub contents: Vec<Heading>,
    /// The text.
    pub body: Vec<Part>,
    /// More pictures.
    pub gallery: Vec<FigureView>,
    /// Files to take away.
    pub attachments: Vec<AttachmentView>,
    /// The shared background text.
    pub background: Option<SnippetView>,
    /// Events that it is about.
    pub events: Vec<EventCard>,
    /// Partners that it is about.
    pub partners: Vec<PartnerView>,
    /// The next newer item.
    pub newer: Option<LinkView>,
    /// The next older item.
    pub older: Option<LinkView>,
}

/// A change after publication.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UpdateView {
    /// When.
    pub date: TimeView,
    /// `update`, `correction` or `refutation`.
    pub kind: &'static str,
    /// What changed, with its language where the note is not translated.
    pub note: Word,
    /// What stood before.
    pub was: Option<String>,
    /// What stands now.
    pub now: Option<String>,
}

/// By when a reader must act.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeadlineView {
    /// The last moment.
    pub time: TimeView,
    /// True when it is over.
    pub past: bool,
}

/// Who wrote it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AuthorView {
    /// Their name.
    pub name: String,
    /// What they are.
    pub role: Option<String>,
    /// Their page.
    pub url: Option<String>,
}

/// A file to take away.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AttachmentView {
    /// Its address.
    pub href: String,
    /// What it is.
    pub title: Word,
    /// `PDF`, `CSV` …
    pub format: String,
    /// Its size in words: 120 КБ.
    pub size: String,
}

/// `page.html`: a standing page.
#[derive(Clone, Debug, Serialize)]
pub struct StandingView {
    /// The page.
    pub page: PageView,
    /// Its heading.
    pub title: String,
    /// Its lead.
    pub lead: String,
    /// Its picture.
    pub image: Option<FigureView>,
    /// The headings, where there are enough for a table of contents.
    pub contents: Vec<Heading>,
    /// The text.
    pub body: Vec<Part>,
    /// Files to take away.
    pub attachments: Vec<AttachmentView>,
    /// What was updated, the newest first.
    pub updates: Vec<UpdateView>,
    /// The pages below this one.
    pub children: Vec<ChildView>,
}

/// A page below another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChildView {
    /// Its link; the text has its language where the page is not translated.
    pub link: LinkView,
    /// Its lead.
    pub lead: String,
}

/// `expired.html`: the short notice that stays at an expired item's address.
#[derive(Clone, Debug, Serialize)]
pub struct ExpiredView {
    /// The page.
    pub page: PageView,
    /// The headline.
    pub title: String,
    /// When it was published.
    pub published: TimeView,
    /// When it expired.
    pub expired: TimeView,
    /// The list of all news.
    pub all_news: String,
}

/// `events.html`
#[derive(Clone, Debug, Serialize)]
pub struct EventsView {
    /// The page.
    pub page: PageView,
    /// What comes, the next first.
    pub upcoming: Vec<EventCard>,
    /// What was, the last first.
    pub past: Vec<EventCard>,
}

/// `event.html`
#[derive(Clone, Debug, Serialize)]
pub struct EventView {
    /// The page.
    pub page: PageView,
    /// The same as in lists.
    pub card: EventCard,
    /// The zone in words with its offset: за київським часом (UTC+2).
    pub zone: String,
    /// The street address.
    pub address: Option<Word>,
    /// How accessible the place is.
    pub access: Option<Word>,
    /// Where to join online, or the event's own site.
    pub url: Option<String>,
    /// The working languages by name.
    pub languages: Vec<String>,
    /// Whether sign language is interpreted, where the record says.
    pub sign_language: Option<bool>,
    /// Where to register.
    pub registration: Option<String>,
    /// By when to register.
    pub register_by: Option<DeadlineView>,
    /// Whom to call.
    pub contact: Option<PhoneView>,
    /// Who holds it.
    pub organisers: Vec<LinkView>,
    /// What changed, the newest first.
    pub changes: Vec<ChangeView>,
    /// The calendar file.
    pub calendar: Option<String>,
    /// The news item with the results.
    pub results: Option<LinkView>,
    /// News that name the event.
    pub news: Vec<NewsCard>,
    /// The programme.
    pub body: Vec<Part>,
    /// The language of the programme where it is not the page's.
    pub body_lang: Option<Lang>,
}

/// A change of an event.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChangeView {
    /// When it was announced.
    pub at: TimeView,
    /// `online`, `place`, `time`, `postponed` or `cancelled`.
    pub kind: String,
    /// What stood before.
    pub was: Option<Word>,
    /// What a reader should know.
    pub note: Option<Word>,
}

/// `hotlines.html`
#[derive(Clone, Debug, Serialize)]
pub struct HotlinesView {
    /// The page.
    pub page: PageView,
    /// All hotlines: the header's first, then in the file's order.
    pub hotlines: Vec<HotlineView>,
}

/// A hotline with all that a caller must know.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HotlineView {
    /// Its id, for its anchor.
    pub id: String,
    /// Name and number.
    pub phone: PhoneView,
    /// Its place on the page of all hotlines.
    pub href: String,
    /// For whom.
    pub audience: Option<Word>,
    /// `free`, `paid` or `operator`.
    pub cost: String,
    /// True around the clock, every day.
    pub always: bool,
    /// The hours, one line a run of days.
    pub hours: Vec<HoursView>,
    /// The zone in words.
    pub zone: String,
    /// Days that differ, as far as they are announced and not over.
    pub exceptions: Vec<ExceptionView>,
    /// The languages spoken, by name.
    pub languages: Vec<String>,
    /// Whether it can be reached from abroad, where the record says.
    pub abroad: Option<bool>,
    /// The number for calls from abroad.
    pub abroad_phone: Option<PhoneView>,
    /// Ways to write instead.
    pub channels: Vec<ChannelView>,
    /// When somebody last called to check.
    pub verified: TimeView,
}

/// Days with the same hours.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HoursView {
    /// пн–пт
    pub days: String,
    /// 08:00–20:00; empty for the whole day.
    pub time: String,
    /// True when it closes on the next day.
    pub next_day: bool,
}

/// Days on which a hotline works otherwise.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExceptionView {
    /// The days in words.
    pub days: String,
    /// Empty when it is closed.
    pub hours: Vec<HoursView>,
    /// True when nobody answers.
    pub closed: bool,
    /// Why.
    pub note: Option<Word>,
}

/// A way to write.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChannelView {
    /// `sms`, `telegram`, `viber`, `whatsapp`, `email`, `chat` …: shown by its name.
    pub kind: String,
    /// Its address.
    pub url: String,
}

/// `partners.html`
#[derive(Clone, Debug, Serialize)]
pub struct PartnersView {
    /// The page.
    pub page: PageView,
    /// One group a role, in the order of the roles; groups without partners are left out.
    pub groups: Vec<PartnerGroup>,
}

/// The partners of one role.
#[derive(Clone, Debug, Serialize)]
pub struct PartnerGroup {
    /// `donor`, `implementer`, `government`, `medical` or `media`.
    pub role: String,
    /// Sorted as the page's language sorts.
    pub partners: Vec<PartnerView>,
}

/// A partner.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartnerView {
    /// Its id, for its anchor.
    pub id: String,
    /// Its name.
    pub name: Word,
    /// Its own site.
    pub url: Option<String>,
    /// Its country in words as the record gives it.
    pub country: Option<String>,
    /// Its logo; the alternative is empty because the name stands beside it.
    pub logo: Option<FigureView>,
    /// True asks for a white plate under the logo in dark schemes.
    pub plate: bool,
    /// `2021–2026`, `since 2021`: the years of the partnership.
    pub years: String,
}

/// `not_found.html`, one a language; `root_not_found.html` holds one block a language.
#[derive(Clone, Debug, Serialize)]
pub struct NotFoundView {
    /// The page.
    pub page: PageView,
    /// The blocks: one on a language's own page, all of them on the root's.
    pub blocks: Vec<NotFoundBlock>,
}

/// What a lost reader is told in one language.
#[derive(Clone, Debug, Serialize)]
pub struct NotFoundBlock {
    /// The language.
    pub lang: Lang,
    /// The home page.
    pub home: String,
    /// The list of all news.
    pub news: String,
    /// The hotlines to call.
    pub hotlines: Vec<PhoneView>,
}

/// `redirect.html`
#[derive(Clone, Debug, Serialize)]
pub struct RedirectView {
    /// The language of the page that is reached.
    pub lang: Lang,
    /// Where the page is now.
    pub href: String,
    /// Its absolute address.
    pub canonical: String,
    /// Its title.
    pub title: String,
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
    Hotlines(HotlinesView),
    Partners(PartnersView),
    NotFound(NotFoundView),
    Redirect(RedirectView),
}
