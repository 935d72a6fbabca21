//! The one thing that the preview adds to a page: the script that keeps it up to date.

use crate::serve::preview::Freshness;

/// What the script must know of the page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag<'a> {
    /// What the page is as new as.
    pub(super) freshness: &'a Freshness,
    /// What kind of page it is.
    pub(super) kind: Kind,
}

/// What kind of page the script stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A page of the site.
    Page,
    /// The page that says that there is none.
    Missing,
    /// A page of the preview itself.
    Own,
    /// A page that could not be drawn.
    Failed,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Page => "page",
            Kind::Missing => "missing",
            Kind::Own => "own",
            Kind::Failed => "failed",
        }
    }
}

/// The page with the script before its last `</body>`, or at its end where it has none.
pub(super) fn script(html: &[u8], tag: &Tag<'_>) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    let end = html.windows(END.len()).rposition(|part| part.eq_ignore_ascii_case(END)).unwrap_or(html.len());
    // `run` is made of digits, so nothing needs escaping.
    let Tag { freshness, kind } = tag;
    let script = format!(
        "<script src=\"/_visnyk/client.js\" data-kind=\"{}\" data-run=\"{}\" data-number=\"{}\" defer></script>",
        kind.name(),
        freshness.run,
        freshness.number
    );
    [&html[..end], script.as_bytes(), &html[end..]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_script(html: &str) -> String {
        let freshness = Freshness { run: "7".to_owned(), number: 3, pages: 3, styles: 3 };
        let page = script(html.as_bytes(), &Tag { freshness: &freshness, kind: Kind::Page });
        String::from_utf8(page).expect("text")
    }

    const SCRIPT: &str =
        r#"<script src="/_visnyk/client.js" data-kind="page" data-run="7" data-number="3" defer></script>"#;

    #[test]
    fn the_script_stands_before_the_end_of_the_body() {
        assert_eq!(with_script("<body>x</body></html>"), format!("<body>x{SCRIPT}</body></html>"));
        assert_eq!(with_script("<pre></body></pre></BODY>"), format!("<pre></body></pre>{SCRIPT}</BODY>"));
        assert_eq!(with_script("<p>x"), format!("<p>x{SCRIPT}"));
    }

    #[test]
    fn nothing_else_is_touched() {
        let html = "<body>\u{feff}а\r\n</body>\n";
        assert_eq!(with_script(html).replace(SCRIPT, ""), html);
    }
}
