//! Charts: a drawing in SVG made by the build, and the same in words.
//!
//! The drawing has no styles of its own: lengths are in percent of the width and in `em`, so that it fits a telephone, grows
//! with the reader's letters and takes the colours of the reader's scheme by its classes. Its name says what it shows, the
//! sentences beside it say what is to be seen there, and the table has every figure.

use super::views::ChartView;
use super::{Context, arg};
use crate::base::Lang;
use crate::base::words::Word;
use crate::data::datasets::{Axes, Cell, ChartKind, ColumnKind, Decimal, Point};
use crate::site::link::{DatasetFacts, LangIx};
use amounts::Amounts;

mod amounts;
mod axis;
mod bars;
mod drawing;
mod lines;
mod sentences;

/// The most bars of a series that readers can take in; of more the first so many are drawn.
const MOST_BARS: usize = 40;
/// The most points of a line; of more the last so many are drawn.
const MOST_POINTS: usize = 400;

/// What a drawing shows, in the reader's formats.
struct Chart<'c> {
    kind: ChartKind,
    /// The columns of figures by their heads; one alone needs no name beside its values.
    series: Vec<Word>,
    /// The language of the names, where it is not the page's.
    lang: Option<Lang>,
    places: Vec<Place>,
    /// True for whole numbers: half a person is on no axis.
    is_counted: bool,
    amounts: Amounts<'c>,
}

/// A place along a chart.
struct Place {
    name: String,
    /// How far along a line it stands, where that is known: a day or a year.
    along: Option<i64>,
    values: Vec<Option<Value>>,
}

/// A value, as it is and in words.
#[derive(Clone)]
struct Value {
    exact: Decimal,
    size: f64,
    text: String,
}

/// The chart of a dataset; none where it has none, or where nothing stands in it.
pub fn view(context: &Context<'_>, lang: LangIx, facts: &DatasetFacts, caption: Word) -> Option<ChartView> {
    let axes = facts.chart.as_ref()?;
    let kind = facts.dataset.chart.as_ref()?.kind;
    let mut points = axes.points(&facts.reading.rows);
    if kind == ChartKind::Line {
        points.sort_by_key(|point| along(point.x));
    }
    let mut chart = chart(context, lang, facts, (kind, axes), &points);
    // Words tell of all there is, also where the drawing has no room for it.
    let sentences_html = sentences::sentences(context, lang, &chart);
    let all = chart.places.len();
    let (most, rest) = match kind {
        ChartKind::Bar => (MOST_BARS, "chart-first"),
        ChartKind::Line => (MOST_POINTS, "chart-last"),
    };
    match kind {
        ChartKind::Bar => chart.places.truncate(most),
        ChartKind::Line => drop(chart.places.drain(..all.saturating_sub(most))),
    }
    if chart.places.iter().all(|place| place.values.iter().all(Option::is_none)) {
        return None;
    }
    let name = context.text(lang, "chart-name", &[arg("title", &caption.text)]);
    let no_value = context.word(lang, "chart-no-value");
    let html = match kind {
        ChartKind::Bar => bars::draw(&chart, &name, &no_value),
        ChartKind::Line => lines::draw(&chart, &name),
    };
    let number = |count: usize| context.language(lang).formats.number(count as i64);
    let rest = (all > most).then(|| {
        let (shown, all) = (number(most), number(all));
        context.text(lang, rest, &[arg("shown", &shown), arg("all", &all)])
    });
    Some(ChartView { name, caption, html, sentences_html, rest })
}

fn chart<'c>(
    context: &'c Context<'c>,
    lang: LangIx,
    facts: &DatasetFacts,
    (kind, axes): (ChartKind, &Axes),
    points: &[Point<'_>],
) -> Chart<'c> {
    let columns = &facts.dataset.columns;
    let sizes = points.iter().flat_map(|point| point.y.iter().flatten()).map(|number| number.size());
    let amounts = Amounts::new(context, lang, &columns[axes.y[0]], sizes);
    let value =
        |number: &Option<Decimal>| number.map(|exact| Value { exact, size: exact.size(), text: amounts.text(exact) });
    let places = points.iter().map(|point| Place {
        name: name(context, lang, point.x),
        along: along(point.x),
        values: point.y.iter().map(value).collect(),
    });
    Chart {
        kind,
        series: axes.y.iter().map(|at| context.words(&columns[*at].label, lang)).collect(),
        lang: super::datasets::text_lang(context, lang, &columns[axes.x]),
        places: places.collect(),
        is_counted: axes.y.iter().all(|at| columns[*at].kind == ColumnKind::Integer),
        amounts,
    }
}

/// How far along a line a cell stands: by its day, or by its number.
fn along(cell: Cell<'_>) -> Option<i64> {
    match cell {
        Cell::Date(date) => {
            let since = date.since((jiff::Unit::Day, jiff::civil::Date::ZERO));
            Some(since.map_or(0, |span| i64::from(span.get_days())))
        }
        Cell::Number(number) => i64::try_from(number.rounded(0).units).ok(),
        Cell::Text(_) | Cell::Empty => None,
    }
}

/// What a place is called; a number there is a year or an id, which nobody writes in groups.
fn name(context: &Context<'_>, lang: LangIx, cell: Cell<'_>) -> String {
    match cell {
        Cell::Date(date) => context.language(lang).formats.date_numeric(date),
        other => other.to_string(),
    }
}
