//! People: who leads the programme, who speaks and writes for it, and how each is reached.

use std::sync::Arc;

use super::Record;
use super::hotlines::Phone;
use super::records;
use crate::base::fields::{Field, Kind, Reader, Table};
use crate::base::{Diagnostics, Words};

/// The fields of a person.
pub static PERSON: Table = Table {
    name: "person",
    fields: &[
        Field::new("id", Kind::Id).required(),
        Field::new("name", Kind::Words).required(),
        Field::new("position", Kind::Words).required(),
        Field::new("photo", Kind::Map(&PORTRAIT)),
        Field::new("email", Kind::Text),
        Field::new("phone", Kind::Phone),
        Field::new("reception", Kind::Words),
        Field::new("order", Kind::Integer),
    ],
};

/// The fields of a person's photo.
pub static PORTRAIT: Table = Table {
    name: "portrait",
    fields: &[Field::new("src", Kind::File).required(), Field::new("alt", Kind::Words).required()],
};

/// A person.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Person {
    pub id: String,
    pub name: Words,
    pub position: Words,
    pub photo: Option<Portrait>,
    pub email: Option<String>,
    pub phone: Option<Phone>,
    pub reception: Words,
    pub order: Option<i64>,
}

/// A person's photo.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Portrait {
    pub src: String,
    pub alt: Words,
}

impl Person {
    /// Hands each text in several languages to `change`.
    pub fn each_words(&mut self, change: &mut impl FnMut(&mut Words)) {
        let own = [&mut self.name, &mut self.position, &mut self.reception];
        own.into_iter().chain(self.photo.iter_mut().map(|photo| &mut photo.alt)).for_each(change);
    }
}

/// Reads `data/people.yaml`; `None` when it could not be read as YAML.
pub fn read(path: &Arc<str>, text: &str, problems: &mut Diagnostics) -> Option<Vec<Record<Person>>> {
    records::read(&PERSON, path, text, problems, person)
}

fn person(reader: &Reader<'_>) -> Option<Person> {
    let words = |reader: &Reader<'_>, field: &str| reader.words(field).map(|words| words.value).unwrap_or_default();
    let photo = reader.map("photo").and_then(|photo| {
        let alt = words(&photo, "alt");
        Some(Portrait { src: photo.file("src")?.value, alt })
    });
    Some(Person {
        id: reader.id("id")?.value,
        name: words(reader, "name"),
        position: words(reader, "position"),
        photo,
        email: reader.email("email").map(|email| email.value),
        phone: reader.phone("phone").map(|phone| Phone::new(phone.value, None)),
        reception: words(reader, "reception"),
        order: reader.integer("order").map(|order| order.value),
    })
}
