//! A language tag as it stands in file names, addresses and `site.yaml`.

use std::fmt;

use serde::{Serialize, Serializer};

/// A BCP 47 language tag of at most eight ASCII characters, such as `uk` or `pt-BR`.
///
/// It is `Copy`: every entry, link and view carries one.
///
/// ```
/// use visnyk::base::Lang;
/// assert_eq!(Lang::parse("uk").unwrap().as_str(), "uk");
/// assert!(Lang::parse("укр").is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang([u8; 8]);

impl Lang {
    /// Reads a tag: two or three lower-case letters, then optionally `-` and a region or script of two to four.
    pub fn parse(tag: &str) -> Option<Lang> {
        let (language, rest) = tag.split_once('-').map_or((tag, None), |(a, b)| (a, Some(b)));
        let language_ok = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
        let rest_ok = rest.is_none_or(|r| (2..=4).contains(&r.len()) && r.bytes().all(|b| b.is_ascii_alphanumeric()));
        if !language_ok || !rest_ok {
            return None;
        }
        let mut bytes = [0; 8];
        bytes.get_mut(..tag.len())?.copy_from_slice(tag.as_bytes());
        Some(Lang(bytes))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|b| *b == 0).unwrap_or(8);
        std::str::from_utf8(&self.0[..end]).unwrap_or_default()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
