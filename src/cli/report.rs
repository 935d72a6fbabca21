//! Every word that the program prints about a site: findings, what was built, what the world refused.
//!
//! Findings come as they are (rule, bytes, values); here they get their lines, columns and words, in one of three
//! forms: `text` for people, `json` for programs, `sarif` for code hosts. Only this room turns a byte into a column.

mod json;
mod sarif;
mod source;
mod summary;
mod text;
mod told;
mod world;

pub use summary::{
    Built, Change, Checked, Counts, Next, Timing, Withheld, built, checked, next, summary, timings, withheld,
};
pub use told::told;
pub use world::{Trouble, io_reason, refused, trouble};

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;

use super::words::Phrases;
use crate::base::{Diagnostic, Rule, Severity};
use crate::language::Arg;
use source::Sources;

/// A diagnostic with the weight that `site.yaml` gives its rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What was found.
    pub diagnostic: Diagnostic,
    /// How much it weighs on this site. `Off` is not printed.
    pub severity: Severity,
    /// Why its author accepts it; code hosts list it as suppressed, and nobody else is told.
    pub accepted: Option<String>,
}

impl Finding {
    /// A finding that nobody has accepted.
    pub fn new(diagnostic: Diagnostic, severity: Severity) -> Finding {
        Finding { diagnostic, severity, accepted: None }
    }
}

/// Reads a site's file again, to show the line that a finding means.
///
/// Bytes and not text: a file that is not UTF-8 has places too.
pub trait SourceText {
    /// The bytes of a file, by its path relative to the site's root with `/`; `None` when it cannot be read.
    fn bytes(&self, path: &str) -> Option<Arc<[u8]>>;
}

impl<F: Fn(&str) -> Option<Arc<[u8]>>> SourceText for F {
    fn bytes(&self, path: &str) -> Option<Arc<[u8]>> {
        self(path)
    }
}

/// The form in which findings are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs: one object.
    Json,
    /// For code hosts: SARIF 2.1.0.
    Sarif,
}

/// What the place that is printed to can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Colours, by ANSI escapes.
    pub colour: bool,
    /// How many characters stand on a line.
    pub width: usize,
}

impl Look {
    /// No colour, lines of a hundred characters: for pipes and tests.
    pub const PLAIN: Look = Look { colour: false, width: 100 };

    /// What standard output can show.
    pub fn of_stdout() -> Look {
        let stdout = io::stdout();
        let colour = anstream::AutoStream::choice(&stdout) != anstream::ColorChoice::Never;
        Look { colour, width: width(stdout.is_terminal(), terminal_size::terminal_size_of(&stdout)) }
    }

    /// What standard error can show.
    pub fn of_stderr() -> Look {
        let stderr = io::stderr();
        let colour = anstream::AutoStream::choice(&stderr) != anstream::ColorChoice::Never;
        Look { colour, width: width(stderr.is_terminal(), terminal_size::terminal_size_of(&stderr)) }
    }
}

fn width(terminal: bool, size: Option<(terminal_size::Width, terminal_size::Height)>) -> usize {
    let width = size.filter(|_| terminal).map_or(Look::PLAIN.width, |(width, _)| usize::from(width.0));
    // Narrower windows would show no prose at all, wider ones are tiring to read.
    width.clamp(40, 140)
}

/// Prints the findings of a run, which come sorted, and in text what they sum up to.
pub fn findings(
    out: &mut dyn Write,
    phrases: &Phrases,
    format: Format,
    look: Look,
    findings: &[Finding],
    sources: &dyn SourceText,
) -> io::Result<()> {
    let is_open = |finding: &&Finding| finding.accepted.is_none() || format == Format::Sarif;
    let is_shown = |finding: &&Finding| finding.severity != Severity::Off && is_open(finding);
    let shown: Vec<&Finding> = findings.iter().filter(is_shown).collect();
    let mut sources = Sources::new(sources);
    // Standard error is not buffered: thousands of findings in small pieces would take longer than finding them.
    let mut page = Vec::new();
    match format {
        Format::Text => {
            let mends = text::mends(shown.iter().map(|finding| &finding.diagnostic));
            let mut taught = Taught::default();
            for finding in &shown {
                text::finding(&mut page, phrases, look, finding, &mut sources, &mends, &mut taught)?;
            }
            summary(&mut page, phrases, &Counts::of(findings))?;
        }
        Format::Json => json::findings(&mut page, phrases, &shown, &mut sources)?,
        Format::Sarif => sarif::findings(&mut page, phrases, &shown, &mut sources)?,
    }
    out.write_all(&page)
}

