//! What a path says about its file.

use std::sync::Arc;

use super::{RecordKind, Role};
use crate::base::paths::{nfc, odd_copy};
use crate::base::{Diagnostic, Lang, Place, Rule, rules};
use crate::content::EntryKind;

/// Languages that a file may have been meant to be in, and how editors write them.
const GUESSES: &[(&str, &[&str])] = &[
    ("uk", &["uk", "ua", "ukr", "укр", "ук", "ua-uk"]),
    ("ru", &["ru", "rus", "рус", "ру"]),
    ("bg", &["bg", "bul", "бг", "болг", "бълг"]),
    ("en", &["en", "eng", "анг", "англ"]),
];

/// Files that an entry may name: pictures, documents, tables, sound and film.
const COMPANIONS: &[&str] = &[
    "avif", "bmp", "gif", "heic", "heif", "jfif", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp", //
    "csv", "doc", "docx", "epub", "geojson", "ics", "json", "odp", "ods", "odt", "pdf", "ppt", "pptx", "rtf", "tsv",
    "txt", "xls", "xlsx", "xml", "zip", //
    "m4a", "mp3", "mp4", "ogg", "vtt", "webm",
];

/// How the name of a collection's schema ends.
const SCHEMA: &str = ".schema.json";

/// What the file at a path is, and what is wrong with its name.
///
/// The path is relative to the site's root: `content/news/a.uk.md`.
pub fn judge(path: &str) -> (Role, Option<Diagnostic>) {
    let inner = path.strip_prefix("content/").unwrap_or(path);
    let (place, rest) = inner.split_once('/').unwrap_or(("", inner));
    if place == "files" {
        return (Role::File(rest.to_owned()), None);
    }
    let name = rest.rsplit('/').next().unwrap_or(rest);
    if let Some(proposal) = right_name(name) {
        return (Role::Unknown, Some(report(&rules::FILE_NAME_ODD, path).arg("proposal", proposal)));
    }
    let role = match place {
        "" if rest == "site.yaml" => Role::Config,
        "data" if name.ends_with(SCHEMA) || !is_companion(name) || rest.contains('/') => data(rest),
        _ if is_companion(name) => Role::Companion,
        _ => match kind(place).filter(|_| name.ends_with(".md")) {
            Some(kind) => return text(kind, rest, path),
            None => Role::Unknown,
        },
    };
    let diagnostic = match role {
        Role::Unknown => Some(report(&rules::FILE_UNUSED, path).arg("role", "unknown")),
        _ => None,
    };
    (role, diagnostic)
}

/// An entry's text, or why it is none.
fn text(kind: EntryKind, rest: &str, path: &str) -> (Role, Option<Diagnostic>) {
    let stem = rest.strip_suffix(".md").unwrap_or(rest);
    let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    let Some((base, lang)) = name.rsplit_once('.').and_then(|(base, tag)| Some((base, language(tag)?))) else {
        return (Role::Unknown, Some(report(&rules::FILE_LANGUAGE_MISSING, path).arg("proposal", with_language(name))));
    };
    match key(kind, folder, base) {
        Some(key) => (Role::Text { kind, key: Arc::from(&*nfc(&key)), lang }, None),
        None => (Role::Unknown, Some(report(&rules::FILE_UNUSED, path).arg("role", "unknown").lang(lang))),
    }
}

/// A language tag. `ua` is the country's: there is no such language, and Ukrainian is meant.
fn language(tag: &str) -> Option<Lang> {
    Lang::parse(tag).filter(|lang| lang.as_str() != "ua")
}

/// The key: a page's is its path, another entry's its last part; `a/index` is `a`.
fn key(kind: EntryKind, folder: &str, base: &str) -> Option<String> {
    let is_index = base == "index";
    match kind {
        EntryKind::Page if is_index && !folder.is_empty() => Some(folder.to_owned()),
        EntryKind::Page if folder.is_empty() => Some(base.to_owned()),
        EntryKind::Page => Some(format!("{folder}/{base}")),
        _ if is_index => folder.rsplit('/').next().filter(|last| !last.is_empty()).map(str::to_owned),
        _ => Some(base.to_owned()),
    }
}

