//! Revisions: which text a translation was made from, as one short digest a paragraph.
//!
//! A digest stands for the words alone: NFC, white space folded, without addresses and marks. Four hexadecimal digits are
//! enough: a digest is only held against the one that the same paragraph had before, so of 65,536 edits one is missed. Two
//! lists of digests, aligned, name the paragraphs that were changed, added and removed, without any history.

use std::borrow::Cow;
use std::fmt;

use icu_normalizer::ComposingNormalizerBorrowed;
use memchr::memmem;

use super::entry::Head;
use crate::base::{Digest, Lang, Span};

/// The version of the digests: another way to fold or to cut texts would be another one.
const VERSION: &str = "1";

/// Aligning is quadratic; beyond so many pairs, paragraphs are held against those that stand at the same place.
const MOST_PAIRS: usize = 4_000_000;

/// A paragraph of an entry: a field of words in its front matter, a block of its body, the words of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// What stands for its words.
    pub digest: u16,
    /// Its words in the file, marks and all.
    pub span: Span,
}

/// The text that a translation was made from: `uk 1:3f2a.91bc`, and after a comma the one for which it still holds.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Stamp {
    /// The language of the source.
    pub lang: Lang,
    /// The paragraphs that were translated.
    pub made_from: Vec<u16>,
    /// The paragraphs of a later state, where a person has said that the translation holds for it, too.
    pub holds_for: Option<Vec<u16>>,
}

/// What is wrong with a stamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StampError {
    /// It does not begin with a language.
    Language,
    /// Its digests are of a version that is not known.
    Version,
    /// It names no paragraph, or something that is no digest.
    Digests,
}

impl StampError {
    /// Its name in messages.
    pub fn name(self) -> &'static str {
        match self {
            StampError::Language => "language",
            StampError::Version => "version",
            StampError::Digests => "digests",
        }
    }
}

impl Stamp {
    /// Reads the form that `Display` writes.
    pub fn parse(text: &str) -> Result<Stamp, StampError> {
        let (tag, rest) = text.trim().split_once(char::is_whitespace).unwrap_or((text.trim(), ""));
        let lang = Lang::parse(tag).ok_or(StampError::Language)?;
        let (made_from, holds_for) = rest.split_once(',').map_or((rest, None), |(a, b)| (a, Some(b)));
        Ok(Stamp { lang, made_from: digests(made_from)?, holds_for: holds_for.map(digests).transpose()? })
    }

    /// The paragraphs of the source that the translation holds for.
    pub fn known(&self) -> &[u16] {
        self.holds_for.as_deref().unwrap_or(&self.made_from)
    }
}

fn digests(text: &str) -> Result<Vec<u16>, StampError> {
    let (version, list) = text.trim().split_once(':').ok_or(StampError::Digests)?;
    if version != VERSION {
        return Err(StampError::Version);
    }
    let digest = |digits: &str| {
        let is_digest = digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        u16::from_str_radix(digits, 16).ok().filter(|_| is_digest).ok_or(StampError::Digests)
    };
    list.split('.').map(digest).collect()
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.lang)?;
        for (list, before) in [Some(&self.made_from), self.holds_for.as_ref()].into_iter().flatten().zip([" ", ", "]) {
            write!(f, "{before}{VERSION}")?;
            for (i, digest) in list.iter().enumerate() {
                write!(f, "{}{digest:04x}", if i == 0 { ':' } else { '.' })?;
            }
        }
        Ok(())
    }
}

/// The digest of a paragraph's words; none where there are no words.
pub fn digest(text: &str) -> Option<u16> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let folded = if is_folded(text.as_bytes()) { Cow::Borrowed(text) } else { Cow::Owned(fold(text)) };
    let Digest([high, low, ..]) = Digest::of(folded.as_bytes());
    (!folded.is_empty()).then_some(u16::from_be_bytes([high, low]))
}

