//! Watching the disk: what the system tells of the site's folders becomes batches of [`Changes`].
//!
//! There is no fixed debounce: the first event is acted upon at once, and only what follows within a few milliseconds joins
//! it. A storm (a checkout, a copied folder) is waited out, so that it is one batch.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use super::session::Changes;

mod collector;

use collector::Collector;

/// The folders that a site consists of.
const FOLDERS: [&str; 3] = ["content", "themes", "locales"];
/// How often a disk that tells nothing is looked at.
const POLL: Duration = Duration::from_millis(500);
/// A new folder's first files may be written before the system watches it, so it is looked at again after this time.
const SECOND_LOOK: Duration = Duration::from_millis(250);

/// Watches the folders of one site.
pub(super) struct Watch {
    /// `None` where the system tells nothing, or refuses to: then the disk is looked at again and again.
    watcher: Option<RecommendedWatcher>,
    collector: Arc<Collector>,
    root: PathBuf,
    /// The folders that are watched, and which folder that was: another one may stand in its place later.
    watched: BTreeMap<&'static str, Identity>,
    look_again: Option<Instant>,
}

impl Watch {
    /// Begins to watch; with `poll` the disk is looked at every half second, for network disks that tell nothing.
    pub(super) fn new(root: &Path, poll: bool) -> Watch {
        // Some systems name the real path in their events.
        let root = fs::canonicalize(root).unwrap_or_else(|_| root.to_owned());
        let collector = Arc::new(Collector::new(root.clone()));
        let ear = collector.clone();
        // A system that gives no watcher at all (it has handed out all it has) is one that tells nothing.
        let heard = || notify::recommended_watcher(move |event| ear.hear(event)).ok();
        let watcher = if poll { None } else { heard() };
        let mut watch = Watch { watcher, collector, root, watched: BTreeMap::new(), look_again: None };
        watch.watch_folders();
        watch.collector.learn_folders(&FOLDERS);
        watch
    }

    /// True when the disk is looked at again and again, since it tells nothing.
    pub(super) fn polls(&self) -> bool {
        self.watcher.is_none()
    }

    /// What has changed; `None` when nothing did for as long as `idle`.
    pub(super) fn next(&mut self, idle: Duration) -> Option<Changes> {
        if self.polls() {
            // The files themselves are compared, size and time to the nanosecond: a watcher that polls knows full seconds only.
            thread::sleep(POLL.min(idle));
            return Some(Changes { rescan: true, ..Changes::default() });
        }
        let until_look = self.look_again.map(|at| at.saturating_duration_since(Instant::now()));
        let mut changes = self.collector.next(until_look.map_or(idle, |until| until.min(idle)));
        if self.look_again.is_some_and(|at| at <= Instant::now()) {
            self.look_again = None;
            changes.get_or_insert_default().rescan = true;
        } else if changes.as_ref().is_some_and(|changes| changes.rescan) {
            self.look_again = Some(Instant::now() + SECOND_LOOK);
        }
        if self.collector.is_refused() {
            self.watcher = None;
        }
        if self.watch_folders() || self.polls() {
            changes.get_or_insert_default().rescan = true;
            self.look_again = Some(Instant::now() + SECOND_LOOK);
        }
        if changes.as_ref().is_some_and(|changes| changes.rescan) {
            self.collector.learn_folders(&FOLDERS);
        }
        changes
    }

    /// Watches the folders that have come, and lets go of those that went. True when any did.
    fn watch_folders(&mut self) -> bool {
        let mut changed = false;
        for folder in FOLDERS {
            let Some(watcher) = &mut self.watcher else { break };
            let path = self.root.join(folder);
            let now = identity(&path);
            if self.watched.get(folder) == now.as_ref() {
                continue;
            }
            if self.watched.remove(folder).is_some() {
                // The folder that was watched may be gone already: then so is the watch.
                let _ = watcher.unwatch(&path);
                changed = true;
            }
            let Some(now) = now else { continue };
            match watcher.watch(&path, RecursiveMode::Recursive) {
                Ok(()) => {
                    self.watched.insert(folder, now);
                    changed = true;
                }
                // It, or a folder in it, went while we looked: the next look finds what stands there then.
                Err(error) if is_gone(&error) => {}
                // The system may watch no further folder: half a watch misses saves without a word.
                Err(_) => self.watcher = None,
            }
        }
        changed
    }
}

fn is_gone(error: &notify::Error) -> bool {
    match &error.kind {
        notify::ErrorKind::PathNotFound => true,
        notify::ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::NotFound,
        _ => false,
    }
}

/// What tells a folder from another of the same name.
type Identity = (u64, u64);

#[cfg(unix)]
fn identity(path: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(path).ok().filter(fs::Metadata::is_dir).map(|meta| (meta.dev(), meta.ino()))
}

#[cfg(not(unix))]
fn identity(path: &Path) -> Option<Identity> {
    let meta = fs::metadata(path).ok().filter(fs::Metadata::is_dir)?;
    let created = meta.created().ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
    Some((created.as_secs(), created.subsec_nanos().into()))
}

#[cfg(test)]
mod tests;
