//! The notice on a translation whose original was changed since.

use super::Context;
use super::views::OutdatedView;
use crate::content::entry::{Entry, Head};
use crate::site::link::LangIx;
use crate::site::schedule::Moment;

impl Context<'_> {
    /// What a page says where the text that it shows has fallen behind; `address` gives the page of a language.
    ///
    /// The day is that of the original's last update, which its author tells: no other day of a change is known.
    pub(super) fn outdated(
        &self,
        lang: LangIx,
        entry: &Entry,
        head: &Head,
        address: impl Fn(LangIx) -> Option<String>,
    ) -> Option<OutdatedView> {
        let source = self.site.newer_source(self.entries, entry)?;
        let told = source.head.updates.as_ref().map_or(0, Vec::len);
        let last = head.updates.iter().flatten().take(told).filter_map(|update| update.date).max();
        let date = last.map(|date| self.day(lang, Moment::start(date, &self.site.config.timezone)));
        Some(OutdatedView { lang: source.lang, href: self.site.config.lang_ix(source.lang).and_then(address), date })
    }
}
