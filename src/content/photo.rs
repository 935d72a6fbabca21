//! Photos, logos and attachments: their size, and their bytes without what a camera wrote into them.
//!
//! A picture from a phone tells where it was taken, when, and on whose device. Each format's file here copies only what a
//! browser needs to show the picture (a list of what may stay, never of what must go), so that a maker's new block or a
//! film behind the picture cannot slip through. The colour profile stays, and so does the way up.

mod avif;
mod exif;
mod gif;
mod jpeg;
mod kind;
mod png;
mod svg;
#[cfg(test)]
mod tests;
mod webp;

use std::borrow::Cow;
use std::sync::Arc;

use crate::base::{Diagnostic, Diagnostics, Digest, Place, rules};

use kind::Kind;

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

/// Why a file cannot be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PhotoProblem {
    /// It holds nothing.
    Empty,
    /// Browsers do not show this format.
    Format(&'static str),
    /// It is another format than its name says.
    Mismatch {
        /// What it is.
        found: &'static str,
        /// The name with the right ending.
        proposal: String,
    },
    /// It ends too early, or is no such file at all.
    Broken(&'static str),
    /// It holds what a camera wrote, in a format from which that cannot be taken.
    Private(&'static str),
}

/// A picture as it is published.
struct Picture<'a> {
    bytes: Cow<'a, [u8]>,
    /// As shown: a photo taken upright is higher than wide, however its rows are stored.
    pixels: Option<(u32, u32)>,
}

/// Reads a photo or attachment. A file that cannot be published is reported; `publishable` gives nothing for it either.
pub fn read_companion(path: &Arc<str>, bytes: &[u8], problems: &mut Diagnostics) -> Companion {
    let picture = clean(path, bytes).unwrap_or_else(|problem| {
        problems.push(problem.diagnostic(path));
        Picture { bytes: Cow::Borrowed(bytes), pixels: None }
    });
    Companion {
        path: path.clone(),
        digest: Digest::of(&picture.bytes),
        size: picture.bytes.len() as u64,
        pixels: picture.pixels,
    }
}

/// The bytes to publish: a picture without what its camera wrote, an attachment as it is.
pub fn publishable<'a>(name: &str, bytes: &'a [u8]) -> Result<Cow<'a, [u8]>, PhotoProblem> {
    clean(name, bytes).map(|picture| picture.bytes)
}

fn clean<'a>(name: &str, bytes: &'a [u8]) -> Result<Picture<'a>, PhotoProblem> {
    if bytes.is_empty() {
        return Err(PhotoProblem::Empty);
    }
    let kind = kind::agreed(name, bytes)?;
    let picture = match kind {
        Kind::Jpeg => jpeg::clean(bytes),
        Kind::Png => png::clean(bytes),
        Kind::Webp => webp::clean(bytes),
        Kind::Gif => gif::clean(bytes),
        Kind::Svg => svg::clean(bytes),
        Kind::Avif => return avif::pass(bytes),
        Kind::Heic | Kind::Tiff | Kind::Bmp => return Err(PhotoProblem::Format(kind.name())),
        Kind::Pdf | Kind::Zip | Kind::Other => Some(Picture { bytes: Cow::Borrowed(bytes), pixels: None }),
    };
    picture.ok_or(PhotoProblem::Broken(kind.name()))
}

impl PhotoProblem {
    /// The problem as it is shown to the author.
    pub fn diagnostic(&self, path: &Arc<str>) -> Diagnostic {
        let report = |rule| Diagnostic::new(rule, Place::file(path.clone()));
        match self {
            PhotoProblem::Empty => report(&rules::FILE_EMPTY),
            PhotoProblem::Format(format) => report(&rules::PHOTO_FORMAT).arg("format", *format),
            PhotoProblem::Mismatch { found, proposal } => {
                report(&rules::PHOTO_MISMATCH).arg("found", *found).arg("proposal", proposal)
            }
            PhotoProblem::Broken(format) => report(&rules::PHOTO_BROKEN).arg("format", *format),
            PhotoProblem::Private(format) => report(&rules::PHOTO_PRIVATE).arg("format", *format),
        }
    }
}

/// Takes the first `count` bytes, if there are as many.
fn take<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(count)?;
    *rest = left;
    Some(taken)
}

/// Takes one byte.
fn take_byte(rest: &mut &[u8]) -> Option<u8> {
    take(rest, 1).map(|byte| byte[0])
}
