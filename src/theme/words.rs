//! The words in templates: a language's messages and formats together, and the check that what templates ask for is there.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::files::{built_in_words, own_file};
use super::scan::{Call, Key, calls};
use super::templates::Template;
use crate::base::fields::suggest;
use crate::base::{Diagnostic, Diagnostics, Lang, Place, Span, rules};
use crate::language::{Formats, FtlFile, Language, Messages};

/// What a language brings to a page.
pub struct LanguageWords {
    /// Its words and formats, which drafts use too.
    pub language: Arc<Language>,
    /// The messages of the site's own file, with their places.
    own: Vec<(String, Place)>,
}

impl LanguageWords {
    /// Reads the files of a language, the site's own last.
    pub fn load(lang: Lang, files: &[FtlFile]) -> (LanguageWords, Diagnostics) {
        let (messages, diagnostics) = Messages::load(lang, files);
        let own = own_file(lang, files).into_iter().flat_map(|site| {
            let place = |at: usize, id: &str| Place::new(site.path.clone(), Span::new(at..at + id.len()));
            ids(&site.text).map(move |(id, at)| (id.to_owned(), place(at, id)))
        });
        let own = own.collect();
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

/// The words that come with the program, in the language that all its others were made from: what every language needs.
struct Reference {
    messages: OnceCell<Messages>,
}

/// Words of which a language needs those that it has a use for: names of languages and of time zones.
const OPTIONAL: &[&str] = &["in-language-", "language-name-", "zone-"];

impl Reference {
    fn new() -> Reference {
        Reference { messages: OnceCell::new() }
    }

    /// Read when somebody asks: most sites have no words of their own.
    fn messages(&self) -> &Messages {
        self.messages.get_or_init(|| {
            let lang = Lang::parse("en").unwrap_or_else(|| unreachable!("`en` is a language tag"));
            let files: Vec<FtlFile> = built_in_words(lang).into_iter().collect();
            Messages::load(lang, &files).0
        })
    }

    fn has(&self, id: &str) -> bool {
        self.messages().has(id)
    }

    /// Names what a language lacks, in one finding, and the messages of the site's own that print less or more than they are
    /// given.
    fn compare(&self, language: &LanguageWords, is_asked: &dyn Fn(&str) -> bool, diagnostics: &mut Diagnostics) {
        const SHOWN: usize = 6;
        let messages = &language.language.messages;
        // Most sites have no words of their own, and the program's are complete.
        if language.own.is_empty() && built_in_words(language.lang()).is_some() {
            return;
        }
        let optional = |id: &str| OPTIONAL.iter().any(|prefix| id.starts_with(prefix));
        let needed = self.messages().ids().filter(|id| is_asked(id) && !optional(id));
        let missing: Vec<&str> = needed.filter(|id| !messages.has(id)).collect();
        if !missing.is_empty() {
            let more = if missing.len() > SHOWN { " …" } else { "" };
            let shown = format!("{}{more}", missing[..missing.len().min(SHOWN)].join(", "));
            let place = Place::file(format!("locales/{}/site.ftl", language.lang()));
            let problem = Diagnostic::new(&rules::MESSAGE_MISSING, place).lang(language.lang());
            let problem = problem.arg("count", missing.len().to_string()).arg("keys", shown);
            diagnostics.push(problem.arg("lang", language.lang().as_str()));
        }
        for (id, place) in &language.own {
            let (Some(given), Some(own)) = (self.messages().variables(id), messages.variables(id)) else { continue };
            let known = || if given.is_empty() { "none".into() } else { names(given.iter()) };
            // Beside the program's own words, Fluent's check has told of it.
            let is_new = built_in_words(language.lang()).is_none();
            for name in own.difference(given).filter(|_| is_new) {
                let problem = Diagnostic::new(&rules::FTL_VARIABLE_UNKNOWN, place.clone()).arg("id", id);
                diagnostics.push(problem.arg("variable", name).arg("known", known()));
            }
            let lacking = names(given.difference(own));
            if !lacking.is_empty() {
                let problem = Diagnostic::new(&rules::MESSAGE_VARIABLE, place.clone()).lang(language.lang());
                diagnostics.push(problem.arg("key", id).arg("names", lacking));
            }
        }
    }
}

/// The words that every language of a site needs: those that come with the program, and what any language has besides.
pub fn needed(languages: &[Arc<Language>]) -> BTreeSet<String> {
    let is_optional = |id: &str| OPTIONAL.iter().any(|prefix| id.starts_with(prefix));
    let reference = Reference::new();
    let own = languages.iter().flat_map(|language| language.messages.ids());
    own.chain(reference.messages().ids()).filter(|id| !is_optional(id)).map(str::to_owned).collect()
}

fn names<'n>(names: impl Iterator<Item = &'n String>) -> String {
    names.map(String::as_str).collect::<Vec<_>>().join(", ")
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
    let reference = Reference::new();
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
                    word(key, &call, words, &reference, &place, diagnostics);
                    used.insert(key.clone());
                }
                (_, Key::Family(prefix)) => {
                    family(prefix, &call, words, &place, diagnostics);
                    families.insert(prefix.clone());
                }
            }
        }
    }
    let is_asked =
        |id: &str| used.contains(id) || known.contains(&id) || families.iter().any(|family| id.starts_with(family));
    for language in words {
        reference.compare(language, &is_asked, diagnostics);
    }
    for (id, place) in words.iter().flat_map(|words| &words.own).filter(|(id, _)| !reference.has(id)) {
        if !is_asked(id) {
            diagnostics.push(Diagnostic::new(&rules::TEMPLATE_WORD_UNUSED, place.clone()).arg("key", id));
        }
    }
}

fn word(
    key: &str,
    call: &Call,
    words: &[Arc<LanguageWords>],
    reference: &Reference,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
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
    } else if !missing.is_empty() && !reference.has(key) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::built_in;

    /// No word is translated four times for nothing, and none that a page asks for is said to wait.
    #[test]
    fn every_word_is_asked_for() {
        let files = built_in();
        let templates = files.iter().filter(|file| file.name.ends_with(".html"));
        let sources: Vec<String> = templates.map(|file| String::from_utf8_lossy(&file.bytes).into_owned()).collect();
        let calls: Vec<Call> = sources.iter().flat_map(|source| calls(source, &FUNCTIONS)).collect();
        let keys = || calls.iter().filter(|call| call.function == "t").map(|call| &call.key);
        let is_asked = |id: &str| {
            let by_program = crate::outputs::words().contains(&id) || OPTIONAL.iter().any(|own| id.starts_with(own));
            by_program
                || id == "language-own-name"
                || keys().any(|key| match key {
                    Key::Literal(key) => key == id,
                    Key::Family(prefix) => id.starts_with(prefix),
                    Key::Dynamic => false,
                })
        };
        let reference = Reference::new();
        let messages = reference.messages();
        let idle: Vec<&str> = messages.ids().filter(|id| !is_asked(id)).collect();
        assert_eq!(idle, [""; 0], "asked for by no template and not among the words of `outputs`");
    }
}
