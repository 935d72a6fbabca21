//! The home page of each language, and the default language's again at the root.

use super::frame::{Frame, translations};
use super::views::{HomeView, ShelfView, View};
use super::{Context, Draft, Job, Output, Planner, Shelf, Subject, Wave, article, json_ld};
use crate::base::words::Word;
use crate::site::addresses;
use crate::site::link::{Item, LangIx, NewsId};

/// `/<lang>/` and `/`
pub const OUTPUT: Output = Output { name: "home pages", wave: Wave::Lists, plan, draft };

/// How many news stand on the home page.
const NEWS: usize = 7;
/// How many coming events stand on the home page.
const EVENTS: usize = 3;

fn plan(context: &Context<'_>, planner: &mut Planner) {
    for (lang, tag) in context.site.languages() {
        planner.add(&addresses::home(tag), Subject::Lang(lang));
    }
    // The default language answers at the root itself: no redirect stands between readers and the page.
    planner.add("", Subject::Root(LangIx(0)));
}

fn draft(context: &Context<'_>, job: &Job) -> Draft {
    let (Subject::Lang(lang) | Subject::Root(lang)) = job.subject else { return Draft::Bytes(Vec::new()) };
    let site = context.site;
    let index = match site.targets.pages.get("index") {
        Some(Item::Page(id)) => Some(site.page(*id)),
        _ => None,
    };
    let own = index.and_then(|page| page.versions[lang.0].as_ref());
    let entry = own.map(|version| context.entries.text(version.entry));
    let title = context.words(&site.config.title, lang);
    let description = context.words(&site.config.description, lang).text;
    let lead = own.map(|version| version.lead.clone()).filter(|lead| !lead.is_empty());
    let drawn = index.and_then(|page| Some((page, own?, entry?)));
    let image = drawn.and_then(|(page, version, _)| context.head_image(version, &page.head, &page.versions));
    let frame = Frame {
        title: title.text.clone(),
        description: lead.clone().unwrap_or_else(|| description.clone()),
        address: addresses::home(context.tag(lang)),
        translations: match index {
            // A language without its own text still has a home page.
            Some(page) if page.versions.iter().all(Option::is_some) => translations(&page.versions),
            _ => context.everywhere(addresses::home),
        },
        json_ld: Some(json_ld::organization(context, lang)),
        share: drawn.and_then(|(page, _, entry)| context.share(entry, &page.head, &page.versions, image.as_ref())),
        has_code: entry.is_some_and(|entry| context.has_code(lang, entry, None)),
        has_hours: header_hotlines(context).next().is_some()
            || entry.is_some_and(|entry| context.has_hours(lang, entry, None)),
        has_data: entry.is_some_and(|entry| context.has_data(lang, entry, None)),
        outdated: drawn.and_then(|(page, _, entry)| {
            let home = |lang: LangIx| page.versions.get(lang.0)?.as_ref().map(|version| version.href.clone());
            context.outdated(lang, entry, &page.head, home)
        }),
        noindex: index.is_some_and(|page| page.head.noindex == Some(true)),
        ..Frame::default()
    };
    let tag = context.tag(lang);
    let section = |name: &str| context.local(&addresses::section(tag, name));
    let has_events = !context.entries.events.is_empty();
    let updates = drawn.map(|(page, _, e)| context.updates(lang, e, &page.head, &page.versions)).unwrap_or_default();
    let view = HomeView {
        page: context.page(lang, frame),
        heading: own.map_or(title, |version| Word::own(version.title.clone())),
        lead: lead.unwrap_or(description),
        image,
        body: own.map(|version| context.body(lang, version.entry)).unwrap_or_default(),
        gallery: drawn.map(|(p, _, e)| context.gallery_below(e, &p.head, &p.versions)).unwrap_or_default(),
        refutations: updates.refutations,
        updates: updates.others,
        attachments: drawn.map(|(p, _, e)| context.attachments(lang, e, &p.head, &p.versions)).unwrap_or_default(),
        news: newest(context).filter_map(|id| context.news_card_with_image(lang, id)).collect(),
        all_news: article::all_news(context, lang),
        events: super::events::upcoming(context).take(EVENTS).map(|i| context.event_card(lang, i)).collect(),
        all_events: has_events.then(|| section("events")),
        hotlines: header_hotlines(context).map(|i| super::hotlines::view(context, lang, i)).collect(),
        all_hotlines: (!context.entries.hotlines.is_empty()).then(|| section("hotlines")),
        shelves: context.shelves.declared.iter().map(|shelf| shelf_view(context, lang, shelf)).collect(),
    };
    context.page_draft("home.html", lang, Default::default(), View::Home(view))
}

/// Pinned items first, then the newest.
fn newest<'a>(context: &'a Context<'_>) -> impl Iterator<Item = NewsId> + 'a {
    let all = &context.site.lists.all;
    let is_pinned = |id: &&NewsId| context.site.news(**id).head.pinned == Some(true);
    let pinned = all.iter().filter(is_pinned);
    pinned.chain(all.iter().filter(move |id| !is_pinned(id))).copied().take(NEWS)
}

fn header_hotlines<'a>(context: &'a Context<'_>) -> impl Iterator<Item = usize> + 'a {
    let ids = context.site.config.header_hotlines.iter();
    ids.filter_map(|id| context.site.targets.hotlines.get(&id.value).copied())
}

fn shelf_view(context: &Context<'_>, lang: LangIx, shelf: &Shelf) -> ShelfView {
    let lists = &context.site.lists;
    let list = match context.site.config.category_ix(&shelf.from) {
        Some(category) => lists.by_category[category].as_slice(),
        None if shelf.from == "news" => lists.all.as_slice(),
        None => &[],
    };
    let events = super::events::upcoming(context).take(if shelf.from == "events" { shelf.limit } else { 0 });
    ShelfView {
        name: shelf.name.clone(),
        news: list.iter().take(shelf.limit).filter_map(|id| context.news_card(lang, *id)).collect(),
        events: events.map(|i| context.event_card(lang, i)).collect(),
    }
}
