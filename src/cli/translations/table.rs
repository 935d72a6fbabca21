//! The table of translations: for people on a terminal, for programs, for people with a browser.

use std::io::{self, Write};

use quick_xml::escape::escape;
use serde::{Serialize, Serializer};

use super::{Desk, Family, folder, number, quoted, tell};
use crate::base::Lang;
use crate::base::lines::Lines;
use crate::cli::Exit;
use crate::cli::args::translations::{Form, Translations as Asked};
use crate::cli::new::Refusal;
use crate::cli::report::printable;
use crate::cli::words::Phrases;
use crate::content::Entry;
use crate::content::revision::Step;
use crate::language::{Arg, names};
use crate::site::translations::{Standing, State};

/// The version of the JSON: it changes when a key changes its meaning or goes away, not when one is added.
const VERSION: u32 = 1;

/// What is shown, the same in every form.
#[derive(Serialize)]
pub(super) struct Table {
    version: u32,
    languages: Vec<Lang>,
    counts: Vec<Count>,
    texts: Vec<Text>,
}

/// How many texts stand how in a language.
#[derive(Serialize)]
struct Count {
    lang: Lang,
    #[serde(serialize_with = "as_map")]
    states: Vec<(&'static str, usize)>,
}

fn as_map<S: Serializer>(states: &[(&'static str, usize)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(states.iter().copied())
}

/// One text in its languages.
#[derive(Serialize)]
struct Text {
    key: String,
    translations: Vec<Translation>,
}

#[derive(Serialize)]
struct Translation {
    lang: Lang,
    state: &'static str,
    file: Option<String>,
    source: Option<String>,
    minor: bool,
    changes: Vec<Change>,
}

/// What became of a paragraph.
#[derive(Serialize)]
struct Change {
    /// `changed`, `added` or `removed`.
    change: &'static str,
    /// The line in the source; of what was removed, the line in the translation, where it can be told.
    line: Option<usize>,
    /// Its beginning.
    text: Option<String>,
}

pub(super) fn show(desk: &Desk, asked: &Asked, phrases: &Phrases, out: &mut dyn Write) -> Result<Exit, Refusal> {
    let table = table(desk, asked)?;
    match asked.format {
        Form::Json => {
            serde_json::to_writer_pretty(&mut *out, &table).map_err(io::Error::from)?;
            writeln!(out)?;
        }
        Form::Text => text(&table, phrases, out)?,
        Form::Html => html(&table, phrases, out)?,
    }
    Ok(Exit::Ok)
}

/// The rows that were asked for: without any wish, those with something to do.
pub(super) fn table(desk: &Desk, asked: &Asked) -> Result<Table, Refusal> {
    let languages = desk.languages(&asked.lang)?;
    let mut only = Vec::new();
    for file in &asked.files {
        let entry = desk.entry(file)?;
        only.push((entry.kind, entry.key.clone()));
    }
    let mut counts: Vec<Vec<usize>> = vec![vec![0; State::ALL.len()]; languages.len()];
    let mut texts = Vec::new();
    for family in desk.families() {
        if !only.is_empty() && !only.iter().any(|(kind, key)| *kind == family.kind && **key == *family.key) {
            continue;
        }
        let shown: Vec<&Standing<'_>> = family.standings.iter().filter(|s| languages.contains(&s.lang)).collect();
        for (standing, counts) in shown.iter().zip(&mut counts) {
            counts[standing.state as usize] += usize::from(counts_at_all(&family, standing));
        }
        let is_wanted = |standing: &&Standing<'_>| match asked.state.is_empty() {
            true => asked.format == Form::Json || !only.is_empty() || is_work(&family, standing),
            false => asked.state.contains(&standing.state) && counts_at_all(&family, standing),
        };
        if shown.iter().any(is_wanted) {
            let translations = shown.iter().map(|standing| translation(desk, standing)).collect();
            texts.push(Text { key: format!("{}/{}", folder(family.kind), family.key), translations });
        }
    }
    let count = |(lang, counts): (&Lang, Vec<usize>)| {
        let states = State::ALL.iter().zip(counts).filter(|(_, count)| *count > 0);
        Count { lang: *lang, states: states.map(|(state, count)| (state.name(), count)).collect() }
    };
    let counts = languages.iter().zip(counts).map(count).collect();
    Ok(Table { version: VERSION, languages, counts, texts })
}

/// A shared text or a programme need not stand in every language.
fn counts_at_all(family: &Family<'_>, standing: &Standing<'_>) -> bool {
    standing.state != State::Missing || crate::site::translations::is_expected(family.kind)
}

fn is_work(family: &Family<'_>, standing: &Standing<'_>) -> bool {
    let done = matches!(standing.state, State::Original | State::Complete);
    !done && counts_at_all(family, standing)
}

fn translation(desk: &Desk, standing: &Standing<'_>) -> Translation {
    let path = |entry: Option<&Entry>| entry.map(|entry| entry.path.to_string());
    let stamp = standing.entry.and_then(|entry| entry.head.translated.as_ref());
    Translation {
        lang: standing.lang,
        state: standing.state.name(),
        file: path(standing.entry),
        source: path(standing.source),
        minor: stamp.is_some_and(|stamp| stamp.holds_for.is_some()),
        changes: if standing.state == State::Outdated { changes(desk, standing) } else { Vec::new() },
    }
}

/// The paragraphs that a translator must look at, quoted and named by their lines.
fn changes(desk: &Desk, standing: &Standing<'_>) -> Vec<Change> {
    let quote = |entry: Option<&Entry>, paragraph: usize| {
        let entry = entry?;
        let (text, span) = (desk.text(&entry.path).ok()?, entry.refs.paragraphs.get(paragraph)?.span);
        let line = Lines::new(text.as_bytes()).position(span.start as usize).line;
        Some((line, quoted(text.get(span.range())?)))
    };
    // What was removed from the source stands in the translation alone, at the same place while both have the same shape.
    let known = standing.entry.and_then(|entry| Some(entry.head.translated.as_ref()?.known().len()));
    let twin = standing.entry.filter(|entry| Some(entry.refs.paragraphs.len()) == known);
    let change = |step: Step| {
        let (change, found) = match step {
            Step::Same(..) => return None,
            Step::Changed(_, new) => ("changed", quote(standing.source, new)),
            Step::Added(new) => ("added", quote(standing.source, new)),
            Step::Removed(old) => ("removed", quote(twin, old)),
        };
        let (line, text) = found.unzip();
        Some(Change { change, line, text })
    };
    standing.steps().into_iter().filter_map(change).collect()
}

fn text(table: &Table, phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    let state = |name: &str| phrases.word(&format!("translations-{name}"));
    if !table.texts.is_empty() {
        let cells = |text: &Text| text.translations.iter().map(|t| state(t.state)).collect::<Vec<_>>();
        let rows: Vec<(String, Vec<String>)> =
            table.texts.iter().map(|text| (printable(&text.key), cells(text))).collect();
        let width = |text: &str| text.chars().count();
        let first = rows.iter().map(|(key, _)| width(key)).max().unwrap_or_default();
        let widest = |column: usize| rows.iter().map(|(_, cells)| width(&cells[column])).max().unwrap_or_default();
        let widths: Vec<usize> = (0..table.languages.len()).map(widest).collect();
        let line = |key: &str, cells: &[String]| {
            let mut line = format!("{key:first$}");
            for (cell, width) in cells.iter().zip(&widths) {
                line += &format!("  {cell:width$}");
            }
            line.trim_end().to_owned()
        };
        let tags: Vec<String> = table.languages.iter().map(ToString::to_string).collect();
        writeln!(out, "{}", line("", &tags))?;
        for (key, cells) in &rows {
            writeln!(out, "{}", line(key, cells))?;
        }
        writeln!(out)?;
    }
    for translation in table.texts.iter().flat_map(|text| &text.translations).filter(|t| !t.changes.is_empty()) {
        let (file, source) = (translation.file.as_deref().unwrap_or_default(), translation.source.as_deref());
        let args = [("path", Arg::Text(file)), ("source", Arg::Text(source.unwrap_or_default()))];
        tell(out, phrases, "translations-behind", &args)?;
        for change in &translation.changes {
            writeln!(out, "  {}", printable(&told(change, phrases)))?;
        }
        writeln!(out)?;
    }
    for count in &table.counts {
        let name = names::own_name(count.lang, None);
        writeln!(out, "{name}: {}", summary(count, phrases))?;
    }
    Ok(())
}

fn told(change: &Change, phrases: &Phrases) -> String {
    let line = change.line.unwrap_or_default().to_string();
    let id = match change.line {
        Some(_) => format!("translations-{}", change.change),
        None => format!("translations-{}-somewhere", change.change),
    };
    let text = change.text.as_deref().unwrap_or_default();
    phrases.text(&id, &[("line", Arg::Text(&line)), ("text", Arg::Text(text))])
}

fn summary(count: &Count, phrases: &Phrases) -> String {
    let state = |(name, count): &(&str, usize)| {
        phrases.text(&format!("translations-count-{name}"), &[("count", number(*count))])
    };
    count.states.iter().map(state).collect::<Vec<_>>().join(", ")
}

/// One page that needs nothing else; it may be sent to whoever has no terminal.
fn html(table: &Table, phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    let title = phrases.word("translations-title");
    let (lang, title) = (phrases.lang(), escape(&title));
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n\
         <style>body {{ font: 1rem/1.5 sans-serif; margin: 1rem }} table {{ border-collapse: collapse }} \
         th, td {{ border: 1px solid; padding: .25em .6em; text-align: start; vertical-align: top }} \
         .work {{ font-weight: bold }}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n<ul>"
    )?;
    for count in &table.counts {
        let name = names::own_name(count.lang, None);
        writeln!(
            out,
            "<li><span lang=\"{}\">{}</span>: {}</li>",
            count.lang,
            escape(&name),
            escape(summary(count, phrases))
        )?;
    }
    let column = escape(phrases.word("translations-column")).into_owned();
    write!(out, "</ul>\n<table>\n<thead><tr><th scope=\"col\">{column}</th>")?;
    for lang in &table.languages {
        write!(out, "<th scope=\"col\" lang=\"{lang}\">{}</th>", escape(names::own_name(*lang, None)))?;
    }
    writeln!(out, "</tr></thead>\n<tbody>")?;
    for text in &table.texts {
        write!(out, "<tr><th scope=\"row\">{}</th>", escape(&text.key))?;
        for translation in &text.translations {
            let is_done = ["original", "complete"].contains(&translation.state);
            let word = phrases.word(&format!("translations-{}", translation.state));
            let class = if is_done { "" } else { " class=\"work\"" };
            write!(out, "<td><span{class}>{}</span>", escape(&word))?;
            if !translation.changes.is_empty() {
                let items =
                    translation.changes.iter().map(|change| format!("<li>{}</li>", escape(told(change, phrases))));
                write!(out, "<ul>{}</ul>", items.collect::<String>())?;
            }
            write!(out, "</td>")?;
        }
        writeln!(out, "</tr>")?;
    }
    writeln!(out, "</tbody>\n</table>\n</main>\n</body>\n</html>")
}
