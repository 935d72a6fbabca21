//! Where the typographer meets Markdown: a block's HTML is typeset when the block is over, after everything that looks at
//! the author's own text has seen it, and with all its inline marks, so that a quotation may open before bold words and
//! close after them.

use super::writer::Writer;
use crate::content::entry::Slot;
use crate::language::typography::{self, Typesetter};

/// How far the HTML is typeset.
#[derive(Debug, Default)]
pub(super) struct Typeset {
    typesetter: Typesetter,
    /// The first byte of the HTML that is not typeset yet.
    pub(super) from: usize,
    /// The block as it becomes.
    block: String,
}

impl Writer<'_> {
    /// A block begins or is over: typesets what was written since the last one.
    pub(super) fn typeset(&mut self) {
        let from = self.typeset.from.min(self.html.len());
        self.typeset.from = self.html.len();
        if from == self.html.len() || !self.html.is_char_boundary(from) {
            return;
        }
        let first = self.slots.partition_point(|(at, _)| (*at as usize) < from);
        let slots = &self.slots[first..];
        let holes = slots.iter().enumerate().filter(|(i, (at, slot))| match slot {
            // A link with nothing between its ends shows what only the site knows.
            Slot::LinkOpen(_) => slots.get(i + 1).is_some_and(|(end, _)| end == at),
            Slot::LinkClose(_) => false,
            _ => true,
        });
        let holes = holes.map(|(_, (at, _))| at - from as u32);
        let (source, html) = (self.source, &self.html[from..]);
        let lang = self.tags.iter().rev().find_map(|tag| tag.lang).unwrap_or(source.lang);
        self.typeset.typesetter.block(source.typography, lang, html, holes);
        let edits = self.typeset.typesetter.edits();
        if edits.is_empty() {
            return;
        }
        self.typeset.block.clear();
        typography::apply(html, edits, &mut self.typeset.block);
        let (mut next, mut grown) = (edits.iter().peekable(), 0_i64);
        for (at, _) in &mut self.slots[first..] {
            while let Some(edit) = next.next_if(|edit| from + edit.range.end <= *at as usize) {
                grown += edit.with.len() as i64 - edit.range.len() as i64;
            }
            *at = (i64::from(*at) + grown) as u32;
        }
        self.html.truncate(from);
        self.html.push_str(&self.typeset.block);
        self.typeset.from = self.html.len();
    }

    /// Words that stand outside of the HTML: a caption, what a picture shows.
    pub(super) fn typeset_words(&self, mut words: String) -> String {
        self.source.typography.set(self.source.lang, &mut words);
        words
    }

    /// Writes a sign that its author wants as it is: as an entity, which no typographer touches.
    pub(super) fn keep_sign(&mut self, text: &str) -> usize {
        let entity = match text.as_bytes().first() {
            Some(b'"') => "&quot;",
            Some(b'\'') => "&#39;",
            Some(b'`') => "&#96;",
            Some(b'-') => "&#45;",
            Some(b'.') => "&#46;",
            _ => return 0,
        };
        if self.captures > 0 {
            self.plain.push_str(&text[..1]);
        }
        self.html.push_str(entity);
        1
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use expect_test::{Expect, expect};

    use crate::base::{Diagnostics, Lang};
    use crate::content::entry::{Body, Refs};
    use crate::content::markdown::tests::html;
    use crate::content::markdown::{Excerpt, MarkdownSource, read};
    use crate::language::Typography;

    fn typeset(text: &str) -> (Refs, Body, Excerpt, Diagnostics) {
        let path: Arc<str> = Arc::from("content/news/a.uk.md");
        let (typography, lang) = (Typography::default(), Lang::parse("uk").expect("a language"));
        let source = MarkdownSource { text, offset: 0, path: &path, lang, id_prefix: "", typography: &typography };
        let mut problems = Diagnostics::new();
        let (refs, body, excerpt) = read(&source, &mut problems);
        (refs, body, excerpt, problems)
    }

    /// `_` stands for the no-break space.
    #[track_caller]
    fn check(text: &str, expected: Expect) {
        let (_, body, _, problems) = typeset(text);
        assert_eq!(problems, []);
        expected.assert_eq(&html(&body).replace('\u{a0}', "_"));
    }

    #[test]
    fn bodies_are_typeset() {
        check(
            "## Що таке \"здоров'я\"\n\nСлово \"**так** і *ні*\" - це [\"ланка\" в](x.md) тексті...\n\n\
             - \"пункт\"\n  - у \"пункті\"\n- 5 км\n\n| \"а\" | 2-3 |\n|---|---|\n| в домі | - |\n\n> \"Слова\"\n> — І. П. Петренко\n",
            expect![[r#"
                <h2 id="shcho-take-zdorovia">Що_таке «здоровʼя»</h2>
                <p>Слово «<strong>так</strong> і_<em>ні</em>»_– це ⟨a 0⟩«ланка» в⟨/a⟩_тексті…</p>
                <ul>
                <li>«пункт»<ul>
                <li>у_«пункті»</li>
                </ul>
                </li>
                <li>5_км</li>
                </ul>
                <div class="table" role="region" tabindex="0" aria-label="Що_таке «здоровʼя»"><table>
                <thead><tr><th scope="col">«а»</th><th scope="col">2–3</th></tr></thead>
                <tbody>
                <tr><th scope="row">в_домі</th><td>-</td></tr>
                </tbody></table></div>
                <figure class="quote">
                <blockquote>
                <p>«Слова»</p>
                </blockquote>
                <figcaption>— І._П._Петренко</figcaption>
                </figure>
            "#]],
        );
    }

    #[test]
    fn what_is_no_text_stays() {
        check(
            "`a - \"b\"...` і\n\n```\na - \"b\"...\n```\n\n    a - \"b\"\n\n<https://example.org/2-3> [\"a\"](<x - \"y\".md>)\n\n\
             <abbr title=\"а - 'б'\">в</abbr> до <hotline:moh> \"<hotline:moh>\"\n",
            expect![[r#"
                <p><code>a - "b"...</code> і</p>
                <pre tabindex="0"><code>a - "b"...
                </code></pre>
                <pre tabindex="0"><code>a - "b"
                </code></pre>
                <p>⟨a 0⟩https://example.org/2-3⟨/a⟩ ⟨a 1⟩«a»⟨/a⟩</p>
                <p><abbr title="а - 'б'">в</abbr>_до_⟨a 2⟩⟨/a⟩ «⟨a 3⟩⟨/a⟩»</p>
            "#]],
        );
    }

    #[test]
    fn a_backslash_keeps_a_sign() {
        check(
            "\\\"так\\\" а \\- б \\... 2\\-3 об\\'єкт &quot;ні&quot; &lt; \\* \"так\"\n",
            expect![[r#"
                <p>&quot;так&quot; а_&#45; б &#46;.. 2&#45;3 об&#39;єкт &quot;ні&quot; &lt; * «так»</p>
            "#]],
        );
    }

    #[test]
    fn other_languages_have_their_own_habits() {
        check(
            "Це [\"don't\" - a]{lang=en} \"так\" <span lang=\"bg\">\"не\"</span>\n\n<div lang=\"en\">\n\n\"Yes\"\n\n- it's\n\n</div>\n\n\
             <details>\n<summary>\"Ще\" - більше</summary>\n\nв домі\n\n</details>\n\n[а] в [б]{lang=ru}\n",
            expect![[r#"
                <p>Це <span lang="en">“don’t”_– a</span> «так» <span lang="bg">„не“</span></p>
                <div lang="en">
                <p>“Yes”</p>
                <ul>
                <li>it’s</li>
                </ul>
                </div>
                <details>
                <summary>«Ще»_– більше</summary>
                <p>в_домі</p>
                </details>
                <p>[а] в_<span lang="ru">б</span></p>
            "#]],
        );
    }

    #[test]
    fn slots_keep_their_places() {
        check(
            "\"а\" - [б \"в\"](x.md) - г[^1] і ![к](k.png) та [# а/б](count:news) у \"д\".\n\n[^1]: У \"нотатці\" - [ж](y.md).\n",
            expect![[r##"
                <p>«а»_– ⟨a 0⟩б «в»⟨/a⟩_– г<sup><a id="fn-r-1" href="#fn-1" role="doc-noteref">1</a></sup> і_⟨figure 0⟩ та_⟨embed 0⟩ у_«д».</p>
                <section class="footnotes" role="doc-endnotes" aria-label="⟨footnotes⟩">
                <ol>
                <li id="fn-1"><p>У_«нотатці»_– ⟨a 1⟩ж⟨/a⟩. <a href="#fn-r-1" role="doc-backlink" aria-label="⟨footnote-back⟩ 1">↩</a></p></li>
                </ol>
                </section>
            "##]],
        );
    }

    #[test]
    fn ids_and_places_are_the_authors_and_words_are_the_readers() {
        let (refs, body, excerpt, _) = typeset("Слово \"так\" в домі.\n");
        assert_eq!(excerpt.only_paragraph.as_deref(), Some("Слово \"так\" в домі."));
        assert_eq!((refs.links.len(), body.slots.len()), (0, 0));
        let (refs, body, ..) = typeset("## Об'єкт \"А\" - 2...\n\n![\"А\" - в](a.png \"Об'єкт 2-3\")\n");
        assert_eq!((&*refs.anchors[0], &*body.headings[0].text), ("obiekt-a-2", "Обʼєкт «А»\u{a0}– 2…"));
        assert_eq!((&*refs.figures[0].alt, refs.figures[0].caption.as_deref()), ("«А»\u{a0}– в", Some("Обʼєкт 2–3")));
    }
}
