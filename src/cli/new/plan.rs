//! What is to be written, and the one step that writes it: all of it or nothing.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::Made;
use super::refusal::Refusal;

/// What will be written, all of it or, should the disk refuse, nothing.
pub(crate) struct Plan {
    pub(crate) root: PathBuf,
    /// New files: their paths below the root, and their bytes.
    pub(crate) files: Vec<(String, Vec<u8>)>,
    pub(crate) addition: Option<Addition>,
    /// What to say is to be done next: messages and their values.
    pub(crate) next: Vec<(&'static str, Vec<(&'static str, String)>)>,
}

/// What is added to the end of a file that may not be there yet.
pub(crate) struct Addition {
    pub(crate) path: String,
    /// What stood in the file when `text` was proved to fit behind it; nothing where there was no file.
    pub(crate) before: String,
    pub(crate) text: String,
}

impl Plan {
    pub(super) fn write(self) -> Result<Made, Refusal> {
        let mut traces = Traces::default();
        if let Err(refusal) = self.write_files(&mut traces) {
            traces.remove();
            return Err(refusal);
        }
        let paths = self.files.into_iter().map(|(path, _)| path).collect();
        Ok(Made { added: self.addition.map(|addition| addition.path), paths, next: self.next })
    }

    fn write_files(&self, traces: &mut Traces) -> Result<(), Refusal> {
        for (path, bytes) in &self.files {
            let at = self.root.join(path);
            traces.new_file(&at, bytes).map_err(|error| Refusal::Write { path: at.clone(), error })?;
        }
        // Last, so that nothing can fail after it.
        let Some(addition) = &self.addition else { return Ok(()) };
        let at = self.root.join(&addition.path);
        addition.write(&at, traces).map_err(|error| match error.kind() {
            io::ErrorKind::ResourceBusy => Refusal::said("new-list-changed", &[("path", &addition.path)]),
            _ => Refusal::Write { path: at.clone(), error },
        })
    }
}

impl Addition {
    fn write(&self, at: &Path, traces: &mut Traces) -> io::Result<()> {
        let mut file = match OpenOptions::new().read(true).append(true).open(at) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && self.before.is_empty() => {
                return traces.new_file(at, self.text.as_bytes());
            }
            opened => opened?,
        };
        let mut found = Vec::new();
        file.read_to_end(&mut found)?;
        if found != self.before.as_bytes() {
            // Somebody else is writing it: behind other words the addition may break the whole list.
            return Err(io::ErrorKind::ResourceBusy.into());
        }
        append(at, &mut file, &found, self.text.as_bytes())
    }
}

/// Writes `text` behind the bytes that the file at `at` has; should that fail halfway, the half is taken off again.
fn append(at: &Path, file: &mut dyn Write, before: &[u8], text: &[u8]) -> io::Result<()> {
    let written = file.write_all(text);
    if written.is_err() {
        // By a handle of its own: Windows shortens no file through one that may only append.
        _ = OpenOptions::new().write(true).open(at).and_then(|file| file.set_len(before.len() as u64));
    }
    written
}

/// What has been made so far, and was not there before.
#[derive(Default)]
struct Traces {
    files: Vec<PathBuf>,
    /// Outer folders before inner ones.
    folders: Vec<PathBuf>,
}

impl Traces {
    fn new_file(&mut self, at: &Path, bytes: &[u8]) -> io::Result<()> {
        self.new_folders(at.parent().unwrap_or(at))?;
        let mut file = OpenOptions::new().write(true).create_new(true).open(at)?;
        self.files.push(at.to_owned());
        file.write_all(bytes)
    }

