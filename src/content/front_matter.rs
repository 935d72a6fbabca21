//! Front matter: the tables of each kind of entry, and how a Head is read by them.

use crate::base::fields::{Field, Kind, Reader, Table};
use crate::base::{UpdateKind, rules};
use crate::content::entry::{Action, Attachment, Author, EntryKind, Head, Image, Level, Origin, Update};
use crate::content::revision::{Stamp, StampError};

/// Who wrote a news item.
pub static AUTHOR: Table = Table {
    name: "author",
    fields: &[
        Field::new("name", Kind::Text).text(),
        Field::new("role", Kind::Text).text(),
        Field::new("url", Kind::Url),
        Field::new("person", Kind::Reference("person")),
    ],
};

/// A picture's words and rights.
pub static IMAGE: Table = Table {
    name: "image",
    fields: &[
        Field::new("src", Kind::File).required(),
        Field::new("alt", Kind::Text).text(),
        Field::new("decorative", Kind::Flag),
        Field::new("caption", Kind::Text).text(),
        Field::new("credit", Kind::Text),
        Field::new("licence", Kind::Text),
    ],
};

/// The words and rights of a picture in the body or the gallery, by its file name.
pub static PHOTO: Table = Table {
    name: "photo",
    fields: &[
        Field::new("alt", Kind::Text).text(),
        Field::new("decorative", Kind::Flag),
        Field::new("caption", Kind::Text).text(),
        Field::new("credit", Kind::Text),
        Field::new("licence", Kind::Text),
    ],
};

/// A file to take away.
pub static ATTACHMENT: Table = Table {
    name: "attachment",
    fields: &[
        Field::new("file", Kind::File).required(),
        Field::new("title", Kind::Text).required().text(),
        Field::new("pages", Kind::Integer),
        Field::new("languages", Kind::Languages),
    ],
};

/// What changed after publication.
pub static UPDATE: Table = Table {
    name: "update",
    fields: &[
        Field::new("date", Kind::Time).required(),
        Field::new("kind", Kind::OneOf(UpdateKind::NAMES)).required(),
        Field::new("note", Kind::Text).required().text(),
        Field::new("was", Kind::Text),
        Field::new("now", Kind::Text),
    ],
};

/// Where a text was first published.
pub static SOURCE: Table =
    Table { name: "source", fields: &[Field::new("name", Kind::Text).text(), Field::new("url", Kind::Url)] };

/// What a notice asks of its readers.
pub static ACTION: Table = Table {
    name: "action",
    fields: &[Field::new("url", Kind::Url).required(), Field::new("title", Kind::Text).required().text()],
};

/// A news item.
pub static NEWS: Table = Table {
    name: "news",
    fields: &[
        Field::new("title", Kind::Text).required().text(),
        Field::new("date", Kind::Time).required(),
        Field::new("category", Kind::Reference("category")).required(),
        Field::new("lead", Kind::Text).required().text(),
        Field::new("tags", Kind::List(&Kind::Text)),
        Field::new("author", Kind::List(&Kind::Map(&AUTHOR))).text(),
        Field::new("place", Kind::Text).text(),
        Field::new("slug", Kind::Text).own(),
        Field::new("image", Kind::Map(&IMAGE)),
        Field::new("photos", Kind::Named(&PHOTO)),
        Field::new("gallery", Kind::List(&Kind::File)),
        Field::new("background", Kind::Reference("snippet")),
        Field::new("related", Kind::List(&Kind::Reference("news"))),
        Field::new("events", Kind::List(&Kind::Reference("event"))),
        Field::new("partners", Kind::List(&Kind::Reference("partner"))),
        Field::new("people", Kind::List(&Kind::Reference("person"))),
        Field::new("documents", Kind::List(&Kind::Reference("document"))),
        Field::new("attachments", Kind::List(&Kind::Map(&ATTACHMENT))),
        Field::new("updates", Kind::List(&Kind::Map(&UPDATE))),
        Field::new("deadline", Kind::Time),
        Field::new("action", Kind::Map(&ACTION)),
        Field::new("publish", Kind::Time),
        Field::new("expires", Kind::Time),
        Field::new("draft", Kind::Flag),
        Field::new("pinned", Kind::Flag),
        Field::new("noindex", Kind::Flag),
        Field::new("aliases", Kind::List(&Kind::Text)).own(),
        Field::new("source", Kind::Map(&SOURCE)),
        Field::new("translated", Kind::Any).own(),
    ],
};

