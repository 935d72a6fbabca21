//! The words in templates: a language's messages and formats together, and the check that what templates ask for is there.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::scan::{Call, Key, calls};
use super::templates::Template;
use crate::base::fields::suggest;
use crate::base::{Diagnostic, Diagnostics, Lang, Place, Span, rules};
use crate::language::{Formats, FtlFile, Language, Messages};

/// What a language brings to a page.
pub struct LanguageWords {
    /// Its words and formats, which drafts use too.
    pub language: Arc<Language>,
    /// The messages that only the site's own file has, with their places.
    own: Vec<(String, Place)>,
}

impl LanguageWords {
    /// Reads the files of a language, the site's own last.
    pub fn load(lang: Lang, files: &[FtlFile]) -> (LanguageWords, Diagnostics) {
        let (messages, diagnostics) = Messages::load(lang, files);
        let own = match files {
            [ours, site] => {
                let known: BTreeSet<&str> = ids(&ours.text).map(|(id, _)| id).collect();
                let new = ids(&site.text).filter(|(id, _)| !known.contains(id));
                let place = |at: usize, id: &str| Place::new(site.path.clone(), Span::new(at..at + id.len()));
                new.map(|(id, at)| (id.to_owned(), place(at, id))).collect()
            }
            _ => Vec::new(),
        };
        let language = Arc::new(Language { messages, formats: Formats::new(lang) });
        (LanguageWords { language, own }, diagnostics)
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.language.messages.lang()
    }
}

/// The ids of the messages of a Fluent file: they begin a line, and everything else is indented or begins with a mark.
fn ids(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let mut at = 0;
    let lines = text.split_inclusive('\n').map(move |line| {
        at += line.len();
        (line, at - line.len())
    });
    lines.filter_map(|(line, at)| {
        let (id, rest) = line.split_at(line.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')?);
        (id.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.trim_start().starts_with('=')).then_some((id, at))
    })
}

/// The functions of templates that take a name, and the argument that holds it.
const FUNCTIONS: [(&str, &str); 2] = [("t", "key"), ("asset", "name")];

/// Checks what the templates ask for: every word is there in every language and gets what it needs, every asset exists,
/// and every word of the site's own is asked for by a template or, in `known`, by the program.
pub(super) fn check(
    templates: &[Template],
    words: &[Arc<LanguageWords>],
    assets: &dyn Fn(&str) -> bool,
    known: &[&str],
    diagnostics: &mut Diagnostics,
) {
    let mut used = BTreeSet::new();
    let mut families = BTreeSet::new();
    for template in templates {
        for call in calls(&template.source, &FUNCTIONS) {
            let place = Place::new(template.path.clone(), Span::new(call.span.clone()));
            match (call.function.as_str(), &call.key) {
                ("asset", Key::Literal(name)) if assets(name) => {}
                ("asset", Key::Literal(name)) => {
                    diagnostics.push(Diagnostic::new(&rules::ASSET_UNKNOWN, place).arg("name", name));
                }
                ("asset", _) => {}
                (_, Key::Dynamic) => diagnostics.push(Diagnostic::new(&rules::TEMPLATE_WORD_DYNAMIC, place)),
                (_, Key::Literal(key)) => {
                    word(key, &call, words, &place, diagnostics);
                    used.insert(key.clone());
                }
                (_, Key::Family(prefix)) => {
                    family(prefix, &call, words, &place, diagnostics);
                    families.insert(prefix.clone());
                }
            }
        }
    }
    for (id, place) in words.iter().flat_map(|words| &words.own) {
        let asked = used.contains(id) || known.contains(&id.as_str()) || families.iter().any(|f| id.starts_with(f));
        if !asked {
            diagnostics.push(Diagnostic::new(&rules::TEMPLATE_WORD_UNUSED, place.clone()).arg("key", id));
        }
    }
}

fn word(key: &str, call: &Call, words: &[Arc<LanguageWords>], place: &Place, diagnostics: &mut Diagnostics) {
    let missing: Vec<String> =
        words.iter().filter(|words| !words.language.messages.has(key)).map(|words| words.lang().to_string()).collect();
    if missing.len() == words.len() {
        let ids = words.first().map(|words| words.language.messages.ids());
        let mut unknown = Diagnostic::new(&rules::TEMPLATE_WORD_UNKNOWN, place.clone()).arg("key", key);
        let near = suggest(key, ids.into_iter().flatten());
        if let Some(near) = near {
            unknown = unknown.replacement(format!("\"{near}\""));
        }
        diagnostics.push(unknown);
    } else if !missing.is_empty() {
        let lacking = Diagnostic::new(&rules::TEMPLATE_WORD_MISSING, place.clone());
        diagnostics.push(lacking.arg("key", key).arg("languages", missing.join(", ")));
    }
    given(key, call, words, place, diagnostics);
}

fn family(prefix: &str, call: &Call, words: &[Arc<LanguageWords>], place: &Place, diagnostics: &mut Diagnostics) {
    let Some(first) = words.first() else { return };
    let mut members = first.language.messages.ids().filter(|id| id.starts_with(prefix)).peekable();
    if members.peek().is_none() {
        diagnostics
            .push(Diagnostic::new(&rules::TEMPLATE_WORD_UNKNOWN, place.clone()).arg("key", format!("{prefix}…")));
    }
    members.for_each(|id| given(id, call, words, place, diagnostics));
}

/// Every value that the word prints in any language must be given.
fn given(key: &str, call: &Call, words: &[Arc<LanguageWords>], place: &Place, diagnostics: &mut Diagnostics) {
    let needed: BTreeSet<&String> =
        words.iter().filter_map(|words| words.language.messages.variables(key)).flatten().collect();
    for name in needed.into_iter().filter(|name| !call.given.contains(name)) {
        let lacking = Diagnostic::new(&rules::TEMPLATE_WORD_ARGUMENT, place.clone());
        diagnostics.push(lacking.arg("key", key).arg("name", name));
    }
}
