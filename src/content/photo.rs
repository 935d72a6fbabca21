//! Photos: their size, and their bytes without what a camera wrote into them.
use crate::base::Digest;
use std::sync::Arc;

/// A photo, logo or attachment that entries may name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Companion {
    /// The file, relative to the site's root.
    pub path: Arc<str>,
    /// The digest of the bytes that are published: it stands in the address.
    pub digest: Digest,
    /// Their number.
    pub size: u64,
    /// Width and height in pixels as shown, for pictures.
    pub pixels: Option<(u32, u32)>,
}
pub fn read_companion(_: &Arc<str>, _: &[u8], _: &mut crate::base::Diagnostics) -> Companion { todo!() }
