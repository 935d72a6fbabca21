//! Numbers as people and spreadsheets write them, read without guessing: what may mean two things is refused.

use super::cells::Decimal;

/// How a column writes its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberFormat {
    decimal: Sign,
    group: Option<Sign>,
}

/// What stands between the digits of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    Space,
    Dot,
    Comma,
}

/// Why a text is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NumberError {
    /// It looks like nothing that is understood, or not like the declared format.
    Wrong,
    /// `1,234` is one and a quarter in one country and more than a thousand in another.
    Unclear,
    /// Its signs mean something else in the numbers above it.
    Mixed,
    /// It has more digits than are counted exactly here.
    Large,
}

impl NumberError {
    /// Its name in messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            NumberError::Wrong => "wrong",
            NumberError::Unclear => "unclear",
            NumberError::Mixed => "mixed",
            NumberError::Large => "large",
        }
    }
}

impl NumberFormat {
    /// The formats by an example of each, as authors write them.
    pub const NAMES: &[&str] = &["1234.56", "1234,56", "1 234,56", "1 234.56", "1.234,56", "1,234.56"];

    /// The format of an example.
    pub fn of(name: &str) -> Option<NumberFormat> {
        let (decimal, group) = match name {
            "1234.56" => (Sign::Dot, None),
            "1234,56" => (Sign::Comma, None),
            "1 234,56" => (Sign::Comma, Some(Sign::Space)),
            "1 234.56" => (Sign::Dot, Some(Sign::Space)),
            "1.234,56" => (Sign::Comma, Some(Sign::Dot)),
            "1,234.56" => (Sign::Dot, Some(Sign::Comma)),
            _ => return None,
        };
        Some(NumberFormat { decimal, group })
    }
}

/// Writes a number so that it is read again as the same one, whatever the column or dataset says of its numbers.
pub(super) fn write(number: Decimal, format: Option<NumberFormat>) -> String {
    let mut text = number.to_string();
    match format {
        Some(NumberFormat { decimal: Sign::Comma, .. }) => text = text.replace('.', ","),
        // With a fourth decimal it cannot be thousands.
        None if number.places == 3 => text.push('0'),
        _ => {}
    }
    text
}

/// The signs that a number shows: its decimal one, and what divides its thousands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Signs {
    decimal: Option<Sign>,
    group: Option<Sign>,
}

impl Signs {
    /// The signs of both; `None` where one of them means two things, as in `1 234,56` and `1,234.56`.
    pub(super) fn with(self, other: Signs) -> Option<Signs> {
        let both = Signs { decimal: self.decimal.or(other.decimal), group: self.group.or(other.group) };
        let differ = |a: Option<Sign>, b: Option<Sign>| a.is_some() && b.is_some() && a != b;
        let meets = |a: Option<Sign>, b: Option<Sign>| a.is_some() && a == b;
        let clash =
            differ(self.decimal, other.decimal) || meets(self.decimal, other.group) || meets(self.group, other.decimal);
        (!clash).then_some(both)
    }
}

