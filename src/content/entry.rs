//! An entry: one Markdown file in one language. *Head* is what other pages may show, *Refs* what it mentions and where,
//! *Body* what only its own page shows. `link` reads Heads only, so editing a body never relinks the site.

use std::sync::Arc;

use serde::Serialize;

use crate::base::time::LocalTime;
use crate::base::{Accept, Diagnostics, Lang, Place, Span, UpdateKind};
use crate::content::facts::Facts;
use crate::content::remark::Remark;
use crate::content::revision::{Paragraph, Stamp};

/// What kind of text a Markdown file holds; news and pages are two namespaces of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EntryKind {
    /// `content/news/`
    News,
    /// `content/pages/`
    Page,
    /// `content/events/`: the programme of an event whose record is in `data/events.yaml`.
    Programme,
    /// `content/alerts/`
    Alert,
    /// `content/snippets/`
    Snippet,
}

/// One Markdown file, read whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The file, relative to the site's root.
    pub path: Arc<str>,
    /// Its kind.
    pub kind: EntryKind,
    /// What its translations share.
    pub key: Arc<str>,
    /// Its language.
    pub lang: Lang,
    /// The front matter as it is written.
    pub head: Head,
    /// The front matter as readers see it, where the typographer changed something.
    pub shown: Option<Box<Head>>,
    /// Where each field of the front matter stands: `title`, `image.alt`, `updates[0].note`.
    pub places: Places,
    /// What the body mentions, with places.
    pub refs: Refs,
    /// What the entry's own page shows.
    pub body: Body,
    /// What is wrong with it by itself, to be reported where it is seen; found by `site::check::alone`.
    pub alone: Diagnostics,
    /// True when it is withheld, because of an error by the weights that the site gives its rules.
    pub broken: bool,
}

/// The places of an entry's fields.
pub type Places = Vec<(String, Span)>;

impl Entry {
    /// Where the text shows the pictures of its gallery.
    pub fn gallery(&self) -> Option<Span> {
        self.refs.embeds.iter().find_map(|embed| match embed {
            Embed::Gallery { span, .. } => Some(*span),
            _ => None,
        })
    }

    /// What pages show: the front matter as readers see it.
    pub fn shown(&self) -> &Head {
        self.shown.as_deref().unwrap_or(&self.head)
    }

    /// Where a field stands; a field that is not there is looked for at the front matter's beginning.
    pub fn place(&self, field: &str) -> Place {
        let span = self.places.iter().find(|(name, _)| name == field).map(|(_, span)| *span);
        Place::new(self.path.clone(), span.unwrap_or_default())
    }

    /// The place of a span in this entry's file.
    pub fn at(&self, span: Span) -> Place {
        Place::new(self.path.clone(), span)
    }
}

/// The front matter as written, all kinds in one: which fields a kind may set is said by its table.
///
/// `None` means that this file does not set the field; `site::link` makes the inherited Head of each language.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[allow(missing_docs, reason = "each field's meaning stands in the tables and in visnyk.ftl")]
pub struct Head {
    pub title: Option<String>,
    pub lead: Option<String>,
    pub menu_title: Option<String>,
    pub slug: Option<String>,
    pub aliases: Vec<String>,
    /// Questions and answers: `layout: faq`.
    pub is_faq: bool,
    pub date: Option<LocalTime>,
    pub publish: Option<LocalTime>,
    pub expires: Option<LocalTime>,
    pub deadline: Option<LocalTime>,
    pub action: Option<Action>,
    pub from: Option<LocalTime>,
    pub until: Option<LocalTime>,
    pub level: Option<Level>,
    pub draft: Option<bool>,
    pub pinned: Option<bool>,
    pub noindex: Option<bool>,
    pub category: Option<String>,
    pub tags: Option<Vec<String>>,
    pub author: Option<Vec<Author>>,
    pub place: Option<String>,
    pub source: Option<Origin>,
    pub image: Option<Image>,
    pub photos: Vec<(String, Image)>,
    pub gallery: Option<Vec<String>>,
    pub attachments: Option<Vec<Attachment>>,
    pub updates: Option<Vec<Update>>,
    pub background: Option<String>,
    pub related: Option<Vec<String>>,
    pub events: Option<Vec<String>>,
    pub partners: Option<Vec<String>>,
    pub people: Option<Vec<String>>,
    pub documents: Option<Vec<String>>,
    /// Which text this translation was made from.
    pub translated: Option<Stamp>,
    /// The text of a body of one paragraph, which is its own lead.
    pub only_paragraph: Option<String>,
}

