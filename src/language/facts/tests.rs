//! Golden pairs: what two languages write for the same fact, and what they write for different ones.

use jiff::civil::{Date, Time};
use proptest::prelude::*;

use super::*;
use crate::language::Formats;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a tag")
}

fn values(tag: &str, text: &str) -> Vec<Value> {
    read(lang(tag), text).into_iter().filter(|fact| !fact.is_weak).map(|fact| fact.value).collect()
}

/// Both texts hold the same facts, and at least one.
#[track_caller]
fn alike(pairs: &[(&str, &str, &str, &str)]) {
    for (a, text, b, other) in pairs {
        let (left, right) = (values(a, text), values(b, other));
        let are_alike = left.len() == right.len()
            && left.iter().zip(&right).all(|(left, right)| left.likeness(*right) >= Likeness::Maybe);
        assert!(are_alike && !left.is_empty(), "{text} = {other}: {left:?} {right:?}");
    }
}

/// Each text holds one fact, and they mean different things.
#[track_caller]
fn unlike(pairs: &[(&str, &str, &str, &str)]) {
    for (a, text, b, other) in pairs {
        let (left, right) = (values(a, text), values(b, other));
        let ([left], [right]) = (left.as_slice(), right.as_slice()) else {
            panic!("{text}, {other}: {left:?} {right:?}")
        };
        assert_eq!(left.likeness(*right), Likeness::None, "{text} = {other}: {left:?} {right:?}");
    }
}

#[test]
fn numbers() {
    alike(&[
        ("uk", "1\u{a0}234,5 км", "en", "1,234.5 km"),
        ("uk", "1 234,5", "en", "1,234.50"),
        ("ru", "1\u{202f}234,5", "bg", "1234,5"),
        ("uk", "1 200 000 доз", "en", "1.2 million doses"),
        ("uk", "1,2 млн доз", "bg", "1,2 милиона дози"),
        ("ru", "1,2 миллиона", "en", "1,200,000"),
        ("uk", "12 тис. осіб", "en", "12,000 people"),
        ("ru", "12 тыс. человек", "bg", "12 хиляди души"),
        ("uk", "3,5 млрд", "en", "3.5 billion"),
        ("uk", "10–15 тис. людей", "en", "10,000–15,000 people"),
        ("uk", "3150 пацієнтів", "en", "3,150 patients"),
        ("uk", "12,5 %", "en", "12.5%"),
        ("uk", "12,5 відсотка", "ru", "12,5\u{a0}%"),
        ("uk", "4 відсотки", "en", "4 per cent"),
        ("uk", "у 2026/27 навчальному році", "en", "in 2026–2027"),
        ("uk", "150-річчя", "en", "the 150th anniversary"),
        ("pl", "1 234,5", "ro", "1234,50"),
        ("ro", "1.234.567", "ja", "1,234,567"),
        ("uk", "№ 38", "en", "No. 38"),
        ("uk", "1.234.567", "en", "1,234,567"),
        ("uk", "до 38 °C", "en", "up to 38 °C"),
        ("uk", "20–30 хвилин", "en", "20 to 30 minutes"),
    ]);
    unlike(&[
        ("uk", "1 234,5", "en", "12,345"),
        ("uk", "25 місць", "en", "52 places"),
        ("uk", "1,2 млн", "en", "12 million"),
        ("uk", "12 тис.", "en", "12"),
        ("uk", "1,234", "en", "1,234"),
    ]);
}