fn fold(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    let mut folded = String::with_capacity(composed.len());
    for word in composed.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

/// Whether a text is surely folded already: letters of our alphabets and plain spaces. Every byte of the site is looked at:
/// several at once for those that are folded whatever stands beside them, the rest one by one.
fn is_folded(text: &[u8]) -> bool {
    let mut from = 0;
    text.chunks(LOOK).all(|chunk| {
        let at = from;
        from += chunk.len();
        let odd = chunk.iter().fold(false, |odd, byte| odd | !is_plain(*byte));
        !odd || (at..from).all(|at| is_folded_at(&text[at..]))
    }) && memmem::find(text, b"  ").is_none()
}

/// How many bytes are looked at together; the compiler makes one step of it.
const LOOK: usize = 32;

/// Whether the first byte of a text is folded, as far as those after it tell.
fn is_folded_at(rest: &[u8]) -> bool {
    match rest {
        // A no-break space, and a line's end of another kind.
        [0xC2, 0xA0 | 0x85, ..] => false,
        // The spaces of U+2000 and on.
        [0xE2, 0x80, 0x80..=0x8A | 0xA8 | 0xA9 | 0xAF, ..] => false,
        [0xC2, ..] | [0xE2, 0x80, ..] => true,
        // Control characters, combining marks, letterlike signs, and what lies beyond Latin and Cyrillic.
        [first, ..] => is_plain(*first),
        [] => true,
    }
}

/// Whether a byte is folded whatever stands beside it.
const fn is_plain(byte: u8) -> bool {
    byte >= b' ' && (byte < 0xC2 || (byte > 0xC2 && byte < 0xCC) || (byte >= 0xD0 && byte <= 0xD3))
}

/// A field of words in front matter: its name as it stands among the places, and what lies in it.
pub fn fields<'a>(head: &'a Head, visit: &mut dyn FnMut(Field<'a>, &'a str)) {
    let mut give = |field, text: &'a Option<String>| {
        if let Some(text) = text {
            visit(field, text);
        }
    };
    give(Field::Own("title"), &head.title);
    give(Field::Own("lead"), &head.lead);
    give(Field::Own("menu_title"), &head.menu_title);
    give(Field::Own("place"), &head.place);
    if let Some(action) = &head.action {
        give(Field::Own("action.title"), &action.title);
    }
    if let Some(image) = &head.image {
        give(Field::Own("image.alt"), &image.alt);
        give(Field::Own("image.caption"), &image.caption);
    }
    for (name, photo) in &head.photos {
        give(Field::Photo(name, "alt"), &photo.alt);
        give(Field::Photo(name, "caption"), &photo.caption);
    }
    for (i, file) in head.attachments.iter().flatten().enumerate() {
        give(Field::Item("attachments", i, "title"), &file.title);
    }
    for (i, update) in head.updates.iter().flatten().enumerate() {
        give(Field::Item("updates", i, "note"), &update.note);
    }
}

/// The name of a field of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field<'a> {
    /// `title`, `image.alt`
    Own(&'static str),
    /// `photos.a.jpg.alt`
    Photo(&'a str, &'static str),
    /// `attachments[0].title`
    Item(&'static str, usize, &'static str),
}

impl fmt::Display for Field<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Field::Own(name) => f.write_str(name),
            Field::Photo(photo, part) => write!(f, "photos.{photo}.{part}"),
            Field::Item(list, i, part) => write!(f, "{list}[{i}].{part}"),
        }
    }
}

impl Field<'_> {
    /// Where it stands. One value alone may stand for a list of one.
    fn span(self, places: &[(String, Span)]) -> Span {
        let find = |name: &str| places.iter().find(|(place, _)| place == name).map(|(_, span)| *span);
        let span = match self {
            Field::Own(name) => find(name),
            Field::Photo(..) => find(&self.to_string()),
            Field::Item(list, i, part) => {
                find(&self.to_string()).or_else(|| find(&format!("{list}.{part}")).filter(|_| i == 0))
            }
        };
        span.unwrap_or_default()
    }
}

/// The paragraphs of a Head.
pub fn paragraphs(head: &Head, places: &[(String, Span)]) -> Vec<Paragraph> {
    let mut found = Vec::new();
    fields(head, &mut |field, text| {
        found.extend(digest(text).map(|digest| Paragraph { digest, span: field.span(places) }));
    });
    found
}

/// What became of a paragraph; places in the older and the newer list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It stands as it was.
    Same(usize, usize),
    /// It has other words.
    Changed(usize, usize),
    /// It is new.
    Added(usize),
    /// It is gone.
    Removed(usize),
}

impl Step {
    /// True for what a translator must look at.
    pub fn is_work(self) -> bool {
        !matches!(self, Step::Same(..))
    }
}

