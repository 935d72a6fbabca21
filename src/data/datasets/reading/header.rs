//! The first row of a sheet: which field belongs to which column, and by what fields are divided.

use super::{Filler, place};
use crate::base::fields::suggest;
use crate::base::rules;
use crate::data::datasets::{Column, Sheet};

/// What divides fields: a comma by the standard, a semicolon where a comma stands in numbers, a tab in copied cells.
const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];

/// The first row of a sheet.
pub(super) struct Header {
    /// What divides fields.
    pub(super) separator: u8,
    /// The column of each field; none where no column is called so.
    pub(super) columns: Vec<Option<usize>>,
    /// The columns that the sheet does not have.
    pub(super) missing: Vec<usize>,
    /// Where the rows begin.
    pub(super) end: usize,
}

impl Header {
    /// The field of a column.
    pub(super) fn field(&self, column: usize) -> Option<usize> {
        self.columns.iter().position(|known| *known == Some(column))
    }

    /// Reads the first row that holds something; `None` where nothing can be read by it.
    pub(super) fn read(columns: &[Column], sheet: &Sheet, filler: &mut Filler<'_>) -> Option<Header> {
        let (start, separator, names, end) = first_row(columns, sheet)?;
        let mut header = Header { separator, columns: Vec::new(), missing: Vec::new(), end };
        let span = |field| place::field(sheet, start, separator, field);
        if names.len() == 1 && columns.len() > 1 {
            filler.report(None, &rules::CSV_SEPARATOR, span(0), |d| d);
            return None;
        }
        let known = || columns.iter().map(|column| column.key.as_str());
        for (field, name) in names.iter().enumerate() {
            let column = columns.iter().position(|column| is_called(column, name));
            let reason = match column {
                Some(column) if header.columns.contains(&Some(column)) => Some("twice"),
                // A field without a name and with nothing below it is the rest of an empty column.
                None if !name.is_empty() => Some("unknown"),
                _ => None,
            };
            if let Some(reason) = reason {
                filler.report(None, &rules::CSV_HEADER, span(field), |mut d| {
                    d.replacement = if reason == "unknown" { suggest(name, known()) } else { None };
                    d.arg("reason", reason)
                        .arg("name", name.as_str())
                        .arg("known", known().collect::<Vec<_>>().join(", "))
                });
            }
            header.columns.push(column.filter(|_| reason.is_none()));
        }
        while header.columns.last() == Some(&None) && names[header.columns.len() - 1].is_empty() {
            header.columns.pop();
        }
        for (at, column) in columns.iter().enumerate() {
            if header.field(at).is_none() && !columns.is_empty() {
                header.missing.push(at);
                filler.report(None, &rules::CSV_HEADER, span(0), |d| {
                    let d = d.arg("reason", "missing").arg("name", column.key.as_str());
                    d.arg("known", known().collect::<Vec<_>>().join(", "))
                });
            }
        }
        Some(header)
    }
}

/// Whether a column goes by a name: its key, or its label in any language.
pub(in crate::data::datasets) fn is_called(column: &Column, name: &str) -> bool {
    let folded = name.to_lowercase();
    let is = |known: &str| known.trim().to_lowercase() == folded;
    is(&column.key) || column.label.all.as_deref().is_some_and(is) || column.label.by_lang.iter().any(|(_, l)| is(l))
}

/// Where the first row begins, what divides it, its fields, and where it ends.
fn first_row(columns: &[Column], sheet: &Sheet) -> Option<(usize, u8, Vec<String>, usize)> {
    let text = sheet.text();
    let start = text.len() - text.trim_start_matches(['\r', '\n']).len();
    let rows = SEPARATORS.iter().filter_map(|separator| {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(*separator)
            .from_reader(&text.as_bytes()[start..]);
        let mut record = csv::StringRecord::new();
        let found = reader.read_record(&mut record).unwrap_or(false);
        let names: Vec<String> = record.iter().map(|name| name.trim().to_owned()).collect();
        found.then(|| (*separator, names, start + reader.position().byte() as usize))
    });
    // What divides the row so that most of its fields are names of columns is what was meant; of equals, what divides most.
    let rows = rows.map(|row| {
        let known = row.1.iter().filter(|name| columns.iter().any(|column| is_called(column, name))).count();
        (known, row.1.len(), row)
    });
    let (_, _, (separator, names, end)) = rows.max_by_key(|(known, len, _)| (*known, *len))?;
    Some((start, separator, names, end))
}
