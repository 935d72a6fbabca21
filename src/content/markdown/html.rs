//! Raw HTML. A few harmless tags are let through, closed where they open; any other is shown as text and reported.
//! Whatever is written, what comes out is balanced.

use std::ops::Range;

use super::brackets::language;
use super::tag::{Kind, Piece, Tag, allowed, piece};
use super::writer::Writer;
use crate::base::{Lang, Rule, rules};

/// A tag that is open.
#[derive(Debug)]
pub(super) struct Open {
    name: String,
    /// How many frames were open: it must be closed among the same.
    pub(super) depth: usize,
    /// Tells it from another of the same name.
    pub(super) serial: u32,
    /// True when it was shown as text: its closing tag is, too, and is not reported again.
    is_text: bool,
    /// True when it says what language it holds.
    has_lang: bool,
    /// That language, if there is one of that name.
    pub(super) lang: Option<Lang>,
    range: Range<usize>,
}

/// The HTML block that is being read: its text without the marks of the quotation or list around it.
#[derive(Debug, Default)]
pub(super) struct Block {
    text: String,
    /// Where each of its lines stands: in `text`, in the body.
    lines: Vec<(usize, usize)>,
}

impl Block {
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.lines.clear();
    }

    pub(super) fn push(&mut self, line: &str, range: Range<usize>) {
        self.lines.push((self.text.len(), range.start));
        self.text.push_str(line);
    }

    /// The bytes of the body that a range of the block's text stands for.
    fn range(&self, range: Range<usize>) -> Range<usize> {
        let place = |at: usize| {
            let line = self.lines.partition_point(|(start, _)| *start <= at).checked_sub(1);
            line.and_then(|line| self.lines.get(line)).map_or(0, |(start, body)| body + at - start)
        };
        place(range.start)..place(range.end.saturating_sub(1).max(range.start)) + 1
    }
}

/// Elements whose contents are no HTML: the whole block is shown as text.
const OPAQUE: &[&str] = &["script", "style", "pre", "textarea", "iframe", "noscript", "template", "svg", "math"];

