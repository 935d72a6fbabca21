//! What readers of the preview see: of every entry the last version without errors.
//!
//! Apart from `judged`, so that a mistake in one file leaves its last good page in place while all others move on.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::edit::Tally;
use super::files::{File, Files};
use super::judged::{Found, Judged};
use crate::base::{Diagnostics, Place};
use crate::content::walk::RecordKind;
use crate::content::{Entry, Role};
use crate::data::Record;
use crate::outputs::{self, Context, Job};
use crate::pipeline::{Dress, Parts, Renderer, Stage};
use crate::site::entries::TextId;
use crate::site::link::Now;
use crate::site::media::{self, Media};
use crate::site::parse::Parsed;
use crate::site::{Config, Entries, Site, link};

/// A whole site, ready to be drawn.
#[derive(Clone)]
pub(super) struct Served {
    pub(super) config: Arc<Config>,
    pub(super) dress: Arc<Dress>,
    pub(super) entries: Arc<Entries>,
    pub(super) site: Arc<Site>,
    pub(super) media: Arc<Media>,
    pub(super) plan: Arc<Vec<Job>>,
}

impl Served {
    /// Joins the last good versions; what `before` has of the same is taken over.
    pub(super) fn new(
        (config, dress): (Arc<Config>, Arc<Dress>),
        (files, judged, found): (&Files, &Judged, &Found),
        now: &Now,
        before: Option<&Served>,
        tally: &mut Tally,
    ) -> Served {
        let entries = entries(files, judged, found);
        let is_judged = Arc::ptr_eq(&entries, &judged.entries) && Arc::ptr_eq(&config, &judged.config);
        // What is the same keeps its place in memory, by which an open page is told that nothing differs.
        let known = before.filter(|old| are_same(&old.entries, &entries));
        let entries = known.map_or(entries, |old| old.entries.clone());
        let linked = before.filter(|old| Arc::ptr_eq(&old.config, &config) && links_alike(&old.entries, &entries));
        let site = match (is_judged, linked) {
            (true, _) => judged.site.clone(),
            (false, Some(old)) => old.site.clone(),
            (false, None) => tally.link(|| link(config.clone(), now, &entries, FxHashSet::default())),
        };
        Served::planned(config, dress, entries, site, before, tally)
    }

    /// The same entries at another time.
    pub(super) fn at(&self, now: &Now) -> Served {
        let site = Arc::new(link(self.config.clone(), now, &self.entries, FxHashSet::default()));
        let (config, dress, entries) = (self.config.clone(), self.dress.clone(), self.entries.clone());
        Served::planned(config, dress, entries, site, None, &mut Tally::default())
    }

    fn planned(
        config: Arc<Config>,
        dress: Arc<Dress>,
        entries: Arc<Entries>,
        site: Arc<Site>,
        before: Option<&Served>,
        tally: &mut Tally,
    ) -> Served {
        let same = before.filter(|old| Arc::ptr_eq(&old.site, &site));
        let names = |old: &Served| {
            let named = |id: &TextId| media::named(old.entries.text(*id)).eq(media::named(entries.text(*id)));
            old.entries.companions == entries.companions && edited(&old.entries, &entries).iter().all(named)
        };
        let media = match same.filter(|old| names(old)) {
            Some(old) => old.media.clone(),
            None => tally.time(Stage::Plan, |_| Arc::new(media::used(&site, &entries))),
        };
        let stands = |old: &&Served| {
            let shelves = old.dress.shelves == dress.shelves;
            shelves && old.entries.files == entries.files && old.media == media
        };
        let plan = match same.filter(stands) {
            Some(old) => old.plan.clone(),
            None => tally.time(Stage::Plan, |work| {
                work.planned += 1;
                let (shelves, languages) = (&dress.shelves, dress.languages.as_slice());
                let context = Context { site: &site, entries: &entries, media: &media, shelves, languages };
                Arc::new(outputs::plan(&context))
            }),
        };
        Served { config, dress, entries, site, media, plan }
    }

    /// What the site's own templates get wrong when they are drawn.
    pub(super) fn trial(&self, root: &Path) -> Diagnostics {
        let theme = self.dress.theme.as_deref().filter(|theme| theme.has_own_templates());
        let renderer =
            |theme| Renderer { context: self.context(), theme, root, parts: &Parts::default() }.trial(&self.plan);
        theme.map(renderer).unwrap_or_default()
    }

    /// What drafts read.
    pub(super) fn context(&self) -> Context<'_> {
        Context {
            site: &self.site,
            entries: &self.entries,
            media: &self.media,
            shelves: &self.dress.shelves,
            languages: &self.dress.languages,
        }
    }
}

/// The last good version of every entry.
fn entries(files: &Files, judged: &Judged, found: &Found) -> Arc<Entries> {
    let is_entry = |path: &Arc<str>| {
        let role = files.get(path).map(|file| &file.source.role);
        matches!(role, Some(Role::Text { .. } | Role::Records(_) | Role::Schema | Role::Sheet))
    };
    if !found.bad.iter().any(is_entry) {
        return judged.entries.clone();
    }
    let mut entries = Entries::default();
    for file in files.each() {
        match found.bad.contains(&file.source.path) {
            true => entries.add(&file.source, &last_good(file, &found.errors)),
            false => entries.add(&file.source, &file.parsed),
        }
    }
    Arc::new(entries)
}

