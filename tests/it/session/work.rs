//! Single edits: what is done for each, and what stands at the address afterwards.

use visnyk::base::Digest;
use visnyk::base::time::LocalTime;
use visnyk::serve::session::{Edit, Effect, Work};
use visnyk::serve::snapshot::Answer;

use super::{Preview, open};
use crate::workshop::{SITE, Workshop, news};

const HOTLINE: &str = "- id: moh\n  name: {uk: МОЗ, ru: МОЗ, bg: МОЗ, en: MOH}\n  phone: \"+380800505201\"\n  cost: free\n  \
                       hours: always\n  languages: [uk]\n  verified: 2026-05-01\n";

fn preview() -> Preview {
    let item = |title: &str, body: &str| news(title, "2026-05-01", body);
    Preview::open(Workshop::new(&format!(
        "-- news/a.uk.md --\n{}\n-- news/b.uk.md --\n{}\n-- pages/about.uk.md --\n---\ntitle: Про нас\n---\nМи.\n\n## Мета\n\n\
         -- data/hotlines.yaml --\n{HOTLINE}",
        item("Перша", "Текст про справи. <hotline:moh>\n\nДругий абзац."),
        item("Друга", "[Про нас](../pages/about.uk.md#meta)\n\nЩе."),
    )))
}

/// Parsed, linked, planned, themed, worded.
fn work(edit: &Edit) -> [usize; 5] {
    let Work { parsed, linked, planned, themed, worded, .. } = edit.work;
    [parsed, linked, planned, themed, worded]
}

#[test]
fn a_body_is_parsed_and_nothing_is_linked() {
    let mut preview = preview();
    let edit = preview.edit("content/news/a.uk.md", news("Перша", "2026-05-01", "Нові слова.\n\nІ ще."));
    assert_eq!((work(&edit), edit.work.checked, edit.effect), ([1, 0, 0, 0, 0], 1, Effect::Pages));
    assert_eq!((edit.number, edit.changed), (2, vec!["content/news/a.uk.md".to_owned()]));
    assert!(preview.page("uk/news/a/").contains("Нові слова"));
    preview.equals_a_clean_build();
}

#[test]
fn a_heading_that_others_link_to_is_missed_at_once() {
    let mut preview = preview();
    let edit = preview.edit("content/pages/about.uk.md", "---\ntitle: Про нас\n---\nМи.\n\n## Ціль\n\n");
    assert_eq!((work(&edit), edit.work.checked), ([1, 0, 0, 0, 0], 2));
    assert_eq!(preview.errors(), ["content/news/b.uk.md link-anchor-unknown"]);
    preview.finds_what_a_check_finds();
    preview.edit("content/pages/about.uk.md", "---\ntitle: Про нас\n---\nМи.\n\n## Мета\n\nЯкість.");
    assert!(preview.errors().is_empty());
    preview.equals_a_clean_build();
}

#[test]
fn a_finding_is_accepted_where_it_stands() {
    let mut preview = preview();
    preview.edit("content/site.yaml", format!("{SITE}rules: {{link-text-vague: error}}\n"));
    let body = |comment: &str| news("Перша", "2026-05-01", &format!("{comment}[Тут](https://who.int/)\n\nЩе."));
    preview.edit("content/news/a.uk.md", body(""));
    assert_eq!(preview.errors(), ["content/news/a.uk.md link-text-vague"]);
    let edit = preview.edit("content/news/a.uk.md", body("<!-- accept link-text-vague: так у цитаті -->\n"));
    assert_eq!((work(&edit)[1], edit.work.checked), (0, 1));
    assert!(preview.errors().is_empty() && preview.page("uk/news/a/").contains(">Тут</a>"));
    assert!(!preview.page("uk/news/a/").contains("accept"));
    preview.finds_what_a_check_finds();
    preview.equals_a_clean_build();
    preview.edit("content/news/a.uk.md", body("<!-- accept link-text-vague -->\n"));
    assert_eq!(preview.errors(), ["content/news/a.uk.md accept-reason", "content/news/a.uk.md link-text-vague"]);
    preview.finds_what_a_check_finds();
}

