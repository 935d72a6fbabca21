//! The catalogue of all datasets for other catalogues: `/data/catalog.jsonld`, by DCAT-AP 3.
//!
//! Portals of open data harvest it. Texts stand in all their languages; what vocabularies of the European Union name is
//! named by their addresses.

use serde_json::{Map, Value, json};

use super::dataset_files::{Format, size};
use super::{Context, Draft, Job, Output, Planner, Subject, Wave};
use crate::base::{Lang, Words};
use crate::site::addresses;
use crate::site::link::DatasetFacts;

/// `/data/catalog.jsonld`
pub const OUTPUT: Output = Output { name: "data catalogue", wave: Wave::Lists, plan, draft };

/// The controlled vocabularies of the European Union that DCAT-AP names.
const AUTHORITY: &str = "http://publications.europa.eu/resource/authority";

fn plan(context: &Context<'_>, planner: &mut Planner) {
    if !context.entries.datasets.is_empty() {
        planner.add(addresses::DATA_CATALOG, Subject::Site);
    }
}

fn draft(context: &Context<'_>, _: &Job) -> Draft {
    // A value of JSON can always be written.
    let mut text = serde_json::to_string_pretty(&catalog(context)).unwrap_or_default();
    text.push('\n');
    Draft::Bytes(text.into_bytes())
}

fn catalog(context: &Context<'_>) -> Value {
    let config = &context.site.config;
    let shown = || context.site.datasets.iter().filter(|facts| facts.shown);
    let first = config.languages[0];
    // DCAT-AP asks for a description; a site that has none is described by its name.
    let description = if config.description.is_empty() { &config.title } else { &config.description };
    let mut value = json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "vcard": "http://www.w3.org/2006/vcard/ns#",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@id": context.absolute(addresses::DATA_CATALOG),
        "@type": "dcat:Catalog",
        "dct:title": words(context, &config.title),
        "dct:description": words(context, description),
        "dct:publisher": publisher(context),
        "foaf:homepage": {"@id": context.absolute(&addresses::section(first, "data")), "@type": "foaf:Document"},
        "dcat:dataset": shown().map(|facts| dataset(context, facts)).collect::<Vec<Value>>(),
    });
    let languages: Vec<Value> = config.languages.iter().filter_map(|lang| language(*lang)).collect();
    if !languages.is_empty() {
        value["dct:language"] = json!(languages);
    }
    let newest = shown().map(|facts| facts.dataset.updated).max();
    if let Some(newest) = newest {
        value["dct:modified"] = date(&newest.date.to_string());
    }
    value
}

fn publisher(context: &Context<'_>) -> Value {
    json!({
        "@id": super::json_ld::organization_id(context),
        "@type": "foaf:Agent",
        "foaf:name": words(context, &context.site.config.organization.name),
    })
}

fn dataset(context: &Context<'_>, facts: &DatasetFacts) -> Value {
    let dataset = &facts.dataset;
    let page = |lang: &Lang| json!({"@id": context.absolute(&addresses::dataset(*lang, &dataset.id)), "@type": "foaf:Document"});
    let description = if dataset.description.is_empty() { &dataset.title } else { &dataset.description };
    let mut value = json!({
        "@id": id(context, facts),
        "@type": "dcat:Dataset",
        "dct:identifier": dataset.id,
        "dct:title": words(context, &dataset.title),
        "dct:description": words(context, description),
        "dct:publisher": publisher(context),
        "dct:modified": date(&dataset.updated.date.to_string()),
        "dcat:landingPage": context.site.config.languages.iter().map(page).collect::<Vec<Value>>(),
        "dcat:distribution": Format::ALL.map(|format| distribution(context, facts, format)),
    });
    if let Some(source) = &dataset.source {
        let mut creator = json!({"@type": "foaf:Agent", "foaf:name": words(context, &source.name)});
        if let Some(url) = &source.url {
            creator["foaf:homepage"] = json!({"@id": url, "@type": "foaf:Document"});
        }
        value["dct:creator"] = creator;
    }
    if let Some(frequency) = dataset.frequency.as_deref().and_then(frequency) {
        value["dct:accrualPeriodicity"] = json!({"@id": format!("{AUTHORITY}/frequency/{frequency}")});
    }
    if let Some(contact) = &dataset.contact {
        let property = if contact.starts_with("mailto:") { "vcard:hasEmail" } else { "vcard:hasURL" };
        let name = words(context, &context.site.config.organization.name);
        value["dcat:contactPoint"] = json!({"@type": "vcard:Kind", "vcard:fn": name, property: {"@id": contact}});
    }
    value
}

