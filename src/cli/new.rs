//! `visnyk new`: begins a site, or a file of one, with all that must stand in it.
//!
//! First everything is asked and checked, then one step writes: who stops in the middle leaves nothing behind. No file
//! is ever overwritten, and a text begins as a draft, so that nothing is published by accident.

mod ask;
mod dataset;
mod event;
pub(super) mod form;
mod item;
pub(super) mod keys;
mod plan;
pub(super) mod refusal;
mod site;
#[cfg(test)]
mod tests;
mod translation;

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use jiff::Zoned;
use jiff::civil::DateTime;

use super::Exit;
use super::args::new::{New, What};
use super::report::{self, Look, printable};
use super::words::Phrases;
use crate::base::Lang;
use crate::content::walk::walk;
use crate::content::{EntryKind, Role, Source};
use crate::language::Arg;
use crate::pipeline;
use crate::site::Config;
use ask::{Asker, Talk};
use plan::Plan;
pub(crate) use refusal::Refusal;

/// `visnyk new`
pub(super) fn new(root: &Path, new: &New, phrases: &Phrases) -> io::Result<Exit> {
    let (mut input, mut output) = (io::stdin().lock(), anstream::stderr());
    let asks = io::stdin().is_terminal() && io::stderr().is_terminal();
    let talk = asks.then_some(Talk { input: &mut input, output: &mut output });
    let asker = Asker::new(phrases, talk);
    match make(root, new, asker, phrases, Zoned::now()) {
        Ok(made) => {
            made.tell(&mut anstream::stdout().lock(), phrases)?;
            Ok(Exit::Ok)
        }
        Err(refusal) => {
            let (id, args) = refusal.words(phrases)?;
            report::refused(&mut anstream::stderr().lock(), phrases, Look::of_stderr(), id, &args)?;
            Ok(Exit::World)
        }
    }
}

/// Asks, checks and writes.
fn make<'a>(root: &'a Path, new: &New, asker: Asker<'a>, phrases: &'a Phrases, clock: Zoned) -> Result<Made, Refusal> {
    let plan = match &new.what {
        What::Site(site) => return site::site(site, asker, phrases, &clock)?.write(),
        What::News(news) => item::news(&mut Workspace::open(root, asker, phrases, clock)?, news)?,
        What::Page(page) => item::page(&mut Workspace::open(root, asker, phrases, clock)?, page)?,
        What::Event(event) => event::event(&mut Workspace::open(root, asker, phrases, clock)?, event)?,
        What::Dataset(dataset) => dataset::dataset(&mut Workspace::open(root, asker, phrases, clock)?, dataset)?,
        What::Alert(alert) => item::alert(&mut Workspace::open(root, asker, phrases, clock)?, alert)?,
        What::Snippet(snippet) => item::snippet(&mut Workspace::open(root, asker, phrases, clock)?, snippet)?,
    };
    plan.write()
}

/// The site that is worked on: what is known before anything is asked.
struct Workspace<'a> {
    root: &'a Path,
    config: Config,
    sources: Vec<Source>,
    asker: Asker<'a>,
    phrases: &'a Phrases,
    /// What the site's clock says.
    now: DateTime,
}

impl<'a> Workspace<'a> {
    fn open(root: &'a Path, asker: Asker<'a>, phrases: &'a Phrases, clock: Zoned) -> Result<Workspace<'a>, Refusal> {
        let (sources, _) = walk(root).map_err(|error| Refusal::Walk(Box::new(error)))?;
        let config = pipeline::site_config(root).ok_or_else(|| Refusal::said("new-config", &[]))?;
        let now = clock.with_time_zone(config.timezone.clone()).datetime();
        Ok(Workspace { root, config, sources, asker, phrases, now })
    }

    /// Today as it is written in a file.
    fn today(&self) -> String {
        self.now.date().to_string()
    }

    /// Whether a new text of a kind may have this key: no other has it, and its file is understood as what it is.
    fn may_have(&self, kind: EntryKind, key: &str, lang: Lang) -> bool {
        self.is_good(kind, key, lang) && !self.is_taken(kind, key)
    }

    fn is_good(&self, kind: EntryKind, key: &str, lang: Lang) -> bool {
        let (role, problem) = crate::content::walk::judge(&path_of(kind, key, lang));
        let section = kind == EntryKind::Page && (key == "index" || crate::site::menu::SECTIONS.contains(&key));
        let reserved = crate::site::check::reserved_name(kind, key, &self.config.languages).is_some();
        let understood =
            matches!(&role, Role::Text { kind: k, key: understood, .. } if *k == kind && **understood == *key);
        let plain = key.split('/').all(|part| crate::base::paths::slug_part(part).is_ok_and(|part| !part.is_empty()));
        problem.is_none() && understood && plain && !section && !reserved
    }

    fn is_taken(&self, kind: EntryKind, key: &str) -> bool {
        use crate::base::paths::fold;
        let wanted = fold(key);
        let same = |source: &Source| matches!(&source.role, Role::Text { kind: k, key, .. } if *k == kind && fold(key) == wanted);
        self.sources.iter().any(same)
    }
}

/// Where a text of a kind lies.
fn path_of(kind: EntryKind, key: &str, lang: Lang) -> String {
    let folder = match kind {
        EntryKind::News => "news",
        EntryKind::Page => "pages",
        EntryKind::Alert => "alerts",
        EntryKind::Snippet => "snippets",
        EntryKind::Programme => "events",
    };
    format!("content/{folder}/{key}.{lang}.md")
}

/// What was made, and what to do with it.
#[derive(Debug)]
struct Made {
    added: Option<String>,
    paths: Vec<String>,
    next: Vec<(&'static str, Vec<(&'static str, String)>)>,
}

impl Made {
    fn tell(&self, out: &mut dyn Write, phrases: &Phrases) -> io::Result<()> {
        let added = self.added.iter().map(|path| ("new-added", path));
        for (id, path) in added.chain(self.paths.iter().map(|path| ("new-made", path))) {
            writeln!(out, "{}", printable(&phrases.text(id, &[("path", Arg::Text(path))])))?;
        }
        for (id, args) in &self.next {
            let args: Vec<(&str, Arg)> = args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
            writeln!(out, "{}", printable(&phrases.text(id, &args)))?;
        }
        Ok(())
    }
}
