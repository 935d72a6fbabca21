//! Partners, grouped by role and sorted as each language sorts.

use super::frame::{Frame, Section};
use super::views::{LinkView, PartnerGroup, PartnerView, PartnersView, View};
use super::{Context, Draft, Job, Output, Planner, Subject, Wave};
use crate::data::partners::ROLES;
use crate::site::link::LangIx;
use crate::site::{addresses, media};

/// `/<lang>/partners/`
pub const OUTPUT: Output = Output { name: "partners", wave: Wave::Lists, plan, draft };

fn plan(context: &Context<'_>, planner: &mut Planner) {
    if context.entries.partners.is_empty() {
        return;
    }
    for (lang, tag) in context.site.languages() {
        planner.add(&addresses::section(tag, "partners"), Subject::Lang(lang));
    }
}

fn draft(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Lang(lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let frame = Frame {
        title: context.word(lang, "partners"),
        description: context.words(&context.site.config.description, lang).text,
        address: addresses::section(context.tag(lang), "partners"),
        translations: context.everywhere(|tag| addresses::section(tag, "partners")),
        section: Section::Named("partners"),
        ..Frame::default()
    };
    let group = |role: &&str| PartnerGroup {
        role: (*role).to_owned(),
        partners: sorted(context, lang, |r| r == *role).map(|i| view(context, lang, i)).collect(),
    };
    let groups = ROLES.iter().map(group).filter(|group| !group.partners.is_empty()).collect();
    let view = PartnersView { page: context.page(lang, frame), groups };
    context.page_draft(
        "partners.html",
        lang,
        context.site.current_section("partners", true).into(),
        View::Partners(view),
    )
}

fn sorted(context: &Context<'_>, lang: LangIx, role: impl Fn(&str) -> bool) -> impl Iterator<Item = usize> {
    let partners = context.entries.partners.iter().enumerate();
    let chosen = partners.filter(|(_, record)| !record.broken && role(&record.value.role));
    let mut named: Vec<(String, usize)> =
        chosen.map(|(i, record)| (context.words(&record.value.name, lang).text, i)).collect();
    context.language(lang).formats.collator().sort_by_text(&mut named, |(name, _)| name);
    named.into_iter().map(|(_, i)| i)
}

/// All partners by name, for the footer.
pub fn names(context: &Context<'_>, lang: LangIx) -> Vec<LinkView> {
    sorted(context, lang, |_| true).map(|i| link(context, lang, i)).collect()
}

/// A link to a partner's place on the page of partners.
pub fn link(context: &Context<'_>, lang: LangIx, index: usize) -> LinkView {
    let partner = &context.entries.partners[index].value;
    let page = context.local(&addresses::section(context.tag(lang), "partners"));
    LinkView { href: format!("{page}#{}", partner.id), text: context.words(&partner.name, lang), current: false }
}

/// A partner.
pub fn view(context: &Context<'_>, lang: LangIx, index: usize) -> PartnerView {
    let record = &context.entries.partners[index];
    let partner = &record.value;
    let logo = partner.logo.as_ref().and_then(|logo| {
        let companion = media::companion(context.entries, &record.path, &logo.src)?;
        Some(context.picture(companion))
    });
    let year = |date: &Option<String>| date.as_ref().map(|date| date.chars().take(4).collect::<String>());
    let years = match (year(&partner.since), year(&partner.until)) {
        (Some(since), Some(until)) if since == until => since,
        (Some(since), Some(until)) => format!("{since}–{until}"),
        (Some(since), None) => context.text(lang, "partner-since", &[super::arg("year", &since)]),
        (None, Some(until)) => context.text(lang, "partner-until", &[super::arg("year", &until)]),
        (None, None) => String::new(),
    };
    PartnerView {
        id: partner.id.clone(),
        name: context.words(&partner.name, lang),
        url: partner.url.clone(),
        country: partner.country.clone(),
        plate: partner.logo.as_ref().is_some_and(|logo| logo.plate),
        logo,
        years,
    }
}
