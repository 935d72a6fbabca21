//! Authors' YAML as a located tree: every key and value keeps its place, its raw text and its quoting.
//!
//! The grammar is `saphyr-parser`'s; ours are the places, the patience and the words. A tree carries no types: the tables of
//! [`fields`](super::fields) say what a text means. [`parse`] reads a file of data, [`parse_front_matter`] the head of a
//! Markdown file, where a title may hold what it likes.

mod accepts;
mod clean;
mod fallback;
mod fast;
mod front_matter;
mod lines;
mod mend;
mod parse;
mod syntax_errors;

use super::Span;

pub use accepts::accepts;
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
    use crate::base::Diagnostics;

    /// The tree on one line, as the tests of this room compare it: `{title: x | tags: [a | b]}`.
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

    /// Each finding on a line: its line and column, its rule and particulars, and what could stand instead.
    pub(crate) fn report(text: &str, problems: &Diagnostics) -> String {
        let mut shown = String::new();
        for problem in problems {
            let start = problem.place.span.start as usize;
            let line = text[..start].matches('\n').count() + 1;
            let column = text[..start].chars().rev().take_while(|c| *c != '\n').count() + 1;
            let args: Vec<String> = problem.args.iter().map(|(name, value)| format!(" {name}={value}")).collect();
            shown += &format!("{line}:{column} {}{}\n", problem.rule.code, args.concat());
            if let Some(other) = &problem.other {
                shown += &format!("  other: {}\n", &text[other.span.range()]);
            }
            for line in problem.replacement.iter().flat_map(|r| r.lines()) {
                shown += &format!("  => {line}\n");
            }
        }
        shown
    }

    /// The text with every proposal accepted, the last first, so that places stay true.
    pub(crate) fn accept(text: &str, problems: &Diagnostics) -> String {
        let mut changes: Vec<_> =
            problems.iter().filter_map(|p| Some((p.place.span, p.replacement.as_ref()?))).collect();
        changes.sort();
        changes.dedup_by_key(|(span, _)| *span);
        let mut text = text.to_owned();
        for (span, replacement) in changes.into_iter().rev() {
            text.replace_range(span.range(), replacement);
        }
        text
    }

    /// Every place of a tree, its keys' included.
    pub(crate) fn spans(node: &Node) -> Vec<Span> {
        let mut all = vec![node.span];
        all.extend(node.items().iter().flat_map(spans));
        all.extend(node.entries().iter().flat_map(|(key, value)| [vec![key.span], spans(value)].concat()));
        all
    }

    #[test]
    fn asking_a_tree() {
        let node = parse("a: {b: x}\nc: [1, 2]\nd:\n", 0, &"x.yaml".into(), &mut Vec::new()).expect("a tree");
        assert_eq!(node.get("a").and_then(|a| a.get("b")).and_then(Node::as_text), Some("x"));
        assert_eq!(node.get("c").map(|c| c.items().len()), Some(2));
        assert!(node.get("d").is_some_and(Node::is_empty));
        assert_eq!(node.entries().len(), 3);
    }
}
