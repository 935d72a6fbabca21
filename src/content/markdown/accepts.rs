//! Comments that accept a finding: `<!-- accept paragraph-long: the law's own words -->`, on a line above the block, on
//! the line below its last, or within it. Any other comment is reported, since its author may think that it is shown.

use std::ops::Range;

use super::writer::Writer;
use crate::base::accept::{self, Accept};
use crate::base::rules;

/// How a comment begins and ends.
const MARKS: (&str, &str) = ("<!--", "-->");

/// The comments that wait for the block they speak for: the last so many of those in `refs.accepts`.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Waiting(usize);

impl Writer<'_> {
    /// Takes a comment; `body` tells where a part of it stands.
    pub(super) fn comment(&mut self, comment: &str, body: impl Fn(Range<usize>) -> Range<usize>, is_inline: bool) {
        let whole = body(0..comment.len());
        let inner = comment.get(MARKS.0.len()..comment.len() - MARKS.1.len()).unwrap_or("");
        let Some(found) = accept::read(inner) else {
            return self.report(self.problem(&rules::HTML_COMMENT, whole));
        };
        // Below the last line of a block, and with nothing below itself, it speaks for what stands above.
        let is_below = !is_inline && self.ends_block(&whole);
        let scope = if is_inline || is_below { self.prose.block.clone() } else { whole.clone() };
        // Markdown takes what stands behind a comment on its line for HTML.
        let after = super::line(self.slice(whole.end..self.source.text.len())).trim();
        let is_followed = !is_inline && !after.is_empty() && !after.starts_with('<');
        for code in &found.codes {
            let at = body(MARKS.0.len() + code.start..MARKS.0.len() + code.end);
            let accept = Accept {
                place: crate::base::Place::new(self.source.path.clone(), self.span(at)),
                lang: Some(self.source.lang),
                code: inner[code.clone()].to_owned(),
                reason: found.reason.clone(),
                scope: self.span(scope.clone()),
                misplaced: is_followed.then_some("text"),
            };
            self.refs.accepts.push(accept);
        }
        if !is_inline && !is_below {
            self.accepts.0 += found.codes.len();
        }
    }

    /// A block begins: the comments that wait speak for it.
    pub(super) fn accept_block(&mut self, block: &Range<usize>) {
        let waiting = std::mem::take(&mut self.accepts.0);
        if waiting > 0 {
            let scope = self.span(block.clone());
            self.refs.accepts.iter_mut().rev().take(waiting).for_each(|accept| accept.scope = scope);
        }
    }

    /// Whether a comment stands right below a block, with an empty line or nothing below itself.
    fn ends_block(&self, comment: &Range<usize>) -> bool {
        let before = self.slice(0..comment.start).rsplit('\n').nth(1);
        let mut after = self.slice(comment.end..self.source.text.len()).lines();
        let is_empty = |line: &str| line.trim_matches([' ', '\t', '>', '\r']).is_empty();
        let rest = after.next().unwrap_or("");
        before.is_some_and(|line| !is_empty(line) && !line.trim_end().ends_with(MARKS.1))
            && is_empty(rest)
            && after.next().is_none_or(is_empty)
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use expect_test::{Expect, expect};

    use crate::content::markdown::tests::{html, problems, read_body};

    #[track_caller]
    fn check_accepts(text: &str, expected: Expect) {
        let (refs, body, ..) = read_body(text);
        let mut lines = problems(text);
        let slice = |range: std::ops::Range<usize>| &text[range.start - 100..range.end - 100];
        for accept in &refs.accepts {
            assert_eq!(slice(accept.place.span.range()), accept.code);
            let why = accept.misplaced.unwrap_or(&accept.reason);
            let _ = writeln!(lines, "{} ({why}): `{}`", accept.code, slice(accept.scope.range()).trim_end());
        }
        assert!(!html(&body).contains("accept"), "shown");
        expected.assert_eq(&lines);
    }

    #[test]
    fn a_comment_speaks_for_a_block() {
        check_accepts(
            "<!-- accept paragraph-long: так -->\nОдин.\nЩе.\n\nДва <!-- accept text-capitals: бо -->.\n\n\
             ## Мета <!-- accept heading-skip: так -->\n\n<!--\naccept heading-skip,\n  text-capitals: дві\n  причини\n-->\n\n- а\n- б\n\n\
             Три.\n<!-- accept paragraph-long: під ним -->\n\n> <!-- accept paragraph-long: цитата -->\n> Слова\n>\n> інші\n\n\
             <!-- accept heading-skip: кінець -->\n",
            expect![[r#"
                paragraph-long (так): `Один.
                Ще.`
                text-capitals (бо): `Два <!-- accept text-capitals: бо -->.`
                heading-skip (так): `## Мета <!-- accept heading-skip: так -->`
                heading-skip (дві причини): `- а
                - б`
                text-capitals (дві причини): `- а
                - б`
                paragraph-long (під ним): `Три.`
                paragraph-long (цитата): `Слова`
                heading-skip (кінець): `<!-- accept heading-skip: кінець -->`
            "#]],
        );
    }

    #[test]
    fn several_comments_speak_for_one_block() {
        check_accepts(
            "<!-- accept paragraph-long: а -->\n<!-- accept text-capitals: б -->\n\n<!-- accept heading-skip: в -->\nТекст.\n",
            expect![[r#"
                paragraph-long (а): `Текст.`
                text-capitals (б): `Текст.`
                heading-skip (в): `Текст.`
            "#]],
        );
    }

    #[test]
    fn other_comments() {
        check_accepts(
            "<!-- TODO -->\n\n<!-- accept paragraph-long: так --> Текст.\n\n<!-- accept paragraph-long -->\nТекст.\n",
            expect![[r#"
                html-comment `<!-- TODO -->`
                paragraph-long (text): `Текст.`
                paragraph-long (): `Текст.`
            "#]],
        );
    }
}
