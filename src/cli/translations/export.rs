//! `visnyk translations export`: writes down what translators have to do, a bundle for each pair of languages.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::bundle::{Bundle, File, Task};
use super::units::{Unit, units};
use super::{Desk, number, replace, tell, xliff};
use crate::base::Lang;
use crate::cli::Exit;
use crate::cli::args::translations::Export;
use crate::cli::new::Refusal;
use crate::cli::words::Phrases;
use crate::content::Entry;
use crate::content::revision::{self, Step};
use crate::language::Arg;
use crate::site::translations::{Standing, State, is_expected};

pub(super) fn export(desk: &Desk, asked: &Export, phrases: &Phrases, out: &mut dyn Write) -> Result<Exit, Refusal> {
    let languages = desk.languages(&asked.lang)?;
    let (bundles, odd) = bundles(desk, &languages, phrases)?;
    for path in odd {
        tell(out, phrases, "translations-export-shape", &[("path", Arg::Text(&path))])?;
    }
    if bundles.is_empty() {
        tell(out, phrases, "translations-nothing", &[])?;
        return Ok(Exit::Ok);
    }
    let alone = bundles.len() == 1;
    let asked = desk.root.join(&asked.out);
    let path = |bundle: &Bundle| if alone { asked.clone() } else { named(&asked, bundle) };
    // A bundle that lies there may hold a translator's work.
    if let Some(taken) = bundles.iter().map(path).find(|path| path.exists()) {
        return Err(Refusal::said("translations-out-taken", &[("path", &taken.display().to_string())]));
    }
    for bundle in &bundles {
        let path = path(bundle);
        replace(&path, xliff::write(bundle).as_bytes())
            .map_err(|error| Refusal::Write { path: path.clone(), error })?;
        let paragraphs = bundle.files.iter().map(|file| file.tasks.len()).sum();
        let shown = path.display().to_string();
        let args = [
            ("path", Arg::Text(&shown)),
            ("source", Arg::Text(bundle.source.as_str())),
            ("lang", Arg::Text(bundle.target.as_str())),
            ("files", number(bundle.files.len())),
            ("count", number(paragraphs)),
        ];
        tell(out, phrases, "translations-exported", &args)?;
    }
    Ok(Exit::Ok)
}

/// `translations.uk-bg.xlf`: XLIFF holds one pair of languages a file.
fn named(path: &Path, bundle: &Bundle) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().map_or_else(|| "xlf".into(), |ending| ending.to_string_lossy());
    path.with_file_name(format!("{stem}.{}-{}.{ending}", bundle.source, bundle.target))
}

/// The bundles, and the translations whose paragraphs cannot be matched with those of their sources.
pub(super) fn bundles(
    desk: &Desk,
    languages: &[Lang],
    phrases: &Phrases,
) -> Result<(Vec<Bundle>, Vec<String>), Refusal> {
    let mut pairs: BTreeMap<(Lang, Lang), Vec<File>> = BTreeMap::new();
    let mut odd = Vec::new();
    for family in desk.families() {
        for standing in family.standings.iter().filter(|standing| languages.contains(&standing.lang)) {
            let Some(source) = standing.source else { continue };
            let tasks = match standing.state {
                State::Missing if is_expected(family.kind) => fresh(desk, source, phrases)?,
                State::Outdated => match behind(desk, standing, source, phrases)? {
                    Some(tasks) => tasks,
                    None => {
                        odd.extend(standing.entry.map(|entry| entry.path.to_string()));
                        continue;
                    }
                },
                _ => continue,
            };
            if !tasks.is_empty() {
                let file = File { original: source.path.to_string(), tasks };
                pairs.entry((source.lang, standing.lang)).or_default().push(file);
            }
        }
    }
    let bundle = |((source, target), files)| Bundle { source, target, files };
    Ok((pairs.into_iter().map(bundle).collect(), odd))
}

/// Everything in a text.
fn fresh(desk: &Desk, source: &Entry, phrases: &Phrases) -> Result<Vec<Task>, Refusal> {
    let text = desk.text(&source.path)?;
    Ok(units(source, &text).iter().map(|unit| task(unit, phrases)).collect())
}

/// What was changed and added in a source, with what the translation has there. `None` where the translation has another
/// shape than its source had.
fn behind(
    desk: &Desk,
    standing: &Standing<'_>,
    source: &Entry,
    phrases: &Phrases,
) -> Result<Option<Vec<Task>>, Refusal> {
    let Some(entry) = standing.entry else { return Ok(None) };
    let known = entry.head.translated.as_ref().map_or(0, |stamp| stamp.known().len());
    if known != entry.refs.paragraphs.len() {
        return Ok(None);
    }
    let (text, own) = (desk.text(&source.path)?, desk.text(&entry.path)?);
    let (units, own) = (units(source, &text), units(entry, &own));
    let mut tasks = Vec::new();
    for step in standing.steps() {
        let (old, new) = match step {
            Step::Changed(old, new) => (Some(old), new),
            Step::Added(new) => (None, new),
            Step::Same(..) | Step::Removed(_) => continue,
        };
        let Some(unit) = units.iter().find(|unit| unit.index == new) else { continue };
        let before = old.and_then(|old| own.iter().find(|unit| unit.index == old));
        let mut task = task(unit, phrases);
        if let Some(before) = before {
            task.notes.push(phrases.word("translations-note-changed"));
            (task.was, task.target) = (revision::digest(&before.text), Some(before.text.clone()));
        }
        tasks.push(task);
    }
    Ok(Some(tasks))
}

fn task(unit: &Unit, phrases: &Phrases) -> Task {
    let note = match &unit.field {
        Some(field) => phrases.text("translations-note-field", &[("field", Arg::Text(field))]),
        None => phrases.word("translations-note-text"),
    };
    Task {
        id: format!("p{}", unit.index + 1),
        digest: unit.digest,
        notes: vec![note],
        source: unit.text.clone(),
        ..Task::default()
    }
}
