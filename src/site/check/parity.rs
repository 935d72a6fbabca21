//! Fact parity: what a translation must have in common with the text that it was made from.
//!
//! It looks for what is certain. A value that the other text has anywhere is not missing, however often it stands; small
//! numbers and ordinals are nobody's loss, nor is a number that the other language spells out. Where both texts have
//! something of their own in the same block, the two are told together. Every finding stands in the translation, since that
//! is the text to mend, and names the place in the original.

mod links;
mod shape;
mod values;

use super::{Checker, Family, at, field_place};
use crate::base::{Diagnostic, Diagnostics, Rule, Span};
use crate::content::entry::Entry;
use crate::content::facts;
use crate::site::translations::Translations;

pub(super) fn check(checker: &Checker<'_>, family: &Family<'_>, problems: &mut Diagnostics) {
    if family.unseen {
        return;
    }
    let translations = Translations::new(&checker.site.config, family.slots, family.entries);
    for entry in family.each() {
        let Some(source) = source(&translations, entry) else { continue };
        let pair = Pair { there: source, here: entry };
        if !pair.is_readable() {
            continue;
        }
        values::compare(checker, pair, problems);
        links::compare(checker, pair, problems);
        shape::compare(pair, problems);
    }
}

/// The text that a translation was made from: the one that it names, else the original of them all.
fn source<'a>(translations: &Translations<'a>, entry: &Entry) -> Option<&'a Entry> {
    let named = translations.source(entry).and_then(Result::ok);
    named.or_else(|| translations.original()).filter(|source| source.lang != entry.lang)
}

/// An original and its translation.
#[derive(Clone, Copy, Debug)]
struct Pair<'a> {
    there: &'a Entry,
    here: &'a Entry,
}

/// What differs, as the texts write it.
#[derive(Clone, Copy, Debug)]
enum Difference<'a> {
    /// Both texts have something of their own in one place.
    Differs { here: (&'a str, Span), there: (&'a str, Span) },
    /// The original has it alone, in this block.
    Missing { there: (&'a str, Span), block: u32 },
    /// The translation has it alone; the block in which the original would have it.
    Extra { here: (&'a str, Span), block: u32 },
}

impl<'a> Pair<'a> {
    /// False for a text that cannot be read or is not written yet.
    fn is_readable(self) -> bool {
        let is_ready = |entry: &Entry| !entry.broken && !entry.refs.facts.is_unwritten;
        is_ready(self.there) && is_ready(self.here)
    }

    /// A finding about what differs.
    fn finding(self, rule: &'static Rule, difference: Difference<'a>) -> Diagnostic {
        let (case, here, there) = match difference {
            Difference::Differs { here, there } => ("differs", here, there),
            Difference::Missing { there, block } => ("missing", ("none", self.place(self.here, block)), there),
            Difference::Extra { here, block } => ("extra", here, ("none", self.place(self.there, block))),
        };
        at(rule, self.here, here.1)
            .arg("case", case)
            .arg("here", here.0)
            .arg("there", there.0)
            .arg("lang", self.there.lang.as_str())
            .other(self.there.at(there.1))
    }

    /// Where a block of a text begins, or the field that stands for it.
    fn place(self, entry: &Entry, block: u32) -> Span {
        let field = match block {
            facts::LEAD => "lead",
            _ => "title",
        };
        entry.refs.facts.place(block).unwrap_or_else(|| field_place(entry, field).span)
    }

    /// The block here that stands for a block there.
    fn block_here(self, there: u32) -> u32 {
        self.here.refs.facts.counterpart(there, &self.there.refs.facts)
    }

    /// The block there that stands for a block here.
    fn block_there(self, here: u32) -> u32 {
        self.there.refs.facts.counterpart(here, &self.here.refs.facts)
    }
}
