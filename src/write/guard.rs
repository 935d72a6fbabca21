//! Which folder may be the output: never the site's sources, never somebody else's folder.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::WriteError;
use super::manifest::{INTENT, MANIFEST};
use super::stage::STAGE;

/// What the output must stand clear of, and who writes it.
#[derive(Clone, Debug)]
pub struct Guard {
    /// The site's root.
    pub root: PathBuf,
    /// The program's build: another one's fingerprints do not count.
    pub build_id: String,
}

/// The folders under the root that hold sources, or what other programs keep.
const SOURCES: [&str; 5] = ["content", "themes", "locales", ".visnyk", ".git"];

/// What stands in the output folder before a build.
pub(super) enum Found {
    /// Nothing, or only what a killed first build left: nobody can be reading it yet.
    Nothing,
    /// A site of ours, or one that we may adopt.
    Site,
}

impl Guard {
    /// A guard for the site at `root`.
    pub fn new(root: impl Into<PathBuf>, build_id: impl Into<String>) -> Guard {
        Guard { root: root.into(), build_id: build_id.into() }
    }

    /// The output folder with all links resolved, if it stands clear of the sources.
    pub(super) fn admit(&self, out: &Path) -> Result<PathBuf, WriteError> {
        let real_out = real(out).map_err(WriteError::io(out))?;
        let real_root = real(&self.root).map_err(WriteError::io(&self.root))?;
        if real_out == real_root {
            return Err(WriteError::OutIsRoot { out: out.to_owned() });
        }
        for name in SOURCES {
            let with = self.root.join(name);
            let real_with = real(&with).map_err(WriteError::io(&with))?;
            if real_out.starts_with(&real_with) || real_with.starts_with(&real_out) || real_root.starts_with(&real_out)
            {
                return Err(WriteError::OutOverlaps { out: out.to_owned(), with });
            }
        }
        Ok(real_out)
    }
}

/// Looks whose folder it is. Hidden files of others (`.git`, `.gitkeep`, `.DS_Store`) are left alone and do not count.
pub(super) fn look(out: &Path, adopt: bool) -> Result<Found, WriteError> {
    let entries = match fs::read_dir(out) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(WriteError::OutIsNoFolder { out: out.to_owned() });
        }
        Err(error) => return Err(WriteError::io(out)(error)),
    };
    let (mut ours, mut empty, mut foreign) = (false, true, None);
    for entry in entries {
        let name = entry.map_err(WriteError::io(out))?.file_name();
        let name = name.to_string_lossy();
        if [MANIFEST, INTENT, STAGE].contains(&name.as_ref()) {
            ours = true;
            continue;
        }
        empty = false;
        if !name.starts_with('.') && name != "Thumbs.db" && name != "lost+found" && foreign.is_none() {
            foreign = Some(name.into_owned());
        }
    }
    match foreign {
        Some(found) if !ours && !adopt => Err(WriteError::NotOurs { out: out.to_owned(), found }),
        _ => Ok(if empty { Found::Nothing } else { Found::Site }),
    }
}

/// A path with all links resolved as far as it exists; `..` behind what does not exist is taken by the letter.
fn real(path: &Path) -> io::Result<PathBuf> {
    let mut real = PathBuf::new();
    for component in std::path::absolute(path)?.components() {
        if component == Component::ParentDir {
            real.pop();
            continue;
        }
        real.push(component);
        match fs::canonicalize(&real) {
            Ok(found) => real = found,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(real)
}
