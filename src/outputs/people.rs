//! People: those who lead in their order, then the others by name; and who wrote a news item.

use super::frame::{Frame, Section};
use super::views::{AuthorView, LinkView, PeopleView, PersonView, View};
use super::{Context, Draft, Job, Output, Planner, Subject, Wave, json_ld};
use crate::base::words::Word;
use crate::content::entry::{Author, Entry, Head};
use crate::site::link::LangIx;
use crate::site::{addresses, media};

/// `/<lang>/people/`
pub const OUTPUT: Output = Output { name: "people", wave: Wave::Lists, plan, draft };

fn plan(context: &Context<'_>, planner: &mut Planner) {
    if context.entries.people.is_empty() {
        return;
    }
    for (lang, tag) in context.site.languages() {
        planner.add(&addresses::section(tag, "people"), Subject::Lang(lang));
    }
}

fn draft(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Lang(lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let people: Vec<PersonView> = sorted(context, lang).into_iter().map(|i| view(context, lang, i)).collect();
    let frame = Frame {
        title: context.word(lang, "people"),
        description: context.words(&context.site.config.description, lang).text,
        address: addresses::section(context.tag(lang), "people"),
        translations: context.everywhere(|tag| addresses::section(tag, "people")),
        json_ld: Some(json_ld::people(context, &people)),
        section: Section::Named("people"),
        ..Frame::default()
    };
    let view = PeopleView { page: context.page(lang, frame), people };
    context.page_draft("people.html", lang, context.site.current_section("people", true).into(), View::People(view))
}

/// Those with an `order` first, the others as the language sorts their names.
fn sorted(context: &Context<'_>, lang: LangIx) -> Vec<usize> {
    let people = context.entries.people.iter().enumerate().filter(|(_, record)| !record.broken);
    let mut named: Vec<(String, usize)> =
        people.map(|(i, record)| (context.words(&record.value.name, lang).text, i)).collect();
    context.language(lang).formats.collator().sort_by_text(&mut named, |(name, _)| name);
    let mut order: Vec<usize> = named.into_iter().map(|(_, i)| i).collect();
    // The sort keeps the order of equals, so that names decide among those who have no `order`.
    order.sort_by_key(|i| context.entries.people[*i].value.order.map_or((true, 0), |order| (false, order)));
    order
}

/// Links to those of these ids who are known.
pub fn links(context: &Context<'_>, lang: LangIx, ids: &[String]) -> Vec<LinkView> {
    let known = ids.iter().filter_map(|id| context.site.targets.people.get(id));
    let link = |i: &usize| {
        let person = &context.entries.people[*i].value;
        LinkView {
            href: context.place_in(lang, "people", &person.id),
            text: context.words(&person.name, lang),
            current: false,
        }
    };
    known.map(link).collect()
}

/// A person.
pub fn view(context: &Context<'_>, lang: LangIx, index: usize) -> PersonView {
    let record = &context.entries.people[index];
    let person = &record.value;
    let photo = person.photo.as_ref().and_then(|photo| {
        let companion = media::companion(context.entries, &record.path, &photo.src)?;
        let alt = context.words(&photo.alt, lang);
        Some(super::views::FigureView { alt: alt.text, ..context.picture(companion) })
    });
    PersonView {
        id: person.id.clone(),
        href: context.place_in(lang, "people", &person.id),
        name: context.words(&person.name, lang),
        position: context.words(&person.position, lang),
        photo,
        email: person.email.clone(),
        phone: person.phone.as_ref().map(|phone| context.number(Word::default(), phone)),
        phone_number: person.phone.as_ref().map(|phone| phone.number.clone()),
        reception: (!person.reception.is_empty()).then(|| context.words(&person.reception, lang)),
    }
}

/// Who wrote a text: what stands in its own front matter, or those people of another language's whom all share.
pub fn authors(context: &Context<'_>, lang: LangIx, entry: &Entry, shared: &Head) -> Vec<AuthorView> {
    let authors = entry.shown().author.as_ref().or(shared.author.as_ref());
    authors.into_iter().flatten().filter_map(|author| self::author(context, lang, author)).collect()
}

/// What is written beside the reference goes before the record: a position changes, and an old text keeps its own.
fn author(context: &Context<'_>, lang: LangIx, author: &Author) -> Option<AuthorView> {
    let known = author.person.as_ref().and_then(|id| context.site.targets.people.get(id));
    let person = known.map(|i| &context.entries.people[*i].value);
    let written = (!author.name.is_empty()).then(|| Word::own(author.name.clone()));
    Some(AuthorView {
        name: written.or_else(|| Some(context.words(&person?.name, lang)))?,
        role: author.role.clone().map(Word::own).or_else(|| Some(context.words(&person?.position, lang))),
        url: author.url.clone().or_else(|| Some(context.place_in(lang, "people", &person?.id))),
    })
}
