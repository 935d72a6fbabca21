//! Hotlines: whom to call, when, at what cost and in which languages.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Weekday;

use super::Record;
use super::records;
use crate::base::fields::{Field, Kind, Reader, Table};
use crate::base::time::{ClockTime, LocalTime};
use crate::base::{Diagnostics, Place, Words, rules};

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
        Field::new("languages", Kind::Languages).required(),
        Field::new("audience", Kind::Words),
        Field::new("abroad", Kind::Map(&ABROAD)),
        Field::new("channels", Kind::List(&Kind::Map(&CHANNEL))),
        Field::new("exceptions", Kind::List(&Kind::Map(&EXCEPTION))),
        Field::new("verified", Kind::Time).required(),
    ],
};

/// The fields of one line of hours; a field of this kind may also say `always`.
pub static HOURS: Table = Table {
    name: "hours",
    fields: &[
        Field::new("days", Kind::Any).required(),
        Field::new("opens", Kind::Clock).required(),
        Field::new("closes", Kind::Clock).required(),
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
    pub languages: Vec<String>,
    pub audience: Words,
    pub abroad: Option<Abroad>,
    pub channels: Vec<Channel>,
    pub exceptions: Vec<Exception>,
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
        [&mut self.name, &mut self.audience].into_iter().for_each(&mut *change);
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

/// When somebody answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Hours {
    /// Around the clock.
    Always,
    /// On these days at these hours.
    Weekly(Vec<Shift>),
}

/// Days with the same hours; closing at or before the opening means the next day.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Shift {
    pub days: Vec<Weekday>,
    pub opens: ClockTime,
    pub closes: ClockTime,
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
        languages: reader.languages("languages").iter().map(|lang| lang.value.to_string()).collect(),
        audience: reader.words("audience").map(|words| words.value).unwrap_or_default(),
        abroad,
        channels: reader.maps("channels").iter().filter_map(channel).collect(),
        exceptions: exceptions(reader),
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

fn hours(reader: &Reader<'_>) -> Option<Hours> {
    let node = reader.node("hours")?;
    if node.as_text() == Some("always") {
        return Some(Hours::Always);
    }
    if let Some(text) = node.as_text() {
        reader.report(&rules::VALUE_HOURS, "hours", |d| d.arg("value", text));
        return None;
    }
    Some(Hours::Weekly(shifts(&reader.tables("hours", &HOURS))))
}

/// The lines of hours; one that is open while an earlier one is, too, is reported.
fn shifts(readers: &[Reader<'_>]) -> Vec<Shift> {
    let mut shifts: Vec<Shift> = Vec::new();
    let mut taken: Vec<(Range<u16>, Place)> = Vec::new();
    for reader in readers {
        let Some(shift) = shift(reader) else { continue };
        let open = shift.minutes();
        let twice = open.iter().find_map(|new| taken.iter().find(|(known, _)| meet(new, known)));
        if let Some((_, first)) = twice {
            reader.report(&rules::HOURS_OVERLAP, "opens", |d| d.other(first.clone()));
        }
        taken.extend(open.into_iter().map(|minutes| (minutes, reader.place("opens"))));
        shifts.push(shift);
    }
    shifts
}

fn meet(a: &Range<u16>, b: &Range<u16>) -> bool {
    a.start < b.end && b.start < a.end
}

fn shift(reader: &Reader<'_>) -> Option<Shift> {
    let days = days(reader);
    let (opens, closes) = (reader.clock("opens")?.value, reader.clock("closes")?.value);
    Some(Shift { days: days?, opens, closes })
}

const DAY: u16 = 24 * 60;

impl Shift {
    /// When it is open, in minutes since the week began; a Sunday's night ends on Monday, in a stretch of its own.
    fn minutes(&self) -> Vec<Range<u16>> {
        let minute = |time: ClockTime| time.hour() * 60 + time.minute();
        let (opens, closes) = (minute(self.opens), minute(self.closes));
        let closes = if closes <= opens { closes + DAY } else { closes };
        let mut open = Vec::new();
        for day in &self.days {
            let midnight = day.to_monday_zero_offset() as u16 * DAY;
            let (start, end) = (midnight + opens, midnight + closes);
            open.push(start..end.min(7 * DAY));
            open.extend((end > 7 * DAY).then(|| 0..end - 7 * DAY));
        }
        open
    }
}

const DAYS: &[(&str, Weekday)] = &[
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

/// `mon-fri`, `daily`, `mon`, or a list of such.
fn days(reader: &Reader<'_>) -> Option<Vec<Weekday>> {
    let mut days = Vec::new();
    for node in reader.items("days") {
        let text = node.as_text().unwrap_or_default();
        match day_run(text) {
            Some(run) => days.extend(run),
            None => {
                reader.report(&rules::VALUE_DAYS, "days", |d| d.arg("value", text));
                return None;
            }
        }
    }
    days.sort_by_key(|day| day.to_monday_zero_offset());
    days.dedup();
    (!days.is_empty()).then_some(days)
}

fn day_run(text: &str) -> Option<Vec<Weekday>> {
    let day = |name: &str| DAYS.iter().find(|(known, _)| *known == name).map(|(_, day)| *day);
    if text == "daily" {
        return Some(DAYS.iter().map(|(_, day)| *day).collect());
    }
    let (from, to) = text.split_once(['-', '–']).unwrap_or((text, text));
    let (from, to) = (day(from.trim())?, day(to.trim())?);
    let length = (to.to_monday_zero_offset() - from.to_monday_zero_offset()).rem_euclid(7) as usize + 1;
    Some(from.cycle_forward().take(length).collect())
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
        let last = |exception: &Exception| exception.to.unwrap_or(exception.from).date;
        let twice = |known: &Exception| known.from.date <= last(&new) && new.from.date <= last(known);
        if let Some((_, first)) = exceptions.iter().find(|(known, _)| twice(known)) {
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
    if to.is_some_and(|to| to.ends_before(from)) {
        reader.report(&rules::END_BEFORE_START, "to", |d| d);
    }
    let note = reader.words("note").map(|words| words.value).unwrap_or_default();
    Some(Exception { from, to, hours, note })
}
