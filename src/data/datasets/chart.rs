//! What a chart of a dataset shows: one column along it, and the figures of others.

use rustc_hash::{FxHashMap, FxHashSet};

use super::cells::{Cell, Decimal, Rows};
use super::{Column, ColumnKind};
use crate::base::fields::{Field, Kind, Reader, Table, suggest};

/// The fields of a chart.
pub static CHART: Table = Table {
    name: "chart",
    fields: &[
        Field::new("kind", Kind::OneOf(ChartKind::NAMES)).required(),
        Field::new("x", Kind::Text).required(),
        Field::new("y", Kind::List(&Kind::Text)).required(),
    ],
};

/// The most columns of figures that readers tell apart in one chart.
pub const MOST_SERIES: usize = 4;

/// A chart as its dataset describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// How it is drawn.
    pub kind: ChartKind,
    /// The key of the column that names the values.
    pub x: String,
    /// The keys of the columns that hold them.
    pub y: Vec<String>,
}

/// How a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// A bar for each value: what is compared.
    Bar,
    /// A line through all: what changes with time.
    Line,
}

impl ChartKind {
    /// Their names in authors' files.
    pub const NAMES: &[&str] = &["bar", "line"];
}

/// The columns of a chart, by their places among the public ones.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in `Chart`")]
pub struct Axes {
    pub x: usize,
    pub y: Vec<usize>,
}

/// Why a column cannot stand in a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// Where it is named: `chart.x`, `chart.y[1]`; one that stands alone is looked for at `chart.y`.
    pub field: String,
    /// `unknown`, `private`, `axis`, `number`, `same`, `unit`, `too-many` or `repeated`.
    pub reason: &'static str,
    /// Its key.
    pub column: String,
    /// The key that was probably meant.
    pub meant: Option<String>,
}

/// What stands at one place of a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Point<'r> {
    /// Its name.
    pub x: Cell<'r>,
    /// Its figures, one a column; rows with the same name are added together.
    pub y: Vec<Option<Decimal>>,
}

/// Reads the field `chart` of a dataset.
pub(super) fn read(reader: &Reader<'_>) -> Option<Chart> {
    let reader = reader.map("chart")?;
    let kind = match reader.one_of("kind")?.value {
        "line" => ChartKind::Line,
        _ => ChartKind::Bar,
    };
    let y: Vec<String> = reader.texts("y").into_iter().map(|key| key.value).collect();
    let chart = Chart { kind, x: reader.text("x")?.value, y };
    (!chart.y.is_empty()).then_some(chart)
}

impl Chart {
    /// Finds its columns, or tells why they do not fit.
    pub fn axes(&self, columns: &[Column]) -> Result<Axes, Vec<Misfit>> {
        let mut misfits = Vec::new();
        let x = self.column(columns, "chart.x", &self.x, &mut misfits);
        if let Some(at) = x.filter(|at| is_measure(columns[*at].kind)) {
            misfits.push(Misfit::new("chart.x", "axis", &columns[at].key));
        }
        let mut y: Vec<usize> = Vec::new();
        for (i, key) in self.y.iter().enumerate() {
            let field = format!("chart.y[{i}]");
            let Some(at) = self.column(columns, &field, key, &mut misfits) else { continue };
            let alike = |other: &usize| is_alike(&columns[*other], &columns[at]);
            let reason = match () {
                () if !columns[at].kind.is_number() => "number",
                () if x == Some(at) || y.contains(&at) => "same",
                () if !y.first().is_none_or(alike) => "unit",
                () if y.len() == MOST_SERIES => "too-many",
                () => {
                    y.push(at);
                    continue;
                }
            };
            misfits.push(Misfit::new(&field, reason, key));
        }
        let public = |at: usize| columns[..at].iter().filter(|column| !column.private).count();
        match x.filter(|_| misfits.is_empty()) {
            Some(x) => Ok(Axes { x: public(x), y: y.into_iter().map(public).collect() }),
            None => Err(misfits),
        }
    }

    fn column(&self, columns: &[Column], field: &str, key: &str, misfits: &mut Vec<Misfit>) -> Option<usize> {
        let public = || columns.iter().filter(|column| !column.private).map(|column| column.key.as_str());
        let found = columns.iter().position(|column| column.key == key);
        let reason = match found {
            Some(at) if !columns[at].private => return found,
            Some(_) => "private",
            None => "unknown",
        };
        let meant = suggest(key, public()).filter(|_| found.is_none());
        misfits.push(Misfit { meant, ..Misfit::new(field, reason, key) });
        None
    }
}

impl Misfit {
    fn new(field: &str, reason: &'static str, column: &str) -> Misfit {
        Misfit { field: field.to_owned(), reason, column: column.to_owned(), meant: None }
    }
}

/// Whether the cells of a column are amounts, which name nothing.
fn is_measure(kind: ColumnKind) -> bool {
    kind.is_number() && kind != ColumnKind::Integer
}

/// Whether the figures of two columns are measured by the same.
fn is_alike(a: &Column, b: &Column) -> bool {
    let kind = |column: &Column| match column.kind {
        ColumnKind::Integer => ColumnKind::Decimal,
        kind => kind,
    };
    kind(a) == kind(b) && a.currency == b.currency && a.unit == b.unit
}

impl Axes {
    /// The columns of figures whose rows would have to be added together though nothing says that they have a sum.
    pub fn repeated(&self, rows: &Rows, columns: &[Column]) -> Vec<Misfit> {
        let open: Vec<&usize> = self.y.iter().filter(|at| !columns[**at].total).collect();
        let mut seen = FxHashSet::default();
        let names = (0..rows.len).map(|row| rows.cell(row, self.x)).filter(|name| *name != Cell::Empty);
        let is_repeated = !open.is_empty() && names.map(|name| name.to_string()).any(|name| !seen.insert(name));
        if !is_repeated {
            return Vec::new();
        }
        open.into_iter().map(|at| Misfit::new("chart.x", "repeated", &columns[*at].key)).collect()
    }

    /// The figures in the order of the rows; a row without a name has no place.
    pub fn points<'r>(&self, rows: &'r Rows) -> Vec<Point<'r>> {
        let mut places: FxHashMap<String, usize> = FxHashMap::default();
        let mut points: Vec<Point<'r>> = Vec::new();
        for row in 0..rows.len {
            let x = rows.cell(row, self.x);
            if x == Cell::Empty {
                continue;
            }
            let place = *places.entry(x.to_string()).or_insert(points.len());
            if place == points.len() {
                points.push(Point { x, y: vec![None; self.y.len()] });
            }
            for (sum, column) in points[place].y.iter_mut().zip(&self.y) {
                if let Cell::Number(number) = rows.cell(row, *column) {
                    // All numbers of a column have the same decimals.
                    let units = sum.map_or(0, |sum| sum.units) + number.units;
                    *sum = Some(Decimal { units, places: number.places });
                }
            }
        }
        points
    }
}
