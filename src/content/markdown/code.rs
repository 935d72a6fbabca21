//! Code, with its words coloured by classes: syntect knows the languages, the theme the colours.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

use syntect::html::{ClassStyle, ClassedHTMLGenerator};
use syntect::parsing::{SyntaxReference, SyntaxSet};

use super::writer::{Frame, Writer};
use crate::base::rules;

/// Code longer than this is printed without colours: its patterns would cost more than they give.
const LONGEST: usize = 100_000;

/// A line longer than this means generated code.
const LONGEST_LINE: usize = 2_000;

/// What means "no language".
const PLAIN: &[&str] = &["", "text", "txt", "plain", "plaintext", "none"];

/// An open code block: its text is collected in the writer.
#[derive(Debug)]
pub(super) struct Open {
    language: String,
    range: Range<usize>,
}

impl Writer<'_> {
    pub(super) fn open_code(&mut self, info: &str, range: Range<usize>) {
        let language = info.split([' ', ',', '\t', '{']).next().unwrap_or("").to_owned();
        self.code.clear();
        self.frames.push(Frame::Code(Open { language, range }));
    }

    pub(super) fn push_code(&mut self, text: &str) {
        let text = self.restored(text);
        self.revision.push(&text);
        self.code.push_str(&text);
    }

    pub(super) fn close_code(&mut self, open: Open) {
        self.end_paragraph();
        let code = std::mem::take(&mut self.code);
        let syntax = if PLAIN.contains(&open.language.as_str()) { None } else { find(&open.language) };
        if syntax.is_none() && !PLAIN.contains(&open.language.as_str()) {
            let range = self.first_line(open.range);
            self.report(self.problem(&rules::CODE_LANGUAGE, range).arg("language", open.language));
        }
        // A block may be wider than a telephone: `tabindex` lets it be scrolled from the keyboard.
        match syntax.and_then(|syntax| highlight(&code, syntax)) {
            Some(coloured) => {
                self.refs.has_code = true;
                self.html.push_str("<pre class=\"hl\" tabindex=\"0\"><code>");
                self.html.push_str(&coloured);
            }
            None => {
                self.html.push_str("<pre tabindex=\"0\"><code>");
                self.escape(&code);
            }
        }
        self.html.push_str("</code></pre>\n");
        self.code = code;
    }

    pub(super) fn inline_code(&mut self, code: &str, range: Range<usize>) {
        let code = self.restored(code);
        self.revision.push(&code);
        if self.silent > 0 {
            return self.write_text(&code);
        }
        self.prose.push_code(range);
        self.html.push_str("<code>");
        self.write_text(&code);
        self.html.push_str("</code>");
    }
}

/// The bundled languages; loaded when the first code block of the build asks for one.
fn syntaxes() -> &'static SyntaxSet {
    static SYNTAXES: OnceLock<SyntaxSet> = OnceLock::new();
    SYNTAXES.get_or_init(SyntaxSet::load_defaults_newlines)
}

fn find(language: &str) -> Option<&'static SyntaxReference> {
    syntaxes().find_syntax_by_token(language)
}

/// The code in spans with classes; nothing where the language's patterns fail on it.
fn highlight(code: &str, syntax: &SyntaxReference) -> Option<String> {
    if code.len() > LONGEST || code.lines().any(|line| line.len() > LONGEST_LINE) {
        return None;
    }
    let work = || {
        let style = ClassStyle::SpacedPrefixed { prefix: "hl-" };
        let mut generator = ClassedHTMLGenerator::new_with_class_style(syntax, syntaxes(), style);
        for line in code.split_inclusive('\n') {
            generator.parse_html_for_line_which_includes_newline(line).ok()?;
        }
        Some(generator.finalize())
    };
    catch_unwind(AssertUnwindSafe(work)).ok().flatten()
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::content::markdown::tests::{check, check_problems, html, read_body};

    #[test]
    fn code_is_coloured_by_classes() {
        let (refs, body, ..) = read_body("```yaml\na: \"<b>\"\n```\n");
        expect![[r#"
            <pre class="hl" tabindex="0"><code><span class="hl-source hl-yaml"><span class="hl-string hl-unquoted hl-plain hl-out hl-yaml"><span class="hl-entity hl-name hl-tag hl-yaml">a</span></span><span class="hl-punctuation hl-separator hl-key-value hl-mapping hl-yaml">:</span> <span class="hl-string hl-quoted hl-double hl-yaml"><span class="hl-punctuation hl-definition hl-string hl-begin hl-yaml">&quot;</span>&lt;b&gt;<span class="hl-punctuation hl-definition hl-string hl-end hl-yaml">&quot;</span></span>
            </span></code></pre>
        "#]].assert_eq(&html(&body));
        assert!(refs.has_code);
    }

    #[test]
    fn code_without_a_language() {
        check(
            "```\n<b>&\r\n```\n\n    a\n\n``a ` <b>`` [`x`](y.md)\n",
            expect![[r#"
            <pre tabindex="0"><code>&lt;b&gt;&amp;
            </code></pre>
            <pre tabindex="0"><code>a
            </code></pre>
            <p><code>a ` &lt;b&gt;</code> ⟨a 0⟩<code>x</code>⟨/a⟩</p>
        "#]],
        );
        check_problems(
            "```мова x\na\n```\n",
            expect![[r#"
            code-language ````мова x` language=мова
            ----
            <pre tabindex="0"><code>a
            </code></pre>
        "#]],
        );
    }
}
