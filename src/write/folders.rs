//! The folders of the output: each is made or looked at once a build, and none may lead out.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxHashSet;

use super::{WriteError, path};

/// The folders that are known to stand, relative to their base.
#[derive(Debug)]
pub(super) struct Folders {
    base: PathBuf,
    known: RwLock<FxHashSet<Box<str>>>,
}

/// What stands where a folder must be.
pub(super) enum Obstacle {
    /// Nothing did, or a folder: all is well.
    None,
    /// A file, at this path relative to the base.
    File(String),
}

impl Folders {
    /// The folders under `base`, which exists when the first is made.
    pub(super) fn new(base: PathBuf) -> Folders {
        Folders { base, known: RwLock::new(FxHashSet::from_iter([Box::from("")])) }
    }

    /// Makes a folder and those above it, unless they stand.
    pub(super) fn make(&self, folder: &str) -> Result<Obstacle, WriteError> {
        if self.knows(folder) {
            return Ok(Obstacle::None);
        }
        if let Obstacle::File(path) = self.make(path::folder(folder))? {
            return Ok(Obstacle::File(path));
        }
        let path = self.base.join(folder);
        match fs::create_dir(&path) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                if !self.is_inside(&path)? {
                    return Ok(Obstacle::File(folder.to_owned()));
                }
            }
            Err(error) => return Err(WriteError::io(&path)(error)),
        }
        self.known.write().unwrap_or_else(PoisonError::into_inner).insert(folder.into());
        Ok(Obstacle::None)
    }

    /// True when a folder stands and neither it nor one above it leads out.
    pub(super) fn stands(&self, folder: &str) -> Result<bool, WriteError> {
        if self.knows(folder) {
            return Ok(true);
        }
        if !self.stands(path::folder(folder))? {
            return Ok(false);
        }
        match self.is_inside(&self.base.join(folder)) {
            Ok(true) => {}
            Ok(false) | Err(WriteError::Escapes { .. }) => return Ok(false),
            Err(error) => return Err(error),
        }
        self.known.write().unwrap_or_else(PoisonError::into_inner).insert(folder.into());
        Ok(true)
    }

    /// Forgets a folder that was removed.
    pub(super) fn forget(&self, folder: &str) {
        self.known.write().unwrap_or_else(PoisonError::into_inner).remove(folder);
    }

    fn knows(&self, folder: &str) -> bool {
        self.known.read().unwrap_or_else(PoisonError::into_inner).contains(folder)
    }

    /// True for a folder, or a link to a folder inside the base; an error for a link that leads out.
    fn is_inside(&self, path: &Path) -> Result<bool, WriteError> {
        match fs::symlink_metadata(path) {
            Ok(meta) if !meta.is_symlink() => return Ok(meta.is_dir()),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(WriteError::io(path)(error)),
        }
        match fs::canonicalize(path) {
            Ok(leads) if leads.starts_with(&self.base) => Ok(leads.is_dir()),
            Ok(leads) => Err(WriteError::Escapes { path: path.to_owned(), leads }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(WriteError::io(path)(error)),
        }
    }
}
