//! House words: what a text of this site does not say, and what it says instead.
//!
//! One automaton looks for the beginnings of all wrong words of a language, and most texts hold none of them. Where one is
//! met, it is compared letter by letter: as whole words, over line ends and stress marks, with any apostrophe. Apart from
//! `data`, where editors write the list: here nobody knows in which file it stands.

use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};

use super::words::is_address;
use crate::base::letters::{is_alphabetic, is_alphanumeric};

/// What is not said, and what is said instead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HouseWord {
    /// One or several words; a `*` at the end stands for any ending.
    pub wrong: String,
    /// What stands there instead; a `*` at the end is the ending that was met.
    pub right: Option<String>,
    /// What to do where nothing can simply be put in its place.
    pub hint: Option<String>,
}

/// Why a wrong word cannot be looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongForm {
    /// A star that does not stand at the end, or more than one.
    Star,
    /// Fewer than two letters.
    Short,
    /// A star in the right word and none in the wrong one.
    Ending,
}

/// A house word that was met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<'h> {
    /// Where.
    pub range: Range<usize>,
    /// Which.
    pub word: &'h HouseWord,
    /// What could stand there, in the capitals of what was met.
    pub replacement: Option<String>,
}

/// The house words of one language, ready to be looked for.
#[derive(Clone, Debug)]
pub struct House {
    words: Vec<HouseWord>,
    /// Says whether there is anything at all.
    quick: AhoCorasick,
    /// Finds every place where a word may begin.
    every: AhoCorasick,
    /// The word of each needle.
    owners: Vec<usize>,
}

impl HouseWord {
    /// What is wrong with it by itself.
    pub fn fault(&self) -> Option<WrongForm> {
        let stem = self.wrong.trim().trim_end_matches('*');
        let stars = self.wrong.matches('*').count();
        let right_stars = self.right.iter().map(|right| right.matches('*').count()).sum::<usize>();
        let is_at_end = |text: &str| !text.contains('*') || text.trim_end().ends_with('*');
        if stars > 1 || right_stars > 1 || !is_at_end(&self.wrong) || !self.right.as_deref().is_none_or(is_at_end) {
            return Some(WrongForm::Star);
        }
        if right_stars > stars {
            return Some(WrongForm::Ending);
        }
        (stem.chars().filter(|c| is_alphanumeric(*c)).count() < 2 || !stem.starts_with(is_alphanumeric))
            .then_some(WrongForm::Short)
    }

    fn stem(&self) -> &str {
        self.wrong.trim().trim_end_matches('*')
    }

    fn is_open(&self) -> bool {
        self.wrong.trim().ends_with('*')
    }

    /// Where the word ends that begins at a byte of a text, if it stands there.
    fn end(&self, text: &str, start: usize) -> Option<usize> {
        let mut at = start;
        for wanted in self.stem().chars() {
            let mut rest = text[at..].chars();
            let mut given = rest.next()?;
            while is_silent(given) {
                at += given.len_utf8();
                given = rest.next()?;
            }
            if !is_like(wanted, given) {
                return None;
            }
            at += given.len_utf8();
            if wanted.is_whitespace() {
                at += text[at..].len() - text[at..].trim_start().len();
            }
        }
        let ending = ending(&text[at..]);
        match ending {
            0 => Some(at),
            _ => self.is_open().then_some(at + ending),
        }
    }

    /// What could stand for what was met.
    fn replacement(&self, met: &str) -> Option<String> {
        let right = self.right.as_deref()?.trim();
        let stem = self.stem();
        let right = match right.strip_suffix('*') {
            // The ending stands behind as many letters as the stem has.
            Some(right) => {
                let behind = met.chars().filter(|c| !is_silent(*c)).skip(stem.chars().count());
                format!("{right}{}", behind.collect::<String>())
            }
            None => right.to_owned(),
        };
        let mut letters = met.chars().filter(|c| is_alphabetic(*c));
        let is_loud = letters.clone().nth(1).is_some() && letters.clone().all(|c| !c.is_lowercase());
        let begins_large = letters.next().is_some_and(char::is_uppercase);
        let is_written_small = stem.chars().next().is_some_and(|c| !c.is_uppercase());
        Some(match () {
            () if is_loud && stem.chars().any(char::is_lowercase) => right.to_uppercase(),
            () if begins_large && is_written_small => capitalised(&right),
            () => right,
        })
    }
}