/// What a file with errors shows: what it held before, or what is sound of it.
fn last_good(file: &File, errors: &[Place]) -> Parsed {
    let mut parsed = Parsed { problems: Vec::new(), ..Parsed::clone(&file.parsed) };
    if let Some(kind) = file.records() {
        return records(kind, file, parsed, errors);
    }
    // A sheet or a schema with mistakes gives way to the one before them.
    if let Some(good) = file.good.as_ref().filter(|_| matches!(file.source.role, Role::Sheet | Role::Schema)) {
        return Parsed::clone(good);
    }
    match &file.good {
        Some(good) if good.text.is_some() => parsed.text = good.text.clone(),
        _ => parsed.text = parsed.text.map(withheld),
    }
    parsed
}

fn withheld(text: Arc<Entry>) -> Arc<Entry> {
    Arc::new(Entry { broken: true, ..Entry::clone(&text) })
}

/// Each record with an error gives way to the one that had its id before; where the error lies in none, the whole file does.
fn records(kind: RecordKind, file: &File, parsed: Parsed, errors: &[Place]) -> Parsed {
    let mut now = Entries::default();
    now.add(&file.source, &parsed);
    let errors: Vec<Place> = errors.iter().filter(|place| place.path == file.source.path).cloned().collect();
    let (_, all_found) = now.withhold(&errors);
    match &file.good {
        Some(good) if !all_found || parsed.unread.is_some() => return Parsed::clone(good),
        Some(good) => match kind {
            RecordKind::Partners => mend(&mut now.partners, &good.partners, |partner| &partner.id),
            RecordKind::Events => mend(&mut now.events, &good.events, |event| &event.id),
            RecordKind::Hotlines => mend(&mut now.hotlines, &good.hotlines, |hotline| &hotline.id),
            RecordKind::Calendars => mend(&mut now.calendars, &good.calendars, |calendar| &calendar.id),
            RecordKind::People => mend(&mut now.people, &good.people, |person| &person.id),
            RecordKind::Documents => mend(&mut now.documents, &good.documents, |document| &document.id),
            RecordKind::Collection => mend(&mut now.items, &good.items, |item| &item.id),
            RecordKind::Glossary => mend(&mut now.terms, &good.terms, |term| &term.id),
            RecordKind::Dataset => mend(&mut now.datasets, &good.datasets, |dataset| &dataset.id),
        },
        None => {}
    }
    Parsed {
        partners: now.partners,
        events: now.events,
        hotlines: now.hotlines,
        calendars: now.calendars,
        people: now.people,
        documents: now.documents,
        terms: now.terms,
        datasets: now.datasets,
        items: now.items,
        ..parsed
    }
}

fn mend<T: Clone>(records: &mut [Record<T>], good: &[Record<T>], id: impl Fn(&T) -> &str) {
    for record in records.iter_mut().filter(|record| record.broken) {
        if let Some(good) = good.iter().find(|good| id(&good.value) == id(&record.value)) {
            *record = good.clone();
        }
    }
}

/// Whether `link` would find the same: it reads Heads and records, and never a Body.
fn links_alike(old: &Entries, new: &Entries) -> bool {
    texts_alike(old, new) && have_same_records(old, new)
}

/// Whether the same texts have the same Heads.
pub(super) fn texts_alike(old: &Entries, new: &Entries) -> bool {
    old.texts.len() == new.texts.len()
        && old.texts.iter().zip(&new.texts).all(|(old, new)| {
            let alike = || old.path == new.path && old.broken == new.broken && old.head == new.head;
            Arc::ptr_eq(old, new) || alike()
        })
}

/// Whether readers would see the same: nobody sees what is withheld.
fn are_same(old: &Entries, new: &Entries) -> bool {
    let texts = old.texts.len() == new.texts.len()
        && old.texts.iter().zip(&new.texts).all(|(old, new)| {
            let unseen = || old.broken && new.broken && old.path == new.path && old.head == new.head;
            Arc::ptr_eq(old, new) || unseen()
        });
    texts && have_same_records(old, new) && old.companions == new.companions && old.files == new.files
}

pub(super) fn have_same_records(old: &Entries, new: &Entries) -> bool {
    old.partners == new.partners
        && old.events == new.events
        && old.hotlines == new.hotlines
        && old.calendars == new.calendars
        && old.people == new.people
        && old.documents == new.documents
        && old.terms == new.terms
        && old.datasets == new.datasets
        && old.sheets == new.sheets
        && old.items == new.items
        && old.lists == new.lists
        && old.schemas == new.schemas
        && old.unread == new.unread
}

/// The texts that were read anew, of two sites with the same files.
pub(super) fn edited(old: &Entries, new: &Entries) -> Vec<TextId> {
    let pairs = old.texts.iter().zip(&new.texts).enumerate();
    pairs.filter(|(_, (old, new))| !Arc::ptr_eq(old, new)).map(|(i, _)| TextId(i as u32)).collect()
}

/// The files among these that are good now.
pub(super) fn good<'p>(
    looked: impl Iterator<Item = &'p Arc<str>>,
    bad: &BTreeSet<Arc<str>>,
) -> impl Iterator<Item = &'p Arc<str>> {
    looked.filter(|path| !bad.contains(*path))
}
