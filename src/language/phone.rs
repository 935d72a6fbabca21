//! Telephone numbers as people in their country write them (E.123 inside the country; links use RFC 3966 elsewhere).
//!
//! Only the countries of our four languages whose grouping we know; for others the record says how it is displayed.
//! Separate from `format`, because a number is grouped by its country and not by the reader's language.

/// A number in E.164 (`+380800505201`) as it is dialled and written within its country: `0 800 505 201`.
///
/// `None` where the country's grouping is not known here, and for short codes, which are written as they are.
pub fn national(number: &str) -> Option<String> {
    let (trunk, groups) = grouped(number)?;
    Some(format!("{trunk}{}", groups.join(" ")))
}

/// The same number as it is written for callers from abroad: `+380 800 505 201`.
pub fn international(number: &str) -> Option<String> {
    let (_, groups) = grouped(number)?;
    Some(format!("{} {}", &number[..4], groups.join(" ")))
}

/// The digits that callers inside the country put first, and the rest in groups.
fn grouped(number: &str) -> Option<(&'static str, Vec<&str>)> {
    let country = number.get(..4)?;
    let rest = number.get(4..).filter(|rest| rest.bytes().all(|b| b.is_ascii_digit()))?;
    let (trunk, sizes): (_, &[usize]) = match (country, rest.len()) {
        // Ukraine, numbering plan of 2006: 0 800 and 0 900 services, otherwise a code of two digits.
        ("+380", 9) if rest.starts_with("800") || rest.starts_with("900") => ("0 ", &[3, 3, 3]),
        ("+380", 9) => ("0", &[2, 3, 2, 2]),
        // Bulgaria: 0800 and 0700 services, Sofia with a code of one digit, towns with two, mobiles with three.
        ("+359", 8) if rest.starts_with("800") || rest.starts_with("700") => ("0", &[3, 2, 3]),
        ("+359", 8) if rest.starts_with('2') => ("0", &[1, 3, 4]),
        ("+359", 8) => ("0", &[2, 3, 3]),
        ("+359", 9) if rest.starts_with(['8', '9']) => ("0", &[3, 3, 3]),
        _ => return None,
    };
    let mut groups = Vec::with_capacity(sizes.len());
    let mut rest = rest;
    for size in sizes {
        let (group, after) = rest.split_at_checked(*size)?;
        groups.push(group);
        rest = after;
    }
    Some((trunk, groups))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_their_country_does() {
        let table = [
            ("+380800505201", "0 800 505 201", "+380 800 505 201"),
            ("+380442536194", "044 253 61 94", "+380 44 253 61 94"),
            ("+380671234567", "067 123 45 67", "+380 67 123 45 67"),
            ("+35980012345", "0800 12 345", "+359 800 12 345"),
            ("+35929301171", "02 930 1171", "+359 2 930 1171"),
            ("+359888123456", "0888 123 456", "+359 888 123 456"),
        ];
        for (number, inside, abroad) in table {
            assert_eq!(national(number).as_deref(), Some(inside));
            assert_eq!(international(number).as_deref(), Some(abroad));
        }
        for number in ["112", "", "+3808005052", "+380ї00505201", "+48221234567", "0800505201"] {
            assert_eq!(national(number), None, "{number}");
        }
    }
}
