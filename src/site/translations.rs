//! Where translations stand: complete, outdated, untracked, missing. One truth for the checks, the pages, the preview and
//! `visnyk translations`.
//!
//! Apart from `link`, which reads no paragraphs: a source's body may be edited without relinking the site, and what is drawn
//! or checked then asks here.

use super::config::Config;
use super::entries::{Entries, TextId};
use super::link::Site;
use crate::base::Lang;
use crate::content::revision::{Step, compare};
use crate::content::{Entry, EntryKind};

/// Where a text stands in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Others are translated from it.
    Original,
    /// It holds for its source as it is.
    Complete,
    /// Its source was changed since.
    Outdated,
    /// Nobody knows from what it was made.
    Untracked,
    /// It is not there.
    Missing,
}

impl State {
    /// All states, in the order in which they are counted.
    pub const ALL: [State; 5] = [State::Original, State::Complete, State::Outdated, State::Untracked, State::Missing];

    /// Its name: on the command line, in JSON, in the ids of messages.
    pub fn name(self) -> &'static str {
        match self {
            State::Original => "original",
            State::Complete => "complete",
            State::Outdated => "outdated",
            State::Untracked => "untracked",
            State::Missing => "missing",
        }
    }
}

/// Why a stamp cannot be held against a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The site does not have its language.
    Language,
    /// The text does not stand in its language.
    Nothing,
    /// Following the sources leads back.
    Circle,
}

/// One text in one language.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// The language.
    pub lang: Lang,
    /// The text, where it is there.
    pub entry: Option<&'a Entry>,
    /// Where it stands.
    pub state: State,
    /// What it is, or would be, translated from.
    pub source: Option<&'a Entry>,
    /// Why `translated` says nothing.
    pub doubt: Option<Doubt>,
}

impl Standing<'_> {
    /// What became of the source's paragraphs since the translation; nothing where nobody knows.
    pub fn steps(&self) -> Vec<Step> {
        match (self.entry.and_then(|entry| entry.head.translated.as_ref()), self.source) {
            (Some(stamp), Some(source)) if self.doubt.is_none() => compare(stamp.known(), &digests(source)),
            _ => Vec::new(),
        }
    }
}

/// The digests of an entry's paragraphs.
pub fn digests(entry: &Entry) -> Vec<u16> {
    entry.refs.paragraphs.iter().map(|paragraph| paragraph.digest).collect()
}

/// Whether each language is expected to have a text of this kind: one that lacks it shows a programme or a shared text in
/// another language.
pub fn is_expected(kind: EntryKind) -> bool {
    matches!(kind, EntryKind::News | EntryKind::Page | EntryKind::Alert)
}

/// All translations of one text, by its slots in the site's order of languages.
#[derive(Clone, Copy, Debug)]
pub struct Translations<'a> {
    config: &'a Config,
    slots: &'a [Option<TextId>],
    entries: &'a Entries,
}

impl<'a> Translations<'a> {
    /// The translations in some slots.
    pub fn new(config: &'a Config, slots: &'a [Option<TextId>], entries: &'a Entries) -> Translations<'a> {
        Translations { config, slots, entries }
    }

    /// The texts that are there.
    pub fn each(&self) -> impl Iterator<Item = &'a Entry> + Clone + use<'a> {
        let entries = self.entries;
        self.slots.iter().flatten().map(move |id| entries.text(*id))
    }

    /// The text in a language.
    pub fn in_language(&self, lang: Lang) -> Option<&'a Entry> {
        self.each().find(|entry| entry.lang == lang)
    }

    /// The text that others are translated from: one that says nothing of a source and that others name; where none is
    /// named, the first that says nothing.
    pub fn original(&self) -> Option<&'a Entry> {
        self.originals().next().or_else(|| self.each().find(|entry| entry.head.translated.is_none()))
    }

    /// The texts without a source that others name: more than one is a mistake.
    pub fn originals(&self) -> impl Iterator<Item = &'a Entry> + use<'a> {
        let all = self.each();
        let is_named = move |entry: &&Entry| {
            let names = |other: &Entry| other.head.translated.as_ref().is_some_and(|stamp| stamp.lang == entry.lang);
            entry.head.translated.is_none() && all.clone().any(names)
        };
        self.each().filter(is_named)
    }

    /// The text that an entry says it was translated from.
    pub fn source(&self, entry: &Entry) -> Option<Result<&'a Entry, Doubt>> {
        let stamp = entry.head.translated.as_ref()?;
        if self.config.lang_ix(stamp.lang).is_none() {
            return Some(Err(Doubt::Language));
        }
        let Some(source) = self.in_language(stamp.lang) else { return Some(Err(Doubt::Nothing)) };
        let (mut above, mut left) = (source, self.slots.len());
        while let Some(next) = above.head.translated.as_ref() {
            let Some(next) = self.in_language(next.lang).filter(|_| left > 0) else { break };
            (above, left) = (next, left - 1);
        }
        Some(if left == 0 || source.lang == entry.lang { Err(Doubt::Circle) } else { Ok(source) })
    }

    /// Where one text stands.
    pub fn of(&self, entry: &'a Entry) -> Standing<'a> {
        let standing = |state, source, doubt| Standing { lang: entry.lang, entry: Some(entry), state, source, doubt };
        match (self.source(entry), self.original()) {
            (Some(Ok(source)), _) => {
                let known = entry.head.translated.as_ref().map(|stamp| stamp.known()).unwrap_or_default();
                let holds = known.iter().eq(source.refs.paragraphs.iter().map(|paragraph| &paragraph.digest));
                standing(if holds { State::Complete } else { State::Outdated }, Some(source), None)
            }
            (Some(Err(doubt)), original) => {
                let original = original.filter(|original| original.lang != entry.lang);
                standing(State::Untracked, original, Some(doubt))
            }
            (None, Some(original))
                if original.lang != entry.lang && !self.originals().any(|o| o.lang == entry.lang) =>
            {
                standing(State::Untracked, Some(original), None)
            }
            (None, _) => standing(State::Original, None, None),
        }
    }

    /// Where the text stands in every language of the site.
    pub fn all(&self) -> Vec<Standing<'a>> {
        let languages = self.config.languages.iter().zip(self.slots);
        let standing = |(lang, slot): (&Lang, &Option<TextId>)| match slot {
            Some(id) => self.of(self.entries.text(*id)),
            None => Standing { lang: *lang, entry: None, state: State::Missing, source: self.original(), doubt: None },
        };
        languages.map(standing).collect()
    }
}

impl Site {
    /// The source of a translation that was changed since; the pages of the translation say so.
    pub fn newer_source<'a>(&'a self, entries: &'a Entries, entry: &'a Entry) -> Option<&'a Entry> {
        entry.head.translated.as_ref()?;
        let slots = self.groups.one(entry.kind, &entry.key)?;
        let standing = Translations::new(&self.config, slots, entries).of(entry);
        standing.source.filter(|_| standing.state == State::Outdated)
    }
}
