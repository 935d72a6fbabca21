//! JPEG: segments before the first scan, then scans, then whatever a telephone appended.

use std::borrow::Cow;

use super::exif::Orientation;
use super::{Picture, take, take_byte};

/// A frame's header: `SOF0` to `SOF15` without the three that are something else.
fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc)
}

/// The picture without its notes; none if it is broken or ends before its end mark.
pub(super) fn clean(bytes: &[u8]) -> Option<Picture<'_>> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    let mut kept = Vec::with_capacity(bytes.len());
    let (mut orientation, mut pixels, mut scans) = (Orientation::UPRIGHT, None, 0);
    loop {
        let marker = next_marker(&mut rest)?;
        if marker == 0xd9 {
            break;
        }
        let segment = segment(&mut rest)?;
        match marker {
            0xe1 if segment.starts_with(b"Exif\0\0") && orientation == Orientation::UPRIGHT => {
                orientation = Orientation::read(segment);
            }
            0xe0 if segment.starts_with(b"JFIF\0") => push(&mut kept, marker, &without_thumbnail(segment)?),
            0xe2 if segment.starts_with(b"ICC_PROFILE\0") => push(&mut kept, marker, segment),
            // Adobe's says how the colours are stored.
            0xee if segment.starts_with(b"Adobe") => push(&mut kept, marker, segment),
            0xe0..=0xef | 0xfe => {}
            0xc0..=0xcf | 0xdb..=0xdf => {
                if is_frame(marker) {
                    pixels = Some(size(segment)?);
                }
                push(&mut kept, marker, segment);
            }
            0xda => {
                scans += 1;
                push(&mut kept, marker, segment);
                kept.extend_from_slice(scan(&mut rest)?);
            }
            _ => return None,
        }
    }
    kept.extend_from_slice(&[0xff, 0xd9]);
    let stored = pixels.filter(|_| scans > 0)?;
    Some(Picture { bytes: Cow::Owned(with_orientation(kept, orientation)), pixels: Some(orientation.shown(stored)) })
}

/// The next mark. Other bytes before it are nobody's, and fill bytes may stand before any mark.
fn next_marker(rest: &mut &[u8]) -> Option<u8> {
    loop {
        while take_byte(rest)? != 0xff {}
        let mut marker = take_byte(rest)?;
        while marker == 0xff {
            marker = take_byte(rest)?;
        }
        // These have no length and mean nothing here.
        if !matches!(marker, 0x00 | 0x01 | 0xd0..=0xd8) {
            return Some(marker);
        }
    }
}

fn segment<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = take(rest, 2)?;
    take(rest, usize::from(u16::from_be_bytes([length[0], length[1]])).checked_sub(2)?)
}

/// The coded pixels up to the next mark that is neither an escaped byte nor a restart.
fn scan<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let mut at = 0;
    loop {
        at += rest.get(at..)?.iter().position(|byte| *byte == 0xff)?;
        match rest.get(at + 1)? {
            0x00 | 0xd0..=0xd7 => at += 2,
            0xff => at += 1,
            _ => return take(rest, at),
        }
    }
}

/// Height and width of a frame. No height (it would follow the first scan) is a form that nobody writes.
fn size(frame: &[u8]) -> Option<(u32, u32)> {
    let side = |at: usize| Some(u32::from(u16::from_be_bytes([*frame.get(at)?, *frame.get(at + 1)?])));
    Some((side(3)?, side(1)?)).filter(|(width, height)| *width > 0 && *height > 0)
}

/// JFIF's header, which may carry a small picture of its own.
fn without_thumbnail(segment: &[u8]) -> Option<[u8; 14]> {
    let mut header = [0; 14];
    header[..12].copy_from_slice(segment.get(..12)?);
    Some(header)
}

fn push(kept: &mut Vec<u8>, marker: u8, segment: &[u8]) {
    // A segment was read with a length of two bytes, so it is written with one.
    let length = u16::try_from(segment.len() + 2).unwrap_or(u16::MAX);
    kept.extend_from_slice(&[0xff, marker]);
    kept.extend_from_slice(&length.to_be_bytes());
    kept.extend_from_slice(segment);
}

/// Puts the beginning before what was kept, and the orientation behind JFIF's header, which must come first.
fn with_orientation(kept: Vec<u8>, orientation: Orientation) -> Vec<u8> {
    let first = if kept.starts_with(&[0xff, 0xe0]) { 18 } else { 0 };
    let mut whole = Vec::with_capacity(kept.len() + 40);
    whole.extend_from_slice(&[0xff, 0xd8]);
    whole.extend_from_slice(&kept[..first]);
    if let Some(block) = orientation.block() {
        push(&mut whole, 0xe1, &[b"Exif\0\0", &block[..]].concat());
    }
    whole.extend_from_slice(&kept[first..]);
    whole
}
