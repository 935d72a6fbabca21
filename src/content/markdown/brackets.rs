//! Square brackets that the parser left in the text: `[text]{lang=en}`, which is ours, and what looks like a link, an
//! image or a note and is none. The latter are mistakes: a reader would see `](`.

use super::line;
use super::writer::{Frame, Writer};
use crate::base::{Diagnostic, Lang, Rule, rules};

/// An opening bracket in the text that is being written.
#[derive(Debug)]
pub(super) struct Bracket {
    /// Where it stands in the HTML, in the slots and in the captured text.
    html_at: usize,
    slots_at: usize,
    plain_at: usize,
    /// Its byte in the body.
    at: usize,
    /// The frames and the tag that were open.
    depth: usize,
    tag: Option<u32>,
    /// True for `![`.
    is_image: bool,
    /// True for `\[`: the author wants a bracket.
    is_escaped: bool,
}

impl Writer<'_> {
    /// Text that begins with `[`, `]` or `!`.
    pub(super) fn bracket(&mut self, text: &str, at: usize) {
        let is_image = text.starts_with("![");
        if text.starts_with(']') {
            return self.closing(text, at);
        }
        if is_image || text.starts_with('[') {
            let mark = usize::from(is_image);
            self.brackets.push(Bracket {
                html_at: self.html.len() + mark,
                slots_at: self.slots.len(),
                plain_at: self.plain.len() + mark,
                at: at + mark,
                depth: self.frames.len(),
                tag: self.tags.last().map(|tag| tag.serial),
                is_image,
                is_escaped: self.is_escaped(at),
            });
        }
        self.write_text(text);
    }

    fn closing(&mut self, text: &str, at: usize) {
        let bracket = self.brackets.pop();
        let after = self.slice(at + 1..self.source.text.len());
        let is_escaped = self.is_escaped(at) || bracket.as_ref().is_some_and(|bracket| bracket.is_escaped);
        if is_escaped {
            return self.write_text(text);
        }
        if after.starts_with('{') && bracket.as_ref().is_some_and(|bracket| self.in_language(bracket, at)) {
            return self.write_text(&text[1..]);
        }
        self.write_text(text);
        match &bracket {
            _ if after.starts_with('(') => self.report_link(bracket.as_ref(), at),
            Some(bracket) => self.report_bracket(bracket, at, after),
            None => {}
        }
    }

    /// True when a backslash stands before a byte, and not another before that.
    pub(super) fn is_escaped(&self, at: usize) -> bool {
        let before = self.source.text.as_bytes().get(..at).unwrap_or_default();
        before.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1
    }

    /// True where a sign's author wants it as it is: behind a backslash, or written as an entity.
    pub(super) fn is_kept(&self, at: usize) -> bool {
        match self.source.text.as_bytes().get(at) {
            Some(b'&') => true,
            Some(_) if at > 0 && self.source.text.as_bytes()[at - 1] == b'\\' => self.is_escaped(at),
            _ => false,
        }
    }

    /// `[text]{lang=en}`: writes the language around what stands between the brackets. False if it is no such thing.
    fn in_language(&mut self, bracket: &Bracket, close: usize) -> bool {
        let rest = self.slice(close + 1..self.source.text.len());
        let attribute = line(rest).split('}').next().unwrap_or("");
        let is_closed = rest[attribute.len()..].starts_with('}');
        let range = bracket.at..close + 1 + attribute.len() + usize::from(is_closed);
        let attribute = attribute[1..].trim();
        let is_crossing = bracket.depth != self.frames.len() || bracket.tag != self.tags.last().map(|tag| tag.serial);
        let Some(tag) = attribute.strip_prefix("lang=").filter(|_| is_closed && !is_crossing) else {
            if attribute.starts_with(['.', '#', ':']) || attribute.starts_with("lang") {
                self.report(self.problem(&rules::SPAN_ATTRIBUTE, range).arg("attribute", attribute));
            }
            return false;
        };
        let tag = tag.trim_matches(['"', '\'']);
        // A block that began since has moved what was written before it.
        if self.html.as_bytes().get(bracket.html_at) != Some(&b'[') {
            return false;
        }
        let Some(lang) = language(tag) else {
            self.report(self.problem(&rules::LANG_UNKNOWN, range).arg("tag", tag));
            return false;
        };
        self.skip_to = range.end;
        self.prose.mark_from(bracket.at);
        self.rewrite(bracket.html_at..bracket.html_at + 1, bracket.slots_at, &format!("<span lang=\"{lang}\">"));
        if self.plain.as_bytes().get(bracket.plain_at) == Some(&b'[') {
            self.plain.remove(bracket.plain_at);
        }
        self.html.push_str("</span>");
        true
    }

    /// Brackets that are not followed by `(`.
    fn report_bracket(&mut self, bracket: &Bracket, close: usize, after: &str) {
        let words = self.slice(bracket.at + 1..close);
        let range = bracket.at..close + 1;
        if let Some(label) = words.strip_prefix('^') {
            self.report(self.problem(&rules::FOOTNOTE_MISSING, range).arg("label", label));
        } else if let Some(kind) = words.strip_prefix('!') {
            self.report_note_kind(bracket, kind.trim(), close, after);
        } else if let Some(address) = spaced_address(after, bracket.is_image) {
            let start = bracket.at - usize::from(bracket.is_image);
            let end = close + 1 + address.len();
            let mended = format!("{}{}", self.slice(start..close + 1), address.trim_start());
            self.report(self.problem(&rules::LINK_BROKEN, start..end).replacement(mended));
        } else if bracket.is_image {
            self.report(self.problem(&rules::LINK_BROKEN, bracket.at - 1..close + 1));
        }
    }

    /// `](` in the text. What keeps it from being a link is mended where it can be seen.
    fn report_link(&mut self, bracket: Option<&Bracket>, close: usize) {
        let start = bracket.map_or(close, |bracket| bracket.at - usize::from(bracket.is_image));
        // What stands behind the next `[` belongs to another link.
        let line = line(self.slice(close + 2..self.source.text.len())).split('[').next().unwrap_or("");
        let Some(end) = closing_bracket(line) else {
            let problem = self.problem(&rules::LINK_BROKEN, start..close + 2 + line.trim_end().len());
            return self.report(problem);
        };
        let (inside, range) = (&line[..end], start..close + 2 + end + 1);
        let problem = match mended(inside).filter(|_| bracket.is_some()) {
            Some((rule, inside)) => {
                let text = self.slice(start..close + 1);
                self.problem(rule, range).replacement(format!("{text}({inside})"))
            }
            None => self.problem(&rules::LINK_BROKEN, range),
        };
        self.report(problem);
    }

    /// `[!X]`: a note of an unknown kind, or one that does not stand alone at the beginning of a quotation.
    fn report_note_kind(&mut self, bracket: &Bracket, kind: &str, close: usize, after: &str) {
        let proposal = note_kind(kind);
        let begins_quote = match self.frames.as_slice() {
            [.., Frame::Quote(_), Frame::Paragraph(paragraph)] => paragraph.range.start == bracket.at,
            _ => false,
        };
        let rest = line(after).trim();
        let range = bracket.at..close + 1;
        let mut problem: Diagnostic = if begins_quote && (rest.is_empty() || proposal.is_none()) {
            self.problem(&rules::NOTE_KIND, range)
        } else {
            let end = close + 1 + line(after).trim_end().len();
            self.problem(&rules::NOTE_PLACE, bracket.at..end)
        };
        if let Some(proposal) = proposal {
            let quote = if begins_quote { "" } else { "> " };
            let rest = if rest.is_empty() { String::new() } else { format!("\n> {rest}") };
            problem = problem.arg("proposal", proposal).replacement(format!("{quote}[!{proposal}]{rest}"));
        }
        self.report(problem.arg("kind", kind));
    }
}

