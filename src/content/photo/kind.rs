//! What a file is by its name, and by its first bytes.

use super::PhotoProblem;

/// A kind of file as far as publishing it differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Jpeg,
    Png,
    Webp,
    Gif,
    Svg,
    Avif,
    Heic,
    Tiff,
    Bmp,
    Pdf,
    /// A ZIP archive, which the formats of offices are too.
    Zip,
    /// Anything else: a table, a text, a recording.
    Other,
}

impl Kind {
    /// The name that people know it by.
    pub(super) fn name(self) -> &'static str {
        match self {
            Kind::Jpeg => "JPEG",
            Kind::Png => "PNG",
            Kind::Webp => "WebP",
            Kind::Gif => "GIF",
            Kind::Svg => "SVG",
            Kind::Avif => "AVIF",
            Kind::Heic => "HEIC",
            Kind::Tiff => "TIFF",
            Kind::Bmp => "BMP",
            Kind::Pdf => "PDF",
            Kind::Zip => "ZIP",
            Kind::Other => "?",
        }
    }

    /// The usual ending of its names.
    fn extension(self) -> &'static str {
        match self {
            Kind::Jpeg => "jpg",
            Kind::Png => "png",
            Kind::Webp => "webp",
            Kind::Gif => "gif",
            Kind::Svg => "svg",
            Kind::Avif => "avif",
            Kind::Heic => "heic",
            Kind::Tiff => "tif",
            Kind::Bmp => "bmp",
            Kind::Pdf => "pdf",
            Kind::Zip => "zip",
            Kind::Other => "bin",
        }
    }

    fn by_name(name: &str) -> Kind {
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
        match extension.as_str() {
            "jpg" | "jpeg" | "jfif" => Kind::Jpeg,
            "png" => Kind::Png,
            "webp" => Kind::Webp,
            "gif" => Kind::Gif,
            "svg" => Kind::Svg,
            "avif" => Kind::Avif,
            "heic" | "heif" => Kind::Heic,
            "tif" | "tiff" => Kind::Tiff,
            "bmp" => Kind::Bmp,
            "pdf" => Kind::Pdf,
            "zip" | "docx" | "xlsx" | "pptx" | "odt" | "ods" | "odp" | "epub" => Kind::Zip,
            _ => Kind::Other,
        }
    }

    /// What the first bytes say. A text that is no SVG drawing is `Other`.
    pub(super) fn by_content(bytes: &[u8]) -> Kind {
        match bytes {
            [0xff, 0xd8, 0xff, ..] => Kind::Jpeg,
            [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Kind::Png,
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Kind::Webp,
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Kind::Gif,
            [b'I', b'I', 0x2a, 0, ..] | [b'M', b'M', 0, 0x2a, ..] => Kind::Tiff,
            [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Kind::Bmp,
            [b'P', b'K', 3 | 5 | 7, ..] => Kind::Zip,
            [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => by_brand(brand),
            _ if bytes[..bytes.len().min(1024)].windows(5).any(|window| window == b"%PDF-") => Kind::Pdf,
            _ if bytes[..bytes.len().min(4096)].windows(4).any(|window| window == b"<svg") => Kind::Svg,
            _ => Kind::Other,
        }
    }
}

fn by_brand(brand: &[u8]) -> Kind {
    match brand.get(..4) {
        Some(b"avif" | b"avis") => Kind::Avif,
        Some(b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1") => Kind::Heic,
        _ => Kind::Other,
    }
}

/// The kind on which the name and the bytes agree.
///
/// A format that browsers do not show is named before a wrong name: telephones save HEIC under `.jpg`, and another ending
/// would not help.
pub(super) fn agreed(name: &str, bytes: &[u8]) -> Result<Kind, PhotoProblem> {
    let (named, found) = (Kind::by_name(name), Kind::by_content(bytes));
    let is_picture = |kind| !matches!(kind, Kind::Pdf | Kind::Zip | Kind::Other);
    match (named, found) {
        _ if named == found => Ok(named),
        (Kind::Heic | Kind::Tiff | Kind::Bmp, _) => Err(PhotoProblem::Format(named.name())),
        (_, Kind::Heic | Kind::Tiff | Kind::Bmp) if is_picture(named) => Err(PhotoProblem::Format(found.name())),
        // An unknown name may hold anything but a picture, whose data would go out unseen.
        (Kind::Other, _) if !is_picture(found) || found == Kind::Svg => Ok(Kind::Other),
        // A drawing may begin with a long preamble; its own reader knows.
        (Kind::Svg, Kind::Other) => Ok(Kind::Svg),
        (_, Kind::Other) => Err(PhotoProblem::Broken(named.name())),
        _ => {
            let file = name.rsplit('/').next().unwrap_or(name);
            let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
            let proposal = format!("{stem}.{}", found.extension());
            Err(PhotoProblem::Mismatch { found: found.name(), proposal })
        }
    }
}
