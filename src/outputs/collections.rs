//! Collections of the site's own: a list and a page an item, drawn by two templates that the theme may have for each.

use std::borrow::Cow;

use super::frame::{Above, Frame, Place, Section};
use super::views::{CollectionView, DeadlineView, FieldView, Fields, ItemCard, ItemView, LinkView, ValueView, View};
use super::{Context, Draft, Job, Output, Planner, Subject, Wave};
use crate::base::Lang;
use crate::base::fields::{as_flag, is_url};
use crate::base::time::LocalTime;
use crate::base::words::Word;
use crate::data::Item;
use crate::data::collections::{Content, Format, Schema, schema_of};
use crate::site::addresses;
use crate::site::config::{Collection, Sort};
use crate::site::link::LangIx;
use crate::site::resolve::has_section;
use crate::site::schedule::Moment;

/// `/<lang>/<collection>/`
pub const LIST: Output = Output { name: "collections", wave: Wave::Lists, plan: plan_list, draft: draft_list };
/// `/<lang>/<collection>/<id>/`
pub const ITEM: Output = Output { name: "items", wave: Wave::Pages, plan: plan_item, draft: draft_item };

fn plan_list(context: &Context<'_>, planner: &mut Planner) {
    for (i, collection) in context.site.config.collections.iter().enumerate() {
        let name = collection.id.value.as_str();
        for (lang, tag) in context.site.languages().filter(|_| has_section(context.site, context.entries, name)) {
            planner.add(&addresses::section(tag, name), Subject::Collection(i, lang));
        }
    }
}

fn plan_item(context: &Context<'_>, planner: &mut Planner) {
    for (i, (facts, record)) in context.site.items.iter().zip(&context.entries.items).enumerate() {
        let Some(collection) = facts.collection.filter(|_| facts.shown) else { continue };
        for (lang, tag) in context.site.languages() {
            planner.add(&addresses::item(tag, &record.value.key), Subject::Item(collection, i, lang));
        }
    }
}

