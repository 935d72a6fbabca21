//! Moments of the site's clock, and what will change at the next of them.

use std::cmp::Ordering;

use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};

use super::config::Config;
use super::entries::Entries;
use super::inherit::shared_head;
use super::link::{Item, Now, Site, State};
use crate::base::time::LocalTime;
use crate::content::entry::EntryKind;

/// An author's time, placed on the line of time by the site's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// As the author's clock shows it.
    pub local: DateTime,
    /// The instant.
    pub instant: Timestamp,
    /// Seconds east of Greenwich.
    pub offset: i32,
    /// True when the author gave only a day.
    pub is_day: bool,
}

impl Moment {
    /// Where `time` begins: a bare date at 00:00. A time that the clocks skip counts as the hour after;
    /// `check` reports it.
    pub fn start(time: LocalTime, zone: &TimeZone) -> Moment {
        Moment::at(time.date.to_datetime(time.time.unwrap_or(Time::midnight())), time.time.is_none(), zone)
    }

    /// Where `time` ends: a bare date with the day.
    pub fn end(time: LocalTime, zone: &TimeZone) -> Moment {
        let Some(clock) = time.time else {
            let next = time.date.tomorrow().unwrap_or(time.date).to_datetime(Time::midnight());
            let end = Moment::at(next, true, zone);
            return Moment { local: time.date.to_datetime(Time::midnight()), ..end };
        };
        Moment::at(time.date.to_datetime(clock), false, zone)
    }

    fn at(local: DateTime, is_day: bool, zone: &TimeZone) -> Moment {
        let (instant, offset) = match zone.to_ambiguous_zoned(local).compatible() {
            Ok(zoned) => (zoned.timestamp(), zoned.offset().seconds()),
            // Only the years -9999 and 9999 lie outside of what can be represented.
            Err(_) => (Timestamp::MAX, 0),
        };
        Moment { local, instant, offset, is_day }
    }

    /// True when it is still to come.
    pub fn is_after(&self, now: &Zoned) -> bool {
        self.instant > now.timestamp()
    }

    /// `2026-03-01` or `2026-03-01T13:30:00+02:00`, for `datetime` and structured data.
    pub fn machine(&self) -> String {
        if self.is_day { self.local.date().to_string() } else { self.rfc3339() }
    }

    /// `2026-03-01T00:00:00+02:00`, also for a bare day.
    pub fn rfc3339(&self) -> String {
        let (sign, seconds) = if self.offset < 0 { ('-', -self.offset) } else { ('+', self.offset) };
        let (date, time) = (self.local.date(), self.local.time());
        let (hour, minute, second) = (time.hour(), time.minute(), time.second());
        format!("{date}T{hour:02}:{minute:02}:{second:02}{sign}{:02}:{:02}", seconds / 3600, seconds / 60 % 60)
    }
}

impl Ord for Moment {
    fn cmp(&self, other: &Moment) -> Ordering {
        (self.instant, self.local).cmp(&(other.instant, other.local))
    }
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Moment) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Something that the clock alone will change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// When.
    pub at: Moment,
    /// What happens.
    pub kind: ChangeKind,
    /// The title of what it happens to, in the site's first language that has one.
    pub title: String,
}

/// What the clock changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ChangeKind {
    /// A news item appears.
    Publish,
    /// A news item leaves the lists.
    Expire,
    /// A deadline passes.
    Deadline,
    /// An alert appears.
    AlertFrom,
    /// An alert goes.
    AlertUntil,
    /// An event is over.
    EventEnd,
}

impl ChangeKind {
    /// The word that names it in messages: `next-change-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            ChangeKind::Publish => "publish",
            ChangeKind::Expire => "expire",
            ChangeKind::Deadline => "deadline",
            ChangeKind::AlertFrom => "alert-from",
            ChangeKind::AlertUntil => "alert-until",
            ChangeKind::EventEnd => "event-end",
        }
    }
}

