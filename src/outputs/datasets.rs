//! Datasets for readers: a page with the table for each, and the list of all.

use super::dataset_files::{Format, size};
use super::frame::{Above, Frame, Place, Section};
use super::views::{
    CellView, ChartPart, ColumnView, DatasetCard, DatasetPart, DatasetView, DatasetsView, DownloadView, PagerLink,
    PagerView, SourceView, TableView, View,
};
use super::{Context, Draft, Job, Output, Planner, Subject, Wave, json_ld};
use crate::base::time::LocalTime;
use crate::base::words::Word;
use crate::base::{Lang, Words};
use crate::data::datasets::{Cell, Column, ColumnKind};
use crate::site::addresses;
use crate::site::link::{DatasetFacts, LangIx};
use crate::site::lists::{TABLE_ROWS, table_pages};
use crate::site::schedule::Moment;

/// `/<lang>/data/`
pub const LIST: Output = Output { name: "dataset lists", wave: Wave::Lists, plan: plan_list, draft: draft_list };
/// `/<lang>/data/<id>/`, and `page/2/` below it
pub const PAGE: Output = Output { name: "datasets", wave: Wave::Pages, plan: plan_page, draft: draft_page };

/// How many rows a table within a text has.
const EMBEDDED: usize = 20;

fn plan_list(context: &Context<'_>, planner: &mut Planner) {
    if context.entries.datasets.is_empty() {
        return;
    }
    for (lang, tag) in context.site.languages() {
        planner.add(&addresses::section(tag, "data"), Subject::Lang(lang));
    }
}

fn plan_page(context: &Context<'_>, planner: &mut Planner) {
    for (i, facts) in context.site.datasets.iter().enumerate().filter(|(_, facts)| facts.shown) {
        for (lang, tag) in context.site.languages() {
            for number in 1..=table_pages(facts.reading.rows.len) {
                planner
                    .add(&addresses::dataset_page(tag, &facts.dataset.id, number), Subject::Dataset(i, number, lang));
            }
        }
    }
}

