//! The hours of a hotline: in words for the week, for days that differ, for the next seven days; and in minutes for the script
//! that says whether it is open now.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::data::Hotline;
use crate::data::hotlines::{Hours, Shift};
use crate::outputs::Context;
use crate::outputs::views::{ExceptionView, HoursView};
use crate::site::link::LangIx;
use crate::site::link::special::{Source, SpecialDays};

/// How many days ahead are shown day by day, with the day of the build.
const AHEAD: i64 = 7;
/// How far ahead the closures of a calendar are told: it may hold a year, and nobody looks for it on a hotline's card.
const CLOSURES_AHEAD: i64 = 60;

/// The days on which a hotline works otherwise, without those that are over.
pub(crate) fn special_ahead<'a>(context: &'a Context<'_>, index: usize) -> impl Iterator<Item = &'a SpecialDays> {
    let facts = &context.site.hotlines[index];
    facts.special.iter().filter(|special| special.days.to >= facts.today)
}

/// The hours of special days; none when nobody answers.
pub(crate) fn special_shifts<'a>(hotline: &'a Hotline, special: &SpecialDays) -> &'a [Shift] {
    match special.source {
        Source::Own(i) => &hotline.exceptions[i].hours,
        Source::Calendar(_) => &[],
    }
}

/// The hours of the week, a line for days with the same ones.
pub(super) fn lines(context: &Context<'_>, lang: LangIx, shifts: &[Shift]) -> Vec<HoursView> {
    let formats = &context.language(lang).formats;
    let days = |shift: &Shift| match shift.days.len() {
        7 => context.word(lang, "hours-daily"),
        _ => formats.weekdays(&week_order(&shift.days)),
    };
    shifts.iter().map(|shift| line(context, lang, days(shift), shift)).collect()
}

fn line(context: &Context<'_>, lang: LangIx, days: String, shift: &Shift) -> HoursView {
    let time = context.language(lang).formats.time_range(shift.opens.time(), shift.closes.time());
    HoursView { days, time, next_day: shift.closes <= shift.opens }
}

fn week_order(days: &[Weekday]) -> Vec<Weekday> {
    let mut days = days.to_vec();
    days.sort_by_key(|day| day.to_monday_zero_offset());
    days
}

/// Days that differ, with their reason.
fn special(context: &Context<'_>, lang: LangIx, hotline: &Hotline, special: &SpecialDays) -> ExceptionView {
    let formats = &context.language(lang).formats;
    let days = special.days;
    let note = match special.source {
        Source::Own(i) => &hotline.exceptions[i].note,
        Source::Calendar(place) => &context.entries.calendars[place].value.name,
    };
    let note = (!note.is_empty()).then(|| context.words(note, lang));
    let shifts = special_shifts(hotline, special);
    if days.from == days.to {
        let hours = of_day(context, lang, shifts, days.from);
        return ExceptionView { days: formats.date_weekday(days.from), closed: hours.is_empty(), hours, note };
    }
    let hours = lines(context, lang, shifts);
    ExceptionView { days: formats.date_range(days.from, days.to), closed: hours.is_empty(), hours, note }
}

/// The hours of one day among those of the week.
fn of_day(context: &Context<'_>, lang: LangIx, shifts: &[Shift], day: Date) -> Vec<HoursView> {
    let on = shifts.iter().filter(|shift| shift.days.contains(&day.weekday()));
    on.map(|shift| line(context, lang, String::new(), shift)).collect()
}

/// The last of the days that are shown one by one.
fn last_ahead(context: &Context<'_>, index: usize) -> Date {
    let today = context.site.hotlines[index].today;
    today.checked_add((AHEAD - 1).days()).unwrap_or(today)
}

/// The days that differ and begin within the next ones.
pub(super) fn soon(context: &Context<'_>, lang: LangIx, index: usize) -> Vec<ExceptionView> {
    let (hotline, last) = (&context.entries.hotlines[index].value, last_ahead(context, index));
    let found = special_ahead(context, index).filter(|special| special.days.from <= last);
    found.map(|found| special(context, lang, hotline, found)).collect()
}

