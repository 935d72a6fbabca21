//! `visnyk new site`: the starter that comes with the program, in the languages that were chosen.

use std::collections::BTreeMap;
use std::fs;

use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};
use rust_embed::Embed;

use super::Plan;
use super::ask::{Asker, Question};
use super::form::{one_line, scalar};
use super::refusal::Refusal;
use crate::base::Lang;
use crate::cli::args::SCHEMA_FOLDER;
use crate::cli::args::new::NewSite;
use crate::cli::schema;
use crate::cli::words::Phrases;
use crate::language::Arg;

/// The starter. Its dates are written `@today@`, `@week-ago@`, `@in-a-month@`, so that no site begins with old news.
#[derive(Embed)]
#[folder = "starter/"]
struct Starter;

/// The languages in which the starter is written.
const LANGUAGES: &[&str] = &["uk", "ru", "bg", "en"];

/// What a site is asked.
struct Choice {
    languages: Vec<Lang>,
    title: Option<String>,
    base_url: String,
    timezone: String,
}

/// Asks what a site needs, and unpacks the starter.
pub(crate) fn site(asked: &NewSite, mut asker: Asker<'_>, phrases: &Phrases, clock: &Zoned) -> Result<Plan, Refusal> {
    let shown = asked.folder.display().to_string();
    match fs::read_dir(&asked.folder) {
        Ok(mut entries) => {
            if let Some(Ok(found)) = entries.next() {
                let found = found.file_name().to_string_lossy().into_owned();
                return Err(Refusal::said("new-site-not-empty", &[("folder", &shown), ("found", &found)]));
            }
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(Refusal::Write { path: asked.folder.clone(), error }),
    }
    let choice = choose(asked, &mut asker, phrases)?;
    let zone = TimeZone::get(&choice.timezone).unwrap_or(TimeZone::UTC);
    let dates = dates(&clock.with_time_zone(zone));
    let readme = readme(phrases.lang());
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for name in Starter::iter() {
        let Some(file) = Starter::get(&name) else { continue };
        let path = match &*name {
            name if *name == *readme => "README.md",
            name if name.starts_with("README.") => continue,
            "gitignore" => ".gitignore",
            name => name,
        };
        if of_other_language(path, &choice.languages) {
            continue;
        }
        let bytes = match str::from_utf8(&file.data) {
            Ok(text) => prepared(path, text, &choice, &dates, phrases).into_bytes(),
            Err(_) => file.data.to_vec(),
        };
        files.insert(path.to_owned(), bytes);
    }
    // Whoever opens the folder in an editor that knows schemas is helped from the first key on.
    files.extend(schema::files(phrases, SCHEMA_FOLDER, None));
    let next = vec![("new-next-site", vec![("folder", shown)])];
    Ok(Plan { root: asked.folder.clone(), files: files.into_iter().collect(), addition: None, next })
}

fn choose(asked: &NewSite, asker: &mut Asker<'_>, phrases: &Phrases) -> Result<Choice, Refusal> {
    let question = |field: &str, flag, given, default: &str| Question {
        text: phrases.word(&format!("field-site-{field}")),
        flag,
        given,
        default: Some(default.to_owned()),
        choices: Vec::new(),
    };
    let title = question("title", "--title", asked.title.as_deref(), "");
    let title = asker.ask(&title, |title| Ok(Some(one_line(title)).filter(|title| !title.is_empty())))?;
    let all = LANGUAGES.join(",");
    let given = asked.languages.as_ref().map(|languages| languages.join(","));
    let languages = question("languages", "--languages", given.as_deref(), &all);
    let languages = asker.ask(&languages, |text| read_languages(phrases, text))?;
    let base_url = question("base_url", "--base-url", asked.base_url.as_deref(), "https://example.org/");
    let base_url = asker.ask(&base_url, |text| read_url(phrases, text))?;
    let timezone = question("timezone", "--timezone", asked.timezone.as_deref(), "Europe/Kyiv");
    let timezone = asker.ask(&timezone, |text| match TimeZone::get(text.trim()) {
        Ok(_) => Ok(text.trim().to_owned()),
        Err(_) => Err(phrases.text("rule-zone-unknown", &[("value", Arg::Text(text))])),
    })?;
    Ok(Choice { languages, title, base_url, timezone })
}

fn read_languages(phrases: &Phrases, text: &str) -> Result<Vec<Lang>, String> {
    let mut languages: Vec<Lang> = Vec::new();
    for tag in text.split([',', ' ', ';']).filter(|tag| !tag.is_empty()) {
        match Lang::parse(tag).filter(|lang| LANGUAGES.contains(&lang.as_str())) {
            Some(lang) if languages.contains(&lang) => {}
            Some(lang) => languages.push(lang),
            None => {
                let args = [("value", Arg::Text(tag))];
                let help = phrases.text("new-language.help", &args);
                return Err(format!("{}. {help}", phrases.text("new-language", &args)));
            }
        }
    }
    if languages.is_empty() { Err(phrases.word("new-needed")) } else { Ok(languages) }
}

/// An address, held to the same rule as in `site.yaml`.
fn read_url(phrases: &Phrases, text: &str) -> Result<String, String> {
    let url = text.trim();
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
    let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '#' | '?');
    if rest.is_empty() || rest.starts_with('/') || rest.contains(odd) {
        return Err(phrases.text("rule-base-url", &[("value", Arg::Text(url))]));
    }
    Ok(format!("{}/", url.trim_end_matches('/')))
}

