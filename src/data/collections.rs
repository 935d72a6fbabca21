//! Collections of a site's own: any further `data/<name>.yaml`, and `<name>.schema.json` beside it, which says what its
//! items hold. A few fields mean the same in all collections and stand in a table; the others are the author's.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};

use super::Record;
use super::records;
use crate::base::fields::{Field, Kind, Reader, Table};
use crate::base::time::LocalTime;
use crate::base::yaml::{self, Key, Node, Value};
use crate::base::{Diagnostics, Digest, Lang, Words};

mod breach;
mod schema;

pub use schema::{Format, Schema};

/// The lists in `content/data/` that the program knows by their names.
pub const KNOWN: &[&str] =
    &["partners", "events", "hotlines", "people", "documents", "glossary", "wording", "calendar", "datasets"];

/// The fields that mean the same in every collection.
pub static ITEM: Table = Table {
    name: "item",
    fields: &[
        Field::new("id", Kind::Id).required(),
        Field::new("title", Kind::Words).required(),
        Field::new("lead", Kind::Words),
        Field::new("date", Kind::Time),
        Field::new("deadline", Kind::Time),
        Field::new("action", Kind::Map(&ACTION)),
    ],
};

/// Where readers of an item act.
pub static ACTION: Table = Table {
    name: "item-action",
    fields: &[Field::new("url", Kind::Url).required(), Field::new("title", Kind::Words).required()],
};

/// An item of a collection.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Item {
    /// `vacancies/nurse`: by this links name it.
    pub key: String,
    /// `vacancies`
    pub collection: Arc<str>,
    pub id: String,
    pub title: Words,
    pub lead: Words,
    pub date: Option<LocalTime>,
    pub deadline: Option<LocalTime>,
    pub action: Option<Action>,
    /// The author's own fields, in their order.
    pub fields: Vec<(String, Content)>,
}

/// Where readers of an item act.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Action {
    pub url: String,
    pub title: Words,
}

/// What a field of the author's own holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// One text for all readers.
    Text(String),
    /// A map whose keys are all languages.
    Words(Words),
    /// Several.
    List(Vec<Content>),
    /// Fields in a field.
    Map(Vec<(String, Content)>),
}

/// A file of items as it was read, by which it is held to its schema.
#[derive(Debug)]
pub struct List {
    /// The file.
    pub path: Arc<str>,
    tree: Node,
    digest: Digest,
    /// What was found by the schema of a digest.
    held: Mutex<Option<(Digest, Arc<Diagnostics>)>>,
}

impl PartialEq for List {
    fn eq(&self, other: &List) -> bool {
        self.path == other.path && self.digest == other.digest
    }
}

impl List {
    /// What breaks the schema; the same schema is asked once.
    pub fn breaches(&self, schema: &Schema) -> Arc<Diagnostics> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, found)) = held.as_ref().filter(|(digest, _)| *digest == schema.digest) {
            return found.clone();
        }
        let found = Arc::new(breach::find_all(schema, &self.path, &self.tree));
        *held = Some((schema.digest, found.clone()));
        found
    }
}

impl Item {
    /// Hands each text in several languages to `change`.
    pub fn each_words(&mut self, change: &mut impl FnMut(&mut Words)) {
        [&mut self.title, &mut self.lead].into_iter().for_each(&mut *change);
        self.action.iter_mut().for_each(|action| change(&mut action.title));
        self.fields.iter_mut().for_each(|(_, content)| content.each_words(change));
    }

    /// Visits the words of the author's own fields with their paths: `place`, `duties[0]`, `address.street`.
    pub fn own_words(&self, visit: &mut dyn FnMut(&str, &Words)) {
        self.fields.iter().for_each(|(name, content)| content.visit(name, visit));
    }
}

impl Content {
    fn each_words(&mut self, change: &mut impl FnMut(&mut Words)) {
        match self {
            Content::Text(_) => {}
            Content::Words(words) => change(words),
            Content::List(items) => items.iter_mut().for_each(|item| item.each_words(change)),
            Content::Map(fields) => fields.iter_mut().for_each(|(_, content)| content.each_words(change)),
        }
    }