/// The days that differ and are not all among the next ones.
pub(super) fn later(context: &Context<'_>, lang: LangIx, index: usize) -> Vec<ExceptionView> {
    let (hotline, last) = (&context.entries.hotlines[index].value, last_ahead(context, index));
    let far = last.checked_add(CLOSURES_AHEAD.days()).unwrap_or(last);
    let is_near = |found: &SpecialDays| matches!(found.source, Source::Own(_)) || found.days.from <= far;
    let found = special_ahead(context, index).filter(|found| found.days.to > last && is_near(found));
    found.map(|found| special(context, lang, hotline, found)).collect()
}

/// The next days one by one, by their dates, so that they stay true on a page that nobody builds again.
pub(super) fn week(context: &Context<'_>, lang: LangIx, index: usize) -> Vec<ExceptionView> {
    let hotline = &context.entries.hotlines[index].value;
    let formats = &context.language(lang).formats;
    let today = context.site.hotlines[index].today;
    let days: Vec<Date> = today.series(1.day()).take(AHEAD as usize).collect();
    let differs = |day: &Date| special_ahead(context, index).find(|special| special.days.holds(*day));
    if !days.iter().any(|day| differs(day).is_some()) {
        return Vec::new();
    }
    let view = |day: &Date| match (differs(day), &hotline.hours) {
        (Some(found), _) => {
            let hours = of_day(context, lang, special_shifts(hotline, found), *day);
            let days = formats.date_weekday(*day);
            ExceptionView { days, closed: hours.is_empty(), hours, ..special(context, lang, hotline, found) }
        }
        (None, Hours::Always) => {
            let whole = HoursView { days: context.word(lang, "hours-all-day"), time: String::new(), next_day: false };
            ExceptionView { days: formats.date_weekday(*day), hours: vec![whole], closed: false, note: None }
        }
        (None, Hours::Weekly(shifts)) => {
            let hours = of_day(context, lang, shifts, *day);
            let closed = hours.is_empty();
            ExceptionView { days: formats.date_weekday(*day), hours, closed, note: None }
        }
    };
    days.iter().map(view).collect()
}

/// `Europe/Kyiv|480-1200;480-1200;…|2026-12-24/2026-12-24=540-900 2026-12-25/2027-01-08=`: the zone; for each day of the week
/// from Monday its hours in minutes since its midnight, or one entry for all days; the days that differ, with the same. Also the
/// day before is told, since its hours may end in this night.
pub(super) fn for_script(context: &Context<'_>, index: usize) -> Option<String> {
    let hotline = &context.entries.hotlines[index].value;
    let week = match &hotline.hours {
        Hours::Always => "0-1440".to_owned(),
        Hours::Weekly(shifts) if shifts.is_empty() => return None,
        Hours::Weekly(shifts) => minutes(shifts),
    };
    let special = context.site.hotlines[index].special.iter().map(|special| {
        let days = special.days;
        format!("{}/{}={}", days.from, days.to, minutes(special_shifts(hotline, special)))
    });
    let special = special.collect::<Vec<_>>().join(" ");
    let zone = hotline.timezone_name.as_ref().unwrap_or(&context.site.config.timezone_name);
    Some(format!("{zone}|{week}|{special}"))
}

fn minutes(shifts: &[Shift]) -> String {
    let of = |day: Weekday| {
        let on = shifts.iter().filter(|shift| shift.days.contains(&day)).map(Shift::span);
        on.map(|span| format!("{}-{}", span.start, span.end)).collect::<Vec<_>>().join(",")
    };
    let days: Vec<String> = Weekday::Monday.cycle_forward().take(7).map(of).collect();
    if days.iter().all(|day| *day == days[0]) { days[0].clone() } else { days.join(";") }
}
