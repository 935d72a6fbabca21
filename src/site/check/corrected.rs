//! Figures that were corrected somewhere and still stand elsewhere: what an update's `was` says and its `now` does not.
//!
//! Values are compared, not letters: `1 234,5` is found as `1,234.5` in an English text. A sum of money, a telephone number
//! and a number of three significant digits are found anywhere. Other numbers say little by themselves: they are found where
//! the same word follows, and in the corrected text itself, in all its languages. Dates and times, and numbers up to ten with
//! the same word, are found there and in texts that belong to it: that link to it or are about its events and partners.

use super::words::{FoundWords, each_words};
use super::{Checker, at, field_place};
use crate::base::{Diagnostic, Diagnostics, Lang, Place, Span, rules};
use crate::content::entry::{Embed, Entry, EntryKind, NamedKind, Target};
use crate::content::plain::plain_text;
use crate::data;
use crate::language::facts::{self, Found, Likeness, Value};
use crate::site::corrections::Corrected;
use crate::site::link::{Item, Site, Versions};

/// How many letters two words must begin with together to be forms of one.
const ALIKE: usize = 4;

/// A figure that was corrected, in all languages that tell of it.
#[derive(Debug)]
pub(super) struct Figure {
    value: Value,
    /// Numbers up to ten.
    is_weak: bool,
    /// True for what hardly stands twice by chance.
    is_telling: bool,
    /// The word that follows it in each language.
    nouns: Vec<(Lang, String)>,
    of: Corrected,
    /// Where its correction stands.
    place: Place,
    /// What it was, as its author wrote it, and what it is now.
    said: (String, String),
    /// The day of the correction.
    date: String,
}

/// An update in one language.
struct Told<'a> {
    lang: Lang,
    was: &'a str,
    now: &'a str,
    place: Place,
}

/// All figures that were corrected on the site.
pub(super) fn figures(checker: &Checker<'_>) -> Vec<Figure> {
    let mut figures: Vec<Figure> = Vec::new();
    for (i, correction) in checker.site.corrections.iter().enumerate() {
        // What a later correction of the same thing put back is right again: the list begins with the newest.
        let is_back = |value: Value| {
            let later = checker.site.corrections[..i].iter().filter(|later| later.of == correction.of);
            later.flat_map(|later| told(checker, later.of, later.at)).any(|told| has(&facts_of(&told, told.now), value))
        };
        for told in told(checker, correction.of, correction.at) {
            let now = facts_of(&told, told.now);
            for found in facts_of(&told, told.was) {
                if found.value == Value::Email || has(&now, found.value) || is_back(found.value) {
                    continue;
                }
                let noun = noun(told.was, &found).map(|noun| (told.lang, noun));
                let same = |known: &&mut Figure| known.of == correction.of && known.value == found.value;
                match figures.iter_mut().find(same) {
                    Some(known) => known.nouns.extend(noun),
                    None => figures.push(Figure {
                        value: found.value,
                        is_weak: is_small(found.value),
                        is_telling: is_telling(found.value),
                        nouns: noun.into_iter().collect(),
                        of: correction.of,
                        place: told.place.clone(),
                        said: (told.was.to_owned(), told.now.to_owned()),
                        date: correction.date.local.date().to_string(),
                    }),
                }
            }
        }
    }
    figures
}

fn facts_of(told: &Told<'_>, text: &str) -> Vec<Found> {
    facts::read(told.lang, text)
}

fn has(found: &[Found], value: Value) -> bool {
    found.iter().any(|found| found.value.likeness(value) == Likeness::Same)
}

/// An update in each language that tells what stood before.
fn told<'a>(checker: &'a Checker<'_>, of: Corrected, at: usize) -> Vec<Told<'a>> {
    let field = format!("updates[{at}].was");
    match of {
        Corrected::Event(_) | Corrected::Dataset(_) => {
            let Some((updates, place)) = record(checker, of, &field) else { return Vec::new() };
            let Some(update) = updates.get(at) else { return Vec::new() };
            let languages = checker.site.config.languages.iter();
            let one = |lang: &Lang| {
                let now = update.now.exact(*lang).unwrap_or_default();
                Some(Told { lang: *lang, was: update.was.exact(*lang)?, now, place: place.clone() })
            };
            languages.filter_map(one).collect()
        }
        Corrected::News(_) | Corrected::Page(_) => {
            let entries = versions(checker.site, of).into_iter().flatten().flatten();
            let one = |entry: &'a Entry| {
                let update = entry.head.updates.as_ref()?.get(at)?;
                let now = update.now.as_deref().unwrap_or_default();
                Some(Told { lang: entry.lang, was: update.was.as_deref()?, now, place: field_place(entry, &field) })
            };
            entries.filter_map(|version| one(checker.entries.text(version.entry))).collect()
        }
    }
}

/// What was changed in a record, and where one of its fields stands.
fn record<'a>(checker: &'a Checker<'_>, of: Corrected, field: &str) -> Option<(&'a [data::Update], Place)> {
    match of {
        Corrected::Event(index) => {
            let record = &checker.entries.events[index];
            Some((&record.value.updates, record.place(field)))
        }
        Corrected::Dataset(index) => {
            let record = &checker.entries.datasets[index];
            Some((&record.value.updates, record.place(field)))
        }
        Corrected::News(_) | Corrected::Page(_) => None,
    }
}

