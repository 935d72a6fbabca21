//! Partners: who pays for, carries out, or stands behind the programme.

use std::sync::Arc;

use super::records::{self, RecordReader};
use super::Record;
use crate::base::fields::{Field, Kind, Table};
use crate::base::{Diagnostics, Words};

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
        Field::new("since", Kind::Time),
        Field::new("until", Kind::Time),
    ],
};

/// The fields of a partner's logo.
pub static LOGO: Table = Table {
    name: "logo",
    fields: &[Field::new("src", Kind::File).required(), Field::new("plate", Kind::Flag)],
};

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

/// A partner's logo.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "named by the table")]
pub struct Logo {
    pub src: String,
    pub plate: bool,
}
