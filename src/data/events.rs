//! Events: what takes place when, where and for whom.

use std::sync::Arc;

use jiff::tz::TimeZone;

use super::Record;
use super::records;
use super::updates::{self, Update};
use crate::base::fields::{Field, Kind, Reader, Table};
use crate::base::time::LocalTime;
use crate::base::{Diagnostics, Words, rules};

/// The fields of an event.
pub static EVENT: Table = Table {
    name: "event",
    fields: &[
        Field::new("id", Kind::Id).required(),
        Field::new("title", Kind::Words).required(),
        Field::new("start", Kind::Time).required(),
        Field::new("end", Kind::Time).required(),
        Field::new("mode", Kind::OneOf(&["in-person", "online", "mixed"])).required(),
        Field::new("timezone", Kind::Text),
        Field::new("place", Kind::Map(&PLACE)),
        Field::new("url", Kind::Url),
        Field::new("languages", Kind::Languages),
        Field::new("sign_language", Kind::Flag),
        Field::new("registration", Kind::Map(&REGISTRATION)),
        Field::new("contact", Kind::Reference("hotline")),
        Field::new("organisers", Kind::List(&Kind::Reference("partner"))),
        Field::new("speakers", Kind::List(&Kind::Reference("person"))),
        Field::new("changes", Kind::List(&Kind::Map(&CHANGE))),
        Field::new("updates", Kind::List(&Kind::Map(&updates::UPDATE))),
        Field::new("results", Kind::Reference("news")),
        Field::new("updated", Kind::Time),
    ],
};

/// Where an event takes place.
pub static PLACE: Table = Table {
    name: "event-place",
    fields: &[
        Field::new("name", Kind::Words).required(),
        Field::new("address", Kind::Words),
        Field::new("access", Kind::Words),
    ],
};

/// How to register.
pub static REGISTRATION: Table =
    Table { name: "registration", fields: &[Field::new("url", Kind::Url), Field::new("deadline", Kind::Time)] };

/// What changed after the event was announced.
pub static CHANGE: Table = Table {
    name: "change",
    fields: &[
        Field::new("at", Kind::Time).required(),
        Field::new("kind", Kind::OneOf(&["online", "place", "time", "postponed", "cancelled"])).required(),
        Field::new("was", Kind::Words),
        Field::new("note", Kind::Words),
    ],
};

/// An event.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Event {
    pub id: String,
    pub title: Words,
    pub start: LocalTime,
    pub end: LocalTime,
    pub mode: String,
    pub timezone: Option<TimeZone>,
    pub timezone_name: Option<String>,
    pub place: Option<Place>,
    pub url: Option<String>,
    pub languages: Vec<String>,
    pub sign_language: Option<bool>,
    pub registration: Option<Registration>,
    pub contact: Option<String>,
    pub organisers: Vec<String>,
    pub speakers: Vec<String>,
    pub changes: Vec<Change>,
    pub updates: Vec<Update>,
    pub results: Option<String>,
    pub updated: Option<LocalTime>,
}

/// Where an event takes place.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Place {
    pub name: Words,
    pub address: Words,
    pub access: Words,
}

/// How to register.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Registration {
    pub url: Option<String>,
    pub deadline: Option<LocalTime>,
}

/// What changed after the event was announced.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Change {
    pub at: LocalTime,
    pub kind: String,
    pub was: Words,
    pub note: Words,
}

impl Event {
    /// Hands each text in several languages to `change`.
    pub fn each_words(&mut self, change: &mut impl FnMut(&mut Words)) {
        change(&mut self.title);
        if let Some(place) = &mut self.place {
            [&mut place.name, &mut place.address, &mut place.access].into_iter().for_each(&mut *change);
        }
        for entry in &mut self.changes {
            [&mut entry.was, &mut entry.note].into_iter().for_each(&mut *change);
        }
        self.updates.iter_mut().for_each(|update| update.each_words(change));
    }

