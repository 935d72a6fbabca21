//! A cell of a spreadsheet as the text that the sheet of a dataset would hold.

use calamine::{ExcelDateTime, ExcelDateTimeType};

use super::book::Value;
use super::{Mistake, clean};
use crate::base::time::LocalTime;
use crate::data::datasets::cells::Decimal;
use crate::data::datasets::numbers::{self, NumberError, NumberFormat};
use crate::data::datasets::{Column, ColumnKind, Dataset};

/// Days of Excel's count that a bare number among dates may be: from 1950 to the end of 2100.
const DAYS: std::ops::Range<f64> = 18_264.0..73_416.0;
/// More decimals of a sum than this are no information.
const CENTS: u8 = 2;
/// More decimals of other numbers than this are the traces of a division.
const DECIMALS: u8 = 6;

/// What a cell becomes.
#[derive(Debug, PartialEq)]
pub(super) struct Written {
    pub(super) text: String,
    /// The number that the file holds and the one that is written, where that is a rounded one.
    pub(super) rounded: Option<(String, String)>,
}

/// The text of a cell by the number format of its column.
pub(super) fn text(value: &Value, column: &Column, dataset: &Dataset) -> Result<Written, Mistake> {
    let exactly = |text: String| Ok(Written { text, rounded: None });
    match value {
        Value::Missing => Err(Mistake::Missing),
        Value::Error(error) => Err(Mistake::Error(error.clone())),
        Value::Text(text) => exactly(clean(text.trim()).into_owned()),
        Value::Date(day) => exactly(day.clone()),
        Value::Number(number, is_percent) => {
            let Some(decimal) = exact(*number) else { return exactly(number.to_string()) };
            match column.kind {
                ColumnKind::Percent => match is_percent {
                    Some(true) => Ok(number_text(hundredfold(decimal), column, dataset)),
                    Some(false) => Ok(number_text(decimal, column, dataset)),
                    None => Err(Mistake::Percent(decimal.to_string())),
                },
                kind if kind.is_number() => Ok(number_text(decimal, column, dataset)),
                ColumnKind::Date if DAYS.contains(number) => exactly(day(*number)),
                _ => exactly(decimal.to_string()),
            }
        }
    }
}

/// The text of a cell as it is written at last: days by ISO 8601, numbers without groups by the format of `target`.
pub(super) fn plain(text: &str, column: &Column, source: &Dataset, target: &Dataset) -> String {
    if column.kind == ColumnKind::Date {
        return LocalTime::parse(text).map_or_else(|_| text.to_owned(), |time| time.date.to_string());
    }
    if !column.kind.is_number() {
        return text.to_owned();
    }
    let bare = if column.kind == ColumnKind::Percent { text.trim_end_matches('%').trim_end() } else { text };
    match numbers::parse(bare, format(column, source)) {
        Ok((units, places, _)) => numbers::write(Decimal { units: i128::from(units), places }, format(column, target)),
        Err(_) => text.to_owned(),
    }
}

/// Whether a cell of a column of figures holds one, or what was meant as one.
pub(super) fn may_be_number(value: &Value, column: &Column, dataset: &Dataset) -> bool {
    match value {
        Value::Text(text) => {
            let bare = text.trim().trim_end_matches('%').trim_end();
            !matches!(numbers::parse(bare, format(column, dataset)), Err(NumberError::Wrong))
        }
        _ => true,
    }
}

fn format(column: &Column, dataset: &Dataset) -> Option<NumberFormat> {
    column.numbers.or(dataset.numbers)
}

fn number_text(number: Decimal, column: &Column, dataset: &Dataset) -> Written {
    let most = match column.kind {
        ColumnKind::Money => CENTS + column.scale.or(dataset.scale).unwrap_or(0),
        // Halves of a whole are a mistake, which is told.
        ColumnKind::Integer => u8::MAX,
        _ => DECIMALS + column.scale.unwrap_or(0),
    };
    let whole = number.rounded(most).trimmed();
    let rounded = (!whole.equals(number)).then(|| (number.to_string(), whole.to_string()));
    Written { text: numbers::write(whole, format(column, dataset)), rounded }
}

/// A number with the fifteen digits that spreadsheets show: behind them stands what binary fractions leave over.
fn exact(number: f64) -> Option<Decimal> {
    let text = format!("{number:.14e}");
    let (digits, exponent) = text.split_once('e')?;
    let mut units: i128 = digits.replace('.', "").parse().ok()?;
    let mut places = 14 - exponent.parse::<i32>().ok()?;
    while places > 0 && units % 10 == 0 {
        (units, places) = (units / 10, places - 1);
        if units == 0 {
            places = 0;
        }
    }
    if places < 0 {
        units = units.checked_mul(10i128.checked_pow(places.unsigned_abs())?)?;
    }
    Some(Decimal { units, places: u8::try_from(places.max(0)).ok()? })
}

fn hundredfold(number: Decimal) -> Decimal {
    match number.places {
        0 => Decimal { units: number.units.saturating_mul(100), places: 0 },
        1 => Decimal { units: number.units.saturating_mul(10), places: 0 },
        places => Decimal { places: places - 2, ..number },
    }
}

/// A day that stands as a bare number among dates.
fn day(serial: f64) -> String {
    let (year, month, day, ..) = ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, false).to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_the_digits_that_are_shown() {
        for (number, shown) in [
            (0.1 + 0.2, "0.3"),
            (-1234.5, "-1234.5"),
            (1e15, "1000000000000000"),
            (0.0, "0"),
            (-0.0, "0"),
            (123_456_789.123_456, "123456789.123456"),
            (1.0 / 3.0, "0.333333333333333"),
            (1e-7, "0.0000001"),
        ] {
            assert_eq!(exact(number).map(|number| number.to_string()).as_deref(), Some(shown));
        }
        assert_eq!((exact(f64::NAN), exact(f64::INFINITY), exact(1e300)), (None, None, None));
        assert_eq!(exact(1e-200).map(|number| number.rounded(2).trimmed().to_string()).as_deref(), Some("0"));
    }

    #[test]
    fn halves_go_away_from_zero() {
        let round = |number| exact(number).map(|number| number.rounded(2).trimmed().to_string()).unwrap_or_default();
        assert_eq!(
            [33.333_333, 0.125, -0.125, 1.999, 2.5].map(round),
            ["33.33", "0.13", "-0.13", "2", "2.5"].map(str::to_owned)
        );
    }
}
