use jiff::civil::{date, time};

use super::*;

fn formats(tag: &str) -> Formats {
    Formats::new(Lang::parse(tag).expect("a tag"))
}

/// Compares every row with what `write` gives; `_` stands for the no-break space, which no editor shows.
fn check(tag: &str, rows: &[(String, &str)]) {
    for (found, expected) in rows {
        assert_eq!(found.replace('\u{a0}', "_"), *expected, "in {tag}");
    }
}

/// One row of the table for each format, in the same order in all languages.
fn rows<'a>(f: &Formats, expected: [&'a str; 33]) -> Vec<(String, &'a str)> {
    let monday = date(2023, 7, 31);
    let found = [
        f.date(monday),
        f.date_weekday(monday),
        f.date_numeric(monday),
        f.month_heading(2023, 7),
        f.month_name(7).to_owned(),
        f.day_month(monday),
        f.weekday(Weekday::Monday).to_owned(),
        f.time(time(10, 53, 0, 0)),
        f.date_time(monday, time(10, 53, 0, 0)),
        f.date_time(monday, time(11, 0, 0, 0)),
        f.date_range(monday, monday),
        f.date_range(date(2026, 3, 3), date(2026, 3, 5)),
        f.date_range(date(2026, 2, 28), date(2026, 3, 2)),
        f.date_range(date(2025, 12, 30), date(2026, 1, 2)),
        f.time_range(time(9, 0, 0, 0), time(13, 0, 0, 0)),
        f.decimal(1234.5, 1),
        f.decimal(12345.6, 1),
        f.number(-1_234_567),
        f.percent(12.5, 1),
        f.money("1234567.50", "EUR").unwrap_or_default(),
        f.list(&["A", "B", "C"]),
        f.file_size(12_345),
        f.file_size(1_572_864),
        f.date_time(monday, time(0, 5, 0, 0)),
        f.date_time(monday, time(11, 59, 0, 0)),
        f.date_time(monday, time(21, 0, 0, 0)),
        f.until(monday, time(18, 0, 0, 0)),
        f.on_days(monday, monday),
        f.on_days(date(2026, 3, 3), date(2026, 3, 3)),
        f.on_days(date(2026, 3, 4), date(2026, 3, 4)),
        f.on_days(date(2026, 3, 3), date(2026, 3, 5)),
        f.money("1234567.50", "UAH").unwrap_or_default(),
        f.list(&["A", "B"]),
    ];
    found.into_iter().zip(expected).collect()
}

#[test]
fn ukrainian() {
    let expected = [
        "31 липня 2023_р.",
        "понеділок, 31 липня 2023_р.",
        "31.07.2023",
        "липень 2023_р.",
        "липень",
        "31 липня",
        "понеділок",
        "10:53",
        "31 липня 2023_р. о_10:53",
        "31 липня 2023_р. об_11:00",
        "31 липня 2023_р.",
        "3–5 березня 2026_р.",
        "28 лютого – 2 березня 2026_р.",
        "30 грудня 2025_р. – 2 січня 2026_р.",
        "09:00–13:00",
        "1_234,5",
        "12_345,6",
        "-1_234_567",
        "12,5%",
        "1_234_567,50_€",
        "A, B і C",
        "12_КБ",
        "1,5_МБ",
        "31 липня 2023_р. о_00:05",
        "31 липня 2023_р. об_11:59",
        "31 липня 2023_р. о_21:00",
        "18:00 31 липня 2023_р.",
        "в понеділок, 31 липня 2023_р.",
        "у вівторок, 3 березня 2026_р.",
        "в середу, 4 березня 2026_р.",
        "3–5 березня 2026_р.",
        "1_234_567,50_₴",
        "A і B",
    ];
    check("uk", &rows(&formats("uk"), expected));
}

#[test]
fn russian() {
    let expected = [
        "31 июля 2023_г.",
        "понедельник, 31 июля 2023_г.",
        "31.07.2023",
        "июль 2023_г.",
        "июль",
        "31 июля",
        "понедельник",
        "10:53",
        "31 июля 2023_г. в_10:53",
        "31 июля 2023_г. в_11:00",
        "31 июля 2023_г.",
        "3–5 марта 2026_г.",
        "28 февраля – 2 марта 2026_г.",
        "30 декабря 2025_г. – 2 января 2026_г.",
        "09:00–13:00",
        "1_234,5",
        "12_345,6",
        "-1_234_567",
        "12,5_%",
        "1_234_567,50_€",
        "A, B и C",
        "12_КБ",
        "1,5_МБ",
        "31 июля 2023_г. в_00:05",
        "31 июля 2023_г. в_11:59",
        "31 июля 2023_г. в_21:00",
        "18:00 31 июля 2023_г.",
        "в понедельник, 31 июля 2023_г.",
        "во вторник, 3 марта 2026_г.",
        "в среду, 4 марта 2026_г.",
        "3–5 марта 2026_г.",
        "1_234_567,50_₴",
        "A и B",
    ];
    check("ru", &rows(&formats("ru"), expected));
}