#[test]
fn another_typography_reads_all_texts_again() {
    let mut preview = preview();
    preview.edit("content/news/a.uk.md", news("\"Перша\"", "2026-05-01", "\"Текст\".\n\nІ ще."));
    assert!(preview.page("uk/news/a/").contains("<p>«Текст».</p>"));
    let edit = preview.edit("content/site.yaml", format!("{SITE}typography: no\n"));
    assert_eq!(edit.work.parsed, 4);
    assert!(preview.page("uk/news/a/").contains("<p>\"Текст\".</p>"));
    preview.equals_a_clean_build();
    // A mistake in the switch leaves what is shown.
    preview.edit("content/site.yaml", format!("{SITE}typography: maybe\n"));
    assert_eq!(preview.errors(), ["content/site.yaml value-flag"]);
    assert!(preview.page("uk/news/a/").contains("<p>\"Текст\".</p>"));
    preview.edit("content/site.yaml", SITE);
    assert!(preview.page("uk/news/a/").contains("<p>«Текст».</p>"));
    preview.equals_a_clean_build();
}

#[test]
fn a_title_links_the_site() {
    let mut preview = preview();
    let edit = preview.edit("content/news/a.uk.md", news("Інша назва", "2026-05-01", "Текст.\n\nІ ще."));
    assert_eq!(work(&edit), [1, 1, 1, 0, 0]);
    assert!(preview.page("uk/news/").contains("Інша назва"));
    preview.equals_a_clean_build();
}

#[test]
fn a_template_loads_the_theme_and_a_word_its_language() {
    let mut preview = preview();
    let edit = preview.edit("themes/default/templates/redirect.html", "<!doctype html>{{ href }}");
    assert_eq!((work(&edit), edit.effect), ([0, 0, 0, 1, 0], Effect::Pages));
    assert_eq!(edit.changed, ["themes/default/templates/redirect.html"]);
    let edit = preview.edit("locales/uk/site.ftl", "news = Вісті\n");
    assert_eq!((work(&edit), edit.effect), ([0, 0, 0, 1, 1], Effect::Pages));
    assert!(preview.page("uk/news/").contains("Вісті"));
    preview.equals_a_clean_build();
}

#[test]
fn a_style_sheet_is_no_page() {
    let mut preview = preview();
    let edit = preview.edit("themes/default/theme.yaml", "tokens: {light: {link: '#003366'}}\n");
    // Style sheets are named by what is in them, so the files of the site are listed anew.
    assert_eq!((work(&edit), edit.effect), ([0, 0, 1, 1, 0], Effect::Styles));
    preview.equals_a_clean_build();
    let edit = preview.edit("themes/default/theme.yaml", "# Dark blue.\ntokens: {light: {link: '#003366'}}\n");
    assert_eq!((work(&edit), edit.effect), ([0, 0, 0, 1, 0], Effect::Nothing));
}

#[test]
fn the_same_bytes_cost_nothing() {
    let mut preview = preview();
    let same = news("Перша", "2026-05-01", "Текст про справи. <hotline:moh>\n\nДругий абзац.");
    // The part of the fixture ends with its own line end.
    preview.edit("content/news/a.uk.md", &same);
    let (number, snapshot) = (preview.session().snapshot().number(), preview.session().snapshot());
    for path in ["content/news/a.uk.md", "content/site.yaml", "content/data/hotlines.yaml"] {
        let bytes = std::fs::read(preview.workshop.root().join(path)).expect("a file");
        let edit = preview.edit(path, bytes);
        assert_eq!((work(&edit), edit.number, edit.effect), ([0; 5], number, Effect::Nothing), "{path}");
        assert!(edit.changed.is_empty());
    }
    assert!(std::sync::Arc::ptr_eq(&snapshot, &preview.session().snapshot()));
    assert_eq!(preview.rescan().work, Work::default());
}

