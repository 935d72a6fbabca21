//! What is worth a word about how a body is written: long paragraphs, bold ones that stand for headings, shouting, words
//! of another language. And its facts, for the comparison with its translations.
//!
//! A block at the top of the body is first looked at by its bytes, and most blocks are passed over then. Of the others the
//! text is gathered with its places while it is written, and read when the paragraph, the item or the cell ends.

use std::ops::Range;

use super::writer::Writer;
use crate::base::Lang;
use crate::content::remark::{LONGEST_PARAGRAPH, Remark, RemarkKind};
use crate::language::{capitals, facts, foreign, words};

/// Stands in the text for code: a word without letters, of no language.
const CODE: &str = "0";

/// A bold paragraph of more words is emphasis, not a heading.
const LONGEST_HEADING: usize = 14;

/// The text of the block that is being read.
#[derive(Debug, Default)]
pub(super) struct Prose {
    /// True within a block that may hold something worth a word.
    is_judged: bool,
    /// True within a block that may hold facts.
    has_facts: bool,
    text: String,
    pieces: Vec<Piece>,
    /// The bytes of the innermost paragraph, item or cell.
    pub(super) block: Range<usize>,
    /// A bold paragraph, if something follows that it could be the heading of.
    bold: Option<Remark>,
}

/// A piece of the text that stands in one piece in the body, too.
#[derive(Debug)]
struct Piece {
    /// Its first byte in the text.
    text_at: usize,
    /// Its bytes in the body.
    body: Range<usize>,
    /// True where its language is marked, or for code: what language it is, is known.
    is_marked: bool,
}

/// Which findings a block is held to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BlockKind {
    /// A paragraph, an item: prose.
    Prose,
    /// A heading or a cell: never long.
    Short,
}

/// Whether a block may hold anything worth a word; by its bytes, markup and all.
fn is_worth_reading(lang: Lang, block: &str) -> bool {
    words::may_be_more(block, LONGEST_PARAGRAPH)
        || capitals::may_have_runs(block)
        || foreign::may_have_runs(lang, block)
}

impl Prose {
    fn is_gathered(&self) -> bool {
        self.is_judged || self.has_facts
    }

    /// Adds text that stands at a byte of the body.
    pub(super) fn push(&mut self, text: &str, at: usize, is_marked: bool) {
        if self.is_gathered() {
            self.pieces.push(Piece { text_at: self.text.len(), body: at..at + text.len(), is_marked });
            self.text.push_str(text);
        }
    }

    /// Adds code, which is no prose and yet read.
    pub(super) fn push_code(&mut self, body: Range<usize>) {
        if self.is_gathered() {
            self.pieces.push(Piece { text_at: self.text.len(), body, is_marked: true });
            self.text.push_str(CODE);
        }
    }

    /// Parts words.
    pub(super) fn push_space(&mut self) {
        if self.is_gathered() {
            self.text.push(' ');
        }
    }

    /// The text from a byte of the body on turned out to be marked.
    pub(super) fn mark_from(&mut self, body: usize) {
        for piece in self.pieces.iter_mut().rev().take_while(|piece| piece.body.start >= body) {
            piece.is_marked = true;
        }
    }

    fn clear(&mut self) {
        self.text.clear();
        self.pieces.clear();
    }

    /// The bytes of the body that a range of the text stands for.
    fn body(&self, range: &Range<usize>) -> Range<usize> {
        let piece = |at: usize| {
            let after = self.pieces.partition_point(|piece| piece.text_at <= at);
            self.pieces.get(after.saturating_sub(1)).map_or((at, at), |p| (p.body.start + at - p.text_at, p.body.end))
        };
        let (start, _) = piece(range.start);
        let (end, limit) = piece(range.end.saturating_sub(1));
        start..(end + 1).min(limit).max(start)
    }

    /// The stretches of the text whose language nobody has marked.
    fn unmarked(&self) -> impl Iterator<Item = Range<usize>> {
        let runs = self.pieces.chunk_by(|a, b| a.is_marked == b.is_marked).filter(|run| !run[0].is_marked);
        runs.map(|run| {
            let end = run[run.len() - 1].text_at + run[run.len() - 1].body.len();
            run[0].text_at..end.min(self.text.len())
        })
    }
}

