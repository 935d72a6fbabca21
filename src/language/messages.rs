//! The words of one language, from Fluent files (projectfluent.org, syntax 1.0).
//!
//! Two files make one vocabulary: the one embedded in the program, then the site's own, whose messages replace the
//! others one by one. A mistake in a file costs the message it stands in, never the file. Separate from `names`, which
//! must speak before any file is read.

mod check;
mod walk;

pub use walk::written;

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use unic_langid::LanguageIdentifier;

use super::format::Numbers;
use crate::base::digest::Hasher;
use crate::base::{Diagnostics, Digest, Lang};

/// A Fluent file as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FtlFile {
    /// Its path as diagnostics name it, such as `locales/uk/site.ftl`.
    pub path: Arc<str>,
    /// What stands in it.
    pub text: String,
}

/// What a message is given under a name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A text, printed as it is. Years, page numbers and phone numbers are texts: nobody writes "2 026".
    Text(&'a str),
    /// A whole number: printed with the language's grouping, and chooses its plural form.
    Number(i64),
    /// A number with a fraction, of which six digits count.
    Decimal(f64),
}

/// What a message is given: names without `$`, and values.
pub type Args<'a> = [(&'a str, Arg<'a>)];

/// The words of one language.
pub struct Messages {
    lang: Lang,
    bundle: FluentBundle<Arc<FluentResource>>,
    numbers: Arc<Numbers>,
    /// Every `message` and `message.attribute` with the variables it prints or chooses by.
    variables: BTreeMap<String, BTreeSet<String>>,
    digest: Digest,
}

impl Messages {
    /// Reads the files of one language in their order; a message replaces the one of that name in the files before.
    ///
    /// The findings name syntax errors, and what a message asks for and nobody gives.
    pub fn load(lang: Lang, files: &[FtlFile]) -> (Messages, Diagnostics) {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(lang)]);
        // The marks U+2068 and U+2069 around each value are for mixed directions; in HTML that is `<bdi>`'s work.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format_number));

        let mut hasher = Hasher::default();
        hasher.bytes(lang.as_str().as_bytes());
        let mut diagnostics = Vec::new();
        let mut resources = Vec::new();
        for file in files {
            hasher.bytes(file.text.as_bytes());
            // A byte-order mark gives way to empty lines of the same length, so that all places stay true.
            let text = match file.text.strip_prefix('\u{feff}') {
                Some(rest) => format!("\n\n\n{rest}"),
                None => file.text.clone(),
            };
            let (resource, errors) = match FluentResource::try_new(text) {
                Ok(resource) => (resource, Vec::new()),
                Err((resource, errors)) => (resource, errors),
            };
            diagnostics.extend(errors.iter().map(|error| check::syntax(file, error)));
            let resource = Arc::new(resource);
            bundle.add_resource_overriding(resource.clone());
            resources.push((file, resource));
        }
        let variables = walk::variables(resources.iter().map(|(_, resource)| &**resource));
        check::check(lang, &resources, &mut diagnostics);
        let numbers = Arc::new(Numbers::new(&super::locale(lang)));
        (Messages { lang, bundle, numbers, variables, digest: hasher.finish() }, diagnostics)
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The text of `message` or `message.attribute`, or `None` when there is none.
    ///
    /// A variable that is not given prints as `{$name}`; `variables` tells beforehand what a message needs.
    pub fn text(&self, id: &str, args: &Args) -> Option<String> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        if let Some(text) = joined(pattern, args) {
            return Some(text);
        }
        let mut given = FluentArgs::with_capacity(args.len());
        args.iter().for_each(|(name, arg)| given.set(*name, value(*arg)));
        NUMBERS.set(Some(self.numbers.clone()));
        let text = self.bundle.format_pattern(pattern, Some(&given), &mut Vec::new()).into_owned();
        NUMBERS.set(None);
        Some(text)
    }

    /// The text of a message that needs nothing, or its id where there is no such message.
    pub fn word(&self, id: &str) -> String {
        self.text(id, &[]).unwrap_or_else(|| id.to_owned())
    }

    /// Every `message` and `message.attribute` that has a text, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.variables.keys().map(String::as_str)
    }

    /// Whether `message` or `message.attribute` has a text.
    pub fn has(&self, id: &str) -> bool {
        self.variables.contains_key(id)
    }

    /// The names, without `$`, of the values that a text prints or chooses by; those of messages it quotes count too.
    pub fn variables(&self, id: &str) -> Option<&BTreeSet<String>> {
        self.variables.get(id)
    }

    /// The digest of the files: it changes when a text could.
    pub fn digest(&self) -> Digest {
        self.digest
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Messages({}, {} texts)", self.lang, self.variables.len())
    }
}

/// A pattern of texts and of variables that are given as texts: most are, and every page asks for some.
fn joined(pattern: &Pattern<&str>, args: &Args) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => match args.iter().find(|(name, _)| *name == id.name)? {
                (_, Arg::Text(given)) => text.push_str(given),
                _ => return None,
            },
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

/// A value as Fluent takes it.
fn value(arg: Arg<'_>) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(text),
        Arg::Number(value) => FluentValue::from(value),
        // A plural rule looks at a number's decimal digits, and the crate panics on those that fit no 64 bits.
        Arg::Decimal(value) if value.abs() < 1e12 => {
            let value = (value * 1e6).round() / 1e6;
            let digits = value.to_string().split_once('.').map(|(_, digits)| digits.len());
            // `[1.5]` in a message equals only a number that says how many digits it has.
            let options = FluentNumberOptions { minimum_fraction_digits: digits, ..Default::default() };
            FluentValue::Number(FluentNumber::new(value, options))
        }
        Arg::Decimal(value) => FluentValue::from(value.to_string()),
    }
}

fn identifier(lang: Lang) -> LanguageIdentifier {
    lang.as_str().parse().unwrap_or_default()
}

thread_local! {
    /// The number format of the message that this thread is putting together.
    ///
    /// Fluent prints numbers through a plain function, which cannot hold the language; a `FluentNumber` cannot carry
    /// its text either, since `[1]` would then no longer equal it.
    static NUMBERS: Cell<Option<Arc<Numbers>>> = const { Cell::new(None) };
}

fn format_number<M>(value: &FluentValue, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let numbers = NUMBERS.take()?;
    let text = numbers.text(&number.as_string());
    NUMBERS.set(Some(numbers));
    text
}

#[cfg(test)]
mod tests;
