//! Events: the list of coming and past ones, and a page for each.

use super::frame::{Above, Frame, Place, Section};
use super::views::{ChangeView, EventChangesView, EventView, EventsView, LinkView, NewsCard, View};
use super::{Context, Draft, Job, Output, Planner, Subject, Wave, arg, json_ld};
use crate::base::words::Word;
use crate::data::Event;
use crate::site::addresses;
use crate::site::link::LangIx;
use crate::site::schedule::Moment;

/// `/<lang>/events/`
pub const LIST: Output = Output { name: "event lists", wave: Wave::Lists, plan: plan_list, draft: draft_list };
/// `/<lang>/events/<id>/`
pub const EVENT: Output = Output { name: "events", wave: Wave::Pages, plan: plan_event, draft: draft_event };

fn plan_list(context: &Context<'_>, planner: &mut Planner) {
    if context.entries.events.is_empty() {
        return;
    }
    for (lang, tag) in context.site.languages() {
        planner.add(&addresses::section(tag, "events"), Subject::Lang(lang));
    }
}

fn plan_event(context: &Context<'_>, planner: &mut Planner) {
    for (i, record) in context.entries.events.iter().enumerate().filter(|(i, _)| context.site.events[*i].shown) {
        for (lang, tag) in context.site.languages() {
            planner.add(&addresses::event(tag, &record.value.id), Subject::Event(i, lang));
        }
    }
}

/// The coming events by their places in `Entries::events`, the next first.
pub fn upcoming(context: &Context<'_>) -> impl Iterator<Item = usize> {
    let facts = &context.site.events;
    let mut coming: Vec<usize> = (0..facts.len()).filter(|i| facts[*i].shown && !facts[*i].past).collect();
    coming.sort_by_key(|i| (facts[*i].start, *i));
    coming.into_iter()
}

