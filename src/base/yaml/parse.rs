//! From the parser's events to the located tree.

mod reports;

use std::collections::HashSet;
use std::sync::Arc;

use rustc_hash::FxBuildHasher;
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span as Marks, StrInput};

use super::clean::Clean;
use super::{Key, Node, Scalar, Value, lines, mend, syntax_errors};
use crate::base::{Diagnostic, Diagnostics, Place, Rule, Span, rules};

/// How many levels may lie in one another. Nobody reads more, and the tree is walked by recursion.
pub const MAX_DEPTH: usize = 32;

/// How many findings one text may have.
pub(super) const ENOUGH: usize = 40;

/// Maps with more keys than this look for repeats in a set rather than one by one.
const FEW: usize = 24;

/// Reads one YAML document. `text` is the part of the file that begins at byte `offset`; all places are bytes of the file.
///
/// What cannot be read is reported, with the mended line where it can be computed, and gives no tree. An empty text is
/// [`Value::Empty`].
pub fn parse(text: &str, offset: usize, path: &Arc<str>, problems: &mut Diagnostics) -> Option<Node> {
    read(&Clean::new(text, offset, Vec::new()), path, problems)
}

/// The same for a text that is already cleaned.
pub(super) fn read(clean: &Clean<'_>, path: &Arc<str>, problems: &mut Diagnostics) -> Option<Node> {
    let parser = Parser::new_from_str(&clean.text);
    let enough = problems.len() + ENOUGH;
    let mut builder = Builder { parser, clean, path, problems, refused: false, enough };
    match builder.document() {
        Ok(node) if !builder.refused => node,
        Ok(_) | Err(Stop::Refused) => None,
        Err(Stop::Syntax(error)) => {
            syntax_errors::explain(clean, &error, path, problems);
            None
        }
    }
}

/// Why reading ended early.
enum Stop {
    /// The parser's error, not yet translated.
    Syntax(ScanError),
    /// Something we do not take, already reported.
    Refused,
}

impl From<ScanError> for Stop {
    fn from(error: ScanError) -> Stop {
        Stop::Syntax(error)
    }
}

struct Builder<'c, 'p> {
    parser: Parser<'c, StrInput<'c>>,
    clean: &'c Clean<'c>,
    path: &'p Arc<str>,
    problems: &'p mut Diagnostics,
    /// True when something stood that we do not take, though reading could go on.
    refused: bool,
    /// How many findings there may be before reading ends; more say only that it is no YAML at all.
    enough: usize,
}

