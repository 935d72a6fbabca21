//! A JSON Schema beside a collection: compiled once, and asked for what its properties are.

use std::sync::Arc;

use serde_json::Value;

use crate::base::fields::is_url;
use crate::base::time::LocalTime;
use crate::base::yaml::{self, Node};
use crate::base::{Diagnostic, Diagnostics, Digest, Place, Span, rules};

/// The format of a day with or without an hour on the site's clock: the standard's `date-time` asks for a zone.
pub(super) const LOCAL_TIME: &str = "local-time";

/// So many references in a row are followed; more lead in a circle.
const STEPS: usize = 8;

/// A schema that can be held against a list.
pub struct Schema {
    /// The file.
    pub path: Arc<str>,
    pub(super) digest: Digest,
    pub(super) validator: jsonschema::Validator,
    json: Value,
}

/// How a value is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// As it is written.
    Plain,
    /// A day, perhaps with an hour.
    Date,
    /// An electronic address.
    Email,
    /// An address on the web.
    Link,
    /// A number in the reader's notation.
    Number,
    /// Yes or no.
    Flag,
}

impl std::fmt::Debug for Schema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Schema({})", self.path)
    }
}

impl PartialEq for Schema {
    fn eq(&self, other: &Schema) -> bool {
        self.path == other.path && self.digest == other.digest
    }
}

impl Schema {
    /// Reads and compiles a schema; what is wrong with it is told at its own place.
    pub fn new(path: &Arc<str>, text: &str, problems: &mut Diagnostics) -> Option<Schema> {
        let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
        let json: Value = match serde_json::from_str(bare) {
            Ok(json) => json,
            Err(error) => {
                let at = byte_of(bare, error.line(), error.column()) + (text.len() - bare.len());
                let place = Place::new(path.clone(), Span::new(at..at));
                // Its own line and column say once more what the place says.
                let reason = error.to_string();
                let reason = reason.split(" at line ").next().unwrap_or_default();
                problems.push(Diagnostic::new(&rules::SCHEMA_SYNTAX, place).arg("reason", reason));
                return None;
            }
        };
        // JSON is YAML, whose reader keeps the places. What it does not take has no finer place than the file.
        let tree = yaml::parse(text, 0, path, &mut Vec::new());
        let at = |pointer: &str| {
            let span = tree.as_ref().and_then(|tree| find(tree, pointer)).map(|node| node.span);
            Place::new(path.clone(), span.unwrap_or_default())
        };
        let mut wrong = |place: Place, reason: String| {
            problems.push(Diagnostic::new(&rules::SCHEMA_WRONG, place).arg("reason", reason));
            None
        };
        if json.get("type").is_some_and(|kind| kind == "object") {
            return wrong(at("/type"), "record".to_owned());
        }
        match compile(&json) {
            Ok(validator) => Some(Schema { path: path.clone(), digest: Digest::of(text.as_bytes()), validator, json }),
            Err(error) => wrong(at(error.instance_path().as_str()), error.masked_with("…").to_string()),
        }
    }

    /// The names of the properties of an item, in the schema's order.
    pub fn properties(&self) -> impl Iterator<Item = &str> {
        let properties = self.item().and_then(|item| item.get("properties")).and_then(Value::as_object);
        properties.into_iter().flatten().map(|(name, _)| name.as_str())
    }

    /// How the value of a property is shown; inner ones by their path.
    pub fn format(&self, path: &[&str]) -> Format {
        let Some(property) = self.property(path) else { return Format::Plain };
        match property.get("format").and_then(Value::as_str) {
            Some("date" | LOCAL_TIME) => return Format::Date,
            Some("email") => return Format::Email,
            Some("uri") => return Format::Link,
            _ => {}
        }
        let is = |name: &str| match property.get("type") {
            Some(Value::String(kind)) => kind == name,
            Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == name),
            _ => false,
        };
        match () {
            _ if is("string") => Format::Plain,
            _ if is("boolean") => Format::Flag,
            _ if is("number") || is("integer") => Format::Number,
            _ => Format::Plain,
        }
    }

    /// What the schema calls a property.
    pub fn title(&self, path: &[&str]) -> Option<&str> {
        let (last, above) = path.split_last()?;
        let above = if above.is_empty() { self.item()? } else { self.property(above)? };
        // A list has a name of its own, whatever its items are called.
        let own = self.inside(above)?.get("properties")?.get(last)?;
        own.get("title").or_else(|| self.followed(own)?.get("title"))?.as_str()
    }

    /// The names of the properties that a part of the schema has, by its JSON pointer.
    pub(super) fn properties_at(&self, pointer: &str) -> Vec<String> {
        let properties = self.json.pointer(pointer).and_then(|part| part.get("properties")).and_then(Value::as_object);
        properties.into_iter().flatten().map(|(name, _)| name.clone()).collect()
    }

    fn item(&self) -> Option<&Value> {
        self.followed(self.followed(&self.json)?.get("items")?)
    }

    fn property(&self, path: &[&str]) -> Option<&Value> {
        let mut at = self.item()?;
        for name in path {
            at = self.followed(self.inside(at)?.get("properties")?.get(name)?)?;
        }
        self.inside(at)
    }

    /// The items of a list of properties, or the property itself.
    fn inside<'s>(&'s self, property: &'s Value) -> Option<&'s Value> {
        property.get("items").map_or(Some(property), |items| self.followed(items))
    }

    /// What a reference within the file stands for.
    fn followed<'s>(&'s self, schema: &'s Value) -> Option<&'s Value> {
        let mut at = schema;
        for _ in 0..STEPS {
            match at.get("$ref").and_then(Value::as_str) {
                Some(reference) => at = self.json.pointer(reference.strip_prefix('#')?)?,
                None => return Some(at),
            }
        }
        None
    }
}

/// Days and addresses are checked as everywhere on the site: a day without a zone, an address that leads somewhere.
fn compile(json: &Value) -> Result<jsonschema::Validator, jsonschema::ValidationError<'static>> {
    jsonschema::options()
        .should_validate_formats(true)
        .with_format("date", |text: &str| LocalTime::parse(text).is_ok_and(|time| time.time.is_none()))
        .with_format(LOCAL_TIME, |text: &str| LocalTime::parse(text).is_ok())
        .with_format("uri", is_url)
        .build(json)
}

/// The node that a JSON pointer names.
pub(super) fn find<'n>(tree: &'n Node, pointer: &str) -> Option<&'n Node> {
    let mut at = tree;
    for part in pointer.split('/').skip(1) {
        let part = part.replace("~1", "/").replace("~0", "~");
        at = match part.parse::<usize>().ok().filter(|_| at.entries().is_empty()) {
            Some(i) => at.items().get(i)?,
            None => at.get(&part)?,
        };
    }
    Some(at)
}

/// The byte at a line and a column, both from 1, the column in bytes as `serde_json` counts.
fn byte_of(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut at = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