impl Head {
    /// Hands each text for readers to `change`.
    pub fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        let own = [&mut self.title, &mut self.lead, &mut self.menu_title, &mut self.place, &mut self.only_paragraph];
        own.into_iter().flatten().for_each(&mut *change);
        self.tags.iter_mut().flatten().for_each(&mut *change);
        for author in self.author.iter_mut().flatten() {
            change(&mut author.name);
            author.role.iter_mut().for_each(&mut *change);
        }
        self.source.iter_mut().filter_map(|source| source.name.as_mut()).for_each(&mut *change);
        for image in self.image.iter_mut().chain(self.photos.iter_mut().map(|(_, photo)| photo)) {
            [&mut image.alt, &mut image.caption, &mut image.credit].into_iter().flatten().for_each(&mut *change);
        }
        self.action.iter_mut().filter_map(|action| action.title.as_mut()).for_each(&mut *change);
        for attachment in self.attachments.iter_mut().flatten() {
            attachment.title.iter_mut().for_each(&mut *change);
        }
        for update in self.updates.iter_mut().flatten() {
            [&mut update.note, &mut update.was, &mut update.now].into_iter().flatten().for_each(&mut *change);
        }
    }
}

/// How grave an alert is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Good to know.
    Info,
    /// Act soon.
    Warning,
    /// Act now.
    Danger,
}

/// Who wrote a news item.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Author {
    /// Empty where the record of `person` gives it.
    pub name: String,
    pub person: Option<String>,
    pub role: Option<String>,
    pub url: Option<String>,
}

/// Where a text was first published.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Origin {
    pub name: Option<String>,
    pub url: Option<String>,
}

/// What a notice asks of its readers: where to go, and the words of the link.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Action {
    pub url: Option<String>,
    pub title: Option<String>,
}

/// A picture's words and rights; `src` is relative to the file that names it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Image {
    pub src: Option<String>,
    pub alt: Option<String>,
    pub decorative: Option<bool>,
    pub caption: Option<String>,
    pub credit: Option<String>,
    pub licence: Option<String>,
}

/// A file to take away.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Attachment {
    pub file: Option<String>,
    pub title: Option<String>,
    pub pages: Option<usize>,
    pub languages: Option<Vec<String>>,
}

/// What changed after publication.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Update {
    pub date: Option<LocalTime>,
    pub kind: Option<UpdateKind>,
    pub note: Option<String>,
    pub was: Option<String>,
    pub now: Option<String>,
}

/// What a body mentions, each with its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Refs {
    /// Links, in order; `Slot::LinkOpen` and `LinkClose` name them by index.
    pub links: Vec<Link>,
    /// Figures, in order; named by `Slot::Figure`.
    pub figures: Vec<Figure>,
    /// Cards, snippets and live figures, in order; named by `Slot::Embed`.
    pub embeds: Vec<Embed>,
    /// The ids that links may reach in this body, in order.
    pub anchors: Vec<String>,
    /// True when a code block was highlighted, so that the page loads the colours.
    pub has_code: bool,
    /// True when a table stands in the body.
    pub has_table: bool,
    /// True when a link leads to a PDF of this site.
    pub has_pdf: bool,
    /// The paragraphs of the entry, those of its Head first: what its translations are made from.
    pub paragraphs: Vec<Paragraph>,
    /// What is worth a word about how the body is written, in order.
    pub remarks: Vec<Remark>,
    /// The findings that comments accept, in the front matter and in the body.
    pub accepts: Vec<Accept>,
    /// Its numbers, dates, amounts, phone numbers and tables.
    pub facts: Facts,
}

/// A link in a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Where it leads.
    pub target: Target,
    /// The whole link in the file, for diagnostics.
    pub span: Span,
    /// Its visible text; empty for `<hotline:id>`, whose text is the number.
    pub text: String,
}

/// Where a link leads, as far as the file alone tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An address outside the site, or a `mailto:`, `tel:` …: printed as it is.
    Outside(String),
    /// A path relative to the file (percent-decoded), with or without a language, and an anchor.
    Relative(String, Option<String>),
    /// `/x`: from the site's root, with its anchor.
    Root(String),
    /// `#x`: in this body.
    Anchor(String),
    /// `news:`, `page:`, `hotline:`, `event:`, `partner:`, `person:`, `document:`, `item:` and what follows, with an anchor.
    Named(NamedKind, String, Option<String>),
    /// Already reported; its text is printed without a link.
    Broken,
}

