//! Checking again after bodies were edited: only what their words and marks can have changed is looked at.
//!
//! Apart from the checks, none of which knows that it runs a second time.

use rustc_hash::FxHashSet;

use super::{Checked, Checker};
use crate::base::Diagnostics;
use crate::content::Entry;
use crate::content::entry::{Embed, NamedKind, Target};
use crate::site::entries::{Entries, TextId};
use crate::site::link::{Now, Site};
use crate::site::media;

/// The findings after some bodies were edited, and how many texts were looked at. `None` where an edit reaches further:
/// where a Head differs or its fields have moved, or where the texts name other files and snippets than before.
pub fn recheck(
    before: (&Checked, &Entries),
    site: &Site,
    entries: &Entries,
    now: &Now,
    edited: &[TextId],
) -> Option<(Checked, usize)> {
    let (checked, old) = before;
    let pairs = || edited.iter().map(|id| (old.text(*id), entries.text(*id)));
    if !pairs().all(|(old, new)| is_body_edit(old, new)) {
        return None;
    }
    let mut ids: FxHashSet<TextId> = edited.iter().copied().collect();
    if pairs().any(|(old, new)| old.refs.anchors != new.refs.anchors) {
        ids.extend(entries.texts().filter(|(_, entry)| names_an_anchor(entry)).map(|(id, _)| id));
    }
    let mut ids: Vec<TextId> = ids.into_iter().collect();
    ids.sort_unstable();
    let checker = Checker::new(site, entries, now);
    let mut texts = without(&checked.texts, ids.iter().map(|id| entries.text(*id)));
    for id in ids.iter().filter(|id| !checker.unseen[id.0 as usize]) {
        checker.text(entries.text(*id), &mut texts);
    }
    let edited: FxHashSet<TextId> = edited.iter().copied().collect();
    let families: Vec<_> = site
        .groups
        .all()
        .filter(|(_, _, slots)| slots.iter().flatten().any(|id| edited.contains(id)))
        .map(|(kind, _, slots)| checker.family(kind, slots))
        .collect();
    let mut found = without(&checked.families, families.iter().flat_map(|family| family.each()));
    families.iter().for_each(|family| checker.check_family(family, &mut found));
    Some((Checked { texts, families: found, sites: checked.sites.clone() }, ids.len()))
}

/// Whether nothing but a body differs, and the new one names the same files and snippets.
fn is_body_edit(old: &Entry, new: &Entry) -> bool {
    old.head == new.head && old.places == new.places && old.broken == new.broken && names(old).eq(names(new))
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

/// The findings that lie in none of these entries.
fn without<'e>(found: &Diagnostics, entries: impl Iterator<Item = &'e Entry>) -> Diagnostics {
    let paths: FxHashSet<&str> = entries.map(|entry| &*entry.path).collect();
    found.iter().filter(|problem| !paths.contains(&*problem.place.path)).cloned().collect()
}
