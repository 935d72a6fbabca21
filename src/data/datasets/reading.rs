//! The rows read by their columns: every cell typed and checked, totals added up, and each mistake told at its cell.

use std::sync::Arc;

use super::cells::{Cells, Rows, power};
use super::formats;
use super::numbers::{self, NumberError, Signs};
use super::{Column, ColumnKind, Dataset, InlineRow, Sheet};
use crate::base::time::{LocalTime, TimeError};
use crate::base::{Diagnostic, Diagnostics, Place, Rule, Span, rules};

mod header;
mod place;
mod totals;

use header::Header;
pub(super) use header::is_called;
use totals::is_total;
pub(super) use totals::is_total_word;

/// How many findings a column has before the rest are only counted.
const SHOWN: usize = 10;

/// What was read of the rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The rows of the public columns.
    pub rows: Rows,
    /// What is wrong.
    pub problems: Diagnostics,
}

/// Reads the rows of a dataset whose description is whole: from the sheet beside it, or from its own file.
pub fn read_rows(dataset: &Dataset, path: &Arc<str>, sheet: Option<&Sheet>) -> Arc<Reading> {
    match (sheet, &dataset.rows) {
        (Some(sheet), _) => sheet.remembered(dataset, || read_sheet(dataset, sheet)),
        (None, Some(rows)) => Arc::new(read_inline(dataset, path, rows)),
        (None, None) => Arc::default(),
    }
}

fn read_sheet(dataset: &Dataset, sheet: &Sheet) -> Reading {
    read_marked(dataset, sheet, |record, _| is_total(record))
}

/// Reads a sheet by someone who knows which rows hold sums: asked with a row and its number, empty ones not counted.
pub(super) fn read_marked(
    dataset: &Dataset,
    sheet: &Sheet,
    is_total: impl Fn(&csv::StringRecord, usize) -> bool,
) -> Reading {
    let mut filler = Filler::new(dataset, sheet.path.clone());
    let text = sheet.text();
    let Some(header) = Header::read(&dataset.columns, sheet, &mut filler) else { return filler.finish() };
    let bytes = &text.as_bytes()[header.end..];
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(header.separator).from_reader(bytes);
    let mut record = csv::StringRecord::new();
    let mut waiting: Option<(csv::StringRecord, usize)> = None;
    let mut number = 0;
    // The text is UTF-8 and in memory: reading it cannot fail.
    while reader.read_record(&mut record).unwrap_or(false) {
        let start = header.end + record.position().map_or(0, |at| at.byte() as usize);
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if let Some((total, at)) = waiting.take() {
            if let Some((field, word)) = total.iter().enumerate().find(|(_, cell)| !cell.trim().is_empty()) {
                filler.total_inside(word.trim(), place::field(sheet, at, header.separator, field));
            }
            filler.row(&header, sheet, &total, at);
        }
        number += 1;
        if is_total(&record, number - 1) {
            waiting = Some((record.clone(), start));
        } else {
            filler.row(&header, sheet, &record, start);
        }
    }
    if let Some((total, at)) = waiting {
        let span = |field: usize| place::field(sheet, at, header.separator, field);
        filler.compare_total(&|column| header.field(column).and_then(|field| total.get(field)), &|column| {
            span(header.field(column).unwrap_or_default())
        });
    }
    filler.finish()
}

fn read_inline(dataset: &Dataset, path: &Arc<str>, rows: &[InlineRow]) -> Reading {
    let mut filler = Filler::new(dataset, path.clone());
    for (at, row) in rows.iter().enumerate() {
        for (key, cell) in row.iter().filter(|(key, _)| !dataset.columns.iter().any(|c| c.key == *key)) {
            let known: Vec<&str> = dataset.columns.iter().map(|c| c.key.as_str()).collect();
            filler.report(None, &rules::CSV_HEADER, cell.key, |mut d| {
                d.replacement = crate::base::fields::suggest(key, known.iter().copied());
                d.arg("reason", "unknown").arg("name", key.as_str()).arg("known", known.join(", "))
            });
        }
        let first = row.first().map_or(Span::default(), |(_, cell)| cell.span);
        let cells: Vec<_> = dataset
            .columns
            .iter()
            .map(|column| row.iter().find(|(key, _)| *key == column.key).map(|(_, cell)| cell))
            .collect();
        let word = cells.iter().flatten().find(|cell| !cell.text.trim().is_empty());
        if let Some(word) = word.filter(|word| is_total_word(word.text.trim())) {
            if at + 1 == rows.len() {
                let span = |column: usize| cells[column].map_or(first, |cell| cell.span);
                filler.compare_total(&|column| cells[column].map(|cell| cell.text.as_str()), &span);
                break;
            }
            filler.total_inside(word.text.trim(), word.span);
        }
        for (i, cell) in cells.iter().enumerate() {
            filler.cell(i, cell.map_or("", |cell| &cell.text), &|| cell.map_or(first, |cell| cell.span));
        }
        filler.private_repeats(&|i| cells[i].map_or("", |cell| &cell.text), &|i| {
            cells[i].map_or(first, |cell| cell.span)
        });
        filler.len += 1;
    }
    filler.finish()
}