#[test]
fn dates_and_times() {
    for other in [
        ("en", "31 July 2023"),
        ("en", "July 31, 2023"),
        ("en", "the 31st of July 2023"),
        ("en", "31 Jul 2023"),
        ("en", "31/07/2023"),
        ("en", "07/31/2023"),
        ("uk", "31.07.2023"),
        ("uk", "31 лип. 2023"),
        ("bg", "31 юли 2023 г."),
        ("bg", "31.07.2023 г."),
        ("ru", "31 июля 2023 года"),
        ("ru", "31 июля"),
        ("en", "2023-07-31"),
    ] {
        alike(&[("uk", "31 липня 2023 р.", other.0, other.1)]);
    }
    alike(&[
        ("uk", "у липні 2023 року", "en", "in July 2023"),
        ("uk", "липень 2023", "bg", "юли 2023 г."),
        ("ru", "в июле 2023 года", "en", "July 2023"),
        ("uk", "3–5 березня", "en", "3–5 March"),
        ("uk", "з 3 по 5 березня", "en", "from 3 to 5 March"),
        ("uk", "з 3 до 5 березня 2026", "en", "from the 3rd to the 5th of March 2026"),
        ("ru", "с 3 по 5 марта", "en", "March 3–5"),
        ("bg", "от 3 до 5 март", "uk", "3 – 5 березня"),
        ("uk", "8 та 9 жовтня", "en", "8 and 9 October"),
        ("ru", "8, 9 и 10 октября", "bg", "8, 9 и 10 октомври"),
        ("uk", "28 лютого – 2 березня", "en", "28 February to 2 March"),
        ("uk", "о 10:53", "en", "at 10:53 am"),
        ("uk", "об 11:00", "en", "at 11 a.m."),
        ("uk", "о 17:30", "en", "at 5.30 pm"),
        ("uk", "о 17:30", "en", "at 17.30"),
        ("bg", "10:53 ч.", "ru", "10:53"),
        ("uk", "14:00–16:00", "en", "2–4 pm"),
        ("uk", "11:00–13:00", "en", "11 am–1 pm"),
        ("uk", "31 липня 2023", "pl", "31.07.2023"),
    ]);
    unlike(&[
        ("uk", "15 січня", "en", "16 January"),
        ("uk", "15 січня", "en", "15 June"),
        ("uk", "15 січня 2026", "en", "15 January 2027"),
        ("uk", "липень 2023", "en", "June 2023"),
        ("uk", "о 17:30", "en", "at 5.30 am"),
        ("uk", "10:30", "en", "10:03"),
    ]);
}

#[test]
fn amounts() {
    alike(&[
        ("uk", "1 234,50 грн", "en", "UAH 1,234.50"),
        ("uk", "5 гривень", "en", "5 hryvnias"),
        ("uk", "₴5", "en", "5 UAH"),
        ("uk", "100 євро", "en", "€100"),
        ("bg", "100 евро", "ru", "100 €"),
        ("uk", "1,2 млн грн", "en", "UAH 1.2 million"),
        ("uk", "20 доларів", "en", "US$20"),
        ("bg", "20 лв.", "uk", "20 левів"),
        ("uk", "12 європейських країн", "en", "12 European countries"),
    ]);
    unlike(&[("uk", "100 євро", "en", "$100"), ("uk", "100 євро", "en", "€1,000")]);
}

#[test]
fn phones_and_mail() {
    for other in
        ["+380 800 505 201", "+380800505201", "0-800-505-201", "0800505201", "(0 800) 505-201", "00380800505201"]
    {
        alike(&[("uk", "0 800 505 201", "en", other)]);
    }
    alike(&[
        ("uk", "(044) 253-61-94", "en", "+380 44 253 61 94"),
        ("uk", "253-61-94", "en", "+380 44 253-61-94"),
        ("bg", "02 930 1171", "en", "+359 2 930 1171"),
        ("ru", "8 (800) 200-02-00", "en", "+7 800 200 02 00"),
    ]);
    unlike(&[("uk", "0 800 505 201", "en", "+380 800 505 210")]);
    assert_eq!(values("uk", "Пишіть: info2026@moz.example."), [Value::Email]);
}

#[test]
fn what_is_no_fact() {
    for text in [
        "",
        "два тижні",
        "XXI століття",
        "5-й тиждень, 2-га лікарня, 21st century",
        "COVID-19, B12, H5N1",
        "п. 3.2.1",
        "https://example.org/2026/15 www.a.org/17 moz.gov.ua/18",
        "у 3 громадах, від 2 до 4 людей",
        "@ a@ @b 1@",
        "0",
    ] {
        let found = values("uk", &format!("- {text} –"));
        assert_eq!(found, [], "{text}");
    }
    assert!(!may_have("Жодної цифри – і все") && may_have(&format!("{}5", "я".repeat(90))) && may_have("a@b"));
}

