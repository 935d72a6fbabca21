//! Removes what is no longer wanted: only files that we wrote and nobody changed since, and folders left empty by that.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use super::folders::Folders;
use super::manifest::{Manifest, Stamp};
use super::{WriteError, path};

/// What became of an unwanted file.
pub(super) enum Fate {
    /// It is gone.
    Removed,
    /// It was not there any more.
    Missing,
    /// Somebody changed it since we wrote it: it stays.
    Kept,
}

/// What a sweep did.
#[derive(Default)]
pub(super) struct Swept {
    /// How many files are gone.
    pub(super) removed: usize,
    /// The files that were changed by hand and stay.
    pub(super) kept: Vec<String>,
}

/// Removes these files, then the folders that hold nothing any more.
pub(super) fn sweep(out: &Path, paths: &[&str], manifest: &Manifest, folders: &Folders) -> Result<Swept, WriteError> {
    let mut swept = Swept::default();
    let mut emptied = BTreeSet::new();
    for path in paths {
        match remove(out, path, manifest, folders)? {
            Fate::Removed => swept.removed += 1,
            Fate::Missing => {}
            Fate::Kept => {
                swept.kept.push((*path).to_owned());
                continue;
            }
        }
        emptied.insert(path::folder(path));
    }
    remove_empty(out, emptied, folders)?;
    Ok(swept)
}

/// Removes one file if it is ours as it stands.
pub(super) fn remove(out: &Path, path: &str, manifest: &Manifest, folders: &Folders) -> Result<Fate, WriteError> {
    if !folders.stands(path::folder(path))? {
        return Ok(Fate::Missing);
    }
    let full = out.join(path);
    let stamp = match fs::symlink_metadata(&full) {
        Ok(meta) => Stamp::of(&meta),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Fate::Missing),
        Err(error) => return Err(WriteError::io(&full)(error)),
    };
    if !stamp.is_some_and(|stamp| manifest.is_ours(path, stamp)) {
        return Ok(Fate::Kept);
    }
    fs::remove_file(&full).map_err(WriteError::io(&full))?;
    Ok(Fate::Removed)
}

/// Removes these folders and those above them as far as they are empty, the deepest first.
pub(super) fn remove_empty(out: &Path, mut emptied: BTreeSet<&str>, folders: &Folders) -> Result<(), WriteError> {
    while let Some(folder) = emptied.pop_last() {
        if folder.is_empty() || !folders.stands(folder)? {
            continue;
        }
        let full = out.join(folder);
        match fs::remove_dir(&full) {
            Ok(()) => {
                folders.forget(folder);
                emptied.insert(path::folder(folder));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                emptied.insert(path::folder(folder));
            }
            // It holds something, or it is a link that somebody made.
            Err(error) if matches!(error.kind(), io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::NotADirectory) => {}
            Err(error) => return Err(WriteError::io(&full)(error)),
        }
    }
    Ok(())
}
