//! News: an article's page, or the short notice that stays at an expired one's address.

use super::chrome::PartKey;
use super::frame::{Above, Frame, Place, Section, translations};
use super::json_ld;
use super::views::{ArticleView, ExpiredView, LinkView, OutdatedView, View};
use super::{Context, Draft, Job, Output, Planner, Row, Subject, Wave};
use crate::base::words::Word;
use crate::content::entry::{Embed, Entry, Heading, NamedKind};
use crate::site::addresses;
use crate::site::link::{Item, LangIx, News, NewsId, State, Version};

/// `/<lang>/news/<slug>/`
pub const OUTPUT: Output = Output { name: "articles", wave: Wave::Pages, plan, draft };

/// A table of contents is worth its place from this many headings on.
pub const CONTENTS_FROM: usize = 4;

/// How many other items an article proposes where its author names none.
const RELATED: usize = 3;

fn plan(context: &Context<'_>, planner: &mut Planner) {
    for (i, news) in context.site.news.iter().enumerate() {
        for (lang, version) in news.versions.iter().enumerate() {
            if let Some(version) = version {
                planner.add(&version.address, Subject::News(NewsId(i as u32), LangIx(lang)));
            }
        }
    }
}

fn draft(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::News(id, lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let news = context.site.news(id);
    let Some(version) = news.versions[lang.0].as_ref() else { return Draft::Bytes(Vec::new()) };
    match news.state {
        State::Live => article(context, id, lang, news, version),
        State::Expired | State::Hidden => expired(context, lang, news, version),
    }
}

fn article(context: &Context<'_>, id: NewsId, lang: LangIx, news: &News, version: &Version) -> Draft {
    let entry = context.entries.text(version.entry);
    let updates = context.updates(lang, entry, &news.head, &news.versions);
    let updated = context.last_update(&news.head);
    let image = context.head_image(version, &news.head, &news.versions);
    let category = context.category(lang, news);
    let share = context.share(entry, &news.head, &news.versions, image.as_ref());
    let authors = super::people::authors(context, lang, entry, &news.head);
    let ld = json_ld::article(
        context,
        lang,
        news,
        version,
        &json_ld::ArticleFacts {
            authors: &authors,
            image: share.as_ref().map(|(address, _)| address.as_str()),
            figure: image.as_ref(),
            section: category.as_ref().map(|c| c.text.text.as_str()),
            updated,
            updates: &updates,
        },
    );
    let frame = Frame {
        share,
        json_ld: Some(ld),
        modified: updated,
        has_code: context.has_code(lang, entry, news.head.background.as_deref()),
        has_hours: context.has_hours(lang, entry, news.head.background.as_deref()),
        has_data: context.has_data(lang, entry, news.head.background.as_deref()),
        ..frame(context, lang, news, version)
    };
    let (newer, older) = neighbours(context, lang, id);
    let events = events(context, news);
    let lead = if entry.head.lead.is_some() { version.lead.clone() } else { String::new() };
    let mut seen = Vec::new();
    let body = context.body_after(lang, version.entry, &mut seen);
    let view = ArticleView {
        page: context.page(lang, frame),
        title: version.title.clone(),
        lead,
        published: context.time(lang, news.published),
        updated: updated.map(|moment| context.time(lang, moment)),
        refutations: updates.refutations,
        updates: updates.others,
        deadline: news.deadline.map(|(moment, past)| context.deadline_with_zone(lang, moment, past)),
        action: action(context, entry, news),
        place: entry.shown().place.clone(),
        authors,
        source: source(entry, news),
        category,
        tags: news.head.tags.clone().unwrap_or_default(),
        image,
        contents: contents(&entry.body.headings, CONTENTS_FROM),
        body,
        gallery: context.gallery_below(entry, &news.head, &news.versions),
        attachments: context.attachments(lang, entry, &news.head, &news.versions),
        // One that the text itself shows is not shown again: its ids would stand twice.
        background: news
            .head
            .background
            .as_ref()
            .filter(|id| !embeds_snippet(entry, id))
            .and_then(|id| context.snippet(lang, id, &mut seen)),
        changes: events.iter().filter_map(|i| super::events::changed(context, lang, *i)).collect(),
        events: events.iter().map(|i| context.event_card(lang, *i)).collect(),
        partners: named(&news.head.partners, &context.site.targets.partners)
            .map(|i| super::partners::view(context, lang, i))
            .collect(),
        people: named(&news.head.people, &context.site.targets.people)
            .map(|i| super::people::view(context, lang, i))
            .collect(),
        documents: named(&news.head.documents, &context.site.targets.documents)
            .map(|i| super::documents::view(context, lang, i))
            .collect(),
        newer,
        older,
    };
    let row = Row { name: "related", parts: related(context, lang, id, news) };
    context.page_draft_with("article.html", lang, place(context), View::Article(view), row)
}

/// The frame that an article and its short notice have in common.
fn frame(context: &Context<'_>, lang: LangIx, news: &News, version: &Version) -> Frame {
    let twins = context.site.twins.get(lang.0);
    let title = match twins.is_some_and(|twins| twins.contains(&version.title)) {
        true => format!("{}, {}", version.title, context.language(lang).formats.date(news.published.local.date())),
        false => version.title.clone(),
    };
    Frame {
        title,
        description: version.lead.clone(),
        address: version.address.clone(),
        translations: translations(&news.versions),
        kind: "article",
        section: Section::Named("news"),
        noindex: news.head.noindex == Some(true) || news.state == State::Expired,
        outdated: match news.state {
            State::Live => outdated(context, lang, news, version),
            State::Expired | State::Hidden => None,
        },
        ..Frame::default()
    }
}

fn outdated(context: &Context<'_>, lang: LangIx, news: &News, version: &Version) -> Option<OutdatedView> {
    let address = |lang: LangIx| news.versions.get(lang.0)?.as_ref().map(|version| version.href.clone());
    context.outdated(lang, context.entries.text(version.entry), &news.head, address)
}

fn place(context: &Context<'_>) -> Place {
    Place { current: context.site.current_section("news", false), above: Above::Section("news") }
}

fn expired(context: &Context<'_>, lang: LangIx, news: &News, version: &Version) -> Draft {
    let view = ExpiredView {
        page: context.page(lang, frame(context, lang, news, version)),
        title: version.title.clone(),
        published: context.time(lang, news.published),
        expired: context.time(lang, news.expires.unwrap_or(news.published)),
        all_news: all_news(context, lang),
    };
    context.page_draft("expired.html", lang, place(context), View::Expired(view))
}

/// Where to act, while there is time. Words that a translation lacks are those of another language, and say so.
fn action(context: &Context<'_>, entry: &Entry, news: &News) -> Option<LinkView> {
    let href = news.head.action.as_ref()?.url.clone()?;
    let title = |entry: &Entry| entry.shown().action.as_ref()?.title.clone();
    let text = context.own_or_other(entry, &news.versions, title)?;
    let is_open = news.deadline.is_none_or(|(_, past)| !past);
    is_open.then_some(LinkView { href, text, current: false })
}

fn source(entry: &Entry, news: &News) -> Option<LinkView> {
    let own = entry.shown().source.clone().unwrap_or_default();
    let url = own.url.or_else(|| news.head.source.as_ref()?.url.clone());
    let name = own.name.or_else(|| url.clone())?;
    Some(LinkView { href: url.unwrap_or_default(), text: Word::own(name), current: false })
}

/// The headings worth a table of contents.
pub fn contents(headings: &[Heading], from: usize) -> Vec<Heading> {
    let top: Vec<Heading> = headings.iter().filter(|heading| heading.level <= 3).cloned().collect();
    if top.iter().filter(|heading| heading.level == 2).count() < from { Vec::new() } else { top }
}

fn embeds_snippet(entry: &Entry, id: &str) -> bool {
    let is_it = |embed: &Embed| matches!(embed, Embed::Card { kind: NamedKind::Snippet, id: shown, .. } if shown == id);
    entry.refs.embeds.iter().any(is_it)
}

/// The events that the item names, and those whose results it tells.
fn events(context: &Context<'_>, news: &News) -> Vec<usize> {
    let mut events: Vec<usize> = named(&news.head.events, &context.site.targets.events).collect();
    for told in context.site.results.get(news.key.as_ref()).into_iter().flatten() {
        if !events.contains(told) {
            events.push(*told);
        }
    }
    events.retain(|i| context.site.events[*i].shown);
    events
}

fn named<'a>(
    ids: &'a Option<Vec<String>>,
    known: &'a rustc_hash::FxHashMap<String, usize>,
) -> impl Iterator<Item = usize> + 'a {
    ids.iter().flatten().filter_map(|id| known.get(id).copied())
}

