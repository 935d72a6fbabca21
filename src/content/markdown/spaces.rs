//! Spaces in the names of pictures: `![alt](photo 3.jpg "caption")`. CommonMark ends an address at the first space, and
//! photos are called `photo 3.jpg`. Before parsing, such a space is replaced by a byte that an address may hold; no
//! offset changes, and the writer puts the spaces back wherever such a byte reaches it.

use memchr::memmem;

/// Stands in for a space: DEL, one byte long, printable nowhere.
pub(super) const STAND_IN: char = '\u{7f}';

/// What the name of a picture ends with.
const EXTENSIONS: &[&str] = &[".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg", ".heic"];

/// The body with such spaces replaced; nothing if there are none.
pub(super) fn patch(text: &str) -> Option<String> {
    let mut patched: Option<Vec<u8>> = None;
    for close in memmem::find_iter(text.as_bytes(), "](") {
        let Some(rest) = text.get(close + 2..) else { continue };
        let address = address(super::line(rest));
        if !address.contains(' ') || !is_picture(address) {
            continue;
        }
        let start = close + 2 + (address.as_ptr() as usize - rest.as_ptr() as usize);
        let bytes = patched.get_or_insert_with(|| text.as_bytes().to_vec());
        for byte in &mut bytes[start..start + address.len()] {
            if *byte == b' ' {
                *byte = STAND_IN as u8;
            }
        }
    }
    patched.and_then(|bytes| String::from_utf8(bytes).ok())
}

/// Puts the spaces back.
pub(super) fn restore(text: &str) -> String {
    text.replace(STAND_IN, " ")
}

/// True when an address ends like a picture's name.
pub(super) fn is_picture(address: &str) -> bool {
    EXTENSIONS.iter().any(|extension| {
        let start = address.len().saturating_sub(extension.len());
        address.as_bytes()[start..].eq_ignore_ascii_case(extension.as_bytes())
    })
}

/// The address that begins a line, as a person reads it: up to the closing bracket or the title's quotation mark.
fn address(line: &str) -> &str {
    let line = line.trim_start_matches(' ');
    let mut depth = 0_usize;
    let mut previous = b'(';
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b'<' if at == 0 => return "",
            b'\\' => return "",
            b'(' => depth += 1,
            b')' if depth == 0 => return line[..at].trim_end_matches(' '),
            b')' => depth -= 1,
            b'"' | b'\'' if previous == b' ' => return line[..at].trim_end_matches(' '),
            _ => {}
        }
        previous = byte;
    }
    ""
}
