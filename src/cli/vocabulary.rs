//! `visnyk words`: how complete each language of a site is, by counts and by place; and the messages of a new language, ready to
//! be translated.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::args::{TableFormat, Words};
use super::report::{self, Look, Trouble};
use super::words::Phrases;
use super::{Exit, run};
use crate::base::lines::Lines;
use crate::base::{Lang, Place, rules};
use crate::language::format::plural_categories;
use crate::language::{Arg, FtlFile};
use crate::pipeline::{self, Loaded, Unwatched};
use crate::site::check::each_words;
use crate::theme::{built_in_words, locale_files, needed_words};

/// The version of the JSON: it changes when a key changes its meaning or goes away, not when one is added.
const VERSION: u32 = 1;

/// What languages have of one kind of words.
#[derive(Debug, Serialize)]
struct Row {
    /// `messages`, `plural-forms`, `texts`, or a file with words in YAML.
    kind: String,
    /// How many there should be.
    needed: usize,
    /// How many each language has, in the site's order.
    has: Vec<usize>,
}

/// Something that a language lacks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Missing {
    path: String,
    line: usize,
    column: usize,
    /// The message, the field or the file's name.
    what: String,
    lang: String,
}

#[derive(Debug, Serialize)]
struct Parity {
    version: u32,
    languages: Vec<String>,
    rows: Vec<Row>,
    missing: Vec<Missing>,
}

/// `visnyk words`
pub(super) fn words(asked: &run::Asked<'_>, words: &Words, phrases: &Phrases) -> io::Result<Exit> {
    if let Some(lang) = words.new {
        return begin(asked, lang, phrases);
    }
    let loaded = match pipeline::load(asked.root, &Unwatched) {
        Ok(loaded) => loaded,
        Err(error) => return run::trouble(phrases, &error),
    };
    let Some(parity) = parity(asked.root, &loaded) else {
        writeln!(anstream::stderr().lock(), "{}", phrases.word("words-no-config"))?;
        return Ok(Exit::Content);
    };
    let out = &mut anstream::stdout().lock();
    match words.format {
        TableFormat::Json => {
            serde_json::to_writer_pretty(&mut *out, &parity)?;
            writeln!(out)?;
        }
        TableFormat::Text => table(out, phrases, &parity, asked.quiet)?,
    }
    Ok(if parity.missing.is_empty() { Exit::Ok } else { Exit::Content })
}

/// The counts and the gaps; `None` where `site.yaml` has errors.
fn parity(root: &Path, loaded: &Loaded) -> Option<Parity> {
    let config = loaded.config.as_deref()?;
    let dress = loaded.dress.as_ref()?;
    let languages = &config.languages;
    let mut rows = Vec::new();
    let mut missing: Vec<(Place, String, Lang)> = Vec::new();

    let needed = needed_words(&dress.languages);
    let of_site = |lang: Lang| Place::file(format!("locales/{lang}/site.ftl"));
    let mut has = Vec::new();
    for language in &dress.languages {
        let lacks: Vec<&String> = needed.iter().filter(|id| !language.messages.has(id)).collect();
        has.push(needed.len() - lacks.len());
        let lang = language.messages.lang();
        missing.extend(lacks.into_iter().map(|id| (of_site(lang), id.clone(), lang)));
    }
    rows.push(Row { kind: "messages".to_owned(), needed: needed.len(), has });

    let forms = loaded.problems.iter().filter(|problem| *problem.rule == rules::FTL_PLURAL_MISSING);
    let particular = |problem: &crate::base::Diagnostic, name: &str| {
        problem.args.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone()).unwrap_or_default()
    };
    for problem in forms {
        let lang = problem.place.path.split('/').nth(1).and_then(Lang::parse);
        let what = format!("{} [{}]", particular(problem, "id"), particular(problem, "category"));
        missing.extend(lang.map(|lang| (problem.place.clone(), what, lang)));
    }

    each_words(config, &loaded.entries, &mut |found| {
        if found.words.all.is_some() || found.words.by_lang.is_empty() {
            return;
        }
        let place = found.place();
        if rows.last().is_none_or(|row| *row.kind != *place.path) {
            rows.push(Row { kind: place.path.to_string(), needed: 0, has: vec![0; languages.len()] });
        }
        let Some(row) = rows.last_mut() else { return };
        row.needed += 1;
        for (lang, has) in languages.iter().zip(&mut row.has) {
            match found.words.exact(*lang) {
                Some(_) => *has += 1,
                None => missing.push((place.clone(), found.field.to_owned(), *lang)),
            }
        }
    });
    rows.push(texts(loaded, languages, &mut missing));

    let mut missing: Vec<Missing> =
        missing.into_iter().map(|(place, what, lang)| at(root, &place, what, lang)).collect();
    missing.sort();
    missing.dedup();
    Some(Parity { version: VERSION, languages: languages.iter().map(Lang::to_string).collect(), rows, missing })
}