fn readme(lang: Lang) -> String {
    let own = format!("README.{lang}.md");
    if Starter::get(&own).is_some() { own } else { "README.en.md".to_owned() }
}

/// The dates that stand in for the marks of the starter.
fn dates(clock: &Zoned) -> Vec<(&'static str, String)> {
    let today = clock.date();
    let later = |span| today.checked_add(span).unwrap_or(today).to_string();
    vec![("@today@", today.to_string()), ("@week-ago@", later(-7.days())), ("@in-a-month@", later(30.days()))]
}

/// Whether a text is in one of the starter's languages that was not chosen.
fn of_other_language(path: &str, chosen: &[Lang]) -> bool {
    let tag = path.strip_suffix(".md").and_then(|stem| stem.rsplit_once('.')).map(|(_, tag)| tag);
    tag.is_some_and(|tag| LANGUAGES.contains(&tag) && !chosen.iter().any(|lang| lang.as_str() == tag))
}

/// A file of the starter as this site has it.
fn prepared(path: &str, text: &str, choice: &Choice, dates: &[(&str, String)], phrases: &Phrases) -> String {
    let mut text = text.to_owned();
    for (mark, date) in dates {
        text = text.replace(mark, date);
    }
    if !path.ends_with(".yaml") {
        return text;
    }
    let mut lines = String::new();
    for line in text.lines().filter(|line| !is_word_of_other(line, &choice.languages)) {
        let meaning = line.strip_prefix("# @").and_then(|id| id.strip_suffix('@'));
        lines += &match meaning {
            // Comments come from the table of fields, in the editor's language.
            Some(id) => format!("# {}", phrases.word(id)),
            None => setting(path, line, choice).unwrap_or_else(|| line.to_owned()),
        };
        lines.push('\n');
    }
    lines
}

/// In the starter's records each language has a line of its own: `    uk: …`.
fn is_word_of_other(line: &str, chosen: &[Lang]) -> bool {
    let tag = line.trim_start().split_once(": ").map(|(tag, _)| tag);
    line.starts_with(' ')
        && tag.is_some_and(|tag| LANGUAGES.contains(&tag) && !chosen.iter().any(|lang| lang.as_str() == tag))
}

/// What was chosen, in its line of `site.yaml`.
fn setting(path: &str, line: &str, choice: &Choice) -> Option<String> {
    if path != "content/site.yaml" {
        return None;
    }
    let languages = || choice.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    match line.split_once(':')? {
        ("base_url", _) => Some(format!("base_url: {}", choice.base_url)),
        ("languages", _) => Some(format!("languages: [{}]", languages())),
        ("timezone", _) => Some(format!("timezone: {}", choice.timezone)),
        // The starter's own titles have a mark, so that the words of other fields are left alone.
        (tag, rest) if rest.ends_with("# @title@") => {
            let own = rest.trim_end_matches("# @title@").trim_end();
            let title = choice.title.as_deref().map_or_else(|| own.to_owned(), scalar);
            Some(format!("{tag}:{title}"))
        }
        _ => None,
    }
}
