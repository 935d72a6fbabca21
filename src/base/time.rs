//! Times as authors write them: local, on the site's own clock. Only here do they meet a time zone.

use std::fmt;

use jiff::Zoned;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use serde::{Serialize, Serializer};

/// A date, with the time of day where the author gave one, in the site's time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalTime {
    /// The day.
    pub date: Date,
    /// The time of day; none means the whole day.
    pub time: Option<Time>,
}

/// A time of day for opening hours, where a closing may be `24:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime(u16);

/// Why a text is no time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeError {
    /// It looks like nothing that is understood.
    Format,
    /// It is well written, but there is no such day or hour: `2026-02-30`.
    Impossible,
    /// It names a time zone (`Z`, `+02:00`), but times are on the site's clock.
    Zone,
}

/// A local time that the clocks skip when summer time begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap(pub DateTime);

impl LocalTime {
    /// A whole day.
    pub fn day(date: Date) -> LocalTime {
        LocalTime { date, time: None }
    }

    /// Reads `2026-03-01`, `2026-03-01T13:30`, `2026-03-01 13:30`, `01.03.2026` or `01.03.2026 13:30`; seconds may follow.
    ///
    /// ```
    /// use visnyk::base::time::{LocalTime, TimeError};
    /// assert_eq!(LocalTime::parse("01.03.2026 9:30").unwrap().to_string(), "2026-03-01T09:30");
    /// assert_eq!(LocalTime::parse("2026-02-30"), Err(TimeError::Impossible));
    /// assert_eq!(LocalTime::parse("2026-03-01T13:30Z"), Err(TimeError::Zone));
    /// ```
    pub fn parse(text: &str) -> Result<LocalTime, TimeError> {
        let text = text.trim();
        if let Some(day) = plain_day(text.as_bytes()) {
            return day.map(LocalTime::day);
        }
        let (date, rest) = match text.find(['T', 't', ' ', '\u{a0}']) {
            Some(at) => (&text[..at], Some(text[at..].trim_start_matches(['T', 't', ' ', '\u{a0}']))),
            None => (text, None),
        };
        let date = parse_date(date)?;
        let time = rest.map(parse_time).transpose()?;
        Ok(LocalTime { date, time })
    }

    /// The moment at which it begins; a bare date begins at 00:00. A doubled time takes the earlier.
    pub fn start_of(&self, zone: &TimeZone) -> Result<Zoned, Gap> {
        let Some(time) = self.time else {
            return Ok(day_start(self.date, zone));
        };
        let local = self.date.to_datetime(time);
        let ambiguous = zone.to_ambiguous_zoned(local);
        if matches!(ambiguous.offset(), AmbiguousOffset::Gap { .. }) {
            return Err(Gap(local));
        }
        ambiguous.earlier().map_err(|_| Gap(local))
    }

    /// The moment from which it is over: the time itself, and for a bare date the midnight that ends the day.
    pub fn end_of(&self, zone: &TimeZone) -> Result<Zoned, Gap> {
        match self.time {
            Some(_) => self.start_of(zone),
            // The last day that the calendar knows has no next midnight; nobody will live to see it end.
            None => Ok(day_start(self.date.tomorrow().unwrap_or(self.date), zone)),
        }
    }
}

/// The first moment of a day. Some zones begin summer time at midnight: there a day begins at 01:00, and that is no mistake
/// of the author's.
fn day_start(date: Date, zone: &TimeZone) -> Zoned {
    let midnight = date.to_datetime(Time::midnight());
    let ambiguous = zone.to_ambiguous_zoned(midnight);
    let moment = match ambiguous.offset() {
        AmbiguousOffset::Gap { .. } => ambiguous.later(),
        _ => ambiguous.earlier(),
    };
    // Only the first and last days of the calendar (years -9999 and 9999) can fail, by a few hours.
    moment.unwrap_or_else(|_| jiff::Timestamp::UNIX_EPOCH.to_zoned(zone.clone()))
}

/// `2026-03-01`, as nearly all days of long tables are written.
fn plain_day(text: &[u8]) -> Option<Result<Date, TimeError>> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return None };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0i16, |value, b| b.is_ascii_digit().then(|| value * 10 + i16::from(b - b'0')))
    };
    let (year, month, day) = (number(&[y1, y2, y3, y4])?, number(&[m1, m2])?, number(&[d1, d2])?);
    Some(Date::new(year, month as i8, day as i8).map_err(|_| TimeError::Impossible))
}

fn parse_date(text: &str) -> Result<Date, TimeError> {
    let separator = if text.contains('-') { '-' } else { '.' };
    let mut parts = text.split(separator);
    let (Some(a), Some(b), Some(c), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return Err(TimeError::Format);
    };
    let (year, month, day) = if separator == '-' { (a, b, c) } else { (c, b, a) };
    // `2026-3-1` is as clear as `2026-03-01`; a year of two digits is not clear at all.
    if year.len() != 4 {
        return Err(TimeError::Format);
    }
    let (year, month, day) = (number(year)?, number(month)?, number(day)?);
    let small = |value: i16| i8::try_from(value).map_err(|_| TimeError::Impossible);
    Date::new(year, small(month)?, small(day)?).map_err(|_| TimeError::Impossible)
}

