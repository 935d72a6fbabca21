//! Lines: one a series, from the first place to the last, with its own pattern and marks and its name at its end.

use super::axis::Axis;
use super::drawing::{Anchor, Drawing, LETTERS, shortened};
use super::{Chart, Place, Value};

/// The height of a line of text.
const LINE: f64 = 1.35;
/// The height of the field.
const HEIGHT: f64 = 13.0;
/// The right end of the field, in percent.
const END: f64 = 98.0;
/// The most points that bear marks; of more the line alone is seen.
const MARKED: usize = 40;

/// Where amounts and places stand in the drawing.
struct Field<'c> {
    chart: &'c Chart<'c>,
    axis: Axis,
    /// How far along each place stands, from 0 to 1.
    along: Vec<f64>,
    /// The left end, in percent.
    start: f64,
    /// Its upper end, in lines of text.
    top: f64,
}

pub(super) fn draw(chart: &Chart<'_>, name: &str) -> String {
    let values = chart.places.iter().flat_map(|place| place.values.iter().flatten());
    let axis = Axis::new(values.map(|value| value.size), 4, chart.is_counted);
    let labels: Vec<String> = axis.marks.iter().map(|mark| chart.amounts.mark(&axis, *mark)).collect();
    let widest = labels.iter().map(|label| label.chars().count()).max().unwrap_or(1);
    let start = 100.0 * (widest as f64 + 1.0) / LETTERS as f64;
    // The names of the series may stand above the highest point.
    let top = if chart.amounts.unit.is_empty() { 0.0 } else { LINE } + LINE;
    let field = Field { chart, axis, along: along(&chart.places), start, top };
    let mut drawing = Drawing::new(chart.lang);
    if !chart.amounts.unit.is_empty() {
        drawing.text("axis", (0.0, LINE - 0.45), Anchor::Start, &chart.amounts.unit);
    }
    for (mark, label) in field.axis.marks.iter().zip(&labels) {
        let y = field.y(*mark);
        drawing.line(if *mark == 0.0 { "zero" } else { "grid" }, (start, y), (100.0, y));
        drawing.text("axis", (start - 1.5, y + 0.35), Anchor::End, label);
    }
    for series in 0..chart.series.len() {
        drawing.series(series, |drawing| field.series(drawing, series));
    }
    field.ends(&mut drawing);
    field.names(&mut drawing);
    drawing.finish("lines", name, top + HEIGHT + LINE + 0.3)
}

/// Days stand as far apart as they are; other places equally far.
fn along(places: &[Place]) -> Vec<f64> {
    let along: Option<Vec<i64>> = places.iter().map(|place| place.along).collect();
    let ends = along.as_ref().and_then(|along| Some((*along.first()?, *along.last()?)));
    match (along, ends) {
        (Some(along), Some((first, last))) if last > first => {
            along.iter().map(|at| (at - first) as f64 / (last - first) as f64).collect()
        }
        _ if places.len() == 1 => vec![0.5],
        _ => (0..places.len()).map(|place| place as f64 / (places.len() - 1) as f64).collect(),
    }
}

impl Field<'_> {
    fn y(&self, size: f64) -> f64 {
        self.top + HEIGHT * (1.0 - self.axis.at(size))
    }

    fn x(&self, place: usize) -> f64 {
        // Marks of the first place stand clear of the axis.
        let first = self.start + 2.0;
        first + (END - first) * self.along[place]
    }

    fn value(&self, place: usize, series: usize) -> Option<&Value> {
        self.chart.places[place].values[series].as_ref()
    }

    /// The line of a series, broken where a value is missing, and its marks.
    fn series(&self, drawing: &mut Drawing, series: usize) {
        let first = self.start + 2.0;
        let places: Vec<usize> = (0..self.chart.places.len()).collect();
        for run in places.split(|place| self.value(*place, series).is_none()) {
            let at = |place: &usize| {
                let size = self.value(*place, series).map_or(0.0, |value| value.size);
                (1000.0 * self.along[*place], 1000.0 * (1.0 - self.axis.at(size)))
            };
            let points: Vec<(f64, f64)> = run.iter().map(at).collect();
            if points.len() > 1 {
                drawing.path((first, self.top), (END - first, HEIGHT), &points);
            }
        }
        let is_alone = |place: usize| {
            let has = |place: Option<usize>| place.is_some_and(|p| p < places.len() && self.value(p, series).is_some());
            !has(place.checked_sub(1)) && !has(Some(place + 1))
        };
        for place in places.iter().copied().filter(|place| places.len() <= MARKED || is_alone(*place)) {
            if let Some(value) = self.value(place, series) {
                drawing.mark(series, (self.x(place), self.y(value.size)));
            }
        }
    }

    /// The last value of each series at its point, with the name of the series; where two would meet, one gives way.
    fn ends(&self, drawing: &mut Drawing) {
        let count = self.chart.series.len();
        let last = |series: usize| {
            let place = (0..self.chart.places.len()).rev().find(|place| self.value(*place, series).is_some())?;
            Some((self.y(self.value(place, series)?.size), series, self.value(place, series)?))
        };
        let mut ends: Vec<_> = (0..count).filter_map(last).collect();
        ends.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.cmp(&a.1)));
        let mut room = f64::INFINITY;
        for (at, series, value) in ends {
            // The lowest of several stands below its point, out of the way of the others' lines.
            let is_below = count > 1 && room.is_infinite() && at + LINE < self.top + HEIGHT;
            let y = if is_below { at + LINE } else { (at - 0.6).min(room - LINE) };
            room = y;
            let text = match count {
                1 => value.text.clone(),
                _ => {
                    let room = LETTERS.saturating_sub(value.text.chars().count() + 3).max(8);
                    format!("{}: {}", shortened(&self.chart.series[series].text, room), value.text)
                }
            };
            drawing.text("end", (100.0, y), Anchor::End, &text);
        }
    }

    /// As many names of places as stand beside each other, the first and the last among them.
    fn names(&self, drawing: &mut Drawing) {
        let places = &self.chart.places;
        let widest = places.iter().map(|place| place.name.chars().count()).max().unwrap_or(1).min(12);
        let room = (LETTERS as f64 * (END - self.start) / 100.0) as usize;
        let most = (room / (widest + 2)).max(2).min(places.len());
        let last = places.len() - 1;
        let y = self.top + HEIGHT + LINE;
        for i in 0..most {
            let place = if most == 1 { last } else { (i * last + (most - 1) / 2) / (most - 1) };
            let (x, anchor) = match place {
                _ if last == 0 => (self.x(place), Anchor::Middle),
                0 => (self.start, Anchor::Start),
                _ if place == last => (100.0, Anchor::End),
                _ => (self.x(place), Anchor::Middle),
            };
            drawing.text("axis", (x, y), anchor, &shortened(&places[place].name, 12));
        }
    }
}