#[test]
fn records_link_the_site() {
    let mut preview = preview();
    let edit = preview.edit("content/data/hotlines.yaml", HOTLINE.replace("505201", "505202"));
    assert_eq!(work(&edit), [1, 1, 1, 0, 0]);
    assert!(preview.page("uk/news/a/").contains("+380800505202"));
    preview.equals_a_clean_build();
}

#[test]
fn a_photo_links_nothing() {
    let mut preview = preview();
    let svg = |width: u8| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"9\"></svg>");
    preview.write("content/news/plan.svg", svg(8));
    preview.edit("content/news/a.uk.md", news("Перша", "2026-05-01", "![План](plan.svg)\n\nТекст."));
    preview.equals_a_clean_build();
    let edit = preview.edit("content/news/plan.svg", svg(7));
    assert_eq!((work(&edit), edit.effect), ([1, 0, 1, 0, 0], Effect::Pages));
    preview.equals_a_clean_build();
}

#[test]
fn a_page_is_followed_to_its_new_address() {
    let mut preview = preview();
    preview.rename("content/news/a.uk.md", "content/news/renamed.uk.md");
    let edit = preview.update();
    assert_eq!(edit.moved, [("uk/news/a/".to_owned(), "uk/news/renamed/".to_owned())]);
    let slug = news("Друга", "2026-05-01", "Текст.\n\nІ ще.").replace("---\n\n", "slug: other\n---\n");
    let edit = preview.edit("content/news/b.uk.md", slug);
    assert_eq!(edit.moved, [("uk/news/b/".to_owned(), "uk/news/other/".to_owned())]);
    // A file may come back under its new name with the next batch of events.
    let bytes = std::fs::read(preview.workshop.root().join("content/news/renamed.uk.md")).expect("a file");
    preview.remove("content/news/renamed.uk.md");
    preview.update();
    let edit = preview.edit("content/news/late.uk.md", bytes);
    assert_eq!(edit.changed, ["content/news/late.uk.md"]);
    assert_eq!(edit.moved, [("uk/news/renamed/".to_owned(), "uk/news/late/".to_owned())]);
    preview.equals_a_clean_build();
}

#[test]
fn folders_come_are_renamed_and_go() {
    let mut preview = preview();
    preview.workshop.write("content/news/2026/c.uk.md", news("Третя", "2026-05-03", "Текст.\n\nІ ще."));
    preview.touched.insert("content/news/2026".to_owned());
    assert_eq!(preview.update().work.parsed, 1);
    preview.equals_a_clean_build();
    preview.rename("content/news/2026", "content/news/old");
    preview.update();
    preview.equals_a_fresh_session();
    preview.equals_a_clean_build();
    std::fs::remove_dir_all(preview.workshop.root().join("content/news/old")).expect("a folder");
    preview.touched.insert("content/news/old".to_owned());
    assert_eq!(preview.update().changed, ["content/news/old/c.uk.md"]);
    preview.equals_a_clean_build();
    // Nobody said anything, and yet a file is gone and another one new.
    preview.workshop.remove("content/news/b.uk.md");
    preview.workshop.write("content/news/d.uk.md", news("Четверта", "2026-05-04", "Текст.\n\nІ ще."));
    let edit = preview.rescan();
    assert_eq!(edit.changed, ["content/news/b.uk.md", "content/news/d.uk.md"]);
    assert_eq!(edit.work.parsed, 1);
    preview.equals_a_clean_build();
}

