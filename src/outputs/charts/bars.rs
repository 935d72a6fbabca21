//! Bars: lying, so that a name of any length stands above its own. Each is labelled with its value.

use super::axis::Axis;
use super::drawing::{Anchor, Drawing, LETTERS};
use super::{Chart, Value};

/// The height of a line of text.
const LINE: f64 = 1.35;
/// The height of a bar.
const BAR: f64 = 0.85;
/// What stands between two bars, and between two places.
const GAP: f64 = 0.45;

pub(super) fn draw(chart: &Chart<'_>, name: &str, no_value: &str) -> String {
    let values = || chart.places.iter().flat_map(|place| place.values.iter().flatten());
    let axis = Axis::new(values().map(|value| value.size), 3, chart.is_counted);
    let labels: Vec<String> = axis.marks.iter().map(|mark| chart.amounts.mark(&axis, *mark)).collect();
    let is_grouped = chart.series.len() > 1;
    let top = if chart.amounts.unit.is_empty() { 0.0 } else { LINE };
    let rows = if is_grouped { LINE } else { 0.0 } + chart.series.len() as f64 * (LINE + BAR + GAP);
    let bottom = top + chart.places.len() as f64 * (rows + GAP);
    let mut drawing = Drawing::new(chart.lang);
    for mark in &axis.marks {
        let (class, x) = (if *mark == 0.0 { "zero" } else { "grid" }, 100.0 * axis.at(*mark));
        drawing.line(class, (x, top), (x, bottom));
    }
    if top > 0.0 {
        drawing.text("axis", (0.0, LINE - 0.45), Anchor::Start, &chart.amounts.unit);
    }
    let mut y = top;
    for place in &chart.places {
        if is_grouped {
            y += LINE;
            drawing.name(y - 0.35, &place.name, "");
        }
        for (series, value) in place.values.iter().enumerate() {
            y += LINE;
            let amount = value.as_ref().map_or(no_value, |value| value.text.as_str());
            match chart.series.get(series).filter(|_| is_grouped) {
                Some(label) => {
                    let room = LETTERS.saturating_sub(amount.chars().count() + 2).max(8);
                    let label = super::drawing::shortened(&label.text, room);
                    drawing.text("", (0.0, y - 0.35), Anchor::Start, &format!("{label}: {amount}"));
                }
                None => drawing.name(y - 0.35, &place.name, amount),
            }
            if let Some(value) = value {
                bar(&mut drawing, &axis, series, y, value);
            }
            y += BAR + GAP;
        }
        y += GAP;
    }
    let last = axis.marks.len() - 1;
    for (i, (mark, label)) in axis.marks.iter().zip(&labels).enumerate() {
        let anchor = match i {
            0 => Anchor::Start,
            _ if i == last => Anchor::End,
            _ => Anchor::Middle,
        };
        drawing.text("axis", (100.0 * axis.at(*mark), bottom + 1.05), anchor, label);
    }
    drawing.finish("bars", name, bottom + LINE)
}

/// A bar from zero to its value. Which series it is of shows in its pattern too: full, empty, striped, dotted.
fn bar(drawing: &mut Drawing, axis: &Axis, series: usize, y: f64, value: &Value) {
    let (zero, end) = (100.0 * axis.at(0.0), 100.0 * axis.at(value.size));
    let (left, right) = (zero.min(end), zero.max(end));
    drawing.series(series, |drawing| {
        drawing.bar((left, y), right - left, BAR);
        // A line as thick as the bar, and broken, makes a pattern without an id that a page could have twice.
        if series > 1 && right > left {
            let middle = y + BAR / 2.0;
            drawing.line("pattern", (left, middle), (right, middle));
        }
    });
}
