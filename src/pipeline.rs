//! The street from one end to the other: `load`, then [`check`] or [`build`], as straight-line code.
//!
//! This room reads bytes and joins drafts with the theme; it decides nothing about content.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Zoned;
use rustc_hash::FxHashSet;

use crate::base::time::LocalTime;
use crate::base::{Diagnostic, Diagnostics, Place, Severity};
use crate::outputs::{self, Context};
use crate::site::check::Accepted;
use crate::site::entries::TextId;
use crate::site::link::Now;
use crate::site::schedule::Change;
use crate::site::{Config, Site, check as rules_of, link, media};
use crate::write::{Guard, Output, WriteError};

mod dress;
mod history;
mod last_build;
mod load;
mod publish;
mod render;
mod since;
mod spelling;

use last_build::LastBuild;

pub use dress::Dress;
pub use history::{HistoryError, Since};
pub use load::{Loaded, Stamp, is_parsed, load, read_bytes, read_config, site_config, wording};
pub use render::{Parts, Renderer};

/// What a run is asked to do.
#[derive(Clone, Debug)]
pub struct Options {
    /// The site's folder.
    pub root: PathBuf,
    /// The output folder.
    pub out: PathBuf,
    /// Shows drafts.
    pub drafts: bool,
    /// The time that is taken for now, on the site's clock; otherwise `clock` counts.
    pub at: Option<LocalTime>,
    /// What the clock says.
    pub clock: Zoned,
    /// Publishes what is sound and lists what stays behind.
    pub without_broken: bool,
    /// Takes over a folder that holds other files.
    pub adopt: bool,
    /// The folders of dictionaries, where the spelling is to be checked too.
    pub spelling: Option<Vec<PathBuf>>,
}

/// The world's failure: the disk, not the author.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A folder that could not be read.
    #[error(transparent)]
    Walk(#[from] crate::content::walk::WalkError),
    /// The output.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// An earlier state of the site.
    #[error(transparent)]
    History(#[from] HistoryError),
}

/// A stage of the street, for whoever watches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the street's own names")]
pub enum Stage {
    Walk,
    Parse,
    Theme,
    Link,
    Check,
    Plan,
    Render,
    Sweep,
}

impl Stage {
    /// Its name in messages: `stage-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Walk => "walk",
            Stage::Parse => "parse",
            Stage::Theme => "theme",
            Stage::Link => "link",
            Stage::Check => "check",
            Stage::Plan => "plan",
            Stage::Render => "render",
            Stage::Sweep => "sweep",
        }
    }
}

/// Whoever watches a run: progress and timings are theirs.
pub trait Watcher: Sync {
    /// A stage begins, with a number of steps where that is known.
    fn begins(&self, _stage: Stage, _steps: Option<usize>) {}
    /// Some steps are done.
    fn advances(&self, _steps: usize) {}
}

/// Nobody watches.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unwatched;

impl Watcher for Unwatched {}

/// A finding with the weight that the site gives it.
pub type Weighed = (Diagnostic, Severity);

/// What a run found and did.
#[derive(Debug, Default)]
pub struct Outcome {
    /// All findings, sorted by place; rules that are off are left out.
    pub findings: Vec<Weighed>,
    /// What their authors accept, with the weight that it has for others.
    pub accepted: Vec<(Accepted, Severity)>,
    /// How many source files there are.
    pub sources: usize,
    /// What was written; `None` when nothing was, because of errors or because only a check was asked.
    pub written: Option<crate::write::Report>,
    /// How many pages the site has.
    pub planned: usize,
    /// What the clock changes next.
    pub next: Option<Change>,
    /// The entries that errors keep back: path and title.
    pub withheld: Vec<(Arc<str>, Option<String>)>,
    /// All that was read. Who ends the program next may forget the outcome, for handing back a hundred megabytes piece by
    /// piece takes longer than a page.
    held: Option<Box<Run>>,
}

impl Outcome {
    /// True when the content has errors.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|(_, severity)| *severity == Severity::Error)
    }
}

/// Everything that `build` checks, and nothing written.
pub fn check(options: &Options, watcher: &dyn Watcher) -> Result<Outcome, Error> {
    let mut run = Run::prepare(options, watcher)?;
    let problems = run.trial(&options.root);
    run.add(problems);
    Ok(run.outcome())
}

/// Like [`check`], and what changed since an earlier state of the site without a word to its readers.
pub fn check_since(options: &Options, since: &Since, watcher: &dyn Watcher) -> Result<Outcome, Error> {
    let mut run = Run::prepare(options, watcher)?;
    let mut problems = run.trial(&options.root);
    if let Some(site) = &run.site {
        let earlier = since.read(&options.root, &run.now.time)?;
        problems.extend(since::compare(&earlier, site, &run.loaded.entries));
    }
    run.add(problems);
    Ok(run.outcome())
}

