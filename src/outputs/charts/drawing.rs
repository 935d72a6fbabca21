//! The drawing as it grows: shapes at so many percent of the width and so many lines of text from the top.

use std::fmt::Write;

use crate::base::Lang;
use crate::outputs::markup::Markup;

/// How many letters stand beside each other in a chart on the narrowest screen: the theme's sheet holds it that wide.
pub(super) const LETTERS: usize = 30;

/// An SVG element as it grows.
pub(super) struct Drawing {
    markup: Markup,
    /// The language of the names, where it is not the page's.
    lang: Option<Lang>,
}

/// Where a text stands to its place.
#[derive(Clone, Copy)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Drawing {
    pub(super) fn new(lang: Option<Lang>) -> Drawing {
        Drawing { markup: Markup::with_capacity(2 << 10), lang }
    }

    /// A text of ours.
    pub(super) fn text(&mut self, class: &str, (x, y): (f64, f64), anchor: Anchor, text: &str) {
        self.open_text(class, (x, y), anchor);
        self.markup.text(text).raw("</text>");
    }

    /// A name of the author's, whole or shortened, and what is said of it.
    pub(super) fn name(&mut self, y: f64, name: &str, more: &str) {
        self.open_text("", (0.0, y), Anchor::Start);
        self.markup.raw("<tspan class=\"name\"");
        if let Some(lang) = self.lang {
            self.markup.raw(" lang=\"").raw(lang.as_str()).raw("\"");
        }
        let room = LETTERS.saturating_sub(more.chars().count() + 1).max(8);
        self.markup.raw(">").text(&shortened(name, room)).raw("</tspan>");
        if !more.is_empty() {
            self.markup.raw(" ").text(more);
        }
        self.markup.raw("</text>");
    }

    fn open_text(&mut self, class: &str, (x, y): (f64, f64), anchor: Anchor) {
        self.markup.raw("<text");
        if !class.is_empty() {
            self.markup.raw(" class=\"").raw(class).raw("\"");
        }
        self.attribute("x", x, "%");
        self.attribute("y", y, "em");
        self.markup.raw(match anchor {
            Anchor::Start => ">",
            Anchor::Middle => " text-anchor=\"middle\">",
            Anchor::End => " text-anchor=\"end\">",
        });
    }

    pub(super) fn line(&mut self, class: &str, from: (f64, f64), to: (f64, f64)) {
        self.markup.raw("<line class=\"").raw(class).raw("\" stroke=\"currentColor\"");
        self.attribute("x1", from.0, "%");
        self.attribute("y1", from.1, "em");
        self.attribute("x2", to.0, "%");
        self.attribute("y2", to.1, "em");
        self.markup.raw("/>");
    }

    pub(super) fn bar(&mut self, (x, y): (f64, f64), width: f64, height: f64) {
        self.markup.raw("<rect fill=\"none\" stroke=\"currentColor\"");
        self.attribute("x", x, "%");
        self.attribute("y", y, "em");
        self.attribute("width", width, "%");
        self.attribute("height", height, "em");
        self.markup.raw("/>");
    }

    /// A mark of a series: a disc, a square, a triangle, a cross. Its unit is a tenth of a letter's height.
    pub(super) fn mark(&mut self, series: usize, (x, y): (f64, f64)) {
        const SHAPES: [&str; 4] =
            ["M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z", "M-3-3h6v6h-6z", "M0-4l4 7h-8z", "M-3-3l6 6M-3 3l6-6"];
        self.markup.raw("<svg width=\"1em\" height=\"1em\" viewBox=\"0 0 10 10\" overflow=\"visible\"");
        self.attribute("x", x, "%");
        self.attribute("y", y, "em");
        self.markup.raw("><path stroke=\"currentColor\" d=\"").raw(SHAPES[series % SHAPES.len()]).raw("\"/></svg>");
    }

    /// A line through places of a field, each from 0 to 1000 to the right and downwards.
    pub(super) fn path(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), points: &[(f64, f64)]) {
        self.markup.raw("<svg viewBox=\"0 0 1000 1000\" preserveAspectRatio=\"none\" overflow=\"visible\"");
        self.attribute("x", x, "%");
        self.attribute("y", y, "em");
        self.attribute("width", width, "%");
        self.attribute("height", height, "em");
        self.markup
            .raw("><polyline fill=\"none\" stroke=\"currentColor\" vector-effect=\"non-scaling-stroke\" points=\"");
        for (i, (x, y)) in points.iter().enumerate() {
            let between = if i == 0 { "" } else { " " };
            // Writing into a String cannot fail.
            _ = write!(self.markup.0, "{between}{},{}", x.round(), y.round());
        }
        self.markup.raw("\"/></svg>");
    }

    /// Shapes of a series; the theme's sheet gives them their colour and pattern.
    pub(super) fn series(&mut self, series: usize, draw: impl FnOnce(&mut Drawing)) {
        _ = write!(self.markup.0, "<g class=\"s{}\">", series + 1);
        draw(self);
        self.markup.raw("</g>");
    }

    fn attribute(&mut self, name: &str, number: f64, unit: &str) {
        // A hundredth is less than anybody sees, and there is no zero below zero.
        let rounded = (number * 100.0).round() / 100.0 + 0.0;
        _ = write!(self.markup.0, " {name}=\"{rounded}{unit}\"");
    }

    /// The whole element: an image with a name.
    pub(super) fn finish(self, kind: &str, name: &str, height: f64) -> String {
        let mut svg = Markup::with_capacity(self.markup.0.len() + 256);
        svg.raw("<svg class=\"").raw(kind).raw("\" role=\"img\" width=\"100%\" aria-label=\"").text(name).raw("\"");
        _ = write!(svg.0, " height=\"{}em\">", (height * 100.0).round() / 100.0);
        svg.raw(&self.markup.0).raw("</svg>");
        svg.0
    }
}

/// A name with so many letters at most, cut between words where that keeps most of it.
pub(super) fn shortened(name: &str, room: usize) -> String {
    if name.chars().count() <= room {
        return name.to_owned();
    }
    let cut: String = name.chars().take(room.saturating_sub(1)).collect();
    let whole = cut.rfind(' ').filter(|at| cut[..*at].chars().count() * 2 > room).map_or(cut.as_str(), |at| &cut[..at]);
    format!("{}…", whole.trim_end_matches([' ', ',', '-', '–']))
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn long_names_are_cut_between_words() {
        assert_eq!(shortened("Київська область", 16), "Київська область");
        assert_eq!(shortened("Івано-Франківська область", 20), "Івано-Франківська…");
        assert_eq!(shortened("Найневідворотніший", 8), "Найневі…");
    }
}
