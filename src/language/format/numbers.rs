//! Numbers with the language's digits, separators and grouping (CLDR `decimalFormats`).

use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale_core::Locale;

/// The numbers of one language.
pub(crate) struct Numbers(DecimalFormatter);

impl Numbers {
    pub(crate) fn new(locale: &Locale) -> Numbers {
        let options = DecimalFormatterOptions::default();
        Numbers(DecimalFormatter::try_new(DecimalFormatterPreferences::from(locale), options).expect(super::CLDR))
    }

    pub(crate) fn integer(&self, number: i64) -> String {
        self.write(&Decimal::from(number))
    }

    /// A number rounded to so many digits; what is not a number (infinity, the result of 0/0) is a dash.
    pub(crate) fn decimal(&self, number: f64, digits: u8) -> String {
        self.text(&format!("{number:.*}", digits.into())).unwrap_or_else(|| "–".to_owned())
    }

    /// A plain decimal such as `-1234.50`, with the digits that it has.
    pub(crate) fn text(&self, text: &str) -> Option<String> {
        // Decimal also reads an exponent, which no author means.
        let plain = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'.'));
        let number = Decimal::try_from_str(text).ok().filter(|_| plain)?;
        Some(self.write(&number))
    }

    fn write(&self, number: &Decimal) -> String {
        super::dates::ordinary_spaces(self.0.format(number).to_string())
    }
}
