//! Where texts use the abbreviations of the glossary: whole words, in running text, the first of each.
//!
//! A page links the first use to the glossary. It is found in the finished HTML of a body, when a page is drawn, so that no
//! text is read differently because of a record: an edited glossary reads no text again, and an edited text links nothing. One
//! automaton a language passes over the bytes; only where it meets something are the tags before it looked at.

use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};
use pulldown_cmark_escape::escape_html_body_text;

use super::config::Config;
use super::entries::Entries;
use super::link::LangIx;
use crate::base::Lang;
use crate::base::letters::is_alphanumeric;
use crate::content::Entry;
use crate::content::entry::{Body, NamedKind, Slot, Target};
use crate::data::{Record, Term};

/// Elements whose text is not explained: what leads somewhere already, headings, code, and what its author has explained.
const PASSED_OVER: &[&str] = &["a", "abbr", "code", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "summary"];

/// Elements without an end.
const VOID: &[&str] = &["br", "hr", "img"];

/// The abbreviations of all languages; nothing where there is no glossary.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    finders: Vec<Option<Finder>>,
}

impl Glossary {
    /// The abbreviations of the sound terms. Of two with one abbreviation the first counts, as for the rule that reports them.
    pub(super) fn of(config: &Config, entries: &Entries) -> Glossary {
        if entries.terms.is_empty() {
            return Glossary::default();
        }
        Glossary { finders: config.languages.iter().map(|lang| Finder::new(*lang, &entries.terms)).collect() }
    }

    /// What finds the abbreviations of a language.
    pub fn finder(&self, lang: LangIx) -> Option<&Finder> {
        self.finders.get(lang.0)?.as_ref()
    }
}

/// Finds the abbreviations of one language.
#[derive(Clone, Debug)]
pub struct Finder {
    automaton: AhoCorasick,
    /// The term of each pattern, by its place in `Entries::terms`.
    owners: Vec<usize>,
}

/// A use of an abbreviation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// Its bytes in the body's HTML.
    pub range: Range<usize>,
    /// The term, by its place in `Entries::terms`.
    pub term: usize,
}

impl Finder {
    fn new(lang: Lang, terms: &[Record<Term>]) -> Option<Finder> {
        let (mut patterns, mut owners): (Vec<String>, Vec<usize>) = Default::default();
        for (i, record) in terms.iter().enumerate().filter(|(_, record)| !record.broken) {
            for (_, form) in record.value.forms(lang) {
                let mut pattern = String::new();
                // Writing to memory cannot fail.
                let _ = escape_html_body_text(&mut pattern, form);
                if !patterns.contains(&pattern) {
                    patterns.push(pattern);
                    owners.push(i);
                }
            }
        }
        if patterns.is_empty() {
            return None;
        }
        let automaton = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&patterns).ok()?;
        Some(Finder { automaton, owners })
    }

    /// The first use of each term that is not in `seen`, in order; they are then in it.
    pub fn first_uses(&self, body: &Body, seen: &mut Vec<usize>) -> Vec<Use> {
        let mut uses = Vec::new();
        let mut walk = Walk::new(body);
        for found in self.automaton.find_iter(&body.html) {
            let (term, range) = (self.owners[found.pattern().as_usize()], found.range());
            if !seen.contains(&term) && is_whole(&body.html, &range) && walk.is_text(&range) {
                seen.push(term);
                uses.push(Use { range, term });
            }
        }
        uses
    }
}

/// The terms that a text uses, by their places, sorted: in its words, and by links to them.
pub fn uses(config: &Config, glossary: &Glossary, entries: &Entries, entry: &Entry) -> Vec<usize> {
    let mut seen = Vec::new();
    let finder = config.lang_ix(entry.lang).and_then(|lang| glossary.finder(lang));
    if let Some(finder) = finder {
        finder.first_uses(&entry.body, &mut seen);
    }
    let named = entry.refs.links.iter().filter_map(|link| match &link.target {
        Target::Named(NamedKind::Term, id, _) => entries.terms.iter().position(|record| record.value.id == *id),
        _ => None,
    });
    seen.extend(named);
    seen.sort_unstable();
    seen.dedup();
    seen
}

/// Whether nothing goes on before or after: neither a word nor, behind a hyphen, the rest of a compound.
fn is_whole(html: &str, range: &Range<usize>) -> bool {
    let goes_on = |mut letters: Box<dyn Iterator<Item = char> + '_>| match letters.next() {
        Some('-' | '\u{2011}') => letters.next().is_some_and(is_alphanumeric),
        Some(c) => is_alphanumeric(c),
        None => false,
    };
    !goes_on(Box::new(html[..range.start].chars().rev())) && !goes_on(Box::new(html[range.end..].chars()))
}

