//! Structured data by schema.org: it repeats only what the page shows.

use serde::Serialize;
use serde_json::{Value, json};

use super::Context;
use super::data_catalog::licence_url;
use super::dataset_files::Format;
use super::markup::push_json;
use super::updates::Updates;
use super::views::{
    AuthorView, DatasetCard, DocumentGroup, DocumentView, FigureView, LinkView, PersonView, TermView, UpdateView,
};
use crate::site::addresses;
use crate::site::link::{DatasetFacts, LangIx, News, Version};
use crate::site::schedule::Moment;

mod contact_points;

/// The vocabulary of all structured data.
const CONTEXT: &str = "https://schema.org";

/// What an article's structured data repeats from its view.
#[derive(Debug)]
pub struct ArticleFacts<'a> {
    /// Who wrote it.
    pub authors: &'a [AuthorView],
    /// The address of its picture below the root.
    pub image: Option<&'a str>,
    /// The picture's words.
    pub figure: Option<&'a FigureView>,
    /// Its category.
    pub section: Option<&'a str>,
    /// When it was last updated.
    pub updated: Option<Moment>,
    /// What was changed.
    pub updates: &'a Updates,
}

/// The data of an article. It is written straight, because there are ten thousand of them in a build.
pub fn article(
    context: &Context<'_>,
    lang: LangIx,
    news: &News,
    version: &Version,
    facts: &ArticleFacts<'_>,
) -> String {
    let origin = context.site.config.base_url.origin.as_str();
    let mut data = Object::new("NewsArticle");
    data.text("@id", &[origin, &version.href, ARTICLE]);
    data.text("mainEntityOfPage", &[origin, &version.href]);
    data.text("headline", &[&version.title]);
    if !version.lead.is_empty() {
        data.text("description", &[&version.lead]);
    }
    data.text("inLanguage", &[context.tag(lang).as_str()]);
    data.text("datePublished", &[&news.published.rfc3339()]);
    if let Some(updated) = facts.updated {
        data.text("dateModified", &[&updated.rfc3339()]);
    }
    let corrections = facts.updates.refutations.iter().chain(&facts.updates.others).filter(|u| u.kind != "update");
    let corrections: Vec<Value> = corrections.map(correction).collect();
    if !corrections.is_empty() {
        data.value("correction", &Value::Array(corrections));
    }
    if !facts.authors.is_empty() {
        data.value("author", &facts.authors.iter().map(|one| author(context, one)).collect());
    }
    data.nested("publisher", publisher(context, lang));
    if let Some(address) = facts.image {
        data.value("image", &image(&context.absolute(address), facts.figure));
    }
    if let Some(section) = facts.section {
        data.text("articleSection", &[section]);
    }
    let others = news.versions.iter().enumerate().filter(|(other, _)| *other != lang.0);
    let others: Vec<&str> = others.filter_map(|(_, version)| Some(version.as_ref()?.href.as_str())).collect();
    if !others.is_empty() {
        data.list("workTranslation", others.iter().map(|href| Object::id(&[origin, href, ARTICLE])));
    }
    data.value("isAccessibleForFree", &Value::Bool(true));
    data.end()
}

/// What an article's id ends with.
const ARTICLE: &str = "#article";

/// A correction or refutation, as fact checkers read it.
fn correction(update: &UpdateView) -> Value {
    let lang = update.note.lang.map(|lang| lang.to_string());
    with_optional(
        json!({"@type": "CorrectionComment", "datePublished": update.date.machine, "text": update.note.text}),
        &[("inLanguage", lang.as_deref())],
    )
}

fn publisher(context: &Context<'_>, lang: LangIx) -> Object {
    let mut publisher = Object::id(&[&organization_id(context)]);
    publisher.text("@type", &["GovernmentOrganization"]);
    publisher.text("name", &[&context.words(&context.site.config.organization.name, lang).text]);
    publisher
}

/// A JSON object as it grows.
struct Object(String);

impl Object {
    fn new(kind: &str) -> Object {
        let mut json = String::with_capacity(1 << 10);
        json.push_str("{\"@context\":\"https://schema.org\",\"@type\":");
        push_json(&mut json, &[kind]);
        Object(json)
    }

    /// An object that begins with its id, which is given in parts.
    fn id(parts: &[&str]) -> Object {
        let mut json = String::from("{\"@id\":");
        push_json(&mut json, parts);
        Object(json)
    }

