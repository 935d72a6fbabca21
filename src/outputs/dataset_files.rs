//! A dataset for programs: `/data/<id>.csv` and `/data/<id>.json`, one for all languages.
//!
//! Cells go straight from their columns to the bytes: no value is made of each.

use std::io::{self, Write};

use serde_json::{Map, Value, json};

use super::{Context, Draft, Job, Output, Planner, Subject, Wave};
use crate::base::Words;
use crate::data::datasets::{Cell, Column, ColumnKind, is_formula, push_date};
use crate::site::addresses;
use crate::site::link::DatasetFacts;

/// `/data/<id>.csv` and `/data/<id>.json`
pub const OUTPUT: Output = Output { name: "dataset files", wave: Wave::Assets, plan, draft };

/// How a dataset is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "by their names")]
pub enum Format {
    Csv,
    Json,
}

impl Format {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Format; 2] = [Format::Csv, Format::Json];

    /// `csv`
    pub fn extension(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Json => "json",
        }
    }

    /// How servers and catalogues call it.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Csv => "text/csv",
            Format::Json => "application/json",
        }
    }
}

fn plan(context: &Context<'_>, planner: &mut Planner) {
    for (i, facts) in context.site.datasets.iter().enumerate().filter(|(_, facts)| facts.shown) {
        for format in Format::ALL {
            let address = addresses::dataset_file(&facts.dataset.id, format.extension());
            planner.add(&address, Subject::DatasetFile(i, format));
        }
    }
}

fn draft(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::DatasetFile(index, format) = job.subject else { return Draft::Bytes(Vec::new()) };
    let facts = &context.site.datasets[index];
    let mut bytes = Vec::with_capacity(size(facts, format) as usize);
    // Writing to memory cannot fail.
    _ = write(facts, format, &mut bytes);
    Draft::Bytes(bytes)
}

/// How many bytes a file has: pages say it beside the link.
pub fn size(facts: &DatasetFacts, format: Format) -> u64 {
    struct Counter(u64);
    impl Write for Counter {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 += bytes.len() as u64;
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    *facts.sizes[format as usize].get_or_init(|| {
        let mut counter = Counter(0);
        _ = write(facts, format, &mut counter);
        counter.0
    })
}

/// Writes a file.
pub fn write(facts: &DatasetFacts, format: Format, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Csv => write_csv(facts, out),
        Format::Json => write_json(facts, out),
    }
}

/// RFC 4180 with the mark by which spreadsheets know UTF-8: heads are keys, days as in ISO 8601, numbers with a point.
fn write_csv(facts: &DatasetFacts, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"\xef\xbb\xbf")?;
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    for column in &facts.dataset.columns {
        writer.write_field(&column.key)?;
    }
    writer.write_record(None::<&[u8]>)?;
    let rows = &facts.reading.rows;
    let mut text = String::new();
    for row in 0..rows.len {
        for (at, column) in facts.dataset.columns.iter().enumerate() {
            text.clear();
            push(&mut text, rows.cell(row, at));
            // The apostrophe keeps a spreadsheet from running what somebody wrote; a telephone number runs nothing.
            if is_formula(&text) && is_free_text(column) {
                text.insert(0, '\'');
            }
            writer.write_field(&text)?;
        }
        writer.write_record(None::<&[u8]>)?;
    }
    writer.flush()
}

fn is_free_text(column: &Column) -> bool {
    matches!(column.kind, ColumnKind::Text | ColumnKind::Email | ColumnKind::Link)
}

fn push(text: &mut String, cell: Cell<'_>) {
    match cell {
        Cell::Empty => {}
        Cell::Text(own) => text.push_str(own),
        Cell::Number(number) => number.push(text),
        Cell::Date(date) => push_date(text, date),
    }
}

fn write_json(facts: &DatasetFacts, out: &mut dyn Write) -> io::Result<()> {
    let about = serde_json::to_string(&about(facts))?;
    // The records follow as one more field of what describes them.
    out.write_all(about.strip_suffix('}').unwrap_or(&about).as_bytes())?;
    out.write_all(b",\"records\":[")?;
    let mut keys = Vec::new();
    for (at, column) in facts.dataset.columns.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        keys.push(format!("{comma}{}:", serde_json::to_string(&column.key)?));
    }
    let rows = &facts.reading.rows;
    let mut text = String::new();
    for row in 0..rows.len {
        text.clear();
        text.push_str(if row == 0 { "\n{" } else { ",\n{" });
        for (at, key) in keys.iter().enumerate() {
            text.push_str(key);
            match rows.cell(row, at) {
                Cell::Empty => text.push_str("null"),
                Cell::Text(own) => push_quoted(&mut text, own)?,
                Cell::Number(number) => number.push(&mut text),
                Cell::Date(date) => {
                    text.push('"');
                    push_date(&mut text, date);
                    text.push('"');
                }
            }
        }
        text.push('}');
        out.write_all(text.as_bytes())?;
    }
    out.write_all(b"\n]}\n")
}

/// A text as JSON has it. Most hold nothing that must be escaped.
fn push_quoted(text: &mut String, own: &str) -> io::Result<()> {
    if own.bytes().any(|b| b < 0x20 || matches!(b, b'"' | b'\\')) {
        text.push_str(&serde_json::to_string(own)?);
        return Ok(());
    }
    text.push('"');
    text.push_str(own);
    text.push('"');
    Ok(())
}

/// What describes the records.
fn about(facts: &DatasetFacts) -> Value {
    let dataset = &facts.dataset;
    let column = |column: &Column| {
        json!({
            "key": column.key, "label": words(&column.label), "type": column.kind.name(), "unit": words(&column.unit),
            "currency": column.currency,
        })
    };
    let totals = dataset.columns.iter().zip(&facts.reading.rows.totals);
    let totals: Map<String, Value> =
        totals.filter_map(|(column, total)| Some((column.key.clone(), total.as_ref()?.to_string().into()))).collect();
    json!({
        "id": dataset.id,
        "title": words(&dataset.title),
        "description": words(&dataset.description),
        "licence": dataset.licence,
        "updated": dataset.updated.to_string(),
        "frequency": dataset.frequency,
        "source": dataset.source.as_ref().map(|source| json!({"name": words(&source.name), "url": source.url})),
        "contact": dataset.contact,
        "next_update": dataset.next_update.map(|time| time.to_string()),
        "method": words(&dataset.method),
        "columns": dataset.columns.iter().map(column).collect::<Vec<_>>(),
        "rows": facts.reading.rows.len,
        "totals": totals,
    })
}

/// A text by its languages, or the one text for all.
fn words(words: &Words) -> Value {
    match &words.all {
        Some(all) => all.as_str().into(),
        None if words.by_lang.is_empty() => Value::Null,
        None => words.by_lang.iter().map(|(lang, text)| (lang.to_string(), Value::from(text.as_str()))).collect(),
    }
}
