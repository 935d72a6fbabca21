//! A dataset: its description, and beside it the table with nothing but heads, as a spreadsheet opens it.

use super::ask::Question;
use super::event::wrong_id;
use super::form::{Form, one_line, scalar};
use super::item::{ask_title, lang, say, time};
use super::refusal::Refusal;
use super::{Plan, Workspace, keys};
use crate::base::Lang;
use crate::cli::args::new::NewDataset;
use crate::cli::words::Phrases;
use crate::data::datasets::{ColumnKind, DATASET, is_currency};

/// Fields that are offered in a new description.
pub(crate) const OFFERED: &[&str] =
    &["description", "licence", "frequency", "source", "contact", "next_update", "method", "scale", "numbers"];

const FOLDER: &str = "content/data/datasets";

/// `visnyk new dataset`
pub(crate) fn dataset(workspace: &mut Workspace<'_>, asked: &NewDataset) -> Result<Plan, Refusal> {
    let question = workspace.phrases.word("field-dataset-title");
    let (lang, title) = (lang(workspace, &asked.text)?, ask_title(workspace, question, &asked.text)?);
    let today = workspace.today();
    let updated = time(workspace, "field-dataset-updated", "--updated", asked.updated.as_deref(), today.clone())?;
    let columns = columns(workspace, lang, asked.columns.as_deref())?;
    let taken = |id: &str| {
        let paths = [format!("{FOLDER}/{id}.yaml"), format!("{FOLDER}/{id}.csv")];
        workspace.sources.iter().any(|source| paths.iter().any(|path| *source.path == **path))
    };
    let id = match &asked.text.key {
        Some(id) if !keys::is_id(id) => return Err(Refusal::value("--key", wrong_id(workspace, id))),
        Some(id) if taken(id) => return Err(Refusal::said("new-taken", &[("key", id)])),
        Some(id) => id.clone(),
        None => keys::free(&keys::id_from_title(lang, &title, &format!("data-{today}")), |id| !taken(id)),
    };
    let languages = &workspace.config.languages;
    let values = vec![
        ("id", format!(" {id}")),
        ("title", in_languages(lang, &title, languages, "  ")),
        ("updated", format!(" {updated}")),
        ("columns", columns.iter().map(|column| column.lines(workspace.phrases, lang, languages)).collect()),
    ];
    let form = Form { table: &DATASET, phrases: workspace.phrases, values, offered: OFFERED, today: &today };
    let (yaml, csv) = (format!("{FOLDER}/{id}.yaml"), format!("{FOLDER}/{id}.csv"));
    let next = vec![("new-next-dataset", vec![("path", csv.clone()), ("id", id)])];
    let files = vec![(yaml, form.lines().into_bytes()), (csv, heads(&columns))];
    Ok(Plan { root: workspace.root.to_owned(), files, addition: None, next })
}

/// A column as it was asked for: `Витрачено: money UAH`.
#[derive(Clone, Debug)]
struct NewColumn {
    key: String,
    label: String,
    kind: ColumnKind,
    currency: Option<String>,
}

fn columns(workspace: &mut Workspace<'_>, lang: Lang, given: Option<&str>) -> Result<Vec<NewColumn>, Refusal> {
    let phrases = workspace.phrases;
    // The words of the example are in the language of the text, since they may well stay.
    let default = Some(Phrases::load(lang, Vec::new()).0.word("new-columns"));
    let text = phrases.text("new-ask-columns", &[("kinds", crate::language::Arg::Text(&ColumnKind::NAMES.join(", ")))]);
    let question = Question { text, flag: "--columns", given, default, choices: Vec::new() };
    workspace.asker.ask(&question, |text| read_columns(phrases, lang, text))
}

fn read_columns(phrases: &Phrases, lang: Lang, text: &str) -> Result<Vec<NewColumn>, String> {
    let mut columns: Vec<NewColumn> = Vec::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let (label, kind) = part.rsplit_once(':').unwrap_or((part, "text"));
        let (kind, currency) = kind.trim().split_once(' ').unwrap_or((kind.trim(), ""));
        let known = ColumnKind::NAMES.join(", ");
        if !ColumnKind::NAMES.contains(&kind) {
            return Err(say(phrases, "rule-value-one-of", &[("value", kind), ("field", "type")], &known));
        }
        let kind = ColumnKind::of(kind);
        let currency = currency.trim().to_uppercase();
        if kind == ColumnKind::Money && !is_currency(&currency) {
            let value = if currency.is_empty() { "none" } else { &currency };
            return Err(say(phrases, "rule-currency-unknown", &[("value", value)], ""));
        }
        let label = one_line(label);
        let key = keys::id_from_title(lang, &label, &format!("column-{}", columns.len() + 1));
        let key = keys::free(&key, |key| columns.iter().all(|column| column.key != key));
        let currency = Some(currency).filter(|_| kind == ColumnKind::Money);
        columns.push(NewColumn { key, label, kind, currency });
    }
    if columns.is_empty() { Err(phrases.word("new-needed")) } else { Ok(columns) }
}

impl NewColumn {
    fn lines(&self, phrases: &Phrases, lang: Lang, languages: &[Lang]) -> String {
        let label = in_languages(lang, &self.label, languages, "      ");
        let mut lines = format!("\n  - key: {}\n    label:{label}\n    type: {}", self.key, self.kind.name());
        if let Some(currency) = &self.currency {
            lines += &format!("\n    currency: {currency}");
        }
        if self.kind.is_number() && self.kind != ColumnKind::Percent {
            let meaning = phrases.word("field-column-total");
            lines += &format!("\n    #total: {}  # {meaning}", phrases.word("new-yes"));
        }
        lines
    }
}

/// A text in the editor's language behind its colon, and the lines that wait for the others.
fn in_languages(lang: Lang, text: &str, languages: &[Lang], indent: &str) -> String {
    let others = languages.iter().filter(|other| **other != lang);
    let others: String = others.map(|other| format!("\n{indent}# {other}:")).collect();
    format!("\n{indent}{lang}:{}{others}", scalar(text))
}

/// The table without rows: as Excel writes and opens it where a comma stands in numbers.
fn heads(columns: &[NewColumn]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    // Writing to memory cannot fail.
    _ = writer.write_record(columns.iter().map(|column| &column.label));
    writer.into_inner().unwrap_or_default()
}
