//! The glossary: abbreviations of the programme, what they stand for, and what that means.

use std::sync::Arc;

use super::Record;
use super::records;
use crate::base::fields::{Field, Kind, Located, Reader, Table};
use crate::base::letters::is_alphanumeric;
use crate::base::{Diagnostics, Lang, Words, rules};

/// The fields of a term.
pub static TERM: Table = Table {
    name: "term",
    fields: &[
        Field::new("id", Kind::Id).required(),
        Field::new("abbreviation", Kind::Words).required(),
        Field::new("also", Kind::List(&Kind::Map(&FORM))),
        Field::new("name", Kind::Words).required(),
        Field::new("explanation", Kind::Words),
    ],
};

/// Other abbreviations of the same term.
pub static FORM: Table = Table {
    name: "term-form",
    fields: &[
        Field::new("languages", Kind::Languages).required(),
        Field::new("forms", Kind::List(&Kind::Text)).required(),
    ],
};

/// An abbreviation and what it stands for.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Term {
    pub id: String,
    pub abbreviation: Words,
    pub also: Vec<Form>,
    pub name: Words,
    pub explanation: Words,
}

/// Other abbreviations, and in which languages they are used.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Form {
    pub languages: Vec<Lang>,
    pub forms: Vec<String>,
}

impl Term {
    /// Hands each text in several languages to `change`; an abbreviation stays as its author wrote it.
    pub fn each_words(&mut self, change: &mut impl FnMut(&mut Words)) {
        [&mut self.name, &mut self.explanation].into_iter().for_each(change);
    }

    /// What else the term is called in a language, besides its abbreviation.
    pub fn others(&self, lang: Lang) -> impl Iterator<Item = &str> {
        let own = self.also.iter().filter(move |form| form.languages.contains(&lang));
        own.flat_map(|form| &form.forms).map(String::as_str)
    }

    /// All abbreviations of the term in a language, with the fields in which they stand.
    pub fn forms(&self, lang: Lang) -> impl Iterator<Item = (String, &str)> {
        let own = self.abbreviation.exact(lang);
        let field = match self.abbreviation.all {
            Some(_) => "abbreviation".to_owned(),
            None => format!("abbreviation.{lang}"),
        };
        let also = self.also.iter().enumerate().filter(move |(_, form)| form.languages.contains(&lang));
        let also = also.flat_map(|(i, form)| {
            form.forms.iter().enumerate().map(move |(j, text)| (format!("also[{i}].forms[{j}]"), text.as_str()))
        });
        own.into_iter().map(move |text| (field.clone(), text)).chain(also)
    }
}

/// Reads `data/glossary.yaml`; `None` when it could not be read as YAML.
pub fn read(path: &Arc<str>, text: &str, problems: &mut Diagnostics) -> Option<Vec<Record<Term>>> {
    records::read(&TERM, path, text, problems, term)
}

fn term(reader: &Reader<'_>) -> Option<Term> {
    let words = |field: &str| reader.words(field).map(|words| words.value).unwrap_or_default();
    let abbreviation = words("abbreviation");
    for text in abbreviation.all.iter().chain(abbreviation.by_lang.iter().map(|(_, text)| text)) {
        hold(text, |reason| reader.report(&rules::TERM_FORM, "abbreviation", |d| d.arg("reason", reason)));
    }
    Some(Term {
        id: reader.id("id")?.value,
        abbreviation,
        also: reader.maps("also").iter().map(form).collect(),
        name: words("name"),
        explanation: words("explanation"),
    })
}

fn form(reader: &Reader<'_>) -> Form {
    let forms = reader.texts("forms");
    for text in &forms {
        hold(&text.value, |reason| reader.report(&rules::TERM_FORM, "forms", |d| d.arg("reason", reason)));
    }
    Form {
        languages: reader.languages("languages").into_iter().map(|lang| lang.value).collect(),
        forms: forms.into_iter().map(|text: Located<String>| text.value).collect(),
    }
}

/// Says why an abbreviation cannot be looked for in texts.
fn hold(text: &str, report: impl FnOnce(&'static str)) {
    if text.contains(char::is_whitespace) {
        report("space");
    } else if text.chars().filter(|c| is_alphanumeric(*c)).count() < 2 {
        report("short");
    }
}
