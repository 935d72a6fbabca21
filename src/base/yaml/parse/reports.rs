//! What good YAML says and its author did not mean: found while the tree is built, since the parser sees nothing wrong.

use super::super::mend;
use super::{Builder, Node};
use crate::base::{Span, rules};

impl Builder<'_, '_> {
    /// Anchors and tags (`&x`, `!x`) mean nothing here; mostly they are texts that begin with such a character.
    pub(super) fn refuse_properties(&mut self, anchor: usize, tag: bool, start: usize) {
        if anchor == 0 && !tag {
            return;
        }
        self.refused = true;
        // The line is told once, and looked for once: a line may be as long as the file.
        let told =
            self.problems.last().filter(|problem| problem.rule == &rules::YAML_SPECIAL).map(|p| p.place.span.range());
        if told.is_some_and(|line| line.contains(&(start + self.clean.offset))) {
            return;
        }
        let line = self.line_of(start);
        let text = &self.original()[line.clone()];
        let character = self.original()[start..].chars().next().filter(|c| matches!(c, '&' | '!'));
        let character = character.unwrap_or(if tag { '!' } else { '&' });
        let mut problem = self.problem(&rules::YAML_SPECIAL, self.clean.span(line)).arg("character", character);
        problem.replacement = mend::quote_value(text);
        self.problems.push(problem);
    }

    /// `Школа #5` is `Школа` and a comment to YAML. A comment that means to be one has a space behind its `#`.
    pub(super) fn report_comment(&mut self, end: usize) {
        let rest = &self.original()[end..];
        let comment = rest.trim_start_matches([' ', '\t']);
        if !is_lost(comment) || comment.len() == rest.len() {
            return;
        }
        let line = rest.split('\n').next().unwrap_or_default().trim_end();
        let comment = line.trim_start();
        let span = self.clean.span(end + line.len() - comment.len()..end + line.len());
        let whole = self.line_of(end);
        let mended = mend::quote_value(&self.original()[whole.clone()]);
        let mut problem = self.problem(&rules::YAML_HASH, span).arg("text", comment);
        if let Some(mended) = mended {
            problem.place.span = self.clean.span(whole);
            problem.replacement = Some(mended);
        }
        self.problems.push(problem);
    }

    pub(super) fn report_lost_comment(&mut self, key: &Node, value: Span) {
        if key.is_empty() {
            return;
        }
        self.report_comment(value.start as usize - self.clean.offset);
    }

    pub(super) fn report_cut(&mut self, start: usize, end: usize, cut: Span) {
        self.refused = true;
        let local = Span { start: cut.start - self.clean.offset as u32, end: cut.end - self.clean.offset as u32 };
        let text = &self.original()[local.range()];
        let map = &self.original()[start..end];
        let pairs = mend::pairs(map.trim_start_matches('{').trim_end_matches('}'));
        let mut problem = match text.split_once(':') {
            // `{uk:Київ}`
            Some((key, _)) => self.problem(&rules::YAML_COLON_SPACE, cut).arg("key", key),
            None if pairs.is_empty() => self.problem(&rules::YAML_SYNTAX, cut).arg("kind", "pair"),
            None => self.problem(&rules::YAML_COMMA, cut).arg("text", text),
        };
        if pairs.is_empty() && map.ends_with('}') && !text.contains(':') {
            problem.place.span = self.clean.span(start..end);
            problem.replacement = Some(format!("[{}]", &map[1..map.len() - 1]));
        } else if let Some((whole, mended)) = mend::block_map(self.original(), start, end) {
            problem.place.span = self.clean.span(whole);
            problem.replacement = Some(mended);
        }
        self.problems.push(problem);
    }
}

/// True for a comment that begins like a word: `#5`, `#школа`.
fn is_lost(comment: &str) -> bool {
    let mut chars = comment.chars();
    chars.next() == Some('#') && chars.next().is_some_and(char::is_alphanumeric)
}
