//! The head of a Markdown file: where it ends, and the fields in it that are text whatever they hold.

use std::ops::Range;
use std::sync::Arc;

use super::clean::{Clean, Free, is_odd_space};
use super::{Node, fast, lines, parse};
use crate::base::Diagnostics;

/// The fields whose value is taken to the end of its line as text when it is not quoted: a headline may hold a colon, a `#`
/// or a quotation mark, and its author need not know that YAML minds.
pub const FREE_TEXT: &[&str] = &["title", "lead"];

/// A Markdown file parted into its head and its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrontMatter<'a> {
    /// The lines between `---` and `---`; none when the file begins without `---` or never closes it.
    pub yaml: Option<&'a str>,
    /// The byte at which `yaml` begins (or would begin).
    pub yaml_start: usize,
    /// All that follows; the whole text when there is no front matter, nothing when it is never closed.
    pub body: &'a str,
    /// The byte at which `body` begins.
    pub body_start: usize,
    /// True when `---` opens the front matter and nothing closes it.
    pub unclosed: bool,
}

/// Parts a Markdown file into its front matter and its body. A byte-order mark, CRLF, blank lines before the first `---` and
/// spaces behind it are understood.
pub fn front_matter(file: &str) -> FrontMatter<'_> {
    let text_start = if file.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut at = text_start;
    let opening = loop {
        let Some(line) = next_line(file, at) else { break None };
        if is_fence(&file[line.clone()]) {
            break Some(line);
        }
        if !file[line.clone()].trim().is_empty() {
            break None;
        }
        at = line.end;
    };
    let Some(opening) = opening else {
        let body = &file[text_start..];
        return FrontMatter { yaml: None, yaml_start: text_start, body, body_start: text_start, unclosed: false };
    };
    let yaml_start = opening.end;
    let mut at = yaml_start;
    while let Some(line) = next_line(file, at) {
        if is_fence(&file[line.clone()]) {
            let (yaml, body) = (Some(&file[yaml_start..line.start]), &file[line.end..]);
            return FrontMatter { yaml, yaml_start, body, body_start: line.end, unclosed: false };
        }
        at = line.end;
    }
    FrontMatter { yaml: None, yaml_start, body: "", body_start: file.len(), unclosed: true }
}

/// Reads front matter: like [`parse`](super::parse()), but a top-level `title:` or `lead:` is text to the end of its line.
pub fn parse_front_matter(yaml: &str, offset: usize, path: &Arc<str>, problems: &mut Diagnostics) -> Option<Node> {
    fast::flat(yaml, offset).or_else(|| parse_slowly(yaml, offset, path, problems))
}

/// The same without the shortcut for simple front matter.
pub(super) fn parse_slowly(yaml: &str, offset: usize, path: &Arc<str>, problems: &mut Diagnostics) -> Option<Node> {
    parse::read(&Clean::new(yaml, offset, free_values(yaml)), path, problems)
}

/// The line that begins at a byte, with its line break.
fn next_line(text: &str, start: usize) -> Option<Range<usize>> {
    let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
    Some(start..rest.find('\n').map_or(text.len(), |at| start + at + 1))
}

fn is_fence(line: &str) -> bool {
    line.strip_prefix("---").is_some_and(|rest| rest.trim().is_empty())
}

/// Finds the values of [`FREE_TEXT`] that YAML's rules shall not touch.
pub(super) fn free_values(yaml: &str) -> Vec<Free> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(line) = next_line(yaml, at) {
        at = line.end;
        let Some(value) = FREE_TEXT.iter().find_map(|key| value_start(&yaml[line.clone()], key)) else { continue };
        let content = yaml[line.clone()].trim_end();
        if value >= content.len() || !is_free(&yaml[line.start + value..], &content[value..]) {
            continue;
        }
        let mut text = content[value..].to_owned();
        let mut end = line.start + content.len();
        // A value goes on while the lines are indented and are neither a comment nor a field that slipped to the right.
        while let Some(next) = next_line(yaml, at) {
            let line = &yaml[next.clone()];
            let content = line.trim();
            let indented = line.starts_with(|c: char| c == ' ' || is_odd_space(c));
            if !indented || content.is_empty() || content.starts_with('#') || lines::key_of(content).is_some() {
                break;
            }
            text.push(' ');
            text.push_str(content);
            end = next.start + line.trim_end().len();
            at = next.end;
        }
        // A control character is the parser's to report.
        if !text.contains(|c: char| c.is_control() || c == '\u{feff}') {
            found.push(Free { range: line.start + value..end, text });
        }
    }
    found
}

/// In a line `title: x`, where `x` begins.
fn value_start(line: &str, key: &str) -> Option<usize> {
    let rest = line.strip_prefix(key)?.strip_prefix(':')?;
    let value = rest.trim_start_matches(|c: char| c == ' ' || c == '\t' || is_odd_space(c));
    (value.len() < rest.len()).then(|| line.len() - value.len())
}

