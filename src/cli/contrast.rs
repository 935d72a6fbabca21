//! `visnyk contrast`: the proof that a theme can be read, every pair of colours with its contrast, as text for people or as
//! JSON. A check only names what falls short; this is shown to whoever asks.

use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use super::args::{Contrast, TableFormat};
use super::report::{self, Finding, Format, Look};
use super::words::Phrases;
use super::{Exit, run};
use crate::base::{Diagnostics, Severity, rules};
use crate::language::Arg;
use crate::pipeline;
use crate::theme::palette::Scheme;
use crate::theme::palette::proof::{Pair, pairs};
use crate::theme::{DEFAULT, schemes, theme_files};

/// The version of the JSON: it changes when a key changes its meaning or goes away, not when one is added.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Proof<'a> {
    version: u32,
    theme: &'a str,
    pairs: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    scheme: &'a str,
    kind: &'a str,
    front: &'a [&'a str],
    back: &'a str,
    ratio: f64,
    least: f64,
    wcag: &'a str,
    holds: bool,
}

/// `visnyk contrast`
pub(super) fn contrast(asked: &run::Asked<'_>, contrast: &Contrast, phrases: &Phrases) -> io::Result<Exit> {
    let theme = pipeline::site_config(asked.root).map_or_else(|| DEFAULT.to_owned(), |config| config.theme);
    let (files, mut problems) = theme_files(asked.root, &theme);
    let (schemes, found) = schemes(&files);
    // What the table shows itself is not told twice.
    problems.extend(found.into_iter().filter(|d| *d.rule != rules::THEME_CONTRAST));
    let is_sound = problems.is_empty();
    tell(asked.root, phrases, problems)?;
    let pairs: Vec<Pair> = schemes.iter().flat_map(pairs).collect();
    let out = &mut anstream::stdout().lock();
    match contrast.format {
        TableFormat::Json => json(out, &theme, &pairs)?,
        TableFormat::Text => schemes.iter().try_for_each(|scheme| table(out, phrases, scheme, &pairs))?,
    }
    let faint = pairs.iter().filter(|pair| !pair.holds()).count();
    if contrast.format == TableFormat::Text && !asked.quiet {
        let id = if faint == 0 { "contrast-proved" } else { "contrast-faint" };
        let count = if faint == 0 { pairs.len() } else { faint };
        writeln!(out, "{}", phrases.text(id, &[("count", Arg::Number(i64::try_from(count).unwrap_or(i64::MAX)))]))?;
    }
    Ok(if faint == 0 && is_sound { Exit::Ok } else { Exit::Content })
}

fn tell(root: &Path, phrases: &Phrases, problems: Diagnostics) -> io::Result<()> {
    let weigh = |diagnostic| Finding::new(diagnostic, Severity::Error);
    let findings: Vec<Finding> = problems.into_iter().map(weigh).collect();
    let sources = |path: &str| std::fs::read(root.join(path)).ok().map(Arc::from);
    report::findings(&mut anstream::stderr().lock(), phrases, Format::Text, Look::of_stderr(), &findings, &sources)
}

fn json(out: &mut dyn Write, theme: &str, pairs: &[Pair]) -> io::Result<()> {
    let rows = pairs.iter().map(|pair| Row {
        scheme: pair.scheme,
        kind: pair.what,
        front: pair.fronts,
        back: pair.back,
        ratio: pair.hundredths(),
        least: pair.least,
        wcag: pair.criterion,
        holds: pair.holds(),
    });
    serde_json::to_writer_pretty(&mut *out, &Proof { version: VERSION, theme, pairs: rows.collect() })?;
    writeln!(out)
}

