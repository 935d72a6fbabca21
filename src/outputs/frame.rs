//! The frame of every page: its head, the language switcher, the breadcrumbs.

use super::chrome::PartKey;
use super::views::{AlternateView, LanguageLink, LinkView, PageView, View};
use super::{Context, Draft, PageDraft, arg};
use crate::base::words::Word;
use crate::language::names;
use crate::site::addresses;
use crate::site::link::{LangIx, Versions};
use crate::site::menu::Current;

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
    /// The pages above it, without the home page.
    pub above: Vec<LinkView>,
    /// The section that readers of an untranslated language are led to: the home page or a section of the program's own.
    pub section: Section,
    /// Structured data.
    pub json_ld: Option<String>,
    /// Keeps search engines away.
    pub noindex: bool,
    /// Loads the colours of code.
    pub has_code: bool,
}

/// Where readers are led whose language a page lacks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Section {
    /// The home page.
    #[default]
    Home,
    /// `news`, `events` …
    Named(&'static str),
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
        let (share_image, share_alt) = match frame.share {
            Some((address, alt)) => (self.absolute(&address), alt),
            None => (self.default_share(), site_title),
        };
        PageView {
            lang: Some(tag),
            title,
            description: frame.description,
            canonical: (!frame.address.is_empty()).then(|| self.absolute(&frame.address)),
            alternates: self.alternates(&frame.translations),
            kind: if frame.kind.is_empty() { "website" } else { frame.kind },
            share_image,
            share_alt,
            locale: names::og_locale(tag).unwrap_or_default(),
            json_ld: frame.json_ld,
            noindex: frame.noindex,
            has_code: frame.has_code,
            languages: self.switcher(lang, &frame.translations, frame.section),
            breadcrumbs: self.breadcrumbs(lang, frame.above),
            path: self.local(&frame.address),
            report_to: self.site.config.organization.email.clone(),
            feed: Some(self.local(&super::feed::address(self, None, lang))),
        }
    }

    /// The parts that every page of a language has.
    pub fn parts(&self, lang: LangIx, current: Current) -> Vec<PartKey> {
        let mut parts = vec![PartKey::Masthead(lang), PartKey::Navigation(lang, current), PartKey::Footer(lang)];
        if self.site.alert.is_some() {
            parts.push(PartKey::Alert(lang));
        }
        parts
    }

    /// A page ready for the theme.
    pub fn page_draft(&self, template: &'static str, lang: LangIx, current: Current, view: View) -> Draft {
        let parts = self.parts(lang, current);
        Draft::Page(Box::new(PageDraft { template, lang: self.tag(lang), view, parts }))
    }

    fn default_share(&self) -> String {
        let share = self.shelves.assets.iter().find(|(name, _)| name == "share.png");
        share.map(|(_, address)| self.absolute(address)).unwrap_or_default()
    }

    /// The reciprocal set; a page in one language only has none.
    pub fn alternates(&self, translations: &[Option<String>]) -> Vec<AlternateView> {
        let mut alternates = Vec::with_capacity(translations.len() + 1);
        for (address, lang) in translations.iter().zip(&self.site.config.languages) {
            if let Some(address) = address {
                alternates.push(AlternateView {
                    hreflang: lang.to_string(),
                    href: self.site.config.base_url.of_local(address),
                });
            }
        }
        if alternates.len() < 2 {
            return Vec::new();
        }
        alternates.push(AlternateView { hreflang: "x-default".into(), href: alternates[0].href.clone() });
        alternates
    }

    fn switcher(&self, lang: LangIx, translations: &[Option<String>], section: Section) -> Vec<LanguageLink> {
        let link = |(other, tag): (LangIx, crate::base::Lang)| {
            let address = translations.get(other.0).and_then(Option::as_ref);
            let fallback = || match section {
                Section::Home => self.local(&addresses::home(tag)),
                Section::Named(name) => self.local(&addresses::section(tag, name)),
            };
            LanguageLink {
                lang: tag,
                name: names::own_name(tag, Some(&self.language(other).messages)),
                href: (other != lang).then(|| address.cloned().unwrap_or_else(fallback)),
                translated: other == lang || address.is_some(),
                section: match section {
                    Section::Home => String::new(),
                    Section::Named(name) => self.word(other, name),
                },
            }
        };
        self.site.languages().map(link).collect()
    }

    fn breadcrumbs(&self, lang: LangIx, above: Vec<LinkView>) -> Vec<LinkView> {
        if above.is_empty() {
            return above;
        }
        let href = self.local(&addresses::home(self.tag(lang)));
        let home = LinkView { href, text: Word::own(self.word(lang, "home")), current: false };
        std::iter::once(home).chain(above).collect()
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
