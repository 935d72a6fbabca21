//! Cyrillic in Latin letters by the official tables, and the addresses made from it.
//!
//! - Ukrainian: resolution of the Cabinet of Ministers No. 55 of 27 January 2010.
//! - Bulgarian: Law on Transliteration of 2009 (the Streamlined System).
//! - Russian: ICAO Doc 9303, part 3, the table for Cyrillic; also for letters that another language's table lacks,
//!   such as `ы` in a Ukrainian title.
//!
//! Latin letters lose their marks in addresses of languages without a table (`plain`).
//!
//! General libraries get these wrong: the law wants `Zghurskyi` and `Bulgaria`, they give `Zgurs'kii` and `B'lgariya`.

mod plain;

use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

use crate::base::{Lang, letters, paths};

/// The text with its Cyrillic letters in Latin ones, by the table of its language. Everything else is kept.
///
/// In languages without a table of their own nothing is changed.
///
/// ```
/// use visnyk::{base::Lang, language::transliterate};
/// let uk = Lang::parse("uk").unwrap();
/// assert_eq!(transliterate(uk, "Згурський Євген Їжак"), "Zghurskyi Yevhen Yizhak");
/// ```
pub fn transliterate(lang: Lang, text: &str) -> String {
    let table = match lang.as_str() {
        "uk" => ukrainian,
        "bg" => bulgarian,
        "ru" => russian,
        _ => return text.to_owned(),
    };
    let letters: Vec<char> = paths::nfc(text).chars().collect();
    let small: Vec<char> = letters.iter().map(|c| small(*c)).collect();
    let mut latin = String::with_capacity(text.len());
    let mut at = 0;
    while at < letters.len() {
        let end = at + (at..letters.len()).take_while(|at| in_word(&letters, *at)).count();
        write_word(table, &letters[at..end], &small[at..end], &mut latin);
        latin.extend(letters.get(end));
        at = end + 1;
    }
    latin
}

/// Whether a language has a table of its own.
fn has_table(lang: Lang) -> bool {
    matches!(lang.as_str(), "uk" | "bg" | "ru")
}

