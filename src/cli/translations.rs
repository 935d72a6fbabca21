//! `visnyk translations`: where each translation stands, and how it is brought forward.
//!
//! The states come from `site/translations.rs`, as the pages' notices and the findings of a check do.

mod accept;
mod bundle;
mod export;
mod import;
mod place;
mod table;
#[cfg(test)]
mod tests;
mod units;
mod xliff;

use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::args::translations::{Translations as Asked, TranslationsVerb};
use super::new::Refusal;
use super::report::{self, Look, printable};
use super::words::Phrases;
use super::{Exit, run};
use crate::base::Lang;
use crate::content::{Entry, EntryKind};
use crate::language::Arg;
use crate::pipeline::{self, Unwatched};
use crate::site::link::{Item, State as Seen};
use crate::site::translations::{Standing, Translations};
use crate::site::{Config, Entries, Site, link};

/// `visnyk translations`
pub(super) fn translations(asked: &run::Asked<'_>, what: &Asked, phrases: &Phrases) -> io::Result<Exit> {
    let desk = match Desk::open(asked.root) {
        Ok(desk) => desk,
        Err(Trouble::Pipeline(error)) => return run::trouble(phrases, &error),
        Err(Trouble::Config) => return refuse(phrases, Refusal::said("new-config", &[])).map(|()| Exit::Content),
    };
    let out = &mut anstream::stdout().lock();
    let done = match &what.verb {
        None => table::show(&desk, what, phrases, out),
        Some(TranslationsVerb::Accept(accept)) => accept::accept(&desk, accept, phrases, out),
        Some(TranslationsVerb::Export(export)) => export::export(&desk, export, phrases, out),
        Some(TranslationsVerb::Import(import)) => import::import(&desk, import, phrases, out),
    };
    match done {
        Ok(exit) => Ok(exit),
        Err(refusal) => refuse(phrases, refusal).map(|()| Exit::World),
    }
}

/// Says why something was not done.
fn refuse(phrases: &Phrases, refusal: Refusal) -> io::Result<()> {
    let (id, args) = refusal.words(phrases)?;
    report::refused(&mut anstream::stderr().lock(), phrases, Look::of_stderr(), id, &args)
}

/// Prints a phrase with its values.
fn tell(out: &mut dyn Write, phrases: &Phrases, id: &str, args: &[(&str, Arg<'_>)]) -> io::Result<()> {
    writeln!(out, "{}", printable(&phrases.text(id, args)))
}

/// A count as messages take it.
fn number(count: usize) -> Arg<'static> {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Why there is no site to look at.
enum Trouble {
    Pipeline(pipeline::Error),
    Config,
}

/// The site whose translations are looked at.
struct Desk {
    root: PathBuf,
    config: Arc<Config>,
    entries: Entries,
    site: Site,
}

/// All languages of one text.
struct Family<'a> {
    kind: EntryKind,
    key: &'a str,
    standings: Vec<Standing<'a>>,
}

impl Desk {
    fn open(root: &Path) -> Result<Desk, Trouble> {
        let loaded = pipeline::load(root, &Unwatched).map_err(Trouble::Pipeline)?;
        let config = loaded.config.ok_or(Trouble::Config)?;
        let now = pipeline::now(Some(&config), None, &jiff::Zoned::now(), true);
        let site = link(config.clone(), &now, &loaded.entries, Default::default());
        Ok(Desk { root: root.to_owned(), config, entries: loaded.entries, site })
    }

    /// All texts but those that are over: nobody translates them any more.
    fn families(&self) -> impl Iterator<Item = Family<'_>> {
        let is_over = |kind, key: &str| {
            let item = self.site.targets.news.get(key).filter(|_| kind == EntryKind::News);
            matches!(item, Some(Item::News(id)) if self.site.news(*id).state == Seen::Expired)
        };
        let all = self.site.groups.all().filter(move |(kind, key, _)| !is_over(*kind, key));
        all.map(|(kind, key, slots)| Family {
            kind,
            key,
            standings: Translations::new(&self.config, slots, &self.entries).all(),
        })
    }

    /// The family that a file belongs to.
    fn family_of(&self, entry: &Entry) -> Option<Translations<'_>> {
        let slots = self.site.groups.one(entry.kind, &entry.key)?;
        Some(Translations::new(&self.config, slots, &self.entries))
    }

    /// The text in a file, named from the site's folder or from the current one.
    fn entry(&self, file: &Path) -> Result<&Entry, Refusal> {
        let plain = |path: &Path| {
            let parts = path.components().filter(|part| *part != Component::CurDir);
            parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/")
        };
        let from_here = || {
            let (file, root) = (file.canonicalize().ok()?, self.root.canonicalize().ok()?);
            Some(plain(file.strip_prefix(root).ok()?))
        };
        let found = self.entries.position(&plain(file)).or_else(|| self.entries.position(&from_here()?));
        let shown = file.display().to_string();
        found.map(|id| self.entries.text(id)).ok_or_else(|| Refusal::said("translations-no-text", &[("path", &shown)]))
    }

    /// The languages that are named by an option; all where none is.
    fn languages(&self, asked: &[String]) -> Result<Vec<Lang>, Refusal> {
        let all = &self.config.languages;
        let known = || all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let lang = |tag: &String| {
            let found = Lang::parse(tag).filter(|lang| all.contains(lang));
            found.ok_or_else(|| Refusal::said("translations-no-language", &[("lang", tag), ("known", &known())]))
        };
        if asked.is_empty() { Ok(all.clone()) } else { asked.iter().map(lang).collect() }
    }

    /// A file of the site as it is now.
    fn text(&self, path: &str) -> Result<String, Refusal> {
        let full = self.root.join(path);
        std::fs::read_to_string(&full).map_err(|error| Refusal::Read { path: full, error })
    }

    /// Puts a file in its place at once: whoever reads it meanwhile sees the old or the new one, never a half.
    fn write(&self, path: &str, text: &str) -> Result<(), Refusal> {
        let full = self.root.join(path);
        replace(&full, text.as_bytes()).map_err(|error| Refusal::Write { path: full, error })
    }
}

/// Writes beside a file and renames.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".~");
    let beside = PathBuf::from(beside);
    let written = std::fs::write(&beside, bytes).and_then(|()| {
        if let Ok(old) = std::fs::metadata(path) {
            std::fs::set_permissions(&beside, old.permissions())?;
        }
        std::fs::rename(&beside, path)
    });
    if written.is_err() {
        _ = std::fs::remove_file(&beside);
    }
    written
}

/// What the folder of a kind is called: the first part of a name in the table.
fn folder(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::News => "news",
        EntryKind::Page => "pages",
        EntryKind::Programme => "events",
        EntryKind::Alert => "alerts",
        EntryKind::Snippet => "snippets",
    }
}

/// A paragraph as it is quoted: one line, not too long.
fn quoted(text: &str) -> String {
    const LONGEST: usize = 70;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}
