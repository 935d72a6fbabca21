//! `visnyk schema`: JSON Schemas of front matter, records and `site.yaml` for editors, from the same tables by which they
//! are read, with the site's own ids to choose from.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use serde_json::{Map, Value, json};

use super::args::Schema;
use super::report::{self, Look, Trouble};
use super::words::Phrases;
use super::{Exit, run};
use crate::base::fields::schema::{Knowledge, reference, schema};
use crate::base::fields::{Field, Table};
use crate::base::rules::RULES;
use crate::content::EntryKind;
use crate::content::front_matter::{ALERT, NEWS, PAGE, PROGRAMME, SNIPPET};
use crate::data::calendars::CALENDAR;
use crate::data::collections::{name_of, schema_of};
use crate::data::datasets::DATASET;
use crate::data::documents::DOCUMENT;
use crate::data::events::EVENT;
use crate::data::glossary::TERM;
use crate::data::hotlines::{HOTLINE, HOURS};
use crate::data::partners::PARTNER;
use crate::data::people::PERSON;
use crate::language::Arg;
use crate::pipeline::{self, Loaded, Unwatched};
use crate::site::config::{MENU, SITE};
use crate::site::menu::SECTIONS;

/// Where the editor is told which schema is for which file.
const SETTINGS: &str = ".vscode/settings.json";

/// A schema: the name of its file, the file that it describes, its table, and whether that file is a list.
const SCHEMAS: &[(&str, Option<&str>, &Table, bool)] = &[
    ("site", Some("content/site.yaml"), &SITE, false),
    ("partners", Some("content/data/partners.yaml"), &PARTNER, true),
    ("events", Some("content/data/events.yaml"), &EVENT, true),
    ("dataset", Some("content/data/datasets/*.yaml"), &DATASET, false),
    ("hotlines", Some("content/data/hotlines.yaml"), &HOTLINE, true),
    ("calendar", Some("content/data/calendar.yaml"), &CALENDAR, true),
    ("people", Some("content/data/people.yaml"), &PERSON, true),
    ("documents", Some("content/data/documents.yaml"), &DOCUMENT, true),
    ("glossary", Some("content/data/glossary.yaml"), &TERM, true),
    // Front matter, for editors that check it.
    ("news", None, &NEWS, false),
    ("page", None, &PAGE, false),
    ("alert", None, &ALERT, false),
    ("snippet", None, &SNIPPET, false),
    ("programme", None, &PROGRAMME, false),
];

/// `visnyk schema`
pub(super) fn write(asked: &run::Asked<'_>, schema: &Schema, phrases: &Phrases) -> io::Result<Exit> {
    let loaded = match pipeline::load(asked.root, &Unwatched) {
        Ok(loaded) => loaded,
        Err(error) => return run::trouble(phrases, &error),
    };
    let folder = schema.out.to_string_lossy().replace('\\', "/");
    let mut files = files(phrases, &folder, Some(&loaded));
    let settings = asked.root.join(SETTINGS);
    let has_settings = settings.exists();
    let known = fs::read_to_string(&settings).unwrap_or_default();
    files.retain(|(path, _)| path != SETTINGS || !has_settings);
    for (path, bytes) in &files {
        let path = asked.root.join(path);
        if let Err(error) = put(&path, bytes) {
            let trouble = Trouble::Write { path: &path, error: &error };
            report::trouble(&mut anstream::stderr().lock(), phrases, Look::of_stderr(), &trouble)?;
            return Ok(Exit::World);
        }
    }
    let mut out = anstream::stdout().lock();
    if !asked.quiet {
        let count = Arg::Number(i64::try_from(SCHEMAS.len()).unwrap_or(i64::MAX));
        writeln!(out, "{}", phrases.text("schema-written", &[("count", count), ("folder", Arg::Text(&folder))]))?;
    }
    if has_settings && !known.contains(&format!("{folder}/site.json")) {
        // The file may hold comments, which no rewriting would keep.
        writeln!(
            out,
            "{}\n\n{}",
            phrases.text("schema-settings", &[("path", Arg::Text(SETTINGS))]),
            mapping(&folder, Some(&loaded))
        )?;
    }
    Ok(Exit::Ok)
}