    fn key(&mut self, name: &'static str) {
        self.0.extend([",\"", name, "\":"]);
    }

    /// A text that is given in parts.
    fn text(&mut self, name: &'static str, parts: &[&str]) {
        self.key(name);
        push_json(&mut self.0, parts);
    }

    fn value(&mut self, name: &'static str, value: &Value) {
        self.key(name);
        self.0.push_str(&script(value));
    }

    fn nested(&mut self, name: &'static str, object: Object) {
        self.key(name);
        self.0.push_str(&object.end());
    }

    fn list(&mut self, name: &'static str, objects: impl Iterator<Item = Object>) {
        self.key(name);
        for (at, object) in objects.enumerate() {
            self.0.push(if at == 0 { '[' } else { ',' });
            self.0.push_str(&object.end());
        }
        self.0.push(']');
    }

    fn end(mut self) -> String {
        self.0.push('}');
        self.0
    }
}

fn author(context: &Context<'_>, author: &AuthorView) -> Value {
    let role = author.role.as_ref().map(|role| role.text.as_str());
    let url = author.url.as_ref().map(|url| context.site.config.base_url.complete(url));
    with_optional(json!({"@type": "Person", "name": author.name.text}), &[("jobTitle", role), ("url", url.as_deref())])
}

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

fn image(url: &str, figure: Option<&FigureView>) -> Value {
    let licence = figure.and_then(|f| f.licence.as_deref()).filter(|licence| licence.starts_with("http"));
    with_optional(
        json!({"@type": "ImageObject", "url": url}),
        &[
            ("caption", figure.and_then(|f| f.caption.as_deref())),
            ("creditText", figure.and_then(|f| f.credit.as_deref())),
            ("license", licence),
        ],
    )
}

fn with_optional(mut value: Value, fields: &[(&str, Option<&str>)]) -> Value {
    if let Value::Object(map) = &mut value {
        for (name, text) in fields {
            if let Some(text) = text {
                map.insert((*name).to_owned(), Value::String((*text).to_owned()));
            }
        }
    }
    value
}

/// The data of a home page: who publishes the site.
pub fn organization(context: &Context<'_>, lang: LangIx) -> String {
    let organization = &context.site.config.organization;
    let value = json!({
        "@context": CONTEXT,
        "@type": "GovernmentOrganization",
        "@id": organization_id(context),
        "name": context.words(&organization.name, lang).text,
    });
    script(&with_optional(
        value,
        &[
            ("url", Some(organization.url.as_deref().unwrap_or(&context.absolute("")))),
            ("email", organization.email.as_deref()),
            ("address", Some(context.words(&organization.address, lang).text.as_str()).filter(|text| !text.is_empty())),
        ],
    ))
}

pub(super) fn organization_id(context: &Context<'_>) -> String {
    format!("{}#{}", context.absolute(""), context.site.config.organization.id)
}

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

/// The data of the page of hotlines: a contact point each.
pub fn hotlines(context: &Context<'_>, lang: LangIx, order: &[usize]) -> String {
    let points: Vec<Value> = order.iter().map(|i| contact_points::contact_point(context, lang, *i)).collect();
    script(&json!({
        "@context": CONTEXT,
        "@type": "GovernmentOrganization",
        "@id": organization_id(context),
        "name": context.words(&context.site.config.organization.name, lang).text,
        "contactPoint": points,
    }))
}

