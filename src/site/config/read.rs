//! From `site.yaml` as typed to a checked [`Config`].

use std::sync::Arc;

use jiff::tz::TimeZone;

use super::*;
use crate::base::fields::{Findings, Presence, Reader, suggest};
use crate::base::yaml::{self, Value};
use crate::base::{Diagnostics, Severity, Span, rules};
use crate::data::collections::KNOWN;
use crate::site::menu::SECTIONS;

/// Reads `site.yaml`; `None` when too much is missing for anything to be built.
pub fn read(path: &Arc<str>, text: &str, problems: &mut Diagnostics) -> Option<Config> {
    let before = problems.len();
    let tree = yaml::parse(text, 0, path, problems)?;
    let findings = Findings::new(path.clone(), None);
    let reader = findings.read(&SITE, &tree, Presence::Whole);
    let config = config(&reader, path);
    problems.extend(findings.finish());
    let is_broken = problems[before..].iter().any(|problem| problem.rule.severity == Severity::Error);
    let accepts = yaml::accepts(text, 0, path, None);
    let mut config = Config { accepts, ..config.filter(|_| !is_broken)? };
    let typography = config.typography.clone();
    config.each_words(&mut |words| typography.words(words));
    Some(config)
}

fn config(reader: &Reader<'_>, path: &Arc<str>) -> Option<Config> {
    let base_url = base_url(reader);
    let languages: Vec<Lang> = reader.languages("languages").into_iter().map(|lang| lang.value).collect();
    let timezone = timezone(reader);
    let organization = reader.map("organization").map(|organization| Organization {
        id: organization.id("id").map(|id| id.value).unwrap_or_default(),
        name: words(&organization, "name"),
        email: organization.text("email").map(|email| email.value),
        address: words(&organization, "address"),
        url: organization.url("url").map(|url| url.value),
        reply_days: organization.has("reply_days").then(|| number(&organization, "reply_days", 5, 1..=90)),
    });
    let categories = reader.named_words("categories").into_iter();
    let collections = collections(reader, &languages);
    let own = collections.iter().map(|collection| collection.id.value.clone());
    let sections: Vec<String> = SECTIONS.iter().map(|name| (*name).to_owned()).chain(own).collect();
    let mut places = Vec::new();
    yaml::places(reader.map_node(), "", &mut places);
    let (timezone_name, timezone) = timezone.unzip();
    let rest = Config {
        path: path.clone(),
        places,
        title: words(reader, "title"),
        description: words(reader, "description"),
        base_url: BaseUrl { origin: String::new(), path: "/".into() },
        languages: Vec::new(),
        timezone: TimeZone::UTC,
        timezone_name: timezone_name.unwrap_or_default(),
        theme: reader.text("theme").map_or_else(|| "default".into(), |theme| theme.value),
        organization: organization.unwrap_or_default(),
        header_hotlines: reader.references("header_hotlines"),
        phone_links: reader.flag("phone_links").is_none_or(|flag| flag.value),
        verified_days: number(reader, "verified_days", 180, 1..=3650),
        categories: categories.map(|(key, name)| Category { id: key.text.clone(), name }).collect(),
        menu: reader.maps("menu").iter().filter_map(|entry| menu_entry(entry, &sections, true)).collect(),
        collections,
        social: reader.maps("social").iter().filter_map(social).collect(),
        per_page: number(reader, "per_page", 20, 1..=500),
        feed_items: number(reader, "feed_items", 20, 1..=500),
        licence: words(reader, "licence"),
        typography: typography(reader),
        glossary_links: reader.flag("glossary_links").is_none_or(|flag| flag.value),
        rules: rule_settings(reader),
        accepts: Vec::new(),
        statement: reader.map("statement").and_then(|statement| statement_of(&statement)),
        security: reader.map("security").and_then(|security| {
            Some(Security { contact: security.url("contact")?.value, expires: security.time("expires")? })
        }),
    };
    if languages.is_empty() {
        return None;
    }
    Some(Config { base_url: base_url?, languages, timezone: timezone?, ..rest })
}

fn words(reader: &Reader<'_>, field: &str) -> Words {
    reader.words(field).map(|words| words.value).unwrap_or_default()
}

