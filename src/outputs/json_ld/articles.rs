//! News by schema.org. Their data are written straight, because there are ten thousand of them in a build.

use serde_json::{Value, json};

use super::{organization_id, script, with_optional};
use crate::outputs::Context;
use crate::outputs::markup::push_json;
use crate::outputs::updates::Updates;
use crate::outputs::views::{AuthorView, FigureView, UpdateView};
use crate::site::link::{LangIx, News, Version};
use crate::site::schedule::Moment;

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

/// The data of an article.
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

fn author(context: &Context<'_>, author: &AuthorView) -> Value {
    let role = author.role.as_ref().map(|role| role.text.as_str());
    let url = author.url.as_ref().map(|url| context.site.config.base_url.complete(url));
    with_optional(json!({"@type": "Person", "name": author.name.text}), &[("jobTitle", role), ("url", url.as_deref())])
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
