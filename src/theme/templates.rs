//! The templates: one Tera a language, and its errors as diagnostics at the template's own line.
//!
//! The default theme's templates are loaded under `default/`, the site's own under their names, so a site replaces a
//! template by a file of that name, or changes one block of it with `{% extends "default/article.html" %}`.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use tera::{Context, Error, ErrorKind, Tera, escape_html};

use super::files::{DEFAULT, ThemeFile, not_utf8};
use super::fold::{Folded, fold};
use super::functions::{Given, Vocabulary, register};
use super::reasons::explained;
use crate::base::{Diagnostic, Diagnostics, Place, Rule, Span, rules};

/// A template as it was read.
#[derive(Clone, Debug)]
pub(super) struct Template {
    /// Its name for Tera: `article.html`, or `default/article.html`.
    pub name: String,
    /// The file.
    pub path: Arc<str>,
    /// What stands in it.
    pub source: String,
}

impl Template {
    /// Whether it is the site's own.
    pub(super) fn is_own(&self) -> bool {
        self.name.strip_prefix(DEFAULT).is_none_or(|rest| !rest.starts_with('/'))
    }
}

/// The templates among a theme's files.
pub(super) fn templates(files: &[ThemeFile], diagnostics: &mut Diagnostics) -> Vec<Template> {
    let mut templates = Vec::new();
    for file in files {
        let Some(name) = file.name.strip_prefix("templates/").filter(|name| name.ends_with(".html")) else { continue };
        let name = if file.own { name.to_owned() } else { format!("{DEFAULT}/{name}") };
        match std::str::from_utf8(&file.bytes) {
            Ok(source) => templates.push(Template { name, path: file.path.clone(), source: source.to_owned() }),
            Err(error) => diagnostics.push(not_utf8(&file.path, error)),
        }
    }
    templates
}

/// The templates of one language, compiled.
pub(super) struct Compiled {
    tera: Tera,
    /// In the order of the templates.
    folded: Vec<Folded>,
    /// The default theme's templates by the names that pages ask for: Tera would make each name anew for each page.
    full_names: FxHashMap<String, String>,
}

/// The templates compiled for each language, or everything that is wrong with them.
pub(super) fn compile(
    templates: &[Template],
    vocabulary: &Arc<Vocabulary>,
    languages: usize,
    given: &Arc<Given>,
) -> Result<Vec<Compiled>, Diagnostics> {
    let is_own = |name: &str| templates.iter().any(|template| template.name == name);
    let short = |full: &str| full.strip_prefix(DEFAULT)?.strip_prefix('/').map(str::to_owned);
    let of_default = templates.iter().filter_map(|template| Some((short(&template.name)?, template.name.clone())));
    let full_names: FxHashMap<String, String> = of_default.filter(|(short, _)| !is_own(short)).collect();
    let compiled = |language: usize, fold: &dyn Fn(&str) -> Folded| {
        let mut tera = empty();
        register(&mut tera, language, vocabulary, given);
        let folded: Vec<Folded> = templates.iter().map(|template| fold(&template.source)).collect();
        let sources = templates.iter().zip(&folded).map(|(template, folded)| (&template.name, &folded.source));
        let full_names = full_names.clone();
        tera.add_raw_templates(sources).map(|()| Compiled { tera, folded, full_names })
    };
    let language = |language: usize| {
        let constant = |call: &str, argument: &str| {
            let value = match call {
                "t(key" => vocabulary.constant(language, argument)?,
                "asset(name" => given.addresses.get(argument)?,
                _ => return None,
            };
            let mut escaped = Vec::new();
            escape_html(value.as_str()?, &mut escaped).ok()?;
            String::from_utf8(escaped).ok()
        };
        compiled(language, &|source| fold(source, constant))
    };
    (0..languages).map(language).collect::<Result<_, _>>().map_err(|error| {
        // Once more as they were written, so that mistakes are found in the author's own words.
        let error = compiled(0, &|source| fold(source, |_, _| None)).err().unwrap_or(error);
        let syntax: Diagnostics = templates.iter().filter_map(syntax_error).collect();
        if syntax.is_empty() { diagnose(&rules::TEMPLATE_SYNTAX, &error, templates) } else { syntax }
    })
}

