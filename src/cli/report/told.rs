//! Findings in words for whoever draws them elsewhere than on a terminal: the preview's panel and overview.

use super::source::Sources;
use super::text::{Mends, mends, spot, window};
use super::{SourceText, Taught, level, message, printable};
use crate::base::Severity;
use crate::cli::words::Phrases;
use crate::pipeline::Weighed;
use crate::serve::voice::Told;

/// As much of a line is shown around the place that is meant.
const WIDTH: usize = 240;

/// The findings in words, in the order in which they come.
pub fn told(phrases: &Phrases, findings: &[&Weighed], sources: &dyn SourceText) -> Vec<Told> {
    let mut sources = Sources::new(sources);
    let mends = mends(findings.iter().map(|(diagnostic, _)| diagnostic));
    let mut taught = Taught::default();
    findings.iter().map(|finding| one(phrases, finding, &mut sources, &mends, &mut taught)).collect()
}

fn one(
    phrases: &Phrases,
    (diagnostic, severity): &Weighed,
    sources: &mut Sources,
    mends: &Mends<'_>,
    taught: &mut Taught,
) -> Told {
    let file = sources.file(&diagnostic.place.path);
    let region = file.region(diagnostic.place.span);
    let weight = match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Note | Severity::Off => "severity-note",
    };
    let excerpt = region.and_then(|_| file.excerpt(diagnostic.place.span)).map(|excerpt| {
        let (line, marked) = window(&excerpt, WIDTH);
        [&line[..marked.start], &line[marked.clone()], &line[marked.end..]].map(printable)
    });
    let mended = diagnostic.replacement.as_ref().map(|replacement| {
        let also = mends.get(&diagnostic.place.path).map_or(&[][..], Vec::as_slice);
        let mended = file.mended(diagnostic.place.span, replacement, also).unwrap_or_else(|| replacement.clone());
        printable(mended.trim_end())
    });
    Told {
        level: level(*severity),
        weight: phrases.word(weight),
        code: diagnostic.rule.code,
        message: message(phrases, diagnostic),
        help: taught.help(phrases, diagnostic),
        path: printable(&diagnostic.place.path),
        line: region.map(|region| region.start.line),
        column: region.map(|region| region.start.column),
        excerpt,
        mended: mended.filter(|mended| !mended.is_empty()),
        other: diagnostic.other.as_ref().map(|other| spot(other, sources)),
    }
}
