//! Datasets: tables of figures with what makes them worth trusting: whose they are, of which day, how they were counted.
//!
//! A dataset is two files, `datasets/<id>.yaml` that describes it and `<id>.csv` beside it with its rows; a short one holds
//! its rows itself. Each file is read by itself: the description here, the sheet's bytes by [`Sheet`]. `link` brings them
//! together, since columns may come from yet another dataset (`like`).

use std::sync::Arc;

pub use super::updates::Update;
use super::{Record, updates};
use crate::base::fields::{Field, Findings, Kind, Presence, Reader, Table};
use crate::base::time::LocalTime;
use crate::base::yaml::{self, Value};
use crate::base::{Diagnostics, Span, Words, rules};

mod cells;
mod chart;
mod currencies;
mod formats;
pub mod import;
mod numbers;
mod reading;
mod sheet;

pub use cells::{Cell, Cells, Decimal, Rows, push_date};
pub use chart::{Axes, CHART, Chart, ChartKind, MOST_SERIES, Misfit, Point};
pub use currencies::is_currency;
pub use formats::is_formula;
pub use numbers::NumberFormat;
pub use reading::{Reading, read_rows};
pub use sheet::Sheet;

/// The fields of a dataset.
pub static DATASET: Table = Table {
    name: "dataset",
    fields: &[
        Field::new("id", Kind::Id).required(),
        Field::new("title", Kind::Words).required(),
        Field::new("description", Kind::Words),
        Field::new("licence", Kind::Text),
        Field::new("updated", Kind::Time).required(),
        Field::new("frequency", Kind::OneOf(FREQUENCIES)),
        Field::new("source", Kind::Map(&SOURCE)),
        Field::new("contact", Kind::Url),
        Field::new("next_update", Kind::Time),
        Field::new("method", Kind::Words),
        Field::new("like", Kind::Reference("dataset")),
        Field::new("scale", Kind::OneOf(SCALES)),
        Field::new("numbers", Kind::OneOf(NumberFormat::NAMES)),
        Field::new("columns", Kind::List(&Kind::Map(&COLUMN))),
        Field::new("chart", Kind::Map(&CHART)),
        Field::new("updates", Kind::List(&Kind::Map(&updates::UPDATE))),
        Field::new("rows", Kind::Any),
    ],
};

/// How often a dataset is brought up to date.
pub const FREQUENCIES: &[&str] =
    &["daily", "weekly", "monthly", "quarterly", "biannual", "annual", "irregular", "once"];

/// What the figures of a sheet are given in.
const SCALES: &[&str] = &["thousands", "millions", "billions"];

/// Whose figures they are.
pub static SOURCE: Table = Table {
    name: "dataset-source",
    fields: &[Field::new("name", Kind::Words).required(), Field::new("url", Kind::Url)],
};

/// The fields of a column.
pub static COLUMN: Table = Table {
    name: "column",
    fields: &[
        Field::new("key", Kind::Text).required(),
        Field::new("label", Kind::Words).required(),
        Field::new("type", Kind::OneOf(ColumnKind::NAMES)).required(),
        Field::new("unit", Kind::Words),
        Field::new("currency", Kind::Text),
        Field::new("scale", Kind::OneOf(SCALES)),
        Field::new("numbers", Kind::OneOf(NumberFormat::NAMES)),
        Field::new("total", Kind::Flag),
        Field::new("required", Kind::Flag),
        Field::new("private", Kind::Flag),
    ],
};

/// A dataset as its YAML describes it. Where it is `like` another, `link` fills in what is left out here.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Dataset {
    pub id: String,
    pub title: Words,
    pub description: Words,
    pub licence: Option<String>,
    pub updated: LocalTime,
    pub frequency: Option<String>,
    pub source: Option<Source>,
    pub contact: Option<String>,
    pub next_update: Option<LocalTime>,
    pub method: Words,
    pub like: Option<String>,
    /// The power of ten by which money and amounts are multiplied.
    pub scale: Option<u8>,
    pub numbers: Option<NumberFormat>,
    pub columns: Vec<Column>,
    pub chart: Option<Chart>,
    pub updates: Vec<Update>,
    /// The rows that stand in the YAML itself; `None` where they stand in the sheet beside it.
    pub rows: Option<Arc<Vec<InlineRow>>>,
}

/// A row of the YAML: its cells by the keys of their columns.
pub type InlineRow = Vec<(String, InlineCell)>;

