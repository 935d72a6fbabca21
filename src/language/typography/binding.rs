//! Spaces: several become one, and the line does not break between what belongs together.

use super::habits::{self, Habits, UNITS};
use super::near::{Near, OPENING};
use super::scan::{Edit, NBSP, Typesetter};

impl Typesetter {
    /// A space, or the end of a line of the author's. Gives where to go on.
    pub(super) fn space(&mut self, habits: &'static Habits, text: &str, at: usize) -> usize {
        let bytes = text.as_bytes();
        if self.is_plain_space(habits, bytes, at) {
            self.begin_word(at + 1);
            return at + 1;
        }
        let spaces = bytes[at..].iter().take_while(|byte| **byte == b' ').count();
        // What stands in a hole stands between the spaces around it.
        let next = self.holes.partition_point(|hole| *hole as usize <= at);
        let hole = self.holes.get(next).copied().filter(|hole| *hole as usize <= at + spaces);
        let spaces = hole.map_or(spaces, |hole| hole as usize - at);
        let end = at + spaces.max(1);
        let word = self.word(at);
        self.begin_word(end);
        // Space at an end of the text means nothing, and is nobody's to mend.
        if end == bytes.len() || at == 0 {
            return end;
        }
        if spaces > 0
            && hole.is_none()
            && let Some((dash_end, dash)) = self.spaced_dash(habits, text, at, end)
        {
            self.edit(at, end, NBSP);
            if let Some(dash) = dash {
                self.edit(end, dash_end, dash);
            }
            self.begin_word(dash_end);
            return dash_end;
        }
        if self.is_bound(habits, text, &text[word.clone()], word.start, end) {
            self.edit(at, end, NBSP);
        } else if spaces > 1 {
            self.edit(at, end, " ");
        }
        end
    }

    /// True for most spaces: one alone, behind a word that stands in no table, before a word that is no initial.
    fn is_plain_space(&self, habits: &Habits, bytes: &[u8], at: usize) -> bool {
        let (Some([b' ', next, second, third]), true) = (bytes.get(at..at + 4), self.holes.is_empty()) else {
            return false;
        };
        let length = at - self.word_at;
        if length == 0 || self.pieces > 0 {
            return false;
        }
        let last = bytes[at - 1];
        let may_bind = match begins_word(bytes, self.word_at) {
            true => habits.may_bind(last, length),
            false => length <= LONGEST_WITH_MARK,
        };
        let is_special = may_bind || last.is_ascii_digit() || last == b'.' || matches!(next, b' ' | b'-' | 0xE2);
        !(is_special || *second == b'.' || *third == b'.')
    }

    pub(super) fn edit(&mut self, start: usize, end: usize, with: &'static str) {
        self.edits.push(Edit { range: start..end, with });
    }

    /// A dash between spaces, or what is typed for one: where it ends, and what is written for it.
    fn spaced_dash(
        &self,
        habits: &'static Habits,
        text: &str,
        space: usize,
        at: usize,
    ) -> Option<(usize, Option<&'static str>)> {
        let rest = &text.as_bytes()[at..];
        let (length, dash) = match rest {
            [b'-', b' ', ..] => (1, Some(habits.dash)),
            [b'-', b'-', b' ', ..] => (2, Some(habits.dash)),
            [b'-', b'-', b'-', b' ', ..] => (3, Some(habits.dash)),
            [0xE2, 0x80, 0x93 | 0x94, b' ', ..] => (3, None),
            _ => return None,
        };
        let spaces = rest[length..].iter().take_while(|byte| **byte == b' ').count();
        let is_between = self.before(text, space) != Near::Edge && self.after(text, at + length + spaces) != Near::Edge;
        is_between.then_some((at + length, dash))
    }

