//! A sheet fitted to the columns of a dataset.
//!
//! Twice the rows are read by the reader of datasets: as the sheet has them, with their sums, and as they are written. So
//! whatever it would find later is told now, and at the spreadsheet's own cell.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::book::{Grid, Row, Value, one_line};
use super::heads::{self, Heads};
use super::{CellName, LeftOut, Mistake, Problem, Taken, cells};
use crate::base::{Diagnostic, Place, Rule, rules};
use crate::data::datasets::reading::{is_total_word, read_marked};
use crate::data::datasets::{Dataset, Reading, Sheet};

/// How many mistakes of the spreadsheet itself are told one by one.
const SHOWN: usize = 20;

/// Takes over the rows of a sheet by the columns of `source`, and writes them by the number format of `target`, which is
/// like `source` in all else. Nothing is written where a rule is broken that `is_error` to this site. `None` where no row
/// names any of the columns.
pub fn fit(grid: &Grid, source: &Dataset, target: &Dataset, is_error: &dyn Fn(&'static Rule) -> bool) -> Option<Taken> {
    let heads = heads::find(grid, &source.columns)?;
    let kept: Vec<(u32, usize)> =
        (0..source.columns.len()).filter_map(|column| Some((heads.place(column)?, column))).collect();
    let mut fitter = Fitter { grid, source, heads, kept, taken: Taken::default() };
    fitter.taken.head = fitter.heads.row;
    fitter.taken.columns = fitter.kept.len();
    let rows = fitter.body();
    fitter.left_out(&rows);
    let draft = fitter.draft(&rows);
    fitter.prove(&draft, target, is_error);
    Some(fitter.taken)
}

/// How notes below a table begin.
const NOTES: &[&str] = &["*", "примітк", "джерел", "примечани", "источник", "забележк", "източник", "note", "source"];

/// Whether a row of one cell is a note.
fn is_note(row: &Row) -> bool {
    let text = row.cells.first().map(|(_, value)| value.text().trim().to_lowercase()).unwrap_or_default();
    NOTES.iter().any(|begin| text.starts_with(begin))
}

struct Fitter<'a> {
    grid: &'a Grid,
    source: &'a Dataset,
    heads: Heads,
    /// The columns that are taken, in the order of the dataset: where they stand, and which they are.
    kept: Vec<(u32, usize)>,
    taken: Taken,
}

/// A row as texts, and where it comes from.
struct DraftRow {
    number: u32,
    fields: Vec<String>,
    is_total: bool,
}

