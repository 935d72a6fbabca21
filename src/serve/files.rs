//! The files of `content/` as they were last read: what each holds, and what it held when it last had no errors.
//!
//! Apart from the session, which decides what follows: here the disk is compared with what is known of it. A file that is
//! named is read again and compared by its digest; in a rescan only one whose size or time differs is opened.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::{Diagnostics, Digest};
use crate::content::walk::{CONTENT, Found, RecordKind, WalkError, compare, find, is_ignored, judge, walk};
use crate::content::{Role, Source};
use crate::data::{Wording, wording};
use crate::language::Typography;
use crate::pipeline::{Stage, Stamp, Watcher, is_parsed, on_disk, read_bytes, wording as read_wording};
use crate::site::parse::{Manner, Parsed, parse};

/// The site's own description.
pub(super) const CONFIG: &str = "content/site.yaml";

/// A file of the site.
#[derive(Debug)]
pub(super) struct File {
    pub(super) source: Source,
    stamp: Stamp,
    /// None for what is published without being read, until it is edited.
    digest: Option<Digest>,
    /// What it holds.
    pub(super) parsed: Arc<Parsed>,
    /// What it held when it last had no errors.
    pub(super) good: Option<Arc<Parsed>>,
}

/// All files of `content/`.
#[derive(Debug)]
pub(super) struct Files {
    root: PathBuf,
    /// How texts are shown, by the `site.yaml` that was read last.
    typography: Typography,
    all: BTreeMap<Arc<str>, File>,
    folders: BTreeSet<Arc<str>>,
    /// What the walk found wrong, by path.
    walked: BTreeMap<Arc<str>, Diagnostics>,
    /// What is wrong with names beside each other.
    names: Diagnostics,
    /// The house words by which texts were read.
    wording: Arc<Wording>,
}

/// How the files differ from what was known.
#[derive(Debug, Default)]
pub(super) struct Delta {
    /// Files that came, went or have other bytes.
    pub(super) changed: BTreeSet<Arc<str>>,
    /// How many were parsed.
    pub(super) parsed: usize,
    /// The digests of files that came.
    pub(super) came: Vec<(Arc<str>, Digest)>,
    /// The digests of files that went.
    pub(super) went: Vec<(Arc<str>, Digest)>,
    /// True where something else is to be said of names and folders.
    pub(super) told: bool,
}

/// A file that was looked at.
struct Looked {
    source: Source,
    stamp: Stamp,
    digest: Option<Digest>,
    /// `None` where it holds what it held before.
    parsed: Option<Parsed>,
}

impl Files {
    /// Reads all files.
    pub(super) fn open(root: &Path, typography: Typography, watcher: &dyn Watcher) -> Result<Files, WalkError> {
        let mut files = Files {
            root: root.to_owned(),
            typography,
            all: BTreeMap::new(),
            folders: BTreeSet::new(),
            walked: BTreeMap::new(),
            names: Vec::new(),
            wording: Arc::default(),
        };
        files.rescan(CONTENT, watcher)?;
        if !files.all.contains_key(CONFIG) {
            // The walk says what is missing, and what may have been meant.
            walk(root)?;
        }
        Ok(files)
    }

    /// Reads all texts and records again where the site wants them shown in another way.
    pub(super) fn show(&mut self, typography: &Typography, watcher: &dyn Watcher) -> Delta {
        if self.typography == *typography {
            return Delta::default();
        }
        self.typography = typography.clone();
        for file in self.all.values_mut().filter(|file| is_shown(&file.source.role)) {
            file.digest = None;
        }
        self.rescan(CONTENT, watcher).unwrap_or_default()
    }

    /// All files, sorted by path.
    pub(super) fn each(&self) -> impl Iterator<Item = &File> {
        self.all.values()
    }

    /// One file.
    pub(super) fn get(&self, path: &str) -> Option<&File> {
        self.all.get(path)
    }

    /// The house words.
    pub(super) fn wording(&self) -> &Wording {
        &self.wording
    }

    /// What is wrong with the files one by one, in the order in which a build finds it.
    pub(super) fn problems(&self) -> Diagnostics {
        let walked = self.walked.values().flatten().chain(&self.names);
        walked.chain(self.all.values().flat_map(|file| &file.parsed.problems)).cloned().collect()
    }