/// The data of an event's page.
pub fn event(context: &Context<'_>, lang: LangIx, index: usize) -> String {
    let (event, facts) = (&context.entries.events[index].value, &context.site.events[index]);
    let address = addresses::event(context.tag(lang), &event.id);
    let schema = |name: &str| format!("https://schema.org/{name}");
    let mut location = Vec::new();
    if let Some(place) = event.place.as_ref().filter(|_| event.mode != "online") {
        let street = context.words(&place.address, lang).text;
        let place = json!({"@type": "Place", "name": context.words(&place.name, lang).text});
        location.push(with_optional(place, &[("address", Some(street.as_str()).filter(|text| !text.is_empty()))]));
    }
    if let Some(url) = event.url.as_ref().filter(|_| event.mode != "in-person") {
        location.push(json!({"@type": "VirtualLocation", "url": url}));
    }
    let organizers: Vec<Value> = event
        .organisers
        .iter()
        .filter_map(|id| context.site.targets.partners.get(id))
        .map(|i| json!({"@type": "Organization", "name": context.words(&context.entries.partners[*i].value.name, lang).text}))
        .collect();
    let mut value = json!({
        "@context": CONTEXT,
        "@type": "Event",
        "@id": format!("{}#event", context.absolute(&address)),
        "name": context.words(&event.title, lang).text,
        "inLanguage": context.tag(lang),
        "startDate": facts.start.machine(),
        "endDate": facts.end.machine(),
        "eventStatus": schema(match event.status() {
            "cancelled" => "EventCancelled",
            "postponed" => "EventPostponed",
            "moved-online" => "EventMovedOnline",
            "rescheduled" => "EventRescheduled",
            _ => "EventScheduled",
        }),
        "eventAttendanceMode": schema(match event.mode.as_str() {
            "online" => "OnlineEventAttendanceMode",
            "mixed" => "MixedEventAttendanceMode",
            _ => "OfflineEventAttendanceMode",
        }),
    });
    if !location.is_empty() {
        value["location"] = json!(location);
    }
    value["organizer"] = match organizers.is_empty() {
        true => json!({"@id": organization_id(context)}),
        false => json!(organizers),
    };
    let speakers: Vec<Value> = super::people::links(context, lang, &event.speakers)
        .into_iter()
        .map(|link| json!({"@type": "Person", "@id": context.site.config.base_url.of_local(&link.href), "name": link.text.text}))
        .collect();
    if !speakers.is_empty() {
        value["performer"] = json!(speakers);
    }
    script(&value)
}

/// The data of a page below others: the way from the home page; `None` on the first level.
fn breadcrumbs(context: &Context<'_>, lang: LangIx, above: &[LinkView], title: &str, address: &str) -> Option<Value> {
    if above.is_empty() {
        return None;
    }
    let origin = &context.site.config.base_url.origin;
    let home = (context.word(lang, "home"), context.absolute(&addresses::home(context.tag(lang))));
    let between = above.iter().map(|link| (link.text.text.clone(), format!("{origin}{}", link.href)));
    let own = (title.to_owned(), context.absolute(address));
    let all = std::iter::once(home).chain(between).chain(std::iter::once(own));
    let items: Vec<Value> = all
        .zip(1..)
        .map(|((name, item), position)| json!({"@type": "ListItem", "position": position, "name": name, "item": item}))
        .collect();
    Some(json!({"@type": "BreadcrumbList", "itemListElement": items}))
}

/// What a standing page is: where it stands, when its author said that it changed, and the questions that it answers.
pub fn standing(
    context: &Context<'_>,
    lang: LangIx,
    above: &[LinkView],
    version: &Version,
    questions: &[(String, String)],
    updated: Option<Moment>,
) -> Option<String> {
    let trail = breadcrumbs(context, lang, above, &version.title, &version.address);
    let question = |(question, answer): &(String, String)| json!({"@type": "Question", "name": question, "acceptedAnswer": {"@type": "Answer", "text": answer}});
    let questions: Vec<Value> = questions.iter().map(question).collect();
    let tag = context.tag(lang).to_string();
    let faq = || json!({"@type": "FAQPage", "inLanguage": tag, "mainEntity": questions});
    let page = updated.map(|moment| {
        let address = context.absolute(&version.address);
        json!({"@type": "WebPage", "@id": address, "url": address, "name": version.title, "inLanguage": tag, "dateModified": moment.rfc3339()})
    });
    let things: Vec<Value> = trail.into_iter().chain(page).chain((!questions.is_empty()).then(faq)).collect();
    match things.as_slice() {
        [] => None,
        [thing] => Some(script(&in_context(thing.clone()))),
        things => Some(script(&json!({"@context": CONTEXT, "@graph": things}))),
    }
}

/// One thing by itself, with the vocabulary that its names are from.
fn in_context(thing: Value) -> Value {
    let mut whole = json!({"@context": CONTEXT});
    if let (Value::Object(whole), Value::Object(thing)) = (&mut whole, thing) {
        whole.extend(thing);
    }
    whole
}

/// Serialises for a script element: no `<` may stand in it, or a text could end the element.
fn script(value: &impl Serialize) -> String {
    let text = serde_json::to_string(value).unwrap_or_default();
    if text.contains('<') { text.replace('<', "\\u003c") } else { text }
}
