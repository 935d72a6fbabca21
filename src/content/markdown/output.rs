//! What the writer writes with: HTML and slots, the plain text of what is being named, and findings.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark_escape::{escape_html, escape_html_body_text};

use super::spaces;
use super::writer::Writer;
use crate::base::{Diagnostic, Place, Rule, Span};
use crate::content::entry::Slot;

impl<'a> Writer<'a> {
    /// The text with its spaces, where `spaces` had put another byte in their place.
    pub(super) fn restored<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.patched && text.contains(spaces::STAND_IN) {
            Cow::Owned(spaces::restore(text))
        } else {
            Cow::Borrowed(text)
        }
    }

    /// Writes text, escaped, and lets it be captured.
    pub(super) fn write_text(&mut self, text: &str) {
        if self.captures > 0 {
            self.plain.push_str(text);
        }
        if self.silent == 0 {
            self.escape(text);
        }
    }

    /// Writes text for between tags.
    pub(super) fn escape(&mut self, text: &str) {
        let _ = escape_html_body_text(&mut self.html, text);
    }

    /// Writes text for between the quotation marks of an attribute.
    pub(super) fn escape_attribute(&mut self, text: &str) {
        let _ = escape_html(&mut self.html, text);
    }

    /// Parts words in captured text.
    pub(super) fn capture_space(&mut self) {
        if self.captures > 0 {
            self.plain.push(' ');
        }
    }

    /// Leaves a slot here.
    pub(super) fn slot(&mut self, slot: Slot) {
        self.slots.push((self.html.len() as u32, slot));
    }

    /// Writes a word of the site between the tags or within an attribute's quotation marks.
    pub(super) fn labelled(&mut self, before: &str, word: &'static str, after: &str) {
        self.html.push_str(before);
        self.slot(Slot::Word(word));
        self.html.push_str(after);
    }

    /// Replaces a range of HTML that is already written, and moves the slots from `first_slot` on.
    pub(super) fn rewrite(&mut self, range: Range<usize>, first_slot: usize, html: &str) {
        let (old, new) = (range.len() as u32, html.len() as u32);
        if self.typeset.from > range.start {
            self.typeset.from = self.typeset.from + html.len() - range.len();
        }
        self.html.replace_range(range, html);
        for (at, _) in self.slots.iter_mut().skip(first_slot) {
            *at = *at + new - old;
        }
    }

    /// Begins to capture plain text.
    pub(super) fn capture(&mut self) -> usize {
        self.captures += 1;
        self.plain.len()
    }

    /// Ends a capture: the plain text since it began.
    pub(super) fn captured(&mut self, from: usize) -> String {
        let text = self.plain.get(from..).unwrap_or("").trim().to_owned();
        self.captures = self.captures.saturating_sub(1);
        if self.captures == 0 {
            self.plain.clear();
        }
        text
    }

    /// The span in the file of a range of the body.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(range).shifted(self.source.offset)
    }

    /// Begins a finding about a range of the body.
    pub(super) fn problem(&self, rule: &'static Rule, range: Range<usize>) -> Diagnostic {
        Diagnostic::new(rule, Place::new(self.source.path.clone(), self.span(range))).lang(self.source.lang)
    }

    /// The first line of a range, without the space at its end: enough to show where something stands.
    pub(super) fn first_line(&self, range: Range<usize>) -> Range<usize> {
        let line = self.slice(range.clone()).split('\n').next().unwrap_or("").trim_end();
        range.start..range.start + line.len()
    }

    /// Reports a finding.
    pub(super) fn report(&mut self, problem: Diagnostic) {
        self.problems.push(problem);
    }

    /// The body's text in a range; nothing where the range is odd.
    pub(super) fn slice(&self, range: Range<usize>) -> &'a str {
        self.source.text.get(range).unwrap_or("")
    }
}
