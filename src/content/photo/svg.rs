//! SVG: a drawing without scripts, foreign addresses and the notes of drawing programs.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use svg_hush::Filter;
use svg_hush::data_url_filter::{DataUrl, DataUrlFilterResult};

use super::kind::Kind;
use super::{Picture, gif, jpeg, png};

/// The drawing made harmless; none if it is no drawing.
pub(super) fn clean(bytes: &[u8]) -> Option<Picture<'_>> {
    let mut filter = Filter::new();
    filter.set_data_url_filter(embedded);
    let mut kept = Vec::with_capacity(bytes.len());
    filter.filter(bytes, &mut kept).ok()?;
    let pixels = size(&kept)?;
    Some(Picture { bytes: Cow::Owned(kept), pixels })
}

/// A photo inside a drawing has its own notes.
fn embedded(url: &DataUrl<'_>) -> DataUrlFilterResult {
    let Ok((bytes, _)) = url.decode_to_vec() else { return DataUrlFilterResult::Drop };
    let (mime_type, picture) = match Kind::by_content(&bytes) {
        Kind::Jpeg => ("image/jpeg", jpeg::clean(&bytes)),
        Kind::Png => ("image/png", png::clean(&bytes)),
        Kind::Gif => ("image/gif", gif::clean(&bytes)),
        _ => return DataUrlFilterResult::Drop,
    };
    match picture {
        Some(picture) => DataUrlFilterResult::Rewrite { mime_type: mime_type.into(), data: picture.bytes.into_owned() },
        None => DataUrlFilterResult::Drop,
    }
}

/// The size of the drawing by its first element: outside `None`, it is no drawing; inside, it has no size of its own.
#[allow(clippy::option_option, reason = "see above; the caller takes them apart at once")]
fn size(svg: &[u8]) -> Option<Option<(u32, u32)>> {
    let mut reader = Reader::from_reader(svg);
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(root) | Event::Empty(root) => {
                return (root.local_name().as_ref() == b"svg").then(|| declared(&root).or_else(|| view_box(&root)));
            }
            Event::Eof => return None,
            _ => buffer.clear(),
        }
    }
}

fn attribute(root: &BytesStart<'_>, name: &str) -> Option<String> {
    let value = root.try_get_attribute(name).ok()??.value;
    String::from_utf8(value.into_owned()).ok()
}

/// `width` and `height`, where both are lengths.
fn declared(root: &BytesStart<'_>) -> Option<(u32, u32)> {
    let side = |name| length(attribute(root, name)?.trim());
    whole(side("width")?, side("height")?)
}

/// A length in pixels of CSS.
fn length(text: &str) -> Option<f64> {
    let units = [("px", 1.0), ("pt", 4.0 / 3.0), ("pc", 16.0), ("in", 96.0), ("cm", 96.0 / 2.54), ("mm", 96.0 / 25.4)];
    let (number, unit) =
        units.iter().find_map(|(name, size)| Some((text.strip_suffix(name)?, *size))).unwrap_or((text, 1.0));
    Some(number.trim().parse::<f64>().ok()? * unit)
}

fn view_box(root: &BytesStart<'_>) -> Option<(u32, u32)> {
    let text = attribute(root, "viewBox")?;
    let numbers: Vec<f64> =
        text.split([' ', ',', '\n', '\t']).filter(|n| !n.is_empty()).map_while(|n| n.parse().ok()).collect();
    match numbers[..] {
        [_, _, width, height] => whole(width, height),
        _ => None,
    }
}

/// Whole pixels; none for what cannot be a size.
fn whole(width: f64, height: f64) -> Option<(u32, u32)> {
    let sane = |side: f64| (side > 0.0 && side < 100_000.0).then_some(side.round().max(1.0) as u32);
    Some((sane(width)?, sane(height)?))
}
