//! What lies in the site's folder and stands nowhere: photos and files that no text names, texts that none holds,
//! records that nothing names.

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::super::media;
use super::Checker;
use crate::base::{Diagnostic, Diagnostics, Place, rules};
use crate::content::entry::{Embed, Entry, EntryKind, NamedKind, Target};
use crate::data::Record;

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
    records(checker, problems);
    for (key, slots) in checker.site.groups.each(EntryKind::Snippet).filter(|(key, _)| !snippets.contains(key.as_ref()))
    {
        for entry in slots.iter().flatten().map(|id| checker.entries.text(*id)) {
            let problem = Diagnostic::new(&rules::SNIPPET_UNUSED, Place::file(entry.path.clone())).lang(entry.lang);
            problems.push(problem.arg("id", &**key));
        }
    }
}

/// Partners, people and documents that stand in their lists and that nothing else names: neither a text nor a record.
fn records(checker: &Checker<'_>, problems: &mut Diagnostics) {
    let entries = checker.entries;
    if entries.partners.is_empty() && entries.people.is_empty() && entries.documents.is_empty() {
        return;
    }
    let mut named: FxHashSet<(NamedKind, &str)> = FxHashSet::default();
    for (_, entry) in entries.texts() {
        let head = &entry.head;
        let authors = head.author.iter().flatten().filter_map(|author| author.person.as_deref());
        named.extend(head.partners.iter().flatten().map(|id| (NamedKind::Partner, id.as_str())));
        named.extend(head.people.iter().flatten().map(String::as_str).chain(authors).map(|id| (NamedKind::Person, id)));
        named.extend(head.documents.iter().flatten().map(|id| (NamedKind::Document, id.as_str())));
        named.extend(named_records(entry));
    }
    for event in entries.events.iter().map(|record| &record.value) {
        named.extend(event.organisers.iter().map(|id| (NamedKind::Partner, id.as_str())));
        named.extend(event.speakers.iter().map(|id| (NamedKind::Person, id.as_str())));
    }
    let replaced = entries.documents.iter().flat_map(|record| &record.value.replaces);
    named.extend(replaced.map(|id| (NamedKind::Document, id.as_str())));
    fn of<'e, T>(
        kind: NamedKind,
        records: &'e [Record<T>],
        id: impl Fn(&'e T) -> &'e str,
        named: &FxHashSet<(NamedKind, &str)>,
        problems: &mut Diagnostics,
    ) {
        for record in records.iter().filter(|record| !record.broken) {
            let id = id(&record.value);
            if !named.contains(&(kind, id)) {
                let problem = Diagnostic::new(&rules::RECORD_UNUSED, record.place("id"));
                problems.push(problem.arg("kind", kind.name()).arg("id", id));
            }
        }
    }
    of(NamedKind::Partner, &entries.partners, |partner| &partner.id, &named, problems);
    of(NamedKind::Person, &entries.people, |person| &person.id, &named, problems);
    of(NamedKind::Document, &entries.documents, |document| &document.id, &named, problems);
}

/// The records that a body names, by a link or a card.
pub(super) fn named_records(entry: &Entry) -> impl Iterator<Item = (NamedKind, &str)> {
    let links = entry.refs.links.iter().filter_map(|link| match &link.target {
        Target::Named(NamedKind::Page, section, Some(id)) => {
            let kinds =
                [("partners", NamedKind::Partner), ("people", NamedKind::Person), ("documents", NamedKind::Document)];
            kinds.iter().find(|(name, _)| name == section).map(|(_, kind)| (*kind, id.as_str()))
        }
        Target::Named(kind, id, _) => Some((*kind, id.as_str())),
        _ => None,
    });
    let cards = entry.refs.embeds.iter().filter_map(|embed| match embed {
        Embed::Card { kind, id, .. } => Some((*kind, id.as_str())),
        Embed::Count { .. } | Embed::Gallery { .. } | Embed::Value { .. } => None,
    });
    let is_listed = |kind: NamedKind| {
        matches!(kind, NamedKind::Partner | NamedKind::Person | NamedKind::Document | NamedKind::Term)
    };
    links.chain(cards).filter(move |(kind, _)| is_listed(*kind))
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
