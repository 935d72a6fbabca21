//! Addresses that two claim, and files that would stand where the program writes.

use super::Checker;
use super::book::Owner;
use crate::base::{Diagnostic, Diagnostics, Place, rules};

/// Folders at the site's root in which only the program writes.
const FOLDERS: &[&str] = &["assets", "media"];

pub(super) fn check(checker: &Checker<'_>, problems: &mut Diagnostics) {
    for (first, second) in &checker.book().twice {
        let Some(place) = second.owner.place() else { continue };
        let rule = match first.owner {
            Owner::Program => &rules::ADDRESS_RESERVED,
            _ => &rules::ADDRESS_TWICE,
        };
        let mut problem = Diagnostic::new(rule, place).lang(second.owner.lang());
        problem.other = first.owner.place();
        problems.push(problem.arg("address", format!("/{}", second.address)));
    }
    for (address, path) in &checker.entries.files {
        let folder = address.split_once('/').map_or("", |(folder, _)| folder);
        let is_language = checker.site.config.languages.iter().any(|lang| lang.as_str() == folder);
        if is_language || FOLDERS.contains(&folder) {
            let problem = Diagnostic::new(&rules::ADDRESS_RESERVED, Place::file(path.clone()));
            problems.push(problem.arg("address", format!("/{address}")));
        }
    }
}
