//! A dataset of a hundred thousand rows against the `csv` crate alone, in time and memory; and a calendar of ten thousand
//! events.
//!
//! Aimed at: reading, checking, adding up and writing in at most five times what `csv` takes to read and write, in memory of
//! at most six times the file; the calendar in under a second. `max alloc` is the most that is held at once.

use std::fs;
use std::hint::black_box;
use std::sync::Arc;

use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher};
use jiff::ToSpan;
use jiff::civil::date;
use mimalloc::MiMalloc;
use tempfile::TempDir;
use visnyk::data::datasets::{self, Dataset, Sheet, read_rows};
use visnyk::outputs::dataset_files::{Format, size, write};
use visnyk::pipeline::Unwatched;
use visnyk::serve::session::{Session, Setup};
use visnyk::serve::snapshot::Answer;
use visnyk::site::link::DatasetFacts;

#[global_allocator]
static ALLOCATOR: AllocProfiler<MiMalloc> = AllocProfiler::new(MiMalloc);

const ROWS: usize = 100_000;
const EVENTS: usize = 10_000;

fn main() {
    divan::main();
}

/// Twelve columns of what tables hold.
fn description() -> Dataset {
    let columns = [
        ("region", "text"),
        ("community", "text"),
        ("what", "text"),
        ("supplier", "text"),
        ("patients", "integer"),
        ("visits", "integer"),
        ("planned", "money, currency: UAH, total: yes"),
        ("contract", "money, currency: UAH, total: yes"),
        ("spent", "money, currency: UAH, total: yes"),
        ("signed", "date"),
        ("done", "date"),
        ("rate", "decimal"),
    ];
    let columns: String =
        columns.iter().map(|(key, kind)| format!("  - {{key: {key}, label: {key}, type: {kind}}}\n")).collect();
    let yaml = format!("id: aid\ntitle: Допомога\nupdated: 2026-01-01\ncolumns:\n{columns}");
    let mut problems = Vec::new();
    let records = datasets::read(&Arc::from("aid.yaml"), &yaml, &mut problems).expect("a description");
    assert!(problems.is_empty(), "{problems:?}");
    records.into_iter().next().expect("a dataset").value
}

/// The sheet as a finance department saves it.
fn sheet() -> Vec<u8> {
    let places = ["Київська область", "Львівська область", "Одеська область", "Харківська область"];
    let goods = ["Ремонт амбулаторії", "Пересувний рентген", "Ліки: інсулін", "Автомобіль лікаря"];
    let mut text =
        String::from("region,community,what,supplier,patients,visits,planned,contract,spent,signed,done,rate\n");
    let (mut planned, mut contract, mut spent) = (0, 0, 0);
    let money = |cents: usize| format!("{}.{:02}", cents / 100, cents % 100);
    for row in 0..ROWS {
        let cents = [row * 7919 % 90_000_000, row * 6007 % 80_000_000, row * 104_729 % 70_000_000];
        (planned, contract, spent) = (planned + cents[0], contract + cents[1], spent + cents[2]);
        text += &format!(
            "{},Громада № {},{},ТОВ «Постачальник {}»,{},{},{},{},{},2025-{:02}-{:02},{:02}.{:02}.2026,{}.{}\n",
            places[row % 4],
            row % 1469,
            goods[row / 4 % 4],
            row % 97,
            row % 5000,
            row % 70_000,
            money(cents[0]),
            money(cents[1]),
            money(cents[2]),
            row % 12 + 1,
            row % 28 + 1,
            row % 28 + 1,
            row % 12 + 1,
            row % 100,
            row % 10,
        );
    }
    text += &format!("Разом,,,,,,{},{},{},,,\n", money(planned), money(contract), money(spent));
    text.into_bytes()
}

/// What `csv` takes alone to read the sheet and to write it back.
#[divan::bench(sample_count = 20)]
fn csv_alone(bencher: Bencher<'_, '_>) {
    let bytes = sheet();
    bencher.counter(BytesCount::new(bytes.len())).bench(|| {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes.as_slice());
        let mut writer = csv::Writer::from_writer(Vec::with_capacity(bytes.len()));
        let mut record = csv::StringRecord::new();
        while reader.read_record(&mut record).expect("a record") {
            writer.write_record(&record).expect("memory");
        }
        writer.into_inner().expect("memory")
    });
}

/// The file taken in, read, checked, added up, and written as CSV and JSON with the sizes that pages tell.
#[divan::bench(sample_count = 20)]
fn read_check_and_write(bencher: Bencher<'_, '_>) {
    let (bytes, dataset) = (sheet(), description());
    bencher.counter(BytesCount::new(bytes.len())).bench(|| {
        let mut problems = Vec::new();
        let sheet = Sheet::new(&Arc::from("aid.csv"), &bytes, &mut problems).expect("text");
        let facts = facts(&dataset, &sheet);
        let files = Format::ALL.map(|format| {
            let mut file = Vec::with_capacity(size(&facts, format) as usize);
            write(&facts, format, &mut file).expect("memory");
            file
        });
        (sheet, facts, files)
    });
}

#[divan::bench(sample_count = 20)]
fn read_and_check(bencher: Bencher<'_, '_>) {
    let (bytes, dataset) = (sheet(), description());
    bencher.bench(|| {
        let sheet = Sheet::new(&Arc::from("aid.csv"), &bytes, &mut Vec::new()).expect("text");
        black_box(facts(&dataset, &sheet))
    });
}

fn facts(dataset: &Dataset, sheet: &Sheet) -> DatasetFacts {
    let reading = read_rows(dataset, &sheet.path, Some(sheet));
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    let sheet = Some(sheet.path.clone());
    DatasetFacts {
        dataset: dataset.clone(),
        reading,
        sheet,
        is_circle: false,
        chart: None,
        misfits: Vec::new(),
        shown: true,
        sizes: Default::default(),
    }
}

/// One calendar with all events, drawn anew each time; one in ten was moved.
#[divan::bench(sample_count = 10)]
fn calendar(bencher: Bencher<'_, '_>) {
    let folder = TempDir::new().expect("a folder");
    let content = folder.path().join("content");
    fs::create_dir_all(content.join("data")).expect("a folder");
    let yaml = "title: Вісник\nbase_url: https://visnyk.example/\nlanguages: [uk]\ntimezone: Europe/Kyiv\n\
                organization: {id: org, name: Центр}\n";
    fs::write(content.join("site.yaml"), yaml).expect("site.yaml");
    let event = |i: usize| {
        let day = date(2000, 1, 1) + (i as i64 / 2).days();
        let changes = match i % 10 {
            0 => format!("  changes: [{{date: {day}, kind: time, note: Пізніше}}]\n"),
            _ => String::new(),
        };
        format!(
            "- id: event-{i}\n  title: Подія {i} про якість допомоги в громадах, на яку запрошено всіх\n  start: {day}T10:00\n  \
             end: {day}T12:00\n  mode: online\n{changes}"
        )
    };
    fs::write(content.join("data/events.yaml"), (0..EVENTS).map(event).collect::<String>()).expect("events.yaml");
    let clock = date(2026, 6, 1).at(12, 0, 0, 0).in_tz("Europe/Kyiv").expect("an hour");
    let setup = Setup { root: folder.path().to_owned(), drafts: false, at: None };
    let session = Session::open(&setup, clock, &Unwatched).expect("a site");
    let snapshot = session.snapshot();
    bencher.bench(|| match snapshot.answer("uk/events.ics") {
        Answer::File { bytes, .. } => bytes.len(),
        _ => panic!("no calendar"),
    });
}
