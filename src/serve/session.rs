//! The session: what the disk says has changed becomes the next snapshot, and nothing else is done for it.
//!
//! An edited body is parsed and checked; a Head, a record or `site.yaml` links the site anew; a template or a word loads
//! the theme. Pages are drawn by the snapshot, when somebody asks for one.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::{Timestamp, Zoned};

use super::edit::Tally;
use super::files::{CONFIG, Delta, Files};
use super::judged::{Found, Judged};
use super::moved::moved;
use super::served::{Served, good};
use super::snapshot::{Snapshot, address_of};
use super::wardrobe::Wardrobe;
use crate::base::time::LocalTime;
use crate::base::{Diagnostics, Digest};
use crate::content::walk::CONTENT;
use crate::content::{Role, Source};
use crate::pipeline::{self, Stage, Unwatched, Watcher, errors, now, read_config, site_config, weigh};
use crate::site::link::Now;
use crate::site::schedule::Moment;
use crate::site::{Config, Entries};

pub use super::edit::{Changes, Edit, Effect, Work};

/// What is previewed.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The site's folder.
    pub root: PathBuf,
    /// Shows drafts.
    pub drafts: bool,
    /// The time that is taken for now, on the site's clock; otherwise the clock counts.
    pub at: Option<LocalTime>,
}

/// `site.yaml`, now and when it last had no errors.
#[derive(Debug, Default)]
struct Configs {
    current: Option<Arc<Config>>,
    good: Option<Arc<Config>>,
    problems: Diagnostics,
}

/// The site in memory.
pub struct Session {
    setup: Setup,
    files: Files,
    configs: Configs,
    wardrobe: Wardrobe,
    judged: Option<Judged>,
    /// The files that have errors.
    bad: BTreeSet<Arc<str>>,
    /// False until the files were judged for the first time.
    is_judged: bool,
    /// When it was linked, and when the clock will have changed something since.
    span: (Timestamp, Timestamp),
    /// The addresses of pages that the last update took away: a renamed file may come back with the next.
    went: Vec<(String, Digest)>,
    snapshot: Arc<Snapshot>,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Session({}, {:?})", self.setup.root.display(), self.snapshot)
    }
}

impl Session {
    /// Reads the site. Only the world's failure (no folder, no `site.yaml`) is an error: a site with mistakes starts.
    pub fn open(setup: &Setup, clock: Zoned, watcher: &dyn Watcher) -> Result<Session, pipeline::Error> {
        let typography = site_config(&setup.root).map(|config| config.typography).unwrap_or_default();
        let files = Files::open(&setup.root, typography, watcher)?;
        let mut session = Session {
            setup: setup.clone(),
            files,
            configs: Configs::default(),
            wardrobe: Wardrobe::default(),
            judged: None,
            bad: BTreeSet::new(),
            is_judged: false,
            span: (Timestamp::MIN, Timestamp::MIN),
            went: Vec::new(),
            snapshot: Arc::new(Snapshot::empty(&setup.root, setup.drafts)),
        };
        let mut tally = Tally::default();
        watcher.begins(Stage::Theme, None);
        session.read_config();
        session.dress(&mut tally);
        watcher.begins(Stage::Link, None);
        session.follow(&Delta::default(), BTreeSet::new(), &clock, tally);
        Ok(session)
    }

