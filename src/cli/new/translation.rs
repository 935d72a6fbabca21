//! A translation of a text that stands already: what translations share is left out, what each says for itself is
//! there to be translated.

use super::ask::Question;
use super::form::{free_text, one_line, scalar};
use super::item::{ask_title, read_lang};
use super::refusal::Refusal;
use super::{Plan, Workspace};
use crate::base::Lang;
use crate::base::fields::{Field, Kind, Sharing, Table};
use crate::base::yaml::{self, Key, Node, Value};
use crate::cli::args::new::Text;
use crate::cli::words::Phrases;
use crate::content::front_matter::table;
use crate::content::{EntryKind, Role};
use crate::language::Arg;

/// A text and the language it is in.
struct Original {
    path: String,
    lang: Lang,
    text: String,
    head: Node,
    head_start: usize,
}

/// Makes the file of a translation; `of` is the key, and perhaps the language.
pub(crate) fn translate(
    workspace: &mut Workspace<'_>,
    kind: EntryKind,
    of: &[String],
    asked: &Text,
) -> Result<Plan, Refusal> {
    let key = of.first().map(String::as_str).unwrap_or_default();
    let (paths, missing) = languages(workspace, kind, key)?;
    let original = read(workspace, paths)?;
    let given = of.get(1).map(String::as_str).or(asked.lang.as_deref());
    let phrases = workspace.phrases;
    let question = Question {
        text: phrases.word("new-ask-translation"),
        flag: "--lang",
        given,
        default: (missing.len() == 1).then(|| missing[0].to_string()),
        choices: missing.iter().map(|lang| (lang.to_string(), crate::language::names::own_name(*lang, None))).collect(),
    };
    let lang = workspace.asker.ask(&question, |text| read_lang(phrases, &missing, text))?;
    let title = title(workspace, &original, asked)?;
    let front = front_matter(&original, table(kind), phrases, &title);
    let body = Phrases::load(lang, Vec::new()).0.word("new-body-translation");
    let path = original.path.strip_suffix(&format!(".{}.md", original.lang)).unwrap_or(&original.path);
    let file = (format!("{path}.{lang}.md"), format!("---\n{front}---\n\n{body}\n").into_bytes());
    let mut next = vec![("new-next-translation", vec![("original", original.path.clone())])];
    if original.head.get("draft").is_none() && table(kind).field("draft").is_some() {
        next.push(("new-next-live", Vec::new()));
    }
    Ok(Plan { root: workspace.root.to_owned(), files: vec![file], addition: None, next })
}

/// A language and the file that is in it.
type Version = (Lang, String);

/// The files of a key, in the site's order of languages, and the languages that are not there yet.
fn languages(workspace: &Workspace<'_>, kind: EntryKind, key: &str) -> Result<(Vec<Version>, Vec<Lang>), Refusal> {
    let path = |wanted: Lang| {
        let is_it = |role: &Role| matches!(role, Role::Text { kind: k, key: own, lang } if *k == kind && **own == *key && *lang == wanted);
        workspace.sources.iter().find(|source| is_it(&source.role)).map(|source| source.path.to_string())
    };
    let found = workspace.config.languages.iter().filter_map(|lang| Some((*lang, path(*lang)?)));
    let found: Vec<Version> = found.collect();
    if found.is_empty() {
        let keys = workspace.sources.iter().filter_map(|source| match &source.role {
            Role::Text { kind: k, key, .. } if *k == kind => Some(&**key),
            _ => None,
        });
        let proposal = crate::base::fields::suggest(key, keys).unwrap_or_else(|| "none".to_owned());
        return Err(Refusal::said("new-no-original", &[("key", key), ("proposal", &proposal)]));
    }
    let has = |lang: &Lang| found.iter().any(|(have, _)| have == lang);
    let missing: Vec<Lang> = workspace.config.languages.iter().copied().filter(|lang| !has(lang)).collect();
    if missing.is_empty() {
        return Err(Refusal::said("new-all-translated", &[("key", key)]));
    }
    Ok((found, missing))
}

