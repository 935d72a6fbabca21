//! What can be wrong with a Fluent file, told before any message is printed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{InlineExpression, VariantKey};
use fluent_syntax::parser::{ErrorKind, ParserError};
use icu_plurals::PluralCategory;

use super::FtlFile;
use super::walk::{Mention, Text, mentions, texts};
use crate::base::{Diagnostic, Diagnostics, Lang, Place, Rule, Span, rules};
use crate::language::format::plural_categories;

/// A syntax error, at its place. The parser goes on with the next message.
pub(super) fn syntax(file: &FtlFile, error: &ParserError) -> Diagnostic {
    let (reason, detail) = reason(&error.kind);
    let end = error.pos.end.min(file.text.len()).max(error.pos.start.min(file.text.len()));
    let place = Place::new(file.path.clone(), Span::new(error.pos.start.min(end)..end));
    Diagnostic::new(&rules::FTL_SYNTAX, place).arg("reason", reason).arg("detail", detail)
}

/// The kind of a syntax error as the message `rule-ftl-syntax` chooses by it, and what was expected or found.
fn reason(kind: &ErrorKind) -> (&'static str, String) {
    match kind {
        ErrorKind::ExpectedToken(token) => ("expected", token.to_string()),
        ErrorKind::ExpectedCharRange { range } => ("expected", range.clone()),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            ("no-value", entry_id.clone())
        }
        ErrorKind::MissingValue => ("no-value", String::new()),
        ErrorKind::MissingDefaultVariant => ("no-default", String::new()),
        ErrorKind::MultipleDefaultVariants => ("two-defaults", String::new()),
        ErrorKind::UnbalancedClosingBrace => ("brace", String::new()),
        ErrorKind::UnterminatedStringLiteral => ("quote", String::new()),
        ErrorKind::UnknownEscapeSequence(text) | ErrorKind::InvalidUnicodeEscapeSequence(text) => {
            ("escape", text.clone())
        }
        _ => ("expression", String::new()),
    }
}

/// Everything that is wrong between the texts of the files.
pub(super) fn check(lang: Lang, files: &[(&FtlFile, Arc<FluentResource>)], diagnostics: &mut Diagnostics) {
    let known: BTreeSet<String> =
        files.iter().flat_map(|(_, resource)| texts(resource)).map(|text| text.id()).collect();
    let categories = plural_categories(lang);

    let mut before: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (file, resource) in files {
        let mut here = BTreeMap::new();
        for text in texts(resource) {
            let report = Report { file, source: resource.source(), text: &text };
            let names = report.look(&known, &categories, diagnostics);
            if let Some(earlier) = before.get(&text.id()) {
                for name in names.iter().filter(|name| !earlier.contains(*name)) {
                    let found = report.at(&rules::FTL_VARIABLE_UNKNOWN, name).arg("variable", *name);
                    let known: Vec<&str> = earlier.iter().copied().collect();
                    diagnostics
                        .push(found.arg("known", if known.is_empty() { "none".into() } else { known.join(", ") }));
                }
            }
            if here.insert(text.id(), names).is_some() {
                diagnostics.push(report.at(&rules::FTL_TWICE, text.attribute.unwrap_or(text.name)));
            }
        }
        before.extend(here);
    }
}

/// One text under examination.
struct Report<'t, 'a> {
    file: &'t FtlFile,
    source: &'t str,
    text: &'t Text<'a>,
}

impl<'a> Report<'_, 'a> {
    /// Reports what the text mentions in vain, and gives the variables it uses.
    fn look(
        &self,
        known: &BTreeSet<String>,
        categories: &[&'static str],
        diagnostics: &mut Diagnostics,
    ) -> BTreeSet<&'a str> {
        let mut names = BTreeSet::new();
        mentions(self.text.pattern, &mut |mention| match mention {
            Mention::Variable(name) => drop(names.insert(name)),
            Mention::Message(name, attribute) => self.reference("", name, attribute, known, diagnostics),
            Mention::Term(name, attribute) => self.reference("-", name, attribute, known, diagnostics),
            Mention::Function(name) => {
                diagnostics.push(self.at(&rules::FTL_FUNCTION_UNKNOWN, name).arg("function", name));
            }
            Mention::Choice(InlineExpression::VariableReference { id }, variants) => {
                let keys: Vec<&str> = variants
                    .iter()
                    .filter_map(|variant| match variant.key {
                        VariantKey::Identifier { name } => Some(name),
                        VariantKey::NumberLiteral { .. } => None,
                    })
                    .collect();
                let plural = |key: &&str| *key != "other" && PluralCategory::get_for_cldr_string(key).is_some();
                if keys.iter().any(plural) {
                    for category in categories.iter().filter(|name| !keys.contains(name)) {
                        diagnostics.push(self.at(&rules::FTL_PLURAL_MISSING, id.name).arg("category", *category));
                    }
                }
            }
            Mention::Choice(..) => {}
        });
        names
    }

    fn reference(
        &self,
        sign: &str,
        name: &str,
        attribute: Option<&str>,
        known: &BTreeSet<String>,
        diagnostics: &mut Diagnostics,
    ) {
        let id = attribute.map_or_else(|| format!("{sign}{name}"), |attribute| format!("{sign}{name}.{attribute}"));
        if !known.contains(&id) {
            diagnostics.push(self.at(&rules::FTL_REFERENCE_UNKNOWN, name).arg("reference", id));
        }
    }

    /// A finding at a name, which is a slice of the source: its place is where it begins in memory.
    fn at(&self, rule: &'static Rule, name: &str) -> Diagnostic {
        let start = (name.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize);
        let place = Place::new(self.file.path.clone(), Span::new(start..start + name.len()));
        Diagnostic::new(rule, place).arg("id", self.text.id())
    }
}
