//! A site in a folder of its own: written from one string, edited, built and looked at.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use tempfile::TempDir;
use visnyk::base::Severity;
use visnyk::base::lines::Lines;
use visnyk::pipeline::{self, Options, Outcome, Unwatched};

/// The smallest `site.yaml`: four languages, one category, one hotline in the header.
pub(crate) const SITE: &str = "\
title: {uk: Вісник, ru: Вестник, bg: Вестник, en: Bulletin}
base_url: https://visnyk.example/health/
languages: [uk, ru, bg, en]
timezone: Europe/Kyiv
organization: {id: org, name: {uk: Центр, ru: Центр, bg: Център, en: Centre}}
categories: {reform: {uk: Реформа, ru: Реформа, bg: Реформа, en: Reform}, help: {uk: Допомога, ru: Помощь, bg: Помощ, en: Help}}
per_page: 3
";

/// The hour that all tests take for now unless they say otherwise.
pub(crate) const NOW: &str = "2026-06-01T12:00:00";

/// Where a site keeps what its last build read.
pub(crate) const LAST_BUILD: &str = ".visnyk/last-build";

/// A site in a folder that goes with it.
pub(crate) struct Workshop {
    folder: TempDir,
    /// The hour that is taken for now.
    pub(crate) now: DateTime,
}

impl Workshop {
    /// A site of `-- path --` parts below `content/`; `site.yaml` is [`SITE`] unless a part gives another.
    #[track_caller]
    pub(crate) fn new(parts: &str) -> Workshop {
        let workshop = Workshop::empty();
        workshop.write("content/site.yaml", SITE);
        for part in parts.split("\n-- ").map(|part| part.strip_prefix("-- ").unwrap_or(part)) {
            let Some((name, text)) = part.split_once(" --\n") else { continue };
            workshop.write(&format!("content/{name}"), text);
        }
        workshop
    }

    /// A folder without anything.
    pub(crate) fn empty() -> Workshop {
        let folder = TempDir::new().expect("a folder for the test");
        Workshop { folder, now: NOW.parse().expect("an hour") }
    }

    /// The site's folder.
    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// The output folder.
    pub(crate) fn out(&self) -> PathBuf {
        self.folder.path().join("public")
    }

    /// Writes a file of the site.
    #[track_caller]
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder of the site");
        fs::write(path, bytes).expect("a file of the site");
    }

    /// Removes a file of the site.
    pub(crate) fn remove(&self, path: &str) {
        let _ = fs::remove_file(self.root().join(path));
    }

    /// The options of a build at the hour of this workshop.
    pub(crate) fn options(&self) -> Options {
        Options {
            root: self.root(),
            out: self.out(),
            drafts: false,
            at: None,
            clock: self.now.to_zoned(TimeZone::get("Europe/Kyiv").expect("a zone")).expect("an hour"),
            without_broken: false,
            adopt: false,
            spelling: None,
        }
    }

    /// Builds the site.
    #[track_caller]
    pub(crate) fn build(&self) -> Outcome {
        pipeline::build(&self.options(), &Unwatched).expect("the world did not fail")
    }

    /// Builds the site, which must have no errors.
    #[track_caller]
    pub(crate) fn build_well(&self) -> Outcome {
        let outcome = self.build();
        assert!(outcome.written.is_some(), "{}", self.findings(&outcome));
        outcome
    }

    /// A built file as text.
    #[track_caller]
    pub(crate) fn page(&self, path: &str) -> String {
        fs::read_to_string(self.out().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Whether a file was built.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.out().join(path).exists()
    }

    /// The findings of a check, one a line: `error content/news/a.uk.md:3:8 value-date «the text there»`.
    #[track_caller]
    pub(crate) fn check(&self) -> String {
        let outcome = pipeline::check(&self.options(), &Unwatched).expect("the world did not fail");
        self.findings(&outcome)
    }

    /// The findings of an outcome, in the same form.
    pub(crate) fn findings(&self, outcome: &Outcome) -> String {
        let mut lines = String::new();
        for (finding, severity) in &outcome.findings {
            let bytes = fs::read(self.root().join(&*finding.place.path)).unwrap_or_default();
            let position = Lines::new(&bytes).position(finding.place.span.start as usize);
            let severity = match severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "note",
                Severity::Off => continue,
            };
            let range = finding.place.span.range();
            let meant = String::from_utf8_lossy(bytes.get(range).unwrap_or_default()).into_owned();
            let meant: String = meant.chars().take(60).collect::<String>().replace('\n', "⏎");
            let args: Vec<String> = finding.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let mended = finding.replacement.as_ref().map(|text| format!(" -> {text}")).unwrap_or_default();
            lines += &format!(
                "{severity} {}:{}:{} {} «{meant}» {}{mended}\n",
                finding.place.path,
                position.line,
                position.column,
                finding.rule.code,
                args.join(" ")
            );
        }
        lines
    }

    /// Every built file with its bytes, without our own bookkeeping.
    pub(crate) fn tree(&self) -> BTreeMap<String, Vec<u8>> {
        tree(&self.out())
    }

    /// The same site built from nothing into another folder.
    #[track_caller]
    pub(crate) fn clean_tree(&self) -> BTreeMap<String, Vec<u8>> {
        let out = self.folder.path().join("clean");
        let _ = fs::remove_dir_all(&out);
        let memory = self.root().join(LAST_BUILD);
        let known = fs::read(&memory);
        let options = Options { out: out.clone(), ..self.options() };
        pipeline::build(&options, &Unwatched).expect("the world did not fail");
        // What a session or the next build of this workshop knows is its own.
        match known {
            Ok(known) => fs::write(&memory, known).expect("the memory"),
            Err(_) => _ = fs::remove_file(&memory),
        }
        tree(&out)
    }

    /// Forgets the last build: the next one looks at each page.
    pub(crate) fn forget(&self) {
        self.remove(LAST_BUILD);
    }
}

fn tree(out: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![out.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for path in entries.flatten().map(|entry| entry.path()) {
            let name = path.strip_prefix(out).expect("below the output").to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                folders.push(path);
            } else if !name.starts_with(".visnyk") {
                files.insert(name, fs::read(&path).expect("a built file"));
            }
        }
    }
    files
}

/// A news item, short to write.
pub(crate) fn news(title: &str, date: &str, body: &str) -> String {
    format!("---\ntitle: {title}\ndate: {date}\ncategory: reform\nlead: Коротко про головне.\n---\n\n{body}\n")
}
