//! Days, months and times of day: in digits, and by the names of months in all their cases.

use super::numbers::{Number, before_spaces, behind_spaces, last_word, read, run, word};
use super::{Found, Value};
use crate::base::Lang;

/// The forms of the twelve months in one language.
type Months = [&'static [&'static str]; 12];

const UK: Months = [
    &["січень", "січня", "січні", "січнем", "січню", "січ"],
    &["лютий", "лютого", "лютому", "лютим", "лют"],
    &["березень", "березня", "березні", "березнем", "березню", "бер"],
    &["квітень", "квітня", "квітні", "квітнем", "квітню", "квіт"],
    &["травень", "травня", "травні", "травнем", "травню", "трав"],
    &["червень", "червня", "червні", "червнем", "червню", "черв"],
    &["липень", "липня", "липні", "липнем", "липню", "лип"],
    &["серпень", "серпня", "серпні", "серпнем", "серпню", "серп"],
    &["вересень", "вересня", "вересні", "вереснем", "вересню", "верес"],
    &["жовтень", "жовтня", "жовтні", "жовтнем", "жовтню", "жовт"],
    &["листопад", "листопада", "листопаді", "листопадом", "листопаду", "лист", "листоп"],
    &["грудень", "грудня", "грудні", "груднем", "грудню", "груд"],
];

const RU: Months = [
    &["январь", "января", "январе", "январём", "январем", "январю", "янв"],
    &["февраль", "февраля", "феврале", "февралём", "февралем", "февралю", "фев", "февр"],
    &["март", "марта", "марте", "мартом", "марту", "мар"],
    &["апрель", "апреля", "апреле", "апрелем", "апрелю", "апр"],
    &["май", "мая", "мае", "маем", "маю"],
    &["июнь", "июня", "июне", "июнем", "июню", "июн"],
    &["июль", "июля", "июле", "июлем", "июлю", "июл"],
    &["август", "августа", "августе", "августом", "августу", "авг"],
    &["сентябрь", "сентября", "сентябре", "сентябрём", "сентябрем", "сентябрю", "сен", "сент"],
    &["октябрь", "октября", "октябре", "октябрём", "октябрем", "октябрю", "окт"],
    &["ноябрь", "ноября", "ноябре", "ноябрём", "ноябрем", "ноябрю", "ноя", "нояб"],
    &["декабрь", "декабря", "декабре", "декабрём", "декабрем", "декабрю", "дек"],
];

const BG: Months = [
    &["януари", "яну"],
    &["февруари", "фев", "февр"],
    &["март"],
    &["април", "апр"],
    &["май"],
    &["юни"],
    &["юли"],
    &["август", "авг"],
    &["септември", "сеп", "септ"],
    &["октомври", "окт"],
    &["ноември", "ное", "ноем"],
    &["декември", "дек"],
];

