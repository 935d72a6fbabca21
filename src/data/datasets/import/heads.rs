//! The row of heads of a sheet: found by the columns that it names, wherever it stands.

use std::collections::BTreeMap;

use super::book::{Grid, one_line};
use crate::data::datasets::Column;
use crate::data::datasets::reading::is_called;

/// Heads stand this high, below a title, an order's number and whatever else a form has.
const HIGHEST_ROWS: usize = 60;

/// The row of heads.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Heads {
    /// The row's number.
    pub(super) row: u32,
    /// Each head by its column in the sheet: the text, and the column of the dataset that it names.
    pub(super) named: BTreeMap<u32, (String, Option<usize>)>,
    /// Columns of the dataset that are named a second time, and where.
    pub(super) twice: Vec<(u32, usize)>,
}

impl Heads {
    /// How many columns of the dataset are named.
    pub(super) fn known(&self) -> usize {
        self.named.values().filter(|(_, column)| column.is_some()).count()
    }

    /// Where a column of the dataset stands.
    pub(super) fn place(&self, wanted: usize) -> Option<u32> {
        self.named.iter().find(|(_, (_, column))| *column == Some(wanted)).map(|(at, _)| *at)
    }
}

/// The row that names most columns; of equals the highest.
pub(super) fn find(grid: &Grid, columns: &[Column]) -> Option<Heads> {
    let rows = grid.rows.iter().take(HIGHEST_ROWS).map(|row| heads(grid, row.number, columns));
    let best = rows.reduce(|best, heads| if heads.known() > best.known() { heads } else { best });
    best.filter(|best| best.known() > 0)
}

fn heads(grid: &Grid, row: u32, columns: &[Column]) -> Heads {
    let mut heads = Heads { row, ..Heads::default() };
    let names = names(grid, row);
    let column_of = |name: &str| columns.iter().position(|column| is_called(column, name));
    // First what is called by its name, then heads of two rows, and last those with a unit behind the name.
    let ways: [Way<'_>; 3] = [
        &|name| column_of(&name.own),
        &|name| name.above.as_ref().and_then(|above| column_of(&format!("{above} {}", name.own))),
        &|name| name.own.split([',', '(']).next().map(str::trim).filter(|head| *head != name.own).and_then(column_of),
    ];
    for (at, name) in &names {
        heads.named.insert(*at, (name.own.clone(), None));
    }
    for (i, way) in ways.iter().enumerate() {
        for (at, name) in &names {
            let Some(column) = way(name) else { continue };
            let is_free = heads.place(column).is_none();
            match heads.named.get_mut(at) {
                Some((_, named @ None)) if is_free => *named = Some(column),
                Some((_, None)) if i == 0 => heads.twice.push((*at, column)),
                _ => {}
            }
        }
    }
    heads
}

/// How a head may name a column.
type Way<'w> = &'w dyn Fn(&Name) -> Option<usize>;

/// A head, and what stands above it where that spans several columns.
struct Name {
    own: String,
    above: Option<String>,
}

/// The heads of a row by their columns; cells that are joined say the same in each of their places.
fn names(grid: &Grid, row: u32) -> BTreeMap<u32, Name> {
    let text = |row: u32, column: u32| {
        let own = grid.text(row, column);
        let joined = || grid.joined.iter().find(|area| area.contains(row, column));
        if own.is_empty() {
            joined().map(|area| grid.text(area.start.0, area.start.1)).unwrap_or_default()
        } else {
            own
        }
    };
    let own = grid.row(row).into_iter().flat_map(|row| row.cells.iter().map(|(column, _)| *column));
    let joined = grid.joined.iter().filter(|area| area.start.0 <= row && row <= area.end.0);
    let joined = joined.flat_map(|area| area.start.1..=area.end.1.min(area.start.1 + 1000));
    let mut names = BTreeMap::new();
    for column in own.chain(joined) {
        let own = text(row, column);
        let above = row.checked_sub(1).map(|above| text(above, column)).filter(|above| !above.is_empty());
        if !own.is_empty() {
            names.insert(column, Name { own, above });
        }
    }
    names
}

impl Grid {
    /// A row that holds something.
    pub(super) fn row(&self, number: u32) -> Option<&super::book::Row> {
        let found = self.rows.binary_search_by_key(&number, |row| row.number).ok()?;
        self.rows.get(found)
    }

    /// What people read in a cell.
    fn text(&self, row: u32, column: u32) -> String {
        let value = self.row(row).and_then(|row| row.get(column));
        value.map(|value| one_line(&value.text())).unwrap_or_default()
    }
}
