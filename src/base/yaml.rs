//! Authors' YAML as a located tree: every key and value keeps its place, its raw text and its quoting.

use super::Span;

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
    /// `a: b`, in the author's order.
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
