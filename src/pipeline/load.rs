//! Loading: the folder walked, every file read and parsed, the theme and the words made ready beside it.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::dress::Dress;
use super::{Error, Stage, Watcher, on_disk};
use crate::base::{Diagnostic, Diagnostics, Digest, Place, rules};
use crate::content::walk::walk;
use crate::content::{Role, Source};
use crate::data::{Wording, wording};
use crate::site::parse::{Manner, Parsed, limit, parse, utf8};
use crate::site::{Config, Entries, config};

/// A site as its files have it.
#[derive(Default)]
pub struct Loaded {
    /// The checked `site.yaml`; `None` when it has errors.
    pub config: Option<Arc<Config>>,
    /// All that the files hold.
    pub entries: Entries,
    /// The theme and the words; `None` where no `site.yaml` says which.
    pub dress: Option<Dress>,
    /// How many files there are.
    pub sources: usize,
    /// What is wrong with files one by one.
    pub problems: Diagnostics,
    /// The files as they were read, sorted by path.
    pub(super) seen: Vec<Seen>,
}

/// A file of `content/` as it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Seen {
    pub(super) path: String,
    /// What its reader saw; `None` for one that nobody reads.
    pub(super) read: Option<Look>,
}

/// How a file looked, and the digest of its bytes. What could not be read has the look that no file has.
pub(super) type Look = (Stamp, Digest);

/// Reads a site from its folder.
pub fn load(root: &Path, watcher: &dyn Watcher) -> Result<Loaded, Error> {
    watcher.begins(Stage::Walk, None);
    let mut found = Vec::new();
    let source = Source { path: "content/site.yaml".into(), role: Role::Config };
    // A missing file is the walk's to report.
    let is_there = on_disk(root, &source.path).is_file();
    let seen_config = Some(look(root, &source.path));
    let config = is_there.then(|| read_config(root, &source, &mut Vec::new(), &mut found)).flatten().map(Arc::new);
    let typography = config.as_ref().map(|config| config.typography.clone()).unwrap_or_default();
    let (walked, mut dress) = rayon::join(
        || {
            let (sources, problems) = walk(root)?;
            watcher.begins(Stage::Parse, Some(sources.len()));
            let manner = Manner { typography: &typography, house: &wording(root) };
            let pieces = sources.par_iter().with_min_len(16);
            let parsed: Vec<_> =
                pieces.map_init(Vec::new, |buffer, source| read(root, source, &manner, watcher, buffer)).collect();
            Ok::<_, Error>((sources, problems, parsed))
        },
        || config.as_ref().map(|config| Dress::load(root, config, None)),
    );
    let (sources, mut problems, parsed) = walked?;
    problems.extend(found);
    let mut entries = Entries::default();
    let mut seen = Vec::with_capacity(sources.len());
    for (source, (parsed, read)) in sources.iter().zip(parsed) {
        let read = if source.role == Role::Config { seen_config } else { read };
        seen.push(Seen { path: source.path.to_string(), read });
        entries.add(source, &parsed);
        problems.extend(parsed.problems);
    }
    problems.extend(dress.iter_mut().flat_map(|dress| std::mem::take(&mut dress.problems)));
    problems.extend(dress.iter().flat_map(|dress| dress.wording(&entries.wording)));
    Ok(Loaded { config, entries, dress, sources: sources.len(), problems, seen })
}

/// The site's own `site.yaml`, for those who need nothing else: the choice of the program's language.
pub fn site_config(root: &Path) -> Option<Config> {
    let source = Source { path: "content/site.yaml".into(), role: Role::Config };
    read_config(root, &source, &mut Vec::new(), &mut Vec::new())
}

/// Reads `site.yaml`; the buffer then holds its bytes.
pub fn read_config(root: &Path, source: &Source, buffer: &mut Vec<u8>, problems: &mut Diagnostics) -> Option<Config> {
    match read_bytes(root, source, buffer) {
        Ok(_) => config::read(&source.path, utf8(&source.path, buffer, problems)?, problems),
        Err(problem) => {
            problems.push(problem);
            None
        }
    }
}

