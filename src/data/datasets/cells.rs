//! The rows of a dataset, column by column: a hundred thousand rows cost a few bytes a cell, and numbers are exact.

use std::fmt;

use jiff::civil::Date;

use super::ColumnKind;

/// What stands for an empty cell among numbers.
const NO_NUMBER: i64 = i64::MIN;
/// What stands for an empty cell among dates.
const NO_DATE: i32 = i32::MIN;

/// The rows of a dataset: of its public columns alone, so that nothing that reads them can publish a private one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    /// The cells of each public column, in the order of the columns.
    pub columns: Vec<Cells>,
    /// How many rows there are.
    pub len: usize,
    /// The sum of each public column that has one.
    pub totals: Vec<Option<Decimal>>,
}

/// The cells of one column.
#[derive(Clone, Debug, PartialEq)]
pub enum Cells {
    /// Texts of all kinds, one after another, and where each ends.
    Text(String, Vec<u32>),
    /// Whole numbers of the column's smallest unit, and how many of their digits stand behind the decimal sign.
    Number(Vec<i64>, u8),
    /// Days, each packed into one number, later ones the larger.
    Date(Vec<i32>),
}

/// One cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing stands there.
    Empty,
    /// A text, phone number, address or id.
    Text(&'a str),
    /// A number.
    Number(Decimal),
    /// A day.
    Date(Date),
}

/// An exact decimal number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    /// Its digits.
    pub units: i128,
    /// How many of them stand behind the decimal sign.
    pub places: u8,
}

impl Rows {
    /// A cell of a public column.
    pub fn cell(&self, row: usize, column: usize) -> Cell<'_> {
        self.columns.get(column).map_or(Cell::Empty, |cells| cells.get(row))
    }
}

impl Cells {
    /// An empty column of a kind.
    pub(super) fn new(kind: ColumnKind, has_cents: bool) -> Cells {
        match kind {
            ColumnKind::Date => Cells::Date(Vec::new()),
            kind if kind.is_number() => Cells::Number(Vec::new(), if has_cents { 2 } else { 0 }),
            _ => Cells::Text(String::new(), Vec::new()),
        }
    }

    /// One of its cells.
    pub fn get(&self, row: usize) -> Cell<'_> {
        match self {
            Cells::Text(all, ends) => {
                let start = row.checked_sub(1).and_then(|before| ends.get(before)).map_or(0, |end| *end as usize);
                let end = ends.get(row).map_or(start, |end| *end as usize);
                all.get(start..end).filter(|text| !text.is_empty()).map_or(Cell::Empty, Cell::Text)
            }
            Cells::Number(units, places) => match units.get(row) {
                Some(units) if *units != NO_NUMBER => {
                    Cell::Number(Decimal { units: i128::from(*units), places: *places })
                }
                _ => Cell::Empty,
            },
            Cells::Date(days) => days
                .get(row)
                .filter(|day| **day != NO_DATE)
                .and_then(|day| unpack(*day))
                .map_or(Cell::Empty, Cell::Date),
        }
    }

    pub(super) fn push_empty(&mut self) {
        match self {
            Cells::Text(all, ends) => ends.push(all.len() as u32),
            Cells::Number(units, _) => units.push(NO_NUMBER),
            Cells::Date(days) => days.push(NO_DATE),
        }
    }

    pub(super) fn push_text(&mut self, text: &str) {
        if let Cells::Text(all, ends) = self {
            all.push_str(text);
            ends.push(all.len() as u32);
        }
    }

    pub(super) fn push_date(&mut self, date: Date) {
        if let Cells::Date(days) = self {
            days.push(pack(date));
        }
    }

    /// Adds a number; false where the column cannot hold it exactly. One with more decimals than those before it widens all.
    pub(super) fn push_number(&mut self, units: i64, places: u8) -> bool {
        let Cells::Number(all, own) = self else { return false };
        if places > *own {
            let factor = power(places - *own);
            let widened = |units: &i64| match *units {
                NO_NUMBER => Some(NO_NUMBER),
                units => factor.and_then(|factor| units.checked_mul(factor)),
            };
            let Some(wider) = all.iter().map(widened).collect::<Option<Vec<i64>>>() else { return false };
            (*all, *own) = (wider, places);
        }
        let Some(units) = power(*own - places).and_then(|factor| units.checked_mul(factor)) else { return false };
        all.push(units);
        true
    }

    /// The exact sum; none where the column holds no numbers.
    pub fn sum(&self) -> Option<Decimal> {
        let Cells::Number(units, places) = self else { return None };
        let units = units.iter().filter(|units| **units != NO_NUMBER).map(|units| i128::from(*units)).sum();
        Some(Decimal { units, places: *places })
    }

    pub(super) fn shrink(&mut self) {
        match self {
            Cells::Text(all, ends) => {
                all.shrink_to_fit();
                ends.shrink_to_fit();
            }
            Cells::Number(units, _) => units.shrink_to_fit(),
            Cells::Date(days) => days.shrink_to_fit(),
        }
    }
}

/// Ten to a power.
pub(super) fn power(exponent: u8) -> Option<i64> {
    10i64.checked_pow(u32::from(exponent))
}

/// A day as one number, later days the larger.
fn pack(date: Date) -> i32 {
    (i32::from(date.year()) << 9) | (i32::from(date.month()) << 5) | i32::from(date.day())
}

fn unpack(day: i32) -> Option<Date> {
    Date::new((day >> 9) as i16, (day >> 5 & 15) as i8, (day & 31) as i8).ok()
}

