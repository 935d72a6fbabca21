//! A text in words, as a reader counts them.

use std::ops::Range;

use crate::base::letters::{is_alphabetic, is_alphanumeric};

/// How many words a text has: whatever stands between spaces and holds a letter or a digit, so a dash is none.
pub fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(is_alphanumeric)).count()
}

/// A quick look at a text, by its bytes: whether it may have more words than `most`.
pub fn may_be_more(text: &str, most: usize) -> bool {
    // C2 begins the no-break space, and a few signs besides.
    let is_space = |a: u8, _: u8| (a == b' ') | (a == b'\n') | (a == 0xC2);
    text.len() > 2 * most && count_pairs(text, is_space) >= most
}

/// How many pairs of neighbouring bytes are of a kind. Every text of a site is looked at, so the loop is one that compilers
/// turn into vector instructions: no branches, and sums of a byte.
pub(super) fn count_pairs(text: &str, is_kind: impl Fn(u8, u8) -> bool) -> usize {
    let bytes = text.as_bytes();
    let pairs = bytes.chunks(255).enumerate().map(|(i, chunk)| {
        let next = bytes.get(i * 255 + 1..).unwrap_or_default();
        let hits = chunk.iter().zip(next).fold(0_u8, |sum, (a, b)| sum.wrapping_add(u8::from(is_kind(*a, *b))));
        usize::from(hits)
    });
    pairs.sum()
}

/// What stands between two spaces, and where.
pub(super) fn chunks(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_whitespace().map(move |chunk| (chunk.as_ptr() as usize - text.as_ptr() as usize, chunk))
}

/// True for web and mail addresses and names of files, which are no words of any language.
pub fn is_address(chunk: &str) -> bool {
    let dots = chunk.match_indices('.');
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let is_dotted = dots
        .map(|(at, _)| (&chunk[..at], &chunk[at + 1..]))
        .any(|(before, after)| letter(before.chars().next_back()) && letter(after.chars().next()));
    is_dotted || chunk.contains(['@', '_', '\\']) || chunk.contains("//") || chunk.starts_with("www.")
}

/// The words of a chunk: letters, with the apostrophes, hyphens and accents between them.
pub(super) fn words(chunk: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + chunk[rest..].find(is_alphabetic)?;
        let mut end = start;
        for (at, c) in chunk[start..].char_indices().map(|(at, c)| (start + at, c)) {
            if is_alphabetic(c) {
                end = at + c.len_utf8();
            } else if !matches!(c, '\'' | '’' | 'ʼ' | '-' | '\u{2011}' | '\u{301}' | '\u{ad}') {
                break;
            }
        }
        rest = end;
        Some(start..end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_as_a_reader_counts_them() {
        assert_eq!(count("Здоровʼя – це 3 кроки: раз, два, три.\nІ край"), 9);
        assert_eq!(count(" — … "), 0);
        assert!(may_be_more("а б\u{a0}в г", 3) && !may_be_more("а б в", 3) && !may_be_more("абвгґд", 3));
    }

    #[test]
    fn pairs_of_bytes() {
        let text = "ab".repeat(300);
        assert_eq!(count_pairs(&text, |a, b| (a, b) == (b'a', b'b')), 300);
        assert_eq!(count_pairs(&text, |a, b| (a, b) == (b'b', b'a')), 299);
        assert_eq!(count_pairs("a", |_, _| true) + count_pairs("", |_, _| true), 0);
    }

    #[test]
    fn words_of_a_chunk() {
        let words = |chunk: &'static str| words(chunk).map(|word| &chunk[word]).collect::<Vec<_>>();
        assert_eq!(words("«здоров’я»,"), ["здоров’я"]);
        assert_eq!(words("так-так/ні-"), ["так-так", "ні"]);
        assert_eq!(words("COVID-19"), ["COVID"]);
        assert_eq!(words("—"), [] as [&str; 0]);
    }

    #[test]
    fn addresses() {
        for address in ["moz.gov.ua", "https://a", "(a@b.org)", "a_b", "index.html,"] {
            assert!(is_address(address), "{address}");
        }
        for word in ["так.", "і/або", "т.", "…", "10,5"] {
            assert!(!is_address(word), "{word}");
        }
    }
}
