//! Headings and their ids. An id that no author wrote is the heading's text in Latin letters; repeats get `-2`.

use std::ops::Range;

use memchr::memmem;
use rustc_hash::FxHashMap;

use super::writer::{Frame, Writer};
use crate::base::rules;
use crate::content::entry::Heading;
use crate::language::slug;

/// What ids begin with that are not the authors': the theme's, notes', snippets'.
const RESERVED: &[&str] = &["v-", "fn-", "s-"];

/// An id longer than this is no id, as far as looking for them beforehand goes.
const LONGEST: usize = 200;

/// An open heading.
#[derive(Debug)]
pub(super) struct Open {
    level: u8,
    /// The id that the author wrote.
    id: Option<String>,
    /// Where ` id="…"` belongs in the HTML, and the first slot after it.
    id_at: usize,
    slots_at: usize,
    capture: usize,
    range: Range<usize>,
}

/// The ids of a body.
#[derive(Debug, Default)]
pub(super) struct Ids {
    /// In order.
    pub(super) anchors: Vec<String>,
    /// Each id that is taken, and the number that its next repeat gets.
    taken: FxHashMap<String, u32>,
    /// The ids that authors wrote: an automatic id gives way to them wherever they stand.
    written: FxHashMap<String, bool>,
}

impl Ids {
    /// Looks for `{#id}` beforehand.
    pub(super) fn new(text: &str) -> Ids {
        let mut ids = Ids::default();
        for at in memmem::find_iter(text.as_bytes(), "{#") {
            let Some(rest) = text.get(at + 2..) else { continue };
            let end = rest.bytes().take(LONGEST).position(|byte| matches!(byte, b'}' | b' ' | b'\n'));
            if let Some(end) = end {
                ids.written.insert(rest[..end].to_owned(), false);
            }
        }
        ids
    }

    /// An id nobody else has, for a heading without one.
    fn automatic(&mut self, wanted: String) -> String {
        if !self.taken.contains_key(&wanted) && !self.written.contains_key(&wanted) {
            self.taken.insert(wanted.clone(), 1);
            return wanted;
        }
        let mut id = wanted.clone();
        while self.taken.contains_key(&id) || self.written.contains_key(&id) {
            let repeat = self.taken.entry(wanted.clone()).or_insert(1);
            *repeat += 1;
            id = format!("{wanted}-{repeat}");
        }
        self.taken.insert(id.clone(), 1);
        id
    }

    /// Takes an author's id; false if a heading above has it.
    fn take(&mut self, id: &str) -> bool {
        self.taken.entry(id.to_owned()).or_insert(1);
        !std::mem::replace(self.written.entry(id.to_owned()).or_default(), true)
    }
}

impl Writer<'_> {
    pub(super) fn open_heading(&mut self, level: u8, id: Option<&str>, odd: Option<String>, range: Range<usize>) {
        if level == 1 {
            self.report_top(range.clone());
        }
        let range = self.first_line(range);
        if let Some(attribute) = odd {
            self.report(self.problem(&rules::HEADING_ATTRIBUTE, range.clone()).arg("attribute", attribute));
        }
        let level = level.max(2);
        self.html.push_str("<h");
        self.html.push(char::from(b'0' + level));
        let open = Open {
            level,
            id: id.map(str::to_owned),
            id_at: self.html.len(),
            slots_at: self.slots.len(),
            capture: self.capture(),
            range,
        };
        self.html.push('>');
        self.frames.push(Frame::Heading(open));
    }

    pub(super) fn close_heading(&mut self, heading: Open) {
        self.brackets.clear();
        let text = self.captured(heading.capture);
        if text.is_empty() {
            self.report(self.problem(&rules::HEADING_EMPTY, heading.range.clone()));
        }
        let id = match &heading.id {
            Some(id) => self.written_id(id, &heading.range),
            None => self.ids.automatic(automatic_id(&slug(self.source.lang, &text))),
        };
        let id = format!("{}{id}", self.source.id_prefix);
        let mut attribute = String::with_capacity(id.len() + 6);
        attribute.push_str(" id=\"");
        let _ = pulldown_cmark_escape::escape_html(&mut attribute, &id);
        attribute.push('"');
        self.rewrite(heading.id_at..heading.id_at, heading.slots_at, &attribute);
        self.html.push_str("</h");
        self.html.push(char::from(b'0' + heading.level));
        self.html.push_str(">\n");
        self.ids.anchors.push(id.clone());
        let text = self.typeset_words(text);
        self.headings.push(Heading { level: heading.level, id, text, span: self.span(heading.range) });
    }

    /// The id that an author wrote; where it may not be used, one like it.
    fn written_id(&mut self, id: &str, range: &Range<usize>) -> String {
        if let Some(prefix) = RESERVED.iter().find(|prefix| id.starts_with(**prefix)) {
            let problem = self.problem(&rules::HEADING_ID_RESERVED, range.clone());
            self.report(problem.arg("id", id).arg("prefix", *prefix));
            return self.ids.automatic(automatic_id(id));
        }
        if !self.ids.take(id) {
            self.report(self.problem(&rules::HEADING_ID_TWICE, range.clone()).arg("id", id));
            return self.ids.automatic(id.to_owned());
        }
        id.to_owned()
    }

    /// `# Heading` or `Heading` over `===`: the page's own title is the only one of that level.
    fn report_top(&mut self, range: Range<usize>) {
        let raw = self.slice(range.clone());
        let line = raw.trim_end();
        let mended = match line.strip_prefix('#') {
            Some(_) => format!("#{line}"),
            None => format!("## {}", line.rsplit_once('\n').map_or(line, |(text, _)| text.trim())),
        };
        let range = range.start..range.start + line.len();
        self.report(self.problem(&rules::HEADING_TOP, range).replacement(mended));
    }
}