/// `vacancies_list.html` where the theme has one, or else the one that draws any collection.
fn template(context: &Context<'_>, collection: &Collection, what: &str) -> Cow<'static, str> {
    let own = format!("{}_{what}.html", collection.id.value);
    let has_own = context.shelves.templates.contains(&own);
    Cow::Owned(if has_own { own } else { format!("collection_{what}.html") })
}

fn draft_list(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Collection(index, lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let collection = &context.site.config.collections[index];
    let name = collection.id.value.as_str();
    let title = context.words(&collection.title, lang);
    let described = !collection.description.is_empty();
    let words = if described { &collection.description } else { &context.site.config.description };
    let address = |tag: Lang| addresses::section(tag, name);
    let frame = Frame {
        title: title.text.clone(),
        description: context.words(words, lang).text,
        address: address(context.tag(lang)),
        translations: context.everywhere(address),
        section: Section::Collection(index),
        ..Frame::default()
    };
    let (open, ended) = sorted(context, lang, index);
    let cards = |ids: Vec<usize>| ids.into_iter().map(|i| card(context, lang, i)).collect();
    let view = CollectionView {
        page: context.page(lang, frame),
        title,
        description: described.then(|| context.words(&collection.description, lang)),
        open: cards(open),
        ended: cards(ended),
    };
    let current = context.site.current_section(name, true);
    let template = template(context, collection, "list");
    context.page_draft(template, lang, current.into(), View::Collection(view))
}

fn draft_item(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Item(index, item, lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let collection = &context.site.config.collections[index];
    let record = &context.entries.items[item];
    let card = card(context, lang, item);
    let address = |tag: Lang| addresses::item(tag, &record.value.key);
    let frame = Frame {
        title: card.title.text.clone(),
        description: card.lead.as_ref().unwrap_or(&card.title).text.clone(),
        address: address(context.tag(lang)),
        translations: context.everywhere(address),
        section: Section::Collection(index),
        ..Frame::default()
    };
    let is_over = card.deadline.as_ref().is_some_and(|deadline| deadline.past);
    let action = record.value.action.as_ref().filter(|_| !is_over).map(|action| LinkView {
        href: action.url.clone(),
        text: context.words(&action.title, lang),
        current: false,
    });
    let view =
        ItemView { page: context.page(lang, frame), collection: context.collection_link(lang, index), card, action };
    let current = context.site.current_section(&collection.id.value, false);
    let place = Place { current, above: Above::Collection(index) };
    context.page_draft(template(context, collection, "item"), lang, place, View::Item(view))
}

/// The items that are open or know no end, in the collection's order, and those that are over, the last first.
fn sorted(context: &Context<'_>, lang: LangIx, collection: usize) -> (Vec<usize>, Vec<usize>) {
    let facts = &context.site.items;
    let own = facts.iter().enumerate().filter(|(_, facts)| facts.shown && facts.collection == Some(collection));
    let is_over = |i: &usize| facts[*i].deadline.is_some_and(|(_, past)| past);
    let (mut ended, mut open): (Vec<usize>, Vec<usize>) = own.map(|(i, _)| i).partition(is_over);
    let end = |i: &usize| facts[*i].deadline.map(|(moment, _)| moment);
    ended.sort_by_key(|i| std::cmp::Reverse(end(i)));
    match context.site.config.collections[collection].sort {
        Sort::Written => {}
        Sort::Deadline => open.sort_by_key(|i| (end(i).is_none(), end(i))),
        Sort::Date => open.sort_by_key(|i| std::cmp::Reverse(facts[*i].date)),
        Sort::Title => {
            let title = |i: usize| (context.words(&context.entries.items[i].value.title, lang).text, i);
            let mut titled: Vec<(String, usize)> = open.into_iter().map(title).collect();
            context.language(lang).formats.collator().sort_by_text(&mut titled, |(title, _)| title);
            open = titled.into_iter().map(|(_, i)| i).collect();
        }
    }
    (open, ended)
}

/// What lists and texts show of an item.
pub fn card(context: &Context<'_>, lang: LangIx, index: usize) -> ItemCard {
    let (item, facts) = (&context.entries.items[index].value, &context.site.items[index]);
    let fields = facts.collection.map(|collection| Shower::new(context, lang, collection).fields(item));
    ItemCard {
        id: item.id.clone(),
        href: context.local(&addresses::item(context.tag(lang), &item.key)),
        title: context.words(&item.title, lang),
        lead: (!item.lead.is_empty()).then(|| context.words(&item.lead, lang)),
        date: facts.date.map(|moment| context.time(lang, moment)),
        deadline: facts.deadline.map(|(moment, past)| context.deadline_with_zone(lang, moment, past)),
        fields: fields.unwrap_or_default(),
    }
}

/// Shows the author's own fields to readers of a language.
struct Shower<'a> {
    context: &'a Context<'a>,
    lang: LangIx,
    collection: &'a Collection,
    schema: Option<&'a Schema>,
}

impl<'a> Shower<'a> {
    fn new(context: &'a Context<'a>, lang: LangIx, collection: usize) -> Shower<'a> {
        let collection = &context.site.config.collections[collection];
        let schema = context.entries.schemas.get(schema_of(&collection.id.value).as_str());
        Shower { context, lang, collection, schema: schema.map(AsRef::as_ref) }
    }

    /// In the order of the schema; what it does not know comes after, as it is written.
    fn fields(&self, item: &'a Item) -> Fields {
        let order: Vec<&str> = self.schema.iter().flat_map(|schema| schema.properties()).collect();
        let place = |name: &str| order.iter().position(|known| *known == name).unwrap_or(usize::MAX);
        let mut fields: Vec<&(String, Content)> = item.fields.iter().collect();
        fields.sort_by_key(|(name, _)| place(name));
        Fields(fields.into_iter().map(|(name, content)| (name.clone(), self.field(name, content))).collect())
    }

    fn field(&self, name: &'a str, content: &'a Content) -> FieldView {
        let mut values = Vec::new();
        self.values(&mut vec![name], None, content, &mut values);
        FieldView { label: self.label(&[name]), values }
    }

    /// The values of a field one after the other; those of fields inside it bear their names.
    fn values(&self, path: &mut Vec<&'a str>, label: Option<Word>, content: &'a Content, values: &mut Vec<ValueView>) {
        match content {
            Content::Text(text) => values.push(ValueView { label, ..self.text(path, text) }),
            Content::Words(words) => {
                values.push(ValueView { label, ..written(self.context.words(words, self.lang)) });
            }
            Content::List(items) => items.iter().for_each(|item| self.values(path, label.clone(), item, values)),
            Content::Map(fields) => {
                for (name, content) in fields {
                    path.push(name);
                    let own = self.label(path);
                    let label = match &label {
                        Some(above) => Word { text: format!("{}: {}", above.text, own.text), ..own },
                        None => own,
                    };
                    self.values(path, Some(label), content, values);
                    path.pop();
                }
            }
        }
    }

    fn label(&self, path: &[&str]) -> Word {
        let name = path.last().copied().unwrap_or_default();
        match self.collection.label(name) {
            Some(words) => self.context.words(words, self.lang),
            None => Word::own(self.schema.and_then(|schema| schema.title(path)).unwrap_or(name)),
        }
    }

    /// A text by the format that the schema gives it.
    fn text(&self, path: &[&str], text: &str) -> ValueView {
        let plain = |text: &str| written(Word::own(text));
        match self.schema.map_or(Format::Plain, |schema| schema.format(path)) {
            Format::Plain => match self.collection.label(text) {
                Some(words) => written(self.context.words(words, self.lang)),
                None => plain(text),
            },
            Format::Date => match LocalTime::parse(text) {
                Ok(time) => {
                    let moment = Moment::start(time, &self.context.site.config.timezone);
                    let shown = self.context.time(self.lang, moment);
                    ValueView { machine: Some(shown.machine), ..plain(&shown.text) }
                }
                Err(_) => plain(text),
            },
            Format::Email => ValueView { href: Some(format!("mailto:{text}")), ..plain(text) },
            Format::Link if is_url(text) => {
                let bare = ["https://", "http://", "mailto:"].iter().find_map(|scheme| text.strip_prefix(scheme));
                let shown = bare.unwrap_or(text).trim_end_matches('/');
                ValueView { href: Some(text.to_owned()), ..plain(shown) }
            }
            Format::Link => plain(text),
            // A year or an id is no amount, and nobody writes it in groups.
            Format::Number if text.len() == 4 && text.bytes().all(|digit| digit.is_ascii_digit()) => plain(text),
            Format::Number => {
                plain(&self.context.language(self.lang).formats.decimal_text(text).unwrap_or_else(|| text.to_owned()))
            }
            Format::Flag => match as_flag(text) {
                Some(flag) => plain(&self.context.word(self.lang, if flag { "value-yes" } else { "value-no" })),
                None => plain(text),
            },
        }
    }
}

/// A text of an author's; an empty line parts its paragraphs.
fn written(text: Word) -> ValueView {
    let paragraphs: Vec<String> =
        text.text.split("\n\n").map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
    ValueView { paragraphs: if paragraphs.len() > 1 { paragraphs } else { Vec::new() }, text, ..ValueView::default() }
}

impl Context<'_> {
    /// By when a reader must act; an hour is told with its zone.
    pub fn deadline_with_zone(&self, lang: LangIx, moment: Moment, past: bool) -> DeadlineView {
        let zone = (!moment.is_day).then(|| super::events::zone(self, lang, None, moment));
        DeadlineView { zone, ..self.deadline(lang, moment, past) }
    }

    /// A link to the list of a collection.
    pub fn collection_link(&self, lang: LangIx, index: usize) -> LinkView {
        let collection = &self.site.config.collections[index];
        let href = self.local(&addresses::section(self.tag(lang), &collection.id.value));
        LinkView { href, text: self.words(&collection.title, lang), current: false }
    }
}
