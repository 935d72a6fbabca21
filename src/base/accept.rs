//! Accepting a finding in place: a comment that names a rule and says why, `accept paragraph-long: the law's own words`.
//!
//! Here such a comment is read; where it stands and what it speaks for is known to those who read Markdown and YAML, and
//! `site::check::accept` holds the comments against what was found.

use std::ops::Range;

use super::fields::suggest;
use super::rules::RULES;
use super::{Lang, Place, Rule, Span};

/// What begins such a comment.
const KEYWORD: &str = "accept";

/// One rule that a comment accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accept {
    /// The file, and the rule's code in it.
    pub place: Place,
    /// The language of the entry.
    pub lang: Option<Lang>,
    /// The rule's code as written.
    pub code: String,
    /// Why; empty where the author does not say.
    pub reason: String,
    /// The bytes of the file that it speaks for.
    pub scope: Span,
    /// Why it cannot work where it stands: `text` or `title`.
    pub misplaced: Option<&'static str>,
}

/// What a comment says.
#[derive(Debug, PartialEq, Eq)]
pub struct Comment {
    /// Where the codes stand in it.
    pub codes: Vec<Range<usize>>,
    /// Why, in one line.
    pub reason: String,
}

/// The rule that goes by a code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.code == code)
}

/// The code of an acceptable rule that was probably meant.
pub fn similar(code: &str) -> Option<String> {
    suggest(code, RULES.iter().filter(|rule| rule.acceptable).map(|rule| rule.code))
}

/// Reads the text between the marks of a comment. `None` for a comment that is about something else.
pub fn read(text: &str) -> Option<Comment> {
    let start = text.len() - text.trim_start().len();
    let end = start + KEYWORD.len();
    let is_word = |after: &str| after.starts_with(char::is_whitespace);
    if !text.get(start..end)?.eq_ignore_ascii_case(KEYWORD) || !is_word(&text[end..]) {
        return None;
    }
    let mut codes = Vec::new();
    let mut rest = text[end..].trim_start();
    loop {
        let is_code = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
        let length = rest.find(|c| !is_code(c)).unwrap_or(rest.len());
        let code = rest[..length].trim_end_matches('-');
        if code.is_empty() {
            break;
        }
        let at = text.len() - rest.len();
        codes.push(at..at + code.len());
        rest = rest[code.len()..].trim_start();
        match rest.strip_prefix(',') {
            Some(more) => rest = more.trim_start(),
            None => break,
        }
    }
    let first = text.get(codes.first()?.clone())?;
    // "accept the offer" is a note among authors.
    if !rest.starts_with(':') && rule(first).is_none() && similar(first).is_none() {
        return None;
    }
    let reason = rest.trim_start_matches([':', '-', '–', '—', ' ', '\t', '\n', '\r']);
    let reason = if reason.contains(char::is_alphanumeric) { reason } else { "" };
    Some(Comment { codes, reason: reason.split_whitespace().collect::<Vec<_>>().join(" ") })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<(&[&str], &str)>) {
        let found = read(text);
        let found = found.as_ref().map(|found| {
            let codes: Vec<&str> = found.codes.iter().map(|code| &text[code.clone()]).collect();
            (codes, found.reason.as_str())
        });
        assert_eq!(found, expected.map(|(codes, reason)| (codes.to_vec(), reason)), "{text:?}");
    }

    #[test]
    fn comments() {
        check(" accept paragraph-long: the law's  own\nwords ", Some((&["paragraph-long"], "the law's own words")));
        check("Accept heading-skip, text-capitals : so", Some((&["heading-skip", "text-capitals"], "so")));
        check("accept heading-skip — тому що", Some((&["heading-skip"], "тому що")));
        check("accept heading-skip - so", Some((&["heading-skip"], "so")));
        check("accept heading-skip the law", Some((&["heading-skip"], "the law")));
        check("accept heading-skip", Some((&["heading-skip"], "")));
        check("accept heading-skip: …", Some((&["heading-skip"], "")));
        check("accept heading-skp", Some((&["heading-skp"], "")));
        check("accept нісенітниця: так", Some((&["нісенітниця"], "так")));
        check("accept the offer of the ministry", None);
        check("accept: so", None);
        check("acceptable heading-skip: so", None);
        check("TODO: accept heading-skip: so", None);
        check("accept", None);
        check("", None);
    }
}
