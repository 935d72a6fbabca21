//! Footnotes: numbered as they are first mentioned, listed at the end, each with a way back to every mention.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::writer::{Frame, Writer};
use crate::base::rules;
use crate::content::entry::Slot;

/// The notes of a body.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// The number of each label that is mentioned, and how often it is.
    mentioned: FxHashMap<String, (usize, usize)>,
    /// In the order of the file.
    defined: Vec<Note>,
}

#[derive(Debug)]
struct Note {
    label: String,
    html: String,
    slots: Vec<(u32, Slot)>,
    range: Range<usize>,
}

/// An open definition: what is written meanwhile is cut out of the text.
#[derive(Debug)]
pub(super) struct Open {
    label: String,
    html_at: usize,
    slots_at: usize,
    range: Range<usize>,
}

impl Writer<'_> {
    pub(super) fn note_reference(&mut self, label: &str) {
        if self.silent > 0 {
            return;
        }
        let next = self.notes.mentioned.len() + 1;
        let (number, mentions) = self.notes.mentioned.entry(label.to_lowercase()).or_insert((next, 0));
        *mentions += 1;
        let (number, mention) = (*number, mention_id(*number, *mentions));
        let prefix = self.source.id_prefix;
        // A link cannot hold a link.
        let in_link = self.frames.iter().any(|frame| matches!(frame, Frame::Link(_)));
        let html = if in_link {
            format!("<sup id=\"{prefix}fn-r-{mention}\">{number}</sup>")
        } else {
            format!(
                "<sup><a id=\"{prefix}fn-r-{mention}\" href=\"#{prefix}fn-{number}\" \
                 role=\"doc-noteref\">{number}</a></sup>"
            )
        };
        self.html.push_str(&html);
    }

    pub(super) fn open_note(&mut self, label: &str, range: Range<usize>) {
        let (html_at, slots_at) = (self.html.len(), self.slots.len());
        self.frames.push(Frame::Note(Open { label: label.to_lowercase(), html_at, slots_at, range }));
    }

    pub(super) fn close_note(&mut self, note: Open) {
        let html = self.html.split_off(note.html_at);
        let mut slots = self.slots.split_off(note.slots_at);
        for (at, _) in &mut slots {
            *at -= note.html_at as u32;
        }
        self.notes.defined.push(Note { label: note.label, html, slots, range: note.range });
    }

    /// Writes the list of notes, and names those that are missing a mention.
    pub(super) fn write_notes(&mut self) {
        let defined = std::mem::take(&mut self.notes.defined);
        let mut numbered: Vec<Option<(Note, usize)>> = Vec::new();
        for note in defined {
            let (rule, number, mentions) = match self.notes.mentioned.get(&note.label) {
                None => (&rules::FOOTNOTE_UNUSED, 0, 0),
                Some((number, mentions)) => (&rules::FOOTNOTE_TWICE, *number, *mentions),
            };
            numbered.resize_with(numbered.len().max(number), || None);
            match number.checked_sub(1).and_then(|index| numbered.get_mut(index)) {
                Some(place @ None) => *place = Some((note, mentions)),
                _ => {
                    let range = self.first_line(note.range);
                    self.report(self.problem(rule, range).arg("label", note.label));
                }
            }
        }
        if numbered.is_empty() {
            return;
        }
        self.labelled("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"", "footnotes", "\">\n<ol>\n");
        for (index, note) in numbered.into_iter().enumerate() {
            if let Some((note, mentions)) = note {
                self.write_note(index + 1, note, mentions);
            }
        }
        self.html.push_str("</ol>\n</section>\n");
    }

    fn write_note(&mut self, number: usize, note: Note, mentions: usize) {
        self.html.push_str(&format!("<li id=\"{}fn-{number}\">", self.source.id_prefix));
        let base = self.html.len() as u32;
        let words = note.html.strip_suffix("</p>\n");
        self.html.push_str(words.unwrap_or(&note.html));
        self.slots.extend(note.slots.into_iter().map(|(at, slot)| (at + base, slot)));
        for mention in 1..=mentions {
            let mention = mention_id(number, mention);
            let open =
                format!(" <a href=\"#{}fn-r-{mention}\" role=\"doc-backlink\" aria-label=\"", self.source.id_prefix);
            self.labelled(&open, "footnote-back", &format!(" {mention}\">↩</a>"));
        }
        self.html.push_str(if words.is_some() { "</p></li>\n" } else { "</li>\n" });
    }
}

