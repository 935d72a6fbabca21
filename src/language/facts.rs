//! The facts of a text: its numbers, amounts, dates, times, telephone numbers and e-mail addresses, as values that can be
//! compared between languages: `1 234,5` is `1,234.5`, and `31 липня 2023 р.` is `31 July 2023`.
//!
//! Only digits and `@` are looked at, in one pass. Words for numbers are left alone, and so are Roman numerals, codes such
//! as `B12` and `COVID-19`, and what stands in web addresses. Whole numbers up to ten are read, but they are weak: one
//! language may well write them as words, so nobody misses them.

mod dates;
mod join;
mod numbers;
mod phones;
mod spelled;
#[cfg(test)]
mod tests;
mod units;

use std::ops::Range;

use crate::base::Lang;

pub use phones::value as phone;
pub use spelled::is_spelled;
pub use units::Currency;

/// Whole numbers up to this one are often written as words.
const WORDS_UP_TO: u64 = 10;

/// Ordinals up to this one are often written as words, as Roman numerals or as part of a name.
const ORDINALS_UP_TO: u64 = 100;

/// No address is longer, as far as telling it from numbers goes.
const LONGEST: usize = 400;

/// What stands in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// What it means.
    pub value: Value,
    /// Where it stands.
    pub range: Range<usize>,
    /// True for what another language may write without digits.
    pub is_weak: bool,
}

/// What a fact means in any language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number, with a percent sign or without.
    Number(Decimal),
    /// A sum of money.
    Amount(Decimal, Currency),
    /// A day or a month; what is not written is 0.
    Date {
        /// The year.
        year: u16,
        /// The month, from 1.
        month: u8,
        /// The day of the month.
        day: u8,
    },
    /// A time of day.
    Time {
        /// From 0 to 24.
        hour: u8,
        /// From 0 to 59.
        minute: u8,
    },
    /// A telephone number.
    Phone {
        /// Its digits, without a national prefix.
        digits: u64,
        /// True when it is written without the country.
        is_national: bool,
    },
    /// An e-mail address; its text tells.
    Email,
}

/// A decimal number: `digits` times ten to the power of `power`, without zeros at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    digits: u64,
    power: i8,
}

impl Decimal {
    /// A number of its digits and the place of its last.
    pub fn new(digits: u64, power: i8) -> Decimal {
        let mut number = Decimal { digits, power: if digits == 0 { 0 } else { power } };
        while number.digits != 0 && number.digits.is_multiple_of(10) && number.power < i8::MAX {
            number.digits /= 10;
            number.power += 1;
        }
        number
    }

    /// The number if it is whole and not too large.
    pub fn whole(self) -> Option<u64> {
        let factor = 10_u64.checked_pow(u32::try_from(self.power).ok()?)?;
        self.digits.checked_mul(factor)
    }

    /// How many digits it has, without the zeros around them.
    pub fn significant(self) -> u32 {
        self.digits.checked_ilog10().map_or(1, |power| power + 1)
    }

    /// The same number times a power of ten.
    fn scaled(self, power: i8) -> Decimal {
        Decimal::new(self.digits, self.power.saturating_add(power))
    }

    /// The number in hundredths, as `10.53` is a time of day or a day of a month.
    fn hundredths(self) -> Option<(u64, u64)> {
        let all = self.scaled(2).whole()?;
        Some((all / 100, all % 100))
    }
}

/// How alike two facts are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// They mean different things.
    None,
    /// They may mean the same: `10.53` and `10:53`, `17` and `17:00`, a day in digits and by its month.
    Maybe,
    /// They mean the same.
    Same,
}

impl Value {
    /// How alike two values are; e-mail addresses are compared by their texts elsewhere.
    pub fn likeness(self, other: Value) -> Likeness {
        match (self, other) {
            (Value::Number(a), Value::Number(b)) => same(a == b),
            (Value::Amount(a, of), Value::Amount(b, other)) => same(a == b && of == other),
            (Value::Phone { .. }, Value::Phone { .. }) => same(phones::same(self, other)),
            (Value::Date { year, month, day }, Value::Date { year: y, month: m, day: d }) => {
                same(month == m && day == d && (year == y || year == 0 || y == 0))
            }
            (a @ Value::Time { .. }, b @ Value::Time { .. }) => same(a == b),
            (a, b) if a.may_be(b) || b.may_be(a) => Likeness::Maybe,
            _ => Likeness::None,
        }
    }

    /// Whether a number may be what another kind of fact is.
    fn may_be(self, other: Value) -> bool {
        let Value::Number(number) = self else { return false };
        let parts = number.hundredths();
        match other {
            Value::Amount(amount, _) => amount == number,
            Value::Time { hour, minute } => parts == Some((hour.into(), minute.into())),
            // A language whose months nobody here knows gives the day and the year as numbers.
            Value::Date { year, month, day } => {
                parts == Some((day.into(), month.into()))
                    || number.whole().is_some_and(|whole| whole != 0 && [day.into(), year.into()].contains(&whole))
            }
            Value::Phone { digits, .. } => number.whole() == Some(digits),
            Value::Number(_) | Value::Email => false,
        }
    }
}