#[test]
fn bulgarian() {
    let expected = [
        "31 юли 2023_г.",
        "понеделник, 31 юли 2023_г.",
        "31.07.2023_г.",
        "юли 2023_г.",
        "юли",
        "31 юли",
        "понеделник",
        "10:53_ч.",
        "31 юли 2023_г. в_10:53_ч.",
        "31 юли 2023_г. в_11:00_ч.",
        "31 юли 2023_г.",
        "3 – 5 март 2026_г.",
        "28 февруари – 2 март 2026_г.",
        "30 декември 2025_г. – 2 януари 2026_г.",
        "09:00 – 13:00_ч.",
        // Grouping begins at five digits.
        "1234,5",
        "12_345,6",
        "-1_234_567",
        "12,5_%",
        "1_234_567,50_€",
        "A, B и C",
        "12_KB",
        "1,5_MB",
        "31 юли 2023_г. в_00:05_ч.",
        "31 юли 2023_г. в_11:59_ч.",
        "31 юли 2023_г. в_21:00_ч.",
        "18:00_ч. на 31 юли 2023_г.",
        "в понеделник, 31 юли 2023_г.",
        "във вторник, 3 март 2026_г.",
        "в сряда, 4 март 2026_г.",
        "на 3 – 5 март 2026_г.",
        "1_234_567,50_₴",
        "A и B",
    ];
    check("bg", &rows(&formats("bg"), expected));
}

#[test]
fn english_is_british() {
    let expected = [
        "31 July 2023",
        "Monday, 31 July 2023",
        "31/07/2023",
        "July 2023",
        "July",
        "31 July",
        "Monday",
        "10:53",
        "31 July 2023 at_10:53",
        "31 July 2023 at_11:00",
        "31 July 2023",
        "3–5 March 2026",
        "28 February – 2 March 2026",
        "30 December 2025 – 2 January 2026",
        "09:00–13:00",
        "1,234.5",
        "12,345.6",
        "-1,234,567",
        "12.5%",
        "€1,234,567.50",
        "A, B and C",
        "12_KB",
        "1.5_MB",
        "31 July 2023 at_00:05",
        "31 July 2023 at_11:59",
        "31 July 2023 at_21:00",
        "18:00 on 31 July 2023",
        "on Monday, 31 July 2023",
        "on Tuesday, 3 March 2026",
        "on Wednesday, 4 March 2026",
        "on 3–5 March 2026",
        "UAH_1,234,567.50",
        "A and B",
    ];
    check("en", &rows(&formats("en"), expected));
}

#[test]
fn languages_without_a_row_of_habits_go_by_cldr() {
    let (from, to) = (date(2026, 3, 3), date(2026, 3, 5));
    let at = time(11, 0, 0, 0);
    let row = |tag: &str| {
        let f = formats(tag);
        (f.date_range(from, to), f.date_time(from, at), f.time_range(time(9, 0, 0, 0), at))
    };
    let texts = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
    assert_eq!(row("de"), texts("3.–5. März 2026", "3. März 2026 um\u{a0}11:00", "09:00–11:00"));
    assert_eq!(row("hu"), texts("2026. március 3.–5.", "2026. március 3. 11:00", "9:00–11:00"));
    assert_eq!(row("en-US"), texts("March 3–5, 2026", "March 3, 2026 at\u{a0}11:00\u{a0}AM", "9:00–11:00\u{a0}AM"));
    assert_eq!(row("fa").0, "۳–۵ مارس ۲۰۲۶");
}

#[test]
fn days_of_the_week_have_their_prepositions() {
    let week = |tag: &str| {
        Weekday::Monday
            .cycle_forward()
            .take(7)
            .map(|day| formats(tag).on_weekday(day).to_owned())
            .collect::<Vec<_>>()
            .join(", ")
    };
    assert_eq!(week("uk"), "в понеділок, у вівторок, в середу, в четвер, в пʼятницю, в суботу, в неділю");
    assert_eq!(week("ru"), "в понедельник, во вторник, в среду, в четверг, в пятницу, в субботу, в воскресенье");
    assert_eq!(week("bg"), "в понеделник, във вторник, в сряда, в четвъртък, в петък, в събота, в неделя");
    assert_eq!(week("en"), "on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, on Saturday, on Sunday");
    assert_eq!(formats("de").on_weekday(Weekday::Tuesday), "Dienstag");
    assert_eq!(formats("de").until(date(2026, 3, 3), time(18, 0, 0, 0)), "3. März 2026 um\u{a0}18:00");
}

#[test]
fn percentages_and_counts_of_all_kinds() {
    let percents = |tag: &str| {
        let f = formats(tag);
        [f.percent(0.0, 0), f.percent(7.25, 2), f.percent(100.0, 0), f.percent(1234.5, 1)]
            .join("; ")
            .replace('\u{a0}', "_")
    };
    assert_eq!(percents("uk"), "0%; 7,25%; 100%; 1_234,5%");
    assert_eq!(percents("ru"), "0_%; 7,25_%; 100_%; 1_234,5_%");
    assert_eq!(percents("bg"), "0_%; 7,25_%; 100_%; 1234,5_%");
    assert_eq!(percents("en"), "0%; 7.25%; 100%; 1,234.5%");
}

