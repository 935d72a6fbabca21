//! What the parser reads in place of the author's text: the same characters one for one, some of them replaced, so that the
//! parser's places (counted in characters) lead back to the bytes that the author saved.

use std::borrow::Cow;
use std::ops::Range;

use super::super::Span;

/// A text made ready for the parser.
pub(super) struct Clean<'a> {
    /// As the author saved it.
    pub(super) original: &'a str,
    /// As the parser reads it; as many characters as `original`.
    pub(super) text: Cow<'a, str>,
    /// The byte in the file at which `original` begins.
    pub(super) offset: usize,
    /// Where each character of `original` begins; none when all of them are one byte long.
    starts: Option<Vec<u32>>,
    /// The values that are taken to the end of their line: see `front_matter`.
    pub(super) free: Vec<Free>,
}

/// A value that is text whatever stands in it.
pub(super) struct Free {
    /// Where it stands in `original`.
    pub(super) range: Range<usize>,
    /// Its lines, folded.
    pub(super) text: String,
}

impl<'a> Clean<'a> {
    /// Makes the white space that editors cannot tell from a space into spaces, where YAML would take it amiss, and covers
    /// the free values with a harmless letter.
    pub(super) fn new(original: &'a str, offset: usize, free: Vec<Free>) -> Clean<'a> {
        let starts = (!original.is_ascii()).then(|| {
            let mut starts = Vec::with_capacity(original.len());
            starts.extend(original.char_indices().map(|(i, _)| i as u32));
            starts
        });
        let needs_spaces = original.contains('\t')
            || (starts.is_some() && original.chars().any(|c| !c.is_ascii() && c.is_whitespace()));
        let text = if needs_spaces || !free.is_empty() {
            Cow::Owned(rewrite(original, &free, needs_spaces))
        } else {
            Cow::Borrowed(original)
        };
        Clean { original, text, offset, starts, free }
    }

    /// The byte of `original` at which a character begins.
    pub(super) fn byte(&self, character: usize) -> usize {
        match &self.starts {
            Some(starts) => starts.get(character).map_or(self.original.len(), |at| *at as usize),
            None => character.min(self.original.len()),
        }
    }

    /// A range of `original` as a span in the file.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(range.start + self.offset..range.end + self.offset)
    }

    /// The free value that begins at a byte of `original`.
    pub(super) fn free_at(&self, start: usize) -> Option<&Free> {
        let at = self.free.binary_search_by_key(&start, |free| free.range.start).ok()?;
        self.free.get(at)
    }
}

/// True for what looks like a space and is none.
pub(super) fn is_odd_space(c: char) -> bool {
    !c.is_ascii() && c.is_whitespace()
}

fn rewrite(original: &str, free: &[Free], needs_spaces: bool) -> String {
    let mut text = String::with_capacity(original.len());
    // The free values come in the order of the text, so one walk meets them all.
    let mut free = free.iter().peekable();
    let mut start = 0;
    for line in original.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let end = start + content.len();
        let mut at = 0;
        if needs_spaces {
            at = rewrite_head(content, &mut text);
        }
        for (i, c) in content[at..].char_indices() {
            let byte = start + at + i;
            while free.next_if(|f| f.range.end <= byte).is_some() {}
            let covered = free.peek().is_some_and(|f| f.range.contains(&byte));
            // The indentation of a continued line stays, or the parser would see other levels than the author.
            let keep = !covered || (c == ' ' && content[..at + i].trim_start().is_empty());
            text.push(if keep { c } else { 'x' });
        }
        text.push_str(&line[content.len()..]);
        start = end + line.len() - content.len();
    }
    text
}

/// Writes a line's indentation, its `- ` marks and the space behind its key, odd spaces made plain; returns how far it came.
fn rewrite_head(line: &str, text: &mut String) -> usize {
    let mut at = copy_spaces(line, 0, text, false);
    while line[at..].starts_with('-') && line[at + 1..].starts_with(|c: char| c == ' ' || c == '\t' || is_odd_space(c))
    {
        text.push('-');
        at = copy_spaces(line, at + 1, text, true);
    }
    let key = line[at..].find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').unwrap_or(0);
    if key > 0 && line[at + key..].starts_with(':') {
        text.push_str(&line[at..=at + key]);
        at = copy_spaces(line, at + key + 1, text, true);
    }
    at
}

/// Copies white space from `at` on, odd spaces made plain, and tabulation marks too where they stand behind something.
fn copy_spaces(line: &str, at: usize, text: &mut String, tabs: bool) -> usize {
    for (i, c) in line[at..].char_indices() {
        match c {
            ' ' => text.push(' '),
            '\t' if tabs => text.push(' '),
            c if is_odd_space(c) => text.push(' '),
            _ => return at + i,
        }
    }
    line.len()
}