impl Writer<'_> {
    /// A block begins: what was gathered for the one around it is read before.
    pub(super) fn begin_block(&mut self, range: Range<usize>) {
        self.end_block(BlockKind::Prose);
        if self.frames.is_empty() {
            let block = self.slice(range.clone());
            self.prose.is_judged = is_worth_reading(self.source.lang, block);
            self.prose.has_facts = facts::may_have(block);
        }
        self.refs.facts.begin_block(self.source.offset + range.start);
        self.prose.block = range;
    }

    /// A block is over: reads its text.
    pub(super) fn end_block(&mut self, kind: BlockKind) {
        self.end_paragraph();
        if self.prose.text.is_empty() {
            return;
        }
        let mut prose = std::mem::take(&mut self.prose);
        if prose.has_facts {
            self.gather_facts(&prose);
        }
        if prose.is_judged {
            self.judge(&prose, kind);
        }
        prose.clear();
        self.prose = prose;
    }

    /// Reads the facts of a block.
    fn gather_facts(&mut self, prose: &Prose) {
        for fact in facts::read(self.source.lang, &prose.text) {
            let body = prose.body(&fact.range);
            let is_code = prose.text[fact.range.clone()] == *CODE && self.slice(body.clone()) != CODE;
            if !is_code {
                let (span, block) = (self.span(body), self.refs.facts.block());
                self.refs.facts.add(&fact, &prose.text, span, block);
            }
        }
    }

    /// Finds what is worth a word in a block.
    fn judge(&mut self, prose: &Prose, kind: BlockKind) {
        let words = words::count(&prose.text);
        if kind == BlockKind::Prose && words > LONGEST_PARAGRAPH {
            let start = prose.body(&(0..1)).start;
            let range = self.first_line(start..prose.block.end.max(start));
            self.remark(RemarkKind::Long(words), range);
        }
        for run in capitals::runs(&prose.text) {
            let text = prose.text[run.clone()].to_owned();
            self.remark(RemarkKind::Capitals(text), prose.body(&run));
        }
        for stretch in prose.unmarked() {
            for run in foreign::runs(self.source.lang, &prose.text[stretch.clone()]) {
                let range = stretch.start + run.range.start..stretch.start + run.range.end;
                let (text, body) = (prose.text[range.clone()].to_owned(), prose.body(&range));
                let is_plain = self.slice(body.clone()) == text;
                self.remark(RemarkKind::Foreign { text, lang: run.lang, is_plain }, body);
            }
        }
    }

    fn remark(&mut self, kind: RemarkKind, range: Range<usize>) {
        let span = self.span(range);
        self.refs.remarks.push(Remark { kind, span });
    }

    /// A paragraph at the top of the body is over: it may be a heading that was only made bold.
    pub(super) fn note_bold(&mut self, range: Range<usize>) {
        let line = self.slice(range.clone()).trim_end();
        let Some(text) = bold(line) else { return };
        let level = self.headings.last().map_or(2, |heading| (heading.level + 1).min(6));
        let heading = format!("{} {text}", "#".repeat(level.into()));
        let span = self.span(range.start..range.start + line.len());
        self.prose.bold = Some(Remark { kind: RemarkKind::Bold(heading), span });
    }

    /// Another block follows; what stands right above a heading is none itself.
    pub(super) fn follow_bold(&mut self, is_heading: bool) {
        let bold = self.prose.bold.take();
        self.refs.remarks.extend(bold.filter(|_| !is_heading));
    }
}

