//! What stands beside a number and belongs to it: percent, thousands and millions, currencies.

use super::numbers::{Number, before_spaces, behind_spaces, last_word, word};
use super::{Decimal, Found, Value};

/// A currency, by its code of ISO 4217.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the codes are their names")]
pub enum Currency {
    Uah,
    Eur,
    Usd,
    Gbp,
    Bgn,
}

/// Words, or their beginnings.
type Words = &'static [&'static str];

/// The signs of each currency, the beginnings of its words, and the words that count only whole.
const CURRENCIES: &[(Currency, Words, Words, Words)] = &[
    (Currency::Uah, &["₴"], &["гривн", "гривен", "hryvn"], &["uah", "грн"]),
    (Currency::Eur, &["€"], &[], &["eur", "євро", "евро", "euro", "euros"]),
    (Currency::Usd, &["US$", "$"], &["долар", "доллар", "щатск", "dollar"], &["usd", "дол"]),
    (Currency::Gbp, &["£"], &["фунт", "pound"], &["gbp"]),
    (Currency::Bgn, &[], &[], &["bgn", "лв", "лев", "лева", "левів", "левов"]),
];

/// The powers of ten that words stand for: their beginnings, and the words that count only whole.
const SCALES: &[(i8, Words, Words)] = &[
    (3, &["тисяч", "тысяч", "хиляд", "thousand"], &["тис", "тыс", "хил"]),
    (6, &["мільйон", "миллион", "милион", "million"], &["млн", "mln"]),
    (9, &["мільярд", "миллиард", "милиард", "billion"], &["млрд", "bn"]),
    (12, &["трильйон", "триллион", "трилион", "trillion"], &["трлн"]),
];

/// The words for a percentage, by their beginnings; «на сто» and “per cent” are two.
const PERCENT: &[&str] = &["відсот", "процент", "percent"];
const PERCENT_TWO: &[&str] = &["на сто", "per cent"];

/// Whether a word in small letters begins like one of some words, or is one of others.
fn is_one(word: &str, begins: &[&str], whole: &[&str]) -> bool {
    begins.iter().any(|begin| word.starts_with(begin)) || whole.contains(&word)
}

/// The power of ten that a word stands for.
fn scale(word: &str) -> Option<i8> {
    let word = word.to_lowercase();
    SCALES.iter().find(|(_, begins, whole)| is_one(&word, begins, whole)).map(|(power, ..)| *power)
}

/// The currency that a word names.
fn currency(word: &str) -> Option<Currency> {
    let word = word.to_lowercase();
    CURRENCIES.iter().find(|(_, _, begins, whole)| is_one(&word, begins, whole)).map(|(currency, ..)| *currency)
}

/// A number with what belongs to it.
pub(super) fn measured(text: &str, number: &Number) -> Found {
    let (mut start, mut end, mut value) = (number.range.start, number.range.end, number.value);
    let mut is_weak = number.is_weak();
    if !number.is_ordinal {
        let (rest, spaces) = behind_spaces(text, end);
        let name = word(rest);
        if let Some(power) = scale(name) {
            value = value.scaled(power);
            is_weak = false;
            end += spaces + name.len();
            end += usize::from(text[end..].starts_with('.') && behind_spaces(text, end + 1).1 > 0);
        }
    }
    if let Some(length) = percent(text, end) {
        return Found { value: Value::Number(value), range: start..end + length, is_weak: false };
    }
    match money(text, start, end) {
        Some((currency, from, to)) => {
            (start, end) = (from, to);
            Found { value: Value::Amount(value, currency), range: start..end, is_weak: false }
        }
        None => {
            // A full stop behind a short word was taken for the word's own.
            let end = start + text[start..end].trim_end_matches('.').len();
            Found { value: Value::Number(value), range: start..end, is_weak }
        }
    }
}

/// The length of a percent sign, or of the word for it.
fn percent(text: &str, at: usize) -> Option<usize> {
    let (rest, spaces) = behind_spaces(text, at);
    if rest.starts_with('%') {
        return Some(spaces + 1);
    }
    let name = word(rest);
    if !name.is_empty() && PERCENT.iter().any(|begin| name.to_lowercase().starts_with(begin)) {
        return Some(spaces + name.len());
    }
    PERCENT_TWO.iter().find(|two| rest.starts_with(**two)).map(|two| spaces + two.len())
}

/// The currency before or behind a number, and where it all begins and ends.
fn money(text: &str, start: usize, end: usize) -> Option<(Currency, usize, usize)> {
    let (rest, spaces) = behind_spaces(text, end);
    let before = before_spaces(text, start);
    for (currency, signs, ..) in CURRENCIES {
        for sign in *signs {
            if before.ends_with(sign) {
                return Some((*currency, before.len() - sign.len(), end));
            }
            if rest.starts_with(sign) {
                return Some((*currency, start, end + spaces + sign.len()));
            }
        }
    }
    let name = word(rest);
    if let Some(found) = currency(name) {
        return Some((found, start, end + spaces + name.len()));
    }
    let code = last_word(before);
    let is_code = code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase());
    let found = currency(code).filter(|_| is_code)?;
    Some((found, before.len() - code.len(), end))
}

/// The power of ten of a number that was written with a word for it, so that the first end of a range can share it.
pub(super) fn shared_scale(written: &str) -> Option<i8> {
    written.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).find_map(scale)
}

/// A number at the beginning of a range whose end names thousands or millions.
pub(super) fn share(first: Decimal, last: Decimal, power: i8) -> Option<Decimal> {
    let bare = last.scaled(-power);
    let is_less = |a: Decimal, b: Decimal| {
        let least = a.power.min(b.power);
        let grown = |n: Decimal| 10_u64.checked_pow(u32::try_from(n.power - least).ok()?)?.checked_mul(n.digits);
        grown(a).zip(grown(b)).is_some_and(|(a, b)| a < b)
    };
    is_less(first, bare).then(|| first.scaled(power))
}
