//! A spreadsheet's bytes as sheets of cells: Excel's `.xlsx`, OpenDocument's `.ods`, or text.
//!
//! Sheets are kept sparse, row by row: a lone cell in the last corner of a sheet costs no more than any other.

use std::io::Cursor;

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Ods, OdsError, Reader, SheetType, SheetVisible, Xlsx, XlsxError,
};

use super::SEPARATORS;
use crate::data::datasets::sheet::decode;

/// A workbook.
#[derive(Clone, Debug, PartialEq)]
pub struct Book {
    /// Its sheets, in their order.
    pub sheets: Vec<Grid>,
}

impl Book {
    /// Whether it is a text: its tables have no tabs.
    pub fn is_text(&self) -> bool {
        self.sheets.iter().all(|grid| grid.name.is_empty())
    }
}

/// The cells of one sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    /// What its tab says; nothing where the file is text.
    pub name: String,
    /// Whether people see it.
    pub is_hidden: bool,
    /// Its rows that hold something.
    pub(super) rows: Vec<Row>,
    /// Cells that are joined into one.
    pub(super) joined: Vec<Dimensions>,
}

/// A row that holds something.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// Its number, the first is 0.
    pub(super) number: u32,
    /// Its cells that hold something, by their columns.
    pub(super) cells: Vec<(u32, Value)>,
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Text(String),
    /// A number, and whether it is shown as a percentage; `None` where the file does not say.
    Number(f64, Option<bool>),
    /// A day, or a day with its time, as ISO 8601 writes it.
    Date(String),
    /// `#REF!` and the like.
    Error(String),
    /// A formula whose result was not saved.
    Missing,
}

/// Why a file is no workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BookError {
    /// A format that is not read here, such as the old `.xls`.
    Format,
    /// It is protected by a password.
    Password,
    /// It begins like a workbook, and cannot be read; the reason is a programmer's.
    Broken(String),
    /// Text that is neither Unicode nor of a Cyrillic Windows; its first wrong byte.
    Encoding(usize),
}

impl Row {
    pub(super) fn get(&self, column: u32) -> Option<&Value> {
        let found = self.cells.binary_search_by_key(&column, |(column, _)| *column).ok()?;
        Some(&self.cells[found].1)
    }
}

impl Value {
    /// What people read there, roughly: for heads, words of sums and messages.
    pub(super) fn text(&self) -> String {
        match self {
            Value::Text(text) | Value::Date(text) | Value::Error(text) => one_line(text),
            Value::Number(number, _) => number.to_string(),
            Value::Missing => String::new(),
        }
    }
}

/// A text without line breaks and doubled spaces.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Reads a workbook: what it is, its first bytes say.
pub fn read_book(bytes: &[u8]) -> Result<Book, BookError> {
    // An archive; an old compound file, which a protected workbook is, too; or else text.
    if bytes.starts_with(b"PK\x03\x04") {
        let sheets = match is_open_document(bytes) {
            true => open_document(bytes)?,
            false => excel(bytes)?,
        };
        return Ok(Book { sheets });
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(match excel(bytes) {
            Err(BookError::Password) => BookError::Password,
            _ => BookError::Format,
        });
    }
    let (text, _) = decode(bytes).map_err(BookError::Encoding)?;
    Ok(Book { sheets: SEPARATORS.iter().map(|separator| text_grid(&text, *separator)).collect() })
}

/// The first file of such an archive names the format, not packed.
fn is_open_document(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(200)];
    memchr::memmem::find(head, b"application/vnd.oasis.opendocument").is_some()
}

fn excel(bytes: &[u8]) -> Result<Vec<Grid>, BookError> {
    let broken = |error: XlsxError| match error {
        XlsxError::Password => BookError::Password,
        error => BookError::Broken(error.to_string()),
    };
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    // A sheet that is one chart has no cells.
    let sheets = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).cloned();
    let sheets: Vec<_> = sheets.collect();
    let mut grids = Vec::new();
    for sheet in sheets {
        let joined = book.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
        let cells = excel_cells(&mut book, &sheet.name).map_err(broken)?;
        let formulas = excel_formulas(&mut book, &sheet.name).map_err(broken)?;
        let is_hidden = sheet.visible != SheetVisible::Visible;
        grids.push(Grid { name: sheet.name, is_hidden, rows: rows(cells, formulas), joined });
    }
    Ok(grids)
}

