//! A site that nobody touched is not built again, and whatever a build reads or leaves is noticed.

use std::fs::{self, File};
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::civil::date;
use visnyk::base::time::LocalTime;
use visnyk::pipeline::{self, Options, Outcome, Stage, Watcher};

use crate::workshop::{LAST_BUILD, Workshop, news};

/// Whether a run opened the texts of the site.
#[derive(Default)]
struct Reading(AtomicBool);

impl Watcher for Reading {
    fn begins(&self, stage: Stage, _: Option<usize>) {
        self.0.fetch_or(stage == Stage::Parse, Ordering::Relaxed);
    }
}

#[track_caller]
fn build(options: &Options) -> (Outcome, bool) {
    let reading = Reading::default();
    let outcome = pipeline::build(options, &reading).expect("the world did not fail");
    (outcome, reading.0.into_inner())
}

/// A site with a warning, an accepted finding, a theme and words of its own, a file that is only copied, and a news item that waits.
fn site() -> Workshop {
    let workshop = Workshop::new(&format!(
        "-- news/a.uk.md --\n{}\n-- news/later.uk.md --\n{}\n-- pages/about.uk.md --\n---\ntitle: Про нас\n---\n\
         Ми – центр. <!-- accept translation-missing: так -->\n",
        news("Перша", "2026-05-01", "Двічі двічі слово.  Ще."),
        news("Пізніше", "2026-06-20", "Слова."),
    ));
    workshop.write("content/files/plan.txt", "1");
    workshop.write("themes/default/templates/redirect.html", "<!doctype html>{{ href }}");
    workshop.write("locales/uk/site.ftl", "source = Джерело\n");
    workshop
}

/// A built site, and what is done to it before the next build.
#[track_caller]
fn is_noticed(change: impl FnOnce(&mut Workshop, &mut Options)) {
    let mut workshop = site();
    let mut options = workshop.options();
    build(&options);
    assert!(!build(&options).1, "nothing was touched");
    change(&mut workshop, &mut options);
    let (outcome, was_read) = build(&options);
    assert!(was_read && outcome.written.is_some());
    assert!(!build(&options).1, "it is known again");
}

/// Writes a file in such a way that neither its size nor its time tells.
fn forge(workshop: &Workshop, path: &str, from: &str, to: &str) {
    let path = workshop.root().join(path);
    let before = fs::metadata(&path).and_then(|meta| meta.modified()).expect("a file");
    let text = fs::read_to_string(&path).expect("a text").replacen(from, to, 1);
    fs::write(&path, text).expect("a file");
    File::options().write(true).open(&path).and_then(|file| file.set_modified(before)).expect("a time");
}

#[test]
fn a_site_that_nobody_touched_is_not_built_again() {
    let workshop = site();
    let (first, was_read) = build(&workshop.options());
    assert!(was_read);
    let (again, was_read) = build(&workshop.options());
    assert!(!was_read);
    assert!(!first.findings.is_empty() && !first.accepted.is_empty() && first.next.is_some());
    assert_eq!(workshop.findings(&again), workshop.findings(&first));
    assert_eq!((&again.accepted, &again.next), (&first.accepted, &first.next));
    assert_eq!((again.sources, again.planned), (first.sources, first.planned));
    let (first, again) = (first.written.expect("a report"), again.written.expect("a report"));
    assert_eq!((again.written, again.unchanged, again.skipped), (0, 0, first.written));
}

#[test]
fn whatever_a_build_reads_is_noticed() {
    is_noticed(|site, _| site.write("content/news/a.uk.md", news("Інша", "2026-05-01", "Слова.")));
    is_noticed(|site, _| site.write("content/news/b.uk.md", news("Друга", "2026-05-01", "Слова.")));
    is_noticed(|site, _| site.remove("content/news/later.uk.md"));
    is_noticed(|site, _| forge(site, "content/news/a.uk.md", "слово", "слива"));
    is_noticed(|site, _| forge(site, "content/site.yaml", "Вісник", "Віснік"));
    is_noticed(|site, _| forge(site, "content/files/plan.txt", "1", "2"));
    is_noticed(|site, _| forge(site, "themes/default/templates/redirect.html", "doctype", "DOCTYPE"));
    is_noticed(|site, _| site.write("themes/default/assets/more.css", "p { color: red }"));
    is_noticed(|site, _| forge(site, "locales/uk/site.ftl", "Джерело", "Джірело"));
    is_noticed(|site, _| site.write("content/data/vacancies.schema.json", "{}"));
    is_noticed(|site, _| site.write("content/data/datasets/budget.csv", "sum\n1\n"));
    is_noticed(|site, _| {
        site.write("content/data/wording.yaml", "words:\n  - languages: uk\n    wrong: слово\n    right: термін\n")
    });
}

#[test]
fn whatever_a_build_leaves_is_noticed() {
    is_noticed(|site, _| fs::remove_file(site.out().join("uk/news/a/index.html")).expect("a page"));
    is_noticed(|site, _| fs::write(site.out().join("uk/news/a/index.html"), "by hand").expect("a page"));
    is_noticed(|site, _| fs::write(site.out().join(".visnyk-manifest.next"), "uk/index.html").expect("an intent"));
    is_noticed(|site, _| fs::remove_dir_all(site.out()).expect("the output"));
    is_noticed(|site, _| site.write(LAST_BUILD, "half"));
    is_noticed(|site, _| site.forget());
}

#[test]
fn another_question_or_hour_is_noticed() {
    is_noticed(|_, options| options.drafts = true);
    is_noticed(|_, options| options.at = Some(LocalTime::day(date(2026, 7, 1))));
    is_noticed(|site, options| options.out = site.out().with_file_name("elsewhere"));
    is_noticed(|site, options| {
        site.now = "2026-06-02T00:00:00".parse().expect("an hour");
        options.clock = site.options().clock;
    });
    is_noticed(|site, options| {
        site.now = "2026-06-01T11:00:00".parse().expect("an hour");
        options.clock = site.options().clock;
    });
}

#[test]
fn a_site_with_errors_is_read_each_time() {
    let workshop = site();
    build(&workshop.options());
    workshop.write("content/news/a.uk.md", news("Перша", "2026-05-01", "[Ні](news:nothing)"));
    for _ in 0..2 {
        let (outcome, was_read) = build(&workshop.options());
        assert!(was_read && outcome.written.is_none() && outcome.has_errors());
    }
    workshop.write("content/news/a.uk.md", news("Перша", "2026-05-01", "Слова."));
    assert!(build(&workshop.options()).1);
    assert!(!build(&workshop.options()).1);
}
