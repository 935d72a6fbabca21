//! What each name means, and what the walk says of a folder.

use std::fs;
use std::path::Path;

use super::{Role, WalkError, judge, walk};
use crate::base::Diagnostics;

fn site(paths: &[&str]) -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a temporary folder");
    for path in ["content/site.yaml"].iter().chain(paths) {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, "").expect("a file");
    }
    root
}

fn told(diagnostics: &Diagnostics) -> Vec<String> {
    let line = |d: &crate::base::Diagnostic| {
        let args: Vec<&str> = d.args.iter().map(|(_, value)| value.as_str()).collect();
        format!("{} {} {}", d.rule.code, d.place.path.trim_start_matches("content/"), args.join(" "))
            .trim_end()
            .to_owned()
    };
    diagnostics.iter().map(line).collect()
}

#[track_caller]
fn check(path: &str, expected: &str) {
    let (role, diagnostic) = judge(&format!("content/{path}"));
    let role = match role {
        Role::Text { kind, key, lang } => format!("{kind:?} {key} {lang}"),
        Role::Unknown => told(&diagnostic.into_iter().collect()).join("\n").replace(&format!("{path} "), ""),
        other => format!("{other:?}"),
    };
    assert_eq!(role, expected, "{path}");
}

#[test]
fn entries_by_their_place() {
    check("news/school.uk.md", "News school uk");
    check("news/2021/03/school.uk.md", "News school uk");
    check("news/2021/school/index.ru.md", "News school ru");
    check("news/v1.2-release.en.md", "News v1.2-release en");
    check("news/шко\u{43b}а и\u{306}.uk.md", "News школа й uk");
    check("pages/index.uk.md", "Page index uk");
    check("pages/about.uk.md", "Page about uk");
    check("pages/about/index.uk.md", "Page about uk");
    check("pages/about/strategy.pt-BR.md", "Page about/strategy pt-BR");
    check("events/quality.bg.md", "Programme quality bg");
    check("alerts/cyber.uk.md", "Alert cyber uk");
    check("snippets/background.uk.md", "Snippet background uk");
}

#[test]
fn other_files_by_their_place() {
    check("site.yaml", "Config");
    check("data/partners.yaml", "Records(Partners)");
    check("data/people.yaml", "Records(People)");
    check("data/vacancies.yaml", "Records(Collection)");
    check("data/vacancies.schema.json", "Schema");
    check("data/calendar.yaml", "Later");
    check("data/datasets/budget.yaml", "Records(Dataset)");
    check("data/datasets/budget.csv", "Sheet");
    check("data/logos/who.svg", "Companion");
    check("news/school/IMG 0001.JPG", "Companion");
    check("news/photo (1).jpg", "Companion");
    check("files/robots/x.md", "File(\"robots/x.md\")");
    check("files/.well-known/x", "File(\".well-known/x\")");
    check("news/script.exe", "file-unused unknown");
    check("README.md", "file-unused unknown");
    check("news/index.uk.md", "file-unused unknown");
    check("drafts/x.uk.md", "file-unused unknown");
}

#[test]
fn names_that_went_wrong() {
    check("news/x (1).uk.md", "file-name-odd x.uk.md");
    check("news/x - Copy.uk.md", "file-name-odd x.uk.md");
    check("news/x.uk.md.txt", "file-name-odd x.uk.md");
    check("news/x.uk.markdown", "file-name-odd x.uk.md");
    check("news/x.uk.MD", "file-name-odd x.uk.md");
    check("news/x.UK.md", "file-name-odd x.uk.md");
    check("data/partners.yml", "file-name-odd partners.yaml");
    check("data/partners.yaml.txt", "file-name-odd partners.yaml");
    check("site.yml", "file-name-odd site.yaml");
    check("news/a\u{7}.uk.md", "file-name-odd a.uk.md");
}

