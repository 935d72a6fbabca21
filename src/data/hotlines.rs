//! Hotlines: whom to call, when, at what cost and in which languages.

use std::sync::Arc;

use jiff::tz::TimeZone;

use super::calendars::Days;
use super::{Record, events, records};
use crate::base::fields::{Field, Kind, Reader, Table};
use crate::base::time::LocalTime;
use crate::base::{Diagnostics, Place, Words, rules};

mod hours;

pub use hours::{HOURS, Hours, Shift};
use hours::{hours, shifts};

/// The fields of a hotline.
pub static HOTLINE: Table = Table {
    name: "hotline",
    fields: &[
        Field::new("id", Kind::Id).required(),
        Field::new("name", Kind::Words).required(),
        Field::new("phone", Kind::Phone).required(),
        Field::new("display", Kind::Text),
        Field::new("cost", Kind::OneOf(&["free", "paid", "operator"])).required(),
        Field::new("hours", Kind::Any).required(),
        Field::new("timezone", Kind::Text),
        Field::new("languages", Kind::Languages).required(),
        Field::new("audience", Kind::Words),
        Field::new("about", Kind::Words),
        Field::new("abroad", Kind::Map(&ABROAD)),
        Field::new("channels", Kind::List(&Kind::Map(&CHANNEL))),
        Field::new("exceptions", Kind::List(&Kind::Map(&EXCEPTION))),
        Field::new("closures", Kind::List(&Kind::Reference("calendar"))),
        Field::new("verified", Kind::Time).required(),
    ],
};

/// How a hotline is reached from abroad.
pub static ABROAD: Table =
    Table { name: "abroad", fields: &[Field::new("reachable", Kind::Flag), Field::new("phone", Kind::Phone)] };

/// A way to write instead.
pub static CHANNEL: Table = Table {
    name: "channel",
    fields: &[Field::new("kind", Kind::Text).required(), Field::new("url", Kind::Text).required()],
};

/// Days that differ.
pub static EXCEPTION: Table = Table {
    name: "exception",
    fields: &[
        Field::new("from", Kind::Time).required(),
        Field::new("to", Kind::Time),
        Field::new("closed", Kind::Flag),
        Field::new("hours", Kind::List(&Kind::Map(&HOURS))),
        Field::new("note", Kind::Words),
    ],
};

/// A hotline.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Hotline {
    pub id: String,
    pub name: Words,
    pub phone: Phone,
    pub cost: String,
    pub hours: Hours,
    pub timezone: Option<TimeZone>,
    pub timezone_name: Option<String>,
    pub languages: Vec<String>,
    pub audience: Words,
    pub about: Words,
    pub abroad: Option<Abroad>,
    pub channels: Vec<Channel>,
    pub exceptions: Vec<Exception>,
    pub closures: Vec<String>,
    pub verified: LocalTime,
}

/// A phone number in its three forms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phone {
    /// E.164 or a short code.
    pub number: String,
    /// For `href` (RFC 3966).
    pub href: String,
    /// As people write it.
    pub display: String,
}

impl Hotline {
    /// Hands each text in several languages to `change`.
    pub fn each_words(&mut self, change: &mut impl FnMut(&mut Words)) {
        [&mut self.name, &mut self.audience, &mut self.about].into_iter().for_each(&mut *change);
        self.exceptions.iter_mut().for_each(|exception| change(&mut exception.note));
    }
}

impl Phone {
    /// A number with the author's way of writing it, or the country's.
    pub fn new(number: String, display: Option<String>) -> Phone {
        let display =
            display.unwrap_or_else(|| crate::language::phone::national(&number).unwrap_or_else(|| number.clone()));
        Phone { href: format!("tel:{number}"), number, display }
    }

    /// True when `text` shows this number: its own digits, with or without the country's code.
    pub fn is_shown_by(&self, text: &str) -> bool {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let shown = digits(text);
        shown == digits(&self.number) || shown == digits(&self.display)
    }
}

/// How a hotline is reached from abroad.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Abroad {
    pub reachable: Option<bool>,
    pub phone: Option<Phone>,
}

/// A way to write instead.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Channel {
    pub kind: String,
    pub url: String,
}

/// Days that differ: closed where no hours are given.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Exception {
    pub from: LocalTime,
    pub to: Option<LocalTime>,
    pub hours: Vec<Shift>,
    pub note: Words,
}

/// Reads `data/hotlines.yaml`; `None` when it could not be read as YAML.
pub fn read(path: &Arc<str>, text: &str, problems: &mut Diagnostics) -> Option<Vec<Record<Hotline>>> {
    records::read(&HOTLINE, path, text, problems, hotline)
}