/// An id made from words: never empty, never one that is reserved. Prepositions of one letter begin many headings
/// (`В Україні` is `v-ukraini`), so such a beginning is dropped, not forbidden.
fn automatic_id(slug: &str) -> String {
    let mut id = slug;
    while let Some(rest) = RESERVED.iter().find_map(|prefix| id.strip_prefix(prefix)) {
        id = rest;
    }
    if id.is_empty() { "section".to_owned() } else { id.to_owned() }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::content::entry::Target;
    use crate::content::markdown::tests::{check, check_problems, read_body, read_with};

    #[test]
    fn headings_get_ids() {
        let text = "## Мета\n### Мета\n## Ціль {#мета}\n## *В* [Україні](x.md)\n## S\n## !\n#### Мета\n";
        check(
            text,
            expect![[r#"
                <h2 id="meta">Мета</h2>
                <h3 id="meta-2">Мета</h3>
                <h2 id="мета">Ціль</h2>
                <h2 id="ukraini"><em>В</em> ⟨a 0⟩Україні⟨/a⟩</h2>
                <h2 id="s">S</h2>
                <h2 id="section">!</h2>
                <h4 id="meta-3">Мета</h4>
            "#]],
        );
        let (refs, body, ..) = read_body(text);
        assert_eq!(refs.anchors, body.headings.iter().map(|heading| heading.id.as_str()).collect::<Vec<_>>());
        assert_eq!(body.headings[3].text, "В Україні");
    }

    #[test]
    fn an_id_that_is_written_is_kept_for_its_heading() {
        let (refs, ..) = read_body("## A\n## B {#a}\n## A\n");
        assert_eq!(refs.anchors, ["a-2", "a", "a-3"]);
    }

    #[test]
    fn ids_of_a_snippet_have_its_prefix() {
        let (refs, ..) = read_with("## A\n## B {#c}\n[до](#c)\n", "s-x-");
        assert_eq!(refs.anchors, ["s-x-a", "s-x-c"]);
        assert_eq!(refs.links[0].target, Target::Anchor("s-x-c".to_owned()));
    }

    #[test]
    fn mistakes_in_headings() {
        check_problems(
            "# Вгорі\n\nТеж\n===\n\n##\n\n## A {#v-a}\n## B {#b}\n## C {#b}\n## D {#d .x y=z}\n",
            expect![[r#"
                heading-top `# Вгорі` → `## Вгорі`
                heading-top `Теж
                ===` → `## Теж`
                heading-empty `##`
                heading-id-reserved `## A {#v-a}` id=v-a prefix=v-
                heading-id-twice `## C {#b}` id=b
                heading-attribute `## D {#d .x y=z}` attribute=.x
                ----
                <h2 id="vhori">Вгорі</h2>
                <h2 id="tezh">Теж</h2>
                <h2 id="section"></h2>
                <h2 id="a">A</h2>
                <h2 id="b">B</h2>
                <h2 id="b-2">C</h2>
                <h2 id="d">D</h2>
            "#]],
        );
    }
}