/// A cell of the YAML.
#[derive(Clone, Debug, PartialEq)]
pub struct InlineCell {
    /// What is written.
    pub text: String,
    /// Where its column's key stands.
    pub key: Span,
    /// Where it stands.
    pub span: Span,
}

/// Whose figures they are.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Source {
    pub name: Words,
    pub url: Option<String>,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Column {
    pub key: String,
    pub label: Words,
    pub kind: ColumnKind,
    pub unit: Words,
    /// ISO 4217.
    pub currency: Option<String>,
    /// The power of ten by which its figures are multiplied.
    pub scale: Option<u8>,
    pub numbers: Option<NumberFormat>,
    pub total: bool,
    pub required: bool,
    pub private: bool,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "by their names in authors' files")]
pub enum ColumnKind {
    Text,
    Integer,
    Decimal,
    Money,
    Percent,
    Date,
    Phone,
    Email,
    Link,
    /// A tender of the Ukrainian procurement system: `UA-2026-01-15-000123-a`.
    Prozorro,
    /// A contracting process by the Open Contracting Data Standard: `ocds-be6bcu-…`.
    Ocid,
    /// An activity by the standard of the International Aid Transparency Initiative.
    Iati,
}

impl ColumnKind {
    /// Their names in authors' files.
    pub const NAMES: &[&str] = &[
        "text", "integer", "decimal", "money", "percent", "date", "phone", "email", "link", "prozorro", "ocid", "iati",
    ];

    const ALL: [ColumnKind; 12] = {
        use ColumnKind::*;
        [Text, Integer, Decimal, Money, Percent, Date, Phone, Email, Link, Prozorro, Ocid, Iati]
    };

    /// The type of a name; text for one that is none.
    pub fn of(name: &str) -> ColumnKind {
        let found = Self::NAMES.iter().position(|known| *known == name);
        found.map_or(ColumnKind::Text, |at| Self::ALL[at])
    }

    /// Its name in authors' files, in views and in JSON.
    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }

    /// Whether its cells are numbers.
    pub fn is_number(self) -> bool {
        matches!(self, ColumnKind::Integer | ColumnKind::Decimal | ColumnKind::Money | ColumnKind::Percent)
    }
}

impl Dataset {
    /// Hands each text in several languages to `change`.
    pub fn each_words(&mut self, change: &mut impl FnMut(&mut Words)) {
        [&mut self.title, &mut self.description, &mut self.method].into_iter().for_each(&mut *change);
        self.source.iter_mut().for_each(|source| change(&mut source.name));
        for column in &mut self.columns {
            [&mut column.label, &mut column.unit].into_iter().for_each(&mut *change);
        }
        self.updates.iter_mut().for_each(|update| update.each_words(change));
    }

    /// Fills in what is left out here from the dataset that it is like: columns with
    /// their chart and texts, never days, rows or updates.
    pub fn fill_from(&mut self, other: &Dataset) {
        for (own, others) in [
            (&mut self.title, &other.title),
            (&mut self.description, &other.description),
            (&mut self.method, &other.method),
        ] {
            if own.is_empty() {
                own.clone_from(others);
            }
        }
        if self.columns.is_empty() {
            self.columns.clone_from(&other.columns);
            // A chart shows columns; where these are its own, so is what is drawn of them.
            self.chart = self.chart.take().or_else(|| other.chart.clone());
        }
        self.licence = self.licence.take().or_else(|| other.licence.clone());
        self.frequency = self.frequency.take().or_else(|| other.frequency.clone());
        self.source = self.source.take().or_else(|| other.source.clone());
        self.contact = self.contact.take().or_else(|| other.contact.clone());
        self.scale = self.scale.or(other.scale);
        self.numbers = self.numbers.or(other.numbers);
    }
}

/// Reads `data/datasets/<id>.yaml`; `None` when it could not be read as YAML.
pub fn read(path: &Arc<str>, text: &str, problems: &mut Diagnostics) -> Option<Vec<Record<Dataset>>> {
    let tree = yaml::parse(text, 0, path, problems)?;
    let findings = Findings::new(path.clone(), None);
    let reader = findings.read(&DATASET, &tree, Presence::Whole);
    let dataset = dataset(&reader, &findings);
    let span = reader.span("id");
    problems.extend(findings.finish());
    let Some(value) = dataset else { return Some(Vec::new()) };
    let mut places = Vec::new();
    yaml::places(&tree, "", &mut places);
    places.retain(|(name, _)| !name.starts_with("rows"));
    Some(vec![Record { path: path.clone(), span, places, value, broken: false }])
}