/// Builds the site, or says why it cannot be built and leaves the last good one.
pub fn build(options: &Options, watcher: &dyn Watcher) -> Result<Outcome, Error> {
    watcher.begins(Stage::Walk, None);
    if let Some(outcome) = LastBuild::again(options) {
        return Ok(outcome);
    }
    let dressed = last_build::dress_of(&options.root);
    let mut run = Run::prepare(options, watcher)?;
    if run.has_errors() && !(options.without_broken && run.withhold()) {
        return Ok(run.outcome());
    }
    let (Some(site), Some(dress)) = (&run.site, &run.loaded.dress) else { return Ok(run.outcome()) };
    let Some(theme) = &dress.theme else { return Ok(run.outcome()) };
    watcher.begins(Stage::Plan, None);
    let guard = Guard::new(&options.root, build_id());
    let (media, output) =
        rayon::join(|| media::used(site, &run.loaded.entries), || Output::open(&options.out, &guard, options.adopt));
    let context = Context {
        site,
        entries: &run.loaded.entries,
        media: &media,
        shelves: &dress.shelves,
        languages: &dress.languages,
    };
    let jobs = outputs::plan(&context);
    let parts = Parts::default();
    let renderer = Renderer { context, theme, root: &options.root, parts: &parts };
    let trial = renderer.trial(&jobs);
    if !trial.is_empty() {
        run.add(trial);
        return Ok(run.outcome());
    }
    let mut output = output?;
    let failing = publish::Publisher::new(renderer, &output).rehearse(&jobs);
    if !failing.is_empty() {
        run.add(failing);
        return Ok(run.outcome());
    }
    output.prepare(jobs.iter().map(|job| job.path.as_str()))?;
    watcher.begins(Stage::Render, Some(jobs.len()));
    let problems = publish::Publisher::new(renderer, &output).write_all(&jobs, watcher)?;
    if !problems.is_empty() {
        run.add(problems);
        return Ok(run.outcome());
    }
    watcher.begins(Stage::Sweep, None);
    let report = output.finish(jobs.iter().map(|job| job.path.as_str()))?;
    let planned = jobs.iter().filter(|job| job.path.ends_with(".html")).count();
    let files = jobs.len();
    let outcome = Outcome { written: Some(report), planned, ..run.outcome() };
    LastBuild::keep(options, dressed, files, &outcome);
    Ok(outcome)
}

/// The program's own build: another build's fingerprints do not count.
fn build_id() -> String {
    let version = env!("CARGO_PKG_VERSION");
    let file = std::env::current_exe().and_then(std::fs::metadata);
    let stamp = file.and_then(|meta| Ok((meta.len(), meta.modified()?)));
    match stamp {
        Ok((size, time)) => format!("{version}-{size}-{time:?}"),
        Err(_) => version.to_owned(),
    }
}

impl std::fmt::Debug for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Run({} sources, {} problems)", self.loaded.sources, self.problems.len())
    }
}

/// One run, from the folder to the checked site.
struct Run {
    loaded: Loaded,
    now: Now,
    site: Option<Site>,
    problems: Diagnostics,
    accepted: Vec<Accepted>,
    withheld: FxHashSet<TextId>,
}

impl Run {
    fn prepare(options: &Options, watcher: &dyn Watcher) -> Result<Run, Error> {
        let mut loaded = load(&options.root, watcher)?;
        let mut problems = std::mem::take(&mut loaded.problems);
        let now = now(loaded.config.as_deref(), options.at, &options.clock, options.drafts);
        loaded.entries.withhold(&errors(loaded.config.as_deref(), &problems));
        let (accepted, withheld) = (Vec::new(), FxHashSet::default());
        let mut run = Run { loaded, now, site: None, problems: Vec::new(), accepted, withheld };
        if let Some(config) = run.loaded.config.clone() {
            watcher.begins(Stage::Link, None);
            let site = link(config, &run.now, &run.loaded.entries, FxHashSet::default());
            watcher.begins(Stage::Check, None);
            problems.extend(rules_of::check(&site, &run.loaded.entries, &run.now).all());
            if let Some(folders) = &options.spelling {
                problems.extend(spelling::spelling(&options.root, &site.config, &run.loaded.entries, folders));
            }
            run.accepted = rules_of::accept(&site, &run.loaded.entries, &run.now, &mut problems);
            run.site = Some(site);
        }
        run.add(problems);
        Ok(run)
    }

