//! Spelling by a Hunspell dictionary: which words of a text it does not know, and what may have been meant.
//!
//! Names are passed over as far as letters tell: words in capitals, words with a capital letter within a sentence.

use std::collections::BTreeSet;
use std::ops::Range;

use spellbook::Dictionary;

use super::words::{chunks, is_address, words};
use crate::base::Lang;

/// So many proposals are worth reading.
const PROPOSALS: usize = 3;

/// A dictionary.
pub struct Speller {
    dictionary: Dictionary,
    is_cyrillic: bool,
}

impl std::fmt::Debug for Speller {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Speller(cyrillic: {})", self.is_cyrillic)
    }
}

/// The names under which the dictionary of a language may lie, without ending: `uk_UA`.
pub fn dictionary_names(lang: Lang) -> Vec<String> {
    let known: &[&str] = match lang.as_str() {
        "uk" => &["uk_UA"],
        "ru" => &["ru_RU"],
        "bg" => &["bg_BG"],
        "en" => &["en_GB", "en_US"],
        _ => &[],
    };
    let tag = lang.as_str().replace('-', "_");
    let country = format!("{tag}_{}", tag.to_uppercase());
    known.iter().map(|name| (*name).to_owned()).chain([tag, country]).collect()
}

/// The package that brings the dictionary of a language on Debian and Ubuntu.
pub fn package(lang: Lang) -> String {
    match lang.as_str() {
        "en" => "hunspell-en-gb".to_owned(),
        tag => format!("hunspell-{}", tag.to_lowercase()),
    }
}

impl Speller {
    /// Reads the two files of a dictionary; `None` where they are none.
    pub fn new(lang: Lang, aff: &str, dic: &str) -> Option<Speller> {
        let dictionary =
            Dictionary::new(aff.trim_start_matches('\u{feff}'), dic.trim_start_matches('\u{feff}')).ok()?;
        let is_cyrillic = matches!(lang.as_str().split('-').next(), Some("uk" | "ru" | "bg" | "be" | "sr" | "mk"));
        Some(Speller { dictionary, is_cyrillic })
    }

    /// The words of a part of a text that neither the dictionary nor `known` knows, each with its place.
    pub fn unknown(&self, text: &str, part: Range<usize>, known: &BTreeSet<String>) -> Vec<Range<usize>> {
        let mut unknown = Vec::new();
        for (at, chunk) in chunks(&text[part.clone()]).filter(|(_, chunk)| !is_address(chunk)) {
            for range in words(chunk) {
                let word = &chunk[range.clone()];
                let start = part.start + at + range.start;
                let is_joined = chunk[range.end..].starts_with(|c: char| c.is_alphanumeric());
                if !is_joined && self.is_word(word) && !self.is_name(text, start, word) && !self.knows(word, known) {
                    unknown.push(start..start + word.len());
                }
            }
        }
        unknown
    }

    /// What may have been meant, the likeliest first.
    pub fn proposals(&self, word: &str) -> Vec<String> {
        let mut proposals = Vec::new();
        // Comparing with every word of a dictionary takes a second a word; what is left is found by single letters.
        let suggester = self.dictionary.suggester().with_ngram_suggestions(false);
        suggester.suggest(&plain(word), &mut proposals);
        proposals.truncate(PROPOSALS);
        proposals
    }

    /// Whether a word is one of this language at all: two letters or more of its script, not all of them capitals.
    fn is_word(&self, word: &str) -> bool {
        let mut letters = word.chars().filter(|c| c.is_alphabetic());
        let is_of_script = |c: char| matches!(c, '\u{400}'..='\u{52f}') == self.is_cyrillic;
        letters.clone().nth(1).is_some() && letters.clone().all(is_of_script) && letters.any(char::is_lowercase)
    }

    /// Whether a word with a capital letter goes on with a sentence.
    fn is_name(&self, text: &str, start: usize, word: &str) -> bool {
        if !word.starts_with(char::is_uppercase) {
            return false;
        }
        let before = text[..start].trim_end_matches(|c: char| c.is_whitespace() || "*_[(«„“\"".contains(c));
        // A word in quotation marks is a name, unless its sentence begins there.
        before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | ';' | ')' | ']' | '–' | '-' | '—'))
    }

    fn knows(&self, word: &str, known: &BTreeSet<String>) -> bool {
        let word = plain(word);
        let small = word.to_lowercase();
        let is_known = |word: &str| known.contains(word) || self.dictionary.check(word);
        is_known(&word)
            || is_known(&small)
            || (word.contains('-')
                && word.split('-').all(|part| part.is_empty() || is_known(part) || is_known(&part.to_lowercase())))
    }
}

/// A word as dictionaries have it: with the typewriter's apostrophe and hyphen, without marks of stress.
pub fn plain(word: &str) -> String {
    let letters = word.chars().filter(|c| !matches!(c, '\u{301}' | '\u{ad}'));
    letters
        .map(|c| match c {
            '’' | 'ʼ' => '\'',
            '\u{2011}' => '-',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const AFF: &str = "SET UTF-8\nTRY аеиіоу\nWORDCHARS '\nSFX A Y 1\nSFX A 0 и .\n";
    const DIC: &str = "6\nздоров'я\nлікар/A\nпацієнт\nу\nмедико\nсоціальний\n";

    fn uk() -> Speller {
        Speller::new(Lang::parse("uk").expect("a tag"), AFF, DIC).expect("a dictionary")
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let known = BTreeSet::from(["рудич".to_owned()]);
        let unknown = uk().unknown(text, 0..text.len(), &known);
        assert_eq!(unknown.into_iter().map(|range| &text[range]).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn words_that_nobody_knows() {
        check("Лікар і лікари: пацієнтт, здоровʼя, здоров’я, здоро́вʼя.", &["пацієнтт"]);
        check("Медико-соціальний лікар Петренко, МОЗ, у Zoom, moz.gov.ua, рудич", &[]);
        check("Пацієент у лікари. **Лікаар**, «Лікаар»", &["Пацієент", "Лікаар"]);
    }

    #[test]
    fn what_may_have_been_meant() {
        assert_eq!(uk().proposals("лікаар"), ["лікар"]);
        assert!(Speller::new(Lang::parse("uk").expect("a tag"), "SFX", "").is_none());
        assert_eq!(dictionary_names(Lang::parse("pl").expect("a tag")), ["pl", "pl_PL"]);
    }
}
