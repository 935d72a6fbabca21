//! Hours: round the clock, or days of the week with when they begin and end.

use std::ops::Range;

use jiff::civil::Weekday;

use crate::base::fields::{Field, Kind, Reader, Table};
use crate::base::time::ClockTime;
use crate::base::{Place, rules};

/// The fields of one line of hours; a field of this kind may also say `always`.
pub static HOURS: Table = Table {
    name: "hours",
    fields: &[
        Field::new("days", Kind::Any).required(),
        Field::new("opens", Kind::Clock).required(),
        Field::new("closes", Kind::Clock).required(),
    ],
};

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

pub(super) fn hours(reader: &Reader<'_>) -> Option<Hours> {
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
pub(super) fn shifts(readers: &[Reader<'_>]) -> Vec<Shift> {
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
    /// From when to when, in minutes since the midnight of the day on which it opens.
    pub fn span(&self) -> Range<u16> {
        let minute = |time: ClockTime| time.hour() * 60 + time.minute();
        let (opens, closes) = (minute(self.opens), minute(self.closes));
        opens..if closes <= opens { closes + DAY } else { closes }
    }

    /// When it is open, in minutes since the week began; a Sunday's night ends on Monday, in a stretch of its own.
    fn minutes(&self) -> Vec<Range<u16>> {
        let Range { start: opens, end: closes } = self.span();
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