const EN: Months = [
    &["january", "jan"],
    &["february", "feb"],
    &["march", "mar"],
    &["april", "apr"],
    &["may"],
    &["june", "jun"],
    &["july", "jul"],
    &["august", "aug"],
    &["september", "sep", "sept"],
    &["october", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];

/// A word of fewer letters may be a short form, which has a full stop behind it.
const SHORT: usize = 7;

/// What stands between a day and its month: “the 5th of March”.
const OF: &str = "of ";

fn is_english(lang: Lang) -> bool {
    lang.as_str().starts_with("en")
}

/// The month that a word names; `after` is what follows it.
fn month(lang: Lang, word: &str, after: &str) -> Option<u8> {
    // “May” is a month, “may” is a verb.
    if word.is_empty() || (is_english(lang) && !word.starts_with(char::is_uppercase)) {
        return None;
    }
    let months = match lang.as_str().split('-').next().unwrap_or_default() {
        "uk" => &UK,
        "ru" => &RU,
        "bg" => &BG,
        "en" => &EN,
        _ => return None,
    };
    let word = word.to_lowercase();
    let at = months.iter().position(|forms| forms.contains(&word.as_str()))?;
    let forms = months.get(at)?;
    let is_short =
        !is_english(lang) && forms.first().is_some_and(|full| *full != word && full.starts_with(word.as_str()));
    (!is_short || after.starts_with('.')).then_some(at as u8 + 1)
}

/// A date in digits: `31.07.2023`, `31/07/2023`, `2023-07-31`.
pub(super) fn numeric(lang: Lang, text: &str, start: usize) -> Option<(Value, usize)> {
    let first = run(text, start);
    let sign = *text.as_bytes().get(start + first)?;
    let second_at = start + first + 1;
    let second = run(text, second_at);
    let third_at = second_at + second + 1;
    if !matches!(sign, b'.' | b'/' | b'-') || text.as_bytes().get(third_at - 1) != Some(&sign) {
        return None;
    }
    let third = run(text, third_at);
    let part = |at: usize, length: usize| text.get(at..at + length)?.parse::<u16>().ok();
    let (a, b, c) = (part(start, first)?, part(second_at, second)?, part(third_at, third)?);
    let (year, month, mut day) = match (first, second, third) {
        (4, 2, 2) if sign == b'-' => (a, b, c),
        (1..=2, 1..=2, 4) => (c, b, a),
        (1..=2, 2, 2) if sign == b'.' => (2000 + c, b, a),
        _ => return None,
    };
    let mut month = month;
    if is_english(lang) && month > 12 {
        std::mem::swap(&mut month, &mut day);
    }
    let is_date = (1..=12).contains(&month) && (1..=31).contains(&day);
    let end = third_at + third;
    let value = Value::Date { year, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? };
    (is_date && !text[end..].starts_with(|c: char| c.is_ascii_digit())).then_some((value, end))
}

/// A time of day: `10:53`, `5:30 pm`, `5 pm`, `5.30 p.m.`
pub(super) fn time(text: &str, start: usize) -> Option<(Value, usize)> {
    let first = run(text, start);
    let mut hour: u8 = text.get(start..start + first).filter(|_| first <= 2)?.parse().ok()?;
    let sign = text[start + first..].chars().next();
    let minutes_at = start + first + 1;
    let has_minutes = matches!(sign, Some(':' | '.')) && run(text, minutes_at) == 2;
    let (minute, mut end) = match has_minutes {
        true => (text.get(minutes_at..minutes_at + 2)?.parse::<u8>().ok()?, minutes_at + 2),
        false => (0, start + first),
    };
    if sign == Some(':') && has_minutes && text[end..].starts_with(':') && run(text, end + 1) == 2 {
        end += 3;
    }
    let (behind, spaces) = behind_spaces(text, end);
    let half = half(behind);
    if let Some((is_afternoon, length)) = half.filter(|_| (1..=12).contains(&hour)) {
        hour = hour % 12 + if is_afternoon { 12 } else { 0 };
        end += spaces + length;
    } else if sign != Some(':') || !has_minutes {
        return None;
    }
    (hour <= 24 && minute < 60).then_some((Value::Time { hour, minute }, end))
}

/// `am`, `a.m.`, `PM`: whether it is the afternoon, and its length.
fn half(text: &str) -> Option<(bool, usize)> {
    ["a.m.", "p.m.", "am", "pm"].into_iter().find_map(|half| {
        let begins = text.get(..half.len())?.eq_ignore_ascii_case(half);
        let is_end = !text[half.len()..].starts_with(char::is_alphanumeric);
        (begins && is_end).then_some((half.starts_with('p'), half.len()))
    })
}

/// A date with the name of its month beside the number: `31 липня 2023`, `July 31, 2023`, `липень 2023`.
pub(super) fn written(lang: Lang, text: &str, number: &Number) -> Option<Found> {
    let found =
        |year, month, day, range| Some(Found { value: Value::Date { year, month, day }, range, is_weak: false });
    let (start, end) = (number.range.start, number.range.end);
    if let Some(day) = number.day() {
        let (rest, spaces) = behind_spaces(text, end);
        let of = if is_english(lang) && rest.starts_with(OF) { OF.len() } else { 0 };
        let name = word(&rest[of..]);
        let after = end + spaces + of + name.len();
        if spaces > 0
            && let Some(month) = month(lang, name, &text[after..])
        {
            let dot = usize::from(text[after..].starts_with('.') && name.chars().count() < SHORT && !is_english(lang));
            let (year, end) = year(lang, text, after + dot, false).unwrap_or((0, after));
            return found(year, month, day, start..end);
        }
    }
    let before = before_spaces(text, start);
    let month_before = (before.len() < start).then(|| last_word(before.trim_end_matches('.')))?;
    let month = month(lang, month_before, if before.ends_with('.') { "." } else { "" })?;
    let from = before.trim_end_matches('.').len() - month_before.len();
    match (number.day(), number.year()) {
        (Some(day), _) if is_english(lang) => {
            let (year, end) = year(lang, text, end, true).unwrap_or((0, end));
            found(year, month, day, from..end)
        }
        (_, Some(year)) => found(year, month, 0, from..end),
        _ => None,
    }
}

/// A year behind a month, or behind a day and a comma: “July 31, 2023”.
fn year(lang: Lang, text: &str, at: usize, may_part: bool) -> Option<(u16, usize)> {
    let comma = usize::from(may_part && text[at..].starts_with(','));
    let (_, spaces) = behind_spaces(text, at + comma);
    let start = at + comma + spaces;
    if spaces == 0 || run(text, start) != 4 {
        return None;
    }
    let number = read(lang, text, start)?;
    Some((number.year()?, number.range.end))
}
