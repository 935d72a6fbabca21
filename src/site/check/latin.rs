//! Latin words among Cyrillic ones: words in YAML and messages of the site are never English by accident.
//!
//! Names that have no other spelling are allowed: those below on every site, others where `wording.yaml` lists them.

use std::ops::Range;

use super::Checker;
use super::wording::exact;
use crate::base::{Diagnostic, Diagnostics, Lang, Place, Span, letters, rules};
use crate::data::Wording;
use crate::language::messages::{FtlFile, written};
use crate::language::words::is_address;

/// The languages that are written in Cyrillic letters and told from Latin ones.
const CYRILLIC: &[&str] = &["uk", "ru", "bg"];

/// Names of services, formats and standards that are written so everywhere.
const ALLOWED: &str = "AA AAA Android Atom AVIF Braille CC BY SA NC ND COVID CSS CSV DOC DOCX EN EPUB EUR Facebook Firefox Google Chrome Edge \
Safari HTML HTTP HTTPS ICS IP ISO Instagram JAWS JPEG JSON JavaScript LinkedIn Markdown Meet Microsoft NVDA ODS ODT \
Orca PDF PNG PPTX QR RSS RTF SARS CoV SMS SVG Signal TTS TalkBack Teams Telegram TikTok UAH URL USD UTC VCF VPN Viber \
VoiceOver WCAG WhatsApp Wi Fi Windows XLS XLSX XML YAML YouTube ZIP Zoom iOS iPhone macOS";

/// What a text of words in YAML holds in Latin letters.
pub(super) fn words(checker: &Checker<'_>, lang: Lang, text: &str, place: &Place, problems: &mut Diagnostics) {
    if !is_cyrillic(lang) || !text.bytes().any(|b| b.is_ascii_alphabetic()) {
        return;
    }
    for range in found(text, &checker.entries.wording) {
        let span = exact(place.span, text, &range).unwrap_or(place.span);
        problems.push(finding(lang, &text[range], Place::new(place.path.clone(), span)));
    }
}

/// What a site's own messages hold in Latin letters; placeables and markup are no words.
pub fn messages(lang: Lang, file: &FtlFile, wording: &Wording) -> Diagnostics {
    let mut problems = Vec::new();
    if !is_cyrillic(lang) {
        return problems;
    }
    for (_, piece) in written(file) {
        for range in found(&file.text[piece.clone()], wording) {
            let range = piece.start + range.start..piece.start + range.end;
            let place = Place::new(file.path.clone(), Span::new(range.clone()));
            problems.push(finding(lang, &file.text[range], place));
        }
    }
    problems
}

fn is_cyrillic(lang: Lang) -> bool {
    CYRILLIC.contains(&lang.as_str().split('-').next().unwrap_or_default())
}

fn finding(lang: Lang, word: &str, place: Place) -> Diagnostic {
    Diagnostic::new(&rules::WORD_LATIN, place).lang(lang).arg("word", word).arg("lang", lang.as_str())
}

/// The words with Latin letters that nobody has allowed.
fn found(text: &str, wording: &Wording) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut tag = false;
    for chunk in text.split_whitespace() {
        let at = chunk.as_ptr() as usize - text.as_ptr() as usize;
        // `<a href=…>`: what stands in a tag is for the browser.
        let is_markup = tag || chunk.contains('<');
        tag = match (chunk.rfind('<'), chunk.rfind('>')) {
            (Some(open), close) => close.is_none_or(|close| close < open),
            (None, close) => tag && close.is_none(),
        };
        if is_markup
            || is_address(chunk)
            || wording.latin.contains(chunk.trim_matches(|c: char| !letters::is_alphanumeric(c)))
        {
            continue;
        }
        let words = chunk.split(|c: char| !letters::is_alphanumeric(c)).filter(|word| has_latin(word));
        for word in words.filter(|word| !is_allowed(word, wording)) {
            let start = at + (word.as_ptr() as usize - chunk.as_ptr() as usize);
            found.push(start..start + word.len());
        }
    }
    found
}

fn has_latin(word: &str) -> bool {
    word.chars().any(|c| c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}'))
}

/// Known names, Roman numerals, and codes with digits in them such as `WCAG21` or `H1N1`.
fn is_allowed(word: &str, wording: &Wording) -> bool {
    let is_roman =
        word.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M')) && word != "C" && word != "M";
    let is_code = word.is_ascii() && word.bytes().any(|b| b.is_ascii_digit());
    is_roman || is_code || ALLOWED.split(' ').any(|name| name == word) || wording.latin.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let yaml = "latin: [Nordvik, \"Open Steps\", e-Health]\n";
        let wording = crate::data::wording::read(&"content/data/wording.yaml".into(), yaml, &mut Vec::new());
        let words: Vec<&str> = found(text, &wording).into_iter().map(|range| &text[range]).collect();
        assert_eq!(words, expected, "{text}");
    }

    #[test]
    fn what_is_english_by_accident() {
        check("Read more про програму", &["Read", "more"]);
        check("Cімейний лікар", &["Cімейний"]);
        check("Зустріч у Telegram, PDF (2 МБ), COVID-19, ІІІ і III етап, ISO 9001, H1N1", &[]);
        check("Пишіть на help@moz.gov.ua або moz.gov.ua", &[]);
        check("Фонд «Nordvik», e-Health", &[]);
        check("Текст <span lang=\"en\">x</span> далі <br> more", &["more"]);
    }

    /// The program's own messages are held to the same.
    #[test]
    fn the_words_that_come_with_the_program() {
        for tag in CYRILLIC {
            let lang = Lang::parse(tag).expect("a tag");
            let text = crate::language::tests::site_words(tag).to_owned();
            let file = FtlFile { path: format!("locales/{tag}/site.ftl").into(), text };
            assert_eq!(messages(lang, &file, &Wording::default()), [], "{tag}");
        }
    }
}