fn draft_list(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Lang(lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let facts = &context.site.events;
    let mut past: Vec<usize> = (0..facts.len()).filter(|i| facts[*i].shown && facts[*i].past).collect();
    past.sort_by_key(|i| (std::cmp::Reverse(facts[*i].start), *i));
    let frame = Frame {
        title: context.word(lang, "events"),
        description: context.words(&context.site.config.description, lang).text,
        address: addresses::section(context.tag(lang), "events"),
        translations: context.everywhere(|tag| addresses::section(tag, "events")),
        section: Section::Named("events"),
        ..Frame::default()
    };
    let view = EventsView {
        page: context.page(lang, frame),
        upcoming: upcoming(context).map(|i| context.event_card(lang, i)).collect(),
        past: past.into_iter().map(|i| context.event_card(lang, i)).collect(),
        calendar: context.local(&addresses::calendar(context.tag(lang))),
    };
    context.page_draft("events.html", lang, context.site.current_section("events", true).into(), View::Events(view))
}

fn draft_event(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Event(index, lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let (event, facts) = (&context.entries.events[index].value, &context.site.events[index]);
    let card = context.event_card(lang, index);
    let programme = context.text_version(lang, &facts.programme);
    let text = programme.map(|(version, _)| context.entries.text(version.entry));
    let contact = event.contact.as_ref().and_then(|id| context.site.targets.hotlines.get(id));
    let frame = Frame {
        title: card.title.text.clone(),
        description: description(context, lang, index, card.place.as_ref()),
        address: addresses::event(context.tag(lang), &event.id),
        translations: context.everywhere(|tag| addresses::event(tag, &event.id)),
        json_ld: Some(json_ld::event(context, lang, index)),
        section: Section::Named("events"),
        outdated: programme.filter(|(_, other)| other.is_none()).and_then(|(version, _)| {
            let entry = context.entries.text(version.entry);
            let page = |lang| Some(context.local(&addresses::event(context.tag(lang), &event.id)));
            context.outdated(lang, entry, &entry.head, page)
        }),
        has_code: text.is_some_and(|text| context.has_code(lang, text, None)),
        has_hours: text.is_some_and(|text| context.has_hours(lang, text, None)),
        has_data: text.is_some_and(|text| context.has_data(lang, text, None)),
        ..Frame::default()
    };
    let words = |words: &crate::base::Words| (!words.is_empty()).then(|| context.words(words, lang));
    let updates = context.record_updates(lang, &event.updates);
    let view = EventView {
        page: context.page(lang, frame),
        zone: zone(context, lang, event.timezone_name.as_deref(), facts.start),
        address: event.place.as_ref().and_then(|place| words(&place.address)),
        access: event.place.as_ref().and_then(|place| words(&place.access)),
        url: event.url.clone(),
        languages: context.language_names(lang, &event.languages),
        sign_language: event.sign_language,
        registration: event.registration.as_ref().and_then(|r| r.url.clone()),
        register_by: facts.registration.map(|(m, past)| context.deadline(lang, m, past)),
        contact: contact.map(|i| context.phone(lang, &context.entries.hotlines[*i].value)),
        organisers: organisers(context, lang, event),
        speakers: super::people::links(context, lang, &event.speakers),
        changes: changes(context, lang, event),
        refutations: updates.refutations,
        updates: updates.others,
        calendar: Some(context.local(&addresses::event_calendar(context.tag(lang), &event.id))),
        results: event
            .results
            .as_ref()
            .and_then(|key| context.page_link(lang, *context.site.targets.news.get(key.as_str())?)),
        news: facts.news.iter().filter_map(|id| context.news_card(lang, *id)).collect::<Vec<NewsCard>>(),
        body: programme.map(|(version, _)| context.body(lang, version.entry)).unwrap_or_default(),
        body_lang: programme.and_then(|(_, other)| other),
        card,
    };
    let place = Place { current: context.site.current_section("events", false), above: Above::Section("events") };
    context.page_draft("event.html", lang, place, View::Event(view))
}

/// When it takes place, or took, and where. The place stands in a sentence of its own, where it needs no case.
fn description(context: &Context<'_>, lang: LangIx, index: usize, place: Option<&Word>) -> String {
    let facts = &context.site.events[index];
    let when = context.on_span(lang, facts.start, facts.end);
    let id = if facts.past { "event-took-place" } else { "event-takes-place" };
    let said = match context.entries.events[index].value.status() {
        "cancelled" => context.word(lang, "event-change-cancelled"),
        "postponed" => context.word(lang, "event-change-postponed"),
        _ => context.text(lang, id, &[arg("when", &when)]),
    };
    // The abbreviation of «року» ends the sentence, too.
    let stop = if said.ends_with('.') { "" } else { "." };
    match place {
        Some(place) => format!("{said}{stop} {}", place.text),
        None => format!("{said}{stop}"),
    }
}

/// The zone in words with its offset on that day: «за київським часом (UTC+2)».
pub fn zone(context: &Context<'_>, lang: LangIx, name: Option<&str>, moment: Moment) -> String {
    let name = name.unwrap_or(&context.site.config.timezone_name);
    let (sign, seconds) = if moment.offset < 0 { ('−', -moment.offset) } else { ('+', moment.offset) };
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    let offset = match minutes {
        0 => format!("UTC{sign}{hours}"),
        _ => format!("UTC{sign}{hours}:{minutes:02}"),
    };
    let id = format!("zone-{}", name.to_lowercase().replace('/', "-"));
    if context.language(lang).messages.has(&id) {
        return format!("{} ({offset})", context.word(lang, &id));
    }
    let zone = name.rsplit('/').next().unwrap_or(name).replace('_', " ");
    context.text(lang, "time-zone", &[arg("zone", &zone), arg("offset", &offset)])
}

fn organisers(context: &Context<'_>, lang: LangIx, event: &Event) -> Vec<LinkView> {
    let ids = event.organisers.iter().filter_map(|id| context.site.targets.partners.get(id));
    ids.map(|i| super::partners::link(context, lang, *i)).collect()
}

/// What changed at an event, with a link to it; none where nothing did.
pub fn changed(context: &Context<'_>, lang: LangIx, index: usize) -> Option<EventChangesView> {
    let event = &context.entries.events[index].value;
    let href = context.local(&addresses::event(context.tag(lang), &event.id));
    let link = LinkView { href, text: context.words(&event.title, lang), current: false };
    (!event.changes.is_empty()).then(|| EventChangesView { event: link, changes: changes(context, lang, event) })
}

fn changes(context: &Context<'_>, lang: LangIx, event: &Event) -> Vec<ChangeView> {
    let zone = event.timezone.as_ref().unwrap_or(&context.site.config.timezone);
    let mut changes: Vec<_> = event.changes.iter().collect();
    changes.sort_by_key(|change| std::cmp::Reverse(change.at));
    let words = |words: &crate::base::Words| (!words.is_empty()).then(|| context.words(words, lang));
    let view = |change: &&crate::data::events::Change| ChangeView {
        at: context.time(lang, Moment::start(change.at, zone)),
        kind: change.kind.clone(),
        was: words(&change.was),
        note: words(&change.note),
    };
    changes.iter().map(view).collect()
}