#[test]
fn an_entry_with_an_error_keeps_its_last_good_version() {
    let mut preview = preview();
    let broken = [
        "---\ntitle: [Нова назва\n---\nНове.\n".to_owned().into_bytes(),
        b"---\ntitle: \xcd\xee\xe2\xe8\xed\xe0\n---\n".to_vec(),
        b"".to_vec(),
        news("Нова назва", "2026-05-01", "[Куди](nowhere.uk.md)\n\nІ ще.").into_bytes(),
        news("Нова назва", "2026-05-01", "Нове.").replace("category: reform", "category: none").into_bytes(),
    ];
    for bytes in broken {
        let edit = preview.edit("content/news/a.uk.md", bytes);
        assert_eq!(edit.effect, Effect::Nothing, "a mistake changes no page");
        assert!(!preview.errors().is_empty());
        assert!(preview.page("uk/news/a/").contains("Текст про справи"));
        assert!(preview.page("uk/news/").contains("Перша"));
        preview.finds_what_a_check_finds();
        // All others move on.
        preview.edit("content/news/b.uk.md", news("Друга далі", "2026-05-01", "Далі.\n\nІ ще."));
        assert!(preview.page("uk/news/").contains("Друга далі"));
        assert!(preview.page("uk/news/a/").contains("Текст про справи"));
        preview.edit("content/news/b.uk.md", news("Друга", "2026-05-01", "Далі.\n\nІ ще."));
        preview.finds_what_a_check_finds();
    }
    preview.edit("content/news/a.uk.md", news("Нова назва", "2026-05-01", "Нове.\n\nІ ще."));
    assert!(preview.page("uk/news/a/").contains("Нове."));
    preview.equals_a_clean_build();
}

#[test]
fn a_record_with_an_error_keeps_its_last_good_version() {
    let mut preview = preview();
    let two = format!("{HOTLINE}{}", HOTLINE.replace("moh", "two").replace("505201", "505203"));
    preview.edit("content/data/hotlines.yaml", &two);
    preview.edit("content/data/hotlines.yaml", two.replace("505201", "").replace("505203", "505204"));
    assert!(!preview.errors().is_empty());
    preview.finds_what_a_check_finds();
    let page = preview.page("uk/hotlines/");
    assert!(page.contains("+380800505201") && page.contains("+380800505204"), "{page}");
    preview.edit("content/data/hotlines.yaml", "- id: [");
    assert!(preview.page("uk/hotlines/").contains("+380800505201"));
    preview.finds_what_a_check_finds();
    preview.edit("content/data/hotlines.yaml", HOTLINE);
    assert!(!preview.page("uk/hotlines/").contains("+380800505204"));
    preview.equals_a_clean_build();
}

#[test]
fn a_broken_theme_word_or_site_yaml_keeps_the_last_good_one() {
    let mut preview = preview();
    let mine = "<!doctype html><p>mine</p>{{ href }}";
    preview.edit("themes/default/templates/redirect.html", mine);
    for (path, bytes) in [
        ("themes/default/templates/redirect.html", "{% if %}"),
        ("themes/default/theme.yaml", "tokens: {light: {link: blue-ish}}\n"),
        ("content/site.yaml", "title: [\n"),
        ("content/site.yaml", &format!("{SITE}menu: [{{page: nowhere}}]\n")),
    ] {
        preview.edit(path, bytes);
        assert!(!preview.errors().is_empty(), "{path}");
        assert!(preview.page("uk/news/a/").contains("Перша"), "{path}");
        preview.finds_what_a_check_finds();
        preview.edit("content/news/a.uk.md", news("Перша", "2026-05-01", "Далі пишемо.\n\nІ ще."));
        assert!(preview.page("uk/news/a/").contains("Далі пишемо"), "{path}");
        preview.edit("content/news/a.uk.md", news("Перша", "2026-05-01", "Текст.\n\nІ ще."));
        match path {
            "content/site.yaml" => _ = preview.edit(path, SITE),
            "themes/default/theme.yaml" => {
                preview.remove(path);
                preview.update();
            }
            _ => _ = preview.edit(path, mine),
        }
        assert!(preview.errors().is_empty(), "{path}");
        preview.equals_a_clean_build();
    }
}

