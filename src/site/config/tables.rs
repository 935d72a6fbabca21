//! The fields of `site.yaml`: what each is called, what it holds and whether it must stand.

use crate::base::fields::{Field, Kind, Table};

/// The fields of `site.yaml`.
pub static SITE: Table = Table {
    name: "site",
    fields: &[
        Field::new("title", Kind::Words).required(),
        Field::new("description", Kind::Words),
        Field::new("base_url", Kind::Url).required(),
        Field::new("languages", Kind::Languages).required(),
        Field::new("timezone", Kind::Text).required(),
        Field::new("theme", Kind::Text),
        Field::new("organization", Kind::Map(&ORGANIZATION)).required(),
        Field::new("header_hotlines", Kind::List(&Kind::Reference("hotline"))),
        Field::new("phone_links", Kind::Flag),
        Field::new("verified_days", Kind::Integer),
        Field::new("categories", Kind::NamedWords),
        Field::new("collections", Kind::Named(&COLLECTION)),
        Field::new("menu", Kind::List(&Kind::Map(&MENU))),
        Field::new("social", Kind::List(&Kind::Map(&SOCIAL))),
        Field::new("per_page", Kind::Integer),
        Field::new("feed_items", Kind::Integer),
        Field::new("licence", Kind::Words),
        Field::new("typography", Kind::Any),
        Field::new("glossary_links", Kind::Flag),
        Field::new("rules", Kind::Any),
        Field::new("statement", Kind::Map(&STATEMENT)),
        Field::new("security", Kind::Map(&SECURITY)),
    ],
};

/// Who publishes the site.
pub static ORGANIZATION: Table = Table {
    name: "organization",
    fields: &[
        Field::new("id", Kind::Id).required(),
        Field::new("name", Kind::Words).required(),
        Field::new("email", Kind::Text),
        Field::new("address", Kind::Words),
        Field::new("url", Kind::Url),
        Field::new("reply_days", Kind::Integer),
    ],
};

/// A collection of the site's own, by the name of its file in `content/data/`.
pub static COLLECTION: Table = Table {
    name: "collection",
    fields: &[
        Field::new("title", Kind::Words).required(),
        Field::new("description", Kind::Words),
        Field::new("sort", Kind::OneOf(&["deadline", "date", "title"])),
        Field::new("labels", Kind::NamedWords),
    ],
};

/// An entry of the menu. The second level has the same fields but no `items`.
pub static MENU: Table = Table {
    name: "menu",
    fields: &[
        Field::new("page", Kind::Reference("page")),
        Field::new("section", Kind::Reference("section")),
        Field::new("url", Kind::Url),
        Field::new("title", Kind::Words),
        Field::new("items", Kind::Any),
    ],
};

/// Where else the organisation publishes.
pub static SOCIAL: Table = Table {
    name: "social",
    fields: &[Field::new("name", Kind::Text).required(), Field::new("url", Kind::Url).required()],
};

/// The accessibility statement.
pub static STATEMENT: Table = Table {
    name: "statement",
    fields: &[
        Field::new("status", Kind::OneOf(&["full", "partial", "none"])).required(),
        Field::new("reviewed", Kind::Time).required(),
        Field::new("page", Kind::Reference("page")),
        Field::new("standard", Kind::Words),
        Field::new("issues", Kind::List(&Kind::Map(&ISSUE))),
        Field::new("alternatives", Kind::Words),
        Field::new("method", Kind::Words),
        Field::new("enforcement", Kind::List(&Kind::Map(&ENFORCER))),
    ],
};

/// What is not accessible yet.
pub static ISSUE: Table = Table {
    name: "issue",
    fields: &[
        Field::new("what", Kind::Words).required(),
        Field::new("why", Kind::Words),
        Field::new("instead", Kind::Words),
        Field::new("until", Kind::Time),
    ],
};

/// Who answers complaints about accessibility.
pub static ENFORCER: Table =
    Table { name: "enforcer", fields: &[Field::new("name", Kind::Words).required(), Field::new("url", Kind::Url)] };

/// What `security.txt` says.
pub static SECURITY: Table = Table {
    name: "security",
    fields: &[Field::new("contact", Kind::Url).required(), Field::new("expires", Kind::Time).required()],
};
