//! Digests by XXH3 (128 bits): stable across runs and machines, so they may stand in file names and in the manifest. They
//! tell versions of a site's own files apart, which nobody forges, so speed counts for more than secrecy here.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use twox_hash::XxHash3_128;

/// 128 bits that stand for some bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Digest(pub [u8; 16]);

impl Digest {
    /// The digest of some bytes.
    pub fn of(bytes: &[u8]) -> Digest {
        Digest(XxHash3_128::oneshot(bytes).to_be_bytes())
    }

    /// The digest of what a value serialises to: what is hashed is exactly what is shown.
    pub fn of_value(value: &impl Serialize) -> Digest {
        let mut hasher = Hasher::default();
        hasher.value(value);
        hasher.finish()
    }

    /// Reads the form that `Display` writes.
    pub fn parse(text: &str) -> Option<Digest> {
        let digit = |byte: u8| (byte as char).to_digit(16).map(|digit| digit as u8);
        let text: &[u8; 32] = text.as_bytes().try_into().ok()?;
        let mut short = [0; 16];
        for (byte, pair) in short.iter_mut().zip(text.chunks_exact(2)) {
            *byte = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Some(Digest(short))
    }

    /// Eight hexadecimal digits: enough to tell two versions of one file apart.
    pub fn short(&self) -> String {
        self.to_string()[..8].to_owned()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // One piece: the manifest writes one for every file of the site.
        let mut text = [0; 32];
        for (pair, byte) in text.chunks_exact_mut(2).zip(self.0) {
            pair[0] = b"0123456789abcdef"[usize::from(byte >> 4)];
            pair[1] = b"0123456789abcdef"[usize::from(byte & 15)];
        }
        f.write_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Digest, D::Error> {
        let text = String::deserialize(deserializer)?;
        Digest::parse(&text).ok_or_else(|| de::Error::custom("no digest"))
    }
}

/// Collects several parts into one digest; the length of each part is hashed with it, so parts never run together.
#[derive(Debug)]
pub struct Hasher(Vec<u8>);

impl Default for Hasher {
    fn default() -> Hasher {
        // A page's view fits; growing step by step would copy it several times.
        Hasher(Vec::with_capacity(16 << 10))
    }
}

impl Hasher {
    /// Adds bytes.
    pub fn bytes(&mut self, bytes: &[u8]) -> &mut Hasher {
        self.0.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
        self.0.extend_from_slice(bytes);
        self
    }

    /// Adds what a value serialises to, in postcard's compact form: a page's view is hashed at every build.
    pub fn value(&mut self, value: &impl Serialize) -> &mut Hasher {
        let start = self.0.len();
        match postcard::to_extend(value, std::mem::take(&mut self.0)) {
            Ok(bytes) => self.0 = bytes,
            // Only a type that refuses to serialise fails here; it is hashed by its error.
            Err(error) => self.0 = error.to_string().into_bytes(),
        }
        let length = self.0.len().saturating_sub(start) as u64;
        self.0.extend_from_slice(&length.to_le_bytes());
        self
    }

    /// Forgets all parts and keeps the room that they took.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The digest of all parts so far.
    pub fn finish(&self) -> Digest {
        Digest::of(&self.0)
    }
}
