//! Rendering: a job becomes a draft, and the draft joined with the theme becomes bytes.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxHashMap;

use super::on_disk;
use crate::base::{Diagnostic, Diagnostics, Place, rules};
use crate::content::photo;
use crate::outputs::chrome::{PartKey, part};
use crate::outputs::{Context, Draft, Job, PageDraft, draft};
use crate::theme::{Shared, Theme};

/// The parts of pages drawn so far. Two threads may draw the same part at once; both drawings are equal.
#[derive(Debug, Default)]
pub struct Parts(RwLock<FxHashMap<PartKey, Shared>>);

/// Turns jobs into bytes.
#[derive(Clone, Copy)]
pub struct Renderer<'a> {
    /// All that drafts read.
    pub context: Context<'a>,
    /// The theme.
    pub theme: &'a Theme,
    /// The site's folder, for files that are published as they are.
    pub root: &'a Path,
    /// What many pages share.
    pub parts: &'a Parts,
}

impl Renderer<'_> {
    /// Draws one page of each template and language, so that a broken template stops the build before anything is written.
    pub(super) fn trial(&self, jobs: &[Job]) -> Diagnostics {
        let mut seen = BTreeSet::new();
        let mut problems = Vec::new();
        let pages = jobs.iter().filter(|job| job.path.ends_with(".html"));
        for job in pages.filter(|job| seen.insert((job.output, job.path.get(..2)))) {
            if let Draft::Page(page) = draft(&self.context, job)
                && let Err(problem) = self.shared(&page).and_then(|parts| self.draw(&page, &parts, &mut Vec::new()))
            {
                problems.push(problem);
            }
        }
        problems
    }

    /// The bytes of one file of the site; `None` for a photo that is gone or cannot be published, which was reported when
    /// it was read.
    pub fn make(&self, job: &Job) -> Result<Option<Vec<u8>>, Diagnostic> {
        match draft(&self.context, job) {
            Draft::Page(page) => {
                let mut html = Vec::new();
                let parts = self.shared(&page)?;
                self.draw(&page, &parts, &mut html).map(|()| Some(html))
            }
            Draft::Bytes(bytes) => Ok(Some(bytes)),
            Draft::Asset(i) => Ok(self.theme.assets().get(i).map(|asset| asset.bytes.clone())),
            Draft::File(path) => self.file(&path).map(Some),
            Draft::Companion(path) => self.companion(&path),
        }
    }

    /// A file of `content/files/`. A phone's place must not reach the web from this folder either.
    pub(super) fn file(&self, path: &str) -> Result<Vec<u8>, Diagnostic> {
        let bytes = fs::read(on_disk(self.root, path)).map_err(|error| unreadable(path, &error))?;
        let clean = photo::publishable(path, &bytes).map_err(|problem| problem.diagnostic(&path.into()))?;
        Ok(clean.into_owned())
    }

    /// The published bytes of a photo or attachment.
    pub(super) fn companion(&self, path: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
        let bytes = fs::read(on_disk(self.root, path)).map_err(|error| unreadable(path, &error))?;
        Ok(photo::publishable(path, &bytes).ok().map(|clean| clean.into_owned()))
    }

    pub(super) fn draw(
        &self,
        page: &PageDraft,
        parts: &[(&'static str, Shared)],
        html: &mut Vec<u8>,
    ) -> Result<(), Diagnostic> {
        let parts: Vec<(&'static str, &Shared)> = parts.iter().map(|(name, part)| (*name, part)).collect();
        self.theme.render_into(html, page.lang, page.template, &page.view, &parts)
    }

    pub(super) fn shared(&self, page: &PageDraft) -> Result<Vec<(&'static str, Shared)>, Diagnostic> {
        page.parts.iter().map(|key| Ok((key.name(), self.part(*key)?))).collect()
    }

    fn part(&self, key: PartKey) -> Result<Shared, Diagnostic> {
        if let Some(part) = self.parts.0.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(part.clone());
        }
        let view = part(&self.context, key);
        let html = self.theme.render(self.context.tag(key.lang()), key.template(), &view, &[])?;
        let shared = self.theme.share(&html);
        self.parts.0.write().unwrap_or_else(PoisonError::into_inner).insert(key, shared.clone());
        Ok(shared)
    }
}

fn unreadable(path: &str, error: &std::io::Error) -> Diagnostic {
    Diagnostic::new(&rules::FILE_UNREADABLE, Place::file(path)).arg("reason", error.to_string())
}
