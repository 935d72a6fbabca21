//! Finds every file of the site and says what it is by its place and name alone; no file is opened.
//!
//! Apart from reading, so that names are judged in one place, and so that a preview may ask about one new file.

mod names;
mod role;
#[cfg(test)]
mod tests;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustc_hash::FxHashMap;
use walkdir::{DirEntry, WalkDir};

use crate::base::{Diagnostic, Diagnostics, Lang, Place, rules};
use crate::content::EntryKind;

pub use role::judge;

/// A file of the site, found but not yet read. Its size is asked when it is read: here it would cost a call a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its path relative to the site's root, with `/`.
    pub path: Arc<str>,
    /// What it is by its place and name.
    pub role: Role,
}

/// What a file is, by its place and name alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// `content/site.yaml`
    Config,
    /// A Markdown entry.
    Text {
        /// Its kind.
        kind: EntryKind,
        /// What its translations share, in Unicode's composed form.
        key: Arc<str>,
        /// Its language; whether the site has it is seen later.
        lang: Lang,
    },
    /// A list of records in `content/data/`.
    Records(RecordKind),
    /// What the items of a collection hold, in the JSON Schema beside it.
    Schema,
    /// The rows of a dataset, in the CSV beside its description.
    Sheet,
    /// The house words in `content/data/wording.yaml`.
    Wording,
    /// A photo, logo or attachment beside the entries: published only where one names it.
    Companion,
    /// `content/files/x`, published as `/x`.
    File(String),
    /// Nothing that we know: reported by `walk`.
    Unknown,
}

/// Which kind of records a YAML file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the collections by their names")]
pub enum RecordKind {
    Partners,
    Events,
    Hotlines,
    People,
    Documents,
    Calendars,
    Glossary,
    Dataset,
    /// One of the site's own.
    Collection,
}

/// Why there is no site to be found.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WalkError {
    /// There is no `content/` here.
    #[error(
        "{root} holds no folder “content”: name the site's folder with --root, or begin a site with `visnyk new site`"
    )]
    NoContent {
        /// The folder that was taken for a site.
        root: PathBuf,
    },
    /// There is no `content/site.yaml` here.
    #[error("{root} holds no file “content/site.yaml”, which says the site's title and languages{}", similar_hint(.similar))]
    NoConfig {
        /// The folder that was taken for a site.
        root: PathBuf,
        /// A file that may have been meant, such as `content/site.yml`.
        similar: Option<String>,
    },
    /// `content/` cannot be read.
    #[error("{path}: {source}")]
    Unreadable {
        /// The folder.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
}

fn similar_hint(similar: &Option<String>) -> String {
    similar.as_ref().map(|name| format!(": rename “{name}”")).unwrap_or_default()
}

/// The folder that holds all that is published.
pub const CONTENT: &str = "content";

/// Every file under `content/`, sorted by path, and what is wrong with their names.
pub fn walk(root: &Path) -> Result<(Vec<Source>, Diagnostics), WalkError> {
    let found = find(root, CONTENT)?;
    if !found.sources.iter().any(|source| source.role == Role::Config) {
        return Err(no_config(root, &found.sources));
    }
    let mut diagnostics = found.diagnostics;
    diagnostics.extend(compare(&found.names, found.sources.iter()));
    diagnostics.sort_by(|a, b| a.place.cmp(&b.place));
    Ok((found.sources, diagnostics))
}

/// What a walk has met.
#[derive(Debug, Default)]
pub struct Found {
    /// The files, sorted by path.
    pub sources: Vec<Source>,
    /// Files and folders, sorted.
    pub names: Vec<Arc<str>>,
    /// What is wrong with each by itself.
    pub diagnostics: Diagnostics,
    /// True where a link leads to another folder: then a part of the tree does not tell whether it runs in a circle.
    pub has_links: bool,
}

/// Every file of one folder of the site, `content` or one below it.
pub fn find(root: &Path, folder: &str) -> Result<Found, WalkError> {
    let mut found = Found::default();
    let walk = WalkDir::new(root.join(folder)).follow_links(true).into_iter();
    for entry in walk.filter_entry(|entry| entry.depth() == 0 || !names::is_ignored(entry)) {
        match entry {
            Ok(entry) => found.add(root, &entry),
            Err(error) if error.depth() == 0 => return Err(no_content(root, error)),
            Err(error) => found.report(root, error),
        }
    }
    found.sources.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    found.names.sort_unstable();
    Ok(found)
}