/// The small form of a letter; of the few that become several, the first.
fn small(c: char) -> char {
    match c {
        '\0'..='@' | '['..='\u{7f}' | 'а'..='џ' => c,
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

/// The text as it stands in an address or an anchor: in Latin letters where the language has a table, in lower case,
/// its words joined with `-`. Letters and digits of other scripts stay (in NFC); all else separates words, except
/// apostrophes, stress marks and invisible signs, which vanish. A text without letters and digits gives an empty one.
///
/// ```
/// use visnyk::{base::Lang, language::slug};
/// assert_eq!(slug(Lang::parse("bg").unwrap(), "Здравето на България: 2026 г."), "zdraveto-na-bulgaria-2026-g");
/// ```
pub fn slug(lang: Lang, text: &str) -> String {
    let latin = transliterate(lang, &paths::nfc(text)).to_lowercase();
    let latin = if has_table(lang) { latin } else { plain::plain(&latin) };
    let classes = CanonicalCombiningClassMapBorrowed::new();
    let mut slug = String::with_capacity(latin.len());
    let mut apart = false;
    // Marks that no letter absorbed, as in Indic scripts, belong to the letter before them.
    let belongs = |letter| letters::is_alphanumeric(letter) || classes.get_u8(letter) != 0;
    for letter in latin.chars() {
        // Most letters are Latin by now: they are asked for first.
        if letter.is_ascii_alphanumeric() || (!letter.is_ascii() && !vanishes(letter) && belongs(letter)) {
            if apart && !slug.is_empty() {
                slug.push('-');
            }
            slug.push(letter);
            apart = false;
        } else if !vanishes(letter) {
            apart = true;
        }
    }
    slug
}

/// Signs that stand inside words without being letters of them: apostrophes, stress, soft hyphens, joiners.
fn vanishes(letter: char) -> bool {
    is_apostrophe(letter) || matches!(letter, STRESS | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// The stress mark of dictionaries: `за\u{301}мок`.
const STRESS: char = '\u{301}';

/// The Ukrainian apostrophe (U+02BC) and what is typed for it.
fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\u{2bc}' | '\'' | '\u{2019}' | '`' | '\u{2b9}')
}

/// Whether a sign belongs to a word: letters do, stress marks, and apostrophes between two letters.
fn in_word(text: &[char], at: usize) -> bool {
    let is_letter = |at: Option<usize>| {
        at.and_then(|at| text.get(at)).is_some_and(|c| letters::is_alphabetic(*c) && *c != '\u{2bc}')
    };
    match text.get(at) {
        Some(letter) if is_apostrophe(*letter) => is_letter(at.checked_sub(1)) && is_letter(Some(at + 1)),
        Some(letter) => letters::is_alphabetic(*letter) || *letter == STRESS,
        None => false,
    }
}

/// How one letter of a word, all in lower case, is written; `None` for letters that the table lacks.
type Table = fn(word: &[char], at: usize) -> Option<&'static str>;

/// Writes a word, which is also given in small letters.
fn write_word(table: Table, word: &[char], small: &[char], latin: &mut String) {
    let is_capital = |at: usize| word.get(at) != small.get(at);
    for (at, letter) in word.iter().enumerate() {
        let Some(written) = table(small, at).or_else(|| russian(small, at)) else {
            latin.push(*letter);
            continue;
        };
        // ЩО is SHCHO, but Що is Shcho.
        if !is_capital(at) {
            latin.push_str(written);
        } else if is_capital(at + 1) || (at > 0 && at + 1 == word.len() && is_capital(at - 1)) {
            latin.push_str(&written.to_uppercase());
        } else {
            let mut rest = written.chars();
            latin.extend(rest.next().map(|first| first.to_ascii_uppercase()));
            latin.push_str(rest.as_str());
        }
    }
}

/// Resolution No. 55: `є ї й ю я` differ at the start of a word, `зг` is kept apart from `ж`, `ь` and the apostrophe
/// are not written.
fn ukrainian(word: &[char], at: usize) -> Option<&'static str> {
    let first = at == 0;
    Some(match word[at] {
        'г' if !first && word[at - 1] == 'з' => "gh",
        'г' => "h",
        'ґ' => "g",
        'є' if first => "ye",
        'ї' if first => "yi",
        'й' if first => "y",
        'ю' if first => "yu",
        'я' if first => "ya",
        'є' => "ie",
        'ї' | 'й' => "i",
        'ю' => "iu",
        'я' => "ia",
        'и' => "y",
        'і' => "i",
        'ь' => "",
        apostrophe if is_apostrophe(apostrophe) => "",
        letter => return common(letter),
    })
}

/// The Streamlined System: `ия` at the end of a word is `ia`, and the country is `Bulgaria`.
fn bulgarian(word: &[char], at: usize) -> Option<&'static str> {
    let last = at + 1 == word.len();
    Some(match word[at] {
        'я' if last && at > 0 && word[at - 1] == 'и' => "a",
        'ъ' if word.iter().copied().eq("българия".chars()) => "u",
        'ъ' => "a",
        'и' | 'ѝ' => "i",
        'й' | 'ь' => "y",
        'г' => "g",
        'х' => "h",
        'щ' => "sht",
        'ю' => "yu",
        'я' => "ya",
        letter => return common(letter),
    })
}

/// ICAO Doc 9303, part 3, section 6, table B: Russian, and the other letters of that table for the languages without
/// one of their own.
fn russian(word: &[char], at: usize) -> Option<&'static str> {
    Some(match word[at] {
        'г' | 'ґ' => "g",
        'ё' | 'э' => "e",
        'и' | 'й' | 'і' | 'ї' | 'ѝ' => "i",
        'є' | 'ъ' => "ie",
        'ы' => "y",
        'ь' => "",
        'ю' => "iu",
        'я' => "ia",
        'ў' => "u",
        letter => return common(letter),
    })
}

/// The letters that all three tables write alike.
fn common(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'д' => "d",
        'е' => "e",
        'ж' => "zh",
        'з' => "z",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
