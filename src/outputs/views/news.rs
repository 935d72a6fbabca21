//! What lists of news and articles show.

use serde::Serialize;

use super::*;

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
    /// What was taken back altogether, the newest first: it stands above the text.
    pub refutations: Vec<UpdateView>,
    /// What else was updated, the newest first.
    pub updates: Vec<UpdateView>,
    /// By when the reader must act, and whether that is past.
    pub deadline: Option<DeadlineView>,
    /// Where to act, with the words of the author.
    pub action: Option<LinkView>,
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
    /// What changed at these events, for those where something did: a reader must know it before the text.
    pub changes: Vec<EventChangesView>,
    /// Events that it is about, and those whose results it tells.
    pub events: Vec<EventCard>,
    /// Partners that it is about.
    pub partners: Vec<PartnerView>,
    /// People that it is about.
    pub people: Vec<PersonView>,
    /// Documents that it is about.
    pub documents: Vec<DocumentView>,
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
    pub was: Option<Word>,
    /// What stands now.
    pub now: Option<Word>,
}

/// `corrections.html`: what was changed after publication, one page of it.
#[derive(Clone, Debug, Serialize)]
pub struct CorrectionsView {
    /// The page.
    pub page: PageView,
    /// How many corrections the whole list has.
    pub count: usize,
    /// Those of this page, the newest first.
    pub corrections: Vec<CorrectionView>,
    /// Where the neighbouring pages are.
    pub pager: Option<PagerView>,
    /// The Atom feed of the list.
    pub feed: String,
}

/// A change after publication, and of what.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CorrectionView {
    /// What was changed.
    pub of: LinkView,
    /// How.
    pub update: UpdateView,
}

/// `notices.html`: news with a deadline.
#[derive(Clone, Debug, Serialize)]
pub struct NoticesView {
    /// The page.
    pub page: PageView,
    /// Those that are open, what ends next first.
    pub open: Vec<NewsCard>,
    /// Those that are over, the last first.
    pub ended: Vec<NewsCard>,
}

/// By when a reader must act.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeadlineView {
    /// The last moment.
    pub time: TimeView,
    /// True when it is over.
    pub past: bool,
    /// The zone in words, where an hour is told and nothing beside it names the zone.
    pub zone: Option<String>,
}

/// Who wrote it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AuthorView {
    /// Their name, with its language where the record has none in the page's.
    pub name: Word,
    /// What they are.
    pub role: Option<Word>,
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
    /// How many pages it has, where its author says so.
    pub pages: Option<usize>,
    /// Its languages by name, in one line; empty where its author names none.
    pub languages: String,
    /// The tag of its language, where it has one only.
    pub hreflang: Option<String>,
}
