//! Hotlines: one page a language with all that a caller must know.

use jiff::civil::Weekday;

use super::frame::{Frame, Section};
use super::views::{ChannelView, ExceptionView, HotlineView, HotlinesView, HoursView, View};
use super::{Context, Draft, Job, Output, Planner, Subject, Wave, json_ld};
use crate::base::words::Word;
use crate::data::hotlines::{Exception, Hours, Shift};
use crate::site::addresses;
use crate::site::link::LangIx;
use crate::site::schedule::Moment;

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
        ..Frame::default()
    };
    let hotlines = order.into_iter().map(|i| view(context, lang, i)).collect();
    let cards = context.local(&addresses::address_cards(context.tag(lang)));
    let view = HotlinesView { page: context.page(lang, frame), hotlines, cards };
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

/// A hotline with all that a caller must know.
pub fn view(context: &Context<'_>, lang: LangIx, index: usize) -> HotlineView {
    let hotline = &context.entries.hotlines[index].value;
    let formats = &context.language(lang).formats;
    let exceptions = &context.site.exceptions[index];
    HotlineView {
        id: hotline.id.clone(),
        phone: context.phone(lang, hotline),
        href: context.place_in(lang, "hotlines", &hotline.id),
        audience: (!hotline.audience.is_empty()).then(|| context.words(&hotline.audience, lang)),
        cost: hotline.cost.clone(),
        always: hotline.hours == Hours::Always,
        hours: match &hotline.hours {
            Hours::Always => Vec::new(),
            Hours::Weekly(shifts) => hours(context, lang, shifts),
        },
        zone: super::events::zone(context, lang, None, context.site.today),
        exceptions: exceptions.iter().map(|i| exception(context, lang, &hotline.exceptions[*i])).collect(),
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

fn hours(context: &Context<'_>, lang: LangIx, shifts: &[Shift]) -> Vec<HoursView> {
    let formats = &context.language(lang).formats;
    let view = |shift: &Shift| HoursView {
        days: match shift.days.len() {
            7 => context.word(lang, "hours-daily"),
            _ => formats.weekdays(&week_order(&shift.days)),
        },
        time: formats.time_range(shift.opens.time(), shift.closes.time()),
        next_day: shift.closes <= shift.opens,
    };
    shifts.iter().map(view).collect()
}

fn week_order(days: &[Weekday]) -> Vec<Weekday> {
    let mut days = days.to_vec();
    days.sort_by_key(|day| day.to_monday_zero_offset());
    days
}

fn exception(context: &Context<'_>, lang: LangIx, exception: &Exception) -> ExceptionView {
    let formats = &context.language(lang).formats;
    let (from, to) = (exception.from.date, exception.to.unwrap_or(exception.from).date);
    ExceptionView {
        days: if from == to { formats.date(from) } else { formats.date_range(from, to) },
        hours: hours(context, lang, &exception.hours),
        closed: exception.hours.is_empty(),
        note: (!exception.note.is_empty()).then(|| context.words(&exception.note, lang)),
    }
}
