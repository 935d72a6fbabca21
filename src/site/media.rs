//! Which photos, logos and attachments are published: those that something visible names.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::addresses;
use super::entries::{Entries, TextId};
use super::link::{Alert, Site, State, Versions};
use crate::base::paths;
use crate::content::Entry;
use crate::content::entry::{Head, Target};
use crate::content::photo::Companion;

/// The published companions by path, with their addresses.
pub type Media = BTreeMap<Arc<str>, String>;

/// Finds the companion that `relative` names in the file `path`, and its full path.
pub fn companion<'a>(entries: &'a Entries, path: &str, relative: &str) -> Option<&'a Companion> {
    entries.companions.get(paths::normalise(paths::folder(path), relative)?.as_str())
}

/// The address of a companion below the root.
pub fn address(companion: &Companion) -> String {
    addresses::media(&companion.path, &companion.digest.short())
}

/// Everything that visible entries and records name.
pub fn used(site: &Site, entries: &Entries) -> Media {
    let mut media = Media::new();
    // Translations lie side by side and mostly name the same file as the one before them.
    let mut last = (String::new(), String::new());
    let mut add = |path: &str, relative: &str| {
        let folder = paths::folder(path);
        if last.0 == folder && last.1 == relative {
            return;
        }
        last = (folder.to_owned(), relative.to_owned());
        if let Some(companion) = companion(entries, path, relative) {
            // Most are named by every language, and an address takes longer to make than to find.
            if !media.contains_key(&companion.path) {
                media.insert(companion.path.clone(), address(companion));
            }
        }
    };
    for (id, shared) in visible(site) {
        let entry = entries.text(id);
        let heads = [Some(&entry.head), shared];
        for src in heads.into_iter().flatten().flat_map(files) {
            // A shared field is relative to the folder of the file that sets it; translations lie side by side.
            add(&entry.path, src);
        }
        named(entry).for_each(|src| add(&entry.path, src));
    }
    for record in entries.partners.iter().filter(|record| !record.broken) {
        if let Some(logo) = &record.value.logo {
            add(&record.path, &logo.src);
        }
    }
    for record in entries.people.iter().filter(|record| !record.broken) {
        if let Some(photo) = &record.value.photo {
            add(&record.path, &photo.src);
        }
    }
    for record in entries.documents.iter().filter(|record| !record.broken) {
        if let Some(file) = &record.value.file {
            add(&record.path, file);
        }
    }
    media
}

/// The files that an entry's body names, as they are written there; texts are none.
pub fn named(entry: &Entry) -> impl Iterator<Item = &str> {
    let figures = entry.refs.figures.iter().map(|figure| figure.src.as_str());
    let links = entry.refs.links.iter().filter_map(|link| match &link.target {
        Target::Relative(relative, _) if !relative.ends_with(".md") => Some(relative.as_str()),
        _ => None,
    });
    figures.chain(links)
}

fn files(head: &Head) -> impl Iterator<Item = &str> {
    let image = head.image.iter().filter_map(|image| image.src.as_deref());
    let attachments = head.attachments.iter().flatten().filter_map(|a| a.file.as_deref());
    let gallery = head.gallery.iter().flatten().map(String::as_str);
    image.chain(attachments).chain(gallery)
}

/// The entries that some page shows, each with the head that its translations share.
fn visible(site: &Site) -> impl Iterator<Item = (TextId, Option<&Head>)> {
    let news = site.news.iter().filter(|news| news.state == State::Live);
    let news = news.flat_map(|news| each(&news.versions).map(|id| (id, Some(&news.head))));
    let pages = site.pages.iter().flat_map(|page| each(&page.versions).map(|id| (id, Some(&page.head))));
    let snippets = site.snippets.values().flat_map(|text| each(&text.versions));
    let programmes = site.events.iter().flat_map(|event| each(&event.programme.versions));
    let alerts = site.alert.iter().flat_map(|Alert { versions, .. }| each(versions));
    news.chain(pages).chain(snippets.chain(programmes).chain(alerts).map(|id| (id, None)))
}

fn each(versions: &Versions) -> impl Iterator<Item = TextId> {
    versions.iter().flatten().map(|version| version.entry)
}
