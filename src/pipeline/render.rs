//! Rendering: a job becomes a draft, and the draft joined with the theme becomes bytes.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::{PoisonError, RwLock};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::on_disk;
use crate::base::digest::Hasher;
use crate::base::{Diagnostic, Diagnostics, Place};
use crate::content::photo;
use crate::outputs::chrome::{PartKey, part};
use crate::outputs::{Context, Draft, Job, PageDraft, draft};
use crate::theme::{Ready, Shared, Theme};

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
    pub fn trial(&self, jobs: &[Job]) -> Diagnostics {
        let mut seen = BTreeSet::new();
        let pages = jobs.iter().filter(|job| job.path.ends_with(".html"));
        let tried: Vec<&Job> =
            pages.filter(|job| seen.insert((job.output, job.subject.collection(), job.path.get(..2)))).collect();
        let problems = tried.par_iter().filter_map(|job| match draft(&self.context, job) {
            Draft::Page(page) => self.page(&page).err(),
            _ => None,
        });
        told_once(problems.collect())
    }

    /// The bytes of one file of the site; `None` for a photo that is gone or cannot be published, which was reported when
    /// it was read.
    pub fn make(&self, job: &Job) -> Result<Option<Vec<u8>>, Diagnostic> {
        match draft(&self.context, job) {
            Draft::Page(page) => self.page(&page).map(Some),
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

    fn page(&self, page: &PageDraft) -> Result<Vec<u8>, Diagnostic> {
        let mut html = Vec::new();
        let parts = self.shared(page, true, &mut Hasher::default())?;
        self.draw(page, &parts, &mut html).map(|()| html)
    }

    pub(super) fn draw(
        &self,
        page: &PageDraft,
        parts: &[(&'static str, Ready)],
        html: &mut Vec<u8>,
    ) -> Result<(), Diagnostic> {
        self.theme.render_into(html, page.lang, &page.template, &page.view, parts)
    }

    /// The shared parts of a page. Before they are drawn they can be told apart by their digests, and no more is asked
    /// where the page stands already.
    pub(super) fn shared(
        &self,
        page: &PageDraft,
        drawn: bool,
        hasher: &mut Hasher,
    ) -> Result<Vec<(&'static str, Ready)>, Diagnostic> {
        let mut ready = Vec::with_capacity(page.parts.len() + 1);
        for key in &page.parts {
            ready.push((key.name(), Ready::Part(self.part(*key, drawn, hasher)?)));
        }
        if let Some(row) = &page.row {
            let parts = row.parts.iter().map(|key| self.part(*key, drawn, hasher)).collect::<Result<_, _>>()?;
            ready.push((row.name, Ready::Row(parts)));
        }
        Ok(ready)
    }

    fn part(&self, key: PartKey, drawn: bool, hasher: &mut Hasher) -> Result<Shared, Diagnostic> {
        let known = self.parts.0.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(part) = known.as_ref().filter(|part| part.is_drawn() || !drawn) {
            return Ok(part.clone());
        }
        let (lang, view) = (self.context.tag(key.lang()), part(&self.context, key));
        let shared = known.unwrap_or_else(|| {
            hasher.clear();
            hasher.bytes(&self.theme.digest(lang).0).bytes(key.template().as_bytes()).value(&view);
            Shared::new(hasher.finish())
        });
        if drawn {
            shared.keep(&self.theme.render(lang, key.template(), &view, &[])?);
        }
        self.parts.0.write().unwrap_or_else(PoisonError::into_inner).insert(key, shared.clone());
        Ok(shared)
    }
}

/// A template that fails in every language fails once.
pub(super) fn told_once(problems: Diagnostics) -> Diagnostics {
    let mut told: Diagnostics = Vec::new();
    for problem in problems {
        let is_told = |known: &Diagnostic| {
            (known.rule, &known.place, &known.args) == (problem.rule, &problem.place, &problem.args)
        };
        if !told.iter().any(is_told) {
            told.push(problem);
        }
    }
    told
}

fn unreadable(path: &str, error: &std::io::Error) -> Diagnostic {
    Diagnostic::unreadable(Place::file(path), error)
}
