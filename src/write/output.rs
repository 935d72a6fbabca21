//! The output folder of one build: what stands is skipped, what differs is written, what is left over is swept.
//!
//! The phases, each safe to be killed in: the *intent* names every path that may be written; then the caller's waves
//! (assets and media, pages, lists and feeds), so that no page links to what is not there yet; then the sweep; then the
//! manifest. Nothing at all is touched before the first byte that differs.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use rustc_hash::{FxHashMap, FxHashSet};

use super::folders::{Folders, Obstacle};
use super::guard::{self, Found, Guard};
use super::manifest::{self, INTENT, MANIFEST, Manifest, Record, Stamp};
use super::stage::{self, Stage};
use super::sweep::{self, Fate};
use super::{WriteError, path};
use crate::base::Digest;

/// An output folder, open for one build. `stands` and `write` may be called from many threads at once.
#[derive(Debug)]
pub struct Output {
    out: PathBuf,
    build_id: String,
    old: Manifest,
    /// Where files are put: the output folder, or the stage's tree while a first build grows there.
    base: PathBuf,
    first: bool,
    folders: Folders,
    intended: FxHashSet<Box<str>>,
    stage: OnceLock<Stage>,
    /// Held while the stage is taken or something of ours that is in the way is removed.
    alone: Mutex<()>,
    written: Mutex<Vec<(Box<str>, Record)>>,
    counts: Counts,
}

#[derive(Debug, Default)]
struct Counts {
    written: AtomicUsize,
    unchanged: AtomicUsize,
    skipped: AtomicUsize,
    swept: AtomicUsize,
    bytes: AtomicU64,
}

/// What `write` did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The file is new or another one.
    Written,
    /// The very same bytes stood there; the file was not touched.
    Unchanged,
}

/// What a build did to its output.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files written.
    pub written: usize,
    /// Files whose bytes were made again and were the same.
    pub unchanged: usize,
    /// Files that stood, so that nothing was made.
    pub skipped: usize,
    /// Files removed because nothing plans them any more.
    pub swept: usize,
    /// Files that nothing plans any more but that somebody changed since: they were left.
    pub kept: Vec<String>,
    /// Bytes written.
    pub bytes: u64,
}

impl Output {
    /// Opens an output folder, which need not exist; nothing is written yet.
    ///
    /// It may not overlap the site's sources, and a folder of others is only taken with `adopt`.
    pub fn open(out: &Path, guard: &Guard, adopt: bool) -> Result<Output, WriteError> {
        let out = guard.admit(out)?;
        let first = matches!(guard::look(&out, adopt)?, Found::Nothing);
        let base = if first { Stage::tree(&out) } else { out.clone() };
        Ok(Output {
            old: Manifest::read(&out, &guard.build_id)?,
            build_id: guard.build_id.clone(),
            folders: Folders::new(base.clone()),
            intended: FxHashSet::default(),
            stage: OnceLock::new(),
            alone: Mutex::new(()),
            written: Mutex::new(Vec::new()),
            counts: Counts::default(),
            out,
            base,
            first,
        })
    }

