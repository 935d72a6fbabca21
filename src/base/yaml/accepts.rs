//! Comments in YAML that accept a finding: `# accept word-missing: the law has no English text`, on the line above a field
//! or behind its value.
//!
//! The parser drops comments, so they are looked for in the lines, and only where the word stands in the file at all.

use std::ops::Range;
use std::sync::Arc;

use memchr::memmem;

use super::front_matter::free_values;
use crate::base::accept::{self, Accept};
use crate::base::{Lang, Place, Span};

/// The comments of a YAML text that begins at byte `offset` of its file.
pub fn accepts(yaml: &str, offset: usize, path: &Arc<str>, lang: Option<Lang>) -> Vec<Accept> {
    let mut found = Vec::new();
    if memmem::find(yaml.as_bytes(), b"accept").is_none() {
        return found;
    }
    // Only front matter has values that are text to the end of their line.
    let free = if lang.is_some() { free_values(yaml) } else { Vec::new() };
    let lines = lines(yaml);
    for (number, line) in lines.iter().enumerate() {
        let Some(mark) = comment(&yaml[line.clone()]).map(|at| line.start + at) else { continue };
        let Some(comment) = accept::read(&yaml[mark + 1..line.end]) else { continue };
        let is_alone = yaml[line.start..mark].trim().is_empty();
        let scope = if is_alone { below(yaml, &lines[number + 1..]) } else { field(yaml, &lines[number..]) };
        let misplaced = free.iter().any(|value| value.range.contains(&mark)).then_some("title");
        found.extend(comment.codes.iter().map(|code| {
            let code = mark + 1 + code.start..mark + 1 + code.end;
            Accept {
                place: Place::new(path.clone(), Span::new(code.clone()).shifted(offset)),
                lang,
                code: yaml[code].to_owned(),
                reason: comment.reason.clone(),
                scope: Span::new(scope.clone()).shifted(offset),
                misplaced,
            }
        }));
    }
    found
}

/// The lines of a text, without their line breaks.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    let line = |line: &str| {
        let range = at..at + line.trim_end_matches(['\n', '\r']).len();
        at += line.len();
        range
    };
    text.split_inclusive('\n').map(line).collect()
}

/// Where the `#` of a line's comment stands.
fn comment(line: &str) -> Option<usize> {
    let opens = |at: &usize| line[..*at].chars().next_back().is_none_or(char::is_whitespace);
    line.match_indices('#').map(|(at, _)| at).filter(opens).find(|at| accept::read(&line[at + 1..]).is_some())
}

/// The field below a comment that has a line to itself; further comments may stand between.
fn below(yaml: &str, lines: &[Range<usize>]) -> Range<usize> {
    let is_field = |line: &Range<usize>| !matches!(yaml[line.clone()].trim_start().bytes().next(), None | Some(b'#'));
    lines.iter().position(is_field).map_or(0..0, |first| field(yaml, &lines[first..]))
}

/// The field on the first of these lines, with all that belongs to it: what stands further to the right.
fn field(yaml: &str, lines: &[Range<usize>]) -> Range<usize> {
    let indent = |line: &Range<usize>| yaml[line.clone()].len() - yaml[line.clone()].trim_start().len();
    let Some((first, rest)) = lines.split_first() else { return 0..0 };
    let is_list = |line: &Range<usize>| yaml[line.clone()].trim_start().starts_with("- ");
    let belongs = |line: &&Range<usize>| {
        let text = yaml[line.start..line.end].trim();
        // `key:` and the items of its list may begin in one column.
        let is_item = indent(line) == indent(first) && is_list(line) && !is_list(first);
        text.is_empty() || indent(line) > indent(first) || is_item
    };
    let last = rest.iter().take_while(belongs).filter(|line| !yaml[line.start..line.end].trim().is_empty()).last();
    first.start..last.unwrap_or(first).end + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(yaml: &str, expected: &[(&str, &str, &str)]) {
        let found = accepts(yaml, 10, &"x".into(), Lang::parse("uk"));
        let slice = |span: Span| yaml[span.range().start - 10..(span.range().end - 10).min(yaml.len())].trim();
        let found: Vec<_> = found
            .iter()
            .map(|accept| {
                assert_eq!(slice(accept.place.span), accept.code);
                (accept.code.as_str(), slice(accept.scope), accept.misplaced.unwrap_or(accept.reason.as_str()))
            })
            .collect();
        assert_eq!(found, expected, "{yaml}");
    }

    #[test]
    fn comments_speak_for_a_field() {
        check("a: 1\n# accept word-missing: so\nb: 2\nc: 3\n", &[("word-missing", "b: 2", "so")]);
        check("a: 1 # accept word-missing: so\nb: 2\n", &[("word-missing", "a: 1 # accept word-missing: so", "so")]);
        check(
            "#accept word-missing: so\n# more\n\nimage:\n  alt: x\n\n  src: y\nb: 2\n",
            &[("word-missing", "image:\n  alt: x\n\n  src: y", "so")],
        );
        check(
            "- id: a\n# accept word-missing: so\n- id: b\n  name: {uk: Б}\n- id: c\n",
            &[("word-missing", "- id: b\n  name: {uk: Б}", "so")],
        );
        check(
            "list: # accept word-missing: so\n- a\n- b\nc: 3\n",
            &[("word-missing", "list: # accept word-missing: so\n- a\n- b", "so")],
        );
        check("a: 1\n# accept word-missing: so\n", &[("word-missing", "", "so")]);
    }

    #[test]
    fn what_is_no_such_comment() {
        check("a: x#accept word-missing: so\n# we accept word-missing: so\nb: accept\n", &[]);
    }

    #[test]
    fn a_headline_is_text_to_its_end() {
        check(
            "title: Школа # accept text-capitals: so\n",
            &[("text-capitals", "title: Школа # accept text-capitals: so", "title")],
        );
        check(
            "title: \"Школа\" # accept text-capitals: so\n",
            &[("text-capitals", "title: \"Школа\" # accept text-capitals: so", "so")],
        );
    }
}
