//! What changed after publication, as pages show it.

use super::Context;
use super::views::UpdateView;
use crate::base::UpdateKind;
use crate::content::entry::{Entry, Head, Update};
use crate::data;
use crate::site::link::{LangIx, Versions};
use crate::site::schedule::Moment;

/// The changes of one item, the newest first.
#[derive(Debug, Default)]
pub struct Updates {
    /// Those that take the whole back: they stand above the text, as visible as it is.
    pub refutations: Vec<UpdateView>,
    /// The others.
    pub others: Vec<UpdateView>,
}

impl Updates {
    fn of(dated: Vec<(Moment, UpdateKind, UpdateView)>) -> Updates {
        let mut dated = dated;
        dated.sort_by_key(|(date, ..)| std::cmp::Reverse(*date));
        let (refutations, others): (Vec<_>, Vec<_>) =
            dated.into_iter().partition(|(_, kind, _)| *kind == UpdateKind::Refutation);
        let views = |list: Vec<(Moment, UpdateKind, UpdateView)>| list.into_iter().map(|(.., view)| view).collect();
        Updates { refutations: views(refutations), others: views(others) }
    }
}

impl Context<'_> {
    /// What changed in a text.
    pub fn updates(&self, lang: LangIx, entry: &Entry, shared: &Head, versions: &Versions) -> Updates {
        let view = |(at, update): (usize, &Update)| {
            let date = Moment::start(update.date?, &self.site.config.timezone);
            let kind = update.kind.unwrap_or(UpdateKind::Update);
            Some((date, kind, self.update(lang, entry, shared, versions, at)?))
        };
        Updates::of(shared.updates.iter().flatten().enumerate().filter_map(view).collect())
    }

    /// One change of a text by its place among them.
    pub fn update(
        &self,
        lang: LangIx,
        entry: &Entry,
        shared: &Head,
        versions: &Versions,
        at: usize,
    ) -> Option<UpdateView> {
        let update = shared.updates.as_ref()?.get(at)?;
        let text = |of: fn(&Update) -> &Option<String>| {
            let one = |e: &Entry| of(e.shown().updates.as_ref()?.get(at)?).clone();
            self.own_or_other(entry, versions, one)
        };
        Some(UpdateView {
            date: self.time(lang, Moment::start(update.date?, &self.site.config.timezone)),
            kind: update.kind.unwrap_or(UpdateKind::Update).name(),
            note: text(|update| &update.note).unwrap_or_default(),
            was: text(|update| &update.was),
            now: text(|update| &update.now),
        })
    }

    /// What changed in a record: an event, a dataset.
    pub fn record_updates(&self, lang: LangIx, updates: &[data::Update]) -> Updates {
        let date = |at: usize| Moment::start(updates[at].date, &self.site.config.timezone);
        let views = (0..updates.len())
            .filter_map(|at| Some((date(at), updates[at].kind, self.record_update(lang, updates, at)?)));
        Updates::of(views.collect())
    }

    /// One change of a record by its place among them.
    pub fn record_update(&self, lang: LangIx, updates: &[data::Update], at: usize) -> Option<UpdateView> {
        let update = updates.get(at)?;
        let words = |words: &crate::base::Words| (!words.is_empty()).then(|| self.words(words, lang));
        Some(UpdateView {
            date: self.time(lang, Moment::start(update.date, &self.site.config.timezone)),
            kind: update.kind.name(),
            note: self.words(&update.note, lang),
            was: words(&update.was),
            now: words(&update.now),
        })
    }

    /// When a text was last updated: said only where its author tells how.
    pub fn last_update(&self, head: &Head) -> Option<Moment> {
        let last = head.updates.iter().flatten().filter_map(|update| update.date).max()?;
        Some(Moment::start(last, &self.site.config.timezone))
    }
}