    /// Says which paths this build may write: relative, with `/`. It is told before the first `write`.
    pub fn prepare<'a>(&mut self, planned: impl IntoIterator<Item = &'a str>) -> Result<(), WriteError> {
        for path in planned {
            path::check(path)?;
            self.intended.insert(path.into());
        }
        Ok(())
    }

    /// True when nothing of ours stood here before.
    pub fn is_first(&self) -> bool {
        self.first
    }

    /// True when the file was made from the same fingerprint and still looks as we left it: nothing needs to be made.
    pub fn stands(&self, path: &str, fingerprint: Digest) -> bool {
        let stands = self.holds(path, fingerprint);
        if stands {
            self.counts.skipped.fetch_add(1, Ordering::Relaxed);
        }
        stands
    }

    /// The same for whoever only asks: the file is not counted as skipped.
    pub fn holds(&self, path: &str, fingerprint: Digest) -> bool {
        !self.first
            && self
                .old
                .record(path)
                .is_some_and(|record| record.fingerprint == fingerprint && self.is_left(path, record))
    }

    /// True when a file looks as we left it.
    fn is_left(&self, path: &str, record: Record) -> bool {
        let stamp = fs::symlink_metadata(self.out.join(path)).ok().as_ref().and_then(Stamp::of);
        stamp == Some(record.stamp)
    }

    /// True when as many files as `count` stand as the last build of this program left them, and no build was killed since.
    pub fn stands_whole(&self, count: usize) -> bool {
        let is_left = |path: &str, record| self.is_left(path, record);
        !self.first && self.old.killed().is_none() && self.old.is_whole(count) && self.old.all(is_left)
    }

    /// Puts a file at its place, whole, unless the same bytes stand there.
    pub fn write(&self, path: &str, fingerprint: Digest, bytes: &[u8]) -> Result<Outcome, WriteError> {
        if !self.intended.contains(path) {
            return Err(WriteError::Unplanned { path: path.to_owned() });
        }
        let target = self.base.join(path);
        let same = if self.first { None } else { self.same_on_disk(path, &target, bytes)? };
        let (stamp, outcome) = match same {
            Some(stamp) => (Some(stamp), Outcome::Unchanged),
            None => (self.put(path, &target, bytes)?, Outcome::Written),
        };
        match outcome {
            Outcome::Unchanged => self.counts.unchanged.fetch_add(1, Ordering::Relaxed),
            Outcome::Written => self.counts.written.fetch_add(1, Ordering::Relaxed),
        };
        if let Some(stamp) = stamp {
            let record = Record { fingerprint, stamp };
            self.written.lock().unwrap_or_else(PoisonError::into_inner).push((path.into(), record));
        }
        Ok(outcome)
    }

    /// The bytes of a file of this build: for jobs that read finished pages.
    pub fn read(&self, path: &str) -> Result<Vec<u8>, WriteError> {
        let target = self.base.join(path);
        fs::read(&target).map_err(WriteError::io(&target))
    }

    /// Ends the build: sweeps what `planned` does not name and writes the manifest, if anything differs.
    pub fn finish<'a>(mut self, planned: impl IntoIterator<Item = &'a str>) -> Result<Report, WriteError> {
        let planned: FxHashSet<&str> = planned.into_iter().collect();
        let written = std::mem::take(self.written.get_mut().unwrap_or_else(PoisonError::into_inner));
        if self.first {
            self.move_tree(&written)?;
        }
        let unwanted = self.old.paths(|path| !planned.contains(path));
        let kept = if self.first { Vec::new() } else { self.sweep(&unwanted)? };
        // Every file stood, and no other was known: the manifest would be the same.
        if !(written.is_empty() && unwanted.is_empty() && self.old.is_whole(planned.len())) {
            self.write_manifest(planned.into_iter().collect(), &written)?;
        }
        self.clear_up()?;
        Ok(Report {
            written: self.counts.written.into_inner(),
            unchanged: self.counts.unchanged.into_inner(),
            skipped: self.counts.skipped.into_inner(),
            bytes: self.counts.bytes.into_inner(),
            swept: self.counts.swept.into_inner(),
            kept,
        })
    }

    /// How the file looks if it already holds these bytes. It is only read when the sizes agree.
    fn same_on_disk(&self, path: &str, target: &Path, bytes: &[u8]) -> Result<Option<Stamp>, WriteError> {
        let Ok(meta) = fs::symlink_metadata(target) else { return Ok(None) };
        if !meta.is_file() || meta.len() != bytes.len() as u64 || !self.folders.stands(path::folder(path))? {
            return Ok(None);
        }
        Ok(fs::read(target).is_ok_and(|old| old == bytes).then(|| Stamp::of(&meta)).flatten())
    }

    fn put(&self, path: &str, target: &Path, bytes: &[u8]) -> Result<Option<Stamp>, WriteError> {
        let stage = self.stage()?;
        self.counts.bytes.fetch_add(bytes.len() as u64, Ordering::Relaxed);
        if let Obstacle::File(_) = self.folders.make(path::folder(path))? {
            self.clear_way(path::folder(path))?;
        }
        if self.first {
            return stage::write_plainly(target, bytes).map_err(WriteError::io(target));
        }
        match stage.put(target, bytes) {
            Err(WriteError::Io { .. }) if target.is_dir() && !target.is_symlink() => {
                self.clear_folder(path)?;
                stage.put(target, bytes)
            }
            put => put,
        }
    }

    /// The stage, taken at the first byte that is written, with the intent on disk before it.
    fn stage(&self) -> Result<&Stage, WriteError> {
        if let Some(stage) = self.stage.get() {
            return Ok(stage);
        }
        let _alone = self.alone.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(stage) = self.stage.get() {
            return Ok(stage);
        }
        fs::create_dir_all(&self.out).map_err(WriteError::io(&self.out))?;
        let stage = Stage::take(&self.out)?;
        self.write_intent(&stage)?;
        if self.first {
            fs::create_dir_all(&self.base).map_err(WriteError::io(&self.base))?;
        }
        Ok(self.stage.get_or_init(|| stage))
    }

    /// Names this build's paths, and those of a killed one: they stay ours, from its time on, until a build ends.
    fn write_intent(&self, stage: &Stage) -> Result<(), WriteError> {
        let mut paths: Vec<&str> = self.intended.iter().map(|path| &**path).chain(self.old.intended()).collect();
        paths.sort_unstable();
        paths.dedup();
        stage.put_dated(&self.out.join(INTENT), paths.join("\n").as_bytes(), self.old.killed())
    }

    /// Moves a first build's tree to its place, in the order in which its parts were written.
    fn move_tree(&self, written: &[(Box<str>, Record)]) -> Result<(), WriteError> {
        let mut moved = FxHashSet::default();
        for (path, _) in written {
            let top = path.split('/').next().unwrap_or_default();
            if moved.insert(top) {
                let target = self.out.join(top);
                fs::rename(self.base.join(top), &target).map_err(|source| match source.kind() {
                    io::ErrorKind::DirectoryNotEmpty => WriteError::InTheWay { path: target.clone() },
                    _ => WriteError::Io { path: target.clone(), source },
                })?;
            }
        }
        Ok(())
    }

    fn sweep(&self, unwanted: &[&str]) -> Result<Vec<String>, WriteError> {
        let swept = sweep::sweep(&self.out, unwanted, &self.old, &self.folders)?;
        self.counts.swept.fetch_add(swept.removed, Ordering::Relaxed);
        Ok(swept.kept)
    }

    fn write_manifest(&self, mut planned: Vec<&str>, written: &[(Box<str>, Record)]) -> Result<(), WriteError> {
        planned.sort_unstable();
        let written: FxHashMap<&str, Record> = written.iter().map(|(path, record)| (&**path, *record)).collect();
        let record = |path: &str| written.get(path).copied().or_else(|| self.old.record(path));
        let files: Vec<(&str, Record)> = planned.into_iter().filter_map(|path| Some((path, record(path)?))).collect();
        let text = manifest::render(&self.build_id, &files);
        if !self.old.is(&text) {
            self.stage()?.put(&self.out.join(MANIFEST), text.as_bytes())?;
        }
        Ok(())
    }

    /// Leaves the stage, then takes the intent back: killed before that, the next build comes here again.
    fn clear_up(&mut self) -> Result<(), WriteError> {
        if self.old.killed().is_some() {
            self.stage()?;
        }
        let Some(stage) = self.stage.take() else { return Ok(()) };
        stage.leave()?;
        let intent = self.out.join(INTENT);
        fs::remove_file(&intent).map_err(WriteError::io(&intent))
    }

    /// Makes a folder where a file of ours stands in the way.
    fn clear_way(&self, folder: &str) -> Result<(), WriteError> {
        let _alone = self.alone.lock().unwrap_or_else(PoisonError::into_inner);
        while let Obstacle::File(file) = self.folders.make(folder)? {
            if let Fate::Kept = sweep::remove(&self.out, &file, &self.old, &self.folders)? {
                return Err(WriteError::InTheWay { path: self.out.join(file) });
            }
            self.counts.swept.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }

    /// Removes a folder of ours that stands where a file must be.
    fn clear_folder(&self, path: &str) -> Result<(), WriteError> {
        let inside = format!("{path}/");
        self.sweep(&self.old.paths(|file| file.starts_with(&inside)))?;
        let target = self.out.join(path);
        match fs::remove_dir(&target) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(WriteError::InTheWay { path: target }),
            _ => Ok(()),
        }
    }
}