fn versions(site: &Site, of: Corrected) -> Option<&Versions> {
    match of {
        Corrected::News(id) => Some(&site.news(id).versions),
        Corrected::Page(id) => Some(&site.page(id).versions),
        Corrected::Event(_) | Corrected::Dataset(_) => None,
    }
}

fn is_telling(value: Value) -> bool {
    match value {
        Value::Amount(..) | Value::Phone { .. } => true,
        // A year stands in every other text.
        Value::Number(number) => {
            number.significant() >= 3 && !number.whole().is_some_and(|whole| (1900..2100).contains(&whole))
        }
        Value::Date { .. } | Value::Time { .. } | Value::Email => false,
    }
}

fn is_small(value: Value) -> bool {
    matches!(value, Value::Number(number) if number.whole().is_some_and(|whole| whole <= 10))
}

/// The word behind a fact, in small letters.
fn noun(text: &str, found: &Found) -> Option<String> {
    let rest = text.get(found.range.end..)?.trim_start_matches(|c: char| c.is_whitespace());
    let word: String = rest.chars().take_while(|c| c.is_alphabetic() || matches!(c, '’' | 'ʼ' | '\'')).collect();
    (!word.is_empty()).then(|| word.to_lowercase())
}

/// Whether two words may be forms of one.
fn are_alike(a: &str, b: &str) -> bool {
    let together = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    together >= ALIKE.min(a.chars().count()).min(b.chars().count())
}

impl Figure {
    /// Whether a fact is this figure and says so by itself, by the word behind it or by the text that it stands in.
    fn stands(&self, lang: Lang, value: Value, noun: Option<&str>, (is_own, is_near): (bool, bool)) -> bool {
        let is_named = || {
            let own = self.nouns.iter().filter(|(of, _)| *of == lang);
            noun.is_some_and(|noun| own.clone().any(|(_, word)| are_alike(word, noun)))
        };
        if self.value.likeness(value) != Likeness::Same {
            return false;
        }
        match self.value {
            _ if self.is_telling => true,
            Value::Number(_) if self.is_weak => is_near && is_named(),
            // Where the word is known in this language, another word says that another thing is counted.
            Value::Number(_) => is_named() || (is_own && !self.nouns.iter().any(|(of, _)| *of == lang)),
            _ => is_near,
        }
    }

    fn finding(&self, mut problem: Diagnostic, written: &str) -> Diagnostic {
        problem = problem.arg("written", written).arg("was", self.said.0.as_str());
        let now = if self.said.1.is_empty() { "none" } else { self.said.1.as_str() };
        problem.arg("now", now).arg("date", self.date.as_str()).other(self.place.clone())
    }
}

/// Figures in title, lead and body of a text.
pub(super) fn check(checker: &Checker<'_>, entry: &Entry, problems: &mut Diagnostics) {
    let figures = checker.corrected();
    if figures.is_empty() {
        return;
    }
    let found = &entry.refs.facts.found;
    let mut nouns = None;
    for (i, fact) in found.iter().enumerate() {
        for figure in figures.iter().filter(|figure| figure.value.likeness(fact.value) == Likeness::Same) {
            let nouns = nouns.get_or_insert_with(|| nouns_of(entry));
            let noun = nouns.get(i).and_then(Option::as_deref);
            if figure.stands(entry.lang, fact.value, noun, nearness(checker, entry, figure.of)) {
                let written = entry.refs.facts.written(fact);
                problems.push(figure.finding(at(&rules::CORRECTED_FIGURE, entry, fact.span), written));
                break;
            }
        }
    }
}

/// The word behind each fact of a text, in the order of its facts; nothing where the printed text has other facts.
fn nouns_of(entry: &Entry) -> Vec<Option<String>> {
    let body = plain_text(&entry.body.html);
    let texts = [entry.head.title.as_deref(), entry.head.lead.as_deref(), Some(body.as_str())];
    let read = |text: &str| facts::read(entry.lang, text).iter().map(|f| (f.value, noun(text, f))).collect::<Vec<_>>();
    let all: Vec<_> = texts.into_iter().flatten().flat_map(read).collect();
    let facts = &entry.refs.facts.found;
    let is_same = all.len() == facts.len() && all.iter().zip(facts).all(|((value, _), fact)| *value == fact.value);
    if is_same { all.into_iter().map(|(_, noun)| noun).collect() } else { Vec::new() }
}

