//! Hotlines: one page a language with all that a caller must know.

use super::frame::{Frame, Section};
use super::views::{ChannelView, HotlineGroup, HotlineView, HotlinesView, View};
use super::{Context, Draft, Job, Output, Planner, Subject, Wave, json_ld};
use crate::base::Words;
use crate::base::time::LocalTime;
use crate::base::words::Word;
use crate::data::hotlines::Hours;
use crate::site::addresses;
use crate::site::link::LangIx;
use crate::site::schedule::Moment;

mod hours;

pub(super) use hours::{special_ahead, special_shifts};

/// `/<lang>/hotlines/`
pub const OUTPUT: Output = Output { name: "hotlines", wave: Wave::Lists, plan, draft };

fn plan(context: &Context<'_>, planner: &mut Planner) {
    if context.entries.hotlines.is_empty() {
        return;
    }
    for (lang, tag) in context.site.languages() {
        planner.add(&addresses::section(tag, "hotlines"), Subject::Lang(lang));
    }
}

fn draft(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Lang(lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let order = order(context);
    let frame = Frame {
        title: context.word(lang, "hotlines"),
        description: context.words(&context.site.config.description, lang).text,
        address: addresses::section(context.tag(lang), "hotlines"),
        translations: context.everywhere(|tag| addresses::section(tag, "hotlines")),
        json_ld: Some(json_ld::hotlines(context, lang, &order)),
        section: Section::Named("hotlines"),
        has_hours: true,
        ..Frame::default()
    };
    let groups = groups(context, &order);
    let grouped = groups.len() > 1;
    let group = |(audience, hotlines): (&Words, Vec<usize>)| HotlineGroup {
        audience: (grouped && !audience.is_empty()).then(|| context.words(audience, lang)),
        hotlines: hotlines.into_iter().map(|i| view(context, lang, i)).collect(),
    };
    let groups = groups.into_iter().map(group).collect();
    let cards = context.local(&addresses::address_cards(context.tag(lang)));
    let view = HotlinesView { page: context.page(lang, frame), groups, grouped, cards };
    context.page_draft(
        "hotlines.html",
        lang,
        context.site.current_section("hotlines", true).into(),
        View::Hotlines(view),
    )
}

/// The header's hotlines first, then the others as the file has them.
pub(super) fn order(context: &Context<'_>) -> Vec<usize> {
    let ids = context.site.config.header_hotlines.iter();
    let mut order: Vec<usize> = ids.filter_map(|id| context.site.targets.hotlines.get(&id.value).copied()).collect();
    let others: Vec<usize> = (0..context.entries.hotlines.len()).filter(|i| !order.contains(i)).collect();
    order.extend(others);
    order.retain(|i| !context.entries.hotlines[*i].broken);
    order
}

/// The hotlines by whom they are for; those for everybody come first. Where no two are for the same people, headings would only
/// repeat what each card says: then all are one group.
fn groups<'a>(context: &'a Context<'_>, order: &[usize]) -> Vec<(&'a Words, Vec<usize>)> {
    let mut groups: Vec<(&Words, Vec<usize>)> = Vec::new();
    for i in order {
        let audience = &context.entries.hotlines[*i].value.audience;
        match groups.iter_mut().find(|(known, _)| *known == audience) {
            Some((_, hotlines)) => hotlines.push(*i),
            None => groups.push((audience, vec![*i])),
        }
    }
    if groups.len() == order.len() {
        return groups.first().map(|(audience, _)| (*audience, order.to_vec())).into_iter().collect();
    }
    groups.sort_by_key(|(audience, _)| !audience.is_empty());
    groups
}

/// The zone of a hotline's hours in words, with its offset of the day.
fn zone(context: &Context<'_>, lang: LangIx, index: usize) -> String {
    let hotline = &context.entries.hotlines[index].value;
    let zone = hotline.timezone.as_ref().unwrap_or(&context.site.config.timezone);
    let day = Moment::start(LocalTime::day(context.site.hotlines[index].today), zone);
    super::events::zone(context, lang, hotline.timezone_name.as_deref(), day)
}

/// A hotline with all that a caller must know.
pub fn view(context: &Context<'_>, lang: LangIx, index: usize) -> HotlineView {
    let hotline = &context.entries.hotlines[index].value;
    let formats = &context.language(lang).formats;
    HotlineView {
        id: hotline.id.clone(),
        phone: context.phone(lang, hotline),
        href: context.place_in(lang, "hotlines", &hotline.id),
        audience: (!hotline.audience.is_empty()).then(|| context.words(&hotline.audience, lang)),
        about: (!hotline.about.is_empty()).then(|| context.words(&hotline.about, lang)),
        cost: hotline.cost.clone(),
        always: hotline.hours == Hours::Always,
        hours: match &hotline.hours {
            Hours::Always => Vec::new(),
            Hours::Weekly(shifts) => hours::lines(context, lang, shifts),
        },
        zone: zone(context, lang, index),
        week: hours::week(context, lang, index),
        soon: hours::soon(context, lang, index),
        exceptions: hours::later(context, lang, index),
        open: hours::for_script(context, index),
        languages: context.language_names(lang, &hotline.languages),
        abroad: hotline.abroad.as_ref().and_then(|abroad| abroad.reachable),
        abroad_phone: hotline
            .abroad
            .as_ref()
            .and_then(|abroad| abroad.phone.as_ref())
            .map(|phone| context.number(Word::default(), phone)),
        channels: hotline
            .channels
            .iter()
            .map(|channel| ChannelView { kind: channel.kind.clone(), url: channel.url.clone() })
            .collect(),
        verified: {
            let day = Moment::start(hotline.verified, &context.site.config.timezone);
            super::views::TimeView { machine: day.machine(), text: formats.date(day.local.date()) }
        },
    }
}
