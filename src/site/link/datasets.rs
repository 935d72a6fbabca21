//! Datasets brought together: what one takes from another, and the rows of the sheet beside it.

use std::sync::Arc;

use rayon::prelude::*;

use super::DatasetFacts;
use crate::base::Severity;
use crate::data::datasets::read_rows;
use crate::data::{Dataset, Record};
use crate::site::config::Config;
use crate::site::entries::Entries;

/// All datasets, in the order of the entries.
pub(super) fn datasets(config: &Config, entries: &Entries) -> Vec<DatasetFacts> {
    entries.datasets.par_iter().map(|record| dataset(config, entries, record)).collect()
}

fn dataset(config: &Config, entries: &Entries, record: &Record<Dataset>) -> DatasetFacts {
    let (mut whole, is_circle) = filled(entries, &record.value);
    let path = sheet_of(&record.path);
    let sheet = entries.sheets.get(path.as_str());
    let reading = read_rows(&whole, &record.path, sheet.map(AsRef::as_ref));
    let has_errors = reading.problems.iter().any(|problem| config.severity(problem.rule, None) == Severity::Error);
    let has_rows = sheet.is_some() || whole.rows.is_some();
    // Without columns there is another mistake to tell of.
    let drawn = whole.chart.as_ref().filter(|_| !whole.columns.is_empty());
    let axes = drawn.map(|chart| chart.axes(&whole.columns));
    whole.columns.retain(|column| !column.private);
    // Nobody reads the written rows again, and private cells stand among them.
    whole.rows = None;
    let (chart, misfits) = match axes {
        Some(Ok(axes)) => {
            let misfits = axes.repeated(&reading.rows, &whole.columns);
            (misfits.is_empty().then_some(axes), misfits)
        }
        Some(Err(misfits)) => (None, misfits),
        None => (None, Vec::new()),
    };
    DatasetFacts {
        chart,
        misfits,
        shown: !record.broken && !has_errors && !is_circle && has_rows,
        sheet: sheet.map(|sheet| sheet.path.clone()),
        dataset: whole,
        reading,
        is_circle,
        sizes: Default::default(),
    }
}

/// The sheet that belongs to a description: the same name, beside it.
pub fn sheet_of(path: &Arc<str>) -> String {
    format!("{}.csv", path.strip_suffix(".yaml").unwrap_or(path))
}

/// A description with what it takes from those that it is like, and whether they lead back to one that was asked.
pub fn filled(entries: &Entries, dataset: &Dataset) -> (Dataset, bool) {
    let mut whole = dataset.clone();
    let mut seen = vec![dataset.id.as_str()];
    let mut next = dataset.like.as_deref();
    while let Some(id) = next {
        if seen.contains(&id) {
            return (whole, true);
        }
        let Some(other) = entries.datasets.iter().find(|other| other.value.id == id) else { break };
        whole.fill_from(&other.value);
        seen.push(id);
        next = other.value.like.as_deref();
    }
    (whole, false)
}