    /// When what is known of the event last changed, as far as its record tells.
    pub fn last_changed(&self) -> Option<LocalTime> {
        self.last_told().into_iter().chain(self.updated).max()
    }

    /// The last day on which readers were told of something.
    pub fn last_told(&self) -> Option<LocalTime> {
        let changes = self.changes.iter().map(|change| change.at);
        changes.chain(self.updates.iter().map(|update| update.date)).max()
    }

    /// Where the event stands by its last change.
    pub fn status(&self) -> &'static str {
        let last = self.changes.iter().max_by_key(|change| change.at);
        match last.map(|change| change.kind.as_str()) {
            Some("cancelled") => "cancelled",
            Some("postponed") => "postponed",
            Some("online") => "moved-online",
            Some("place") => "moved",
            Some("time") => "rescheduled",
            _ => "scheduled",
        }
    }
}

/// Reads `data/events.yaml`; `None` when it could not be read as YAML.
pub fn read(path: &Arc<str>, text: &str, problems: &mut Diagnostics) -> Option<Vec<Record<Event>>> {
    records::read(&EVENT, path, text, problems, event)
}

fn event(reader: &Reader<'_>) -> Option<Event> {
    let (start, end) = (reader.time("start"), reader.time("end"));
    if let (Some(start), Some(end)) = (start, end)
        && end.value.ends_before(start.value)
    {
        reader.report(&rules::END_BEFORE_START, "end", |d| d);
    }
    let (timezone_name, timezone) = timezone(reader).unzip();
    let ids = |field: &str| reader.references(field).into_iter().map(|id| id.value).collect();
    // A record with a wrong date is reported and withheld; the day stands in for it so that the rest is read too.
    let day = LocalTime::day(jiff::civil::Date::ZERO);
    Some(Event {
        id: reader.id("id")?.value,
        title: reader.words("title").map(|words| words.value).unwrap_or_default(),
        start: start.map_or(day, |time| time.value),
        end: end.or(start).map_or(day, |time| time.value),
        mode: reader.one_of("mode").map(|mode| mode.value.to_owned()).unwrap_or_default(),
        timezone,
        timezone_name,
        place: reader.map("place").map(|place| place_of(&place)),
        url: reader.url("url").map(|url| url.value),
        languages: reader.languages("languages").iter().map(|lang| lang.value.to_string()).collect(),
        sign_language: reader.flag("sign_language").map(|flag| flag.value),
        registration: reader.map("registration").map(|registration| Registration {
            url: registration.url("url").map(|url| url.value),
            deadline: registration.time("deadline").map(|time| time.value),
        }),
        contact: reader.reference("contact").map(|id| id.value),
        organisers: ids("organisers"),
        speakers: ids("speakers"),
        changes: reader.maps("changes").iter().filter_map(change).collect(),
        updates: updates::read(reader),
        results: reader.reference("results").map(|id| id.value),
        updated: reader.time("updated").map(|time| time.value),
    })
}

pub(super) fn timezone(reader: &Reader<'_>) -> Option<(String, TimeZone)> {
    let name = reader.text("timezone")?;
    match TimeZone::get(&name.value) {
        Ok(zone) => Some((name.value, zone)),
        Err(_) => {
            reader.report(&rules::ZONE_UNKNOWN, "timezone", |d| d.arg("value", name.value.clone()));
            None
        }
    }
}

fn place_of(reader: &Reader<'_>) -> Place {
    let words = |field: &str| reader.words(field).map(|words| words.value).unwrap_or_default();
    Place { name: words("name"), address: words("address"), access: words("access") }
}

fn change(reader: &Reader<'_>) -> Option<Change> {
    let words = |field: &str| reader.words(field).map(|words| words.value).unwrap_or_default();
    Some(Change {
        at: reader.time("at")?.value,
        kind: reader.one_of("kind")?.value.to_owned(),
        was: words("was"),
        note: words("note"),
    })
}