/// `2` for the first mention of note 2, then `2-2`.
fn mention_id(number: usize, mention: usize) -> String {
    if mention == 1 { number.to_string() } else { format!("{number}-{mention}") }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::content::markdown::tests::{check, check_problems, html, read_with};

    #[test]
    fn notes_are_numbered_as_they_are_mentioned() {
        check(
            "A[^b] b[^a] c[^b].\n\n[^a]: Перша.\n[^b]: Друга з [ланкою](x.md).\n\n    - кінець\n",
            expect![[r##"
                <p>A<sup><a id="fn-r-1" href="#fn-1" role="doc-noteref">1</a></sup> b<sup><a id="fn-r-2" href="#fn-2" role="doc-noteref">2</a></sup> c<sup><a id="fn-r-1-2" href="#fn-1" role="doc-noteref">1</a></sup>.</p>
                <section class="footnotes" role="doc-endnotes" aria-label="⟨footnotes⟩">
                <ol>
                <li id="fn-1"><p>Друга з ⟨a 0⟩ланкою⟨/a⟩.</p>
                <ul>
                <li>кінець</li>
                </ul>
                 <a href="#fn-r-1" role="doc-backlink" aria-label="⟨footnote-back⟩ 1">↩</a> <a href="#fn-r-1-2" role="doc-backlink" aria-label="⟨footnote-back⟩ 1-2">↩</a></li>
                <li id="fn-2"><p>Перша. <a href="#fn-r-2" role="doc-backlink" aria-label="⟨footnote-back⟩ 2">↩</a></p></li>
                </ol>
                </section>
            "##]],
        );
    }

    #[test]
    fn notes_that_miss_their_other_half() {
        check_problems(
            "A[^a] [[^a]](b.md)\n\n[^a]: 1\n[^a]: 2\n[^c]: 3\n",
            expect![[r##"
                link-broken `[[^a]](b.md)`
                footnote-twice `[^a]: 2` label=a
                footnote-unused `[^c]: 3` label=c
                ----
                <p>A<sup><a id="fn-r-1" href="#fn-1" role="doc-noteref">1</a></sup> [<sup><a id="fn-r-1-2" href="#fn-1" role="doc-noteref">1</a></sup>](b.md)</p>
                <section class="footnotes" role="doc-endnotes" aria-label="⟨footnotes⟩">
                <ol>
                <li id="fn-1"><p>1 <a href="#fn-r-1" role="doc-backlink" aria-label="⟨footnote-back⟩ 1">↩</a> <a href="#fn-r-1-2" role="doc-backlink" aria-label="⟨footnote-back⟩ 1-2">↩</a></p></li>
                </ol>
                </section>
            "##]],
        );
    }

    #[test]
    fn notes_of_a_snippet_have_its_prefix() {
        let (_, body, ..) = read_with("A[^a]\n\n[^a]: 1\n", "s-about-");
        expect![[r##"
            <p>A<sup><a id="s-about-fn-r-1" href="#s-about-fn-1" role="doc-noteref">1</a></sup></p>
            <section class="footnotes" role="doc-endnotes" aria-label="⟨footnotes⟩">
            <ol>
            <li id="s-about-fn-1"><p>1 <a href="#s-about-fn-r-1" role="doc-backlink" aria-label="⟨footnote-back⟩ 1">↩</a></p></li>
            </ol>
            </section>
        "##]].assert_eq(&html(&body));
    }
}