fn hotline(reader: &Reader<'_>) -> Option<Hotline> {
    let number = reader.phone("phone").map(|phone| phone.value);
    let display = reader.text("display").map(|text| text.value);
    let phone = number.map(|number| Phone::new(number, display)).unwrap_or_default();
    check_display(reader, &phone);
    let (timezone_name, timezone) = events::timezone(reader).unzip();
    let abroad = reader.map("abroad").map(|abroad| Abroad {
        reachable: abroad.flag("reachable").map(|flag| flag.value),
        phone: abroad.phone("phone").map(|phone| Phone::new(phone.value, None)),
    });
    Some(Hotline {
        id: reader.id("id")?.value,
        name: reader.words("name").map(|words| words.value).unwrap_or_default(),
        phone,
        cost: reader.one_of("cost").map(|cost| cost.value.to_owned()).unwrap_or_default(),
        hours: hours(reader).unwrap_or(Hours::Weekly(Vec::new())),
        timezone,
        timezone_name,
        languages: reader.languages("languages").iter().map(|lang| lang.value.to_string()).collect(),
        audience: reader.words("audience").map(|words| words.value).unwrap_or_default(),
        about: reader.words("about").map(|words| words.value).unwrap_or_default(),
        abroad,
        channels: reader.maps("channels").iter().filter_map(channel).collect(),
        exceptions: exceptions(reader),
        closures: reader.references("closures").into_iter().map(|id| id.value).collect(),
        verified: reader.time("verified").map_or(LocalTime::day(jiff::civil::Date::ZERO), |time| time.value),
    })
}

/// What readers see must be the number that their phone dials, but for the country's code.
fn check_display(reader: &Reader<'_>, phone: &Phone) {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (shown, dialled) = (digits(&phone.display), digits(&phone.number));
    let national = shown.strip_prefix('0').unwrap_or(&shown);
    if reader.has("display") && !phone.number.is_empty() && (national.len() < 2 || !dialled.ends_with(national)) {
        reader.report(&rules::PHONE_DISPLAY, "display", |d| {
            d.arg("display", phone.display.clone()).arg("phone", phone.number.clone())
        });
    }
}

fn channel(reader: &Reader<'_>) -> Option<Channel> {
    let (kind, url) = (reader.text("kind")?.value, reader.text("url")?.value);
    let known = ["https://", "http://", "mailto:", "sms:", "tel:", "tg:", "viber:", "whatsapp:"];
    if !known.iter().any(|scheme| url.starts_with(scheme)) {
        reader.report(&rules::VALUE_URL, "url", |d| d.arg("field", "url").arg("value", url.clone()));
        return None;
    }
    Some(Channel { kind, url })
}

/// The days that differ; those that two exceptions hold are reported, since nobody knows which of them counts.
fn exceptions(reader: &Reader<'_>) -> Vec<Exception> {
    let mut exceptions: Vec<(Exception, Place)> = Vec::new();
    for reader in reader.maps("exceptions") {
        let Some(new) = exception(&reader) else { continue };
        if let Some((_, first)) = exceptions.iter().find(|(known, _)| known.days().meets(&new.days())) {
            reader.report(&rules::EXCEPTIONS_OVERLAP, "from", |d| d.other(first.clone()));
        }
        exceptions.push((new, reader.place("from")));
    }
    exceptions.into_iter().map(|(exception, _)| exception).collect()
}

fn exception(reader: &Reader<'_>) -> Option<Exception> {
    let hours = shifts(&reader.maps("hours"));
    let closed = reader.flag("closed").is_some_and(|flag| flag.value);
    if closed != hours.is_empty() {
        reader.report(&rules::EXCEPTION_UNCLEAR, "from", |d| d);
    }
    let (from, to) = (reader.time("from")?.value, reader.time("to").map(|to| to.value));
    for (field, time) in [("from", Some(from)), ("to", to)] {
        // A line that is closed "from 15:00" would be shown as closed all day.
        if let Some(time) = time.filter(|time| time.time.is_some()) {
            reader.report(&rules::EXCEPTION_HOUR, field, |d| d.arg("value", time.to_string()));
        }
    }
    if to.is_some_and(|to| to.ends_before(from)) {
        reader.report(&rules::END_BEFORE_START, "to", |d| d);
    }
    let note = reader.words("note").map(|words| words.value).unwrap_or_default();
    let exception = Exception { from, to, hours, note };
    // Hours of other days of the week would be shown as a day on which nobody answers.
    if !exception.hours.is_empty() && !exception.hours.iter().any(|shift| exception.days().fall_on(&shift.days)) {
        reader.report(&rules::EXCEPTION_DAYS, "hours", |d| d.arg("date", exception.from.date.to_string()));
    }
    Some(exception)
}

impl Exception {
    /// Its whole days.
    pub fn days(&self) -> Days {
        Days { from: self.from.date, to: self.to.unwrap_or(self.from).date }
    }
}