/// The texts that the languages of a site have, of all that stand in any.
fn texts(loaded: &Loaded, languages: &[Lang], missing: &mut Vec<(Place, String, Lang)>) -> Row {
    let mut row = Row { kind: "texts".to_owned(), needed: 0, has: vec![0; languages.len()] };
    let texts = &loaded.entries.texts;
    let mut sorted: Vec<_> = texts.iter().filter(|entry| languages.contains(&entry.lang)).collect();
    sorted.sort_by_key(|entry| (entry.kind, entry.key.clone(), languages.iter().position(|lang| *lang == entry.lang)));
    for family in sorted.chunk_by(|a, b| (a.kind, &a.key) == (b.kind, &b.key)) {
        row.needed += 1;
        let first = family[0];
        for (lang, has) in languages.iter().zip(&mut row.has) {
            if family.iter().any(|entry| entry.lang == *lang) {
                *has += 1;
                continue;
            }
            let stem = first.path.strip_suffix(&format!(".{}.md", first.lang)).unwrap_or(&first.path);
            missing.push((Place::file(first.path.clone()), format!("{stem}.{lang}.md"), *lang));
        }
    }
    row
}

fn at(root: &Path, place: &Place, what: String, lang: Lang) -> Missing {
    let bytes = fs::read(root.join(&*place.path)).unwrap_or_default();
    let position = Lines::new(&bytes).position((place.span.start as usize).min(bytes.len()));
    Missing { path: place.path.to_string(), line: position.line, column: position.column, what, lang: lang.to_string() }
}

/// A line for each kind of words, a column for each language; then what is missing, by place.
fn table(out: &mut dyn Write, phrases: &Phrases, parity: &Parity, quiet: bool) -> io::Result<()> {
    let title = |row: &Row| match row.kind.as_str() {
        "messages" | "texts" => phrases.word(&format!("words-{}", row.kind)),
        path => path.to_owned(),
    };
    let number = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let width = parity.rows.iter().map(|row| title(row).chars().count()).max().unwrap_or_default();
    let cells = |row: &Row| -> Vec<String> { row.has.iter().map(|has| format!("{has}/{}", row.needed)).collect() };
    let column = parity.rows.iter().flat_map(cells).map(|cell| cell.len()).max().unwrap_or_default().max(8);
    if !quiet {
        write!(out, "{:width$}", "")?;
        parity.languages.iter().try_for_each(|lang| write!(out, "  {lang:>column$}"))?;
        writeln!(out)?;
        for row in &parity.rows {
            write!(out, "{:width$}", title(row))?;
            cells(row).iter().try_for_each(|cell| write!(out, "  {cell:>column$}"))?;
            writeln!(out)?;
        }
        writeln!(out)?;
    }
    for place in parity.missing.chunk_by(|a, b| (&a.path, a.line, &a.what) == (&b.path, b.line, &b.what)) {
        let first = &place[0];
        let langs: Vec<&str> = place.iter().map(|missing| missing.lang.as_str()).collect();
        writeln!(out, "{}:{}:{}  {}: {}", first.path, first.line, first.column, first.what, langs.join(", "))?;
    }
    if !quiet {
        let id = if parity.missing.is_empty() { "words-complete" } else { "words-missing" };
        writeln!(out, "{}", phrases.text(id, &[("count", number(parity.missing.len()))]))?;
    }
    Ok(())
}

