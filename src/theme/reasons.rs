//! What Tera says in English, taken apart, so that it can be said in the editor's language: what is wrong, with which name, and
//! which names there are. Its version is pinned, and whatever is not recognised is shown as it is.

use super::templates::Template;
use crate::base::Diagnostic;
use crate::base::fields::suggest;

/// How Tera names a fault: what is wrong, the words before the name and behind it.
const FAULTS: [(&str, &str, &str); 11] = [
    ("variable", "Variable `", "` is not defined"),
    ("field", "Field `", "` is not defined"),
    ("filter", "Unknown filter `", "`"),
    ("function", "Unknown function `", "`"),
    ("test", "Unknown test `", "`"),
    ("component", "Unknown component `", "`"),
    ("template", "Unknown template `", "`"),
    ("template", "no template `", "`"),
    ("argument-missing", "Argument `", "`"),
    ("argument-unknown", "Unknown argument(s) `", "` in component call"),
    ("argument-type", "Component argument `", "`"),
];

/// The words before the names that there are.
const KNOWN: [&str; 3] = ["Available variables: ", "Available fields: ", "Possible argument(s) are: "];

/// Adds to a finding what its reason says: `kind`, `name`, `known` or `none`, and the name that was probably meant.
pub(super) fn explained(problem: Diagnostic, reason: &str, templates: &[Template]) -> Diagnostic {
    let fault = FAULTS.iter().find_map(|(kind, before, behind)| {
        let rest = reason.strip_prefix(before)?;
        Some((*kind, &rest[..rest.find(behind)?]))
    });
    let circle = reason.starts_with("Circular ").then_some(("circle", ""));
    let (kind, name) = fault.or(circle).unwrap_or(("other", ""));
    let known = KNOWN
        .iter()
        .find_map(|words| reason.split_once(words))
        .map_or(String::new(), |(_, known)| known.replace('`', ""));
    let meant = match kind {
        "variable" | "field" => suggest(name, known.split(", ")),
        "template" => suggest(name, templates.iter().map(|template| template.name.as_str())),
        _ => None,
    };
    // A site's own template lies under the path of the one that it replaces; only one of them has the name there. Its place may
    // hold quotation marks.
    let here = templates.iter().filter(|template| template.path == problem.place.path);
    let marked = here.filter_map(|template| template.source.get(problem.place.span.range()));
    let mut marked = marked.filter(|marked| marked.contains(name));
    let replacement = meant.zip(marked.next()).map(|(meant, marked)| marked.replace(name, &meant));
    let known = if known.is_empty() { "none".to_owned() } else { known };
    Diagnostic { replacement, ..problem.arg("kind", kind).arg("name", name).arg("known", known) }
}
