//! AVIF: published only where nothing was noted in it, since its boxes point at each other by place and nothing can be cut out.

use std::borrow::Cow;

use super::kind::Kind;
use super::{PhotoProblem, Picture, take};

/// The picture as it is, if its index names nothing but pictures.
pub(super) fn pass(bytes: &[u8]) -> Result<Picture<'_>, PhotoProblem> {
    let broken = PhotoProblem::Broken(Kind::Avif.name());
    let Some(boxes) = boxes(bytes) else { return Err(broken) };
    let has = |name: &[u8; 4]| boxes.iter().any(|(kind, _)| *kind == name);
    if !has(b"meta") || !has(b"mdat") {
        return Err(broken);
    }
    let noted = |data: &[u8]| data.windows(4).any(|word| matches!(word, b"Exif" | b"mime" | b"uri "));
    let clean = boxes.iter().all(|(kind, data)| match *kind {
        b"ftyp" | b"mdat" => true,
        b"meta" => !noted(data),
        b"free" | b"skip" => data.iter().all(|byte| *byte == 0),
        _ => false,
    });
    if !clean {
        return Err(PhotoProblem::Private(Kind::Avif.name()));
    }
    let pixels = imagesize::blob_size(bytes).ok();
    let pixels = pixels.and_then(|size| Some((size.width.try_into().ok()?, size.height.try_into().ok()?)));
    Ok(Picture { bytes: Cow::Borrowed(bytes), pixels })
}

/// The boxes at the top: a name and data each. None if one is cut off.
#[allow(clippy::type_complexity, reason = "a box is a name and data, used once")]
fn boxes(mut rest: &[u8]) -> Option<Vec<(&[u8; 4], &[u8])>> {
    let mut boxes = Vec::new();
    while !rest.is_empty() {
        let size = u32::from_be_bytes(take(&mut rest, 4)?.try_into().ok()?);
        let kind = take(&mut rest, 4)?.try_into().ok()?;
        let length = match size {
            // To the end of the file.
            0 => rest.len(),
            1 => usize::try_from(u64::from_be_bytes(take(&mut rest, 8)?.try_into().ok()?)).ok()?.checked_sub(16)?,
            _ => usize::try_from(size).ok()?.checked_sub(8)?,
        };
        boxes.push((kind, take(&mut rest, length)?));
    }
    Some(boxes)
}
