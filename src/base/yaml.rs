//! Authors' YAML as a located tree: every key and value keeps its place, its raw text and its quoting.
//!
//! The grammar is `saphyr-parser`'s; ours are the places, the patience and the words. A tree carries no types: the tables of
//! [`fields`](super::fields) say what a text means. [`parse`] reads a file of data, [`parse_front_matter`] the head of a
//! Markdown file, where a title may hold what it likes.

mod clean;
mod fast;
mod front_matter;
mod lines;
mod mend;
mod parse;
mod syntax_errors;

use super::Span;

pub use front_matter::{FREE_TEXT, FrontMatter, front_matter, parse_front_matter};
pub use mend::quoted;
pub use parse::{MAX_DEPTH, parse};

/// A value with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where the value stands (for a map or list: from its first to its last value).
    pub span: Span,
    /// What it holds.
    pub value: Value,
}

/// What a node holds. A scalar's text is the truth: `0626411111`, `1.10` and `no` stay as written.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `key:` with nothing behind it, or `~`.
    Empty,
    /// A text, a number, a date: whatever the field that reads it says it is.
    Scalar(Scalar),
    /// `- a`
    List(Vec<Node>),
    /// `a: b`, in the author's order; no key stands twice.
    Map(Vec<(Key, Node)>),
}

/// A scalar as the author wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct Scalar {
    /// Its text, quotes and escapes resolved.
    pub text: String,
    /// True when it stood in quotes or in a block (`|`, `>`).
    pub quoted: bool,
}

/// A key of a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// Its text.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

impl Node {
    /// The text of a scalar.
    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// The value of a map's key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|(k, _)| k.text == key).map(|(_, node)| node)
    }

    /// The keys and values of a map; nothing for everything else.
    pub fn entries(&self) -> &[(Key, Node)] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The values of a list; nothing for everything else.
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// True when nothing stands here.
    pub fn is_empty(&self) -> bool {
        self.value == Value::Empty
    }
}

/// Where each field of a map stands, nested ones by their path: `place.name`, `hours[0].opens`.
pub fn places(node: &Node, prefix: &str, places: &mut Vec<(String, Span)>) {
    match &node.value {
        Value::Map(entries) => {
            for (key, value) in entries {
                let name = if prefix.is_empty() { key.text.clone() } else { format!("{prefix}.{}", key.text) };
                // An empty value is looked for at its key.
                let span = if value.is_empty() { key.span } else { value.span };
                self::places(value, &name, places);
                places.push((name, span));
            }
        }
        Value::List(items) => {
            for (i, item) in items.iter().enumerate() {
                let name = format!("{prefix}[{i}]");
                self::places(item, &name, places);
                places.push((name, item.span));
            }
        }
        Value::Scalar(_) | Value::Empty => {}
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The tree on one line, as the tests of this room compare it: `{title: 'x', tags: [a b]}`.
    pub(crate) fn show(node: &Node) -> String {
        match &node.value {
            Value::Empty => "~".to_owned(),
            Value::Scalar(Scalar { text, quoted: true }) => format!("{text:?}"),
            Value::Scalar(Scalar { text, quoted: false }) => text.replace('\n', "⏎"),
            Value::List(items) => format!("[{}]", items.iter().map(show).collect::<Vec<_>>().join(" | ")),
            Value::Map(entries) => {
                let shown: Vec<String> = entries.iter().map(|(k, v)| format!("{}: {}", k.text, show(v))).collect();
                format!("{{{}}}", shown.join(" | "))
            }
        }
    }
}