/// A language tag as it is written in a text; countries and words that are taken for languages are none.
pub(super) fn language(tag: &str) -> Option<Lang> {
    Lang::parse(tag).filter(Lang::is_known)
}

/// The kind of note that was meant: a near spelling, or the word in the author's language.
fn note_kind(written: &str) -> Option<&'static str> {
    const KINDS: &[(&str, &[&str])] = &[
        ("NOTE", &["ПРИМІТКА", "ПРИМЕЧАНИЕ", "БЕЛЕЖКА", "ЗАБЕЛЕЖКА", "INFO", "ІНФО", "ИНФО"]),
        ("TIP", &["ПОРАДА", "СОВЕТ", "СЪВЕТ", "HINT"]),
        ("IMPORTANT", &["ВАЖЛИВО", "ВАЖНО"]),
        ("WARNING", &["УВАГА", "ВНИМАНИЕ", "ATTENTION"]),
        ("CAUTION", &["ОБЕРЕЖНО", "ОСТОРОЖНО", "НЕБЕЗПЕКА", "ОПАСНО", "ОПАСНОСТЬ", "ОПАСНОСТ", "DANGER"]),
    ];
    let written = written.to_uppercase();
    if let Some((kind, _)) = KINDS.iter().find(|(_, words)| words.contains(&written.as_str())) {
        return Some(kind);
    }
    let near = KINDS.iter().map(|(kind, _)| (strsim::osa_distance(kind, &written), *kind)).min();
    near.filter(|(distance, kind)| *distance * 3 <= kind.len()).map(|(_, kind)| kind)
}

