//! The site at one moment, as requests see it: it never changes, and draws a page when somebody asks for it.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::served::Served;
use super::session::Setup;
use crate::base::time::LocalTime;
use crate::base::{Diagnostics, Severity};
use crate::language::Language;
use crate::outputs::{Job, Subject, Wave};
use crate::pipeline::{Parts, Renderer, Weighed, now};
use crate::site::link::{Item, LangIx, Versions};
use crate::site::{Config, Entries, Site};

/// How many other times of a site are kept.
const TIMES: usize = 3;

/// How many pages are kept as they were drawn: those that are open, and what a reload asks for again.
const PAGES: usize = 16;

/// The site at one moment.
pub struct Snapshot {
    number: u64,
    root: PathBuf,
    drafts: bool,
    findings: Arc<Vec<Weighed>>,
    served: Option<Served>,
    /// What was read, where nothing can be served.
    entries: Arc<Entries>,
    /// What many pages share, drawn once.
    parts: Parts,
    /// Pages by their files, the one asked for last at the end.
    drawn: Mutex<VecDeque<(String, Arc<[u8]>)>>,
    /// The same site at other times, the one asked for last at the end.
    times: Mutex<VecDeque<(LocalTime, Arc<Snapshot>)>>,
}

/// What an address answers.
#[derive(Debug)]
pub enum Answer {
    /// A file of the site.
    File {
        /// Its path in the output, for its type.
        path: String,
        /// What a build writes there.
        bytes: Vec<u8>,
    },
    /// The address that was meant, below the base path: `uk/news` -> `uk/news/`.
    Redirect(String),
    /// Nothing stands there.
    Missing {
        /// The page of the address's language that says so, as a build writes it.
        bytes: Vec<u8>,
    },
    /// It could not be drawn.
    Failed(Diagnostics),
}

impl std::fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Snapshot({}, {} findings)", self.number, self.findings.len())
    }
}

impl Snapshot {
    pub(super) fn empty(root: &Path, drafts: bool) -> Snapshot {
        let setup = Setup { root: root.to_owned(), drafts, at: None };
        Snapshot::new(&setup, 0, None, None, Vec::new())
    }

    pub(super) fn new(
        setup: &Setup,
        number: u64,
        served: Option<Served>,
        judged: Option<Arc<Entries>>,
        findings: Vec<Weighed>,
    ) -> Snapshot {
        let entries = served.as_ref().map(|served| served.entries.clone()).or(judged).unwrap_or_default();
        Snapshot {
            number,
            root: setup.root.clone(),
            drafts: setup.drafts,
            findings: Arc::new(findings),
            served,
            entries,
            parts: Parts::default(),
            drawn: Mutex::default(),
            times: Mutex::default(),
        }
    }

    /// Which one it is; they are counted from 1.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// What an address answers. `path` is below the path of `base_url`, percent-decoded, without a leading `/`; `""` is the
    /// root, `uk/news/` a page.
    pub fn answer(&self, path: &str) -> Answer {
        let Some(served) = &self.served else { return Answer::Failed(self.errors()) };
        let file = crate::site::addresses::file_of(path);
        if let Some(job) = job(&served.plan, &file) {
            return match self.drawn(job) {
                Ok(Some(bytes)) => Answer::File { path: file, bytes },
                Ok(None) => self.missing(served, path),
                Err(problems) => Answer::Failed(problems),
            };
        }
        let folder = format!("{path}/");
        if !path.is_empty() && !path.ends_with('/') && job(&served.plan, &format!("{folder}index.html")).is_some() {
            return Answer::Redirect(folder);
        }
        self.missing(served, path)
    }

    /// What a job makes; a page is drawn once.
    fn drawn(&self, job: &Job) -> Result<Option<Vec<u8>>, Diagnostics> {
        // Files of `content/files/` are read from the disk each time.
        if !job.path.ends_with(".html") || matches!(job.subject, Subject::File(_)) {
            return self.make(job);
        }
        if let Some(page) = self.known_page(&job.path) {
            return Ok(Some(page.to_vec()));
        }
        let made = self.make(job)?;
        if let (Some(bytes), None) = (&made, self.known_page(&job.path)) {
            let mut pages = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
            pages.push_back((job.path.clone(), bytes.as_slice().into()));
            if pages.len() > PAGES {
                pages.pop_front();
            }
        }
        Ok(made)
    }

    /// A page that was drawn before; it moves to the end of those that are kept.
    fn known_page(&self, path: &str) -> Option<Arc<[u8]>> {
        let mut pages = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        let known = pages.iter().position(|(known, _)| known == path).and_then(|i| pages.remove(i))?;
        pages.push_back(known.clone());
        Some(known.1)
    }

    fn make(&self, job: &Job) -> Result<Option<Vec<u8>>, Diagnostics> {
        let Some(served) = &self.served else { return Err(self.errors()) };
        let Some(theme) = served.dress.theme.as_deref() else { return Err(self.errors()) };
        let renderer = Renderer { context: served.context(), theme, root: &self.root, parts: &self.parts };
        renderer.make(job).map_err(|problem| vec![problem])
    }

