//! Documents: orders, laws and the like, by number and date, and whether they still hold.

use std::sync::Arc;

use super::Record;
use super::records;
use crate::base::fields::{Field, Kind, Reader, Table};
use crate::base::time::LocalTime;
use crate::base::{Diagnostics, Words, rules};

/// What documents are, in the order in which the page groups them: from what binds everybody to what only informs.
pub const KINDS: &[&str] = &["law", "resolution", "order", "decision", "agreement", "plan", "report", "other"];

/// Where a document stands.
pub const STATUSES: &[&str] = &["in-force", "amended", "repealed"];

/// The fields of a document.
pub static DOCUMENT: Table = Table {
    name: "document",
    fields: &[
        Field::new("id", Kind::Id).required(),
        Field::new("number", Kind::Text).required(),
        Field::new("date", Kind::Time).required(),
        Field::new("kind", Kind::OneOf(KINDS)).required(),
        Field::new("title", Kind::Words).required(),
        Field::new("issuer", Kind::Words),
        Field::new("file", Kind::File),
        Field::new("url", Kind::Url),
        Field::new("languages", Kind::Languages),
        Field::new("pages", Kind::Integer),
        Field::new("status", Kind::OneOf(STATUSES)),
        Field::new("replaces", Kind::List(&Kind::Reference("document"))),
    ],
};

/// A document.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Document {
    pub id: String,
    pub number: String,
    pub date: LocalTime,
    pub kind: String,
    pub title: Words,
    pub issuer: Words,
    pub file: Option<String>,
    pub url: Option<String>,
    pub languages: Vec<String>,
    pub pages: Option<usize>,
    /// `in-force` where nothing is written.
    pub status: String,
    pub replaces: Vec<String>,
}

impl Document {
    /// Hands each text in several languages to `change`.
    pub fn each_words(&mut self, change: &mut impl FnMut(&mut Words)) {
        [&mut self.title, &mut self.issuer].into_iter().for_each(change);
    }

    /// True when it no longer holds.
    pub fn is_repealed(&self) -> bool {
        self.status == "repealed"
    }
}

/// Reads `data/documents.yaml`; `None` when it could not be read as YAML.
pub fn read(path: &Arc<str>, text: &str, problems: &mut Diagnostics) -> Option<Vec<Record<Document>>> {
    records::read(&DOCUMENT, path, text, problems, document)
}

fn document(reader: &Reader<'_>) -> Option<Document> {
    let words = |field: &str| reader.words(field).map(|words| words.value).unwrap_or_default();
    let word = |field: &str| reader.one_of(field).map(|word| word.value.to_owned());
    let id = reader.id("id")?;
    if !reader.has("file") && !reader.has("url") {
        reader.report(&rules::DOCUMENT_ABSENT, "id", |d| d.arg("id", id.value.clone()));
    }
    Some(Document {
        id: id.value,
        number: reader.text("number").map(|text| text.value).unwrap_or_default(),
        date: reader.time("date").map_or(LocalTime::day(jiff::civil::Date::ZERO), |time| time.value),
        kind: word("kind").unwrap_or_default(),
        title: words("title"),
        issuer: words("issuer"),
        file: reader.file("file").map(|file| file.value),
        url: reader.url("url").map(|url| url.value),
        languages: reader.languages("languages").iter().map(|lang| lang.value.to_string()).collect(),
        pages: reader.count("pages"),
        status: word("status").unwrap_or_else(|| "in-force".to_owned()),
        replaces: reader.references("replaces").into_iter().map(|id| id.value).collect(),
    })
}
