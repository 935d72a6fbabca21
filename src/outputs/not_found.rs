//! What a lost reader finds: a page in each language, and one at the root that speaks them all.

use super::frame::Frame;
use super::views::{NotFoundBlock, NotFoundView, View};
use super::{Context, Draft, Job, Output, Planner, Subject, Wave, chrome};
use crate::site::addresses;
use crate::site::link::LangIx;

/// `/404.html` and `/<lang>/404.html`
pub const OUTPUT: Output = Output { name: "not found", wave: Wave::Pages, plan, draft };

fn plan(context: &Context<'_>, planner: &mut Planner) {
    for (lang, tag) in context.site.languages() {
        planner.add(&format!("{tag}/404.html"), Subject::Lang(lang));
    }
    planner.add("404.html", Subject::Root(LangIx(0)));
}

fn draft(context: &Context<'_>, job: &Job) -> Draft {
    let block = |lang: LangIx| NotFoundBlock {
        lang: context.tag(lang),
        home: context.local(&addresses::home(context.tag(lang))),
        news: context.local(&addresses::section(context.tag(lang), "news")),
        hotlines: chrome::header_hotlines(context, lang),
    };
    let (template, lang, blocks) = match job.subject {
        Subject::Root(lang) => {
            ("root_not_found.html", lang, context.site.languages().map(|(lang, _)| block(lang)).collect())
        }
        Subject::Lang(lang) => ("not_found.html", lang, vec![block(lang)]),
        _ => return Draft::Bytes(Vec::new()),
    };
    let frame = Frame {
        title: context.word(lang, "not-found"),
        translations: context.everywhere(|tag| format!("{tag}/404.html")),
        noindex: true,
        ..Frame::default()
    };
    let page = context.page(lang, frame);
    context.page_draft(template, lang, Default::default(), View::NotFound(NotFoundView { page, blocks }))
}