impl House {
    /// Prepares words without faults; `None` where there are none, or too many to be looked for at once.
    pub fn new(words: Vec<HouseWord>) -> Option<House> {
        let mut needles = Vec::new();
        let mut owners = Vec::new();
        for (owner, word) in words.iter().enumerate() {
            // As far as every writer writes the same: spaces, hyphens and apostrophes may be others.
            let head = word.stem().split(|c: char| !is_alphanumeric(c)).next().unwrap_or_default();
            let mut forms = vec![head.to_owned(), head.to_uppercase()];
            if head.chars().next().is_some_and(|c| !c.is_uppercase()) {
                forms.push(capitalised(head));
            }
            forms.sort();
            forms.dedup();
            owners.extend(forms.iter().map(|_| owner));
            needles.extend(forms);
        }
        if needles.is_empty() {
            return None;
        }
        let quick = AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(&needles).ok()?;
        let every = AhoCorasick::builder().match_kind(MatchKind::Standard).build(&needles).ok()?;
        Some(House { words, quick, every, owners })
    }

    /// A quick look at a text, by its bytes: whether anything could be found.
    pub fn may_hit(&self, text: &str) -> bool {
        self.quick.is_match(text)
    }

    /// The house words of a text, in order; of two that overlap, the longer.
    pub fn hits(&self, text: &str) -> Vec<Hit<'_>> {
        let mut hits: Vec<Hit<'_>> = Vec::new();
        for found in self.every.find_overlapping_iter(text) {
            let word = &self.words[self.owners[found.pattern().as_usize()]];
            let start = found.start();
            if continues_before(&text[..start]) || is_address(chunk(text, start)) {
                continue;
            }
            if let Some(end) = word.end(text, start) {
                let replacement = word.replacement(&text[start..end]);
                hits.push(Hit { range: start..end, word, replacement });
            }
        }
        hits.sort_by_key(|hit| (hit.range.start, std::cmp::Reverse(hit.range.end)));
        let mut done = 0;
        hits.retain(|hit| {
            let is_free = hit.range.start >= done;
            done = done.max(hit.range.end);
            is_free
        });
        hits
    }
}

/// Marks that are seen at most: stress, a place to break.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{301}' | '\u{300}' | '\u{ad}' | '\u{2060}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '`')
}

/// Whether a letter of a text stands for one of a house word: small letters may be capitals, capitals are meant.
fn is_like(wanted: char, given: char) -> bool {
    wanted == given
        || (wanted.is_whitespace() && given.is_whitespace())
        || (is_apostrophe(wanted) && is_apostrophe(given))
        || (matches!(wanted, '-' | '\u{2011}') && matches!(given, '-' | '\u{2011}'))
        || (!wanted.is_uppercase() && given.is_uppercase() && given.to_lowercase().eq([wanted]))
}

/// How many bytes of a text go on with the word before it.
fn ending(text: &str) -> usize {
    let mut end = 0;
    for (at, c) in text.char_indices() {
        if is_alphanumeric(c) {
            end = at + c.len_utf8();
        } else if !is_apostrophe(c) && !is_silent(c) {
            break;
        }
    }
    end
}

/// Whether a word that begins behind this text began before.
fn continues_before(text: &str) -> bool {
    let mut letters = text.chars().rev().filter(|c| !is_silent(*c));
    match letters.next() {
        Some(c) if is_apostrophe(c) => letters.next().is_some_and(is_alphanumeric),
        last => last.is_some_and(is_alphanumeric),
    }
}

