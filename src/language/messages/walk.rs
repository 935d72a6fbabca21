//! Walks over Fluent's syntax tree: what a pattern prints, chooses by and quotes.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
};

use super::FtlFile;

/// What a pattern mentions. The names are slices of the source, so their places can be told.
pub(super) enum Mention<'a> {
    /// `$name`
    Variable(&'a str),
    /// `message` or `message.attribute`
    Message(&'a str, Option<&'a str>),
    /// `-term` or `-term.attribute`
    Term(&'a str, Option<&'a str>),
    /// `NAME(…)`
    Function(&'a str),
    /// `{ $name -> … }`
    Choice(&'a InlineExpression<&'a str>, &'a [Variant<&'a str>]),
}

/// One text of a file: a message's value, an attribute or a term.
pub(super) struct Text<'a> {
    /// `message` or `-term`, without attribute.
    pub(super) name: &'a str,
    /// The attribute, when the text is one.
    pub(super) attribute: Option<&'a str>,
    /// True for terms, which only other messages print.
    pub(super) term: bool,
    /// What is written.
    pub(super) pattern: &'a Pattern<&'a str>,
}

impl Text<'_> {
    /// `message`, `message.attribute`, `-term`.
    pub(super) fn id(&self) -> String {
        id(if self.term { "-" } else { "" }, self.name, self.attribute)
    }
}

/// The texts of a file, in order.
pub(super) fn texts(resource: &FluentResource) -> impl Iterator<Item = Text<'_>> {
    resource.entries().flat_map(|entry| {
        let (name, term, value, attributes): (_, _, _, &[Attribute<&str>]) = match entry {
            Entry::Message(message) => (message.id.name, false, message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (term.id.name, true, Some(&term.value), &term.attributes),
            _ => ("", false, None, &[]),
        };
        let value = value.map(|pattern| Text { name, attribute: None, term, pattern });
        let attributes =
            attributes.iter().map(move |a| Text { name, attribute: Some(a.id.name), term, pattern: &a.value });
        value.into_iter().chain(attributes)
    })
}

/// The pieces of text that a file's messages print, each with the message's id and its bytes in the file.
pub fn written(file: &FtlFile) -> Vec<(String, Range<usize>)> {
    let resource = match FluentResource::try_new(file.text.clone()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let source = resource.source();
    let mut pieces = Vec::new();
    for text in texts(&resource) {
        each_piece(text.pattern, &mut |piece| {
            let start = (piece.as_ptr() as usize).saturating_sub(source.as_ptr() as usize);
            // What Fluent made of a text (joined lines, an escape) stands elsewhere in memory.
            if source.get(start..start + piece.len()) == Some(piece) {
                pieces.push((text.id(), start..start + piece.len()));
            }
        });
    }
    pieces
}

fn each_piece<'a>(pattern: &'a Pattern<&'a str>, see: &mut impl FnMut(&'a str)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => see(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| each_piece(&variant.value, see));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// Calls `see` for everything that a pattern mentions, in order, the branches of its choices included.
pub(super) fn mentions<'a>(pattern: &'a Pattern<&'a str>, see: &mut impl FnMut(Mention<'a>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: found } = element {
            expression(found, see);
        }
    }
}

fn expression<'a>(found: &'a Expression<&'a str>, see: &mut impl FnMut(Mention<'a>)) {
    match found {
        Expression::Inline(found) => inline(found, see),
        Expression::Select { selector, variants } => {
            see(Mention::Choice(selector, variants));
            inline(selector, see);
            variants.iter().for_each(|variant| mentions(&variant.value, see));
        }
    }
}

fn inline<'a>(found: &'a InlineExpression<&'a str>, see: &mut impl FnMut(Mention<'a>)) {
    let given = |call: &'a CallArguments<&'a str>, see: &mut _| {
        call.positional.iter().for_each(|value| inline(value, see));
        call.named.iter().for_each(|named| inline(&named.value, see));
    };
    match found {
        InlineExpression::VariableReference { id } => see(Mention::Variable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            see(Mention::Message(id.name, attribute.as_ref().map(|a| a.name)));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            see(Mention::Term(id.name, attribute.as_ref().map(|a| a.name)));
            arguments.iter().for_each(|call| given(call, see));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            see(Mention::Function(id.name));
            given(arguments, see);
        }
        InlineExpression::Placeable { expression: found } => expression(found, see),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// The variables of every message and attribute, when later files replace the messages of earlier ones.
pub(super) fn variables<'a>(files: impl Iterator<Item = &'a FluentResource>) -> BTreeMap<String, BTreeSet<String>> {
    let mut own: BTreeMap<String, (BTreeSet<String>, Vec<String>)> = BTreeMap::new();
    for resource in files {
        for text in texts(resource).filter(|text| text.attribute.is_none() && !text.term) {
            // A message that is replaced takes its attributes with it.
            let attribute = format!("{}.", text.name);
            own.retain(|id, _| !id.starts_with(&attribute));
        }
        for text in texts(resource).filter(|text| !text.term) {
            let (mut names, mut quoted) = (BTreeSet::new(), Vec::new());
            mentions(text.pattern, &mut |mention| match mention {
                Mention::Variable(name) => drop(names.insert(name.to_owned())),
                Mention::Message(name, attribute) => quoted.push(id("", name, attribute)),
                _ => {}
            });
            own.insert(text.id(), (names, quoted));
        }
    }
    own.keys().map(|id| (id.clone(), reached(id, &own))).collect()
}

/// The variables of a message and of all that it quotes; a circle is walked once.
fn reached(id: &str, own: &BTreeMap<String, (BTreeSet<String>, Vec<String>)>) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut names = BTreeSet::new();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        if let Some((variables, quoted)) = own.get(id).filter(|_| seen.insert(id)) {
            names.extend(variables.iter().cloned());
            open.extend(quoted.iter().map(String::as_str));
        }
    }
    names
}

fn id(sign: &str, name: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{sign}{name}.{attribute}"),
        None => format!("{sign}{name}"),
    }
}
