//! The theme and the words of a preview: as they are, and as they last were without errors.

use std::path::Path;
use std::sync::Arc;

use super::edit::Tally;
use crate::pipeline::{Dress, Stage, errors};
use crate::site::Config;

/// Theme and words, now and when they last had no errors.
#[derive(Default)]
pub(super) struct Wardrobe {
    /// As they are.
    pub(super) current: Option<Arc<Dress>>,
    good: Option<Arc<Dress>>,
    /// Good before it: the good one may turn out to fail when pages are drawn.
    last: Option<Arc<Dress>>,
    /// Whether the current one fails so.
    is_refused: bool,
    /// For a site that never had a sound theme: the one in the binary.
    plain: Option<Arc<Dress>>,
}

impl Wardrobe {
    /// Reads theme and words again; those whose files are the same are taken over.
    pub(super) fn read(&mut self, root: &Path, config: &Config, tally: &mut Tally) {
        let before = self.current.clone();
        let dress = tally.time(Stage::Theme, |work| {
            let dress = Dress::load(root, config, before.as_deref());
            work.worded += dress.worded;
            work.themed += dress.themed;
            dress
        });
        let same = |before: &Arc<Dress>| dress.worded + dress.themed == 0 && before.problems == dress.problems;
        if before.as_ref().is_some_and(same) {
            return;
        }
        let is_sound = dress.theme.is_some() && errors(Some(config), &dress.problems).is_empty();
        let dress = Arc::new(dress);
        if is_sound {
            let before = self.good.replace(dress.clone());
            self.last = before.or(self.last.take());
        }
        self.current = Some(dress);
        self.is_refused = false;
        self.plain = None;
    }

    /// The dress as it is fails on pages: the one before it is worn until it does not.
    pub(super) fn refuse(&mut self) {
        if !std::mem::replace(&mut self.is_refused, true) {
            self.good = self.last.take();
        }
    }

    /// The dress as it is fails on no page, perhaps no more.
    pub(super) fn accept(&mut self) {
        if std::mem::take(&mut self.is_refused) {
            self.last = std::mem::replace(&mut self.good, self.current.clone());
        }
    }

    /// What pages wear: the theme as it is, or when it was last sound, or `worn`, what they wore last, or the one in the
    /// binary.
    pub(super) fn choose(&mut self, root: &Path, config: &Config, worn: Option<&Arc<Dress>>) -> Option<Arc<Dress>> {
        let Wardrobe { current, good, plain, is_refused, .. } = self;
        let is_sound = |dress: &&Arc<Dress>| good.as_ref().is_some_and(|good| Arc::ptr_eq(good, dress));
        let sound = current.as_ref().filter(is_sound).filter(|dress| dress.is_for(config));
        let known = sound.or([good.as_ref(), worn].into_iter().flatten().find(|dress| dress.fits(config)));
        // Words with mistakes of their own lose those words alone.
        let usable = |dress: &&Arc<Dress>| !*is_refused && dress.theme.is_some() && dress.fits(config);
        let known = known.or(current.as_ref().filter(usable));
        if let Some(known) = known {
            return Some(known.clone());
        }
        if plain.as_ref().is_none_or(|plain| !plain.fits(config)) {
            *plain = Some(Arc::new(Dress::plain(root, config)));
        }
        plain.clone().filter(|plain| plain.theme.is_some())
    }
}
