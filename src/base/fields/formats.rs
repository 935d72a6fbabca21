//! The formats of single values, and the value that was probably meant where one is wrong.

/// Why a text is not of its format: the text that could stand instead, where it is clear.
pub(super) type Wrong = Option<String>;

/// An id: lower-case Latin letters, digits and hyphens.
pub(super) fn id(text: &str) -> Result<String, Wrong> {
    let good = |text: &str| {
        !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    if good(text) {
        return Ok(text.to_owned());
    }
    let proposed = super::suggest::mixed_to_latin(text).to_lowercase().replace([' ', '_', '.'], "-");
    Err(good(&proposed).then_some(proposed))
}

/// `https:`, `http:` or `mailto:`.
pub(super) fn url(text: &str) -> Result<String, Wrong> {
    let clean = !text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"'));
    let lower = text.to_ascii_lowercase();
    let rest_of = |scheme: &str| lower.strip_prefix(scheme).map(str::to_owned);
    let host_ok = |rest: &str| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        !host.is_empty() && (host.contains('.') || host.starts_with("localhost") || host.starts_with('['))
    };
    if clean && rest_of("https://").or_else(|| rest_of("http://")).is_some_and(|rest| host_ok(&rest)) {
        return Ok(text.to_owned());
    }
    if clean && rest_of("mailto:").is_some_and(|rest| is_mail(&rest)) {
        return Ok(text.to_owned());
    }
    Err(clean.then(|| proposed_url(text, &lower)).flatten())
}

fn proposed_url(text: &str, lower: &str) -> Option<String> {
    if is_mail(lower) {
        return Some(format!("mailto:{text}"));
    }
    let rest = text.trim_start_matches("//");
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let like_a_host =
        host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && !host.contains([':', '@', '\\']);
    like_a_host.then(|| format!("https://{rest}"))
}

/// `office@example.org`, without `mailto:`.
pub(super) fn email(text: &str) -> Result<String, Wrong> {
    let good = |text: &str| {
        let is_clean = !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"?".contains(c));
        is_clean && is_mail(text)
    };
    if good(text) && !text.contains(':') {
        return Ok(text.to_owned());
    }
    let bare = text.strip_prefix("mailto:").unwrap_or(text).replace(char::is_whitespace, "");
    Err(good(&bare).then_some(bare))
}

fn is_mail(text: &str) -> bool {
    let address = text.split('?').next().unwrap_or_default();
    address.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.contains(['@', '/', ':']) && !host.ends_with('.')
    }) && !text.contains("//")
}

/// `+380442536194`, or a short code such as `112`.
pub(super) fn phone(text: &str) -> Result<String, Wrong> {
    if is_phone(text) {
        return Ok(text.to_owned());
    }
    let bare: String =
        text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '(' | ')' | '-' | '–' | '.' | '\u{2011}')).collect();
    let international = bare.strip_prefix("00").map(|rest| format!("+{rest}"));
    // Twelve digits that begin so can only lack their plus.
    let unsigned = (bare.len() == 12 && bare.starts_with("380")).then(|| format!("+{bare}"));
    Err([Some(bare), international, unsigned].into_iter().flatten().find(|proposed| is_phone(proposed)))
}

fn is_phone(text: &str) -> bool {
    let digits =
        |text: &str, least, most| (least..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    match text.strip_prefix('+') {
        Some(number) => digits(number, 8, 15) && !number.starts_with('0'),
        None => digits(text, 3, 6),
    }
}

/// Yes and no, as people of four languages write them.
pub(super) fn flag(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "yes" | "true" | "так" | "да" => Some(true),
        "no" | "false" | "ні" | "нет" | "не" => Some(false),
        _ => None,
    }
}

/// A whole number; spaces between the digits are a proposal's matter.
pub(super) fn integer(text: &str) -> Result<i64, Wrong> {
    let plain = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !plain.is_empty() && plain.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse().map_err(|_| None);
    }
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    Err((bare != text && bare.parse::<i64>().is_ok()).then_some(bare))
}

