//! A language tag as it stands in file names, addresses and `site.yaml`.

mod known;

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

    /// Whether the tag names a language, as far as ISO 639-1 tells: `ua` and `cz` are countries.
    pub fn is_known(&self) -> bool {
        known::is_known(self.parts().0)
    }

    /// The language that is meant by a code that names none: `ua` is `uk`.
    pub fn meant(code: &str) -> Option<Lang> {
        known::meant(code).and_then(Lang::parse)
    }

    /// Whether it is written from right to left.
    ///
    /// ```
    /// use visnyk::base::Lang;
    /// let is_right_to_left = |tag| Lang::parse(tag).unwrap().is_right_to_left();
    /// assert!(is_right_to_left("ar") && is_right_to_left("az-Arab") && !is_right_to_left("uk"));
    /// ```
    pub fn is_right_to_left(&self) -> bool {
        let (language, rest) = self.parts();
        known::is_right_to_left(language, rest)
    }

    /// The language, and the script or region.
    fn parts(&self) -> (&str, Option<&str>) {
        self.as_str().split_once('-').map_or((self.as_str(), None), |(language, rest)| (language, Some(rest)))
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
