//! WebP: a RIFF file of chunks, of which those for the picture and its colours stay.

use std::borrow::Cow;

use super::exif::Orientation;
use super::{Picture, take};

/// Flags of the extended header.
const HAS_XMP: u8 = 0x04;
const HAS_EXIF: u8 = 0x08;

/// The picture without its notes; none if it is broken or shorter than it says.
pub(super) fn clean(bytes: &[u8]) -> Option<Picture<'_>> {
    let mut rest = bytes.strip_prefix(b"RIFF")?;
    let length = u32::from_le_bytes(take(&mut rest, 4)?.try_into().ok()?);
    // What lies behind the RIFF file is not the picture.
    let mut chunks = take(&mut rest, usize::try_from(length).ok()?)?.strip_prefix(b"WEBP")?;
    let mut kept = b"RIFF\0\0\0\0WEBP".to_vec();
    kept.reserve(bytes.len());
    let (mut orientation, mut pixels, mut has_data) = (Orientation::UPRIGHT, None, false);
    while let Some((kind, data)) = next(&mut chunks)? {
        match kind {
            b"VP8X" => pixels = Some(canvas(data)?),
            b"VP8 " => pixels = pixels.or(lossy(data)),
            b"VP8L" => pixels = pixels.or(lossless(data)),
            b"EXIF" => orientation = Orientation::read(data),
            _ => {}
        }
        has_data |= matches!(kind, b"VP8 " | b"VP8L" | b"ANMF");
        match kind {
            b"VP8X" | b"VP8 " | b"VP8L" | b"ALPH" | b"ANIM" | b"ICCP" => push(&mut kept, kind, data),
            b"ANMF" => push(&mut kept, kind, &frame(data)?),
            _ => {}
        }
    }
    let stored = pixels.filter(|_| has_data)?;
    finish(&mut kept, orientation)?;
    Some(Picture { bytes: Cow::Owned(kept), pixels: Some(orientation.shown(stored)) })
}

/// The next chunk; `None` outside means that it is cut off, `None` inside that there is no other.
#[allow(clippy::type_complexity, reason = "a chunk is a name and data, used twice below")]
fn next<'a>(chunks: &mut &'a [u8]) -> Option<Option<(&'a [u8; 4], &'a [u8])>> {
    if chunks.is_empty() {
        return Some(None);
    }
    let kind = take(chunks, 4)?.try_into().ok()?;
    let length = usize::try_from(u32::from_le_bytes(take(chunks, 4)?.try_into().ok()?)).ok()?;
    let data = take(chunks, length)?;
    if length % 2 == 1 && !chunks.is_empty() {
        take(chunks, 1)?;
    }
    Some(Some((kind, data)))
}

/// One frame of an animation, without chunks of others.
fn frame(data: &[u8]) -> Option<Vec<u8>> {
    let mut chunks = data;
    let mut kept = take(&mut chunks, 16)?.to_vec();
    while let Some((kind, data)) = next(&mut chunks)? {
        if matches!(kind, b"VP8 " | b"VP8L" | b"ALPH") {
            push(&mut kept, kind, data);
        }
    }
    Some(kept)
}

/// Sets the flags, the orientation and the length.
fn finish(kept: &mut Vec<u8>, orientation: Orientation) -> Option<()> {
    // Only the extended header allows notes; a plain picture has none and is upright.
    if kept.get(12..16) == Some(b"VP8X") {
        let flags = kept.get_mut(20)?;
        *flags &= !(HAS_XMP | HAS_EXIF);
        if let Some(block) = orientation.block() {
            *flags |= HAS_EXIF;
            push(kept, b"EXIF", &block);
        }
    }
    let length = u32::try_from(kept.len() - 8).ok()?;
    kept[4..8].copy_from_slice(&length.to_le_bytes());
    Some(())
}

fn push(kept: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    kept.extend_from_slice(kind);
    // Its length was read from four bytes, so it fits into them; a frame only grew shorter.
    kept.extend_from_slice(&u32::try_from(data.len()).unwrap_or(u32::MAX).to_le_bytes());
    kept.extend_from_slice(data);
    if data.len() % 2 == 1 {
        kept.push(0);
    }
}

fn canvas(data: &[u8]) -> Option<(u32, u32)> {
    let side = |at: usize| Some(1 + u32::from_le_bytes([*data.get(at)?, *data.get(at + 1)?, *data.get(at + 2)?, 0]));
    Some((side(4)?, side(7)?))
}

fn lossy(data: &[u8]) -> Option<(u32, u32)> {
    let side = |at: usize| Some(u32::from(u16::from_le_bytes([*data.get(at)?, *data.get(at + 1)?]) & 0x3fff));
    (data.get(3..6)? == [0x9d, 0x01, 0x2a]).then_some((side(6)?, side(8)?))
}

fn lossless(data: &[u8]) -> Option<(u32, u32)> {
    let bits = u32::from_le_bytes(data.get(1..5)?.try_into().ok()?);
    (data.first() == Some(&0x2f)).then_some((1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff)))
}
