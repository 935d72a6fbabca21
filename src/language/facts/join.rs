//! Facts that share what is written once: `3–5 березня`, «з 3 по 5 березня», “8 and 9 October”, “2–4 pm”, “10–15 thousand”.

use super::units::{share, shared_scale};
use super::{Found, Value};
use crate::base::Lang;

/// Words between the parts of a range or a list.
const WORDS: &[&str] = &[
    "по", "до", "і", "й", "та", "або", "чи", "и", "или", "and", "or", "to", "till", "until", "through", "to the",
    "and the",
];

/// Lets each fact take what it shares with the next, from the last to the first.
pub(super) fn join(lang: Lang, text: &str, found: &mut [Found]) {
    for i in (1..found.len()).rev() {
        let [first, last] = &mut found[i - 1..=i] else { continue };
        let between = text.get(first.range.end..last.range.start).unwrap_or("");
        let is_dash = matches!(between.trim(), "–" | "-" | "—" | "\u{2011}" | "/");
        if is_dash || between.trim() == "," || WORDS.contains(&between.trim()) {
            if let Some(value) = shared(text, first, last) {
                first.value = value;
                first.is_weak = false;
            } else if is_dash && let Some(value) = following(lang, text, first, last) {
                last.value = value;
                last.is_weak = false;
            }
        }
    }
}

/// What a number means that stands before a date, an hour or a large number.
fn shared(text: &str, first: &Found, last: &Found) -> Option<Value> {
    let Value::Number(number) = first.value else { return None };
    let written = &text[first.range.clone()];
    let is_plain = written.starts_with(|c: char| c.is_ascii_digit()) && !written.ends_with('%');
    let small = number.whole().and_then(|whole| u8::try_from(whole).ok()).filter(|_| is_plain);
    match last.value {
        Value::Date { year, month, day } if day != 0 => {
            // “July 10, 2023” follows a number only by chance.
            let is_day_first = text[last.range.clone()].starts_with(|c: char| c.is_ascii_digit());
            let day = small.filter(|day| (1..=31).contains(day) && is_day_first)?;
            Some(Value::Date { year, month, day })
        }
        Value::Time { hour, .. } => {
            let written = text[last.range.clone()].to_lowercase();
            let is_half = written.ends_with(['m', '.']);
            let first = small.filter(|first| is_half && (1..=12).contains(first))? % 12;
            Some(Value::Time { hour: if first + 12 <= hour { first + 12 } else { first }, minute: 0 })
        }
        Value::Number(larger) | Value::Amount(larger, _) => {
            let power = shared_scale(&text[last.range.clone()]).filter(|_| shared_scale(written).is_none())?;
            share(number, larger, power).map(Value::Number)
        }
        _ => None,
    }
}

/// What a number means that stands behind a date or a year: “July 10–20”, `2026/27`.
fn following(lang: Lang, text: &str, first: &Found, last: &Found) -> Option<Value> {
    let Value::Number(number) = last.value else { return None };
    let small = number.whole().and_then(|whole| u16::try_from(whole).ok()).filter(|whole| *whole < 100)?;
    match first.value {
        Value::Date { year: 0, month, day } if day != 0 && lang.as_str().starts_with("en") => {
            let is_month_first = !text[first.range.clone()].starts_with(|c: char| c.is_ascii_digit());
            let day = u8::try_from(small).ok().filter(|day| (1..=31).contains(day) && is_month_first)?;
            Some(Value::Date { year: 0, month, day })
        }
        Value::Number(year) => {
            let century = year.whole().filter(|year| (1900..2100).contains(year) && *year % 100 < small.into())? / 100;
            let is_year = last.range.len() == 2 && first.range.len() == 4;
            is_year.then(|| Value::Number(super::Decimal::new(century * 100 + u64::from(small), 0)))
        }
        _ => None,
    }
}