/// The house words, by which texts are read. What is wrong with the list is told when it is read as a file of its own.
pub fn wording(root: &Path) -> Wording {
    let source = Source { path: wording::PATH.into(), role: Role::Wording };
    let mut buffer = Vec::new();
    let text = read_bytes(root, &source, &mut buffer).ok().and_then(|_| std::str::from_utf8(&buffer).ok());
    text.map(|text| wording::read(&source.path, text, &mut Vec::new())).unwrap_or_default()
}

/// Whether a file of this role is opened when the site is read; others are published as they are, or passed over.
pub fn is_parsed(role: &Role) -> bool {
    matches!(role, Role::Text { .. } | Role::Records(_) | Role::Schema | Role::Wording | Role::Sheet | Role::Companion)
}

/// What a file holds, and what was seen of it before anybody else reads it.
fn read(
    root: &Path,
    source: &Source,
    manner: &Manner<'_>,
    watcher: &dyn Watcher,
    buffer: &mut Vec<u8>,
) -> (Parsed, Option<Look>) {
    if !is_parsed(&source.role) {
        // What has no place in a site is named and never opened.
        let is_used = source.role != Role::Unknown;
        return (Parsed::default(), is_used.then(|| look(root, &source.path)));
    }
    watcher.advances(1);
    match read_bytes(root, source, buffer) {
        Ok(stamp) => (parse(source, buffer, manner), Some((stamp, Digest::of(buffer)))),
        Err(problem) => (Parsed { problems: vec![problem], ..Parsed::default() }, Some(Look::default())),
    }
}

/// How a file looks now.
pub(super) fn look(root: &Path, path: &str) -> Look {
    let read = || {
        let mut file = File::open(on_disk(root, path))?;
        let stamp = Stamp::of(&file.metadata()?);
        let mut bytes = Vec::with_capacity(stamp.size as usize + 1);
        file.read_to_end(&mut bytes)?;
        Ok::<Look, std::io::Error>((stamp, Digest::of(&bytes)))
    };
    read().unwrap_or_default()
}

/// By what a file that was edited is told from one that was not, without reading it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Its number of bytes.
    pub size: u64,
    /// When it was written, where the disk tells.
    pub modified: Option<SystemTime>,
}

impl Stamp {
    /// The stamp of a file.
    pub fn of(meta: &fs::Metadata) -> Stamp {
        Stamp { size: meta.len(), modified: meta.modified().ok() }
    }
}

/// Reads a file into a buffer that is used again and again; one that is too large is reported and not read.
pub fn read_bytes(root: &Path, source: &Source, buffer: &mut Vec<u8>) -> Result<Stamp, Diagnostic> {
    buffer.clear();
    let limit = limit(&source.role);
    let read = |buffer: &mut Vec<u8>| {
        let file = File::open(on_disk(root, &source.path))?;
        let stamp = Stamp::of(&file.metadata()?);
        if stamp.size <= limit {
            buffer.reserve(stamp.size as usize + 1);
            // `take` spares two questions to the system about the size, which is known.
            file.take(limit + 1).read_to_end(buffer)?;
        }
        Ok::<Stamp, std::io::Error>(stamp)
    };
    let problem = |rule| Diagnostic::new(rule, Place::file(source.path.clone()));
    match read(buffer) {
        Ok(stamp) if stamp.size <= limit => Ok(stamp),
        Ok(stamp) => {
            let megabytes = |bytes: u64| bytes.div_ceil(1 << 20).to_string();
            let problem = problem(&rules::FILE_TOO_LARGE).arg("size", megabytes(stamp.size));
            Err(problem.arg("limit", megabytes(limit)))
        }
        Err(error) => Err(Diagnostic::unreadable(Place::file(source.path.clone()), &error)),
    }
}
