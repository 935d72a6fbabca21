//! Datasets: what is read of the tables that people have, and what is told of their mistakes.

use std::sync::Arc;

use expect_test::expect;
use proptest::prelude::*;
use visnyk::base::Severity;
use visnyk::data::datasets::import::with_points;
use visnyk::data::datasets::{self, Cell, Dataset, NumberFormat, Reading, Sheet, read_rows};
use visnyk::outputs::dataset_files::{Format, write};
use visnyk::site::link::DatasetFacts;

use crate::fixture::check_diagnostics;
use crate::workshop::Workshop;

/// A description with a column of every sort that the tests ask for.
const HEAD: &str = "\
-- data/datasets/budget.yaml --
id: budget
title: Бюджет
updated: 2025-12-31
columns:
  - {key: region, label: Область, type: text, required: yes}
  - {key: spent, label: {uk: Витрачено}, type: money, currency: UAH, total: yes}
  - {key: day, label: День, type: date}
";

#[track_caller]
fn check_sheet(sheet: &str, expected: expect_test::Expect) {
    check_diagnostics(&format!("{HEAD}-- data/datasets/budget.csv --\n{sheet}"), expected);
}

#[test]
fn what_a_spreadsheet_saves_is_understood() {
    check_sheet(
        "Область;Витрачено;day;\nКиївська;1 234,56;31.12.2025;\n\"Львівська; місто\";1\u{a0}000,44;2025-12-30;\n;;;\nУсього;2 235,00;;\n",
        expect![[""]],
    );
    check_sheet("region\tspent\tday\nКиївська\t10\t\nTotal:\t10.00\t\n", expect![[""]]);
}

