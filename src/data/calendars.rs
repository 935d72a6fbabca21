//! Calendars of closures: days on which several hotlines are not answered, written once and named by each of them.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::Record;
use super::records;
use crate::base::fields::{Field, Kind, Reader, Table};
use crate::base::time::{LocalTime, TimeError};
use crate::base::yaml::Node;
use crate::base::{Diagnostics, Words, rules};

/// The fields of a calendar.
pub static CALENDAR: Table = Table {
    name: "calendar",
    fields: &[
        Field::new("id", Kind::Id).required(),
        Field::new("name", Kind::Words).required(),
        Field::new("days", Kind::Any).required(),
    ],
};

/// Days of closure that hotlines may share.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Calendar {
    pub id: String,
    pub name: Words,
    /// As the file has them; each from its first day to its last.
    pub days: Vec<Days>,
}

/// Whole days in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Days {
    /// The first.
    pub from: Date,
    /// The last; the same for a single day.
    pub to: Date,
}

impl Days {
    /// True when a day is one of them.
    pub fn holds(&self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }

    /// True when both hold a day.
    pub fn meets(&self, other: &Days) -> bool {
        self.from <= other.to && other.from <= self.to
    }

    /// True when one of them is one of these days of the week.
    pub fn fall_on(&self, weekdays: &[Weekday]) -> bool {
        let days = self.from.series(1.day()).take(7).take_while(|day| self.holds(*day));
        days.map(Date::weekday).any(|day| weekdays.contains(&day))
    }

    /// What is left of them without the others: none, one or two runs of days.
    pub fn without(&self, other: &Days) -> Vec<Days> {
        if !self.meets(other) {
            return vec![*self];
        }
        let before = other.from.yesterday().ok().map(|to| Days { from: self.from, to });
        let after = other.to.tomorrow().ok().map(|from| Days { from, to: self.to });
        before.into_iter().chain(after).filter(|days| days.from <= days.to).collect()
    }
}

impl Calendar {
    /// Hands each text in several languages to `change`.
    pub fn each_words(&mut self, mut change: impl FnMut(&mut Words)) {
        change(&mut self.name);
    }
}

/// Reads `data/calendar.yaml`; `None` when it could not be read as YAML.
pub fn read(path: &Arc<str>, text: &str, problems: &mut Diagnostics) -> Option<Vec<Record<Calendar>>> {
    records::read(&CALENDAR, path, text, problems, calendar)
}

fn calendar(reader: &Reader<'_>) -> Option<Calendar> {
    Some(Calendar {
        id: reader.id("id")?.value,
        name: reader.words("name").map(|words| words.value).unwrap_or_default(),
        days: reader.items("days").filter_map(|node| days(reader, node)).collect(),
    })
}

/// `2026-01-01`, or `2026-12-25..2027-01-08` for days in a row.
fn days(reader: &Reader<'_>, node: &Node) -> Option<Days> {
    let text = node.as_text().unwrap_or_default();
    let (from, to) = text.split_once("..").unwrap_or((text, text));
    match (day(from), day(to)) {
        (Ok(from), Ok(to)) if to < from => {
            reader.report_at(&rules::END_BEFORE_START, node.span, |d| d);
            None
        }
        (Ok(from), Ok(to)) => Some(Days { from, to }),
        (Err(TimeError::Impossible), _) | (_, Err(TimeError::Impossible)) => {
            reader.report_at(&rules::DATE_IMPOSSIBLE, node.span, |d| d.arg("value", text));
            None
        }
        _ => {
            reader.report_at(&rules::CALENDAR_DAYS, node.span, |d| d.arg("value", text));
            None
        }
    }
}

fn day(text: &str) -> Result<Date, TimeError> {
    let time = LocalTime::parse(text)?;
    // A closure of some hours is an exception of the hotline itself.
    if time.time.is_some() { Err(TimeError::Format) } else { Ok(time.date) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(from: &str, to: &str) -> Days {
        Days { from: day(from).expect("a day"), to: day(to).expect("a day") }
    }

    #[test]
    fn days_without_others() {
        let year = run("2026-01-01", "2026-12-31");
        let cut = |from, to| year.without(&run(from, to));
        assert_eq!(cut("2026-05-01", "2026-05-02"), [run("2026-01-01", "2026-04-30"), run("2026-05-03", "2026-12-31")]);
        assert_eq!(cut("2025-05-01", "2026-01-01"), [run("2026-01-02", "2026-12-31")]);
        assert_eq!(cut("2026-12-31", "2027-01-01"), [run("2026-01-01", "2026-12-30")]);
        assert_eq!(cut("2027-01-01", "2027-01-02"), [year]);
        assert!(cut("2025-01-01", "2027-01-01").is_empty());
    }
}
