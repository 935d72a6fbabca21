//! Addresses and file names: what may stand in them, and how they are compared and written in links.

use std::borrow::Cow;

use icu_casemap::CaseMapper;
use icu_normalizer::ComposingNormalizerBorrowed;
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

/// Characters that some file system or server refuses in a name.
const FORBIDDEN: &[char] = &['/', '\\', ':', '*', '?', '"', '<', '>', '|'];

/// What a link's path must hide: everything that is no letter, digit or harmless mark. `/` stays.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'\'')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Checks one part of an address and gives it in Unicode's composed form; the error is the character that may not stand.
pub fn slug_part(text: &str) -> Result<String, char> {
    match text.chars().find(|c| FORBIDDEN.contains(c) || c.is_control()) {
        Some(wrong) => Err(wrong),
        // These two would lead to another folder.
        None if matches!(text, "." | "..") => Err('.'),
        None => Ok(nfc(text).into_owned()),
    }
}

/// Percent-encodes a path for a link; `/` stays.
pub fn percent(path: &str) -> Cow<'_, str> {
    // Nearly all addresses are plain already; a build writes some hundred thousand of them.
    if path.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'-' | b'.' | b'_')) {
        return Cow::Borrowed(path);
    }
    utf8_percent_encode(path, PATH).into()
}

/// The form in which names and addresses are compared: composed, case folded.
pub fn fold(text: &str) -> Cow<'_, str> {
    // Every file name comes by here, and most are small Latin or Cyrillic letters already.
    if text.chars().all(|c| matches!(c, '\0'..='@' | '['..='\u{7f}' | 'а'..='џ' | 'ґ')) {
        return Cow::Borrowed(text);
    }
    let folded = CaseMapper::new().fold_string(text);
    // Folding may leave a letter and its accent apart (`ᾳ`, `İ`), so the composed form comes last.
    Cow::Owned(nfc(&folded).into_owned())
}

/// Unicode's composed form (NFC): macOS may write `й` as two characters.
pub fn nfc(text: &str) -> Cow<'_, str> {
    // Headings of our authors hold these letters and marks, none of which is composed of others.
    if text.chars().all(|c| matches!(c, '\0'..='\u{7f}' | 'А'..='я' | 'і' | 'ї' | 'є' | 'ґ' | 'І' | 'Ї' | 'Є' | 'Ґ' | '«' | '»' | '’' | '–' | '—' | '№')) {
        return Cow::Borrowed(text);
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// The folder of a path; the root is empty.
pub fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Joins a link's path to the folder of the file that holds it, decodes it and resolves `.` and `..`; a leading `/` means
/// the root. `None` when it leaves the root or decodes to nonsense.
///
/// ```
/// use visnyk::base::paths::normalise;
/// assert_eq!(normalise("content/news", "../pages/my%20page.uk.md").as_deref(), Some("content/pages/my page.uk.md"));
/// assert_eq!(normalise("content", "../../x"), None);
/// ```
pub fn normalise(folder: &str, relative: &str) -> Option<String> {
    let mut path = String::with_capacity(folder.len() + relative.len() + 1);
    let folder = if relative.starts_with('/') { "" } else { folder };
    for part in folder.split('/').map(Cow::Borrowed).map(Some).chain(relative.split('/').map(decoded)) {
        let part = part?;
        match &*part {
            "" | "." => {}
            ".." if path.is_empty() => return None,
            ".." => path.truncate(path.rfind('/').unwrap_or(0)),
            part => {
                if !path.is_empty() {
                    path.push('/');
                }
                path.push_str(part);
            }
        }
    }
    Some(path)
}

/// One part of a link without its percent signs. A slash in disguise would step over the check for `..`.
fn decoded(part: &str) -> Option<Cow<'_, str>> {
    if !part.bytes().any(|byte| matches!(byte, b'%' | 0)) {
        return Some(Cow::Borrowed(part));
    }
    let plain = percent_decode_str(part).decode_utf8().ok()?;
    (!plain.contains(['/', '\0'])).then_some(plain)
}

