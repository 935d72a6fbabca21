//! The session of a preview: what it does for an edit is counted, what it shows and finds is what a build shows and finds,
//! and a mistake leaves the last good page in place.

mod desk;
mod history;
mod work;

use std::collections::BTreeSet;

use visnyk::pipeline::{self, Unwatched, Weighed};
use visnyk::serve::session::{Changes, Edit, Session, Setup};
use visnyk::serve::snapshot::Answer;

use crate::workshop::Workshop;

/// A workshop with a session that is told what is written there.
pub(crate) struct Preview {
    pub(crate) workshop: Workshop,
    session: Session,
    touched: BTreeSet<String>,
    written: u64,
}

impl Preview {
    #[track_caller]
    pub(crate) fn open(workshop: Workshop) -> Preview {
        let session = open(&workshop);
        Preview { workshop, session, touched: BTreeSet::new(), written: 0 }
    }

    /// Writes a file; the session does not know yet.
    #[track_caller]
    pub(crate) fn write(&mut self, path: &str, bytes: impl AsRef<[u8]>) {
        self.workshop.write(path, bytes);
        // Tests write faster than the clock of a disk ticks: each file gets a second of its own.
        self.written += 1;
        let file = std::fs::File::options().write(true).open(self.workshop.root().join(path)).expect("a file");
        let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(self.written);
        file.set_modified(time).expect("a time");
        self.touched.insert(path.to_owned());
    }

    pub(crate) fn remove(&mut self, path: &str) {
        self.workshop.remove(path);
        self.touched.insert(path.to_owned());
    }

    #[track_caller]
    pub(crate) fn rename(&mut self, from: &str, to: &str) {
        let (from_path, to_path) = (self.workshop.root().join(from), self.workshop.root().join(to));
        std::fs::create_dir_all(to_path.parent().expect("a folder")).expect("a folder");
        std::fs::rename(from_path, to_path).expect("a file or folder to rename");
        self.touched.extend([from.to_owned(), to.to_owned()]);
    }

    /// Tells the session which files were touched.
    pub(crate) fn update(&mut self) -> Edit {
        self.changes(false)
    }

    /// Tells the session that nobody knows what was touched.
    pub(crate) fn rescan(&mut self) -> Edit {
        self.touched.clear();
        self.changes(true)
    }

    fn changes(&mut self, rescan: bool) -> Edit {
        let paths = std::mem::take(&mut self.touched);
        self.session.update(&Changes { paths, rescan }, self.workshop.options().clock)
    }

    /// One edit from beginning to end.
    #[track_caller]
    pub(crate) fn edit(&mut self, path: &str, bytes: impl AsRef<[u8]>) -> Edit {
        self.write(path, bytes);
        self.update()
    }

    /// What stands at an address now, as text.
    #[track_caller]
    pub(crate) fn page(&self, address: &str) -> String {
        text(&self.session, address)
    }

    /// What is found now: `content/news/a.uk.md link-file-unknown`.
    pub(crate) fn findings(&self) -> Vec<String> {
        findings(&self.session).iter().map(|(finding, _)| told(finding)).collect()
    }

    /// The findings that are errors.
    pub(crate) fn errors(&self) -> Vec<String> {
        let all = findings(&self.session).into_iter();
        let errors = all.filter(|(_, severity)| *severity == visnyk::base::Severity::Error);
        errors.map(|(finding, _)| told(&finding)).collect()
    }

    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    /// Findings are those of a check of the same files.
    #[track_caller]
    pub(crate) fn finds_what_a_check_finds(&self) {
        let outcome = pipeline::check(&self.workshop.options(), &Unwatched).expect("the world did not fail");
        assert_eq!(findings(&self.session), outcome.findings);
    }

    /// Findings and, where there are no errors, pages are those of a session that begins now.
    #[track_caller]
    pub(crate) fn equals_a_fresh_session(&self) {
        let fresh = open(&self.workshop);
        assert_eq!(findings(&self.session), findings(&fresh));
        if !self.errors().is_empty() {
            return;
        }
        assert_eq!(paths(&self.session), paths(&fresh));
        for path in paths(&fresh) {
            assert!(bytes(&self.session, &path) == bytes(&fresh, &path), "{path} differs from a fresh session");
        }
    }

    /// Files are those that a build writes from nothing.
    #[track_caller]
    pub(crate) fn equals_a_clean_build(&self) {
        let tree = self.workshop.clean_tree();
        assert_eq!(paths(&self.session), tree.keys().cloned().collect::<BTreeSet<_>>());
        for (path, built) in &tree {
            assert!(bytes(&self.session, path) == *built, "{path} differs from a clean build");
        }
    }
}

/// A server hands snapshots to its threads.
const _: fn() = || {
    fn shared<T: Send + Sync>() {}
    shared::<visnyk::serve::snapshot::Snapshot>();
    shared::<Session>();
};

#[track_caller]
pub(crate) fn open(workshop: &Workshop) -> Session {
    let options = workshop.options();
    let setup = Setup { root: options.root, drafts: options.drafts, at: options.at };
    Session::open(&setup, options.clock, &Unwatched).expect("a site to preview")
}

fn told(finding: &visnyk::base::Diagnostic) -> String {
    format!("{} {}", finding.place.path, finding.rule.code)
}

fn findings(session: &Session) -> Vec<Weighed> {
    session.snapshot().findings().to_vec()
}

fn paths(session: &Session) -> BTreeSet<String> {
    session.snapshot().paths().map(str::to_owned).collect()
}

#[track_caller]
fn bytes(session: &Session, path: &str) -> Vec<u8> {
    match session.snapshot().answer(path) {
        Answer::File { bytes, path: answered } => {
            assert_eq!(answered, path);
            bytes
        }
        other => panic!("{path}: {other:?}"),
    }
}

#[track_caller]
fn text(session: &Session, address: &str) -> String {
    match session.snapshot().answer(address) {
        Answer::File { bytes, .. } => String::from_utf8(bytes).expect("text"),
        other => panic!("{address}: {other:?}"),
    }
}
