//! The reader of a map by its table: it checks what it is given, builds the values and collects every mistake.
//!
//! ```
//! use std::sync::Arc;
//! use visnyk::base::fields::{Field, Findings, Kind, Presence, Table};
//! use visnyk::base::yaml;
//!
//! static NEWS: Table = Table::new("news", &[
//!     Field::new("title", Kind::Text).required().text(),
//!     Field::new("date", Kind::Time).required(),
//! ]);
//! let path: Arc<str> = "content/news/a.uk.md".into();
//! let mut problems = Vec::new();
//! let node = yaml::parse("title: Школа\ndate: 2026-02-30\n", 0, &path, &mut problems).unwrap();
//!
//! let findings = Findings::new(path, None);
//! let news = findings.read(&NEWS, &node, Presence::Whole);
//! assert_eq!(news.text("title").unwrap().value, "Школа");
//! assert!(news.time("date").is_none());
//! problems.extend(findings.finish());
//! assert_eq!(problems[0].rule.code, "date-impossible");
//! ```

mod checks;

use super::{Findings, Located, Table, formats};
use crate::base::time::{ClockTime, LocalTime, TimeError};
use crate::base::yaml::{Key, Node, Value};
use crate::base::{Diagnostic, Lang, Place, Rule, Span, Words, rules};

/// Whether a required field that is not there is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// The record stands for itself: what is required must stand here.
    Whole,
    /// Translations may give what is missing; `link` checks after inheritance.
    Inherits,
}

/// Reads the fields of one map. A getter gives `None` for a field that does not stand and for one that is wrong; the latter is
/// reported.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    table: &'static Table,
    node: &'a Node,
    presence: Presence,
    findings: &'a Findings,
}

impl<'a> Reader<'a> {
    /// Begins to read: reports a node that is no map, unknown keys and, for [`Presence::Whole`], missing fields.
    pub fn new(table: &'static Table, node: &'a Node, presence: Presence, findings: &'a Findings) -> Reader<'a> {
        let reader = Reader { table, node, presence, findings };
        match &node.value {
            Value::Map(entries) => {
                for (key, _) in entries.iter().filter(|(key, _)| table.field(&key.text).is_none()) {
                    reader.unknown(key);
                }
            }
            Value::Empty => {}
            _ => {
                reader.wrong_type(table.name, node, "map");
                return reader;
            }
        }
        if presence == Presence::Whole {
            for field in table.fields.iter().filter(|field| field.required && reader.node(field.name).is_none()) {
                let empty = node.entries().iter().find(|(key, _)| key.text == field.name).map(|(key, _)| key.span);
                let rule = if empty.is_some() { &rules::FIELD_EMPTY } else { &rules::FIELD_MISSING };
                findings.add(rule, empty.unwrap_or_else(|| reader.start()), |d| d.arg("field", field.name));
            }
        }
        reader
    }

    /// The value of a field as it stands in the tree; none when nothing stands behind its key.
    pub fn node(&self, name: &str) -> Option<&'a Node> {
        debug_assert!(self.table.field(name).is_some(), "{} has no field {name}", self.table.name);
        self.node.get(name).filter(|node| !node.is_empty())
    }

    /// True when the field's key stands, even with nothing behind it.
    pub fn has(&self, name: &str) -> bool {
        self.node.get(name).is_some()
    }