    fn config(&self) -> Option<&Config> {
        self.loaded.config.as_deref()
    }

    fn severity(&self, problem: &Diagnostic) -> Severity {
        weight(self.config(), problem)
    }

    fn add(&mut self, problems: Diagnostics) {
        self.problems.extend(problems);
        sort(&mut self.problems);
    }

    fn has_errors(&self) -> bool {
        self.problems.iter().any(|problem| self.severity(problem) == Severity::Error)
    }

    /// What the site's own templates get wrong when they are drawn; a build tries all of them before it writes.
    fn trial(&self, root: &Path) -> Diagnostics {
        let (Some(site), Some(dress)) = (&self.site, &self.loaded.dress) else { return Vec::new() };
        let Some(theme) = dress.theme.as_deref().filter(|theme| theme.has_own_templates() && !self.has_errors()) else {
            return Vec::new();
        };
        let media = media::used(site, &self.loaded.entries);
        let (shelves, languages) = (&dress.shelves, dress.languages.as_slice());
        let context = Context { site, entries: &self.loaded.entries, media: &media, shelves, languages };
        Renderer { context, theme, root, parts: &Parts::default() }.trial(&outputs::plan(&context))
    }

    /// Links again without the entries that have errors. False when an error lies elsewhere: in `site.yaml`, the theme.
    fn withhold(&mut self) -> bool {
        let has_theme = self.loaded.dress.as_ref().is_some_and(|dress| dress.theme.is_some());
        let Some(config) = self.loaded.config.clone().filter(|_| has_theme) else { return false };
        let (withheld, rest) = self.loaded.entries.withhold(&errors(Some(&config), &self.problems));
        if !rest {
            return false;
        }
        self.withheld = withheld;
        self.site = Some(link(config, &self.now, &self.loaded.entries, self.withheld.clone()));
        true
    }

    fn outcome(self) -> Outcome {
        let findings = weigh(self.config(), &self.problems);
        let accepted = self.accepted.iter().map(|accepted| (accepted.clone(), self.severity(&accepted.diagnostic)));
        let accepted = accepted.filter(|(_, severity)| *severity != Severity::Off).collect();
        let broken = self.loaded.entries.texts().filter(|(id, entry)| entry.broken || self.withheld.contains(id));
        let mut withheld: Vec<_> = broken.map(|(_, entry)| (entry.path.clone(), entry.head.title.clone())).collect();
        withheld.sort();
        Outcome {
            findings,
            accepted,
            sources: self.loaded.sources,
            written: None,
            planned: 0,
            next: self.site.as_ref().and_then(|site| site.schedule.first().cloned()),
            withheld,
            held: Some(Box::new(self)),
        }
    }
}

/// How much a finding weighs: the site's word counts before the rule's own.
fn weight(config: Option<&Config>, problem: &Diagnostic) -> Severity {
    config.map_or(problem.rule.severity, |config| config.severity(problem.rule, problem.lang))
}

/// The places of all errors.
pub fn errors(config: Option<&Config>, problems: &[Diagnostic]) -> Vec<Place> {
    let errors = problems.iter().filter(|problem| weight(config, problem) == Severity::Error);
    errors.map(|problem| problem.place.clone()).collect()
}

/// Brings findings into the order in which they are shown, each once.
pub fn sort(problems: &mut Diagnostics) {
    problems.sort_by(|a, b| (&a.place, a.rule.code).cmp(&(&b.place, b.rule.code)));
    problems.dedup();
}

/// Sorted findings with their weights, without those that are off.
pub fn weigh(config: Option<&Config>, problems: &[Diagnostic]) -> Vec<Weighed> {
    let weighed = problems.iter().map(|problem| (problem.clone(), weight(config, problem)));
    weighed.filter(|(_, severity)| *severity != Severity::Off).collect()
}

/// What is taken for now: the hour that was asked for, or else the clock's.
pub fn now(config: Option<&Config>, at: Option<LocalTime>, clock: &Zoned, drafts: bool) -> Now {
    let zone = config.map(|config| config.timezone.clone()).unwrap_or(jiff::tz::TimeZone::UTC);
    // An hour that the clocks skip counts as the one after, as it does for authors' times.
    let at = at.and_then(|time| {
        let local = time.date.to_datetime(time.time.unwrap_or(jiff::civil::Time::midnight()));
        zone.to_ambiguous_zoned(local).compatible().ok()
    });
    Now { time: at.unwrap_or_else(|| clock.clone()), drafts }
}

/// Where a file of the site lies on disk.
pub fn on_disk(root: &Path, path: &str) -> PathBuf {
    root.join(path)
}
