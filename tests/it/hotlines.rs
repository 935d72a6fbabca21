//! Hotlines: when somebody answers, in words, for machines and for the script, and what is wrong with it.

use expect_test::expect;

use crate::fixture::check_diagnostics;
use crate::workshop::{SITE, Workshop};

/// Monday the first of June, at noon.
const LINES: &str = "\
-- data/calendar.yaml --
- id: holidays
  name: {uk: свято, ru: праздник, bg: празник, en: holiday}
  days: [2026-01-01, 2026-05-31, 2026-06-03..2026-06-05, 01.07.2026]
-- data/hotlines.yaml --
- id: moh
  name: {uk: Лінія, ru: Линия, bg: Линия, en: Line}
  phone: '+380800505201'
  cost: free
  hours:
    - {days: mon-fri, opens: '08:00', closes: '20:00'}
    - {days: [fri, sat], opens: '22:00', closes: '02:00'}
  languages: [uk]
  exceptions:
    - {from: 2026-06-04, hours: [{days: daily, opens: '09:00', closes: '13:00'}]}
  closures: [holidays]
  verified: 2026-05-01
- id: sofia
  name: {uk: Софія, ru: София, bg: София, en: Sofia}
  phone: '+35980000106'
  cost: free
  hours: always
  timezone: Pacific/Auckland
  languages: [bg]
  verified: 2026-05-01
";

fn page(parts: &str, path: &str) -> String {
    let workshop = Workshop::new(parts);
    workshop.build_well();
    workshop.page(path)
}

fn has_all(page: &str, words: &[&str]) {
    for words in words {
        assert!(page.contains(words), "{words}\n{page}");
    }
}

#[test]
fn the_next_days_stand_by_their_dates_and_what_is_over_does_not() {
    let page = page(LINES, "uk/hotlines/index.html").replace('\u{a0}', " ");
    has_all(
        &page,
        &[
            "понеділок, 1 червня 2026 р.: <span class=\"hours\">08:00–20:00</span></dd>",
            "середа, 3 червня 2026 р.: не працює (свято)",
            "четвер, 4 червня 2026 р.: <span class=\"hours\">09:00–13:00</span></dd>",
            "пʼятниця, 5 червня 2026 р.: не працює (свято)",
            "субота, 6 червня 2026 р.: <span class=\"hours\">22:00–02:00 наступного дня</span>",
            "неділя, 7 червня 2026 р.: не працює</dd></div>",
            "<dt>Особливі дні</dt><dd class=\"days\">середа, 1 липня 2026 р.: не працює (свято)</dd></div>",
        ],
    );
    assert!(!page.contains("31 травня") && !page.contains("1 січня") && !page.contains("8 червня"), "{page}");
    assert!(!page.to_lowercase().contains("сьогодні"), "a page may be older than its day");
}

#[test]
fn a_card_in_a_text_names_the_days_that_begin_within_seven() {
    let text = "-- pages/about.uk.md --\n---\ntitle: Про нас\n---\n![Лінія](hotline:moh)\n";
    let workshop = Workshop::new(&format!("{LINES}{text}"));
    workshop.build_well();
    let page = workshop.page("uk/about/index.html").replace('\u{a0}', " ");
    has_all(&page, &["середа, 3 червня 2026 р.: не працює (свято)", "assets/hours."]);
    assert!(!page.contains("1 липня"), "{page}");
    assert!(!workshop.page("uk/index.html").contains("assets/hours."), "the home page shows no hotline");
}

#[test]
fn the_script_knows_the_zone_the_week_and_the_days_since_yesterday() {
    let page = page(LINES, "uk/hotlines/index.html");
    has_all(
        &page,
        &[
            "data-hours=\"Europe/Kyiv|480-1200;480-1200;480-1200;480-1200;480-1200,1320-1560;1320-1560;|\
             2026-05-31/2026-05-31= 2026-06-03/2026-06-03= 2026-06-04/2026-06-04=540-780 2026-06-05/2026-06-05= \
             2026-07-01/2026-07-01=\"",
            "data-hours=\"Pacific/Auckland|0-1440|\"",
        ],
    );
}

