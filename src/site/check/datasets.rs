//! Datasets: their rows, what they are like, and the day on which the next figures were to come.

use std::collections::BTreeMap;

use super::Checker;
use super::cards::is_known;
use super::links::id_of;
use crate::base::{Diagnostic, Diagnostics, Place, rules};
use crate::content::entry::NamedKind;
use crate::data::datasets::{MOST_SERIES, Misfit};
use crate::data::{Dataset, Record};
use crate::site::link::sheet_of;
use crate::site::schedule::Moment;

pub(super) fn check(checker: &Checker<'_>, problems: &mut Diagnostics) {
    let mut first: BTreeMap<&str, Place> = BTreeMap::new();
    for (record, facts) in checker.entries.datasets.iter().zip(&checker.site.datasets) {
        let dataset = &record.value;
        let problem = |rule, field: &str| Diagnostic::new(rule, record.place(field));
        if let Some(other) = first.get(dataset.id.as_str()) {
            problems.push(problem(&rules::ID_TWICE, "id").arg("id", dataset.id.as_str()).other(other.clone()));
        }
        first.entry(&dataset.id).or_insert_with(|| record.place("id"));
        if facts.is_circle {
            problems.push(problem(&rules::DATASET_CIRCLE, "like").arg("id", dataset.id.as_str()));
        }
        if let Some(id) = dataset.like.as_ref().filter(|id| !is_known(checker, NamedKind::Dataset, id)) {
            let mut unknown = problem(&rules::ID_UNKNOWN, "like").arg("kind", "dataset").arg("id", id.as_str());
            unknown.replacement = id_of(checker, NamedKind::Dataset, id);
            problems.push(unknown.arg("proposal", "none"));
            continue;
        }
        if facts.dataset.columns.is_empty() {
            problems.push(problem(&rules::DATASET_COLUMNS, "columns"));
            continue;
        }
        problems.extend(facts.misfits.iter().map(|misfit| misplaced(record, misfit)));
        match (&facts.sheet, &dataset.rows) {
            (Some(sheet), Some(_)) => {
                let other = Place::file(sheet.clone());
                problems.push(problem(&rules::DATASET_ROWS, "rows").arg("reason", "twice").other(other));
            }
            (None, None) => problems.push(problem(&rules::DATASET_ROWS, "rows").arg("reason", "none")),
            _ => {}
        }
        if facts.shown && facts.reading.rows.len == 0 && facts.reading.problems.is_empty() {
            problems.push(problem(&rules::DATASET_EMPTY, "id"));
        }
        if let Some(next) = dataset.next_update {
            let is_past = !Moment::end(next, &checker.site.config.timezone).is_after(&checker.now.time);
            if is_past {
                problems.push(problem(&rules::DATASET_LATE, "next_update").arg("date", next.to_string()));
            }
        }
        problems.extend(facts.reading.problems.iter().cloned());
    }
    alone(checker, problems);
}

/// A column that cannot stand in a chart, at its name there.
fn misplaced(record: &Record<Dataset>, misfit: &Misfit) -> Diagnostic {
    let has_place = record.places.iter().any(|(name, _)| *name == misfit.field);
    // One column of figures need not stand in a list.
    let field = if has_place { misfit.field.as_str() } else { "chart.y" };
    let mut problem = Diagnostic::new(&rules::CHART_COLUMN, record.place(field));
    problem.replacement.clone_from(&misfit.meant);
    let problem = problem.arg("reason", misfit.reason).arg("column", misfit.column.as_str());
    problem.arg("most", MOST_SERIES.to_string())
}

/// Rows without a description are published nowhere.
fn alone(checker: &Checker<'_>, problems: &mut Diagnostics) {
    let described: Vec<String> = checker.entries.datasets.iter().map(|record| sheet_of(&record.path)).collect();
    let has_unread = checker.entries.unread.contains(&NamedKind::Dataset);
    for path in checker.entries.sheets.keys().filter(|path| !has_unread && !described.contains(&path.to_string())) {
        let file = format!("{}.yaml", path.strip_suffix(".csv").unwrap_or(path));
        problems.push(Diagnostic::new(&rules::DATASET_ALONE, Place::file(path.clone())).arg("file", file));
    }
}
