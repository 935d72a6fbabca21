//! `visnyk import`: a spreadsheet becomes the rows of a dataset.
//!
//! First all of it is read, fitted and proved; then two files are written, or none. What stood there before is kept in a
//! folder of its own, so that the step can be taken back.

mod description;
mod put;
mod tell;
#[cfg(test)]
mod tests;

use std::io;
use std::path::Path;

use jiff::Zoned;

use super::args::Import;
use super::new::{Refusal, keys};
use super::report::{self, Look, Trouble};
use super::words::Phrases;
use super::{Exit, run};
use crate::base::fields::suggest;
use crate::base::time::LocalTime;
use crate::base::{Rule, Severity};
use crate::content::Role;
use crate::data::datasets::import::{Book, BookError, Grid, NoSheet, Taken, fit, has_numbers, read_book, with_points};
use crate::data::{Dataset, Record};
use crate::pipeline::{self, Loaded, Unwatched};
use crate::site::link::filled;
use crate::site::parse::limit;
use crate::site::{Config, Entries};

/// Where datasets lie.
const FOLDER: &str = "content/data/datasets";

/// `visnyk import`
pub(super) fn import(asked: &run::Asked<'_>, import: &Import, phrases: &Phrases) -> io::Result<Exit> {
    let loaded = match pipeline::load(asked.root, &Unwatched) {
        Ok(loaded) => loaded,
        Err(error) => return run::trouble(phrases, &error),
    };
    let bytes = match std::fs::read(&import.file) {
        Ok(bytes) => bytes,
        Err(error) => {
            let trouble = Trouble::Read { path: &import.file, error: &error };
            report::trouble(&mut anstream::stderr().lock(), phrases, Look::of_stderr(), &trouble)?;
            return Ok(Exit::World);
        }
    };
    match take(asked.root, import, &loaded, &bytes, &Zoned::now(), phrases) {
        Ok(done) => {
            done.problems(&mut anstream::stderr().lock(), phrases)?;
            if !asked.quiet && done.files.is_some() {
                done.tell(&mut anstream::stdout().lock(), phrases)?;
            }
            Ok(if done.files.is_some() { Exit::Ok } else { Exit::Content })
        }
        Err(refusal) => {
            let (id, args) = refusal.words(phrases)?;
            report::refused(&mut anstream::stderr().lock(), phrases, Look::of_stderr(), id, &args)?;
            Ok(Exit::World)
        }
    }
}

/// What came of it.
struct Done {
    config: std::sync::Arc<Config>,
    /// The description that holds for the rows, whole.
    dataset: Dataset,
    file: String,
    sheet: String,
    other_sheets: Vec<String>,
    taken: Taken,
    /// What was written; `None` where mistakes stopped it.
    files: Option<put::Files>,
}

/// Reads, fits, proves and writes.
fn take(
    root: &Path,
    import: &Import,
    loaded: &Loaded,
    bytes: &[u8],
    clock: &Zoned,
    phrases: &Phrases,
) -> Result<Done, Refusal> {
    let Some(config) = &loaded.config else { return Err(Refusal::said("import-config", &[])) };
    let id = id(import, phrases)?;
    let model = model(&loaded.entries, &import.like)?;
    let standing = standing(root, loaded, import, &id)?;
    let book = read_book(bytes).map_err(|error| no_book(error, &import.file))?;
    // A description that stands says how its numbers are written. A new one says that they have a point; but where the file
    // is a text, the next one will be written as this is, and should be read by the same description.
    let (source, target) = match standing {
        Some(record) => (filled(&loaded.entries, &record.value).0, filled(&loaded.entries, &record.value).0),
        None if has_numbers(&model) && !book.is_text() => (model.clone(), with_points(&model)),
        None => (model.clone(), model.clone()),
    };
    let grid = sheet(&book, import, &source)?;
    let is_error = |rule: &'static Rule| config.severity(rule, None) == Severity::Error;
    let taken = fit(grid, &source, &target, &is_error).ok_or_else(|| no_heads(&source))?;
    let mut done = Done {
        config: config.clone(),
        dataset: target,
        file: import.file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        sheet: grid.name.clone(),
        other_sheets: book.names().into_iter().filter(|name| *name != grid.name).map(str::to_owned).collect(),
        taken,
        files: None,
    };
    if done.has_errors() {
        return Ok(done);
    }
    // Heads alone would take the place of what is published.
    if done.taken.reading.rows.len == 0 {
        return Err(Refusal::said("import-empty", &[("file", &done.file)]));
    }
    if done.taken.csv.len() as u64 > limit(&Role::Sheet) {
        return Err(Refusal::said("import-large", &[]));
    }
    let now = clock.with_time_zone(config.timezone.clone()).datetime();
    let today = import.at.unwrap_or(LocalTime::day(now.date())).date.to_string();
    let (yaml, csv) = (format!("{FOLDER}/{id}.yaml"), format!("{FOLDER}/{id}.csv"));
    let text = match standing {
        Some(_) => description::dated(&read(root, &yaml)?, &today)
            .ok_or_else(|| Refusal::said("import-description", &[("path", &yaml)]))?,
        None => description::new(phrases, &id, &done.dataset, &import.like, &today),
    };
    let stamp = import.at.map_or(now, |at| at.date.to_datetime(at.time.unwrap_or_default()));
    let kept = format!("replaced/{id}-{}", stamp.strftime("%Y-%m-%d-%H%M%S"));
    let files = [(yaml, text.into_bytes()), (csv, std::mem::take(&mut done.taken.csv).into_bytes())];
    done.files = Some(put::put(root, &kept, files)?);
    Ok(done)
}