#[test]
fn every_tag_has_formats() {
    let letters = b'a'..=b'z';
    for tag in letters.clone().flat_map(|a| letters.clone().map(move |b| [a, b])) {
        let tag = String::from_utf8_lossy(&tag).into_owned();
        let f = formats(&tag);
        let texts =
            [f.date(date(2026, 3, 5)), f.month_name(12).to_owned(), f.time_range(time(9, 0, 0, 0), time(13, 0, 0, 0))];
        assert!(texts.iter().all(|text| !text.is_empty()), "{tag}");
    }
    assert!(!formats("uk-99").date(date(2026, 3, 5)).is_empty());
}

#[test]
fn weekdays_are_sorted_and_joined() {
    use Weekday::*;
    let uk = formats("uk");
    assert_eq!(uk.weekdays(&[Monday, Tuesday, Wednesday, Thursday, Friday]), "пн–пт");
    assert_eq!(uk.weekdays(&[Wednesday, Monday, Monday]), "пн, ср");
    assert_eq!(uk.weekdays(&[Sunday, Saturday]), "сб, нд");
    assert_eq!(uk.weekdays(&[Monday, Tuesday, Wednesday, Friday, Saturday, Sunday]), "пн–ср, пт–нд");
    assert_eq!(uk.weekdays(&[]), "");
    assert_eq!(formats("ru").weekdays(&[Sunday]), "вс");
    assert_eq!(formats("bg").weekdays(&[Monday, Tuesday, Wednesday, Thursday]), "пн–чт");
    assert_eq!(formats("en").weekdays(&[Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]), "Mon–Sun");
}

#[test]
fn numbers_in_data_keep_their_digits() {
    let uk = formats("uk");
    let text = |number: &str| uk.decimal_text(number).map(|text| text.replace('\u{a0}', "_"));
    assert_eq!(text("1234567890123456789.10").as_deref(), Some("1_234_567_890_123_456_789,10"));
    assert_eq!(text("-0.5").as_deref(), Some("-0,5"));
    for not_plain in ["", "1e3", "1,5", "+5", "12a", "--1", "1 000", "∞"] {
        assert_eq!(text(not_plain), None, "{not_plain}");
    }
    assert_eq!(uk.decimal(f64::NAN, 1), "–");
    assert_eq!(uk.money("12.5", "BGN").as_deref(), Some("12,5\u{a0}BGN"));
    assert_eq!(formats("bg").money("12.5", "BGN").as_deref(), Some("12,5\u{a0}лв."));
    assert_eq!(formats("en").money("-12.50", "EUR").as_deref(), Some("-€12.50"));
    assert_eq!(formats("en").money("12.50", "UAH").as_deref(), Some("UAH\u{a0}12.50"));
}

#[test]
fn file_sizes_change_unit_where_the_number_would_be_four_digits_long() {
    let en = formats("en");
    let size = |bytes| en.file_size(bytes).replace('\u{a0}', " ");
    assert_eq!(size(0), "0 B");
    assert_eq!(size(1023), "1,023 B");
    assert_eq!(size(1024), "1 KB");
    assert_eq!(size(1_048_575), "1 MB");
    assert_eq!(size(10_380_902), "9.9 MB");
    assert_eq!(size(10_485_760), "10 MB");
    assert_eq!(size(5_368_709_120), "5 GB");
    assert_eq!(size(u64::MAX), "17,179,869,184 GB");
}

#[test]
fn letters_stand_in_each_alphabets_order() {
    let sorted = |tag: &str, words: &str| {
        let f = formats(tag);
        let expected: Vec<&str> = words.split(' ').collect();
        let mut found = expected.clone();
        found.reverse();
        found.sort_by(|a, b| f.compare(a, b));
        assert_eq!(found, expected, "by compare in {tag}");
        found.reverse();
        f.collator().sort_by_text(&mut found, |word| word);
        assert_eq!(found, expected, "by key in {tag}");
    };
    sorted("uk", "вода гора Гора горб ґанок дім");
    sorted("uk", "ель Є єва жук и иней і ім ї їжак й");
    sorted("uk", "лоб льон люк мʼята Яблуко яма WHO zebra");
    sorted("ru", "еда ёж ель жук щи ъ ы ь эхо юг WHO");
    sorted("bg", "и ѝ ива й щит ъгъл ьо юг я ABC");
    // Whole alphabets, each in its own order, before Latin.
    sorted("uk", "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я a z");
    sorted("ru", "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я a z");
    sorted("bg", "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ь ю я a z");
    sorted("uk", "Вінниця Гадяч Ґорґани Донецьк Євпаторія Житомир Запоріжжя Ивано Івано Їжакевич Йосипівка Київ");
    sorted("en", "apple Apple éclair Zebra");
}
