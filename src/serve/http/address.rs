//! The address of a request: decoded, and refused where it could mean anything outside of the site.

use percent_encoding::percent_decode_str;

/// Longer addresses are nobody's page.
const LONGEST: usize = 8 << 10;

/// Why an address is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// Too long.
    Long,
    /// `..`, `//`, a control character, or no text.
    Odd,
}

/// The path of a request, decoded; it begins with `/`.
pub(super) fn decoded(path: &str) -> Result<String, Refused> {
    if path.len() > LONGEST {
        return Err(Refused::Long);
    }
    let path = percent_decode_str(path).decode_utf8().map_err(|_| Refused::Odd)?;
    let leads_away = path.split(['/', '\\']).any(|part| part == "." || part == "..");
    // `//` names no page, and joined to a folder it could name another one.
    if !path.starts_with('/')
        || leads_away
        || path.contains("//")
        || path.contains('\\')
        || path.chars().any(char::is_control)
    {
        return Err(Refused::Odd);
    }
    Ok(path.into_owned())
}

/// The value of a field of the query, decoded.
pub(super) fn field(query: Option<&str>, name: &str) -> Option<String> {
    let mut fields = query?.split('&').map(|field| field.split_once('=').unwrap_or((field, "")));
    let value = fields.find(|(field, _)| *field == name)?.1.replace('+', " ");
    let value = percent_decode_str(&value).decode_utf8_lossy();
    Some(value.chars().filter(|c| !c.is_control()).take(1024).collect())
}

/// What stands below the site's own path; `None` for an address beside the site.
pub(super) fn below<'a>(path: &'a str, base: &str) -> Option<&'a str> {
    path.strip_prefix(base)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_decoded_once() {
        assert_eq!(decoded("/uk/%D0%B0/"), Ok("/uk/а/".to_owned()));
        assert_eq!(decoded("/a%2520b"), Ok("/a%20b".to_owned()));
        assert_eq!(decoded("/a..b/...c"), Ok("/a..b/...c".to_owned()));
    }

    #[test]
    fn no_address_leads_outside() {
        for path in [
            "/../etc/passwd",
            "/a/..",
            "/%2e%2e/x",
            "/a/%2E./x",
            "/./x",
            "/..%2fx",
            "/..%5cx",
            "/a\\b",
            "/a//b",
            "/%2Fetc/passwd",
            "/a%00b",
            "/%0d%0aSet-Cookie:x",
            "/%ff",
            "*",
            "",
        ] {
            assert_eq!(decoded(path), Err(Refused::Odd), "{path}");
        }
        assert_eq!(decoded(&format!("/{}", "a".repeat(1 << 20))), Err(Refused::Long));
    }

    #[test]
    fn fields_of_a_query() {
        assert_eq!(field(Some("a=1&at=2026-03-01T13%3A30"), "at").as_deref(), Some("2026-03-01T13:30"));
        assert_eq!(field(Some("q=a+b"), "q").as_deref(), Some("a b"));
        assert_eq!(field(Some("at"), "at").as_deref(), Some(""));
        assert_eq!(field(Some("bat=1"), "at"), None);
        assert_eq!(field(None, "at"), None);
    }

    #[test]
    fn a_site_below_a_path() {
        assert_eq!(below("/health/uk/", "/health/"), Some("uk/"));
        assert_eq!(below("/healthy/", "/health/"), None);
        assert_eq!(below("/uk/", "/"), Some("uk/"));
    }
}
