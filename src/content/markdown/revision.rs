//! The paragraphs of a body for its revision: the words of each block and of each picture, gathered while it is written.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::writer::Writer;
use crate::content::revision::{Paragraph, digest};

/// What is being gathered.
#[derive(Debug, Default)]
pub(super) struct Revision {
    text: String,
    /// The bytes of the body that the block's words and their marks take.
    range: Option<Range<usize>>,
    /// The bytes of the words of the picture that is open.
    picture: Option<Range<usize>>,
    in_picture: bool,
    /// True within `<https://…>`, whose text is an address.
    pub(super) in_address: bool,
}

impl Revision {
    /// Adds words.
    pub(super) fn push(&mut self, text: &str) {
        // Brackets by themselves are marks: `[так]{lang=uk}`.
        if !self.in_address && !self.in_picture && !matches!(text, "[" | "]") {
            self.text.push_str(text);
        }
    }

    /// Something inline stands there.
    pub(super) fn cover(&mut self, range: &Range<usize>) {
        let covered = if self.in_picture { &mut self.picture } else { &mut self.range };
        match covered {
            Some(covered) => {
                covered.start = covered.start.min(range.start);
                covered.end = covered.end.max(range.end);
            }
            None => *covered = Some(range.clone()),
        }
    }

    pub(super) fn open_picture(&mut self) {
        self.in_picture = true;
    }

    /// The bytes of the picture's words, now that it is over.
    fn close_picture(&mut self) -> Option<Range<usize>> {
        self.in_picture = false;
        self.picture.take()
    }
}

/// True for what stands within a block.
pub(super) fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Text(_) | Event::Code(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => true,
        Event::Start(tag) => {
            matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
        }
        _ => false,
    }
}

impl Writer<'_> {
    /// A block is over: what was gathered is a paragraph.
    pub(super) fn end_paragraph(&mut self) {
        let range = self.revision.range.take();
        if let (Some(digest), Some(range)) = (digest(&self.revision.text), range) {
            let span = self.span(range);
            self.refs.paragraphs.push(Paragraph { digest, span });
        }
        self.revision.text.clear();
    }

    /// A picture or card is over: its words and its caption are paragraphs, too.
    pub(super) fn end_picture(&mut self, words: &str, caption: &str, whole: &Range<usize>) {
        let inside = self.revision.close_picture();
        let caption_at = self.slice(whole.clone()).rfind(caption).map(|at| whole.start + at);
        let caption_range = caption_at.map(|at| at..at + caption.len());
        for (text, range) in [(words, inside), (caption, caption_range)] {
            if let Some(digest) = digest(text) {
                let span = self.span(range.unwrap_or_else(|| whole.clone()));
                self.refs.paragraphs.push(Paragraph { digest, span });
            }
        }
    }
}
