//! Hotlines and the calendars of their closures: what is named and not there, what holds no more, what nobody has verified.

use jiff::ToSpan;

use super::records::id_at;
use super::{Checker, nearest};
use crate::base::{Diagnostic, Diagnostics, Place, rules};
use crate::content::entry::NamedKind;
use crate::data::{Calendar, Hotline, Record};

pub(super) fn check(checker: &Checker<'_>, problems: &mut Diagnostics) {
    let today = checker.site.today.local.date();
    for record in checker.entries.calendars.iter().filter(|record| !record.broken) {
        let last = record.value.days.iter().map(|days| days.to).max();
        if last.is_some_and(|last| last < today) {
            let problem = Diagnostic::new(&rules::CALENDAR_PAST, record.place("days"));
            problems.push(problem.arg("id", record.value.id.as_str()));
        }
    }
    let limit = checker.site.config.verified_days;
    let days = i64::try_from(limit).unwrap_or(i64::MAX).days();
    for record in checker.entries.hotlines.iter().filter(|record| !record.broken) {
        closures(checker, record, problems);
        let verified = record.value.verified.date;
        if verified.checked_add(days).is_ok_and(|due| due < today) {
            let problem = Diagnostic::new(&rules::VERIFIED_OLD, record.place("verified"));
            problems.push(problem.arg("date", verified.to_string()).arg("days", limit.to_string()));
        }
    }
}

fn closures(checker: &Checker<'_>, record: &Record<Hotline>, problems: &mut Diagnostics) {
    for (i, id) in record.value.closures.iter().enumerate() {
        let field = format!("closures[{i}]");
        let place = || Place::new(record.path.clone(), nearest(&record.places, &field).unwrap_or(record.span));
        id_at(checker, NamedKind::Calendar, id, place, problems);
        let known = checker.site.targets.calendars.get(id);
        if let Some(calendar) = known.map(|place| &checker.entries.calendars[*place]) {
            overlaps(record, calendar, problems);
        }
    }
}

/// The exceptions of a hotline for days of its calendar: they count, and an author may not have meant it.
fn overlaps(record: &Record<Hotline>, calendar: &Record<Calendar>, problems: &mut Diagnostics) {
    for (i, exception) in record.value.exceptions.iter().enumerate() {
        let own = exception.days();
        let Some(at) = calendar.value.days.iter().position(|days| days.meets(&own)) else { continue };
        let field = format!("days[{at}]");
        let other = nearest(&calendar.places, &field).unwrap_or(calendar.span);
        let problem = Diagnostic::new(&rules::CLOSURE_OVERLAP, record.place(&format!("exceptions[{i}].from")));
        problems.push(problem.arg("id", calendar.value.id.as_str()).other(Place::new(calendar.path.clone(), other)));
    }
}
