//! The glossary: one page a language, in the order of its letters.

use super::frame::{Frame, Section};
use super::views::{GlossaryView, TermView, View};
use super::{Context, Draft, Job, Output, Planner, Subject, Wave, json_ld};
use crate::site::addresses;
use crate::site::link::LangIx;

/// `/<lang>/glossary/`
pub const OUTPUT: Output = Output { name: "glossary", wave: Wave::Lists, plan, draft };

fn plan(context: &Context<'_>, planner: &mut Planner) {
    if context.entries.terms.is_empty() {
        return;
    }
    for (lang, tag) in context.site.languages() {
        planner.add(&addresses::section(tag, "glossary"), Subject::Lang(lang));
    }
}

fn draft(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Lang(lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let sound = context.entries.terms.iter().enumerate().filter(|(_, record)| !record.broken);
    let mut terms: Vec<TermView> = sound.map(|(i, _)| view(context, lang, i)).collect();
    context.language(lang).formats.collator().sort_by_text(&mut terms, |term| &term.abbreviation.text);
    let frame = Frame {
        title: context.word(lang, "glossary"),
        description: context.word(lang, "glossary-lead"),
        address: addresses::section(context.tag(lang), "glossary"),
        translations: context.everywhere(|tag| addresses::section(tag, "glossary")),
        json_ld: Some(json_ld::glossary(context, lang, &terms)),
        section: Section::Named("glossary"),
        ..Frame::default()
    };
    let view = GlossaryView { page: context.page(lang, frame), terms };
    let current = context.site.current_section("glossary", true).into();
    context.page_draft("glossary.html", lang, current, View::Glossary(view))
}

fn view(context: &Context<'_>, lang: LangIx, index: usize) -> TermView {
    let term = &context.entries.terms[index].value;
    TermView {
        id: term.id.clone(),
        href: context.place_in(lang, "glossary", &term.id),
        abbreviation: context.words(&term.abbreviation, lang),
        also: term.others(context.tag(lang)).map(str::to_owned).collect(),
        name: context.words(&term.name, lang),
        explanation: (!term.explanation.is_empty()).then(|| context.words(&term.explanation, lang)),
    }
}
