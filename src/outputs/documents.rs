//! Documents: one page a language, by kind and date, with what replaces what.

use super::cards::format_of;
use super::frame::{Frame, Section};
use super::views::{DocumentFile, DocumentGroup, DocumentView, DocumentsView, LinkView, View};
use super::{Context, Draft, Job, Output, Planner, Subject, Wave, arg, json_ld};
use crate::data::Document;
use crate::data::documents::KINDS;
use crate::site::link::LangIx;
use crate::site::schedule::Moment;
use crate::site::{addresses, media};

/// `/<lang>/documents/`
pub const OUTPUT: Output = Output { name: "documents", wave: Wave::Lists, plan, draft };

fn plan(context: &Context<'_>, planner: &mut Planner) {
    if context.entries.documents.is_empty() {
        return;
    }
    for (lang, tag) in context.site.languages() {
        planner.add(&addresses::section(tag, "documents"), Subject::Lang(lang));
    }
}

fn draft(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Lang(lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let group = |kind: &&str| DocumentGroup {
        kind: (*kind).to_owned(),
        documents: sorted(context, kind).into_iter().map(|i| view(context, lang, i)).collect(),
    };
    let groups: Vec<DocumentGroup> = KINDS.iter().map(group).filter(|group| !group.documents.is_empty()).collect();
    let frame = Frame {
        title: context.word(lang, "documents"),
        description: context.words(&context.site.config.description, lang).text,
        address: addresses::section(context.tag(lang), "documents"),
        translations: context.everywhere(|tag| addresses::section(tag, "documents")),
        json_ld: Some(json_ld::documents(context, &groups)),
        section: Section::Named("documents"),
        ..Frame::default()
    };
    let view = DocumentsView { page: context.page(lang, frame), groups };
    let current = context.site.current_section("documents", true).into();
    context.page_draft("documents.html", lang, current, View::Documents(view))
}

/// The documents of a kind, the newest first.
fn sorted(context: &Context<'_>, kind: &str) -> Vec<usize> {
    let documents = context.entries.documents.iter().enumerate();
    let chosen = documents.filter(|(_, record)| !record.broken && record.value.kind == kind);
    let mut order: Vec<usize> = chosen.map(|(i, _)| i).collect();
    order.sort_by_key(|i| std::cmp::Reverse(context.entries.documents[*i].value.date));
    order
}

/// A link to a document's place in the list; its number tells it from the link to the document itself.
fn link(context: &Context<'_>, lang: LangIx, document: &Document) -> LinkView {
    let mut text = context.words(&document.title, lang);
    text.text = context.text(lang, "document-named", &[arg("title", &text.text), arg("number", &document.number)]);
    LinkView { href: context.place_in(lang, "documents", &document.id), text, current: false }
}

/// A document.
pub fn view(context: &Context<'_>, lang: LangIx, index: usize) -> DocumentView {
    let record = &context.entries.documents[index];
    let document = &record.value;
    let file = document.file.as_ref().and_then(|file| media::companion(context.entries, &record.path, file));
    let known = |id: &String| Some(&context.entries.documents[*context.site.targets.documents.get(id)?].value);
    let others = context.entries.documents.iter().filter(|other| !other.broken).map(|other| &other.value);
    let day = Moment::start(document.date, &context.site.config.timezone);
    DocumentView {
        id: document.id.clone(),
        href: context.place_in(lang, "documents", &document.id),
        title: context.words(&document.title, lang),
        kind: document.kind.clone(),
        number: document.number.clone(),
        date: context.day(lang, day),
        issuer: (!document.issuer.is_empty()).then(|| context.words(&document.issuer, lang)),
        status: document.status.clone(),
        file: file.map(|companion| DocumentFile {
            href: context.local(&media::address(companion)),
            format: format_of(companion),
            size: context.language(lang).formats.file_size(companion.size),
            pages: document.pages,
        }),
        url: document.url.clone(),
        languages: context.language_names(lang, &document.languages),
        tags: document.languages.clone(),
        replaces: document.replaces.iter().filter_map(known).map(|other| link(context, lang, other)).collect(),
        replaced_by: others
            .filter(|other| other.replaces.contains(&document.id))
            .map(|other| link(context, lang, other))
            .collect(),
    }
}