/// The words of a paragraph that is bold from end to end and reads like a heading: short, and no sentence.
fn bold(paragraph: &str) -> Option<&str> {
    let (mark, rest) = paragraph.split_at_checked(2).filter(|(mark, _)| matches!(*mark, "**" | "__"))?;
    let (text, after) = rest.rsplit_once(mark)?;
    let inner = text.trim_end_matches(':').trim();
    let letters = inner.chars().filter(|c| c.is_alphabetic()).count();
    let digits = inner.bytes().filter(u8::is_ascii_digit).count();
    let is_heading = matches!(after, "" | ":")
        && !inner.contains(mark)
        // A bold link or telephone number calls to do something, and heads nothing.
        && !inner.contains(['<', '\n'])
        && !inner.contains("](")
        && letters > digits
        && !inner.ends_with(['.', '!', '…', ',', ';'])
        && words::count(inner) <= LONGEST_HEADING;
    is_heading.then_some(inner)
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use expect_test::{Expect, expect};

    use crate::content::markdown::tests::read_body;
    use crate::content::remark::RemarkKind;

    #[track_caller]
    fn check_remarks(text: &str, expected: Expect) {
        let (refs, ..) = read_body(text);
        let mut lines = String::new();
        for remark in &refs.remarks {
            let range = remark.span.range();
            let at = &text[range.start - 100..range.end - 100];
            let _ = match &remark.kind {
                RemarkKind::Long(words) => {
                    writeln!(lines, "long {words} `{}`", at.chars().take(20).collect::<String>())
                }
                RemarkKind::Bold(heading) => writeln!(lines, "bold `{at}` → `{heading}`"),
                RemarkKind::Capitals(words) => writeln!(lines, "capitals `{at}` {words}"),
                RemarkKind::Foreign { lang, is_plain, .. } => writeln!(lines, "{lang} `{at}` {is_plain}"),
            };
        }
        expected.assert_eq(&lines);
    }

    #[test]
    fn long_paragraphs() {
        let words = |count: usize| "слово ".repeat(count);
        check_remarks(
            &format!(
                "{}\n\n{} **і** `code`\n\n- {}\n\n  {}\n- а\n\n> {}\n\nТекст[^а].\n\n[^а]: {}\n\n```\n{}\n```\n\n## {}\n",
                words(120),
                words(119),
                words(121),
                words(122),
                words(123),
                words(124),
                words(200),
                words(130),
            ),
            expect![[r#"
                long 121 `слово слово слово сл`
                long 121 `слово слово слово сл`
                long 122 `слово слово слово сл`
                long 123 `слово слово слово сл`
                long 124 `слово слово слово сл`
            "#]],
        );
    }

    #[test]
    fn bold_paragraphs() {
        check_remarks(
            "## Мета\n\n**Хто може подати?**\n\nТекст.\n\n__Документи:__\n\n- а\n\n**Строки**:\n\nТекст.\n",
            expect![[r#"
                bold `**Хто може подати?**` → `### Хто може подати?`
                bold `__Документи:__` → `### Документи`
                bold `**Строки**:` → `### Строки`
            "#]],
        );
        check_remarks(
            "**Не кладіть слухавку.**\n\n**0 800 505 201**\n\n**<hotline:moh>**\n\n**[Подати](x.md)**\n\n**Увага** – так\n\n\
             **а** і **б**\n\n- **Пункт**\n\n> **Цитата**\n\n**Над заголовком**\n\n## Мета\n\n**Наприкінці**\n",
            expect![[""]],
        );
    }

    #[test]
    fn shouting_and_other_languages() {
        check_remarks(
            "Це *ДУЖЕ ВАЖЛИВА ІНФОРМАЦІЯ* &amp; мы работаем.\n\n## Новый [порядок](x.md) и ещё\n\n- Stay at\n  home and save **lives**\n\n\
             | Це быстро | б |\n|---|---|\n| в | это |\n\nТак[^а].\n\n[^а]: Слово быстро і її.\n",
            expect![[r#"
                capitals `ДУЖЕ ВАЖЛИВА ІНФОРМАЦІЯ` ДУЖЕ ВАЖЛИВА ІНФОРМАЦІЯ
                ru `мы` true
                ru `Новый [порядок](x.md) и ещё` false
                en `Stay at
                  home and save **lives` false
                ru `Це быстро` true
                ru `это` true
                ru `быстро` true
            "#]],
        );
    }

    #[test]
    fn what_is_marked_is_known() {
        check_remarks(
            "Він сказав [мы вместе]{lang=ru} і <span lang=\"ru\">мы *ещё* здесь</span>, `это` так.\n\n\
             <div lang=\"ru\">\n\nМы работаем.\n\n</div>\n\n<https://example.org/быстро> [файл](быстро.md)\n\n\
             ```\nэто быстро\n```\n\n![это](a.jpg \"быстро\")\n",
            expect![[""]],
        );
    }
}
