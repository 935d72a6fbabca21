//! The lines at the end of a run: how many findings, what was built, what stayed behind, what changes next.

use std::io::{self, Write};
use std::time::Duration;

use jiff::civil::DateTime;
use serde::Serialize;

use super::{Finding, printable};
use crate::base::Severity;
use crate::cli::words::Phrases;
use crate::language::Arg;

/// How many findings of each weight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Each withholds its entry.
    pub errors: usize,
    /// Published all the same.
    pub warnings: usize,
    /// Worth knowing.
    pub notes: usize,
}

/// What a build did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Built {
    /// Pages of the site.
    pub pages: usize,
    /// Files that were written because they are new or have changed.
    pub written: usize,
    /// Files that stand as they stood.
    pub unchanged: usize,
    /// Files that were removed because nothing makes them any more.
    pub removed: usize,
    /// How long it took.
    pub took: Duration,
}

/// An entry that an error keeps from being published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withheld {
    /// Its file.
    pub path: String,
    /// Its title, where it could be read.
    pub title: Option<String>,
}

/// What the clock will change in the site by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// When, by the site's own clock.
    pub when: DateTime,
    /// What.
    pub change: Change,
    /// The entry's title.
    pub title: String,
}

/// A change that time brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// An entry is published.
    Appears,
    /// An entry leaves lists and feeds.
    Expires,
    /// A notice or a changed schedule begins.
    Begins,
    /// A notice, an event, a deadline or a changed schedule is over.
    Ends,
}

/// A stage and its time, for `--timings`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    /// The stage as design names it: `walk`, `parse`, `link` … Its words are the message `stage-<name>`.
    pub stage: &'static str,
    /// How long it took.
    pub took: Duration,
}

impl Counts {
    /// Counts findings; those that are switched off or accepted are not counted.
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Counts {
        let mut counts = Counts::default();
        for finding in findings.into_iter().filter(|finding| finding.accepted.is_none()) {
            match finding.severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Note => counts.notes += 1,
                Severity::Off => {}
            }
        }
        counts
    }
}

/// Prints how many findings there are, in one line: `3 помилки, 1 попередження`. Nothing when there are none.
pub fn summary(out: &mut dyn Write, phrases: &Phrases, counts: &Counts) -> io::Result<()> {
    let part = |id, count: usize| (count > 0).then(|| phrases.text(id, &[("count", number(count))]));
    let parts = [
        part("summary-errors", counts.errors),
        part("summary-warnings", counts.warnings),
        part("summary-notes", counts.notes),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { Ok(()) } else { writeln!(out, "{}", parts.join(", ")) }
}

/// Prints what a build did.
pub fn built(out: &mut dyn Write, phrases: &Phrases, built: &Built) -> io::Result<()> {
    let pages = phrases.text("built-pages", &[("count", number(built.pages))]);
    let seconds = seconds(phrases, built.took);
    let took = [("pages", Arg::Text(&pages)), ("seconds", Arg::Text(&seconds))];
    if built.written == 0 && built.removed == 0 {
        return writeln!(out, "{}", phrases.text("built-same", &took));
    }
    let mut line = phrases.text("built", &took);
    line.push_str(", ");
    line.push_str(&phrases.text("built-written", &[("count", number(built.written))]));
    for (id, count) in [("built-unchanged", built.unchanged), ("built-removed", built.removed)] {
        if count > 0 {
            line.push_str(", ");
            line.push_str(&phrases.text(id, &[("count", number(count))]));
        }
    }
    writeln!(out, "{line}")
}

/// What a check did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// Files that were read.
    pub files: usize,
    /// How long it took.
    pub took: Duration,
    /// Whether there are errors.
    pub has_errors: bool,
    /// Findings that their authors accept.
    pub accepted: usize,
}

/// Prints that a check is over; what it found stands above.
pub fn checked(out: &mut dyn Write, phrases: &Phrases, checked: &Checked) -> io::Result<()> {
    let files = phrases.text("checked-files", &[("count", number(checked.files))]);
    let seconds = seconds(phrases, checked.took);
    let id = if checked.has_errors { "checked" } else { "checked-clean" };
    let mut line = phrases.text(id, &[("files", Arg::Text(&files)), ("seconds", Arg::Text(&seconds))]);
    if checked.accepted > 0 {
        line.push_str(", ");
        line.push_str(&phrases.text("checked-accepted", &[("count", number(checked.accepted))]));
    }
    writeln!(out, "{line}")
}

/// Prints what errors kept back: with `published` the rest went out (`--without-broken`), and the entries that stayed
/// behind are listed; without it the last good site was left as it was.
pub fn withheld(out: &mut dyn Write, phrases: &Phrases, entries: &[Withheld], published: bool) -> io::Result<()> {
    if !published {
        return writeln!(out, "{}", phrases.word("withheld-kept"));
    }
    if entries.is_empty() {
        return Ok(());
    }
    writeln!(out, "{}", phrases.text("withheld-published", &[("count", number(entries.len()))]))?;
    for entry in entries {
        match &entry.title {
            Some(title) => writeln!(out, "  {}  {}", printable(&entry.path), printable(title))?,
            None => writeln!(out, "  {}", printable(&entry.path))?,
        }
    }
    Ok(())
}

/// Prints what the clock changes next, and when.
pub fn next(out: &mut dyn Write, phrases: &Phrases, next: &Next) -> io::Result<()> {
    let id = match next.change {
        Change::Appears => "next-appears",
        Change::Expires => "next-expires",
        Change::Begins => "next-begins",
        Change::Ends => "next-ends",
    };
    let what = phrases.text(id, &[("title", Arg::Text(&printable(&next.title)))]);
    let when = phrases.formats().date_time(next.when.date(), next.when.time());
    writeln!(out, "{}", phrases.text("next", &[("when", Arg::Text(&when)), ("what", Arg::Text(&what))]))
}

/// Prints how long each stage took.
pub fn timings(out: &mut dyn Write, phrases: &Phrases, timings: &[Timing]) -> io::Result<()> {
    let name = |timing: &Timing| phrases.word(&format!("stage-{}", timing.stage));
    let width = timings.iter().map(|timing| name(timing).chars().count()).max().unwrap_or_default();
    for timing in timings {
        let milliseconds = phrases.formats().decimal(timing.took.as_secs_f64() * 1000.0, 1);
        let took = phrases.text("milliseconds", &[("number", Arg::Text(&milliseconds))]);
        writeln!(out, "  {:width$}  {took:>12}", name(timing))?;
    }
    Ok(())
}

/// A time in seconds: `0,4`, `0,04`, `12`.
fn seconds(phrases: &Phrases, took: Duration) -> String {
    let seconds = took.as_secs_f64();
    let digits = if seconds >= 9.95 {
        0
    } else if seconds >= 0.095 {
        1
    } else {
        2
    };
    phrases.formats().decimal(seconds, digits)
}

fn number(count: usize) -> Arg<'static> {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
