//! What the output promises, with real folders.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::{Guard, Outcome, Output, Report, WriteError};
use crate::base::Digest;

struct Site {
    root: TempDir,
}

impl Site {
    fn new() -> Site {
        let root = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir(root.path().join("content")).expect("content");
        Site { root }
    }

    fn out(&self) -> PathBuf {
        self.root.path().join("public")
    }

    fn at(&self, path: &str) -> PathBuf {
        self.out().join(path)
    }

    fn open(&self, files: &[(&str, &str)]) -> Output {
        let mut output = Output::open(&self.out(), &Guard::new(self.root.path(), "test"), false).expect("open");
        output.prepare(files.iter().map(|(path, _)| *path)).expect("prepare");
        output
    }

    /// A whole build of these files, as the pipeline does it.
    fn build(&self, files: &[(&str, &str)]) -> Report {
        let output = self.open(files);
        self.write(&output, files);
        output.finish(files.iter().map(|(path, _)| *path)).expect("finish")
    }

    fn write(&self, output: &Output, files: &[(&str, &str)]) {
        for (path, text) in files {
            let fingerprint = Digest::of(text.as_bytes());
            if !output.stands(path, fingerprint) {
                output.write(path, fingerprint, text.as_bytes()).expect("write");
            }
        }
    }

    /// A build that is killed after it wrote these files: its output is out of its reach when it would clear up.
    fn kill(&self, files: &[(&str, &str)]) {
        let output = self.open(files);
        self.write(&output, files);
        let aside = self.root.path().join("aside");
        fs::rename(self.out(), &aside).expect("aside");
        drop(output);
        fs::rename(&aside, self.out()).expect("back");
    }

    /// Every file of the output but the manifest, with its text.
    fn files(&self) -> Vec<(String, String)> {
        let mut files = Vec::new();
        for entry in walkdir::WalkDir::new(self.out()).sort_by_file_name() {
            let entry = entry.expect("an entry");
            let path = entry.path().strip_prefix(self.out()).expect("inside").to_string_lossy().into_owned();
            if entry.file_type().is_file() && path != ".visnyk-manifest" {
                files.push((path, fs::read_to_string(entry.path()).expect("text")));
            }
        }
        files
    }

    fn check(&self, expected: &[(&str, &str)]) {
        let expected: Vec<_> = expected.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        assert_eq!(self.files(), expected);
    }

    fn times(&self) -> Vec<(PathBuf, SystemTime)> {
        let entries = walkdir::WalkDir::new(self.out()).sort_by_file_name().into_iter();
        entries
            .map(|entry| {
                let entry = entry.expect("an entry");
                let modified = entry.metadata().expect("metadata").modified().expect("a time");
                (entry.into_path(), modified)
            })
            .collect()
    }
}

const SITE: &[(&str, &str)] =
    &[("assets/a.css", "a{}"), ("index.html", "home"), ("uk/index.html", "дім"), ("uk/news/x/index.html", "новина")];

#[test]
fn the_second_build_writes_nothing() {
    let site = Site::new();
    assert_eq!(site.build(SITE), Report { written: 4, bytes: 3 + 4 + 6 + 12, ..Report::default() });
    site.check(SITE);
    let before = site.times();
    assert_eq!(site.build(SITE), Report { skipped: 4, ..Report::default() });
    assert_eq!(site.times(), before);
}

#[test]
fn only_what_differs_is_written() {
    let site = Site::new();
    site.build(SITE);
    let mut files = SITE.to_vec();
    files[1].1 = "hullo";
    assert_eq!(site.build(&files), Report { written: 1, skipped: 3, bytes: 5, ..Report::default() });
    site.check(&files);
}

#[test]
fn the_same_bytes_from_another_draft_leave_the_file_alone() {
    let site = Site::new();
    site.build(SITE);
    let before = fs::metadata(site.at("index.html")).expect("metadata").modified().expect("a time");
    let mut output = site.open(SITE);
    output.prepare(["index.html"]).expect("prepare");
    assert_eq!(output.write("index.html", Digest::of(b"other"), b"home").expect("write"), Outcome::Unchanged);
    let report = output.finish(SITE.iter().map(|(path, _)| *path)).expect("finish");
    assert_eq!(report, Report { unchanged: 1, ..Report::default() });
    assert_eq!(fs::metadata(site.at("index.html")).expect("metadata").modified().expect("a time"), before);
    assert!(site.open(SITE).stands("index.html", Digest::of(b"other")));
}

#[test]
fn a_first_build_shows_nothing_before_it_is_done() {
    let site = Site::new();
    site.kill(SITE);
    let names: Vec<_> = fs::read_dir(site.out()).expect("out").map(|e| e.expect("entry").file_name()).collect();
    assert!(names.iter().all(|name| name.to_string_lossy().starts_with(".visnyk-")), "{names:?}");
    assert_eq!(site.build(SITE).written, 4);
    site.check(SITE);
}

