//! Letters, quickly for the scripts that our authors write: the standard library searches a table for each Cyrillic letter.

/// Like [`char::is_alphabetic`].
pub fn is_alphabetic(c: char) -> bool {
    is_cyrillic(c) || c.is_alphabetic()
}

/// Like [`char::is_alphanumeric`].
pub fn is_alphanumeric(c: char) -> bool {
    is_cyrillic(c) || c.is_alphanumeric()
}

/// The letters of the Cyrillic block; the signs and marks in its middle are none.
fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}')
}

#[cfg(test)]
mod tests {
    #[test]
    fn as_the_standard_library() {
        for c in '\0'..='\u{2fff}' {
            assert_eq!(super::is_alphabetic(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(super::is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
        }
    }
}
