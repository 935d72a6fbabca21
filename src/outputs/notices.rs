//! Notices with a deadline (procurement, vacancies, polls, calls): one page a language, the open ones first by what ends
//! next, then the ended ones, the last first; only where there is any.

use super::frame::{Frame, Section};
use super::views::{NewsCard, NoticesView, View};
use super::{Context, Draft, Job, Output, Planner, Subject, Wave};
use crate::site::addresses;
use crate::site::link::{LangIx, NewsId};
use crate::site::schedule::Moment;

/// `/<lang>/notices/`
pub const OUTPUT: Output = Output { name: "notices", wave: Wave::Lists, plan, draft };

/// The name of the section.
const SECTION: &str = "notices";

fn plan(context: &Context<'_>, planner: &mut Planner) {
    if context.site.has_notices() {
        for (lang, tag) in context.site.languages() {
            planner.add(&addresses::section(tag, SECTION), Subject::Lang(lang));
        }
    }
}

fn draft(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Lang(lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let address = |tag| addresses::section(tag, SECTION);
    let frame = Frame {
        title: context.word(lang, SECTION),
        description: context.word(lang, "notices-lead"),
        address: address(context.tag(lang)),
        translations: context.everywhere(address),
        section: Section::Named(SECTION),
        ..Frame::default()
    };
    let (open, ended) = sorted(context);
    let cards = |ids: Vec<NewsId>| ids.into_iter().filter_map(|id| card(context, lang, id)).collect();
    let view = NoticesView { page: context.page(lang, frame), open: cards(open), ended: cards(ended) };
    let current = context.site.current_section(SECTION, true);
    context.page_draft("notices.html", lang, current.into(), View::Notices(view))
}

fn card(context: &Context<'_>, lang: LangIx, id: NewsId) -> Option<NewsCard> {
    // Nothing is on top here but what ends next.
    Some(NewsCard { pinned: false, ..context.news_card(lang, id)? })
}

/// The open notices and the ended ones.
fn sorted(context: &Context<'_>) -> (Vec<NewsId>, Vec<NewsId>) {
    let dated = |id: &NewsId| context.site.news(*id).deadline.map(|(moment, past)| (moment, past, *id));
    let all: Vec<(Moment, bool, NewsId)> = context.site.lists.all.iter().filter_map(dated).collect();
    let (mut ended, mut open): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, past, _)| *past);
    open.sort_by_key(|(moment, _, id)| (*moment, *id));
    ended.sort_by_key(|(moment, _, id)| (std::cmp::Reverse(*moment), *id));
    let ids = |list: Vec<(Moment, bool, NewsId)>| list.into_iter().map(|(.., id)| id).collect();
    (ids(open), ids(ended))
}
