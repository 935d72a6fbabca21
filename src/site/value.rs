//! Live values: one figure of a dataset, named by its row and its column, for texts.
//!
//! `value:budget-2026?row=total&col=spent&in=million`. A row is `total`, the text of its first column, or `column:text`.
//! Only public columns are known here: a private one is as unknown as one that was never there.

use super::link::{DatasetFacts, Site};
use crate::base::fields::suggest;
use crate::data::datasets::{Cell, Column, ColumnKind, Decimal};

/// What a figure may be given in, and the power of ten that it is divided by.
pub const SCALES: &[(&str, u8)] = &[("thousand", 3), ("million", 6), ("billion", 9)];

/// The parts of an address.
const PARTS: &[&str] = &["row", "col", "in"];

/// A figure that stands in a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Value {
    /// The figure of the dataset.
    pub exact: Decimal,
    /// The power of ten that it is divided by.
    pub power: u8,
    /// Whether it is money, of which no tenths are written.
    pub is_money: bool,
}

/// Why there is no figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// `part`, `no-part`, `dataset`, `column`, `number`, `row`, `total`, `repeated`, `empty`, `scale` or `small`.
    pub reason: &'static str,
    /// What is not there, or does not fit.
    pub name: String,
    /// What was probably meant.
    pub meant: Option<String>,
    /// What could stand there; empty where too much could.
    pub known: Vec<String>,
}

impl Missing {
    fn new(reason: &'static str, name: &str, known: Vec<String>) -> Missing {
        /// So many names help; more are a list that nobody reads.
        const SHOWN: usize = 12;
        let meant = suggest(name, known.iter().map(String::as_str));
        let known = if known.len() > SHOWN { Vec::new() } else { known };
        Missing { reason, name: name.to_owned(), meant, known }
    }

    fn plain(reason: &'static str, name: &str) -> Missing {
        Missing { reason, name: name.to_owned(), meant: None, known: Vec::new() }
    }
}

/// The figure that an address names; `Ok(None)` where the dataset has mistakes that are told elsewhere.
pub fn value(site: &Site, dataset: &str, query: &[(String, String)]) -> Result<Option<Value>, Missing> {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    if let Some((part, _)) = query.iter().find(|(part, _)| !PARTS.contains(&part.as_str())) {
        return Err(Missing::new("part", part, names(PARTS)));
    }
    let part = |name: &str| query.iter().find(|(part, _)| part == name).map(|(_, text)| text.as_str());
    let needed = |name: &'static str| part(name).ok_or_else(|| Missing::plain("no-part", name));
    let (row, column) = (needed("row")?, needed("col")?);
    let power = match part("in") {
        None => 0,
        Some(name) => match SCALES.iter().find(|(known, _)| *known == name) {
            Some((_, power)) => *power,
            None => return Err(Missing::new("scale", name, names(&["thousand", "million", "billion"]))),
        },
    };
    let targets = &site.targets;
    let Some(facts) = targets.datasets.get(dataset).map(|i| &site.datasets[*i]) else {
        let mut known: Vec<String> = targets.datasets.keys().cloned().collect();
        known.sort_unstable();
        return Err(Missing::new("dataset", dataset, known));
    };
    if !facts.shown {
        return Ok(None);
    }
    let at = column_of(facts, column, |column| column.kind.is_number())?;
    if !facts.dataset.columns[at].kind.is_number() {
        return Err(Missing::new("number", column, keys(facts, |column| column.kind.is_number())));
    }
    let exact = match row {
        "total" => {
            facts.reading.rows.totals.get(at).copied().flatten().ok_or_else(|| Missing::plain("total", column))?
        }
        row => sum(facts, at, row)?,
    };
    // "0 million" would say that there is nothing.
    if exact.units != 0 && power > 0 && exact.divided(power).rounded(1).units == 0 {
        return Err(Missing::plain("small", part("in").unwrap_or_default()));
    }
    Ok(Some(Value { exact, power, is_money: facts.dataset.columns[at].kind == ColumnKind::Money }))
}