fn dataset(reader: &Reader<'_>, findings: &Findings) -> Option<Dataset> {
    let words = |field: &str| reader.words(field).map(|words| words.value).unwrap_or_default();
    Some(Dataset {
        id: reader.id("id")?.value,
        title: words("title"),
        description: words("description"),
        licence: reader.text("licence").map(|text| text.value),
        // A dataset with a wrong day is reported and withheld; this one stands in for it so that the rest is read too.
        updated: reader.time("updated").map_or(LocalTime::day(jiff::civil::Date::ZERO), |time| time.value),
        frequency: reader.one_of("frequency").map(|word| word.value.to_owned()),
        source: reader.map("source").map(|source| Source {
            name: source.words("name").map(|words| words.value).unwrap_or_default(),
            url: source.url("url").map(|url| url.value),
        }),
        contact: reader.url("contact").map(|url| url.value),
        next_update: reader.time("next_update").map(|time| time.value),
        method: words("method"),
        like: reader.reference("like").map(|id| id.value),
        scale: scale(reader),
        numbers: numbers(reader),
        columns: columns(reader, findings),
        chart: chart::read(reader),
        updates: updates::read(reader),
        rows: reader.node("rows").map(|node| Arc::new(inline_rows(node, findings))),
    })
}

fn columns(reader: &Reader<'_>, findings: &Findings) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for reader in reader.maps("columns") {
        let Some(key) = reader.text("key") else { continue };
        let is_key =
            |text: &str| text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-');
        if !is_key(&key.value) {
            findings.add(&rules::COLUMN_KEY, key.span, |d| d.arg("value", key.value.as_str()));
        }
        if columns.iter().any(|column| column.key == key.value) {
            findings.add(&rules::COLUMN_TWICE, key.span, |d| d.arg("key", key.value.as_str()));
            continue;
        }
        columns.push(column(&reader, key.value));
    }
    columns
}

fn column(reader: &Reader<'_>, key: String) -> Column {
    let words = |field: &str| reader.words(field).map(|words| words.value).unwrap_or_default();
    let flag = |field: &str| reader.flag(field).is_some_and(|flag| flag.value);
    let kind = reader.one_of("type").map_or(ColumnKind::Text, |name| ColumnKind::of(name.value));
    let currency = reader.text("currency").map(|text| text.value);
    let is_known = |code: &str| currencies::is_currency(code);
    match &currency {
        Some(code) if !is_known(code) => {
            let upper = code.to_uppercase();
            reader.report(&rules::CURRENCY_UNKNOWN, "currency", |mut d| {
                d.replacement = is_known(&upper).then_some(upper);
                d.arg("value", code.as_str())
            });
        }
        None if kind == ColumnKind::Money => {
            reader.report(&rules::CURRENCY_UNKNOWN, "type", |d| d.arg("value", "none"));
        }
        _ => {}
    }
    Column {
        key,
        label: words("label"),
        kind,
        unit: words("unit"),
        currency,
        scale: scale(reader),
        numbers: numbers(reader),
        total: flag("total"),
        required: flag("required"),
        private: flag("private"),
    }
}

fn scale(reader: &Reader<'_>) -> Option<u8> {
    let word = reader.one_of("scale")?.value;
    Some(match word {
        "thousands" => 3,
        "millions" => 6,
        _ => 9,
    })
}

fn numbers(reader: &Reader<'_>) -> Option<NumberFormat> {
    NumberFormat::of(reader.one_of("numbers")?.value)
}

fn inline_rows(node: &yaml::Node, findings: &Findings) -> Vec<InlineRow> {
    let Value::List(items) = &node.value else {
        findings.add(&rules::VALUE_TYPE, node.span, |d| d.arg("field", "rows").arg("expected", "list"));
        return Vec::new();
    };
    let mut rows = Vec::new();
    for item in items {
        if !matches!(item.value, Value::Map(_)) {
            findings.add(&rules::VALUE_TYPE, item.span, |d| d.arg("field", "rows").arg("expected", "map"));
            continue;
        }
        let cell = |(key, value): &(yaml::Key, yaml::Node)| {
            let text = value.as_text().unwrap_or_default().to_owned();
            if !value.is_empty() && value.as_text().is_none() {
                findings
                    .add(&rules::VALUE_TYPE, value.span, |d| d.arg("field", key.text.as_str()).arg("expected", "text"));
            }
            let span = if value.is_empty() { key.span } else { value.span };
            (key.text.clone(), InlineCell { text, key: key.span, span })
        };
        rows.push(item.entries().iter().map(cell).collect());
    }
    rows
}
