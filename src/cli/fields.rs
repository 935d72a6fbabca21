//! `visnyk fields`: what may stand in front matter and records, from the same tables by which they are read.

use std::io::{self, Write};

use super::report::{Look, wrapped};
use super::words::Phrases;
use crate::base::fields::{Field, Kind, Sharing, Table, suggest};
use crate::content::front_matter::{ALERT, NEWS, PAGE, PROGRAMME, SNIPPET};
use crate::data::calendars::CALENDAR;
use crate::data::datasets::DATASET;
use crate::data::documents::DOCUMENT;
use crate::data::events::EVENT;
use crate::data::hotlines::HOTLINE;
use crate::data::partners::PARTNER;
use crate::data::people::PERSON;
use crate::data::wording::WORDING;
use crate::language::Arg;
use crate::site::config::SITE;

/// Every kind of front matter and record, in the order in which an editor meets them.
pub const TABLES: &[&Table] = &[
    &NEWS, &PAGE, &ALERT, &SNIPPET, &EVENT, &PROGRAMME, &PARTNER, &HOTLINE, &CALENDAR, &PERSON, &DOCUMENT, &DATASET,
    &WORDING, &SITE,
];

/// Prints one kind of record and the kinds inside it, or all of them; false when there is no such kind, after saying so.
pub fn fields(
    out: &mut dyn Write,
    phrases: &Phrases,
    look: Look,
    tables: &[&'static Table],
    kind: Option<&str>,
) -> io::Result<bool> {
    let mut all: Vec<&'static Table> = Vec::new();
    for table in tables {
        table.walk(&mut |table| add(&mut all, table));
    }
    let mut chosen = all.clone();
    if let Some(kind) = kind {
        let Some(table) = all.iter().find(|table| is_named(table, kind)) else {
            unknown(out, phrases, &all, kind)?;
            return Ok(false);
        };
        chosen.clear();
        table.walk(&mut |table| add(&mut chosen, table));
    }
    for table in chosen {
        print(out, phrases, look, table)?;
    }
    writeln!(out, "{}", phrases.word("fields-legend"))?;
    Ok(true)
}

/// A kind goes by its name, and by the name of the file that holds a list of it: `partners`.
fn is_named(table: &Table, kind: &str) -> bool {
    let kind = if kind == "people" { "person" } else { kind };
    table.name == kind || kind.strip_suffix('s').is_some_and(|one| table.name == one)
}

fn add(tables: &mut Vec<&'static Table>, table: &'static Table) {
    if !tables.iter().any(|known| known.name == table.name) {
        tables.push(table);
    }
}

fn unknown(out: &mut dyn Write, phrases: &Phrases, tables: &[&Table], kind: &str) -> io::Result<()> {
    let names: Vec<&str> = tables.iter().map(|table| table.name).collect();
    writeln!(out, "{}", phrases.text("fields-unknown", &[("kind", Arg::Text(kind))]))?;
    if let Some(meant) = suggest(kind, names.iter().copied()) {
        writeln!(out, "  {}", phrases.text("cli-error-meant", &[("meant", Arg::Text(&meant))]))?;
    }
    writeln!(out, "  {}", phrases.text("fields-known", &[("known", Arg::Text(&names.join(", ")))]))
}

fn print(out: &mut dyn Write, phrases: &Phrases, look: Look, table: &Table) -> io::Result<()> {
    match phrases.try_text(&format!("table-{}", table.name), &[]) {
        Some(title) => writeln!(out, "{} — {title}\n", table.name)?,
        None => writeln!(out, "{}\n", table.name)?,
    }
    let name = |field: &Field| if field.required { format!("{} *", field.name) } else { field.name.to_owned() };
    let column = table.fields.iter().map(|field| name(field).chars().count()).max().unwrap_or_default() + 4;
    let width = look.width.saturating_sub(column).max(30);
    // A record has all its languages in one place, so nothing is shared or inherited.
    let translated = table.fields.iter().any(|field| field.sharing != Sharing::Shared);
    for field in table.fields {
        let mut facts = type_of(phrases, &field.kind);
        if translated {
            facts.push_str("; ");
            facts.push_str(&phrases.word(sharing(field.sharing)));
        }
        let meaning = phrases.try_text(&format!("field-{}-{}", table.name, field.name), &[]);
        // What to write comes first: its type is a detail.
        let mut lines: Vec<String> = meaning.iter().flat_map(|text| wrapped(text, width)).collect();
        lines.extend(wrapped(&facts, width));
        for (at, line) in lines.iter().enumerate() {
            let left = if at == 0 { format!("  {}", name(field)) } else { String::new() };
            writeln!(out, "{left:column$}{line}")?;
        }
    }
    writeln!(out)
}

/// A field's type in words.
fn type_of(phrases: &Phrases, kind: &Kind) -> String {
    match kind {
        Kind::Text => phrases.word("kind-text"),
        Kind::Words => phrases.word("kind-words"),
        Kind::Id => phrases.word("kind-id"),
        Kind::Reference(what) => phrases.text("kind-reference", &[("what", Arg::Text(what))]),
        Kind::Time => phrases.word("kind-time"),
        Kind::Clock => phrases.word("kind-clock"),
        Kind::Url => phrases.word("kind-url"),
        Kind::Integer => phrases.word("kind-integer"),
        Kind::Flag => phrases.word("kind-flag"),
        Kind::OneOf(words) => phrases.text("kind-one-of", &[("known", Arg::Text(&words.join(", ")))]),
        Kind::Phone => phrases.word("kind-phone"),
        Kind::Languages => phrases.word("kind-languages"),
        Kind::File => phrases.word("kind-file"),
        Kind::List(kind) => phrases.text("kind-list", &[("kind", Arg::Text(&type_of(phrases, kind)))]),
        Kind::Map(table) => phrases.text("kind-map", &[("table", Arg::Text(table.name))]),
        Kind::Named(table) => phrases.text("kind-named", &[("table", Arg::Text(table.name))]),
        Kind::NamedWords => phrases.word("kind-named-words"),
        Kind::Any => phrases.word("kind-any"),
    }
}

fn sharing(sharing: Sharing) -> &'static str {
    match sharing {
        Sharing::Shared => "fields-shared",
        Sharing::Text => "fields-text",
        Sharing::Own => "fields-own",
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::base::Lang;
    use crate::cli::words::messages_of;

    static SOURCE: Table =
        Table::new("source", &[Field::new("name", Kind::Text).required().text(), Field::new("url", Kind::Url)]);
    static NEWS: Table = Table::new(
        "news",
        &[
            Field::new("title", Kind::Text).required().text(),
            Field::new("date", Kind::Time).required(),
            Field::new("slug", Kind::Text).own(),
            Field::new("partners", Kind::List(&Kind::Reference("partner"))),
            Field::new("source", Kind::Map(&SOURCE)),
            Field::new("unheard", Kind::OneOf(&["a", "b"])),
        ],
    );

    fn shown(lang: &str, kind: Option<&str>) -> String {
        let lang = Lang::parse(lang).expect("a tag");
        let mut out = Vec::new();
        fields(&mut out, &Phrases::load(lang, Vec::new()).0, Look { colour: false, width: 70 }, &[&NEWS], kind)
            .expect("memory");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn all_fields_in_the_editors_language() {
        expect![[r#"
            news — Новина: content/news/КОД.МОВА.md

              title *   Заголовок: про що новина, одним реченням і без крапки в
                        кінці
                        текст в один рядок; кожною мовою своє
              date *    Дата новини; якщо вона в майбутньому, новина зʼявиться
                        тоді
                        дата, можна з часом: 2026-03-01T13:30; пишеться один раз
                        для всіх мов
              slug      Кінець адреси сторінки, якщо він має бути не такий, як
                        назва файлу
                        текст в один рядок; лише для цього файлу
              partners  Коди партнерів, про яких ідеться
                        список: код запису «partner»; пишеться один раз для всіх
                        мов
              source    Звідки взято новину, якщо вона не ваша
                        поля source; пишеться один раз для всіх мов
              unheard   одне з: a, b; пишеться один раз для всіх мов

            source — Джерело

              name *  Назва видання чи установи
                      текст в один рядок; кожною мовою своє
              url     Адреса першоджерела
                      адреса: https://… або mailto:…; пишеться один раз для всіх
                      мов

            Зірочка позначає обовʼязкові поля.
        "#]]
        .assert_eq(&shown("uk", None));
    }

    #[test]
    fn every_field_says_what_it_is_for() {
        let mut ids = Vec::new();
        for table in TABLES {
            table.walk(&mut |table| {
                ids.push(format!("table-{}", table.name));
                ids.extend(table.fields.iter().map(|field| format!("field-{}-{}", table.name, field.name)));
            });
        }
        for lang in ["uk", "ru", "bg", "en"] {
            let messages = messages_of(Lang::parse(lang).expect("a tag"));
            let without: Vec<&String> = ids.iter().filter(|id| !messages.has(id)).collect();
            assert!(without.is_empty(), "{lang}: no text for {without:?}");
            let fields = messages.ids().filter(|id| id.starts_with("field-") || id.starts_with("table-"));
            let idle: Vec<&str> = fields.filter(|id| !ids.iter().any(|known| known == id)).collect();
            assert!(idle.is_empty(), "{lang}: no field for {idle:?}");
        }
    }

    #[test]
    fn a_kind_goes_by_its_files_name_too() {
        for (kind, lang) in [("partners", "en"), ("hotlines", "uk"), ("people", "uk"), ("events", "bg"), ("news", "ru")]
        {
            let phrases = Phrases::load(Lang::parse(lang).expect("a tag"), Vec::new()).0;
            let look = Look { colour: false, width: 70 };
            assert!(fields(&mut Vec::new(), &phrases, look, TABLES, Some(kind)).expect("memory"), "{kind}");
        }
    }

    #[test]
    fn one_kind_and_an_unknown_one() {
        expect![[r#"
            source — Source

              name *  The name of the paper or institution
                      text of one line; each language its own
              url     The address of the original
                      address: https://… or mailto:…; written once for all
                      languages

            An asterisk marks required fields.
        "#]]
        .assert_eq(&shown("en", Some("source")));
        expect![[r#"
            Няма вид „newz“
              може би имате предвид: news
              Видове: news, source
        "#]]
        .assert_eq(&shown("bg", Some("newz")));
    }
}
