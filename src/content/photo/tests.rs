//! Small pictures made by hand: what must go is gone to the last byte, what must stay is there.

use std::sync::Arc;

use super::png::crc;
use super::{PhotoProblem, clean, publishable, read_companion};

/// Stands for a place, a device, a date: it may not be found in anything published.
const SECRET: &[u8] = b"GPS 50.4501N 30.5234E SECRET";
const PROFILE: &[u8] = b"ICC_PROFILE\0\x01\x01a colour profile";

/// A block of EXIF with an orientation and a place, as a telephone writes it.
fn exif(orientation: u8) -> Vec<u8> {
    let mut block = b"II*\0\x08\0\0\0\x02\0".to_vec();
    block.extend_from_slice(&[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    block.extend_from_slice(&[0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0]);
    block.extend_from_slice(&[0, 0, 0, 0]);
    block.extend_from_slice(SECRET);
    block
}

fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
    [&[0xff, marker], &u16::try_from(data.len() + 2).expect("short").to_be_bytes()[..], data].concat()
}

/// 40 wide, 30 high, two scans with an escaped byte and a restart, and a film appended by a telephone.
fn jpeg(orientation: u8) -> Vec<u8> {
    let with_thumbnail = [b"JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01", &SECRET[..3]].concat();
    let parts = [
        vec![0xff, 0xd8],
        segment(0xe0, &with_thumbnail),
        segment(0xe1, &[b"Exif\0\0", &exif(orientation)[..]].concat()),
        segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>", SECRET].concat()),
        segment(0xe2, PROFILE),
        segment(0xe2, &[b"MPF\0", SECRET].concat()),
        segment(0xed, &[b"Photoshop 3.0\08BIM", SECRET].concat()),
        segment(0xee, b"Adobe\0\x64\0\0\0\0\x01"),
        segment(0xfe, SECRET),
        segment(0xdb, &[1; 65]),
        segment(0xc2, &[8, 0, 30, 0, 40, 1, 1, 0x11, 0]),
        segment(0xc4, &[2; 20]),
        segment(0xda, &[1, 1, 0, 0, 63, 0]),
        vec![0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
        segment(0xda, &[1, 1, 0, 0, 63, 0]),
        vec![0x78, 0xff, 0xd9],
        b"....ftypmp42".to_vec(),
        SECRET.to_vec(),
    ];
    parts.concat()
}

fn png_chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let named = [&kind[..], data].concat();
    [&u32::try_from(data.len()).expect("short").to_be_bytes()[..], &named, &crc(&named).to_be_bytes()].concat()
}

fn png(extra: &[Vec<u8>]) -> Vec<u8> {
    let header = png_chunk(b"IHDR", &[0, 0, 0, 40, 0, 0, 0, 30, 8, 2, 0, 0, 0]);
    let parts = [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        header,
        extra.concat(),
        png_chunk(b"IDAT", b"pixels"),
        png_chunk(b"IEND", b""),
        SECRET.to_vec(),
    ];
    parts.concat()
}

fn webp_chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let padding: &[u8] = if data.len() % 2 == 1 { &[0] } else { &[] };
    [&kind[..], &u32::try_from(data.len()).expect("short").to_le_bytes(), data, padding].concat()
}

fn webp(chunks: &[Vec<u8>]) -> Vec<u8> {
    let body = [&b"WEBP"[..], &chunks.concat()].concat();
    [&b"RIFF"[..], &u32::try_from(body.len()).expect("short").to_le_bytes(), &body, SECRET].concat()
}

fn extended_webp(flags: u8) -> Vec<u8> {
    webp(&[
        webp_chunk(b"VP8X", &[flags, 0, 0, 0, 39, 0, 0, 29, 0, 0]),
        webp_chunk(b"ICCP", PROFILE),
        webp_chunk(b"VP8L", &[0x2f, 39, 0x40, 7, 0, 1]),
        webp_chunk(b"EXIF", &exif(8)),
        webp_chunk(b"XMP ", SECRET),
        webp_chunk(b"ODD ", &SECRET[..7]),
    ])
}

