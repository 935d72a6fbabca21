//! Lists of news: all of them, by category, by month; numbered from the oldest, so that no page ever shifts.

use super::chrome::PartKey;
use super::frame::{Above, Frame, Place, Section};
use super::views::{LinkView, NewsListView, PagerLink, PagerView, View, YearView};
use super::{Context, Draft, Job, Output, Planner, Row, Subject, Wave, arg, feed};
use crate::base::Lang;
use crate::base::words::Word;
use crate::site::addresses;
use crate::site::link::{LangIx, NewsId};
use crate::site::lists::{page_count, page_range};

/// `/<lang>/news/…`
pub const OUTPUT: Output = Output { name: "news lists", wave: Wave::Lists, plan, draft };

/// Which list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum List {
    /// All news.
    All,
    /// One category, by its place in `site.yaml`.
    Category(usize),
    /// One month.
    Month(i16, i8),
}

impl List {
    fn items<'a>(self, context: &'a Context<'_>) -> &'a [NewsId] {
        let lists = &context.site.lists;
        match self {
            List::All => &lists.all,
            List::Category(i) => &lists.by_category[i],
            List::Month(year, month) => lists.by_month.get(&(year, month)).map_or(&[], Vec::as_slice),
        }
    }

    fn address(self, context: &Context<'_>, lang: Lang) -> String {
        match self {
            List::All => addresses::section(lang, "news"),
            List::Category(i) => addresses::category(lang, &context.site.config.categories[i].id),
            List::Month(year, month) => addresses::month(lang, year, month),
        }
    }
}

fn plan(context: &Context<'_>, planner: &mut Planner) {
    let lists = &context.site.lists;
    let categories = (0..lists.by_category.len()).map(List::Category);
    let months = lists.by_month.keys().map(|(year, month)| List::Month(*year, *month));
    for list in std::iter::once(List::All).chain(categories).chain(months) {
        let pages = page_count(list.items(context).len(), context.site.config.per_page);
        for (lang, tag) in context.site.languages() {
            let first = list.address(context, tag);
            for number in 1..=pages {
                planner.add(&addresses::list_page(&first, number, pages), Subject::List(list, number, lang));
            }
        }
    }
}

fn draft(context: &Context<'_>, job: &Job) -> Draft {
    let Subject::List(list, number, lang) = job.subject else { return Draft::Bytes(Vec::new()) };
    let items = list.items(context);
    let per_page = context.site.config.per_page;
    let pages = page_count(items.len(), per_page);
    let address = |tag| addresses::list_page(&list.address(context, tag), number, pages);
    let (kind, name, title) = naming(context, list, lang);
    let frame = Frame {
        title: context.with_page(lang, &title, pages - number + 1, pages),
        description: context.words(&context.site.config.description, lang).text,
        address: address(context.tag(lang)),
        translations: context.everywhere(address),
        section: Section::Named("news"),
        ..Frame::default()
    };
    let range = page_range(items.len(), per_page, number);
    let is_first = number == pages;
    let view = NewsListView {
        page: context.page(lang, frame),
        list: kind,
        name,
        count: items.len(),
        pager: pager(context, &list.address(context, context.tag(lang)), number, pages),
        categories: if is_first { categories(context, lang, list) } else { Vec::new() },
        archive: if is_first && list == List::All { archive(context, lang) } else { Vec::new() },
        feed: match list {
            List::All => Some(context.local(&feed::address(context, None, lang))),
            List::Category(i) => Some(context.local(&feed::address(context, Some(i), lang))),
            List::Month(..) => None,
        },
    };
    let place = Place {
        current: context.site.current_section("news", list == List::All && is_first),
        above: if list == List::All { Above::Home } else { Above::Section("news") },
    };
    let cards = items[range].iter().map(|id| PartKey::NewsCard(*id, lang)).collect();
    context.page_draft_with("news_list.html", lang, place, View::NewsList(view), Row { name: "items", parts: cards })
}

fn naming(context: &Context<'_>, list: List, lang: LangIx) -> (&'static str, Word, String) {
    match list {
        List::All => ("news", Word::default(), context.word(lang, "news")),
        List::Category(i) => {
            let name = context.words(&context.site.config.categories[i].name, lang);
            let title = context.text(lang, "news-category", &[arg("category", &name.text)]);
            ("category", name, title)
        }
        List::Month(year, month) => {
            let name = context.language(lang).formats.month_heading(year, month);
            let title = context.text(lang, "news-month", &[arg("month", &name)]);
            ("month", Word::own(name), title)
        }
    }
}

/// Where one is in a list that begins at `first`, on its page `number` of so many.
pub(super) fn pager(context: &Context<'_>, first: &str, number: usize, pages: usize) -> Option<PagerView> {
    if pages < 2 {
        return None;
    }
    let href = |number: usize| context.local(&addresses::list_page(first, number, pages));
    let position = pages - number + 1;
    let shown = |p: &usize| *p == 1 || *p == pages || p.abs_diff(position) <= 1;
    let mut links: Vec<PagerLink> = Vec::new();
    for p in (1..=pages).filter(shown) {
        let gap = links.last().is_some_and(|last| last.position + 1 < p);
        links.push(PagerLink { position: p, href: href(pages - p + 1), current: p == position, gap });
    }
    Some(PagerView {
        position,
        total: pages,
        newer: (number < pages).then(|| href(number + 1)),
        older: (number > 1).then(|| href(number - 1)),
        pages: links,
    })
}

fn categories(context: &Context<'_>, lang: LangIx, list: List) -> Vec<LinkView> {
    let lists = &context.site.lists;
    let used = context.site.config.categories.iter().enumerate().filter(|(i, _)| !lists.by_category[*i].is_empty());
    let link = |(i, category): (usize, &crate::site::config::Category)| LinkView {
        href: context.local(&addresses::category(context.tag(lang), &category.id)),
        text: context.words(&category.name, lang),
        current: list == List::Category(i),
    };
    used.map(link).collect()
}

fn archive(context: &Context<'_>, lang: LangIx) -> Vec<YearView> {
    let mut years: Vec<YearView> = Vec::new();
    for (year, month) in context.site.lists.by_month.keys().rev() {
        let link = LinkView {
            href: context.local(&addresses::month(context.tag(lang), *year, *month)),
            text: Word::own(context.language(lang).formats.month_name(*month)),
            current: false,
        };
        match years.last_mut() {
            Some(last) if last.year == *year => last.months.push(link),
            _ => years.push(YearView { year: *year, months: vec![link] }),
        }
    }
    years
}
