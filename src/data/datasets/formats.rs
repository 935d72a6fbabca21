//! The formats of cells that are texts, and the texts that should not stand in public.

use super::ColumnKind;

/// Whether a text is of its column's kind.
pub(super) fn is_of(kind: ColumnKind, text: &str) -> bool {
    match kind {
        ColumnKind::Phone => is_phone(text),
        ColumnKind::Email => is_email(text),
        ColumnKind::Link => is_link(text),
        ColumnKind::Prozorro => is_prozorro(text),
        ColumnKind::Ocid => is_ocid(text),
        ColumnKind::Iati => is_iati(text),
        _ => true,
    }
}

/// E.164, or a short code.
fn is_phone(text: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    match text.strip_prefix('+') {
        Some(rest) => (8..=15).contains(&rest.len()) && digits(rest) && !rest.starts_with('0'),
        None => (3..=6).contains(&text.len()) && digits(text),
    }
}

fn is_email(text: &str) -> bool {
    let plain =
        !text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | ',' | ':'));
    let parts = text.split_once('@');
    plain
        && parts.is_some_and(|(name, host)| {
            !name.is_empty()
                && host.contains('.')
                && !host.contains('@')
                && !host.starts_with('.')
                && !host.ends_with('.')
        })
}

fn is_link(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let clean = !text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"'));
    clean && rest.is_some_and(|rest| rest.split(['/', '?', '#']).next().is_some_and(|host| host.contains('.')))
}

/// The id that Prozorro gives to a tender: `UA-`, the day, a number of six digits, and the letter of the server.
fn is_prozorro(text: &str) -> bool {
    let shape = shape(text);
    ["AA-0000-00-00-000000", "AA-0000-00-00-000000-a", "AA-0000-00-00-000000-a0"].contains(&shape.as_str())
        && text.starts_with("UA-")
}

/// Open Contracting Data Standard 1.1: the registered prefix of the publisher, `ocds-` and six signs, then its own id.
fn is_ocid(text: &str) -> bool {
    let Some((prefix, own)) = text.strip_prefix("ocds-").and_then(|rest| rest.split_once('-')) else { return false };
    let prefix_ok = prefix.len() == 6 && prefix.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    prefix_ok && !own.is_empty() && !own.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// IATI 2.03: the id of the organisation, which begins with the code of its register (`XM-DAC-…`, `UA-EDR-…`), a hyphen and
/// the organisation's own id, without `/`, `&`, `|` and `?`.
fn is_iati(text: &str) -> bool {
    let clean = !text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '/' | '&' | '|' | '?'));
    let mut parts = text.splitn(3, '-');
    let country = parts.next().is_some_and(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase()));
    let register = parts.next().is_some_and(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    clean && country && register && parts.next().is_some_and(|rest| !rest.is_empty())
}

/// Every digit as `0`, every small letter as `a`, every capital one as `A`.
fn shape(text: &str) -> String {
    let of = |c: char| match c {
        '0'..='9' => '0',
        'a'..='z' => 'a',
        'A'..='Z' => 'A',
        other => other,
    };
    text.chars().map(of).collect()
}

/// Whether a spreadsheet would run a text as a formula. A lone sign stands for "nothing" in many tables.
pub fn is_formula(text: &str) -> bool {
    text.len() > 1 && text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// What personal or secret number a text is, by its check digits.
pub(super) fn personal(text: &str) -> Option<&'static str> {
    // All such numbers have ten characters at least and begin with a digit or a country, most cells do not.
    let begins = |b: &u8| b.is_ascii_digit() || b.is_ascii_uppercase() || *b == b'-';
    let may_be = (10..=50).contains(&text.len()) && text.as_bytes().first().is_some_and(begins);
    if !may_be || !text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let bare: String = text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '-')).collect();
    if is_iban(&bare) {
        return Some("iban");
    }
    let digits: Vec<u32> = bare.chars().map(|c| c.to_digit(10)).collect::<Option<_>>()?;
    match digits.len() {
        10 if is_egn(&digits) => Some("egn"),
        10 if is_tax_number(&digits) => Some("rnokpp"),
        13..=19 if is_card(&digits) => Some("card"),
        _ => None,
    }
}

