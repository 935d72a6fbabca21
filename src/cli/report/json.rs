//! Findings for programs: one JSON object, its keys and its order stable.
//!
//! `line`, `column`, `endLine` and `endColumn` count from 1, columns in Unicode characters; the end is behind the last
//! character. They are `null` where a file as a whole is meant, or its lines cannot be told.

use std::io::{self, Write};

use serde::Serialize;

use super::source::Sources;
use super::{Counts, Finding, help, level, message};
use crate::base::Place;
use crate::cli::words::Phrases;

/// The version of this form: it changes when a key changes its meaning or goes away, not when one is added.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    summary: Counts,
    diagnostics: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    code: &'a str,
    severity: &'static str,
    #[serde(flatten)]
    place: Spot<'a>,
    message: String,
    help: Option<String>,
    replacement: Option<&'a str>,
    other: Option<Spot<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Spot<'a> {
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

/// Prints the findings as one object.
pub(super) fn findings(
    out: &mut dyn Write,
    phrases: &Phrases,
    findings: &[&Finding],
    sources: &mut Sources,
) -> io::Result<()> {
    let diagnostics = findings
        .iter()
        .map(|finding| {
            let diagnostic = &finding.diagnostic;
            Entry {
                code: diagnostic.rule.code,
                severity: level(finding.severity),
                place: spot(&diagnostic.place, sources),
                message: message(phrases, diagnostic),
                help: help(phrases, diagnostic),
                replacement: diagnostic.replacement.as_deref(),
                other: diagnostic.other.as_ref().map(|other| spot(other, sources)),
            }
        })
        .collect();
    let report = Report { version: VERSION, summary: Counts::of(findings.iter().copied()), diagnostics };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

fn spot<'a>(place: &'a Place, sources: &mut Sources) -> Spot<'a> {
    let region = sources.region(place);
    Spot {
        file: &place.path,
        line: region.map(|region| region.start.line),
        column: region.map(|region| region.start.column),
        end_line: region.map(|region| region.end.line),
        end_column: region.map(|region| region.end.column),
    }
}
