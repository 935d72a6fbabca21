//! Telephone numbers in all their spellings: they are compared by their digits, with the country or without it.

use std::ops::Range;

use super::Value;
use super::numbers::run;
use crate::base::Lang;

/// E.164 allows so many digits.
const MOST: usize = 15;

/// The signs that may part the digits.
const SIGNS: &[char] = &[' ', '\u{a0}', '\u{202f}', '-', '\u{2011}', '(', ')'];

/// Reads a number whose first digit stands at a byte.
pub(super) fn read(lang: Lang, text: &str, start: usize) -> Option<(Value, Range<usize>)> {
    let before = text[..start].strip_suffix('(').unwrap_or(&text[..start]);
    let digit = text.as_bytes().get(start)?;
    if let Some(from) = before.strip_suffix('+').map(str::len) {
        let most = if text[start..].starts_with("380") { 12 } else { MOST };
        let (digits, end) = collect(text, start, most);
        return (digits.len() >= 8).then(|| international(&digits, from..end)).flatten();
    }
    if before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '.' | ':' | '/')) {
        return None;
    }
    match digit {
        b'0' if text[start..].starts_with("00") => {
            let (digits, end) = collect(text, start, MOST);
            (digits.len() >= 11).then(|| international(&digits[2..], start..end)).flatten()
        }
        b'0' => {
            let (digits, end) = collect(text, start, 10);
            (digits.len() >= 9).then(|| national(&digits[1..], start..end)).flatten()
        }
        b'8' if lang.as_str() == "ru" => {
            let (digits, end) = collect(text, start, 11);
            let is_grouped = text.as_bytes().get(start + 1).is_some_and(|b| !b.is_ascii_digit());
            (digits.len() == 11 && is_grouped).then(|| national(&digits[1..], start..end)).flatten()
        }
        _ => {
            // `253-61-94`, a number within its town.
            let groups = [run(text, start), run(text, start + 4), run(text, start + 7)];
            let is_town = groups == [3, 2, 2]
                && [start + 3, start + 6].iter().all(|at| text.as_bytes().get(*at) == Some(&b'-'))
                && !text[start + 9..].starts_with('-');
            let digits: String = text[start..].bytes().take(9).filter(u8::is_ascii_digit).map(char::from).collect();
            is_town.then(|| national(&digits, start..start + 9)).flatten()
        }
    }
}

/// The digits from a byte on, whole groups of them, and where they end.
fn collect(text: &str, start: usize, most: usize) -> (String, usize) {
    let (mut digits, mut end, mut at) = (String::new(), start, start);
    while digits.len() < most {
        let group = run(text, at);
        if group == 0 || digits.len() + group > most {
            break;
        }
        digits.push_str(&text[at..at + group]);
        end = at + group;
        let signs = text[end..].chars().take(3).take_while(|c| SIGNS.contains(c));
        at = end + signs.map(char::len_utf8).sum::<usize>();
    }
    (digits, end)
}

fn international(digits: &str, range: Range<usize>) -> Option<(Value, Range<usize>)> {
    Some((Value::Phone { digits: digits.parse().ok()?, is_national: false }, range))
}

fn national(digits: &str, range: Range<usize>) -> Option<(Value, Range<usize>)> {
    Some((Value::Phone { digits: digits.parse().ok()?, is_national: true }, range))
}

/// Whether two numbers reach the same telephone: one without its country ends the one with it.
pub(super) fn same(a: Value, b: Value) -> bool {
    let (Value::Phone { digits: a, is_national: a_inside }, Value::Phone { digits: b, is_national: b_inside }) = (a, b)
    else {
        return false;
    };
    let ends =
        |long: u64, short: u64| 10_u64.checked_pow(short.max(1).ilog10() + 1).is_some_and(|all| long % all == short);
    a == b || (a_inside && ends(b, a)) || (b_inside && ends(a, b))
}

/// The value of an address `tel:+380…`, or of a number in a record.
pub fn value(number: &str) -> Option<Value> {
    let is_national = !number.contains('+');
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_start_matches('0').parse().ok().filter(|_| digits.len() <= MOST)?;
    Some(Value::Phone { digits, is_national })
}
