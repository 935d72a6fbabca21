//! The stages of the street, whole builds, and edits in a preview, on sites of growing size.
//!
//! `cargo bench` prints them; the comparison with other generators stands in README.md.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use divan::Bencher;
use jiff::Zoned;
use tempfile::TempDir;
use visnyk::pipeline::{self, Options, Unwatched};
use visnyk::serve::session::{Changes, Session, Setup};
use visnyk::site::link::{Now, link};

const LANGS: [&str; 4] = ["uk", "ru", "bg", "en"];
const SIZES: [usize; 2] = [100, 1000];

fn main() {
    divan::main();
}

/// A site of so many news items in four languages, some four kilobytes each.
fn site(items: usize) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let content = folder.path().join("content");
    fs::create_dir_all(content.join("news")).expect("a folder");
    let yaml = "title: Вісник\nbase_url: https://visnyk.example/\nlanguages: [uk, ru, bg, en]\ntimezone: Europe/Kyiv\n\
                organization: {id: org, name: Центр}\ncategories: {reform: {uk: Реформа, ru: Реформа, bg: Реформа, en: Reform}}\n";
    fs::write(content.join("site.yaml"), yaml).expect("site.yaml");
    let paragraph =
        "Медичні заклади громади отримали обладнання, а лікарі пройшли **навчання** і діляться досвідом. ".repeat(8);
    for i in 0..items {
        for lang in LANGS {
            let (day, next) = (i % 28 + 1, (i + 1) % items);
            let text = format!(
                "---\ntitle: \"Новина №{i}\"\ndate: 2026-01-{day:02}\ncategory: reform\nlead: Коротко про головне.\n---\n\n{paragraph}\n\n## Розділ\n\n\
                 {paragraph}\n\n- перше\n- друге\n\n| А | Б |\n|---|---:|\n| раз | 2 |\n\n[Читайте також](item-{next}.{lang}.md)\n"
            );
            fs::write(content.join(format!("news/item-{i}.{lang}.md")), text).expect("a news item");
        }
    }
    folder
}

fn options(root: &Path, out: PathBuf) -> Options {
    Options {
        root: root.to_owned(),
        out,
        drafts: false,
        at: None,
        clock: Zoned::now(),
        without_broken: false,
        adopt: false,
        spelling: None,
    }
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn read_and_parse(bencher: Bencher<'_, '_>, items: usize) {
    let site = site(items);
    bencher.bench(|| pipeline::load(site.path(), &Unwatched).expect("a site"));
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn link_heads(bencher: Bencher<'_, '_>, items: usize) {
    let site = site(items);
    let loaded = pipeline::load(site.path(), &Unwatched).expect("a site");
    let config = loaded.config.clone().expect("a sound site.yaml");
    let now = Now { time: Zoned::now(), drafts: false };
    bencher.bench(|| link(config.clone(), &now, &loaded.entries, Default::default()));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn check(bencher: Bencher<'_, '_>, items: usize) {
    let site = site(items);
    let options = options(site.path(), site.path().join("public"));
    bencher.bench(|| pipeline::check(&options, &Unwatched).expect("a check"));
}

/// What a preview does before it can answer, for one file edited again and again.
fn edit(bencher: Bencher<'_, '_>, items: usize, path: &str, text: impl Fn(usize) -> String + Sync) {
    let site = site(items);
    let setup = Setup { root: site.path().to_owned(), drafts: false, at: None };
    let session = Session::open(&setup, Zoned::now(), &Unwatched).expect("a site");
    let (session, count) = (Mutex::new(session), AtomicUsize::new(0));
    let changes = Changes { paths: [path.to_owned()].into(), rescan: false };
    bencher
        .with_inputs(|| {
            let file = site.path().join(path);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(file, text(count.fetch_add(1, Ordering::Relaxed))).expect("an edited file");
        })
        .bench_values(|()| {
            let mut session = session.lock().expect("a session");
            session.update(&changes, Zoned::now());
            session.snapshot().answer("uk/news/item-1/")
        });
}

#[divan::bench(args = SIZES)]
fn edit_body(bencher: Bencher<'_, '_>, items: usize) {
    let front = "---\ntitle: Новина\ndate: 2026-01-02\ncategory: reform\nlead: Коротко.\n---\n\n";
    edit(bencher, items, "content/news/item-1.uk.md", |i| format!("{front}Слова {i}.\n\nІ ще.\n"));
}

#[divan::bench(args = SIZES)]
fn edit_title(bencher: Bencher<'_, '_>, items: usize) {
    edit(bencher, items, "content/news/item-1.uk.md", |i| {
        format!("---\ntitle: Новина {i}\ndate: 2026-01-02\ncategory: reform\nlead: Коротко.\n---\n\nСлова.\n\nІ ще.\n")
    });
}

#[divan::bench(args = SIZES)]
fn edit_template(bencher: Bencher<'_, '_>, items: usize) {
    edit(bencher, items, "themes/default/templates/redirect.html", |i| format!("<!doctype html>{{{{ href }}}} {i}"));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn build_cold(bencher: Bencher<'_, '_>, items: usize) {
    let site = site(items);
    let options = options(site.path(), site.path().join("public"));
    bencher
        .with_inputs(|| _ = fs::remove_dir_all(&options.out))
        .bench_values(|()| pipeline::build(&options, &Unwatched).expect("a build"));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn build_unchanged(bencher: Bencher<'_, '_>, items: usize) {
    let site = site(items);
    let options = options(site.path(), site.path().join("public"));
    pipeline::build(&options, &Unwatched).expect("a build");
    bencher.bench(|| pipeline::build(&options, &Unwatched).expect("a build"));
}