/// Fills the columns, and collects what is wrong.
struct Filler<'a> {
    dataset: &'a Dataset,
    path: Arc<str>,
    cells: Vec<Cells>,
    len: usize,
    has_private: bool,
    problems: Diagnostics,
    /// The signs that the numbers of each column have shown so far.
    signs: Vec<Signs>,
    /// How many findings each column has, and at last the rows as a whole; and the place of the first that is not told.
    counts: Vec<(usize, Option<Span>)>,
}

impl<'a> Filler<'a> {
    fn new(dataset: &'a Dataset, path: Arc<str>) -> Filler<'a> {
        let cells = dataset.columns.iter().map(|column| Cells::new(column.kind, column.kind == ColumnKind::Money));
        Filler {
            dataset,
            path,
            cells: cells.collect(),
            len: 0,
            has_private: dataset.columns.iter().any(|column| column.private),
            problems: Vec::new(),
            signs: vec![Signs::default(); dataset.columns.len()],
            counts: vec![(0, None); dataset.columns.len() + 1],
        }
    }

    fn report(
        &mut self,
        column: Option<usize>,
        rule: &'static Rule,
        span: Span,
        change: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        let at = column.unwrap_or(self.dataset.columns.len());
        let (count, first_hidden) = &mut self.counts[at];
        *count += 1;
        if *count > SHOWN {
            first_hidden.get_or_insert(span);
            return;
        }
        self.problems.push(change(Diagnostic::new(rule, Place::new(self.path.clone(), span))));
    }

    /// A row of the sheet: `start` is where it begins in the text.
    fn row(&mut self, header: &Header, sheet: &Sheet, record: &csv::StringRecord, start: usize) {
        if !self.has_right_length(header, sheet, record, start) {
            return;
        }
        for (field, column) in header.columns.iter().enumerate() {
            let Some(column) = *column else { continue };
            let text = record.get(field).unwrap_or_default();
            self.cell(column, text, &|| place::field(sheet, start, header.separator, field));
        }
        for column in &header.missing {
            self.cells[*column].push_empty();
        }
        self.private_repeats(
            &|column| header.field(column).and_then(|at| record.get(at)).unwrap_or_default(),
            &|column| place::field(sheet, start, header.separator, header.field(column).unwrap_or_default()),
        );
        self.len += 1;
    }

    fn has_right_length(&mut self, header: &Header, sheet: &Sheet, record: &csv::StringRecord, start: usize) -> bool {
        let expected = header.columns.len();
        // Spreadsheets write separators as far as their widest row goes.
        let is_right = record.len() >= expected && record.iter().skip(expected).all(|cell| cell.trim().is_empty());
        if !is_right {
            let last = record.len().saturating_sub(1).min(expected);
            self.report(None, &rules::CSV_ROW_LENGTH, place::field(sheet, start, header.separator, last), |d| {
                d.arg("expected", expected.to_string()).arg("found", record.len().to_string())
            });
        }
        is_right
    }

    fn cell(&mut self, at: usize, text: &str, span: &dyn Fn() -> Span) {
        let (text, column) = (text.trim(), &self.dataset.columns[at]);
        if text.is_empty() {
            if column.required {
                self.report(Some(at), &rules::CELL_EMPTY, span(), |d| d.arg("column", column.key.as_str()));
            }
            self.cells[at].push_empty();
            return;
        }
        let is_kept = match column.kind {
            ColumnKind::Date => self.date(at, text, span),
            kind if kind.is_number() => self.number(at, text, span),
            _ => self.text(at, text, span),
        };
        if !is_kept {
            self.cells[at].push_empty();
        }
    }

    fn date(&mut self, at: usize, text: &str, span: &dyn Fn() -> Span) -> bool {
        let column = &self.dataset.columns[at];
        match LocalTime::parse(text) {
            Ok(time) => {
                self.cells[at].push_date(time.date);
                return true;
            }
            Err(TimeError::Impossible) => self.report(Some(at), &rules::DATE_IMPOSSIBLE, span(), |d| {
                d.arg("field", column.key.as_str()).arg("value", text)
            }),
            Err(_) => self.wrong_format(at, text, span),
        }
        false
    }

    fn number(&mut self, at: usize, text: &str, span: &dyn Fn() -> Span) -> bool {
        let error = match self.number_of(at, text) {
            Ok((units, places, signs)) => match self.takes_signs(at, signs) {
                true if self.cells[at].push_number(units, places) => return true,
                true => NumberError::Large,
                false => NumberError::Mixed,
            },
            Err(error) => error,
        };
        let column = &self.dataset.columns[at];
        self.report(Some(at), &rules::CELL_NUMBER, span(), |d| {
            d.arg("reason", error.name()).arg("column", column.key.as_str()).arg("value", text)
        });
        false
    }

    /// Whether a number is written like those above it. Where the format is said, it has been held to that one already.
    fn takes_signs(&mut self, at: usize, signs: Signs) -> bool {
        let both = self.signs[at].with(signs);
        self.signs[at] = both.unwrap_or(self.signs[at]);
        both.is_some()
    }

    /// A cell's number with the scale that its column or its dataset declares, and its signs.
    fn number_of(&self, at: usize, text: &str) -> Result<(i64, u8, Signs), NumberError> {
        let column = &self.dataset.columns[at];
        let text = match column.kind {
            ColumnKind::Percent => text.strip_suffix('%').map_or(text, str::trim_end),
            _ => text,
        };
        let (units, places, signs) = numbers::parse(text, column.numbers.or(self.dataset.numbers))?;
        let scale = match column.kind {
            ColumnKind::Money => column.scale.or(self.dataset.scale),
            ColumnKind::Percent => None,
            _ => column.scale,
        };
        let (units, places) = match scale.unwrap_or(0) {
            scale if scale <= places => (units, places - scale),
            scale => {
                let factor = power(scale - places).ok_or(NumberError::Large)?;
                (units.checked_mul(factor).ok_or(NumberError::Large)?, 0)
            }
        };
        match column.kind {
            ColumnKind::Integer if places > 0 => Err(NumberError::Wrong),
            _ => Ok((units, places, signs)),
        }
    }

    fn text(&mut self, at: usize, text: &str, span: &dyn Fn() -> Span) -> bool {
        let column = &self.dataset.columns[at];
        if !formats::is_of(column.kind, text) {
            self.wrong_format(at, text, span);
            return false;
        }
        if column.kind == ColumnKind::Text {
            self.text_warnings(at, text, span);
        }
        self.cells[at].push_text(text);
        true
    }

    /// What may stand in a text, and is better looked at.
    fn text_warnings(&mut self, at: usize, text: &str, span: &dyn Fn() -> Span) {
        let column: &Column = &self.dataset.columns[at];
        if column.private {
            return;
        }
        if formats::is_formula(text) {
            self.report(Some(at), &rules::CELL_FORMULA, span(), |d| d.arg("column", column.key.as_str()));
        }
        if let Some(kind) = formats::personal(text) {
            self.report(Some(at), &rules::CELL_PERSONAL, span(), |d| {
                d.arg("kind", kind).arg("column", column.key.as_str())
            });
        }
    }

    fn wrong_format(&mut self, at: usize, text: &str, span: &dyn Fn() -> Span) {
        let column = &self.dataset.columns[at];
        self.report(Some(at), &rules::CELL_FORMAT, span(), |d| {
            d.arg("type", column.kind.name()).arg("column", column.key.as_str()).arg("value", text)
        });
    }

    /// A public cell that says what a private one of its row says gives away what was to be kept.
    fn private_repeats<'t>(&mut self, text: &dyn Fn(usize) -> &'t str, span: &dyn Fn(usize) -> Span) {
        if !self.has_private {
            return;
        }
        let columns = &self.dataset.columns;
        let private: Vec<(usize, &str)> = (0..columns.len())
            .filter(|at| columns[*at].private)
            .map(|at| (at, text(at).trim()))
            // Short values are alike by chance.
            .filter(|(_, text)| text.chars().count() >= 4)
            .collect();
        for at in (0..columns.len()).filter(|at| !columns[*at].private) {
            let own = text(at).trim();
            if let Some((other, _)) = private.iter().find(|(_, secret)| own.contains(secret)) {
                self.report(Some(at), &rules::CELL_PRIVATE, span(at), |d| {
                    d.arg("column", columns[at].key.as_str()).arg("private", columns[*other].key.as_str())
                });
            }
        }
    }

    fn finish(mut self) -> Reading {
        for (at, (count, first_hidden)) in self.counts.iter().enumerate() {
            let Some(span) = first_hidden else { continue };
            let column = self.dataset.columns.get(at).map_or("none", |column| column.key.as_str());
            let problem = Diagnostic::new(&rules::CELLS_MORE, Place::new(self.path.clone(), *span));
            self.problems.push(problem.arg("column", column).arg("count", (count - SHOWN).to_string()));
        }
        self.problems.sort_by(|a, b| (a.place.span, a.rule.code).cmp(&(b.place.span, b.rule.code)));
        let public = self.cells.into_iter().zip(&self.dataset.columns).filter(|(_, column)| !column.private);
        let (mut columns, mut totals) = (Vec::new(), Vec::new());
        for (mut cells, column) in public {
            cells.shrink();
            totals.push(cells.sum().filter(|_| column.total));
            columns.push(cells);
        }
        Reading { rows: Rows { columns, len: self.len, totals }, problems: self.problems }
    }
}
