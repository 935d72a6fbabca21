//! Checking again after edits: only what they can have changed is looked at.
//!
//! Apart from the checks, none of which knows that it runs a second time.

use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::unused::named_records;
use super::{Checked, Checker, Family};
use crate::base::Diagnostics;
use crate::content::entry::{Embed, NamedKind, Target};
use crate::content::{Entry, EntryKind};
use crate::data::{Record, Update};
use crate::site::entries::{Entries, TextId};
use crate::site::glossary;
use crate::site::link::{Item, Now, Site};
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
    before: (&Checked, &Site, &Entries),
    site: &Site,
    entries: &Entries,
    now: &Now,
    edited: &Edited,
) -> Option<(Checked, usize)> {
    let (checked, old_site, old) = before;
    let pairs = || edited.texts.iter().map(|id| (old.text(*id), entries.text(*id)));
    let uses_alike = |old: &Entry, new: &Entry| {
        let uses = |entry: &Entry| glossary::uses(&site.config, &site.glossary, entries, entry);
        entries.terms.is_empty() || uses(old) == uses(new)
    };
    let shown = |site: &Site| site.datasets.iter().map(|facts| facts.shown).collect::<Vec<_>>();
    let are_alike = answer_alike(old, entries) && shown(old_site) == shown(site);
    if !are_alike || !pairs().all(|(old, new)| is_body_edit(old, new) && uses_alike(old, new)) {
        return None;
    }
    let mut ids: FxHashSet<TextId> = edited.texts.iter().copied().collect();
    if pairs().any(|(old, new)| old.refs.anchors != new.refs.anchors) {
        ids.extend(entries.texts().filter(|(_, entry)| names_an_anchor(entry)).map(|(id, _)| id));
    }
    let mut families_of = edited.texts.iter().copied().collect::<FxHashSet<TextId>>();
    if edited.records {
        let naming: Vec<TextId> =
            entries.texts().filter(|(_, entry)| names_a_record(entry)).map(|(id, _)| id).collect();
        ids.extend(&naming);
        // A number that one language writes is held against the record that another names.
        families_of.extend(&naming);
    }
    let mut ids: Vec<TextId> = ids.into_iter().collect();
    ids.sort_unstable();
    let checker = Checker::new(site, entries, now);
    let mut texts = without(&checked.texts, ids.iter().map(|id| entries.text(*id)));
    for id in ids.iter().filter(|id| !checker.unseen[id.0 as usize]) {
        checker.text(entries.text(*id), &mut texts);
    }
    let has_one = |family: &Family<'_>| family.slots.iter().flatten().any(|id| families_of.contains(id));
    let families: Vec<Family<'_>> = checker.families().filter(has_one).collect();
    let mut found = without(&checked.families, families.iter().flat_map(|family| family.each()));
    found.extend(checker.check_families(&families));
    let sites = if edited.records { checker.sites() } else { checked.sites.clone() };
    Some((Checked { texts, families: found, sites }, ids.len()))
}

/// The findings where Heads differ, or texts came or went, beside the same records and photos. The site is looked at as a
/// whole; of the texts and families only those that were read anew, or that may name what was. The other answers are how many
/// texts and how many families.
pub fn recheck_heads(
    before: (&Checked, &Site, &Entries),
    site: &Site,
    entries: &Entries,
    now: &Now,
) -> (Checked, usize, usize) {
    let (checked, old_site, old) = before;
    let anew: Vec<&Entry> = anew(old, entries).collect();
    let keys: FxHashSet<Key<'_>> = anew.iter().map(|entry| key(entry)).collect();
    let turned = keys.iter().any(|key| has_turned(old_site, site, *key));
    let naming = texts_that_may_name(entries, &keys);
    let checker = Checker::new(site, entries, now);
    let is_touched = |family: &Family<'_>| {
        let has_key = family.each().next().is_some_and(|entry| keys.contains(&key(entry)));
        has_key || turned && family.slots.iter().flatten().any(|id| naming[id.0 as usize])
    };
    let families: Vec<Family<'_>> = checker.families().filter(is_touched).collect();
    let in_families = || families.iter().flat_map(|family| family.each());
    let found: FxHashSet<&str> = checked.texts.iter().map(|problem| &*problem.place.path).collect();
    let are_all = tells_of_corrections(old, entries, &keys);
    let is_looked_at = |(id, entry): &(TextId, &Entry)| {
        are_all || naming[id.0 as usize] || keys.contains(&key(entry)) || found.contains(&*entry.path)
    };
    let texts: Vec<TextId> = entries.texts().filter(is_looked_at).map(|(id, _)| id).collect();
    let mut again = checker.check(&texts, &families);
    let in_texts = texts.iter().map(|id| entries.text(*id));
    again.texts.extend(without(&checked.texts, in_texts.chain(anew.iter().copied())));
    again.families.extend(without(&checked.families, in_families().chain(anew.iter().copied())));
    (again, texts.len(), families.len())
}