#[test]
fn a_site_with_errors_starts() {
    let workshop = Workshop::new(&format!(
        "-- news/a.uk.md --\n{}\n-- news/b.uk.md --\n---\ntitle: [\n---\nТекст.\n\n-- news/c.uk.md --\n{}",
        news("Перша", "2026-05-01", "Текст.\n\nІ ще."),
        news("Третя", "2026-05-01", "[x](news:nowhere)\n\nІ ще."),
    ));
    let mut preview = Preview::open(workshop);
    preview.finds_what_a_check_finds();
    assert_eq!(preview.session().snapshot().number(), 1);
    let options = visnyk::pipeline::Options { without_broken: true, ..preview.workshop.options() };
    visnyk::pipeline::build(&options, &visnyk::pipeline::Unwatched).expect("a build");
    for (path, bytes) in preview.workshop.tree() {
        assert!(
            super::bytes(preview.session(), &path) == bytes,
            "{path} differs from a build without the broken entries"
        );
    }
    assert!(matches!(preview.session().snapshot().answer("uk/news/b/"), Answer::Missing { .. }));
    preview.edit("content/news/b.uk.md", news("Друга", "2026-05-01", "Ціла.\n\nІ ще."));
    assert!(preview.page("uk/news/b/").contains("Ціла."));
    preview.edit("content/news/c.uk.md", news("Третя", "2026-05-01", "Ціла.\n\nІ ще."));
    preview.equals_a_clean_build();
}

#[test]
fn a_site_without_a_sound_theme_or_site_yaml_starts() {
    let workshop = Workshop::new(&format!("-- news/a.uk.md --\n{}", news("Перша", "2026-05-01", "Текст.\n\nІ ще.")));
    workshop.write("themes/default/templates/article.html", "{% if %}");
    let mut preview = Preview::open(workshop);
    assert!(preview.page("uk/news/a/").contains("<h1"), "the theme in the binary stands in");
    preview.finds_what_a_check_finds();
    preview.edit("themes/default/templates/article.html", "<p>{{ title }}");
    assert_eq!(preview.page("uk/news/a/").trim(), "<p>Перша");

    let workshop = Workshop::new(&format!("-- news/a.uk.md --\n{}", news("Перша", "2026-05-01", "Текст.\n\nІ ще.")));
    workshop.write("content/site.yaml", "title: [");
    let mut preview = Preview::open(workshop);
    preview.finds_what_a_check_finds();
    assert!(matches!(preview.session().snapshot().answer("uk/news/a/"), Answer::Failed(found) if !found.is_empty()));
    preview.edit("content/site.yaml", SITE);
    preview.equals_a_clean_build();
}

#[test]
fn addresses_are_answered_as_a_server_does() {
    let preview = preview();
    let answer = |path: &str| preview.session().snapshot().answer(path);
    assert!(matches!(answer("uk/news/a"), Answer::Redirect(to) if to == "uk/news/a/"));
    assert!(matches!(answer(""), Answer::File { path, .. } if path == "index.html"));
    assert!(matches!(answer("robots.txt"), Answer::File { path, .. } if path == "robots.txt"));
    let own = preview.page("en/404.html");
    assert!(matches!(answer("en/nothing/here"), Answer::Missing { bytes } if bytes == own.as_bytes()));
    let root = preview.page("404.html");
    for path in ["nothing", "../content/site.yaml", "uk/../../etc/passwd\0", "//", "x/"] {
        let wanted = if path.starts_with("uk/") { preview.page("uk/404.html") } else { root.clone() };
        assert!(matches!(answer(path), Answer::Missing { bytes } if bytes == wanted.as_bytes()), "{path}");
    }
    let source = |path: &str| preview.session().snapshot().source_of(path).map(|path| path.to_string());
    assert_eq!(source("uk/news/a/").as_deref(), Some("content/news/a.uk.md"));
    assert_eq!(source("uk/about/").as_deref(), Some("content/pages/about.uk.md"));
    assert_eq!(source("uk/news/"), None);
}

