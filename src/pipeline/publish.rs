//! Publishing: every file of the plan is written as it is made, or passed over where its fingerprint stands.

use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::render::{Renderer, told_once};
use super::{Error, Watcher};
use crate::base::digest::Hasher;
use crate::base::{Diagnostic, Diagnostics, Digest};
use crate::outputs::{Draft, Job, PageDraft, Wave, draft};
use crate::theme::Ready;
use crate::write::Output;

/// Turns jobs into files.
pub(super) struct Publisher<'a> {
    renderer: Renderer<'a>,
    output: &'a Output,
    problems: Mutex<Diagnostics>,
}

/// Room that one page after the other is drawn and hashed in.
#[derive(Default)]
struct Scratch {
    html: Vec<u8>,
    hasher: Hasher,
}

impl<'a> Publisher<'a> {
    pub(super) fn new(renderer: Renderer<'a>, output: &'a Output) -> Publisher<'a> {
        Publisher { renderer, output, problems: Mutex::default() }
    }

    /// Writes every file, wave by wave; what authors must mend is returned, the world's failures are errors.
    pub(super) fn write_all(self, jobs: &[Job], watcher: &dyn Watcher) -> Result<Diagnostics, Error> {
        for wave in [Wave::Assets, Wave::Pages, Wave::Lists] {
            let from = jobs.partition_point(|job| job.wave < wave);
            let to = jobs.partition_point(|job| job.wave <= wave);
            jobs[from..to].par_iter().with_min_len(8).try_for_each_init(Scratch::default, |scratch, job| {
                watcher.advances(1);
                self.write(job, scratch)
            })?;
        }
        Ok(self.problems.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    /// Draws every page that will be written and keeps none: a template may fail on one page of thousands, and then the last
    /// good site must stand whole. A first build grows aside, and the embedded templates fail on nothing, so both go without.
    pub(super) fn rehearse(&self, jobs: &[Job]) -> Diagnostics {
        if self.output.is_first() || !self.renderer.theme.has_own_templates() {
            return Vec::new();
        }
        let pages: Vec<&Job> = jobs.iter().filter(|job| job.path.ends_with(".html")).collect();
        let fails = |scratch: &mut Scratch, job: &&Job| match draft(&self.renderer.context, job) {
            Draft::Page(page) => self.drawn(&page, scratch, |print| self.output.holds(&job.path, print)).err(),
            _ => None,
        };
        told_once(pages.par_iter().with_min_len(8).map_init(Scratch::default, fails).flatten().collect())
    }

    fn write(&self, job: &Job, scratch: &mut Scratch) -> Result<(), Error> {
        match draft(&self.renderer.context, job) {
            Draft::Page(page) => self.page(job, &page, scratch)?,
            Draft::Bytes(bytes) => self.bytes(job, &bytes)?,
            Draft::Asset(i) => self.bytes(job, &self.renderer.theme.assets()[i].bytes)?,
            Draft::File(path) => match self.renderer.file(&path) {
                Ok(bytes) => self.bytes(job, &bytes)?,
                Err(problem) => self.report(problem),
            },
            Draft::Companion(path) => self.companion(job, &path)?,
        }
        Ok(())
    }

    fn page(&self, job: &Job, page: &PageDraft, scratch: &mut Scratch) -> Result<(), Error> {
        match self.drawn(page, scratch, |fingerprint| self.output.stands(&job.path, fingerprint)) {
            Ok(Some(fingerprint)) => _ = self.output.write(&job.path, fingerprint, &scratch.html)?,
            Ok(None) => {}
            Err(problem) => self.report(problem),
        }
        Ok(())
    }

    /// Draws a page, unless it stands.
    fn drawn(
        &self,
        page: &PageDraft,
        scratch: &mut Scratch,
        stands: impl Fn(Digest) -> bool,
    ) -> Result<Option<Digest>, Diagnostic> {
        // Where nothing can stand, the parts are drawn at once.
        let mut parts = self.renderer.shared(page, self.output.is_first(), &mut scratch.hasher)?;
        let fingerprint = self.fingerprint(page, &parts, &mut scratch.hasher);
        if stands(fingerprint) {
            return Ok(None);
        }
        if !self.output.is_first() {
            parts = self.renderer.shared(page, true, &mut scratch.hasher)?;
        }
        self.renderer.draw(page, &parts, &mut scratch.html)?;
        Ok(Some(fingerprint))
    }

    fn bytes(&self, job: &Job, bytes: &[u8]) -> Result<(), Error> {
        let fingerprint = Digest::of(bytes);
        if !self.output.stands(&job.path, fingerprint) {
            self.output.write(&job.path, fingerprint, bytes)?;
        }
        Ok(())
    }

    /// A photo's address holds its digest, so one that stands needs no reading.
    fn companion(&self, job: &Job, path: &str) -> Result<(), Error> {
        let Some(companion) = self.renderer.context.entries.companions.get(path) else { return Ok(()) };
        if self.output.stands(&job.path, companion.digest) {
            return Ok(());
        }
        match self.renderer.companion(path) {
            Ok(Some(clean)) => _ = self.output.write(&job.path, companion.digest, &clean)?,
            Ok(None) => {}
            Err(problem) => self.report(problem),
        }
        Ok(())
    }

    fn report(&self, problem: Diagnostic) {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner).push(problem);
    }

    /// What is hashed is exactly what is shown: the view, the parts, and all that the theme and the words add.
    fn fingerprint(&self, page: &PageDraft, parts: &[(&'static str, Ready)], hasher: &mut Hasher) -> Digest {
        hasher.clear();
        let theme = self.renderer.theme.digest(page.lang);
        hasher.bytes(&theme.0).bytes(page.template.as_bytes()).value(&page.view);
        for (name, part) in parts {
            hasher.bytes(name.as_bytes());
            part.digests().for_each(|digest| _ = hasher.bytes(&digest.0));
        }
        hasher.finish()
    }
}
