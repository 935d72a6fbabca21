//! A text in several languages, as authors write it in YAML.

use serde::Serialize;

use super::Lang;

/// One text per language, or one text for all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The text for languages that have none of their own: `name: WHO`.
    pub all: Option<String>,
    /// The texts in the order in which the author wrote them: `name: {uk: …, en: …}`.
    pub by_lang: Vec<(Lang, String)>,
    /// The texts as readers see them, where the typographer changed something: `word` gives these.
    pub typeset: Vec<(Lang, String)>,
}

/// A word as a page prints it: the text, and its language where that differs from the page's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Word {
    /// The text, not yet escaped.
    pub text: String,
    /// The language of the text where it is not the page's own; templates print it as a `lang` attribute.
    pub lang: Option<Lang>,
}

impl Words {
    /// One text for all languages.
    pub fn same(text: impl Into<String>) -> Words {
        Words { all: Some(text.into()), by_lang: Vec::new(), typeset: Vec::new() }
    }

    /// The text written for exactly this language, or for all, as its author wrote it.
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        self.by_lang.iter().find(|(l, _)| *l == lang).map(|(_, text)| text.as_str()).or(self.all.as_deref())
    }

    /// The text for a page in `lang`; a missing one falls back in the site's language order and says so.
    pub fn word(&self, lang: Lang, order: &[Lang]) -> Word {
        if let Some(text) = self.exact(lang) {
            return Word { text: self.shown(lang, text), lang: None };
        }
        let fallback = order.iter().find_map(|l| self.by_lang.iter().find(|(have, _)| have == l));
        match fallback.or(self.by_lang.first()) {
            Some((l, text)) => Word { text: self.shown(*l, text), lang: Some(*l) },
            None => Word::default(),
        }
    }

    /// The text that readers see of the one written in a language.
    fn shown(&self, lang: Lang, written: &str) -> String {
        let typeset = self.typeset.iter().find(|(l, _)| *l == lang);
        typeset.map_or(written, |(_, text)| text.as_str()).to_owned()
    }

    /// True when no text stands in any language.
    pub fn is_empty(&self) -> bool {
        self.all.is_none() && self.by_lang.is_empty()
    }
}

impl Word {
    /// A word in the page's own language.
    pub fn own(text: impl Into<String>) -> Word {
        Word { text: text.into(), lang: None }
    }
}