/// Reads a number: its digits as a whole number, how many of them stand behind the decimal sign, and its signs.
pub(super) fn parse(text: &str, format: Option<NumberFormat>) -> Result<(i64, u8, Signs), NumberError> {
    if let Some(plain) = parse_plain(text.as_bytes(), format) {
        return Ok(plain);
    }
    let (is_negative, digits) = match text.strip_prefix(['-', '−', '\u{2013}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let mut value: i64 = 0;
    let mut runs = Runs::default();
    for c in digits.chars() {
        match c {
            '0'..='9' => {
                let digit = i64::from(c as u32 - '0' as u32);
                value = value.checked_mul(10).and_then(|v| v.checked_add(digit)).ok_or(NumberError::Large)?;
                // A run so long is no number that fits, whatever its digits.
                runs.current = runs.current.saturating_add(1);
            }
            '.' => runs.cut(Sign::Dot)?,
            ',' => runs.cut(Sign::Comma)?,
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' => runs.cut(Sign::Space)?,
            _ => return Err(NumberError::Wrong),
        }
    }
    let begins_with_zero = digits.starts_with('0');
    let (places, signs) = runs.places(format, begins_with_zero)?;
    if places > 18 {
        return Err(NumberError::Large);
    }
    Ok((if is_negative { -value } else { value }, places, signs))
}

/// Most numbers of most tables: digits, and at most one sign that can only be the decimal one. `None` for all others.
fn parse_plain(text: &[u8], format: Option<NumberFormat>) -> Option<(i64, u8, Signs)> {
    let (is_negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, text),
    };
    // So many digits always fit.
    if digits.is_empty() || digits.len() > 18 {
        return None;
    }
    let (mut value, mut sign) = (0i64, None);
    for (at, byte) in digits.iter().enumerate() {
        match byte {
            b'0'..=b'9' => value = value * 10 + i64::from(byte - b'0'),
            b'.' if sign.is_none() && at > 0 => sign = Some((Sign::Dot, at)),
            b',' if sign.is_none() && at > 0 => sign = Some((Sign::Comma, at)),
            _ => return None,
        }
    }
    let value = if is_negative { -value } else { value };
    let Some((sign, before)) = sign else { return Some((value, 0, Signs::default())) };
    let places = digits.len() - before - 1;
    let is_decimal = format.map_or(places != 3 || before > 3, |format| format.decimal == sign);
    (is_decimal && places > 0).then_some((value, places as u8, Signs { decimal: Some(sign), group: None }))
}

/// The runs of digits between signs.
#[derive(Default)]
struct Runs {
    /// Each sign with the length of the run before it.
    cuts: [Option<(Sign, u8)>; 8],
    count: usize,
    current: u8,
}

impl Runs {
    fn cut(&mut self, sign: Sign) -> Result<(), NumberError> {
        let place = self.cuts.get_mut(self.count).ok_or(NumberError::Wrong)?;
        if self.current == 0 {
            return Err(NumberError::Wrong);
        }
        *place = Some((sign, self.current));
        self.count += 1;
        self.current = 0;
        Ok(())
    }

    /// How many digits stand behind the decimal sign, and which signs there are.
    fn places(&self, format: Option<NumberFormat>, begins_with_zero: bool) -> Result<(u8, Signs), NumberError> {
        if self.current == 0 {
            return Err(NumberError::Wrong);
        }
        let Some((last, _)) = self.count.checked_sub(1).and_then(|at| self.cuts[at]) else {
            return Ok((0, Signs::default()));
        };
        let first = self.cuts[0].map_or(last, |(sign, _)| sign);
        let decimal = match (self.count, last) {
            (_, Sign::Space) => None,
            (1, _) => self.single(last, format, begins_with_zero)?,
            _ if first == last => None,
            _ => Some(last),
        };
        let grouping = if decimal.is_some() { self.count - 1 } else { self.count };
        let group = (grouping > 0).then_some(first);
        let declared_otherwise = format.is_some_and(|format| {
            decimal.is_some_and(|sign| sign != format.decimal) || group.is_some_and(|sign| Some(sign) != format.group)
        });
        if declared_otherwise || !self.is_grouped(grouping, decimal.is_none()) {
            return Err(NumberError::Wrong);
        }
        Ok((if decimal.is_some() { self.current } else { 0 }, Signs { decimal, group }))
    }

    /// Whether the one sign of a number is the decimal one.
    fn single(&self, sign: Sign, format: Option<NumberFormat>, zero: bool) -> Result<Option<Sign>, NumberError> {
        if let Some(format) = format {
            return Ok((Some(sign) != format.group).then_some(sign));
        }
        let before = self.cuts[0].map_or(0, |(_, run)| run);
        match self.current == 3 && before <= 3 && !(zero && before == 1) {
            true => Err(NumberError::Unclear),
            false => Ok(Some(sign)),
        }
    }

    /// Whether the first `count` signs divide thousands: one sign, three digits between two of them.
    fn is_grouped(&self, count: usize, to_the_end: bool) -> bool {
        let cuts = || self.cuts.iter().take(count).flatten();
        let first = cuts().next();
        let same = cuts().all(|(sign, _)| Some(*sign) == first.map(|(sign, _)| *sign));
        let first_run = first.is_none_or(|(_, run)| (1..=3).contains(run));
        let inner = cuts().skip(1).all(|(_, run)| *run == 3);
        // The run behind the last dividing sign ends at the decimal sign or at the end.
        let last = match count {
            0 => true,
            _ if to_the_end => self.current == 3,
            _ => self.cuts.get(count).copied().flatten().is_some_and(|(_, run)| run == 3),
        };
        same && first_run && inner && last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(format: &str, text: &str, expected: Result<(i64, u8), NumberError>) {
        let read = parse(text, NumberFormat::of(format)).map(|(units, places, _)| (units, places));
        assert_eq!(read, expected, "{text} as {format:?}");
    }

    #[test]
    fn what_has_one_meaning_is_read() {
        for text in ["1234.56", "1234,56", "1 234,56", "1\u{a0}234,56", "1,234.56", "1.234,56", "1'234.56"] {
            check("", text, Ok((123_456, 2)));
        }
        check("", "0,125", Ok((125, 3)));
        check("", "1234.567", Ok((1_234_567, 3)));
        check("", "1.234.567", Ok((1_234_567, 0)));
        check("", "12 345 678", Ok((12_345_678, 0)));
        check("", "−5", Ok((-5, 0)));
    }

    #[test]
    fn what_has_two_meanings_is_refused_until_the_format_is_said() {
        check("", "1,234", Err(NumberError::Unclear));
        check("", "123.456", Err(NumberError::Unclear));
        check("1 234,56", "1,234", Ok((1_234, 3)));
        check("1,234.56", "1,234", Ok((1_234, 0)));
        check("1.234,56", "1.234", Ok((1_234, 0)));
        check("1.234,56", "1,234.56", Err(NumberError::Wrong));
        check("1234.56", "1 234.56", Err(NumberError::Wrong));
    }

    #[test]
    fn signs_that_mean_two_things_clash() {
        let signs = |text| parse(text, None).expect("a number").2;
        for (a, b, fits) in [
            ("1 234,56", "1,234.56", false),
            ("1234,56", "1234.56", false),
            ("1 234,56", "1.234.567", true),
            ("1,234,567", "0,5", false),
            ("1 234,56", "1234,5", true),
            ("12", "1,234.56", true),
            ("1.234.567", "12 345", true),
        ] {
            assert_eq!(signs(a).with(signs(b)).is_some(), fits, "{a} and {b}");
            assert_eq!(signs(b).with(signs(a)).is_some(), fits, "{b} and {a}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let formats = NumberFormat::NAMES.iter().map(|name| NumberFormat::of(name)).chain([None]);
        for format in formats {
            for (units, places) in [(1_234_567, 3), (1_234, 3), (-1_234, 2), (125, 3), (0, 0), (1_234_567, 0), (5, 1)] {
                let text = write(Decimal { units: i128::from(units), places }, format);
                let read = parse(&text, format).map(|(units, places, _)| Decimal { units: i128::from(units), places });
                let is_same = read.is_ok_and(|read| read.equals(Decimal { units: i128::from(units), places }));
                assert!(is_same, "{text} as {format:?}");
            }
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", "-", "1 23", "12 34,5", "1,,2", ",5", "5,", "1.2.3", "12a", "1234 567", "1 234 56,7"] {
            check("", text, Err(NumberError::Wrong));
        }
        check("", "99999999999999999999", Err(NumberError::Large));
        check("", &format!("0.{}", "0".repeat(300)), Err(NumberError::Large));
    }
}
