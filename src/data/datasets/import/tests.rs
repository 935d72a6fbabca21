use std::sync::Arc;

use expect_test::{Expect, expect};
use proptest::prelude::*;

use super::made::{Made::*, MadeSheet, ods, xlsx};
use super::*;
use crate::base::Severity;
use crate::data::datasets::{self, Cell};

const HEAD: &str = "id: m\ntitle: Бюджет\nupdated: 2026-01-01\n";
const COLUMNS: &str = "\
columns:
  - {key: region, label: {uk: Громада, en: Community}, type: text, required: yes}
  - {key: day, label: День, type: date}
  - {key: planned, label: План, type: money, currency: UAH, total: yes}
  - {key: share, label: Частка, type: percent}
  - {key: who, label: Хто, type: text, private: yes}
";

fn dataset(more: &str) -> Dataset {
    let mut problems = Vec::new();
    let text = format!("{HEAD}{more}{}", if more.contains("columns:") { "" } else { COLUMNS });
    let records = datasets::read(&Arc::from("m.yaml"), &text, &mut problems).expect("YAML");
    assert!(problems.is_empty(), "{problems:?}");
    records.into_iter().next().expect("a dataset").value
}

fn is_error(rule: &'static crate::base::Rule) -> bool {
    rule.severity == Severity::Error
}

fn take(bytes: &[u8], dataset: &Dataset) -> Result<Taken, NoSheet> {
    let book = read_book(bytes).expect("a workbook");
    let grid = book.choose(None, &dataset.columns)?;
    Ok(fit(grid, dataset, &with_points(dataset), &is_error).expect("heads"))
}

/// What was taken, written, and what was told, a line each.
fn shown(taken: &Taken) -> String {
    let mut lines =
        format!("head {}, columns {}, total {:?}\n", taken.head + 1, taken.columns, taken.total.map(|row| row + 1));
    for column in &taken.left_out {
        lines += &format!("left out {} {:?}\n", column.cell, column.name);
    }
    for (cell, text) in &taken.passed_over {
        lines += &format!("passed over {cell} {text:?}\n");
    }
    if let Some((count, cell, from, to)) = &taken.rounded {
        lines += &format!("rounded {count}: {cell} {from} -> {to}\n");
    }
    for problem in &taken.problems {
        let mistake = match &problem.mistake {
            Mistake::Rule(rule) => {
                let args: Vec<String> = rule.args.iter().map(|(name, value)| format!(" {name}={value}")).collect();
                format!("{}{}", rule.rule.code, args.concat())
            }
            Mistake::Error(error) => format!("error {error}"),
            Mistake::Missing => "without a result".to_owned(),
            Mistake::Percent(share) => format!("percentage or not {share}"),
        };
        lines += &format!("{} {mistake}\n", problem.cell);
    }
    lines + &taken.csv
}

#[track_caller]
fn check(bytes: &[u8], expected: Expect) {
    expected.assert_eq(&shown(&take(bytes, &dataset("numbers: 1 234,56\n")).expect("a sheet")));
}

/// A form as offices have it: a title, heads of two rows, numbered columns, formulas, sums, and a name below.
fn form() -> MadeSheet<'static> {
    MadeSheet {
        name: "Бюджет",
        rows: vec![
            vec![Text("Додаток 1 до рішення від 05.01.2026")],
            vec![],
            vec![Text("Громада"), Text("День"), Text("Гроші"), No, Text("Хто"), Text("Примітка"), No],
            vec![No, No, Text("План, грн"), Text("Частка"), No, No, No],
            vec![Number(1.0), Number(2.0), Number(3.0), Number(4.0), Number(5.0), Number(6.0)],
            vec![
                Text("Липівська\nгромада"),
                Day(46_022.0),
                Number(1234.5),
                Percent(0.455),
                Text("Іван"),
                Text("а"),
                Number(7.0),
            ],
            vec![Text("=1+1"), Text("31.12.2025"), Formula("C6/3", Some(411.5)), Percent(0.545), Text("Ольга")],
            vec![],
            vec![Text("Усього:"), No, Formula("SUM(C6:C7)", Some(1646.0)), Percent(1.0)],
            vec![],
            vec![Text("Директор"), No, No, Text("Липа О. П.")],
        ],
        joined: &["A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4"],
        is_hidden: false,
    }
}