/// Aligns two lists of digests by their longest common subsequence; between what is common, one paragraph that went and one
/// that came count as one that was changed.
pub fn compare(old: &[u16], new: &[u16]) -> Vec<Step> {
    let ahead = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let behind = old[ahead..].iter().rev().zip(new[ahead..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (middle_old, middle_new) = (&old[ahead..old.len() - behind], &new[ahead..new.len() - behind]);
    let mut steps: Vec<Step> = (0..ahead).map(|i| Step::Same(i, i)).collect();
    let (mut i, mut j) = (0, 0);
    for (a, b) in common(middle_old, middle_new).into_iter().chain([(middle_old.len(), middle_new.len())]) {
        while i < a || j < b {
            let (x, y) = (ahead + i, ahead + j);
            steps.push(match (i < a, j < b) {
                (true, true) => Step::Changed(x, y),
                (true, false) => Step::Removed(x),
                _ => Step::Added(y),
            });
            i += usize::from(i < a);
            j += usize::from(j < b);
        }
        if a < middle_old.len() && b < middle_new.len() {
            steps.push(Step::Same(ahead + a, ahead + b));
        }
        (i, j) = (a + 1, b + 1);
    }
    steps.extend((0..behind).rev().map(|k| Step::Same(old.len() - 1 - k, new.len() - 1 - k)));
    steps
}

/// The longest common subsequence of two lists, as pairs of places.
fn common(old: &[u16], new: &[u16]) -> Vec<(usize, usize)> {
    if old.len().saturating_mul(new.len()) > MOST_PAIRS {
        return (0..old.len().min(new.len())).filter(|i| old[*i] == new[*i]).map(|i| (i, i)).collect();
    }
    let width = new.len() + 1;
    let mut lengths = vec![0u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            lengths[i * width + j] = match old[i] == new[j] {
                true => lengths[(i + 1) * width + j + 1] + 1,
                false => lengths[(i + 1) * width + j].max(lengths[i * width + j + 1]),
            };
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < old.len() && j < new.len() {
        if old[i] == new[j] {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn white_space_and_composition_change_nothing() {
        let plain = digest("Їжа й вода: «так» — 5 км").expect("words");
        for same in [
            "  Їжа  й вода:\u{a0}«так»\n— 5\u{202f}км ",
            "\u{406}\u{308}жа и\u{306} вода:\t«так» —  5 км",
            "Їжа й\u{2003}вода: «так» — 5 км",
        ] {
            assert_eq!(digest(same), Some(plain), "{same:?}");
        }
        assert_ne!(digest("Їжа й вода: «так» — 6 км"), Some(plain));
        assert_eq!(digest(" \u{a0}\n"), None);
    }

    #[test]
    fn stamps_are_read_as_they_are_written() {
        for text in ["uk 1:3f2a.91bc", "pt-BR 1:0000", "uk 1:3f2a.91bc, 1:3f2a.0001"] {
            assert_eq!(Stamp::parse(text).expect("a stamp").to_string(), text);
        }
        for (text, error) in [
            ("", StampError::Language),
            ("Ukrainian 1:3f2a", StampError::Language),
            ("uk", StampError::Digests),
            ("uk 1:", StampError::Digests),
            ("uk 2:3f2a", StampError::Version),
            ("uk 1:3f2", StampError::Digests),
            ("uk 1:3F2A", StampError::Digests),
            ("uk 1:3f2a.", StampError::Digests),
            ("uk 1:3f2a, ", StampError::Digests),
            ("uk 1:3f2a ru 1:3f2a", StampError::Digests),
        ] {
            assert_eq!(Stamp::parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn what_became_of_paragraphs() {
        use Step::*;
        assert_eq!(compare(&[1, 2, 3], &[1, 9, 3]), [Same(0, 0), Changed(1, 1), Same(2, 2)]);
        assert_eq!(compare(&[1, 3], &[1, 2, 3]), [Same(0, 0), Added(1), Same(1, 2)]);
        assert_eq!(compare(&[1, 2, 3], &[1, 3]), [Same(0, 0), Removed(1), Same(2, 1)]);
        assert_eq!(
            compare(&[1, 2, 4, 5], &[7, 2, 8, 9, 4, 6]),
            [Changed(0, 0), Same(1, 1), Added(2), Added(3), Same(2, 4), Changed(3, 5),]
        );
        assert_eq!(compare(&[], &[1]), [Added(0)]);
        assert_eq!(compare(&[1], &[]), [Removed(0)]);
    }

    proptest! {
        #[test]
        fn every_paragraph_is_told_once(old in prop::collection::vec(0u16..6, 0..12), new in prop::collection::vec(0u16..6, 0..12)) {
            let (mut seen_old, mut seen_new) = (Vec::new(), Vec::new());
            for step in compare(&old, &new) {
                match step {
                    Step::Same(a, b) => {
                        prop_assert_eq!(old[a], new[b]);
                        seen_old.push(a);
                        seen_new.push(b);
                    }
                    Step::Changed(a, b) => {
                        seen_old.push(a);
                        seen_new.push(b);
                    }
                    Step::Added(b) => seen_new.push(b),
                    Step::Removed(a) => seen_old.push(a),
                }
            }
            prop_assert_eq!(seen_old, (0..old.len()).collect::<Vec<_>>());
            prop_assert_eq!(seen_new, (0..new.len()).collect::<Vec<_>>());
        }

        #[test]
        fn the_quick_look_is_never_wrong(text in "[aїйґ№ \u{a0}\u{301}\u{2009}\u{2028}\n«—’]{0,12}") {
            let text = text.trim();
            if is_folded(text.as_bytes()) {
                prop_assert_eq!(fold(text), text);
            }
        }
    }
}