impl Target {
    /// The file of this site that a link may lead to, as it is written.
    pub fn own_file(&self) -> Option<&str> {
        match self {
            Target::Relative(path, _) => Some(path),
            Target::Root(address) => address.split(['?', '#']).next(),
            _ => None,
        }
    }
}

/// What a scheme of our own names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the schemes of the Markdown, by their names")]
pub enum NamedKind {
    News,
    Page,
    Hotline,
    Event,
    Partner,
    Snippet,
    Person,
    Document,
    Term,
    Dataset,
    Chart,
    Item,
    /// A calendar of closures: hotlines name it, texts do not.
    Calendar,
}

impl NamedKind {
    /// The scheme that names it: `news`, `hotline` …
    pub fn name(self) -> &'static str {
        match self {
            NamedKind::News => "news",
            NamedKind::Page => "page",
            NamedKind::Hotline => "hotline",
            NamedKind::Event => "event",
            NamedKind::Partner => "partner",
            NamedKind::Snippet => "snippet",
            NamedKind::Person => "person",
            NamedKind::Document => "document",
            NamedKind::Term => "term",
            NamedKind::Dataset => "dataset",
            NamedKind::Chart => "chart",
            NamedKind::Item => "item",
            NamedKind::Calendar => "calendar",
        }
    }
}

/// A picture in a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The file, relative to the Markdown file, percent-decoded.
    pub src: String,
    /// What the picture shows; empty only where `decorative`.
    pub alt: String,
    /// True when the author said that it is decoration.
    pub decorative: bool,
    /// The caption under it.
    pub caption: Option<String>,
    /// True when it stands in running text: drawn as a bare image.
    pub inline: bool,
    /// The whole image in the file.
    pub span: Span,
}

/// Something that the theme draws inside a body.
#[derive(Clone, Debug, PartialEq)]
pub enum Embed {
    /// `![caption](event:id)` alone in its paragraph.
    Card {
        /// What is shown.
        kind: NamedKind,
        /// Which one.
        id: String,
        /// The author's caption.
        caption: String,
        /// The whole embed in the file.
        span: Span,
    },
    /// `![caption](gallery:)` alone in its paragraph: the pictures that the front matter lists stand here.
    Gallery {
        /// What the pictures show together.
        caption: String,
        /// The whole embed in the file.
        span: Span,
    },
    /// `[# партнер/партнери/партнерів](count:partners?role=donor)`
    Count {
        /// What is counted: `partners`, `news` and the other lists of `site::count`.
        collection: String,
        /// `field=value` pairs that narrow it.
        filters: Vec<(String, String)>,
        /// The plural forms after `#`, in the order of the language's categories.
        forms: Vec<String>,
        /// The text as written.
        text: String,
        /// The whole link in the file.
        span: Span,
    },
    /// `[# млн грн](value:budget-2026?row=total&col=spent&in=million)`
    Value {
        /// The dataset.
        dataset: String,
        /// `row`, `col` and `in`, as they are written.
        query: Vec<(String, String)>,
        /// The plural forms after `#`, or one text for all; none where the figure itself is written.
        forms: Vec<String>,
        /// The text as written.
        text: String,
        /// The whole link in the file.
        span: Span,
    },
}

impl Embed {
    /// Whether a figure takes the place of what is written.
    pub fn is_live(&self) -> bool {
        match self {
            Embed::Count { forms, .. } | Embed::Value { forms, .. } => !forms.is_empty(),
            Embed::Card { .. } | Embed::Gallery { .. } => false,
        }
    }
}

/// A body as HTML with slots: what only the site knows is filled in by `outputs`, what only the theme draws by `theme`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    /// The HTML between the slots, in one piece.
    pub html: String,
    /// What stands at which byte of `html`, in order.
    pub slots: Vec<(u32, Slot)>,
    /// Its headings, for the table of contents.
    pub headings: Vec<Heading>,
}

/// What stands between two pieces of HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slot {
    /// `<a href=…>` of this link, or nothing where it has become text.
    LinkOpen(u32),
    /// `</a>` of this link, or nothing.
    LinkClose(u32),
    /// A figure.
    Figure(u32),
    /// A card, a snippet, a live figure.
    Embed(u32),
    /// A word of the site in the page's language: the id of a message, one of `markdown::BODY_WORDS`.
    Word(&'static str),
}

/// A heading of a body.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// Its anchor.
    pub id: String,
    /// Its text without marks.
    pub text: String,
    /// The whole heading in the file.
    #[serde(skip)]
    pub span: Span,
}