impl Compiled {
    /// Draws a template into a buffer, or says where it failed.
    pub(super) fn render(
        &self,
        bytes: &mut Vec<u8>,
        name: &str,
        context: &Context,
        templates: &[Template],
    ) -> Result<(), Diagnostics> {
        bytes.clear();
        let name = self.full_names.get(name).map_or(name, String::as_str);
        self.tera.render_to(name, context, bytes).map_err(|error| {
            let mut found = diagnose(&rules::TEMPLATE_RENDER, &error, templates);
            if let ErrorKind::RenderingError(report) = error.kind() {
                let folded =
                    templates.iter().zip(&self.folded).find(|(template, _)| template.name == report.filename());
                if let (Some((_, folded)), [found]) = (folded, found.as_mut_slice()) {
                    found.place.span = Span::new(folded.original(report.span().range.clone()));
                }
            }
            found
        })
    }
}

fn empty() -> Tera {
    let mut tera = Tera::new();
    let prefix = format!("{DEFAULT}/");
    // Refused only when templates were added before.
    tera.set_fallback_prefixes([prefix]).ok();
    tera
}

/// Tera stops at the first template that it cannot read: this asks it about one alone.
fn syntax_error(template: &Template) -> Option<Diagnostic> {
    let error = empty().add_raw_template(&template.name, &template.source).err()?;
    matches!(error.kind(), ErrorKind::SyntaxError(_))
        .then(|| diagnose(&rules::TEMPLATE_SYNTAX, &error, std::slice::from_ref(template)).pop())
        .flatten()
}

/// An error of Tera as findings at the templates' own lines.
pub(super) fn diagnose(rule: &'static Rule, error: &Error, templates: &[Template]) -> Diagnostics {
    let of = |name: &str| templates.iter().find(|template| template.name == name);
    // Where a template names another.
    let at_name = |name: &str, other: &str| {
        let template = of(name)?;
        let quoted = ['"', '\'', '`'].iter().find_map(|quote| template.source.find(&format!("{quote}{other}{quote}")));
        let start = quoted? + 1;
        Some(Place::new(template.path.clone(), Span::new(start..start + other.len())))
    };
    let whole = |name: &str| of(name).map(|template| Place::file(template.path.clone()));
    let found = |place: Option<Place>, reason: &str| {
        let problem = Diagnostic::new(rule, place.unwrap_or_else(|| Place::file("themes"))).arg("reason", reason);
        explained(problem, reason, templates)
    };
    let reason = error.to_string();
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let span = Span::new(report.span().range.clone());
            let place = of(report.filename()).map(|template| Place::new(template.path.clone(), span));
            vec![found(place, report.message())]
        }
        ErrorKind::MissingParent { current, parent } => {
            vec![found(at_name(current, parent).or_else(|| whole(current)), &format!("no template `{parent}`"))]
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain: chain }
        | ErrorKind::CircularInclude { tpl, include_chain: chain } => {
            let named = chain.iter().chain([tpl]).find_map(|other| at_name(tpl, other));
            vec![found(named.or_else(|| whole(tpl)), &reason)]
        }
        // What Tera finds after reading all templates, it gives as one text: a report after the other.
        _ => match reports(&reason) {
            reports if reports.is_empty() => vec![found(None, &reason)],
            reports => reports
                .into_iter()
                .map(|report| {
                    let place = of(report.template).map(|template| {
                        let start = offset(&template.source, report.line, report.column);
                        Place::new(template.path.clone(), Span::new(start..start + report.width))
                    });
                    found(place, report.message)
                })
                .collect(),
        },
    }
}

struct Report<'t> {
    message: &'t str,
    template: &'t str,
    line: usize,
    column: usize,
    width: usize,
}

/// Reads `error: Unknown filter …`, `--> page.html:3:7`, the line, and `^^^` under what is meant.
fn reports(text: &str) -> Vec<Report<'_>> {
    let mut found: Vec<Report> = Vec::new();
    let mut message = None;
    for line in text.lines() {
        if let Some(error) = line.strip_prefix("error: ") {
            message = Some(error);
        } else if let Some(place) = line.trim_start().strip_prefix("--> ") {
            let mut parts = place.rsplitn(3, ':');
            let column = parts.next().and_then(|n| n.parse().ok());
            let line = parts.next().and_then(|n| n.parse().ok());
            if let (Some(message), Some(column), Some(line), Some(template)) =
                (message.take(), column, line, parts.next())
            {
                found.push(Report { message, template, line, column, width: 0 });
            }
        } else if let (Some(report), true) = (found.last_mut(), line.ends_with('^')) {
            report.width = line.bytes().filter(|b| *b == b'^').count();
        }
    }
    found
}

/// The byte at a line and a column, both from 1, the column in characters.
fn offset(source: &str, line: usize, column: usize) -> usize {
    let start: usize = source.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = &source[start..];
    start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(i, _)| i)
}
