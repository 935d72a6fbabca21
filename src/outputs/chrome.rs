//! The parts that many pages share: masthead, menu, alert, footer and the cards of news, each drawn once and then only
//! copied.

use serde::Serialize;

use super::Context;
use super::frame::Above;
use super::views::{
    AlertView, BreadcrumbsView, FooterView, LinkView, MastheadView, MenuView, NavigationView, NewsCard, NewsLine,
    PhoneView, ReportView, SettingsView,
};
use crate::base::words::Word;
use crate::site::addresses;
use crate::site::link::{Item, LangIx, NewsId};
use crate::site::menu::{Current, Leads, MenuItem};

/// Names one drawing of a shared part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKey {
    /// The top of a language's pages.
    Masthead(LangIx),
    /// The panel of accessibility settings.
    Settings(LangIx),
    /// The menu with its current entry.
    Navigation(LangIx, Current),
    /// The urgent notice.
    Alert(LangIx),
    /// The foot of a language's pages.
    Footer(LangIx),
    /// How else to report a problem with a page.
    Report(LangIx),
    /// The way to what is above a page.
    Breadcrumbs(LangIx, Above),
    /// A news item on the lists.
    NewsCard(NewsId, LangIx),
    /// A news item where another one proposes it.
    NewsLine(NewsId, LangIx),
}

/// A shared part before it is drawn.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[allow(missing_docs, reason = "one variant a part, named alike")]
#[allow(clippy::large_enum_variant, reason = "a worker holds one at a time")]
pub enum PartView {
    Masthead(MastheadView),
    Settings(SettingsView),
    Navigation(NavigationView),
    Alert(AlertView),
    Footer(FooterView),
    Report(ReportView),
    Breadcrumbs(BreadcrumbsView),
    NewsCard(NewsCard),
    NewsLine(NewsLine),
}

impl PartKey {
    /// The name under which templates find it where it stands alone.
    pub fn name(self) -> &'static str {
        match self {
            PartKey::Masthead(_) => "masthead",
            PartKey::Settings(_) => "settings",
            PartKey::Navigation(..) => "navigation",
            PartKey::Alert(_) => "alert",
            PartKey::Footer(_) => "footer",
            PartKey::Report(_) => "report",
            PartKey::Breadcrumbs(..) => "breadcrumbs",
            PartKey::NewsCard(..) => "news_card",
            PartKey::NewsLine(..) => "news_line",
        }
    }

    /// Its template.
    pub fn template(self) -> &'static str {
        match self {
            PartKey::Masthead(_) => "parts/masthead.html",
            PartKey::Settings(_) => "parts/settings.html",
            PartKey::Navigation(..) => "parts/navigation.html",
            PartKey::Alert(_) => "parts/alert.html",
            PartKey::Footer(_) => "parts/footer.html",
            PartKey::Report(_) => "parts/report.html",
            PartKey::Breadcrumbs(..) => "parts/breadcrumbs.html",
            PartKey::NewsCard(..) => "parts/news_card.html",
            PartKey::NewsLine(..) => "parts/news_line.html",
        }
    }

    /// The language that it speaks.
    pub fn lang(self) -> LangIx {
        match self {
            PartKey::Masthead(lang) | PartKey::Settings(lang) | PartKey::Navigation(lang, _) => lang,
            PartKey::Alert(lang) | PartKey::Footer(lang) | PartKey::Report(lang) => lang,
            PartKey::Breadcrumbs(lang, _) | PartKey::NewsCard(_, lang) | PartKey::NewsLine(_, lang) => lang,
        }
    }
}

/// What a shared part shows.
pub fn part(context: &Context<'_>, key: PartKey) -> PartView {
    match key {
        PartKey::Masthead(lang) => PartView::Masthead(masthead(context, lang)),
        PartKey::Settings(_) => PartView::Settings(SettingsView {}),
        PartKey::Navigation(lang, current) => PartView::Navigation(navigation(context, lang, current)),
        PartKey::Alert(lang) => PartView::Alert(alert(context, lang)),
        PartKey::Footer(lang) => PartView::Footer(footer(context, lang)),
        PartKey::Report(lang) => PartView::Report(report(context, lang)),
        PartKey::Breadcrumbs(lang, above) => PartView::Breadcrumbs(breadcrumbs(context, lang, above)),
        // Only items that can be shown are asked for.
        PartKey::NewsCard(id, lang) => PartView::NewsCard(context.news_card(lang, id).unwrap_or_default()),
        PartKey::NewsLine(id, lang) => PartView::NewsLine(context.news_line(lang, id).unwrap_or_default()),
    }
}

