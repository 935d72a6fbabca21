//! `content/site.yaml`: read by its tables, checked, and made into a type that the rest may rely on.

use std::sync::Arc;

use jiff::tz::TimeZone;

use super::addresses::BaseUrl;
use super::link::LangIx;
use crate::base::fields::Located;
use crate::base::{Accept, Lang, Place, Rule, Severity, Span, Words};
use crate::language::Typography;

mod read;
mod tables;

pub use read::read;
pub use tables::{COLLECTION, ENFORCER, ISSUE, MENU, ORGANIZATION, SECURITY, SITE, SOCIAL, STATEMENT};

/// The site as its `site.yaml` describes it.
#[derive(Clone, Debug)]
pub struct Config {
    /// The file itself.
    pub path: Arc<str>,
    /// Where each of its fields stands.
    pub places: Vec<(String, Span)>,
    /// The site's name.
    pub title: Words,
    /// What it is about, in a sentence.
    pub description: Words,
    /// Where it will stand.
    pub base_url: BaseUrl,
    /// Its languages; the first is the default.
    pub languages: Vec<Lang>,
    /// The zone of all times that authors write.
    pub timezone: TimeZone,
    /// The zone's name: `Europe/Kyiv`.
    pub timezone_name: String,
    /// The folder in `themes/`, or `default`.
    pub theme: String,
    /// Who publishes it.
    pub organization: Organization,
    /// The hotlines of every page's header.
    pub header_hotlines: Vec<Located<String>>,
    /// Whether numbers dial when they are pressed.
    pub phone_links: bool,
    /// For how many days it holds that somebody has called a hotline to check its number.
    pub verified_days: usize,
    /// The categories that news may use.
    pub categories: Vec<Category>,
    /// The collections of the site's own.
    pub collections: Vec<Collection>,
    /// The menu, two levels.
    pub menu: Vec<MenuEntry>,
    /// Where else the organisation publishes.
    pub social: Vec<Social>,
    /// News on one page of a list.
    pub per_page: usize,
    /// Items in a feed.
    pub feed_items: usize,
    /// Which languages are typeset.
    pub typography: Typography,
    /// Whether the first use of an abbreviation leads to the glossary.
    pub glossary_links: bool,
    /// The licence of the texts, where the site names one.
    pub licence: Words,
    /// Weights of rules that differ from their own, for all languages or for one.
    pub rules: Vec<RuleSetting>,
    /// The findings in this file that comments accept.
    pub accepts: Vec<Accept>,
    /// The accessibility statement.
    pub statement: Option<Statement>,
    /// What `security.txt` says.
    pub security: Option<Security>,
}

/// Who publishes the site.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Organization {
    pub id: String,
    pub name: Words,
    pub email: Option<String>,
    pub address: Words,
    pub url: Option<String>,
    /// Within how many working days an answer is promised.
    pub reply_days: Option<usize>,
}

/// A category of news.
#[derive(Clone, Debug)]
pub struct Category {
    /// Its id, in addresses and front matter.
    pub id: String,
    /// Its name.
    pub name: Words,
}

/// A collection of the site's own.
#[derive(Clone, Debug)]
pub struct Collection {
    /// Its name: that of its file, of its section and of its templates.
    pub id: Located<String>,
    /// What readers call it.
    pub title: Words,
    /// What it is about.
    pub description: Words,
    /// In which order its items stand.
    pub sort: Sort,
    /// What readers call its fields, and the words that stand in them for a value.
    pub labels: Vec<(String, Words)>,
}

/// In which order the items of a collection stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// As they are written.
    #[default]
    Written,
    /// What ends next comes first.
    Deadline,
    /// The newest comes first.
    Date,
    /// As the reader's language sorts their titles.
    Title,
}

impl Collection {
    /// What readers call a field or a value.
    pub fn label(&self, name: &str) -> Option<&Words> {
        self.labels.iter().find(|(known, _)| known == name).map(|(_, words)| words)
    }
}

