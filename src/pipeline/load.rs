//! Loading: the folder walked, every file read and parsed, the theme and the words made ready beside it.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::{Error, Stage, Watcher, on_disk};
use crate::base::{Diagnostic, Diagnostics, Lang, Place, rules};
use crate::content::walk::walk;
use crate::content::{Role, Source};
use crate::language::Language;
use crate::outputs;
use crate::site::parse::{Parsed, limit, parse, utf8};
use crate::site::{Config, Entries, config};
use crate::theme::{LanguageWords, Theme, locale_files, theme_files};

/// A site as its files have it.
#[derive(Default)]
pub struct Loaded {
    /// The checked `site.yaml`; `None` when it has errors.
    pub config: Option<Arc<Config>>,
    /// All that the files hold.
    pub entries: Entries,
    /// The theme; `None` when it has errors.
    pub theme: Option<Theme>,
    /// Words and formats, in the site's order of languages.
    pub languages: Vec<Arc<Language>>,
    /// How many files there are.
    pub sources: usize,
    /// What is wrong with files one by one.
    pub problems: Diagnostics,
}

/// Reads a site from its folder.
pub fn load(root: &Path, watcher: &dyn Watcher) -> Result<Loaded, Error> {
    watcher.begins(Stage::Walk, None);
    let (sources, mut problems) = walk(root)?;
    let config = read_config(root, &sources, &mut problems).map(Arc::new);
    watcher.begins(Stage::Parse, Some(sources.len()));
    let (parsed, dressed) = rayon::join(
        || {
            let sources = sources.par_iter().with_min_len(16);
            sources.map_init(Vec::new, |buffer, source| read(root, source, watcher, buffer)).collect::<Vec<_>>()
        },
        || config.as_ref().map(|config| dress(root, config)).unwrap_or_default(),
    );
    let mut loaded = Loaded { config, sources: sources.len(), ..Loaded::default() };
    for (source, parsed) in sources.iter().zip(parsed) {
        problems.extend(parsed.problems);
        loaded.entries.texts.extend(parsed.text);
        loaded.entries.partners.extend(parsed.partners);
        loaded.entries.events.extend(parsed.events);
        loaded.entries.hotlines.extend(parsed.hotlines);
        loaded.entries.unread.extend(parsed.unread);
        loaded.entries.companions.extend(parsed.companion.map(|companion| (source.path.clone(), companion)));
        if let Role::File(address) = &source.role {
            loaded.entries.files.insert(address.clone(), source.path.clone());
        }
    }
    let (theme, languages, found) = dressed;
    problems.extend(found);
    Ok(Loaded { theme, languages, problems, ..loaded })
}

/// The site's own `site.yaml`, for those who need nothing else: the choice of the program's language.
pub fn site_config(root: &Path) -> Option<Config> {
    let path: Arc<str> = "content/site.yaml".into();
    let text = fs::read_to_string(on_disk(root, &path)).ok()?;
    config::read(&path, &text, &mut Vec::new())
}

fn read_config(root: &Path, sources: &[Source], problems: &mut Diagnostics) -> Option<Config> {
    let source = sources.iter().find(|source| source.role == Role::Config)?;
    let mut bytes = Vec::new();
    if !read_bytes(root, source, &mut bytes, problems) {
        return None;
    }
    config::read(&source.path, utf8(&source.path, &bytes, problems)?, problems)
}

fn read(root: &Path, source: &Source, watcher: &dyn Watcher, buffer: &mut Vec<u8>) -> Parsed {
    let is_parsed = matches!(source.role, Role::Text { .. } | Role::Records(_) | Role::Companion);
    if !is_parsed {
        return Parsed::default();
    }
    let mut problems = Vec::new();
    if !read_bytes(root, source, buffer, &mut problems) {
        return Parsed { problems, ..Parsed::default() };
    }
    let parsed = parse(source, buffer);
    watcher.advances(1);
    parsed
}

/// Reads a file into a buffer that is used again and again; false when it is too large or cannot be read.
fn read_bytes(root: &Path, source: &Source, buffer: &mut Vec<u8>, problems: &mut Diagnostics) -> bool {
    buffer.clear();
    let limit = limit(&source.role);
    let read = |buffer: &mut Vec<u8>| {
        let mut file = File::open(on_disk(root, &source.path))?;
        let size = file.metadata()?.len();
        if size <= limit {
            buffer.reserve(size as usize + 1);
            file.read_to_end(buffer)?;
        }
        Ok::<u64, std::io::Error>(size)
    };
    let problem = |rule| Diagnostic::new(rule, Place::file(source.path.clone()));
    match read(buffer) {
        Ok(size) if size <= limit => return true,
        Ok(size) => {
            let megabytes = |bytes: u64| bytes.div_ceil(1 << 20).to_string();
            problems.push(problem(&rules::FILE_TOO_LARGE).arg("size", megabytes(size)).arg("limit", megabytes(limit)));
        }
        Err(error) => problems.push(Diagnostic::unreadable(Place::file(source.path.clone()), &error)),
    }
    false
}

type Dressed = (Option<Theme>, Vec<Arc<Language>>, Diagnostics);

/// The theme and the words of a site.
fn dress(root: &Path, config: &Config) -> Dressed {
    let mut problems = Vec::new();
    let words: Vec<Arc<LanguageWords>> =
        config.languages.iter().map(|lang| Arc::new(words(root, *lang, &mut problems))).collect();
    let (files, found) = theme_files(root, &config.theme);
    problems.extend(found);
    let (theme, found) = Theme::load(&config.theme, files, &words, &config.base_url.path, &outputs::words());
    problems.extend(found);
    let languages = words.iter().map(|words| words.language.clone()).collect();
    (theme, languages, problems)
}

fn words(root: &Path, lang: Lang, problems: &mut Diagnostics) -> LanguageWords {
    let (files, found) = locale_files(root, lang);
    problems.extend(found);
    let (words, found) = LanguageWords::load(lang, &files);
    problems.extend(found);
    words
}
