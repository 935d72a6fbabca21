//! The days on which a hotline works otherwise: its own exceptions, and the closures of the calendars that it names.

use jiff::civil::Date;

use crate::data::calendars::Days;
use crate::data::hotlines::Hotline;
use crate::site::entries::Entries;
use crate::site::link::Targets;

/// Days on which a hotline works otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpecialDays {
    /// Which days.
    pub days: Days,
    /// What says so.
    pub source: Source,
}

/// What of a hotline depends on the hour and on other files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HotlineFacts {
    /// The day on its own clock.
    pub today: Date,
    /// The days since yesterday on which it works otherwise, in their order: what began yesterday may end in this night.
    pub special: Vec<SpecialDays>,
}

/// What says that a hotline works otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Its own exception, as a place among them.
    Own(usize),
    /// The closures of a calendar, as a place in [`Entries::calendars`].
    Calendar(usize),
}

/// The facts of a hotline on a day of its own clock.
pub(super) fn facts(hotline: &Hotline, entries: &Entries, targets: &Targets, today: Date) -> HotlineFacts {
    let yesterday = today.yesterday().unwrap_or(today);
    let mut special = special_days(hotline, entries, targets);
    special.retain(|special| special.days.to >= yesterday);
    HotlineFacts { today, special }
}

/// The special days of a hotline, in their order. Its own exceptions count where a calendar says something else: they were
/// written for this line.
fn special_days(hotline: &Hotline, entries: &Entries, targets: &Targets) -> Vec<SpecialDays> {
    let own = hotline.exceptions.iter().enumerate();
    let mut all: Vec<SpecialDays> =
        own.map(|(i, exception)| SpecialDays { days: exception.days(), source: Source::Own(i) }).collect();
    for place in hotline.closures.iter().filter_map(|id| targets.calendars.get(id)) {
        for days in &entries.calendars[*place].value.days {
            let taken: Vec<Days> = all.iter().map(|special| special.days).collect();
            let free = taken
                .iter()
                .fold(vec![*days], |free, taken| free.iter().flat_map(|days| days.without(taken)).collect());
            all.extend(free.into_iter().map(|days| SpecialDays { days, source: Source::Calendar(*place) }));
        }
    }
    all.sort_by_key(|special| special.days.from);
    all
}
