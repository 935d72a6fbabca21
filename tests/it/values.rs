//! Live values: figures of datasets in texts.

use expect_test::expect;

use crate::fixture::Fixture;
use crate::workshop::Workshop;

const SITE: &str = "\
-- site.yaml --
title: {uk: Сайт, en: Site}
base_url: https://example.org/health/
languages: [uk, en]
timezone: Europe/Kyiv
organization: {id: moh, name: {uk: МОЗ, en: MoH}}
categories: {help: {uk: Допомога, en: Help}}
-- data/datasets/money.yaml --
id: money
title: {uk: Гроші, en: Money}
updated: 2026-01-01
columns:
  - {key: region, label: {uk: Область, en: Region}, type: text}
  - {key: year, label: {uk: Рік, en: Year}, type: integer}
  - {key: plan, label: {uk: План, en: Plan}, type: money, currency: UAH, total: yes}
  - {key: beds, label: {uk: Ліжка, en: Beds}, type: integer, unit: {uk: ліжок, en: beds}}
  - {key: salary, label: {uk: Оклад, en: Salary}, type: integer, private: yes}
rows:
  - {region: Київська область, year: 2025, plan: 12000000, beds: 1, salary: 1111}
  - {region: Львівська область, year: 2025, plan: 2450000.5, beds: 3, salary: 2222}
  - {region: Київська область, year: 2026, plan: 400000, beds: 25, salary: 3333}
  - {region: Одеська область, year: 2026, salary: 4444}
  - {region: R&D, year: 2027, beds: 7}
