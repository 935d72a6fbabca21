//! YAML's syntax errors in words for editors. The parser stops at the first error and speaks of tokens; this walk reads the
//! lines as their author did, names every mistake it is sure of and mends the line where it can. What it cannot explain is
//! translated by kind.

use std::ops::Range;
use std::sync::Arc;

use saphyr_parser::ScanError;

use super::clean::Clean;
use super::parse::ENOUGH;
use super::{fallback, lines, mend};
use crate::base::{Diagnostic, Diagnostics, Place, Rule, rules};

/// Reports what is wrong with a text that the parser refused.
pub(super) fn explain(clean: &Clean<'_>, error: &ScanError, path: &Arc<str>, problems: &mut Diagnostics) {
    let mut walk = Walk { clean, path, found: Vec::new(), levels: Vec::new(), before: Before::Open, resume: 0 };
    walk.run();
    let at = clean.byte(error.marker().index());
    let line = fallback::last_written_line(clean.original, at);
    // A mistake far below does not explain why the parser stopped above it.
    let explained = walk.found.iter().any(|d| d.place.span.start as usize <= line.end + clean.offset);
    let fallback = (!explained).then(|| fallback::by_kind(clean, error, at, line, path));
    for problem in fallback.into_iter().chain(walk.found) {
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
}

/// What the line above left behind.
#[derive(Clone, Copy, PartialEq)]
enum Before {
    /// A key or a list mark without a value: deeper lines may follow.
    Open,
    /// A value without quotes, which deeper lines continue.
    Text,
    /// A value that is complete.
    Closed,
}

struct Walk<'c, 'p> {
    clean: &'c Clean<'c>,
    path: &'p Arc<str>,
    found: Diagnostics,
    /// The columns at which the open maps and lists began.
    levels: Vec<usize>,
    before: Before,
    /// Lines that begin before this byte belong to a value that was already seen.
    resume: usize,
}

impl<'c> Walk<'c, '_> {
    fn run(&mut self) {
        let mut start = 0;
        for whole in self.clean.original.split_inclusive('\n') {
            let line = start..start + whole.trim_end_matches(['\n', '\r']).len();
            start += whole.len();
            let text = self.text()[line.clone()].trim_start_matches('\u{feff}');
            let content = text.trim();
            let skipped = line.start < self.resume || content.is_empty() || content.starts_with('#');
            if skipped || matches!(content, "---" | "...") {
                continue;
            }
            if self.found.len() >= ENOUGH {
                return;
            }
            self.line(line.end - text.len()..line.end);
        }
    }

    fn line(&mut self, line: Range<usize>) {
        let text = &self.text()[line.clone()];
        let head = lines::head(text);
        if text[..head.indent].contains('\t') {
            self.report(&rules::YAML_TAB, line, Some(mend::without_tabs(text)));
            return;
        }
        let indent = lines::indentation(text);
        let column = text[..head.column].chars().count();
        if !self.place(&line, text, indent, head.colon.is_some() || column > indent) {
            return;
        }
        if let Some(free) = self.clean.free.iter().find(|free| line.contains(&free.range.start)) {
            self.resume = free.range.end;
            self.before = Before::Closed;
            return;
        }
        if head.colon.is_none()
            && column == indent
            && (self.before != Before::Open || self.lacks_a_space(&line, indent))
        {
            self.without_key(line, text);
            return;
        }
        self.levels.push(indent);
        if column > indent {
            self.levels.push(column);
        }
        self.levels.dedup();
        if head.colon.is_none() && column == indent {
            self.before = Before::Text;
        }
        self.value(line.clone(), text, &head);
    }

    /// Closes the levels that a line leaves. False when it is explained already, or only continues the text above.
    fn place(&mut self, line: &Range<usize>, text: &str, indent: usize, is_entry: bool) -> bool {
        let mut left = None;
        while let Some(top) = self.levels.last().copied().filter(|top| *top > indent) {
            left = Some(top);
            self.levels.pop();
        }
        let Some(top) = self.levels.last().copied() else {
            // To the left of everything: allowed only where nothing stands yet.
            if let Some(left) = left {
                self.misplaced(line, text, left);
            }
            return left.is_none();
        };
        if indent == top {
            return true;
        }
        match (left, self.before) {
            // Between two levels: the nearer one was meant.
            (Some(left), _) => {
                let nearer = if left - indent <= indent - top { left } else { top };
                self.levels.push(nearer);
                self.misplaced(line, text, nearer);
                false
            }
            (None, Before::Open) => true,
            (None, Before::Text | Before::Closed) if is_entry => {
                self.misplaced(line, text, top);
                false
            }
            (None, _) => false,
        }
    }

    fn misplaced(&mut self, line: &Range<usize>, text: &str, column: usize) {
        self.report(&rules::YAML_INDENT, line.clone(), Some(mend::indented(text, column)));
        if self.levels.last() != Some(&column) {
            self.levels.push(column);
        }
        let empty = text.trim_end().ends_with([':', '-']);
        self.before = if empty { Before::Open } else { Before::Closed };
    }

    /// True for `title:abc` where a map may begin: the line below is of the same level, so this was no lone text.
    fn lacks_a_space(&self, line: &Range<usize>, indent: usize) -> bool {
        let below = self.text()[line.end..].split('\n').skip(1).find(|text| !text.trim().is_empty());
        let key = mend::space_after_colon(&self.text()[line.clone()]);
        key.is_some() && below.is_some_and(|text| lines::indentation(text) == indent)
    }

    /// A line of a map that is neither `key: value` nor a list's.
    fn without_key(&mut self, line: Range<usize>, text: &str) {
        self.before = Before::Closed;
        match mend::space_after_colon(text) {
            Some((key, mended)) => {
                let problem = self.problem(&rules::YAML_COLON_SPACE, line, Some(mended)).arg("key", key);
                self.found.push(problem);
            }
            None if text.trim_start().starts_with(['}', ']']) => {
                let problem = self.problem(&rules::YAML_SYNTAX, line, None).arg("kind", "bracket");
                self.found.push(problem);
            }
            None => {
                let problem = self.problem(&rules::YAML_SYNTAX, line, None).arg("kind", "key");
                self.found.push(problem);
            }
        }
    }

    fn value(&mut self, line: Range<usize>, text: &str, head: &lines::Head) {
        let value = text[head.value..].trim_end();
        let start = line.start + head.value;
        self.before = Before::Closed;
        match value.chars().next() {
            None | Some('#') => self.before = Before::Open,
            Some('"' | '\'') => self.quoted(line, text, start),
            Some('[' | '{') if !value.starts_with("{{") => self.bracketed(line, text, start),
            Some('|' | '>') if lines::is_block_header(value) => self.skip_block(line, text, head),
            Some(c) if is_special(c, value) => self.special(line, text, c),
            Some(_) if value.contains(": ") || value.ends_with(':') => {
                let key = text[head.column..head.colon.map_or(head.column, |end| end - 1)].to_owned();
                let problem = self.problem(&rules::YAML_COLON, line, mend::quote_value(text)).arg("key", key);
                self.found.push(problem);
            }
            Some(_) => self.before = Before::Text,
        }
    }

    fn quoted(&mut self, line: Range<usize>, text: &str, start: usize) {
        let quote = &self.text()[start..start + 1];
        match lines::closing_quote(self.text(), start) {
            Some(end) if end <= line.end => {
                let after = self.text()[end..line.end].trim();
                if !lines::is_only_comment(&self.text()[end..line.end]) {
                    let problem =
                        self.problem(&rules::YAML_QUOTE_AFTER, line, mend::quote_value(text)).arg("text", after);
                    self.found.push(problem);
                } else if quote == "\"" && has_wrong_escape(&self.text()[start..end]) {
                    let mended = mend::close_quote(text);
                    let problem = self.problem(&rules::YAML_SYNTAX, line, mended).arg("kind", "escape");
                    self.found.push(problem);
                }
            }
            Some(end) if self.continues(&line, end) => self.resume = end,
            _ => {
                let mended = mend::close_quote(text);
                let problem = self.problem(&rules::YAML_QUOTE_OPEN, line, mended).arg("quote", quote);
                self.found.push(problem);
            }
        }
    }

    fn bracketed(&mut self, line: Range<usize>, text: &str, start: usize) {
        let bracket = &self.text()[start..start + 1];
        match lines::closing_bracket(self.text(), start) {
            Some(end) if end <= line.end => {
                let map = &self.text()[start..end];
                let colon =
                    bracket == "{" && mend::pairs(&map[1..map.len() - 1]).iter().any(|(_, v)| is_cut_by_colon(v));
                if !lines::is_only_comment(&self.text()[end..line.end]) {
                    self.special(line, text, if bracket == "{" { '{' } else { '[' });
                } else if colon {
                    let (range, mended) = self.long_form(line, start, end);
                    let problem = self.problem(&rules::YAML_COLON, range, mended).arg("key", lines::head_key(text));
                    self.found.push(problem);
                }
            }
            Some(end) if self.continues(&line, end) => self.resume = end,
            _ => {
                let closing = if bracket == "{" { "}" } else { "]" };
                let (range, mended) = match bracket {
                    "{" => self.long_form(line.clone(), start, line.end),
                    _ => (line.clone(), Some(format!("{}]", text.trim_end()))),
                };
                let problem = self.problem(&rules::YAML_BRACKET_OPEN, range, mended);
                self.found.push(problem.arg("bracket", bracket).arg("closing", closing));
            }
        }
    }

    fn long_form(&self, line: Range<usize>, start: usize, end: usize) -> (Range<usize>, Option<String>) {
        match mend::block_map(self.text(), start, end) {
            Some((range, mended)) => (range, Some(mended)),
            None => (line, None),
        }
    }

    fn special(&mut self, line: Range<usize>, text: &str, character: char) {
        let problem = self.problem(&rules::YAML_SPECIAL, line, mend::quote_value(text)).arg("character", character);
        self.found.push(problem);
    }

    /// Whether a value that ends at `end` may belong to the line: all lines up to there are further to the right than the
    /// line's own level.
    fn continues(&self, line: &Range<usize>, end: usize) -> bool {
        let level = self.levels.iter().rev().nth(0).copied().unwrap_or(0);
        let level = level.min(lines::indentation(&self.text()[line.clone()]));
        let last = lines::line_of(self.text(), end);
        let below = self.text()[line.end..end].split('\n').skip(1);
        let closes = |text: &str| text.trim_start().starts_with(['}', ']']);
        below.clone().all(|text| text.trim().is_empty() || lines::indentation(text) > level || closes(text))
            && below.clone().all(|text| lines::key_of(text.trim()).is_none() || self.is_bracket(line))
            && lines::is_only_comment(&self.text()[end..last.end])
    }

    fn is_bracket(&self, line: &Range<usize>) -> bool {
        let text = &self.text()[line.clone()];
        text[lines::head(text).value..].starts_with(['[', '{'])
    }

    /// Passes over the lines of a block of text.
    fn skip_block(&mut self, line: Range<usize>, text: &str, head: &lines::Head) {
        let level = if head.colon.is_some() { text[..head.column].chars().count() } else { lines::indentation(text) };
        let mut end = line.end;
        for below in self.text()[line.end..].split_inclusive('\n').skip(1) {
            if !below.trim().is_empty() && lines::indentation(below) <= level {
                break;
            }
            end += below.len();
        }
        // The first of the pieces above was the line's own break.
        let broken = self.text()[line.end..].find('\n').map_or(0, |at| at + 1);
        self.resume = end + broken;
    }

    fn report(&mut self, rule: &'static Rule, line: Range<usize>, mended: Option<String>) {
        let problem = self.problem(rule, line, mended);
        self.found.push(problem);
    }

    fn problem(&self, rule: &'static Rule, line: Range<usize>, mended: Option<String>) -> Diagnostic {
        let mut problem = Diagnostic::new(rule, Place::new(self.path.clone(), self.clean.span(line)));
        problem.replacement = mended;
        problem
    }

    fn text(&self) -> &'c str {
        self.clean.original
    }
}

/// True for a value that YAML would take for something else than text.
fn is_special(first: char, value: &str) -> bool {
    match first {
        '*' | '&' | '!' | '@' | '%' | '`' | '|' | '>' | ']' | '}' | ',' | '{' => true,
        '?' | '-' => value[1..].starts_with(lines::is_space),
        _ => false,
    }
}

/// True for a value of a short map that a second colon breaks.
fn is_cut_by_colon(value: &str) -> bool {
    !value.starts_with(['"', '\'', '[', '{']) && (value.contains(": ") || value.ends_with(':'))
}

/// True for `"C:\Users"`: a backslash that begins no escape.
fn has_wrong_escape(quoted: &str) -> bool {
    let mut rest = quoted;
    while let Some(at) = rest.find('\\') {
        let Some(escape) = rest[at + 1..].chars().next() else { return false };
        rest = &rest[at + 1 + escape.len_utf8()..];
        let digits = match escape {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ if "0abtnvfre \"/\\N_LP\t\n\r".contains(escape) => 0,
            _ => return true,
        };
        if rest.len() < digits || !rest.bytes().take(digits).all(|b| b.is_ascii_hexdigit()) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests;