/// What stands for a dataset wherever it is told of, in all languages.
pub(super) fn id(context: &Context<'_>, facts: &DatasetFacts) -> String {
    format!("{}#{}", context.absolute(addresses::DATA_CATALOG), facts.dataset.id)
}

fn distribution(context: &Context<'_>, facts: &DatasetFacts, format: Format) -> Value {
    let address = context.absolute(&addresses::dataset_file(&facts.dataset.id, format.extension()));
    let name = format.extension().to_uppercase();
    let mut value = json!({
        "@id": format!("{}-{}", id(context, facts), format.extension()),
        "@type": "dcat:Distribution",
        "dct:title": format!("{}.{}", facts.dataset.id, format.extension()),
        "dcat:accessURL": {"@id": address},
        "dcat:downloadURL": {"@id": address},
        "dcat:mediaType": {"@id": format!("http://www.iana.org/assignments/media-types/{}", format.media_type())},
        "dct:format": {"@id": format!("{AUTHORITY}/file-type/{name}")},
        "dcat:byteSize": {"@value": size(facts, format).to_string(), "@type": "xsd:nonNegativeInteger"},
        "dct:modified": date(&facts.dataset.updated.date.to_string()),
    });
    if let Some(licence) = &facts.dataset.licence {
        value["dct:license"] = match licence_url(licence) {
            Some(url) => json!({"@id": url, "@type": "dct:LicenseDocument"}),
            None => json!({"@type": "dct:LicenseDocument", "dct:title": licence}),
        };
    }
    value
}

/// The address of a licence that is named in the usual way, or that is an address itself.
pub(super) fn licence_url(licence: &str) -> Option<String> {
    if licence.starts_with("https://") || licence.starts_with("http://") {
        return Some(licence.to_owned());
    }
    let name = licence.to_ascii_lowercase().replace('-', " ");
    let mut parts = name.split_whitespace();
    let version = |text: &&str| matches!(*text, "1.0" | "2.0" | "2.5" | "3.0" | "4.0");
    match parts.next()? {
        "cc0" => Some("https://creativecommons.org/publicdomain/zero/1.0/".to_owned()),
        "cc" => {
            let rest: Vec<&str> = parts.collect();
            let (version, kinds) = rest.split_last().filter(|(last, _)| version(last))?;
            let kind = kinds.join("-");
            let is_known = ["by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd"].contains(&kind.as_str());
            is_known.then(|| format!("https://creativecommons.org/licenses/{kind}/{version}/"))
        }
        _ => None,
    }
}

/// How the vocabulary calls it.
fn frequency(name: &str) -> Option<&'static str> {
    Some(match name {
        "daily" => "DAILY",
        "weekly" => "WEEKLY",
        "monthly" => "MONTHLY",
        "quarterly" => "QUARTERLY",
        "biannual" => "ANNUAL_2",
        "annual" => "ANNUAL",
        "irregular" => "IRREG",
        "once" => "NEVER",
        _ => return None,
    })
}

/// The vocabulary names languages by their three letters.
fn language(lang: Lang) -> Option<Value> {
    let letters = match lang.as_str() {
        "uk" => "UKR",
        "ru" => "RUS",
        "bg" => "BUL",
        "en" => "ENG",
        _ => return None,
    };
    Some(json!({"@id": format!("{AUTHORITY}/language/{letters}")}))
}

fn date(day: &str) -> Value {
    json!({"@value": day, "@type": "xsd:date"})
}

/// A text in each of its languages; one for all is of none.
fn words(context: &Context<'_>, words: &Words) -> Value {
    if let Some(all) = &words.all {
        return json!(all);
    }
    let in_lang = |lang: &Lang| {
        let word = words.word(*lang, &context.site.config.languages);
        let is_own = word.lang.is_none() && !word.text.is_empty();
        is_own.then(|| {
            Value::Object(Map::from_iter([
                ("@value".to_owned(), json!(word.text)),
                ("@language".to_owned(), json!(lang)),
            ]))
        })
    };
    context.site.config.languages.iter().filter_map(in_lang).collect()
}

#[cfg(test)]
mod tests {
    use super::licence_url;

    #[test]
    fn licences_are_known_by_their_usual_names() {
        let url = |name| licence_url(name).unwrap_or_default();
        assert_eq!(url("CC BY 4.0"), "https://creativecommons.org/licenses/by/4.0/");
        assert_eq!(url("CC BY-SA 3.0"), "https://creativecommons.org/licenses/by-sa/3.0/");
        assert_eq!(url("CC0 1.0"), "https://creativecommons.org/publicdomain/zero/1.0/");
        assert_eq!(url("https://example.org/terms"), "https://example.org/terms");
        assert_eq!([url("CC BY"), url("CC XX 4.0"), url("Для всіх")], ["", "", ""]);
    }
}