fn parse_time(text: &str) -> Result<Time, TimeError> {
    let digits_end = text.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(text.len());
    let (clock, rest) = text.split_at(digits_end);
    let mut parts = clock.split(':');
    let (Some(hour), Some(minute), second, None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return Err(TimeError::Format);
    };
    if minute.len() != 2 || second.is_some_and(|s| s.len() != 2) {
        return Err(TimeError::Format);
    }
    let (hour, minute, second) = (number(hour)?, number(minute)?, number(second.unwrap_or("0"))?);
    match rest.trim_start().chars().next() {
        None => {}
        Some('Z' | 'z' | '+' | '-' | '\u{2212}' | '[') => return Err(TimeError::Zone),
        Some(_) => return Err(TimeError::Format),
    }
    let small = |value: i16| i8::try_from(value).map_err(|_| TimeError::Impossible);
    Time::new(small(hour)?, small(minute)?, small(second)?, 0).map_err(|_| TimeError::Impossible)
}

fn number(text: &str) -> Result<i16, TimeError> {
    let plain = !text.is_empty() && text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
    if plain { text.parse().map_err(|_| TimeError::Format) } else { Err(TimeError::Format) }
}

impl LocalTime {
    /// Whether this end lies before that start; a bare date ends with its day.
    pub fn ends_before(&self, start: LocalTime) -> bool {
        match (self.time, start.time) {
            (Some(end), Some(begin)) => (self.date, end) < (start.date, begin),
            _ => self.date < start.date,
        }
    }
}

impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.date)?;
        match self.time {
            None => Ok(()),
            Some(time) if time.second() == 0 => write!(f, "T{:02}:{:02}", time.hour(), time.minute()),
            Some(time) => write!(f, "T{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second()),
        }
    }
}

impl Serialize for LocalTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl ClockTime {
    /// Reads `08:00`, `8:00` and, for a closing, `24:00`.
    pub fn parse(text: &str) -> Result<ClockTime, TimeError> {
        let (hour, minute) = text.trim().split_once(':').ok_or(TimeError::Format)?;
        if hour.len() > 2 || minute.len() != 2 {
            return Err(TimeError::Format);
        }
        match (number(hour)?, number(minute)?) {
            (24, 0) => Ok(ClockTime(24 * 60)),
            (h @ 0..=23, m @ 0..=59) => Ok(ClockTime(h as u16 * 60 + m as u16)),
            _ => Err(TimeError::Impossible),
        }
    }

    /// The hour, 0 to 24.
    pub fn hour(self) -> u16 {
        self.0 / 60
    }

    /// The minute, 0 to 59.
    pub fn minute(self) -> u16 {
        self.0 % 60
    }

    /// The same as a time of day; `24:00` is the midnight that ends the day.
    pub fn time(self) -> Time {
        // Both are within their ranges since `parse` is the only way to make one.
        Time::new((self.hour() % 24) as i8, self.minute() as i8, 0, 0).unwrap_or_else(|_| Time::midnight())
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

impl Serialize for ClockTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<&str, TimeError>) {
        assert_eq!(LocalTime::parse(text).map(|t| t.to_string()), expected.map(str::to_owned), "{text}");
    }

    #[test]
    fn authors_dates() {
        check("2026-03-01", Ok("2026-03-01"));
        check("2026-03-01T13:30", Ok("2026-03-01T13:30"));
        check("2026-03-01 13:30:15", Ok("2026-03-01T13:30:15"));
        check("01.03.2026", Ok("2026-03-01"));
        check("1.3.2026 \u{a0}9:05", Ok("2026-03-01T09:05"));
        check("2026-02-30", Err(TimeError::Impossible));
        check("31.04.2026", Err(TimeError::Impossible));
        check("2026-03-01 25:00", Err(TimeError::Impossible));
        check("2026-03-01T13:30Z", Err(TimeError::Zone));
        check("2026-03-01T13:30+02:00", Err(TimeError::Zone));
        for wrong in
            ["", "-", "tomorrow", "01.03.26", "2026-03", "2026-03-01 13", "2026/03/01", "2026-03-01T", "1 березня"]
        {
            check(wrong, Err(TimeError::Format));
        }
    }

    #[test]
    fn clocks_that_change() {
        let zone = TimeZone::get("Europe/Kyiv").expect("bundled");
        let at = |text: &str| LocalTime::parse(text).expect("a time");
        let start = |text: &str| at(text).start_of(&zone).map(|z| z.timestamp().to_string());
        assert_eq!(start("2026-03-01"), Ok("2026-02-28T22:00:00Z".to_owned()));
        assert!(start("2026-03-29 03:30").is_err(), "skipped in spring");
        assert_eq!(start("2026-10-25 03:30"), Ok("2026-10-25T00:30:00Z".to_owned()), "doubled in autumn: the earlier");
        let end = |text: &str| at(text).end_of(&zone).map(|z| z.timestamp().to_string());
        assert_eq!(end("2026-03-01"), Ok("2026-03-01T22:00:00Z".to_owned()));
        assert_eq!(end("2026-03-01 10:00"), start("2026-03-01 10:00"));
    }

    #[test]
    fn days_without_a_midnight_begin_later() {
        let zone = TimeZone::get("Africa/Cairo").expect("bundled");
        let day = LocalTime::parse("2026-04-24").expect("a day");
        assert_eq!(
            day.start_of(&zone).map(|z| z.to_string()),
            Ok("2026-04-24T01:00:00+03:00[Africa/Cairo]".to_owned())
        );
    }

    #[test]
    fn opening_hours() {
        let clock = |text: &str| ClockTime::parse(text).map(|c| c.to_string());
        assert_eq!(clock("8:00"), Ok("08:00".to_owned()));
        assert_eq!(clock("24:00"), Ok("24:00".to_owned()));
        assert_eq!(clock("24:01"), Err(TimeError::Impossible));
        assert_eq!(clock("08.00"), Err(TimeError::Format));
        assert!(ClockTime::parse("09:00").ok() < ClockTime::parse("24:00").ok());
    }
}
