//! The typographer: quotation marks, dashes, apostrophes, ellipses and spaces as each language's readers expect them.
//!
//! It reads a text, or one block of HTML with its inline marks, once, and gives the places to change. It never touches a
//! letter or a digit, and what it made it leaves alone when it sees it again. Here are the switch and the ways in; what is
//! done to a text stands in `scan`, each sign in a file of its own, and what a language wants in `habits`.

mod binding;
mod habits;
mod near;
mod quotes;
mod scan;
mod signs;
#[cfg(test)]
mod tests;

pub use scan::{Edit, Typesetter};

use crate::base::{Lang, Words};

/// Where a site wants the typographer: everywhere, if it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typography {
    /// The word of the site for all languages.
    pub all: Option<bool>,
    /// Its words for single languages, which count before.
    pub by_lang: Vec<(Lang, bool)>,
}

impl Typography {
    /// Whether texts in a language are typeset.
    pub fn is_on(&self, lang: Lang) -> bool {
        let own = self.by_lang.iter().find(|(known, _)| *known == lang).map(|(_, on)| *on);
        own.or(self.all).unwrap_or(true)
    }

    /// The text as readers see it; `None` where that is the text as it is written.
    pub fn typeset(&self, lang: Lang, text: &str) -> Option<String> {
        if self.is_on(lang) { typeset(lang, text) } else { None }
    }

    /// Puts the text as readers see it in the place of the one that was written.
    pub fn set(&self, lang: Lang, text: &mut String) {
        if let Some(typeset) = self.typeset(lang, text) {
            *text = typeset;
        }
    }

    /// Gives words in several languages the texts that readers see. A text for all languages stays as it is written, since
    /// nobody knows whose habits it follows.
    pub fn words(&self, words: &mut Words) {
        let typeset = |(lang, text): &(Lang, String)| Some((*lang, self.typeset(*lang, text)?));
        words.typeset = words.by_lang.iter().filter_map(typeset).collect();
    }
}

/// The text as readers of its language see it; `None` where that is the text as it is written.
///
/// ```
/// use visnyk::{base::Lang, language::typography::typeset};
/// let uk = Lang::parse("uk").unwrap();
/// assert_eq!(typeset(uk, "\"Здоров'я\" - це...").as_deref(), Some("«Здоровʼя»\u{a0}– це…"));
/// assert_eq!(typeset(uk, "0-800-505-201"), None);
/// ```
pub fn typeset(lang: Lang, text: &str) -> Option<String> {
    let mut typesetter = Typesetter::default();
    typesetter.text(habits::of(lang), text);
    let edits = typesetter.edits();
    if edits.is_empty() {
        return None;
    }
    let mut typeset = String::with_capacity(text.len() + edits.len());
    apply(text, edits, &mut typeset);
    Some(typeset)
}

/// Writes a text with its places changed.
pub fn apply(text: &str, edits: &[Edit], out: &mut String) {
    let mut from = 0;
    for edit in edits {
        out.push_str(&text[from..edit.range.start]);
        out.push_str(edit.with);
        from = edit.range.end;
    }
    out.push_str(&text[from..]);
}
