//! The verbs `build` and `check`: what was asked becomes options, what came out becomes lines and an exit code.

use std::io::{self, Write};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::Exit;
use super::args::{Build, Check, When};
use super::progress::{self, Progress};
use super::report::{self, Built, Change, Checked, Finding, Format, Look, Next, Timing, Trouble, Withheld};
use super::words::Phrases;
use crate::base::Severity;
use crate::content::walk::WalkError;
use crate::language::Arg;
use crate::pipeline::{self, Error, HistoryError, Options, Outcome, Since, Stage, Watcher};
use crate::site::schedule::{self, ChangeKind};
use crate::write::WriteError;

/// What every verb knows of the command line.
#[derive(Debug)]
pub(super) struct Asked<'a> {
    pub(super) root: &'a Path,
    pub(super) quiet: bool,
}

/// `visnyk build`
pub(super) fn build(asked: &Asked<'_>, build: &Build, phrases: &Phrases) -> io::Result<Exit> {
    let options = Options {
        out: asked.root.join(&build.out),
        without_broken: build.without_broken,
        adopt: build.adopt,
        ..options(asked, &build.when)
    };
    let begun = Instant::now();
    let clock = Clock::new(phrases, asked.quiet);
    let outcome = pipeline::build(&options, &clock);
    let timings = clock.finish();
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(error) => return trouble(phrases, &error),
    };
    let mut err = anstream::stderr().lock();
    findings(&mut err, phrases, Format::Text, Look::of_stderr(), asked, &outcome)?;
    let withheld = withheld(&outcome);
    if outcome.written.is_none() && build.without_broken {
        writeln!(err, "{}", phrases.word("withheld-impossible"))?;
    } else if outcome.written.is_none() || !withheld.is_empty() {
        report::withheld(&mut err, phrases, &withheld, outcome.written.is_some())?;
    }
    let Some(written) = &outcome.written else { return Ok(Exit::Content) };
    for path in &written.kept {
        writeln!(err, "{}", phrases.text("output-kept", &[("path", Arg::Text(path))]))?;
    }
    if !asked.quiet {
        let mut out = anstream::stdout().lock();
        let built = Built {
            pages: outcome.planned,
            written: written.written,
            unchanged: written.unchanged + written.skipped,
            removed: written.swept,
            took: begun.elapsed(),
        };
        report::built(&mut out, phrases, &built)?;
        if build.timings {
            report::timings(&mut out, phrases, &timings)?;
        }
        next(&mut out, phrases, &outcome)?;
    }
    let exit = if outcome.has_errors() { Exit::Content } else { Exit::Ok };
    // The program ends here; the system takes everything back at once.
    std::mem::forget(outcome);
    Ok(exit)
}

/// `visnyk check`
pub(super) fn check(asked: &Asked<'_>, check: &Check, phrases: &Phrases) -> io::Result<Exit> {
    let spelling = check.spelling.then(dictionaries);
    let options = Options { spelling, ..options(asked, &check.when) };
    let begun = Instant::now();
    let clock = Clock::new(phrases, asked.quiet);
    let outcome = match &check.since {
        Some(since) => pipeline::check_since(&options, &earlier(since), &clock),
        None => pipeline::check(&options, &clock),
    };
    clock.finish();
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(error) => return trouble(phrases, &error),
    };
    let mut out = anstream::stdout().lock();
    findings(&mut out, phrases, check.format, Look::of_stdout(), asked, &outcome)?;
    if check.format == Format::Text && !asked.quiet {
        let (files, accepted) = (outcome.sources, outcome.accepted.len());
        let checked = Checked { files, took: begun.elapsed(), has_errors: outcome.has_errors(), accepted };
        report::checked(&mut out, phrases, &checked)?;
        next(&mut out, phrases, &outcome)?;
    }
    Ok(if outcome.has_errors() { Exit::Content } else { Exit::Ok })
}

/// Which earlier state is meant: a folder that is there, or else a commit.
fn earlier(since: &str) -> Since {
    match Path::new(since).is_dir() {
        true => Since::Folder(since.into()),
        false => Since::Commit(since.to_owned()),
    }
}

/// Where dictionaries lie: what `DICPATH` names, as for Hunspell itself, then the usual folders.
fn dictionaries() -> Vec<PathBuf> {
    const FOLDERS: &[&str] =
        &["/usr/share/hunspell", "/usr/share/myspell/dicts", "/opt/homebrew/share/hunspell", "/Library/Spelling"];
    let named = std::env::var_os("DICPATH").unwrap_or_default();
    let named: Vec<PathBuf> = std::env::split_paths(&named).filter(|path| !path.as_os_str().is_empty()).collect();
    named.into_iter().chain(FOLDERS.iter().map(PathBuf::from)).collect()
}

fn options(asked: &Asked<'_>, when: &When) -> Options {
    Options {
        root: asked.root.to_owned(),
        out: asked.root.join("public"),
        drafts: when.drafts,
        at: when.at,
        clock: jiff::Zoned::now(),
        without_broken: false,
        adopt: false,
        spelling: None,
    }
}

