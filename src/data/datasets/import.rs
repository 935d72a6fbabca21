//! A spreadsheet taken over as the rows of a dataset: its cells read, fitted to the columns that are described, proved by
//! the reader of datasets, and written as plain CSV.
//!
//! Nothing here touches the disk. What Excel shows is what is meant: titles above the heads, sums below the rows, notes
//! below the sums, heads of two rows. What cannot be seen is asked for and not guessed.

use std::borrow::Cow;
use std::sync::Arc;

use super::{Column, Dataset, Reading};
use crate::base::Diagnostic;

mod book;
mod cells;
mod fit;
mod heads;

pub use book::{Book, BookError, Grid, read_book};
pub use fit::fit;

/// What divides the fields of a text.
const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];

/// What was taken over of a sheet, and what not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Taken {
    /// The rows as CSV: UTF-8, heads are keys, days as in ISO 8601, numbers without groups.
    pub csv: String,
    /// What the reader of datasets makes of these rows.
    pub reading: Arc<Reading>,
    /// The row of the heads.
    pub head: u32,
    /// How many columns were taken over.
    pub columns: usize,
    /// Columns that were not.
    pub left_out: Vec<LeftOut>,
    /// Rows that are none of the table: the numbers of its columns, notes below it.
    pub passed_over: Vec<(CellName, String)>,
    /// The row of sums that was compared.
    pub total: Option<u32>,
    /// How many cells were rounded; the first of them, what it holds and what was written.
    pub rounded: Option<(usize, CellName, String, String)>,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// How many more cells are wrong in a way that the spreadsheet itself tells.
    pub more: usize,
}

/// A column that was not taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Where its head is, or its first cell.
    pub cell: CellName,
    /// Its head; nothing where it has none.
    pub name: String,
}

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Which.
    pub cell: CellName,
    /// How.
    pub mistake: Mistake,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Mistake {
    /// What would be wrong in a dataset's sheet, too; its place is none.
    Rule(Diagnostic),
    /// An error of the spreadsheet: `#REF!`.
    Error(String),
    /// A formula whose result was not saved.
    Missing,
    /// A share of a file that does not say whether it is a percentage: `0.45`.
    Percent(String),
}

/// A cell by its row and column; the first are 0. It prints as in a spreadsheet: `B7`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellName {
    /// The row.
    pub row: u32,
    /// The column.
    pub column: u32,
}

impl std::fmt::Display for CellName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (mut letters, mut rest) = (Vec::new(), self.column + 1);
        while rest > 0 {
            letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
            rest = (rest - 1) / 26;
        }
        let letters: String = letters.iter().rev().collect();
        write!(f, "{letters}{}", self.row + 1)
    }
}

/// Why no sheet of a workbook can be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoSheet {
    /// None is called so.
    Unknown,
    /// Several have heads that are known.
    Several(Vec<String>),
    /// None has a row of heads that are known.
    Heads,
}

impl Book {
    /// What its visible sheets are called; nothing where the file is text.
    pub fn names(&self) -> Vec<&str> {
        let shown = self.sheets.iter().filter(|sheet| !sheet.is_hidden && !sheet.name.is_empty());
        shown.map(|sheet| sheet.name.as_str()).collect()
    }

    /// The sheet that is named, or the one whose heads fit the columns best.
    pub fn choose(&self, asked: Option<&str>, columns: &[Column]) -> Result<&Grid, NoSheet> {
        let known = |sheet: &&Grid| heads::find(sheet, columns).map_or(0, |heads| heads.known());
        if let Some(name) = asked {
            let name = name.trim().to_lowercase();
            return self.sheets.iter().find(|s| s.name.trim().to_lowercase() == name).ok_or(NoSheet::Unknown);
        }
        let seen = || self.sheets.iter().filter(|sheet| !sheet.is_hidden);
        let most = seen().map(|sheet| known(&sheet)).max().filter(|most| *most > 0).ok_or(NoSheet::Heads)?;
        let best: Vec<&Grid> = seen().filter(|sheet| known(sheet) == most).collect();
        match best[..] {
            // A text has a grid for each separator: of equals the first is as good as any.
            [first, ..] if best.len() == 1 || first.name.is_empty() => Ok(first),
            _ => Err(NoSheet::Several(best.iter().map(|sheet| sheet.name.clone()).collect())),
        }
    }
}

/// A description by which numbers are written with a point.
pub fn with_points(dataset: &Dataset) -> Dataset {
    Dataset { numbers: super::NumberFormat::of(POINT), ..dataset.clone() }
}

/// How a description says that numbers are written with a point.
pub const POINT: &str = "1234.56";

/// Whether any column takes the number format of its dataset.
pub fn has_numbers(dataset: &Dataset) -> bool {
    dataset.columns.iter().any(|column| column.kind.is_number() && column.numbers.is_none())
}

/// A text for one field: line breaks stay, other signs that nobody sees become spaces.
fn clean(text: &str) -> Cow<'_, str> {
    let is_odd = |c: char| c.is_control() && c != '\n';
    match text.contains(is_odd) {
        true => text.replace("\r\n", "\n").replace(is_odd, " ").into(),
        false => text.into(),
    }
}

#[cfg(test)]
pub(crate) mod made;
#[cfg(test)]
mod tests;
