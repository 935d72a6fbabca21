//! Documents that are there as PDF alone. A PDF is hard to read on a telephone, and often not at all with a screen reader,
//! so what it says should stand on the page, or in a format that can be read.

use super::{Checker, Family, at, in_field};
use crate::base::paths::has_ending;
use crate::base::{Diagnostics, rules};
use crate::content::entry::{Entry, EntryKind};
use crate::content::plain::plain_text;
use crate::language::words;

/// A page with this many words of its own tells what matters, and the PDF is a copy to keep.
const ENOUGH: usize = 60;

/// How others publish theirs is not the author's to mend, so only files of this site count.
const PDF: &[&str] = &["pdf"];

/// Endings of files that can be read aloud, enlarged or worked with.
const READABLE: &[&str] =
    &["csv", "doc", "docx", "epub", "htm", "html", "ics", "json", "ods", "odt", "rtf", "txt", "xls", "xlsx"];

pub(super) fn check_family(_: &Checker<'_>, family: &Family<'_>, problems: &mut Diagnostics) {
    if family.unseen || !matches!(family.kind, EntryKind::News | EntryKind::Page) {
        return;
    }
    // Translations share their attachments: the first file that names one names it for all.
    let count =
        family.each().filter_map(|entry| entry.head.attachments.as_ref().map(Vec::len)).max().unwrap_or_default();
    let attached: Vec<(usize, &str)> =
        (0..count).filter_map(|i| Some((i, family.each().find_map(|entry| attachment(entry, i))?))).collect();
    // Few have one, so it is told by a word rather than by looking at all links.
    let is_attached = attached.iter().any(|(_, file)| has_ending(file, PDF));
    for entry in family.each().filter(|entry| !entry.broken && (is_attached || entry.refs.has_pdf)) {
        check(entry, &attached, problems);
    }
}

fn check(entry: &Entry, attached: &[(usize, &str)], problems: &mut Diagnostics) {
    let linked = || entry.refs.links.iter().filter_map(|link| Some((link.span, link.target.own_file()?)));
    let files = || attached.iter().map(|(_, file)| *file).chain(linked().map(|(_, file)| file));
    if files().any(|file| has_ending(file, READABLE)) {
        return;
    }
    if words::count(entry.head.lead.as_deref().unwrap_or_default()) + words::count(&plain_text(&entry.body.html))
        >= ENOUGH
    {
        return;
    }
    let is_pdf = |file: &str| has_ending(file, PDF);
    if let Some((i, file)) = attached.iter().find(|(_, file)| is_pdf(file)) {
        problems.push(in_field(&rules::PDF_ONLY, entry, &format!("attachments[{i}].file")).arg("file", *file));
    } else if let Some((span, file)) = linked().find(|(_, file)| is_pdf(file)) {
        problems.push(at(&rules::PDF_ONLY, entry, span).arg("file", file));
    }
}

fn attachment(entry: &Entry, i: usize) -> Option<&str> {
    entry.head.attachments.as_ref()?.get(i)?.file.as_deref()
}
