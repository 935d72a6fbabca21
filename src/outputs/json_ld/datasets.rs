//! Tables of data by schema.org.

use serde_json::{Value, json};

use super::{CONTEXT, organization_id, script, with_optional};
use crate::outputs::Context;
use crate::outputs::data_catalog::licence_url;
use crate::outputs::dataset_files::Format;
use crate::outputs::views::DatasetCard;
use crate::site::addresses;
use crate::site::link::{DatasetFacts, LangIx};

/// The data of the list of datasets.
pub fn data_catalog(context: &Context<'_>, lang: LangIx, cards: &[DatasetCard]) -> String {
    let base = &context.site.config.base_url;
    let address = context.absolute(&addresses::section(context.tag(lang), "data"));
    let dataset = |card: &DatasetCard| {
        let (url, description) = (base.of_local(&card.href), card.description.as_ref().map(|word| word.text.as_str()));
        let value = json!({"@type": "Dataset", "@id": format!("{url}#dataset"), "url": url, "name": card.title.text});
        with_optional(value, &[("description", description)])
    };
    script(&json!({
        "@context": CONTEXT,
        "@type": "DataCatalog",
        "@id": format!("{address}#catalog"),
        "url": address,
        "name": context.word(lang, "data"),
        "inLanguage": context.tag(lang),
        "publisher": {"@id": organization_id(context)},
        "dataset": cards.iter().map(dataset).collect::<Vec<Value>>(),
    }))
}

/// The data of a dataset's page.
pub fn dataset(context: &Context<'_>, lang: LangIx, facts: &DatasetFacts, card: &DatasetCard) -> String {
    let base = &context.site.config.base_url;
    let url = base.of_local(&card.href);
    let catalog = context.absolute(&addresses::section(context.tag(lang), "data"));
    let download = |format: Format| {
        let file = card.downloads.iter().find(|file| file.format.eq_ignore_ascii_case(format.extension()));
        json!({
            "@type": "DataDownload",
            "encodingFormat": format.media_type(),
            "contentUrl": context.absolute(&addresses::dataset_file(&card.id, format.extension())),
            "contentSize": file.map(|file| file.size.as_str()),
        })
    };
    let mut value = json!({
        "@context": CONTEXT,
        "@type": "Dataset",
        "@id": format!("{url}#dataset"),
        "url": url,
        "name": card.title.text,
        "inLanguage": context.tag(lang),
        "dateModified": card.updated.machine,
        "publisher": {"@id": organization_id(context)},
        "includedInDataCatalog": {"@type": "DataCatalog", "@id": format!("{catalog}#catalog"), "url": catalog},
        "isAccessibleForFree": true,
        "distribution": Format::ALL.map(download),
    });
    value["creator"] = match &card.source {
        Some(source) => {
            let creator = json!({"@type": "Organization", "name": source.name.text});
            with_optional(creator, &[("url", source.url.as_deref())])
        }
        None => json!({"@id": organization_id(context)}),
    };
    let licence = facts.dataset.licence.as_deref().and_then(licence_url);
    let description = card.description.as_ref().map(|word| word.text.as_str());
    script(&with_optional(value, &[("description", description), ("license", licence.as_deref())]))
}
