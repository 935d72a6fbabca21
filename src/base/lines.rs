//! Where a byte of a file stands as people count: line and column in Unicode characters, both from 1.
//!
//! It is separate from the diagnostics because they only carry byte offsets: a place is looked up when it is
//! printed, from the file as it stands on disk. It therefore takes bytes, and a file that is not UTF-8 has lines too.

use std::ops::Range;

/// A line and a column as an editor shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in Unicode characters, from 1. A byte-order mark is not counted; a combining mark is.
    pub column: usize,
}

/// The lines of a file, found once and then looked up by bisection.
///
/// A line ends with LF, CR LF or a lone CR. The bytes may be borrowed or owned (`&[u8]`, `Arc<[u8]>`).
///
/// ```
/// use visnyk::base::lines::{Lines, Position};
/// let text = "title: Ліки\r\nlead: є";
/// let lines = Lines::new(text.as_bytes());
/// assert_eq!(lines.position(text.find('є').unwrap()), Position { line: 2, column: 7 });
/// ```
#[derive(Clone, Debug)]
pub struct Lines<B> {
    bytes: B,
    /// The first byte of every line; the first line begins behind the byte-order mark.
    starts: Vec<u32>,
}

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

impl<B: AsRef<[u8]>> Lines<B> {
    /// Finds the lines.
    pub fn new(bytes: B) -> Lines<B> {
        let all = bytes.as_ref();
        let first = if all.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() as u32 } else { 0 };
        let mut starts = vec![first];
        for (at, byte) in all.iter().enumerate() {
            if *byte == b'\n' || (*byte == b'\r' && all.get(at + 1) != Some(&b'\n')) {
                starts.push(at as u32 + 1);
            }
        }
        Lines { bytes, starts }
    }

    /// The file's bytes.
    pub fn bytes(&self) -> &[u8] {
        self.bytes.as_ref()
    }

    /// The line and column of a byte. An offset behind the end is taken as the end, one inside a character as its
    /// beginning, one inside a line's ending as the ending's beginning.
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.bytes().len());
        let index = self.starts.partition_point(|start| *start as usize <= offset).saturating_sub(1);
        let range = self.range(index + 1);
        let end = self.floor(offset).clamp(range.start, range.end);
        Position { line: index + 1, column: 1 + characters(&self.bytes()[range.start..end]) }
    }

    /// The bytes of a line (from 1) without its ending; an empty range at the end for a line that does not exist.
    pub fn range(&self, line: usize) -> Range<usize> {
        let length = self.bytes().len();
        let start_of = |line: usize| self.starts.get(line).map_or(length, |start| *start as usize);
        let start = line.checked_sub(1).map_or(length, start_of);
        let mut end = if line == 0 { length } else { start_of(line) };
        while end > start && matches!(self.bytes()[end - 1], b'\n' | b'\r') {
            end -= 1;
        }
        start..end
    }

    /// How many lines there are; a file that ends with a line break has an empty last one.
    pub fn count(&self) -> usize {
        self.starts.len()
    }

    /// The beginning of the character that holds this byte.
    fn floor(&self, offset: usize) -> usize {
        let bytes = self.bytes();
        let mut at = offset;
        while at > 0 && offset - at < 3 && bytes.get(at).is_some_and(|byte| is_continuation(*byte)) {
            at -= 1;
        }
        // What does not lead back to a first byte was never a character.
        if bytes.get(at).is_some_and(|byte| is_continuation(*byte)) { offset } else { at }
    }
}

fn is_continuation(byte: u8) -> bool {
    byte & 0b1100_0000 == 0b1000_0000
}

/// How many characters these bytes hold; each run of bytes that is no character counts as the one `�` it is shown as.
fn characters(bytes: &[u8]) -> usize {
    bytes.utf8_chunks().map(|chunk| chunk.valid().chars().count() + usize::from(!chunk.invalid().is_empty())).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, offset: usize) -> (usize, usize) {
        let position = Lines::new(text.as_bytes()).position(offset);
        (position.line, position.column)
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(at("", 0), (1, 1));
        assert_eq!(at("", 9), (1, 1));
        assert_eq!(at("їжак", 4), (1, 3));
        assert_eq!(at("їжак", 5), (1, 3), "inside a character is its beginning");
        assert_eq!(at("и\u{306}а", "и\u{306}".len()), (1, 3), "a combining mark is a character");
        assert_eq!(at("🙂a", 4), (1, 2));
        assert_eq!(at("\t\tx", 2), (1, 3));
    }

    #[test]
    fn every_line_ending_is_understood() {
        for ending in ["\n", "\r\n", "\r"] {
            let text = format!("а{ending}{ending}бв");
            assert_eq!(at(&text, text.len()), (3, 3), "{ending:?}");
            assert_eq!(at(&text, 2), (1, 2), "the ending belongs to its line: {ending:?}");
            let lines = Lines::new(text.as_bytes());
            assert_eq!(&text[lines.range(1)], "а");
            assert_eq!(&text[lines.range(2)], "");
            assert_eq!(&text[lines.range(3)], "бв");
            assert_eq!(lines.count(), 3);
        }
        assert_eq!(at("а\r\nб", 3), (1, 2), "between CR and LF");
        assert_eq!(at("а\n", 3), (2, 1), "the end of a file");
    }

    #[test]
    fn a_byte_order_mark_is_not_counted() {
        assert_eq!(at("\u{feff}аб", 0), (1, 1));
        assert_eq!(at("\u{feff}аб", 3), (1, 1));
        assert_eq!(at("\u{feff}аб", 5), (1, 2));
    }

    #[test]
    fn what_is_not_utf8_is_counted_as_it_is_shown() {
        let bytes = b"a\xffb\nc\xd0";
        let lines = Lines::new(bytes);
        assert_eq!(lines.position(2), Position { line: 1, column: 3 });
        assert_eq!(lines.position(6), Position { line: 2, column: 3 });
        assert_eq!(lines.range(7), 6..6);
        assert_eq!(lines.range(0), 6..6);
    }

    #[test]
    fn agrees_with_a_plain_count_everywhere() {
        let text = "\u{feff}Ґ a\r\n\r\rб🙂\n\nкінець\r\n";
        let lines = Lines::new(text.as_bytes());
        for (offset, _) in text.char_indices().skip(1) {
            let before = text[3..offset].replace("\r\n", "\n").replace('\r', "\n");
            let inside_ending = text[..offset].ends_with('\r') && text[offset..].starts_with('\n');
            if inside_ending {
                continue;
            }
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            assert_eq!(lines.position(offset), Position { line, column }, "at {offset}");
        }
    }
}
