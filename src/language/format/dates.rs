//! Dates and times by CLDR's patterns, in the Gregorian calendar whatever the language.

use std::sync::{PoisonError, RwLock};

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::fieldsets::{E, M, MD, T, YM, YMD, YMDE, YMDT};
use icu_datetime::input::{DateTime as IcuDateTime, Time as IcuTime};
use icu_datetime::options::YearStyle;
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_locale_core::Locale;
use jiff::civil::{Date, Time, Weekday};
use rustc_hash::FxHashMap;

type Formatter<FieldSet> = FixedCalendarDateTimeFormatter<Gregorian, FieldSet>;

/// The dates of one language.
pub(super) struct Dates {
    long: Formatter<YMD>,
    weekday: Formatter<YMDE>,
    numeric: Formatter<YMD>,
    heading: Formatter<YM>,
    day_month: Formatter<MD>,
    time: NoCalendarFormatter<T>,
    long_time: Formatter<YMDT>,
    /// Names that stand alone, made once.
    months: Vec<String>,
    weekdays: Vec<String>,
    short_weekdays: Vec<String>,
    /// Long dates that were asked for: a news item's date stands on half a dozen pages.
    known: RwLock<FxHashMap<Date, String>>,
    /// True where the long date begins with its year, as in Chinese or Hungarian.
    year_first: bool,
}

macro_rules! formatter {
    ($locale:expr, $field_set:expr) => {
        Formatter::try_new($locale.into(), $field_set).expect(super::CLDR)
    };
}

impl Dates {
    pub(super) fn new(locale: &Locale) -> Dates {
        let month = formatter!(locale, M::long());
        let day = formatter!(locale, E::long());
        let short_day = formatter!(locale, E::short());
        // 1 January 2024 was a Monday.
        let week = || (1..=7).filter_map(|day| icu_date(Date::constant(2024, 1, day)));
        let mut dates = Dates {
            long: formatter!(locale, YMD::long()),
            weekday: formatter!(locale, YMDE::long()),
            numeric: formatter!(locale, YMD::short().with_year_style(YearStyle::Full)),
            heading: formatter!(locale, YM::long()),
            day_month: formatter!(locale, MD::long()),
            time: NoCalendarFormatter::try_new(locale.into(), T::hm()).expect(super::CLDR),
            long_time: formatter!(locale, YMD::long().with_time_hm()),
            months: (1..=12)
                .filter_map(|m| icu_date(Date::constant(2024, m, 1)))
                .map(|d| tidy(month.format(&d)))
                .collect(),
            weekdays: week().map(|d| tidy(day.format(&d))).collect(),
            short_weekdays: week().map(|d| tidy(short_day.format(&d))).collect(),
            known: RwLock::default(),
            year_first: false,
        };
        let probe = dates.date(Date::constant(2001, 11, 22));
        let runs: Vec<_> = digit_runs(&probe).collect();
        dates.year_first = runs.first().is_some_and(|run| probe[run.clone()].chars().count() == 4);
        dates
    }

    pub(super) fn date(&self, date: Date) -> String {
        let known = |cache: &FxHashMap<Date, String>| cache.get(&date).cloned();
        if let Some(text) = known(&self.known.read().unwrap_or_else(PoisonError::into_inner)) {
            return text;
        }
        let text = icu_date(date).map_or_else(|| date.to_string(), |d| tidy(self.long.format(&d)));
        self.known.write().unwrap_or_else(PoisonError::into_inner).insert(date, text.clone());
        text
    }