fn kind(place: &str) -> Option<EntryKind> {
    Some(match place {
        "news" => EntryKind::News,
        "pages" => EntryKind::Page,
        "events" => EntryKind::Programme,
        "alerts" => EntryKind::Alert,
        "snippets" => EntryKind::Snippet,
        _ => return None,
    })
}

/// What lies in `content/data/`.
fn data(rest: &str) -> Role {
    match rest {
        "partners.yaml" => Role::Records(RecordKind::Partners),
        "events.yaml" => Role::Records(RecordKind::Events),
        "hotlines.yaml" => Role::Records(RecordKind::Hotlines),
        "documents.yaml" => Role::Records(RecordKind::Documents),
        "calendar.yaml" => Role::Records(RecordKind::Calendars),
        "glossary.yaml" => Role::Records(RecordKind::Glossary),
        "people.yaml" => Role::Records(RecordKind::People),
        "wording.yaml" => Role::Wording,
        _ => match rest.split_once('/') {
            None if rest.ends_with(".yaml") => Role::Records(RecordKind::Collection),
            None if rest.ends_with(SCHEMA) => Role::Schema,
            Some(("datasets", name)) if name.ends_with(".yaml") && !name.contains('/') => {
                Role::Records(RecordKind::Dataset)
            }
            Some(("datasets", name)) if name.ends_with(".csv") && !name.contains('/') => Role::Sheet,
            Some(_) if is_companion(rest) => Role::Companion,
            _ => Role::Unknown,
        },
    }
}

fn is_companion(name: &str) -> bool {
    let Some((_, extension)) = name.rsplit_once('.') else { return false };
    extension.len() <= 7 && COMPANIONS.contains(&extension.to_ascii_lowercase().as_str())
}

/// The name that a text or a list should have had: copies, wrong endings, capital letters in the ending.
fn right_name(name: &str) -> Option<String> {
    if name.bytes().any(|b| b.is_ascii_control()) {
        return Some(name.chars().filter(|c| !c.is_control()).collect());
    }
    // Photos may be called anything; a copy of a text is a slip.
    let may_be_text = is_text(name) || name.ends_with(".txt");
    let copy = if may_be_text { odd_copy(name).filter(|right| is_text(right)) } else { None };
    let Some((stem, extension)) = copy.as_deref().unwrap_or(name).rsplit_once('.') else { return copy };
    let right = match extension.to_ascii_lowercase().as_str() {
        "md" | "markdown" | "mdown" | "mkd" => "md",
        "yaml" | "yml" => "yaml",
        _ => return copy,
    };
    // `x.UK.md`: a language is written in small letters.
    let is_loud = |tag: &str| tag.len() == 2 && tag.bytes().all(|b| b.is_ascii_uppercase());
    match stem.rsplit_once('.').filter(|(_, tag)| right == "md" && is_loud(tag)) {
        Some((base, tag)) => Some(format!("{base}.{}.md", tag.to_ascii_lowercase())),
        None if extension == right => copy,
        None => Some(format!("{stem}.{right}")),
    }
}

fn is_text(name: &str) -> bool {
    name.ends_with(".md") || name.ends_with(".yaml") || name.ends_with(".yml")
}

/// The name with the language that was meant (`x_ua`, `x.укр`), or with each that a site here may have.
fn with_language(name: &str) -> String {
    let parted = name.rsplit_once(['.', '_', '-', ' ', '(']).map(|(base, end)| (base, end.trim_end_matches(')')));
    if let Some((base, end)) = parted {
        let end = end.to_lowercase();
        let guess = GUESSES.iter().find(|(_, forms)| forms.contains(&end.as_str()));
        if let Some((lang, _)) = guess.filter(|_| !base.is_empty()) {
            return format!("{}.{lang}.md", base.trim_end());
        }
    }
    let names: Vec<String> = GUESSES.iter().map(|(lang, _)| format!("{name}.{lang}.md")).collect();
    names.join(", ")
}

fn report(rule: &'static Rule, path: &str) -> Diagnostic {
    Diagnostic::new(rule, Place::file(path))
}
