//! The overview: everything that the site is written in, what is wrong, what comes next, what was done last; and two
//! languages of a page side by side.

use std::path::Path;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use super::Desk;
use super::asked::{Asked, Show};
use super::findings::{First, List, editor, list};
use super::sheets::{Condition, Sheet, Slot, sheet_of, sheets};
use crate::base::Lang;
use crate::base::time::LocalTime;
use crate::language::Arg;
use crate::serve::preview::Preview;
use crate::serve::snapshot::Snapshot;
use crate::site::schedule::ChangeKind;
use crate::site::translations::State as Translated;

/// So many things are listed at once.
const PART: usize = 100;
/// So many changes ahead are listed.
const AHEAD: usize = 20;

#[derive(Serialize)]
struct Overview {
    title: String,
    site: String,
    home: String,
    at: Option<String>,
    at_value: String,
    list: List,
    ahead: Vec<Ahead>,
    languages: Vec<Language>,
    total: usize,
    rows: Vec<Row>,
    shows: Vec<Choice>,
    words: String,
    part: usize,
    parts: usize,
    earlier: Option<String>,
    later: Option<String>,
    last: Last,
}

#[derive(Serialize)]
struct Ahead {
    when: String,
    what: String,
}

#[derive(Serialize)]
struct Language {
    tag: String,
    name: String,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    name: String,
    chosen: bool,
}

#[derive(Serialize)]
struct Row {
    kind: String,
    title: String,
    title_lang: String,
    state: &'static str,
    state_words: String,
    cells: Vec<Cell>,
    compare: Option<String>,
}

#[derive(Serialize)]
struct Cell {
    language: String,
    href: Option<String>,
    path: Option<String>,
    editor: Option<String>,
    withheld: bool,
    /// `outdated` or `untracked`.
    translation: Option<&'static str>,
    translation_words: String,
}

#[derive(Serialize)]
struct Last {
    changed: Vec<String>,
    more: usize,
    took: String,
    stages: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Compare {
    title: String,
    heading: String,
    path: String,
    sides: Vec<Side>,
}

#[derive(Serialize)]
struct Side {
    name: &'static str,
    label: String,
    languages: Vec<Choice>,
    language: String,
    tag: String,
    href: Option<String>,
}

impl Desk {
    /// The overview.
    pub(in crate::serve) fn overview(&self, preview: &Preview, snapshot: &Snapshot, asked: &Asked) -> String {
        let all = sheets(snapshot);
        let found: Vec<&Sheet> = all.iter().filter(|sheet| is_wanted(sheet, asked)).collect();
        let parts = found.len().div_ceil(PART).max(1);
        let part = asked.part.min(parts);
        let shown = found.iter().skip((part - 1) * PART).take(PART);
        let link = |part: usize| {
            let words = utf8_percent_encode(&asked.words, NON_ALPHANUMERIC);
            format!("?show={}&q={words}&part={part}#everything", asked.show.name())
        };
        let last = preview.last();
        let first = First { saved: last.changed.iter().cloned().collect(), page: None };
        let config = snapshot.config();
        let order = config.map(|config| config.languages.as_slice()).unwrap_or_default();
        let site = config.map(|config| config.title.word(self.voice.lang(), order).text).unwrap_or_default();
        self.draw(
            "overview.html",
            &Overview {
                title: self.word("desk-title"),
                site,
                home: config.map_or("/", |config| config.base_url.path.as_str()).to_owned(),
                at: asked.at.map(|at| self.time(at)),
                at_value: asked.at.map(form_value).unwrap_or_default(),
                list: list(&*self.voice, preview, snapshot.findings(), &first),
                ahead: self.ahead(snapshot),
                languages: languages(snapshot),
                total: found.len(),
                rows: shown.map(|sheet| self.row(&preview.root, snapshot, sheet)).collect(),
                shows: Show::ALL.into_iter().map(|show| self.choice(show, asked.show)).collect(),
                words: asked.words.clone(),
                part,
                parts,
                earlier: (part > 1).then(|| link(part - 1)),
                later: (part < parts).then(|| link(part + 1)),
                last: Last {
                    changed: last.changed.iter().take(10).cloned().collect(),
                    more: last.changed.len().saturating_sub(10),
                    took: self.milliseconds(last.took),
                    stages: last
                        .timings
                        .iter()
                        .map(|(stage, took)| (self.word(&format!("stage-{}", stage.name())), self.milliseconds(*took)))
                        .collect(),
                },
            },
        )
    }

    fn milliseconds(&self, took: std::time::Duration) -> String {
        let number = self.voice.formats().decimal(took.as_secs_f64() * 1000.0, 1);
        self.text("milliseconds", &[("number", Arg::Text(&number))])
    }

    fn choice(&self, show: Show, chosen: Show) -> Choice {
        let name = self.word(&format!("desk-show-{}", show.name()));
        Choice { value: show.name().to_owned(), name, chosen: show == chosen }
    }

    /// What the clock will change by itself.
    fn ahead(&self, snapshot: &Snapshot) -> Vec<Ahead> {
        let changes = snapshot.site().map(|site| site.schedule.as_slice()).unwrap_or_default();
        let ahead = changes.iter().take(AHEAD).map(|change| {
            let id = match change.kind {
                ChangeKind::Publish => "next-appears",
                ChangeKind::Expire => "next-expires",
                ChangeKind::AlertFrom => "next-begins",
                ChangeKind::AlertUntil | ChangeKind::Deadline | ChangeKind::EventEnd => "next-ends",
            };
            let when = self.voice.formats().date_time(change.at.local.date(), change.at.local.time());
            Ahead { when, what: self.text(id, &[("title", Arg::Text(&change.title))]) }
        });
        ahead.collect()
    }

