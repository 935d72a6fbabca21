//! Check: what one file alone cannot know to be wrong. Every rule that needs the linked site.
//!
//! One family of rules a file, and one line in `CHECKS`. A check reports; how much a finding weighs is decided by the
//! rule and `site.yaml`. Checks run for every text of the site at every build, so one allocates nothing where nothing is
//! wrong. What cannot be seen (drafts, expired news) is not checked: its author is not done, or done with it.

mod accept;
mod addresses;
mod alone;
mod alts;
mod bold;
mod book;
mod capitals;
mod cards;
mod collections;
mod corrected;
mod counts;
mod datasets;
mod documents;
mod faq;
mod foreign;
mod glossary;
mod headings;
mod hotlines;
mod in_force;
mod languages;
mod latin;
mod link_texts;
mod links;
mod mend;
mod paragraphs;
mod parity;
mod pictures;
mod recheck;
mod records;
mod references;
mod required;
mod shared;
mod since;
mod slugs;
mod times;
mod titles;
mod translations;
mod ukrainian;
mod unused;
mod values;
mod wording;
mod words;

use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use rayon::prelude::*;

pub use accept::{Accepted, accept};
pub use alone::alone;
pub use latin::messages as latin_in_messages;
pub use since::changed_silently;
pub use slugs::reserved_name;
pub use wording::{messages as house_words_of_messages, prose, text as house_words};
pub use words::{FoundWords, each_words};

use super::entries::{Entries, TextId};
use super::link::{Now, Site, State};
use crate::base::{Diagnostic, Diagnostics, Lang, Place, Rule, Span, letters};
use crate::content::{Entry, EntryKind};

pub use recheck::{Edited, recheck, recheck_heads};