    /// Notes which files have no errors: what they hold is good.
    pub(super) fn approve<'p>(&mut self, paths: impl Iterator<Item = &'p Arc<str>>) {
        for path in paths {
            if let Some(file) = self.all.get_mut(path) {
                file.good = Some(file.parsed.clone());
            }
        }
    }

    /// Compares named files with the disk; a folder's name stands for all that lies in it.
    pub(super) fn update(&mut self, paths: &BTreeSet<String>, watcher: &dyn Watcher) -> Delta {
        let mut delta = Delta::default();
        let mut edited = Vec::new();
        for path in paths.iter().filter(|path| !is_ignored(path)) {
            let full = on_disk(&self.root, path);
            match fs::metadata(&full) {
                Ok(meta) if meta.is_dir() => {
                    self.forget(path, &mut delta);
                    // A folder that cannot be walked now says nothing; its next event will.
                    delta.merge(self.rescan(path, watcher).unwrap_or_default());
                }
                Ok(_) => {
                    self.forget_below(path, &mut delta);
                    edited.push(Source { path: path.as_str().into(), role: judge(path).0 });
                }
                // A link that leads nowhere: what it means is told by the walk as a whole.
                Err(_) if fs::symlink_metadata(&full).is_ok() => {
                    delta.merge(self.rescan(CONTENT, watcher).unwrap_or_default());
                }
                Err(_) => {
                    self.forget(path, &mut delta);
                    self.forget_below(path, &mut delta);
                }
            }
        }
        let looked = self.look(edited, false, watcher);
        for looked in looked {
            self.place(&looked.source.path.clone());
            self.keep(looked, &mut delta);
        }
        if !delta.came.is_empty() || !delta.went.is_empty() {
            self.compare_names();
        }
        delta
    }

    /// Walks a folder again and looks at what has another size or time than before.
    pub(super) fn rescan(&mut self, folder: &str, watcher: &dyn Watcher) -> Result<Delta, WalkError> {
        watcher.begins(Stage::Walk, None);
        let mut delta = Delta::default();
        let told = (self.walked.clone(), self.names.clone());
        let mut folder = folder;
        let mut found = match find(&self.root, folder) {
            // It went while we looked.
            Err(_) if folder != CONTENT => Found::default(),
            found => found?,
        };
        if found.has_links && folder != CONTENT {
            (folder, found) = (CONTENT, find(&self.root, CONTENT)?);
        }
        let here: BTreeSet<&Arc<str>> = found.sources.iter().map(|source| &source.path).collect();
        let gone: Vec<Arc<str>> = self.below(folder).filter(|path| !here.contains(path)).cloned().collect();
        gone.iter().for_each(|path| self.forget(path, &mut delta));
        let inside = |path: &Arc<str>| is_below(path, folder);
        self.folders.retain(|path| !inside(path) && **path != *folder);
        self.folders.extend(found.names.iter().filter(|name| !here.contains(name)).cloned());
        self.walked.retain(|path, _| !inside(path));
        for problem in found.diagnostics {
            self.walked.entry(problem.place.path.clone()).or_default().push(problem);
        }
        watcher.begins(Stage::Parse, Some(found.sources.len()));
        for looked in self.look(found.sources, true, watcher) {
            self.keep(looked, &mut delta);
        }
        self.compare_names();
        delta.told = told != (self.walked.clone(), self.names.clone());
        Ok(delta)
    }

    /// Reads files side by side; `quick` passes over those whose size and time are as before.
    ///
    /// House words come first: where they differ, every text is read by the new ones.
    fn look(&mut self, mut sources: Vec<Source>, quick: bool, watcher: &dyn Watcher) -> Vec<Looked> {
        let named = sources.iter().any(|source| source.role == Role::Wording);
        let house = match named {
            true => Arc::new(read_wording(&self.root)),
            false if self.all.contains_key(wording::PATH) => self.wording.clone(),
            false => Arc::default(),
        };
        let is_reworded = *house != *self.wording;
        if is_reworded {
            self.wording = house;
            let here: BTreeSet<Arc<str>> = sources.iter().map(|source| source.path.clone()).collect();
            let texts = self.all.values().filter(|file| matches!(file.source.role, Role::Text { .. }));
            sources.extend(texts.map(|file| file.source.clone()).filter(|source| !here.contains(&source.path)));
        }
        let sources = sources.into_par_iter().with_min_len(16);
        let looked = sources.map_init(Vec::new, |buffer, source| {
            let known = self.all.get(&source.path);
            let meta = || fs::metadata(on_disk(&self.root, &source.path)).ok();
            let same = |known: &File| known.digest.is_some() || !is_read(&source.role);
            let is_text = matches!(source.role, Role::Text { .. });
            let is_reread = is_reworded && is_text;
            if let Some(known) = known.filter(|known| quick && !is_reread && same(known))
                && meta().is_some_and(|meta| Stamp::of(&meta) == known.stamp)
            {
                return None;
            }
            watcher.advances(1);
            Some(self.read(source, known.filter(|_| !is_reread), buffer))
        });
        looked.collect::<Vec<_>>().into_iter().flatten().collect()
    }

    fn read(&self, source: Source, known: Option<&File>, buffer: &mut Vec<u8>) -> Looked {
        // What nobody has named yet is published as it lies there: its bytes are compared from the second look on.
        if !is_read(&source.role) && (known.is_none() || !matches!(source.role, Role::File(_))) {
            let stamp = fs::metadata(on_disk(&self.root, &source.path)).map(|meta| Stamp::of(&meta));
            let parsed = known.is_none().then(Parsed::default);
            return Looked { source, stamp: stamp.unwrap_or_default(), digest: None, parsed };
        }
        match read_bytes(&self.root, &source, buffer) {
            Ok(stamp) => {
                let digest = Some(Digest::of(buffer));
                let is_same = known.is_some_and(|known| known.digest == digest);
                let parsed = (!is_same).then(|| match is_parsed(&source.role) {
                    true => parse(&source, buffer, &Manner { typography: &self.typography, house: &self.wording }),
                    false => Parsed::default(),
                });
                Looked { source, stamp, digest, parsed }
            }
            Err(problem) => {
                let is_same = known.is_some_and(|known| known.parsed.problems.contains(&problem));
                let parsed = (!is_same).then(|| Parsed { problems: vec![problem], ..Parsed::default() });
                Looked { source, stamp: Stamp::default(), digest: None, parsed }
            }
        }
    }

    fn keep(&mut self, looked: Looked, delta: &mut Delta) {
        let Looked { source, stamp, digest, parsed } = looked;
        let path = source.path.clone();
        let Some(mut parsed) = parsed else {
            if let Some(file) = self.all.get_mut(&path) {
                file.stamp = stamp;
            }
            return;
        };
        delta.parsed += usize::from(is_parsed(&source.role));
        // Read again by other house words, and nothing else is to be said of it.
        if let Some(file) = self.all.get_mut(&path).filter(|file| file.digest == digest && file.is_like(&parsed)) {
            file.stamp = stamp;
            return;
        }
        delta.changed.insert(path.clone());
        // Parsing leaves room for more findings than most files have.
        parsed.problems.shrink_to_fit();
        let parsed = Arc::new(parsed);
        match self.all.get_mut(&path) {
            Some(file) => {
                (file.stamp, file.digest, file.parsed) = (stamp, digest, parsed);
            }
            None => {
                delta.came.push((path.clone(), digest.unwrap_or_default()));
                self.all.insert(path, File { source, stamp, digest, parsed, good: None });
            }
        }
    }

    /// What the walk would say of one file's name, and the folders it lies in.
    fn place(&mut self, path: &Arc<str>) {
        if self.all.contains_key(path) {
            return;
        }
        if let (_, Some(problem)) = judge(path) {
            self.walked.insert(path.clone(), vec![problem]);
        }
        let mut folder = &**path;
        while let Some((above, _)) = folder.rsplit_once('/') {
            if !self.folders.insert(above.into()) {
                break;
            }
            folder = above;
        }
    }

    fn forget(&mut self, path: &str, delta: &mut Delta) {
        self.walked.remove(path);
        if let Some((path, file)) = self.all.remove_entry(path) {
            delta.changed.insert(path.clone());
            delta.went.push((path, file.digest.unwrap_or_default()));
        }
    }

    /// Forgets a folder.
    fn forget_below(&mut self, folder: &str, delta: &mut Delta) {
        if !self.folders.remove(folder) {
            return;
        }
        let gone: Vec<Arc<str>> = self.below(folder).cloned().collect();
        gone.iter().for_each(|path| self.forget(path, delta));
        self.folders.retain(|path| !is_below(path, folder));
        self.walked.retain(|path, _| !is_below(path, folder));
    }

    /// The paths of the files in a folder.
    fn below<'f>(&'f self, folder: &str) -> impl Iterator<Item = &'f Arc<str>> + use<'f> {
        let start: Arc<str> = format!("{folder}/").into();
        let first = (Bound::Included(start.clone()), Bound::Unbounded);
        self.all.range(first).map(|(path, _)| path).take_while(move |path| path.starts_with(&*start))
    }

    fn compare_names(&mut self) {
        let mut names: Vec<Arc<str>> = self.all.keys().chain(&self.folders).cloned().collect();
        names.sort_unstable();
        self.names = compare(&names, self.all.values().map(|file| &file.source));
    }
}

impl Delta {
    /// Adds what another look found.
    pub(super) fn merge(&mut self, other: Delta) {
        self.changed.extend(other.changed);
        self.parsed += other.parsed;
        self.came.extend(other.came);
        self.went.extend(other.went);
        self.told |= other.told;
    }
}

impl File {
    /// Whether a text holds the same when it is read again.
    fn is_like(&self, parsed: &Parsed) -> bool {
        self.parsed.text.is_some() && self.parsed.text == parsed.text && self.parsed.problems == parsed.problems
    }

    /// Which records it holds.
    pub(super) fn records(&self) -> Option<RecordKind> {
        match self.source.role {
            Role::Records(kind) => Some(kind),
            _ => None,
        }
    }
}

/// Whether the typographer has a word in what a file holds.
fn is_shown(role: &Role) -> bool {
    matches!(role, Role::Text { .. } | Role::Records(_))
}

/// Whether a file's bytes are read when it is found.
fn is_read(role: &Role) -> bool {
    is_parsed(role) || *role == Role::Config
}

fn is_below(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}