impl Decimal {
    /// Whether both are the same number, whatever their decimals.
    pub fn equals(self, other: Decimal) -> bool {
        let wide = |number: Decimal, places: u8| {
            10i128.checked_pow(u32::from(places - number.places)).and_then(|factor| number.units.checked_mul(factor))
        };
        let places = self.places.max(other.places);
        wide(self, places) == wide(other, places)
    }

    /// Divided by a power of ten, exactly.
    pub fn divided(self, power: u8) -> Decimal {
        Decimal { places: self.places.saturating_add(power), ..self }
    }

    /// With so many decimals at most; halves go away from zero, as people and spreadsheets round.
    pub fn rounded(self, most: u8) -> Decimal {
        let Some(dropped) = self.places.checked_sub(most).filter(|dropped| *dropped > 0) else { return self };
        // What is smaller than any factor is nothing.
        let Some(factor) = 10i128.checked_pow(u32::from(dropped)) else { return Decimal { units: 0, places: most } };
        let half = factor / 2 * self.units.signum();
        Decimal { units: self.units.saturating_add(half) / factor, places: most }
    }

    /// Without zeros behind the decimal sign.
    pub fn trimmed(mut self) -> Decimal {
        while self.places > 0 && self.units % 10 == 0 {
            self = Decimal { units: self.units / 10, places: self.places - 1 };
        }
        self
    }

    /// About as large: for drawings, which are no more exact than a screen.
    pub fn size(self) -> f64 {
        self.units as f64 / 10f64.powi(i32::from(self.places))
    }
}

impl fmt::Display for Cell<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cell::Empty => Ok(()),
            Cell::Text(text) => f.write_str(text),
            Cell::Number(number) => number.fmt(f),
            Cell::Date(date) => date.fmt(f),
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.push(&mut text);
        f.write_str(&text)
    }
}

impl Decimal {
    /// Appends it with a point and without groups: `-1234.50`.
    pub fn push(self, text: &mut String) {
        let mut digits = [0u8; 40];
        let mut count = 0;
        let mut take = |digit: u8| {
            digits[digits.len() - 1 - count] = b'0' + digit;
            count += 1;
        };
        let mut large = self.units.unsigned_abs();
        while large > u128::from(u64::MAX) {
            take((large % 10) as u8);
            large /= 10;
        }
        // Nearly all numbers fit here, where dividing is far quicker.
        let mut rest = large as u64;
        while rest > 0 {
            take((rest % 10) as u8);
            rest /= 10;
        }
        let places = usize::from(self.places);
        let digits = str::from_utf8(&digits[digits.len() - count..]).unwrap_or_default();
        if self.units < 0 {
            text.push('-');
        }
        let (whole, part) = digits.split_at(count.saturating_sub(places));
        text.push_str(if whole.is_empty() { "0" } else { whole });
        if places > 0 {
            text.push('.');
            (part.len()..places).for_each(|_| text.push('0'));
            text.push_str(part);
        }
    }
}

/// Appends a day by ISO 8601: `2025-12-31`.
pub fn push_date(text: &mut String, date: Date) {
    use fmt::Write;
    let Ok(year) = u16::try_from(date.year()) else {
        // Writing to a string cannot fail.
        _ = write!(text, "{date}");
        return;
    };
    let mut two = |number: u16, before: &str| {
        text.push_str(before);
        text.push(char::from(b'0' + (number / 10 % 10) as u8));
        text.push(char::from(b'0' + (number % 10) as u8));
    };
    two(year / 100, "");
    two(year % 100, "");
    two(date.month().unsigned_abs().into(), "-");
    two(date.day().unsigned_abs().into(), "-");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_exact_and_share_their_decimals() {
        let mut cells = Cells::new(ColumnKind::Decimal, false);
        assert!(cells.push_number(1, 1) && cells.push_number(2, 1) && cells.push_number(5, 0));
        cells.push_empty();
        assert!(cells.push_number(-12_345, 3));
        let shown: Vec<String> = (0..5)
            .map(|row| match cells.get(row) {
                Cell::Number(number) => number.to_string(),
                other => format!("{other:?}"),
            })
            .collect();
        assert_eq!(shown, ["0.100", "0.200", "5.000", "Empty", "-12.345"]);
        assert_eq!(cells.sum().map(|sum| sum.to_string()).as_deref(), Some("-7.045"));
        assert!(!cells.push_number(i64::MAX / 10, 0), "does not fit with three decimals");
    }

    #[test]
    fn numbers_and_days_are_written_whole() {
        for (units, places, shown) in [
            (0, 0, "0"),
            (0, 2, "0.00"),
            (5, 3, "0.005"),
            (-123_456, 2, "-1234.56"),
            (-5, 1, "-0.5"),
            (i128::from(u64::MAX) * 1000 + 7, 1, "1844674407370955161500.7"),
            (i128::MIN, 0, "-170141183460469231731687303715884105728"),
        ] {
            assert_eq!(Decimal { units, places }.to_string(), shown);
        }
        for date in [Date::constant(2025, 12, 31), Date::constant(7, 1, 2), Date::MAX, Date::MIN] {
            let mut text = String::new();
            push_date(&mut text, date);
            assert_eq!(text, date.to_string());
        }
    }

    #[test]
    fn days_and_texts_come_back() {
        let mut days = Cells::new(ColumnKind::Date, false);
        let date = Date::constant(2025, 12, 31);
        days.push_date(date);
        days.push_empty();
        assert_eq!((days.get(0), days.get(1), days.get(2)), (Cell::Date(date), Cell::Empty, Cell::Empty));
        let mut texts = Cells::new(ColumnKind::Text, false);
        texts.push_text("Київ");
        texts.push_empty();
        texts.push_text("Львів");
        assert_eq!((texts.get(0), texts.get(1), texts.get(2)), (Cell::Text("Київ"), Cell::Empty, Cell::Text("Львів")));
    }
}
