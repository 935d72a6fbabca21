//! Keys: from a title by the official tables of transliteration, never one that is taken.

use crate::base::Lang;
use crate::language::slug;

/// Longer keys make file names that some systems refuse, and addresses that nobody reads.
const LONGEST: usize = 60;

/// A key from a title; `otherwise` stands for a title without letters.
pub(crate) fn from_title(lang: Lang, title: &str, otherwise: &str) -> String {
    let key = cut(&latin(lang, title));
    if key.is_empty() { otherwise.to_owned() } else { key }
}

/// The same for records, whose ids are of Latin letters only.
pub(crate) fn id_from_title(lang: Lang, title: &str, otherwise: &str) -> String {
    let plain = |c: char| if c.is_ascii_lowercase() || c.is_ascii_digit() { c } else { '-' };
    let latin: String = latin(lang, title).chars().map(plain).collect();
    let parts: Vec<&str> = latin.split('-').filter(|part| !part.is_empty()).collect();
    let id = cut(&parts.join("-"));
    if id.is_empty() { otherwise.to_owned() } else { id }
}

/// In Latin letters where there is any table: a Ukrainian name may stand in an English title.
fn latin(lang: Lang, title: &str) -> String {
    let own = slug(lang, title);
    match Lang::parse("uk") {
        Some(uk) if !own.is_ascii() => slug(uk, &own),
        _ => own,
    }
}

/// Whether a text may be the id of a record.
pub(crate) fn is_id(id: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    !id.is_empty() && id.bytes().all(plain)
}

/// The key, or with `-2`, `-3` … the first that may be had.
pub(crate) fn free(key: &str, may: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|number| format!("{key}-{number}"));
    std::iter::once(key.to_owned()).chain(numbered).find(|key| may(key)).unwrap_or_default()
}

/// As many whole words as fit.
fn cut(key: &str) -> String {
    if key.chars().count() <= LONGEST {
        return key.to_owned();
    }
    let short: String = key.chars().take(LONGEST + 1).collect();
    let whole = short.rfind('-').filter(|at| *at > 0).map(|at| short[..at].to_owned());
    whole.unwrap_or_else(|| short.chars().take(LONGEST).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_come_from_titles() {
        let uk = Lang::parse("uk").expect("a tag");
        assert_eq!(from_title(uk, "Школа якості: «набір» відкрито!", "news"), "shkola-yakosti-nabir-vidkryto");
        assert_eq!(from_title(uk, "🎉🎉", "news-2026-03-01"), "news-2026-03-01");
        assert_eq!(id_from_title(uk, "مؤتمر 2026", "event"), "2026");
        assert_eq!(id_from_title(uk, "مؤتمر", "event"), "event");
        let long = from_title(uk, &"слово ".repeat(40), "news");
        assert!(long.len() <= LONGEST && long.ends_with("slovo"), "{long}");
        assert_eq!(from_title(uk, &"a".repeat(300), "news").len(), LONGEST);
    }

    #[test]
    fn a_taken_key_gets_a_number() {
        let taken = ["a", "a-2"];
        assert_eq!(free("a", |key| !taken.contains(&key)), "a-3");
        assert_eq!(free("b", |key| !taken.contains(&key)), "b");
    }
}