/// The id of the dataset to write.
fn id(import: &Import, phrases: &Phrases) -> Result<String, Refusal> {
    match &import.id {
        Some(id) if keys::is_id(id) => Ok(id.clone()),
        Some(id) => Err(Refusal::said("import-id", &[("id", id)])),
        None => {
            let stem = import.file.file_stem().unwrap_or_default().to_string_lossy();
            Ok(keys::id_from_title(phrases.lang(), &stem, &import.like))
        }
    }
}

/// The dataset that gives the columns, whole.
fn model(entries: &Entries, like: &str) -> Result<Dataset, Refusal> {
    let known = || entries.datasets.iter().map(|record| record.value.id.as_str());
    let Some(record) = entries.datasets.iter().find(|record| record.value.id == like) else {
        let proposal = suggest(like, known()).unwrap_or_else(|| "none".to_owned());
        let known = known().collect::<Vec<_>>().join(", ");
        return Err(Refusal::said("import-like", &[("id", like), ("proposal", &proposal), ("known", &known)]));
    };
    let (model, is_circle) = filled(entries, &record.value);
    match model.columns.is_empty() || is_circle {
        true => Err(Refusal::said("import-columns", &[("id", like)])),
        false => Ok(model),
    }
}

/// The description that stands already, and stays: only its day and its rows change.
fn standing<'l>(
    root: &Path,
    loaded: &'l Loaded,
    import: &Import,
    id: &str,
) -> Result<Option<&'l Record<Dataset>>, Refusal> {
    let path = format!("{FOLDER}/{id}.yaml");
    let datasets = &loaded.entries.datasets;
    if let Some(other) = datasets.iter().find(|record| record.value.id == id && *record.path != *path) {
        return Err(Refusal::said("import-id-taken", &[("id", id), ("path", &other.path)]));
    }
    let there = |path: &str| root.join(path).exists();
    let csv = format!("{FOLDER}/{id}.csv");
    let found = [&path, &csv].into_iter().find(|path| there(path));
    let Some(found) = found else { return Ok(None) };
    if !import.force {
        return Err(Refusal::said("import-exists", &[("path", found), ("id", id), ("like", &import.like)]));
    }
    if !there(&path) {
        return Ok(None);
    }
    let Some(record) = datasets.iter().find(|record| *record.path == *path && !record.broken) else {
        return Err(Refusal::said("import-description", &[("path", &path)]));
    };
    if record.value.rows.is_some() {
        return Err(Refusal::said("import-rows", &[("path", &path)]));
    }
    let own = record.value.like.as_deref().unwrap_or(id);
    match import.like == id || import.like == own {
        true => Ok(Some(record)),
        false => Err(Refusal::said("import-other", &[("path", &path), ("like", &import.like), ("own", own)])),
    }
}

fn sheet<'b>(book: &'b Book, import: &Import, dataset: &Dataset) -> Result<&'b Grid, Refusal> {
    let names = || book.names().join(", ");
    book.choose(import.sheet.as_deref(), &dataset.columns).map_err(|why| match why {
        NoSheet::Unknown => {
            let asked = import.sheet.as_deref().unwrap_or_default();
            let names = if names().is_empty() { "none".to_owned() } else { names() };
            Refusal::said("import-no-sheet", &[("sheet", asked), ("sheets", &names)])
        }
        NoSheet::Several(sheets) => Refusal::said("import-several", &[("sheets", &sheets.join(", "))]),
        NoSheet::Heads => no_heads(dataset),
    })
}

fn no_heads(dataset: &Dataset) -> Refusal {
    let known: Vec<&str> = dataset.columns.iter().map(|column| column.key.as_str()).collect();
    Refusal::said("import-heads", &[("known", &known.join(", "))])
}

fn no_book(error: BookError, file: &Path) -> Refusal {
    let file = file.file_name().unwrap_or_default().to_string_lossy();
    match error {
        BookError::Format => Refusal::said("import-format", &[("file", &file)]),
        BookError::Password => Refusal::said("import-password", &[("file", &file)]),
        BookError::Broken(reason) => Refusal::said("import-broken", &[("file", &file), ("reason", &reason)]),
        BookError::Encoding(_) => Refusal::said("import-encoding", &[("file", &file)]),
    }
}

fn read(root: &Path, path: &str) -> Result<String, Refusal> {
    let at = root.join(path);
    std::fs::read_to_string(&at).map_err(|error| Refusal::Read { path: at, error })
}
