//! What the last build read and found. Where the next one would read the same, it would write the same, so it does neither.
//!
//! It lies in `.visnyk/` beside the content and may be deleted at any time. Files are first told apart by size and time,
//! which spares an edited site the rest; a build only counts as the same when every byte is, when each file of the output
//! is as it was left, and before the hour at which the clock changes something.

use std::fs;
use std::path::Path;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::load::{Seen, look};
use super::{Options, Outcome, Stamp, Weighed, build_id, dress, on_disk, site_config};
use crate::base::diagnostic::{Diagnostic, Place, Severity, Span};
use crate::base::{Digest, Lang, rules};
use crate::content::walk::{CONTENT, find};
use crate::site::check::Accepted;
use crate::site::schedule::{self, Change};
use crate::write::{Guard, Output, Report};

/// Where it lies, from the site's root.
const FILE: &str = ".visnyk/last-build";

/// A build that found no errors.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct LastBuild {
    /// What was asked for, and which program was asked.
    asked: String,
    /// The time for which it counts, in microseconds since 1970: from when it was made to the clock's next change.
    span: (i64, i64),
    /// The files of `content/`, sorted by path.
    seen: Vec<Seen>,
    /// The digest of theme and words.
    dress: Digest,
    /// How many files were written or stood.
    files: usize,
    planned: usize,
    findings: Vec<(Told, Severity)>,
    accepted: Vec<(Told, String, Severity)>,
    next: Option<Change>,
}

/// A finding as it is kept: its rule by its code.
#[derive(Debug, Serialize, Deserialize)]
struct Told {
    code: String,
    place: (String, Span),
    lang: Option<String>,
    args: Vec<(String, String)>,
    replacement: Option<String>,
    other: Option<(String, Span)>,
}

impl LastBuild {
    /// What a build would tell now, if it would read and write what the last one did.
    pub(super) fn again(options: &Options) -> Option<Outcome> {
        let last: LastBuild = postcard::from_bytes(&fs::read(options.root.join(FILE)).ok()?).ok()?;
        let lasts = (last.span.0..last.span.1).contains(&options.clock.timestamp().as_microsecond());
        let root = &options.root;
        if last.asked != asked(options) || !lasts || !last.looks_the_same(root) {
            return None;
        }
        let guard = Guard::new(root, build_id());
        let stands = Output::open(&options.out, &guard, options.adopt).ok()?.stands_whole(last.files);
        (stands && last.holds_the_same(root)).then(|| last.outcome()).flatten()
    }

    /// Notes a build that was just made; one with errors is none to build on.
    pub(super) fn keep(options: &Options, dress: Option<Digest>, files: usize, outcome: &Outcome) {
        let (Some(run), Some(dress), Some(report)) = (&outcome.held, dress, &outcome.written) else { return };
        let Some(site) = &run.site else { return };
        if outcome.has_errors() || !outcome.withheld.is_empty() || !report.kept.is_empty() {
            return;
        }
        let due = schedule::due(site, &run.loaded.entries, &run.now);
        let span = match options.at {
            Some(_) => (i64::MIN, i64::MAX),
            None => (options.clock.timestamp().as_microsecond(), due.as_microsecond()),
        };
        let last = LastBuild {
            asked: asked(options),
            span,
            seen: run.loaded.seen.clone(),
            dress,
            files,
            planned: outcome.planned,
            findings: outcome.findings.iter().map(|(finding, severity)| (Told::of(finding), *severity)).collect(),
            accepted: outcome
                .accepted
                .iter()
                .map(|(accepted, severity)| (Told::of(&accepted.diagnostic), accepted.reason.clone(), *severity))
                .collect(),
            next: outcome.next.clone(),
        };
        // A site on a disk that cannot be written is built whole each time, which is right as well.
        _ = postcard::to_allocvec(&last).map(|bytes| replace(&options.root.join(FILE), &bytes));
    }

