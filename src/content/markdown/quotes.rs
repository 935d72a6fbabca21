//! Quotations and notes. The last of two or more lines, beginning with a dash, names who is quoted and stands outside
//! of the quoted words; `> [!NOTE]` begins a note.

use std::ops::Range;

use pulldown_cmark::BlockQuoteKind;

use super::writer::{Frame, Writer};

/// Below so many frames nobody is quoted; without a limit, a line of a million `>` would be read a million times.
const DEEPEST: usize = 64;

/// An open quotation.
#[derive(Debug)]
pub(super) struct Open {
    /// Where `<blockquote>` stands in the HTML, and the first slot after it.
    html_at: usize,
    slots_at: usize,
    /// The byte where its attribution begins; `usize::MAX` without one.
    attribution_at: usize,
    /// That of the quotation around it.
    outer: usize,
    close: &'static str,
}

impl Writer<'_> {
    pub(super) fn open_quote(&mut self, kind: Option<BlockQuoteKind>, range: Range<usize>) {
        let attribution_at = match kind {
            None if self.frames.len() < DEEPEST => {
                attribution(self.slice(range.clone())).map_or(usize::MAX, |at| range.start + at)
            }
            _ => usize::MAX,
        };
        let close = if kind.is_some() { "</div>\n" } else { "</blockquote>\n" };
        let (html_at, slots_at) = (self.html.len(), self.slots.len());
        let outer = std::mem::replace(&mut self.attribution_at, attribution_at);
        match kind {
            None => self.html.push_str("<blockquote>\n"),
            Some(kind) => self.open_alert(kind),
        }
        self.frames.push(Frame::Quote(Open { html_at, slots_at, attribution_at, outer, close }));
    }

    pub(super) fn close_quote(&mut self, quote: Open) {
        self.html.push_str(quote.close);
        self.attribution_at = quote.outer;
    }

    fn open_alert(&mut self, kind: BlockQuoteKind) {
        let (class, word) = match kind {
            BlockQuoteKind::Note => ("note-note", "block-note"),
            BlockQuoteKind::Tip => ("note-tip", "block-tip"),
            BlockQuoteKind::Important => ("note-important", "block-important"),
            BlockQuoteKind::Warning => ("note-warning", "block-warning"),
            BlockQuoteKind::Caution => ("note-caution", "block-caution"),
        };
        self.html.push_str("<div class=\"note ");
        self.html.push_str(class);
        self.labelled("\" role=\"note\">\n<p class=\"note-title\">", word, "</p>\n");
    }

    /// The text that comes next is the attribution: ends the quoted words. Where the line stands in a list, in
    /// emphasis or in an HTML tag, it is left as it is.
    pub(super) fn attribution(&mut self) {
        let at = self.attribution_at;
        let depth = self.frames.len();
        let [.., Frame::Quote(quote), Frame::Paragraph(paragraph)] = self.frames.as_mut_slice() else { return };
        if quote.attribution_at != at || self.tags.last().is_some_and(|tag| tag.depth + 1 >= depth) {
            return;
        }
        self.attribution_at = usize::MAX;
        let figure = "<figure class=\"quote\">\n";
        let (html_at, slots_at) = (quote.html_at, quote.slots_at);
        quote.close = "</figure>\n";
        paragraph.close = "</figcaption>\n";
        if self.html.len() == paragraph.html_at + "<p>".len() {
            self.html.truncate(paragraph.html_at);
        } else {
            let words = self.html.trim_end_matches('\n');
            self.html.truncate(words.strip_suffix("<br>").unwrap_or(words).len());
            self.html.push_str("</p>\n");
        }
        paragraph.html_at += figure.len();
        self.brackets.clear();
        self.html.push_str("</blockquote>\n<figcaption>");
        self.rewrite(html_at..html_at, slots_at, figure);
    }
}

/// Where the attribution begins in a quotation's source: the dash of the last line, if a line with text stands above.
fn attribution(quote: &str) -> Option<usize> {
    let quote = quote.trim_end_matches(['\n', '\r', ' ', '\t', '>']);
    let (above, line) = quote.rsplit_once('\n')?;
    let words = line.trim_start_matches([' ', '\t', '>']);
    let rest = words.strip_prefix(['—', '–'])?;
    let has_words_above = above.bytes().any(|byte| !matches!(byte, b' ' | b'\t' | b'>' | b'\r' | b'\n'));
    let is_attribution = rest.starts_with([' ', '\u{a0}']) && has_words_above;
    is_attribution.then(|| quote.len() - words.len())
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::content::markdown::tests::check;

    #[test]
    fn the_last_line_of_a_quotation_names_who_said_it() {
        check(
            "> Слова *так*\n> — [Ім’я](person:x), **роль**\n\n> Слова  \n> – Ім’я\n\n> Слова\n>\n> — Ім’я\n\n\
             > > Усередині\n> > — А\n>\n> Слова [a](b.md)\n> — Б\n",
            expect![[r#"
                <figure class="quote">
                <blockquote>
                <p>Слова <em>так</em></p>
                </blockquote>
                <figcaption>— ⟨a 0⟩Ім’я⟨/a⟩, <strong>роль</strong></figcaption>
                </figure>
                <figure class="quote">
                <blockquote>
                <p>Слова</p>
                </blockquote>
                <figcaption>– Ім’я</figcaption>
                </figure>
                <figure class="quote">
                <blockquote>
                <p>Слова</p>
                </blockquote>
                <figcaption>— Ім’я</figcaption>
                </figure>
                <figure class="quote">
                <blockquote>
                <figure class="quote">
                <blockquote>
                <p>Усередині</p>
                </blockquote>
                <figcaption>— А</figcaption>
                </figure>
                <p>Слова ⟨a 1⟩a⟨/a⟩</p>
                </blockquote>
                <figcaption>— Б</figcaption>
                </figure>
            "#]],
        );
    }

    #[test]
    fn other_quotations_stay_as_they_are() {
        check(
            "> — Самі\n\n> a\n> —b\n\n> - a\n> - b\n>   — c\n\n> *a\n> — b*\n\n> a\n> — b\n> c\n",
            expect![[r#"
            <blockquote>
            <p>— Самі</p>
            </blockquote>
            <blockquote>
            <p>a
            —b</p>
            </blockquote>
            <blockquote>
            <ul>
            <li>a</li>
            <li>b
            — c</li>
            </ul>
            </blockquote>
            <blockquote>
            <p><em>a
            — b</em></p>
            </blockquote>
            <blockquote>
            <p>a
            — b
            c</p>
            </blockquote>
        "#]],
        );
    }

    #[test]
    fn notes() {
        check(
            "> [!NOTE]\n> Текст\n> — не підпис\n\n> [!caution]\n> - a\n",
            expect![[r#"
                <div class="note note-note" role="note">
                <p class="note-title">⟨block-note⟩</p>
                <p>Текст
                — не підпис</p>
                </div>
                <div class="note note-caution" role="note">
                <p class="note-title">⟨block-caution⟩</p>
                <ul>
                <li>a</li>
                </ul>
                </div>
            "#]],
        );
    }
}
