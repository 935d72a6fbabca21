//! The one step that writes: both files or none, and what stood there before is kept.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::cli::new::Refusal;

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Files {
    /// The files, below the site's folder, and whether each stood there before.
    pub(super) written: Vec<(String, bool)>,
    /// The folder with what was replaced.
    pub(super) kept: Option<String>,
}

/// Writes the files; what stands there goes first into the folder `kept`.
pub(super) fn put(root: &Path, kept: &str, files: [(String, Vec<u8>); 2]) -> Result<Files, Refusal> {
    let mut before = Vec::new();
    for (path, _) in &files {
        let at = root.join(path);
        match fs::read(&at) {
            Ok(old) => before.push(Some(old)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => before.push(None),
            Err(error) => return Err(Refusal::Read { path: at, error }),
        }
    }
    for ((path, _), old) in files.iter().zip(&before) {
        if let Some(old) = old {
            keep(root, kept, path, old)?;
        }
    }
    for (i, (path, bytes)) in files.iter().enumerate() {
        let at = root.join(path);
        if let Err(error) = replace(&at, bytes) {
            // What was written before it is taken back.
            for ((path, _), old) in files.iter().zip(&before).take(i) {
                let at = root.join(path);
                _ = match old {
                    Some(old) => replace(&at, old),
                    None => fs::remove_file(&at),
                };
            }
            return Err(Refusal::Write { path: at, error });
        }
    }
    let kept = before.iter().any(Option::is_some).then(|| kept.to_owned());
    let written = files.into_iter().zip(&before).map(|((path, _), old)| (path, old.is_some())).collect();
    Ok(Files { written, kept })
}

fn keep(root: &Path, kept: &str, path: &str, old: &[u8]) -> Result<(), Refusal> {
    let at = root.join(kept).join(path.rsplit('/').next().unwrap_or(path));
    let write = || {
        fs::create_dir_all(root.join(kept))?;
        // A second import in the same second must not overwrite what the first has kept.
        let mut file = fs::OpenOptions::new().write(true).create_new(true).open(&at)?;
        io::Write::write_all(&mut file, old)
    };
    write().map_err(|error| Refusal::Write { path: at.clone(), error })
}

/// Writes a file beside its place and moves it there, so that nobody ever reads half of it.
fn replace(at: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = at.file_name().unwrap_or_default().to_string_lossy();
    let beside: PathBuf = at.with_file_name(format!(".{name}.new"));
    fs::create_dir_all(at.parent().unwrap_or(at))?;
    let moved = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, at));
    if moved.is_err() {
        _ = fs::remove_file(&beside);
    }
    moved
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    fn files(text: &str) -> [(String, Vec<u8>); 2] {
        [("a/x.yaml".to_owned(), text.into()), ("a/x.csv".to_owned(), text.into())]
    }

    #[test]
    fn what_stood_there_is_kept_and_never_overwritten() {
        let folder = TempDir::new().expect("a folder");
        let root = folder.path();
        let put = |kept, text| put(root, kept, files(text));
        assert_eq!(put("kept", "one").expect("written").kept, None);
        assert_eq!(put("kept", "two").expect("written").kept.as_deref(), Some("kept"));
        assert!(put("kept", "three").is_err(), "the kept file would be lost");
        let read = |path: &str| fs::read_to_string(root.join(path)).expect("a file");
        assert_eq!((read("kept/x.csv"), read("a/x.csv"), read("a/x.yaml")), ("one".into(), "two".into(), "two".into()));
    }

    #[test]
    fn both_files_are_written_or_none() {
        let folder = TempDir::new().expect("a folder");
        let root = folder.path();
        fs::create_dir_all(root.join("a/.x.csv.new")).expect("a folder in the way");
        put(root, "kept", files("one")).expect_err("in the way");
        assert!(!root.join("a/x.yaml").exists() && !root.join("kept").exists());
    }
}