/// Whether a text is what was corrected, in any language, and whether it belongs to it.
fn nearness(checker: &Checker<'_>, entry: &Entry, of: Corrected) -> (bool, bool) {
    let site = checker.site;
    let is_own = versions(site, of).into_iter().flatten().flatten();
    if is_own.into_iter().any(|version| std::ptr::eq(checker.entries.text(version.entry), entry)) {
        return (true, true);
    }
    let (kind, key) = match of {
        Corrected::News(id) => (NamedKind::News, &*site.news(id).key),
        Corrected::Page(id) => (NamedKind::Page, &*site.page(id).key),
        Corrected::Event(index) => (NamedKind::Event, checker.entries.events[index].value.id.as_str()),
        Corrected::Dataset(index) => (NamedKind::Dataset, checker.entries.datasets[index].value.id.as_str()),
    };
    if kind == NamedKind::Event && entry.kind == EntryKind::Programme && *entry.key == *key {
        return (true, true);
    }
    let is_near = names(entry, kind, key)
        || entry.refs.links.iter().any(|link| leads_to(checker, entry, &link.target, of))
        || shares(checker, entry, of);
    (false, is_near)
}

/// Whether a text names something by its kind and id: in a link, on a card or in its front matter.
fn names(entry: &Entry, kind: NamedKind, key: &str) -> bool {
    let head = match kind {
        NamedKind::News => &entry.head.related,
        NamedKind::Event => &entry.head.events,
        NamedKind::Partner => &entry.head.partners,
        _ => &None,
    };
    let kind_of = |of| if of == NamedKind::Chart { NamedKind::Dataset } else { of };
    let is_it = |(of, id): (NamedKind, &str)| kind_of(of) == kind && id == key;
    let embeds = entry.refs.embeds.iter().filter_map(|embed| match embed {
        Embed::Card { kind, id, .. } => Some((*kind, id.as_str())),
        Embed::Value { dataset, .. } => Some((NamedKind::Dataset, dataset.as_str())),
        Embed::Count { .. } | Embed::Gallery { .. } => None,
    });
    let links = entry.refs.links.iter().filter_map(|link| match &link.target {
        Target::Named(kind, id, _) => Some((*kind, id.as_str())),
        _ => None,
    });
    head.iter().flatten().any(|id| id == key) || embeds.chain(links).any(is_it)
}

/// Whether a link by a path leads to it.
fn leads_to(checker: &Checker<'_>, entry: &Entry, target: &Target, of: Corrected) -> bool {
    let Target::Relative(path, _) = target else { return false };
    let full = crate::base::paths::normalise(crate::base::paths::folder(&entry.path), path);
    let stem = full.as_deref().map(|full| crate::site::link::stem(full).unwrap_or(full));
    match stem.and_then(|stem| checker.site.targets.paths.get(stem)) {
        Some(Item::News(id)) => of == Corrected::News(*id),
        Some(Item::Page(id)) => of == Corrected::Page(*id),
        _ => false,
    }
}

/// Whether a text is about an event or a partner that a corrected news item is about.
fn shares(checker: &Checker<'_>, entry: &Entry, of: Corrected) -> bool {
    let Corrected::News(id) = of else { return false };
    let head = &checker.site.news(id).head;
    let lists = [(NamedKind::Event, &head.events), (NamedKind::Partner, &head.partners)];
    lists.into_iter().any(|(kind, ids)| ids.iter().flatten().any(|id| names(entry, kind, id)))
}

/// Figures in words of YAML; what was changed in a record keeps its old figures.
pub(super) fn check_site(checker: &Checker<'_>, problems: &mut Diagnostics) {
    let figures = checker.corrected();
    if figures.is_empty() {
        return;
    }
    each_words(&checker.site.config, checker.entries, &mut |found| {
        if !found.field.starts_with("updates[") && !found.field.starts_with("changes[") {
            words(checker, figures, &found, problems);
        }
    });
}

fn words(checker: &Checker<'_>, figures: &[Figure], words: &FoundWords<'_>, problems: &mut Diagnostics) {
    let whole = words.words.all.iter().map(|text| (checker.site.config.languages[0], text, words.place()));
    let each = words.words.by_lang.iter().map(|(lang, text)| (*lang, text, words.place_in(*lang)));
    for (lang, text, place) in whole.chain(each).filter(|(_, text, _)| facts::may_have(text)) {
        for found in facts::read(lang, text) {
            let noun = noun(text, &found);
            let is_it = |figure: &&Figure| {
                let is_near = is_own_record(checker, figure.of, &place);
                figure.stands(lang, found.value, noun.as_deref(), (is_near, is_near))
            };
            if let Some(figure) = figures.iter().find(is_it) {
                let problem = Diagnostic::new(&rules::CORRECTED_FIGURE, place.clone()).lang(lang);
                problems.push(figure.finding(problem, &text[found.range.clone()]));
            }
        }
    }
}

/// Whether a place lies in the record that was corrected.
fn is_own_record(checker: &Checker<'_>, of: Corrected, place: &Place) -> bool {
    let is_here = |path: &str, places: &[(String, Span)]| {
        *place.path == *path && places.iter().any(|(_, span)| *span == place.span)
    };
    match of {
        Corrected::Event(index) => {
            let record = &checker.entries.events[index];
            is_here(&record.path, &record.places)
        }
        Corrected::Dataset(index) => {
            let record = &checker.entries.datasets[index];
            is_here(&record.path, &record.places)
        }
        Corrected::News(_) | Corrected::Page(_) => false,
    }
}
