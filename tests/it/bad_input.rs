//! What editors and disks do wrong: every mistake is shown at its place, nothing is lost, nothing panics.
//!
//! Each line reads: weight, file:line:column, rule, «the text that is meant», particulars -> what could stand instead.

use std::fs;

use expect_test::{expect, Expect};
use visnyk::pipeline::{self, Error, Unwatched};
use visnyk::write::WriteError;

use crate::workshop::{news, Workshop};

/// A sound item whose translations would only add noise to the findings.
const QUIET: &str = "rules: {translation-missing: off, file-unused: off}\n";

fn quiet(workshop: &Workshop) {
    let path = workshop.root().join("content/site.yaml");
    let site = fs::read_to_string(&path).expect("site.yaml");
    fs::write(&path, site + QUIET).expect("site.yaml");
}

#[track_caller]
fn check(parts: &str, expected: Expect) {
    let workshop = Workshop::new(parts);
    quiet(&workshop);
    expected.assert_eq(&workshop.check());
}

/// A news item with these lines of front matter besides the required ones, and this body.
#[track_caller]
fn check_item(front: &str, body: &str, expected: Expect) {
    let item = format!("-- news/a.uk.md --\n---\ntitle: Назва\ndate: 2026-05-01\ncategory: reform\nlead: Коротко.\n{front}---\n{body}\n");
    check(&item, expected);
}

#[test]
fn keys() {
    check(
        "-- news/a.uk.md --\n---\ntitle: Назва\ndate: 2026-05-01\ndate: 2026-05-02\ncategroy: reform\nlеad: Коротко.\n---\nТекст.\n",
        expect![[""]],
    );
}

#[test]
fn missing_fields() {
    check("-- news/a.uk.md --\n---\ntitle: Назва\n---\nПерший абзац.\n\nДругий.\n", expect![[""]]);
}

#[test]
fn wrong_types_and_dates() {
    check_item("tags: {a: b}\nexpires: 2026-02-30\ndeadline: завтра\npinned: maybe\npublish: 2026-03-29T03:30\n", "Текст.", expect![[""]]);
}

#[test]
fn unknown_names() {
    check(
        "-- news/a.uk.md --\n---\ntitle: Назва\ndate: 2026-05-01\ncategory: reforms\nlead: Коротко.\nevents: [quality]\n\
         partners: [eu]\nrelated: [b]\nbackground: fond\n---\nТекст.\n",
        expect![[""]],
    );
}

#[test]
fn one_address_for_two() {
    let a = news("Перша", "2026-05-01", "Текст.").replace("---\n\n", "slug: same\n---\n");
    let b = news("Друга", "2026-05-02", "Текст.").replace("---\n\n", "slug: Same\naliases: [/uk/news/../../x, /uk/about/]\n---\n");
    check(
        &format!("-- news/a.uk.md --\n{a}\n-- news/b.uk.md --\n{b}\n-- pages/about.uk.md --\n---\ntitle: Про нас\n---\nМи.\n"),
        expect![[""]],
    );
}

#[test]
fn slugs_that_try_to_leave() {
    check_item("slug: ../../etc\n", "Текст.", expect![[""]]);
}

#[test]
fn links() {
    check_item(
        "",
        "[раз](b.uk.md) [два](news:c) [три](#немає) [чотири](/uk/nowhere/) [п'ять](event:x) [шість](javascript:alert(1))\n\n\
         [сім](a b.md) [вісім](https://example.org\n\n## Розділ\n\nТекст [дев'ять](#rozdil).",
        expect![[""]],
    );
}

#[test]
fn footnotes() {
    check_item("", "Текст[^1] і ще[^2].\n\n[^1]: Примітка.\n[^3]: Зайва.", expect![[""]]);
}

#[test]
fn images() {
    check_item(
        "image: {src: no.jpg}\n",
        "![](no.jpg)\n\n![Будинок](photo.png «підпис»)\n\n![Будинок](photo 1.png)",
        expect![[""]],
    );
}

#[test]
fn a_number_that_differs_from_its_record() {
    check(
        "-- data/hotlines.yaml --\n- id: moh\n  name: МОЗ\n  phone: \"+380800505201\"\n  display: 0 800 505 202\n  cost: free\n  hours: always\n  \
         languages: [uk]\n  verified: 2026-05-01\n- id: two\n  name: Два\n  phone: \"0 800 505\"\n  cost: безкоштовно\n  hours: 9-18\n  languages: [uk]\n  verified: 2026-05-01\n\n-- news/a.uk.md --\n\
         ---\ntitle: Назва\ndate: 2026-05-01\ncategory: reform\nlead: Коротко.\n---\nТелефон [0 800 505 201](hotline:moh), не [0 800 505 207](hotline:moh).\n",
        expect![[""]],
    );
}