fn base_url(reader: &Reader<'_>) -> Option<BaseUrl> {
    let url = reader.url("base_url")?;
    let base = BaseUrl::parse(&url.value);
    if base.is_none() {
        reader.report(&rules::BASE_URL, "base_url", |d| d.arg("value", url.value));
    }
    base
}

fn timezone(reader: &Reader<'_>) -> Option<(String, TimeZone)> {
    let name = reader.text("timezone")?;
    match TimeZone::get(&name.value) {
        Ok(zone) => Some((name.value, zone)),
        Err(_) => {
            reader.report(&rules::ZONE_UNKNOWN, "timezone", |d| d.arg("value", name.value));
            None
        }
    }
}

fn number(reader: &Reader<'_>, field: &str, default: usize, range: std::ops::RangeInclusive<i64>) -> usize {
    let Some(number) = reader.integer(field) else { return default };
    if !range.contains(&number.value) {
        reader.report(&rules::VALUE_RANGE, field, |d| {
            let (from, to) = (range.start().to_string(), range.end().to_string());
            d.arg("field", field).arg("value", number.value.to_string()).arg("from", from).arg("to", to)
        });
        return default;
    }
    usize::try_from(number.value).unwrap_or(default)
}

fn menu_entry(reader: &Reader<'_>, sections: &[String], may_nest: bool) -> Option<MenuEntry> {
    let page = reader.reference("page").map(|id| id.map(MenuTarget::Page));
    let section = section(reader, sections).map(|id| id.map(MenuTarget::Section));
    let url = reader.url("url").map(|url| url.map(MenuTarget::Url));
    let named = ["page", "section", "url"].iter().filter(|field| reader.has(field)).count();
    let title = reader.words("title").map(|words| words.value);
    if named != 1 || (reader.has("url") && title.is_none()) {
        reader.report(&rules::MENU_TARGET, "page", |d| d);
        return None;
    }
    if !may_nest && reader.has("items") {
        reader.report(&rules::MENU_DEEP, "items", |d| d);
    }
    let items = if may_nest { reader.tables("items", &MENU) } else { Vec::new() };
    let items = items.iter().filter_map(|child| menu_entry(child, sections, false)).collect();
    Some(MenuEntry { target: page.or(section).or(url)?, title, items })
}

/// A section of the program's own, or a collection of the site's.
fn section(reader: &Reader<'_>, known: &[String]) -> Option<Located<String>> {
    let name = reader.reference("section")?;
    if !known.contains(&name.value) {
        reader.report(&rules::VALUE_ONE_OF, "section", |mut d| {
            d.replacement = suggest(&name.value, known.iter().map(String::as_str));
            d.arg("field", "section").arg("value", name.value.as_str()).arg("known", known.join(", "))
        });
        return None;
    }
    Some(name)
}

/// A name under which the program's own pages or another language stand is no collection's.
fn collections(reader: &Reader<'_>, languages: &[Lang]) -> Vec<Collection> {
    let mut collections = Vec::new();
    for (key, collection) in reader.named("collections") {
        let is_name = |name: &str| name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let is_language = languages.iter().any(|lang| lang.as_str() == key.text);
        let is_taken = SECTIONS.contains(&key.text.as_str()) || KNOWN.contains(&key.text.as_str()) || is_language;
        if is_taken || !is_name(&key.text) {
            let rule = if is_taken { &rules::COLLECTION_RESERVED } else { &rules::VALUE_ID };
            reader.report(rule, "collections", |mut d| {
                d.place.span = key.span;
                d.arg("field", "collections").arg("value", key.text.as_str())
            });
            continue;
        }
        collections.push(Collection {
            id: Located::new(key.text.clone(), key.span),
            title: words(&collection, "title"),
            description: words(&collection, "description"),
            sort: match collection.one_of("sort").map(|sort| sort.value) {
                Some("deadline") => Sort::Deadline,
                Some("date") => Sort::Date,
                Some(_) => Sort::Title,
                None => Sort::Written,
            },
            labels: collection
                .named_words("labels")
                .into_iter()
                .map(|(key, words)| (key.text.clone(), words))
                .collect(),
        });
    }
    collections
}

