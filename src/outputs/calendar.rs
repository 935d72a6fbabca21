//! Calendars (RFC 5545): a file for each event, and one a language that a phone can subscribe to.

mod zones;

use super::content_lines::ContentLines;
use super::{Context, Draft, Job, Output, Planner, Subject, Wave, arg};
use crate::base::words::Word;
use crate::data::Event;
use crate::site::addresses;
use crate::site::link::{EventFacts, LangIx};
use crate::site::schedule::Moment;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// `/<lang>/events/<id>.ics`
pub const EVENT: Output = Output { name: "event calendars", wave: Wave::Assets, plan: plan_event, draft: draft_event };
/// `/<lang>/events.ics`
pub const ALL: Output = Output { name: "calendars", wave: Wave::Lists, plan: plan_all, draft: draft_all };

/// How often a phone should ask again: changes of an event should not wait for the next day.
const REFRESH: &str = "PT6H";

fn plan_event(context: &Context<'_>, planner: &mut Planner) {
    for (i, event, _) in shown(context) {
        for (lang, tag) in context.site.languages() {
            planner.add(&addresses::event_calendar(tag, &event.id), Subject::Event(i, lang));
        }
    }
}

fn plan_all(context: &Context<'_>, planner: &mut Planner) {
    if !context.entries.events.is_empty() {
        for (lang, tag) in context.site.languages() {
            planner.add(&addresses::calendar(tag), Subject::Lang(lang));
        }
    }
}

fn draft_event(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Event(i, lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let shown = (i, &context.entries.events[i].value, &context.site.events[i]);
    Draft::Bytes(calendar(context, lang, None, &[shown]))
}

/// All events, past ones as well: who subscribed keeps what was.
fn draft_all(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Lang(lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let site = context.words(&context.site.config.title, lang).text;
    let name = format!("{site} – {}", context.word(lang, "events"));
    let mut events: Vec<Shown<'_>> = shown(context).collect();
    events.sort_by_key(|(i, _, facts)| (facts.start, *i));
    Draft::Bytes(calendar(context, lang, Some(&name), &events))
}

/// An event that is to be seen, with its place in `Entries::events`.
type Shown<'a> = (usize, &'a Event, &'a EventFacts);

fn shown<'a>(context: &Context<'a>) -> impl Iterator<Item = Shown<'a>> {
    let events = context.entries.events.iter().zip(&context.site.events).enumerate();
    events.filter(|(_, (_, facts))| facts.shown).map(|(i, (record, facts))| (i, &record.value, facts))
}

fn calendar(context: &Context<'_>, lang: LangIx, name: Option<&str>, events: &[Shown<'_>]) -> Vec<u8> {
    let mut lines = ContentLines::default();
    lines
        .raw("BEGIN", "VCALENDAR")
        .raw("VERSION", "2.0")
        .raw("PRODID", "-//Visnyk//Visnyk//EN")
        .raw("METHOD", "PUBLISH");
    if let Some(name) = name {
        // The names of RFC 7986 and those that programs knew before it.
        lines.text("NAME", name).text("X-WR-CALNAME", name);
        lines.raw("REFRESH-INTERVAL;VALUE=DURATION", REFRESH).raw("X-PUBLISHED-TTL", REFRESH);
        lines.raw("URL", &context.absolute(&addresses::section(context.tag(lang), "events")));
    }
    for (name, zone, first, last) in zones_of(context, events) {
        zones::write(&mut lines, name, zone, first, last);
    }
    events.iter().for_each(|event| component(context, lang, event, &mut lines));
    lines.raw("END", "VCALENDAR");
    lines.into_bytes()
}

/// The zones in which events have an hour, each with the first and the last hour that it must explain.
fn zones_of<'a>(
    context: &Context<'a>,
    events: &[Shown<'a>],
) -> impl Iterator<Item = (&'a str, &'a TimeZone, Timestamp, Timestamp)> {
    let mut zones: Vec<(&str, &TimeZone, Timestamp, Timestamp)> = Vec::new();
    for (_, event, facts) in events.iter().filter(|(_, _, facts)| !is_all_day(facts)) {
        let (name, zone) = zone(context, event);
        let (first, last) = (facts.start.instant, facts.end.instant);
        match zones.iter_mut().find(|known| known.0 == name) {
            Some(known) => (known.2, known.3) = (known.2.min(first), known.3.max(last)),
            None => zones.push((name, zone, first, last)),
        }
    }
    zones.into_iter()
}

fn zone<'a>(context: &Context<'a>, event: &'a Event) -> (&'a str, &'a TimeZone) {
    let config = &context.site.config;
    match (&event.timezone_name, &event.timezone) {
        (Some(name), Some(zone)) => (name, zone),
        _ => (&config.timezone_name, &config.timezone),
    }
}

/// Where one end is a bare day, the whole is told in days.
fn is_all_day(facts: &EventFacts) -> bool {
    facts.start.is_day || facts.end.is_day
}

