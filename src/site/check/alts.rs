//! What alternative texts say: the caption once more, or the name of a file, helps nobody who cannot see the picture.

use super::{at, folded, in_field};
use crate::base::{Diagnostics, Rule, rules};
use crate::content::entry::{Entry, Image};

/// Endings of pictures.
const ENDINGS: &[&str] = &["avif", "bmp", "gif", "heic", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp"];

/// What cameras, telephones and programs call pictures, and what people write who do not know what to write.
const NAMES: &[&str] = &[
    "dcim",
    "dsc",
    "dscf",
    "dscn",
    "img",
    "image",
    "photo",
    "foto",
    "pic",
    "pict",
    "picture",
    "pxl",
    "scan",
    "screenshot",
    "screen shot",
    "untitled",
    "viber image",
    "whatsapp image",
    "telegram image",
    "зображення",
    "картинка",
    "світлина",
    "скан",
    "скріншот",
    "знімок",
    "знімок екрана",
    "фото",
    "фотографія",
    "малюнок",
    "рисунок",
    "изображение",
    "фотография",
    "снимок",
    "снимок экрана",
    "скриншот",
    "снимка",
    "картина",
    "екранна снимка",
];

pub(super) fn check(entry: &Entry, problems: &mut Diagnostics) {
    let head = &entry.head;
    for figure in entry.refs.figures.iter().filter(|figure| !figure.alt.is_empty()) {
        let photo = head.photos.iter().find(|(name, _)| *name == figure.src).map(|(_, photo)| photo);
        // Only a figure shows its caption.
        let caption = figure.caption.as_deref().or_else(|| photo?.caption.as_deref()).filter(|_| !figure.inline);
        if let Some(rule) = wrong(&figure.alt, caption) {
            problems.push(at(rule, entry, figure.span).arg("alt", figure.alt.as_str()));
        }
    }
    let image = head.image.iter().map(|image| ("image.alt".to_owned(), image));
    let photos = head.photos.iter().map(|(name, photo)| (format!("photos.{name}.alt"), photo));
    for (field, Image { alt, caption, .. }) in image.chain(photos) {
        if let Some(alt) = alt
            && let Some(rule) = wrong(alt, caption.as_deref())
        {
            problems.push(in_field(rule, entry, &field).arg("alt", alt.as_str()));
        }
    }
}

fn wrong(alt: &str, caption: Option<&str>) -> Option<&'static Rule> {
    let plain = folded(alt);
    if is_name(alt, &plain) {
        Some(&rules::IMAGE_ALT_FILE)
    } else if caption.is_some_and(|caption| folded(caption) == plain) {
        Some(&rules::IMAGE_ALT_CAPTION)
    } else {
        None
    }
}

/// `IMG_2041.jpg`, `photo 3`, `20210304_101112`, or "photo" alone.
fn is_name(alt: &str, plain: &str) -> bool {
    let ending = alt.trim().rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    if ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str())) {
        return true;
    }
    let digits = plain.bytes().filter(u8::is_ascii_digit).count();
    if digits >= STAMP && plain.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ') {
        return true;
    }
    NAMES.iter().any(|name| plain.strip_prefix(name).is_some_and(is_number))
}

/// So many digits are a date; fewer may be what the picture shows, such as 103.
const STAMP: usize = 6;

/// What follows the camera's word: a number, or a date with the marks of WhatsApp.
fn is_number(rest: &str) -> bool {
    let is_part =
        |word: &str| matches!(word, "at" | "o") || word.trim_start_matches("wa").bytes().all(|b| b.is_ascii_digit());
    rest.split(' ').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files() {
        for alt in [
            "IMG_2041.jpg",
            "photo 3",
            "DSC00012",
            "DSC_0012",
            "фото (1)",
            "Фото",
            "20210304_101112",
            "школа.PNG",
            "WhatsApp Image 2021-03-04 at 10.11.12",
            "IMG-20210304-WA0012",
            "Знімок екрана 2026-03-01",
            "2026-03-01",
            "viber_image_2021-03-04",
        ] {
            assert_eq!(wrong(alt, None), Some(&rules::IMAGE_ALT_FILE), "{alt}");
        }
        for alt in [
            "Фото лікаря",
            "Логотип ВООЗ",
            "План будинку 3",
            "WHO",
            "Школа № 5",
            "Photo of a nurse",
            "a",
            "103",
            "Знімок серця 3D",
        ] {
            assert_eq!(wrong(alt, None), None, "{alt}");
        }
    }

    #[test]
    fn captions_said_twice() {
        assert_eq!(wrong("Лікарі у школі", Some("  лікарі  у «школі».")), Some(&rules::IMAGE_ALT_CAPTION));
        assert_eq!(wrong("Лікарі у школі", Some("Лікарі у школі міста")), None);
        assert_eq!(wrong("Лікарі", None), None);
    }
}
