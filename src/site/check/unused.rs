//! What lies in the site's folder and stands nowhere: photos and files that no text names, texts that none holds.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::super::media;
use super::Checker;
use crate::base::{Diagnostic, Diagnostics, Place, rules};
use crate::content::entry::{Embed, Entry, EntryKind, NamedKind, Target};

pub(super) fn check(checker: &Checker<'_>, problems: &mut Diagnostics) {
    let mut files: BTreeSet<&Arc<str>> = BTreeSet::new();
    let mut snippets: BTreeSet<&str> = BTreeSet::new();
    // Drafts and expired news count: their photos are not lying about, they wait.
    for (_, entry) in checker.entries.texts() {
        each_file(entry, |src| {
            files.extend(media::companion(checker.entries, &entry.path, src).map(|file| &file.path))
        });
        snippets.extend(entry.head.background.as_deref());
        snippets.extend(entry.refs.embeds.iter().filter_map(|embed| match embed {
            Embed::Card { kind: NamedKind::Snippet, id, .. } => Some(id.as_str()),
            _ => None,
        }));
    }
    for record in &checker.entries.partners {
        let logo = record.value.logo.as_ref().and_then(|l| media::companion(checker.entries, &record.path, &l.src));
        files.extend(logo.map(|file| &file.path));
    }
    for record in &checker.entries.people {
        let photo = record.value.photo.as_ref().and_then(|p| media::companion(checker.entries, &record.path, &p.src));
        files.extend(photo.map(|file| &file.path));
    }
    for record in &checker.entries.documents {
        let file = record.value.file.as_ref().and_then(|file| media::companion(checker.entries, &record.path, file));
        files.extend(file.map(|file| &file.path));
    }
    // Logos and portraits are not unused because the file that names them has a mistake.
    let with_files = [NamedKind::Partner, NamedKind::Person, NamedKind::Document];
    let is_unread = with_files.iter().any(|kind| checker.entries.unread.contains(kind));
    let unknown = |path: &&Arc<str>| is_unread && path.starts_with("content/data/");
    for path in checker.entries.companions.keys().filter(|path| !files.contains(path) && !unknown(path)) {
        problems.push(Diagnostic::new(&rules::FILE_UNUSED, Place::file(path.clone())).arg("role", "companion"));
    }
    for (key, slots) in checker.site.groups.each(EntryKind::Snippet).filter(|(key, _)| !snippets.contains(key.as_ref()))
    {
        for entry in slots.iter().flatten().map(|id| checker.entries.text(*id)) {
            let problem = Diagnostic::new(&rules::SNIPPET_UNUSED, Place::file(entry.path.clone())).lang(entry.lang);
            problems.push(problem.arg("id", &**key));
        }
    }
}

/// Every path of a file that a text names.
fn each_file<'a>(entry: &'a Entry, mut visit: impl FnMut(&'a str)) {
    let head = &entry.head;
    head.image.iter().filter_map(|image| image.src.as_deref()).for_each(&mut visit);
    head.attachments.iter().flatten().filter_map(|attachment| attachment.file.as_deref()).for_each(&mut visit);
    head.gallery.iter().flatten().for_each(|src| visit(src));
    entry.refs.figures.iter().for_each(|figure| visit(&figure.src));
    for link in &entry.refs.links {
        match &link.target {
            Target::Relative(path, _) if !path.ends_with(".md") => visit(path),
            _ => {}
        }
    }
}
