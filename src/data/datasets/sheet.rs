//! The CSV beside a dataset's description: its bytes as text, whatever a spreadsheet saved it as.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};

use super::{Dataset, Reading};
use crate::base::{Diagnostic, Diagnostics, Digest, Place, Span, rules};

/// The rows of a dataset as its author saved them.
#[derive(Debug)]
pub struct Sheet {
    /// The file.
    pub path: Arc<str>,
    text: String,
    digest: Digest,
    encoding: Encoding,
    /// What was read of it last: while nothing else changes, nobody reads it twice.
    read: Mutex<Option<(Dataset, Arc<Reading>)>>,
}

/// How the bytes of the file become its text, so that places lead back to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// UTF-8, behind a byte-order mark of this length.
    Utf8(u32),
    /// One byte a character.
    Windows1251,
    /// Two bytes a character, behind a byte-order mark of this length.
    Utf16(u32),
}

impl PartialEq for Sheet {
    fn eq(&self, other: &Sheet) -> bool {
        self.path == other.path && self.digest == other.digest
    }
}

impl Sheet {
    /// Takes in the file; what is neither Unicode nor what a Cyrillic Windows writes is reported.
    pub fn new(path: &Arc<str>, bytes: &[u8], problems: &mut Diagnostics) -> Option<Sheet> {
        let (text, encoding) = match decode(bytes) {
            Ok(decoded) => decoded,
            Err(at) => {
                let place = Place::new(path.clone(), Span::new(at..at + 1));
                problems.push(Diagnostic::new(&rules::FILE_ENCODING, place).arg("byte", (at + 1).to_string()));
                return None;
            }
        };
        let (text, digest) = (text.into_owned(), Digest::of(bytes));
        Some(Sheet { path: path.clone(), text, digest, encoding, read: Mutex::default() })
    }

    /// Its text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// A place in the file, of a place in its text.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        let byte = |at: usize| match self.encoding {
            Encoding::Utf8(mark) => at + mark as usize,
            Encoding::Windows1251 => self.text.get(..at).map_or(at, |before| before.chars().count()),
            Encoding::Utf16(mark) => {
                self.text.get(..at).map_or(at, |before| mark as usize + 2 * before.encode_utf16().count())
            }
        };
        Span::new(byte(start)..byte(end))
    }

    /// What was read of it by this description, or what `read` reads.
    pub(super) fn remembered(&self, dataset: &Dataset, read: impl FnOnce() -> Reading) -> Arc<Reading> {
        let mut last = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, reading)) = last.as_ref().filter(|(known, _)| reads_alike(known, dataset)) {
            return reading.clone();
        }
        let reading = Arc::new(read());
        *last = Some((dataset.clone(), reading.clone()));
        reading
    }
}

/// Whether the rows are read in the same way by both descriptions.
fn reads_alike(a: &Dataset, b: &Dataset) -> bool {
    a.columns == b.columns && a.scale == b.scale && a.numbers == b.numbers
}

/// The text, or the first byte that cannot be one.
pub(super) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), usize> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        let (text, _, _) = encoding_rs::UTF_16LE.decode(bytes);
        return Ok((text, Encoding::Utf16(2)));
    }
    // No text holds a zero, but for the signs of tables in two bytes each.
    if let Some(zero) = memchr::memchr(0, bytes) {
        let encoding = if zero % 2 == 1 { encoding_rs::UTF_16LE } else { encoding_rs::UTF_16BE };
        let is_even = memchr::memchr_iter(0, bytes).all(|at| at % 2 == zero % 2) && bytes.len().is_multiple_of(2);
        return match encoding.decode_without_bom_handling(bytes) {
            (text, false) if is_even => Ok((text, Encoding::Utf16(0))),
            _ => Err(zero),
        };
    }
    let (mark, rest) = bytes.strip_prefix(b"\xef\xbb\xbf").map_or((0, bytes), |rest| (3, rest));
    let error = match simdutf8::compat::from_utf8(rest) {
        Ok(text) => return Ok((text.into(), Encoding::Utf8(mark))),
        Err(error) => mark as usize + error.valid_up_to(),
    };
    // What holds 0x98, which windows-1251 does not use, is no text of it.
    if mark > 0 || bytes.contains(&0x98) {
        return Err(error);
    }
    Ok((encoding_rs::WINDOWS_1251.decode_without_bom_handling(bytes).0, Encoding::Windows1251))
}
