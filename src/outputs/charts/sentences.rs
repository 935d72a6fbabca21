//! What is to be seen in a chart, in words. No name is put into a case: a name stands as its table has it.

use super::{Chart, Value};
use crate::base::Lang;
use crate::data::datasets::ChartKind;
use crate::outputs::markup::Markup;
use crate::outputs::{Context, arg};
use crate::site::link::LangIx;

/// The most names that share a first or last place and are all said.
const SAID: usize = 3;
/// Signs of the private use area, between which a name stands until it is marked up.
const NAME: [char; 2] = ['\u{e000}', '\u{e001}'];

/// A sentence or two for each series, as markup.
pub(super) fn sentences(context: &Context<'_>, lang: LangIx, chart: &Chart<'_>) -> Vec<String> {
    let of = |series: usize| {
        let values: Vec<(&str, &Value)> = chart
            .places
            .iter()
            .filter_map(|place| Some((place.name.as_str(), place.values[series].as_ref()?)))
            .collect();
        let text = sentence(context, lang, chart.kind, &values)?;
        let mut markup = Markup::default();
        if chart.series.len() > 1 {
            let label = &chart.series[series];
            open(&mut markup, label.lang);
            markup.text(&label.text);
            close(&mut markup, label.lang);
            markup.raw(". ");
        }
        push(&mut markup, &text, chart.lang);
        Some(markup.0)
    };
    (0..chart.series.len()).filter_map(of).collect()
}

fn sentence(context: &Context<'_>, lang: LangIx, kind: ChartKind, values: &[(&str, &Value)]) -> Option<String> {
    let marked = |name: &str| format!("{}{name}{}", NAME[0], NAME[1]);
    let (first, last) = (values.first()?, values.last()?);
    if values.len() == 1 {
        let name = marked(first.0);
        return Some(context.text(lang, "chart-one", &[arg("name", &name), arg("value", &first.1.text)]));
    }
    let highest = values.iter().max_by_key(|(_, value)| value.exact.units)?.1;
    let lowest = values.iter().min_by_key(|(_, value)| value.exact.units)?.1;
    if highest.exact == lowest.exact {
        return Some(context.text(lang, "chart-equal", &[arg("value", &highest.text)]));
    }
    let names = |of: &Value| {
        let all: Vec<String> =
            values.iter().filter(|(_, value)| value.exact == of.exact).map(|(name, _)| marked(name)).collect();
        let said: Vec<&str> = all.iter().take(SAID).map(String::as_str).collect();
        match all.len() > SAID {
            true => format!("{}…", said.join(", ")),
            false => context.language(lang).formats.list(&said),
        }
    };
    let (most, least) = (names(highest), names(lowest));
    let extremes = context.text(
        lang,
        "chart-extremes",
        &[arg("most", &most), arg("highest", &highest.text), arg("least", &least), arg("lowest", &lowest.text)],
    );
    if kind == ChartKind::Bar {
        return Some(extremes);
    }
    let (from, to) = (marked(first.0), marked(last.0));
    let change = context.text(
        lang,
        "chart-change",
        &[arg("first", &from), arg("from", &first.1.text), arg("last", &to), arg("to", &last.1.text)],
    );
    Some(format!("{change} {extremes}"))
}

/// Adds a sentence whose names are in their own language.
fn push(markup: &mut Markup, text: &str, lang: Option<Lang>) {
    for (i, piece) in text.split(NAME).enumerate() {
        match i % 2 {
            0 => {
                markup.text(piece);
            }
            _ => {
                open(markup, lang);
                markup.text(piece);
                close(markup, lang);
            }
        }
    }
}

fn open(markup: &mut Markup, lang: Option<Lang>) {
    if let Some(lang) = lang {
        markup.raw("<span lang=\"").raw(lang.as_str()).raw("\">");
    }
}

fn close(markup: &mut Markup, lang: Option<Lang>) {
    if lang.is_some() {
        markup.raw("</span>");
    }
}
