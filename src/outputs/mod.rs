//! Outputs: what files the site has, and what each shows.
//!
//! [`plan`] lists every file as a [`Job`]: ids and an address, nothing else. [`draft`] turns one job into a closed view
//! (see [`views`]) or into bytes. To add an output: one file here and one line in [`OUTPUTS`].

use std::borrow::Cow;
use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;

use crate::base::Lang;
use crate::base::words::Word;
use crate::language::{Arg, Args, Language};
use crate::site::link::{LangIx, NewsId, PageId};
use crate::site::media::Media;
use crate::site::{Entries, Site, addresses};

pub mod views;

pub mod address_cards;
pub mod article;
pub mod body;
pub mod calendar;
pub mod cards;
pub mod charts;
pub mod chrome;
pub mod collections;
mod content_lines;
pub mod copies;
pub mod documents;
pub mod corrections;
pub mod data_catalog;
pub mod dataset_files;
pub mod datasets;
pub mod events;
mod faq;
pub mod feed;
pub mod frame;
pub mod glossary;
pub mod head;
pub mod home;
pub mod hotlines;
pub mod json_ld;
pub mod lists;
mod markup;
pub mod notices;
pub mod not_found;
mod outdated;
pub mod partners;
pub mod people;
pub mod redirects;
pub mod sitemap;
mod switcher;
pub mod standing;
pub mod updates;
pub mod well_known;

use views::View;

/// One kind of output: where its files stand, and what they show.
#[derive(Debug)]
pub struct Output {
    /// Its name, for `--timings` and the count of work.
    pub name: &'static str,
    /// When its files are written.
    pub wave: Wave,
    /// Adds its jobs to the plan.
    pub plan: fn(&Context<'_>, &mut Planner),
    /// Makes what one of its files shows.
    pub draft: fn(&Context<'_>, &Job) -> Draft,
}

/// The closed list of outputs.
pub static OUTPUTS: &[Output] = &[
    copies::ASSETS,
    copies::MEDIA,
    copies::FILES,
    dataset_files::OUTPUT,
    article::OUTPUT,
    standing::OUTPUT,
    events::EVENT,
    calendar::EVENT,
    datasets::PAGE,
    collections::ITEM,
    address_cards::OUTPUT,
    home::OUTPUT,
    lists::OUTPUT,
    events::LIST,
    calendar::ALL,
    datasets::LIST,
    data_catalog::OUTPUT,
    hotlines::OUTPUT,
    partners::OUTPUT,
    people::OUTPUT,
    documents::OUTPUT,
    collections::LIST,
    glossary::OUTPUT,
    not_found::OUTPUT,
    redirects::OUTPUT,
    feed::OUTPUT,
    notices::OUTPUT,
    corrections::LIST,
    corrections::FEED,
    sitemap::OUTPUT,
    well_known::ROBOTS,
    well_known::SECURITY,
    well_known::HEADERS,
];

/// The order of writing: whatever a page links to is there before the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wave {
    /// Styles, photos, files.
    Assets,
    /// Articles and pages.
    Pages,
    /// Lists, feeds and the sitemap, which make the pages known.
    Lists,
}

/// One file to be made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Job {
    /// When it is written.
    pub wave: Wave,
    /// The file, below the output folder.
    pub path: String,
    /// Which of [`OUTPUTS`] makes it.
    pub output: usize,
    /// What it is about.
    pub subject: Subject,
}

/// What a job is about: ids only.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The site as a whole.
    Site,
    /// One language.
    Lang(LangIx),
    /// The default language's home page at the root.
    Root(LangIx),
    /// A news item.
    News(NewsId, LangIx),
    /// A standing page.
    Page(PageId, LangIx),
    /// An event, by its place in `Entries::events`.
    Event(usize, LangIx),
    /// Page `number` of a dataset, by its place in `Site::datasets`.
    Dataset(usize, usize, LangIx),
    /// A collection of the site's own, by its place in `Config::collections`.
    Collection(usize, LangIx),
    /// An item of such a collection, by its place in `Entries::items`.
    Item(usize, usize, LangIx),
    /// A dataset for programs.
    DatasetFile(usize, dataset_files::Format),
    /// Page `number` of a list of news.
    List(lists::List, usize, LangIx),
    /// Page `number` of the list of corrections.
    Corrections(usize, LangIx),
    /// The feed of all news or of a category.
    Feed(Option<usize>, LangIx),
    /// An old address, by its place in `Site::aliases`.
    Redirect(usize),
    /// A photo, logo or attachment by its path.
    Companion(Arc<str>),
    /// A file of `content/files/` by its path.
    File(Arc<str>),
    /// An asset of the theme by its place.
    Asset(usize),
}

impl Subject {
    /// Which collection it is of: each may have templates of its own.
    pub fn collection(&self) -> Option<usize> {
        match self {
            Subject::Collection(collection, _) | Subject::Item(collection, ..) => Some(*collection),
            _ => None,
        }
    }
}

/// Collects jobs for one output.
#[derive(Debug, Default)]
pub struct Planner {
    output: usize,
    jobs: Vec<Job>,
}

impl Planner {
    /// Adds the file that answers for an address.
    pub fn add(&mut self, address: &str, subject: Subject) {
        let wave = OUTPUTS[self.output].wave;
        self.jobs.push(Job { wave, path: addresses::file_of(address), output: self.output, subject });
    }
}

/// What a job makes.
#[derive(Debug)]
pub enum Draft {
    /// A page, for the theme to draw.
    Page(Box<PageDraft>),
    /// A file whose bytes are ready.
    Bytes(Vec<u8>),
    /// The published bytes of a photo, logo or attachment.
    Companion(Arc<str>),
    /// A file as it is.
    File(Arc<str>),
    /// An asset of the theme.
    Asset(usize),
}