    /// Whether a word stays with what stands after the space.
    fn is_bound(&self, habits: &'static Habits, text: &str, word: &str, start: usize, next: usize) -> bool {
        let Some(last) = word.as_bytes().last() else { return false };
        if last.is_ascii_digit() {
            return is_unit(habits, &text[next..]);
        }
        // Most words are longer than any in the tables and stand before no initial: nothing else is asked of them.
        let before_initial = is_initial(&text[next..]);
        if word.len() > LONGEST_WITH_MARK && *last != b'.' && !before_initial {
            return false;
        }
        let bytes = text.as_bytes();
        let core = if begins_word(bytes, start) { word } else { word.trim_start_matches(OPENING) };
        if *last != b'.' && !before_initial && !habits.may_bind(*last, core.len()) {
            return false;
        }
        let mut letters = core.chars();
        let Some(first) = letters.next() else { return false };
        let rest = letters.as_str();
        if core.len() <= 4 && habits.short.contains(&packed(first, rest, core)) {
            return begins_word(bytes, next)
                || !matches!(self.after(text, next), Near::Edge | Near::Dash | Near::Close);
        }
        if rest == "." && first.is_uppercase() && begins_upper(text, next) {
            return true;
        }
        let is_name = || rest.len() > 2 && first.is_uppercase() && !rest.ends_with(['.', '…', ',', ':', '!', '?', ')']);
        if before_initial && is_name() {
            return true;
        }
        if habits.numerals.contains(&core) {
            return is_unit(habits, &text[next..]);
        }
        (rest.ends_with('.') || core.len() <= LONGEST_WHOLE)
            && is_abbreviation(habits, first, rest)
            && (begins_word(bytes, next) || self.begins_marked_word(text, next))
            // «100 м. Київ»: here the abbreviation belongs to the number before it.
            && !ends_with_number(&text[..start])
    }

    /// Whether a word begins behind a place, perhaps behind marks that open it. Curly marks say so by what follows them, since
    /// they are written otherwise in the end.
    fn begins_marked_word(&self, text: &str, at: usize) -> bool {
        let word = text.len() - text[at..].trim_start_matches(OPENING).len();
        matches!(self.after(text, word), Near::Letter(_) | Near::Digit | Near::Open | Near::Straight)
    }
}

/// The longest word of the tables that has no full stop at its end (`million`, `трлн`), with a mark before it.
const LONGEST_WITH_MARK: usize = 11;

/// The longest abbreviation without a full stop: `смт`.
const LONGEST_WHOLE: usize = 6;

/// Whether a word is an abbreviation that stays with what follows it; it may begin with a capital letter.
fn is_abbreviation(habits: &Habits, first: char, rest: &str) -> bool {
    let length = first.len_utf8() + rest.len();
    habits.before.iter().filter(|known| known.len() == length).any(|known| {
        let mut letters = known.chars();
        letters.next().is_some_and(|c| letters.as_str() == rest && (c == first || first.to_lowercase().eq([c])))
    })
}

/// A word of one or two letters as the table has it, in small letters.
fn packed(first: char, rest: &str, word: &str) -> u32 {
    // Small letters are packed as they are: those of Cyrillic end with D1 9F.
    if matches!(word.as_bytes(), [b'a'..=b'z', ..] | [0xD0, 0xB0..=0xBF, ..] | [0xD1, ..]) {
        return habits::pack(word);
    }
    let mut small = [0; 8];
    let first = first.to_lowercase().next().unwrap_or(first);
    let length = first.encode_utf8(&mut small).len();
    let end = (length + rest.len()).min(small.len());
    small[length..end].copy_from_slice(&rest.as_bytes()[..end - length]);
    habits::pack(std::str::from_utf8(&small[..end]).unwrap_or_default())
}

/// Whether an ordinary letter or a digit stands at a byte: by far the most frequent, and told without a look at the character.
fn begins_word(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, 0xD0..=0xD3))
}

/// Whether a text begins with a unit: a whole word of the tables.
fn is_unit(habits: &Habits, text: &str) -> bool {
    let begins = |unit: &&str| {
        text.strip_prefix(*unit).is_some_and(|rest| {
            let follows = rest.chars().next();
            !follows.is_some_and(|c| c.is_alphanumeric() || c == '\u{301}')
        })
    };
    habits.units.iter().chain(UNITS).any(begins)
}

/// Whether a name begins at a byte, perhaps behind its mark.
fn begins_upper(text: &str, at: usize) -> bool {
    text[at..].chars().next().is_some_and(char::is_uppercase)
}

/// `І. П.`: one capital letter and a full stop, with no letter after it.
fn is_initial(text: &str) -> bool {
    // The full stop is the second byte or the third: a look tells that most words are none.
    let bytes = text.as_bytes();
    if bytes.get(1) != Some(&b'.') && bytes.get(2) != Some(&b'.') {
        return false;
    }
    let mut letters = text.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.next() == Some('.')
        && !letters.next().is_some_and(char::is_alphanumeric)
}

/// Whether the word before this end is a number.
fn ends_with_number(text: &str) -> bool {
    text.trim_end_matches([' ', '\u{a0}']).ends_with(|c: char| c.is_ascii_digit()) && text.ends_with([' ', '\u{a0}'])
}
