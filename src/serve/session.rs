//! The site in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Zoned;

use super::snapshot::Snapshot;
use crate::base::time::LocalTime;
use crate::pipeline::{self, Options, Stage, Watcher};
use crate::site::link::Now;

/// What to preview.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The site's folder.
    pub root: PathBuf,
    /// Shows drafts.
    pub drafts: bool,
    /// The time that is taken for now.
    pub at: Option<LocalTime>,
}

/// What the disk says has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Paths below the root with `/`.
    pub paths: BTreeSet<String>,
    /// Nobody knows what has changed.
    pub rescan: bool,
}

/// What an update means for a page that is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Nothing to be seen.
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
    /// Times linked.
    pub linked: usize,
    /// Times checked.
    pub checked: usize,
    /// Times planned.
    pub planned: usize,
    /// Times the theme was loaded.
    pub themed: usize,
    /// Languages whose words were loaded.
    pub worded: usize,
}

/// What one update did.
#[derive(Clone, Debug, Default)]
pub struct Edit {
    /// Of the snapshot after it.
    pub number: u64,
    /// Source paths whose bytes differ now.
    pub changed: Vec<String>,
    /// How much was done.
    pub work: Work,
    /// How long each stage took.
    pub timings: Vec<(Stage, Duration)>,
    /// What it means for an open page.
    pub effect: Effect,
    /// Pages that moved.
    pub moved: Vec<(String, String)>,
}

/// The site in memory.
#[derive(Debug)]
pub struct Session {
    setup: Setup,
    snapshot: Arc<Snapshot>,
}

impl Session {
    /// Reads the site.
    pub fn open(setup: &Setup, clock: Zoned, watcher: &dyn Watcher) -> Result<Session, pipeline::Error> {
        let snapshot = Arc::new(read(setup, clock, watcher, 1)?);
        Ok(Session { setup: setup.clone(), snapshot })
    }

    /// Takes in what changed.
    pub fn update(&mut self, changes: &Changes, clock: Zoned) -> Edit {
        let begun = Instant::now();
        let number = self.snapshot.number + 1;
        let Ok(mut next) = read(&self.setup, clock, &pipeline::Unwatched, number) else {
            return Edit { number: number - 1, ..Edit::default() };
        };
        let last = &self.snapshot;
        if next.built.is_none() {
            next.built = last.built.clone();
        }
        let (old, new) = (addresses(last), addresses(&next));
        let moved = old.iter().filter_map(|(path, address)| {
            let now = new.get(path).filter(|now| *now != address)?;
            Some((address.clone(), now.clone()))
        });
        let moved = moved.collect();
        let styles = !changes.paths.is_empty()
            && changes.paths.iter().all(|path| path.ends_with(".css") || path.ends_with("theme.yaml"));
        self.snapshot = Arc::new(next);
        Edit {
            number,
            changed: changes.paths.iter().cloned().collect(),
            work: Work {
                parsed: self.snapshot.loaded.sources,
                linked: 1,
                checked: 1,
                planned: 1,
                themed: 1,
                worded: 4,
            },
            timings: vec![(Stage::Parse, begun.elapsed())],
            effect: if styles && !changes.rescan { Effect::Styles } else { Effect::Pages },
            moved,
        }
    }

    /// The site now.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.snapshot.clone()
    }
}

fn addresses(snapshot: &Snapshot) -> BTreeMap<Arc<str>, String> {
    let Some(site) = &snapshot.site else { return BTreeMap::new() };
    let versions = site.news.iter().flat_map(|news| news.versions.iter().flatten());
    let versions = versions.chain(site.pages.iter().flat_map(|page| page.versions.iter().flatten()));
    versions.map(|v| (snapshot.loaded.entries.text(v.entry).path.clone(), v.address.clone())).collect()
}

fn read(setup: &Setup, clock: Zoned, watcher: &dyn Watcher, number: u64) -> Result<Snapshot, pipeline::Error> {
    let tag = setup.at.map_or_else(|| number.to_string(), |at| format!("{number}-{at}"));
    let out = std::env::temp_dir().join(format!("visnyk-stand-in-{}-{tag}", std::process::id()));
    let options = Options {
        root: setup.root.clone(),
        out: out.clone(),
        drafts: setup.drafts,
        at: setup.at,
        clock: clock.clone(),
        without_broken: true,
        adopt: true,
    };
    let outcome = pipeline::build(&options, watcher)?;
    let loaded = pipeline::load(&setup.root, &pipeline::Unwatched)?;
    let zone = loaded.config.as_ref().map(|config| config.timezone.clone()).unwrap_or(jiff::tz::TimeZone::UTC);
    let at = setup.at.and_then(|time| {
        let local = time.date.to_datetime(time.time.unwrap_or(jiff::civil::Time::midnight()));
        zone.to_ambiguous_zoned(local).compatible().ok()
    });
    let now = Now { time: at.unwrap_or_else(|| clock.clone()), drafts: setup.drafts };
    let site = loaded.config.clone().map(|config| crate::site::link(config, &now, &loaded.entries, Default::default()));
    let built = outcome.written.is_some().then_some(out);
    Ok(Snapshot { number, built, findings: outcome.findings, site, loaded, setup: setup.clone(), clock })
}
