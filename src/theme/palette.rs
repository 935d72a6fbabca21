//! The colours: eight schemes of named tokens from `theme.yaml`, as custom properties of CSS, and the contrast between
//! any two of them by the formula of WCAG 2.2. A theme may change every colour; it may not become unreadable unnoticed:
//! [`proof`] holds every pair that readers must tell apart to its least contrast.

mod nearest;
pub mod proof;

use std::fmt;

use crate::base::Place;

pub use nearest::nearest;

/// The tokens that every scheme sets, in the order in which they are written.
pub const TOKENS: [&str; 13] = [
    "bg",
    "surface",
    "text",
    "muted",
    "link",
    "visited",
    "danger",
    "ok",
    "line",
    "band",
    "on-band",
    "focus-inner",
    "focus-outer",
];

/// The schemes by name; the first is the default, the second follows a dark system. The others are a reader's choice.
pub const SCHEMES: [&str; 8] = [
    "light",
    "dark",
    "black-on-white",
    "white-on-black",
    "yellow-on-black",
    "blue-on-blue",
    "brown-on-beige",
    "green-on-brown",
];

/// How many of [`SCHEMES`] follow the system; who chooses one of the others needs more contrast.
pub const SYSTEM_SCHEMES: usize = 2;

/// A colour of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// A colour that a `theme.yaml` gives to a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The colour.
    pub colour: Colour,
    /// Where it stands.
    pub place: Place,
    /// True when the site's own `theme.yaml` gives it.
    pub own: bool,
}

/// One scheme: what is given to each of [`TOKENS`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// One of [`SCHEMES`].
    pub name: &'static str,
    /// In the order of [`TOKENS`]; a token without a colour was reported when it was read.
    pub tokens: [Option<Given>; TOKENS.len()],
}

impl Colour {
    /// Reads `#0B4A8A`.
    pub fn parse(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#').filter(|d| d.len() == 6 && d.bytes().all(|b| b.is_ascii_hexdigit()))?;
        let value = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
        Some(Colour([value[1], value[2], value[3]]))
    }

    /// The colour that was probably meant by another text: `0B4A8A`, `#04A`, `navy`, digits with Cyrillic letters.
    pub fn meant(text: &str) -> Option<Colour> {
        let latin = |c: char| match c {
            'А' | 'а' => 'a',
            'В' | 'в' => 'b',
            'С' | 'с' => 'c',
            'Е' | 'е' => 'e',
            other => other,
        };
        let text: String = text.trim().chars().map(latin).collect();
        let digits = text.trim_start_matches('#');
        let digits = match digits.chars().count() {
            3 | 4 => digits.chars().take(3).flat_map(|digit| [digit, digit]).collect(),
            8 => digits.chars().take(6).collect(),
            _ => digits.to_owned(),
        };
        let named = || cssparser::color::parse_named_color(&text).ok().map(|(r, g, b)| Colour([r, g, b]));
        Colour::parse(&format!("#{digits}")).or_else(named)
    }

    /// The relative luminance of WCAG 2.2.
    pub fn luminance(self) -> f64 {
        let [r, g, b] = self.0.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

/// A channel of sRGB as an amount of light, from 0 to 1.
fn linear(channel: u8) -> f64 {
    let c = f64::from(channel) / 255.0;
    if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02X}{g:02X}{b:02X}")
    }
}

/// The contrast ratio of WCAG 2.2, from 1 to 21.
pub fn contrast(a: Colour, b: Colour) -> f64 {
    let (a, b) = (a.luminance(), b.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

impl Scheme {
    /// A scheme without colours.
    pub fn new(name: &'static str) -> Scheme {
        Scheme { name, tokens: Default::default() }
    }

    /// What is given to a token.
    pub fn given(&self, token: &str) -> Option<&Given> {
        self.tokens[TOKENS.iter().position(|known| *known == token)?].as_ref()
    }

    /// The colour of a token.
    pub fn colour(&self, token: &str) -> Option<Colour> {
        self.given(token).map(|given| given.colour)
    }

    /// True when readers choose it themselves, and so need more contrast.
    pub fn is_chosen(&self) -> bool {
        !SCHEMES[..SYSTEM_SCHEMES].contains(&self.name)
    }

    fn declarations(&self) -> String {
        let luminance = |token| self.colour(token).map_or(0.0, Colour::luminance);
        let dark = luminance("bg") < luminance("text");
        let mut css = format!("color-scheme:{}", if dark { "dark" } else { "light" });
        for (token, given) in TOKENS.iter().zip(&self.tokens) {
            css.extend(given.iter().map(|given| format!(";--{token}:{}", given.colour)));
        }
        css
    }
}

/// The custom properties: the first scheme by default, the second on dark systems, the third and fourth where the system
/// asks for more contrast, and every scheme where the reader chose it and on its own sample in the panel. What only newer
/// browsers read stands in a rule of its own, or older ones would drop the whole.
pub fn css(schemes: &[Scheme]) -> String {
    let mut css = String::new();
    let systems = [
        "",
        "@media (prefers-color-scheme:dark)",
        "@media (prefers-contrast:more)",
        "@media (prefers-contrast:more) and (prefers-color-scheme:dark)",
    ];
    for (scheme, system) in schemes.iter().zip(systems) {
        let rule = format!(":root{{{}}}", scheme.declarations());
        css.push_str(&if system.is_empty() { format!("{rule}\n") } else { format!("{system}{{{rule}}}\n") });
    }
    for scheme in schemes {
        let (name, colours) = (scheme.name, scheme.declarations());
        css.push_str(&format!(":root[data-contrast=\"{name}\"]{{{colours}}}\n"));
        css.push_str(&format!(
            ":root:has(#v-contrast-{name}:checked){{{colours}}}\nlabel:has(#v-contrast-{name}){{{colours}}}\n"
        ));
    }
    css
}
