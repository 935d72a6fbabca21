//! What we wrote, with which fingerprint, and how it looked on disk: the one memory that a build has of the last one.
//!
//! One line a file, tab-separated, the path last, so that a program of another version still reads which files are
//! ours. `stat` of a file against its line is all it costs to know that a page stands.

use std::fmt::Write as _;
use std::fs::{self, Metadata};
use std::io;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{WriteError, path};
use crate::base::Digest;

/// The manifest's name in the output folder.
pub(super) const MANIFEST: &str = ".visnyk-manifest";
/// The paths that a running build may write: whoever finds it knows that a build was killed.
pub(super) const INTENT: &str = ".visnyk-manifest.next";

/// The first word of the manifest and its version. A change of the lines' form needs another number.
const FORMAT: &str = "visnyk-manifest\t1";

/// How a file looks on disk without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    size: u64,
    /// Nanoseconds since 1970.
    mtime: i64,
}

impl Stamp {
    /// The stamp of an ordinary file; anything else has none.
    pub(super) fn of(meta: &Metadata) -> Option<Stamp> {
        if !meta.is_file() {
            return None;
        }
        Some(Stamp { size: meta.len(), mtime: nanoseconds(meta.modified().ok()?)? })
    }
}

/// One file as we wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// The digest of what the file was made from.
    pub(super) fingerprint: Digest,
    /// How it looked when it was written.
    pub(super) stamp: Stamp,
}

/// The last build's manifest, and the intent of a killed one.
#[derive(Debug, Default)]
pub(super) struct Manifest {
    /// Every file that a finished build left; without a record where its line was not understood.
    files: FxHashMap<Box<str>, Option<Record>>,
    /// True when the fingerprints were made by this program.
    current: bool,
    /// What a killed build may have written.
    intent: Option<Intent>,
    /// The manifest as read: equal bytes are not written again.
    bytes: Vec<u8>,
}

/// The paths of a build that was killed, and when the intent was written, which is before any file of that build.
#[derive(Debug)]
struct Intent {
    paths: FxHashSet<Box<str>>,
    written: SystemTime,
}

impl Manifest {
    /// Reads what the last builds left. A broken line costs its fingerprint, never the build.
    pub(super) fn read(out: &Path, build_id: &str) -> Result<Manifest, WriteError> {
        let mut manifest = Manifest { bytes: read(&out.join(MANIFEST))?, ..Manifest::default() };
        let text = String::from_utf8_lossy(&manifest.bytes);
        manifest.files.reserve(text.bytes().filter(|byte| *byte == b'\n').count());
        let mut lines = text.lines();
        manifest.current = lines.next().is_some_and(|line| line == first_line(build_id));
        for line in lines {
            let path = line.rsplit('\t').next().unwrap_or_default();
            if path::check(path).is_ok() {
                manifest.files.insert(path.into(), record(line));
            }
        }
        drop(text);
        manifest.intent = read_intent(&out.join(INTENT))?;
        Ok(manifest)
    }

    /// What the last build wrote there, if its fingerprints count.
    pub(super) fn record(&self, path: &str) -> Option<Record> {
        self.files.get(path).copied().flatten().filter(|_| self.current)
    }

    /// True when a file was written by us and nobody changed it since.
    ///
    /// What a killed build wrote has no line yet: its path is in the intent and it is no older than the intent.
    pub(super) fn is_ours(&self, path: &str, stamp: Stamp) -> bool {
        let as_written = self.files.get(path).copied().flatten().is_some_and(|record| record.stamp == stamp);
        let killed = self.intent.as_ref().is_some_and(|intent| {
            intent.paths.contains(path) && nanoseconds(intent.written).is_some_and(|written| stamp.mtime >= written)
        });
        as_written || killed
    }

    /// Every path that may hold a file of ours and that is meant, sorted.
    pub(super) fn paths(&self, meant: impl Fn(&str) -> bool) -> Vec<&str> {
        let paths = self.files.keys().map(|path| &**path).chain(self.intended());
        let mut paths: Vec<&str> = paths.filter(|path| meant(path)).collect();
        paths.sort_unstable();
        paths.dedup();
        paths
    }

    /// True when it has a line for each of as many files, made by this program.
    pub(super) fn is_whole(&self, count: usize) -> bool {
        self.current && self.files.len() == count && self.files.values().all(Option::is_some)
    }

    /// True when every file passes.
    pub(super) fn all(&self, passes: impl Fn(&str, Record) -> bool + Sync) -> bool {
        self.files.par_iter().all(|(path, record)| record.is_some_and(|record| passes(path, record)))
    }

    /// The paths of a killed build, in no order.
    pub(super) fn intended(&self) -> impl Iterator<Item = &str> {
        self.intent.iter().flat_map(|intent| &intent.paths).map(|path| &**path)
    }

    /// When a build that was killed here wrote its intent.
    pub(super) fn killed(&self) -> Option<SystemTime> {
        self.intent.as_ref().map(|intent| intent.written)
    }

    /// True when these bytes are what stands in the file already.
    pub(super) fn is(&self, bytes: &str) -> bool {
        self.bytes == bytes.as_bytes()
    }
}

/// The manifest for these files, which are sorted.
pub(super) fn render(build_id: &str, files: &[(&str, Record)]) -> String {
    let mut text = String::with_capacity(files.len() * 112);
    text.push_str(&first_line(build_id));
    text.push('\n');
    for (path, Record { fingerprint, stamp }) in files {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{fingerprint}\t{}\t{}\t{path}", stamp.size, stamp.mtime);
    }
    text
}

fn first_line(build_id: &str) -> String {
    format!("{FORMAT}\t{build_id}")
}

fn record(line: &str) -> Option<Record> {
    let mut parts = line.split('\t');
    let fingerprint = Digest::parse(parts.next()?)?;
    let size = parts.next()?.parse().ok()?;
    let mtime = parts.next()?.parse().ok()?;
    Some(Record { fingerprint, stamp: Stamp { size, mtime } })
}

fn read(path: &Path) -> Result<Vec<u8>, WriteError> {
    match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        read => read.map_err(WriteError::io(path)),
    }
}

fn read_intent(path: &Path) -> Result<Option<Intent>, WriteError> {
    let meta = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        meta => meta.map_err(WriteError::io(path))?,
    };
    let bytes = read(path)?;
    let text = String::from_utf8_lossy(&bytes);
    let paths = text.lines().filter(|path| path::check(path).is_ok()).map(Box::from).collect();
    Ok(Some(Intent { paths, written: meta.modified().map_err(WriteError::io(path))? }))
}

fn nanoseconds(time: SystemTime) -> Option<i64> {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_nanos()).ok(),
        Err(before) => i64::try_from(before.duration().as_nanos()).ok().map(|since| -since),
    }
}
