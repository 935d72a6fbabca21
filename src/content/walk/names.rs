//! Names that are passed over, and names that another computer takes for one.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use walkdir::DirEntry;

use crate::base::paths::{self, fold};
use crate::base::{Diagnostic, Diagnostics, Place, rules};

/// Hidden names that servers look for: `content/files/.well-known/…` is published.
const PUBLISHED: &[&str] = &[".well-known", ".nojekyll", ".htaccess"];

/// True for what editors and systems leave behind, with all that lies in it.
pub(super) fn is_ignored(entry: &DirEntry) -> bool {
    entry.file_name().to_str().is_some_and(is_ignored_name)
}

/// The same by the name alone.
pub(super) fn is_ignored_name(name: &str) -> bool {
    paths::is_ignored(name) && !PUBLISHED.contains(&name)
}

/// Reports names beside each other that differ only in case or in Unicode form; the paths are sorted.
///
/// Of two such names at least one is not its own folded form, so only those are looked at.
pub(super) fn check_case(names: &[Arc<str>], diagnostics: &mut Diagnostics) {
    let mut seen: FxHashMap<String, &Arc<str>> = FxHashMap::default();
    for path in names {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let folded = fold(name);
        if folded == name {
            continue;
        }
        let folded = format!("{folder}/{folded}");
        let same = names.binary_search_by(|other| (**other).cmp(&folded)).ok().map(|at| &names[at]);
        if let Some(other) = same.or_else(|| seen.get(&folded).copied()) {
            let name = file_name(other);
            let diagnostic = Diagnostic::new(&rules::NAME_CASE, Place::file(path.clone()));
            diagnostics.push(diagnostic.arg("other", name).other(Place::file(other.clone())));
        }
        seen.entry(folded).or_insert(path);
    }
}

/// True for `content/site.yml`, `content/Site.yaml`, `content/site.yaml.txt` and the like.
pub(super) fn looks_like_config(path: &str) -> bool {
    let name = path.strip_prefix("content/").unwrap_or(path);
    !name.contains('/')
        && fold(name).starts_with("site")
        && [".yml", ".yaml", ".txt"].iter().any(|end| fold(name).ends_with(end))
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