-- pages/about.uk.md --
---
title: Про нас
---
TEXT
-- pages/about.en.md --
---
title: About
---
Spent [# million UAH](value:money?row=total&col=plan&in=million), planned [#](value:money?row=year:2026&col=plan).
";

#[track_caller]
fn check_findings(text: &str, expected: expect_test::Expect) {
    let found = Fixture::new(&SITE.replace("TEXT", text)).findings();
    let own = found.lines().filter(|line| line.contains("value-") || line.contains("count-"));
    expected.assert_eq(&own.map(|line| format!("{line}\n")).collect::<String>());
}

#[test]
fn a_figure_stands_in_the_format_of_its_text() {
    let text = "Усього [# млн грн](value:money?row=total&col=plan&in=million), у \
                [# грн](<value:money?row=Львівська область&col=plan>), \
                [# ліжко/ліжка/ліжок](<value:money?row=Львівська область&col=beds>), \
                [15,1 млн](value:money?row=total&col=plan&in=million), \
                [# грн](value:money?row=region:%D0%9A%D0%B8%D1%97%D0%B2%D1%81%D1%8C%D0%BA%D0%B0%20%D0%BE%D0%B1%D0%BB%D0%B0%D1%81%D1%82%D1%8C&col=plan).";
    let site = Workshop::new(&SITE.replace("TEXT", text));
    site.build_well();
    let page = site.page("uk/about/index.html");
    let shown = "<p>Усього 14,9 млн грн, у 2 450 000,50 грн, 3 ліжка, 15,1 млн, 12 400 000 грн.</p>";
    assert!(page.replace('\u{a0}', " ").contains(shown), "{page}");
    assert!(page.contains("2\u{a0}450\u{a0}000,50\u{a0}грн"), "{page}");
    // A summary cannot wait for figures.
    assert!(!page.contains("name=\"description\" content=\"Усього"), "{page}");
    let page = site.page("en/about/index.html");
    assert!(page.contains("Spent 14.9\u{a0}million UAH, planned 400,000."), "{page}");
}

#[test]
fn what_is_not_there_is_told_with_what_was_meant() {
    check_findings(
        "[#](value:mony?row=total&col=plan) [#](value:money?row=total&col=pln) [#](value:money?row=total&col=beds) \
         [#](value:money?row=total&col=region) [#](<value:money?row=Київска область&col=plan>) \
         [#](value:money?row=yeer:2026&col=plan) [#](value:money?rov=total&col=plan) [#](value:money?row=total) \
         [#](value:money?row=total&col=plan&in=milion) [#](<value:money?row=Київська область&col=beds>) \
         [#](<value:money?row=Одеська область&col=beds>)",
        expect![[r#"
            pages/about.uk.md:4:1 value-unknown reason=dataset name=mony known=money proposal=money
            pages/about.uk.md:4:36 value-unknown reason=column name=pln known=year, plan, beds proposal=plan
            pages/about.uk.md:4:71 value-unknown reason=total name=beds known=none proposal=none
            pages/about.uk.md:4:107 value-unknown reason=number name=region known=year, plan, beds proposal=none
            pages/about.uk.md:4:145 value-unknown reason=row name=Київска область known=R&D, Київська область, Львівська область, Одеська область proposal=Київська область
            pages/about.uk.md:4:193 value-unknown reason=row name=yeer:2026 known=R&D, Київська область, Львівська область, Одеська область proposal=none
            pages/about.uk.md:4:233 value-unknown reason=part name=rov known=row, col, in proposal=row
            pages/about.uk.md:4:269 value-unknown reason=no-part name=col known=none proposal=none
            pages/about.uk.md:4:296 value-unknown reason=scale name=milion known=thousand, million, billion proposal=million
            pages/about.uk.md:4:342 value-unknown reason=repeated name=Київська область known=none proposal=none
            pages/about.uk.md:4:391 value-unknown reason=empty name=Одеська область known=none proposal=none
        "#]],
    );
}

#[test]
fn a_private_column_is_as_unknown_as_none() {
    check_findings(
        "[#](value:money?row=total&col=salary) [#](value:money?row=salary:1111&col=plan)",
        expect![[r#"
            pages/about.uk.md:4:1 value-unknown reason=column name=salary known=year, plan, beds proposal=none
            pages/about.uk.md:4:39 value-unknown reason=row name=salary:1111 known=R&D, Київська область, Львівська область, Одеська область proposal=none
        "#]],
    );
}

#[test]
fn a_written_figure_and_its_forms_are_compared() {
    check_findings(
        "[14,9 млн](value:money?row=total&col=plan&in=million) [14,85 млн](value:money?row=total&col=plan&in=million) \
         [15 млн](value:money?row=total&col=plan&in=million) [14,8 млн](value:money?row=total&col=plan&in=million) \
         [# а/б](value:money?row=total&col=plan) [# а/б/в](<value:money?row=Львівська область&col=plan>)",
        expect![[r#"
            pages/about.uk.md:4:162 value-differs written=14.8 live=14.9
            pages/about.uk.md:4:216 count-forms given=2 expected=3
            pages/about.uk.md:4:256 value-unknown reason=fraction name=2450000.50 known=none proposal=none
        "#]],
    );
}

#[test]
fn news_keep_the_figure_as_it_was_published() {
    let live = "[# грн](value:money?row=total&col=plan) і [# мова/мови/мов](count:hotlines), [14,9 млн](value:money?row=total&col=plan&in=million)";
    let news = format!(
        "-- news/a.uk.md --\n---\ntitle: Звіт\ndate: 2026-05-01\ncategory: help\nlead: Коротко.\n---\n{live}\n"
    );
    let found = Fixture::new(&(SITE.replace("TEXT", live) + &news)).findings();
    let told: Vec<&str> = found.lines().filter(|line| line.contains("figure-live-news")).collect();
    assert_eq!(told, ["news/a.uk.md:7:1 figure-live-news", "news/a.uk.md:7:43 figure-live-news"]);
}

#[test]
fn a_row_may_hold_signs_that_addresses_use() {
    let site = Workshop::new(&SITE.replace("TEXT", "Є [# ліжко/ліжка/ліжок](value:money?row=R%26D&col=beds)."));
    site.build_well();
    assert!(site.page("uk/about/index.html").contains("Є 7\u{a0}ліжок"));
}

#[test]
fn a_figure_that_a_scale_would_hide_is_no_zero() {
    check_findings(
        "[# млрд](value:money?row=total&col=plan&in=billion)",
        expect![[r#"
        pages/about.uk.md:4:1 value-unknown reason=small name=billion known=none proposal=none
    "#]],
    );
}

#[test]
fn the_sign_that_a_figure_replaces_comes_first() {
    let found = Fixture::new(&SITE.replace("TEXT", "[UAH #](value:money?row=total&col=plan)")).findings();
    assert!(found.contains("count-broken reason=hash"), "{found}");
}