#[test]
fn words_for_numbers() {
    let number = |whole| Value::Number(Decimal::new(whole, 0));
    let spelled = |tag: &str, value, text: &str| is_spelled(lang(tag), value, text);
    assert!(spelled("en", number(12), "twelve communities") && spelled("uk", number(12), "у дванадцяти громадах"));
    assert!(spelled("ru", number(25), "двадцать пять мест") && !spelled("ru", number(25), "двадцать мест"));
    assert!(spelled("uk", Value::Time { hour: 12, minute: 0 }, "опівдні") && spelled("xx", number(77), ""));
    assert!(
        spelled("en", Value::Number(Decimal::new(15, -1)), "one and a half") && !spelled("bg", number(100), "място")
    );
    assert!(spelled("bg", number(100), "над сто, а") && !spelled("bg", number(100), "тук стои болница"));
}

proptest! {
    #[test]
    fn each_language_reads_what_it_writes(number in 11_i64..100_000_000, cents in 0_u8..100) {
        let expected = Value::Number(Decimal::new(number as u64 * 100 + u64::from(cents), -2));
        for tag in ["uk", "ru", "bg", "en"] {
            let formats = Formats::new(lang(tag));
            let text = format!("{number}.{cents:02}");
            let written = formats.decimal_text(&text).expect("a number");
            prop_assert_eq!(values(tag, &written), vec![expected], "{}", &written);
            let whole = values(tag, &formats.number(number));
            prop_assert_eq!(whole, vec![Value::Number(Decimal::new(number as u64, 0))]);
            let money = values(tag, &formats.money(&text, "EUR").expect("a number"));
            prop_assert!(matches!(money.as_slice(), [Value::Amount(_, Currency::Eur)]), "{:?}", money);
            let percent = values(tag, &formats.percent(f64::from(cents) + 0.5, 1));
            prop_assert_eq!(percent, vec![Value::Number(Decimal::new(u64::from(cents) * 10 + 5, -1))]);
        }
    }

    #[test]
    fn each_language_reads_its_dates(days in 0_i32..36_000, minutes in 0_i32..1440, length in 1_i32..60) {
        let day = |days: i32| Date::constant(1950, 1, 1).checked_add(jiff::Span::new().days(days)).expect("a day");
        let time = Time::midnight().wrapping_add(jiff::Span::new().minutes(minutes));
        let value = |date: Date| Value::Date { year: date.year() as u16, month: date.month() as u8, day: date.day() as u8 };
        let (first, last) = (day(days), day(days + length));
        let clock = Value::Time { hour: time.hour() as u8, minute: time.minute() as u8 };
        for tag in ["uk", "ru", "bg", "en"] {
            let formats = Formats::new(lang(tag));
            prop_assert_eq!(values(tag, &formats.date(first)), vec![value(first)]);
            prop_assert_eq!(values(tag, &formats.date_weekday(first)), vec![value(first)]);
            prop_assert_eq!(values(tag, &formats.date_time(first, time)), vec![value(first), clock]);
            let range = formats.date_range(first, last);
            let found = values(tag, &range);
            let are_same = found.len() == 2
                && found[0].likeness(value(first)) == Likeness::Same
                && found[1].likeness(value(last)) == Likeness::Same;
            prop_assert!(are_same, "{}: {:?}", range, found);
        }
    }

    #[test]
    fn no_text_breaks_the_reading(text in "[0-9 .,:/+()@%–ія№a\u{a0}€-]{0,40}") {
        for tag in ["uk", "ru", "en", "pl"] {
            for fact in read(lang(tag), &text) {
                prop_assert!(text.get(fact.range.clone()).is_some_and(|written| !written.is_empty()));
            }
        }
    }
}
