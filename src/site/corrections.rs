//! What was changed after publication, of all kinds of things together: one list, the newest first.

use super::entries::Entries;
use super::link::{NewsId, PageId, Site, State};
use super::schedule::Moment;
use crate::base::UpdateKind;
use crate::base::time::LocalTime;
use crate::content::entry::Head;

/// A change after publication; its words are found by whoever shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// When it was made.
    pub date: Moment,
    /// What it is.
    pub kind: UpdateKind,
    /// What was changed.
    pub of: Corrected,
    /// Its place among the `updates` of what was changed.
    pub at: usize,
    /// How many updates of the same day stand before it there: date and number name it for ever.
    pub nth: usize,
}

/// What was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Corrected {
    /// A news item.
    News(NewsId),
    /// A standing page.
    Page(PageId),
    /// An event, by its place in [`Entries::events`].
    Event(usize),
    /// A dataset, by its place in [`Entries::datasets`].
    Dataset(usize),
}

/// Gathers the changes of all that is to be seen. To add a kind of thing: a line here and one in [`Corrected`].
pub fn gather(site: &Site, entries: &Entries) -> Vec<Correction> {
    let mut all = Vec::new();
    let mut add = |of: Corrected, updates: &mut dyn Iterator<Item = (Option<LocalTime>, UpdateKind)>| {
        let mut before: Vec<LocalTime> = Vec::new();
        for (at, (date, kind)) in updates.enumerate() {
            let Some(date) = date else { continue };
            let nth = before.iter().filter(|other| other.date == date.date).count();
            before.push(date);
            all.push(Correction { date: Moment::start(date, &site.config.timezone), kind, of, at, nth });
        }
    };
    for (news, i) in site.news.iter().zip(0..).filter(|(news, _)| news.state == State::Live) {
        add(Corrected::News(NewsId(i)), &mut of_head(&news.head));
    }
    for (page, i) in site.pages.iter().zip(0..) {
        add(Corrected::Page(PageId(i)), &mut of_head(&page.head));
    }
    for (i, record) in entries.events.iter().enumerate().filter(|(i, _)| site.events[*i].shown) {
        let updates = record.value.updates.iter();
        add(Corrected::Event(i), &mut updates.map(|update| (Some(update.date), update.kind)));
    }
    for (i, record) in entries.datasets.iter().enumerate().filter(|(i, _)| site.datasets[*i].shown) {
        let updates = record.value.updates.iter();
        add(Corrected::Dataset(i), &mut updates.map(|update| (Some(update.date), update.kind)));
    }
    all.sort_by_key(|correction| (std::cmp::Reverse(correction.date), correction.of, correction.at));
    all
}

fn of_head(head: &Head) -> impl Iterator<Item = (Option<LocalTime>, UpdateKind)> + '_ {
    let updates = head.updates.iter().flatten();
    updates.map(|update| (update.date, update.kind.unwrap_or(UpdateKind::Update)))
}