fn excel_cells(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Vec<(u32, u32, Value)>, XlsxError> {
    let mut cells = Vec::new();
    let mut reader = book.worksheet_cells_reader(sheet)?;
    while let Some((cell, style)) = reader.next_cell_with_style_id()? {
        let format = reader.styles().get(style).and_then(|style| style.number_format.as_ref());
        let is_percent = format.is_some_and(|format| format.format_code.contains('%'));
        let (row, column) = cell.get_position();
        cells.extend(excel_value(cell.get_value(), is_percent).map(|value| (row, column, value)));
    }
    Ok(cells)
}

/// Where formulas stand: one whose result was not saved looks like an empty cell.
fn excel_formulas(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Vec<(u32, u32)>, XlsxError> {
    let mut formulas = Vec::new();
    let mut reader = book.worksheet_cells_reader(sheet)?;
    while let Some(formula) = reader.next_formula()? {
        if !formula.get_value().is_empty() {
            formulas.push(formula.get_position());
        }
    }
    Ok(formulas)
}

fn excel_value(value: &DataRef<'_>, is_percent: bool) -> Option<Value> {
    Some(match value {
        DataRef::SharedString(text) => Value::Text((*text).to_owned()),
        DataRef::Float(number) => Value::Number(*number, Some(is_percent)),
        other => return plain_value(&Data::from(other.clone()), Some(is_percent)),
    })
}

fn plain_value(value: &Data, is_percent: Option<bool>) -> Option<Value> {
    Some(match value {
        Data::Empty => return None,
        Data::String(text) if text.trim().is_empty() => return None,
        Data::String(text) => Value::Text(text.clone()),
        Data::Int(number) => Value::Number(*number as f64, is_percent),
        Data::Float(number) => Value::Number(*number, is_percent),
        Data::Bool(is_true) => Value::Text(if *is_true { "TRUE" } else { "FALSE" }.to_owned()),
        Data::DateTime(time) => Value::Date(serial(time)),
        Data::DateTimeIso(text) => Value::Date(text.strip_suffix("T00:00:00").unwrap_or(text).to_owned()),
        Data::DurationIso(text) => Value::Text(text.clone()),
        Data::Error(error) => Value::Error(error.to_string()),
    })
}

/// A day by Excel's count; a time without a day is its hours alone.
fn serial(time: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    let is_time_alone = time.as_f64() < 1.0 || time.is_duration();
    match (hour, minute, second) {
        _ if is_time_alone => format!("{hour:02}:{minute:02}"),
        (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}"),
    }
}

fn open_document(bytes: &[u8]) -> Result<Vec<Grid>, BookError> {
    let broken = |error: OdsError| match error {
        OdsError::Password => BookError::Password,
        error => BookError::Broken(error.to_string()),
    };
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(broken)?;
    let mut grids = Vec::new();
    for sheet in book.sheets_metadata().to_vec() {
        let range = book.worksheet_range(&sheet.name).map_err(broken)?;
        let (top, left) = range.start().unwrap_or_default();
        let used = range.used_cells();
        let cells = used.filter_map(|(row, column, value)| {
            Some((top + row as u32, left + column as u32, plain_value(value, None)?))
        });
        let cells = cells.collect();
        let is_hidden = sheet.visible != SheetVisible::Visible;
        grids.push(Grid { name: sheet.name, is_hidden, rows: rows(cells, Vec::new()), joined: Vec::new() });
    }
    Ok(grids)
}

/// Cells, and the formulas among them, as rows.
fn rows(mut cells: Vec<(u32, u32, Value)>, formulas: Vec<(u32, u32)>) -> Vec<Row> {
    cells.sort_by_key(|(row, column, _)| (*row, *column));
    cells.dedup_by_key(|(row, column, _)| (*row, *column));
    let has_value = |at: &(u32, u32)| cells.binary_search_by_key(at, |(row, column, _)| (*row, *column)).is_ok();
    let missing: Vec<_> = formulas.into_iter().filter(|at| !has_value(at)).collect();
    if !missing.is_empty() {
        cells.extend(missing.into_iter().map(|(row, column)| (row, column, Value::Missing)));
        cells.sort_by_key(|(row, column, _)| (*row, *column));
    }
    let mut rows: Vec<Row> = Vec::new();
    for (number, column, value) in cells {
        let value = match value {
            Value::Text(text) if is_error(&text) => Value::Error(text.trim().to_owned()),
            other => other,
        };
        match rows.last_mut().filter(|row| row.number == number) {
            Some(row) => row.cells.push((column, value)),
            None => rows.push(Row { number, cells: vec![(column, value)] }),
        }
    }
    rows
}

/// The text of an error, as Excel and LibreOffice leave it in files that know only texts: `#REF!`, `#ПОСИЛАННЯ!`, `Err:502`.
fn is_error(text: &str) -> bool {
    let text = text.trim();
    if let Some(number) = text.strip_prefix("Err:") {
        return !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
    }
    let Some(name) = text.strip_prefix('#') else { return false };
    let is_name = |name: &str| name.chars().count() > 2 && name.chars().all(|c| c.is_uppercase() || "/0".contains(c));
    matches!(name, "N/A" | "Н/Д") || name.strip_suffix(['!', '?']).is_some_and(is_name)
}

/// A text whose fields are divided by `separator`; a row has the number of its line.
fn text_grid(text: &str, separator: u8) -> Grid {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let (mut cells, mut row, mut counted) = (Vec::new(), 0u32, 0);
    // The text is UTF-8 and in memory: reading it cannot fail.
    while reader.read_record(&mut record).unwrap_or(false) {
        // The reader counts the line break before a record as its beginning.
        let start = record.position().map_or(0, |at| at.byte() as usize);
        let start = text[start..].find(|c| !matches!(c, '\r' | '\n')).map_or(start, |breaks| start + breaks);
        row += line_breaks(&text.as_bytes()[counted..start]);
        counted = start;
        let texts = (0u32..).zip(&record).filter(|(_, text)| !text.trim().is_empty());
        cells.extend(texts.map(|(column, text)| (row, column, Value::Text(text.to_owned()))));
    }
    Grid { rows: rows(cells, Vec::new()), ..Grid::default() }
}

/// How many lines end in a text, by the ends of any system: LF, CR LF, or CR alone.
fn line_breaks(text: &[u8]) -> u32 {
    let is_end = |at: &usize| text[*at] == b'\n' || text[*at] == b'\r' && text.get(at + 1) != Some(&b'\n');
    (0..text.len()).filter(is_end).count() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_spreadsheets_are_told_from_texts() {
        for text in ["#REF!", "#ПОСИЛАННЯ!", "#DIV/0!", "#Н/Д", "#N/A", "#NAME?", "Err:502"] {
            assert!(is_error(text), "{text}");
        }
        for text in ["#", "#1", "# Розділ", "#хештег", "Err", "№ 5!", "#A!"] {
            assert!(!is_error(text), "{text}");
        }
    }
}
