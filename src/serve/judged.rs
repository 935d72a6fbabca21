//! What a check of the files as they are says: the findings of a preview are exactly those of a build.
//!
//! Apart from what is served, which passes over every version of an entry that has errors.

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::edit::Tally;
use super::served::{edited, have_same_records, texts_alike};
use crate::base::{Diagnostics, Place};
use crate::pipeline::{self, Stage, Weighed};
use crate::site::check::{Checked, Edited, accept, check, recheck, recheck_heads};
use crate::site::link::Now;
use crate::site::{Config, Entries, Site, link};

/// The site as its files have it, linked and checked.
#[derive(Debug)]
pub(super) struct Judged {
    pub(super) config: Arc<Config>,
    pub(super) entries: Arc<Entries>,
    pub(super) site: Arc<Site>,
    checked: Checked,
}

impl Judged {
    /// Links and checks; what `before` knows and nothing has touched is taken over. `own` is what is wrong with the files
    /// one by one.
    pub(super) fn new(
        config: &Arc<Config>,
        mut entries: Entries,
        own: &Diagnostics,
        now: &Now,
        before: Option<&Judged>,
        tally: &mut Tally,
    ) -> Judged {
        entries.withhold(&pipeline::errors(Some(config), own));
        let before = before.filter(|old| Arc::ptr_eq(&old.config, config));
        let known = before.filter(|old| texts_alike(&old.entries, &entries));
        let site = match known.filter(|old| have_same_records(&old.entries, &entries)) {
            Some(old) => old.site.clone(),
            None => tally.link(|| link(config.clone(), now, &entries, FxHashSet::default())),
        };
        let before = before.filter(|old| lies_alike(&old.entries, &entries));
        let checked = tally.time(Stage::Check, |work| {
            if let Some(old) = known.and(before) {
                let edited = Edited {
                    texts: edited(&old.entries, &entries),
                    records: !have_same_records(&old.entries, &entries) || old.entries.wording != entries.wording,
                };
                if edited.texts.is_empty() && !edited.records {
                    return old.checked.clone();
                }
                let known = (&old.checked, &*old.site, &*old.entries);
                if let Some((checked, looked)) = recheck(known, &site, &entries, now, &edited) {
                    work.checked += looked;
                    return checked;
                }
            }
            if let Some(old) = before.filter(|old| have_same_records(&old.entries, &entries)) {
                let known = (&old.checked, &*old.site, &*old.entries);
                let (checked, looked, compared) = recheck_heads(known, &site, &entries, now);
                work.checked += looked;
                work.compared += compared;
                return checked;
            }
            work.checked += entries.texts.len();
            work.compared += site.groups.all().count();
            check(&site, &entries, now)
        });
        Judged { config: config.clone(), entries: Arc::new(entries), site, checked }
    }

    /// All findings but those that their authors accept, in a build's order.
    pub(super) fn problems(&self, mut own: Diagnostics, now: &Now) -> Diagnostics {
        own.extend(self.checked.clone().all());
        accept(&self.site, &self.entries, now, &mut own);
        pipeline::sort(&mut own);
        own
    }
}

/// What was found, as it is shown and as it counts.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Weighed and sorted, as a build prints them.
    pub(super) findings: Vec<Weighed>,
    /// Where errors lie.
    pub(super) errors: Vec<Place>,
    /// In which files.
    pub(super) bad: BTreeSet<Arc<str>>,
}

impl Found {
    pub(super) fn new(findings: Vec<Weighed>, errors: Vec<Place>) -> Found {
        let bad = errors.iter().map(|place| place.path.clone()).collect();
        Found { findings, errors, bad }
    }
}

/// Whether the same photos and files lie there: texts are checked against them.
fn lies_alike(old: &Entries, new: &Entries) -> bool {
    old.companions == new.companions && old.files == new.files
}
