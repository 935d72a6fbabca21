//! Checking again after edits: only what they can have changed is looked at.
//!
//! Apart from the checks, none of which knows that it runs a second time.

use std::sync::Arc;

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
    let has_one = |family: &Family<'_>| family.slots.iter().flatten().any(|id| families_of.contains(id));
    let families: Vec<Family<'_>> = checker.families().filter(has_one).collect();
    let mut found = without(&checked.families, families.iter().flat_map(|family| family.each()));
    found.extend(checker.check_families(&families));
    let sites = if edited.records { checker.sites() } else { checked.sites.clone() };
    Some((Checked { texts, families: found, sites }, ids.len()))
}

/// The findings where Heads differ, or texts came or went, beside the same records and photos. Every text is looked at by
/// itself, and the site as a whole; of the families only those of which a text was read anew, or that link to what came,
/// went, or is hidden otherwise than before. The second answer is how many.
pub fn recheck_families(
    before: (&Checked, &Site, &Entries),
    site: &Site,
    entries: &Entries,
    now: &Now,
) -> (Checked, usize) {
    let (checked, old_site, old) = before;
    let keys: FxHashSet<(EntryKind, &str)> = anew(old, entries).map(|entry| (entry.kind, &*entry.key)).collect();
    let turned: Vec<&str> = keys.iter().filter(|key| has_turned(old_site, site, **key)).map(|(_, key)| *key).collect();
    let checker = Checker::new(site, entries, now);
    let is_touched = |family: &Family<'_>| {
        let has_key = family.each().next().is_some_and(|entry| keys.contains(&(entry.kind, &*entry.key)));
        has_key || family.each().any(|entry| may_name(entry, &turned))
    };
    let families: Vec<Family<'_>> = checker.families().filter(is_touched).collect();
    let touched = families.iter().flat_map(|family| family.each()).chain(anew(old, entries));
    let kept = without(&checked.families, touched);
    let mut again = checker.check(&families);
    again.families.extend(kept);
    (again, families.len())
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
fn has_turned(old: &Site, new: &Site, (kind, key): (EntryKind, &str)) -> bool {
    let reached = |site: &Site| match kind {
        EntryKind::News => site.targets.news.get(key).map(|item| *item == Item::Hidden),
        EntryKind::Page => site.targets.pages.get(key).map(|item| *item == Item::Hidden),
        _ => None,
    };
    reached(old) != reached(new)
}

/// Whether a link or card of a text may name one of these keys. Of a path only the last part is compared: to look at a family
/// too many costs less than to resolve every link of the site.
fn may_name(entry: &Entry, keys: &[&str]) -> bool {
    let last = |path: &'_ str| path.rfind('/').map_or(0, |at| at + 1);
    let is_named = |name: &str| keys.iter().any(|key| name.starts_with(&key[last(key)..]));
    let may_be = |path: &str| {
        let name = &path[last(path)..];
        // A folder stands for the `index` in it, and a percent sign may hide anything.
        is_named(name) || name.is_empty() || name.starts_with('.') || name.starts_with("index") || path.contains('%')
    };
    let links = || {
        entry.refs.links.iter().any(|link| match &link.target {
            Target::Relative(path, _) => may_be(path),
            Target::Named(_, id, _) => is_named(&id[last(id)..]),
            _ => false,
        })
    };
    let cards =
        || entry.refs.embeds.iter().any(|embed| matches!(embed, Embed::Card { id, .. } if is_named(&id[last(id)..])));
    !keys.is_empty() && (links() || cards())
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
