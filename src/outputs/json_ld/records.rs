//! Lists of records by schema.org: documents, terms, people.

use serde_json::{Value, json};

use super::{CONTEXT, script, with_optional};
use crate::outputs::Context;
use crate::outputs::views::{DocumentGroup, DocumentView, PersonView, TermView};
use crate::site::addresses;
use crate::site::link::LangIx;

/// The data of the page of documents: what binds is legislation, what only informs a work.
pub fn documents(context: &Context<'_>, groups: &[DocumentGroup]) -> String {
    let documents = groups.iter().flat_map(|group| &group.documents);
    let documents: Vec<Value> = documents.map(|one| document(context, one)).collect();
    script(&json!({"@context": CONTEXT, "@graph": documents}))
}

fn document(context: &Context<'_>, document: &DocumentView) -> Value {
    let base = &context.site.config.base_url;
    let is_binding = matches!(document.kind.as_str(), "law" | "resolution" | "order" | "decision");
    let mut value = json!({
        "@type": if is_binding { "Legislation" } else { "DigitalDocument" },
        "@id": base.of_local(&document.href),
        "name": document.title.text,
    });
    if is_binding {
        value["legislationIdentifier"] = json!(document.number);
        value["legislationDate"] = json!(document.date.machine);
        let force = if document.status == "repealed" { "NotInForce" } else { "InForce" };
        value["legislationLegalForce"] = json!(format!("https://schema.org/{force}"));
        if !document.replaces.is_empty() {
            let ids = document.replaces.iter().map(|link| json!({"@id": base.of_local(&link.href)}));
            value["legislationChanges"] = json!(ids.collect::<Vec<Value>>());
        }
    } else {
        value["identifier"] = json!(document.number);
        value["dateCreated"] = json!(document.date.machine);
    }
    if let Some(issuer) = &document.issuer {
        let field = if is_binding { "legislationPassedBy" } else { "creator" };
        value[field] = json!({"@type": "Organization", "name": issuer.text});
    }
    if !document.tags.is_empty() {
        value["inLanguage"] = json!(document.tags);
    }
    if let Some(file) = &document.file {
        value["encoding"] = json!({"@type": "MediaObject", "contentUrl": base.of_local(&file.href)});
    }
    with_optional(value, &[("url", document.url.as_deref())])
}

/// The data of the page of the glossary: a set of terms, each with its name in full.
pub fn glossary(context: &Context<'_>, lang: LangIx, terms: &[TermView]) -> String {
    let base = &context.site.config.base_url;
    let set = base.of_local(&context.local(&addresses::section(context.tag(lang), "glossary")));
    let term = |term: &TermView| {
        let value = json!({
            "@type": "DefinedTerm",
            "@id": base.of_local(&term.href),
            "name": term.name.text,
            "termCode": term.abbreviation.text,
        });
        with_optional(value, &[("description", term.explanation.as_ref().map(|word| word.text.as_str()))])
    };
    script(&json!({
        "@context": CONTEXT,
        "@type": "DefinedTermSet",
        "@id": set,
        "name": context.word(lang, "glossary"),
        "inLanguage": context.tag(lang).as_str(),
        "hasDefinedTerm": terms.iter().map(term).collect::<Vec<Value>>(),
    }))
}

/// The data of the page of people.
pub fn people(context: &Context<'_>, people: &[PersonView]) -> String {
    let base = &context.site.config.base_url;
    let person = |person: &PersonView| {
        let value = json!({
            "@type": "Person",
            "@id": base.of_local(&person.href),
            "name": person.name.text,
            "jobTitle": person.position.text,
        });
        let image = person.photo.as_ref().map(|photo| base.of_local(&photo.src));
        let fields = [
            ("email", person.email.as_deref()),
            ("telephone", person.phone_number.as_deref()),
            ("image", image.as_deref()),
        ];
        with_optional(value, &fields)
    };
    script(&json!({"@context": CONTEXT, "@graph": people.iter().map(person).collect::<Vec<Value>>()}))
}
