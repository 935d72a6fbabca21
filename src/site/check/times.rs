//! Times: hours that the clocks skip, ends before their beginnings, and dates that ask for somebody's attention.

use jiff::ToSpan;
use jiff::tz::TimeZone;

use super::{Checker, Family, field_place, in_field, nearest};
use crate::base::time::{Gap, LocalTime};
use crate::base::{Diagnostic, Diagnostics, Place, Span, rules};
use crate::content::entry::{Entry, Head};
use crate::site::schedule::Moment;

/// A statement of accessibility is to be reviewed once a year.
const REVIEW_MONTHS: i32 = 12;

/// How many days before `security.txt` expires its renewal is asked for.
const RENEWAL_DAYS: i64 = 30;

/// A time of the front matter, by the field's name.
type Named = (&'static str, fn(&Head) -> Option<LocalTime>);

const TIMES: &[Named] = &[
    ("date", |head| head.date),
    ("publish", |head| head.publish),
    ("expires", |head| head.expires),
    ("deadline", |head| head.deadline),
    ("from", |head| head.from),
    ("until", |head| head.until),
];

pub(super) fn check(checker: &Checker<'_>, entry: &Entry, problems: &mut Diagnostics) {
    let zone = &checker.site.config.timezone;
    for (field, time) in TIMES {
        if let Some(problem) = gap(time(&entry.head), zone, || field_place(entry, field)) {
            problems.push(problem.lang(entry.lang));
        }
    }
    for (i, update) in entry.head.updates.iter().flatten().enumerate() {
        if let Some(problem) = gap(update.date, zone, || field_place(entry, &format!("updates[{i}].date"))) {
            problems.push(problem.lang(entry.lang));
        }
        let to_come = update.date.filter(|date| Moment::start(*date, zone).is_after(&checker.now.time));
        if let Some(date) = to_come {
            let problem = in_field(&rules::UPDATE_FUTURE, entry, &format!("updates[{i}].date"));
            problems.push(problem.arg("date", date.to_string()));
        }
    }
}

/// An hour that does not exist on the day when summer time begins; an hour later is what was probably meant.
pub(super) fn gap(time: Option<LocalTime>, zone: &TimeZone, place: impl FnOnce() -> Place) -> Option<Diagnostic> {
    let time = time.filter(|time| time.time.is_some())?;
    let Err(Gap(local)) = time.start_of(zone) else { return None };
    let mut problem = Diagnostic::new(&rules::TIME_GAP, place()).arg("time", time.to_string());
    let later = local.checked_add(1.hour()).ok();
    problem.replacement = later.map(|t| LocalTime { date: t.date(), time: Some(t.time()) }.to_string());
    Some(problem)
}

/// What the languages of one key say together: an end in one file, its beginning in another.
pub(super) fn check_family(checker: &Checker<'_>, family: &Family<'_>, problems: &mut Diagnostics) {
    let zone = &checker.site.config.timezone;
    for ((_, start), (field, end)) in [(TIMES[0], TIMES[2]), (TIMES[0], TIMES[3]), (TIMES[4], TIMES[5])] {
        let Some(start) = family.each().find_map(|entry| start(&entry.head)) else { continue };
        let Some((entry, end)) = family.each().find_map(|entry| Some((entry, end(&entry.head)?))) else { continue };
        if Moment::end(end, zone) <= Moment::start(start, zone) {
            problems.push(in_field(&rules::END_BEFORE_START, entry, field));
        }
    }
    notice(family, zone, problems);
    let Some(date) = family.each().find_map(|entry| entry.head.date) else { return };
    for entry in family.each() {
        for (i, update) in entry.head.updates.iter().flatten().enumerate() {
            if let Some(early) = update.date.filter(|update| update.date < date.date) {
                let problem = in_field(&rules::UPDATE_EARLY, entry, &format!("updates[{i}].date"));
                problems.push(problem.arg("date", early.date.to_string()));
            }
        }
    }
}

/// A notice that leaves the lists while readers may still act, and one that asks them to act and tells no end.
fn notice(family: &Family<'_>, zone: &TimeZone, problems: &mut Diagnostics) {
    let deadline = family.each().find_map(|entry| entry.head.deadline);
    let expires = family.each().find_map(|entry| Some((entry, entry.head.expires?)));
    if let (Some(deadline), Some((entry, expires))) = (deadline, expires)
        && Moment::end(expires, zone) < Moment::end(deadline, zone)
    {
        let problem = in_field(&rules::EXPIRES_EARLY, entry, "expires");
        problems.push(problem.arg("deadline", deadline.to_string()));
    }
    let action = family.each().find(|entry| entry.head.action.is_some());
    if let Some(entry) = action.filter(|_| deadline.is_none()) {
        problems.push(in_field(&rules::ACTION_ENDLESS, entry, "action"));
    }
}

/// The times of records and of `site.yaml`.
pub(super) fn check_site(checker: &Checker<'_>, problems: &mut Diagnostics) {
    events(checker, problems);
    hotlines(checker, problems);
    let config = &checker.site.config;
    let today = checker.site.today.local.date();
    let place = |span: Span| Place::new(config.path.clone(), span);
    if let Some(statement) = &config.statement {
        let reviewed = statement.reviewed.value.date;
        if reviewed.checked_add(REVIEW_MONTHS.months()).is_ok_and(|due| due < today) {
            let problem = Diagnostic::new(&rules::STATEMENT_OLD, place(statement.reviewed.span));
            problems.push(problem.arg("date", reviewed.to_string()));
        }
    }
    if let Some(security) = &config.security {
        let expires = Moment::end(security.expires.value, &config.timezone);
        let renewal = expires.local.date().checked_sub(RENEWAL_DAYS.days());
        let state = match () {
            _ if !expires.is_after(&checker.now.time) => "past",
            _ if renewal.is_ok_and(|renewal| renewal <= today) => "soon",
            _ => return,
        };
        let problem = Diagnostic::new(&rules::SECURITY_EXPIRES, place(security.expires.span));
        problems.push(problem.arg("state", state).arg("date", security.expires.value.date.to_string()));
    }
}

fn events(checker: &Checker<'_>, problems: &mut Diagnostics) {
    for record in checker.entries.events.iter().filter(|record| !record.broken) {
        let event = &record.value;
        let zone = event.timezone.as_ref().unwrap_or(&checker.site.config.timezone);
        let at = |field: &str| Place::new(record.path.clone(), nearest(&record.places, field).unwrap_or(record.span));
        problems.extend(gap(Some(event.start), zone, || at("start")));
        problems.extend(gap(Some(event.end), zone, || at("end")));
        problems.extend(gap(event.updated, zone, || at("updated")));
        let deadline = event.registration.as_ref().and_then(|registration| registration.deadline);
        problems.extend(gap(deadline, zone, || at("registration.deadline")));
        for (i, change) in event.changes.iter().enumerate() {
            problems.extend(gap(Some(change.at), zone, || at(&format!("changes[{i}].at"))));
        }
    }
}

fn hotlines(checker: &Checker<'_>, problems: &mut Diagnostics) {
    let zone = &checker.site.config.timezone;
    for record in checker.entries.hotlines.iter().filter(|record| !record.broken) {
        let hotline = &record.value;
        let at = |field: &str| Place::new(record.path.clone(), nearest(&record.places, field).unwrap_or(record.span));
        for (i, exception) in hotline.exceptions.iter().enumerate() {
            problems.extend(gap(Some(exception.from), zone, || at(&format!("exceptions[{i}].from"))));
            problems.extend(gap(exception.to, zone, || at(&format!("exceptions[{i}].to"))));
        }
        problems.extend(gap(Some(hotline.verified), zone, || at("verified")));
        if Moment::start(hotline.verified, zone).is_after(&checker.now.time) {
            let problem = Diagnostic::new(&rules::VERIFIED_FUTURE, at("verified"));
            problems.push(problem.arg("date", hotline.verified.date.to_string()));
        }
    }
}
