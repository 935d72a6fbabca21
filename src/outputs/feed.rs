//! Atom feeds (RFC 4287): one a language, and one for each category.

use atom_syndication::{Category, Entry, Feed, FixedDateTime, Generator, Link, Person, Text};

use super::{Context, Draft, Job, Output, Planner, Subject, Wave, arg};
use crate::base::Lang;
use crate::site::addresses;
use crate::site::link::{LangIx, News, NewsId, Version};
use crate::site::schedule::Moment;

/// `/<lang>/feed.xml` and `/<lang>/news/category/<id>/feed.xml`
pub const OUTPUT: Output = Output { name: "feeds", wave: Wave::Lists, plan, draft };

/// The address of a feed below the root.
pub fn address(context: &Context<'_>, category: Option<usize>, lang: LangIx) -> String {
    let category = category.map(|i| context.site.config.categories[i].id.as_str());
    addresses::feed(context.tag(lang), category)
}

fn plan(context: &Context<'_>, planner: &mut Planner) {
    let categories = (0..context.site.config.categories.len()).map(Some);
    for category in std::iter::once(None).chain(categories) {
        for (lang, _) in context.site.languages() {
            planner.add(&address(context, category, lang), Subject::Feed(category, lang));
        }
    }
}

fn draft(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Feed(category, lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let lists = &context.site.lists;
    let items = category.map_or(&lists.all, |i| &lists.by_category[i]);
    let entries: Vec<Entry> =
        items.iter().filter_map(|id| entry(context, lang, *id)).take(context.site.config.feed_items).collect();
    let site = context.words(&context.site.config.title, lang).text;
    let (title, page) = match category {
        None => (site.clone(), addresses::home(context.tag(lang))),
        Some(i) => {
            let category = &context.site.config.categories[i];
            let name = context.words(&category.name, lang).text;
            let title = format!("{site} – {}", context.text(lang, "news-category", &[arg("category", &name)]));
            (title, addresses::category(context.tag(lang), &category.id))
        }
    };
    let about = About {
        title,
        subtitle: context.words(&context.site.config.description, lang).text,
        address: &|tag| addresses::feed(tag, category.map(|i| context.site.config.categories[i].id.as_str())),
        page,
    };
    write(context, lang, about, entries)
}

/// What a feed says of itself.
pub(super) struct About<'a> {
    /// Its name.
    pub title: String,
    /// What it is.
    pub subtitle: String,
    /// Where it stands in each language.
    pub address: &'a dyn Fn(Lang) -> String,
    /// The page that lists the same.
    pub page: String,
}

/// A feed of some entries.
pub(super) fn write(context: &Context<'_>, lang: LangIx, about: About<'_>, entries: Vec<Entry>) -> Draft {
    let own = (about.address)(context.tag(lang));
    let mut links = vec![link("self", context.absolute(&own)), link("alternate", context.absolute(&about.page))];
    for (_, tag) in context.site.languages().filter(|(other, _)| *other != lang) {
        let mut translation = link("alternate", context.absolute(&(about.address)(tag)));
        translation.set_hreflang(tag.to_string());
        translation.set_mime_type("application/atom+xml".to_owned());
        links.push(translation);
    }
    let feed = Feed {
        lang: Some(context.tag(lang).to_string()),
        // A feed's id never changes, whatever becomes of its address.
        id: format!("tag:{},{}:{own}", context.site.config.base_url.host(), TAG_YEAR),
        title: Text::plain(about.title),
        subtitle: Some(Text::plain(about.subtitle)),
        updated: entries.iter().map(|entry| entry.updated).max().unwrap_or_default(),
        authors: vec![Person {
            name: context.words(&context.site.config.organization.name, lang).text,
            ..Person::default()
        }],
        generator: Some(Generator { value: "Visnyk".into(), ..Generator::default() }),
        links,
        entries,
        ..Feed::default()
    };
    Draft::Bytes(feed.to_string().into_bytes())
}

/// The year of the feed's own tag (RFC 4151 asks for a day on which the name was ours); entries carry their own.
const TAG_YEAR: &str = "2026";

pub(super) fn link(rel: &str, href: String) -> Link {
    Link { rel: rel.to_owned(), href, ..Link::default() }
}

fn entry(context: &Context<'_>, lang: LangIx, id: NewsId) -> Option<Entry> {
    let news = context.site.news(id);
    // A feed speaks one language: items that lack it are left to the feeds of others.
    let version = news.versions[lang.0].as_ref()?;
    let published = fixed(news.published)?;
    let updated = context.last_update(&news.head).and_then(fixed);
    let category = news.head.category.as_ref().and_then(|id| context.site.config.category_ix(id));
    let categories = category.map(|i| &context.site.config.categories[i]).map(|category| Category {
        term: category.id.clone(),
        label: Some(context.words(&category.name, lang).text),
        ..Category::default()
    });
    Some(Entry {
        id: entry_id(context, lang, news),
        title: Text::plain(version.title.clone()),
        updated: updated.unwrap_or(published).max(published),
        published: Some(published),
        authors: authors(context, lang, news, version),
        categories: categories.into_iter().collect(),
        links: vec![link("alternate", context.absolute(&version.address))],
        summary: summary(context, lang, news, version),
        ..Entry::default()
    })
}

/// The lead, and by when readers must act.
fn summary(context: &Context<'_>, lang: LangIx, news: &News, version: &Version) -> Option<Text> {
    let deadline = news.deadline.map(|(moment, past)| {
        let deadline = context.deadline_with_zone(lang, moment, past);
        let id = if past { "deadline-passed" } else { "deadline" };
        let said = context.text(lang, id, &[arg("date", &deadline.time.text)]);
        deadline.zone.map_or(said.clone(), |zone| format!("{said} {zone}"))
    });
    let parts = [Some(version.lead.clone()).filter(|lead| !lead.is_empty()), deadline];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| Text::plain(parts.join(" ")))
}

fn entry_id(context: &Context<'_>, lang: LangIx, news: &News) -> String {
    let (host, year) = (context.site.config.base_url.host(), news.published.local.year());
    let key = crate::base::paths::percent(&news.key);
    format!("tag:{host},{year}:{}/news/{key}", context.tag(lang))
}

fn authors(context: &Context<'_>, lang: LangIx, news: &News, version: &Version) -> Vec<Person> {
    let authors = super::people::authors(context, lang, context.entries.text(version.entry), &news.head);
    let uri = |url: String| context.site.config.base_url.complete(&url);
    authors.into_iter().map(|a| Person { name: a.name.text, uri: a.url.map(uri), ..Person::default() }).collect()
}

pub(super) fn fixed(moment: Moment) -> Option<FixedDateTime> {
    FixedDateTime::parse_from_rfc3339(&moment.rfc3339()).ok()
}
