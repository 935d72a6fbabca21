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
/// The most points of a line.
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
    /// How far along a line it stands, where that is known: a day.
    day: Option<i64>,
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
    if kind == ChartKind::Line && matches!(points.first()?.x, Cell::Date(_)) {
        points.sort_by_key(|point| if let Cell::Date(date) = point.x { Some(date) } else { None });
    }
    let all = points.len();
    points.truncate(if kind == ChartKind::Line { MOST_POINTS } else { MOST_BARS });
    if points.iter().all(|point| point.y.iter().all(Option::is_none)) {
        return None;
    }
    let chart = chart(context, lang, facts, (kind, axes), &points);
    let name = context.text(lang, "chart-name", &[arg("title", &caption.text)]);
    let no_value = context.word(lang, "chart-no-value");
    let html = match kind {
        ChartKind::Bar => bars::draw(&chart, &name, &no_value),
        ChartKind::Line => lines::draw(&chart, &name),
    };
    let number = |count: usize| context.language(lang).formats.number(count as i64);
    let rest = (all > points.len()).then(|| {
        let (shown, all) = (number(points.len()), number(all));
        context.text(lang, "chart-first", &[arg("shown", &shown), arg("all", &all)])
    });
    Some(ChartView { name, caption, html, sentences_html: sentences::sentences(context, lang, &chart), rest })
}

fn chart<'c>(
    context: &'c Context<'c>,
    lang: LangIx,
    facts: &DatasetFacts,
    (kind, axes): (ChartKind, &Axes),
    points: &[Point<'_>],
) -> Chart<'c> {
    let columns = &facts.dataset.columns;
    let sizes = points.iter().flat_map(|point| point.y.iter().flatten()).map(|number| size(*number));
    let amounts = Amounts::new(context, lang, &columns[axes.y[0]], sizes);
    let value = |number: &Option<Decimal>| {
        number.map(|exact| Value { exact, size: size(exact), text: amounts.text(size(exact)) })
    };
    let places = points.iter().map(|point| Place {
        name: name(context, lang, point.x),
        day: if let Cell::Date(date) = point.x { Some(day_number(date)) } else { None },
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

/// How large a number is: what is drawn is no more exact than a screen.
fn size(number: Decimal) -> f64 {
    number.units as f64 / 10f64.powi(i32::from(number.places))
}

fn day_number(date: jiff::civil::Date) -> i64 {
    let since = date.since((jiff::Unit::Day, jiff::civil::Date::ZERO));
    since.map_or(0, |span| i64::from(span.get_days()))
}

/// What a place is called; a number there is a year or an id, which nobody writes in groups.
fn name(context: &Context<'_>, lang: LangIx, cell: Cell<'_>) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.to_owned(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => context.language(lang).formats.date_numeric(date),
    }
}