/// A path without its percent signs; one that decodes to no text stays as it is.
pub fn decode(path: &str) -> String {
    percent_decode_str(path).decode_utf8().map_or_else(|_| path.to_owned(), Cow::into_owned)
}

/// True for what editors and systems leave behind: `x~`, `.x.swp`, `.DS_Store`, `Thumbs.db`, `#x#` and hidden files.
pub fn is_ignored(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    name.starts_with('.')
        || name.starts_with("~$")
        || name.ends_with('~')
        || (name.len() > 1 && name.starts_with('#') && name.ends_with('#'))
        || matches!(lower.as_str(), "thumbs.db" | "desktop.ini" | "icon\r" | "__macosx")
        || [".swp", ".swo", ".tmp", ".temp", ".crdownload", ".part"].iter().any(|end| lower.ends_with(end))
}

/// The words by which systems call a copy, in the languages of our editors.
const COPY_WORDS: &[&str] = &["copy", "копія", "копия", "копие", "копiя", "kopie"];

/// The name that a copy should have had: `x (1).uk.md`, `x - Copy.uk.md` and `x.uk.md.txt` are `x.uk.md`.
pub fn odd_copy(name: &str) -> Option<String> {
    let untexted = ["md", "yaml", "yml", "csv"]
        .iter()
        .find_map(|ext| name.strip_suffix(".txt").filter(|rest| rest.ends_with(ext) && dotted(rest, ext)));
    let name = untexted.unwrap_or(name);
    // The mark stands before the extensions (`x (1).uk.md`) or, when a system knows only one, before the last (`x.uk (1).md`).
    let mut parts: Vec<String> = name.split('.').map(str::to_owned).collect();
    let mut changed = untexted.is_some();
    let extensions = parts.len().saturating_sub(1);
    for part in parts.iter_mut().take(extensions) {
        if let Some(clean) = without_mark(part) {
            *part = clean;
            changed = true;
        }
    }
    changed.then(|| parts.join("."))
}

fn dotted(name: &str, ext: &str) -> bool {
    name[..name.len() - ext.len()].ends_with('.')
}

/// The part without ` (1)`, ` - Copy`, ` — копія (2)`, ` copy 2`.
fn without_mark(part: &str) -> Option<String> {
    let trimmed = part.trim_end();
    let unnumbered = without_number(trimmed);
    let unworded = COPY_WORDS.iter().find_map(|word| {
        let rest = strip_end_folded(unnumbered.unwrap_or(trimmed), word)?;
        let bare = rest.trim_end_matches([' ', '-', '–', '—', '_', '\u{a0}']);
        // `photocopy` is a word of its own: something must part the mark from the name.
        (bare.len() < rest.len() && !bare.is_empty()).then(|| bare.to_owned())
    });
    let bracketed = || unnumbered.filter(|rest| trimmed[rest.len()..].trim_start().starts_with('('));
    unworded.or_else(|| bracketed().map(str::to_owned)).filter(|clean| !clean.is_empty())
}

/// The text before ` (2)` or, after a word, ` 2`.
fn without_number(text: &str) -> Option<&str> {
    let inner = text.strip_suffix(')').unwrap_or(text);
    let open = inner.trim_end_matches(|c: char| c.is_ascii_digit());
    if open.len() == inner.len() {
        return None;
    }
    let rest = if inner.len() < text.len() { open.strip_suffix('(')? } else { open };
    // `order-12` ends in a number of its own; a mark is set apart by a space.
    let bare = rest.trim_end();
    (bare.len() < rest.len() || inner.len() < text.len()).then_some(bare)
}

