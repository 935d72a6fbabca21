//! Numbers as people and spreadsheets write them, read without guessing: what may mean two things is refused.

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
    /// It has more digits than are counted exactly here.
    Large,
}

impl NumberError {
    /// Its name in messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            NumberError::Wrong => "wrong",
            NumberError::Unclear => "unclear",
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

/// Reads a number: its digits as a whole number, and how many of them stand behind the decimal sign.
pub(super) fn parse(text: &str, format: Option<NumberFormat>) -> Result<(i64, u8), NumberError> {
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
                runs.current += 1;
            }
            '.' => runs.cut(Sign::Dot)?,
            ',' => runs.cut(Sign::Comma)?,
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' => runs.cut(Sign::Space)?,
            _ => return Err(NumberError::Wrong),
        }
    }
    let begins_with_zero = digits.starts_with('0');
    let places = runs.places(format, begins_with_zero)?;
    Ok((if is_negative { -value } else { value }, places))
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

    /// How many digits stand behind the decimal sign.
    fn places(&self, format: Option<NumberFormat>, begins_with_zero: bool) -> Result<u8, NumberError> {
        if self.current == 0 {
            return Err(NumberError::Wrong);
        }
        let Some((last, _)) = self.count.checked_sub(1).and_then(|at| self.cuts[at]) else { return Ok(0) };
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
        Ok(if decimal.is_some() { self.current } else { 0 })
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
        assert_eq!(parse(text, NumberFormat::of(format)), expected, "{text} as {format:?}");
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
    fn what_is_no_number_is_refused() {
        for text in ["", "-", "1 23", "12 34,5", "1,,2", ",5", "5,", "1.2.3", "12a", "1234 567", "1 234 56,7"] {
            check("", text, Err(NumberError::Wrong));
        }
        check("", "99999999999999999999", Err(NumberError::Large));
    }
}
