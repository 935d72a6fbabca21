//! The colours: eight schemes of named tokens from `theme.yaml`, as custom properties of CSS, and the contrast between
//! any two of them by the formula of WCAG 2.2. A theme may change every colour; it may not become unreadable unnoticed.

use std::fmt;

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

/// Pairs that readers must tell apart, and the least contrast: texts, lines of controls, the two bands of the focus ring.
const PAIRS: [(&str, &str, f64); 17] = [
    ("text", "bg", 7.0),
    ("muted", "bg", 7.0),
    ("link", "bg", 7.0),
    ("visited", "bg", 7.0),
    ("danger", "bg", 7.0),
    ("ok", "bg", 7.0),
    ("line", "bg", 3.0),
    ("text", "surface", 7.0),
    ("muted", "surface", 7.0),
    ("link", "surface", 7.0),
    ("visited", "surface", 7.0),
    ("danger", "surface", 7.0),
    ("ok", "surface", 7.0),
    ("line", "surface", 3.0),
    ("on-band", "band", 7.0),
    ("bg", "text", 7.0),
    ("focus-inner", "focus-outer", 9.0),
];

/// A colour of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// One scheme: a colour for each of [`TOKENS`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// One of [`SCHEMES`].
    pub name: &'static str,
    /// In the order of [`TOKENS`].
    pub colours: [Colour; TOKENS.len()],
}

/// Two colours that are too much alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Faint {
    /// The scheme.
    pub scheme: &'static str,
    /// What is to be seen.
    pub front: &'static str,
    /// On what.
    pub back: &'static str,
    /// The contrast between them.
    pub ratio: f64,
    /// The least that it should be.
    pub least: f64,
}

impl Colour {
    /// Reads `#0B4A8A`.
    pub fn parse(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#').filter(|d| d.len() == 6 && d.bytes().all(|b| b.is_ascii_hexdigit()))?;
        let value = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
        Some(Colour([value[1], value[2], value[3]]))
    }

    /// The relative luminance of WCAG 2.2.
    pub fn luminance(self) -> f64 {
        let [r, g, b] = self.0.map(|channel| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

/// The contrast ratio of WCAG 2.2, from 1 to 21.
pub fn contrast(a: Colour, b: Colour) -> f64 {
    let (a, b) = (a.luminance(), b.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

impl Scheme {
    /// The colour of a token.
    pub fn colour(&self, token: &str) -> Colour {
        TOKENS.iter().position(|t| *t == token).map_or_else(Colour::default, |i| self.colours[i])
    }

    /// The pairs that are too faint in this scheme.
    pub fn faint(&self) -> Vec<Faint> {
        let faint = PAIRS.iter().map(|(front, back, least)| {
            let ratio = contrast(self.colour(front), self.colour(back));
            Faint { scheme: self.name, front, back, ratio, least: *least }
        });
        faint.filter(|pair| pair.ratio < pair.least).collect()
    }

    fn declarations(&self) -> String {
        let dark = self.colour("bg").luminance() < self.colour("text").luminance();
        let mut css = format!("color-scheme:{}", if dark { "dark" } else { "light" });
        for (token, colour) in TOKENS.iter().zip(self.colours) {
            css.push_str(&format!(";--{token}:{colour}"));
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
        css.push_str(&format!(":root[data-contrast=\"{name}\"],.scheme-{name}{{{colours}}}\n"));
        css.push_str(&format!(":root:has(#v-contrast-{name}:checked){{{colours}}}\n"));
    }
    css
}