fn social(reader: &Reader<'_>) -> Option<Social> {
    Some(Social { name: reader.text("name")?.value, url: reader.url("url")?.value })
}

fn statement_of(reader: &Reader<'_>) -> Option<Statement> {
    Some(Statement {
        status: reader.one_of("status")?.value.to_owned(),
        reviewed: reader.time("reviewed")?,
        page: reader.reference("page").map_or_else(|| "accessibility".into(), |page| page.value),
        standard: words(reader, "standard"),
        method: words(reader, "method"),
        alternatives: words(reader, "alternatives"),
        issues: reader.maps("issues").iter().map(issue).collect(),
        enforcement: reader.maps("enforcement").iter().map(enforcer).collect(),
    })
}

fn issue(reader: &Reader<'_>) -> Issue {
    let of = |field: &str| words(reader, field);
    Issue { what: of("what"), why: of("why"), instead: of("instead"), until: reader.time("until") }
}

fn enforcer(reader: &Reader<'_>) -> Enforcer {
    Enforcer { name: words(reader, "name"), url: reader.url("url").map(|url| url.value) }
}

/// `typography: no`, or `typography: {en: no}`
fn typography(reader: &Reader<'_>) -> Typography {
    let Some(node) = reader.node("typography") else { return Typography::default() };
    match &node.value {
        Value::Map(by_lang) => {
            let one = |(key, value): &(yaml::Key, yaml::Node)| {
                let (lang, on) = (reader.language_of(key), reader.flag_of("typography", value));
                Some((lang?, on?))
            };
            Typography { all: None, by_lang: by_lang.iter().filter_map(one).collect() }
        }
        _ => Typography { all: reader.flag_of("typography", node), by_lang: Vec::new() },
    }
}

/// `rules: {link-broken: warn, translation-missing: {uk: error, bg: off}}`; a rule by itself counts before its group.
fn rule_settings(reader: &Reader<'_>) -> Vec<RuleSetting> {
    let (mut settings, mut groups) = (Vec::new(), Vec::new());
    let Some(node) = reader.node("rules") else { return settings };
    for (key, value) in node.entries() {
        let group: Vec<&'static Rule> = rules::group(&key.text).collect();
        let (set, found) = match rules::RULES.iter().find(|rule| rule.code == key.text) {
            Some(rule) => (&mut settings, vec![*rule]),
            None => (&mut groups, group),
        };
        if found.is_empty() {
            reader.report(&rules::RULE_UNKNOWN, "rules", |d| {
                let mut d = d.arg("code", key.text.clone());
                let known = rules::RULES.iter().map(|rule| rule.code).chain(rules::GROUPS.iter().copied());
                d.replacement = suggest(&key.text, known);
                d.place.span = key.span;
                d
            });
            continue;
        }
        let mut add = |lang, severity: Option<Severity>| {
            let all = found.iter().map(|rule| Some(RuleSetting { rule, lang, severity: severity? }));
            set.extend(all.flatten());
        };
        match &value.value {
            Value::Map(by_lang) => {
                for (lang, value) in by_lang {
                    let tag = Lang::parse(&lang.text);
                    let severity = severity(reader, value.as_text().unwrap_or_default(), value.span);
                    add(tag, severity);
                }
            }
            _ => {
                let severity = severity(reader, value.as_text().unwrap_or_default(), value.span);
                add(None, severity);
            }
        }
    }
    settings.extend(groups);
    settings
}

fn severity(reader: &Reader<'_>, text: &str, span: Span) -> Option<Severity> {
    match text {
        "error" => Some(Severity::Error),
        "warn" | "warning" => Some(Severity::Warning),
        "note" => Some(Severity::Note),
        "off" => Some(Severity::Off),
        _ => {
            let known = ["error", "warn", "note", "off"];
            reader.report(&rules::VALUE_ONE_OF, "rules", |d| {
                let mut d = d.arg("field", "rules").arg("value", text).arg("known", known.join(", "));
                d.replacement = suggest(text, known.into_iter());
                d.place.span = span;
                d
            });
            None
        }
    }
}