fn breadcrumbs(context: &Context<'_>, lang: LangIx, above: Above) -> BreadcrumbsView {
    let href = context.local(&addresses::home(context.tag(lang)));
    let home = LinkView { href, text: Word::own(context.word(lang, "home")), current: false };
    BreadcrumbsView { links: std::iter::once(home).chain(context.above(lang, above)).collect() }
}

fn masthead(context: &Context<'_>, lang: LangIx) -> MastheadView {
    MastheadView {
        site: context.words(&context.site.config.title, lang),
        home: context.local(&addresses::home(context.tag(lang))),
        hotlines: header_hotlines(context, lang),
    }
}

/// The hotlines of the header, in the order of `site.yaml`.
pub fn header_hotlines(context: &Context<'_>, lang: LangIx) -> Vec<PhoneView> {
    let ids = context.site.config.header_hotlines.iter();
    let found = ids.filter_map(|id| context.site.targets.hotlines.get(&id.value));
    found.map(|i| context.phone(lang, &context.entries.hotlines[*i].value)).collect()
}

fn report(context: &Context<'_>, lang: LangIx) -> ReportView {
    let phone = header_hotlines(context, lang).into_iter().next();
    ReportView { phone, reply_days: context.site.config.organization.reply_days }
}

fn navigation(context: &Context<'_>, lang: LangIx, current: Current) -> NavigationView {
    let is_current = |first: usize, second: Option<usize>| current.first == Some(first) && current.second == second;
    let items = context.site.menu.iter().enumerate().map(|(i, item)| MenuView {
        link: menu_link(context, lang, item, is_current(i, None) && current.exact),
        open: current.first == Some(i),
        items: item
            .items
            .iter()
            .enumerate()
            .map(|(j, child)| menu_link(context, lang, child, is_current(i, Some(j)) && current.exact))
            .collect(),
    });
    NavigationView { items: items.collect() }
}

fn menu_link(context: &Context<'_>, lang: LangIx, item: &MenuItem, current: bool) -> LinkView {
    let own = item.title.as_ref().map(|title| context.words(title, lang));
    let (href, text) = match &item.leads {
        Leads::Page(id) => match context.page_link(lang, Item::Page(*id)) {
            Some(link) => (link.href, link.text),
            None => (String::new(), Word::default()),
        },
        Leads::Section(name) => {
            match context.site.config.collection_ix(name).map(|index| context.collection_link(lang, index)) {
                Some(link) => (link.href, link.text),
                None => {
                    let address = addresses::section(context.tag(lang), name);
                    (context.local(&address), Word::own(context.word(lang, name)))
                }
            }
        }
        Leads::Url(url) => (url.clone(), Word::own(url.clone())),
    };
    LinkView { href, text: own.unwrap_or(text), current }
}

fn alert(context: &Context<'_>, lang: LangIx) -> AlertView {
    let shown = context.site.alert.as_ref().and_then(|alert| {
        let (version, other) = context.site.shown(&alert.versions, lang)?;
        Some((alert.level, version, other))
    });
    match shown {
        Some((level, version, other)) => AlertView {
            level,
            title: Word { text: version.title.clone(), lang: other },
            body: context.body(lang, version.entry),
            lang: other,
        },
        // Planned only where there is an alert; an empty one is drawn as nothing.
        None => AlertView {
            level: crate::content::entry::Level::Info,
            title: Word::default(),
            body: Vec::new(),
            lang: None,
        },
    }
}

fn footer(context: &Context<'_>, lang: LangIx) -> FooterView {
    let config = &context.site.config;
    let page = |key: &str| context.page_link(lang, *context.site.targets.pages.get(key)?);
    let statement = config.statement.as_ref().map(|statement| statement.page.as_str()).unwrap_or("accessibility");
    let social =
        config.social.iter().map(|s| LinkView { href: s.url.clone(), text: Word::own(s.name.clone()), current: false });
    let corrections = (!context.site.corrections.is_empty()).then(|| context.section_link(lang, "corrections"));
    FooterView {
        organization: context.words(&config.organization.name, lang),
        address: context.words(&config.organization.address, lang),
        email: config.organization.email.clone(),
        url: config.organization.url.clone(),
        links: [page(statement), page("contacts"), corrections].into_iter().flatten().collect(),
        social: social.collect(),
        feed: context.local(&super::feed::address(context, None, lang)),
        security: config.security.as_ref().map(|_| context.local(".well-known/security.txt")),
        partners: super::partners::names(context, lang),
        licence: context.words(&config.licence, lang),
    }
}