/// The bytes up to the bracket that closes an address.
pub(super) fn closing_bracket(line: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 0 => return Some(at),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// ` (address)` behind closing brackets, if it is an address and no aside.
fn spaced_address(after: &str, is_image: bool) -> Option<&str> {
    let rest = after.strip_prefix(' ')?.trim_start_matches(' ').strip_prefix('(')?;
    let line = line(rest);
    let address = &line[..closing_bracket(line)?];
    let first = address.split(' ').next().unwrap_or("");
    let is_address = first.contains("://")
        || first.ends_with(".md")
        || has_own_scheme(first)
        || (is_image && super::spaces::is_picture(first));
    is_address.then(|| &after[..after.len() - rest.len() + address.len() + 1])
}

/// `news:quality-school` and the like: nobody writes that as an aside.
fn has_own_scheme(word: &str) -> bool {
    let schemes = [
        "news", "page", "hotline", "event", "partner", "snippet", "person", "document", "dataset", "chart", "mailto",
        "tel",
    ];
    word.split_once(':').is_some_and(|(scheme, rest)| !rest.is_empty() && schemes.contains(&scheme))
}

/// The inside of `(…)` as it should be, and the rule that it breaks.
fn mended(inside: &str) -> Option<(&'static Rule, String)> {
    let inside = inside.trim();
    let opening = inside.find(['“', '”', '„', '«', '‘', '’', '"', '\'']);
    let (address, title) = inside.split_at(opening.unwrap_or(inside.len()));
    let (address, title) = (address.trim_end(), title.trim());
    if address.is_empty() || address.contains(['<', '>', '(', ')', '\\']) {
        return None;
    }
    let has_space = address.contains(' ');
    let address = if has_space { format!("<{address}>") } else { address.to_owned() };
    let is_typographic = title.starts_with(|first: char| !first.is_ascii());
    let words = title.trim_matches(['“', '”', '„', '«', '»', '‘', '’', '"', '\'']);
    let mended = if title.is_empty() { address } else { format!("{address} \"{}\"", words.replace('"', "\\\"")) };
    if is_typographic { Some((&rules::LINK_QUOTES, mended)) } else { has_space.then_some((&rules::LINK_SPACE, mended)) }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::content::markdown::tests::{check, check_problems, read_body};

    #[test]
    fn words_in_another_language() {
        check(
            "За [World *Health* Report]{lang=en} та [[так]{lang=\"bg\"}](a.md), [просто] і \\[x](y) {{ x }} [a]{{ b }}\n",
            expect![[r#"
                <p>За <span lang="en">World <em>Health</em> Report</span> та ⟨a 0⟩<span lang="bg">так</span>⟨/a⟩, [просто] і [x](y) {{ x }} [a]{{ b }}</p>
            "#]],
        );
        let (refs, body, ..) = read_body("## [WHO]{lang=en} [сьогодні](a.md)\n");
        assert_eq!((body.headings[0].text.as_str(), refs.links[0].text.as_str()), ("WHO сьогодні", "сьогодні"));
    }

    #[test]
    fn what_is_no_language() {
        check_problems(
            "[a]{lang=english} [b]{.red} [e]{lang=ua} *[d*]{lang=en}\n[c]{lang=en\n",
            expect![[r#"
                lang-unknown `[a]{lang=english}` tag=english
                span-attribute `[b]{.red}` attribute=.red
                lang-unknown `[e]{lang=ua}` tag=ua
                span-attribute `[d*]{lang=en}` attribute=lang=en
                span-attribute `[c]{lang=en` attribute=lang=en
                ----
                <p>[a]{lang=english} [b]{.red} [e]{lang=ua} <em>[d</em>]{lang=en}
                [c]{lang=en</p>
            "#]],
        );
    }

    #[test]
    fn what_looks_like_a_link() {
        check_problems(
            "[звіт](річний звіт.md) [а](b.md “підпис”) ![а](b.jpg «підпис») [б](my file.md \"t\")\n\n\
             [а](b.md, а](b.md) ![а] ![а] (b.jpg) [а] (https://a.org/) [так] (справді) f\\[0](x)\n\n\
             Примітка[^нема].\n",
            expect![[r#"
                link-space `[звіт](річний звіт.md)` → `[звіт](<річний звіт.md>)`
                link-quotes `[а](b.md “підпис”)` → `[а](b.md "підпис")`
                link-quotes `![а](b.jpg «підпис»)` → `![а](b.jpg "підпис")`
                link-space `[б](my file.md "t")` → `[б](<my file.md> "t")`
                link-broken `[а](b.md, а](b.md) !`
                link-broken `](b.md)`
                link-broken `![а]`
                link-broken `![а] (b.jpg)` → `![а](b.jpg)`
                link-broken `[а] (https://a.org/)` → `[а](https://a.org/)`
                footnote-missing `[^нема]` label=нема
                ----
                <p>[звіт](річний звіт.md) [а](b.md “підпис”) ![а](b.jpg «підпис») [б](my file.md "t")</p>
                <p>[а](b.md, а](b.md) ![а] ![а] (b.jpg) [а] (https://a.org/) [так] (справді) f[0](x)</p>
                <p>Примітка[^нема].</p>
            "#]],
        );
    }

    #[test]
    fn kinds_of_notes() {
        check_problems(
            "> [!NOTES]\n> a\n\n> [!УВАГА]\n> a\n\n> [!xyz]\n\n> [!note] a\n\na [!TIP] b\n",
            expect![[r#"
            note-kind `[!NOTES]` proposal=NOTE kind=NOTES → `[!NOTE]`
            note-kind `[!УВАГА]` proposal=WARNING kind=УВАГА → `[!WARNING]`
            note-kind `[!xyz]` kind=xyz
            note-place `[!note] a` proposal=NOTE kind=note → `[!NOTE]
            > a`
            note-place `[!TIP] b` proposal=TIP kind=TIP → `> [!TIP]
            > b`
            ----
            <blockquote>
            <p>[!NOTES]
            a</p>
            </blockquote>
            <blockquote>
            <p>[!УВАГА]
            a</p>
            </blockquote>
            <blockquote>
            <p>[!xyz]</p>
            </blockquote>
            <blockquote>
            <p>[!note] a</p>
            </blockquote>
            <p>a [!TIP] b</p>
        "#]],
        );
    }
}