#[test]
fn front_matter_never_closed() {
    check("-- news/a.uk.md --\n---\ntitle: Назва\n\nТекст без кінця.\n", expect![[""]]);
    check("-- news/b.uk.md --\nТекст без полів.\n", expect![[""]]);
}

#[test]
fn indentation() {
    check(
        "-- news/a.uk.md --\n---\ntitle: Назва\ndate: 2026-05-01\ncategory: reform\nlead: Коротко.\nsource:\n\tname: Газета\n---\nТекст.\n",
        expect![[""]],
    );
    check(
        "-- news/a.uk.md --\n---\ntitle: Назва\ndate: 2026-05-01\ncategory: reform\nlead: Коротко.\nsource:\n\u{a0}\u{a0}name: Газета\n---\nТекст.\n",
        expect![[""]],
    );
}

#[test]
fn a_comma_that_cuts_a_short_map() {
    check(
        "-- data/partners.yaml --\n- id: eu\n  name: {uk: Союз, Європа, en: Union}\n  role: donor\n",
        expect![[""]],
    );
}

#[test]
fn aliases_that_explode() {
    check("-- data/partners.yaml --\n- &a [x, x]\n- &b [*a, *a]\n- [*b, *b]\n", expect![[""]]);
}

#[test]
fn marks_and_line_ends_of_other_systems() {
    let item = "\u{feff}---\r\ntitle: Назва\r\ndate: 01.05.2026 13:30\r\ncategory: reform\r\nlead: Коротко.\r\ndraft: ні\r\n---\r\n\r\nТекст.\r\n";
    check(&format!("-- news/a.uk.md --\n{item}"), expect![[""]]);
}

#[test]
fn bytes_that_are_no_text() {
    let workshop = Workshop::new("");
    quiet(&workshop);
    let windows = b"---\ntitle: \xcd\xee\xe2\xe8\xed\xe0\n---\n";
    workshop.write("content/news/a.uk.md", windows);
    workshop.write("content/news/empty.uk.md", "");
    workshop.write("content/news/nul.uk.md", "---\ntitle: a\0b\ndate: 2026-05-01\ncategory: reform\nlead: x\n---\nТ\0екст.\n");
    expect![[""]].assert_eq(&workshop.check());
}

#[test]
fn a_file_of_fifty_megabytes() {
    let workshop = Workshop::new("");
    quiet(&workshop);
    workshop.write("content/news/big.uk.md", vec![b'a'; 50 << 20]);
    expect![[""]].assert_eq(&workshop.check());
}

#[cfg(unix)]
#[test]
fn a_link_that_runs_in_a_circle() {
    let workshop = Workshop::new("");
    quiet(&workshop);
    let folder = workshop.root().join("content/news/deep");
    fs::create_dir_all(&folder).expect("a folder");
    std::os::unix::fs::symlink("..", folder.join("round")).expect("a link");
    std::os::unix::fs::symlink("nowhere.md", folder.join("gone.uk.md")).expect("a link");
    expect![[""]].assert_eq(&workshop.check());
}

#[test]
fn template_marks_stay_text() {
    let workshop = Workshop::new(&format!("-- news/a.uk.md --\n{}", news("{{ site }} і {% if %}", "2026-05-01", "{{ 1 + 1 }} {% raw %} {# ні #}")));
    quiet(&workshop);
    workshop.build_well();
    let page = workshop.page("uk/news/a/index.html");
    assert!(page.contains("{{ 1 + 1 }} {% raw %} {# ні #}"), "{page}");
    assert!(page.contains("<h1>{{ site }} і {% if %}</h1>") || page.contains("{{ site }} і {% if %}</h1>"), "{page}");
}

#[test]
fn markup_that_is_not_allowed_is_shown_and_reported() {
    let body = "<script>alert(1)</script>\n\n<p onclick=\"x()\">раз</p> якщо a <b and c> d\n\n<span lang=\"en\">fine</span>";
    check_item("", body, expect![[""]]);
}

#[test]
fn a_language_that_is_not_configured() {
    check(
        "-- news/a.pl.md --\n---\ntitle: Tytuł\ndate: 2026-05-01\ncategory: reform\nlead: Krótko.\n---\nTekst.\n\n-- news/b.md --\n---\ntitle: Б\n---\nТекст.\n",
        expect![[""]],
    );
}