fn keys(facts: &DatasetFacts, is_it: impl Fn(&Column) -> bool) -> Vec<String> {
    facts.dataset.columns.iter().filter(|column| is_it(column)).map(|column| column.key.clone()).collect()
}

fn column_of(facts: &DatasetFacts, key: &str, is_it: impl Fn(&Column) -> bool) -> Result<usize, Missing> {
    let found = facts.dataset.columns.iter().position(|column| column.key == key);
    found.ok_or_else(|| Missing::new("column", key, keys(facts, is_it)))
}

/// The figure of a row, or the sum of several with that name in a column that has a sum.
fn sum(facts: &DatasetFacts, at: usize, row: &str) -> Result<Decimal, Missing> {
    let rows = &facts.reading.rows;
    // A text that holds a colon may be that of the first column.
    let by_key = row.split_once(':').and_then(|(key, text)| Some((column_of(facts, key, |_| true).ok()?, text)));
    let (column, wanted) = by_key.unwrap_or((0, row));
    let found: Vec<usize> = (0..rows.len).filter(|row| rows.cell(*row, column).to_string() == wanted).collect();
    if found.is_empty() {
        let mut known: Vec<String> = (0..rows.len).map(|row| rows.cell(row, column).to_string()).collect();
        known.retain(|name| !name.is_empty());
        known.sort_unstable();
        known.dedup();
        return Err(Missing::new("row", wanted, known));
    }
    if found.len() > 1 && !facts.dataset.columns[at].total {
        return Err(Missing::plain("repeated", wanted));
    }
    let numbers = found.iter().filter_map(|row| match rows.cell(*row, at) {
        Cell::Number(number) => Some(number),
        _ => None,
    });
    // All numbers of a column have the same decimals.
    let sum = numbers.reduce(|sum, number| Decimal { units: sum.units + number.units, places: sum.places });
    sum.ok_or_else(|| Missing::plain("empty", wanted))
}

impl Value {
    /// As text for machines, without decimals that say nothing: money has two or none, and what is divided one at most.
    pub fn plain(self) -> String {
        match self.power {
            0 if self.is_money && self.exact.trimmed().places == 1 => self.exact.rounded(2).to_string(),
            0 => self.exact.trimmed().to_string(),
            power => self.exact.divided(power).rounded(1).trimmed().to_string(),
        }
    }

    /// Its whole number, where it is one.
    pub fn whole(self) -> Option<i64> {
        self.plain().parse().ok()
    }

    /// Whether a written number, with a point before its decimals, is this figure as exactly as it is written.
    pub fn is_written(self, number: &str) -> bool {
        let places = number.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        let Ok(places) = u8::try_from(places.min(30)) else { return false };
        let digits: String = number.chars().filter(|c| c.is_ascii_digit()).collect();
        let Ok(units) = digits.parse::<i128>() else { return false };
        let units = if number.starts_with('-') { -units } else { units };
        self.exact.divided(self.power).rounded(places).equals(Decimal { units, places })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_divided_and_rounded_exactly() {
        let value = |units, places, power| Value { exact: Decimal { units, places }, power, is_money: false };
        let plain = |units, places, power| value(units, places, power).plain();
        assert_eq!(plain(2_078_385_000, 2, 6), "20.8");
        assert_eq!(plain(2_000_000_000, 2, 6), "20");
        assert_eq!(plain(-1_250_000, 0, 6), "-1.3");
        assert_eq!(plain(123_450, 2, 0), "1234.5");
        assert_eq!(plain(7, 0, 0), "7");
        let money = |units| Value { is_money: true, ..value(units, 2, 0) }.plain();
        assert_eq!((money(245_050), money(245_000)), ("2450.50".to_owned(), "2450".to_owned()));
        assert!(value(2_078_385_000, 2, 6).is_written("20.78") && value(2_078_385_000, 2, 6).is_written("21"));
        assert!(!value(2_078_385_000, 2, 6).is_written("20.7"));
        assert!(value(7, 0, 0).is_written("7.00"));
    }
}