/// The pairs of one scheme, a line each: what is seen, on what, how well, and how well it must be.
fn table(out: &mut dyn Write, phrases: &Phrases, scheme: &Scheme, pairs: &[Pair]) -> io::Result<()> {
    let rows: Vec<[String; 5]> = pairs
        .iter()
        .filter(|pair| pair.scheme == scheme.name)
        .map(|pair| {
            let ratio = phrases.formats().decimal(pair.hundredths(), 2);
            let least = phrases.text("contrast-least", &[("least", Arg::Text(&pair.least.to_string()))]);
            let kind = phrases.word(&format!("contrast-{}", pair.what));
            let fault =
                if pair.holds() { String::new() } else { format!(" — {}", phrases.word("contrast-too-faint")) };
            [pair.front(), pair.back.to_owned(), ratio, least, format!("{kind}, WCAG {}{fault}", pair.criterion)]
        })
        .collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let (front, back, ratio, least) = (width(0), width(1), width(2), width(3));
    writeln!(out, "{}", scheme.name)?;
    for [a, b, c, d, e] in &rows {
        writeln!(out, "  {a:front$}  {b:back$}  {c:>ratio$}  {d:least$}  {e}")?;
    }
    writeln!(out)
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::base::Lang;
    use crate::theme::built_in;

    fn phrases(lang: &str) -> Phrases {
        Phrases::load(Lang::parse(lang).expect("a tag"), Vec::new()).0
    }

    fn schemes_of(own: &str) -> Vec<Scheme> {
        let mut files = built_in();
        let last = files.iter().find(|file| file.name == "theme.yaml").expect("the colours").clone();
        files.push(crate::theme::ThemeFile { bytes: own.as_bytes().to_vec().into(), own: true, ..last });
        schemes(&files).0
    }

    #[test]
    fn a_scheme_as_people_read_it() {
        let schemes = schemes_of("tokens: {dark: {link: '#335577', focus-inner: '#808080'}}");
        let pairs: Vec<Pair> = schemes.iter().flat_map(pairs).collect();
        let mut out = Vec::new();
        table(&mut out, &phrases("uk"), &schemes[1], &pairs).expect("memory");
        expect![[r#"
            dark
              text                       bg           16,47  щонайменше 7  текст, WCAG 1.4.6
              text                       surface      14,60  щонайменше 7  текст, WCAG 1.4.6
              muted                      bg           10,05  щонайменше 7  текст, WCAG 1.4.6
              muted                      surface       8,91  щонайменше 7  текст, WCAG 1.4.6
              link                       bg            2,36  щонайменше 7  текст, WCAG 1.4.6 — замало
              link                       surface       2,09  щонайменше 7  текст, WCAG 1.4.6 — замало
              visited                    bg           10,81  щонайменше 7  текст, WCAG 1.4.6
              visited                    surface       9,58  щонайменше 7  текст, WCAG 1.4.6
              danger                     bg           10,80  щонайменше 7  текст, WCAG 1.4.6
              danger                     surface       9,57  щонайменше 7  текст, WCAG 1.4.6
              ok                         bg           11,50  щонайменше 7  текст, WCAG 1.4.6
              ok                         surface      10,19  щонайменше 7  текст, WCAG 1.4.6
              on-band                    band         13,05  щонайменше 7  текст, WCAG 1.4.6
              bg                         text         16,47  щонайменше 7  текст, WCAG 1.4.6
              bg                         link          2,36  щонайменше 7  текст, WCAG 1.4.6 — замало
              bg                         danger       10,80  щонайменше 7  текст, WCAG 1.4.6
              bg                         ok           11,50  щонайменше 7  текст, WCAG 1.4.6
              line                       bg            6,10  щонайменше 3  межа елемента керування, WCAG 1.4.11
              line                       surface       5,40  щонайменше 3  межа елемента керування, WCAG 1.4.11
              focus-inner                focus-outer   2,93  щонайменше 9  дві смуги рамки фокуса, WCAG 2.4.13 — замало
              focus-inner / focus-outer  bg           13,62  щонайменше 3  рамка фокуса, досить однієї смуги, WCAG 1.4.11
              focus-inner / focus-outer  surface      12,07  щонайменше 3  рамка фокуса, досить однієї смуги, WCAG 1.4.11
              focus-inner / focus-outer  band         10,79  щонайменше 3  рамка фокуса, досить однієї смуги, WCAG 1.4.11
              focus-inner / focus-outer  text          3,55  щонайменше 3  рамка фокуса, досить однієї смуги, WCAG 1.4.11
              focus-inner / focus-outer  link          5,76  щонайменше 3  рамка фокуса, досить однієї смуги, WCAG 1.4.11
              focus-inner / focus-outer  danger        2,33  щонайменше 3  рамка фокуса, досить однієї смуги, WCAG 1.4.11 — замало
              focus-inner / focus-outer  ok            2,48  щонайменше 3  рамка фокуса, досить однієї смуги, WCAG 1.4.11 — замало

        "#]].assert_eq(&String::from_utf8(out).expect("text"));
    }

    #[test]
    fn all_pairs_as_programs_read_them() {
        let schemes = schemes_of("name: X");
        let pairs: Vec<Pair> = schemes.iter().flat_map(pairs).collect();
        let mut out = Vec::new();
        json(&mut out, "x", &pairs).expect("memory");
        let read: serde_json::Value = serde_json::from_slice(&out).expect("JSON");
        assert_eq!(read["pairs"].as_array().map(Vec::len), Some(pairs.len()));
        expect![[r#"{"scheme":"light","kind":"text","front":["text"],"back":"bg","ratio":19.59,"least":7.0,"wcag":"1.4.6","holds":true}"#]].assert_eq(&read["pairs"][0].to_string());
    }

    /// What falls short is told in every language, with numbers as that language writes them.
    #[test]
    fn a_contrast_is_written_as_the_reader_writes_numbers() {
        let mut files = built_in();
        let last = files.iter().find(|file| file.name == "theme.yaml").expect("the colours").clone();
        let own = "tokens: {light: {link: '#6A9BC3'}}\n";
        files.push(crate::theme::ThemeFile { bytes: own.as_bytes().to_vec().into(), own: true, ..last });
        let problems = schemes(&files).1;
        let sources = |_: &str| Some(Arc::from(own.as_bytes()));
        let mut out = Vec::new();
        for lang in ["uk", "ru", "bg", "en"] {
            let finding = Finding::new(problems[0].clone(), Severity::Error);
            report::findings(&mut out, &phrases(lang), Format::Text, Look::PLAIN, &[finding], &sources)
                .expect("memory");
        }
        expect![[r##"
            помилка[theme-contrast]: У схемі «light» колір «link» погано видно на «bg»: контраст 2,96:1
             --> themes/default/theme.yaml:1:24
              |
            1 | tokens: {light: {link: '#6A9BC3'}}
              |                        ^^^^^^^^^
              |
              = порада: Потрібно щонайменше 7:1 (WCAG 1.4.6). Найближчий придатний колір того самого відтінку —
                        #27577C.
              = виправлений рядок, готовий до вставлення:

            tokens: {light: {link: "#27577C"}}

            1 помилка
            ошибка[theme-contrast]: В схеме «light» цвет «link» плохо виден на «bg»: контраст 2,96:1
             --> themes/default/theme.yaml:1:24
              |
            1 | tokens: {light: {link: '#6A9BC3'}}
              |                        ^^^^^^^^^
              |
              = совет: Нужно не меньше 7:1 (WCAG 1.4.6). Ближайший подходящий цвет того же оттенка — #27577C.
              = исправленная строка, готовая для вставки:

            tokens: {light: {link: "#27577C"}}

            1 ошибка
            грешка[theme-contrast]: В схемата „light“ цветът „link“ се вижда трудно върху „bg“: контрастът е 2,96:1
             --> themes/default/theme.yaml:1:24
              |
            1 | tokens: {light: {link: '#6A9BC3'}}
              |                        ^^^^^^^^^
              |
              = съвет: Нужно е поне 7:1 (WCAG 1.4.6). Най-близкият подходящ цвят от същия оттенък е #27577C.
              = поправеният ред, готов за поставяне:

            tokens: {light: {link: "#27577C"}}

            1 грешка
            error[theme-contrast]: In the scheme “light”, “link” can hardly be seen on “bg”: the contrast is 2.96:1
             --> themes/default/theme.yaml:1:24
              |
            1 | tokens: {light: {link: '#6A9BC3'}}
              |                        ^^^^^^^^^
              |
              = help: At least 7:1 is needed (WCAG 1.4.6). The nearest colour of the same hue that will do is
                      #27577C.
              = the mended line, ready to paste:

            tokens: {light: {link: "#27577C"}}

            1 error
        "##]]
        .assert_eq(&String::from_utf8(out).expect("text"));
    }
}
