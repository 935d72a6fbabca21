//! Partners: who pays for, carries out, or stands behind the programme.

use std::sync::Arc;

use super::Record;
use super::records;
use crate::base::fields::{Field, Kind, Reader, Table};
use crate::base::{Diagnostics, Words, rules};

/// The roles, in the order in which pages group them.
pub const ROLES: &[&str] = &["donor", "implementer", "government", "medical", "media"];

/// The fields of a partner.
pub static PARTNER: Table = Table {
    name: "partner",
    fields: &[
        Field::new("id", Kind::Id).required(),
        Field::new("name", Kind::Words).required(),
        Field::new("role", Kind::OneOf(ROLES)).required(),
        Field::new("country", Kind::Text),
        Field::new("url", Kind::Url),
        Field::new("logo", Kind::Map(&LOGO)),
        Field::new("since", Kind::Text),
        Field::new("until", Kind::Text),
    ],
};

/// The fields of a partner's logo.
pub static LOGO: Table =
    Table { name: "logo", fields: &[Field::new("src", Kind::File).required(), Field::new("plate", Kind::Flag)] };

/// A partner.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Partner {
    pub id: String,
    pub name: Words,
    pub role: String,
    pub country: Option<String>,
    pub url: Option<String>,
    pub logo: Option<Logo>,
    pub since: Option<String>,
    pub until: Option<String>,
}

impl Partner {
    /// Hands each text in several languages to `change`.
    pub fn each_words(&mut self, change: &mut impl FnMut(&mut Words)) {
        change(&mut self.name);
    }
}

/// A partner's logo.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Logo {
    pub src: String,
    pub plate: bool,
}

/// Reads `data/partners.yaml`; `None` when it could not be read as YAML.
pub fn read(path: &Arc<str>, text: &str, problems: &mut Diagnostics) -> Option<Vec<Record<Partner>>> {
    records::read(&PARTNER, path, text, problems, partner)
}

fn partner(reader: &Reader<'_>) -> Option<Partner> {
    let logo = reader.map("logo").and_then(|logo| {
        Some(Logo { src: logo.file("src")?.value, plate: logo.flag("plate").is_some_and(|plate| plate.value) })
    });
    Some(Partner {
        id: reader.id("id")?.value,
        name: reader.words("name").map(|words| words.value).unwrap_or_default(),
        role: reader.one_of("role").map(|role| role.value.to_owned()).unwrap_or_default(),
        country: reader.text("country").map(|text| text.value),
        url: reader.url("url").map(|url| url.value),
        logo,
        since: year(reader, "since"),
        until: year(reader, "until"),
    })
}

/// A year, a month or a day; pages show the year.
fn year(reader: &Reader<'_>, field: &str) -> Option<String> {
    let text = reader.text(field)?;
    let shape: String = text.value.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    if matches!(shape.as_str(), "0000" | "0000-00" | "0000-00-00") {
        return Some(text.value);
    }
    reader.report(&rules::VALUE_DATE, field, |d| d.arg("field", field).arg("value", text.value.clone()));
    None
}
