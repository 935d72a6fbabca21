//! What requests share: the site of the moment, what was done last, and how fresh it is, for the open pages that listen.
//!
//! A request takes the `Arc` of the moment and keeps it; no lock is held while anything is worked on.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Serialize;
use tokio::sync::watch;

use super::session::{Edit, Effect};
use super::snapshot::Snapshot;
use crate::pipeline::Stage;

/// So many old addresses are remembered for pages that are open.
const MOVES: usize = 200;

/// What requests share.
pub(super) struct Preview {
    /// The site's folder, as editors open it.
    pub(super) root: PathBuf,
    now: Mutex<Now>,
    freshness: watch::Sender<Freshness>,
}

struct Now {
    snapshot: Arc<Snapshot>,
    last: Arc<LastEdit>,
    moves: Vec<(String, String)>,
}

/// What open pages are told. Each number is that of the snapshot which brought the last such change, so a page that missed
/// some of them still knows what it lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Freshness {
    /// Which run of the program: after a restart all numbers begin again.
    pub(super) run: String,
    /// The snapshot of the moment.
    pub(super) number: u64,
    /// Since when pages are as they are.
    pub(super) pages: u64,
    /// Since when style sheets are as they are.
    pub(super) styles: u64,
}

/// The last edit, for the desk.
#[derive(Debug, Default)]
pub(super) struct LastEdit {
    pub(super) changed: Vec<String>,
    pub(super) took: Duration,
    pub(super) timings: Vec<(Stage, Duration)>,
}

impl Preview {
    /// The first site of a run.
    pub(super) fn new(root: PathBuf, run: String, snapshot: Arc<Snapshot>, took: Duration) -> Preview {
        let number = snapshot.number();
        let last = Arc::new(LastEdit { took, ..LastEdit::default() });
        let freshness = watch::Sender::new(Freshness { run, number, pages: number, styles: number });
        Preview { root, now: Mutex::new(Now { snapshot, last, moves: Vec::new() }), freshness }
    }

    fn lock(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The site of the moment.
    pub(super) fn snapshot(&self) -> Arc<Snapshot> {
        self.lock().snapshot.clone()
    }

    /// What was done last.
    pub(super) fn last(&self) -> Arc<LastEdit> {
        self.lock().last.clone()
    }

    /// Where the page of an old address is now.
    pub(super) fn moved(&self, address: &str) -> Option<String> {
        self.lock().moves.iter().find(|(old, _)| old == address).map(|(_, new)| new.clone())
    }

    /// What open pages are to know now.
    pub(super) fn freshness(&self) -> Freshness {
        self.freshness.borrow().clone()
    }

    /// How fresh it is, to wait for what comes.
    pub(super) fn listen(&self) -> watch::Receiver<Freshness> {
        self.freshness.subscribe()
    }

    /// Shows a new site and rings.
    pub(super) fn publish(&self, snapshot: Arc<Snapshot>, edit: &Edit, took: Duration) {
        let old = {
            let mut now = self.lock();
            let old = std::mem::replace(&mut now.snapshot, snapshot);
            now.last = Arc::new(LastEdit { changed: edit.changed.clone(), took, timings: edit.timings.clone() });
            for (from, to) in &edit.moved {
                remember(&mut now.moves, from, to);
            }
            old
        };
        self.freshness.send_modify(|freshness| {
            freshness.number = edit.number;
            match edit.effect {
                Effect::Nothing => {}
                Effect::Styles => freshness.styles = edit.number,
                Effect::Pages => freshness.pages = edit.number,
            }
        });
        // A whole site may hang on it, and nobody shall wait until that is handed back.
        rayon::spawn(move || drop(old));
    }
}

/// Remembers that a page moved; one that moves on is found in one step, and an address that is taken again leads nowhere.
fn remember(moves: &mut Vec<(String, String)>, old: &str, new: &str) {
    for (_, goal) in moves.iter_mut().filter(|(_, goal)| goal == old) {
        *goal = new.to_owned();
    }
    moves.retain(|(from, goal)| from != new && from != old && from != goal);
    moves.push((old.to_owned(), new.to_owned()));
    let surplus = moves.len().saturating_sub(MOVES);
    moves.drain(..surplus);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_moves_on_is_followed_in_one_step() {
        let mut moves = Vec::new();
        remember(&mut moves, "a/", "b/");
        remember(&mut moves, "b/", "c/");
        assert_eq!(moves, [("a/".to_owned(), "c/".to_owned()), ("b/".to_owned(), "c/".to_owned())]);
        remember(&mut moves, "c/", "a/");
        assert_eq!(moves, [("b/".to_owned(), "a/".to_owned()), ("c/".to_owned(), "a/".to_owned())]);
    }

    #[test]
    fn only_the_latest_moves_are_remembered() {
        let mut moves = Vec::new();
        for i in 0..1000 {
            remember(&mut moves, &format!("old/{i}/"), &format!("new/{i}/"));
        }
        assert_eq!(moves.len(), MOVES);
        assert_eq!(moves.last().map(|(old, _)| old.as_str()), Some("old/999/"));
    }
}
