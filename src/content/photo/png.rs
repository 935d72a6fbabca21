//! PNG: chunks, of which those for the picture and its colours stay.

use std::borrow::Cow;

use super::exif::Orientation;
use super::{Picture, take};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What stays: the picture, its colours, its animation.
const KEPT: &[&[u8; 4]] = &[
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"mDCV", b"cLLI",
    b"sBIT", b"bKGD", b"hIST", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// The picture without its notes; none if it is broken or ends before its end mark.
pub(super) fn clean(bytes: &[u8]) -> Option<Picture<'_>> {
    let mut rest = bytes.strip_prefix(SIGNATURE)?;
    let mut kept = SIGNATURE.to_vec();
    kept.reserve(bytes.len());
    let (mut orientation, mut pixels, mut has_data) = (Orientation::UPRIGHT, None, false);
    loop {
        let chunk = rest;
        let length = usize::try_from(u32::from_be_bytes(take(&mut rest, 4)?.try_into().ok()?)).ok()?;
        let kind: &[u8; 4] = take(&mut rest, 4)?.try_into().ok()?;
        let data = take(&mut rest, length)?;
        take(&mut rest, 4)?;
        match kind {
            b"IHDR" => pixels = Some(size(data)?),
            b"eXIf" => orientation = Orientation::read(data),
            b"IDAT" => has_data = true,
            _ => {}
        }
        if KEPT.contains(&kind) {
            kept.extend_from_slice(chunk.get(..length + 12)?);
        } else if kind[0].is_ascii_uppercase() {
            // Without a chunk that claims to be essential the picture would be another one.
            return None;
        }
        if kind == b"IEND" {
            break;
        }
    }
    let stored = pixels.filter(|_| has_data)?;
    insert_orientation(&mut kept, orientation);
    Some(Picture { bytes: Cow::Owned(kept), pixels: Some(orientation.shown(stored)) })
}

fn size(header: &[u8]) -> Option<(u32, u32)> {
    let side = |at: usize| Some(u32::from_be_bytes(header.get(at..at + 4)?.try_into().ok()?));
    Some((side(0)?, side(4)?)).filter(|(width, height)| *width > 0 && *height > 0)
}

/// Puts the orientation behind `IHDR`, which is always first and always of one length.
fn insert_orientation(kept: &mut Vec<u8>, orientation: Orientation) {
    let Some(block) = orientation.block() else { return };
    let named = [b"eXIf", &block[..]].concat();
    let chunk = [&26_u32.to_be_bytes()[..], &named, &crc(&named).to_be_bytes()].concat();
    let behind = SIGNATURE.len() + 25;
    if kept.len() >= behind {
        kept.splice(behind..behind, chunk);
    }
}

/// The check sum of a chunk's name and data.
pub(super) fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    })
}