fn same(is_same: bool) -> Likeness {
    if is_same { Likeness::Same } else { Likeness::None }
}

/// A quick look at a text, by its bytes: whether it may hold a fact.
pub fn may_have(text: &str) -> bool {
    // Blocks of a fixed length and sums of a byte, which compilers turn into vector instructions.
    let is_one = |b: &u8| u8::from((b.wrapping_sub(b'0') < 10) | (*b == b'@'));
    text.as_bytes().chunks(64).any(|chunk| chunk.iter().fold(0, |hits, b| hits | is_one(b)) != 0)
}

/// The facts of a text, in order.
pub fn read(lang: Lang, text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text.as_bytes()[at..].iter().position(|b| b.is_ascii_digit() || *b == b'@') {
        let start = at + next;
        let chunk = chunk(text, at, start);
        at = match text[chunk.clone()].find('@') {
            Some(_) => email(text, chunk, &mut found),
            None if is_address(&text[chunk.clone()]) => chunk.end,
            None => digits(lang, text, start, &mut found),
        };
    }
    join::join(lang, text, &mut found);
    strengthen(text, &mut found);
    found
}

/// What stands between two spaces around a byte, from where reading goes on.
fn chunk(text: &str, from: usize, at: usize) -> Range<usize> {
    let start = text[from..at].rfind(char::is_whitespace).map_or(from, |space| {
        let space = from + space;
        space + text[space..].chars().next().map_or(1, char::len_utf8)
    });
    // Looking far ahead from each digit of a text without spaces would take for ever.
    let limit = text.floor_char_boundary(at + LONGEST);
    start..text[at..limit].find(char::is_whitespace).map_or(limit, |space| at + space)
}

/// A web address or the name of a file, whose digits are no facts.
fn is_address(chunk: &str) -> bool {
    let letters = |at: usize| {
        chunk[..at].ends_with(|c: char| c.is_ascii_alphabetic())
            && chunk[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic())
    };
    chunk.contains("//") || chunk.starts_with("www.") || chunk.match_indices('.').any(|(at, _)| letters(at))
}

/// Takes an e-mail address out of what stands between two spaces; gives where reading goes on.
fn email(text: &str, chunk: Range<usize>, found: &mut Vec<Found>) -> usize {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    let at = chunk.start + text[chunk.clone()].find('@').unwrap_or_default();
    let start = at - text[chunk.start..at].chars().rev().take_while(|c| is_part(*c)).map(char::len_utf8).sum::<usize>();
    let host = &text[at + 1..chunk.end];
    let host = host[..host.find(|c| !is_part(c)).unwrap_or(host.len())].trim_end_matches(['.', '-', '_']);
    if start < at && host.contains('.') {
        found.push(Found { value: Value::Email, range: start..at + 1 + host.len(), is_weak: false });
    }
    chunk.end
}

/// Reads what begins with a digit; gives where reading goes on.
fn digits(lang: Lang, text: &str, start: usize, found: &mut Vec<Found>) -> usize {
    if let Some((phone, range)) = phones::read(lang, text, start) {
        let end = range.end;
        found.push(Found { value: phone, range, is_weak: false });
        return end;
    }
    if is_code(&text[..start]) {
        let length = text[start..].find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '.' | '/'));
        return length.map_or(text.len(), |length| start + length);
    }
    if let Some((date, end)) = dates::numeric(lang, text, start).or_else(|| dates::time(text, start)) {
        found.push(Found { value: date, range: start..end, is_weak: false });
        return end;
    }
    let Some(number) = numbers::read(lang, text, start) else {
        // A version or a paragraph of a law: `3.2.1`.
        let length = text[start..].find(|c: char| !c.is_ascii_digit() && c != '.');
        return length.map_or(text.len(), |length| start + length);
    };
    let fact = dates::written(lang, text, &number).unwrap_or_else(|| units::measured(text, &number));
    let end = fact.range.end.max(number.range.end);
    found.push(fact);
    end
}

/// Whether letters stand right before digits, or letters and a hyphen: `B12`, `COVID-19`.
fn is_code(before: &str) -> bool {
    let before = before.strip_suffix(['-', '\u{2011}']).unwrap_or(before);
    before.ends_with(|c: char| c.is_alphabetic() || c == '_')
}

/// A cell that holds nothing but a number is written in digits by every language.
fn strengthen(text: &str, found: &mut [Found]) {
    if let [fact] = found
        && text.trim().len() == fact.range.len()
        && matches!(fact.value, Value::Number(_))
    {
        fact.is_weak = false;
    }
}
