//! The hotlines as address cards (vCard 3.0, RFC 2426, which the oldest phones read): one file a language, so that the
//! numbers are in the phone when there is no network.

use super::content_lines::ContentLines;
use super::views::{HotlineView, HoursView};
use super::{Context, Draft, Job, Output, Planner, Subject, Wave, arg, hotlines};
use crate::site::addresses;
use crate::site::link::LangIx;

/// `/<lang>/hotlines.vcf`
pub const OUTPUT: Output = Output { name: "address cards", wave: Wave::Assets, plan, draft };

fn plan(context: &Context<'_>, planner: &mut Planner) {
    if !context.entries.hotlines.is_empty() {
        for (lang, tag) in context.site.languages() {
            planner.add(&addresses::address_cards(tag), Subject::Lang(lang));
        }
    }
}

fn draft(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Lang(lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let mut lines = ContentLines::default();
    for i in hotlines::order(context) {
        card(context, lang, &hotlines::view(context, lang, i), i, &mut lines);
    }
    Draft::Bytes(lines.into_bytes())
}

fn card(context: &Context<'_>, lang: LangIx, view: &HotlineView, index: usize, lines: &mut ContentLines) {
    let hotline = &context.entries.hotlines[index].value;
    let name = &view.phone.name.text;
    let organisation = context.words(&context.site.config.organization.name, lang).text;
    lines.raw("BEGIN", "VCARD").raw("VERSION", "3.0");
    lines.raw("UID", &format!("{}@{}", hotline.id, context.site.config.base_url.host()));
    // A card must have the parts of a person's name; a hotline has one, which stands for the family's.
    lines.text("FN", name).structured("N", &[name, "", "", "", ""]).text("ORG", &organisation);
    lines.raw("TEL;TYPE=VOICE,WORK,PREF", &hotline.phone.number);
    if let Some(abroad) = hotline.abroad.as_ref().and_then(|abroad| abroad.phone.as_ref()) {
        lines.raw("TEL;TYPE=VOICE", &abroad.number);
    }
    for channel in &hotline.channels {
        match channel.url.strip_prefix("mailto:") {
            Some(address) => lines.raw("EMAIL;TYPE=INTERNET", address),
            None => lines.raw("URL", &channel.url),
        };
    }
    lines.text("NOTE", &note(context, lang, view));
    lines.raw("URL", &context.absolute(&addresses::section(context.tag(lang), "hotlines")));
    lines.raw("END", "VCARD");
}

/// What a caller must know, a line each.
fn note(context: &Context<'_>, lang: LangIx, view: &HotlineView) -> String {
    let said = |id: &str, value: &str| format!("{}: {value}", context.word(lang, id));
    let mut told = vec![said("hotline-cost", &context.word(lang, &format!("hotline-cost-{}", view.cost)))];
    if view.always {
        told.push(context.word(lang, "hotline-always"));
    } else {
        let hours: Vec<String> = view.hours.iter().map(|hours| line(context, lang, hours)).collect();
        told.push(said("hotline-hours", &format!("{} ({})", hours.join("; "), view.zone)));
    }
    if !view.languages.is_empty() {
        told.push(said("hotline-languages", &view.languages));
    }
    match view.abroad {
        Some(true) => told.push(context.word(lang, "hotline-abroad-reachable")),
        Some(false) => told.push(context.word(lang, "hotline-abroad-unreachable")),
        None => {}
    }
    // The card stays in the phone for years; it says itself how old it is.
    told.push(context.text(lang, "hotline-verified", &[arg("date", &view.verified.text)]));
    told.join("\n")
}

fn line(context: &Context<'_>, lang: LangIx, hours: &HoursView) -> String {
    let next = if hours.next_day { format!(" {}", context.word(lang, "hours-closes-next-day")) } else { String::new() };
    format!("{} {}{next}", hours.days, hours.time).trim_end().to_owned()
}