/// Prints findings as people read them, without what they sum up to.
pub fn each(
    out: &mut dyn Write,
    phrases: &Phrases,
    look: Look,
    findings: &[Finding],
    sources: &dyn SourceText,
) -> io::Result<()> {
    let mut sources = Sources::new(sources);
    let mut page = Vec::new();
    let mends = text::mends(findings.iter().map(|finding| &finding.diagnostic));
    let mut taught = Taught::default();
    for finding in findings.iter().filter(|finding| finding.severity != Severity::Off) {
        text::finding(&mut page, phrases, look, finding, &mut sources, &mends, &mut taught)?;
    }
    out.write_all(&page)
}

/// The words of a finding: what is wrong.
pub(super) fn message(phrases: &Phrases, diagnostic: &Diagnostic) -> String {
    said(phrases, &format!("rule-{}", diagnostic.rule.code), diagnostic).unwrap_or_else(|| {
        // Even a rule without any words must be told apart from others.
        phrases.text(diagnostic.rule.code, &arguments(diagnostic, None))
    })
}

/// The words of a finding: what to do.
pub(super) fn help(phrases: &Phrases, diagnostic: &Diagnostic) -> Option<String> {
    said(phrases, &format!("rule-{}.help", diagnostic.rule.code), diagnostic)
}

/// Whether it was said already how a finding is accepted: once is enough.
#[derive(Debug, Default)]
struct Taught(bool);

impl Taught {
    /// The words of a finding, what to do; with the first that may be accepted, how that is done.
    fn help(&mut self, phrases: &Phrases, diagnostic: &Diagnostic) -> Option<String> {
        let help = help(phrases, diagnostic);
        if self.0 || !diagnostic.rule.acceptable {
            return help;
        }
        self.0 = true;
        let accept = how_to_accept(phrases, diagnostic.rule);
        Some(help.map_or(accept.clone(), |help| format!("{help}\n{accept}")))
    }
}

/// How a finding of a rule is accepted in place.
fn how_to_accept(phrases: &Phrases, rule: &Rule) -> String {
    phrases.text("report-accept", &[("code", Arg::Text(rule.code))])
}

fn said(phrases: &Phrases, id: &str, diagnostic: &Diagnostic) -> Option<String> {
    let ratio = ratio(phrases, diagnostic);
    phrases.try_text(id, &arguments(diagnostic, ratio.as_deref())).map(|text| printable(&text))
}

/// A diagnostic's particulars as Fluent takes them. `count` is a number and chooses the plural form, `ratio` was written as the
/// reader's language writes numbers; anything else is printed as the author wrote it, since an id may look like a number.
fn arguments<'a>(diagnostic: &'a Diagnostic, ratio: Option<&'a str>) -> Vec<(&'a str, Arg<'a>)> {
    let mut arguments = Vec::new();
    for (name, value) in &diagnostic.args {
        match (*name, value.parse()) {
            ("count", Ok(number)) => arguments.push((*name, Arg::Number(number))),
            ("ratio", _) => arguments.push((*name, Arg::Text(ratio.unwrap_or(value)))),
            _ => arguments.push((*name, Arg::Text(value))),
        }
    }
    arguments
}

/// The contrast that a diagnostic tells of, in hundredths, in the reader's form.
fn ratio(phrases: &Phrases, diagnostic: &Diagnostic) -> Option<String> {
    let (_, value) = diagnostic.args.iter().find(|(name, _)| *name == "ratio")?;
    Some(phrases.formats().decimal(value.parse().ok()?, 2))
}

/// The same text without what would move a terminal's cursor or change its colours.
pub fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { '\u{fffd}' } else { c }).collect()
}

/// The text in lines of at most so many characters, cut between words.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut room = 0;
    for word in text.split(' ') {
        let length = word.chars().count();
        match lines.last_mut() {
            Some(line) if length < room => {
                line.push(' ');
                line.push_str(word);
                room -= length + 1;
            }
            _ => {
                lines.push(word.to_owned());
                room = width.saturating_sub(length);
            }
        }
    }
    lines
}

/// The name of a weight in JSON and SARIF.
fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note | Severity::Off => "note",
    }
}

#[cfg(test)]
mod tests;