/// A standing page.
pub static PAGE: Table = Table {
    name: "page",
    fields: &[
        Field::new("title", Kind::Text).required().text(),
        Field::new("lead", Kind::Text).text(),
        Field::new("slug", Kind::Text).own(),
        Field::new("menu_title", Kind::Text).text(),
        Field::new("image", Kind::Map(&IMAGE)),
        Field::new("photos", Kind::Named(&PHOTO)),
        Field::new("gallery", Kind::List(&Kind::File)),
        Field::new("attachments", Kind::List(&Kind::Map(&ATTACHMENT))),
        Field::new("updates", Kind::List(&Kind::Map(&UPDATE))),
        Field::new("draft", Kind::Flag),
        Field::new("noindex", Kind::Flag),
        Field::new("aliases", Kind::List(&Kind::Text)).own(),
        Field::new("layout", Kind::OneOf(&["faq"])).own(),
        Field::new("translated", Kind::Any).own(),
    ],
};

/// An urgent notice.
pub static ALERT: Table = Table {
    name: "alert",
    fields: &[
        Field::new("title", Kind::Text).required().text(),
        Field::new("level", Kind::OneOf(&["info", "warning", "danger"])).required(),
        Field::new("from", Kind::Time).required(),
        Field::new("until", Kind::Time).required(),
        Field::new("draft", Kind::Flag),
        Field::new("translated", Kind::Any).own(),
    ],
};

/// A text shared by several pages.
pub static SNIPPET: Table = Table {
    name: "snippet",
    fields: &[Field::new("title", Kind::Text).required().text(), Field::new("translated", Kind::Any).own()],
};

/// The programme of an event.
pub static PROGRAMME: Table = Table { name: "programme", fields: &[Field::new("translated", Kind::Any).own()] };

/// The table of a kind of entry.
pub fn table(kind: EntryKind) -> &'static Table {
    match kind {
        EntryKind::News => &NEWS,
        EntryKind::Page => &PAGE,
        EntryKind::Alert => &ALERT,
        EntryKind::Snippet => &SNIPPET,
        EntryKind::Programme => &PROGRAMME,
    }
}

/// Reads the fields that the kind's table has.
pub fn head(kind: EntryKind, reader: &Reader<'_>) -> Head {
    let fields = Fields { table: table(kind), reader };
    let mut head =
        Head { title: fields.text("title"), lead: fields.text("lead"), draft: fields.flag("draft"), ..Head::default() };
    head.translated = stamp(reader);
    match kind {
        EntryKind::News => news(&fields, &mut head),
        EntryKind::Page => {
            head.menu_title = fields.text("menu_title");
            head.is_faq = reader.one_of("layout").is_some();
            shown(&fields, &mut head);
        }
        EntryKind::Alert => {
            head.level = reader.one_of("level").map(|level| match level.value {
                "danger" => Level::Danger,
                "warning" => Level::Warning,
                _ => Level::Info,
            });
            head.from = fields.time("from");
            head.until = fields.time("until");
        }
        EntryKind::Snippet | EntryKind::Programme => {}
    }
    head
}

/// The text that a translation was made from; `visnyk translations accept` writes it.
fn stamp(reader: &Reader<'_>) -> Option<Stamp> {
    let node = reader.node("translated")?;
    let stamp = Stamp::parse(node.as_text().unwrap_or_default());
    let malformed = |error: StampError| {
        reader.report(&rules::TRANSLATED_MALFORMED, "translated", |problem| problem.arg("reason", error.name()));
    };
    stamp.map_err(malformed).ok()
}

