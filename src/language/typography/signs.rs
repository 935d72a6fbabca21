//! Apostrophes, ellipses and the dash of a range.

use super::habits::Habits;
use super::near::{Near, OPENING};
use super::scan::{NBSP, Typesetter};

/// So many bytes are looked at for the end of a quotation in single marks, and for the rest of an address: a text without an
/// end must not be read again at each of its signs.
const FARTHEST: usize = 400;

/// A number of more digits is a code, an account or a telephone, not an end of a range.
const LONGEST: usize = 4;

impl Typesetter {
    /// `'`, `’`, `‘` or `` ` ``, of so many bytes.
    pub(super) fn apostrophe(&mut self, habits: &'static Habits, text: &str, at: usize, length: usize) -> usize {
        let end = at + length;
        let (before, after) = (self.before(text, at), self.after(text, end));
        let sign = &text[at..end];
        let with = match (before, after) {
            (Near::Letter(left), Near::Letter(right)) => {
                let is_cyrillic = is_cyrillic(left) && is_cyrillic(right);
                let is_word =
                    if habits.is_cyrillic { is_cyrillic } else { !is_cyrillic && !matches!(sign, "`" | "‘") };
                is_word.then_some(habits.apostrophe)
            }
            (before, after) if habits.has_single_quotes && sign == "'" => single(text, at, before, after),
            _ => None,
        };
        if let Some(with) = with.filter(|with| *with != sign && !in_address(text, at)) {
            self.edit(at, end, with);
        }
        end
    }

    /// Three full stops, and no other beside them.
    pub(super) fn dots(&mut self, text: &str, at: usize) -> usize {
        let count = text.as_bytes()[at..].iter().take_while(|byte| **byte == b'.').count();
        let end = at + count;
        let is_path = text[..at].ends_with('/') || text[end..].starts_with('/');
        if count == 3 && !is_path && !in_address(text, at) {
            self.edit(at, end, "…");
        }
        end
    }

    /// A hyphen between two numbers that are the ends of a range.
    pub(super) fn hyphen(&mut self, text: &str, at: usize) -> usize {
        if self.is_range(text, at) {
            self.edit(at, at + 1, "–");
        }
        at + 1
    }

    fn is_range(&self, text: &str, at: usize) -> bool {
        let bytes = text.as_bytes();
        let is_digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
        if !is_digit(at.checked_sub(1)) || !is_digit(Some(at + 1)) {
            return false;
        }
        let is_number = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b':');
        let start = at - bytes[..at].iter().rev().take_while(|byte| is_number(**byte)).count();
        let length = bytes[at + 1..].iter().take_while(|byte| is_number(**byte)).count();
        let (first, second) = (&text[start..at], text[at + 1..at + 1 + length].trim_end_matches(['.', ',', ':']));
        let end = at + 1 + second.len();
        let follows = match self.after(text, end) {
            Near::Letter(_) | Near::Other | Near::Digit => bytes.get(end).is_some_and(|byte| *byte == b'%'),
            // «10-12-річні», but no telephone and no date.
            Near::Dash => bytes.get(end) == Some(&b'-') && text[end + 1..].starts_with(char::is_alphabetic),
            _ => true,
        };
        let precedes = matches!(self.before(text, start), Near::Edge | Near::Open | Near::Straight | Near::Curly);
        precedes && follows && grows(first, second) && !is_named(&text[..start]) && !goes_on(&text[end..])
    }
}

/// A straight `'` in a language where it also quotes: what follows a word ends it or is its apostrophe, the same sign; what
/// stands before a word opens where something closes later.
fn single(text: &str, at: usize, before: Near, after: Near) -> Option<&'static str> {
    match (before, after) {
        (Near::Letter(_) | Near::Close, _) | (Near::Open | Near::Curly | Near::Straight, Near::Edge | Near::Close) => {
            Some("’")
        }
        // 5' are feet.
        (Near::Digit, Near::Letter(_)) => Some("’"),
        (_, Near::Digit) if before != Near::Digit => Some("’"),
        (Near::Edge | Near::Open | Near::Straight | Near::Curly | Near::Dash, Near::Letter(_)) => {
            let closes = |(found, _): (usize, &str)| {
                let rest = &text[at + 1 + found + 1..];
                let word = text[at + 1..at + 1 + found].chars().next_back();
                word.is_some_and(|c| !c.is_whitespace()) && !rest.starts_with(char::is_alphanumeric)
            };
            let ahead = &text[at + 1..];
            let ahead = &ahead[..ahead.floor_char_boundary(FARTHEST)];
            Some(if ahead.match_indices('\'').any(closes) { "‘" } else { "’" })
        }
        _ => None,
    }
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

/// Whether the second number is the larger one of two that are alike: whole, decimal, or hours.
fn grows(first: &str, second: &str) -> bool {
    let is_hour = |text: &str| {
        text.split_once(':').is_some_and(|(hours, minutes)| {
            let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
            (1..=2).contains(&hours.len()) && minutes.len() == 2 && digits(hours) && digits(minutes)
        })
    };
    if is_hour(first) || is_hour(second) {
        return is_hour(first) && is_hour(second);
    }
    let number = |text: &str| {
        let whole = text.split([',', '.']).next().unwrap_or_default();
        // 0 begins telephones; 01 a day, a month, a postal code.
        let is_plain = whole.len() <= LONGEST && (whole == "0" || !whole.starts_with('0'));
        text.replacen(',', ".", 1).parse::<f64>().ok().filter(|_| is_plain)
    };
    match (number(first), number(second)) {
        (Some(first), Some(second)) => first < second,
        _ => false,
    }
}

/// Whether the word before says that a number of a standard, a document or a telephone follows: `ISO`, `№`, another number.
fn is_named(before: &str) -> bool {
    let before = before.trim_end_matches(OPENING);
    let trimmed = before.trim_end_matches([' ', '\n', '\u{a0}']);
    if trimmed.len() == before.len() {
        return false;
    }
    let word = trimmed.rsplit([' ', '\n', '\u{a0}', '>']).next().unwrap_or_default().trim_start_matches(OPENING);
    let letters = || word.chars().filter(|c| c.is_alphabetic());
    let is_shouted = letters().count() >= 2 && letters().all(char::is_uppercase);
    const NAMES: &[&str] = &["№", "No.", "тел.", "тел", "tel.", "phone", "факс", "fax"];
    is_shouted
        || NAMES.contains(&word)
        || word.ends_with(|c: char| c.is_ascii_digit() || c == ')')
        || word.starts_with('+')
}

/// Whether another number follows, as in a telephone.
fn goes_on(after: &str) -> bool {
    after
        .strip_prefix(' ')
        .or(after.strip_prefix(NBSP))
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether a place lies in an address of the web or of mail.
fn in_address(text: &str, at: usize) -> bool {
    let is_end = |c: char| c.is_whitespace() || matches!(c, '<' | '>');
    let before = &text[text.ceil_char_boundary(at.saturating_sub(FARTHEST))..at];
    let after = &text[at..text.floor_char_boundary(at + FARTHEST)];
    let before = before.rsplit(is_end).next().unwrap_or_default();
    let after = after.split(is_end).next().unwrap_or_default();
    [before, after].iter().any(|part| part.contains("://") || part.contains('@') || part.contains("www."))
}