/// All changes to come, the next first.
pub fn schedule(config: &Config, now: &Now, entries: &Entries, site: &Site) -> Vec<Change> {
    let zone = &config.timezone;
    let mut changes = Vec::new();
    let mut add = |at: Moment, kind, title: &str| {
        if at.is_after(&now.time) {
            changes.push(Change { at, kind, title: title.to_owned() });
        }
    };
    // What lasts to the end of a day changes when the next one begins.
    let ended = |moment: Moment| match moment.is_day {
        true => Moment {
            local: moment.local.date().tomorrow().map_or(moment.local, |day| day.to_datetime(Time::midnight())),
            ..moment
        },
        false => moment,
    };
    let is_out = |key: &str| matches!(site.targets.news.get(key), Some(Item::News(_)));
    for (kind, key, slots) in site.groups.all() {
        // What is out already opens no more.
        if kind == EntryKind::News && is_out(key) {
            continue;
        }
        let texts = || slots.iter().flatten().map(|id| entries.text(*id)).filter(|entry| !entry.broken);
        let head = shared_head(texts().map(|entry| &entry.head).collect::<Vec<_>>().into_iter());
        if head.draft == Some(true) && !now.drafts {
            continue;
        }
        let title = texts().find_map(|entry| entry.head.title.as_deref()).unwrap_or_default();
        match kind {
            EntryKind::News => {
                let opens = head.date.into_iter().chain(head.publish).map(|time| Moment::start(time, zone)).max();
                opens.into_iter().for_each(|at| add(at, ChangeKind::Publish, title));
            }
            EntryKind::Alert => {
                let from = head.from.map(|t| (Moment::start(t, zone), ChangeKind::AlertFrom));
                let until = head.until.map(|t| (ended(Moment::end(t, zone)), ChangeKind::AlertUntil));
                from.into_iter().chain(until).for_each(|(at, kind)| add(at, kind, title));
            }
            EntryKind::Page | EntryKind::Programme | EntryKind::Snippet => {}
        }
    }
    for news in site.news.iter().filter(|news| news.state == State::Live) {
        let title = news.versions.iter().flatten().next().map_or("", |version| version.title.as_str());
        news.expires.into_iter().for_each(|at| add(ended(at), ChangeKind::Expire, title));
        news.deadline.into_iter().for_each(|(at, _)| add(ended(at), ChangeKind::Deadline, title));
    }
    for (facts, record) in site.events.iter().zip(&entries.events).filter(|(facts, _)| facts.shown) {
        let title = record.value.title.word(config.languages[0], &config.languages).text;
        add(ended(facts.end), ChangeKind::EventEnd, &title);
        facts.registration.into_iter().for_each(|(at, _)| add(ended(at), ChangeKind::Deadline, &title));
    }
    for (facts, record) in site.items.iter().zip(&entries.items).filter(|(facts, _)| facts.shown) {
        let title = record.value.title.word(config.languages[0], &config.languages).text;
        facts.deadline.into_iter().for_each(|(at, _)| add(ended(at), ChangeKind::Deadline, &title));
    }
    changes.sort_by(|a, b| (a.at, a.kind, &a.title).cmp(&(b.at, b.kind, &b.title)));
    changes
}

/// When the clock alone will change something: an item's hour, a new day, an hour in a record or in `site.yaml`.
pub fn due(site: &Site, entries: &Entries, now: &Now) -> Timestamp {
    let zone = &site.config.timezone;
    let midnight = Moment::end(LocalTime::day(site.today.local.date()), zone);
    let scheduled = site.schedule.iter().map(|change| change.at);
    let security = site.config.security.iter().map(|security| Moment::end(security.expires.value, zone));
    let hotlines = entries.hotlines.iter().zip(&site.hotlines).flat_map(|(record, facts)| {
        let own = record.value.timezone.as_ref().unwrap_or(zone);
        [Moment::end(LocalTime::day(facts.today), own), Moment::start(record.value.verified, zone)]
    });
    let updates = entries.datasets.iter().filter_map(|record| record.value.next_update);
    let updates = updates.map(|time| Moment::end(time, zone));
    // What is dated with an hour to come is a mistake until that hour.
    let documents = entries.documents.iter().map(|record| record.value.date);
    let told = entries.texts().flat_map(|(_, entry)| entry.head.updates.iter().flatten()).filter_map(|told| told.date);
    let dated = documents.chain(told).map(|time| Moment::start(time, zone));
    let records = hotlines.chain(updates).chain(dated);
    let moments = [midnight].into_iter().chain(scheduled).chain(security).chain(records);
    moments.filter(|moment| moment.is_after(&now.time)).map(|moment| moment.instant).min().unwrap_or(Timestamp::MAX)
}