/// ISO 13616: the first four signs moved to the end, letters as two digits, and the rest by 97 is 1.
fn is_iban(text: &str) -> bool {
    let bytes = text.as_bytes();
    let head = bytes
        .get(..4)
        .is_some_and(|head| head[..2].iter().all(u8::is_ascii_uppercase) && head[2..].iter().all(u8::is_ascii_digit));
    let body = bytes.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    if !head || !body || !(15..=34).contains(&bytes.len()) {
        return false;
    }
    let turned = bytes[4..].iter().chain(&bytes[..4]);
    let rest = turned.fold(0u32, |rest, b| match b {
        b'0'..=b'9' => (rest * 10 + u32::from(b - b'0')) % 97,
        b => (rest * 100 + u32::from(b - b'A') + 10) % 97,
    });
    rest == 1
}

/// The tax number of a person in Ukraine (РНОКПП): nine digits with weights, by 11 and by 10.
fn is_tax_number(digits: &[u32]) -> bool {
    const WEIGHTS: [i64; 9] = [-1, 5, 7, 9, 4, 6, 10, 5, 7];
    let sum: i64 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| i64::from(*digit) * weight).sum();
    sum.rem_euclid(11) % 10 == i64::from(digits[9])
}

/// The number of a citizen of Bulgaria (ЕГН): the day of birth, and nine digits with weights, by 11 and by 10.
fn is_egn(digits: &[u32]) -> bool {
    const WEIGHTS: [u32; 9] = [2, 4, 8, 5, 10, 9, 7, 3, 6];
    let (month, day) = (digits[2] * 10 + digits[3], digits[4] * 10 + digits[5]);
    let is_day = (1..=12).contains(&(month % 20)) && month < 53 && (1..=31).contains(&day);
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    is_day && sum % 11 % 10 == digits[9]
}

/// The number of a bank card: of one of the payment systems, with Luhn's check digit.
fn is_card(digits: &[u32]) -> bool {
    let first_ok = matches!(digits[0], 2..=6 | 9);
    let doubled = |(i, digit): (usize, &u32)| match i % 2 {
        0 => *digit,
        _ => digit * 2 / 10 + digit * 2 % 10,
    };
    first_ok && digits.iter().rev().enumerate().map(doubled).sum::<u32>().is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_told_by_their_standards() {
        assert!(is_prozorro("UA-2026-01-15-000123-a") && is_prozorro("UA-2021-05-26-001234-b1"));
        assert!(!is_prozorro("UA-2026-1-15-000123-a") && !is_prozorro("UA2026-01-15-000123-a"));
        assert!(is_ocid("ocds-be6bcu-UA-2026-01-15-000123-a") && !is_ocid("ocds-be6-UA-1") && !is_ocid("be6bcu-1"));
        assert!(is_iati("XM-DAC-928-UA-2026") && is_iati("UA-EDR-12345678-1"));
        assert!(!is_iati("XM-DAC") && !is_iati("XM-DAC-1/2") && !is_iati("проєкт-1-2"));
    }

    #[test]
    fn personal_numbers_are_told_by_their_check_digits() {
        assert_eq!(personal("UA21 322313 0000026007233566001"), Some("iban"));
        assert_eq!(personal("BG80BNBG96611020345678"), Some("iban"));
        assert_eq!(personal("BG80BNBG96611020345679"), None);
        assert_eq!(personal("4111 1111 1111 1111"), Some("card"));
        assert_eq!(personal("4111 1111 1111 1112"), None);
        assert_eq!(personal("7523169263"), Some("egn"));
        assert_eq!(personal("3184710691"), Some("rnokpp"));
        assert_eq!(personal("3184710692"), None);
        assert_eq!(personal("Київська область"), None);
    }

    #[test]
    fn formulas_are_told_from_signs() {
        assert!(is_formula("=HYPERLINK(\"x\")") && is_formula("@SUM(A1)") && is_formula("-1+1"));
        assert!(!is_formula("-") && !is_formula("a=b") && !is_formula(""));
    }
}