impl Writer<'_> {
    /// A tag in running text: the parser gives one at a time.
    pub(super) fn inline_html(&mut self, html: &str, range: Range<usize>) {
        let html = self.restored(html);
        if self.silent > 0 {
            return self.write_text(&html);
        }
        match piece(&html) {
            Piece::Tag(tag) => self.tag(&tag, &html, range, true),
            Piece::Comment(_) => self.comment(&html, |part| range.start + part.start..range.start + part.end, true),
            Piece::Text(_) => self.refuse(first_word(&html), &html, range),
        }
    }

    /// A block of HTML, read whole when it ends.
    pub(super) fn close_html_block(&mut self) {
        let block = std::mem::take(&mut self.html_block);
        let (tags, length) = (self.tags_seen, self.html.len());
        match piece(block.text.trim_start()) {
            Piece::Tag(tag) if OPAQUE.contains(&tag.name.as_str()) => {
                let trimmed = block.text.trim();
                let range = block.range(0..block.text.find('>').map_or(trimmed.len(), |end| end + 1));
                self.report(self.problem(&rules::HTML_TAG, range).arg("tag", tag.name));
                self.html.push_str("<p>");
                self.escape(trimmed);
                self.html.push_str("</p>");
            }
            _ => self.html_pieces(&block),
        }
        self.end_paragraph();
        // Only `<div>` and `<details>` may hold the blocks that follow.
        while let Some(open) = self.tags.last().filter(|open| open.serial >= tags) {
            if allowed(&open.name).is_some_and(|rule| rule.kind == Kind::Flow) {
                break;
            }
            self.close_tag();
        }
        if self.html.len() > length {
            self.typeset();
            if !self.html.ends_with('\n') {
                self.html.push('\n');
            }
            self.blocks += usize::from(self.frames.is_empty());
        }
        self.html_block = block;
    }

    fn html_pieces(&mut self, block: &Block) {
        let mut at = 0;
        while let Some(rest) = block.text.get(at..).filter(|rest| !rest.is_empty()) {
            at += match piece(rest) {
                Piece::Tag(tag) => {
                    self.tag(&tag, &rest[..tag.length], block.range(at..at + tag.length), false);
                    tag.length
                }
                Piece::Comment(length) => {
                    self.comment(&rest[..length], |part| block.range(at + part.start..at + part.end), false);
                    length
                }
                Piece::Text(length) => {
                    if rest.starts_with("<!") || rest.starts_with("<?") {
                        let raw = &rest[..length];
                        self.refuse(first_word(raw), raw, block.range(at..at + raw.trim_end().len()));
                    } else {
                        let words = &rest[..length];
                        if !words.trim().is_empty() {
                            let from = at + words.len() - words.trim_start().len();
                            self.revision.push(words);
                            self.revision.cover(&block.range(from..from + words.trim().len()));
                        }
                        self.html_text(words);
                    }
                    length
                }
            };
        }
    }

    /// Text between tags: entities are the author's, all else is escaped.
    fn html_text(&mut self, text: &str) {
        let text = if self.html.is_empty() || self.html.ends_with('\n') { text.trim_start_matches('\n') } else { text };
        let mut from = 0;
        for (at, _) in text.match_indices('&') {
            let Some(end) = super::tag::entity(&text[at..]) else { continue };
            if at >= from {
                self.escape(&text[from..at]);
                self.html.push_str(&text[at..at + end]);
                from = at + end;
            }
        }
        self.escape(&text[from..]);
    }

    fn tag(&mut self, tag: &Tag<'_>, raw: &str, range: Range<usize>, is_inline: bool) {
        if tag.is_closing {
            return self.closing_tag(&tag.name, raw, range);
        }
        let rule =
            allowed(&tag.name).filter(|rule| !is_inline || rule.kind == Kind::Phrasing || rule.kind == Kind::Void);
        let in_place = tag.name != "summary" || self.tags.last().is_some_and(|open| open.name == "details");
        let Some(rule) = rule.filter(|_| in_place) else {
            self.refuse(&tag.name, raw, range.clone());
            return self.open_tag(tag, range, true);
        };
        if let Some((name, _)) = tag.attributes.iter().find(|(name, _)| !rule.attributes.contains(&name.as_str())) {
            let problem = self.problem(&rules::HTML_ATTRIBUTE, range.clone());
            self.report(problem.arg("tag", tag.name.as_str()).arg("attribute", name.as_str()));
            self.write_text(raw);
            return self.open_tag(tag, range, true);
        }
        self.html.push('<');
        self.html.push_str(&tag.name);
        for (name, value) in &tag.attributes {
            self.attribute(name, *value, &range);
        }
        self.html.push('>');
        if rule.kind == Kind::Void {
            self.capture_space();
        } else {
            self.open_tag(tag, range, false);
        }
    }

    fn attribute(&mut self, name: &str, value: Option<&str>, range: &Range<usize>) {
        if name == "lang" && value.and_then(language).is_none() {
            let problem = self.problem(&rules::LANG_UNKNOWN, range.clone());
            return self.report(problem.arg("tag", value.unwrap_or("")));
        }
        self.html.push(' ');
        self.html.push_str(name);
        if let Some(value) = value {
            self.html.push_str("=\"");
            let quoted = value.replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;");
            self.html.push_str(&quoted);
            self.html.push('"');
        }
    }

    fn open_tag(&mut self, tag: &Tag<'_>, range: Range<usize>, is_text: bool) {
        if is_text && super::tag::is_void(&tag.name) {
            return;
        }
        let serial = self.tags_seen;
        self.tags_seen += 1;
        let marked = tag.attributes.iter().find(|(name, _)| !is_text && name == "lang");
        let (has_lang, lang) = (marked.is_some(), marked.and_then(|(_, value)| language((*value)?)));
        self.marked += usize::from(has_lang);
        self.tags.push(Open {
            name: tag.name.clone(),
            depth: self.frames.len(),
            serial,
            is_text,
            has_lang,
            lang,
            range,
        });
    }

    /// `</span>`: closes what stands open under that name among the same frames; what was opened after it is closed
    /// first and reported.
    fn closing_tag(&mut self, name: &str, raw: &str, range: Range<usize>) {
        let depth = self.frames.len();
        let here = self.tags.iter().rev().take_while(|open| open.depth == depth);
        let Some(above) = here.enumerate().find(|(_, open)| open.name == name).map(|(above, _)| above) else {
            self.write_text(raw);
            let rule: &'static Rule = if allowed(name).is_some() { &rules::HTML_CLOSE } else { &rules::HTML_TAG };
            return self.report(self.problem(rule, range).arg("tag", name));
        };
        for _ in 0..above {
            self.close_tag();
        }
        if let Some(open) = self.pop_tag() {
            if open.is_text {
                self.write_text(raw);
            } else {
                self.write_closing(&open.name);
            }
        }
    }

    /// Closes the tags that were opened within the frame that is about to close.
    pub(super) fn close_tags(&mut self, depth: usize) {
        while self.tags.last().is_some_and(|open| open.depth >= depth) {
            self.close_tag();
        }
    }

    /// Closes the innermost tag for its author, and says so.
    fn close_tag(&mut self) {
        let Some(open) = self.pop_tag() else { return };
        if !open.is_text {
            self.write_closing(&open.name);
            self.report(self.problem(&rules::HTML_OPEN, open.range).arg("tag", open.name));
        }
    }

    fn pop_tag(&mut self) -> Option<Open> {
        let open = self.tags.pop()?;
        self.marked -= usize::from(open.has_lang);
        Some(open)
    }

    fn write_closing(&mut self, name: &str) {
        self.html.push_str("</");
        self.html.push_str(name);
        self.html.push('>');
    }

    /// Shows what is not allowed as text.
    fn refuse(&mut self, name: &str, raw: &str, range: Range<usize>) {
        let emphasis = match name {
            "b" | "strong" if raw.len() == name.len() + 2 => Some("**"),
            "i" | "em" if raw.len() == name.len() + 2 => Some("*"),
            _ => None,
        };
        // What is proposed replaces both tags of the pair; one alone has nothing to be replaced by.
        let pair = emphasis.and_then(|sign| Some((sign, self.inner_of(name, range.end)?)));
        let whole = pair.as_ref().map_or(range.clone(), |(_, inner)| range.start..inner.end + name.len() + 3);
        let mut problem = self.problem(&rules::HTML_TAG, whole).arg("tag", name);
        problem.replacement = pair.map(|(sign, inner)| format!("{sign}{}{sign}", &self.source.text[inner]));
        self.report(problem);
        self.write_text(raw);
    }

    /// What stands between a tag that ends here and its closing tag in the same line; emphasis needs a letter at both
    /// ends.
    fn inner_of(&self, name: &str, from: usize) -> Option<Range<usize>> {
        let rest = self.source.text.get(from..)?;
        let line = rest.lines().next()?;
        let inner = &line[..line.find(&format!("</{name}>"))?];
        let bare = !inner.is_empty() && inner.trim() == inner && !inner.contains(['*', '<']);
        bare.then(|| from..from + inner.len())
    }
}