/// The time of day that was probably meant: `8.30`, `8-30`, `8`.
pub(super) fn proposed_clock(text: &str) -> Option<String> {
    let (hour, minute) = text.split_once(['.', '-', ',', ' ', '：']).unwrap_or((text, "00"));
    let proposed = format!("{:0>2}:{minute}", hour.trim());
    crate::base::time::ClockTime::parse(&proposed).ok().map(|_| proposed)
}

/// The date that was probably meant: `1/3/2026`, `2026/03/01`, `01-03-2026`.
pub(super) fn proposed_date(text: &str) -> Option<String> {
    let digits: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let (year, month, day) = match digits.as_slice() {
        [y, m, d] if y.len() == 4 => (y, m, d),
        [d, m, y] if y.len() == 4 => (y, m, d),
        _ => return None,
    };
    let proposed = format!("{year}-{month:0>2}-{day:0>2}");
    crate::base::time::LocalTime::parse(&proposed).ok().map(|_| proposed)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(read: fn(&str) -> Result<String, Wrong>, text: &str, expected: Result<&str, Option<&str>>) {
        let found = read(text);
        let found = found.as_ref().map(String::as_str).map_err(|wrong| wrong.as_deref());
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn ids() {
        check(id, "moh-1", Ok("moh-1"));
        check(id, "MOH 1", Err(Some("moh-1")));
        check(id, "mоh", Err(Some("moh")));
        check(id, "міністерство", Err(None));
    }

    #[test]
    fn addresses() {
        check(url, "https://moh.gov.ua/a?b#c", Ok("https://moh.gov.ua/a?b#c"));
        check(url, "mailto:a@b.ua", Ok("mailto:a@b.ua"));
        check(url, "moh.gov.ua/a", Err(Some("https://moh.gov.ua/a")));
        check(url, "www.moh.gov.ua", Err(Some("https://www.moh.gov.ua")));
        check(url, "a@b.ua", Err(Some("mailto:a@b.ua")));
        check(url, "javascript:alert(1)", Err(None));
        check(url, "https://", Err(None));
        check(url, "https://a b.ua", Err(None));
        check(url, "ftp://a.ua", Err(None));
    }

    #[test]
    fn phones() {
        check(phone, "+380442536194", Ok("+380442536194"));
        check(phone, "112", Ok("112"));
        check(phone, "+380 44 253-61-94", Err(Some("+380442536194")));
        check(phone, "380442536194", Err(Some("+380442536194")));
        check(phone, "00359888123456", Err(Some("+359888123456")));
        check(phone, "0442536194", Err(None));
        check(phone, "none", Err(None));
    }

    #[test]
    fn whole_numbers_clocks_and_dates() {
        assert_eq!(integer("-20"), Ok(-20));
        assert_eq!(integer("1 000"), Err(Some("1000".to_owned())));
        assert_eq!(integer("1.5"), Err(None));
        assert_eq!(integer("99999999999999999999"), Err(None));
        assert_eq!(proposed_clock("8.30").as_deref(), Some("08:30"));
        assert_eq!(proposed_clock("9").as_deref(), Some("09:00"));
        assert_eq!(proposed_clock("noon"), None);
        assert_eq!(proposed_date("1/3/2026").as_deref(), Some("2026-03-01"));
        assert_eq!(proposed_date("2026/3/1").as_deref(), Some("2026-03-01"));
        assert_eq!(proposed_date("березень 2026"), None);
        assert_eq!(flag("ТАК"), Some(true));
        assert_eq!(flag("не"), Some(false));
        assert_eq!(flag("maybe"), None);
    }

    proptest! {
        #[test]
        fn what_is_proposed_is_good(text in "\\PC{0,20}") {
            for read in [id, url, phone] {
                if let Err(Some(proposed)) = read(&text) {
                    prop_assert_eq!(read(&proposed), Ok(proposed.clone()));
                }
            }
            if let Some(proposed) = proposed_clock(&text) {
                prop_assert_ne!(proposed, text.clone());
            }
            proposed_date(&text);
        }
    }
}
