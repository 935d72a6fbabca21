//! News, pages, notices and shared texts: what is asked for each, and the file that comes of it.

use jiff::ToSpan;

use super::ask::Question;
use super::form::{Form, free_text, one_line, scalar};
use super::refusal::Refusal;
use super::{Plan, Workspace, keys, path_of, translation};
use crate::base::Lang;
use crate::base::fields::{Kind, Table, suggest};
use crate::base::time::LocalTime;
use crate::cli::args::new::{NewAlert, NewNews, NewPage, NewSnippet, Text};
use crate::cli::words::Phrases;
use crate::content::EntryKind;
use crate::content::front_matter::table;

/// Fields that are offered in a new file; the rest stand in `visnyk fields`.
const NEWS_OFFERED: &[&str] = &[
    "lead",
    "tags",
    "author",
    "place",
    "image",
    "background",
    "related",
    "events",
    "partners",
    "attachments",
    "deadline",
    "action",
    "publish",
    "expires",
    "source",
];
const PAGE_OFFERED: &[&str] = &["lead", "menu_title", "image", "attachments"];

/// Each table with what is offered of it, for the test.
#[cfg(test)]
pub(crate) const OFFERED: &[(&Table, &[&str])] = &[
    (&crate::content::front_matter::NEWS, NEWS_OFFERED),
    (&crate::content::front_matter::PAGE, PAGE_OFFERED),
    (&crate::data::events::EVENT, super::event::OFFERED),
    (&crate::data::datasets::DATASET, super::dataset::OFFERED),
];

/// `visnyk new news`
pub(crate) fn news(workspace: &mut Workspace<'_>, asked: &NewNews) -> Result<Plan, Refusal> {
    if let Some(of) = &asked.translate.translate {
        return translation::translate(workspace, EntryKind::News, of, &asked.text);
    }
    let (lang, title) = (lang(workspace, &asked.text)?, title(workspace, EntryKind::News, &asked.text)?);
    let date = time(workspace, "field-news-date", "--date", asked.date.as_deref(), workspace.today())?;
    let category = category(workspace, asked.category.as_deref())?;
    let lead = workspace.asker.ask(
        &Question {
            text: workspace.phrases.word("field-news-lead"),
            flag: "--lead",
            given: asked.lead.as_deref(),
            default: Some(String::new()),
            ..Question::default()
        },
        |lead| Ok(one_line(lead)),
    )?;
    let mut values =
        vec![("title", free_text("title", &title)), ("date", format!(" {date}")), ("category", scalar(&category))];
    if !lead.is_empty() {
        values.push(("lead", free_text("lead", &lead)));
    }
    if let Some(deadline) = &asked.deadline {
        let time = read_time(workspace.phrases, "deadline", deadline);
        let time = time.map_err(|_| Refusal::said("new-deadline", &[("value", deadline)]))?;
        values.push(("deadline", format!(" {time}")));
    }
    text(workspace, EntryKind::News, &asked.text, (lang, &title), values, NEWS_OFFERED)
}

/// `visnyk new page`
pub(crate) fn page(workspace: &mut Workspace<'_>, asked: &NewPage) -> Result<Plan, Refusal> {
    if let Some(of) = &asked.translate.translate {
        return translation::translate(workspace, EntryKind::Page, of, &asked.text);
    }
    let (lang, title) = (lang(workspace, &asked.text)?, title(workspace, EntryKind::Page, &asked.text)?);
    let values = vec![("title", free_text("title", &title))];
    text(workspace, EntryKind::Page, &asked.text, (lang, &title), values, PAGE_OFFERED)
}

/// `visnyk new alert`
pub(crate) fn alert(workspace: &mut Workspace<'_>, asked: &NewAlert) -> Result<Plan, Refusal> {
    if let Some(of) = &asked.translate.translate {
        return translation::translate(workspace, EntryKind::Alert, of, &asked.text);
    }
    let (lang, title) = (lang(workspace, &asked.text)?, title(workspace, EntryKind::Alert, &asked.text)?);
    let level = one_of(workspace, table(EntryKind::Alert), "level", "--level", asked.level.as_deref())?;
    let from = time(workspace, "field-alert-from", "--from", asked.from.as_deref(), workspace.today())?;
    // A notice without an end would stand for years.
    let end = from.date.checked_add(1.day()).unwrap_or(from.date);
    let until = time(workspace, "field-alert-until", "--until", asked.until.as_deref(), end.to_string())?;
    let values = vec![
        ("title", free_text("title", &title)),
        ("level", format!(" {level}")),
        ("from", format!(" {from}")),
        ("until", format!(" {until}")),
    ];
    text(workspace, EntryKind::Alert, &asked.text, (lang, &title), values, &[])
}