/// The schemas and the editor's settings: paths below the site's folder, and bytes. Without a site no ids are offered.
pub(super) fn files(phrases: &Phrases, folder: &str, site: Option<&Loaded>) -> Vec<(String, Vec<u8>)> {
    let words = |id: &str| phrases.try_text(id, &[]);
    let ids = |what: &'static str| site.map(|site| ids(site, what)).unwrap_or_default();
    let knowledge = Knowledge { words: &words, ids: &ids, own: &own };
    let mut files: Vec<(String, Vec<u8>)> = SCHEMAS
        .iter()
        .map(|(name, _, table, is_list)| {
            (format!("{folder}/{name}.json"), pretty(&schema(table, *is_list, &knowledge)))
        })
        .collect();
    files.push((SETTINGS.to_owned(), format!("{{\n{}\n}}\n", mapping(folder, site)).into_bytes()));
    files
}

/// The setting of the YAML extension, as it stands in the editor's settings; collections bring schemas of their own.
fn mapping(folder: &str, site: Option<&Loaded>) -> String {
    let described = SCHEMAS.iter().filter_map(|(name, file, ..)| Some((format!("./{folder}/{name}.json"), (*file)?)));
    let lists = site.into_iter().flat_map(|site| site.entries.lists.keys());
    let own = lists.filter_map(|list| {
        let schema = schema_of(name_of(list));
        let stands = site.is_some_and(|site| site.entries.schemas.contains_key(schema.as_str()));
        stands.then(|| (format!("./{schema}"), list.as_ref()))
    });
    let map: Map<String, Value> = described.chain(own).map(|(schema, file)| (schema, file.into())).collect();
    let text = serde_json::to_string_pretty(&map).unwrap_or_default();
    format!("  \"yaml.schemas\": {}", text.replace('\n', "\n  "))
}

fn pretty(schema: &Value) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(schema).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}

/// The ids of a kind, sorted.
fn ids(site: &Loaded, what: &str) -> Vec<String> {
    let entries = &site.entries;
    let keys = |kind: EntryKind| -> Vec<String> {
        entries.texts().filter(|(_, entry)| entry.kind == kind).map(|(_, entry)| entry.key.to_string()).collect()
    };
    let mut ids: Vec<String> = match what {
        "partner" => entries.partners.iter().map(|record| record.value.id.clone()).collect(),
        "dataset" => entries.datasets.iter().map(|record| record.value.id.clone()).collect(),
        "event" => entries.events.iter().map(|record| record.value.id.clone()).collect(),
        "hotline" => entries.hotlines.iter().map(|record| record.value.id.clone()).collect(),
        "calendar" => entries.calendars.iter().map(|record| record.value.id.clone()).collect(),
        "person" => entries.people.iter().map(|record| record.value.id.clone()).collect(),
        "document" => entries.documents.iter().map(|record| record.value.id.clone()).collect(),
        "section" => {
            let own = site.config.iter().flat_map(|config| &config.collections).map(|c| c.id.value.clone());
            SECTIONS.iter().map(|name| (*name).to_owned()).chain(own).collect()
        }
        "term" => entries.terms.iter().map(|record| record.value.id.clone()).collect(),
        "category" => site.config.iter().flat_map(|config| &config.categories).map(|c| c.id.clone()).collect(),
        "news" => keys(EntryKind::News),
        "page" => keys(EntryKind::Page),
        "snippet" => keys(EntryKind::Snippet),
        _ => Vec::new(),
    };
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// What the fields hold that are read by their own code.
fn own(table: &Table, field: &Field) -> Value {
    match (table.name, field.name) {
        ("hotline", "hours") => json!({"anyOf": [
            {"const": "always"},
            reference(&HOURS),
            {"type": "array", "items": reference(&HOURS)},
        ]}),
        ("hours", "days") => {
            json!({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]})
        }
        ("calendar", "days") => {
            let day = "([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4})";
            let days = json!({"type": "string", "pattern": format!("^{day}( *\\.\\. *{day})?$")});
            json!({"anyOf": [days, {"type": "array", "items": days}]})
        }
        ("menu", "items") => json!({"type": "array", "items": reference(&MENU)}),
        ("dataset", "rows") => {
            let cell = json!({"type": ["string", "number", "boolean", "null"]});
            json!({"type": "array", "items": {"type": "object", "additionalProperties": cell}})
        }
        ("site", "rules") => rules(),
        _ => json!({"type": ["string", "number", "boolean"]}),
    }
}

/// Every rule with its weights, for all languages or for each.
fn rules() -> Value {
    let weight = json!({"enum": ["error", "warn", "note", "off"]});
    let weights = json!({"anyOf": [weight, {"type": "object", "additionalProperties": weight}]});
    let codes = RULES.iter().map(|rule| (rule.code.to_owned(), weights.clone()));
    json!({"type": "object", "properties": codes.collect::<Map<_, _>>(), "additionalProperties": false})
}
