//! `theme.yaml`: the theme's name, its shelves and its colours. A site's own file adds to the default theme's: it may
//! change one colour of one scheme and leave the rest.

use super::files::{ThemeFile, not_utf8};
use super::palette::proof::{Faint, faint};
use super::palette::{self, Colour, Given, SCHEMES, Scheme, TOKENS};
use crate::base::fields::{Field, Findings, Kind, Presence, Reader, Table};
use crate::base::yaml::{Key, parse};
use crate::base::{Diagnostic, Diagnostics, rules};

static THEME: Table = Table::new(
    "theme",
    &[
        Field::new("name", Kind::Text),
        Field::new("shelves", Kind::Named(&SHELF)),
        Field::new("tokens", Kind::Map(&SCHEMES_TABLE)),
        Field::new("bulgarian-forms", Kind::Flag),
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
    /// Whether Bulgarian texts have the Bulgarian forms of their letters.
    pub bulgarian_forms: bool,
}

/// How many entries a shelf holds where the theme does not say, and how many it may hold.
const LIMIT: usize = 5;
const MOST: i64 = 100;

/// Reads the `theme.yaml` files in their order; a later one changes what the ones before said. Then all schemes are proved.
pub(super) fn settings<'f>(files: impl Iterator<Item = &'f ThemeFile>, diagnostics: &mut Diagnostics) -> Settings {
    let schemes = SCHEMES.map(Scheme::new).to_vec();
    let mut settings = Settings { name: String::new(), shelves: Vec::new(), schemes, bulgarian_forms: true };
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
            settings.read(&findings.read(&THEME, &root, Presence::Whole), file.own);
            // `link: #0B4A8A` was told of when YAML took the colour for a remark.
            let lost = |empty: &Diagnostic| {
                let (at, rule) = (&empty.place, empty.rule);
                let told = |d: &Diagnostic| {
                    *d.rule == rules::YAML_HASH && d.place.path == at.path && d.place.span.end >= at.span.end
                };
                *rule == rules::FIELD_EMPTY
                    && diagnostics.iter().any(|d| told(d) && d.place.span.start <= at.span.start)
            };
            let found: Diagnostics = findings.finish().into_iter().filter(|d| !lost(d)).collect();
            diagnostics.extend(found);
        }
    }
    diagnostics.extend(settings.schemes.iter().flat_map(faint).map(|faint| too_faint(&faint)));
    settings
}

impl Settings {
    fn read(&mut self, theme: &Reader, own: bool) {
        if let Some(name) = theme.text("name") {
            self.name = name.value;
        }
        for (name, shelf) in theme.named("shelves") {
            self.shelves.retain(|known| known.name != name.text);
            self.shelves.extend(read_shelf(name, &shelf));
        }
        if let Some(forms) = theme.flag("bulgarian-forms") {
            self.bulgarian_forms = forms.value;
        }
        let Some(tokens) = theme.map("tokens") else { return };
        for scheme in &mut self.schemes {
            match tokens.map(scheme.name) {
                Some(reader) => read_scheme(scheme, &reader, own),
                None if own || tokens.has(scheme.name) => {}
                None => tokens.report(&rules::FIELD_MISSING, scheme.name, |d| d.arg("field", scheme.name)),
            }
        }
    }

    /// What `theme.yaml` says in CSS.
    pub(super) fn css(&self) -> String {
        let forms = if self.bulgarian_forms { "" } else { ":lang(bg){font-feature-settings:\"locl\" 0}\n" };
        palette::css(&self.schemes) + forms
    }
}

/// Reads the colours of a scheme. A site's own scheme adds to the default theme's, which must be whole.
fn read_scheme(scheme: &mut Scheme, reader: &Reader, own: bool) {
    for (token, given) in TOKENS.into_iter().zip(&mut scheme.tokens) {
        match reader.text(token) {
            Some(text) => match Colour::parse(&text.value) {
                Some(colour) => *given = Some(Given { colour, place: reader.place(token), own }),
                None => reader.report(&rules::THEME_COLOUR, token, |mut d| {
                    d.replacement = Colour::meant(&text.value).map(quoted);
                    d.arg("value", text.value)
                }),
            },
            None if reader.node(token).is_some() => {}
            None if reader.has(token) => reader.report(&rules::FIELD_EMPTY, token, |d| d.arg("field", token)),
            None if own => {}
            None => reader.report(&rules::FIELD_MISSING, token, |d| d.arg("field", token)),
        }
    }
}

/// The report of a pair that falls short, at the value that its author can change.
fn too_faint(faint: &Faint) -> Diagnostic {
    let pair = &faint.pair;
    let mut problem = Diagnostic::new(&rules::THEME_CONTRAST, faint.at.place.clone())
        .arg("scheme", pair.scheme)
        .arg("front", pair.front())
        .arg("back", pair.back)
        .arg("ratio", format!("{:.2}", pair.hundredths()))
        .arg("least", pair.least.to_string())
        .arg("wcag", pair.criterion)
        .arg("proposal", faint.proposal.map_or_else(|| "none".to_owned(), |colour| colour.to_string()));
    problem.replacement = faint.proposal.map(quoted);
    problem.other = faint.other.map(|other| other.place.clone());
    problem
}

/// A colour as it stands in YAML, where a bare `#` would begin a remark.
fn quoted(colour: Colour) -> String {
    format!("\"{colour}\"")
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
