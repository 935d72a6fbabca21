//! The proof: what readers must tell apart, on what, by how much, and by which criterion of WCAG 2.2. The table is the whole
//! of it: the pairs of every scheme, `visnyk contrast` and the documentation come from here.

use super::{Colour, Given, Scheme, TOKENS, contrast, nearest};

/// What is asked of some tokens on some backgrounds.
#[derive(Debug)]
pub struct Demand {
    /// What they are: `text`, `line`, `ring` or `focus`. Its words are the message `contrast-<what>` of `visnyk.ftl`.
    pub what: &'static str,
    /// What is to be seen. Where there are two in one entry, it is enough that one of them is.
    pub fronts: &'static [&'static [&'static str]],
    /// On what it may lie.
    pub backs: &'static [&'static str],
    /// The least contrast in the schemes that follow the system.
    pub least: f64,
    /// The least contrast in the schemes that readers choose.
    pub chosen: f64,
    /// The criterion of WCAG 2.2.
    pub criterion: &'static str,
}

/// Every text 7:1, and 9:1 where the reader chose the scheme for its contrast; what is no text 3:1; the two bands of the focus
/// ring 9:1, so that one of them is seen on whatever lies behind.
pub static DEMANDS: &[Demand] = &[
    Demand {
        what: "text",
        fronts: &[&["text"], &["muted"], &["link"], &["visited"], &["danger"], &["ok"]],
        backs: &["bg", "surface"],
        least: 7.0,
        chosen: 9.0,
        criterion: "1.4.6",
    },
    Demand { what: "text", fronts: &[&["on-band"]], backs: &["band"], least: 7.0, chosen: 9.0, criterion: "1.4.6" },
    // The urgent notice, the chosen topic, the number of this page: text in the colour of the page on a field of colour.
    Demand {
        what: "text",
        fronts: &[&["bg"]],
        backs: &["text", "link", "danger", "ok"],
        least: 7.0,
        chosen: 9.0,
        criterion: "1.4.6",
    },
    Demand {
        what: "line",
        fronts: &[&["line"]],
        backs: &["bg", "surface"],
        least: 3.0,
        chosen: 3.0,
        criterion: "1.4.11",
    },
    Demand {
        what: "ring",
        fronts: &[&["focus-inner"]],
        backs: &["focus-outer"],
        least: 9.0,
        chosen: 9.0,
        criterion: "2.4.13",
    },
    Demand {
        what: "focus",
        fronts: &[&["focus-inner", "focus-outer"]],
        backs: &["bg", "surface", "band", "text", "link", "danger", "ok"],
        least: 3.0,
        chosen: 3.0,
        criterion: "1.4.11",
    },
];

/// A demand on one background in one scheme, and how it is met.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The scheme.
    pub scheme: &'static str,
    /// What is to be seen is: see [`Demand::what`].
    pub what: &'static str,
    /// What is to be seen; of two, the one that is seen better counts.
    pub fronts: &'static [&'static str],
    /// On what.
    pub back: &'static str,
    /// The contrast between them.
    pub ratio: f64,
    /// The least that it should be.
    pub least: f64,
    /// The criterion of WCAG 2.2.
    pub criterion: &'static str,
}

/// A pair that falls short, with what its author should look at.
#[derive(Clone, Debug)]
pub struct Faint<'s> {
    /// The pair.
    pub pair: Pair,
    /// The colour to change: the site's own before the default theme's, the front before the back.
    pub at: &'s Given,
    /// The site's other colour in it.
    pub other: Option<&'s Given>,
    /// What could stand instead: the nearest colour of the same hue that meets all demands, or else this one.
    pub proposal: Option<Colour>,
}

impl Pair {
    /// Whether the contrast is enough.
    pub fn holds(&self) -> bool {
        self.ratio >= self.least
    }

    /// The tokens that are to be seen, as they are named to people: `focus-inner / focus-outer`.
    pub fn front(&self) -> String {
        self.fronts.join(" / ")
    }

    /// The contrast in hundredths, as it is shown; what falls short is not rounded up to enough.
    pub fn hundredths(&self) -> f64 {
        let rounded = (self.ratio * 100.0).round() / 100.0;
        if rounded >= self.least && !self.holds() { (self.ratio * 100.0).floor() / 100.0 } else { rounded }
    }

    fn concerns(&self, token: &str) -> bool {
        self.back == token || self.fronts.contains(&token)
    }

    fn tokens(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.fronts.iter().copied().chain([self.back])
    }
}

/// All pairs of a scheme, in the order of the table; pairs of which a colour is missing are left out.
pub fn pairs(scheme: &Scheme) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for demand in DEMANDS {
        for fronts in demand.fronts {
            for back in demand.backs {
                let ratio = |front: &&str| Some(contrast(scheme.colour(front)?, scheme.colour(back)?));
                let ratios: Option<Vec<f64>> = fronts.iter().map(ratio).collect();
                let Some(ratio) = ratios.and_then(|ratios| ratios.into_iter().reduce(f64::max)) else { continue };
                let least = if scheme.is_chosen() { demand.chosen } else { demand.least };
                let Demand { what, criterion, .. } = *demand;
                pairs.push(Pair { scheme: scheme.name, what, fronts, back, ratio, least, criterion });
            }
        }
    }
    pairs
}

/// The pairs of a scheme that fall short. Of a pair that stands in the table both ways round, the first is told.
pub fn faint(scheme: &Scheme) -> Vec<Faint<'_>> {
    let mut failing: Vec<(Pair, &'static str)> = Vec::new();
    for pair in pairs(scheme).into_iter().filter(|pair| !pair.holds()) {
        let turned = |(known, _): &(Pair, &str)| *known.fronts == [pair.back] && *pair.fronts == [known.back];
        let is_own = |token: &&str| scheme.given(token).is_some_and(|given| given.own);
        if let Some(token) = pair.tokens().find(is_own).or(pair.tokens().next()).filter(|_| !failing.iter().any(turned))
        {
            failing.push((pair, token));
        }
    }
    let faint = failing.iter().filter_map(|(pair, token)| {
        let at = scheme.given(token)?;
        let own = pair.tokens().filter_map(|token| scheme.given(token)).filter(|given| given.own);
        let other = own.into_iter().find(|given| given.place != at.place);
        Some(Faint { pair: pair.clone(), at, other, proposal: proposal(scheme, token, pair, &failing) })
    });
    faint.collect()
}

/// The nearest colour for a token with which all hold that it is to blame for, and none falls short that holds now; or else
/// this pair alone.
fn proposal(scheme: &Scheme, token: &'static str, pair: &Pair, failing: &[(Pair, &str)]) -> Option<Colour> {
    let at = TOKENS.iter().position(|known| *known == token)?;
    let colour = scheme.colour(token)?;
    let with = |colour: Colour| {
        let mut other = scheme.clone();
        other.tokens[at].iter_mut().for_each(|given| given.colour = colour);
        pairs(&other).into_iter().filter(|pair| !pair.holds() && pair.concerns(token))
    };
    let same = |a: &Pair, b: &Pair| a.fronts == b.fronts && a.back == b.back;
    let others = |found: &Pair| failing.iter().any(|(known, blamed)| same(known, found) && *blamed != token);
    let all = |colour: Colour| with(colour).all(|found| others(&found));
    let this = |colour: Colour| with(colour).all(|found| !same(&found, pair));
    nearest(colour, all).or_else(|| nearest(colour, this))
}