/// The first of the files, read.
fn read(workspace: &Workspace<'_>, paths: Vec<Version>) -> Result<Original, Refusal> {
    let Some((lang, path)) = paths.into_iter().next() else { return Err(Refusal::said("new-config", &[])) };
    let broken = || Refusal::said("new-broken-original", &[("path", &path)]);
    let text = std::fs::read_to_string(workspace.root.join(&path)).map_err(|_| broken())?;
    let front = yaml::front_matter(&text);
    let (head_start, mut problems) = (front.yaml_start, Vec::new());
    let head = yaml::parse_front_matter(front.yaml.unwrap_or_default(), 0, &path.as_str().into(), &mut problems);
    let head = head.filter(|_| problems.is_empty()).ok_or_else(broken)?;
    Ok(Original { lang, text, head, head_start, path })
}

fn title(workspace: &mut Workspace<'_>, original: &Original, asked: &Text) -> Result<String, Refusal> {
    let own = original.head.get("title").and_then(Node::as_text).unwrap_or_default();
    let question = workspace.asker.word("new-ask-translated-title", &[("title", own)]);
    ask_title(workspace, question, asked)
}

fn front_matter(original: &Original, table: &'static Table, phrases: &Phrases, title: &str) -> String {
    let mut lines = String::new();
    for (key, value) in original.head.entries() {
        let Some(field) = table.field(&key.text) else { continue };
        match (&field.kind, field.sharing) {
            (_, Sharing::Text) if field.name == "title" => {
                let own = one_line(value.as_text().unwrap_or_default());
                lines += &format!("# {}: {own}\ntitle:{}\n", original.lang, free_text("title", title));
            }
            // Without a title there is nothing to show, but the rest may wait: it stays behind `#`.
            (_, Sharing::Text) => {
                let meaning = phrases.word(&format!("field-{}-{}", table.name, field.name));
                lines += &format!("# {meaning}\n{}", commented(original, key, value));
            }
            _ => lines += &inner(original, field, value, phrases),
        }
    }
    lines
}

/// The lines of a field as they stand in the original, behind `#`.
fn commented(original: &Original, key: &Key, value: &Node) -> String {
    let (start, end) = (key.span.start as usize, value.span.end.max(key.span.end) as usize);
    let whole = &original.text[original.head_start..];
    let raw = whole.get(start..end).unwrap_or_default();
    raw.lines().map(|line| format!("#{}\n", line.trim_end())).collect()
}

/// The words inside a shared field: the description of an image, the title of an attachment. The words of the original
/// hold their place, since some must stand.
fn inner(original: &Original, field: &Field, value: &Node, phrases: &Phrases) -> String {
    let Some(table) = field.kind.table() else { return String::new() };
    let words = |node: &Node| -> Vec<String> {
        let texts = node
            .entries()
            .iter()
            .filter(|(key, _)| table.field(&key.text).is_some_and(|field| field.sharing == Sharing::Text));
        texts
            .map(|(key, text)| {
                let text = one_line(text.as_text().unwrap_or_default());
                format!("{}:{}", key.text, scalar(&text))
            })
            .collect()
    };
    let mut lines = Vec::new();
    match (&field.kind, &value.value) {
        (Kind::Map(_), Value::Map(_)) => lines.extend(words(value).into_iter().map(|line| format!("  {line}"))),
        (Kind::Named(_), Value::Map(entries)) => {
            for (key, node) in entries {
                let words = words(node);
                if !words.is_empty() {
                    lines.push(format!("  {}:", scalar(&key.text).trim_start()));
                    lines.extend(words.into_iter().map(|line| format!("    {line}")));
                }
            }
        }
        (Kind::List(_), Value::List(items)) => {
            for node in items {
                let words = words(node);
                // Items are matched by their order, so each must stand.
                lines.extend(words.is_empty().then(|| "  - {}".to_owned()));
                lines.extend(
                    words.iter().enumerate().map(|(i, line)| format!("  {} {line}", if i == 0 { "-" } else { " " })),
                );
            }
            if lines.iter().all(|line| line == "  - {}") {
                lines.clear();
            }
        }
        _ => {}
    }
    if lines.is_empty() {
        return String::new();
    }
    let hint = phrases.text("new-form-translate", &[("lang", Arg::Text(original.lang.as_str()))]);
    format!("# {hint}\n{}:\n{}\n", field.name, lines.join("\n"))
}
