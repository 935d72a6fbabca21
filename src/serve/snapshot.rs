//! The site at one moment, as requests see it.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use crate::base::Diagnostics;
use crate::base::time::LocalTime;
use crate::language::Language;
use crate::pipeline::{Loaded, Weighed};
use crate::site::{Config, Entries, Site};

use super::session::{Session, Setup};

/// The site at one moment.
pub struct Snapshot {
    pub(super) number: u64,
    pub(super) built: Option<PathBuf>,
    pub(super) findings: Vec<Weighed>,
    pub(super) site: Option<Site>,
    pub(super) loaded: Loaded,
    pub(super) setup: Setup,
    pub(super) clock: jiff::Zoned,
}

impl std::fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Snapshot({})", self.number)
    }
}

/// What an address answers.
#[derive(Debug)]
pub enum Answer {
    /// A file of the site.
    File {
        /// Its path in the output.
        path: String,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// The address that was meant, below the base path.
    Redirect(String),
    /// The 404 page.
    Missing {
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// The template failed.
    Failed(Diagnostics),
}

impl Snapshot {
    /// Which one it is.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// What an address answers.
    pub fn answer(&self, path: &str) -> Answer {
        let Some(built) = &self.built else {
            return Answer::Failed(self.findings.iter().map(|(diagnostic, _)| diagnostic.clone()).collect());
        };
        let file = crate::site::addresses::file_of(path);
        if let Ok(bytes) = fs::read(built.join(&file)) {
            return Answer::File { path: file, bytes };
        }
        if !path.ends_with('/') && built.join(path).is_dir() {
            return Answer::Redirect(format!("{path}/"));
        }
        let lang = path.split('/').next().unwrap_or_default();
        let own = fs::read(built.join(lang).join("404.html"));
        Answer::Missing { bytes: own.or_else(|_| fs::read(built.join("404.html"))).unwrap_or_default() }
    }

    /// The same site at another time.
    pub fn at(self: &Arc<Self>, time: LocalTime) -> Arc<Snapshot> {
        let setup = Setup { at: Some(time), ..self.setup.clone() };
        match Session::open(&setup, self.clock.clone(), &crate::pipeline::Unwatched) {
            Ok(session) => session.snapshot(),
            Err(_) => self.clone(),
        }
    }

    /// All findings.
    pub fn findings(&self) -> &[Weighed] {
        &self.findings
    }

    /// The cross-file facts.
    pub fn site(&self) -> Option<&Site> {
        self.site.as_ref()
    }

    /// What was read.
    pub fn entries(&self) -> &Entries {
        &self.loaded.entries
    }

    /// `site.yaml`
    pub fn config(&self) -> Option<&Config> {
        self.loaded.config.as_deref()
    }

    /// Words and formats.
    pub fn languages(&self) -> &[Arc<Language>] {
        &self.loaded.languages
    }

    /// The source file a page is made of.
    pub fn source_of(&self, path: &str) -> Option<Arc<str>> {
        let site = self.site.as_ref()?;
        let news = site.news.iter().map(|news| &news.versions);
        let pages = site.pages.iter().map(|page| &page.versions);
        let mut versions = news.chain(pages).flatten().flatten();
        let version = versions.find(|version| version.address == path)?;
        Some(self.loaded.entries.text(version.entry).path.clone())
    }
}