fn findings(
    out: &mut dyn Write,
    phrases: &Phrases,
    format: Format,
    look: Look,
    asked: &Asked<'_>,
    outcome: &Outcome,
) -> io::Result<()> {
    let weighed = outcome.findings.iter().cloned();
    // Quiet runs are for machines that mail what is printed: only what stops a build is worth a letter.
    let weighed = weighed.filter(|(_, severity)| !asked.quiet || *severity == Severity::Error);
    let open = weighed.map(|(diagnostic, severity)| Finding::new(diagnostic, severity));
    let accepted = outcome.accepted.iter().filter(|_| !asked.quiet).cloned().map(|(accepted, severity)| Finding {
        accepted: Some(accepted.reason),
        ..Finding::new(accepted.diagnostic, severity)
    });
    let findings: Vec<Finding> = open.chain(accepted).collect();
    let sources = |path: &str| std::fs::read(asked.root.join(path)).ok().map(Arc::from);
    report::findings(out, phrases, format, look, &findings, &sources)
}

fn withheld(outcome: &Outcome) -> Vec<Withheld> {
    let entry = |(path, title): &(Arc<str>, Option<String>)| Withheld { path: path.to_string(), title: title.clone() };
    outcome.withheld.iter().map(entry).collect()
}

fn next(out: &mut dyn Write, phrases: &Phrases, outcome: &Outcome) -> io::Result<()> {
    outcome.next.as_ref().map_or(Ok(()), |change| next_change(out, phrases, change))
}

/// Says what the clock changes next.
pub(super) fn next_change(out: &mut dyn Write, phrases: &Phrases, change: &schedule::Change) -> io::Result<()> {
    let kind = match change.kind {
        ChangeKind::Publish => Change::Appears,
        ChangeKind::Expire => Change::Expires,
        ChangeKind::AlertFrom => Change::Begins,
        ChangeKind::AlertUntil | ChangeKind::Deadline | ChangeKind::EventEnd => Change::Ends,
    };
    report::next(out, phrases, &Next { when: change.at.local, change: kind, title: change.title.clone() })
}

/// Says what the world refused.
pub(super) fn trouble(phrases: &Phrases, error: &Error) -> io::Result<Exit> {
    let trouble = match error {
        Error::Walk(WalkError::NoConfig { similar: Some(similar), .. }) => Trouble::ConfigName { similar },
        Error::Walk(WalkError::NoContent { root } | WalkError::NoConfig { root, .. }) => Trouble::NoSite { root },
        Error::Walk(WalkError::Unreadable { path, source }) => Trouble::Read { path, error: source },
        Error::Write(WriteError::OutIsRoot { out }) => Trouble::OutIsRoot { out },
        Error::Write(WriteError::OutOverlaps { out, with }) => Trouble::OutOverlaps { out, with },
        Error::Write(WriteError::OutIsNoFolder { out }) => Trouble::OutIsNoFolder { out },
        Error::Write(WriteError::NotOurs { out, found }) => Trouble::OutNotOurs { out, found: Path::new(found) },
        Error::Write(WriteError::Busy { out }) => Trouble::OutBusy { out },
        Error::Write(WriteError::Escapes { path, leads }) => Trouble::OutLeadsAway { path, leads },
        Error::Write(WriteError::InTheWay { path }) => Trouble::OutInTheWay { path },
        Error::Write(WriteError::Io { path, source }) => Trouble::Write { path, error: source },
        Error::History(HistoryError::NoGit) => Trouble::NoGit,
        Error::History(HistoryError::NoRepository { root }) => Trouble::NoRepository { root },
        Error::History(HistoryError::NoCommit { name }) => Trouble::NoCommit { name },
        Error::History(HistoryError::NoSite { name }) => Trouble::NoEarlierSite { name },
        Error::History(HistoryError::Git { reason }) => Trouble::Git { reason },
        other => Trouble::Bug { error: other },
    };
    report::trouble(&mut anstream::stderr().lock(), phrases, Look::of_stderr(), &trouble)?;
    Ok(Exit::World)
}

/// Shows progress and keeps the time of each stage.
pub(super) struct Clock<P> {
    phrases: P,
    progress: Progress,
    current: Mutex<Option<(Stage, Instant, progress::Stage)>>,
    done: Mutex<Vec<(Stage, Duration)>>,
}

impl<P: Deref<Target = Phrases>> Clock<P> {
    pub(super) fn new(phrases: P, quiet: bool) -> Clock<P> {
        Clock { phrases, progress: Progress::new(quiet), current: Mutex::default(), done: Mutex::default() }
    }

    /// The stage that is under way is over.
    pub(super) fn end(&self) {
        if let Some((stage, begun, _)) = self.current.lock().unwrap_or_else(PoisonError::into_inner).take() {
            self.done.lock().unwrap_or_else(PoisonError::into_inner).push((stage, begun.elapsed()));
        }
    }

    fn finish(self) -> Vec<Timing> {
        self.end();
        let done = self.done.into_inner().unwrap_or_else(PoisonError::into_inner);
        done.into_iter().map(|(stage, took)| Timing { stage: stage.name(), took }).collect()
    }
}

impl<P: Deref<Target = Phrases> + Sync> Watcher for Clock<P> {
    fn begins(&self, stage: Stage, steps: Option<usize>) {
        self.end();
        let shown = self.progress.stage(&self.phrases, stage.name(), steps);
        *self.current.lock().unwrap_or_else(PoisonError::into_inner) = Some((stage, Instant::now(), shown));
    }

    fn advances(&self, steps: usize) {
        if !self.progress.is_shown() {
            return;
        }
        if let Some((_, _, shown)) = self.current.lock().unwrap_or_else(PoisonError::into_inner).as_ref() {
            shown.advance(steps);
        }
    }
}