/// Whether a value that begins so is text to the end of its line. `rest` is the text from the value on, `line` its first line.
pub(super) fn is_free(rest: &str, line: &str) -> bool {
    let Some(first) = line.chars().next() else { return false };
    match first {
        '|' | '>' => !lines::is_block_header(line),
        '"' | '\'' => match lines::closing_quote(rest, 0) {
            // `"Школа" відкрита`: the quotation marks belong to the headline.
            Some(end) if end <= line.len() => !lines::is_only_comment(&line[end..]),
            // Quoted over several lines; or a lone mark, which the syntax errors explain better.
            _ => line[1..].contains(first),
        },
        '~' => line != "~",
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tests::{report, show};
    use super::*;

    #[test]
    fn heads_and_bodies() {
        let check = |file: &str, yaml: Option<&str>, body: &str| {
            let found = front_matter(file);
            assert_eq!((found.yaml, found.body), (yaml, body), "{file:?}");
            assert!(!found.unclosed);
            assert_eq!(&file[found.body_start..], body);
            if let Some(yaml) = yaml {
                assert!(file[found.yaml_start..].starts_with(yaml));
            }
        };
        check("---\na: 1\n---\nbody", Some("a: 1\n"), "body");
        check("\u{feff}\r\n \r\n--- \r\na: 1\r\n---\t\r\n\r\nbody", Some("a: 1\r\n"), "\r\nbody");
        check("---\n---\n", Some(""), "");
        check("---\na: 1\n---", Some("a: 1\n"), "");
        check("\u{feff}body\n---\n", None, "body\n---\n");
        check("----\na\n", None, "----\na\n");
        check("", None, "");
        assert!(front_matter("---\na: 1\nbody").unclosed);
        assert!(front_matter("---").unclosed);
    }

    fn check(yaml: &str, expected: &str) {
        let mut problems = Vec::new();
        let node = parse_front_matter(yaml, 0, &"x.md".into(), &mut problems);
        assert_eq!(report(yaml, &problems), "", "{yaml}");
        assert_eq!(node.map(|node| show(&node)).as_deref(), Some(expected), "{yaml}");
    }

    #[test]
    fn headlines_are_text() {
        check("title: Школа: нові правила\n", "{title: Школа: нові правила}");
        check(
            "title: Школа #5 відкрита\nlead: \"Мрія\" працює: так\ndate: 2026-03-01\n",
            "{title: Школа #5 відкрита | lead: \"Мрія\" працює: так | date: 2026-03-01}",
        );
        check("title: \"Школа\" і \"садок\"\n", "{title: \"Школа\" і \"садок\"}");
        check("title: \"Школа: 5\"   # note\n", "{title: \"Школа: 5\"}");
        check("title: 'it''s'\r\n", "{title: \"it's\"}");
        check("title: *Важливо* [оновлено] {x}\ntags: [a]\n", "{title: *Важливо* [оновлено] {x} | tags: [a]}");
        check("title: #StandWithUkraine\nlead: {{ x }}\n", "{title: #StandWithUkraine | lead: {{ x }}}");
        check("title:\u{a0}Школа\u{a0}\nlead: - так\n", "{title: Школа | lead: - так}");
    }

    #[test]
    fn headlines_of_several_lines() {
        check(
            "title: Школа: нові\n  правила: так\n\u{a0}- і ще\ndate: x\n",
            "{title: Школа: нові правила: так - і ще | date: x}",
        );
        check(
            "lead: |\n  один: два\n  # три\ntitle: >-\n  a\n  b\n",
            "{lead: \"один: два\\n# три\\n\" | title: \"a b\"}",
        );
        check("title:\nlead: ~\n", "{title: ~ | lead: ~}");
        check("title: \"Школа\n  відкрита\"\ndate: x\n", "{title: \"Школа відкрита\" | date: x}");
        check("image:\n  src: x\n  title: y\ntitle: a: b\n", "{image: {src: x | title: y} | title: a: b}");
    }

    #[test]
    fn a_lone_quotation_mark_is_a_mistake() {
        let yaml = "title: \"Школа відкрита\ndate: x\n";
        let mut problems = Vec::new();
        assert_eq!(parse_front_matter(yaml, 0, &"x.md".into(), &mut problems), None);
        assert_eq!(report(yaml, &problems), "1:1 yaml-quote-open quote=\"\n  => title: \"Школа відкрита\"\n");
    }

    fn simple_front_matter() -> impl Strategy<Value = String> {
        let key = prop::sample::select(vec!["title", "lead", "date", "a_b", "Title", "ключ"]);
        let value = prop::sample::select(vec![
            "Школа",
            "x: y",
            "x #y",
            "\"так\"",
            "'ні'",
            "\"a\" b",
            "\"a",
            "'it''s'",
            "\"a\\n\"",
            "[a, b]",
            "|",
            ">-",
            "~",
            "2026-03-01",
            "*a",
            "#x",
            "a:",
            "«x» — №",
            "- x",
            "\u{a0}x\u{a0}",
            "a\u{ad}b",
            "`x`",
            "%x",
            "{a}",
            "@x",
            "",
            "x\u{feff}",
            "a\rb",
            "x # y",
            "'a' # b",
            "? x",
            "!x",
        ]);
        let gap = prop::sample::select(vec![": ", ":  ", ":", ":\t", ":\u{a0}"]);
        let end = prop::sample::select(vec!["\n", "\r\n", " \n", "\n\n", "\n \n", "\n  more\n", "", "\n# c\n"]);
        prop::collection::vec((key, gap, value, end), 0..5)
            .prop_map(|lines| lines.into_iter().map(|(k, g, v, e)| format!("{k}{g}{v}{e}")).collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]
        #[test]
        fn the_shortcut_reads_the_same_tree(yaml in simple_front_matter()) {
            if let Some(quick) = fast::flat(&yaml, 7) {
                let mut problems = Vec::new();
                let slow = parse_slowly(&yaml, 7, &"x".into(), &mut problems);
                prop_assert!(problems.is_empty(), "{:?}: {:?}", yaml, problems);
                prop_assert_eq!(Some(quick), slow, "{:?}", yaml);
            }
        }

        #[test]
        fn parting_loses_nothing(file in "(\u{feff})?[-\r\n a]{0,30}") {
            let found = front_matter(&file);
            prop_assert_eq!(found.body_start + found.body.len(), file.len());
            prop_assert!(found.yaml.is_none_or(|yaml| found.yaml_start + yaml.len() < found.body_start));
        }
    }
}