#[test]
fn a_failed_build_clears_its_half_made_files() {
    let site = Site::new();
    let output = site.open(SITE);
    site.write(&output, SITE);
    drop(output);
    assert!(!site.at(".visnyk-new").exists());
    assert_eq!(site.build(SITE).written, 4);
    site.check(SITE);
}

#[test]
fn a_killed_build_is_mended() {
    let site = Site::new();
    site.build(SITE);
    let mut files = SITE.to_vec();
    files[2].1 = "новий дім";
    files.push(("uk/news/y/index.html", "ще"));
    site.kill(&files);
    fs::write(site.at(".visnyk-new/17"), "hal").expect("half a file");
    // The next build plans neither the new page nor the old text: both are mended.
    let report = site.build(SITE);
    assert_eq!(report, Report { written: 1, skipped: 3, swept: 1, bytes: 6, ..Report::default() });
    site.check(SITE);
    assert!(!site.at("uk/news/y").exists() && !site.at(".visnyk-new").exists());
    assert!(!site.at(".visnyk-manifest.next").exists());
}

#[test]
fn two_killed_builds_are_mended() {
    let site = Site::new();
    site.build(SITE);
    site.kill(&[SITE, &[("first", "1")]].concat());
    site.kill(&[SITE, &[("second", "2")]].concat());
    assert_eq!(site.build(SITE).swept, 2);
    site.check(SITE);
}

#[test]
fn the_sweep_takes_only_ours() {
    let site = Site::new();
    site.build(SITE);
    fs::write(site.at("uk/CNAME"), "example.org").expect("a file of theirs");
    fs::write(site.at("uk/news/x/index.html"), "mended by hand").expect("a hand");
    let report = site.build(&[("index.html", "home")]);
    assert_eq!((report.swept, report.kept), (2, vec!["uk/news/x/index.html".to_owned()]));
    site.check(&[("index.html", "home"), ("uk/CNAME", "example.org"), ("uk/news/x/index.html", "mended by hand")]);
    assert!(!site.at("assets").exists());
    assert_eq!(site.build(&[("index.html", "home")]), Report { skipped: 1, ..Report::default() });
}

#[test]
fn what_was_edited_or_deleted_by_hand_is_mended() {
    let site = Site::new();
    site.build(SITE);
    fs::write(site.at("index.html"), "homE").expect("a hand");
    fs::remove_file(site.at("assets/a.css")).expect("a hand");
    let report = site.build(SITE);
    assert_eq!((report.written, report.skipped), (2, 2));
    site.check(SITE);
}

#[test]
fn folders_and_files_change_places() {
    let site = Site::new();
    site.build(&[("a", "file"), ("b/c/d", "deep"), ("b/e", "e")]);
    let files = [("a/x", "x"), ("a/y/z", "z"), ("b", "file")];
    assert_eq!(site.build(&files).swept, 3);
    site.check(&files);
    fs::create_dir(site.at("c")).expect("a folder");
    fs::write(site.at("c/theirs"), "").expect("a file of theirs");
    let output = site.open(&[("c", "")]);
    assert!(matches!(output.write("c", Digest::of(b""), b""), Err(WriteError::InTheWay { .. })));
}

#[test]
fn a_broken_or_foreign_manifest_costs_no_more_than_time() {
    let site = Site::new();
    site.build(SITE);
    let manifest = fs::read_to_string(site.at(".visnyk-manifest")).expect("the manifest");
    let foreign = manifest.replacen("\ttest\n", "\tother\n", 1);
    fs::write(site.at(".visnyk-manifest"), foreign).expect("a manifest of another version");
    let mut short = SITE.to_vec();
    short.pop();
    assert_eq!(site.build(&short), Report { unchanged: 3, swept: 1, ..Report::default() });
    fs::write(site.at(".visnyk-manifest"), "\u{0}\nzz\t1\nuk/index.html\n../../etc/passwd").expect("rubbish");
    assert_eq!(site.build(&short), Report { unchanged: 3, ..Report::default() });
    site.check(&short);
}

#[test]
fn refused_folders() {
    let site = Site::new();
    let root = site.root.path();
    let guard = Guard::new(root, "test");
    let open = |out: &Path, adopt| Output::open(out, &guard, adopt).map(drop);
    assert!(matches!(open(root, true), Err(WriteError::OutIsRoot { .. })));
    for out in ["content", "content/x", "themes", "themes/default/x", "locales", "..", "public/../content"] {
        let error = open(&root.join(out), true).expect_err(out);
        assert!(matches!(error, WriteError::OutOverlaps { .. }), "{out}: {error}");
    }
    let theirs = root.join("theirs");
    fs::create_dir(&theirs).expect("a folder");
    fs::write(theirs.join(".gitkeep"), "").expect("a hidden file");
    open(&theirs, false).expect("a hidden file is nobody's work");
    fs::write(theirs.join("letter.doc"), "dear").expect("a file");
    let error = open(&theirs, false).expect_err("theirs");
    assert!(matches!(&error, WriteError::NotOurs { found, .. } if found == "letter.doc"), "{error}");
    open(&theirs, true).expect("adopted");
    assert!(matches!(open(&theirs.join("letter.doc"), true), Err(WriteError::OutIsNoFolder { .. })));
}

