//! Numbers as each language groups and parts them.

use std::ops::Range;

use super::{Decimal, ORDINALS_UP_TO, WORDS_UP_TO};
use crate::base::Lang;

/// Languages that part the fraction by a point and group by commas; all others are read the other way round.
const POINT: &[&str] = &["en", "ga", "he", "hi", "ja", "ko", "ms", "mt", "th", "zh"];

/// The spaces that group digits: the ordinary one, the no-break one, the narrow and the thin one.
const SPACES: &[char] = &[' ', '\u{a0}', '\u{202f}', '\u{2009}'];

/// A number as it was read.
#[derive(Clone, Debug)]
pub(super) struct Number {
    pub(super) value: Decimal,
    /// Its digits, and the ending of an ordinal.
    pub(super) range: Range<usize>,
    /// True for `5th` and `5-й`.
    pub(super) is_ordinal: bool,
    /// True for digits and nothing else.
    pub(super) is_plain: bool,
}

impl Number {
    /// The number as a day of a month.
    pub(super) fn day(&self) -> Option<u8> {
        let day = self.value.whole().filter(|day| (1..=31).contains(day) && self.is_plain)?;
        u8::try_from(day).ok()
    }

    /// The number as a year of four digits.
    pub(super) fn year(&self) -> Option<u16> {
        let year =
            self.value.whole().filter(|year| (1000..3000).contains(year) && self.is_plain && !self.is_ordinal)?;
        u16::try_from(year).ok()
    }

    /// Whether another language may write it without digits.
    pub(super) fn is_weak(&self) -> bool {
        let most = if self.is_ordinal { ORDINALS_UP_TO } else { WORDS_UP_TO };
        self.value.whole().is_some_and(|whole| whole <= most)
    }
}

/// How many ASCII digits stand at a byte.
pub(super) fn run(text: &str, at: usize) -> usize {
    text.as_bytes().get(at..).unwrap_or_default().iter().take_while(|b| b.is_ascii_digit()).count()
}

/// Reads a number at its first digit; `None` for what has too many parts or digits to be one.
pub(super) fn read(lang: Lang, text: &str, start: usize) -> Option<Number> {
    let language = lang.as_str().split('-').next().unwrap_or_default();
    let (point, comma) = if POINT.contains(&language) { ('.', ',') } else { (',', '.') };
    let mut digits = String::new();
    let first = run(text, start);
    digits.push_str(&text[start..start + first]);
    let mut end = start + first;
    let mut mark = None;
    // Groups of three, all parted by the same sign.
    while first <= 3 && !text[start..end].starts_with('0') {
        let Some(sign) = text[end..].chars().next() else { break };
        let group = end + sign.len_utf8();
        let fits = mark.map_or(sign == comma || SPACES.contains(&sign), |mark| mark == sign);
        if !fits || run(text, group) != 3 {
            break;
        }
        // One group behind a full stop may as well be a fraction.
        let is_fraction = comma == '.' && sign == comma && mark.is_none() && !text[group + 3..].starts_with(sign);
        if is_fraction {
            break;
        }
        mark = Some(sign);
        digits.push_str(&text[group..group + 3]);
        end = group + 3;
    }
    let whole = digits.len();
    // An author may write the other language's sign; with no group beside it the meaning is plain.
    let fraction = text[end..].chars().next().filter(|sign| *sign == point || (mark.is_none() && *sign == comma));
    let length = fraction.map_or(0, |_| run(text, end + 1));
    if length > 0 {
        digits.push_str(&text[end + 1..end + 1 + length]);
        end += 1 + length;
        if text[end..].starts_with('.') && run(text, end + 1) > 0 {
            return None;
        }
    }
    let power = -i8::try_from(digits.len() - whole).ok()?;
    let value = Decimal::new(digits.parse().ok()?, power);
    let ending = if length == 0 { ordinal(text, end) } else { 0 };
    let is_plain = mark.is_none() && length == 0;
    Some(Number { value, range: start..end + ending, is_ordinal: ending > 0, is_plain })
}

/// The length of an ordinal's ending: `th`, `-й`, `-го`.
fn ordinal(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    let is_end = |length: usize| !rest[length..].starts_with(char::is_alphanumeric);
    if let Some(ending) = rest.get(..2).filter(|ending| matches!(*ending, "st" | "nd" | "rd" | "th")) {
        return if is_end(2) { ending.len() } else { 0 };
    }
    let Some(hyphen) = rest.chars().next().filter(|c| matches!(c, '-' | '\u{2011}')) else { return 0 };
    let letters = rest[hyphen.len_utf8()..].chars().take_while(|c| c.is_alphabetic());
    let (count, bytes) = letters.fold((0, 0), |(count, bytes), c| (count + 1, bytes + c.len_utf8()));
    let is_cyrillic = rest[hyphen.len_utf8()..].starts_with(|c: char| matches!(c, '\u{400}'..='\u{4ff}'));
    let length = hyphen.len_utf8() + bytes;
    if (1..=3).contains(&count) && is_cyrillic && is_end(length) { length } else { 0 }
}

/// The text behind the spaces at a byte, and how many bytes of spaces were passed over.
pub(super) fn behind_spaces(text: &str, at: usize) -> (&str, usize) {
    let rest = &text[at..];
    let trimmed = rest.trim_start_matches(|c| SPACES.contains(&c) || c == '\n');
    (trimmed, rest.len() - trimmed.len())
}

/// The text before a byte without the spaces at its end.
pub(super) fn before_spaces(text: &str, at: usize) -> &str {
    text[..at].trim_end_matches(|c| SPACES.contains(&c) || c == '\n')
}

/// The letters that a text begins with.
pub(super) fn word(text: &str) -> &str {
    &text[..text.find(|c: char| !c.is_alphabetic() && !matches!(c, '’' | 'ʼ' | '\'')).unwrap_or(text.len())]
}

/// The letters that a text ends with.
pub(super) fn last_word(text: &str) -> &str {
    &text[text.char_indices().rev().take_while(|(_, c)| c.is_alphabetic()).last().map_or(text.len(), |(at, _)| at)..]
}
