//! What all collections have in common: a list of maps, each with an id that no other of its kind has.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::Record;
use crate::base::fields::{Findings, Presence, Reader, Table};
use crate::base::yaml::{self, Node, Value};
use crate::base::{Diagnostics, Span, rules};

/// Reads a file of records; `record` makes one from its reader, or `None` where what identifies it is missing. `None` for a
/// file that could not be read as YAML: then nobody knows which ids there are.
pub(crate) fn read<T>(
    table: &'static Table,
    path: &Arc<str>,
    text: &str,
    problems: &mut Diagnostics,
    record: impl Fn(&Reader<'_>) -> Option<T>,
) -> Option<Vec<Record<T>>> {
    let tree = yaml::parse(text, 0, path, problems)?;
    of_tree(table, path, &tree, problems, |node| Cow::Borrowed(node), |reader, _| record(reader))
}

/// The same for a tree that was read already. `own` leaves of a record what its table tells of.
pub(crate) fn of_tree<T>(
    table: &'static Table,
    path: &Arc<str>,
    tree: &Node,
    problems: &mut Diagnostics,
    own: impl Fn(&Node) -> Cow<'_, Node>,
    record: impl Fn(&Reader<'_>, &Node) -> Option<T>,
) -> Option<Vec<Record<T>>> {
    let Value::List(items) = &tree.value else {
        if !tree.is_empty() {
            problems.push(not_a_list(path, tree));
        }
        return tree.is_empty().then(Vec::new);
    };
    let mut records = Vec::new();
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    for node in items {
        let findings = Findings::new(path.clone(), None);
        let told = own(node);
        let reader = findings.read(table, &told, Presence::Whole);
        let span = reader.span("id");
        if let Some(id) = reader.id("id") {
            if let Some(first) = seen.get(&id.value) {
                let other = findings.place(*first);
                findings.add(&rules::ID_TWICE, id.span, |d| d.arg("id", id.value.clone()).other(other));
            }
            seen.entry(id.value).or_insert(id.span);
        }
        let value = record(&reader, node);
        problems.extend(findings.finish());
        if let Some(value) = value {
            let mut places = Vec::new();
            yaml::places(node, "", &mut places);
            records.push(Record { path: path.clone(), span, places, value, broken: false });
        }
    }
    Some(records)
}

fn not_a_list(path: &Arc<str>, tree: &Node) -> crate::base::Diagnostic {
    crate::base::Diagnostic::new(&rules::RECORDS_NOT_A_LIST, crate::base::Place::new(path.clone(), tree.span))
}
