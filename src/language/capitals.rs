//! Words in capital letters. They are slow to read, screen readers may spell them out, and readers feel shouted at.
//!
//! Abbreviations are not meant. They are short, so a run of capitals counts only when it has a word that no abbreviation
//! of public health is as long as (МОЗ, НСЗУ, ЮНІСЕФ, UNAIDS), and a second one of some length beside it.

use std::ops::Range;

use super::words::{chunks, count_pairs, is_address, words};
use crate::base::letters::is_alphanumeric;

/// A word of so many letters is no abbreviation.
const LONG: usize = 7;

/// The least of a second word.
const SECOND: usize = 5;

/// So many words in a row are a sentence; where they are all there is, [`ALONE`] are enough.
const SEVERAL: usize = 3;

/// A title of two words.
const ALONE: usize = 2;

/// A run of words in capitals that is being read.
#[derive(Debug, Default)]
struct Run {
    range: Range<usize>,
    words: usize,
    long: usize,
    second: usize,
}

/// A quick look at a text, by its bytes: whether it has capital letters enough for a run of any kind.
pub fn may_have_runs(text: &str) -> bool {
    // A run has two letters side by side that are capitals, so the first letter of a text need not be looked at.
    let is_capital = |a: u8, b: u8| b.is_ascii_uppercase() | ((a == 0xD0) & (b < 0xB0)) | ((a == 0xD2) & (b == 0x90));
    count_pairs(text, is_capital) + 1 >= LONG + SECOND
}

/// The runs of words in capital letters.
pub fn runs(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut run = Run::default();
    let mut others = 0_usize;
    for (at, chunk) in chunks(text) {
        if is_address(chunk) || !chunk.contains(is_alphanumeric) {
            continue;
        }
        for word in words(chunk) {
            let letters = chunk[word.clone()].chars().filter(|c| c.is_alphabetic()).count();
            let is_small = chunk[word.clone()].chars().any(|c| c.is_alphabetic() && !c.is_uppercase());
            if is_small {
                others += 1;
                found.extend(std::mem::take(&mut run).finished(text, SEVERAL));
                continue;
            }
            // One letter may be a preposition or the number of a list.
            if letters < 2 {
                continue;
            }
            let word = at + word.start..at + word.end;
            run.range = if run.words == 0 { word } else { run.range.start..word.end };
            run.words += 1;
            run.long += usize::from(letters >= LONG);
            run.second += usize::from(letters >= SECOND);
        }
    }
    found.extend(run.finished(text, if others == 0 { ALONE } else { SEVERAL }));
    found
}

impl Run {
    /// Where it stands, if it has words enough and not only abbreviations.
    fn finished(&self, text: &str, least: usize) -> Option<Range<usize>> {
        // An enumeration of codes is no sentence.
        let commas = || text[self.range.clone()].matches([',', ';', '/']).count();
        let is_run = self.words >= least && self.long >= 1 && self.second >= 2 && commas() * 2 < self.words;
        is_run.then(|| self.range.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = runs(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, expected, "{text}");
        assert!(found.is_empty() || may_have_runs(text), "passed over: {text}");
    }

    #[test]
    fn shouting() {
        check("Увага! ЗАПИШІТЬСЯ ДО ЛІКАРЯ вчасно.", &["ЗАПИШІТЬСЯ ДО ЛІКАРЯ"]);
        check("НЕ ПАНІКУЙТЕ, А ЗАЛИШАЙТЕСЬ УДОМА!", &["НЕ ПАНІКУЙТЕ, А ЗАЛИШАЙТЕСЬ УДОМА"]);
        check("ВАЖЛИВА ІНФОРМАЦІЯ", &["ВАЖЛИВА ІНФОРМАЦІЯ"]);
        check("МІНІСТЕРСТВО ОХОРОНИ ЗДОРОВ’Я УКРАЇНИ повідомляє", &["МІНІСТЕРСТВО ОХОРОНИ ЗДОРОВ’Я УКРАЇНИ"]);
        check("ВНИМАНИЕ: НОВЫЙ ГРАФИК", &["ВНИМАНИЕ: НОВЫЙ ГРАФИК"]);
        check("STOP COVID-19 TOGETHER, please", &["STOP COVID-19 TOGETHER"]);
    }

    #[test]
    fn abbreviations_and_names() {
        for text in [
            "МОЗ, НСЗУ, ЦГЗ, ЮНІСЕФ, ЮНЕСКО і ВООЗ",
            "WHO UNICEF UNAIDS UNHCR USAID",
            "ВООЗ",
            "Олена КОВАЛЕНКО, Іван ПЕТРЕНКО",
            "NOTE, TIP, IMPORTANT, WARNING",
            "Наказ МОЗ № 5, ДСТУ EN 301 549",
            "ВАЖЛИВО: телефонуйте",
            "А Б В Г",
            "https://EXAMPLE.ORG/ПЕРШИЙ_ДРУГИЙ ТРЕТІЙ",
            "",
        ] {
            check(text, &[]);
        }
    }
}
