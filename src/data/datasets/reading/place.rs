//! Where a field of a record stands in its sheet. It is asked for only when something is to be told of it, so that rows
//! without mistakes need no places.

use crate::base::Span;
use crate::data::datasets::Sheet;

/// The span of a field, without its quotes, of the record that begins at `start`.
pub(super) fn field(sheet: &Sheet, start: usize, separator: u8, field: usize) -> Span {
    let bytes = sheet.text().as_bytes();
    // The reader counts the line break before a record as its beginning.
    let mut at = start + bytes[start.min(bytes.len())..].iter().take_while(|b| matches!(b, b'\r' | b'\n')).count();
    let (mut number, mut begin, mut quoted) = (0, at, false);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => quoted = !quoted,
            b'\r' | b'\n' if !quoted => break,
            byte if *byte == separator && !quoted => {
                if number == field {
                    break;
                }
                (number, begin) = (number + 1, at + 1);
            }
            _ => {}
        }
        at += 1;
    }
    let (begin, end) = match bytes.get(begin..at) {
        Some([b'"', inner @ .., b'"']) if !inner.is_empty() => (begin + 1, at - 1),
        _ => (begin, at),
    };
    sheet.span(begin, end)
}
