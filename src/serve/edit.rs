//! What an update is told, and what it tells: the words between the session and whoever watches the disk.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::pipeline::Stage;
use crate::site::Site;

/// What the disk says has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Paths below the root, with `/`. A folder that came or was renamed stands for all that lies in it.
    pub paths: BTreeSet<String>,
    /// Nobody knows what has changed: the folder is walked again.
    pub rescan: bool,
}

/// What an update means for a page that somebody looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// No page differs; findings may.
    #[default]
    Nothing,
    /// Only style sheets differ.
    Styles,
    /// Pages differ.
    Pages,
}

/// How much was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Files parsed.
    pub parsed: usize,
    /// Times that Heads were linked.
    pub linked: usize,
    /// Texts held to the rules.
    pub checked: usize,
    /// Keys of which all languages were compared.
    pub compared: usize,
    /// Times that the files of the site were listed.
    pub planned: usize,
    /// Times that a theme was loaded.
    pub themed: usize,
    /// Languages whose words were loaded.
    pub worded: usize,
}

/// What one update did.
#[derive(Clone, Debug, Default)]
pub struct Edit {
    /// The number of the snapshot after it: another one where pages or findings differ.
    pub number: u64,
    /// Source files that came, went or have other bytes, sorted.
    pub changed: Vec<String>,
    /// How much was done.
    pub work: Work,
    /// How long each stage took.
    pub timings: Vec<(Stage, Duration)>,
    /// What it means for a page that somebody looks at.
    pub effect: Effect,
    /// Pages that moved: old and new address below the base path.
    pub moved: Vec<(String, String)>,
}

/// Counts and times what is done.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) work: Work,
    pub(super) timings: Vec<(Stage, Duration)>,
}

impl Tally {
    pub(super) fn time<T>(&mut self, stage: Stage, act: impl FnOnce(&mut Work) -> T) -> T {
        let begun = Instant::now();
        let made = act(&mut self.work);
        let took = begun.elapsed();
        match self.timings.iter_mut().find(|(known, _)| *known == stage) {
            Some((_, sum)) => *sum += took,
            None => self.timings.push((stage, took)),
        }
        made
    }

    pub(super) fn link(&mut self, act: impl FnOnce() -> Site) -> Arc<Site> {
        self.time(Stage::Link, |work| {
            work.linked += 1;
            Arc::new(act())
        })
    }
}