/// What stands between the spaces around a byte.
fn chunk(text: &str, at: usize) -> &str {
    let start = text[..at].rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let start = (start..=at).find(|byte| text.is_char_boundary(*byte)).unwrap_or(at);
    let end = text[at..].find(char::is_whitespace).map_or(text.len(), |space| at + space);
    &text[start..end]
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(wrong: &str, right: &str) -> HouseWord {
        let right = (!right.is_empty()).then(|| right.to_owned());
        HouseWord { wrong: wrong.to_owned(), right, hint: None }
    }

    /// `what was met > what could stand there`
    #[track_caller]
    fn check(words: &[(&str, &str)], text: &str, expected: &[&str]) {
        let house = House::new(words.iter().map(|(wrong, right)| word(wrong, right)).collect()).expect("words");
        let hits = house.hits(text);
        let shown: Vec<String> = hits
            .iter()
            .map(|hit| format!("{} > {}", &text[hit.range.clone()], hit.replacement.as_deref().unwrap_or("?")))
            .collect();
        assert_eq!(shown, expected, "{text}");
        assert!(hits.is_empty() || house.may_hit(text), "passed over: {text}");
    }

    #[test]
    fn whole_words_in_the_capitals_that_were_met() {
        let words = [("безкоштовно", "безоплатно"), ("Kiev", "Kyiv")];
        check(
            &words,
            "Безкоштовно і безкоштовно, БЕЗКОШТОВНО; небезкоштовно, безкоштовності.",
            &["Безкоштовно > Безоплатно", "безкоштовно > безоплатно", "БЕЗКОШТОВНО > БЕЗОПЛАТНО"],
        );
        check(&words, "In Kiev, KIEV and kiev. Kievan. Kiev-based", &["Kiev > Kyiv", "KIEV > KYIV", "Kiev > Kyiv"]);
    }

    #[test]
    fn an_ending_is_kept() {
        check(
            &[("безкоштовн*", "безоплатн*"), ("споживач*", "")],
            "Безкоштовний прийом, безкоштовними ліками для споживачів",
            &["Безкоштовний > Безоплатний", "безкоштовними > безоплатними", "споживачів > ?"],
        );
    }

    #[test]
    fn several_words_over_a_line_end_with_any_apostrophe() {
        let words = [("на протязі", "протягом"), ("сім'я лікаря", "родина лікаря"), ("веб-сайт", "вебсайт")];
        check(
            &words,
            "На\u{a0} протязі, на\nпротязі; сімʼя лікаря, сім’я́ лікаря; веб\u{2011}сайт",
            &[
                "На\u{a0} протязі > Протягом",
                "на\nпротязі > протягом",
                "сімʼя лікаря > родина лікаря",
                "сім’я́ лікаря > родина лікаря",
                "веб\u{2011}сайт > вебсайт",
            ],
        );
    }

    #[test]
    fn addresses_are_no_words() {
        let words = [("Kiev", "Kyiv"), ("kiev", "kyiv")];
        check(&words, "https://kiev.ua/kiev kiev@moz.gov.ua kiev.pdf", &[]);
        check(&words, "kiev.", &["kiev > kyiv"]);
    }

    #[test]
    fn capitals_are_meant_and_the_longer_word_counts() {
        check(&[("ВІЛ", "вірус")], "віл Віл ВІЛ", &["ВІЛ > вірус"]);
        check(&[("план", "задум"), ("план дій", "порядок дій")], "план дій", &["план дій > порядок дій"]);
        check(&[("об'єкт", "місце")], "об'єкт п'об'єкт", &["об'єкт > місце"]);
    }

    #[test]
    fn what_cannot_be_looked_for() {
        let fault = |wrong, right| word(wrong, right).fault();
        assert_eq!(fault("безкоштовн*", "безоплатн*"), None);
        assert_eq!(fault("без*но", "x"), Some(WrongForm::Star));
        assert_eq!(fault("без**", "x"), Some(WrongForm::Star));
        assert_eq!(fault("*", "x"), Some(WrongForm::Short));
        assert_eq!(fault("а", "x"), Some(WrongForm::Short));
        assert_eq!(fault("«Київ»", "x"), Some(WrongForm::Short));
        assert_eq!(fault("безкоштовно", "безоплатн*"), Some(WrongForm::Ending));
        assert!(House::new(Vec::new()).is_none());
    }
}
