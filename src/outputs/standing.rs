//! Standing pages, with links to the pages below them.

use super::article::{CONTENTS_FROM, contents};
use super::chrome::header_hotlines;
use super::frame::{Above, Frame, Place, Section, translations};
use super::views::{ChildView, IssueView, LinkView, StandingView, StatementView, View};
use super::{Context, Draft, Job, Output, Planner, Subject, Wave, faq, json_ld};
use crate::base::time::LocalTime;
use crate::site::link::{Item, LangIx, Page, PageId};
use crate::site::schedule::Moment;

/// `/<lang>/<page path>/`
pub const OUTPUT: Output = Output { name: "pages", wave: Wave::Pages, plan, draft };

fn plan(context: &Context<'_>, planner: &mut Planner) {
    for (i, page) in context.site.pages.iter().enumerate().filter(|(_, page)| page.key.as_ref() != "index") {
        for (lang, version) in page.versions.iter().enumerate() {
            if let Some(version) = version {
                planner.add(&version.address, Subject::Page(PageId(i as u32), LangIx(lang)));
            }
        }
    }
}

fn draft(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Page(id, lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let page = context.site.page(id);
    let Some(version) = page.versions[lang.0].as_ref() else { return Draft::Bytes(Vec::new()) };
    let entry = context.entries.text(version.entry);
    let image = context.head_image(version, &page.head, &page.versions);
    let above = page.parent.map_or(Above::Home, Above::Page);
    let body = context.body(lang, version.entry);
    let questions = if entry.head.is_faq { faq::questions(&body) } else { Vec::new() };
    let updates = context.updates(lang, entry, &page.head, &page.versions);
    let frame = Frame {
        title: version.title.clone(),
        description: version.lead.clone(),
        address: version.address.clone(),
        translations: translations(&page.versions),
        kind: "website",
        share: context.share(entry, &page.head, &page.versions, image.as_ref()),
        section: Section::Home,
        json_ld: json_ld::standing(
            context,
            lang,
            &context.above(lang, above),
            version,
            &questions,
            context.last_update(&page.head),
        ),
        noindex: page.head.noindex == Some(true),
        has_code: context.has_code(lang, entry, None),
        has_hours: context.has_hours(lang, entry, None),
        has_data: context.has_data(lang, entry, None),
        outdated: context.outdated(lang, entry, &page.head, |lang| {
            page.versions.get(lang.0)?.as_ref().map(|version| version.href.clone())
        }),
        ..Frame::default()
    };
    let view = StandingView {
        page: context.page(lang, frame),
        title: version.title.clone(),
        lead: entry.shown().lead.clone().unwrap_or_default(),
        image,
        contents: contents(&entry.body.headings, if entry.head.is_faq { 1 } else { CONTENTS_FROM }),
        body,
        gallery: context.gallery_below(entry, &page.head, &page.versions),
        attachments: context.attachments(lang, entry, &page.head, &page.versions),
        refutations: updates.refutations,
        updates: updates.others,
        children: children(context, lang, page),
        statement: statement(context, lang, page),
    };
    let place = Place { current: context.site.current_page(id), above };
    context.page_draft("page.html", lang, place, View::Standing(view))
}

fn children(context: &Context<'_>, lang: LangIx, page: &Page) -> Vec<ChildView> {
    let child = |id: &PageId| {
        let link = context.page_link(lang, Item::Page(*id))?;
        let (version, _) = context.site.shown(&context.site.page(*id).versions, lang)?;
        Some(ChildView { link, lead: version.lead.clone() })
    };
    page.children.iter().filter_map(child).collect()
}

/// The facts of the accessibility statement, on the page that `site.yaml` names.
fn statement(context: &Context<'_>, lang: LangIx, page: &Page) -> Option<StatementView> {
    let config = &context.site.config;
    let statement = config.statement.as_ref().filter(|statement| statement.page == *page.key)?;
    let words = |words| context.words(words, lang);
    let day = |day: LocalTime| context.day(lang, Moment::start(day, &config.timezone));
    let issues = statement.issues.iter().map(|issue| IssueView {
        what: words(&issue.what),
        why: words(&issue.why),
        instead: words(&issue.instead),
        until: issue.until.as_ref().map(|until| day(until.value)),
    });
    let enforcement = statement.enforcement.iter().map(|enforcer| LinkView {
        href: enforcer.url.clone().unwrap_or_default(),
        text: words(&enforcer.name),
        current: false,
    });
    Some(StatementView {
        status: statement.status.clone(),
        standard: words(&statement.standard),
        issues: issues.collect(),
        alternatives: words(&statement.alternatives),
        method: words(&statement.method),
        reviewed: day(statement.reviewed.value),
        email: config.organization.email.clone(),
        phone: header_hotlines(context, lang).into_iter().next(),
        reply_days: config.organization.reply_days,
        enforcement: enforcement.collect(),
    })
}