/// What translations of one text have in common.
type Key<'e> = (EntryKind, &'e str);

fn key(entry: &Entry) -> Key<'_> {
    (entry.kind, &entry.key)
}

/// Whether a text by one of these keys corrects something, or did: corrected figures are looked for in all texts.
fn tells_of_corrections(old: &Entries, new: &Entries, keys: &FxHashSet<Key<'_>>) -> bool {
    let mut all = old.texts.iter().chain(&new.texts);
    all.any(|entry| entry.head.updates.is_some() && keys.contains(&key(entry)))
}

/// The texts that were read anew, came or went, of two sites.
fn anew<'e>(old: &'e Entries, new: &'e Entries) -> impl Iterator<Item = &'e Entry> {
    let known: FxHashSet<*const Entry> = old.texts.iter().map(Arc::as_ptr).collect();
    let stand: FxHashSet<*const Entry> = new.texts.iter().map(Arc::as_ptr).collect();
    let gone = old.texts.iter().filter(move |entry| !stand.contains(&Arc::as_ptr(entry)));
    let came = new.texts.iter().filter(move |entry| !known.contains(&Arc::as_ptr(entry)));
    gone.chain(came).map(AsRef::as_ref)
}

/// Whether links reach another kind of thing by a key than before: nothing, what is hidden, or what is seen.
fn has_turned(old: &Site, new: &Site, (kind, key): Key<'_>) -> bool {
    let reached = |site: &Site| match kind {
        EntryKind::News => site.targets.news.get(key).map(|item| *item == Item::Hidden),
        EntryKind::Page => site.targets.pages.get(key).map(|item| *item == Item::Hidden),
        _ => None,
    };
    reached(old) != reached(new)
}

/// Of every text, whether what it says may depend on a text by one of these keys: it names one, or tells of the site as a
/// whole by an address or a number. Of a path only the last part is compared: to look at a text too many costs less than to
/// resolve every link of the site.
fn texts_that_may_name(entries: &Entries, keys: &FxHashSet<Key<'_>>) -> Vec<bool> {
    // To look for many keys takes longer than to look at every text.
    if keys.len() > MANY {
        return vec![true; entries.texts.len()];
    }
    let names: Vec<&str> = keys.iter().map(|(_, key)| last_part(key)).collect();
    entries.texts.par_iter().map(|entry| may_name(entry, &names)).collect()
}

const MANY: usize = 16;

fn last_part(path: &str) -> &str {
    &path[path.rfind('/').map_or(0, |at| at + 1)..]
}

fn may_name(entry: &Entry, names: &[&str]) -> bool {
    let is_named = |path: &str| {
        let own = last_part(path);
        names.iter().any(|name| own.starts_with(name))
    };
    let may_be = |path: &str| {
        let own = last_part(path);
        // A folder stands for the `index` in it, and a percent sign may hide anything.
        is_named(path) || own.is_empty() || own.starts_with('.') || own.starts_with("index") || path.contains('%')
    };
    let mut links = entry.refs.links.iter().map(|link| match &link.target {
        Target::Relative(path, _) => may_be(path),
        Target::Named(_, id, _) => is_named(id),
        Target::Root(_) => true,
        Target::Outside(_) | Target::Anchor(_) | Target::Broken => false,
    });
    let mut fields = entry.head.related.iter().flatten().chain(&entry.head.background);
    links.any(|may| may) || !entry.refs.embeds.is_empty() || fields.any(|id| is_named(id))
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
        && names(&old.calendars, |calendar| &calendar.id).eq(names(&new.calendars, |calendar| &calendar.id))
        && names(&old.people, |person| &person.id).eq(names(&new.people, |person| &person.id))
        && names(&old.items, |item| &item.key).eq(names(&new.items, |item| &item.key))
        && old.lists.keys().eq(new.lists.keys())
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
