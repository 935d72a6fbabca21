//! "Did you mean": the nearest known word, and letters that only look right.

/// Cyrillic letters and the Latin letters that look like them.
const TWINS: &[(char, char)] = &[
    ('а', 'a'),
    ('в', 'b'),
    ('е', 'e'),
    ('і', 'i'),
    ('ї', 'i'),
    ('ј', 'j'),
    ('к', 'k'),
    ('м', 'm'),
    ('н', 'h'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('ѕ', 's'),
    ('т', 't'),
    ('у', 'y'),
    ('х', 'x'),
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('І', 'I'),
    ('Ј', 'J'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Ѕ', 'S'),
    ('Т', 'T'),
    ('У', 'Y'),
    ('Х', 'X'),
];

/// The known word that was probably meant: the same but for look-alike letters, case or hyphens, or the nearest by edit
/// distance. Nothing when none is near.
///
/// ```
/// use visnyk::base::fields::suggest;
/// let known = ["title", "tags", "date"];
/// assert_eq!(suggest("tіtle", known.into_iter()).as_deref(), Some("title")); // a Cyrillic і
/// assert_eq!(suggest("tilte", known.into_iter()).as_deref(), Some("title"));
/// assert_eq!(suggest("weather", known.into_iter()), None);
/// ```
pub fn suggest<'k>(wanted: &str, known: impl Iterator<Item = &'k str>) -> Option<String> {
    let plain = simplified(wanted);
    let length = plain.chars().count();
    let mut best: Option<(usize, &str)> = None;
    for word in known.filter(|word| *word != wanted) {
        let other = simplified(word);
        // A length that differs too much cannot be near: most of a long list ends here.
        let longer = length.max(other.chars().count());
        let allowed = if longer <= 3 { 1 } else { (longer / 3).min(4) };
        if other.len().abs_diff(plain.len()) > 2 * allowed {
            continue;
        }
        let distance = if other == plain { 0 } else { strsim::osa_distance(&plain, &other) };
        // A word of which nothing is left was not meant.
        if distance <= allowed && distance < longer && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, word));
        }
    }
    best.map(|(_, word)| word.to_owned())
}

/// A word with look-alike letters, case and the ways to part words made one.
fn simplified(word: &str) -> String {
    let latin = latin_twins(word).to_lowercase();
    latin.chars().map(|c| if matches!(c, '_' | ' ') { '-' } else { c }).collect()
}

/// A text that is meant to be Latin with Latin letters for the Cyrillic ones that look like them. A text without any Latin
/// letter is a Cyrillic word, and stays.
pub(super) fn mixed_to_latin(text: &str) -> String {
    if text.bytes().any(|b| b.is_ascii_alphabetic()) { latin_twins(text) } else { text.to_owned() }
}

fn latin_twins(text: &str) -> String {
    text.chars().filter(|c| !is_invisible(*c)).map(|c| twin_of(c, false).unwrap_or(c)).collect()
}

/// The first Cyrillic letter in an otherwise Latin word, or the reverse: how many characters stand before it, the letter that
/// stands there, and the one that was meant.
///
/// A word counts as mistaken when every letter of the script that is in the minority has a twin in the other; `ITшник` and
/// `PDF-файл` are words of their own.
pub fn confusable(text: &str) -> Option<(usize, char, char)> {
    let mut word = Vec::new();
    for (at, c) in text.chars().enumerate().map(|(at, c)| (at, Some(c))).chain([(usize::MAX, None)]) {
        match c.filter(|c| c.is_alphabetic()) {
            Some(letter) => word.push((at, letter)),
            None => {
                if let Some(found) = stranger(&word) {
                    return Some(found);
                }
                word.clear();
            }
        }
    }
    None
}

/// The first letter of the lesser script in a word.
fn stranger(word: &[(usize, char)]) -> Option<(usize, char, char)> {
    let latin = word.iter().filter(|(_, c)| c.is_ascii()).count();
    let cyrillic = word.iter().filter(|(_, c)| is_cyrillic(*c)).count();
    if latin == 0 || cyrillic == 0 {
        return None;
    }
    // In a tie the first letter decides: people begin to type in the layout they mean.
    let word_is_latin = latin > cyrillic || (latin == cyrillic && word[0].1.is_ascii());
    let mut strangers = word.iter().filter(|(_, c)| if word_is_latin { is_cyrillic(*c) } else { c.is_ascii() });
    let all_have_twins = strangers.clone().all(|(_, c)| twin_of(*c, !word_is_latin).is_some());
    let (at, letter) = *strangers.next()?;
    all_have_twins.then(|| twin_of(letter, !word_is_latin).map(|meant| (at, letter, meant)))?
}

/// The letter of the other script that looks the same.
fn twin_of(letter: char, to_cyrillic: bool) -> Option<char> {
    TWINS.iter().find_map(|(cyrillic, latin)| match to_cyrillic {
        true => (*latin == letter).then_some(*cyrillic),
        false => (*cyrillic == letter).then_some(*latin),
    })
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// Characters that take no room: a key that was copied may carry one.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(wanted: &str, expected: Option<&str>) {
        let known = ["title", "lead", "date", "tags", "in-person", "menu_title", "image", "photos", "moh"];
        assert_eq!(suggest(wanted, known.into_iter()).as_deref(), expected, "{wanted}");
    }

    #[test]
    fn the_nearest_word() {
        check("Title", Some("title"));
        check("tilte", Some("title"));
        check("titel", Some("title"));
        check("in_person", Some("in-person"));
        check("menu-title", Some("menu_title"));
        check("дате", Some("date"));
        check("мoh", Some("moh"));
        check("tag", Some("tags"));
        check("dat", Some("date"));
        check("x", None);
        check("", None);
        check("photographs", None);
        check("title\u{200b}", Some("title"));
    }

    #[test]
    fn letters_that_only_look_right() {
        assert_eq!(confusable("tіtle"), Some((1, 'і', 'i')));
        assert_eq!(confusable("my tіtle"), Some((4, 'і', 'i')));
        assert_eq!(confusable("мiсто"), Some((1, 'i', 'і')));
        assert_eq!(confusable("title"), None);
        assert_eq!(confusable("школа"), None);
        assert_eq!(confusable("PDF-файл і WHO"), None);
        assert_eq!(confusable("файлPDF"), None);
    }

    proptest! {
        #[test]
        fn any_text_is_judged(text in "\\PC{0,24}", known in "[a-z_]{0,8}") {
            if let Some((at, found, _)) = confusable(&text) {
                prop_assert_eq!(text.chars().nth(at), Some(found));
            }
            suggest(&text, [known.as_str()].into_iter());
        }
    }
}