#[test]
fn the_clock_alone_changes_pages() {
    let mut preview = preview();
    preview.edit("content/news/soon.uk.md", news("Незабаром", "2026-06-02", "Текст.\n\nІ ще."));
    assert!(!preview.page("uk/news/").contains("Незабаром"));
    preview.workshop.now = preview.workshop.now.with().hour(18).build().expect("an hour");
    assert_eq!(preview.update().work, Work::default());
    let before = preview.session().snapshot();
    let later = before.at(LocalTime::parse("2026-06-03").expect("a time"));
    assert!(matches!(later.answer("uk/news/soon/"), Answer::File { .. }));
    assert!(matches!(before.answer("uk/news/soon/"), Answer::Missing { .. }));
    assert!(std::sync::Arc::ptr_eq(&later, &before.at(LocalTime::parse("2026-06-03").expect("a time"))));
    preview.workshop.now = preview.workshop.now.with().day(2).build().expect("a day");
    let edit = preview.update();
    assert_eq!((work(&edit), edit.effect), ([0, 1, 1, 0, 0], Effect::Pages));
    assert!(preview.page("uk/news/").contains("Незабаром"));
    preview.equals_a_clean_build();
}

#[test]
fn another_time_is_what_a_build_of_that_time_writes() {
    let mut preview = preview();
    preview.edit("content/news/soon.uk.md", news("Незабаром", "2026-06-02", "Текст.\n\nІ ще."));
    let later = preview.session().snapshot().at(LocalTime::parse("2026-06-03T08:00").expect("a time"));
    preview.workshop.now = "2026-06-03T08:00:00".parse().expect("an hour");
    let tree = preview.workshop.clean_tree();
    assert_eq!(later.paths().count(), tree.len());
    for (path, built) in &tree {
        assert!(matches!(later.answer(path), Answer::File { bytes, .. } if bytes == *built), "{path}");
    }
}

#[test]
fn nothing_is_written() {
    let preview = preview();
    let files = || {
        let names = walkdir(preview.workshop.root());
        names.into_iter().map(|path| (Digest::of(&std::fs::read(&path).unwrap_or_default()), path)).collect::<Vec<_>>()
    };
    let before = files();
    preview.page("uk/news/a/");
    open(&preview.workshop);
    assert_eq!(files(), before);
    assert!(!preview.workshop.out().exists());
}

