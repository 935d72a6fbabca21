//! A whole site in one string of `-- path --` parts, read and linked in memory.

use std::sync::Arc;

use expect_test::Expect;
use visnyk::base::lines::Lines;
use visnyk::base::time::LocalTime;
use visnyk::base::{Diagnostic, Diagnostics, Digest, Place, Severity};
use visnyk::content::photo::Companion;
use visnyk::content::walk::judge;
use visnyk::content::{Role, Source};
use visnyk::outputs::{self, Context, Shelves};
use visnyk::site::link::Now;
use visnyk::site::media::Media;
use visnyk::site::parse::Manner;
use visnyk::site::{self, Config, Entries, Site, config};

/// The `site.yaml` of a fixture that has none of its own.
const CONFIG: &str = "\
title: Сайт
base_url: https://example.org/health/
languages: [uk]
timezone: Europe/Kyiv
organization: {id: moh, name: МОЗ}
categories: {reform: Реформа, quality: Якість}
";

/// What time it is in a fixture: a Monday in summer.
const NOW: &str = "2026-06-15T12:00";

/// A site in memory.
pub(crate) struct Fixture {
    parts: Vec<(Arc<str>, String)>,
    config: Arc<Config>,
    entries: Entries,
    problems: Diagnostics,
    now: Now,
}

impl Fixture {
    /// Reads a site; paths stand below `content/`.
    pub(crate) fn new(text: &str) -> Fixture {
        let mut parts = parts(text);
        if !parts.iter().any(|(path, _)| path.as_ref() == "content/site.yaml") {
            parts.insert(0, ("content/site.yaml".into(), CONFIG.to_owned()));
        }
        let mut problems = Vec::new();
        let (path, yaml) =
            parts.iter().find(|(path, _)| path.as_ref() == "content/site.yaml").expect("put there above");
        let config = config::read(path, yaml, &mut problems);
        let config = Arc::new(config.unwrap_or_else(|| panic!("site.yaml: {problems:?}")));
        let at = LocalTime::parse(NOW).expect("a time").start_of(&config.timezone).expect("a moment");
        let mut fixture = Fixture {
            parts: Vec::new(),
            config,
            entries: Entries::default(),
            problems,
            now: Now { time: at, drafts: false },
        };
        // House words are read before the texts that are held to them.
        parts.sort_by_key(|(path, _)| (**path != *visnyk::data::wording::PATH, path.clone()));
        for (path, text) in &parts {
            fixture.add(path, text);
        }
        let errors = fixture.problems.iter().filter(|problem| problem.rule.severity == Severity::Error);
        let places: Vec<Place> = errors.map(|problem| problem.place.clone()).collect();
        fixture.entries.withhold(&places);
        parts.sort();
        fixture.parts = parts;
        fixture
    }

    fn add(&mut self, path: &Arc<str>, text: &str) {
        let (role, problem) = judge(path);
        self.problems.extend(problem);
        match &role {
            // A photo's bytes matter to its own room alone.
            Role::Companion => {
                let (digest, size) = (Digest::of(text.as_bytes()), text.len() as u64);
                let companion = Companion { path: path.clone(), digest, size, pixels: None };
                self.entries.companions.insert(path.clone(), companion);
            }
            Role::File(address) => _ = self.entries.files.insert(address.clone(), path.clone()),
            _ => {
                let source = Source { path: path.clone(), role };
                let manner = Manner { typography: &self.config.typography, house: &self.entries.wording };
                let parsed = site::parse::parse(&source, text.as_bytes(), &manner);
                self.problems.extend(parsed.problems);
                self.entries.texts.extend(parsed.text);
                self.entries.partners.extend(parsed.partners);
                self.entries.events.extend(parsed.events);
                self.entries.hotlines.extend(parsed.hotlines);
                self.entries.calendars.extend(parsed.calendars);
                self.entries.people.extend(parsed.people);
                self.entries.documents.extend(parsed.documents);
                self.entries.terms.extend(parsed.terms);
                self.entries.datasets.extend(parsed.datasets);
                self.entries.sheets.extend(parsed.sheet.map(|sheet| (path.clone(), sheet)));
                self.entries.items.extend(parsed.items);
                self.entries.lists.extend(parsed.list.map(|list| (path.clone(), list)));
                self.entries.schemas.extend(parsed.schema.map(|schema| (path.clone(), schema)));
                self.entries.wording = parsed.wording.unwrap_or_else(|| self.entries.wording.clone());
                self.entries.unread.extend(parsed.unread);
                self.entries.accepts.extend(parsed.accepts);
            }
        }
    }

    /// The cross-file facts.
    pub(crate) fn link(&self) -> Site {
        site::link(self.config.clone(), &self.now, &self.entries, Default::default())
    }

    /// The files that a build would write, but for photos and the theme's own.
    pub(crate) fn planned(&self) -> Vec<String> {
        let (site, shelves, media) = (self.link(), Shelves::default(), Media::default());
        let context = Context { site: &site, entries: &self.entries, media: &media, shelves: &shelves, languages: &[] };
        outputs::plan(&context).into_iter().map(|job| job.path).collect()
    }

    /// All that is wrong, a line each, in the order of the files.
    pub(crate) fn findings(&self) -> String {
        let mut problems = self.problems.clone();
        let site = self.link();
        problems.extend(site::check::check(&site, &self.entries, &self.now).all());
        site::check::accept(&site, &self.entries, &self.now, &mut problems);
        problems.sort_by(|a, b| (&a.place, a.rule.code).cmp(&(&b.place, b.rule.code)));
        problems.iter().map(|problem| self.line(problem) + "\n").collect()
    }

    /// `news/a.uk.md:2:9 id-unknown kind=event id=x → y (data/events.yaml:1:1)`
    fn line(&self, problem: &Diagnostic) -> String {
        let mut line = format!("{} {}", self.position(&problem.place), problem.rule.code);
        for (name, value) in &problem.args {
            line += &format!(" {name}={value}");
        }
        if let Some(replacement) = &problem.replacement {
            line += &format!(" → {replacement}");
        }
        if let Some(other) = &problem.other {
            line += &format!(" ({})", self.position(other));
        }
        line
    }

    fn position(&self, place: &Place) -> String {
        let text = self.parts.iter().find(|(path, _)| *path == place.path).map_or("", |(_, text)| text.as_str());
        let position = Lines::new(text.as_bytes()).position(place.span.start as usize);
        let path = place.path.strip_prefix("content/").unwrap_or(&place.path);
        format!("{path}:{}:{}", position.line, position.column)
    }
}

/// Compares what is wrong with a site with what is expected.
#[track_caller]
pub(crate) fn check_diagnostics(site: &str, expected: Expect) {
    expected.assert_eq(&Fixture::new(site).findings());
}

fn parts(text: &str) -> Vec<(Arc<str>, String)> {
    let mut parts: Vec<(Arc<str>, String)> = Vec::new();
    for line in text.split_inclusive('\n') {
        let name = line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --"));
        match (name, parts.last_mut()) {
            (Some(name), _) => parts.push((format!("content/{name}").into(), String::new())),
            (None, Some((_, body))) => body.push_str(line),
            (None, None) => assert!(line.trim().is_empty(), "a line before the first part: {line}"),
        }
    }
    parts
}