fn news(fields: &Fields<'_>, head: &mut Head) {
    shown(fields, head);
    head.date = fields.time("date");
    head.publish = fields.time("publish");
    head.expires = fields.time("expires");
    head.deadline = fields.time("deadline");
    head.action = fields.reader.map("action").map(|action| Action {
        url: action.url("url").map(|url| url.value),
        title: action.text("title").map(|title| title.value),
    });
    head.pinned = fields.flag("pinned");
    head.place = fields.text("place");
    head.category = fields.reader.reference("category").map(|id| id.value);
    head.background = fields.reader.reference("background").map(|id| id.value);
    head.tags = fields.texts("tags");
    head.related = fields.references("related");
    head.events = fields.references("events");
    head.partners = fields.references("partners");
    head.people = fields.references("people");
    head.documents = fields.references("documents");
    head.author = fields.list("author").map(|authors| authors.iter().filter_map(author).collect());
    head.source = fields.reader.map("source").map(|source| Origin {
        name: source.text("name").map(|text| text.value),
        url: source.url("url").map(|url| url.value),
    });
}

/// What every entry with a page of its own has.
fn shown(fields: &Fields<'_>, head: &mut Head) {
    head.slug = fields.text("slug");
    head.noindex = fields.flag("noindex");
    head.aliases = fields.texts("aliases").unwrap_or_default();
    head.image = fields.reader.map("image").map(|image| self::image(&image, true));
    let photos = if fields.has("photos") { fields.reader.named("photos") } else { Vec::new() };
    head.photos = photos.iter().map(|(name, photo)| (name.text.clone(), image(photo, false))).collect();
    head.gallery = fields.texts("gallery");
    head.attachments = fields.list("attachments").map(|list| {
        let one = |a: &Reader<'_>| Attachment {
            file: a.file("file").map(|file| file.value),
            title: a.text("title").map(|title| title.value),
            pages: a.count("pages"),
            languages: a
                .has("languages")
                .then(|| a.languages("languages").iter().map(|lang| lang.value.to_string()).collect()),
        };
        list.iter().map(one).collect()
    });
    head.updates = fields.list("updates").map(|list| list.iter().map(update).collect());
}

fn author(reader: &Reader<'_>) -> Option<Author> {
    let (name, person) = (reader.text("name"), reader.reference("person"));
    if name.is_none() && person.is_none() {
        return None;
    }
    Some(Author {
        name: name.map(|name| name.value).unwrap_or_default(),
        person: person.map(|id| id.value),
        role: reader.text("role").map(|role| role.value),
        url: reader.url("url").map(|url| url.value),
    })
}

fn image(reader: &Reader<'_>, has_src: bool) -> Image {
    let text = |field: &str| reader.text(field).map(|text| text.value);
    Image {
        src: if has_src { reader.file("src").map(|file| file.value) } else { None },
        alt: text("alt"),
        decorative: reader.flag("decorative").map(|flag| flag.value),
        caption: text("caption"),
        credit: text("credit"),
        licence: text("licence"),
    }
}

fn update(reader: &Reader<'_>) -> Update {
    let text = |field: &str| reader.text(field).map(|text| text.value);
    Update {
        date: reader.time("date").map(|time| time.value),
        kind: reader.one_of("kind").map(|kind| UpdateKind::of(kind.value)),
        note: text("note"),
        was: text("was"),
        now: text("now"),
    }
}

/// Asks the reader only for fields that the kind's table has.
struct Fields<'a> {
    table: &'static Table,
    reader: &'a Reader<'a>,
}

impl<'a> Fields<'a> {
    fn has(&self, name: &str) -> bool {
        self.table.field(name).is_some() && self.reader.has(name)
    }

    fn text(&self, name: &str) -> Option<String> {
        if self.has(name) { self.reader.text(name).map(|text| text.value) } else { None }
    }

    fn texts(&self, name: &str) -> Option<Vec<String>> {
        self.has(name).then(|| self.reader.texts(name).into_iter().map(|text| text.value).collect())
    }

    fn references(&self, name: &str) -> Option<Vec<String>> {
        self.has(name).then(|| self.reader.references(name).into_iter().map(|id| id.value).collect())
    }

    fn flag(&self, name: &str) -> Option<bool> {
        if self.has(name) { self.reader.flag(name).map(|flag| flag.value) } else { None }
    }

    fn time(&self, name: &str) -> Option<crate::base::time::LocalTime> {
        if self.has(name) { self.reader.time(name).map(|time| time.value) } else { None }
    }

    fn list(&self, name: &str) -> Option<Vec<Reader<'a>>> {
        self.has(name).then(|| self.reader.maps(name))
    }
}