fn gif() -> Vec<u8> {
    let parts: [&[u8]; 9] = [
        b"GIF89a\x28\0\x1e\0\x80\0\0",
        &[0; 6],
        b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0",
        b"\x21\xff\x0bXMP DataXMP\x1cGPS 50.4501N 30.5234E SECRET\0",
        b"\x21\xfe\x1cGPS 50.4501N 30.5234E SECRET\0",
        b"\x21\xf9\x04\0\x0a\0\0\0",
        b"\x2c\0\0\0\0\x28\0\x1e\0\0\x02\x02\x4c\x01\0",
        b"\x3b",
        SECRET,
    ];
    parts.concat()
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Publishes a picture; fails if anything of the secret survived.
#[track_caller]
fn published(name: &str, bytes: &[u8]) -> (Vec<u8>, Option<(u32, u32)>) {
    let picture = clean(name, bytes).unwrap_or_else(|problem| panic!("{name}: {problem:?}"));
    for word in [&SECRET[..3], b"SECRET", b"xmpmeta", b"50.4501N", b"8BIM", b"MPF", b"ftyp"] {
        assert!(!holds(&picture.bytes, word), "{name} holds {}", String::from_utf8_lossy(word));
    }
    // What is published is published again unchanged.
    assert_eq!(publishable(name, &picture.bytes).expect("a clean picture"), picture.bytes, "{name}");
    (picture.bytes.into_owned(), picture.pixels)
}

#[test]
fn a_jpeg_keeps_its_colours_and_its_way_up() {
    let (bytes, pixels) = published("a/photo.jpg", &jpeg(6));
    assert_eq!(pixels, Some((30, 40)));
    assert!(holds(&bytes, PROFILE) && holds(&bytes, b"Adobe\0\x64"));
    assert!(bytes.starts_with(&[0xff, 0xd8, 0xff, 0xe0, 0, 16]) && bytes.ends_with(&[0x78, 0xff, 0xd9]));
    assert!(holds(&bytes, &[0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xda]));
    // Another reader finds the size and, in 32 bytes and no more, the orientation.
    let size = imagesize::blob_size(&bytes).expect("a size");
    assert!(matches!((size.width, size.height), (40, 30) | (30, 40)));
    assert_eq!(&bytes[20..24], [0xff, 0xe1, 0, 34]);
    assert_eq!(&bytes[24..56], b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0");
}

#[test]
fn an_upright_jpeg_says_nothing_at_all() {
    let (bytes, pixels) = published("photo.JPEG", &jpeg(1));
    assert_eq!(pixels, Some((40, 30)));
    assert!(!holds(&bytes, b"Exif"));
}

#[test]
fn a_png_keeps_its_colours_and_its_way_up() {
    let extra = [
        png_chunk(b"iCCP", PROFILE),
        png_chunk(b"tEXt", SECRET),
        png_chunk(b"iTXt", SECRET),
        png_chunk(b"eXIf", &exif(5)),
        png_chunk(b"tIME", &SECRET[..7]),
        png_chunk(b"prVt", SECRET),
    ];
    let (bytes, pixels) = published("a.png", &png(&extra));
    assert_eq!(pixels, Some((30, 40)));
    assert!(holds(&bytes, PROFILE) && holds(&bytes, b"eXIfMM\0*"));
    assert_eq!(published("a.png", &png(&[])).1, Some((40, 30)));
}

#[test]
fn the_check_sum_is_that_of_png() {
    assert_eq!(crc(b"IEND"), 0xae42_6082);
}

#[test]
fn a_webp_keeps_its_colours_and_its_way_up() {
    let (bytes, pixels) = published("a.webp", &extended_webp(0x2c));
    assert_eq!(pixels, Some((30, 40)));
    assert!(holds(&bytes, PROFILE) && holds(&bytes, b"EXIF\x1a\0\0\0MM\0*"));
    assert_eq!(bytes[20], 0x28);
    assert_eq!(u32::from_le_bytes([bytes[4], bytes[5], bytes[6], bytes[7]]) as usize, bytes.len() - 8);
    assert!(imagesize::blob_size(&bytes).is_ok());
}

#[test]
fn plain_webps_have_a_size() {
    let lossless = webp(&[webp_chunk(b"VP8L", &[0x2f, 39, 0x40, 7, 0, 1])]);
    assert_eq!(published("a.webp", &lossless).1, Some((40, 30)));
    let lossy = webp(&[webp_chunk(b"VP8 ", &[0, 0, 0, 0x9d, 1, 0x2a, 40, 0, 30, 0, 7])]);
    assert_eq!(published("a.webp", &lossy).1, Some((40, 30)));
}

#[test]
fn a_gif_keeps_its_animation() {
    let (bytes, pixels) = published("a.gif", &gif());
    assert_eq!(pixels, Some((40, 30)));
    assert!(holds(&bytes, b"NETSCAPE2.0") && bytes.ends_with(b"\x4c\x01\0\x3b"));
}

#[test]
fn a_drawing_is_made_harmless() {
    use std::fmt::Write as _;
    let mut photo = String::new();
    for byte in jpeg(1) {
        write!(photo, "%{byte:02x}").expect("text");
    }
    let svg = format!(
        "<?xml version='1.0'?><!-- SECRET --><svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' \
         width='2in' height='50' onload='alert(1)'><metadata>SECRET</metadata><script>alert(2)</script>\
         <image xlink:href='data:image/jpeg,{photo}'/><use href='https://evil.example/x.svg#a'/><path d='M0 0h1'/></svg>"
    );
    let (bytes, pixels) = published("a.svg", svg.as_bytes());
    let text = String::from_utf8(bytes).expect("text");
    assert_eq!(pixels, Some((192, 50)));
    assert!(!text.contains("alert") && !text.contains("evil.example"), "{text}");
    assert!(text.contains("<path d=\"M0 0h1\"") && text.contains("data:image/jpeg;base64,/9j/"), "{text}");
    let boxed = "<svg xmlns='http://www.w3.org/2000/svg' width='100%' viewBox='0 0 30.4 20'><g/></svg>";
    assert_eq!(published("a.svg", boxed.as_bytes()).1, Some((30, 20)));
}

fn avif(noted: &[u8]) -> Vec<u8> {
    let boxed = |kind: &[u8; 4], data: &[u8]| {
        [&u32::try_from(data.len() + 8).expect("short").to_be_bytes()[..], kind, data].concat()
    };
    [boxed(b"ftyp", b"avif\0\0\0\0avifmif1"), boxed(b"meta", noted), boxed(b"mdat", b"pixels")].concat()
}

#[track_caller]
fn check(name: &str, bytes: &[u8], expected: PhotoProblem) {
    assert_eq!(publishable(name, bytes), Err(expected), "{name}");
}

#[test]
fn what_cannot_be_published_is_named() {
    let mismatch = |found, proposal: &str| PhotoProblem::Mismatch { found, proposal: proposal.to_owned() };
    check("a.jpg", b"", PhotoProblem::Empty);
    check("a.jpg", b"a letter", PhotoProblem::Broken("JPEG"));
    check("a/b.png", &jpeg(1), mismatch("JPEG", "b.jpg"));
    check("a.pdf", &jpeg(1), mismatch("JPEG", "a.jpg"));
    check("a.txt", &jpeg(1), mismatch("JPEG", "a.jpg"));
    check("a.docx", b"%PDF-1.4", mismatch("PDF", "a.pdf"));
    check("a.pdf", b"<html>", PhotoProblem::Broken("PDF"));
    check("a.heic", b"anything", PhotoProblem::Format("HEIC"));
    check("a.jpg", b"\0\0\0\x18ftypheic", PhotoProblem::Format("HEIC"));
    check("a.tiff", b"II*\0", PhotoProblem::Format("TIFF"));
    check("a.avif", &avif(b"....infe....Exif"), PhotoProblem::Private("AVIF"));
    check("a.svg", b"<svg", PhotoProblem::Broken("SVG"));
    assert!(publishable("a.avif", &avif(b"....infe....av01")).is_ok());
}

#[test]
fn attachments_are_published_as_they_are() {
    for (name, bytes) in [
        ("a.pdf", &b"%PDF-1.7 SECRET"[..]),
        ("a.csv", b"a;b"),
        ("a.docx", b"PK\x03\x04 SECRET"),
        ("a.mp4", b"\0\0\0\x18ftypmp42"),
    ] {
        assert_eq!(publishable(name, bytes).as_deref(), Ok(bytes), "{name}");
    }
}

/// A file that is cut anywhere is refused; one with a wrong byte is refused or not, but never stops the program.
#[test]
fn broken_pictures() {
    for (name, bytes) in [
        ("a.jpg", jpeg(6)),
        ("a.webp", extended_webp(0x2c)),
        ("a.gif", gif()),
        ("a.png", png(&[png_chunk(b"eXIf", &exif(5))])),
    ] {
        let end = bytes.len() - SECRET.len();
        for cut in 1..bytes.len() {
            let cut_off = clean(name, &bytes[..cut]).is_err();
            // The film behind a JPEG's end mark and the bytes behind the others do not count.
            assert!(cut_off || cut >= end - 12, "{name} cut at {cut}");
            let mut wrong = bytes.clone();
            wrong[cut] ^= 0xff;
            let _ = clean(name, &wrong);
        }
    }
}

#[test]
fn a_companion_is_described_by_what_is_published() {
    let path: Arc<str> = "content/news/a/photo.jpg".into();
    let mut problems = Vec::new();
    let companion = read_companion(&path, &jpeg(6), &mut problems);
    let published = publishable(&path, &jpeg(6)).expect("a photo").into_owned();
    assert_eq!((companion.digest, companion.size), (crate::base::Digest::of(&published), published.len() as u64));
    assert!(problems.is_empty());
    read_companion(&path, &jpeg(6)[..90], &mut problems);
    assert_eq!((problems[0].rule.code, &*problems[0].place.path), ("photo-broken", &*path));
}
