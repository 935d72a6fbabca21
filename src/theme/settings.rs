//! `theme.yaml`: the theme's name, its shelves and its colours. A site's own file adds to the default theme's: it may
//! change one colour of one scheme and leave the rest.

use super::files::{ThemeFile, not_utf8};
use super::palette::{Colour, SCHEMES, Scheme, TOKENS};
use crate::base::fields::{Field, Findings, Kind, Presence, Reader, Table};
use crate::base::yaml::{Key, parse};
use crate::base::{Diagnostics, rules};

static THEME: Table = Table::new(
    "theme",
    &[
        Field::new("name", Kind::Text),
        Field::new("shelves", Kind::Named(&SHELF)),
        Field::new("tokens", Kind::Map(&SCHEMES_TABLE)),
    ],
);

static SHELF: Table = Table::new(
    "theme-shelf",
    &[
        Field::new("from", Kind::OneOf(&["news", "events"])).required(),
        Field::new("limit", Kind::Integer),
        Field::new("category", Kind::Reference("category")),
    ],
);

static SCHEMES_TABLE: Table = Table::new("theme-tokens", &fields(SCHEMES, Kind::Map(&SCHEME)));
static SCHEME: Table = Table::new("theme-scheme", &fields(TOKENS, Kind::Text));

const fn fields<const N: usize>(names: [&'static str; N], kind: Kind) -> [Field; N] {
    let mut fields = [Field::new("", kind); N];
    let mut i = 0;
    while i < N {
        fields[i].name = names[i];
        i += 1;
    }
    fields
}

/// What a theme wants for its home page beyond its view: `latest: {from: news, limit: 5}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShelfSpec {
    /// Its name in templates.
    pub name: String,
    /// What it holds: `news` or `events`.
    pub from: &'static str,
    /// How many at most.
    pub limit: usize,
    /// Only this category, for news.
    pub category: Option<String>,
}

/// What `theme.yaml` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Settings {
    pub name: String,
    pub shelves: Vec<ShelfSpec>,
    pub schemes: Vec<Scheme>,
}

/// How many entries a shelf holds where the theme does not say, and how many it may hold.
const LIMIT: usize = 5;
const MOST: i64 = 100;

/// Reads the `theme.yaml` files in their order; a later one changes what the ones before said.
pub(super) fn settings<'f>(files: impl Iterator<Item = &'f ThemeFile>, diagnostics: &mut Diagnostics) -> Settings {
    let schemes = SCHEMES.map(|name| Scheme { name, colours: [Colour::default(); TOKENS.len()] });
    let mut settings = Settings { name: String::new(), shelves: Vec::new(), schemes: schemes.to_vec() };
    for file in files.filter(|file| file.name == "theme.yaml") {
        let text = match std::str::from_utf8(&file.bytes) {
            Ok(text) => text,
            Err(error) => {
                diagnostics.push(not_utf8(&file.path, error));
                continue;
            }
        };
        if let Some(root) = parse(text, 0, &file.path, diagnostics) {
            let findings = Findings::new(file.path.clone(), None);
            settings.read(&findings.read(&THEME, &root, Presence::Whole));
            diagnostics.extend(findings.finish());
        }
    }
    settings
}

impl Settings {
    fn read(&mut self, theme: &Reader) {
        if let Some(name) = theme.text("name") {
            self.name = name.value;
        }
        for (name, shelf) in theme.named("shelves") {
            self.shelves.retain(|known| known.name != name.text);
            self.shelves.extend(read_shelf(name, &shelf));
        }
        let Some(tokens) = theme.map("tokens") else { return };
        for scheme in &mut self.schemes {
            let Some(reader) = tokens.map(scheme.name) else { continue };
            for (token, colour) in TOKENS.into_iter().zip(&mut scheme.colours) {
                let Some(text) = reader.text(token) else { continue };
                match Colour::parse(&text.value) {
                    Some(read) => *colour = read,
                    None => reader.report(&rules::THEME_COLOUR, token, |d| d.arg("value", text.value)),
                }
            }
            for faint in scheme.faint() {
                tokens.report(&rules::THEME_CONTRAST, scheme.name, |d| {
                    let d = d.arg("scheme", faint.scheme).arg("front", faint.front).arg("back", faint.back);
                    d.arg("ratio", format!("{:.1}", faint.ratio)).arg("least", faint.least.to_string())
                });
            }
        }
    }
}

fn read_shelf(name: &Key, shelf: &Reader) -> Option<ShelfSpec> {
    let limit = shelf.integer("limit").map_or(LIMIT as i64, |limit| limit.value);
    if !(1..=MOST).contains(&limit) {
        shelf.report(&rules::THEME_LIMIT, "limit", |d| d.arg("value", limit.to_string()).arg("most", MOST.to_string()));
    }
    Some(ShelfSpec {
        name: name.text.clone(),
        from: shelf.one_of("from")?.value,
        limit: limit.clamp(1, MOST) as usize,
        category: shelf.reference("category").map(|category| category.value),
    })
}