fn draft_list(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Lang(lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let shown = context.site.datasets.iter().filter(|facts| facts.shown);
    let mut datasets: Vec<DatasetCard> = shown.map(|facts| card(context, lang, facts)).collect();
    context.language(lang).formats.collator().sort_by_text(&mut datasets, |card| &card.title.text);
    let frame = Frame {
        json_ld: Some(json_ld::data_catalog(context, lang, &datasets)),
        title: context.word(lang, "data"),
        description: context.words(&context.site.config.description, lang).text,
        address: addresses::section(context.tag(lang), "data"),
        translations: context.everywhere(|tag| addresses::section(tag, "data")),
        section: Section::Named("data"),
        ..Frame::default()
    };
    let catalog = context.local(addresses::DATA_CATALOG);
    let view = DatasetsView { page: context.page(lang, frame), datasets, catalog };
    context.page_draft("datasets.html", lang, context.site.current_section("data", true).into(), View::Datasets(view))
}

fn draft_page(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::Dataset(index, number, lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let facts = &context.site.datasets[index];
    let (dataset, rows) = (&facts.dataset, facts.reading.rows.len);
    let pages = table_pages(rows);
    let range = if pages == 1 { 0..rows } else { (number - 1) * TABLE_ROWS..number * TABLE_ROWS };
    let address = |tag: Lang| addresses::dataset_page(tag, &dataset.id, number);
    let card = card(context, lang, facts);
    let frame = Frame {
        title: context.with_page(lang, &card.title.text, number, pages),
        description: card.description.as_ref().unwrap_or(&card.title).text.clone(),
        address: address(context.tag(lang)),
        has_data: true,
        // One page tells of a dataset, and the rest of a long table is no other one.
        json_ld: (number == 1).then(|| json_ld::dataset(context, lang, facts, &card)),
        translations: context.everywhere(address),
        section: Section::Named("data"),
        ..Frame::default()
    };
    let updates = context.record_updates(lang, &dataset.updates);
    let view = DatasetView {
        page: context.page(lang, frame),
        chart: super::charts::view(context, lang, facts, card.title.clone()).filter(|_| number == 1),
        table: table(context, lang, facts, range),
        pager: pager(context, lang, facts, number, pages),
        method: words(context, lang, &dataset.method),
        contact: dataset.contact.clone(),
        frequency: dataset.frequency.clone(),
        next_update: dataset.next_update.map(|time| day(context, lang, time)),
        refutations: updates.refutations,
        updates: updates.others,
        card,
    };
    let place = Place { current: context.site.current_section("data", false), above: Above::Section("data") };
    context.page_draft("dataset.html", lang, place, View::Dataset(view))
}

/// What lists and texts say of a dataset.
pub fn card(context: &Context<'_>, lang: LangIx, facts: &DatasetFacts) -> DatasetCard {
    let dataset = &facts.dataset;
    let download = |format: Format| DownloadView {
        href: context.local(&addresses::dataset_file(&dataset.id, format.extension())),
        format: format.extension().to_uppercase(),
        size: context.language(lang).formats.file_size(size(facts, format)),
    };
    DatasetCard {
        id: dataset.id.clone(),
        href: context.local(&addresses::dataset(context.tag(lang), &dataset.id)),
        title: context.words(&dataset.title, lang),
        description: words(context, lang, &dataset.description),
        updated: day(context, lang, dataset.updated),
        source: dataset
            .source
            .as_ref()
            .map(|source| SourceView { name: context.words(&source.name, lang), url: source.url.clone() }),
        licence: dataset.licence.clone(),
        downloads: Format::ALL.map(download).into(),
    }
}

/// A dataset as a text shows it: the first rows of its table.
pub fn embedded(context: &Context<'_>, lang: LangIx, facts: &DatasetFacts, caption: &str) -> DatasetPart {
    let rows = 0..facts.reading.rows.len.min(EMBEDDED);
    DatasetPart {
        card: card(context, lang, facts),
        caption: caption.to_owned(),
        table: table(context, lang, facts, rows),
    }
}

/// A dataset's chart as a text shows it, with the table beside it; none where the chart has a mistake.
pub fn charted(context: &Context<'_>, lang: LangIx, facts: &DatasetFacts, caption: &str) -> Option<ChartPart> {
    let title = match caption {
        "" => context.words(&facts.dataset.title, lang),
        caption => Word::own(caption),
    };
    let chart = super::charts::view(context, lang, facts, title)?;
    Some(ChartPart { chart, data: embedded(context, lang, facts, "") })
}

fn table(context: &Context<'_>, lang: LangIx, facts: &DatasetFacts, range: std::ops::Range<usize>) -> TableView {
    let (columns, rows) = (&facts.dataset.columns, &facts.reading.rows);
    let cell = |row: usize, at: usize| cell_view(context, lang, &columns[at], rows.cell(row, at));
    let total = |(at, total): (usize, &Option<crate::data::datasets::Decimal>)| {
        total.map(|number| cell_view(context, lang, &columns[at], Cell::Number(number))).unwrap_or_default()
    };
    let has_totals = rows.totals.iter().any(Option::is_some);
    TableView {
        columns: columns.iter().map(|column| column_view(context, lang, column)).collect(),
        from: range.start + 1,
        to: range.end,
        all: rows.len,
        is_whole: range.len() == rows.len,
        rows: range.map(|row| (0..columns.len()).map(|at| cell(row, at)).collect()).collect(),
        totals: if has_totals { rows.totals.iter().enumerate().map(total).collect() } else { Vec::new() },
    }
}

/// The language of a table's texts: a sheet has one for all readers, and it is taken for the site's first language.
pub(super) fn text_lang(context: &Context<'_>, lang: LangIx, column: &Column) -> Option<Lang> {
    let first = context.site.config.languages[0];
    (column.kind == ColumnKind::Text && first != context.tag(lang)).then_some(first)
}

fn column_view(context: &Context<'_>, lang: LangIx, column: &Column) -> ColumnView {
    let unit = match (&column.currency, column.kind) {
        (Some(currency), _) => Some(Word::own(currency.as_str())),
        (None, ColumnKind::Percent) => Some(Word::own("%")),
        _ => words(context, lang, &column.unit),
    };
    ColumnView {
        key: column.key.clone(),
        label: context.words(&column.label, lang),
        unit,
        is_number: column.kind.is_number(),
    }
}

fn cell_view(context: &Context<'_>, lang: LangIx, column: &Column, cell: Cell<'_>) -> CellView {
    let formats = &context.language(lang).formats;
    match cell {
        Cell::Empty => CellView::default(),
        Cell::Text(text) => CellView {
            text: text.to_owned(),
            // What is no word is read in the page's own language.
            lang: text_lang(context, lang, column).filter(|_| text.contains(char::is_alphabetic)),
            value: None,
            href: href(column.kind, text),
        },
        Cell::Number(number) => {
            let plain = number.to_string();
            let text = formats.decimal_text(&plain).unwrap_or_else(|| plain.clone());
            CellView { text, value: Some(plain), ..CellView::default() }
        }
        Cell::Date(date) => {
            CellView { text: formats.date_numeric(date), value: Some(date.to_string()), ..CellView::default() }
        }
    }
}

/// Where a cell leads.
fn href(kind: ColumnKind, text: &str) -> Option<String> {
    match kind {
        ColumnKind::Phone => Some(format!("tel:{text}")),
        ColumnKind::Email => Some(format!("mailto:{text}")),
        ColumnKind::Link => Some(text.to_owned()),
        ColumnKind::Prozorro => Some(format!("https://prozorro.gov.ua/tender/{text}")),
        _ => None,
    }
}

fn pager(context: &Context<'_>, lang: LangIx, facts: &DatasetFacts, number: usize, pages: usize) -> Option<PagerView> {
    let href = |number| context.local(&addresses::dataset_page(context.tag(lang), &facts.dataset.id, number));
    let link = |position| PagerLink { position, href: href(position), current: position == number, gap: false };
    // A table has no newer and older rows: its few pages go by their numbers.
    (pages > 1).then(|| PagerView {
        position: number,
        total: pages,
        newer: None,
        older: None,
        pages: (1..=pages).map(link).collect(),
    })
}

fn words(context: &Context<'_>, lang: LangIx, words: &Words) -> Option<Word> {
    (!words.is_empty()).then(|| context.words(words, lang))
}

fn day(context: &Context<'_>, lang: LangIx, time: LocalTime) -> super::views::TimeView {
    context.time(lang, Moment::start(time, &context.site.config.timezone))
}
