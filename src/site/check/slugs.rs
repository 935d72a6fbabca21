//! What authors choose of an address: file names, `slug` and `aliases`.

use super::{Checker, Family, field_place, in_field};
use crate::base::{Diagnostic, Diagnostics, Lang, Place, paths, rules};
use crate::content::entry::{Entry, EntryKind};

/// What a news item's own part of an address may not be: the lists stand there.
const NEWS_RESERVED: &[&str] = &["page", "category", "archive"];

pub(super) fn check(checker: &Checker<'_>, family: &Family<'_>, problems: &mut Diagnostics) {
    for entry in family.each() {
        name(entry, problems);
        if !matches!(entry.kind, EntryKind::News | EntryKind::Page) {
            continue;
        }
        if let Some(slug) = &entry.head.slug
            && let Err(character) = slug_part(slug)
        {
            let problem = in_field(&rules::SLUG_CHARACTER, entry, "slug").arg("text", slug.as_str());
            problems.push(problem.arg("character", character.to_string()));
        }
        reserved(checker, entry, problems);
        for (i, alias) in entry.head.aliases.iter().enumerate() {
            if let Some(reason) = wrong_alias(alias) {
                let problem = in_field(&rules::ALIAS_WRONG, entry, &format!("aliases[{i}]"));
                problems.push(problem.arg("alias", alias.as_str()).arg("reason", reason));
            }
        }
    }
}

/// File names become addresses, and some systems refuse names that others allow.
fn name(entry: &Entry, problems: &mut Diagnostics) {
    if let Some((part, Err(character))) =
        entry.key.split('/').map(|part| (part, slug_part(part))).find(|(_, checked)| checked.is_err())
    {
        let problem = Diagnostic::new(&rules::SLUG_CHARACTER, Place::file(entry.path.clone())).lang(entry.lang);
        problems.push(problem.arg("text", part).arg("character", character.to_string()));
    }
}

/// Plain names are let through without making anything.
fn slug_part(text: &str) -> Result<(), char> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if !text.is_empty() && text.bytes().all(plain) { Ok(()) } else { paths::slug_part(text).map(|_| ()) }
}

/// Names by which the program's own pages go.
fn reserved(checker: &Checker<'_>, entry: &Entry, problems: &mut Diagnostics) {
    let own = entry.head.slug.as_deref().unwrap_or(&entry.key);
    let own = if entry.key.contains('/') { &entry.key } else { own };
    if let Some(name) = reserved_name(entry.kind, own, &checker.site.config.languages) {
        let problem = Diagnostic::new(
            &rules::SLUG_RESERVED,
            match entry.head.slug {
                Some(_) => field_place(entry, "slug"),
                None => Place::file(entry.path.clone()),
            },
        );
        problems.push(problem.lang(entry.lang).arg("name", name));
    }
}

/// The part of a key or slug that the program keeps for its own pages; the sections themselves stand in the book of
/// addresses.
pub fn reserved_name<'a>(kind: EntryKind, own: &'a str, languages: &[Lang]) -> Option<&'a str> {
    if kind == EntryKind::News {
        return NEWS_RESERVED.contains(&own).then_some(own);
    }
    let first = own.split('/').next().unwrap_or_default();
    // Below `news` lists come and go.
    let in_news = first == "news" && own.contains('/');
    (in_news || languages.iter().any(|lang| lang.as_str() == first)).then_some(first)
}

/// Why an old address cannot be one: it is elsewhere, leaves the site, or holds what no file name may.
pub(super) fn wrong_alias(alias: &str) -> Option<&'static str> {
    let below = alias.strip_prefix('/').unwrap_or(alias);
    if alias.contains("://") || alias.starts_with("//") {
        return Some("elsewhere");
    }
    if below.contains(['?', '#']) {
        return Some("query");
    }
    let parts = || below.trim_end_matches('/').split('/');
    if below.contains('\\') || parts().any(|part| matches!(part, "" | "." | "..")) {
        return Some("path");
    }
    parts().any(|part| paths::slug_part(part).is_err()).then_some("character")
}