impl<'c> Builder<'c, '_> {
    fn next(&mut self) -> Result<(Event<'c>, Marks), Stop> {
        match self.parser.next_event() {
            Some(event) => Ok(event?),
            None => Ok((Event::StreamEnd, Marks::default())),
        }
    }

    fn document(&mut self) -> Result<Option<Node>, Stop> {
        let mut root = None;
        loop {
            let (event, marks) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentEnd | Event::Nothing => {}
                Event::StreamEnd => return Ok(Some(root.unwrap_or_else(|| self.empty_at(0)))),
                Event::DocumentStart(_) if root.is_some() => {
                    let start = self.clean.byte(marks.start.index());
                    self.report(&rules::YAML_DOCUMENTS, self.clean.span(self.line_of(start)));
                    return Err(Stop::Refused);
                }
                Event::DocumentStart(_) => {
                    let (event, marks) = self.next()?;
                    root = Some(self.node(event, marks, MAX_DEPTH)?);
                }
                _ => return Err(Stop::Refused),
            }
        }
    }

    fn node(&mut self, event: Event<'c>, marks: Marks, levels: usize) -> Result<Node, Stop> {
        if self.problems.len() >= self.enough {
            return Err(Stop::Refused);
        }
        let start = self.clean.byte(marks.start.index());
        let end = self.clean.byte(marks.end.index());
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_properties(anchor, tag.is_some(), start);
                Ok(self.scalar(text.into_owned(), style, start, end))
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse_properties(anchor, tag.is_some(), start);
                let levels = self.deeper(levels, start)?;
                self.list(start, levels)
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse_properties(anchor, tag.is_some(), start);
                let levels = self.deeper(levels, start)?;
                self.map(start, levels)
            }
            Event::Alias(_) => {
                self.refused = true;
                let name = self.original()[start..end].to_owned();
                self.problems.push(self.problem(&rules::YAML_ALIAS, self.clean.span(start..end)).arg("name", name));
                Ok(self.empty_at(start))
            }
            _ => Err(Stop::Refused),
        }
    }

    fn deeper(&mut self, levels: usize, start: usize) -> Result<usize, Stop> {
        if levels == 0 {
            let line = self.line_of(start);
            let problem = self.problem(&rules::YAML_DEEP, self.clean.span(line)).arg("limit", MAX_DEPTH.to_string());
            self.problems.push(problem);
            return Err(Stop::Refused);
        }
        Ok(levels - 1)
    }

    fn list(&mut self, start: usize, levels: usize) -> Result<Node, Stop> {
        let mut items: Vec<Node> = Vec::new();
        loop {
            let (event, marks) = self.next()?;
            if event == Event::SequenceEnd {
                let last = items.last().map_or(start, |node| self.local_end(node));
                let end = self.collection_end(start, last, marks);
                return Ok(Node { span: self.clean.span(start..end), value: Value::List(items) });
            }
            let item = self.node(event, marks, levels)?;
            items.push(item);
        }
    }

    fn map(&mut self, start: usize, levels: usize) -> Result<Node, Stop> {
        let mut entries: Vec<(Key, Node)> = Vec::new();
        let mut seen = HashSet::with_hasher(FxBuildHasher);
        let mut cut = None;
        loop {
            let (event, marks) = self.next()?;
            if event == Event::MappingEnd {
                let last = entries.last().map_or(start, |(_, node)| self.local_end(node));
                let end = self.collection_end(start, last, marks);
                if let Some(cut) = cut {
                    self.report_cut(start, end, cut);
                }
                return Ok(Node { span: self.clean.span(start..end), value: Value::Map(entries) });
            }
            let found = self.problems.len();
            let key_node = self.node(event, marks, levels)?;
            let key_end = self.local_end(&key_node);
            let (event, marks) = self.next()?;
            let mut value = self.node(event, marks, levels)?;
            if value.is_empty() {
                value.span = self.clean.span(self.behind_colon(key_end));
                self.report_lost_comment(&key_node, value.span);
            }
            let Some(key) = self.key(key_node, found) else { continue };
            // `{uk: a, b, en: c}` is a map with a key `b` that nothing follows: the comma cut the text.
            if value.is_empty() && self.is_cut(start, key_end) {
                cut.get_or_insert(key.span);
                continue;
            }
            if let Some(first) = find(&entries, &key.text, &mut seen) {
                let other = Place::new(self.path.clone(), first);
                let problem = self.problem(&rules::YAML_KEY_TWICE, key.span).arg("key", key.text.as_str()).other(other);
                self.problems.push(problem);
                continue;
            }
            entries.push((key, value));
        }
    }

    /// A key must be a word: `? [a, b]` and `{{ x }}` are keys to YAML, and to nobody else. What was found inside such a key,
    /// behind the first `found` findings, would only puzzle.
    fn key(&mut self, node: Node, found: usize) -> Option<Key> {
        match node.value {
            Value::Scalar(scalar) if !scalar.text.is_empty() => Some(Key { text: scalar.text, span: node.span }),
            _ => {
                self.refused = true;
                self.problems.truncate(found);
                let start = node.span.start as usize - self.clean.offset;
                let line = self.line_of(start);
                let mended = mend::quote_value(&self.original()[line.clone()]);
                let mut problem = self.problem(&rules::YAML_KEY, self.clean.span(line));
                problem.replacement = mended;
                self.problems.push(problem);
                None
            }
        }
    }

    fn scalar(&mut self, text: String, style: ScalarStyle, start: usize, end: usize) -> Node {
        let (mut text, mut end) = (text, end);
        match style {
            ScalarStyle::Plain => {
                if let Some(free) = self.clean.free_at(start) {
                    let value = Value::Scalar(Scalar { text: free.text.clone(), quoted: false });
                    return Node { span: self.clean.span(free.range.clone()), value };
                }
                if text.is_empty() || text == "~" {
                    return Node { span: self.clean.span(start..end.max(start)), value: Value::Empty };
                }
                // Spaces that are none would hide at the ends of ids and names.
                let trimmed = text.trim();
                if trimmed.is_empty() {
                    return self.empty_at(start);
                }
                if trimmed.len() < text.len() {
                    end = start + self.original()[start..end].trim_end().len();
                    text = trimmed.to_owned();
                }
                self.report_comment(end);
            }
            // The parser's place includes what follows the closing quotation mark, up to the line's end.
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => {
                end = lines::closing_quote(self.original(), start).unwrap_or(end);
            }
            ScalarStyle::Literal | ScalarStyle::Folded => {
                end = start + self.original()[start..end].trim_end().len();
            }
        }
        // The parser makes room for far more than most values need.
        text.shrink_to_fit();
        let quoted = style != ScalarStyle::Plain;
        Node { span: self.clean.span(start..end), value: Value::Scalar(Scalar { text, quoted }) }
    }

    /// In a short map, whether a key stands without its colon.
    fn is_cut(&self, map_start: usize, key_end: usize) -> bool {
        self.original()[map_start..].starts_with('{') && !self.original()[key_end..].trim_start().starts_with(':')
    }

    /// The empty place where a value could stand: behind the key's colon.
    fn behind_colon(&self, key_end: usize) -> std::ops::Range<usize> {
        let rest = &self.original()[key_end..];
        let space = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        let at = if rest[space..].starts_with(':') { key_end + space + 1 } else { key_end };
        at..at
    }

    /// A short list or map ends with its bracket; a long one with its last value.
    fn collection_end(&self, start: usize, last: usize, marks: Marks) -> usize {
        let close = self.clean.byte(marks.start.index());
        let short = self.original()[start..].starts_with(['[', '{']);
        if short && self.original()[close..].starts_with([']', '}']) { close + 1 } else { last.max(start) }
    }

    fn local_end(&self, node: &Node) -> usize {
        node.span.end as usize - self.clean.offset
    }

    fn line_of(&self, at: usize) -> std::ops::Range<usize> {
        lines::line_of(self.original(), at)
    }

    fn original(&self) -> &'c str {
        self.clean.original
    }

    fn empty_at(&self, at: usize) -> Node {
        Node { span: self.clean.span(at..at), value: Value::Empty }
    }

    fn problem(&self, rule: &'static Rule, span: Span) -> Diagnostic {
        Diagnostic::new(rule, Place::new(self.path.clone(), span))
    }

    fn report(&mut self, rule: &'static Rule, span: Span) {
        self.problems.push(self.problem(rule, span));
    }
}

/// Where a key already stands in a map.
fn find(entries: &[(Key, Node)], key: &str, seen: &mut HashSet<String, FxBuildHasher>) -> Option<Span> {
    if entries.len() >= FEW {
        if seen.is_empty() {
            seen.extend(entries.iter().map(|(k, _)| k.text.clone()));
        }
        if seen.insert(key.to_owned()) {
            return None;
        }
    }
    entries.iter().find(|(k, _)| k.text == key).map(|(k, _)| k.span)
}

#[cfg(test)]
mod tests;
