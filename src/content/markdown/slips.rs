//! What was typed for a heading, a list or a short link and became plain text: a reader would see the signs.

use super::line;
use super::target::is_kind;
use super::writer::{Frame, Writer};
use crate::base::rules;

/// How a line begins that `visnyk new` leaves in place of a text.
const UNWRITTEN: char = '✎';

impl Writer<'_> {
    /// Looks at text that begins with `<`, `#`, `•` or `✎`.
    pub(super) fn slip(&mut self, text: &str, at: usize) {
        if text.starts_with('<') {
            self.angle(at);
        } else if self.begins_line(at) {
            self.sign(at);
        }
    }

    /// `<hotline: moh>`, and `<хотлайн:moh>`: a space, or a scheme in other letters.
    fn angle(&mut self, at: usize) {
        let rest = line(self.slice(at..self.source.text.len()));
        let inner = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')).map_or("", |(inner, _)| inner);
        let Some((scheme, id)) = inner.split_once(':') else { return };
        let (scheme, name) = (scheme.trim(), id.trim());
        let is_id =
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'/'));
        let is_word = !scheme.is_empty() && scheme.chars().all(char::is_alphabetic);
        let known = is_kind(&scheme.to_lowercase());
        // A word of other letters right before an id is a scheme that nobody knows; before a space it may be prose.
        if !is_id || !is_word || !(known || (!scheme.is_ascii() && id == name)) || self.is_escaped(at) {
            return;
        }
        let mut problem = self.problem(&rules::LINK_BROKEN, at..at + inner.len() + 2);
        problem.replacement = known.then(|| format!("<{}:{name}>", scheme.to_lowercase()));
        self.report(problem);
    }

    /// `##Heading`, `• item`, and a text that nobody has written yet. One `#` may be a hashtag, and an author who means the signs puts a backslash before them.
    fn sign(&mut self, at: usize) {
        let rest = line(self.slice(at..self.source.text.len()));
        let signs = rest.len() - rest.trim_start_matches('#').len();
        let words = &rest[signs..];
        if (2..=6).contains(&signs) && words.starts_with(char::is_alphabetic) {
            let problem = self.problem(&rules::HEADING_SPACE, at..at + signs);
            self.report(problem.replacement(format!("{} ", &rest[..signs])));
        } else if let Some(item) = rest.strip_prefix('•') {
            let space = item.len() - item.trim_start().len();
            let problem = self.problem(&rules::LIST_SIGN, at..at + '•'.len_utf8() + space);
            self.report(problem.replacement("- "));
        } else if rest.starts_with(UNWRITTEN) {
            self.refs.facts.is_unwritten = true;
            self.report(self.problem(&rules::TEXT_UNWRITTEN, at..at + rest.len()));
        }
    }

    /// Whether only spaces stand before a byte on its line, within a paragraph.
    fn begins_line(&self, at: usize) -> bool {
        let Some(Frame::Paragraph(paragraph)) = self.frames.last() else { return false };
        let before = self.slice(paragraph.range.start.min(at)..at);
        before.rsplit('\n').next().unwrap_or("").trim().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::content::markdown::tests::check_problems;

    #[test]
    fn signs_that_became_text() {
        check_problems(
            "##Heading\n\nText\n###Ще\n\n#hashtag ##x\n\n\\##a\n\n• один\n•два • три\n\n- a\n  • b\n\n`##a` `• b`\n\n    ##code\n",
            expect![[r#"
                heading-space `##` → `## `
                heading-space `###` → `### `
                list-sign `• ` → `- `
                list-sign `•` → `- `
                ----
                <p>##Heading</p>
                <p>Text
                ###Ще</p>
                <p>#hashtag ##x</p>
                <p>##a</p>
                <p>• один
                •два • три</p>
                <ul>
                <li>a
                • b</li>
                </ul>
                <p><code>##a</code> <code>• b</code></p>
                <pre tabindex="0"><code>##code
                </code></pre>
            "#]],
        );
    }

    #[test]
    fn a_text_that_nobody_has_written() {
        check_problems(
            "✎ Тут буде текст.\n\nСлово ✎ тут\n",
            expect![[r#"
                text-unwritten `✎ Тут буде текст.`
                ----
                <p>✎ Тут буде текст.</p>
                <p>Слово ✎ тут</p>
            "#]],
        );
    }

    #[test]
    fn short_links_that_became_text() {
        check_problems(
            "a <hotline: moh> <hotline :moh> <Hotline: moh> <хотлайн:health-line> <hotlinе:moh>\n\n\
             <увага: текст> <note: moh> \\<hotline: moh> `<hotline: moh>` 1 < 2: a > b\n",
            expect![[r#"
                link-broken `<hotline: moh>` → `<hotline:moh>`
                html-tag `<hotline :moh>` tag=hotline
                link-broken `<Hotline: moh>` → `<hotline:moh>`
                link-broken `<хотлайн:health-line>`
                link-broken `<hotlinе:moh>`
                ----
                <p>a &lt;hotline: moh&gt; &lt;hotline :moh&gt; &lt;Hotline: moh&gt; &lt;хотлайн:health-line&gt; &lt;hotlinе:moh&gt;</p>
                <p>&lt;увага: текст&gt; &lt;note: moh&gt; &lt;hotline: moh&gt; <code>&lt;hotline: moh&gt;</code> 1 &lt; 2: a &gt; b</p>
            "#]],
        );
    }
}