    fn visit(&self, path: &str, visit: &mut dyn FnMut(&str, &Words)) {
        match self {
            Content::Text(text) => visit(path, &Words::same(text.as_str())),
            Content::Words(words) => visit(path, words),
            Content::List(items) => {
                items.iter().enumerate().for_each(|(i, item)| item.visit(&format!("{path}[{i}]"), visit));
            }
            Content::Map(fields) => {
                fields.iter().for_each(|(name, content)| content.visit(&format!("{path}.{name}"), visit));
            }
        }
    }

    /// What a node holds; nothing where nothing stands.
    fn of(node: &Node) -> Option<Content> {
        Some(match &node.value {
            Value::Empty => return None,
            Value::Scalar(scalar) => Content::Text(scalar.text.trim().to_owned()),
            Value::List(items) => {
                let items: Vec<Content> = items.iter().filter_map(Content::of).collect();
                Content::List((!items.is_empty()).then_some(items)?)
            }
            Value::Map(entries) => match words(entries) {
                Some(words) => Content::Words(words),
                None => {
                    let fields = named(entries.iter());
                    Content::Map((!fields.is_empty()).then_some(fields)?)
                }
            },
        })
    }
}

fn named<'a>(entries: impl Iterator<Item = &'a (Key, Node)>) -> Vec<(String, Content)> {
    entries.filter_map(|(key, node)| Some((key.text.clone(), Content::of(node)?))).collect()
}

/// A map is a text in several languages where every key names one and every value is a text.
fn words(entries: &[(Key, Node)]) -> Option<Words> {
    let mut words = Words::default();
    for (key, node) in entries {
        let lang = Lang::parse(&key.text).filter(Lang::is_known)?;
        match &node.value {
            Value::Scalar(scalar) => words.by_lang.push((lang, scalar.text.trim().to_owned())),
            Value::Empty => {}
            _ => return None,
        }
    }
    (!words.by_lang.is_empty()).then_some(words)
}

/// The name of the collection that a file holds: `vacancies` of `content/data/vacancies.yaml`.
pub fn name_of(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split('.').next().unwrap_or(name)
}

/// The file of a collection.
pub fn path_of(name: &str) -> String {
    format!("content/data/{name}.yaml")
}

/// The schema of a collection.
pub fn schema_of(name: &str) -> String {
    format!("content/data/{name}.schema.json")
}

/// Reads a file of items; `None` when it could not be read as YAML.
pub fn read(path: &Arc<str>, text: &str, problems: &mut Diagnostics) -> Option<(List, Vec<Record<Item>>)> {
    let tree = yaml::parse(text, 0, path, problems)?;
    let collection: Arc<str> = name_of(path).into();
    let items =
        records::of_tree(&ITEM, path, &tree, problems, known_fields, |reader, node| item(&collection, reader, node))?;
    Some((List { path: path.clone(), tree, digest: Digest::of(text.as_bytes()), held: Mutex::default() }, items))
}

/// An item without the author's own fields, which no table knows.
fn known_fields(node: &Node) -> Cow<'_, Node> {
    let Value::Map(entries) = &node.value else { return Cow::Borrowed(node) };
    let known = entries.iter().filter(|(key, _)| ITEM.field(&key.text).is_some()).cloned().collect();
    Cow::Owned(Node { span: node.span, value: Value::Map(known) })
}

fn item(collection: &Arc<str>, reader: &Reader<'_>, node: &Node) -> Option<Item> {
    let words = |reader: &Reader<'_>, field: &str| reader.words(field).map(|words| words.value).unwrap_or_default();
    let id = reader.id("id")?.value;
    let own = node.entries().iter().filter(|(key, _)| ITEM.field(&key.text).is_none());
    Some(Item {
        key: format!("{collection}/{id}"),
        collection: collection.clone(),
        id,
        title: words(reader, "title"),
        lead: words(reader, "lead"),
        date: reader.time("date").map(|time| time.value),
        deadline: reader.time("deadline").map(|time| time.value),
        action: reader.map("action").and_then(|action| {
            let title = words(&action, "title");
            Some(Action { url: action.url("url")?.value, title })
        }),
        fields: named(own),
    })
}