    /// Whether the same files lie there, of the same sizes and times.
    fn looks_the_same(&self, root: &Path) -> bool {
        let Ok(found) = find(root, CONTENT) else { return false };
        let paths = found.sources.iter().map(|source| &*source.path);
        paths.eq(self.seen.iter().map(|seen| &*seen.path))
            && self.seen.par_iter().with_min_len(64).all(|seen| seen.looks_the_same(root))
    }

    /// Whether each byte that a build would read is the same.
    fn holds_the_same(&self, root: &Path) -> bool {
        self.seen.par_iter().with_min_len(16).all(|seen| seen.read.is_none_or(|read| look(root, &seen.path) == read))
            && dress_of(root) == Some(self.dress)
    }

    /// `None` where it tells of a rule that this program does not have.
    fn outcome(self) -> Option<Outcome> {
        let mut names = Names::default();
        let findings = self.findings.into_iter().map(|(told, severity)| Some((told.finding(&mut names)?, severity)));
        let findings = findings.collect::<Option<Vec<Weighed>>>()?;
        let accepted = self.accepted.into_iter().map(|(told, reason, severity)| {
            Some((Accepted { diagnostic: told.finding(&mut names)?, reason }, severity))
        });
        Some(Outcome {
            accepted: accepted.collect::<Option<_>>()?,
            findings,
            sources: self.seen.len(),
            written: Some(Report { skipped: self.files, ..Report::default() }),
            planned: self.planned,
            next: self.next,
            ..Outcome::default()
        })
    }
}

impl Told {
    fn of(finding: &Diagnostic) -> Told {
        let place = |place: &Place| (place.path.to_string(), place.span);
        Told {
            code: finding.rule.code.to_owned(),
            place: place(&finding.place),
            lang: finding.lang.map(|lang| lang.to_string()),
            args: finding.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
            replacement: finding.replacement.clone(),
            other: finding.other.as_ref().map(place),
        }
    }

    fn finding(self, names: &mut Names) -> Option<Diagnostic> {
        let place = |(path, span): (String, Span)| Place::new(path, span);
        Some(Diagnostic {
            rule: rules::RULES.iter().find(|rule| rule.code == self.code)?,
            place: place(self.place),
            lang: self.lang.as_deref().and_then(Lang::parse),
            args: self.args.into_iter().map(|(name, value)| (names.of(name), value)).collect(),
            replacement: self.replacement,
            other: self.other.map(place),
        })
    }
}

/// The names of particulars, which stand in the program otherwise: each is kept once, for as long as it runs.
#[derive(Default)]
struct Names(Vec<&'static str>);

impl Names {
    fn of(&mut self, name: String) -> &'static str {
        if let Some(known) = self.0.iter().find(|known| **known == name) {
            return known;
        }
        self.0.push(name.leak());
        self.0[self.0.len() - 1]
    }
}

/// What a build is asked, by which program: another question has another answer.
fn asked(options: &Options) -> String {
    let Options { root: _, out, drafts, at, clock: _, without_broken, adopt, spelling } = options;
    format!("{} {out:?} {drafts} {at:?} {without_broken} {adopt} {}", build_id(), spelling.is_some())
}

/// The digest of the theme and the words that a build would read; `None` where some of them cannot be read.
pub(super) fn dress_of(root: &Path) -> Option<Digest> {
    dress::digest(root, &site_config(root)?)
}

impl Seen {
    fn looks_the_same(&self, root: &Path) -> bool {
        let Some((stamp, _)) = self.read else { return true };
        fs::metadata(on_disk(root, &self.path)).is_ok_and(|meta| Stamp::of(&meta) == stamp)
    }
}

/// Puts a file at its place whole, or leaves what stood there.
fn replace(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    let aside = path.with_extension(std::process::id().to_string());
    fs::write(&aside, bytes).and_then(|()| fs::rename(&aside, path)).inspect_err(|_| _ = fs::remove_file(&aside))
}