#[test]
fn an_adopted_folder_keeps_what_it_held() {
    let site = Site::new();
    fs::create_dir(site.out()).expect("public");
    fs::write(site.at("CNAME"), "example.org").expect("a file of theirs");
    let mut output = Output::open(&site.out(), &Guard::new(site.root.path(), "test"), true).expect("adopted");
    output.prepare(["index.html"]).expect("prepare");
    output.write("index.html", Digest::of(b""), b"home").expect("write");
    output.finish(["index.html"]).expect("finish");
    site.check(&[("CNAME", "example.org"), ("index.html", "home")]);
    site.build(&[("index.html", "home")]);
}

#[test]
fn unplanned_and_escaping_paths() {
    let site = Site::new();
    let mut output = site.open(&[("a", "")]);
    assert!(matches!(output.write("b", Digest::of(b""), b""), Err(WriteError::Unplanned { .. })));
    for path in ["../a", "/a", "a/../../b", "a\0"] {
        assert!(matches!(output.prepare([path]), Err(WriteError::BadPath { .. })), "{path:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_is_not_followed() {
    let site = Site::new();
    site.build(SITE);
    let outside = tempfile::tempdir().expect("a temporary folder");
    std::os::unix::fs::symlink(outside.path(), site.at("out")).expect("a link");
    let output = site.open(&[("out/x", "x")]);
    assert!(matches!(output.write("out/x", Digest::of(b""), b"x"), Err(WriteError::Escapes { .. })));
    drop(output);
    // A link in the place of a file is replaced, and what it led to stays as it was.
    fs::write(outside.path().join("y"), "theirs").expect("a file");
    fs::remove_file(site.at("index.html")).expect("a hand");
    std::os::unix::fs::symlink(outside.path().join("y"), site.at("index.html")).expect("a link");
    site.build(SITE);
    fs::remove_file(site.at("out")).expect("a link");
    site.check(SITE);
    assert_eq!(fs::read_to_string(outside.path().join("y")).expect("theirs"), "theirs");
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let site = Site::new();
    site.build(SITE);
    fs::set_permissions(site.out(), fs::Permissions::from_mode(0o555)).expect("read-only");
    let output = site.open(&[("new", "new")]);
    let result = output.write("new", Digest::of(b"new"), b"new");
    // The administrator may write anywhere, so there the error cannot be seen.
    if let Err(error) = result {
        assert!(matches!(&error, WriteError::Io { path, .. } if path.starts_with(site.out())), "{error}");
    }
    fs::set_permissions(site.out(), fs::Permissions::from_mode(0o755)).expect("writable");
}

#[test]
fn a_second_build_at_the_same_time_is_refused() {
    let site = Site::new();
    site.build(SITE);
    let (one, two) = (site.open(&[("a", "")]), site.open(&[("b", "")]));
    one.write("a", Digest::of(b""), b"").expect("the first");
    assert!(matches!(two.write("b", Digest::of(b""), b""), Err(WriteError::Busy { .. })));
}

#[test]
fn many_threads_write_at_once() {
    let site = Site::new();
    for round in 0..3_u64 {
        let paths: Vec<String> = (0..400).map(|i| format!("uk/n/{}/{i}/index.html", i % 7)).collect();
        let mut output = site.open(&[]);
        output.prepare(paths.iter().map(String::as_str)).expect("prepare");
        std::thread::scope(|scope| {
            for part in paths.chunks(100) {
                let output = &output;
                scope.spawn(move || {
                    for path in part {
                        let text = format!("{path} {}", round.min(1));
                        let fingerprint = Digest::of(text.as_bytes());
                        if !output.stands(path, fingerprint) {
                            output.write(path, fingerprint, text.as_bytes()).expect("write");
                        }
                    }
                });
            }
        });
        let report = output.finish(paths.iter().map(String::as_str)).expect("finish");
        assert_eq!((report.written, report.skipped), if round < 2 { (400, 0) } else { (0, 400) });
        assert_eq!(site.files().len(), 400);
    }
}

#[test]
fn a_hand_that_was_there_before_the_kill_is_respected() {
    let site = Site::new();
    site.build(SITE);
    let file = fs::File::options().append(true).open(site.at("index.html")).expect("a hand");
    file.set_modified(SystemTime::now() - Duration::from_secs(60)).expect("an earlier time");
    let output = site.open(SITE);
    output.write("uk/index.html", Digest::of(b"1"), b"1").expect("write");
    drop(output);
    assert_eq!(site.build(&[("uk/index.html", "2")]).kept, ["index.html"]);
}