/// A page before it is drawn: all that its template may see.
#[derive(Debug, Serialize)]
pub struct PageDraft {
    /// The template.
    pub template: Cow<'static, str>,
    /// The language whose words the template speaks.
    pub lang: Lang,
    /// The closed view.
    pub view: View,
    /// The parts that many pages share, drawn once; their own digests join the fingerprint.
    #[serde(skip)]
    pub parts: Vec<chrome::PartKey>,
    /// Shared parts that stand in a row, such as the cards of a list.
    #[serde(skip)]
    pub row: Option<Row>,
}

/// Shared parts that stand in a row.
#[derive(Debug)]
pub struct Row {
    /// The name under which the template finds it.
    pub name: &'static str,
    /// The parts in their order; none is a row too.
    pub parts: Vec<chrome::PartKey>,
}

/// What the theme brings: its assets by their addresses, and the shelves it asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelves {
    /// Name and address of each asset, in the theme's order.
    pub assets: Vec<(String, String)>,
    /// How `_headers` names the script in the head of the theme's pages; none where it has none.
    pub head_script: Option<String>,
    /// The templates that the theme brings for lists and items of collections: `vacancies_item.html`.
    pub templates: Vec<String>,
    /// Name, source and length of each shelf.
    pub declared: Vec<Shelf>,
}

/// A list that the theme wants on the home page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelf {
    /// Its name in `theme.yaml`.
    pub name: String,
    /// `news`, `events` or a category's id.
    pub from: String,
    /// How many items at most.
    pub limit: usize,
}

/// Everything that planning and drafting read; nothing in it changes while they run.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The cross-file facts.
    pub site: &'a Site,
    /// What was read.
    pub entries: &'a Entries,
    /// The published photos and attachments.
    pub media: &'a Media,
    /// What the theme brings.
    pub shelves: &'a Shelves,
    /// Words and formats, in the site's order of languages.
    pub languages: &'a [Arc<Language>],
}

impl<'a> Context<'a> {
    /// Words and formats of a language.
    pub fn language(&self, lang: LangIx) -> &'a Language {
        &self.languages[lang.0]
    }

    /// A language's tag.
    pub fn tag(&self, lang: LangIx) -> Lang {
        self.site.config.languages[lang.0]
    }

    /// A word of the site in a language.
    pub fn word(&self, lang: LangIx, id: &str) -> String {
        self.text(lang, id, &[])
    }

    /// A message of the site in a language.
    pub fn text(&self, lang: LangIx, id: &str, args: &Args) -> String {
        self.language(lang).messages.text(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// An author's word in a language, marked where it is in another.
    pub fn words(&self, words: &crate::base::Words, lang: LangIx) -> Word {
        words.word(self.tag(lang), &self.site.config.languages)
    }

    /// An address for links of this site.
    pub fn local(&self, address: &str) -> String {
        self.site.config.base_url.local(address)
    }

    /// The place of a record in the list of its section, for links of this site.
    pub fn place_in(&self, lang: LangIx, section: &str, id: &str) -> String {
        format!("{}#{id}", self.local(&addresses::section(self.tag(lang), section)))
    }

    /// An address for other sites.
    pub fn absolute(&self, address: &str) -> String {
        self.site.config.base_url.absolute(address)
    }
}

/// The words that drafts ask for themselves; templates ask for the others.
const WORDS: &[&str] = &[
    "chart-billion",
    "chart-change",
    "chart-equal",
    "chart-extremes",
    "chart-first",
    "chart-last",
    "chart-million",
    "chart-name",
    "chart-no-value",
    "chart-one",
    "changed-now",
    "changed-was",
    "corrections",
    "corrections-feed",
    "corrections-lead",
    "update-correction",
    "update-refutation",
    "update-update",
    "data",
    "events",
    "feed",
    "home",
    "hotlines",
    "hours-all-day",
    "hours-daily",
    "language-not-translated",
    "language-not-translated-home",
    "news",
    "news-category",
    "news-month",
    "notices",
    "notices-lead",
    "deadline",
    "deadline-passed",
    "not-found",
    "page-of",
    "partners",
    "partner-since",
    "partner-until",
    "people",
    "documents",
    "glossary",
    "glossary-lead",
    "document-named",
    "event-took-place",
    "event-takes-place",
    "event-change-cancelled",
    "event-change-postponed",
    "time-zone",
    "language-name-uk",
    "language-name-ru",
    "language-name-bg",
    "language-name-en",
    "value-yes",
    "value-no",
    "zone-europe-kyiv",
    "zone-europe-sofia",
    "zone-europe-warsaw",
    "zone-europe-brussels",
];

/// All words that the program asks for, so that a site's own words can be told to be of use.
pub fn words() -> Vec<&'static str> {
    WORDS.iter().chain(crate::content::markdown::BODY_WORDS).copied().collect()
}

/// A text argument, short to write.
pub(crate) fn arg<'a>(name: &'a str, text: &'a str) -> (&'a str, Arg<'a>) {
    (name, Arg::Text(text))
}

/// Every file of the site, sorted by wave and path; two jobs for one path are a mistake that `check` reports.
pub fn plan(context: &Context<'_>) -> Vec<Job> {
    let planned = OUTPUTS.par_iter().enumerate().flat_map_iter(|(i, output)| {
        let mut planner = Planner { output: i, jobs: Vec::new() };
        (output.plan)(context, &mut planner);
        planner.jobs
    });
    let mut jobs: Vec<Job> = planned.collect();
    jobs.par_sort_unstable();
    jobs.dedup_by(|a, b| a.path == b.path);
    jobs
}

/// What one job shows.
pub fn draft(context: &Context<'_>, job: &Job) -> Draft {
    (OUTPUTS[job.output].draft)(context, job)
}
