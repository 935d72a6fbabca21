//! Checking again after bodies or records were edited: only what they can have changed is looked at.
//!
//! Apart from the checks, none of which knows that it runs a second time.

use rustc_hash::FxHashSet;

use super::unused::named_records;
use super::{Checked, Checker};
use crate::base::Diagnostics;
use crate::content::Entry;
use crate::content::entry::{Embed, NamedKind, Target};
use crate::data::{Record, Update};
use crate::site::entries::{Entries, TextId};
use crate::site::glossary;
use crate::site::link::{Now, Site};
use crate::site::media;

/// What was edited since the last check.
#[derive(Clone, Debug, Default)]
pub struct Edited {
    /// Texts that were read anew.
    pub texts: Vec<TextId>,
    /// True when a record differs.
    pub records: bool,
}

/// The findings after some edits, and how many texts were looked at. `None` where an edit reaches further: where a Head
/// differs or its fields have moved, where the texts name other files and snippets than before, or where records came, went
/// or have other names.
pub fn recheck(
    before: (&Checked, &Entries),
    site: &Site,
    entries: &Entries,
    now: &Now,
    edited: &Edited,
) -> Option<(Checked, usize)> {
    let (checked, old) = before;
    let pairs = || edited.texts.iter().map(|id| (old.text(*id), entries.text(*id)));
    let uses_alike = |old: &Entry, new: &Entry| {
        let uses = |entry: &Entry| glossary::uses(&site.config, &site.glossary, entries, entry);
        entries.terms.is_empty() || uses(old) == uses(new)
    };
    if !answer_alike(old, entries) || !pairs().all(|(old, new)| is_body_edit(old, new) && uses_alike(old, new)) {
        return None;
    }
    let mut ids: FxHashSet<TextId> = edited.texts.iter().copied().collect();
    if pairs().any(|(old, new)| old.refs.anchors != new.refs.anchors) {
        ids.extend(entries.texts().filter(|(_, entry)| names_an_anchor(entry)).map(|(id, _)| id));
    }
    if edited.records {
        ids.extend(entries.texts().filter(|(_, entry)| names_a_record(entry)).map(|(id, _)| id));
    }
    let mut ids: Vec<TextId> = ids.into_iter().collect();
    ids.sort_unstable();
    let checker = Checker::new(site, entries, now);
    let mut texts = without(&checked.texts, ids.iter().map(|id| entries.text(*id)));
    for id in ids.iter().filter(|id| !checker.unseen[id.0 as usize]) {
        checker.text(entries.text(*id), &mut texts);
    }
    let families_of: FxHashSet<TextId> = edited.texts.iter().copied().collect();
    let families: Vec<_> = site
        .groups
        .all()
        .filter(|(_, _, slots)| slots.iter().flatten().any(|id| families_of.contains(id)))
        .map(|(kind, _, slots)| checker.family(kind, slots))
        .collect();
    let mut found = without(&checked.families, families.iter().flat_map(|family| family.each()));
    families.iter().for_each(|family| checker.check_family(family, &mut found));
    let sites = if edited.records { checker.sites() } else { checked.sites.clone() };
    Some((Checked { texts, families: found, sites }, ids.len()))
}

/// Whether nothing but a body differs, and the new one names the same files, snippets and records.
fn is_body_edit(old: &Entry, new: &Entry) -> bool {
    old.head == new.head
        && old.places == new.places
        && old.broken == new.broken
        && names(old).eq(names(new))
        && named_records(old).eq(named_records(new))
}

/// The files and snippets that a body names.
fn names(entry: &Entry) -> impl Iterator<Item = &str> {
    let snippets = entry.refs.embeds.iter().filter_map(|embed| match embed {
        Embed::Card { kind: NamedKind::Snippet, id, .. } => Some(id.as_str()),
        _ => None,
    });
    // A mark between the two, so that no name can wander from one into the other.
    media::named(entry).chain(["\0"]).chain(snippets)
}

fn names_an_anchor(entry: &Entry) -> bool {
    let with_anchor = |target: &Target| matches!(target, Target::Relative(_, Some(_)) | Target::Named(_, _, Some(_)));
    entry.refs.links.iter().any(|link| with_anchor(&link.target))
}

/// Whether a text's findings may tell of a record's values; those that tell whether it is there stay the same.
fn names_a_record(entry: &Entry) -> bool {
    entry.refs.links.iter().any(|link| matches!(link.target, Target::Named(..))) || !entry.refs.embeds.is_empty()
}

/// Whether the same records answer to the same names, sound or not.
fn answer_alike(old: &Entries, new: &Entries) -> bool {
    fn names<'e, T>(records: &'e [Record<T>], id: impl Fn(&'e T) -> &'e str) -> impl Iterator<Item = (&'e str, bool)> {
        records.iter().map(move |record| (id(&record.value), record.broken))
    }
    // Figures that a record corrects are looked for in all texts.
    let corrects_alike = updates(old).eq(updates(new));
    old.unread == new.unread
        && corrects_alike
        && names(&old.partners, |partner| &partner.id).eq(names(&new.partners, |partner| &partner.id))
        && names(&old.events, |event| &event.id).eq(names(&new.events, |event| &event.id))
        && names(&old.datasets, |dataset| &dataset.id).eq(names(&new.datasets, |dataset| &dataset.id))
        && names(&old.hotlines, |hotline| &hotline.id).eq(names(&new.hotlines, |hotline| &hotline.id))
        && names(&old.people, |person| &person.id).eq(names(&new.people, |person| &person.id))
        && names(&old.documents, |document| &document.id).eq(names(&new.documents, |document| &document.id))
        && old.terms == new.terms
}

/// What was changed in each record that tells of it.
fn updates(entries: &Entries) -> impl Iterator<Item = &[Update]> {
    let events = entries.events.iter().map(|record| &*record.value.updates);
    events.chain(entries.datasets.iter().map(|record| &*record.value.updates))
}

/// The findings that lie in none of these entries.
fn without<'e>(found: &Diagnostics, entries: impl Iterator<Item = &'e Entry>) -> Diagnostics {
    let paths: FxHashSet<&str> = entries.map(|entry| &*entry.path).collect();
    found.iter().filter(|problem| !paths.contains(&*problem.place.path)).cloned().collect()
}