#[test]
fn what_offices_have_is_understood() {
    check(
        &xlsx(&[form()]),
        expect![[r#"
            head 4, columns 5, total Some(9)
            left out F4 "Примітка"
            left out G6 ""
            passed over A5 "1"
            passed over A11 "Директор"
            A7 cell-formula column=region
            region,day,planned,share,who
            "Липівська
            громада",2025-12-31,1234.5,45.5,Іван
            =1+1,2025-12-31,411.5,54.5,Ольга
        "#]],
    );
}

#[test]
fn mistakes_are_told_at_their_cells() {
    let rows = vec![
        vec![Text("Громада"), Text("День"), Text("План"), Text("Частка"), Text("Хто")],
        vec![Text("А"), Text("30.02.2025"), Error("#REF!"), Percent(0.1), No],
        vec![No, Day(46_022.0), Formula("A1", None), Text("багато"), No],
        vec![Text("Б"), Number(46_023.0), Text("1,234.56"), Number(5.0), Text("#Н/Д")],
        vec![Text("Всього"), No, Number(7.0), No, No],
    ];
    check(
        &xlsx(&[MadeSheet { name: "1", rows, ..MadeSheet::default() }]),
        expect![[r#"
            head 1, columns 5, total None
            B2 date-impossible field=day value=30.02.2025
            C2 error #REF!
            A3 cell-empty column=region
            C3 without a result
            D3 cell-number reason=wrong column=share value=багато
            C4 cell-number reason=wrong column=planned value=1,234.56
            E4 error #Н/Д
        "#]],
    );
}

#[test]
fn a_total_that_differs_stops_it_at_its_cell() {
    let rows = vec![
        vec![Text("№"), Text("Community"), Text("day"), Text("planned"), Text("share"), Text("who")],
        vec![Number(1.0), Text("А"), No, Number(1000.0 / 3.0), No, No],
        vec![Number(2.0), Text("Б"), No, Number(0.1 + 0.2), No, No],
        // The word stands in a column that is not taken.
        vec![Text("Разом"), No, No, Number(1000.0), No, No],
    ];
    let sheet = MadeSheet { name: "1", rows, ..MadeSheet::default() };
    check(
        &xlsx(&[sheet]),
        expect![[r#"
            head 1, columns 5, total None
            left out A1 "№"
            rounded 1: D2 333.333333333333 -> 333.33
            D4 total-differs column=planned written=1000 sum=333.63
        "#]],
    );
}

#[test]
fn a_total_in_the_middle_is_told() {
    let rows = vec![
        vec![Text("region"), Text("day"), Text("planned"), Text("share"), Text("who")],
        vec![Text("А"), No, Number(1.0), No, No],
        vec![Text("Разом"), No, Number(1.0), No, No],
        vec![Text("Б"), No, Number(2.0), No, No],
    ];
    check(
        &xlsx(&[MadeSheet { name: "1", rows, ..MadeSheet::default() }]),
        expect![[r#"
            head 1, columns 5, total None
            A3 total-inside value=Разом
        "#]],
    );
}

#[test]
fn an_open_document_is_read_and_its_percentages_are_asked_for() {
    let rows = |share| {
        vec![
            vec![Text("Громада"), Text("День"), Text("План"), Text("Частка"), Text("Хто")],
            vec![Text("А & Б"), Day(46_022.0), Number(1234.567), share, Text("Іван")],
            vec![Text("Усього"), No, Number(1234.57), No, No],
        ]
    };
    check(
        &ods(&[MadeSheet { name: "Аркуш", rows: rows(Text("45,5 %")), ..MadeSheet::default() }]),
        expect![[r#"
            head 1, columns 5, total Some(3)
            rounded 1: C2 1234.567 -> 1234.57
            region,day,planned,share,who
            А & Б,2025-12-31,1234.57,45.5,Іван
        "#]],
    );
    check(
        &ods(&[MadeSheet { name: "Аркуш", rows: rows(Percent(0.455)), ..MadeSheet::default() }]),
        expect![[r#"
            head 1, columns 5, total None
            rounded 1: C2 1234.567 -> 1234.57
            D2 percentage or not 0.455
        "#]],
    );
}

#[test]
fn text_in_any_encoding_with_any_separator_is_read() {
    let text =
        "Звіт за рік\r\n\r\nГромада;День;План;Частка;Хто;\r\nА;31.12.2025;1 234,50;5%;Іван\r\nРазом;;1234,5;;\r\n";
    let expected = expect![[r#"
        head 3, columns 5, total Some(5)
        region,day,planned,share,who
        А,2025-12-31,1234.50,5,Іван
    "#]];
    let wide = |order: fn(u16) -> [u8; 2], mark: &[u8]| -> Vec<u8> {
        mark.iter().copied().chain(text.encode_utf16().flat_map(order)).collect()
    };
    for bytes in [
        text.as_bytes().to_vec(),
        format!("\u{feff}{}", text.replace(';', "\t")).into_bytes(),
        encoding_rs::WINDOWS_1251.encode(text).0.into_owned(),
        wide(u16::to_le_bytes, b"\xff\xfe"),
        wide(u16::to_be_bytes, b"\xfe\xff"),
        wide(u16::to_le_bytes, b""),
        wide(u16::to_be_bytes, b""),
    ] {
        expected.assert_eq(&shown(&take(&bytes, &dataset("numbers: 1 234,56\n")).expect("a sheet")));
    }
}

#[test]
fn which_sheet_is_meant_is_seen_or_asked() {
    let named = |name| MadeSheet { name, ..form() };
    let other = MadeSheet {
        name: "Інше", rows: vec![vec![Text("Громада")], vec![Text("x")]], ..MadeSheet::default()
    };
    let chosen = |sheets: &[MadeSheet<'_>], asked: Option<&str>| {
        let book = read_book(&xlsx(sheets)).expect("a workbook");
        book.choose(asked, &dataset("").columns).map(|grid| grid.name.clone())
    };
    assert_eq!(chosen(&[other.clone(), form()], None), Ok("Бюджет".to_owned()));
    assert_eq!(chosen(&[other.clone(), form()], Some("інше ")), Ok("Інше".to_owned()));
    assert_eq!(chosen(&[form()], Some("x")), Err(NoSheet::Unknown));
    let several = NoSheet::Several(vec!["2025".to_owned(), "2026".to_owned()]);
    assert_eq!(chosen(&[named("2025"), other.clone(), named("2026")], None), Err(several));
    let hidden = MadeSheet { is_hidden: true, ..named("2025") };
    assert_eq!(chosen(&[hidden, named("2026")], None), Ok("2026".to_owned()));
    let empty = MadeSheet { name: "x", ..MadeSheet::default() };
    assert_eq!(chosen(&[empty], None), Err(NoSheet::Heads));
}

#[test]
fn what_is_no_workbook_is_told_apart() {
    let broken = xlsx(&[form()]);
    assert!(matches!(read_book(&broken[..broken.len() / 2]), Err(BookError::Broken(_))));
    assert_eq!(read_book(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old"), Err(BookError::Format));
    assert_eq!(read_book(b"a\x00\x00\x98"), Err(BookError::Encoding(1)));
    assert_eq!(read_book(b"").map(|book| book.sheets.iter().all(|sheet| sheet.rows.is_empty())), Ok(true));
}

#[test]
fn a_lone_cell_in_the_last_corner_costs_nothing() {
    let mut rows =
        vec![vec![Text("region"), Text("day"), Text("planned"), Text("share"), Text("who")], vec![Text("А")]];
    rows.resize(2000, Vec::new());
    rows[1999].resize(16_000, No);
    rows[1999].push(Text("x"));
    let taken = take(&xlsx(&[MadeSheet { name: "1", rows, ..MadeSheet::default() }]), &dataset("")).expect("a sheet");
    assert_eq!((taken.reading.rows.len, taken.passed_over.len()), (1, 1));
}

#[test]
fn cells_are_named_as_in_spreadsheets() {
    let name = |row, column| CellName { row, column }.to_string();
    assert_eq!([name(6, 1), name(0, 25), name(0, 26), name(1_048_575, 16_383)], ["B7", "Z1", "AA1", "XFD1048576"]);
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

fn any_cell() -> impl Strategy<Value = (u8, String, f64)> {
    let texts = prop_oneof![
        "[ -~а-яіїє\"';,\t\n]{0,12}",
        "-?[0-9]{1,7}([., ][0-9]{1,3}){0,2} ?%?",
        "[0-9]{1,4}[.-][0-9]{1,2}[.-][0-9]{1,4}",
        Just("Разом".to_owned()),
        Just("#REF!".to_owned()),
    ];
    (0..7u8, texts, prop_oneof![any::<f64>(), -1e6..1e6, (0..80_000i32).prop_map(f64::from)])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever stands in a workbook: nothing panics, and what is written is what was read.
    #[test]
    fn any_cells_are_taken_or_told(
        grid in proptest::collection::vec(proptest::collection::vec(any_cell(), 0..7), 0..8),
        has_heads: bool,
        format in proptest::option::of(0..6usize),
        kind in 0..3u8,
    ) {
        let cell = |(kind, text, number): &(u8, String, f64)| -> super::made::Made<'static> {
            // The test is over before its texts matter.
            let text: &'static str = Box::leak(text.clone().into_boxed_str());
            match kind {
                0 => No,
                1 => Number(*number),
                2 => Percent(*number),
                3 => Day(*number),
                4 => Formula("A1", (*number > 0.0).then_some(*number)),
                _ => Text(text),
            }
        };
        let heads = vec![Text("Громада"), Text("День"), Text("План"), Text("Частка"), Text("Хто")];
        let rows = grid.iter().map(|row| row.iter().map(cell).collect());
        let rows: Vec<Vec<_>> = has_heads.then_some(heads).into_iter().chain(rows).collect();
        let bytes = match kind {
            0 => xlsx(&[MadeSheet { name: "x", rows, ..MadeSheet::default() }]),
            1 => ods(&[MadeSheet { name: "x", rows, ..MadeSheet::default() }]),
            _ => {
                let mut writer = csv::WriterBuilder::new().flexible(true).delimiter(b';').from_writer(Vec::new());
                writer.write_record(["region", "day", "planned", "share", "who"]).expect("memory");
                for row in &grid {
                    writer.write_record(row.iter().map(|(_, text, _)| text)).expect("memory");
                }
                writer.into_inner().expect("memory")
            }
        };
        let more = format.map(|at| format!("numbers: \"{}\"\n", datasets::NumberFormat::NAMES[at])).unwrap_or_default();
        let dataset = dataset(&more);
        let Ok(book) = read_book(&bytes) else { return Ok(()) };
        let Ok(grid) = book.choose(None, &dataset.columns) else { return Ok(()) };
        let (Some(by_points), Some(as_it_is)) = (
            fit(grid, &dataset, &with_points(&dataset), &is_error),
            fit(grid, &dataset, &dataset, &is_error),
        ) else { return Ok(()) };
        prop_assert_eq!(&by_points.problems, &as_it_is.problems);
        prop_assert_eq!(cells(&by_points.reading), cells(&as_it_is.reading));
        if by_points.csv.is_empty() {
            prop_assert!(by_points.problems.iter().any(|problem| !matches!(&problem.mistake, Mistake::Rule(d) if !is_error(d.rule))));
        } else {
            // A second import of what was written changes nothing.
            let again = take(by_points.csv.as_bytes(), &with_points(&dataset)).expect("heads");
            prop_assert_eq!(&again.csv, &by_points.csv);
        }
    }
}
