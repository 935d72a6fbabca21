//! Structured data by schema.org: it repeats only what the page shows.

use serde::Serialize;
use serde_json::{Value, json};

use super::Context;
use super::views::LinkView;
use crate::site::addresses;
use crate::site::link::{LangIx, Version};
use crate::site::schedule::Moment;

mod articles;
mod contact_points;
mod datasets;
mod records;

pub use articles::{ArticleFacts, article};
pub use datasets::{data_catalog, dataset};
pub use records::{documents, glossary, people};

/// The vocabulary of all structured data.
const CONTEXT: &str = "https://schema.org";

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