    fn missing(&self, served: &Served, path: &str) -> Answer {
        let lang = path.split('/').next().unwrap_or_default();
        let own = job(&served.plan, &format!("{lang}/404.html"));
        let Some(job) = own.or_else(|| job(&served.plan, "404.html")) else {
            return Answer::Missing { bytes: Vec::new() };
        };
        match self.make(job) {
            Ok(bytes) => Answer::Missing { bytes: bytes.unwrap_or_default() },
            Err(problems) => Answer::Failed(problems),
        }
    }

    fn errors(&self) -> Diagnostics {
        let errors = self.findings.iter().filter(|(_, severity)| *severity == Severity::Error);
        errors.map(|(problem, _)| problem.clone()).collect()
    }

    /// The same site at another time, with the findings of this one. The last few are kept.
    pub fn at(self: &Arc<Self>, time: LocalTime) -> Arc<Snapshot> {
        let Some(served) = &self.served else { return self.clone() };
        if let Some(known) = self.known(time) {
            return known;
        }
        // Linked without the lock: two who ask at once both link, and get the same.
        let now = now(Some(&served.config), Some(time), &jiff::Zoned::default(), self.drafts);
        let other = Arc::new(Snapshot {
            number: self.number,
            root: self.root.clone(),
            drafts: self.drafts,
            findings: self.findings.clone(),
            served: Some(served.at(&now)),
            entries: self.entries.clone(),
            parts: Parts::default(),
            drawn: Mutex::default(),
            times: Mutex::default(),
        });
        let mut times = self.times.lock().unwrap_or_else(PoisonError::into_inner);
        times.push_back((time, other.clone()));
        if times.len() > TIMES {
            times.pop_front();
        }
        other
    }

    fn known(&self, time: LocalTime) -> Option<Arc<Snapshot>> {
        let mut times = self.times.lock().unwrap_or_else(PoisonError::into_inner);
        let known = times.iter().position(|(other, _)| *other == time).and_then(|i| times.remove(i))?;
        times.push_back(known.clone());
        Some(known.1)
    }

    /// What is wrong, weighed and sorted as a build prints it.
    pub fn findings(&self) -> &[Weighed] {
        &self.findings
    }

    /// The cross-file facts of what is served.
    pub fn site(&self) -> Option<&Site> {
        self.served.as_ref().map(|served| &*served.site)
    }

    /// What is served: of every entry the last version without errors.
    pub fn entries(&self) -> &Entries {
        &self.entries
    }

    /// The `site.yaml` that counts.
    pub fn config(&self) -> Option<&Config> {
        self.served.as_ref().map(|served| &*served.config)
    }

    /// Words and formats, in the site's order of languages.
    pub fn languages(&self) -> &[Arc<Language>] {
        self.served.as_ref().map_or(&[], |served| &served.dress.languages)
    }

    /// The paths of all files that answer, in the order in which a build writes them.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.served.iter().flat_map(|served| served.plan.iter()).map(|job| job.path.as_str())
    }

    /// The source file that a page is made of, by the page's address; none for lists.
    pub fn source_of(&self, path: &str) -> Option<Arc<str>> {
        let served = self.served.as_ref()?;
        let job = job(&served.plan, &crate::site::addresses::file_of(path))?;
        let version = |versions: &Versions, lang: LangIx| {
            let version = versions.get(lang.0)?.as_ref()?;
            Some(served.entries.text(version.entry).path.clone())
        };
        match &job.subject {
            Subject::News(id, lang) => version(&served.site.news(*id).versions, *lang),
            Subject::Page(id, lang) => version(&served.site.page(*id).versions, *lang),
            Subject::Event(i, _) => served.entries.events.get(*i).map(|record| record.path.clone()),
            Subject::Redirect(i) => Some(served.entries.text(served.site.aliases.get(*i)?.entry).path.clone()),
            Subject::Companion(path) | Subject::File(path) => Some(path.clone()),
            // A home page may have a text of its own.
            Subject::Lang(lang) | Subject::Root(lang) if job.path.ends_with("index.html") => {
                match served.site.targets.pages.get("index")? {
                    Item::Page(id) => version(&served.site.page(*id).versions, *lang),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    pub(super) fn served(&self) -> Option<&Served> {
        self.served.as_ref()
    }
}

/// The job that answers for a path. Of two in different waves the later one stands, as it does on disk.
fn job<'p>(plan: &'p [Job], path: &str) -> Option<&'p Job> {
    [Wave::Lists, Wave::Pages, Wave::Assets].into_iter().find_map(|wave| {
        let at = plan.binary_search_by(|job| (job.wave, job.path.as_str()).cmp(&(wave, path))).ok()?;
        plan.get(at)
    })
}

/// The address of the page that is made of a file.
pub(super) fn address_of(served: &Served, path: &str) -> Option<String> {
    let id = served.entries.position(path)?;
    let entry = served.entries.text(id);
    let versions = served.site.versions(entry.kind, &entry.key)?;
    let version = versions.iter().flatten().find(|version| version.entry == id)?;
    Some(version.address.clone())
}