/// `visnyk words --new pl`: the messages of the site's default language, each as a comment to write its translation in place of.
fn begin(asked: &run::Asked<'_>, lang: Lang, phrases: &Phrases) -> io::Result<Exit> {
    let path = format!("locales/{lang}/site.ftl");
    let out = &mut anstream::stderr().lock();
    if built_in_words(lang).is_some() {
        writeln!(out, "{}", phrases.text("words-known", &[("lang", Arg::Text(lang.as_str()))]))?;
        return Ok(Exit::World);
    }
    let default = pipeline::site_config(asked.root).and_then(|config| config.languages.first().copied());
    let from = default.filter(|from| *from != lang).or_else(|| Lang::parse("en"));
    let files = from.map(|from| locale_files(asked.root, from).0).unwrap_or_default();
    let text = to_translate(lang, &files, phrases);
    let full = asked.root.join(&path);
    let written = full
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| OpenOptions::new().write(true).create_new(true).open(&full)?.write_all(text.as_bytes()));
    match written {
        Ok(()) => {
            let lines = phrases.text("words-begun", &[("path", Arg::Text(&path)), ("lang", Arg::Text(lang.as_str()))]);
            writeln!(anstream::stdout().lock(), "{lines}")?;
            Ok(Exit::Ok)
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            writeln!(out, "{}", phrases.text("words-exists", &[("path", Arg::Text(&path))]))?;
            Ok(Exit::World)
        }
        Err(error) => {
            report::trouble(out, phrases, Look::of_stderr(), &Trouble::Write { path: &full, error: &error })?;
            Ok(Exit::World)
        }
    }
}

/// A file of comments: what to do, the plural forms that the language needs, and every message.
fn to_translate(lang: Lang, files: &[FtlFile], phrases: &Phrases) -> String {
    let categories = plural_categories(lang).join(", ");
    let head =
        phrases.text("words-head", &[("lang", Arg::Text(lang.as_str())), ("categories", Arg::Text(&categories))]);
    let mut text = String::new();
    let mut add = |line: &str| {
        // A group's heading stays one, all else becomes a comment.
        let sign = if line.is_empty() || line.starts_with('#') { "" } else { "# " };
        text.push_str(sign);
        text.push_str(line);
        text.push('\n');
    };
    head.lines().for_each(|line| add(&format!("# {line}")));
    add("");
    files.iter().flat_map(|file| file.text.lines()).for_each(|line| add(line.trim_end()));
    text
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    fn phrases(lang: &str) -> Phrases {
        Phrases::load(Lang::parse(lang).expect("a tag"), Vec::new()).0
    }

    #[test]
    fn a_table_and_the_gaps() {
        let lacks = |path: &str, line, what: &str, lang: &str| Missing {
            path: path.to_owned(),
            line,
            column: 3,
            what: what.to_owned(),
            lang: lang.to_owned(),
        };
        let parity = Parity {
            version: VERSION,
            languages: vec!["uk".to_owned(), "pl".to_owned()],
            rows: vec![
                Row { kind: "messages".to_owned(), needed: 240, has: vec![240, 12] },
                Row { kind: "content/site.yaml".to_owned(), needed: 30, has: vec![30, 29] },
                Row { kind: "texts".to_owned(), needed: 9, has: vec![9, 0] },
            ],
            missing: vec![lacks("content/site.yaml", 4, "title", "pl"), lacks("content/site.yaml", 4, "title", "ro")],
        };
        let mut out = Vec::new();
        table(&mut out, &phrases("uk"), &parity, false).expect("memory");
        expect![[r#"
                                     uk        pl
            повідомлення        240/240    12/240
            content/site.yaml     30/30     29/30
            тексти                  9/9       0/9

            content/site.yaml:4:3  title: pl, ro
            Бракує 2 текстів
        "#]]
        .assert_eq(&String::from_utf8(out).expect("text"));
    }

    #[test]
    fn every_message_waits_for_its_translation() {
        let text = "## Меню\n\nhome = Головна\nnews-count = { $count ->\n    [one] новина\n   *[other] новини\n}\n";
        let file = FtlFile { path: "locales/uk/site.ftl".into(), text: text.to_owned() };
        let pl = Lang::parse("pl").expect("a tag");
        expect![[r#"
            # The words of the pages in the language “pl”. Take away the # before a message and translate it.
            # Plural forms of this language: one, few, many, other. What is missing is shown by visnyk words.

            ## Меню

            # home = Головна
            # news-count = { $count ->
            #     [one] новина
            #    *[other] новини
            # }
        "#]]
        .assert_eq(&to_translate(pl, std::slice::from_ref(&file), &phrases("en")));
    }
}