/// A walk through the tags and slots of a body, from its beginning to each place that is asked for.
struct Walk<'a> {
    body: &'a Body,
    at: usize,
    /// The elements that are open, and whether their text is passed over.
    open: Vec<(&'a str, bool)>,
    slot: usize,
    is_linked: bool,
}

impl<'a> Walk<'a> {
    fn new(body: &'a Body) -> Walk<'a> {
        Walk { body, at: 0, open: Vec::new(), slot: 0, is_linked: false }
    }

    /// Whether a range is running text. Ranges are asked for in order.
    fn is_text(&mut self, range: &Range<usize>) -> bool {
        let html = &self.body.html;
        while let Some(tag) = html[self.at..range.start.max(self.at)].find('<') {
            let start = self.at + tag;
            let Some(end) = html[start..].find('>').map(|end| start + end + 1) else { return false };
            self.at = end;
            self.tag(&html[start + 1..end - 1]);
        }
        // A tag may reach over the range: then this is the value of an attribute.
        let is_between = self.at <= range.start;
        let mut is_cut = false;
        while let Some((at, slot)) = self.body.slots.get(self.slot).filter(|(at, _)| (*at as usize) < range.end) {
            let is_inside = *at as usize > range.start;
            if is_inside {
                is_cut = true;
                break;
            }
            match slot {
                Slot::LinkOpen(_) => self.is_linked = true,
                Slot::LinkClose(_) => self.is_linked = false,
                _ => {}
            }
            self.slot += 1;
        }
        is_between && !is_cut && !self.is_linked && !self.open.iter().any(|(_, is_passed_over)| *is_passed_over)
    }

    fn tag(&mut self, tag: &'a str) {
        let (name, is_end) = tag.strip_prefix('/').map_or((tag, false), |name| (name, true));
        let name = name.split([' ', '/']).next().unwrap_or_default();
        if is_end {
            if let Some(i) = self.open.iter().rposition(|(open, _)| *open == name) {
                self.open.truncate(i);
            }
        } else if !VOID.contains(&name) {
            // What is marked to be in another language is held to no abbreviations of this one.
            self.open.push((name, PASSED_OVER.contains(&name) || tag.contains(" lang=\"")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Words;

    fn finder(forms: &[&str]) -> Finder {
        let term = |form: &&str| Record {
            path: "content/data/glossary.yaml".into(),
            span: Default::default(),
            places: Vec::new(),
            value: Term {
                id: (*form).to_owned(),
                abbreviation: Words::same(*form),
                also: Vec::new(),
                name: Words::same("x"),
                explanation: Words::default(),
            },
            broken: false,
        };
        Finder::new(Lang::parse("uk").expect("a language"), &forms.iter().map(term).collect::<Vec<_>>()).expect("forms")
    }

    fn places(html: &str, slots: Vec<(u32, Slot)>) -> Vec<(usize, usize)> {
        let body = Body { html: html.to_owned(), slots, headings: Vec::new() };
        let found = finder(&["МОЗ", "НСЗУ", "R&D", "COVID-19", "COVID"]).first_uses(&body, &mut Vec::new());
        found.into_iter().map(|one| (one.term, one.range.start)).collect()
    }

    #[test]
    fn whole_words_in_running_text_once() {
        assert_eq!(places("<p>МОЗ і МОЗ.</p>", vec![]), [(0, 3)]);
        assert_eq!(places("<p>МОЗОК, ПроМОЗ, МОЗ-2, про-МОЗ, моз</p>", vec![]), []);
        assert_eq!(places("<p>(МОЗ)</p>", vec![]), [(0, 4)]);
        assert_eq!(places("<p>R&amp;D COVID-19 COVID-x</p>", vec![]), [(2, 3), (3, 11)]);
        assert_eq!(places("МОЗ", vec![]), [(0, 0)]);
    }

    #[test]
    fn headings_links_code_attributes_and_other_languages_are_passed_over() {
        let html = "<h2 id=\"a\">МОЗ</h2><p><code>МОЗ</code> <span lang=\"en\">МОЗ <em>МОЗ</em></span><br> \
                    <img alt=\"МОЗ\"> <abbr title=\"x\">МОЗ</abbr></p><div lang=\"ru\"><p>МОЗ</p></div>";
        assert_eq!(places(html, vec![]), []);
        assert_eq!(places(&format!("{html}<p>МОЗ"), vec![]), [(0, html.len() + 3)]);
    }

    #[test]
    fn links_of_this_site_are_slots() {
        let slots = |from, to| vec![(from, Slot::LinkOpen(0)), (to, Slot::LinkClose(0))];
        assert_eq!(places("<p>МОЗ МОЗ</p>", slots(3, 9)), [(0, 10)]);
        assert_eq!(places("<p>а МОЗ</p>", slots(3, 5)), [(0, 6)]);
        // A slot in the middle of a word: it is not the word.
        assert_eq!(places("<p>МОЗ</p>", vec![(5, Slot::Embed(0))]), []);
    }
}
