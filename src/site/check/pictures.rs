//! Pictures and files beside a text: each must be there, be what it is used as, and speak to those who cannot see it.

use super::super::media;
use super::super::resolve::similar_file;
use super::{Checker, Family, at, field_place, in_field, mend};
use crate::base::fields::suggest;
use crate::base::{Diagnostic, Diagnostics, Rule, paths, rules};
use crate::content::entry::{Entry, Head, Image};
use crate::content::front_matter;
use crate::data::Record;

/// The endings of pictures that browsers show.
const PICTURES: &[&str] = &["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];

pub(super) fn check(checker: &Checker<'_>, entry: &Entry, problems: &mut Diagnostics) {
    for figure in &entry.refs.figures {
        if let Some((rule, meant)) = wrong(checker, &entry.path, &figure.src, true) {
            let problem = at(rule, entry, figure.span).arg("file", figure.src.as_str());
            problems.push(problem.arg("proposal", meant.unwrap_or_else(|| "none".to_owned())));
        }
    }
    let head = &entry.head;
    if let Some(src) = head.image.as_ref().and_then(|image| image.src.as_deref()) {
        in_head(checker, entry, "image.src", src, true, problems);
    }
    let gallery = head.gallery.as_deref().unwrap_or_default();
    for (i, src) in gallery.iter().enumerate() {
        let field = format!("gallery[{i}]");
        in_head(checker, entry, &field, src, true, problems);
        if gallery[..i].contains(src) {
            problems.push(in_field(&rules::GALLERY_REPEATED, entry, &field).arg("file", src.as_str()));
        }
    }
    for (i, attachment) in head.attachments.iter().flatten().enumerate() {
        if let Some(file) = &attachment.file {
            in_head(checker, entry, &format!("attachments[{i}].file"), file, false, problems);
        }
    }
}

fn in_head(checker: &Checker<'_>, entry: &Entry, field: &str, src: &str, as_picture: bool, problems: &mut Diagnostics) {
    if let Some((rule, meant)) = wrong(checker, &entry.path, src, as_picture) {
        let mut problem = in_field(rule, entry, field).arg("file", src).arg("proposal", "none");
        problem.replacement = meant;
        problems.push(problem);
    }
}

/// The partners' logos, the photos of people and the files of documents.
pub(super) fn check_site(checker: &Checker<'_>, problems: &mut Diagnostics) {
    for record in &checker.entries.partners {
        let Some(logo) = &record.value.logo else { continue };
        in_record(checker, record, "logo.src", &logo.src, true, problems);
    }
    for record in &checker.entries.people {
        let Some(photo) = &record.value.photo else { continue };
        in_record(checker, record, "photo.src", &photo.src, true, problems);
    }
    for record in &checker.entries.documents {
        let Some(file) = &record.value.file else { continue };
        in_record(checker, record, "file", file, false, problems);
    }
}

fn in_record<T>(
    checker: &Checker<'_>,
    record: &Record<T>,
    field: &str,
    src: &str,
    as_picture: bool,
    problems: &mut Diagnostics,
) {
    let Some((rule, meant)) = wrong(checker, &record.path, src, as_picture) else { return };
    let mut problem = Diagnostic::new(rule, record.place(field)).arg("file", src).arg("proposal", "none");
    problem.replacement = meant;
    problems.push(problem);
}

/// Why a file cannot be used here, and the name that was meant, seen from the file that names it.
fn wrong(checker: &Checker<'_>, path: &str, src: &str, as_picture: bool) -> Option<(&'static Rule, Option<String>)> {
    match media::companion(checker.entries, path, src) {
        Some(companion) if as_picture && !paths::has_ending(&companion.path, PICTURES) => {
            Some((&rules::FILE_NO_PICTURE, None))
        }
        Some(_) => None,
        None => {
            let full = paths::normalise(paths::folder(path), src);
            let meant = full.and_then(|full| checker.meant(full.clone(), || similar_file(checker.entries, &full)));
            Some((&rules::FILE_MISSING, meant.map(|full| mend::relative(paths::folder(path), &full))))
        }
    }
}

/// What the pictures of the front matter show must be said in every language.
pub(super) fn check_family(_: &Checker<'_>, family: &Family<'_>, problems: &mut Diagnostics) {
    if family.unseen {
        return;
    }
    if let Some(src) = family.each().find_map(|entry| entry.head.image.as_ref()?.src.as_deref()) {
        alts(family, "image", src, |head| head.image.as_ref(), problems);
    }
    let gallery = family.each().find_map(|entry| entry.head.gallery.as_deref()).unwrap_or_default();
    for src in gallery {
        alts(family, &format!("photos.{src}"), src, |head| photo(head, src), problems);
    }
    unused_photos(family, gallery, problems);
    if gallery.is_empty() {
        no_gallery(family, problems);
    }
}

/// A place for pictures that are listed nowhere.
fn no_gallery(family: &Family<'_>, problems: &mut Diagnostics) {
    for entry in family.each() {
        let Some(span) = entry.gallery() else { continue };
        let has_field = front_matter::table(entry.kind).field("gallery").is_some();
        problems.push(at(&rules::GALLERY_EMPTY, entry, span).arg("kind", if has_field { "none" } else { "here" }));
    }
}

fn photo<'a>(head: &'a Head, src: &str) -> Option<&'a Image> {
    head.photos.iter().find(|(name, _)| name == src).map(|(_, image)| image)
}

fn alts(
    family: &Family<'_>,
    field: &str,
    src: &str,
    words: impl Fn(&Head) -> Option<&Image>,
    problems: &mut Diagnostics,
) {
    let decorative = family.each().find_map(|entry| words(&entry.head)?.decorative);
    if decorative == Some(true) {
        return;
    }
    let is_silent = |entry: &&Entry| {
        let alt = words(&entry.head).and_then(|image| image.alt.as_deref());
        !entry.broken && alt.is_none_or(|alt| alt.trim().is_empty())
    };
    for entry in family.each().filter(is_silent) {
        problems.push(in_field(&rules::IMAGE_FIELD_ALT_MISSING, entry, field).arg("file", src));
    }
}

/// Words for a picture that stands nowhere: its name was changed, or mistyped.
fn unused_photos(family: &Family<'_>, gallery: &[String], problems: &mut Diagnostics) {
    let used = || {
        let figures = family.each().flat_map(|entry| entry.refs.figures.iter().map(|figure| figure.src.as_str()));
        figures.chain(gallery.iter().map(String::as_str))
    };
    for entry in family.each() {
        for (name, _) in entry.head.photos.iter().filter(|(name, _)| used().all(|src| src != name)) {
            let place = field_place(entry, &format!("photos.{name}"));
            let problem = Diagnostic::new(&rules::PHOTO_UNUSED, place).lang(entry.lang).arg("file", name.as_str());
            problems.push(problem.arg("proposal", suggest(name, used()).unwrap_or_else(|| "none".to_owned())));
        }
    }
}
