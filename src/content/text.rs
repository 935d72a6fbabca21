//! Reads one Markdown file: front matter into a Head, the rest into Refs and a Body.

use std::sync::Arc;

use crate::base::fields::{Findings, Presence};
use crate::base::yaml::{self, Node, Value};
use crate::base::{Diagnostic, Diagnostics, Lang, Place, Span, rules};
use crate::content::entry::{Body, Entry, EntryKind, Head, Places, Refs};
use crate::content::facts::{self, Facts};
use crate::content::front_matter;
use crate::content::markdown::{self, MarkdownSource};
use crate::content::revision;
use crate::language::{self, Typography, typography};

/// What `walk` knows of a Markdown file.
#[derive(Clone, Debug)]
pub struct TextSource<'a> {
    /// Its path.
    pub path: &'a Arc<str>,
    /// Its kind.
    pub kind: EntryKind,
    /// What its translations share.
    pub key: &'a Arc<str>,
    /// Its language.
    pub lang: Lang,
    /// Which languages are typeset.
    pub typography: &'a Typography,
}

/// Reads a Markdown file. It never fails: what is wrong is reported.
pub fn read(source: &TextSource<'_>, text: &str, problems: &mut Diagnostics) -> Entry {
    let file = yaml::front_matter(text);
    let place = |span: Span| Place::new(source.path.clone(), span);
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        problems.push(Diagnostic::new(&rules::FILE_EMPTY, place(Span::default())).lang(source.lang));
    } else if file.unclosed {
        let opening = Span::new(0..text.find('\n').unwrap_or(text.len()));
        problems.push(Diagnostic::new(&rules::FRONT_MATTER_OPEN, place(opening)).lang(source.lang));
    } else if file.yaml.is_none() && source.kind != EntryKind::Programme {
        problems.push(Diagnostic::new(&rules::FRONT_MATTER_MISSING, place(Span::default())).lang(source.lang));
    }
    let tree = file.yaml.and_then(|yaml| yaml::parse_front_matter(yaml, file.yaml_start, source.path, problems));
    let (mut head, places) = match &tree {
        Some(tree) => read_head(source, tree, problems),
        None => (Head::default(), Places::new()),
    };
    let (mut refs, body) = match file.unclosed {
        // Without an end to the front matter nobody can tell text from fields.
        true => (Refs::default(), Body::default()),
        false => {
            let prefix = if source.kind == EntryKind::Snippet { format!("s-{}-", source.key) } else { String::new() };
            let markdown = MarkdownSource {
                text: file.body,
                offset: file.body_start,
                path: source.path,
                lang: source.lang,
                id_prefix: &prefix,
                typography: source.typography,
            };
            let (refs, body, excerpt) = markdown::read(&markdown, problems);
            head.only_paragraph = excerpt.only_paragraph;
            (refs, body)
        }
    };
    if let Some(tree) = &tree {
        head_facts(source.lang, text, tree, &head, &mut refs.facts);
    }
    refs.paragraphs.splice(0..0, revision::paragraphs(&head, &places));
    if let Some(yaml) = file.yaml {
        refs.accepts.extend(yaml::accepts(yaml, file.yaml_start, source.path, Some(source.lang)));
    }
    Entry {
        path: source.path.clone(),
        kind: source.kind,
        key: source.key.clone(),
        lang: source.lang,
        shown: shown(source, &head),
        head,
        places,
        refs,
        body,
        alone: Vec::new(),
        broken: false,
    }
}

/// Adds the facts of title and lead, before those of the body.
fn head_facts(lang: Lang, text: &str, tree: &Node, head: &Head, facts: &mut Facts) {
    let fields = [("title", &head.title, facts::TITLE), ("lead", &head.lead, facts::LEAD)];
    let before = facts.found.len();
    for (name, value, block) in fields {
        let Some(value) = value.as_deref().filter(|value| language::facts::may_have(value)) else { continue };
        let Some(node) = tree.get(name) else { continue };
        for found in language::facts::read(lang, value) {
            facts.add(&found, value, inside(text, node.span, &value[found.range.clone()]), block);
        }
    }
    facts.found.rotate_left(before);
    facts.shrink();
}

/// Where words stand in a field; the whole field where its quotes or lines hide them, or where they stand twice.
fn inside(text: &str, field: Span, words: &str) -> Span {
    let written = text.get(field.range()).unwrap_or_default();
    let mut places = written.match_indices(words);
    match (places.next(), places.next()) {
        (Some((at, _)), None) => Span::new(at..at + words.len()).shifted(field.start as usize),
        _ => field,
    }
}

/// The front matter as readers see it; `None` where that is how it is written.
fn shown(source: &TextSource<'_>, head: &Head) -> Option<Box<Head>> {
    if !source.typography.is_on(source.lang) {
        return None;
    }
    let (mut shown, mut differs) = (Box::new(head.clone()), false);
    shown.each_text(&mut |text| {
        if let Some(typeset) = typography::typeset(source.lang, text) {
            (*text, differs) = (typeset, true);
        }
    });
    differs.then_some(shown)
}

fn read_head(source: &TextSource<'_>, tree: &Node, problems: &mut Diagnostics) -> (Head, Places) {
    let findings = Findings::new(source.path.clone(), source.lang);
    let reader = findings.read(front_matter::table(source.kind), tree, Presence::Inherits);
    let head = front_matter::head(source.kind, &reader);
    problems.extend(findings.finish());
    let mut places = Places::new();
    yaml::places(tree, "", &mut places);
    if let Value::Map(entries) = &tree.value
        && let Some((key, _)) = entries.first()
    {
        places.push((String::new(), key.span));
    }
    (head, places)
}
