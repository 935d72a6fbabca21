//! What no walk over the lines explains: the parser's error, translated by kind.

use std::ops::Range;
use std::sync::Arc;

use saphyr_parser::ScanError;

use super::clean::Clean;
use super::{MAX_DEPTH, lines, mend};
use crate::base::{Diagnostic, Place, rules};

/// The parser's own words, which are English and speak of tokens, as one of our kinds.
pub(super) fn by_kind(
    clean: &Clean<'_>,
    error: &ScanError,
    at: usize,
    line: Range<usize>,
    path: &Arc<str>,
) -> Diagnostic {
    let info = error.info();
    let says = |words: &[&str]| words.iter().any(|word| info.contains(word));
    let new = |rule, range| Diagnostic::new(rule, Place::new(path.clone(), clean.span(range)));
    if says(&["unprintable", "byte order mark"]) {
        let wrong = clean.original[at..].chars().next();
        let code = format!("U+{:04X}", wrong.map_or(0, u32::from));
        return new(&rules::YAML_CHARACTER, at..at + wrong.map_or(0, char::len_utf8)).arg("code", code);
    }
    if says(&["recursion"]) {
        return new(&rules::YAML_DEEP, line).arg("limit", MAX_DEPTH.to_string());
    }
    let text = &clean.original[line.clone()];
    if says(&["tab", "YAML whitespace"]) || text[..text.len() - text.trim_start().len()].contains('\t') {
        let mut problem = new(&rules::YAML_TAB, line);
        problem.replacement = Some(mend::without_tabs(text));
        return problem;
    }
    if says(&["indentation for anchor", "invalid indentation", "wrongly indented"]) {
        return new(&rules::YAML_INDENT, line);
    }
    let kind = if says(&["block scalar"]) {
        "block"
    } else if says(&["escape", "hexadecimal"]) {
        "escape"
    } else if says(&["bracket", "flow ", "plain scalar"]) {
        "bracket"
    } else if says(&["directive", "TAG", "tag", "handle", "document"]) {
        "directive"
    } else if says(&["key", "mapping"]) {
        "key"
    } else if says(&["sequence", "collection", "\"-\"", "'-'"]) {
        "list"
    } else if says(&["quoted", "anchor", "node content", "character", "comment"]) {
        "value"
    } else {
        "other"
    };
    new(&rules::YAML_SYNTAX, line).arg("kind", kind)
}

/// The line around a byte, or the last one with something on it.
pub(super) fn last_written_line(text: &str, at: usize) -> Range<usize> {
    let line = lines::line_of(text, at);
    if text[line.clone()].trim().is_empty() { lines::line_of(text, text[..line.start].trim_end().len()) } else { line }
}
