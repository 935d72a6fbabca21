//! The shape of a translation: its headings by their levels, its tables by their rows and columns.

use super::{Difference, Pair};
use crate::base::{Diagnostics, Span, rules};
use crate::content::entry::Heading;
use crate::content::facts::Table;

pub(super) fn compare(pair: Pair<'_>, problems: &mut Diagnostics) {
    headings(pair, problems);
    tables(pair, problems);
}

/// The first heading that differs: after it all others may only have moved.
fn headings(pair: Pair<'_>, problems: &mut Diagnostics) {
    let (there, here) = (&pair.there.body.headings, &pair.here.body.headings);
    let same = there.iter().zip(here).take_while(|(a, b)| a.level == b.level).count();
    if same == there.len().max(here.len()) {
        return;
    }
    let outline = |headings: &[Heading]| {
        let marks: Vec<String> = headings.iter().map(|heading| "#".repeat(heading.level.into())).collect();
        if marks.is_empty() { "–".to_owned() } else { marks.join(" ") }
    };
    let spans = (there.get(same).map(|heading| heading.span), here.get(same).map(|heading| heading.span));
    report(pair, "heading", (&outline(there), &outline(here)), spans, problems);
}

fn tables(pair: Pair<'_>, problems: &mut Diagnostics) {
    let (there, here) = (&pair.there.refs.facts.tables, &pair.here.refs.facts.tables);
    let size = |table: &Table| (table.rows, table.columns);
    let same = there.iter().zip(here).take_while(|(a, b)| size(a) == size(b)).count();
    if same == there.len().max(here.len()) {
        return;
    }
    let written = |table: Option<&Table>| {
        table.map_or_else(|| "–".to_owned(), |table| format!("{} × {}", table.rows, table.columns))
    };
    let (a, b) = (there.get(same), here.get(same));
    let spans = (a.map(|table| table.span), b.map(|table| table.span));
    report(pair, "table", (&written(a), &written(b)), spans, problems);
}

/// Tells what differs where at least one of the texts has something there.
fn report(
    pair: Pair<'_>,
    what: &'static str,
    (there, here): (&str, &str),
    spans: (Option<Span>, Option<Span>),
    problems: &mut Diagnostics,
) {
    let facts = (&pair.there.refs.facts, &pair.here.refs.facts);
    let difference = match spans {
        (None, None) => return,
        (Some(a), Some(b)) => Difference::Differs { here: (here, b), there: (there, a) },
        (Some(a), None) => Difference::Missing { there: (there, a), block: pair.block_here(facts.0.block_at(a.start)) },
        (None, Some(b)) => Difference::Extra { here: (here, b), block: pair.block_there(facts.1.block_at(b.start)) },
    };
    let mut problem = pair.finding(&rules::PARITY_SHAPE, difference).arg("what", what);
    // The shapes as wholes are told, whichever of the texts has more.
    for (name, value) in &mut problem.args {
        match *name {
            "here" => *value = here.to_owned(),
            "there" => *value = there.to_owned(),
            _ => {}
        }
    }
    problems.push(problem);
}
