//! Rows of sums: told by their first word, compared with the sum of the rows, and told where they stand among them.

use super::Filler;
use crate::base::{Span, rules};
use crate::data::datasets::ColumnKind;
use crate::data::datasets::cells::Decimal;

/// The first words of rows that hold sums, as spreadsheets have them.
const TOTALS: &[&str] = &["усього", "разом", "всього", "итого", "всего", "общо", "всичко", "total", "sum"];

/// Whether a row holds sums: its first cell with something in it says so.
pub(super) fn is_total(record: &csv::StringRecord) -> bool {
    is_total_word(record.iter().map(str::trim).find(|cell| !cell.is_empty()).unwrap_or_default())
}

/// Whether a text says that its row holds sums.
pub(in crate::data::datasets) fn is_total_word(text: &str) -> bool {
    // Most first cells are longer or shorter than all of these words.
    text.len() <= 16 && {
        let word = text.trim_end_matches([':', '.']).to_lowercase();
        TOTALS.contains(&word.as_str())
    }
}

impl Filler<'_> {
    /// A row of sums among the rows counts as one of them, and all sums twice.
    pub(super) fn total_inside(&mut self, word: &str, span: Span) {
        if self.dataset.columns.iter().any(|column| column.total) {
            self.report(None, &rules::TOTAL_INSIDE, span, |d| d.arg("value", word));
        }
    }

    /// Holds a row of sums, by the text and the place of each of its columns, against the sums of the rows.
    pub(super) fn compare_total<'t>(&mut self, text: &dyn Fn(usize) -> Option<&'t str>, span: &dyn Fn(usize) -> Span) {
        for (at, column) in self.dataset.columns.iter().enumerate() {
            // What percentages have in such a row is no sum, unless it is said to be one.
            let has_sum = column.total || (column.kind.is_number() && column.kind != ColumnKind::Percent);
            let text = text(at).filter(|_| has_sum).map(str::trim).filter(|text| !text.is_empty());
            let (Some(text), Some(sum)) = (text, self.cells[at].sum()) else { continue };
            match self.number_of(at, text) {
                // A sum of rows with mistakes says nothing.
                _ if self.counts[at].0 > 0 || self.counts[self.dataset.columns.len()].0 > 0 => {}
                Ok((units, places, _)) if sum.equals(Decimal { units: i128::from(units), places }) => {}
                Ok((units, places, _)) => {
                    let written = Decimal { units: i128::from(units), places };
                    self.report(Some(at), &rules::TOTAL_DIFFERS, span(at), |d| {
                        let d = d.arg("column", column.key.as_str());
                        d.arg("written", written.to_string()).arg("sum", sum.to_string())
                    });
                }
                Err(error) => self.report(Some(at), &rules::CELL_NUMBER, span(at), |d| {
                    d.arg("reason", error.name()).arg("column", column.key.as_str()).arg("value", text)
                }),
            }
        }
    }
}