/// `visnyk new snippet`
pub(crate) fn snippet(workspace: &mut Workspace<'_>, asked: &NewSnippet) -> Result<Plan, Refusal> {
    if let Some(of) = &asked.translate.translate {
        return translation::translate(workspace, EntryKind::Snippet, of, &asked.text);
    }
    let (lang, title) = (lang(workspace, &asked.text)?, title(workspace, EntryKind::Snippet, &asked.text)?);
    let values = vec![("title", free_text("title", &title))];
    text(workspace, EntryKind::Snippet, &asked.text, (lang, &title), values, &[])
}

/// The file of a text, and what to do with it.
fn text(
    workspace: &mut Workspace<'_>,
    kind: EntryKind,
    asked: &Text,
    (lang, title): (Lang, &str),
    mut values: Vec<(&'static str, String)>,
    offered: &[&str],
) -> Result<Plan, Refusal> {
    let table = table(kind);
    let key = key(workspace, kind, asked, lang, title)?;
    let has_draft = table.field("draft").is_some();
    if has_draft {
        values.push(("draft", format!(" {}", workspace.phrases.word("new-yes"))));
    }
    let today = workspace.today();
    let form = Form { table, phrases: workspace.phrases, values, offered, today: &today };
    // The words to be replaced are in the language of the text, so that nothing foreign is ever published by mistake.
    let body = Phrases::load(lang, Vec::new()).0.word("new-body");
    let file = format!("---\n{}---\n\n{body}\n", form.lines());
    let mut next = vec![("new-next-write", Vec::new())];
    if has_draft {
        next.push(("new-next-draft", Vec::new()));
    }
    if kind == EntryKind::Snippet {
        next.push(("new-next-snippet", vec![("key", key.clone())]));
    }
    let files = vec![(path_of(kind, &key, lang), file.into_bytes())];
    Ok(Plan { root: workspace.root.to_owned(), files, addition: None, next })
}

/// The key that was asked for, or one from the title.
fn key(workspace: &Workspace<'_>, kind: EntryKind, asked: &Text, lang: Lang, title: &str) -> Result<String, Refusal> {
    let Some(key) = &asked.key else {
        let otherwise = format!("{}-{}", kind_name(kind), workspace.today());
        return Ok(keys::free(&keys::from_title(lang, title, &otherwise), |key| workspace.may_have(kind, key, lang)));
    };
    if !workspace.is_good(kind, key, lang) {
        return Err(Refusal::said("new-key", &[("key", key)]));
    }
    if workspace.is_taken(kind, key) {
        return Err(Refusal::said("new-taken", &[("key", key)]));
    }
    Ok(key.clone())
}

fn kind_name(kind: EntryKind) -> &'static str {
    table(kind).name
}

/// The language of the text: the site's first unless another is named.
pub(crate) fn lang(workspace: &mut Workspace<'_>, asked: &Text) -> Result<Lang, Refusal> {
    let languages = workspace.config.languages.clone();
    let first = languages.first().map(ToString::to_string).unwrap_or_default();
    if languages.len() == 1 && asked.lang.is_none() {
        return Ok(languages[0]);
    }
    let phrases = workspace.phrases;
    let question = Question {
        choices: languages
            .iter()
            .map(|lang| (lang.to_string(), crate::language::names::own_name(*lang, None)))
            .collect(),
        ..question(phrases, "new-ask-lang", "--lang", asked.lang.as_deref(), first)
    };
    workspace.asker.ask(&question, |text| read_lang(phrases, &languages, text))
}

/// A language of the site.
pub(crate) fn read_lang(phrases: &Phrases, languages: &[Lang], text: &str) -> Result<Lang, String> {
    let lang = Lang::parse(text.trim()).filter(|lang| languages.contains(lang));
    lang.ok_or_else(|| {
        let known: Vec<String> = languages.iter().map(ToString::to_string).collect();
        let known = known.join(", ");
        say(phrases, "rule-value-one-of", &[("value", text), ("field", "lang")], &known)
    })
}

fn title(workspace: &mut Workspace<'_>, kind: EntryKind, asked: &Text) -> Result<String, Refusal> {
    ask_title(workspace, workspace.phrases.word(&format!("field-{}-title", kind_name(kind))), asked)
}

