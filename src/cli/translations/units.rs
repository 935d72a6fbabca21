//! What of a text a translator works on: its fields of words and its paragraphs, each as it stands in the file.

use std::ops::Range;

use crate::content::Entry;
use crate::content::revision;

/// A paragraph with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// Its place among the entry's paragraphs.
    pub(super) index: usize,
    /// What stands for its words.
    pub(super) digest: u16,
    /// The name of a field; none for the body.
    pub(super) field: Option<String>,
    /// Its words: a field's plain, the body's as Markdown.
    pub(super) text: String,
    /// Its bytes in the file.
    pub(super) range: Range<usize>,
}

/// The units of a text. The words of a picture in the middle of a paragraph belong to that paragraph.
pub(super) fn units(entry: &Entry, text: &str) -> Vec<Unit> {
    let mut fields = Vec::new();
    revision::fields(&entry.head, &mut |field, text| {
        if revision::digest(text).is_some() {
            fields.push((field.to_string(), text.to_owned()));
        }
    });
    let all = &entry.refs.paragraphs;
    let body = all.get(fields.len()..).unwrap_or_default();
    let is_inner = |own: &Range<usize>| {
        let holds = |outer: Range<usize>| outer.start <= own.start && own.end <= outer.end && outer != *own;
        body.iter().any(|paragraph| holds(paragraph.span.range()))
    };
    let mut units = Vec::new();
    for (index, paragraph) in all.iter().enumerate() {
        let (digest, range) = (paragraph.digest, paragraph.span.range());
        match fields.get(index) {
            Some((name, text)) => {
                units.push(Unit { index, digest, field: Some(name.clone()), text: text.clone(), range });
            }
            None if is_inner(&range) => {}
            None => {
                let text = text.get(range.clone()).unwrap_or_default().to_owned();
                units.push(Unit { index, digest, field: None, text, range });
            }
        }
    }
    units
}