/// What stands for something that is no tag: `<?php`, `<!DOCTYPE`.
fn first_word(raw: &str) -> &str {
    raw.split_whitespace().next().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::content::markdown::tests::{check, check_problems};

    #[test]
    fn harmless_tags_are_let_through() {
        check(
            "H<sub>2</sub>O <SPAN LANG='en'>so *it* goes</SPAN><br/>\n\n\
             <div lang=\"en\">\n\nA **b**\n\n</div>\n\n\
             <details open>\n<summary>Ще &amp; &laquo;більше&raquo; & <abbr title=\"a &amp; b\">x</abbr></summary>\n\n- a\n\n</details>\n\n\
             > <div lang=\"bg\">\n> x < y\n> </div>\n",
            expect![[r#"
                <p>H<sub>2</sub>O <span lang="en">so <em>it</em> goes</span><br></p>
                <div lang="en">
                <p>A <strong>b</strong></p>
                </div>
                <details open>
                <summary>Ще &amp; &laquo;більше&raquo; &amp; <abbr title="a &amp; b">x</abbr></summary>
                <ul>
                <li>a</li>
                </ul>
                </details>
                <blockquote>
                <div lang="bg">
                x &lt; y
                </div>
                </blockquote>
            "#]],
        );
    }

    #[test]
    fn any_other_tag_is_shown_and_reported() {
        check_problems(
            "a <b>c</b> <i>d e</i> <b> f</b> <em>g <b and c> <img src=x onerror=\"f()\"> <div lang=\"en\">no</div>\n\n\
             <script>\nalert(\"</div>\")\n\n</script>\n\n\
             <span onclick=\"f()\">a</span> <span lang=\"мова\">b</span> <!-- c -->\n\n\
             > <!-- d\n> e --> <iframe src=\"x\"></iframe>\n\n<p>a</p>\n\n<?php x ?>\n",
            expect![[r#"
                html-tag `<b>c</b>` tag=b → `**c**`
                html-tag `<i>d e</i>` tag=i → `*d e*`
                html-tag `<b>` tag=b
                html-tag `<em>` tag=em
                html-tag `<b and c>` tag=b
                html-tag `<img src=x onerror="f()">` tag=img
                html-tag `<div lang="en">` tag=div
                html-tag `<script>` tag=script
                html-attribute `<span onclick="f()">` tag=span attribute=onclick
                lang-unknown `<span lang="мова">` tag=мова
                html-comment `<!-- c -->`
                html-comment `<!-- d
                > e -->`
                html-tag `<iframe src="x">` tag=iframe
                html-tag `<p>` tag=p
                html-tag `<?php x ?>` tag=<?php
                ----
                <p>a &lt;b&gt;c&lt;/b&gt; &lt;i&gt;d e&lt;/i&gt; &lt;b&gt; f&lt;/b&gt; &lt;em&gt;g &lt;b and c&gt; &lt;img src=x onerror="f()"&gt; &lt;div lang="en"&gt;no&lt;/div&gt;</p>
                <p>&lt;script&gt;
                alert("&lt;/div&gt;")

                &lt;/script&gt;</p>
                <p>&lt;span onclick="f()"&gt;a&lt;/span&gt; <span>b</span> </p>
                <blockquote>
                 &lt;iframe src="x"&gt;&lt;/iframe&gt;
                </blockquote>
                &lt;p&gt;a&lt;/p&gt;
                &lt;?php x ?&gt;
            "#]],
        );
    }

    #[test]
    fn tags_are_closed_where_they_open() {
        check_problems(
            "*<sup>a* b</sup>\n\n<sub><sup>c</sub></sup>\n\n> <div>\n\nd\n\n</div>\n\n<span>\n\ne\n\n<details>\n",
            expect![[r#"
                html-open `<sup>` tag=sup
                html-close `</sup>` tag=sup
                html-open `<sup>` tag=sup
                html-close `</sup>` tag=sup
                html-open `<div>` tag=div
                html-close `</div>` tag=div
                html-open `<span>` tag=span
                html-open `<details>` tag=details
                ----
                <p><em><sup>a</sup></em> b&lt;/sup&gt;</p>
                <p><sub><sup>c</sup></sub>&lt;/sup&gt;</p>
                <blockquote>
                <div>
                </div></blockquote>
                <p>d</p>
                &lt;/div&gt;
                <span>
                </span>
                <p>e</p>
                <details>
                </details>"#]],
        );
    }
}
