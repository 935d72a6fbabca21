//! Collects events until somebody has time for them: a path that changes a thousand times is one path.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use notify::ErrorKind;
use notify::event::{EventKind, ModifyKind};
use walkdir::WalkDir;

use super::Changes;
use crate::base::paths;

/// More paths than these are quicker found by walking through the site.
const MANY: usize = 2_000;
/// Up to so many paths are somebody's editor; more are a storm.
const FEW: usize = 8;

/// What has happened since somebody last asked.
pub(super) struct Collector {
    root: PathBuf,
    pending: Mutex<Pending>,
    bell: Condvar,
}

#[derive(Default)]
struct Pending {
    changes: Changes,
    /// Counts what came in, also where it was known already.
    events: u64,
    /// A folder has come that the system does not watch any more.
    refused: bool,
    /// The folders below the site: of a name that is gone nobody can tell any more what it was.
    folders: BTreeSet<String>,
}

impl Pending {
    fn is_empty(&self) -> bool {
        !self.changes.rescan && self.changes.paths.is_empty()
    }
}

impl Collector {
    pub(super) fn new(root: PathBuf) -> Collector {
        Collector { root, pending: Mutex::default(), bell: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, Pending> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes in what the system tells.
    pub(super) fn hear(&self, event: notify::Result<notify::Event>) {
        let mut pending = self.lock();
        match event {
            Ok(event) if event.need_rescan() => pending.changes.rescan = true,
            Ok(event) => {
                // Reading changes nothing; the end of writing is told as well as each piece.
                if matches!(event.kind, EventKind::Access(_)) {
                    return;
                }
                let mut concerned = false;
                for path in &event.paths {
                    concerned |= self.add(&mut pending, path, event.kind);
                }
                if !concerned {
                    return;
                }
            }
            // The queue of events has run over, or a watch was lost.
            Err(error) => {
                pending.changes.rescan = true;
                pending.refused |= matches!(error.kind, ErrorKind::MaxFilesWatch);
            }
        }
        pending.events += 1;
        drop(pending);
        self.bell.notify_all();
    }

    /// True when the path concerns the site.
    fn add(&self, pending: &mut Pending, path: &Path, kind: EventKind) -> bool {
        let Ok(below) = path.strip_prefix(&self.root) else { return false };
        let Some(below) = relative(below) else {
            // A name that is no text cannot be said; the walk reports it.
            pending.changes.rescan = true;
            return true;
        };
        if is_passed_over(&below) {
            return false;
        }
        let was_folder = pending.folders.contains(&below) || !below.contains('/');
        if was_folder || path.is_dir() {
            // A folder's own date changes with each file in it.
            let is_same = matches!(kind, EventKind::Modify(ModifyKind::Metadata(_) | ModifyKind::Data(_)));
            if was_folder && is_same && path.is_dir() {
                return false;
            }
            pending.changes.rescan = true;
        } else {
            pending.changes.paths.insert(below);
            if pending.changes.paths.len() > MANY {
                pending.changes.paths.clear();
                pending.changes.rescan = true;
            }
        }
        true
    }

    /// Hands over what has come in; `None` when nothing does for as long as `idle`.
    pub(super) fn next(&self, idle: Duration) -> Option<Changes> {
        let pending = self.lock();
        let waited = self.bell.wait_timeout_while(pending, idle, |pending| pending.is_empty());
        let mut pending = waited.unwrap_or_else(PoisonError::into_inner).0;
        if pending.is_empty() {
            return None;
        }
        let begun = Instant::now();
        while let Some(wait) = patience(&pending.changes, begun.elapsed()) {
            let heard = pending.events;
            let waited = self.bell.wait_timeout_while(pending, wait, |pending| pending.events == heard);
            let (now, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
            pending = now;
            if timeout.timed_out() {
                break;
            }
        }
        Some(std::mem::take(&mut pending.changes))
    }

    /// True when the system has refused to watch a folder that came: what happens in it is not told.
    pub(super) fn is_refused(&self) -> bool {
        self.lock().refused
    }

    /// Learns which folders there are.
    pub(super) fn learn_folders(&self, below: &[&str]) {
        let mut folders = BTreeSet::new();
        for folder in below {
            let walk = WalkDir::new(self.root.join(folder)).follow_links(true).into_iter();
            let found = walk.filter_entry(|entry| entry.file_type().is_dir()).flatten();
            folders.extend(found.filter_map(|entry| relative(entry.path().strip_prefix(&self.root).ok()?)));
        }
        self.lock().folders = folders;
    }
}

/// How long to wait for a further event before what came is handed over; `None` when it is time.
pub(super) fn patience(changes: &Changes, waited: Duration) -> Option<Duration> {
    let is_storm = changes.rescan || changes.paths.len() > FEW;
    let (quiet, most) = if is_storm { (25, 400) } else { (4, 15) };
    (waited < Duration::from_millis(most)).then_some(Duration::from_millis(quiet))
}

/// A path below the root with `/`; `None` where it is no text.
fn relative(below: &Path) -> Option<String> {
    let mut text = String::new();
    for component in below.components() {
        let Component::Normal(name) = component else { continue };
        if !text.is_empty() {
            text.push('/');
        }
        text.push_str(name.to_str()?);
    }
    Some(text)
}

/// True for what lies outside of the site, and for what editors write beside a file while they save it.
pub(super) fn is_passed_over(below: &str) -> bool {
    let folder = below.split('/').next().unwrap_or_default();
    let temporary = |name: &str| {
        let is_published = matches!(name, ".well-known" | ".nojekyll" | ".htaccess");
        // Vim tries with a file of this name whether it may write here; JetBrains saves beside the file first.
        !is_published && (paths::is_ignored(name) || name == "4913" || name.contains("___jb_"))
    };
    !super::FOLDERS.contains(&folder) || below.split('/').any(temporary)
}
