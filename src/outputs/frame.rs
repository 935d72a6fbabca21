//! The frame of every page: its head, the language switcher, the breadcrumbs.

use std::borrow::Cow;

use super::chrome::PartKey;
use super::views::{LinkView, OutdatedView, PageView, View};
use super::{Context, Draft, PageDraft, Row, arg};
use crate::base::words::Word;
use crate::site::addresses;
use crate::site::link::{Item, LangIx, PageId, Versions};
use crate::site::menu::Current;
use crate::site::schedule::Moment;

/// What a page says about itself; the rest of its frame follows.
#[derive(Debug, Default)]
pub struct Frame {
    /// Its name, without the site's.
    pub title: String,
    /// Its description, for search engines and share cards.
    pub description: String,
    /// Its address below the root.
    pub address: String,
    /// The addresses of its translations as links write them, in the site's order of languages; its own among them.
    pub translations: Vec<Option<String>>,
    /// `website` or `article`.
    pub kind: &'static str,
    /// The address of its own picture below the root, and what the picture shows.
    pub share: Option<(String, String)>,
    /// The section that readers of an untranslated language are led to: the home page or a section of the program's own.
    pub section: Section,
    /// Structured data.
    pub json_ld: Option<String>,
    /// Keeps search engines away.
    pub noindex: bool,
    /// Loads the colours of code.
    pub has_code: bool,
    /// Shows the hours of a hotline.
    pub has_hours: bool,
    /// Loads the script that sorts tables of data.
    pub has_data: bool,
    /// A feed of its own beside that of the news: its title and its address below the root.
    pub feed: Option<(String, String)>,
    /// When an article was last updated.
    pub modified: Option<Moment>,
    /// The original, where it was changed since this page was translated.
    pub outdated: Option<OutdatedView>,
}

/// What stands above a page: its breadcrumbs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Above {
    /// The home page alone: no breadcrumbs are worth their place.
    #[default]
    Home,
    /// A section of the program's own: `news`, `events` …
    Section(&'static str),
    /// A collection of the site's own, by its place in `Config::collections`.
    Collection(usize),
    /// A standing page and those above it.
    Page(PageId),
}

/// Where a page stands in the site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The menu's current entry.
    pub current: Current,
    /// What stands above the page.
    pub above: Above,
}

impl From<Current> for Place {
    fn from(current: Current) -> Place {
        Place { current, above: Above::Home }
    }
}

impl Frame {
    /// The absolute address; a page that stands in for any other, as 404 does, has none.
    pub fn canonical(&self, context: &Context<'_>) -> Option<String> {
        (!self.address.is_empty()).then(|| context.absolute(&self.address))
    }
}

/// Where readers are led whose language a page lacks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Section {
    /// The home page.
    #[default]
    Home,
    /// `news`, `events` …
    Named(&'static str),
    /// A collection of the site's own, by its place in `Config::collections`.
    Collection(usize),
}

/// The addresses of an item's translations, as links write them.
pub fn translations(versions: &Versions) -> Vec<Option<String>> {
    versions.iter().map(|version| version.as_ref().map(|v| v.href.clone())).collect()
}

impl Context<'_> {
    /// The addresses of a page that stands in every language.
    pub fn everywhere(&self, address: impl Fn(crate::base::Lang) -> String) -> Vec<Option<String>> {
        self.site.config.languages.iter().map(|lang| Some(self.local(&address(*lang)))).collect()
    }

    /// What stands above a page, without the home page.
    pub fn above(&self, lang: LangIx, above: Above) -> Vec<LinkView> {
        let mut next = match above {
            Above::Home => None,
            Above::Section(section) => return vec![self.section_link(lang, section)],
            Above::Collection(index) => return vec![self.collection_link(lang, index)],
            Above::Page(id) => Some(id),
        };
        let mut links = Vec::new();
        while let Some(id) = next {
            links.extend(self.page_link(lang, Item::Page(id)));
            next = self.site.page(id).parent;
        }
        links.reverse();
        links
    }

    /// A link to a section of the program's own.
    pub fn section_link(&self, lang: LangIx, section: &'static str) -> LinkView {
        let href = self.local(&addresses::section(self.tag(lang), section));
        LinkView { href, text: Word::own(self.word(lang, section)), current: false }
    }

    /// Completes a page's frame.
    pub fn page(&self, lang: LangIx, frame: Frame) -> PageView {
        let tag = self.tag(lang);
        let site_title = self.words(&self.site.config.title, lang).text;
        let title = match frame.title.is_empty() || frame.title == site_title {
            true => site_title.clone(),
            false => format!("{} · {site_title}", frame.title),
        };
        PageView {
            lang: Some(tag),
            is_right_to_left: tag.is_right_to_left(),
            head: self.head(lang, &title, &frame),
            title,
            canonical: frame.canonical(self),
            has_code: frame.has_code,
            has_hours: frame.has_hours,
            has_data: frame.has_data,
            outdated: frame.outdated,
            languages: self.switcher(lang, &frame.translations, frame.section),
            path: self.local(&frame.address),
            report_to: self.site.config.organization.email.clone(),
        }
    }

    /// The parts that the pages of a language share.
    fn parts(&self, lang: LangIx, place: Place) -> Vec<PartKey> {
        let mut parts = vec![
            PartKey::Masthead(lang),
            PartKey::Settings(lang),
            PartKey::Navigation(lang, place.current),
            PartKey::Report(lang),
            PartKey::Footer(lang),
        ];
        if place.above != Above::Home {
            parts.push(PartKey::Breadcrumbs(lang, place.above));
        }
        if self.site.alert.is_some() {
            parts.push(PartKey::Alert(lang));
        }
        parts
    }

    /// A page ready for the theme.
    pub fn page_draft(&self, template: impl Into<Cow<'static, str>>, lang: LangIx, place: Place, view: View) -> Draft {
        let parts = self.parts(lang, place);
        Draft::Page(Box::new(PageDraft { template: template.into(), lang: self.tag(lang), view, parts, row: None }))
    }

    /// The same with a row of shared parts.
    pub fn page_draft_with(&self, template: &'static str, lang: LangIx, place: Place, view: View, row: Row) -> Draft {
        let parts = self.parts(lang, place);
        Draft::Page(Box::new(PageDraft {
            template: template.into(),
            lang: self.tag(lang),
            view,
            parts,
            row: Some(row),
        }))
    }

    /// Goes through the reciprocal set, a language tag or `x-default` and an address as links write it; a page in one
    /// language only has none.
    pub fn alternates(&self, translations: &[Option<String>], mut alternate: impl FnMut(&str, &str)) {
        let tagged = translations.iter().zip(&self.site.config.languages);
        let mut set = tagged.filter_map(|(address, lang)| Some((lang.as_str(), address.as_deref()?))).peekable();
        let Some((_, first)) = set.peek().copied().filter(|_| translations.iter().flatten().count() > 1) else {
            return;
        };
        set.for_each(|(lang, address)| alternate(lang, address));
        alternate("x-default", first);
    }

    /// "Page 2 of 7" behind a title, from the second page on.
    pub fn with_page(&self, lang: LangIx, title: &str, page: usize, pages: usize) -> String {
        if page <= 1 {
            return title.to_owned();
        }
        let (page, pages) = (page.to_string(), pages.to_string());
        format!("{title} · {}", self.text(lang, "page-of", &[arg("page", &page), arg("pages", &pages)]))
    }
}
