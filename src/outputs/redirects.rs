//! Old addresses: each alias answers with a page that leads to the new one.

use super::views::{RedirectView, View};
use super::{Context, Draft, Job, Output, PageDraft, Planner, Subject, Wave};
use crate::site::link::Item;

/// What stands at each alias.
pub const OUTPUT: Output = Output { name: "redirects", wave: Wave::Lists, plan, draft };

fn plan(context: &Context<'_>, planner: &mut Planner) {
    for (i, alias) in context.site.aliases.iter().enumerate() {
        planner.add(&alias.address, Subject::Redirect(i));
    }
}

fn draft(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Redirect(index) = job.subject else { return Draft::Bytes(Vec::new()) };
    let alias = &context.site.aliases[index];
    let versions = match alias.goal {
        Item::News(id) => &context.site.news(id).versions,
        Item::Page(id) => &context.site.page(id).versions,
        Item::Hidden => return Draft::Bytes(Vec::new()),
    };
    let Some(version) = versions[alias.lang.0].as_ref() else { return Draft::Bytes(Vec::new()) };
    let view = RedirectView {
        lang: context.tag(alias.lang),
        is_right_to_left: context.tag(alias.lang).is_right_to_left(),
        href: context.local(&version.address),
        canonical: context.absolute(&version.address),
        title: version.title.clone(),
    };
    Draft::Page(Box::new(PageDraft {
        template: "redirect.html".into(),
        lang: context.tag(alias.lang),
        view: View::Redirect(view),
        parts: Vec::new(),
        row: None,
    }))
}