impl<'a> Fitter<'a> {
    /// The rows of the table: below the heads, without the numbers of the columns and without notes.
    fn body(&mut self) -> Vec<&'a Row> {
        // Heads that reach down over several rows end where the last of them ends.
        let areas = self.grid.joined.iter().filter(|area| area.contains(self.heads.row, area.start.1));
        let last = areas.map(|area| area.end.0).filter(|end| *end < self.heads.row + 4).max();
        let last = last.unwrap_or_default().max(self.heads.row);
        let mut rows: Vec<&Row> = self.grid.rows.iter().filter(|row| row.number > last).collect();
        if rows.first().is_some_and(|row| self.numbers_columns(row)) {
            self.pass_over(rows.remove(0));
        }
        let notes = rows.split_off(self.end(&rows));
        notes.into_iter().for_each(|row| self.pass_over(row));
        rows
    }

    /// Forms number their columns in a row below the heads: 1, 2, 3.
    fn numbers_columns(&self, row: &Row) -> bool {
        let counts = |(i, (_, value)): (usize, &(u32, Value))| value.text() == (i + 1).to_string();
        let is_no_figure = |column: usize| !self.source.columns[column].kind.is_number();
        row.cells.len() > 1
            && row.cells.iter().enumerate().all(counts)
            && self.kept.iter().any(|(at, column)| is_no_figure(*column) && row.get(*at).is_some())
    }

    /// Where the table ends: below its sums, or above an empty row with single words below it, stand notes and names.
    fn end(&self, rows: &[&Row]) -> usize {
        let has_figures = |row: &&Row| {
            let figures = self.kept.iter().map(|(at, column)| (at, &self.source.columns[*column]));
            let mut figures = figures.filter(|(_, column)| column.kind.is_number());
            // Files without types hold figures as texts.
            figures
                .any(|(at, column)| row.get(*at).is_some_and(|value| cells::may_be_number(value, column, self.source)))
        };
        if let Some(total) = rows.iter().rposition(|row| is_total(row)) {
            return if rows[total + 1..].iter().any(has_figures) { rows.len() } else { total + 1 };
        }
        let words = rows.iter().rev().take_while(|row| row.cells.len() == 1 && self.kept.len() > 1).count();
        let first = rows.len() - words;
        if let Some(note) = (first.max(1)..rows.len()).find(|at| is_note(rows[*at])) {
            return note;
        }
        let gap = (first.max(1)..rows.len()).find(|at| rows[*at].number > rows[at - 1].number + 1);
        gap.unwrap_or(rows.len())
    }

    fn pass_over(&mut self, row: &Row) {
        if let Some((column, value)) = row.cells.first() {
            self.taken.passed_over.push((CellName { row: row.number, column: *column }, one_line(&value.text())));
        }
    }

    /// Columns that nothing describes, whether they have a head or only cells.
    fn left_out(&mut self, rows: &[&Row]) {
        let mut others: BTreeMap<u32, LeftOut> = BTreeMap::new();
        let row = self.heads.row;
        for (column, (name, _)) in self.heads.named.iter().filter(|(_, (_, known))| known.is_none()) {
            others.insert(*column, LeftOut { cell: CellName { row, column: *column }, name: name.clone() });
        }
        let known: BTreeSet<u32> = self.kept.iter().map(|(at, _)| *at).collect();
        for row in rows {
            for (column, _) in row.cells.iter().filter(|(column, _)| !known.contains(column)) {
                let cell = CellName { row: row.number, column: *column };
                others.entry(*column).or_insert_with(|| LeftOut { cell, name: String::new() });
            }
        }
        for (column, of) in &self.heads.twice {
            let known: Vec<&str> = self.source.columns.iter().map(|column| column.key.as_str()).collect();
            let name = self.heads.named.get(column).map_or("", |(name, _)| name);
            let problem = Diagnostic::new(&rules::CSV_HEADER, Place::file("")).arg("reason", "twice");
            let problem = problem.arg("name", if name.is_empty() { known[*of] } else { name });
            let mistake = Mistake::Rule(problem.arg("known", known.join(", ")));
            self.taken.problems.push(Problem { cell: CellName { row, column: *column }, mistake });
            others.remove(column);
        }
        self.taken.left_out = others.into_values().collect();
    }

    /// The rows as the sheet of this dataset would have them.
    fn draft(&mut self, rows: &[&Row]) -> Vec<DraftRow> {
        let mut draft = Vec::with_capacity(rows.len());
        for row in rows {
            let kept = self.kept.clone();
            let fields: Vec<String> = kept.into_iter().map(|(at, column)| self.field(row, at, column)).collect();
            if fields.iter().any(|field| !field.is_empty()) {
                draft.push(DraftRow { number: row.number, fields, is_total: is_total(row) });
            }
        }
        draft
    }

    fn field(&mut self, row: &Row, at: u32, column: usize) -> String {
        let Some(value) = row.get(at).or_else(|| self.joined(row, at, column)) else { return String::new() };
        let cell = CellName { row: row.number, column: at };
        match cells::text(value, &self.source.columns[column], self.source) {
            Ok(written) => {
                if let Some((held, whole)) = written.rounded {
                    self.taken.rounded.get_or_insert((0, cell, held, whole)).0 += 1;
                }
                written.text
            }
            Err(mistake) => {
                match self.taken.problems.len() < SHOWN {
                    true => self.taken.problems.push(Problem { cell, mistake }),
                    false => self.taken.more += 1,
                }
                String::new()
            }
        }
    }

    /// What stands at the top of the joined cells that reach down to this row: it names all their rows. A figure is not
    /// repeated, or its sum would count it twice.
    fn joined(&self, row: &Row, at: u32, column: usize) -> Option<&'a Value> {
        if self.source.columns[column].kind.is_number() {
            return None;
        }
        let area = self.grid.joined.iter().find(|area| area.contains(row.number, at) && area.start.1 == at)?;
        self.grid.rows.iter().find(|row| row.number == area.start.0)?.get(at)
    }

    /// Reads the rows as they are, and then as they are written.
    fn prove(&mut self, draft: &[DraftRow], target: &Dataset, is_error: &dyn Fn(&'static Rule) -> bool) {
        let has_mistakes = !self.taken.problems.is_empty();
        let (_, drawn) = self.read(self.source, draft.iter().map(|row| (row, row.fields.clone())));
        // Sums that differ stop it whatever they weigh on this site: the row that shows it is not written.
        let stops = |rule: &'static Rule| is_error(rule) || rule == &rules::TOTAL_DIFFERS;
        if has_mistakes || drawn.problems.iter().any(|(_, problem)| stops(problem.rule)) {
            let known: BTreeSet<CellName> = self.taken.problems.iter().map(|problem| problem.cell).collect();
            // A cell that could not be read is empty here, and lacks in its sum.
            let follows = |cell: &CellName, problem: &Diagnostic| {
                known.contains(cell) || (has_mistakes && problem.rule == &rules::TOTAL_DIFFERS)
            };
            let told = drawn.problems.into_iter().filter(|(cell, problem)| !follows(cell, problem));
            self.taken.problems.extend(told.map(problem));
            self.taken.problems.sort_by_key(|problem| problem.cell);
            self.taken.reading = Arc::new(drawn.reading);
            return;
        }
        self.taken.total = draft.last().filter(|row| row.is_total).map(|row| row.number);
        let (source, columns) = (self.source, &self.source.columns);
        let plain = |row: &DraftRow| -> Vec<String> {
            let fields = self.kept.iter().zip(&row.fields);
            fields.map(|((_, column), text)| cells::plain(text, &columns[*column], source, target)).collect()
        };
        let rows = draft.iter().filter(|row| Some(row.number) != self.taken.total);
        let (csv, written) = self.read(target, rows.map(|row| (row, plain(row))));
        self.taken.csv = csv;
        self.taken.problems = written.problems.into_iter().map(problem).collect();
        self.taken.reading = Arc::new(written.reading);
    }

    /// The CSV of these rows, and what the reader of datasets finds in it.
    fn read<'r>(&self, dataset: &Dataset, rows: impl Iterator<Item = (&'r DraftRow, Vec<String>)>) -> (String, Drawn) {
        let keys = self.kept.iter().map(|(_, column)| self.source.columns[*column].key.clone());
        let (mut writer, mut starts) = (csv::Writer::from_writer(Vec::new()), vec![(0, self.heads.row)]);
        // Writing to memory cannot fail.
        _ = writer.write_record(keys).and_then(|()| Ok(writer.flush()?));
        let mut totals = Vec::new();
        for (row, fields) in rows {
            starts.push((writer.get_ref().len(), row.number));
            totals.push(row.is_total);
            _ = writer.write_record(fields).and_then(|()| Ok(writer.flush()?));
        }
        let bytes = writer.into_inner().unwrap_or_default();
        let mut reading = Reading::default();
        if let Some(sheet) = Sheet::new(&Arc::from(""), &bytes, &mut reading.problems) {
            reading = read_marked(dataset, &sheet, |_, row| totals.get(row).copied().unwrap_or_default());
        }
        let csv = String::from_utf8(bytes).unwrap_or_default();
        let problems = std::mem::take(&mut reading.problems);
        let problems = problems.into_iter().map(|problem| (self.cell(&csv, &starts, &problem), problem)).collect();
        (csv, Drawn { reading, problems })
    }

    /// The cell from which a place in the CSV comes.
    fn cell(&self, csv: &str, starts: &[(usize, u32)], problem: &Diagnostic) -> CellName {
        let at = problem.place.span.start as usize;
        let row = starts.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        let (start, number) = starts[row];
        let (mut field, mut is_quoted) = (0, false);
        for byte in csv.as_bytes().get(start..at).unwrap_or_default() {
            match byte {
                b'"' => is_quoted = !is_quoted,
                // The place of a quoted text is behind its quotation mark.
                b',' if !is_quoted => field += 1,
                _ => {}
            }
        }
        CellName { row: number, column: self.kept.get(field).map_or(0, |(at, _)| *at) }
    }
}

/// What was read, with the cells of the spreadsheet.
struct Drawn {
    reading: Reading,
    problems: Vec<(CellName, Diagnostic)>,
}

fn problem((cell, problem): (CellName, Diagnostic)) -> Problem {
    Problem { cell, mistake: Mistake::Rule(problem) }
}

/// Whether a row holds sums: its first cell with something in it says so, whether that column is taken or not.
fn is_total(row: &Row) -> bool {
    row.cells.first().is_some_and(|(_, value)| is_total_word(&value.text()))
}