#[test]
fn copies_and_odd_names() {
    let workshop = Workshop::new(&format!("-- news/x.uk.md --\n{}", news("Назва", "2026-05-01", "Текст.")));
    quiet(&workshop);
    for name in ["x (1).uk.md", "x.uk.md.txt", "x — копія.uk.md", ".DS_Store", "x.uk.md~", "y.uk.MD"] {
        workshop.write(&format!("content/news/{name}"), news("Копія", "2026-05-01", "Текст."));
    }
    expect![[""]].assert_eq(&workshop.check());
}

#[test]
fn names_that_differ_only_in_case_or_form() {
    let workshop = Workshop::new("");
    quiet(&workshop);
    workshop.write("content/news/Item.uk.md", news("Перша", "2026-05-01", "Текст."));
    workshop.write("content/news/item.uk.md", news("Друга", "2026-05-02", "Текст."));
    // "й" as one letter and as "и" with a breve.
    workshop.write("content/news/чай.uk.md", news("Третя", "2026-05-03", "Текст."));
    workshop.write("content/news/чаи\u{306}.uk.md", news("Четверта", "2026-05-04", "Текст."));
    expect![[""]].assert_eq(&workshop.check());
}

#[test]
fn two_files_for_one_key() {
    let workshop = Workshop::new("");
    quiet(&workshop);
    workshop.write("content/news/a.uk.md", news("Перша", "2026-05-01", "Текст."));
    workshop.write("content/news/a/index.uk.md", news("Друга", "2026-05-02", "Текст."));
    expect![[""]].assert_eq(&workshop.check());
}

#[test]
fn a_site_without_its_file() {
    let workshop = Workshop::empty();
    assert!(matches!(pipeline::check(&workshop.options(), &Unwatched), Err(Error::Walk(_))));
    workshop.write("content/site.yml", "title: x\n");
    assert!(matches!(pipeline::check(&workshop.options(), &Unwatched), Err(Error::Walk(_))));
}

#[test]
fn site_yaml() {
    let workshop = Workshop::new("");
    workshop.write(
        "content/site.yaml",
        "title: Вісник\nbase_url: visnyk.example\nlanguages: [uk, українська]\ntimezone: Europe/Kiew\norganization: {id: Org}\nper_page: 0\n\
         rules: {link-brokn: off, link-broken: loud}\nmenu:\n  - {page: about, url: \"https://example.org\"}\n  - section: новини\n",
    );
    expect![[""]].assert_eq(&workshop.check());
}

#[test]
fn a_folder_of_others_is_not_taken() {
    let workshop = Workshop::new(&format!("-- news/a.uk.md --\n{}", news("Назва", "2026-05-01", "Текст.")));
    fs::create_dir_all(workshop.out()).expect("a folder");
    fs::write(workshop.out().join("thesis.docx"), "years of work").expect("a file");
    let refused = pipeline::build(&workshop.options(), &Unwatched);
    assert!(matches!(refused, Err(Error::Write(WriteError::NotOurs { .. }))), "{refused:?}");
    assert_eq!(fs::read(workshop.out().join("thesis.docx")).expect("the file"), b"years of work");
    for out in [workshop.root(), workshop.root().join("content/news"), workshop.root().join("..")] {
        let options = pipeline::Options { out, ..workshop.options() };
        assert!(matches!(pipeline::build(&options, &Unwatched), Err(Error::Write(_))));
    }
}

#[test]
fn a_failed_build_leaves_the_last_good_site() {
    let workshop = Workshop::new(&format!(
        "-- news/a.uk.md --\n{}\n-- news/b.uk.md --\n{}",
        news("Назва", "2026-05-01", "Текст."),
        news("Друга", "2026-05-02", "[перша](a.uk.md)")
    ));
    quiet(&workshop);
    workshop.build_well();
    let before = workshop.tree();
    workshop.write("content/news/a.uk.md", "---\ntitle: Назва\ndate: 2026-02-30\n---\nТекст.\n");
    let failed = workshop.build();
    assert!(failed.written.is_none() && failed.has_errors());
    assert_eq!(workshop.tree(), before);

    let options = pipeline::Options { without_broken: true, ..workshop.options() };
    let rest = pipeline::build(&options, &Unwatched).expect("the world did not fail");
    assert!(rest.written.is_some() && rest.has_errors());
    assert_eq!(rest.withheld.iter().map(|(path, _)| path.to_string()).collect::<Vec<_>>(), ["content/news/a.uk.md"]);
    assert!(!workshop.has("uk/news/a/index.html"));
    let page = workshop.page("uk/news/b/index.html");
    assert!(page.contains("<p>перша</p>"), "a link to what is withheld becomes text: {page}");
}
