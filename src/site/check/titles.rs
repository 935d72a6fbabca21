//! Pages of one language with the same title: nobody can tell them apart in a list or in the browser's tabs. News get
//! their date by themselves.

use std::borrow::Cow;
use std::collections::hash_map;

use rustc_hash::FxHashMap;

use super::{Checker, in_field};
use crate::base::{Diagnostics, paths, rules};
use crate::content::entry::Entry;

pub(super) fn check(checker: &Checker<'_>, problems: &mut Diagnostics) {
    let mut seen: FxHashMap<(usize, Cow<'_, str>), &Entry> = FxHashMap::default();
    for page in &checker.site.pages {
        for (lang, version) in page.versions.iter().enumerate() {
            let Some(version) = version else { continue };
            let entry = checker.entries.text(version.entry);
            match seen.entry((lang, paths::fold(&version.title))) {
                hash_map::Entry::Occupied(first) => {
                    let problem = in_field(&rules::TITLE_TWICE, entry, "title").arg("title", version.title.as_str());
                    problems.push(problem.other(first.get().place("title")));
                }
                hash_map::Entry::Vacant(place) => _ = place.insert(entry),
            }
        }
    }
}
