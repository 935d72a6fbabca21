//! The writer: pulldown-cmark's events in, HTML out. Here is what every extension shares: the output, the frames that
//! are open, and the plain text of what is being named. What an extension does stands in its own file.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use rustc_hash::FxHashSet;

use super::brackets::Bracket;
use super::prose::{BlockKind, Prose};
use super::revision::{self, Revision};
use super::typeset::Typeset;
use super::{Excerpt, MarkdownSource, accepts, code, footnotes, headings, html, images, links, quotes, tables};
use crate::base::Diagnostics;
use crate::content::entry::{Body, Embed, Heading, Refs, Slot};

/// Something that is open and will be closed.
#[derive(Debug)]
pub(super) enum Frame {
    /// Closes with these words.
    Plain(&'static str),
    /// Like `Plain`, and the inline text in it ends with it: an item, a term, what a term means.
    Block(&'static str),
    /// Stands in the words of an image or a live figure, which are plain text.
    Silent,
    /// A paragraph.
    Paragraph(Paragraph),
    /// A heading.
    Heading(headings::Open),
    /// A quotation.
    Quote(quotes::Open),
    /// A link.
    Link(links::Open),
    /// A live figure.
    Count(links::Count),
    /// An image.
    Image(images::Open),
    /// A cell of a table: `</td>` or `</th>`.
    Cell(&'static str),
    /// The definition of a footnote.
    Note(footnotes::Open),
    /// A code block.
    Code(code::Open),
}

/// An open paragraph.
#[derive(Debug)]
pub(super) struct Paragraph {
    /// Where its `<p>` stands in the HTML.
    pub(super) html_at: usize,
    /// Its bytes in the body.
    pub(super) range: Range<usize>,
    /// What closes it: `</p>`, or nothing where a figure took its place.
    pub(super) close: &'static str,
    /// True when each of its lines is a picture or a card and nothing else.
    pub(super) has_only_images: bool,
    /// Where its plain text begins, if it may be the only paragraph.
    pub(super) capture: Option<usize>,
}

/// The state of one body being written.
pub(super) struct Writer<'a> {
    pub(super) source: &'a MarkdownSource<'a>,
    pub(super) problems: &'a mut Diagnostics,
    /// True when `spaces` changed bytes of the text that the parser reads.
    pub(super) patched: bool,
    pub(super) html: String,
    pub(super) slots: Vec<(u32, Slot)>,
    pub(super) refs: Refs,
    pub(super) headings: Vec<Heading>,
    pub(super) frames: Vec<Frame>,
    /// The plain text of what is being named, while `captures` is not 0.
    pub(super) plain: String,
    pub(super) captures: usize,
    /// Greater than 0 within an image or a live figure: text is captured, not written.
    pub(super) silent: usize,
    /// Text before this byte of the body has been dealt with.
    pub(super) skip_to: usize,
    /// The byte of the body where the attribution of the innermost quotation begins.
    pub(super) attribution_at: usize,
    pub(super) brackets: Vec<Bracket>,
    pub(super) tags: Vec<html::Open>,
    pub(super) tags_seen: u32,
    pub(super) html_block: html::Block,
    /// How many tags around this text say what language it is.
    pub(super) marked: usize,
    pub(super) prose: Prose,
    pub(super) typeset: Typeset,
    pub(super) revision: Revision,
    pub(super) accepts: accepts::Waiting,
    pub(super) ids: headings::Ids,
    pub(super) notes: footnotes::Notes,
    pub(super) table: tables::Table,
    pub(super) code: String,
    pub(super) definitions_used: FxHashSet<String>,
    pub(super) blocks: usize,
    excerpt: Excerpt,
}

impl<'a> Writer<'a> {
    pub(super) fn new(source: &'a MarkdownSource<'a>, problems: &'a mut Diagnostics, patched: bool) -> Writer<'a> {
        Writer {
            source,
            problems,
            patched,
            html: String::with_capacity(source.text.len() + source.text.len() / 8 + 128),
            slots: Vec::new(),
            refs: Refs::default(),
            headings: Vec::new(),
            frames: Vec::with_capacity(8),
            plain: String::new(),
            captures: 0,
            silent: 0,
            skip_to: 0,
            attribution_at: usize::MAX,
            brackets: Vec::new(),
            tags: Vec::new(),
            tags_seen: 0,
            html_block: html::Block::default(),
            marked: 0,
            prose: Prose::default(),
            typeset: Typeset::default(),
            revision: Revision::default(),
            accepts: accepts::Waiting::default(),
            ids: headings::Ids::new(source.text),
            notes: footnotes::Notes::default(),
            table: tables::Table::default(),
            code: String::new(),
            definitions_used: FxHashSet::default(),
            blocks: 0,
            excerpt: Excerpt::default(),
        }
    }

    /// Takes one event of the parser, with its bytes in the body.
    pub(super) fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        if revision::is_inline(&event) {
            self.revision.cover(&range);
        }
        match event {
            Event::Text(text) => self.text(&text, range),
            Event::Start(tag) => self.open(tag, range),
            Event::End(TagEnd::HtmlBlock) => self.close_html_block(),
            Event::End(_) => self.close(),
            Event::SoftBreak => self.line_break("\n"),
            Event::HardBreak => self.line_break("<br>\n"),
            Event::Code(code) => self.inline_code(&code, range),
            Event::InlineHtml(html) => self.inline_html(&html, range),
            Event::Html(html) => self.html_block.push(&html, range),
            Event::FootnoteReference(label) => self.note_reference(&label),
            Event::TaskListMarker(done) => self.task(done),
            Event::Rule => self.rule(),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.write_text(&text),
        }
    }

    /// Ends the body: the notes, then what was found.
    pub(super) fn finish(mut self) -> (Refs, Body, Excerpt) {
        self.end_paragraph();
        self.close_tags(0);
        self.write_notes();
        self.refs.anchors = self.ids.anchors;
        if self.blocks != 1 {
            self.excerpt.only_paragraph = None;
        }
        // Bodies stay until all pages are drawn: ten thousand of them should not keep their spare room, which allocators
        // leave to a text that only shrinks.
        let html = self.html.as_str().to_owned();
        self.refs.links.shrink_to_fit();
        self.refs.anchors.shrink_to_fit();
        self.refs.facts.shrink();
        self.refs.paragraphs.shrink_to_fit();
        self.slots.shrink_to_fit();
        self.headings.shrink_to_fit();
        (self.refs, Body { html, slots: self.slots, headings: self.headings }, self.excerpt)
    }

    fn open(&mut self, tag: Tag<'_>, range: Range<usize>) {
        if self.silent > 0 {
            self.frames.push(Frame::Silent);
            return;
        }
        if self.frames.is_empty() && !matches!(tag, Tag::FootnoteDefinition(_) | Tag::HtmlBlock) {
            self.blocks += 1;
            self.follow_bold(matches!(tag, Tag::Heading { .. }));
        }
        if is_block(&tag) {
            self.typeset();
            self.begin_block(range.clone());
            self.accept_block(&range);
        }
        match tag {
            Tag::Paragraph => self.open_paragraph(range),
            Tag::Heading { level, id, classes, attrs } => {
                let odd = classes.first().map(|class| format!(".{class}"));
                let odd = odd.or_else(|| attrs.first().map(|(name, _)| name.to_string()));
                self.open_heading(level as u8, id.as_deref(), odd, range);
            }
            Tag::BlockQuote(kind) => self.open_quote(kind, range),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => self.open_code(&info, range),
            Tag::CodeBlock(CodeBlockKind::Indented) => self.open_code("", range),
            Tag::HtmlBlock => {
                self.end_paragraph();
                self.html_block.clear();
            }
            Tag::Table(alignments) => self.open_table(alignments, range),
            Tag::TableHead => self.open_table_head(),
            Tag::TableRow => self.open_table_row(),
            Tag::TableCell => self.open_cell(range),
            Tag::FootnoteDefinition(label) => self.open_note(&label, range),
            Tag::Link { link_type, dest_url, title, id } => self.open_link(link_type, &dest_url, &title, &id, range),
            Tag::Image { dest_url, title, id, .. } => self.open_image(&dest_url, &title, &id, range),
            Tag::List(None) => self.open_simple("<ul>\n", Frame::Plain("</ul>\n")),
            Tag::List(Some(1)) => self.open_simple("<ol>\n", Frame::Plain("</ol>\n")),
            Tag::List(Some(first)) => {
                self.open_simple(&format!("<ol start=\"{first}\">\n"), Frame::Plain("</ol>\n"));
            }
            Tag::Item => self.open_simple("<li>", Frame::Block("</li>\n")),
            Tag::DefinitionList => self.open_simple("<dl>\n", Frame::Plain("</dl>\n")),
            Tag::DefinitionListTitle => self.open_simple("<dt>", Frame::Block("</dt>\n")),
            Tag::DefinitionListDefinition => self.open_simple("<dd>", Frame::Block("</dd>\n")),
            Tag::Emphasis => self.open_simple("<em>", Frame::Plain("</em>")),
            Tag::Strong => self.open_simple("<strong>", Frame::Plain("</strong>")),
            Tag::Strikethrough => self.open_simple("<del>", Frame::Plain("</del>")),
            Tag::Superscript | Tag::Subscript | Tag::MetadataBlock(_) => self.frames.push(Frame::Plain("")),
        }
    }

    /// Opens a paragraph. A figure that stands alone in it takes its place later.
    fn open_paragraph(&mut self, range: Range<usize>) {
        if self.slice(range.clone()).starts_with('|') {
            self.check_rows(range.clone());
        }
        let capture = (self.frames.is_empty() && self.blocks == 1).then(|| self.capture());
        let has_only_images = images::are_all(self.slice(range.clone()));
        let html_at = self.html.len();
        self.frames.push(Frame::Paragraph(Paragraph { html_at, range, close: "</p>\n", has_only_images, capture }));
        self.html.push_str("<p>");
    }

    fn open_simple(&mut self, html: &str, frame: Frame) {
        self.html.push_str(html);
        self.frames.push(frame);
    }

    /// Closes the innermost frame, and before it the HTML tags that were left open in it.
    fn close(&mut self) {
        self.close_tags(self.frames.len());
        let Some(frame) = self.frames.pop() else { return };
        match frame {
            Frame::Plain(close) => self.html.push_str(close),
            Frame::Silent => {}
            Frame::Link(link) => self.close_link(link),
            Frame::Count(count) => self.close_count(count),
            Frame::Image(image) => self.close_image(image),
            Frame::Quote(quote) => self.close_quote(quote),
            Frame::Note(note) => self.close_note(note),
            Frame::Code(code) => self.close_code(code),
            Frame::Paragraph(paragraph) => self.close_paragraph(paragraph),
            Frame::Heading(heading) => {
                self.end_block(BlockKind::Short);
                self.typeset();
                self.close_heading(heading);
            }
            Frame::Block(close) => {
                self.end_block(BlockKind::Prose);
                self.typeset();
                self.html.push_str(close);
                self.brackets.clear();
            }
            Frame::Cell(close) => {
                self.end_block(BlockKind::Short);
                self.typeset();
                self.html.push_str(close);
                self.brackets.clear();
            }
        }
    }

    fn close_paragraph(&mut self, paragraph: Paragraph) {
        self.end_block(BlockKind::Prose);
        self.typeset();
        self.html.push_str(paragraph.close);
        self.brackets.clear();
        let is_text = paragraph.close == "</p>\n";
        if self.frames.is_empty() && is_text {
            self.excerpt.paragraphs += 1;
            self.note_bold(paragraph.range.clone());
        }
        if let Some(from) = paragraph.capture {
            let text = self.captured(from);
            // A live figure is known when the page is drawn, and no summary can wait for it.
            let is_whole = is_text && !self.refs.embeds.iter().any(Embed::is_live);
            self.excerpt.only_paragraph = Some(text).filter(|text| is_whole && !text.is_empty());
        }
    }

    /// Text as the author meant it: entities and escapes are already resolved.
    fn text(&mut self, text: &str, range: Range<usize>) {
        if let Some(Frame::Code(_)) = self.frames.last() {
            self.push_code(text);
            return;
        }
        let text = self.restored(text);
        let mut text = &*text;
        let mut at = range.start;
        if at < self.skip_to {
            text = text.get(self.skip_to - at..).unwrap_or("");
            at = self.skip_to;
        }
        if at == self.attribution_at {
            self.attribution();
        }
        if self.silent == 0 {
            self.prose.push(text, at, self.marked > 0);
        }
        self.revision.push(text);
        if self.silent == 0 && self.is_kept(at) {
            let kept = self.keep_sign(text);
            text = &text[kept..];
            at += kept;
        }
        match text.as_bytes().first() {
            Some(b'[' | b']' | b'!') if self.silent == 0 => self.bracket(text, at),
            // `•` and `✎` begin with the byte E2, as dashes and curly quotation marks do.
            Some(b'<' | b'#' | 0xE2) if self.silent == 0 => {
                self.slip(text, at);
                self.write_text(text);
            }
            _ => self.write_text(text),
        }
    }

    fn line_break(&mut self, html: &str) {
        self.capture_space();
        self.revision.push(" ");
        if self.silent == 0 {
            self.prose.push_space();
            self.html.push_str(html);
        }
    }

    fn rule(&mut self) {
        if self.frames.is_empty() {
            self.blocks += 1;
        }
        self.html.push_str("<hr>\n");
    }

    /// A task's mark is a word, so that it is read aloud and needs no checkbox that nobody can tick.
    fn task(&mut self, done: bool) {
        self.html.push_str("<span class=\"task\">");
        self.slot(Slot::Word(if done { "task-done" } else { "task-open" }));
        self.html.push_str("</span> ");
    }
}

/// True for what is read by itself: a paragraph, an item, a cell, and what holds them.
fn is_block(tag: &Tag<'_>) -> bool {
    let inline = matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    );
    // A block of HTML may be a comment about the one that follows.
    !inline && !matches!(tag, Tag::HtmlBlock)
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::super::Excerpt;
    use crate::content::markdown::tests::{check, read_body};

    #[test]
    fn common_marks() {
        check(
            "Текст **a** *b* ~~c~~ &amp; &lt; <https://a.org>\\\nще {{ x }} {% y %}\r\nрядок\n\n- [ ] a\n- [x] b\n\n3. c\n4. d\n\n\
             Термін\n: Значення\n\n***\n",
            expect![[r#"
                <p>Текст <strong>a</strong> <em>b</em> <del>c</del> &amp; &lt; ⟨a 0⟩https://a.org⟨/a⟩<br>
                ще {{ x }} {% y %}
                рядок</p>
                <ul>
                <li><span class="task">⟨task-open⟩</span> a</li>
                <li><span class="task">⟨task-done⟩</span> b</li>
                </ul>
                <ol start="3">
                <li>c</li>
                <li>d</li>
                </ol>
                <dl>
                <dt>Термін</dt>
                <dd>Значення</dd>
                </dl>
                <hr>
            "#]],
        );
    }

    #[test]
    fn excerpts() {
        let excerpt = |text| read_body(text).2;
        assert_eq!(
            excerpt("Один *абзац* [так]{lang=uk} `x`[^1]\nі все.\n\n[^1]: а\n").only_paragraph.as_deref(),
            Some("Один абзац так x і все.")
        );
        assert_eq!(excerpt("Один.\n\nДва.\n\n> Три.\n"), Excerpt { only_paragraph: None, paragraphs: 2 });
        assert_eq!(excerpt("Один.\n\n- a\n"), Excerpt { only_paragraph: None, paragraphs: 1 });
        assert_eq!(excerpt("![a](b.jpg)\n"), Excerpt::default());
        assert_eq!(excerpt(""), Excerpt::default());
    }
}
