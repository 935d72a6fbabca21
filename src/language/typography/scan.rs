//! The one pass over a text: most bytes are passed over by a table, the others are handed to what knows them.

use std::ops::Range;

use super::Typography;
use super::habits::{self, Habits};
use super::near::{TagKind, kind_of, tag_name, through};
use super::quotes::Mark;
use crate::base::Lang;

/// A place of a text and what takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Its bytes.
    pub range: Range<usize>,
    /// What is written instead.
    pub with: &'static str,
}

/// Reads texts; what it needs for that is used again and again.
#[derive(Debug, Default)]
pub struct Typesetter {
    pub(super) edits: Vec<Edit>,
    pub(super) marks: Vec<Mark>,
    /// True when a quotation mark was seen of which nobody can tell whether it opens: then all stay.
    pub(super) is_unclear: bool,
    /// How many quotation marks are open.
    pub(super) open: usize,
    /// The places where something stands that the text does not hold: a picture, a number of a hotline.
    pub(super) holes: Vec<u32>,
    pub(super) is_markup: bool,
    /// The languages of the `<span lang>` that are open, with how many spans were opened in each since.
    langs: Vec<(Option<&'static Habits>, usize)>,
    /// Where the word that is being read begins, or its piece after the last tag.
    pub(super) word_at: usize,
    /// How many pieces of it stand before that tag, and the last of them.
    pub(super) pieces: usize,
    piece: Range<usize>,
    /// The habits that were asked for last: most blocks of a text are of one language.
    habits: Option<(Lang, &'static Habits)>,
}

/// True for bytes that nothing is done about.
const PLAIN: [bool; 256] = {
    let mut plain = [true; 256];
    let signs = b" \n\"'`-.<&\xc2\xe2";
    let mut at = 0;
    while at < signs.len() {
        plain[signs[at] as usize] = false;
        at += 1;
    }
    plain
};

/// The first byte from here on that something may be done about. Nearly all are plain, so four are looked at together.
fn next_sign(bytes: &[u8], mut at: usize) -> Option<usize> {
    let is_plain = |byte: &u8| PLAIN[usize::from(*byte)];
    while let Some([a, b, c, d]) = bytes.get(at..at + 4)
        && is_plain(a) & is_plain(b) & is_plain(c) & is_plain(d)
    {
        at += 4;
    }
    bytes[at..].iter().position(|byte| !is_plain(byte)).map(|step| at + step)
}

pub(super) const NBSP: &str = "\u{a0}";

impl Typesetter {
    /// The places to change, in order.
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// Reads a block of HTML: text, tags within a line, and code, which is passed over. `holes` are the places in it where
    /// something else will stand.
    pub fn block(&mut self, typography: &Typography, lang: Lang, html: &str, holes: impl Iterator<Item = u32>) {
        self.begin(true);
        self.holes.extend(holes);
        let habits = typography.is_on(lang).then(|| self.habits_of(lang));
        self.read(typography, habits, html);
    }

    fn habits_of(&mut self, lang: Lang) -> &'static Habits {
        match self.habits {
            Some((known, habits)) if known == lang => habits,
            _ => self.habits.insert((lang, habits::of(lang))).1,
        }
    }

    pub(super) fn text(&mut self, habits: &'static Habits, text: &str) {
        self.begin(false);
        self.read(&Typography::default(), Some(habits), text);
    }

    fn begin(&mut self, is_markup: bool) {
        self.edits.clear();
        self.marks.clear();
        self.holes.clear();
        self.langs.clear();
        self.is_markup = is_markup;
    }

    fn read(&mut self, typography: &Typography, base: Option<&'static Habits>, text: &str) {
        let bytes = text.as_bytes();
        let mut at = 0;
        self.begin_word(0);
        while let Some(sign) = next_sign(bytes, at) {
            at = sign;
            if self.is_markup && matches!(bytes[at], b'<' | b'&') {
                at = self.markup(typography, text, at);
                continue;
            }
            let habits = self.langs.last().map_or(base, |(habits, _)| *habits);
            at = match habits {
                Some(habits) => self.sign(habits, text, at),
                None => at + text[at..].chars().next().map_or(1, char::len_utf8),
            };
        }
        self.end_quotes();
    }

    fn sign(&mut self, habits: &'static Habits, text: &str, at: usize) -> usize {
        let bytes = text.as_bytes();
        match bytes[at] {
            b' ' | b'\n' => self.space(habits, text, at),
            b'"' => self.quote(habits, text, at, 1),
            b'\'' | b'`' => self.apostrophe(habits, text, at, 1),
            b'-' => self.hyphen(text, at),
            b'.' => self.dots(text, at),
            0xC2 if bytes[at + 1] == 0xA0 => {
                self.begin_word(at + 2);
                at + 2
            }
            0xC2 if matches!(bytes[at + 1], 0xAB | 0xBB) => self.quote(habits, text, at, 2),
            0xE2 if bytes[at + 1] == 0x80 => match bytes[at + 2] {
                0x9C..=0x9F => self.quote(habits, text, at, 3),
                0x98 | 0x99 => self.apostrophe(habits, text, at, 3),
                _ => at + 3,
            },
            _ => at + text[at..].chars().next().map_or(1, char::len_utf8),
        }
    }

    /// A tag, an entity, or code: none of them is changed.
    fn markup(&mut self, typography: &Typography, text: &str, at: usize) -> usize {
        let rest = &text[at..];
        if rest.starts_with('&') {
            return at + through(rest, b';').unwrap_or(1);
        }
        let end = at + through(rest, b'>').unwrap_or(rest.len());
        let tag = &text[at..end];
        let name = tag_name(tag);
        match kind_of(name) {
            TagKind::Opaque if !tag.starts_with("</") && name != "sup" => {
                let close = if name == "pre" { "</pre>" } else { "</code>" };
                let end = text[end..].find(close).map_or(text.len(), |close| end + close);
                self.pass_tag(at, end);
                // Code is a piece of its word that is never whole.
                self.pieces += 2;
                return end;
            }
            TagKind::Inline if name == "span" => self.span(typography, tag),
            TagKind::Inline | TagKind::Opaque => {}
            TagKind::Break => self.begin_word(end),
            TagKind::Block => {
                if name == "div" {
                    self.span(typography, tag);
                }
                self.end_quotes();
                self.begin_word(end);
            }
        }
        self.pass_tag(at, end);
        end
    }

    /// Follows `<span lang="en">`, `<div lang="en">` and their ends.
    fn span(&mut self, typography: &Typography, tag: &str) {
        let lang = tag.split_once("lang=\"").and_then(|(_, rest)| Lang::parse(rest.split('"').next()?));
        match (lang, self.langs.last_mut()) {
            (Some(lang), _) => self.langs.push((typography.is_on(lang).then(|| habits::of(lang)), 0)),
            (None, Some((_, 0))) if tag.starts_with("</") => {
                self.langs.pop();
            }
            (None, Some((_, inner))) if tag.starts_with("</") => *inner -= 1,
            (None, Some((_, inner))) => *inner += 1,
            (None, None) => {}
        }
    }

    pub(super) fn begin_word(&mut self, at: usize) {
        self.word_at = at;
        self.pieces = 0;
    }

    /// A tag ends a piece of the word that it stands in.
    fn pass_tag(&mut self, start: usize, end: usize) {
        if start > self.word_at {
            self.pieces += 1;
            self.piece = self.word_at..start;
        }
        self.word_at = end;
    }

    /// The word that ends at a byte, unless tags cut it in pieces.
    pub(super) fn word(&self, end: usize) -> Range<usize> {
        match (end > self.word_at, self.pieces) {
            (true, 0) => self.word_at..end,
            (false, 1) => self.piece.clone(),
            _ => end..end,
        }
    }
}
