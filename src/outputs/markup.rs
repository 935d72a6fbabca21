//! Markup that outputs write themselves, where no theme may get it wrong: what is text is escaped, the rest is ours.

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

/// Adds text to markup, escaped for between tags and within an attribute's quotation marks.
pub(super) fn push_escaped(markup: &mut String, text: &str) {
    // Writing into a String cannot fail.
    let _ = escape_html(markup, text);
}