/// What is wrong with names beside each other; both are sorted.
pub fn compare<'s>(names: &[Arc<str>], sources: impl Iterator<Item = &'s Source>) -> Diagnostics {
    let mut diagnostics = Vec::new();
    names::check_case(names, &mut diagnostics);
    check_twice(sources, &mut diagnostics);
    diagnostics
}

/// True for what editors and systems leave behind, and for all that lies in such a folder.
pub fn is_ignored(path: &str) -> bool {
    path.split('/').any(names::is_ignored_name)
}

impl Found {
    fn add(&mut self, root: &Path, entry: &DirEntry) {
        let Some(path) = inside(root, entry.path()) else {
            let place = Place::file(lossy(root, entry.path()));
            self.diagnostics.push(Diagnostic::new(&rules::FILE_NAME_ENCODING, place));
            return;
        };
        let path: Arc<str> = path.into();
        self.names.push(path.clone());
        if entry.file_type().is_dir() {
            self.has_links |= entry.path_is_symlink();
            return;
        }
        let (role, diagnostic) = judge(&path);
        self.diagnostics.extend(diagnostic);
        self.sources.push(Source { path, role });
    }

    /// A folder or link that could not be followed.
    fn report(&mut self, root: &Path, error: walkdir::Error) {
        let path = error.path().unwrap_or(root).to_owned();
        // Editors mark a file that they hold by a link that leads nowhere: `.#a.md`.
        if path.file_name().is_some_and(|name| names::is_ignored_name(&name.to_string_lossy())) {
            return;
        }
        let place = Place::file(lossy(root, &path));
        let diagnostic = if error.loop_ancestor().is_some() {
            Diagnostic::new(&rules::FILE_LOOP, place)
        } else {
            Diagnostic::unreadable(place, &error.into())
        };
        self.diagnostics.push(diagnostic);
    }
}

/// Reports files that claim one key in one language: `a.uk.md` and `a/index.uk.md`.
fn check_twice<'s>(sources: impl Iterator<Item = &'s Source>, diagnostics: &mut Diagnostics) {
    let mut first: FxHashMap<(EntryKind, &str, Lang), &Arc<str>> = FxHashMap::default();
    first.reserve(sources.size_hint().0);
    for source in sources {
        let Role::Text { kind, key, lang } = &source.role else { continue };
        if let Some(other) = first.insert((*kind, key, *lang), &source.path) {
            first.insert((*kind, key, *lang), other);
            let diagnostic = Diagnostic::new(&rules::ENTRY_TWICE, Place::file(source.path.clone()));
            let diagnostic = diagnostic.lang(*lang).arg("key", &**key).arg("other", &**other);
            diagnostics.push(diagnostic.other(Place::file(other.clone())));
        }
    }
}

/// The path relative to the root with `/`; none if it is not Unicode.
fn inside(root: &Path, path: &Path) -> Option<String> {
    // The walk joined the path to the root, so bytes can be counted; taking paths apart costs more than the walk itself.
    let bytes = path.as_os_str().as_encoded_bytes().strip_prefix(root.as_os_str().as_encoded_bytes())?;
    let path = str::from_utf8(bytes).ok()?;
    let path = path.strip_prefix(std::path::MAIN_SEPARATOR).unwrap_or(path);
    Some(if std::path::MAIN_SEPARATOR == '/' { path.to_owned() } else { path.replace(std::path::MAIN_SEPARATOR, "/") })
}

fn lossy(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
}

fn no_content(root: &Path, error: walkdir::Error) -> WalkError {
    match error.io_error().map(io::Error::kind) {
        Some(io::ErrorKind::NotFound) => WalkError::NoContent { root: root.to_owned() },
        _ => WalkError::Unreadable { path: root.join("content"), source: error.into() },
    }
}

fn no_config(root: &Path, sources: &[Source]) -> WalkError {
    let similar = sources.iter().find(|source| names::looks_like_config(&source.path));
    WalkError::NoConfig { root: root.to_owned(), similar: similar.map(|source| source.path.to_string()) }
}