fn component(context: &Context<'_>, lang: LangIx, (_, event, facts): &Shown<'_>, lines: &mut ContentLines) {
    let page = context.absolute(&addresses::event(context.tag(lang), &event.id));
    let changed = changed(context, event);
    // The event is the same in all languages, so it has one name: who takes it twice has it once.
    lines.raw("BEGIN", "VEVENT").raw("UID", &format!("{}@{}", event.id, context.site.config.base_url.host()));
    lines.raw("DTSTAMP", &utc(changed.unwrap_or(Timestamp::UNIX_EPOCH)));
    if let Some(changed) = changed {
        lines.raw("LAST-MODIFIED", &utc(changed));
    }
    lines.raw("SEQUENCE", &event.changes.len().to_string());
    times(context, event, facts, lines);
    let title = context.words(&event.title, lang);
    let status = event.status();
    let told = match status {
        // Not every phone shows the state, so the title says it as well.
        "cancelled" | "postponed" => {
            let word = context.word(lang, &format!("event-change-{status}"));
            Word { text: format!("{word}: {}", title.text), lang: title.lang }
        }
        _ => title,
    };
    let state = match status {
        "cancelled" => "CANCELLED",
        "postponed" => "TENTATIVE",
        _ => "CONFIRMED",
    };
    text(context, lang, "SUMMARY", &told, lines);
    lines.raw("STATUS", state);
    if let Some(place) = &event.place {
        let words = [&place.name, &place.address].into_iter().filter(|words| !words.is_empty());
        let place: Vec<String> = words.map(|words| context.words(words, lang).text).collect();
        lines.text("LOCATION", &place.join(", "));
    }
    let description = description(context, lang, event, facts, &page);
    lines.text("DESCRIPTION", &description).raw("URL", &page);
    if let Some(url) = event.url.as_ref().filter(|_| event.mode != "in-person" && state != "CANCELLED") {
        lines.raw("CONFERENCE;VALUE=URI", url);
    }
    lines.raw("END", "VEVENT");
}

/// When something about the event was said last.
fn changed(context: &Context<'_>, event: &Event) -> Option<Timestamp> {
    let (_, zone) = zone(context, event);
    event.last_changed().map(|time| Moment::start(time, zone).instant)
}

fn times(context: &Context<'_>, event: &Event, facts: &EventFacts, lines: &mut ContentLines) {
    let (start, end) = (facts.start.local, facts.end.local);
    if is_all_day(facts) {
        // The end is the first day that is free again.
        let free = end.date().tomorrow().unwrap_or(end.date());
        lines.raw("DTSTART;VALUE=DATE", &start.date().strftime("%Y%m%d").to_string());
        lines.raw("DTEND;VALUE=DATE", &free.strftime("%Y%m%d").to_string());
        return;
    }
    let (zone, _) = zone(context, event);
    let mut write = |name: &str, time: jiff::civil::DateTime| {
        lines.raw(&format!("{name};TZID={zone}"), &time.strftime("%Y%m%dT%H%M%S").to_string());
    };
    write("DTSTART", start);
    if facts.end.instant > facts.start.instant {
        write("DTEND", end);
    }
}

/// What the calendar has no fields for, a line each, and where to read on.
fn description(context: &Context<'_>, lang: LangIx, event: &Event, facts: &EventFacts, page: &str) -> String {
    let words = |words: &crate::base::Words| context.words(words, lang).text;
    let mut told = Vec::new();
    let mut changes: Vec<_> = event.changes.iter().collect();
    changes.sort_by_key(|change| std::cmp::Reverse(change.at));
    for change in changes {
        let kind = context.word(lang, &format!("event-change-{}", change.kind));
        let note = if change.note.is_empty() { String::new() } else { format!(" {}", words(&change.note)) };
        told.push(format!("{kind}.{note}"));
    }
    if let Some(access) = event.place.as_ref().map(|place| &place.access).filter(|access| !access.is_empty()) {
        told.push(format!("{}: {}", context.word(lang, "event-access"), words(access)));
    }
    if let Some(url) = event.registration.as_ref().and_then(|registration| registration.url.as_ref()) {
        told.push(format!("{}: {url}", context.word(lang, "event-register")));
    }
    if let Some((deadline, _)) = facts.registration {
        told.push(context.text(lang, "event-register-by", &[arg("date", &context.time(lang, deadline).text)]));
    }
    if let Some(i) = event.contact.as_ref().and_then(|id| context.site.targets.hotlines.get(id)) {
        let phone = context.phone(lang, &context.entries.hotlines[*i].value);
        told.push(format!("{}: {}", phone.name.text, phone.display));
    }
    told.push(page.to_owned());
    told.join("\n")
}

/// Text for people, with its language.
fn text(context: &Context<'_>, lang: LangIx, name: &str, word: &Word, lines: &mut ContentLines) {
    let lang = word.lang.unwrap_or(context.tag(lang));
    lines.text(&format!("{name};LANGUAGE={lang}"), &word.text);
}

fn utc(time: Timestamp) -> String {
    time.strftime("%Y%m%dT%H%M%SZ").to_string()
}
