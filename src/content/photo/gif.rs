//! GIF: blocks, of which the pictures and the animation stay.

use std::borrow::Cow;

use super::{Picture, take, take_byte};

/// Application blocks that matter to the picture: how often to repeat, and the colour profile.
const APPLICATIONS: &[&[u8]] = &[b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012"];

/// The picture without its comments; none if it is broken or ends inside a block.
pub(super) fn clean(bytes: &[u8]) -> Option<Picture<'_>> {
    let mut rest = bytes;
    let screen = take(&mut rest, 13)?;
    take(&mut rest, palette(screen[10]))?;
    let mut kept = bytes[..bytes.len() - rest.len()].to_vec();
    let mut has_image = false;
    loop {
        let block = rest;
        let mark = match take_byte(&mut rest) {
            // Some programs forget the end mark.
            Some(0x3b) | None => break,
            Some(mark) => mark,
        };
        let keep = match mark {
            0x2c => {
                let packed = take(&mut rest, 9)?[8];
                // The colours, then the width of a code, then the coded pixels.
                take(&mut rest, palette(packed) + 1)?;
                sub_blocks(&mut rest)?;
                has_image = true;
                true
            }
            0x21 => extension(&mut rest)?,
            _ => return None,
        };
        if keep {
            kept.extend_from_slice(&block[..block.len() - rest.len()]);
        }
    }
    kept.push(0x3b);
    let side = |at: usize| u32::from(u16::from_le_bytes([screen[at], screen[at + 1]]));
    has_image.then(|| Picture { bytes: Cow::Owned(kept), pixels: Some((side(6), side(8))) })
}

/// The bytes of a palette, from the packed field that announces it.
fn palette(packed: u8) -> usize {
    if packed & 0x80 == 0 { 0 } else { 3 << ((packed & 7) + 1) }
}

/// Reads an extension and says whether it stays.
fn extension(rest: &mut &[u8]) -> Option<bool> {
    let label = take_byte(rest)?;
    let name = rest.get(1..12);
    sub_blocks(rest)?;
    Some(match label {
        // How long a picture of an animation stands, and its transparent colour.
        0xf9 => true,
        0xff => name.is_some_and(|name| APPLICATIONS.contains(&name)),
        _ => false,
    })
}

fn sub_blocks(rest: &mut &[u8]) -> Option<()> {
    loop {
        match take_byte(rest)? {
            0 => return Some(()),
            length => take(rest, usize::from(length))?,
        };
    }
}
