//! Spelling, for whoever asks for it: every text is read a second time and held to the dictionaries of this machine. Apart from
//! `check`, since a site is the same on every machine and dictionaries are not.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::on_disk;
use crate::base::{Diagnostic, Diagnostics, Lang, Place, Span, rules};
use crate::content::Entry;
use crate::language::spelling::{Speller, dictionary_names, package, plain};
use crate::site::check::{each_words, prose};
use crate::site::{Config, Entries};

/// What the dictionaries in these folders do not know.
pub(super) fn spelling(root: &Path, config: &Config, entries: &Entries, folders: &[PathBuf]) -> Diagnostics {
    let mut problems = Vec::new();
    let mut spellers: BTreeMap<Lang, Speller> = BTreeMap::new();
    for lang in &config.languages {
        match open(*lang, folders) {
            Ok(speller) => _ = spellers.insert(*lang, speller),
            Err(reason) => {
                let problem = Diagnostic::new(&rules::SPELLING_DICTIONARY, config.place("languages"));
                let problem = problem.arg("lang", lang.as_str()).arg("reason", reason);
                problems.push(problem.arg("package", package(*lang)));
            }
        }
    }
    let known = known(config, entries);
    let texts = entries.texts.par_iter().filter_map(|entry| Some((entry, spellers.get(&entry.lang)?)));
    let found: Vec<Found> = texts.flat_map_iter(|(entry, speller)| unknown(root, entry, speller, &known)).collect();
    let words: BTreeSet<(Lang, &str)> = found.iter().map(|found| (found.lang, found.word.as_str())).collect();
    let words: Vec<(Lang, &str)> = words.into_iter().collect();
    let proposals = words.par_iter().map(|(lang, word)| (*lang, *word, spellers[lang].proposals(word)));
    let proposals: BTreeMap<(Lang, &str), Vec<String>> =
        proposals.collect::<Vec<_>>().into_iter().map(|(lang, word, proposals)| ((lang, word), proposals)).collect();
    problems.extend(found.iter().map(|found| {
        let proposals = &proposals[&(found.lang, found.word.as_str())];
        let proposal = if proposals.is_empty() { "none".to_owned() } else { proposals.join(", ") };
        let problem = Diagnostic::new(&rules::SPELLING, found.place.clone()).lang(found.lang);
        problem.arg("word", found.word.clone()).arg("proposal", proposal)
    }));
    problems
}

/// A word that nobody knows.
struct Found {
    lang: Lang,
    word: String,
    place: Place,
}

/// The first dictionary of a language, or why there is none.
fn open(lang: Lang, folders: &[PathBuf]) -> Result<Speller, &'static str> {
    let names = dictionary_names(lang);
    let stems = folders.iter().flat_map(|folder| names.iter().map(move |name| folder.join(name)));
    let mut reason = "missing";
    for stem in stems.filter(|stem| stem.with_extension("aff").is_file()) {
        let read = |ending: &str| fs::read_to_string(stem.with_extension(ending)).ok();
        let speller = read("aff").zip(read("dic")).and_then(|(aff, dic)| Speller::new(lang, &aff, &dic));
        match speller {
            Some(speller) => return Ok(speller),
            None => reason = "broken",
        }
    }
    Err(reason)
}

/// Each word of a text once, where it is met first.
fn unknown(root: &Path, entry: &Arc<Entry>, speller: &Speller, known: &BTreeSet<String>) -> Vec<Found> {
    let Ok(text) = fs::read_to_string(on_disk(root, &entry.path)) else { return Vec::new() };
    let mut seen = BTreeSet::new();
    let unknown = prose(entry, &text).into_iter().flat_map(|part| speller.unknown(&text, part, known));
    let first = unknown.filter(|range| seen.insert(plain(&text[range.clone()]).to_lowercase()));
    first
        .map(|range| Found {
            lang: entry.lang,
            word: text[range.clone()].to_owned(),
            place: Place::new(entry.path.clone(), Span::new(range)),
        })
        .collect()
}

/// What this site calls things: the words of its YAML, and those that `wording.yaml` lists.
fn known(config: &Config, entries: &Entries) -> BTreeSet<String> {
    let mut known: BTreeSet<String> = entries.wording.known.iter().map(|word| plain(word)).collect();
    known.extend(entries.wording.known.iter().map(|word| plain(word).to_lowercase()));
    let authors = entries.texts.iter().flat_map(|entry| entry.head.author.iter().flatten());
    let names = authors.flat_map(|author| author.name.split_whitespace());
    known.extend(names.map(|name| plain(name).to_lowercase()));
    each_words(config, entries, &mut |found| {
        let texts = found.words.by_lang.iter().map(|(_, text)| text).chain(&found.words.all);
        let words = texts.flat_map(|text| text.split(|c: char| !c.is_alphanumeric() && !"'’ʼ-".contains(c)));
        known.extend(words.filter(|word| word.starts_with(char::is_uppercase)).map(|word| plain(word).to_lowercase()));
    });
    known
}
