//! Findings for people: what is wrong, the place, the line itself with the words underlined, what to do.
//!
//! annotate-snippets draws the frame. The window on a long line is cut here: a paragraph of prose is one line of a
//! thousand characters, and the place that is meant must be seen with the words around it. A mended line stands by
//! itself at the left edge, so that it can be copied as it is.

use std::io::{self, Write};
use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::renderer::DEFAULT_LINE_NUM_STYLE;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use rustc_hash::FxHashMap;

use super::source::{Excerpt, Sources};
use super::{Finding, Look, Taught, message, printable, wrapped};
use crate::base::{Diagnostic, Place, Severity, Span};
use crate::cli::words::Phrases;

/// All that is proposed, by file, in the order of the places.
pub(super) type Mends<'a> = FxHashMap<Arc<str>, Vec<(Span, &'a str)>>;

/// Gathers what the findings propose.
pub(super) fn mends<'a>(findings: impl Iterator<Item = &'a Diagnostic>) -> Mends<'a> {
    let mut mends = Mends::default();
    for diagnostic in findings {
        if let Some(replacement) = &diagnostic.replacement {
            mends.entry(diagnostic.place.path.clone()).or_default().push((diagnostic.place.span, replacement.as_str()));
        }
    }
    mends.values_mut().for_each(|mends| mends.sort());
    mends
}

/// Prints one finding and an empty line behind it.
pub(super) fn finding(
    out: &mut dyn Write,
    phrases: &Phrases,
    look: Look,
    finding: &Finding,
    sources: &mut Sources,
    mends: &Mends<'_>,
    taught: &mut Taught,
) -> io::Result<()> {
    let diagnostic = &finding.diagnostic;
    let (level, name) = match finding.severity {
        Severity::Error => (Level::ERROR, "severity-error"),
        Severity::Warning => (Level::WARNING, "severity-warning"),
        Severity::Note | Severity::Off => (Level::NOTE, "severity-note"),
    };
    let file = sources.file(&diagnostic.place.path);
    let region = file.region(diagnostic.place.span);
    let gutter = region.map_or(1, |region| region.start.line.to_string().len());

    // The frame would give a column of the window, so the place is printed between title and frame.
    let title = level.clone().with_name(phrases.word(name)).primary_title(message(phrases, diagnostic));
    let title = title.id(diagnostic.rule.code);
    // The window is cut before; the frame must not cut it again, so it is told of more room than there is.
    let renderer = if look.colour { Renderer::styled() } else { Renderer::plain() }.term_width(look.width * 4);
    writeln!(out, "{}", renderer.render(&[Group::with_title(title)]))?;
    let style = if look.colour { DEFAULT_LINE_NUM_STYLE } else { Default::default() };
    writeln!(out, "{:gutter$}{style}--> {style:#}{}", "", spot(&diagnostic.place, sources))?;

    let mut frame = Group::with_level(level);
    if let (Some(region), Some(excerpt)) = (region, file.excerpt(diagnostic.place.span)) {
        let (line, marked) = window(&excerpt, look.width.saturating_sub(gutter + 3).max(20));
        let snippet = Snippet::source(line).line_start(region.start.line);
        frame = frame.element(snippet.annotation(AnnotationKind::Primary.span(marked)));
    }
    if let Some(other) = &diagnostic.other {
        frame = frame.element(Level::NOTE.with_name(phrases.word("report-other")).message(spot(other, sources)));
    }
    if let Some(help) = taught.help(phrases, diagnostic) {
        let name = phrases.word("report-help");
        let room = look.width.saturating_sub(gutter + name.chars().count() + 5).max(20);
        let lines: Vec<String> = help.lines().flat_map(|line| wrapped(line, room)).collect();
        frame = frame.element(Level::HELP.with_name(name).message(lines.join("\n")));
    }
    let also = mends.get(&diagnostic.place.path).map_or(&[][..], Vec::as_slice);
    let mended = diagnostic.replacement.as_ref().map(|replacement| {
        match file.mended(diagnostic.place.span, replacement, also) {
            Some(line) if line.trim().is_empty() => ("report-remove", String::new()),
            Some(line) => ("report-mended", printable(&line)),
            None => ("report-proposed", printable(replacement)),
        }
    });
    if let Some((words, _)) = &mended {
        frame = frame.element(Level::HELP.no_name().message(phrases.word(words)));
    }
    if !frame.is_empty() {
        writeln!(out, "{}", renderer.render(&[frame]))?;
    }
    if let Some((_, mended)) = mended.filter(|(_, mended)| !mended.is_empty()) {
        writeln!(out, "\n{}", mended.trim_end())?;
    }
    writeln!(out)
}

/// A place in one word, as editors and terminals understand it: `content/news/a.uk.md:3:7`.
pub(super) fn spot(place: &Place, sources: &mut Sources) -> String {
    let path = printable(&place.path);
    match sources.region(place) {
        Some(region) => format!("{path}:{}:{}", region.start.line, region.start.column),
        None => path,
    }
}

/// As much of a line as fits in `width` characters, around the marked part; what is left out is shown by `…`.
/// Gives the text and the bytes of it that are marked.
pub(super) fn window(excerpt: &Excerpt, width: usize) -> (String, Range<usize>) {
    let before: Vec<char> = excerpt.before.chars().collect();
    let marked: Vec<char> = excerpt.marked.chars().collect();
    let after: Vec<char> = excerpt.after.chars().collect();

    // A marked part too long for the window is shown from its beginning, with a few words before it.
    let shown_marked = marked.len().min(width * 3 / 4);
    let room = width - shown_marked;
    let left = if after.len() < room / 2 { room - after.len() } else { room / 2 };
    let mut from = before.len().saturating_sub(left);
    let whole_left = before.len() - from;
    let mut to = after.len().min(room - whole_left.min(room));
    if shown_marked < marked.len() {
        to = 0;
    }

    // Words are not cut in two where a space is near.
    if from > 0 {
        from += before[from..].iter().take(15).position(|c| c.is_whitespace()).map_or(0, |at| at + 1);
    }
    if to < after.len() && to > 0 {
        let space = after[..to].iter().rev().take(15).position(|c| c.is_whitespace());
        to -= space.map_or(0, |at| at + 1);
    }

    let mut text = String::new();
    if from > 0 {
        text.push('…');
    }
    text.extend(&before[from..]);
    let start = text.len();
    text.extend(&marked[..shown_marked]);
    let end = text.len();
    text.extend(&after[..to]);
    if shown_marked < marked.len() || to < after.len() {
        text.push('…');
    }
    (text, start..end)
}
