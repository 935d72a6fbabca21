//! Where files grow: `<out>/.visnyk-new`. A file appears at its place by one rename, so it is never seen half written.
//!
//! A rename costs about a third of writing a page, which a first build need not pay: nobody can be reading a folder that
//! holds nothing, so its whole tree grows here and moves to its place at the end, one rename for each name at the top.
//! (`O_TMPFILE` with `linkat` was measured too: no faster than a rename, and known to Linux alone.)
//!
//! Nothing is synced: after a power cut a file may be short, but then its size differs from its line in the manifest,
//! and the next build mends it.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::SystemTime;

use super::WriteError;
use super::manifest::Stamp;

/// The name of the folder in the output.
pub(super) const STAGE: &str = ".visnyk-new";

/// The folder where files grow, held by a lock as long as the build runs.
#[derive(Debug)]
pub(super) struct Stage {
    folder: PathBuf,
    /// Kept for its lock: two builds into one folder would mix their pages.
    _lock: File,
    next: AtomicU32,
    left: bool,
}

/// A build that fails takes its half-made files with it; only a killed one leaves them to the next.
impl Drop for Stage {
    fn drop(&mut self) {
        if !self.left {
            // What cannot be removed now is cleared by the next build, which will say why if it cannot either.
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

impl Stage {
    /// Takes the stage of an output folder, and clears what a killed build left on it.
    pub(super) fn take(out: &Path) -> Result<Stage, WriteError> {
        let folder = out.join(STAGE);
        fs::create_dir_all(&folder).map_err(WriteError::io(&folder))?;
        let lock_path = folder.join("lock");
        let lock = File::create(&lock_path).map_err(WriteError::io(&lock_path))?;
        match lock.try_lock() {
            Err(TryLockError::WouldBlock) => return Err(WriteError::Busy { out: out.to_owned() }),
            // A file system without locks is no reason not to build.
            Err(TryLockError::Error(_)) | Ok(()) => {}
        }
        clear(&folder)?;
        Ok(Stage { folder, _lock: lock, next: AtomicU32::new(0), left: false })
    }

    /// Where a first build's tree grows.
    pub(super) fn tree(out: &Path) -> PathBuf {
        out.join(STAGE).join("site")
    }

    /// Writes a whole file here, then renames it to its place. The rename keeps its time.
    pub(super) fn put(&self, target: &Path, bytes: &[u8]) -> Result<Option<Stamp>, WriteError> {
        let growing = self.growing();
        let stamp = write_plainly(&growing, bytes).map_err(WriteError::io(target))?;
        fs::rename(&growing, target).map_err(WriteError::io(target))?;
        Ok(stamp)
    }

    /// The same for a file that is to bear an earlier date.
    pub(super) fn put_dated(&self, target: &Path, bytes: &[u8], date: Option<SystemTime>) -> Result<(), WriteError> {
        let growing = self.growing();
        let write = || -> io::Result<()> {
            let mut file = File::create(&growing)?;
            file.write_all(bytes)?;
            date.map_or(Ok(()), |date| file.set_modified(date))?;
            fs::rename(&growing, target)
        };
        write().map_err(WriteError::io(target))
    }

    fn growing(&self) -> PathBuf {
        self.folder.join(self.next.fetch_add(1, Ordering::Relaxed).to_string())
    }

    /// Leaves the stage: the output folder holds nothing of it afterwards.
    pub(super) fn leave(mut self) -> Result<(), WriteError> {
        self.left = true;
        fs::remove_dir_all(&self.folder).map_err(WriteError::io(&self.folder))
    }
}

/// Writes a file at once, and says how it looks on disk.
pub(super) fn write_plainly(path: &Path, bytes: &[u8]) -> io::Result<Option<Stamp>> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    Ok(Stamp::of(&file.metadata()?))
}

fn clear(folder: &Path) -> Result<(), WriteError> {
    for entry in fs::read_dir(folder).map_err(WriteError::io(folder))? {
        let entry = entry.map_err(WriteError::io(folder))?;
        let path = entry.path();
        let is_folder = entry.file_type().map_err(WriteError::io(&path))?.is_dir();
        if entry.file_name() == "lock" {
            continue;
        }
        let removed = if is_folder { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.map_err(WriteError::io(&path))?;
    }
    Ok(())
}
