//! The files behind the findings, read again: what stands on the line that is meant.
//!
//! Each file is read and divided into lines once, however many findings it has. A file in another encoding than UTF-8
//! shows no line, since it would be shown wrongly; its places are given as far as they can be known.

use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::SourceText;
use crate::base::{Lines, Place, Position, Span};

/// The files that were read so far.
pub(super) struct Sources<'a> {
    lookup: &'a dyn SourceText,
    files: FxHashMap<Arc<str>, Rc<File>>,
}

/// One file as far as it could be read.
pub(super) struct File {
    lines: Option<Lines<Arc<[u8]>>>,
    encoding: Encoding,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    /// UTF-8, perhaps with a few wrong bytes.
    Utf8 { whole: bool },
    /// One byte a character, such as Windows-1251: what stands there is not known, where it stands is.
    OneByte,
    /// UTF-16, or no text at all.
    Unknown,
}

/// A place as people name it: file, line, column; without the numbers where the file as a whole is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Region {
    pub(super) start: Position,
    /// Behind the last character.
    pub(super) end: Position,
}

/// The line that a finding means, in three parts.
pub(super) struct Excerpt {
    pub(super) before: String,
    pub(super) marked: String,
    pub(super) after: String,
}

impl<'a> Sources<'a> {
    pub(super) fn new(lookup: &'a dyn SourceText) -> Sources<'a> {
        Sources { lookup, files: FxHashMap::default() }
    }

    pub(super) fn file(&mut self, path: &Arc<str>) -> Rc<File> {
        let lookup = self.lookup;
        self.files.entry(path.clone()).or_insert_with(|| Rc::new(File::new(lookup.bytes(path)))).clone()
    }

    /// Where a place is; `None` for a file as a whole, and for one whose lines cannot be told.
    pub(super) fn region(&mut self, place: &Place) -> Option<Region> {
        self.file(&place.path).region(place.span)
    }
}

impl File {
    fn new(bytes: Option<Arc<[u8]>>) -> File {
        let encoding = bytes.as_deref().map_or(Encoding::Unknown, Encoding::of);
        File { lines: bytes.map(Lines::new), encoding }
    }

    /// Where a span is.
    pub(super) fn region(&self, span: Span) -> Option<Region> {
        if span == Span::default() || self.encoding == Encoding::Unknown {
            return None;
        }
        Some(Region { start: self.position(span.start)?, end: self.position(span.end.max(span.start))? })
    }

    fn position(&self, offset: u32) -> Option<Position> {
        let lines = self.lines.as_ref()?;
        let position = lines.position(offset as usize);
        match self.encoding {
            Encoding::OneByte => {
                let line = lines.range(position.line);
                let column = (offset as usize).clamp(line.start, line.end) - line.start + 1;
                Some(Position { line: position.line, column })
            }
            _ => Some(position),
        }
    }

    /// The line on which a span begins, up to the span, in it (as far as this line goes) and behind it.
    pub(super) fn excerpt(&self, span: Span) -> Option<Excerpt> {
        let lines = self.lines.as_ref()?;
        if !matches!(self.encoding, Encoding::Utf8 { .. }) {
            return None;
        }
        let line = lines.range(lines.position(span.start as usize).line);
        let start = self.boundary((span.start as usize).clamp(line.start, line.end));
        let end = self.boundary((span.end as usize).clamp(start, line.end)).max(start);
        let text = |range: Range<usize>| String::from_utf8_lossy(&lines.bytes()[range]).into_owned();
        Some(Excerpt { before: text(line.start..start), marked: text(start..end), after: text(end..line.end) })
    }

    /// The lines that a span touches as they would read with another text in the span's place, and with all that is
    /// proposed for other places of these lines (`also`, sorted): whoever pastes the one does not undo the other.
    pub(super) fn mended(&self, span: Span, replacement: &str, also: &[(Span, &str)]) -> Option<String> {
        let lines = self.lines.as_ref()?;
        if self.encoding != (Encoding::Utf8 { whole: true }) || span == Span::default() {
            return None;
        }
        let first = lines.range(lines.position(span.start as usize).line);
        let last = lines.range(lines.position(span.end as usize).line);
        let start = self.boundary((span.start as usize).clamp(first.start, first.end));
        let end = self.boundary(span.end as usize).clamp(start, last.end.max(start));
        let behind = last.end.max(end);
        let mut mends: Vec<(Range<usize>, &str)> = vec![(start..end, replacement)];
        for (span, replacement) in also {
            let range = span.range();
            let inside = first.start <= range.start && range.start <= range.end && range.end <= behind;
            let apart = |(other, _): &(Range<usize>, &str)| range.end < other.start || other.end < range.start;
            if inside && mends.iter().all(apart) {
                mends.push((range, replacement));
            }
        }
        mends.sort_by_key(|(range, _)| range.start);
        let text = |range: Range<usize>| String::from_utf8_lossy(&lines.bytes()[range]);
        let (mut mended, mut at) = (String::new(), first.start);
        for (range, replacement) in mends {
            mended += &text(at..range.start);
            mended += replacement;
            at = range.end;
        }
        mended += &text(at..behind);
        Some(mended)
    }

    /// The text of a span, to recognise a finding by when its line has moved.
    pub(super) fn marked(&self, span: Span) -> &[u8] {
        let bytes = self.lines.as_ref().map_or(&[][..], Lines::bytes);
        bytes.get(span.range()).unwrap_or_default()
    }

    /// The beginning of the character at a byte.
    fn boundary(&self, offset: usize) -> usize {
        let bytes = self.lines.as_ref().map_or(&[][..], Lines::bytes);
        let mut at = offset.min(bytes.len());
        while at > 0 && bytes.get(at).is_some_and(|byte| byte & 0xC0 == 0x80) && offset - at < 3 {
            at -= 1;
        }
        at
    }
}

impl Encoding {
    /// What a file's bytes look like. Cyrillic in one byte a letter gives more wrong bytes than right letters; a file
    /// that was damaged in one place does not.
    fn of(bytes: &[u8]) -> Encoding {
        if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || bytes.contains(&0) {
            return Encoding::Unknown;
        }
        if std::str::from_utf8(bytes).is_ok() {
            return Encoding::Utf8 { whole: true };
        }
        let (mut letters, mut wrong) = (0, 0);
        for chunk in bytes.utf8_chunks() {
            letters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
            wrong += chunk.invalid().len();
        }
        // A few wrong bytes in a text of plain Latin letters are shown as what they are, wrong bytes.
        if wrong > letters && wrong > 4 { Encoding::OneByte } else { Encoding::Utf8 { whole: false } }
    }
}