#[test]
fn search_engines_hear_of_closures_and_exceptions() {
    let page = page(LINES, "en/hotlines/index.html");
    has_all(
        &page,
        &[
            r#""opens":"22:00","closes":"02:00","dayOfWeek":["Friday","Saturday"]}"#,
            r#"{"@type":"OpeningHoursSpecification","opens":"00:00","closes":"00:00","validFrom":"2026-06-03","validThrough":"2026-06-03"}"#,
            r#""validFrom":"2026-06-04","validThrough":"2026-06-04"}"#,
        ],
    );
    assert!(!page.contains("\"validFrom\":\"2026-05-31\""), "{page}");
}

#[test]
fn lines_for_the_same_people_stand_together() {
    let line = |id: &str, audience: &str| {
        format!(
            "- {{id: {id}, name: {id}, phone: '112', cost: free, hours: always, languages: [uk], verified: 2026-05-01{audience}}}\n"
        )
    };
    let (doctors, patients) = (", audience: {uk: Для лікарів, en: For doctors}", ", audience: {uk: Для хворих}");
    let lines = [line("a", doctors), line("b", ""), line("c", patients), line("d", doctors)].concat();
    let grouped = page(&format!("-- data/hotlines.yaml --\n{lines}"), "uk/hotlines/index.html");
    let places = [">Для всіх</h2>", "id=\"b\"", ">Для лікарів</h2>", "id=\"a\"", "<h3>d</h3>", ">Для хворих</h2>"];
    let places: Vec<usize> = places.iter().map(|words| grouped.find(words).expect(words)).collect();
    assert!(places.is_sorted(), "{places:?} {grouped}");
    assert!(!grouped.contains("<dt>Для кого</dt>"), "the heading says it");
    let alone = [line("a", doctors), line("b", ""), line("c", patients)].concat();
    let alone = page(&format!("-- data/hotlines.yaml --\n{alone}"), "uk/hotlines/index.html");
    has_all(&alone, &["<h2>a</h2>", "<dt>Для кого</dt><dd>Для лікарів</dd>"]);
    assert!(!alone.contains("Для всіх"), "{alone}");
}

#[test]
fn a_site_may_want_numbers_that_do_not_dial() {
    let text = "-- pages/about.uk.md --\n---\ntitle: Про нас\n---\nДзвоніть: <hotline:moh>.\n";
    let settings = format!("-- site.yaml --\n{SITE}header_hotlines: [moh]\nphone_links: no\n");
    let workshop = Workshop::new(&format!("{LINES}{text}{settings}"));
    workshop.build_well();
    for path in ["uk/hotlines/index.html", "uk/about/index.html", "uk/index.html", "uk/404.html"] {
        let page = workshop.page(path);
        assert!(!page.contains("tel:") && page.contains("0 800 505 201"), "{path}: {page}");
    }
    has_all(&workshop.page("uk/about/index.html"), &["<a href=\"/health/uk/hotlines/#moh\">0 800 505 201</a>"]);
    assert!(workshop.page("uk/hotlines.vcf").contains("+380800505201"), "an address book is there to dial");
}

#[test]
fn a_day_begins_on_the_hotlines_own_clock() {
    // At noon in Kyiv the second of June has not begun there, but ten hours later it has in Auckland only.
    let lines = LINES.replace(
        "timezone: Pacific/Auckland",
        "timezone: Pacific/Auckland\n  exceptions: [{from: 2026-06-01, closed: yes}]",
    );
    let mut workshop = Workshop::new(&lines);
    workshop.build_well();
    let closed = "понеділок, 1 червня 2026 р.: не працює";
    let page = |workshop: &Workshop| workshop.page("uk/hotlines/index.html").replace('\u{a0}', " ");
    assert!(page(&workshop).contains(closed));
    workshop.now = "2026-06-01T22:00:00".parse().expect("an hour");
    workshop.build_well();
    let page = page(&workshop);
    assert!(!page.contains(closed), "{page}");
    assert!(page.contains("понеділок, 1 червня 2026 р.: <span"), "the other line is still in the first");
}