/// The author's choice, or the nearest older items of the same category: those never change, whatever is published.
fn related(context: &Context<'_>, lang: LangIx, id: NewsId, news: &News) -> Vec<PartKey> {
    let line = |id| PartKey::NewsLine(id, lang);
    if let Some(keys) = &news.head.related {
        let found = keys.iter().filter_map(|key| match context.site.targets.news.get(key.as_str())? {
            Item::News(id) if context.site.news(*id).state == State::Live => Some(*id),
            _ => None,
        });
        return found.map(line).collect();
    }
    let Some(category) = news.head.category.as_ref().and_then(|c| context.site.config.category_ix(c)) else {
        return Vec::new();
    };
    let list = &context.site.lists.by_category[category];
    let older = list.binary_search(&id).map_or(&[][..], |at| &list[at + 1..]);
    older.iter().take(RELATED).map(|id| line(*id)).collect()
}

fn neighbours(context: &Context<'_>, lang: LangIx, id: NewsId) -> (Option<LinkView>, Option<LinkView>) {
    let all = &context.site.lists.all;
    let Ok(at) = all.binary_search(&id) else { return (None, None) };
    let link = |at: usize| context.page_link(lang, Item::News(*all.get(at)?));
    (at.checked_sub(1).and_then(link), link(at + 1))
}

/// The address of the list of all news.
pub fn all_news(context: &Context<'_>, lang: LangIx) -> String {
    context.local(&addresses::section(context.tag(lang), "news"))
}