    /// The whole map.
    pub fn map_node(&self) -> &'a Node {
        self.node
    }

    /// Where a field's value stands, or the map where it does not.
    pub fn place(&self, name: &str) -> Place {
        self.findings.place(self.span(name))
    }

    /// The same without its file.
    pub fn span(&self, name: &str) -> Span {
        self.node.get(name).map_or_else(|| self.start(), |node| node.span)
    }

    /// Reports a finding of the caller's own at a field.
    pub fn report(&self, rule: &'static Rule, name: &str, change: impl FnOnce(Diagnostic) -> Diagnostic) {
        self.findings.add(rule, self.span(name), change);
    }

    /// The same for a part of a field.
    pub fn report_at(&self, rule: &'static Rule, span: Span, change: impl FnOnce(Diagnostic) -> Diagnostic) {
        self.findings.add(rule, span, change);
    }

    /// Plain text.
    pub fn text(&self, name: &str) -> Option<Located<String>> {
        self.scalar(name, self.node(name)?).map(owned)
    }

    /// A file's name.
    pub fn file(&self, name: &str) -> Option<Located<String>> {
        self.text(name)
    }

    /// A list of texts, files or ids of other things.
    pub fn texts(&self, name: &str) -> Vec<Located<String>> {
        self.items(name).filter_map(|node| self.scalar(name, node)).map(owned).collect()
    }

    /// An id of this site's own.
    pub fn id(&self, name: &str) -> Option<Located<String>> {
        self.checked(name, &rules::VALUE_ID, formats::id)
    }

    /// The id of something else; whether it exists is for `link` to say.
    pub fn reference(&self, name: &str) -> Option<Located<String>> {
        self.text(name)
    }

    /// A list of ids of other things.
    pub fn references(&self, name: &str) -> Vec<Located<String>> {
        self.texts(name)
    }

    /// A text in several languages, or one for all.
    pub fn words(&self, name: &str) -> Option<Located<Words>> {
        let node = self.node(name)?;
        self.words_of(name, node).map(|words| Located::new(words, node.span))
    }

    /// A date, perhaps with a time.
    pub fn time(&self, name: &str) -> Option<Located<LocalTime>> {
        let text = self.scalar(name, self.node(name)?)?;
        match LocalTime::parse(text.value) {
            Ok(time) => Some(text.map(|_| time)),
            Err(TimeError::Impossible) => self.wrong(&rules::DATE_IMPOSSIBLE, name, text, None),
            Err(TimeError::Zone) => {
                let bare =
                    text.value.trim_end_matches(']').find(['Z', 'z', '+', '[']).map(|at| text.value[..at].trim());
                self.wrong(&rules::VALUE_ZONE, name, text, bare.map(str::to_owned))
            }
            Err(TimeError::Format) => self.wrong(&rules::VALUE_DATE, name, text, formats::proposed_date(text.value)),
        }
    }

    /// A time of day.
    pub fn clock(&self, name: &str) -> Option<Located<ClockTime>> {
        let text = self.scalar(name, self.node(name)?)?;
        match ClockTime::parse(text.value) {
            Ok(time) => Some(text.map(|_| time)),
            Err(TimeError::Impossible) => self.wrong(&rules::DATE_IMPOSSIBLE, name, text, None),
            Err(_) => self.wrong(&rules::VALUE_CLOCK, name, text, formats::proposed_clock(text.value)),
        }
    }

    /// A web or mail address.
    pub fn url(&self, name: &str) -> Option<Located<String>> {
        self.checked(name, &rules::VALUE_URL, formats::url)
    }

    /// An electronic address.
    pub fn email(&self, name: &str) -> Option<Located<String>> {
        self.checked(name, &rules::VALUE_EMAIL, formats::email)
    }

    /// A phone number or short code.
    pub fn phone(&self, name: &str) -> Option<Located<String>> {
        self.checked(name, &rules::VALUE_PHONE, formats::phone)
    }

    /// A whole number.
    pub fn integer(&self, name: &str) -> Option<Located<i64>> {
        self.checked(name, &rules::VALUE_INTEGER, formats::integer)
    }

    /// How many there are, of something of which there is at least one.
    pub fn count(&self, name: &str) -> Option<usize> {
        const MOST: usize = 100_000;
        let number = self.integer(name)?.value;
        let count = usize::try_from(number).ok().filter(|count| (1..=MOST).contains(count));
        if count.is_none() {
            self.report(&rules::VALUE_RANGE, name, |d| {
                let d = d.arg("field", name).arg("value", number.to_string());
                d.arg("from", "1").arg("to", MOST.to_string())
            });
        }
        count
    }

    /// Yes or no.
    pub fn flag(&self, name: &str) -> Option<Located<bool>> {
        self.checked(name, &rules::VALUE_FLAG, |text| formats::flag(text).ok_or(None))
    }

    /// Yes or no, in a node of a field that may also hold something else.
    pub fn flag_of(&self, name: &str, node: &'a Node) -> Option<bool> {
        let text = self.scalar(name, node)?;
        let flag = formats::flag(text.value);
        if flag.is_none() {
            self.wrong::<bool>(&rules::VALUE_FLAG, name, text, None);
        }
        flag
    }

    /// The language that a key of such a node names.
    pub fn language_of(&self, key: &Key) -> Option<Lang> {
        self.language(&key.text, key.span)
    }

    /// One of the words of the field's table.
    pub fn one_of(&self, name: &str) -> Option<Located<&'static str>> {
        self.word_of(name, self.node(name)?)
    }

    /// A list of such words.
    pub fn some_of(&self, name: &str) -> Vec<Located<&'static str>> {
        self.items(name).filter_map(|node| self.word_of(name, node)).collect()
    }

    /// Language tags.
    pub fn languages(&self, name: &str) -> Vec<Located<Lang>> {
        let tags = self.items(name).filter_map(|node| self.scalar(name, node));
        tags.filter_map(|tag| self.language(tag.value, tag.span).map(|lang| Located::new(lang, tag.span))).collect()
    }

    /// A map with fields of its own.
    pub fn map(&self, name: &str) -> Option<Reader<'a>> {
        let node = self.node(name)?;
        match node.value {
            Value::Map(_) => Some(self.inner(name, node)),
            _ => {
                self.wrong_type(name, node, "map");
                None
            }
        }
    }

    /// A list of such maps.
    pub fn maps(&self, name: &str) -> Vec<Reader<'a>> {
        let mut readers = Vec::new();
        for node in self.items(name) {
            match node.value {
                Value::Map(_) => readers.push(self.inner(name, node)),
                _ => self.wrong_type(name, node, "map"),
            }
        }
        readers
    }

    /// A list of maps for a field that may also hold something else, and so names no table itself.
    pub fn tables(&self, name: &str, table: &'static Table) -> Vec<Reader<'a>> {
        self.items(name).map(|node| Reader::new(table, node, self.presence, self.findings)).collect()
    }

    /// A map from names of the author's own to such maps; a name with nothing behind it has an empty one.
    pub fn named(&self, name: &str) -> Vec<(&'a Key, Reader<'a>)> {
        let mut readers = Vec::new();
        for (key, node) in self.own_names(name) {
            match node.value {
                Value::Map(_) | Value::Empty => readers.push((key, self.inner(name, node))),
                _ => self.wrong_type(&key.text, node, "map"),
            }
        }
        readers
    }

    /// A map from ids of the author's own to words.
    pub fn named_words(&self, name: &str) -> Vec<(&'a Key, Words)> {
        let entries = self.own_names(name).iter();
        entries.filter_map(|(key, node)| Some((key, self.words_of(&key.text, node)?))).collect()
    }

    /// The values of a list; one value alone is a list of one.
    pub fn items(&self, name: &str) -> impl Iterator<Item = &'a Node> + use<'a> {
        let (alone, items) = match self.node(name) {
            Some(node) if matches!(node.value, Value::List(_)) => (None, node.items()),
            alone => (alone, &[][..]),
        };
        alone.into_iter().chain(items)
    }
}

fn owned(text: Located<&str>) -> Located<String> {
    text.map(str::to_owned)
}

#[cfg(test)]
mod tests;