/// A title: the only thing that nobody can propose.
pub(crate) fn ask_title(workspace: &mut Workspace<'_>, text: String, asked: &Text) -> Result<String, Refusal> {
    let words = Some(asked.words.join(" ")).filter(|words| !words.is_empty());
    let given = words.as_deref().or(asked.title.as_deref());
    let question = Question { text, flag: "--title", given, ..Question::default() };
    let phrases = workspace.phrases;
    workspace.asker.ask(&question, |title| {
        let title = one_line(title);
        if title.is_empty() { Err(phrases.word("new-needed")) } else { Ok(title) }
    })
}

fn category(workspace: &mut Workspace<'_>, given: Option<&str>) -> Result<String, Refusal> {
    let (phrases, lang) = (workspace.phrases, workspace.phrases.lang());
    let languages = &workspace.config.languages;
    let name = |category: &crate::site::config::Category| category.name.word(lang, languages).text;
    let choices: Vec<_> = workspace.config.categories.iter().map(|c| (c.id.clone(), name(c))).collect();
    if choices.is_empty() {
        return Err(Refusal::said("new-no-categories", &[]));
    }
    let default = (choices.len() == 1).then(|| choices[0].0.clone());
    let question = Question {
        text: phrases.word("field-news-category"),
        flag: "--category",
        given,
        default,
        choices: choices.clone(),
    };
    workspace.asker.ask(&question, |id| {
        let known: Vec<&str> = choices.iter().map(|(id, _)| id.as_str()).collect();
        choose(phrases, "category", &known, id)
    })
}

/// One of the words that a field may hold; the first is the default.
pub(crate) fn one_of(
    workspace: &mut Workspace<'_>,
    table: &'static Table,
    field: &str,
    flag: &'static str,
    given: Option<&str>,
) -> Result<String, Refusal> {
    let Some(Kind::OneOf(known)) = table.field(field).map(|field| field.kind) else { return Ok(String::new()) };
    let first = known.first().copied().unwrap_or_default().to_owned();
    let phrases = workspace.phrases;
    let question = Question {
        choices: known.iter().map(|word| ((*word).to_owned(), String::new())).collect(),
        ..question(phrases, &format!("field-{}-{field}", table.name), flag, given, first)
    };
    workspace.asker.ask(&question, |word| choose(phrases, field, known, word))
}

fn choose(phrases: &Phrases, field: &str, known: &[&str], word: &str) -> Result<String, String> {
    if known.contains(&word) {
        return Ok(word.to_owned());
    }
    let all = known.join(", ");
    let mut why = say(phrases, "rule-value-one-of", &[("value", word), ("field", field)], &all);
    if let Some(meant) = suggest(word, known.iter().copied()) {
        let meant = phrases.text("cli-error-meant", &[("meant", crate::language::Arg::Text(&meant))]);
        why = format!("{why} ({meant})");
    }
    Err(why)
}

pub(crate) fn time(
    workspace: &mut Workspace<'_>,
    text: &str,
    flag: &'static str,
    given: Option<&str>,
    default: String,
) -> Result<LocalTime, Refusal> {
    let phrases = workspace.phrases;
    let question = question(phrases, text, flag, given, default);
    workspace.asker.ask(&question, |text| read_time(phrases, flag.trim_start_matches('-'), text))
}

pub(crate) fn read_time(phrases: &Phrases, field: &str, text: &str) -> Result<LocalTime, String> {
    LocalTime::parse(text).map_err(|_| say(phrases, "rule-value-date", &[("value", text), ("field", field)], ""))
}

pub(crate) fn question<'q>(
    phrases: &Phrases,
    text: &str,
    flag: &'static str,
    given: Option<&'q str>,
    default: String,
) -> Question<'q> {
    Question { text: phrases.word(text), flag, given, default: Some(default), choices: Vec::new() }
}

/// What is wrong and what to write instead, by the words of a rule.
pub(crate) fn say(phrases: &Phrases, rule: &str, args: &[(&str, &str)], known: &str) -> String {
    let mut args: Vec<_> = args.iter().map(|(name, value)| (*name, crate::language::Arg::Text(value))).collect();
    args.push(("known", crate::language::Arg::Text(known)));
    let help = phrases.try_text(&format!("{rule}.help"), &args).unwrap_or_default();
    format!("{}. {help}", phrases.text(rule, &args)).trim_end().trim_end_matches('.').to_owned()
}