#[test]
fn mistakes_are_told_at_their_cells() {
    check_sheet(
        "region,spent,day\nКиївська,\"1,234\",2025-02-30\n,12a,вчора\nЛьвівська,5\nОдеса,1,2025-01-01\nРазом,7,\n",
        expect![[r#"
            data/datasets/budget.csv:2:11 cell-number reason=unclear column=spent value=1,234
            data/datasets/budget.csv:2:18 date-impossible field=day value=2025-02-30
            data/datasets/budget.csv:3:1 cell-empty column=region
            data/datasets/budget.csv:3:2 cell-number reason=wrong column=spent value=12a
            data/datasets/budget.csv:3:6 cell-format type=date column=day value=вчора
            data/datasets/budget.csv:4:11 csv-row-length expected=3 found=2
        "#]],
    );
}

#[test]
fn a_total_that_differs_is_an_error_at_its_cell() {
    check_sheet(
        "region;spent;day\nКиїв;0,10;\nОдеса;0,20;\nИтого;0,31;\n",
        expect![[r#"
            data/datasets/budget.csv:4:7 total-differs column=spent written=0.31 sum=0.30
        "#]],
    );
}

#[test]
fn a_total_in_the_middle_would_count_twice() {
    check_sheet(
        "region;spent;day\nКиїв;1;\nРазом;1;\nОдеса;2;\nУсього;4;\n",
        expect![[r#"
        data/datasets/budget.csv:3:1 total-inside value=Разом
    "#]],
    );
}

#[test]
fn a_row_of_sums_in_the_yaml_is_no_row() {
    let table = |rows: &str| {
        format!(
            "-- data/datasets/sums.yaml --\nid: sums\ntitle: Суми\nupdated: 2026-01-01\ncolumns:\n  \
             - {{key: place, label: Місце, type: text}}\n  - {{key: sum, label: Сума, type: integer, total: yes}}\nrows:\n{rows}"
        )
    };
    let site = Workshop::new(&table("  - {place: А, sum: 5}\n  - {place: Б, sum: 7}\n  - {place: Усього, sum: 12}\n"));
    site.build_well();
    let json: serde_json::Value = serde_json::from_str(&site.page("data/sums.json")).expect("JSON");
    assert_eq!((&json["rows"], &json["totals"]["sum"]), (&serde_json::json!(2), &serde_json::json!("12")));
    check_diagnostics(
        &table(
            "  - {place: А, sum: 5}\n  - {place: Усього, sum: 5}\n  - {place: Б, sum: 7}\n  - {place: Разом, sum: 13}\n",
        ),
        expect![[r#"
            data/datasets/sums.yaml:9:13 total-inside value=Усього
        "#]],
    );
}

#[test]
fn numbers_of_one_column_are_written_in_one_way() {
    check_sheet(
        "region;spent;day\nКиїв;1 234,56;\nОдеса;1,234.56;\nЛуцьк;1.5;\nСуми;1,5;\n",
        expect![[r#"
        data/datasets/budget.csv:3:7 cell-number reason=mixed column=spent value=1,234.56
        data/datasets/budget.csv:4:7 cell-number reason=mixed column=spent value=1.5
    "#]],
    );
    // The sum is written as the rows are, or it is told as well.
    check_sheet(
        "region;spent;day\nКиїв;1 234,56;\nРазом;1.234.56;\n",
        expect![[r#"
        data/datasets/budget.csv:3:7 cell-number reason=wrong column=spent value=1.234.56
    "#]],
    );
    let said = HEAD.replace("title:", "numbers: 1 234,56\ntitle:");
    check_diagnostics(
        &format!("{said}-- data/datasets/budget.csv --\nregion;spent;day\nКиїв;1 234,56;\nОдеса;1,234.56;\n"),
        expect![[r#"
            data/datasets/budget.csv:3:7 cell-number reason=wrong column=spent value=1,234.56
        "#]],
    );
}

#[test]
fn rows_that_are_longer_or_shorter_than_the_heads() {
    check_sheet(
        "region;spent;day\nКиїв;1;;;;\nОдеса;1;;зайве\nЛуцьк\n\"Суми;1;\n",
        expect![[r#"
        data/datasets/budget.csv:3:10 csv-row-length expected=3 found=4
        data/datasets/budget.csv:4:1 csv-row-length expected=3 found=1
        data/datasets/budget.csv:5:1 csv-row-length expected=3 found=1
    "#]],
    );
}

#[test]
fn what_a_spreadsheet_would_run_or_nobody_should_read_is_told() {
    check_sheet(
        "region;spent;day\n\"=HYPERLINK(\"\"https://x.example\"\")\";1;\n+1+1;1;\n-2-2;1;\n@SUM(A1);1;\n-;1;\n\
         UA21 322313 0000026007233566001;1;\n7523169263;1;\n4111 1111 1111 1111;1;\n",
        expect![[r#"
            data/datasets/budget.csv:2:2 cell-formula column=region
            data/datasets/budget.csv:3:1 cell-formula column=region
            data/datasets/budget.csv:4:1 cell-formula column=region
            data/datasets/budget.csv:5:1 cell-formula column=region
            data/datasets/budget.csv:7:1 cell-personal kind=iban column=region
            data/datasets/budget.csv:8:1 cell-personal kind=egn column=region
            data/datasets/budget.csv:9:1 cell-personal kind=card column=region
        "#]],
    );
}

#[test]
fn a_sheet_in_any_encoding_is_read_and_mistakes_have_their_places() {
    let text = "Область\tВитрачено\tДень\r\nКиївська\t1 234,50\t31.12.2025\r\nЛьвівська\t1x\t\r\n";
    let wide = |order: fn(u16) -> [u8; 2], mark: &[u8]| -> Vec<u8> {
        mark.iter().copied().chain(text.encode_utf16().flat_map(order)).collect()
    };
    let (wrong, _) = text.split_once("1x").expect("a mistake");
    let (letters, bytes) = (wrong.chars().count(), wrong.len());
    let cases = [
        (text.as_bytes().to_vec(), bytes),
        (format!("\u{feff}{text}").into_bytes(), bytes + 3),
        (encoding_rs::WINDOWS_1251.encode(text).0.into_owned(), letters),
        (wide(u16::to_le_bytes, b"\xff\xfe"), 2 + 2 * letters),
        (wide(u16::to_be_bytes, b"\xfe\xff"), 2 + 2 * letters),
        (wide(u16::to_le_bytes, b""), 2 * letters),
        (wide(u16::to_be_bytes, b""), 2 * letters),
    ];
    for (bytes, at) in cases {
        let mut problems = Vec::new();
        let sheet = Sheet::new(&Arc::from("budget.csv"), &bytes, &mut problems).expect("text");
        let reading = read_rows(&described(HEAD), &sheet.path, Some(&sheet));
        assert_eq!(cells(&reading)[0], ["Київська", "1234.50", "2025-12-31"]);
        let places: Vec<_> = reading.problems.iter().map(|p| (p.rule.code, p.place.span.start as usize)).collect();
        assert_eq!(places, [("cell-number", at)]);
    }
    for bytes in [&b"a\0;\0b"[..], b"a\0\0;", b"\0"] {
        assert!(Sheet::new(&Arc::from("budget.csv"), bytes, &mut Vec::new()).is_none(), "{bytes:?}");
    }
}

/// The description of a fixture's first part.
fn described(part: &str) -> Dataset {
    let (_, yaml) = part.split_once(" --\n").expect("a part");
    let mut problems = Vec::new();
    let records = datasets::read(&Arc::from("x.yaml"), yaml, &mut problems).expect("YAML");
    assert!(problems.is_empty(), "{problems:?}");
    records.into_iter().next().expect("a dataset").value
}

/// The cells of the public columns, as texts.
fn cells(reading: &Reading) -> Vec<Vec<String>> {
    let rows = &reading.rows;
    let cell = |row, column| match rows.cell(row, column) {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.to_owned(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => date.to_string(),
    };
    (0..rows.len).map(|row| (0..rows.columns.len()).map(|column| cell(row, column)).collect()).collect()
}

const ALL_KINDS: &str = "\
-- data/datasets/x.yaml --
id: x
title: Ікс
updated: 2026-01-01
columns:
  - {key: text, label: Текст, type: text}
  - {key: sum, label: Сума, type: money, currency: EUR, total: yes}
  - {key: count, label: Кількість, type: integer}
  - {key: rate, label: Частка, type: percent}
  - {key: size, label: Розмір, type: decimal, scale: thousands}
  - {key: day, label: День, type: date}
  - {key: mail, label: Пошта, type: email}
";

fn any_cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~а-яіїєґ\"';,\t\r\n]{0,10}",
        "[-−+]?[0-9]{0,7}([., \u{a0}'][0-9]{0,4}){0,2}%?",
        "[0-9]{1,4}[.-][0-9]{1,2}[.-][0-9]{1,4}",
        "[a-z]{1,4}@[a-z]{1,4}\\.ua",
        Just("Разом".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_told(bytes in proptest::collection::vec(any::<u8>(), 0..200), heads: bool) {
        let mut all = if heads { b"text;sum;count;rate;size;day;mail\n".to_vec() } else { Vec::new() };
        all.extend(bytes);
        if let Some(sheet) = Sheet::new(&Arc::from("x.csv"), &all, &mut Vec::new()) {
            let reading = read_rows(&described(ALL_KINDS), &sheet.path, Some(&sheet));
            prop_assert!(reading.problems.iter().all(|problem| problem.place.span.end as usize <= all.len() + 1));
        }
    }

    /// What is published as CSV is what was read; texts that a spreadsheet would run have an apostrophe more.
    #[test]
    fn what_is_written_reads_back(
        grid in proptest::collection::vec(proptest::collection::vec(any_cell(), 7), 0..8),
        separator in prop_oneof![Just(b';'), Just(b','), Just(b'\t')],
        format in proptest::option::of(0..6usize),
    ) {
        let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
        writer.write_record(["text", "sum", "count", "rate", "size", "day", "mail"]).expect("memory");
        for row in &grid {
            writer.write_record(row).expect("memory");
        }
        let bytes = writer.into_inner().expect("memory");
        let mut dataset = described(ALL_KINDS);
        dataset.numbers = format.and_then(|at| NumberFormat::of(NumberFormat::NAMES[at]));
        let sheet = Sheet::new(&Arc::from("x.csv"), &bytes, &mut Vec::new()).expect("UTF-8");
        let reading = read_rows(&dataset, &sheet.path, Some(&sheet));
        let facts = DatasetFacts {
            dataset: dataset.clone(),
            reading: reading.clone(),
            sheet: None,
            is_circle: false,
            chart: None,
            misfits: Vec::new(),
            shown: true,
            sizes: Default::default(),
        };
        let (mut published, mut json) = (Vec::new(), Vec::new());
        write(&facts, Format::Csv, &mut published).expect("memory");
        write(&facts, Format::Json, &mut json).expect("memory");
        let json: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
        prop_assert_eq!(json["records"].as_array().map(Vec::len), Some(reading.rows.len));
        // What is published is in whole units, and a row of sums among the rows is a row like others.
        let mut plain = with_points(&dataset);
        plain.columns.iter_mut().for_each(|column| (column.scale, column.total) = (None, false));
        let text = String::from_utf8(published).expect("UTF-8").replace("Разом", "разомъ");
        let sheet = Sheet::new(&Arc::from("x.csv"), text.as_bytes(), &mut Vec::new()).expect("UTF-8");
        let again = read_rows(&plain, &sheet.path, Some(&sheet));
        let errors: Vec<_> = again.problems.iter().filter(|problem| problem.rule.severity == Severity::Error).collect();
        prop_assert!(errors.is_empty(), "{:?}\n{}", errors, text);
        let cleaned = |reading: &Reading| -> Vec<Vec<String>> {
            let text = |cell: String| cell.strip_prefix('\'').unwrap_or(&cell).replace("Разом", "разомъ");
            let rows = cells(reading).into_iter().map(|row| row.into_iter().map(text).collect::<Vec<String>>());
            // A row whose cells were all mistakes is an empty one.
            rows.filter(|row| row.iter().any(|cell| !cell.is_empty())).collect()
        };
        prop_assert_eq!(cleaned(&again), cleaned(&reading));
    }
}

#[test]
fn heads_that_are_unknown_missing_or_twice() {
    check_sheet(
        "region;spend;spent;spent\nКиїв;1;2;3\n",
        expect![[r#"
            data/datasets/budget.csv:1:1 csv-header reason=missing name=day known=region, spent, day
            data/datasets/budget.csv:1:8 csv-header reason=unknown name=spend known=region, spent, day → spent
            data/datasets/budget.csv:1:20 csv-header reason=twice name=spent known=region, spent, day
        "#]],
    );
    check_sheet(
        "region|spent|day\nКиїв|1|\n",
        expect![[r#"
        data/datasets/budget.csv:1:1 csv-separator
    "#]],
    );
}

#[test]
fn many_mistakes_of_one_kind_are_counted() {
    let rows = "Київ;x;\n".repeat(1000);
    let site = format!("{HEAD}-- data/datasets/budget.csv --\nregion;spent;day\n{rows}");
    let found = crate::fixture::Fixture::new(&site).findings();
    assert_eq!(found.lines().count(), 11, "{found}");
    assert!(found.ends_with("data/datasets/budget.csv:12:6 cells-more column=spent count=990\n"), "{found}");
}

#[test]
fn what_should_not_stand_in_public_is_told() {
    check_diagnostics(
        "\
-- data/datasets/aid.yaml --
id: aid
title: Допомога
updated: 2026-01-01
columns:
  - {key: what, label: Що, type: text}
  - {key: who, label: Хто, type: text, private: yes}
  - {key: tender, label: Закупівля, type: prozorro}
rows:
  - {what: '=HYPERLINK(\"x\")', who: Іванна, tender: UA-2026-01-15-000123-a}
  - {what: 3184710691, who: x, tender: UA-1}
  - {what: Для Іванни, who: Іванни}
  - {what: ні, whom: x}
",
        expect![[r#"
            data/datasets/aid.yaml:9:12 cell-formula column=what
            data/datasets/aid.yaml:10:12 cell-personal kind=rnokpp column=what
            data/datasets/aid.yaml:10:40 cell-format type=prozorro column=tender value=UA-1
            data/datasets/aid.yaml:11:12 cell-private column=what private=who
            data/datasets/aid.yaml:12:16 csv-header reason=unknown name=whom known=what, who, tender → who
        "#]],
    );
}

#[test]
fn a_dataset_may_be_like_another_but_not_like_itself() {
    check_diagnostics(
        "\
-- data/datasets/a.yaml --
id: a
title: А
updated: 2026-01-01
like: b
next_update: 2026-02-01
-- data/datasets/a.csv --
x
1
-- data/datasets/b.yaml --
id: b
title: Б
updated: 2026-01-01
columns: [{key: x, label: Ікс, type: integer}]
rows: [{x: 1.5}]
-- data/datasets/c.yaml --
id: c
title: В
updated: 2026-01-01
like: d
-- data/datasets/d.yaml --
id: d
title: Г
updated: 2026-01-01
like: c
columns: [{key: X, label: Ікс, type: money}, {key: y, label: Ігрек, type: money, currency: uah}]
rows: [{y: 1}]
-- data/datasets/e.csv --
x
-- data/datasets/f.yaml --
id: b
title: Ґ
updated: 2026-01-01
like: z
",
        expect![[r#"
            data/datasets/a.yaml:5:14 dataset-late date=2026-02-01
            data/datasets/b.yaml:5:12 cell-number reason=wrong column=x value=1.5
            data/datasets/c.yaml:1:5 dataset-rows reason=none
            data/datasets/c.yaml:4:7 dataset-circle id=c
            data/datasets/d.yaml:4:7 dataset-circle id=d
            data/datasets/d.yaml:5:17 column-key value=X
            data/datasets/d.yaml:5:38 currency-unknown value=none
            data/datasets/d.yaml:5:92 currency-unknown value=uah → UAH
            data/datasets/e.csv:1:1 dataset-alone file=content/data/datasets/e.yaml
            data/datasets/f.yaml:1:5 id-twice id=b (data/datasets/b.yaml:1:5)
            data/datasets/f.yaml:4:7 id-unknown kind=dataset id=z proposal=none
        "#]],
    );
}

const BUILT: &str = "\
-- data/datasets/aid.yaml --
id: aid
title: {uk: Допомога, en: Aid}
updated: 2026-01-01
licence: CC BY 4.0
columns:
  - {key: what, label: {uk: Що, en: What}, type: text}
  - {key: sum, label: {uk: Сума, en: Sum}, type: money, currency: EUR, total: yes}
  - {key: day, label: {uk: День, en: Day}, type: date}
  - {key: who, label: {uk: Хто, en: Who}, type: text, private: yes}
-- data/datasets/aid.csv --
Що;Сума;День;Хто
=1+1;1 000,10;31.12.2025;таємниця-1
\"а \"\"б\"\"; в\";0,20;;таємниця-2
Разом;1 000,30;;
-- news/a.uk.md --
---
title: Новина
lead: Про допомогу.
date: 2026-06-01
category: help
---
Текст із [даними](dataset:aid).

![Підпис автора](dataset:aid)
";

#[test]
fn files_for_programs_have_the_same_records_and_nothing_private() {
    let site = Workshop::new(BUILT);
    site.build_well();
    let csv = site.page("data/aid.csv");
    assert_eq!(csv, "\u{feff}what,sum,day\r\n'=1+1,1000.10,2025-12-31\r\n\"а \"\"б\"\"; в\",0.20,\r\n");
    let json: serde_json::Value = serde_json::from_str(&site.page("data/aid.json")).expect("JSON");
    assert_eq!(json["records"][0], serde_json::json!({"what": "=1+1", "sum": 1000.10, "day": "2025-12-31"}));
    assert_eq!((&json["rows"], &json["totals"]["sum"]), (&2.into(), &"1000.30".into()));
    assert_eq!(json["records"].as_array().map(Vec::len), Some(2));
    let mut files = 0;
    for file in walkdir::WalkDir::new(site.out()) {
        let file = file.expect("a built file");
        if file.file_type().is_file() {
            let bytes = std::fs::read(file.path()).expect("its bytes");
            files += 1;
            assert!(!String::from_utf8_lossy(&bytes).contains("таємниця"), "{}", file.path().display());
        }
    }
    assert!(files > 20, "{files}");
}

#[test]
fn a_page_shows_the_table_in_the_readers_format() {
    let site = Workshop::new(BUILT);
    site.build_well();
    let page = site.page("uk/data/aid/index.html");
    for part in [
        "<caption>Допомога</caption>",
        "<th scope=\"col\" class=\"right\">Сума, EUR</th>",
        "<td class=\"right\" data-sort-value=\"1000.10\">1\u{a0}000,10</td>",
        "<tfoot><tr><th scope=\"row\">Усього</th><td class=\"right\">1\u{a0}000,30</td>",
        "href=\"/health/data/aid.csv\"",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert!(site.page("en/data/aid/index.html").contains("1,000.10"));
    assert!(site.page("uk/data/index.html").contains("href=\"/health/uk/data/aid/\""));
    let news = site.page("uk/news/a/index.html");
    assert!(
        news.contains("<a href=\"/health/uk/data/aid/\">даними</a>") && news.contains(">Підпис автора</caption>"),
        "{news}"
    );
}

#[test]
fn a_long_table_has_pages_and_whole_files() {
    let rows: String = (0..1500).map(|i| format!("р{i};1;;\n")).collect();
    let (head, rest) = BUILT.split_once("=1+1").expect("the first row");
    let (_, news) = rest.split_once("-- news").expect("the news");
    let site = Workshop::new(&format!("{head}x;1;;\n{rows}-- news{news}"));
    site.build_well();
    assert_eq!(site.page("data/aid.csv").lines().count(), 1502);
    assert!(site.has("uk/data/aid/page/5/index.html") && !site.has("uk/data/aid/page/6/index.html"));
    assert_eq!(site.page("uk/data/aid/page/2/index.html").matches("<tr>").count(), 202);
    assert_eq!(site.page("uk/news/a/index.html").matches("<tr>").count(), 22);
    let link = |page: usize| {
        site.write("content/pages/b.uk.md", format!("---\ntitle: Ще\n---\n[Далі](/uk/data/aid/page/{page}/)\n"));
        site.check()
    };
    assert!(!link(5).contains("link-address-unknown") && link(6).contains("link-address-unknown"));
}

const CHARTED: &str = "\
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
  - {key: spent, label: {uk: Витрачено, en: Spent}, type: money, currency: UAH, total: yes}
  - {key: people, label: {uk: Люди, en: People}, type: integer}
  - {key: name, label: {uk: Особа, en: Person}, type: text, private: yes}
CHART
-- data/datasets/money.csv --
region;year;plan;spent;people;name
Київська;2025;12000000;11000000.5;1;таємниця-1
Львівська;2025;2400000;-1200000;2;таємниця-2
Київська;2026;400000;;3;таємниця-3
-- pages/about.uk.md --
---
title: Про нас
---
![Видатки <разом>](chart:money)
";

fn charted(chart: &str) -> String {
    CHARTED.replace("CHART", chart)
}

#[test]
fn a_column_that_does_not_fit_a_chart_is_told_at_its_name() {
    let find = |chart: &str| {
        let found = crate::fixture::Fixture::new(&charted(chart)).findings();
        found.lines().filter(|line| line.contains("chart")).map(|line| format!("{line}\n")).collect::<String>()
    };
    expect![[r#"
        data/datasets/money.yaml:11:23 chart-column reason=unknown column=regin most=4 → region
        data/datasets/money.yaml:11:34 chart-column reason=private column=name most=4
        data/datasets/money.yaml:11:46 chart-column reason=unit column=people most=4
    "#]]
    .assert_eq(&find("chart: {kind: bar, x: regin, y: [name, plan, people]}"));
    expect![[r#"
        data/datasets/money.yaml:11:23 chart-column reason=axis column=plan most=4
        data/datasets/money.yaml:11:32 chart-column reason=number column=region most=4
    "#]]
    .assert_eq(&find("chart: {kind: bar, x: plan, y: region}"));
    expect![[r#"
        data/datasets/money.yaml:11:24 chart-column reason=repeated column=people most=4
    "#]]
    .assert_eq(&find("chart: {kind: line, x: region, y: people}"));
    expect![[r#"
        pages/about.uk.md:4:1 chart-none id=money
    "#]]
    .assert_eq(&find(""));
    let wrong = charted("chart: {kind: bar, x: region, y: plan}").replace("(chart:money)", "(chart:mony)");
    let found = crate::fixture::Fixture::new(&wrong).findings();
    assert!(
        found.contains("id-unknown kind=dataset id=mony proposal=none → ![Видатки <разом>](chart:money)"),
        "{found}"
    );
}

#[test]
fn a_chart_is_drawn_and_said_and_has_its_table_beside_it() {
    let site = Workshop::new(&charted("chart: {kind: bar, x: region, y: [plan, spent]}"));
    site.build_well();
    let page = site.page("uk/about/index.html");
    for part in [
        "role=\"img\" width=\"100%\" aria-label=\"Діаграма: Видатки &lt;разом&gt;\"",
        "<p>План. Найбільше: Київська – 12,4\u{a0}млн\u{a0}₴; найменше: Львівська – 2,4\u{a0}млн\u{a0}₴.</p>",
        "найменше: Львівська – -1,2\u{a0}млн\u{a0}₴.</p>",
        "<details><summary>Таблиця з цими даними</summary>",
        "<caption>Гроші</caption>",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert!(!page.contains("style=") && !page.contains("таємниця"));
    let english = site.page("en/data/money/index.html");
    assert!(english.contains("Highest: <span lang=\"uk\">Київська</span> – UAH\u{a0}12.4\u{a0}million"), "{english}");
    let svg = &english[english.find("<svg").expect("a drawing")..english.find("</svg>").expect("its end")];
    expect![[r#"
        <svg class="bars" role="img" width="100%" aria-label="Chart: Money" height="16.9em">
        <line class="grid" stroke="currentColor" x1="0%" y1="1.35em" x2="0%" y2="15.55em"/>
        <line class="zero" stroke="currentColor" x1="25%" y1="1.35em" x2="25%" y2="15.55em"/>
        <line class="grid" stroke="currentColor" x1="50%" y1="1.35em" x2="50%" y2="15.55em"/>
        <line class="grid" stroke="currentColor" x1="75%" y1="1.35em" x2="75%" y2="15.55em"/>
        <line class="grid" stroke="currentColor" x1="100%" y1="1.35em" x2="100%" y2="15.55em"/>
        <text class="axis" x="0%" y="0.9em">UAH million</text>
        <text x="0%" y="2.35em">
        <tspan class="name" lang="uk">Київська</tspan>
        </text>
        <text x="0%" y="3.7em">Plan: UAH 12.4 million</text>
        <g class="s1">
        <rect fill="none" stroke="currentColor" x="25%" y="4.05em" width="62%" height="0.85em"/>
        </g>
        <text x="0%" y="6.35em">Spent: UAH 11.0 million</text>
        <g class="s2">
        <rect fill="none" stroke="currentColor" x="25%" y="6.7em" width="55%" height="0.85em"/>
        </g>
        <text x="0%" y="9.45em">
        <tspan class="name" lang="uk">Львівська</tspan>
        </text>
        <text x="0%" y="10.8em">Plan: UAH 2.4 million</text>
        <g class="s1">
        <rect fill="none" stroke="currentColor" x="25%" y="11.15em" width="12%" height="0.85em"/>
        </g>
        <text x="0%" y="13.45em">Spent: UAH -1.2 million</text>
        <g class="s2">
        <rect fill="none" stroke="currentColor" x="19%" y="13.8em" width="6%" height="0.85em"/>
        </g>
        <text class="axis" x="0%" y="16.6em">-5</text>
        <text class="axis" x="25%" y="16.6em" text-anchor="middle">0</text>
        <text class="axis" x="50%" y="16.6em" text-anchor="middle">5</text>
        <text class="axis" x="75%" y="16.6em" text-anchor="middle">10</text>
        <text class="axis" x="100%" y="16.6em" text-anchor="end">15</text>"#]]
    .assert_eq(&svg.replace("><", ">\n<"));
}

#[test]
fn a_line_follows_the_days_and_breaks_where_nothing_is_known() {
    let rows = "rows:\n  - {day: 2026-03-01, sick: 30}\n  - {day: 2026-01-01, sick: 10}\n  - {day: 2026-02-01}\n  \
                - {day: 2026-04-01, sick: 20}\n";
    let site = Workshop::new(&format!(
        "-- data/datasets/flu.yaml --\nid: flu\ntitle: {{uk: Грип, en: Flu}}\nupdated: 2026-04-02\ncolumns:\n  \
         - {{key: day, label: {{uk: День, en: Day}}, type: date}}\n  \
         - {{key: sick, label: {{uk: Хворих, en: Ill}}, type: integer, unit: {{uk: осіб, en: people}}}}\n\
         chart: {{kind: line, x: day, y: sick}}\n{rows}"
    ));
    site.build_well();
    let page = site.page("uk/data/flu/index.html");
    assert!(
        page.contains(
            "<p>Спочатку: 01.01.2026 – 10\u{a0}осіб; наприкінці: 01.04.2026 – 20\u{a0}осіб. Найбільше: 01.03.2026"
        ),
        "{page}"
    );
    let svg = &page[page.find("<svg").expect("a drawing")..page.find("</figure>").expect("its end")];
    expect![[r#"
        <svg class="lines" role="img" width="100%" aria-label="Діаграма: Грип" height="17.35em">
        <text class="axis" x="0%" y="0.9em">осіб</text>
        <line class="zero" stroke="currentColor" x1="10%" y1="15.7em" x2="100%" y2="15.7em"/>
        <text class="axis" x="8.5%" y="16.05em" text-anchor="end">0</text>
        <line class="grid" stroke="currentColor" x1="10%" y1="11.37em" x2="100%" y2="11.37em"/>
        <text class="axis" x="8.5%" y="11.72em" text-anchor="end">10</text>
        <line class="grid" stroke="currentColor" x1="10%" y1="7.03em" x2="100%" y2="7.03em"/>
        <text class="axis" x="8.5%" y="7.38em" text-anchor="end">20</text>
        <line class="grid" stroke="currentColor" x1="10%" y1="2.7em" x2="100%" y2="2.7em"/>
        <text class="axis" x="8.5%" y="3.05em" text-anchor="end">30</text>
        <g class="s1">
        <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" overflow="visible" x="12%" y="2.7em" width="86%" height="13em">
        <polyline fill="none" stroke="currentColor" vector-effect="non-scaling-stroke" points="656,0 1000,333"/>
        </svg>
        <svg width="1em" height="1em" viewBox="0 0 10 10" overflow="visible" x="12%" y="11.37em">
        <path stroke="currentColor" d="M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"/>
        </svg>
        <svg width="1em" height="1em" viewBox="0 0 10 10" overflow="visible" x="68.38%" y="2.7em">
        <path stroke="currentColor" d="M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"/>
        </svg>
        <svg width="1em" height="1em" viewBox="0 0 10 10" overflow="visible" x="98%" y="7.03em">
        <path stroke="currentColor" d="M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"/>
        </svg>
        </g>
        <text class="end" x="100%" y="6.43em" text-anchor="end">20 осіб</text>
        <text class="axis" x="10%" y="17.05em">01.01.2026</text>
        <text class="axis" x="100%" y="17.05em" text-anchor="end">01.04.2026</text>
        </svg>
        </div>
        <figcaption>
        <p>Грип</p>
        <p>Спочатку: 01.01.2026 – 10 осіб; наприкінці: 01.04.2026 – 20 осіб. Найбільше: 01.03.2026 – 30 осіб; найменше: 01.01.2026 – 10 осіб.</p>
        </figcaption>"#]].assert_eq(&svg.replace("><", ">\n<"));
}

/// A page of a dataset whose chart shows these rows.
fn chart_page(kind: &str, x: &str, rows: impl Iterator<Item = String>) -> String {
    let rows: String = rows.map(|row| format!("  - {{{row}}}\n")).collect();
    let site = Workshop::new(&format!(
        "-- data/datasets/flu.yaml --\nid: flu\ntitle: {{uk: Грип, en: Flu}}\nupdated: 2026-04-02\ncolumns:\n  \
         - {{key: x, label: {{uk: Де, en: Where}}, type: {x}}}\n  \
         - {{key: y, label: {{uk: Хворих, en: Ill}}, type: money, currency: UAH}}\nchart: {{kind: {kind}, x: x, y: y}}\nrows:\n{rows}"
    ));
    site.build_well();
    let page = site.page("en/data/flu/index.html").replace('\u{a0}', " ");
    page.replace("<span lang=\"uk\">", "").replace("</span>", "")
}

#[test]
fn words_tell_of_what_a_drawing_has_no_room_for() {
    let page = chart_page("bar", "text", (1..=45).map(|i| format!("x: R{i}, y: {}", if i == 45 { 1000 } else { i })));
    assert!(page.contains("Highest: R45") && page.contains("The first 40 of 45 are shown"), "{page}");
    let day = |i: i64| jiff::civil::date(2025, 1, 1).saturating_add(jiff::ToSpan::days(i));
    let page = chart_page("line", "date", (0..450).map(|i| format!("x: {}, y: {i}", day(i))));
    assert!(page.contains("at the end: 26/03/2026 – UAH 449"), "{page}");
    assert!(page.contains("The last 400 of 450 are shown"), "{page}");
}

#[test]
fn years_of_a_line_stand_in_their_order() {
    let years = [(2025, 30), (2024, 20), (2019, 10)];
    let page = chart_page("line", "integer", years.into_iter().map(|(year, y)| format!("x: {year}, y: {y}")));
    assert!(page.contains("At first: 2019 – UAH 10; at the end: 2025 – UAH 30"), "{page}");
    assert!(page.contains("points=\"0,667 833,333 1000,0\""), "{page}");
}

#[test]
fn a_chart_rounds_as_people_do() {
    let page = chart_page("bar", "text", ["x: A, y: 12250000".to_owned(), "x: B, y: 1".to_owned()].into_iter());
    assert!(page.contains("Highest: A – UAH 12.3 million"), "{page}");
}

#[test]
fn the_catalogue_tells_portals_of_every_dataset() {
    let site = Workshop::new(BUILT);
    site.build_well();
    let catalog: serde_json::Value = serde_json::from_str(&site.page("data/catalog.jsonld")).expect("JSON");
    let dataset = &catalog["dcat:dataset"][0];
    assert_eq!(dataset["dct:title"][1], serde_json::json!({"@value": "Aid", "@language": "en"}));
    let csv = &dataset["dcat:distribution"][0];
    assert_eq!(csv["dcat:downloadURL"]["@id"], "https://visnyk.example/health/data/aid.csv");
    assert_eq!(csv["dct:license"]["@id"], "https://creativecommons.org/licenses/by/4.0/");
    assert_eq!(csv["dcat:byteSize"]["@value"], site.page("data/aid.csv").len().to_string());
    let list = site.page("uk/data/index.html");
    assert!(
        list.contains("\"@type\":\"DataCatalog\"") && list.contains("href=\"/health/data/catalog.jsonld\""),
        "{list}"
    );
    let page = site.page("uk/data/aid/index.html");
    assert!(page.contains("\"contentUrl\":\"https://visnyk.example/health/data/aid.csv\""), "{page}");
}

#[test]
fn the_script_that_sorts_is_where_a_whole_table_is() {
    let site = Workshop::new(BUILT);
    site.build_well();
    for page in ["uk/data/aid/index.html", "uk/news/a/index.html"] {
        let page = site.page(page);
        assert!(page.contains("/sort.") && page.contains("data-sorted-up=\"Упорядковано"), "{page}");
    }
    assert!(!site.page("uk/news/index.html").contains("/sort."));
}