#[test]
fn names_without_a_language() {
    check("news/x.md", "file-language-missing x.uk.md, x.ru.md, x.bg.md, x.en.md");
    check("news/x/index.md", "file-language-missing index.uk.md, index.ru.md, index.bg.md, index.en.md");
    check("news/x_ua.md", "file-language-missing x.uk.md");
    check("news/x.укр.md", "file-language-missing x.uk.md");
    check("news/x.ua.md", "file-language-missing x.uk.md");
    check("news/x/index.ua.md", "file-language-missing index.uk.md");
    check(
        "news/report-2021.md",
        "file-language-missing report-2021.uk.md, report-2021.ru.md, report-2021.bg.md, report-2021.en.md",
    );
}

#[test]
fn a_whole_folder() {
    let site = site(&[
        "content/news/b.uk.md",
        "content/news/a.uk.md",
        "content/news/a/index.uk.md",
        "content/news/a/Photo.jpg",
        "content/news/a/photo.jpg",
        "content/news/.DS_Store",
        "content/news/.git/x.md",
        "content/news/a.uk.md~",
        "content/files/.well-known/x",
        "content/data/calendar.yaml",
        "themes/x.md",
    ]);
    let (sources, diagnostics) = walk(site.path()).expect("a site");
    let paths: Vec<&str> = sources.iter().map(|source| &source.path["content/".len()..]).collect();
    let expected = [
        "data/calendar.yaml",
        "files/.well-known/x",
        "news/a.uk.md",
        "news/a/Photo.jpg",
        "news/a/index.uk.md",
        "news/a/photo.jpg",
        "news/b.uk.md",
        "site.yaml",
    ];
    assert_eq!(paths, expected);
    let expected = [
        "file-later data/calendar.yaml",
        "name-case news/a/Photo.jpg photo.jpg",
        "entry-twice news/a/index.uk.md a content/news/a.uk.md",
    ];
    assert_eq!(told(&diagnostics), expected);
}

#[test]
fn no_site() {
    let empty = tempfile::tempdir().expect("a temporary folder");
    assert!(matches!(walk(empty.path()), Err(WalkError::NoContent { .. })));
    assert!(matches!(walk(Path::new("/dev/null/nowhere")), Err(WalkError::Unreadable { .. })));
    fs::create_dir(empty.path().join("content")).expect("a folder");
    assert!(matches!(walk(empty.path()), Err(WalkError::NoConfig { similar: None, .. })));
    fs::write(empty.path().join("content/site.yml"), "").expect("a file");
    let error = walk(empty.path()).expect_err("site.yml").to_string();
    assert!(error.ends_with(": rename “content/site.yml”"), "{error}");
}

#[cfg(unix)]
#[test]
fn links_are_followed_and_loops_named() {
    use std::os::unix::fs::symlink;
    let (site, elsewhere) = (site(&["content/news/a.uk.md"]), site(&["b.uk.md"]));
    symlink(elsewhere.path(), site.path().join("content/news/more")).expect("a link");
    symlink(site.path().join("content/news"), site.path().join("content/news/round")).expect("a link");
    symlink("nowhere", site.path().join("content/news/lost.uk.md")).expect("a link");
    symlink("user@host:1", site.path().join("content/news/.#a.uk.md")).expect("a link");
    let (sources, diagnostics) = walk(site.path()).expect("a site");
    assert!(sources.iter().any(|source| &*source.path == "content/news/more/b.uk.md"));
    let told = told(&diagnostics);
    assert!(told.iter().any(|line| line == "file-loop news/round"), "{told:#?}");
    assert!(told.iter().any(|line| line.starts_with("file-unreadable news/lost.uk.md")), "{told:#?}");
    assert!(!told.iter().any(|line| line.contains("#a.uk.md")), "{told:#?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_in_another_encoding_is_named() {
    use std::os::unix::ffi::OsStrExt;
    let site = site(&["content/news/a.uk.md"]);
    let name = std::ffi::OsStr::from_bytes(b"\xf8\xea.uk.md");
    fs::write(site.path().join("content/news").join(name), "").expect("a file");
    assert_eq!(told(&walk(site.path()).expect("a site").1), ["file-name-encoding news/\u{fffd}\u{fffd}.uk.md"]);
}