    /// `create_dir_all`, which does not tell what it made.
    fn new_folders(&mut self, folder: &Path) -> io::Result<()> {
        let is_missing = |folder: &&Path| !folder.as_os_str().is_empty() && !folder.exists();
        let missing: Vec<&Path> = folder.ancestors().take_while(is_missing).collect();
        for folder in missing.into_iter().rev() {
            match fs::create_dir(folder) {
                Ok(()) => self.folders.push(folder.to_owned()),
                // Another program was faster, or the path leads back through `..`.
                Err(_) if folder.is_dir() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn remove(&self) {
        for path in self.files.iter().rev() {
            _ = fs::remove_file(path);
        }
        // A folder in which somebody else has put something by now is not empty, and stays.
        for path in self.folders.iter().rev() {
            _ = fs::remove_dir(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    const LIST: &str = "data/events.yaml";

    fn plan(root: &Path, files: &[&str], before: &str) -> Plan {
        let files = files.iter().map(|path| ((*path).to_owned(), b"text".to_vec())).collect();
        let addition = Addition { path: LIST.to_owned(), before: before.to_owned(), text: "- id: b\n".to_owned() };
        Plan { root: root.to_owned(), files, addition: Some(addition), next: Vec::new() }
    }

    /// All files and folders below a folder, with the files' bytes.
    fn all(root: &Path) -> Vec<(PathBuf, Option<Vec<u8>>)> {
        let entries = walkdir::WalkDir::new(root).sort_by_file_name().into_iter().flatten();
        entries.map(|entry| (entry.path().to_owned(), fs::read(entry.path()).ok())).collect()
    }

    fn folder(list: &str) -> TempDir {
        let folder = TempDir::new().expect("a folder");
        fs::create_dir(folder.path().join("data")).expect("a folder");
        fs::write(folder.path().join(LIST), list).expect("a list");
        folder
    }

    #[test]
    fn what_is_refused_leaves_neither_files_nor_folders() {
        let folder = folder("- id: a\n");
        fs::write(folder.path().join("blocked"), "a file").expect("a file");
        let before = all(folder.path());
        for (files, list) in [
            (&["new/inner/a.md", "blocked/b.md"][..], "- id: a\n"),
            (&["new/inner/a.md", "new/inner/a.md"], "- id: a\n"),
            (&["new/inner/a.md"], "- id: other\n"),
            (&["new/inner/a.md"], ""),
        ] {
            assert!(plan(folder.path(), files, list).write().is_err(), "{files:?} {list:?}");
            assert_eq!(all(folder.path()), before, "{files:?} {list:?}");
        }
        assert!(plan(folder.path(), &["new/inner/a.md"], "- id: a\n").write().is_ok());
        assert_eq!(fs::read_to_string(folder.path().join(LIST)).expect("the list"), "- id: a\n- id: b\n");
        assert!(folder.path().join("new/inner/a.md").is_file());
    }

    #[test]
    fn a_list_that_is_gone_is_not_begun_anew() {
        let folder = TempDir::new().expect("a folder");
        assert!(plan(folder.path(), &[], "- id: a\n").write().is_err());
        assert_eq!(all(folder.path()).len(), 1);
        assert!(plan(&folder.path().join("site"), &[], "").write().is_ok());
        assert_eq!(fs::read_to_string(folder.path().join("site").join(LIST)).expect("the list"), "- id: b\n");
    }

    /// A disk that is full after a few bytes.
    struct Full<'a> {
        file: &'a mut fs::File,
        room: usize,
    }

    impl Write for Full<'_> {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if self.room == 0 {
                return Err(io::ErrorKind::StorageFull.into());
            }
            let written = self.file.write(&bytes[..self.room.min(bytes.len())])?;
            self.room -= written;
            Ok(written)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn half_a_record_is_taken_off_again() {
        let folder = folder("- id: a\n");
        let at = folder.path().join(LIST);
        let mut file = OpenOptions::new().append(true).open(&at).expect("the list");
        let mut disk = Full { file: &mut file, room: 4 };
        append(&at, &mut disk, b"- id: a\n", b"- id: b\n").expect_err("full");
        assert_eq!(disk.room, 0, "half was written");
        assert_eq!(fs::read_to_string(&at).expect("the list"), "- id: a\n");
    }
}