fn strip_end_folded<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let ends_alike = text.chars().next_back().map(char::to_lowercase).zip(word.chars().next_back());
    if !ends_alike.is_some_and(|(lower, last)| lower.eq([last])) {
        return None;
    }
    let at = text.char_indices().rev().nth(word.chars().count() - 1)?.0;
    (fold(&text[at..]) == word).then(|| &text[..at])
}

/// Whether a file's name ends with one of these, in capital letters or not: `has_ending("a/B.PDF", &["pdf"])`.
pub fn has_ending(path: &str, endings: &[&str]) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    endings.iter().any(|known| known.eq_ignore_ascii_case(ending))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn parts_of_addresses() {
        assert_eq!(slug_part("школа-1"), Ok("школа-1".to_owned()));
        assert_eq!(slug_part("и\u{306}од"), Ok("йод".to_owned()));
        assert_eq!(slug_part("a/b"), Err('/'));
        assert_eq!(slug_part(".."), Err('.'));
        assert_eq!(slug_part("a\tb"), Err('\t'));
        assert_eq!(percent("/uk/сайт 1/a&b"), "/uk/%D1%81%D0%B0%D0%B9%D1%82%201/a%26b");
    }

    #[test]
    fn names_are_compared_without_case_and_form() {
        assert_eq!(fold("ЙОД"), fold("и\u{306}од"));
        assert_eq!(fold("Straße"), fold("STRASSE"));
        assert_ne!(fold("а"), fold("a"));
    }

    #[test]
    fn links_are_joined() {
        let check = |folder, link, expected: Option<&str>| {
            assert_eq!(normalise(folder, link).as_deref(), expected, "{folder} + {link}");
        };
        check("content/news", "a.uk.md", Some("content/news/a.uk.md"));
        check("content/news", "./b/../a.md", Some("content/news/a.md"));
        check("content/news", "/files/x.pdf", Some("files/x.pdf"));
        check("", "../x", None);
        check("a", "%2e%2e/%2e%2e/x", None);
        check("a", "b%2Fc", None);
        check("a", "%FF", None);
        check("a", "%D1%84.png", Some("a/ф.png"));
    }

    #[test]
    fn leftovers_are_ignored() {
        for name in
            ["a.md~", ".a.md.swp", ".DS_Store", "Thumbs.db", ".#a.md", "#a.md#", "~$a.docx", "a.TMP", ".gitkeep"]
        {
            assert!(is_ignored(name), "{name}");
        }
        for name in ["a.uk.md", "#hashtag.uk.md", "~a.md", "tmp.md", "c#.md"] {
            assert!(!is_ignored(name), "{name}");
        }
    }

    #[test]
    fn copies_get_their_right_name() {
        for name in [
            "x (1).uk.md",
            "x.uk (1).md",
            "x - Copy.uk.md",
            "x - Copy (2).uk.md",
            "x — копія.uk.md",
            "x – Копия (3).uk.md",
            "x copy.uk.md",
            "x copy 2.uk.md",
            "x.uk.md.txt",
            "x(2).uk.md",
            "x_copy.uk.md",
        ] {
            assert_eq!(odd_copy(name).as_deref(), Some("x.uk.md"), "{name}");
        }
        for name in
            ["x.uk.md", "photocopy.uk.md", "order-12.uk.md", "covid 19.uk.md", "copy.uk.md", "notes.txt", "(1).md"]
        {
            assert_eq!(odd_copy(name), None, "{name}");
        }
    }

    proptest! {
        #[test]
        fn no_path_leaves_the_root(folder in "[a-z/.]{0,12}", link in "[a-z/.%2eEfF]{0,24}") {
            if let Some(path) = normalise(&folder, &link) {
                prop_assert!(path.split('/').all(|part| part != ".."), "{}", path);
            }
        }

        #[test]
        fn any_name_is_judged(name in "\\PC{0,24}") {
            is_ignored(&name);
            if let Some(right) = odd_copy(&name) {
                prop_assert_ne!(right, name);
            }
        }
    }
}
