//! Corrections: one list a language of all that was changed after publication, and its feed; only where there is any.

use atom_syndication::{Category, Entry, Text};

use super::frame::{Frame, Section};
use super::lists::pager;
use super::views::{CorrectionView, CorrectionsView, LinkView, UpdateView, View};
use super::{Context, Draft, Job, Output, Planner, Subject, Wave, arg, feed};
use crate::base::Lang;
use crate::base::words::Word;
use crate::site::addresses;
use crate::site::corrections::{Corrected, Correction};
use crate::site::link::{Item, LangIx, Site, Versions};
use crate::site::lists::{page_count, page_range};

/// `/<lang>/corrections/`
pub const LIST: Output = Output { name: "corrections", wave: Wave::Lists, plan: plan_list, draft: draft_list };
/// `/<lang>/corrections.xml`
pub const FEED: Output = Output { name: "correction feeds", wave: Wave::Lists, plan: plan_feed, draft: draft_feed };

/// The name of the section.
const SECTION: &str = "corrections";

fn pages(context: &Context<'_>) -> usize {
    page_count(context.site.corrections.len(), context.site.config.per_page)
}

fn plan_list(context: &Context<'_>, planner: &mut Planner) {
    if context.site.corrections.is_empty() {
        return;
    }
    let pages = pages(context);
    for (lang, tag) in context.site.languages() {
        let first = addresses::section(tag, SECTION);
        for number in 1..=pages {
            planner.add(&addresses::list_page(&first, number, pages), Subject::Corrections(number, lang));
        }
    }
}

fn plan_feed(context: &Context<'_>, planner: &mut Planner) {
    if context.site.corrections.is_empty() {
        return;
    }
    for (lang, tag) in context.site.languages() {
        planner.add(&addresses::corrections_feed(tag), Subject::Lang(lang));
    }
}

fn draft_list(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Corrections(number, lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let (all, pages) = (&context.site.corrections, pages(context));
    let first = |tag: Lang| addresses::section(tag, SECTION);
    let address = |tag: Lang| addresses::list_page(&first(tag), number, pages);
    let own_feed = addresses::corrections_feed(context.tag(lang));
    let frame = Frame {
        title: context.with_page(lang, &context.word(lang, SECTION), pages - number + 1, pages),
        description: context.word(lang, "corrections-lead"),
        address: address(context.tag(lang)),
        translations: context.everywhere(address),
        section: Section::Named(SECTION),
        feed: Some((context.word(lang, "corrections-feed"), own_feed.clone())),
        ..Frame::default()
    };
    let range = page_range(all.len(), context.site.config.per_page, number);
    let view = CorrectionsView {
        page: context.page(lang, frame),
        count: all.len(),
        corrections: all[range].iter().filter_map(|correction| view(context, lang, correction)).collect(),
        pager: pager(context, &first(context.tag(lang)), number, pages),
        feed: context.local(&own_feed),
    };
    let current = context.site.current_section(SECTION, number == pages);
    context.page_draft("corrections.html", lang, current.into(), View::Corrections(view))
}

/// What was changed, with its address, and how.
fn view(context: &Context<'_>, lang: LangIx, correction: &Correction) -> Option<CorrectionView> {
    let (of, update) = match correction.of {
        Corrected::News(id) => {
            let news = context.site.news(id);
            (context.page_link(lang, Item::News(id))?, text(context, lang, &news.head, &news.versions, correction.at)?)
        }
        Corrected::Page(id) => {
            let page = context.site.page(id);
            (context.page_link(lang, Item::Page(id))?, text(context, lang, &page.head, &page.versions, correction.at)?)
        }
        Corrected::Event(index) => {
            let event = &context.entries.events[index].value;
            let href = context.local(&addresses::event(context.tag(lang), &event.id));
            let link = LinkView { href, text: context.words(&event.title, lang), current: false };
            (link, context.record_update(lang, &event.updates, correction.at)?)
        }
        Corrected::Dataset(index) => {
            let dataset = &context.site.datasets[index].dataset;
            let href = context.local(&addresses::dataset(context.tag(lang), &dataset.id));
            let link = LinkView { href, text: context.words(&dataset.title, lang), current: false };
            (link, context.record_update(lang, &dataset.updates, correction.at)?)
        }
    };
    Some(CorrectionView { of, update })
}

fn text(
    context: &Context<'_>,
    lang: LangIx,
    head: &crate::content::entry::Head,
    versions: &Versions,
    at: usize,
) -> Option<UpdateView> {
    let (version, other) = context.site.shown(versions, lang)?;
    let mut update = context.update(lang, context.entries.text(version.entry), head, versions, at)?;
    // The words are marked where they are not in the language of this page.
    for word in [Some(&mut update.note), update.was.as_mut(), update.now.as_mut()].into_iter().flatten() {
        word.lang = word.lang.or(other).filter(|tag| *tag != context.tag(lang));
    }
    Some(update)
}

fn draft_feed(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Lang(lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let entries = context.site.corrections.iter().take(context.site.config.feed_items);
    let entries = entries.filter_map(|correction| entry(context, lang, correction)).collect();
    let site = context.words(&context.site.config.title, lang).text;
    feed::write(
        context,
        lang,
        feed::About {
            title: format!("{site} – {}", context.word(lang, SECTION)),
            subtitle: context.word(lang, "corrections-lead"),
            address: &addresses::corrections_feed,
            page: addresses::section(context.tag(lang), SECTION),
        },
        entries,
    )
}

fn entry(context: &Context<'_>, lang: LangIx, correction: &Correction) -> Option<Entry> {
    let view = view(context, lang, correction)?;
    let kind = context.word(lang, &format!("update-{}", view.update.kind));
    let date = feed::fixed(correction.date)?;
    let said =
        |id: &str, word: &Option<Word>| word.as_ref().map(|word| context.text(lang, id, &[arg("text", &word.text)]));
    let parts = [
        Some(view.update.note.text.clone()),
        said("changed-was", &view.update.was),
        said("changed-now", &view.update.now),
    ];
    Some(Entry {
        id: entry_id(context, lang, correction),
        title: Text::plain(format!("{kind}: {}", view.of.text.text)),
        updated: date,
        published: Some(date),
        categories: vec![Category { term: view.update.kind.to_owned(), label: Some(kind), ..Category::default() }],
        links: vec![feed::link("alternate", context.site.config.base_url.of_local(&view.of.href))],
        summary: Some(Text::plain(parts.into_iter().flatten().collect::<Vec<_>>().join(" "))),
        ..Entry::default()
    })
}

fn entry_id(context: &Context<'_>, lang: LangIx, correction: &Correction) -> String {
    let (host, date) = (context.site.config.base_url.host(), correction.date.local.date());
    let of = path(context.site, context, correction.of);
    let nth = if correction.nth == 0 { String::new() } else { format!("-{}", correction.nth + 1) };
    format!("tag:{host},{}:{}/{of}/updates/{date}{nth}", date.year(), context.tag(lang))
}

/// What names a thing whatever becomes of its address.
fn path(site: &Site, context: &Context<'_>, of: Corrected) -> String {
    let key = |kind: &str, key: &str| format!("{kind}/{}", crate::base::paths::percent(key));
    match of {
        Corrected::News(id) => key("news", &site.news(id).key),
        Corrected::Page(id) => key("pages", &site.page(id).key),
        Corrected::Event(index) => key("events", &context.entries.events[index].value.id),
        Corrected::Dataset(index) => key("data", &context.entries.datasets[index].value.id),
    }
}
