//! Markup that outputs write themselves, where no theme may get it wrong: what is text is escaped, the rest is ours.

use std::fmt::Write;

use pulldown_cmark_escape::escape_html;

/// Markup as it grows.
#[derive(Debug, Default)]
pub(super) struct Markup(pub(super) String);

impl Markup {
    pub(super) fn with_capacity(bytes: usize) -> Markup {
        Markup(String::with_capacity(bytes))
    }

    /// Adds markup of ours.
    pub(super) fn raw(&mut self, markup: &str) -> &mut Markup {
        self.0.push_str(markup);
        self
    }

    /// Adds text, escaped for between tags and within an attribute's quotation marks.
    pub(super) fn text(&mut self, text: &str) -> &mut Markup {
        push_escaped(&mut self.0, text);
        self
    }
}

/// Adds a text, given in parts, as a JSON string (RFC 8259, section 7) for a script element: no `<` may stand in it, or a
/// text could end the element.
pub(super) fn push_json(script: &mut String, parts: &[&str]) {
    script.push('"');
    for part in parts {
        let mut from = 0;
        for (at, byte) in part.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'"' | b'\\' | b'<' | ..b' ')) {
            script.push_str(&part[from..at]);
            // Writing into a String cannot fail.
            let _ = write!(script, "\\u{byte:04x}");
            from = at + 1;
        }
        script.push_str(&part[from..]);
    }
    script.push('"');
}

/// Adds text to markup, escaped for between tags and within an attribute's quotation marks.
pub(super) fn push_escaped(markup: &mut String, text: &str) {
    // Writing into a String cannot fail.
    let _ = escape_html(markup, text);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_json_string_means_its_text_and_ends_no_script(text in ".{0,20}[\\\\\"</\u{0}-\u{20}а-яʼ]{0,20}") {
            let mut script = String::new();
            super::push_json(&mut script, &[&text[..0], &text]);
            prop_assert!(!script.contains('<'));
            prop_assert_eq!(serde_json::from_str::<String>(&script).expect("it is JSON"), text);
        }
    }
}