/// An entry of the menu as written.
#[derive(Clone, Debug)]
pub struct MenuEntry {
    /// Where it leads.
    pub target: Located<MenuTarget>,
    /// A title of its own.
    pub title: Option<Words>,
    /// The second level.
    pub items: Vec<MenuEntry>,
}

/// Where an entry of the menu leads, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MenuTarget {
    /// `page: about/strategy`
    Page(String),
    /// `section: news`
    Section(String),
    /// `url: https://…`
    Url(String),
}

/// Where else the organisation publishes.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Social {
    pub name: String,
    pub url: String,
}

/// A rule's weight in this site.
#[derive(Clone, Debug)]
pub struct RuleSetting {
    /// Which rule.
    pub rule: &'static Rule,
    /// For which language; for all where none is named.
    pub lang: Option<Lang>,
    /// Its weight.
    pub severity: Severity,
}

/// The accessibility statement's facts.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Statement {
    pub status: String,
    pub reviewed: Located<crate::base::time::LocalTime>,
    pub page: String,
    pub standard: Words,
    pub method: Words,
    pub alternatives: Words,
    pub issues: Vec<Issue>,
    pub enforcement: Vec<Enforcer>,
}

/// What is not accessible yet.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Issue {
    pub what: Words,
    pub why: Words,
    pub instead: Words,
    pub until: Option<Located<crate::base::time::LocalTime>>,
}

/// Who answers complaints about accessibility.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Enforcer {
    pub name: Words,
    pub url: Option<String>,
}

/// What `security.txt` says (RFC 9116).
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Security {
    pub contact: String,
    pub expires: Located<crate::base::time::LocalTime>,
}

impl Config {
    /// Hands each text in several languages to `change`.
    pub fn each_words(&mut self, change: &mut impl FnMut(&mut Words)) {
        let organization = &mut self.organization;
        let own = [&mut self.title, &mut self.description, &mut self.licence];
        own.into_iter().chain([&mut organization.name, &mut organization.address]).for_each(&mut *change);
        self.categories.iter_mut().for_each(|category| change(&mut category.name));
        for collection in &mut self.collections {
            [&mut collection.title, &mut collection.description].into_iter().for_each(&mut *change);
            collection.labels.iter_mut().for_each(|(_, words)| change(words));
        }
        for entry in &mut self.menu {
            let items = entry.items.iter_mut().filter_map(|item| item.title.as_mut());
            entry.title.iter_mut().chain(items).for_each(&mut *change);
        }
        if let Some(statement) = &mut self.statement {
            let own = [&mut statement.standard, &mut statement.method, &mut statement.alternatives];
            own.into_iter().for_each(&mut *change);
            for issue in &mut statement.issues {
                [&mut issue.what, &mut issue.why, &mut issue.instead].into_iter().for_each(&mut *change);
            }
            statement.enforcement.iter_mut().for_each(|enforcer| change(&mut enforcer.name));
        }
    }

    /// Where a field stands: `menu[0].page`.
    pub fn place(&self, field: &str) -> Place {
        let span = self.places.iter().find(|(name, _)| name == field).map(|(_, span)| *span);
        Place::new(self.path.clone(), span.unwrap_or_default())
    }

    /// The place of a language in the site's order.
    pub fn lang_ix(&self, lang: Lang) -> Option<LangIx> {
        self.languages.iter().position(|l| *l == lang).map(LangIx)
    }

    /// The place of a category in the site's order.
    pub fn category_ix(&self, id: &str) -> Option<usize> {
        self.categories.iter().position(|category| category.id == id)
    }

    /// The place of a collection in the site's order.
    pub fn collection_ix(&self, name: &str) -> Option<usize> {
        self.collections.iter().position(|collection| collection.id.value == name)
    }

    /// How much a rule weighs here, for an entry of a language.
    pub fn severity(&self, rule: &'static Rule, lang: Option<Lang>) -> Severity {
        let of = |wanted: Option<Lang>| {
            self.rules.iter().find(|setting| setting.rule == rule && setting.lang == wanted).map(|s| s.severity)
        };
        lang.and_then(|lang| of(Some(lang))).or_else(|| of(None)).unwrap_or(rule.severity)
    }
}
