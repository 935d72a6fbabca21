//! The helpers of the tests beside, and what must hold for any text.

use std::fmt::Write as _;
use std::sync::Arc;

use expect_test::Expect;
use proptest::prelude::*;

use super::{BODY_WORDS, Excerpt, MarkdownSource, read};
use crate::base::{Diagnostics, Lang};
use crate::content::entry::{Body, Refs, Slot};
use crate::language::Typography;

/// Reads a Ukrainian body that begins at byte 100 of its file.
pub(super) fn read_body(text: &str) -> (Refs, Body, Excerpt, Diagnostics) {
    read_with(text, "")
}

/// Reads a body with a prefix for its ids.
pub(super) fn read_with(text: &str, id_prefix: &str) -> (Refs, Body, Excerpt, Diagnostics) {
    let path: Arc<str> = Arc::from("content/news/a.uk.md");
    let lang = Lang::parse("uk").expect("a language");
    let mut problems = Diagnostics::new();
    // What the reader of Markdown does itself is easier to see without the typographer, whose tests are in `typeset`.
    let typography = &Typography { all: Some(false), ..Typography::default() };
    let source = MarkdownSource { text, offset: 100, path: &path, lang, id_prefix, typography };
    let (refs, body, excerpt) = read(&source, &mut problems);
    (refs, body, excerpt, problems)
}

/// The HTML, with the slots as `⟨…⟩`.
pub(super) fn html(body: &Body) -> String {
    let mut html = String::new();
    let mut from = 0;
    for (at, slot) in &body.slots {
        html.push_str(&body.html[from..*at as usize]);
        from = *at as usize;
        let _ = match slot {
            Slot::LinkOpen(link) => write!(html, "⟨a {link}⟩"),
            Slot::LinkClose(_) => write!(html, "⟨/a⟩"),
            Slot::Figure(figure) => write!(html, "⟨figure {figure}⟩"),
            Slot::Embed(embed) => write!(html, "⟨embed {embed}⟩"),
            Slot::Word(word) => write!(html, "⟨{word}⟩"),
        };
    }
    html.push_str(&body.html[from..]);
    html
}

/// The HTML of a body without mistakes.
pub(super) fn check(text: &str, expected: Expect) {
    let (_, body, _, problems) = read_body(text);
    assert_eq!(problems, []);
    expected.assert_eq(&html(&body));
}

/// What is reported of a body: the rule, the text that is meant, the particulars, the mended text.
pub(super) fn problems(text: &str) -> String {
    let (_, _, _, problems) = read_body(text);
    let mut lines = String::new();
    for problem in problems {
        let range = problem.place.span.range();
        let _ = write!(lines, "{} `{}`", problem.rule.code, &text[range.start - 100..range.end - 100]);
        for (name, value) in &problem.args {
            let _ = write!(lines, " {name}={value}");
        }
        if let Some(replacement) = &problem.replacement {
            let _ = write!(lines, " → `{replacement}`");
        }
        lines.push('\n');
    }
    lines
}

/// Compares what is reported, and the HTML that comes out all the same.
pub(super) fn check_problems(text: &str, expected: Expect) {
    let (_, body, _, _) = read_body(text);
    expected.assert_eq(&format!("{}----\n{}", problems(text), html(&body)));
}

/// Fails unless every tag is closed where it was opened, with the slots filled in.
fn assert_balanced(body: &Body, text: &str) {
    let mut filled = html(body);
    for (slot, tag) in [("⟨a ", "<a "), ("⟨/a⟩", "</a>")] {
        filled = filled.replace(slot, tag).replace("<a 0⟩", "<a>");
    }
    let mut open: Vec<&str> = Vec::new();
    let mut rest = body_tags(&filled);
    while let Some((tag, after)) = rest {
        rest = body_tags(after);
        let name = tag.trim_start_matches('/').split([' ', '>', '⟩']).next().unwrap_or("");
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "{text:?} gives {filled:?}");
        } else if !matches!(name, "br" | "hr") {
            open.push(name);
        }
        assert_ne!(name, "script", "{text:?}");
    }
    assert!(open.is_empty(), "{open:?} left open: {text:?} gives {filled:?}");
}

/// The next tag: from behind its `<`, and what follows.
fn body_tags(html: &str) -> Option<(&str, &str)> {
    let (_, rest) = html.split_once('<')?;
    let end = rest.find(['>', '⟩'])?;
    Some((&rest[..end], &rest[end..]))
}

/// What must hold for any text.
fn assert_sound(text: &str) {
    let (refs, body, _, problems) = read_body(text);
    assert_balanced(&body, text);
    let mut last = 0;
    for (at, slot) in &body.slots {
        assert!(body.html.is_char_boundary(*at as usize) && *at >= last, "{text:?}");
        last = *at;
        let known = match slot {
            Slot::LinkOpen(index) | Slot::LinkClose(index) => (*index as usize) < refs.links.len(),
            Slot::Figure(index) => (*index as usize) < refs.figures.len(),
            Slot::Embed(index) => (*index as usize) < refs.embeds.len(),
            Slot::Word(word) => BODY_WORDS.contains(word),
        };
        assert!(known, "{text:?}");
    }
    let spans = refs.links.iter().map(|link| link.span);
    let spans = spans.chain(refs.figures.iter().map(|figure| figure.span));
    for span in spans.chain(problems.iter().map(|problem| problem.place.span)) {
        let range = span.start as usize - 100..span.end as usize - 100;
        assert!(text.get(range.clone()).is_some(), "{range:?} in {text:?}");
    }
    assert_eq!(refs.anchors.len(), body.headings.len());
}

/// Pieces of which mistakes are made.
const PIECES: &[&str] = &[
    "# ",
    "## ",
    "\n",
    "\n\n",
    "> ",
    "- ",
    "1. ",
    "| ",
    "|",
    "|---|---|\n",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](",
    "](a b.jpg)",
    "{lang=en}",
    "{#a}",
    "{#v-a}",
    "[^1]",
    "[^1]: ",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```rust\n",
    "```\n",
    "<span lang=\"en\">",
    "</span>",
    "<div>",
    "</div>",
    "<sup>",
    "</sup>",
    "<b>",
    "</b>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<br>",
    "<",
    ">",
    "&amp;",
    "&",
    "\\",
    "— ",
    "слово",
    "ʼ",
    "\r\n",
    "    ",
    "\t",
    "[!NOTE]",
    "[!X]",
    "<details>",
    "<summary>",
    "</details>",
    "</summary>",
    "<hotline:moh>",
    "![a](event:x)",
    "[# а/б](count:x)",
    "![a](b.jpg)",
    "[a](b.md)",
    ": ",
    "- [ ] ",
    "\u{7f}",
    "\"",
    "“",
    "---\n",
    "===\n",
    "<a@b.c>",
    "[a]: b\n",
    "\u{a0}",
    "<?",
    "<![CDATA[",
    "javascript:",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_mixture_of_marks_is_sound(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..24)) {
        assert_sound(&pieces.concat());
    }

    #[test]
    fn any_text_is_sound(text in "\\PC{0,60}") {
        assert_sound(&text);
    }
}

#[test]
fn deep_nesting_is_survived() {
    for piece in ["> ", "[", "![", "*", "- ", "<span>", "(", "](", "[^", "<b>", "{lang=en}", "]{"] {
        assert_sound(&piece.repeat(20_000));
    }
    assert_sound(&format!("{}{}", "[".repeat(2_000), "]{lang=en}".repeat(2_000)));
}
