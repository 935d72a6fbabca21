//! `visnyk translations import`: puts a translator's work into the files. Each paragraph is found by the digest of its source;
//! what an editor wrote meanwhile stays, and is named.

use std::io::Write;

use super::accept::stamped;
use super::bundle::{File, Task};
use super::units::{Unit, units};
use super::xliff::{self, XliffError};
use super::{Desk, number, place, quoted, tell};
use crate::base::Lang;
use crate::base::lines::Lines;
use crate::cli::Exit;
use crate::cli::args::translations::Import;
use crate::cli::new::Refusal;
use crate::cli::words::Phrases;
use crate::content::revision::{self, Stamp, Step, compare};
use crate::content::walk::judge;
use crate::content::{Entry, Source};
use crate::data::Wording;
use crate::language::{Arg, Typography};
use crate::site::parse::{Manner, parse};
use crate::site::translations::{Translations, digests};

pub(super) fn import(desk: &Desk, asked: &Import, phrases: &Phrases, out: &mut dyn Write) -> Result<Exit, Refusal> {
    let path = if asked.file.exists() { asked.file.clone() } else { desk.root.join(&asked.file) };
    let shown = path.display().to_string();
    let text = std::fs::read_to_string(&path).map_err(|error| Refusal::Read { path, error })?;
    let bundle = xliff::read(&text).map_err(|error| match error {
        XliffError::Xml(byte) => {
            let line = Lines::new(text.as_bytes()).position(usize::try_from(byte).unwrap_or(text.len())).line;
            Refusal::said("translations-xml", &[("path", &shown), ("line", &line.to_string())])
        }
        XliffError::Kind => Refusal::said("translations-not-xliff", &[("path", &shown)]),
        XliffError::Foreign(id) => Refusal::said("translations-foreign-unit", &[("path", &shown), ("id", &id)]),
    })?;
    desk.languages(&[bundle.target.to_string()])?;
    let mut exit = Exit::Ok;
    for file in &bundle.files {
        for line in one(desk, file, bundle.target)? {
            if line.is_left {
                exit = Exit::Content;
            }
            let args: Vec<(&str, Arg<'_>)> = line.args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
            let count = line.count.map(|count| ("count", number(count)));
            tell(out, phrases, line.id, &args.into_iter().chain(count).collect::<Vec<_>>())?;
        }
    }
    Ok(exit)
}

/// What is said of a file.
struct Said {
    id: &'static str,
    args: Vec<(&'static str, String)>,
    count: Option<usize>,
    /// True where something is left to do.
    is_left: bool,
}

impl Said {
    fn new(id: &'static str, path: &str) -> Said {
        Said { id, args: vec![("path", path.to_owned())], count: None, is_left: false }
    }

    fn left(id: &'static str, path: &str) -> Said {
        Said { is_left: true, ..Said::new(id, path) }
    }

    fn count(self, count: usize) -> Said {
        Said { count: Some(count), ..self }
    }
}

fn one(desk: &Desk, file: &File, target: Lang) -> Result<Vec<Said>, Refusal> {
    let source = desk.entries.position(&file.original).map(|id| desk.entries.text(id));
    let family = source.and_then(|source| Some((source, desk.family_of(source)?)));
    let Some((source, family)) = family else {
        return Ok(vec![Said::left("translations-import-gone", &file.original)]);
    };
    match family.in_language(target) {
        None => fresh(desk, file, source, target),
        Some(entry) => update(desk, file, source, entry, &family),
    }
}

/// The translations of a bundle, each given once: the same words may stand in a text several times.
struct Stock<'a>(Vec<&'a Task>);

impl<'a> Stock<'a> {
    fn of(file: &'a File) -> Stock<'a> {
        Stock(file.tasks.iter().filter(|task| task.is_done && task.target.is_some()).collect())
    }

    /// The translation of a paragraph, where it is wanted.
    fn take(&mut self, digest: u16, is_wanted: impl Fn(&Task) -> bool) -> Option<&'a str> {
        let at = self.0.iter().position(|task| task.digest == digest && is_wanted(task))?;
        self.0.remove(at).target.as_deref()
    }
}

/// A text that was not there: it is made once all of it is translated.
fn fresh(desk: &Desk, file: &File, source: &Entry, target: Lang) -> Result<Vec<Said>, Refusal> {
    let text = desk.text(&source.path)?;
    let stem = source.path.strip_suffix(&format!(".{}.md", source.lang)).unwrap_or(&source.path);
    let path = format!("{stem}.{target}.md");
    if desk.root.join(&path).exists() {
        return Ok(vec![Said::left("translations-import-taken", &path)]);
    }
    let (units, mut stock) = (units(source, &text), Stock::of(file));
    let given: Vec<(&Unit, &str)> =
        units.iter().filter_map(|unit| Some((unit, stock.take(unit.digest, |_| true)?))).collect();
    if given.len() < units.len() {
        return Ok(vec![Said::left("translations-import-unfinished", &path).count(units.len() - given.len())]);
    }
    let stamp = Stamp { lang: source.lang, made_from: digests(source), holds_for: None };
    let new = place::new_file(&text, &given, &stamp.to_string());
    if shape(&path, &new) != Some(stamp.made_from.len()) {
        return Ok(vec![Said::left("translations-import-shape", &path)]);
    }
    desk.write(&path, &new)?;
    Ok(vec![Said::new("translations-import-made", &path)])
}

/// How many paragraphs a file would have; none where it would have errors of its own.
fn shape(path: &str, text: &str) -> Option<usize> {
    let source = Source { path: path.into(), role: judge(path).0 };
    // How its signs are set, and what its words should be, changes no paragraph.
    let manner = Manner { typography: &Typography::default(), house: &Wording::default() };
    let parsed = parse(&source, text.as_bytes(), &manner);
    Some(parsed.text?.refs.paragraphs.len())
}

/// A translation that has fallen behind.
fn update(
    desk: &Desk,
    file: &File,
    source: &Entry,
    entry: &Entry,
    family: &Translations<'_>,
) -> Result<Vec<Said>, Refusal> {
    let is_its_source = matches!(family.source(entry), Some(Ok(from)) if from.lang == source.lang);
    let Some(old) = entry.head.translated.as_ref().filter(|_| is_its_source) else {
        return Ok(vec![Said::left("translations-import-untracked", &entry.path)]);
    };
    let known = old.known();
    if known.len() != entry.refs.paragraphs.len() {
        return Ok(vec![Said::left("translations-import-shape", &entry.path)]);
    }
    let (text, own_text) = (desk.text(&source.path)?, desk.text(&entry.path)?);
    let (units, own) = (units(source, &text), units(entry, &own_text));
    let mut work = Work { texts: (&text, &own_text), units: &units, own: &own, stock: Stock::of(file), before: None };
    let (mut edits, mut list, mut said) = (Vec::new(), Vec::new(), Vec::new());
    let (mut done, mut left) = (0, 0);
    for step in compare(known, &digests(source)) {
        match step {
            Step::Same(_, new) => list.push(source.refs.paragraphs[new].digest),
            Step::Removed(old) => {
                list.push(known[old]);
                said.extend(own.iter().find(|unit| unit.index == old).map(|unit| removed(entry, &own_text, unit)));
            }
            Step::Changed(old, new) => {
                // The words of a picture in a paragraph come with the paragraph.
                let is_inner = !units.iter().any(|unit| unit.index == new);
                let edit = work.changed(old, new);
                let is_done = edit.is_some() || is_inner;
                list.push(if is_done { source.refs.paragraphs[new].digest } else { known[old] });
                (done, left) = (done + usize::from(edit.is_some()), left + usize::from(!is_done));
                edits.extend(edit);
            }
            Step::Added(new) => {
                let is_inner = !units.iter().any(|unit| unit.index == new);
                let edit = work.added(new);
                if edit.is_some() || is_inner {
                    list.push(source.refs.paragraphs[new].digest);
                }
                (done, left) = (done + usize::from(edit.is_some()), left + usize::from(edit.is_none() && !is_inner));
                edits.extend(edit);
            }
        }
        if let Step::Same(old, new) | Step::Changed(old, new) = step {
            work.stands(old, new);
        }
    }
    if done > 0 {
        let stamp = Stamp { lang: source.lang, made_from: list, holds_for: None };
        let new = stamped(&place::edited(&own_text, edits), &entry.path, &stamp)?;
        if shape(&entry.path, &new) != Some(stamp.made_from.len()) {
            return Ok(vec![Said::left("translations-import-shape", &entry.path)]);
        }
        desk.write(&entry.path, &new)?;
        said.insert(0, Said::new("translations-import-updated", &entry.path).count(done));
    }
    if left > 0 {
        said.push(Said::left("translations-import-left", &entry.path).count(left));
    }
    Ok(said)
}

/// A paragraph that the source has no more is an editor's to remove.
fn removed(entry: &Entry, text: &str, unit: &Unit) -> Said {
    let line = Lines::new(text.as_bytes()).position(unit.range.start).line;
    let mut said = Said::left("translations-import-removed", &entry.path);
    said.args.extend([("line", line.to_string()), ("text", quoted(&unit.text))]);
    said
}

/// What is at hand while a translation is brought forward.
struct Work<'a> {
    texts: (&'a str, &'a str),
    units: &'a [Unit],
    own: &'a [Unit],
    stock: Stock<'a>,
    /// The last paragraph that stands in both.
    before: Option<(&'a Unit, &'a Unit)>,
}

impl<'a> Work<'a> {
    fn stands(&mut self, old: usize, new: usize) {
        let own = self.own.iter().find(|unit| unit.index == old);
        self.before = self.units.iter().find(|unit| unit.index == new).zip(own).or(self.before);
    }

    /// Other words for a paragraph, unless an editor has changed it since the bundle was made.
    fn changed(&mut self, old: usize, new: usize) -> Option<place::Edit> {
        let unit = self.units.iter().find(|unit| unit.index == new)?;
        let own = self.own.iter().find(|unit| unit.index == old)?;
        let was = revision::digest(&own.text);
        let text = self.stock.take(unit.digest, |task| task.was == was)?;
        place::changed(self.texts.1, own, unit, text)
    }

    fn added(&mut self, new: usize) -> Option<place::Edit> {
        let unit = self.units.iter().find(|unit| unit.index == new)?;
        let text = self.stock.take(unit.digest, |task| task.was.is_none())?;
        let edit = place::added(self.texts, unit, self.before, text)?;
        // The next one stands behind this one, in the source; in the translation both follow the same paragraph.
        self.before = self.before.map(|(_, own)| (unit, own));
        Some(edit)
    }
}