    fn row(&self, root: &Path, snapshot: &Snapshot, sheet: &Sheet) -> Row {
        let base = snapshot.config().map(|config| &config.base_url);
        let languages = languages(snapshot);
        let state = sheet.state;
        let state_words = match state {
            Condition::Scheduled(at) => self.text("desk-state-scheduled", &[("when", Arg::Text(&self.time(at)))]),
            other => self.word(&format!("desk-state-{}", other.name())),
        };
        let cells = sheet.slots.iter().zip(languages).map(|(slot, language)| Cell {
            language: language.name,
            href: base.zip(slot.address.as_deref()).map(|(base, address)| base.local(address)),
            path: slot.path.as_deref().map(str::to_owned),
            editor: slot.path.as_deref().map(|path| editor(root, path)),
            withheld: slot.withheld,
            translation: behind(slot).map(Translated::name),
            translation_words: behind(slot)
                .map(|state| self.word(&format!("desk-{}", state.name())))
                .unwrap_or_default(),
        });
        let mut addresses = sheet.slots.iter().filter_map(|slot| slot.address.as_deref());
        let first = addresses.next().filter(|_| addresses.next().is_some());
        let compare = first.map(|address| format!("compare?path={}", utf8_percent_encode(address, NON_ALPHANUMERIC)));
        Row {
            kind: self.word(&format!("desk-kind-{}", sheet.kind)),
            title: sheet.title.clone(),
            title_lang: sheet.title_lang.to_string(),
            state: state.name(),
            state_words,
            cells: cells.collect(),
            compare,
        }
    }

    /// Two languages of a page side by side; `None` where there is no such page.
    pub(in crate::serve) fn compare(&self, snapshot: &Snapshot, asked: &Asked) -> Option<String> {
        let config = snapshot.config()?;
        // An address may come as the browser shows it, with the site's own path before it.
        let below = asked.path.strip_prefix(&config.base_url.path).unwrap_or(&asked.path);
        let sheet = sheet_of(snapshot, below)?;
        let known: Vec<&Lang> = config.languages.iter().collect();
        let has = |i: usize| sheet.slots.get(i).is_some_and(|slot| slot.address.is_some());
        let chosen = |tag: &str| known.iter().position(|lang| lang.as_str() == tag);
        let left = chosen(&asked.left).or_else(|| (0..known.len()).find(|i| has(*i)))?;
        let others = || (0..known.len()).filter(|i| *i != left);
        let other = others().find(|i| has(*i)).or_else(|| others().next()).unwrap_or(left);
        let right = chosen(&asked.right).unwrap_or(other);
        let languages = languages(snapshot);
        let side = |name, label: &str, chosen: usize| {
            let choices = languages.iter().enumerate().map(|(i, language)| Choice {
                value: language.tag.clone(),
                name: language.name.clone(),
                chosen: i == chosen,
            });
            Side {
                name,
                label: self.word(label),
                languages: choices.collect(),
                language: languages.get(chosen).map(|language| language.name.clone()).unwrap_or_default(),
                tag: known[chosen].to_string(),
                href: sheet.slots[chosen].address.as_deref().map(|address| config.base_url.local(address)),
            }
        };
        Some(self.draw(
            "compare.html",
            &Compare {
                title: self.text("desk-compare-title", &[("title", Arg::Text(&sheet.title))]),
                heading: sheet.title.clone(),
                path: below.to_owned(),
                sides: vec![side("left", "desk-left", left), side("right", "desk-right", right)],
            },
        ))
    }
}

/// The site's languages by their own names.
fn languages(snapshot: &Snapshot) -> Vec<Language> {
    let tags = snapshot.config().map(|config| config.languages.as_slice()).unwrap_or_default();
    let name = |(i, tag): (usize, &Lang)| {
        let own = snapshot.languages().get(i).map(|language| language.messages.word("language-own-name"));
        Language { tag: tag.to_string(), name: own.unwrap_or_else(|| tag.to_string()) }
    };
    tags.iter().enumerate().map(name).collect()
}

/// The state of a translation that somebody should look at.
fn behind(slot: &Slot) -> Option<Translated> {
    slot.translation.filter(|state| matches!(state, Translated::Outdated | Translated::Untracked))
}

fn is_wanted(sheet: &Sheet, asked: &Asked) -> bool {
    let has_translation = |state| sheet.slots.iter().any(|slot| slot.translation == Some(state));
    let state = match asked.show {
        Show::All => true,
        Show::Missing => sheet.slots.iter().any(|slot| slot.path.is_none()),
        Show::Outdated => has_translation(Translated::Outdated),
        Show::Untracked => has_translation(Translated::Untracked),
        Show::Draft => sheet.state == Condition::Draft,
        Show::Scheduled => matches!(sheet.state, Condition::Scheduled(_)),
        Show::Expired => sheet.state == Condition::Expired,
        Show::Withheld => sheet.slots.iter().any(|slot| slot.withheld),
    };
    let words = asked.words.to_lowercase();
    let has_words = || {
        let mut paths = sheet.slots.iter().filter_map(|slot| slot.path.as_deref());
        words.is_empty() || sheet.title.to_lowercase().contains(&words) || paths.any(|path| path.contains(&words))
    };
    state && has_words()
}

/// A time as a form's own field writes it.
fn form_value(at: LocalTime) -> String {
    format!("{}T{}", at.date, at.time.map_or_else(|| "00:00".to_owned(), |time| time.strftime("%H:%M").to_string()))
}
