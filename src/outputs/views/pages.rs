//! What the home page, standing pages and the pages that stand in for others show.

use serde::Serialize;

use super::*;

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
    /// More pictures of `pages/index`.
    pub gallery: Vec<FigureView>,
    /// What was taken back altogether, the newest first: it stands above the text.
    pub refutations: Vec<UpdateView>,
    /// What else was changed in it, the newest first.
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
    /// More pictures.
    pub gallery: Vec<FigureView>,
    /// Files to take away.
    pub attachments: Vec<AttachmentView>,
    /// What was taken back altogether, the newest first: it stands above the text.
    pub refutations: Vec<UpdateView>,
    /// What else was updated, the newest first.
    pub updates: Vec<UpdateView>,
    /// The pages below this one.
    pub children: Vec<ChildView>,
    /// The facts of the accessibility statement, on its page.
    pub statement: Option<StatementView>,
}

/// What `site.yaml` says of the site's accessibility.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StatementView {
    /// `full`, `partial` or `none`.
    pub status: String,
    /// By which standard; empty where none is named.
    pub standard: Word,
    /// What is not accessible yet.
    pub issues: Vec<IssueView>,
    /// How to get the same another way.
    pub alternatives: Word,
    /// How it was tested.
    pub method: Word,
    /// When it was last reviewed.
    pub reviewed: TimeView,
    /// Where to write.
    pub email: Option<String>,
    /// Where to call.
    pub phone: Option<PhoneView>,
    /// Within how many working days an answer is promised.
    pub reply_days: Option<usize>,
    /// Who decides where the answer is not good enough.
    pub enforcement: Vec<LinkView>,
}

/// Something that is not accessible yet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IssueView {
    /// What it is.
    pub what: Word,
    /// Why it is so.
    pub why: Word,
    /// What helps meanwhile.
    pub instead: Word,
    /// By when it is to be mended.
    pub until: Option<TimeView>,
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
    /// True for a language that is written from right to left.
    pub is_right_to_left: bool,
    /// Where the page is now.
    pub href: String,
    /// Its absolute address.
    pub canonical: String,
    /// Its title.
    pub title: String,
}
