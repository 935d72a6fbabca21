//! Rendering: drafts joined with the theme, skipped where their fingerprint stands, written as they are made.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError, RwLock};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::{Error, Watcher, on_disk};
use crate::base::digest::Hasher;
use crate::base::{Diagnostic, Diagnostics, Digest, Place};
use crate::content::photo;
use crate::outputs::chrome::{PartKey, part};
use crate::outputs::{Context, Draft, Job, PageDraft, Wave, draft};
use crate::theme::{Shared, Theme};
use crate::write::Output;

/// Turns jobs into files.
pub(super) struct Renderer<'a> {
    context: &'a Context<'a>,
    theme: &'a Theme,
    root: &'a Path,
    /// The parts drawn so far. Two threads may draw the same part at once; both drawings are equal.
    parts: RwLock<FxHashMap<PartKey, Shared>>,
    problems: Mutex<Diagnostics>,
}

/// Room that one page after the other is drawn and hashed in.
#[derive(Default)]
struct Scratch {
    html: Vec<u8>,
    hasher: Hasher,
}

impl<'a> Renderer<'a> {
    pub(super) fn new(context: &'a Context<'a>, theme: &'a Theme, root: &'a Path) -> Renderer<'a> {
        Renderer { context, theme, root, parts: RwLock::default(), problems: Mutex::default() }
    }

    /// Draws one page of each template and language, so that a broken template stops the build before anything is written.
    pub(super) fn trial(&self, jobs: &[Job]) -> Diagnostics {
        let mut seen = BTreeSet::new();
        let mut problems = Vec::new();
        let pages = jobs.iter().filter(|job| job.path.ends_with(".html"));
        for job in pages.filter(|job| seen.insert((job.output, job.path.get(..2)))) {
            if let Draft::Page(page) = draft(self.context, job)
                && let Err(problem) = self.shared(&page).and_then(|parts| self.draw(&page, &parts, &mut Vec::new()))
            {
                problems.push(problem);
            }
        }
        problems
    }

    /// Writes every file, wave by wave; what authors must mend is returned, the world's failures are errors.
    pub(super) fn write_all(&self, jobs: &[Job], output: &Output, watcher: &dyn Watcher) -> Result<Diagnostics, Error> {
        for wave in [Wave::Assets, Wave::Pages, Wave::Lists] {
            let from = jobs.partition_point(|job| job.wave < wave);
            let to = jobs.partition_point(|job| job.wave <= wave);
            jobs[from..to].par_iter().with_min_len(8).try_for_each_init(Scratch::default, |scratch, job| {
                watcher.advances(1);
                self.write(job, output, scratch)
            })?;
        }
        Ok(std::mem::take(&mut *self.problems.lock().unwrap_or_else(PoisonError::into_inner)))
    }

    fn write(&self, job: &Job, output: &Output, scratch: &mut Scratch) -> Result<(), Error> {
        match draft(self.context, job) {
            Draft::Page(page) => {
                let parts = match self.shared(&page) {
                    Ok(parts) => parts,
                    Err(problem) => {
                        self.report(problem);
                        return Ok(());
                    }
                };
                let fingerprint = self.fingerprint(&page, &parts, &mut scratch.hasher);
                if output.stands(&job.path, fingerprint) {
                    return Ok(());
                }
                match self.draw(&page, &parts, &mut scratch.html) {
                    Ok(()) => _ = output.write(&job.path, fingerprint, &scratch.html)?,
                    Err(problem) => self.report(problem),
                }
            }
            Draft::Bytes(bytes) => self.bytes(job, output, &bytes)?,
            Draft::Asset(i) => self.bytes(job, output, &self.theme.assets()[i].bytes)?,
            Draft::File(path) => match fs::read(on_disk(self.root, &path)) {
                // A phone's place must not reach the web from this folder either.
                Ok(bytes) => match photo::publishable(&path, &bytes) {
                    Ok(clean) => self.bytes(job, output, &clean)?,
                    Err(problem) => self.report(problem.diagnostic(&path)),
                },
                Err(error) => self.report(unreadable(&path, &error)),
            },
            Draft::Companion(path) => self.companion(job, output, &path)?,
        }
        Ok(())
    }

    fn bytes(&self, job: &Job, output: &Output, bytes: &[u8]) -> Result<(), Error> {
        let fingerprint = Digest::of(bytes);
        if !output.stands(&job.path, fingerprint) {
            output.write(&job.path, fingerprint, bytes)?;
        }
        Ok(())
    }

    /// A photo's address holds its digest, so one that stands needs no reading.
    fn companion(&self, job: &Job, output: &Output, path: &str) -> Result<(), Error> {
        let Some(companion) = self.context.entries.companions.get(path) else { return Ok(()) };
        if output.stands(&job.path, companion.digest) {
            return Ok(());
        }
        match fs::read(on_disk(self.root, path)) {
            Ok(bytes) => {
                // A photo that cannot be published was reported when it was read.
                if let Ok(clean) = photo::publishable(path, &bytes) {
                    output.write(&job.path, companion.digest, &clean)?;
                }
            }
            Err(error) => self.report(unreadable(path, &error)),
        }
        Ok(())
    }

    fn report(&self, problem: Diagnostic) {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner).push(problem);
    }

    fn draw(&self, page: &PageDraft, parts: &[(&'static str, Shared)], html: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let parts: Vec<(&'static str, &Shared)> = parts.iter().map(|(name, part)| (*name, part)).collect();
        self.theme.render_into(html, page.lang, page.template, &page.view, &parts)
    }

    /// What is hashed is exactly what is shown: the view, the parts, and all that the theme and the words add.
    fn fingerprint(&self, page: &PageDraft, parts: &[(&'static str, Shared)], hasher: &mut Hasher) -> Digest {
        hasher.clear();
        hasher.bytes(&self.theme.digest(page.lang).0).bytes(page.template.as_bytes()).value(&page.view);
        for (name, part) in parts {
            hasher.bytes(name.as_bytes()).bytes(&part.digest().0);
        }
        hasher.finish()
    }

    fn shared(&self, page: &PageDraft) -> Result<Vec<(&'static str, Shared)>, Diagnostic> {
        page.parts.iter().map(|key| Ok((key.name(), self.part(*key)?))).collect()
    }

    fn part(&self, key: PartKey) -> Result<Shared, Diagnostic> {
        if let Some(part) = self.parts.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(part.clone());
        }
        let view = part(self.context, key);
        let html = self.theme.render(self.context.tag(key.lang()), key.template(), &view, &[])?;
        let shared = self.theme.share(&html);
        self.parts.write().unwrap_or_else(PoisonError::into_inner).insert(key, shared.clone());
        Ok(shared)
    }
}

fn unreadable(path: &str, error: &std::io::Error) -> Diagnostic {
    Diagnostic::unreadable(Place::file(path), error)
}