#[test]
fn calendars_and_who_names_them() {
    check_diagnostics(
        "
-- data/calendar.yaml --
- id: holidays
  name: Свята
  days: [2026-12-24..2026-12-26, 2027-01-01]
- id: old
  name: Торішні
  days: [2026-05-01, 2026-06-14]
- id: wrong
  name: Не так
  days: [2026-02-30, 2026-05-02..2026-05-01, ' 2026-12-25 .. 26.12.2026 ', 25 грудня, 2026-12-25T10:00, 2026-01-01..2026-01-02..2026-01-03]
- id: holidays
  name: Ще раз
  days: 2026-12-25
-- data/hotlines.yaml --
- id: moh
  name: МОЗ
  phone: '+380800505201'
  cost: free
  hours: always
  languages: [uk]
  exceptions:
    - {from: 2026-12-26, to: 2026-12-27, closed: yes}
    - {from: 2026-12-28, to: 2026-12-29T15:00, closed: yes}
  closures: [holidays, holydays, old, wrong]
  verified: 2026-03-01
- id: two
  name: Друга
  phone: '+380800505202'
  cost: free
  hours: always
  languages: [uk]
  exceptions:
    - {from: 2026-12-26, to: 2026-12-27, closed: yes}
  closures: [holidays, holydays, old, wrong]
  verified: 2026-03-01
",
        expect![[r#"
            data/calendar.yaml:6:9 calendar-past id=old
            data/calendar.yaml:9:10 date-impossible value=2026-02-30
            data/calendar.yaml:9:22 end-before-start
            data/calendar.yaml:9:76 calendar-days value=25 грудня
            data/calendar.yaml:9:87 calendar-days value=2026-12-25T10:00
            data/calendar.yaml:9:105 calendar-days value=2026-01-01..2026-01-02..2026-01-03
            data/calendar.yaml:10:7 id-twice id=holidays (data/calendar.yaml:1:7)
            data/hotlines.yaml:9:30 exception-hour value=2026-12-29T15:00
            data/hotlines.yaml:19:14 closure-overlap id=holidays (data/calendar.yaml:3:10)
            data/hotlines.yaml:20:24 id-unknown kind=calendar id=holydays proposal=none → holidays
        "#]],
    );
}

#[test]
fn a_number_that_nobody_has_called_for_long() {
    let line = |id: &str, day: &str| {
        format!(
            "- {{id: {id}, name: {id}, phone: '112', cost: free, hours: always, languages: [uk], verified: {day}}}\n"
        )
    };
    let lines = [line("a", "2025-12-16"), line("b", "2025-12-17")].concat();
    check_diagnostics(
        &format!("\n-- data/hotlines.yaml --\n{lines}"),
        expect![[r#"
        data/hotlines.yaml:1:88 verified-old date=2025-12-16 days=180
    "#]],
    );
    let site = "\n-- site.yaml --\ntitle: Сайт\nbase_url: https://example.org/\nlanguages: [uk]\ntimezone: Europe/Kyiv\n\
                organization: {id: moh, name: МОЗ}\nverified_days: 90\n";
    let lines = [line("a", "2026-03-16"), line("b", "2026-03-17")].concat();
    check_diagnostics(
        &format!("{site}-- data/hotlines.yaml --\n{lines}"),
        expect![[r#"
        data/hotlines.yaml:1:88 verified-old date=2026-03-16 days=90
    "#]],
    );
}

#[test]
fn an_exception_has_hours_on_its_own_days() {
    let exception = |days: &str| {
        LINES.replace(
            "{from: 2026-06-04, hours: [{days: daily,",
            &format!("{{from: 2026-06-06, hours: [{{days: {days},"),
        )
    };
    let is_told = |days: &str| Workshop::new(&exception(days)).check().contains("exception-days");
    assert!(is_told("mon-fri"), "a Saturday");
    assert!(!is_told("sat"));
}
