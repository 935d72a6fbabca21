//! The amounts of a chart in words: all by one scale and with the same decimals, so that they compare at a glance.

use super::axis::Axis;
use crate::data::datasets::{Column, ColumnKind, Decimal};
use crate::outputs::{Context, arg};
use crate::site::link::LangIx;

/// How the amounts of a chart are written.
pub(super) struct Amounts<'c> {
    context: &'c Context<'c>,
    lang: LangIx,
    /// The power of ten that they are divided by, and the message that says so.
    scale: Option<(u8, &'static str)>,
    digits: u8,
    measure: Measure,
    /// What the numbers of the axis are given in; empty where they are but counted.
    pub(super) unit: String,
}

enum Measure {
    Currency(String),
    Percent,
    Unit(String),
}

impl<'c> Amounts<'c> {
    pub(super) fn new(
        context: &'c Context<'c>,
        lang: LangIx,
        column: &Column,
        sizes: impl Iterator<Item = f64> + Clone,
    ) -> Amounts<'c> {
        let largest = sizes.clone().fold(0.0, |largest: f64, size| largest.max(size.abs()));
        let scale = match largest {
            1e9.. => Some((9, "chart-billion")),
            1e6.. => Some((6, "chart-million")),
            _ => None,
        };
        let by = scale.map_or(1.0, |(power, _)| 10f64.powi(power.into()));
        let most = match largest / by {
            _ if scale.is_none() && column.kind == ColumnKind::Integer => 0,
            10_000.0.. => 0,
            10.0.. => 1,
            _ => 2,
        };
        // No more decimals than the figures have.
        let is_enough = |digits: u8| sizes.clone().all(|size| is_whole(size / by * 10f64.powi(digits.into())));
        let digits = (0..most).find(|digits| is_enough(*digits)).unwrap_or(most);
        let measure = match (&column.currency, column.kind) {
            (Some(currency), _) => Measure::Currency(currency.clone()),
            (None, ColumnKind::Percent) => Measure::Percent,
            _ => Measure::Unit(context.words(&column.unit, lang).text),
        };
        let mut amounts = Amounts { context, lang, scale, digits, measure, unit: String::new() };
        amounts.unit = amounts.with_unit("").trim_matches([' ', '\u{a0}']).to_owned();
        amounts
    }

    /// An amount with its unit: `12,4 млн ₴`.
    pub(super) fn text(&self, amount: Decimal) -> String {
        let rounded = amount.divided(self.power()).rounded(self.digits);
        self.with_unit(&self.number(rounded.size(), self.digits))
    }

    /// An amount that an axis marks, without the unit.
    pub(super) fn mark(&self, axis: &Axis, size: f64) -> String {
        let by = 10f64.powi(self.power().into());
        self.number(size / by, axis.digits(by))
    }

    fn power(&self) -> u8 {
        self.scale.map_or(0, |(power, _)| power)
    }

    fn number(&self, size: f64, digits: u8) -> String {
        // There is no zero below zero.
        let is_zero = (size.abs() * 10f64.powi(digits.into())) < 0.5;
        self.context.language(self.lang).formats.decimal(if is_zero { 0.0 } else { size }, digits)
    }

    fn with_unit(&self, number: &str) -> String {
        let scaled = match self.scale {
            Some((_, message)) => {
                self.context.text(self.lang, message, &[arg("number", number)]).replace(' ', "\u{a0}")
            }
            None => number.to_owned(),
        };
        let formats = &self.context.language(self.lang).formats;
        match &self.measure {
            Measure::Currency(currency) => formats.money_in_words(scaled.trim_matches('\u{a0}'), currency),
            Measure::Percent => formats.percent_text(&scaled),
            Measure::Unit(unit) if unit.is_empty() => scaled,
            Measure::Unit(unit) => format!("{scaled}\u{a0}{unit}"),
        }
    }
}

/// Whether a number is whole, as far as a number that was divided can be.
fn is_whole(number: f64) -> bool {
    (number - number.round()).abs() < 1e-6
}
