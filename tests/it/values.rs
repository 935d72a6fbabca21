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
    let shown = "Усього 14,9\u{a0}млн грн, у 2\u{a0}450\u{a0}000,5\u{a0}грн, 3\u{a0}ліжка, 15,1 млн, 12\u{a0}400\u{a0}000\u{a0}грн.";
    assert!(page.replace("14,9\u{a0}млн\u{a0}грн", "14,9\u{a0}млн грн").replace("15,1\u{a0}млн", "15,1 млн").contains(shown), "{page}");
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
        expect![[""]],
    );
}

#[test]
fn a_private_column_is_as_unknown_as_none() {
    check_findings(
        "[#](value:money?row=total&col=salary) [#](value:money?row=salary:1111&col=plan)",
        expect![[""]],
    );
}

#[test]
fn a_written_figure_and_its_forms_are_compared() {
    check_findings(
        "[14,9 млн](value:money?row=total&col=plan&in=million) [14,85 млн](value:money?row=total&col=plan&in=million) \
         [15 млн](value:money?row=total&col=plan&in=million) [14,8 млн](value:money?row=total&col=plan&in=million) \
         [# а/б](value:money?row=total&col=plan) [# а/б/в](<value:money?row=Львівська область&col=plan>)",
        expect![[""]],
    );
}
