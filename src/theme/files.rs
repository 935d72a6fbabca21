//! The files of a theme and of a language: those in the binary, then the site's own, which replace them one by one.
//! The only part of this room that touches the disk; all else works on what this collects.

use std::borrow::Cow;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use rust_embed::RustEmbed;
use walkdir::WalkDir;

use super::embedded::{DefaultLocales, DefaultTheme};
use crate::base::{Diagnostic, Diagnostics, Lang, Place, rules};
use crate::language::FtlFile;

/// The theme that is in the binary.
pub const DEFAULT: &str = "default";

/// A file of a theme, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeFile {
    /// Its path as diagnostics name it: `themes/default/templates/article.html`.
    pub path: Arc<str>,
    /// Its name inside the theme: `templates/article.html`, `assets/site.css`, `theme.yaml`.
    pub name: String,
    /// What stands in it.
    pub bytes: Cow<'static, [u8]>,
    /// True when it is the site's own: it replaces the file of the binary that has the same name.
    pub own: bool,
}

/// The files of a theme by its name, sorted: the default theme's, then those of the site's `themes/<name>/`.
///
/// A site's file that is the same as the binary's is left out. A theme that is nowhere is an error at `site.yaml`.
pub fn theme_files(root: &Path, theme: &str) -> (Vec<ThemeFile>, Diagnostics) {
    let mut files = built_in();
    let mut diagnostics = Vec::new();
    let folder = root.join("themes").join(theme);
    let named = !theme.is_empty() && !theme.starts_with('.') && !theme.contains(['/', '\\']);
    if named && folder.is_dir() {
        for (name, bytes) in on_disk(&folder, &format!("themes/{theme}"), &mut diagnostics) {
            if !files.iter().any(|file| file.name == name && *file.bytes == *bytes) {
                let path = format!("themes/{theme}/{name}").into();
                files.push(ThemeFile { path, name, bytes: Cow::Owned(bytes), own: true });
            }
        }
    } else if theme != DEFAULT {
        let place = Place::file("content/site.yaml");
        diagnostics.push(Diagnostic::new(&rules::THEME_MISSING, place).arg("theme", theme));
    }
    (files, diagnostics)
}

/// The words of one language: the binary's, then the site's own `locales/<lang>/site.ftl`.
///
/// No file at all means that the language has no words: `site.yaml` asks for one that nobody translated.
pub fn locale_files(root: &Path, lang: Lang) -> (Vec<FtlFile>, Diagnostics) {
    let name = format!("{lang}/site.ftl");
    let path: Arc<str> = format!("locales/{name}").into();
    let mut diagnostics = Vec::new();
    let mut read = |bytes: &[u8]| match std::str::from_utf8(bytes) {
        Ok(text) => Some(FtlFile { path: path.clone(), text: text.to_owned() }),
        Err(error) => {
            diagnostics.push(not_utf8(&path, error));
            None
        }
    };
    let mut files = Vec::new();
    let ours = DefaultLocales::get(&name).map(|file| file.data);
    files.extend(ours.as_deref().and_then(&mut read));
    match fs::read(root.join("locales").join(&name)) {
        Ok(bytes) if ours.as_deref() != Some(bytes.as_slice()) => files.extend(read(&bytes)),
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => diagnostics.push(unreadable(&path, &error)),
    }
    (files, diagnostics)
}

/// The site's own file among those of a language.
pub fn own_file(lang: Lang, files: &[FtlFile]) -> Option<&FtlFile> {
    let is_spoken = DefaultLocales::get(&format!("{lang}/site.ftl")).is_some();
    files.get(usize::from(is_spoken))
}

/// The words of a language that the binary carries.
pub fn built_in_words(lang: Lang) -> Option<FtlFile> {
    let name = format!("{lang}/site.ftl");
    let file = DefaultLocales::get(&name)?;
    let text = String::from_utf8_lossy(&file.data).into_owned();
    Some(FtlFile { path: format!("locales/{name}").into(), text })
}

/// The files of the theme in the binary alone, sorted.
pub fn built_in() -> Vec<ThemeFile> {
    let file = |(name, bytes)| ThemeFile { path: format!("themes/{DEFAULT}/{name}").into(), name, bytes, own: false };
    embedded::<DefaultTheme>().map(file).collect()
}

fn embedded<E: RustEmbed>() -> impl Iterator<Item = (String, Cow<'static, [u8]>)> {
    let mut names: Vec<_> = E::iter().collect();
    names.sort();
    names.into_iter().filter_map(|name| Some((name.to_string(), E::get(&name)?.data)))
}

fn on_disk(folder: &Path, shown: &str, diagnostics: &mut Diagnostics) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let visible = |name: &str| !name.starts_with('.') && !name.ends_with('~') && !name.ends_with(".swp");
    let walk = WalkDir::new(folder).sort_by_file_name().min_depth(1).into_iter();
    for entry in walk.filter_entry(|entry| entry.file_name().to_str().is_some_and(visible)).flatten() {
        let Some(name) = entry.path().strip_prefix(folder).ok().and_then(Path::to_str) else { continue };
        let name = name.replace('\\', "/");
        if !entry.path().is_file() {
            continue;
        }
        match fs::read(entry.path()) {
            Ok(bytes) => files.push((name, bytes)),
            Err(error) => diagnostics.push(unreadable(&format!("{shown}/{name}").into(), &error)),
        }
    }
    files
}

fn unreadable(path: &Arc<str>, error: &std::io::Error) -> Diagnostic {
    Diagnostic::unreadable(Place::file(path.clone()), error)
}

/// The report of a text file that is not UTF-8.
pub(super) fn not_utf8(path: &Arc<str>, error: std::str::Utf8Error) -> Diagnostic {
    let at = error.valid_up_to();
    let place = Place::new(path.clone(), crate::base::Span::new(at..at + 1));
    Diagnostic::new(&rules::FILE_ENCODING, place).arg("byte", at.to_string())
}