    /// The site now.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.snapshot.clone()
    }

    /// Takes in what changed. Files whose bytes are the same cost nothing. Without paths it only looks at the clock, for the
    /// hour of the next scheduled change.
    pub fn update(&mut self, changes: &Changes, clock: Zoned) -> Edit {
        let mut tally = Tally::default();
        // A folder that is gone (a disk that was pulled) says nothing about the site.
        let delta = match self.setup.root.join(CONTENT).is_dir() {
            true => tally.time(Stage::Parse, |work| {
                let mut delta = self.look(changes);
                if delta.changed.contains(CONFIG) {
                    self.read_config();
                    // With a broken `site.yaml` texts are shown as before.
                    if let Some(config) = &self.configs.current {
                        delta.merge(self.files.show(&config.typography, &Unwatched));
                    }
                }
                work.parsed += delta.parsed;
                delta
            }),
            false => return self.unchanged(tally),
        };
        let configured = delta.changed.contains(CONFIG);
        let before = self.wardrobe.current.clone();
        let touched = changes.paths.iter().any(|path| path.starts_with("themes") || path.starts_with("locales"));
        if changes.rescan || configured || touched {
            self.dress(&mut tally);
        }
        let worn = match (&before, &self.wardrobe.current) {
            (Some(old), Some(new)) if !Arc::ptr_eq(old, new) => new.changed_since(old),
            _ => BTreeSet::new(),
        };
        let same_dress = match (&before, &self.wardrobe.current) {
            (Some(old), Some(new)) => Arc::ptr_eq(old, new),
            (old, new) => old.is_none() && new.is_none(),
        };
        if delta.changed.is_empty() && !delta.told && same_dress && !self.is_due(&clock) {
            return self.unchanged(tally);
        }
        self.follow(&delta, worn, &clock, tally)
    }

    fn unchanged(&self, tally: Tally) -> Edit {
        Edit { number: self.snapshot.number(), work: tally.work, timings: tally.timings, ..Edit::default() }
    }

    fn look(&mut self, changes: &Changes) -> Delta {
        let mut delta = Delta::default();
        if changes.rescan {
            delta = self.files.rescan(CONTENT, &Unwatched).unwrap_or_default();
        }
        let is_content =
            |path: &&String| path.strip_prefix(CONTENT).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        let paths = changes.paths.iter().filter(is_content).cloned().collect();
        delta.merge(self.files.update(&paths, &Unwatched));
        delta
    }

    fn read_config(&mut self) {
        let mut problems = Vec::new();
        let source = Source { path: CONFIG.into(), role: Role::Config };
        let config = read_config(&self.setup.root, &source, &mut Vec::new(), &mut problems);
        self.configs.current = config.map(Arc::new);
        self.configs.problems = problems;
    }

    fn dress(&mut self, tally: &mut Tally) {
        if let Some(config) = self.configs.current.clone().or(self.configs.good.clone()) {
            self.wardrobe.read(&self.setup.root, &config, tally);
        }
    }

    /// Judges the files, chooses what is served, and makes the next snapshot of it.
    fn follow(&mut self, delta: &Delta, mut changed: BTreeSet<String>, clock: &Zoned, mut tally: Tally) -> Edit {
        let is_due = self.is_due(clock);
        let mut found = self.judge(is_due, clock, &mut tally);
        self.approve(delta, &found);
        let before = self.snapshot.served().cloned();
        let known = before.as_ref().filter(|_| !is_due);
        let tried = self.rehearse(&mut found, known, clock, &mut tally);
        let served = tried.or_else(|| self.serve(&found, known, clock, &mut tally));
        self.bad = found.bad;
        // A version that waits to be mended keeps its own hours.
        if let Some(served) = &served {
            let next = served.site.schedule.iter().map(|change| change.at.instant);
            self.span.1 = next.filter(|at| *at > self.span.0).min().unwrap_or(Timestamp::MAX).min(self.span.1);
        }
        let effect = effect(before.as_ref(), served.as_ref(), delta);
        let moved = match (&before, &served) {
            (Some(old), Some(new)) if !Arc::ptr_eq(&old.site, &new.site) => self.moved(old, new, delta),
            _ => Vec::new(),
        };
        let differs = effect != Effect::Nothing || self.snapshot.findings() != found.findings;
        let number = self.snapshot.number() + u64::from(differs);
        let entries = self.judged.as_ref().map(|judged| judged.entries.clone());
        let next = Snapshot::new(&self.setup, number, served, entries, found.findings);
        let old = std::mem::replace(&mut self.snapshot, Arc::new(next));
        // Handing back a whole site piece by piece takes longer than a page; nobody waits for it.
        rayon::spawn(move || drop((old, before)));
        changed.extend(delta.changed.iter().map(|path| path.to_string()));
        Edit { number, changed: changed.into_iter().collect(), work: tally.work, timings: tally.timings, effect, moved }
    }

    /// What a check of the files as they are finds.
    fn judge(&mut self, is_due: bool, clock: &Zoned, tally: &mut Tally) -> Found {
        let mut own = self.files.problems();
        own.extend(self.configs.problems.iter().cloned());
        if self.configs.current.is_some() {
            own.extend(self.wardrobe.current.iter().flat_map(|dress| dress.problems.iter().cloned()));
            own.extend(self.wardrobe.current.iter().flat_map(|dress| dress.wording(self.files.wording())));
        }
        // Without a sound `site.yaml` a build tells no more than what is wrong with the files one by one; which entries are
        // sound is judged by the last good one.
        let Some(config) = self.configs.current.clone().or(self.configs.good.clone()) else {
            pipeline::sort(&mut own);
            return Found::new(weigh(None, &own), errors(None, &own));
        };
        let mut entries = Entries::default();
        self.files.each().for_each(|file| entries.add(&file.source, &file.parsed));
        let now = self.now(&config, clock);
        let before = self.judged.as_ref().filter(|_| !is_due);
        let judged = Judged::new(&config, entries, &own, &now, before, tally);
        if before.is_none_or(|before| !Arc::ptr_eq(&before.site, &judged.site)) {
            self.span = (now.time.timestamp(), self.due(&judged, &now));
        }
        let problems = judged.problems(own.clone(), &now);
        let places = errors(Some(&config), &problems);
        self.judged = Some(judged);
        if self.configs.current.is_some() {
            return Found::new(weigh(Some(&config), &problems), places);
        }
        pipeline::sort(&mut own);
        Found { findings: weigh(None, &own), ..Found::new(Vec::new(), places) }
    }

    /// Notes what is sound: the next mistake falls back on it.
    fn approve(&mut self, delta: &Delta, found: &Found) {
        if self.judged.is_none() {
            return;
        }
        if self.is_judged {
            let looked: BTreeSet<Arc<str>> = delta.changed.union(&self.bad).cloned().collect();
            self.files.approve(good(looked.iter(), &found.bad));
        } else {
            let looked: Vec<Arc<str>> = self.files.each().map(|file| file.source.path.clone()).collect();
            self.files.approve(good(looked.iter(), &found.bad));
            self.is_judged = true;
        }
        if self.configs.current.is_some() && !found.bad.contains(CONFIG) {
            self.configs.good = self.configs.current.clone();
        }
    }

    fn serve(&mut self, found: &Found, before: Option<&Served>, clock: &Zoned, tally: &mut Tally) -> Option<Served> {
        let config = self.configs.good.clone().or(self.configs.current.clone())?;
        let worn = self.snapshot.served().map(|served| &served.dress);
        let dress = self.wardrobe.choose(&self.setup.root, &config, worn)?;
        let now = self.now(&config, clock);
        let judged = self.judged.as_ref()?;
        Some(Served::new((config, dress), (&self.files, judged, found), &now, before, tally))
    }

    /// Draws the site's own templates, where nothing else is wrong: one that fails is a mistake like any other, and the theme
    /// before it stays. Gives the site, if it is to be served.
    fn rehearse(
        &mut self,
        found: &mut Found,
        before: Option<&Served>,
        clock: &Zoned,
        tally: &mut Tally,
    ) -> Option<Served> {
        let (config, dress) = (self.configs.current.clone()?, self.wardrobe.current.clone()?);
        if !found.errors.is_empty() || !dress.theme.as_ref()?.has_own_templates() {
            return None;
        }
        let now = self.now(&config, clock);
        let tried =
            Served::new((config.clone(), dress), (&self.files, self.judged.as_ref()?, found), &now, before, tally);
        let problems = tally.time(Stage::Theme, |_| tried.trial(&self.setup.root));
        if problems.is_empty() {
            self.wardrobe.accept();
            return Some(tried);
        }
        self.wardrobe.refuse();
        let mut all: Diagnostics = found.findings.iter().map(|(problem, _)| problem.clone()).collect();
        all.extend(problems);
        pipeline::sort(&mut all);
        found.findings = weigh(Some(&config), &all);
        None
    }

    fn now(&self, config: &Config, clock: &Zoned) -> Now {
        now(Some(config), self.setup.at, clock, self.setup.drafts)
    }

    /// Whether the clock alone has changed something since the site was linked.
    fn is_due(&self, clock: &Zoned) -> bool {
        let (linked, due) = self.span;
        self.setup.at.is_none() && !(linked..due).contains(&clock.timestamp())
    }

    /// When the clock alone will change something: an item's hour, a new day, an hour in a record or in `site.yaml`.
    fn due(&self, judged: &Judged, now: &Now) -> Timestamp {
        let (config, site) = (&judged.config, &judged.site);
        let zone = &config.timezone;
        let midnight = Moment::end(LocalTime::day(site.today.local.date()), zone);
        let scheduled = site.schedule.iter().map(|change| change.at);
        let security = config.security.iter().map(|security| Moment::end(security.expires.value, zone));
        let hotlines = judged.entries.hotlines.iter().zip(&site.hotlines).flat_map(|(record, facts)| {
            let own = record.value.timezone.as_ref().unwrap_or(zone);
            [Moment::end(LocalTime::day(facts.today), own), Moment::start(record.value.verified, zone)]
        });
        let moments = [midnight].into_iter().chain(scheduled).chain(security).chain(hotlines);
        moments.filter(|moment| moment.is_after(&now.time)).map(|moment| moment.instant).min().unwrap_or(Timestamp::MAX)
    }

    fn moved(&mut self, old: &Served, new: &Served, delta: &Delta) -> Vec<(String, String)> {
        let addresses = |served: &Served, files: &[(Arc<str>, Digest)]| -> Vec<(String, Digest)> {
            files.iter().filter_map(|(path, digest)| Some((address_of(served, path)?, *digest))).collect()
        };
        let went = addresses(old, &delta.went);
        let all = [went.as_slice(), self.went.as_slice()].concat();
        let moved = moved((&old.site, &all), (&new.site, &addresses(new, &delta.came)));
        if !went.is_empty() || !moved.is_empty() {
            self.went = went;
        }
        moved
    }
}

/// What differs for somebody who looks at a page.
fn effect(before: Option<&Served>, after: Option<&Served>, delta: &Delta) -> Effect {
    let (Some(old), Some(new)) = (before, after) else {
        return if before.is_some() || after.is_some() { Effect::Pages } else { Effect::Nothing };
    };
    let same_site = Arc::ptr_eq(&old.entries, &new.entries) && Arc::ptr_eq(&old.site, &new.site);
    let published = delta.changed.iter().any(|path| path.starts_with("content/files/"));
    match (same_site && !published, Arc::ptr_eq(&old.dress, &new.dress)) {
        (true, true) => Effect::Nothing,
        // Style sheets have their own addresses: with the same files, a remark was edited.
        (true, false) if new.dress.differs_in_styles(&old.dress) => match Arc::ptr_eq(&old.plan, &new.plan) {
            true => Effect::Nothing,
            false => Effect::Styles,
        },
        _ => Effect::Pages,
    }
}