fn walkdir(folder: std::path::PathBuf) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(&folder).expect("a folder").flatten().map(|entry| entry.path()) {
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

/// Figures that a record corrects are looked for in every text, so an edited correction reaches further than its record.
#[test]
fn a_correction_of_a_dataset_is_looked_for_in_all_texts() {
    let dataset = |was: &str| {
        format!(
            "id: budget\ntitle: Budget\nupdated: 2026-03-01\ncolumns:\n  - {{key: sum, label: Sum, type: integer}}\nrows:\n  \
             - {{sum: 4321}}\nupdates:\n  - {{date: 2026-04-01, kind: correction, note: Ok, was: {was}, now: 4321}}\n"
        )
    };
    let mut preview = preview();
    preview.edit("content/news/b.uk.md", news("Друга", "2026-05-01", "Було 1234 листи.\n\nЩе."));
    preview.edit("content/data/datasets/budget.yaml", dataset("5678"));
    preview.equals_a_clean_build();
    let edit = preview.edit("content/data/datasets/budget.yaml", dataset("1234"));
    assert!(edit.work.checked > 1, "{:?}", edit.work);
    preview.equals_a_clean_build();
}

/// Links of a translation are compared by what they reach, so a page that comes matters to those that name it, and only to them.
#[test]
fn languages_are_compared_again_where_what_they_link_to_comes() {
    let item = |title: &str, body: &str| news(title, "2026-05-01", body);
    let mut preview = Preview::open(Workshop::new(&format!(
        "-- news/a.uk.md --\n{}\n-- news/a.en.md --\n{}\n-- news/b.uk.md --\n{}\n-- news/b.en.md --\n{}\n",
        item("Перша", "[Далі](news:later)"),
        item("First", "[More](later.en.md)"),
        item("Друга", "[Перша](news:a)"),
        item("Second", "[First](a.en.md)"),
    )));
    let differs = |preview: &Preview| preview.findings().iter().any(|finding| finding.ends_with(" parity-link"));
    assert!(differs(&preview));
    let edit = preview.edit("content/news/later.uk.md", item("Далі", "Слова."));
    assert_eq!(edit.work.compared, 2);
    assert!(!differs(&preview));
    preview.finds_what_a_check_finds();
    let edit = preview.edit("content/news/b.uk.md", item("Інша", "[Перша](news:a)"));
    assert_eq!(edit.work.compared, 1);
    preview.finds_what_a_check_finds();
    preview.remove("content/news/later.uk.md");
    assert_eq!(preview.update().work.compared, 1);
    assert!(differs(&preview));
}

#[test]
fn a_text_that_shows_a_figure_follows_the_data() {
    let mut preview = preview();
    let dataset = "id: budget\ntitle: Budget\nupdated: 2026-03-01\ncolumns:\n  - {key: sum, label: Sum, type: integer, total: yes}\n";
    preview.edit("content/data/datasets/budget.yaml", dataset);
    preview.edit("content/data/datasets/budget.csv", "sum\n4321\n");
    let text =
        "Усього [# листів](value:budget?row=total&col=sum), тобто [4321](value:budget?row=total&col=sum).\n\nЩе.";
    preview.edit("content/news/b.uk.md", news("Друга", "2026-05-01", text));
    preview.equals_a_clean_build();
    preview.edit("content/data/datasets/budget.csv", "sum\n55\n");
    assert!(preview.page("uk/news/b/").contains("Усього 55\u{a0}листів"));
    preview.equals_a_clean_build();
    preview.edit("content/data/datasets/budget.csv", "other\n55\n");
    preview.finds_what_a_check_finds();
}

#[test]
fn a_number_that_a_language_writes_is_held_against_the_record_again() {
    let mut preview = Preview::open(Workshop::new(&format!(
        "-- data/hotlines.yaml --\n{HOTLINE}-- news/a.uk.md --\n{}-- news/a.en.md --\n{}",
        news("Перша", "2026-05-01", "Телефонуйте: <hotline:moh>.\n\nЩе."),
        news("First", "2026-05-01", "Call +380 800 505 201.\n\nMore.")
    )));
    let before = preview.findings();
    preview.edit("content/data/hotlines.yaml", HOTLINE.replace("505201", "505299"));
    assert_ne!(preview.findings(), before);
    preview.finds_what_a_check_finds();
}

#[test]
fn what_links_to_a_table_is_looked_at_when_its_sheet_breaks() {
    let dataset = "id: money\ntitle: Гроші\nupdated: 2026-03-01\ncolumns:\n  - {key: sum, label: Sum, type: integer}\n";
    let mut preview = Preview::open(Workshop::new(&format!(
        "-- data/datasets/money.yaml --\n{dataset}-- data/datasets/money.csv --\nsum\n5\n-- news/a.uk.md --\n{}",
        news("Перша", "2026-05-01", "[Таблиця](/data/money.csv).\n\nЩе.")
    )));
    preview.edit("content/data/datasets/money.csv", "sum\nfive\n");
    preview.finds_what_a_check_finds();
    preview.edit("content/data/datasets/money.csv", "sum\n6\n");
    preview.finds_what_a_check_finds();
}
