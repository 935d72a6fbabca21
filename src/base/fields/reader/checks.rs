//! What all getters share: a value's shape, its format, and the words for what is wrong.

use super::super::suggest::{confusable, mixed_to_latin, suggest};
use super::super::{Field, Located, Table};
use super::Reader;
use crate::base::yaml::{Key, Node, Scalar, Value};
use crate::base::{Lang, Rule, Span, Words, rules};

impl<'a> Reader<'a> {
    /// A text, where a list or map may not stand.
    pub(super) fn scalar(&self, name: &str, node: &'a Node) -> Option<Located<&'a str>> {
        match &node.value {
            Value::Scalar(Scalar { text, .. }) => Some(Located::new(text.trim(), node.span)),
            _ => {
                self.wrong_type(name, node, "text");
                None
            }
        }
    }

    pub(super) fn checked<T>(
        &self,
        name: &str,
        rule: &'static Rule,
        read: impl FnOnce(&str) -> Result<T, Option<String>>,
    ) -> Option<Located<T>> {
        let text = self.scalar(name, self.node(name)?)?;
        match read(text.value) {
            Ok(value) => Some(Located::new(value, text.span)),
            Err(proposed) => self.wrong(rule, name, text, proposed),
        }
    }

    pub(super) fn word_of(&self, name: &str, node: &'a Node) -> Option<Located<&'static str>> {
        let text = self.scalar(name, node)?;
        let known = self.table.field(name).map_or(&[][..], |field| field.kind.known_words());
        if let Some(word) = known.iter().find(|word| **word == text.value) {
            return Some(text.map(|_| *word));
        }
        self.findings.add(&rules::VALUE_ONE_OF, text.span, |mut problem| {
            problem.replacement = suggest(text.value, known.iter().copied());
            problem.arg("field", name).arg("value", text.value).arg("known", known.join(", "))
        });
        None
    }

    pub(super) fn words_of(&self, name: &str, node: &'a Node) -> Option<Words> {
        let Value::Map(entries) = &node.value else {
            return self.scalar(name, node).map(|text| Words::same(text.value));
        };
        let mut words = Words::default();
        for (key, value) in entries {
            let lang = self.language(&key.text, key.span);
            let text = if value.is_empty() { None } else { self.scalar(&key.text, value) };
            if let (Some(lang), Some(text)) = (lang, text) {
                words.by_lang.push((lang, text.value.to_owned()));
            }
        }
        Some(words)
    }

    pub(super) fn language(&self, tag: &str, span: Span) -> Option<Lang> {
        let lang = Lang::parse(tag).filter(Lang::is_known);
        if lang.is_none() {
            let proposed = mixed_to_latin(tag).to_lowercase();
            let meant = Lang::meant(&proposed).or_else(|| Lang::parse(&proposed).filter(Lang::is_known));
            let proposed = meant.map(|lang| lang.to_string());
            self.findings.add(&rules::VALUE_LANGUAGE, span, |mut problem| {
                problem.replacement = proposed;
                problem.arg("value", tag)
            });
        }
        lang
    }

    pub(super) fn own_names(&self, name: &str) -> &'a [(Key, Node)] {
        match self.node(name) {
            Some(node) if matches!(node.value, Value::Map(_)) => node.entries(),
            Some(node) => {
                self.wrong_type(name, node, "map");
                &[]
            }
            None => &[],
        }
    }

    pub(super) fn inner(&self, name: &str, node: &'a Node) -> Reader<'a> {
        static NONE: Table = Table::new("", &[]);
        let table = self.table.field(name).and_then(|field| field.kind.table());
        debug_assert!(table.is_some(), "{}.{name} is no map", self.table.name);
        Reader::new(table.unwrap_or(&NONE), node, self.presence, self.findings)
    }

    /// Where the map begins: its first key, so that a message about the whole does not underline a screenful.
    pub(super) fn start(&self) -> Span {
        self.node.entries().first().map_or(self.node.span, |(key, _)| key.span)
    }

    pub(super) fn unknown(&self, key: &Key) {
        let names = || self.table.fields.iter().map(|field: &Field| field.name);
        let proposed = suggest(&key.text, names());
        if let Some((at, letter, meant)) = confusable(&key.text) {
            let meant_key: String =
                key.text.chars().enumerate().map(|(i, c)| if i == at { meant } else { c }).collect();
            return self.findings.add(&rules::KEY_LETTER, key.span, |problem| {
                let problem = problem.arg("key", key.text.as_str()).arg("letter", letter).arg("meant", meant);
                problem.arg("position", (at + 1).to_string()).replacement(proposed.unwrap_or(meant_key))
            });
        }
        self.findings.add(&rules::KEY_UNKNOWN, key.span, |mut problem| {
            problem.replacement = proposed;
            problem.arg("key", key.text.as_str()).arg("known", names().collect::<Vec<_>>().join(", "))
        });
    }

    pub(super) fn wrong_type(&self, name: &str, node: &Node, expected: &'static str) {
        // `src:abc` below a key is a text to YAML; its author forgot a space.
        if let (Some(text), "map") = (node.as_text(), expected)
            && let Some((key, rest)) = text.split_once(':').filter(|(key, _)| is_word(key))
            && !rest.starts_with("//")
            && !rest.contains(':')
        {
            let mended = format!("{key}: {}", rest.trim());
            return self
                .findings
                .add(&rules::YAML_COLON_SPACE, node.span, |problem| problem.arg("key", key).replacement(mended));
        }
        self.findings
            .add(&rules::VALUE_TYPE, node.span, |problem| problem.arg("field", name).arg("expected", expected));
    }

    pub(super) fn wrong<T>(
        &self,
        rule: &'static Rule,
        name: &str,
        text: Located<&str>,
        proposed: Option<String>,
    ) -> Option<T> {
        self.findings.add(rule, text.span, |mut problem| {
            problem.replacement = proposed;
            problem.arg("field", name).arg("value", text.value)
        });
        None
    }
}

fn is_word(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}
