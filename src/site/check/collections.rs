//! Collections of the site's own: lists that nothing names, schemas that describe nothing, and what breaks a schema.

use std::collections::BTreeSet;

use super::{Checker, nearest};
use crate::base::fields::suggest;
use crate::base::{Diagnostic, Diagnostics, Place, rules};
use crate::content::entry::NamedKind;
use crate::data::collections::{Content, KNOWN, Schema, name_of, path_of, schema_of};
use crate::site::config::Collection;
use crate::site::schedule::Moment;

pub(super) fn check(checker: &Checker<'_>, problems: &mut Diagnostics) {
    let (config, entries) = (&checker.site.config, checker.entries);
    for path in entries.lists.keys() {
        let name = name_of(path);
        if config.collection_ix(name).is_none() {
            let meant = suggest(name, KNOWN.iter().copied()).unwrap_or_else(|| "none".to_owned());
            let problem = Diagnostic::new(&rules::COLLECTION_UNNAMED, Place::file(path.clone()));
            problems.push(problem.arg("id", name).arg("proposal", meant));
        }
    }
    for path in entries.schemas.keys() {
        if KNOWN.contains(&name_of(path)) {
            let problem = Diagnostic::new(&rules::FILE_UNUSED, Place::file(path.clone()));
            problems.push(problem.arg("role", "unknown"));
            continue;
        }
        let list = path_of(name_of(path));
        if !entries.lists.contains_key(list.as_str()) && !entries.unread.contains(&NamedKind::Item) {
            problems.push(Diagnostic::new(&rules::SCHEMA_ALONE, Place::file(path.clone())).arg("file", list));
        }
    }
    config.collections.iter().for_each(|collection| named(checker, collection, problems));
    times(checker, problems);
}

/// A collection of `site.yaml`: its file, its schema and the names of its fields.
fn named(checker: &Checker<'_>, collection: &Collection, problems: &mut Diagnostics) {
    let (config, entries) = (&checker.site.config, checker.entries);
    let name = collection.id.value.as_str();
    let (path, place) = (path_of(name), Place::new(config.path.clone(), collection.id.span));
    let Some(list) = entries.lists.get(path.as_str()) else {
        if !entries.unread.contains(&NamedKind::Item) {
            let mut problem = Diagnostic::new(&rules::COLLECTION_MISSING, place).arg("file", path);
            let unnamed = entries.lists.keys().map(|path| name_of(path)).filter(|n| config.collection_ix(n).is_none());
            problem.replacement = suggest(name, unnamed);
            problems.push(problem);
        }
        return;
    };
    let schema = entries.schemas.get(schema_of(name).as_str()).map(AsRef::as_ref);
    if let Some(schema) = schema {
        problems.extend(list.breaches(schema).iter().cloned());
    }
    let mut bare = BTreeSet::new();
    for record in entries.items.iter().filter(|record| &*record.value.collection == name) {
        for (field, content) in &record.value.fields {
            unlabelled(collection, schema, &mut vec![field], content, &mut bare);
        }
    }
    if !bare.is_empty() {
        let fields = bare.into_iter().collect::<Vec<_>>().join(", ");
        problems.push(Diagnostic::new(&rules::COLLECTION_LABELS, place).arg("fields", fields));
    }
}

/// The fields that neither `labels` nor the schema gives a name.
fn unlabelled<'i>(
    collection: &Collection,
    schema: Option<&Schema>,
    path: &mut Vec<&'i str>,
    content: &'i Content,
    bare: &mut BTreeSet<&'i str>,
) {
    let name = path.last().copied().unwrap_or_default();
    if collection.label(name).is_none() && schema.is_none_or(|schema| schema.title(path).is_none()) {
        bare.insert(name);
    }
    inner(collection, schema, path, content, bare);
}

fn inner<'i>(
    collection: &Collection,
    schema: Option<&Schema>,
    path: &mut Vec<&'i str>,
    content: &'i Content,
    bare: &mut BTreeSet<&'i str>,
) {
    match content {
        Content::Text(_) | Content::Words(_) => {}
        Content::List(items) => items.iter().for_each(|item| inner(collection, schema, path, item, bare)),
        Content::Map(fields) => {
            for (field, content) in fields {
                path.push(field);
                unlabelled(collection, schema, path, content, bare);
                path.pop();
            }
        }
    }
}

fn times(checker: &Checker<'_>, problems: &mut Diagnostics) {
    let zone = &checker.site.config.timezone;
    for record in checker.entries.items.iter().filter(|record| !record.broken) {
        let at = |field: &str| Place::new(record.path.clone(), nearest(&record.places, field).unwrap_or(record.span));
        problems.extend(super::times::gap(record.value.date, zone, || at("date")));
        problems.extend(super::times::gap(record.value.deadline, zone, || at("deadline")));
        if let (Some(date), Some(deadline)) = (record.value.date, record.value.deadline)
            && Moment::end(deadline, zone) <= Moment::start(date, zone)
        {
            problems.push(Diagnostic::new(&rules::END_BEFORE_START, at("deadline")));
        }
    }
}