    pub(super) fn date_weekday(&self, date: Date) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |d| tidy(self.weekday.format(&d)))
    }

    pub(super) fn date_numeric(&self, date: Date) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |d| tidy(self.numeric.format(&d)))
    }

    pub(super) fn day_month(&self, date: Date) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |d| tidy(self.day_month.format(&d)))
    }

    pub(super) fn month_heading(&self, year: i16, month: i8) -> String {
        let date = Date::new(year, month, 1).ok().and_then(icu_date);
        date.map_or_else(|| format!("{year}-{month:02}"), |d| tidy(self.heading.format(&d)))
    }

    pub(super) fn month_name(&self, month: i8) -> &str {
        usize::try_from(month - 1).ok().and_then(|m| self.months.get(m)).map_or("", String::as_str)
    }

    pub(super) fn time(&self, time: Time) -> String {
        icu_time(time).map_or_else(|| time.to_string(), |t| bound(tidy(self.time.format(&t))))
    }

    /// The date and the time joined by CLDR's own pattern.
    pub(super) fn date_time(&self, date: Date, time: Time) -> String {
        match (icu_date(date), icu_time(time)) {
            (Some(date), Some(time)) => {
                bound_to_preposition(bound(tidy(self.long_time.format(&IcuDateTime { date, time }))))
            }
            _ => date.to_datetime(time).to_string(),
        }
    }

    pub(super) fn date_range(&self, from: Date, to: Date, dash: &str) -> String {
        let last = self.date(to);
        if from == to {
            return last;
        }
        if (from.year(), from.month()) == (to.year(), to.month()) {
            let first = self.date(from);
            if let (Some(a), Some(b)) = (self.day_in(&first), self.day_in(&last)) {
                return format!("{}{}{dash}{}", &last[..b.start], &first[a], &last[b.start..]);
            }
        }
        if from.year() == to.year() && !self.year_first {
            return format!("{} – {last}", self.day_month(from));
        }
        format!("{} – {last}", self.date(from))
    }

    pub(super) fn time_range(&self, from: Time, to: Time, dash: &str) -> String {
        let (first, last) = (self.time(from), self.time(to));
        // «9:00 – 13:00 ч.», “9:00–11:00 am”: what both ends close with is written once.
        let closing = |text: &str| text.trim_end_matches(|c: char| !c.is_numeric()).len();
        let (a, b) = (closing(&first), closing(&last));
        let first = if first.get(a..) == last.get(b..) { &first[..a] } else { &first };
        format!("{first}{dash}{last}")
    }

    pub(super) fn weekday(&self, day: Weekday) -> &str {
        self.weekdays.get(index(day)).map_or("", String::as_str)
    }

    pub(super) fn weekdays(&self, days: &[Weekday]) -> String {
        let mut open = [false; 7];
        days.iter().for_each(|day| open[index(*day)] = true);
        let mut parts: Vec<String> = Vec::new();
        let mut day = 0;
        while day < 7 {
            let length = open[day..].iter().take_while(|open| **open).count();
            let names = &self.short_weekdays[day..day + length];
            match names {
                [first, _, .., last] => parts.push(format!("{first}–{last}")),
                few => parts.extend(few.iter().cloned()),
            }
            day += length + 1;
        }
        parts.join(", ")
    }

    /// Where the day of the month stands in a long date, with the full stop of languages that write `3.`
    fn day_in(&self, text: &str) -> Option<std::ops::Range<usize>> {
        let mut runs = digit_runs(text);
        let day = if self.year_first { runs.last() } else { runs.next() }?;
        let stop = usize::from(text[day.end..].starts_with('.'));
        Some(day.start..day.end + stop)
    }
}

fn index(day: Weekday) -> usize {
    day.to_monday_zero_offset() as usize
}

fn icu_date(date: Date) -> Option<IcuDate<Gregorian>> {
    IcuDate::try_new_gregorian(date.year().into(), date.month() as u8, date.day() as u8).ok()
}

fn icu_time(time: Time) -> Option<IcuTime> {
    IcuTime::try_new(time.hour() as u8, time.minute() as u8, time.second() as u8, 0).ok()
}

fn tidy(formatted: impl std::fmt::Display) -> String {
    ordinary_spaces(formatted.to_string())
}

/// A time of day with what follows its digits bound to them: `10:53 ч.`
fn bound(text: String) -> String {
    let end = text.trim_end_matches(|c: char| !c.is_numeric()).len();
    match text[end..].strip_prefix(' ') {
        Some(rest) => format!("{}\u{a0}{rest}", &text[..end]),
        None => text,
    }
}

/// A date and a time at its end, the time bound to its preposition: no line ends with the «о» of «о 10:53».
fn bound_to_preposition(text: String) -> String {
    let Some((date, time)) = text.rsplit_once(' ') else { return text };
    let preposition = date.rsplit(' ').next().unwrap_or_default();
    let is_short = (1..=2).contains(&preposition.chars().count()) && preposition.chars().all(char::is_alphabetic);
    if is_short && time.starts_with(|c: char| c.is_ascii_digit()) { format!("{date}\u{a0}{time}") } else { text }
}

/// The text with U+00A0 instead of U+202F.
pub(super) fn ordinary_spaces(text: String) -> String {
    if text.contains('\u{202f}') { text.replace('\u{202f}', "\u{a0}") } else { text }
}

/// The runs of digits of whatever script.
fn digit_runs(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_numeric)?;
        let end = text[start..].find(|c: char| !c.is_numeric()).map_or(text.len(), |length| start + length);
        rest = end;
        Some(start..end)
    })
}
