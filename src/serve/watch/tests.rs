use std::collections::BTreeSet;

use notify::event::{AccessKind, CreateKind, DataChange, EventKind, Flag, ModifyKind, RemoveKind, RenameMode};
use notify::{Event, event};

use super::collector::{is_passed_over, patience};
use super::*;

/// A site's folder with one text in it.
fn site() -> (tempfile::TempDir, Collector) {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join("content/news/2026")).expect("folders");
    let collector = Collector::new(folder.path().to_owned());
    collector.learn_folders(&FOLDERS);
    (folder, collector)
}

fn heard(collector: &Collector, folder: &Path, kind: EventKind, paths: &[&str]) {
    let event = paths.iter().fold(Event::new(kind), |event, path| event.add_path(folder.join(path)));
    collector.hear(Ok(event));
}

fn taken(collector: &Collector) -> Option<(Vec<String>, bool)> {
    let changes = collector.next(Duration::ZERO)?;
    Some((changes.paths.into_iter().collect(), changes.rescan))
}

const WRITTEN: EventKind = EventKind::Modify(ModifyKind::Data(DataChange::Any));

#[test]
fn a_file_written_in_many_pieces_is_one_path() {
    let (folder, collector) = site();
    for _ in 0..1000 {
        heard(&collector, folder.path(), WRITTEN, &["content/news/a.uk.md"]);
    }
    heard(&collector, folder.path(), EventKind::Access(AccessKind::Any), &["content/news/b.uk.md"]);
    assert_eq!(taken(&collector), Some((vec!["content/news/a.uk.md".to_owned()], false)));
    assert_eq!(taken(&collector), None);
}

#[test]
fn an_editor_that_saves_by_rename_tells_of_the_file_alone() {
    let (folder, collector) = site();
    let rename = EventKind::Modify(ModifyKind::Name(RenameMode::Both));
    heard(&collector, folder.path(), EventKind::Create(CreateKind::File), &["content/news/4913"]);
    heard(&collector, folder.path(), rename, &["content/news/a.uk.md~", "content/news/a.uk.md"]);
    heard(&collector, folder.path(), WRITTEN, &["content/news/.a.uk.md.swp"]);
    assert_eq!(taken(&collector), Some((vec!["content/news/a.uk.md".to_owned()], false)));
}

#[test]
fn a_folder_that_comes_or_goes_asks_for_a_walk() {
    let (folder, collector) = site();
    heard(
        &collector,
        folder.path(),
        EventKind::Modify(ModifyKind::Metadata(event::MetadataKind::Any)),
        &["content/news/2026"],
    );
    assert_eq!(taken(&collector), None, "a folder's date is no news");
    fs::create_dir(folder.path().join("content/new.folder")).expect("a folder");
    heard(&collector, folder.path(), EventKind::Create(CreateKind::Any), &["content/new.folder"]);
    assert_eq!(taken(&collector), Some((vec![], true)));
    fs::remove_dir(folder.path().join("content/news/2026")).expect("no folder");
    heard(&collector, folder.path(), EventKind::Modify(ModifyKind::Name(RenameMode::From)), &["content/news/2026"]);
    assert_eq!(taken(&collector), Some((vec![], true)));
    heard(&collector, folder.path(), EventKind::Remove(RemoveKind::Any), &["content/news/gone.uk.md"]);
    assert_eq!(taken(&collector), Some((vec!["content/news/gone.uk.md".to_owned()], false)));
}

#[test]
fn a_storm_and_an_overflow_ask_for_a_walk() {
    let (folder, collector) = site();
    for i in 0..3_000 {
        heard(&collector, folder.path(), WRITTEN, &[&format!("content/news/{i}.uk.md")]);
    }
    let (paths, rescan) = taken(&collector).expect("changes");
    assert!(rescan && paths.len() < 3_000);
    collector.hear(Ok(Event::new(EventKind::Other).set_flag(Flag::Rescan)));
    assert_eq!(taken(&collector), Some((vec![], true)));
    collector.hear(Err(notify::Error::generic("lost")));
    assert_eq!(taken(&collector), Some((vec![], true)));
}

#[test]
fn one_edit_is_not_kept_waiting_and_a_storm_is() {
    let few = Changes { paths: BTreeSet::from(["content/a.md".to_owned()]), rescan: false };
    let many = Changes { paths: (0..100).map(|i| format!("content/{i}.md")).collect(), rescan: false };
    let after = |ms| Duration::from_millis(ms);
    assert!(patience(&few, after(0)) < patience(&many, after(0)));
    assert_eq!(patience(&few, after(50)), None);
    assert!(patience(&many, after(50)).is_some());
    assert_eq!(patience(&many, after(1000)), None, "even a storm that never ends is handed over");
}

#[test]
fn what_lies_elsewhere_is_passed_over() {
    for path in ["public/index.html", "target/x", "README.md", "content/news/~$a.docx", "content/.git/index"] {
        assert!(is_passed_over(path), "{path}");
    }
    for path in ["content/site.yaml", "themes/x/theme.yaml", "locales/uk/site.ftl", "content/files/.well-known/a"] {
        assert!(!is_passed_over(path), "{path}");
    }
}

#[test]
fn the_disk_is_heard() {
    let folder = tempfile::tempdir().expect("a folder");
    let content = folder.path().join("content");
    fs::create_dir(&content).expect("a folder");
    let mut watch = Watch::new(folder.path(), false);
    let patiently = Duration::from_secs(20);
    fs::write(content.join("a.uk.md"), "text").expect("a file");
    assert!(watch.next(patiently).is_some_and(|changes| changes.paths.contains("content/a.uk.md")));
    // The folder goes and another comes: it is found and watched.
    while watch.next(Duration::ZERO).is_some() {}
    fs::remove_dir_all(&content).expect("no folder");
    assert!(watch.next(patiently).is_some_and(|changes| changes.rescan));
    fs::create_dir(&content).expect("a folder");
    let mut found = false;
    for _ in 0..200 {
        found = found || watch.next(Duration::from_millis(50)).is_some_and(|changes| changes.rescan);
        if found && watch.watched.contains_key("content") {
            break;
        }
    }
    while watch.next(Duration::from_millis(300)).is_some() {}
    fs::write(content.join("b.uk.md"), "text").expect("a file");
    assert!(watch.next(patiently).is_some_and(|changes| changes.paths.contains("content/b.uk.md")));
}

#[test]
fn a_folder_that_the_system_refuses_to_watch_is_looked_at_again_and_again() {
    let (folder, _) = site();
    let mut watch = Watch::new(folder.path(), false);
    assert!(!watch.polls());
    watch.collector.hear(Err(notify::Error::generic("lost")));
    assert!(watch.next(Duration::ZERO).is_some_and(|changes| changes.rescan));
    assert!(!watch.polls(), "what is lost once is found by one look");
    watch.collector.hear(Err(notify::Error::new(notify::ErrorKind::MaxFilesWatch)));
    for _ in 0..3 {
        assert!(watch.next(Duration::ZERO).is_some_and(|changes| changes.rescan));
        assert!(watch.polls());
    }
}
