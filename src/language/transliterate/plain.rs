//! Latin letters in addresses without their marks: `ł` is `l`, `ș` is `s`. Languages that are written in Latin letters need no
//! table: Unicode takes most letters apart by itself, and the few that it leaves whole stand here.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// What stands for a letter that Unicode does not take apart.
const WHOLE: &[(char, &str)] = &[
    ('ł', "l"),
    ('ø', "o"),
    ('đ', "d"),
    ('ð', "d"),
    ('þ', "th"),
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ı', "i"),
    ('ħ', "h"),
    ('ŧ', "t"),
    ('ŋ', "n"),
];

/// A text in small letters, its Latin ones without marks; other scripts stay as they are.
pub(super) fn plain(text: &str) -> String {
    let is_latin = |c: char| matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    if !text.chars().any(is_latin) {
        return text.to_owned();
    }
    let normalizer = DecomposingNormalizerBorrowed::new_nfd();
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        let mut buffer = [0; 4];
        match WHOLE.iter().find(|(letter, _)| *letter == c) {
            Some((_, letters)) => plain.push_str(letters),
            None if is_latin(c) => {
                let letter: &str = c.encode_utf8(&mut buffer);
                plain.extend(normalizer.normalize_iter(letter.chars()).next());
            }
            None => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    #[test]
    fn letters_without_marks() {
        let plain = |text| super::plain(text);
        assert_eq!(plain("zażółć gęślą jaźń łódź"), "zazolc gesla jazn lodz");
        assert_eq!(plain("țară și știință, ţară şi"), "tara si stiinta, tara si");
        assert_eq!(plain("straße øre æble dağ"), "strasse ore aeble dag");
        assert_eq!(plain("українська العربية"), "українська العربية");
    }
}