/// What a check looks at.
#[derive(Clone, Copy, Debug)]
enum Scope {
    /// Every text that is to be seen, by itself.
    Text(fn(&Checker<'_>, &Entry, &mut Diagnostics)),
    /// All languages of one key together, drafts and all; [`Family::unseen`] tells.
    Family(fn(&Checker<'_>, &Family<'_>, &mut Diagnostics)),
    /// The site as a whole.
    Site(fn(&Checker<'_>, &mut Diagnostics)),
}

/// The closed list of checks.
const CHECKS: &[Scope] = &[
    Scope::Text(links::check),
    Scope::Text(cards::check),
    Scope::Text(counts::check),
    Scope::Text(counts::check_news),
    Scope::Text(values::check),
    Scope::Text(in_force::check_text),
    Scope::Text(corrected::check),
    Scope::Text(references::check),
    Scope::Text(pictures::check),
    Scope::Text(times::check),
    Scope::Text(|_, entry, problems| problems.extend_from_slice(&entry.alone)),
    Scope::Family(documents::check_family),
    Scope::Family(required::check),
    Scope::Family(shared::check),
    Scope::Family(pictures::check_family),
    Scope::Family(times::check_family),
    Scope::Family(languages::check_family),
    Scope::Family(translations::check_family),
    Scope::Family(slugs::check),
    Scope::Family(parity::check),
    Scope::Family(ukrainian::check_family),
    Scope::Site(languages::check),
    Scope::Site(addresses::check),
    Scope::Site(records::check),
    Scope::Site(hotlines::check),
    Scope::Site(in_force::check),
    Scope::Site(corrected::check_site),
    Scope::Site(collections::check),
    Scope::Site(datasets::check),
    Scope::Site(pictures::check_site),
    Scope::Site(words::check),
    Scope::Site(wording::check),
    Scope::Site(ukrainian::check),
    Scope::Site(times::check_site),
    Scope::Site(titles::check),
    Scope::Site(unused::check),
    Scope::Site(glossary::check),
];

/// How many texts a worker takes at a time.
const CHUNK: usize = 128;

/// What was found, by what was looked at.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// In texts by themselves: each finding lies in the text that was looked at.
    pub texts: Diagnostics,
    /// In the languages of one key together: each finding lies in one of them.
    pub families: Diagnostics,
    /// In the site as a whole.
    pub sites: Diagnostics,
}

impl Checked {
    /// All findings.
    pub fn all(self) -> Diagnostics {
        let mut all = self.texts;
        all.extend(self.families);
        all.extend(self.sites);
        all
    }
}

/// Holds everything that was read to every rule that needs more than one file.
pub fn check(site: &Site, entries: &Entries, now: &Now) -> Checked {
    let checker = Checker::new(site, entries, now);
    let texts: Vec<TextId> = entries.texts().map(|(id, _)| id).collect();
    checker.check(&texts, &checker.families().collect::<Vec<_>>())
}

/// What every check may look at.
#[derive(Debug)]
struct Checker<'a> {
    site: &'a Site,
    entries: &'a Entries,
    now: &'a Now,
    /// The entries that no reader sees now, by their ids.
    unseen: Vec<bool>,
    book: OnceLock<book::Book<'a>>,
    /// The figures that were corrected somewhere.
    corrected: OnceLock<Vec<corrected::Figure>>,
    /// What was meant by broken names: one mistake often stands in a hundred files.
    meant: Mutex<BTreeMap<String, Option<String>>>,
}

impl<'a> Checker<'a> {
    fn new(site: &'a Site, entries: &'a Entries, now: &'a Now) -> Checker<'a> {
        let mut unseen = vec![true; entries.texts.len()];
        for (_, _, slots) in site.groups.all() {
            let draft = slots.iter().flatten().find_map(|id| entries.text(*id).head.draft);
            for id in slots.iter().flatten() {
                unseen[id.0 as usize] = draft == Some(true) && !now.drafts;
            }
        }
        for version in site.news.iter().filter(|n| n.state == State::Expired).flat_map(|n| &n.versions).flatten() {
            unseen[version.entry.0 as usize] = true;
        }
        Checker {
            site,
            entries,
            now,
            unseen,
            book: OnceLock::new(),
            corrected: OnceLock::new(),
            meant: Mutex::default(),
        }
    }

    /// Looks at these texts, at these families, and at the site.
    fn check(&self, texts: &[TextId], families: &[Family<'_>]) -> Checked {
        let ((texts, families), sites) =
            rayon::join(|| rayon::join(|| self.texts(texts), || self.check_families(families)), || self.sites());
        Checked { texts, families, sites }
    }

    fn texts(&self, texts: &[TextId]) -> Diagnostics {
        let found = texts.par_chunks(CHUNK).map(|ids| {
            let mut problems = Vec::new();
            for id in ids.iter().filter(|id| !self.unseen[id.0 as usize]) {
                self.text(self.entries.text(*id), &mut problems);
            }
            problems
        });
        found.collect::<Vec<_>>().concat()
    }

    fn text(&self, entry: &Entry, problems: &mut Diagnostics) {
        for scope in CHECKS {
            if let Scope::Text(check) = scope {
                check(self, entry, problems);
            }
        }
    }

    fn families(&self) -> impl Iterator<Item = Family<'_>> {
        self.site.groups.all().map(|(kind, _, slots)| self.family(kind, slots))
    }

    fn check_families(&self, families: &[Family<'_>]) -> Diagnostics {
        let found = families.par_chunks(CHUNK).map(|families| {
            let mut problems = Vec::new();
            families.iter().for_each(|family| self.check_family(family, &mut problems));
            problems
        });
        found.collect::<Vec<_>>().concat()
    }

    fn check_family(&self, family: &Family<'_>, problems: &mut Diagnostics) {
        for scope in CHECKS {
            if let Scope::Family(check) = scope {
                check(self, family, problems);
            }
        }
    }

    fn family(&self, kind: EntryKind, slots: &'a [Option<TextId>]) -> Family<'a> {
        let unseen = slots.iter().flatten().next().is_none_or(|id| self.unseen[id.0 as usize]);
        Family { kind, slots, entries: self.entries, unseen }
    }

    fn sites(&self) -> Diagnostics {
        CHECKS.par_iter().map(|scope| self.site(scope)).collect::<Vec<_>>().concat()
    }

    fn site(&self, scope: &Scope) -> Diagnostics {
        let mut problems = Vec::new();
        if let Scope::Site(check) = scope {
            check(self, &mut problems);
        }
        problems
    }

    /// The addresses of the site.
    fn book(&self) -> &book::Book<'a> {
        self.book.get_or_init(|| book::Book::new(self.site, self.entries))
    }

    /// The figures that were corrected somewhere, read once for all who may still say them.
    fn corrected(&self) -> &[corrected::Figure] {
        self.corrected.get_or_init(|| corrected::figures(self))
    }

    /// What may have been meant by a broken name, found once for all who make the same mistake.
    fn meant(&self, broken: String, find: impl FnOnce() -> Option<String>) -> Option<String> {
        // A worker that panics while it holds the lock leaves a map that is still whole.
        let known = self.meant.lock().unwrap_or_else(PoisonError::into_inner).get(&broken).cloned();
        known.unwrap_or_else(|| {
            let found = find();
            self.meant.lock().unwrap_or_else(PoisonError::into_inner).insert(broken, found.clone());
            found
        })
    }
}

/// The languages of one key.
#[derive(Debug)]
struct Family<'a> {
    kind: EntryKind,
    slots: &'a [Option<TextId>],
    entries: &'a Entries,
    /// True for drafts and what is expired.
    unseen: bool,
}

impl<'a> Family<'a> {
    /// The entries in the site's order of languages.
    fn each(&self) -> impl Iterator<Item = &'a Entry> + Clone + use<'a> {
        let entries = self.entries;
        self.slots.iter().flatten().map(move |id| entries.text(*id))
    }
}

/// A finding in a text, at a span.
fn at(rule: &'static Rule, entry: &Entry, span: Span) -> Diagnostic {
    Diagnostic::new(rule, entry.at(span)).lang(entry.lang)
}

/// A finding in a text, at a field of its front matter or where the field would stand.
fn in_field(rule: &'static Rule, entry: &Entry, field: &str) -> Diagnostic {
    Diagnostic::new(rule, field_place(entry, field)).lang(entry.lang)
}

/// Where a field of the front matter stands, or what it would stand in.
fn field_place(entry: &Entry, field: &str) -> Place {
    Place::new(entry.path.clone(), nearest(&entry.places, field).unwrap_or_default())
}

/// Where a field stands. One value alone may stand for a list of one, and a map that lacks a field stands for it.
fn nearest(places: &[(String, Span)], field: &str) -> Option<Span> {
    let mut field = field;
    loop {
        if let Some((_, span)) = places.iter().find(|(name, _)| name == field) {
            return Some(*span);
        }
        field = match field.rfind(['[', '.']) {
            Some(cut) => &field[..cut],
            None if field.is_empty() => return None,
            None => "",
        };
    }
}

/// What of a text's front matter is prose, with the names of the fields.
fn headlines(entry: &Entry) -> impl Iterator<Item = (&'static str, &str)> {
    let fields = [("title", &entry.head.title), ("lead", &entry.head.lead)];
    fields.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?)))
}

/// A text as it is compared: in small letters, its words parted by single spaces, without any marks.
fn folded(text: &str) -> String {
    let words = text.split(|c: char| !letters::is_alphanumeric(c)).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The beginning of a text that is quoted in a message.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// True for a language that the site has.
fn has_language(checker: &Checker<'_>, lang: Lang) -> bool {
    checker.site.config.languages.contains(&lang)
}
