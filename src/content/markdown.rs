//! Markdown: from the text of a body to HTML with slots, and to what the body mentions.
//!
//! The parser is pulldown-cmark; the HTML is written here, from its events, because the site promises more than
//! CommonMark: no inline style, safe HTML only, words instead of checkboxes, figures and quotes that a screen reader
//! understands, and a place for every mistake. One pass writes one string. What only the site knows (where a link
//! leads, what a picture weighs, a word in the reader's language) is left as a slot in it.
//!
//! One extension a file. `writer` holds the events and the frames; each other module adds what happens at its own
//! events. Nothing here knows another file: whether a link's target exists is found by `site::check`.

mod accepts;
mod brackets;
mod code;
mod footnotes;
mod headings;
mod html;
mod images;
mod links;
mod output;
pub mod plain;
mod prose;
mod quotes;
mod revision;
mod slips;
mod spaces;
mod tables;
mod tag;
mod target;
#[cfg(test)]
mod tests;
mod typeset;
mod writer;

use std::sync::Arc;

use pulldown_cmark::{Options, Parser};

use super::entry::{Body, Refs};
use crate::base::{Diagnostics, Lang};
use crate::language::Typography;

/// A body and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct MarkdownSource<'a> {
    /// The body: a slice of the file.
    pub text: &'a str,
    /// The body's first byte in the file; all spans are counted from the file's beginning.
    pub offset: usize,
    /// The file.
    pub path: &'a Arc<str>,
    /// The language of the entry.
    pub lang: Lang,
    /// What ids begin with: nothing, or `s-<id>-` in a snippet, which stands on other entries' pages.
    pub id_prefix: &'a str,
    /// Which languages are typeset.
    pub typography: &'a Typography,
}

/// What a list may show of a body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The plain text of a body that is one paragraph and nothing else (notes do not count).
    pub only_paragraph: Option<String>,
    /// How many paragraphs of text stand in the body itself, outside quotations and lists.
    pub paragraphs: usize,
}

/// The ids of the messages that `Slot::Word` may carry. Some stand in attributes: there the slot is written within
/// the quotation marks, and whoever fills it escapes the word for an attribute.
pub const BODY_WORDS: &[&str] = &[
    "footnotes",
    "footnote-back",
    "block-note",
    "block-tip",
    "block-important",
    "block-warning",
    "block-caution",
    "task-done",
    "task-open",
    "table-region",
];

/// What of pulldown-cmark's dialect is understood. Quotation marks are the typographer's, not the parser's.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_GFM);

/// Reads a body. Never fails: a mistake is reported, and what was written is shown as text.
pub fn read(source: &MarkdownSource<'_>, problems: &mut Diagnostics) -> (Refs, Body, Excerpt) {
    let patched = spaces::patch(source.text);
    let mut events = Parser::new_ext(patched.as_deref().unwrap_or(source.text), OPTIONS).into_offset_iter();
    let mut writer = writer::Writer::new(source, problems, patched.is_some());
    for (event, range) in events.by_ref() {
        writer.event(event, range);
    }
    writer.unused_definitions(events.reference_definitions());
    writer.finish()
}

/// The first line of a text, as far as a mistake in it is worth reading.
fn line(text: &str) -> &str {
    const LONGEST: usize = 1_000;
    let text = text.get(..text.floor_char_boundary(LONGEST)).unwrap_or(text);
    text.split('\n').next().unwrap_or("")
}
