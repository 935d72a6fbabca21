//! Who is on which list, and how a long list is cut into pages that stay put.

use std::collections::BTreeMap;
use std::ops::Range;

use super::config::Config;
use super::link::{News, NewsId, State};

/// The lists of live news, each the newest first; all languages share them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    /// All.
    pub all: Vec<NewsId>,
    /// One a category, in the order of `site.yaml`.
    pub by_category: Vec<Vec<NewsId>>,
    /// One a month.
    pub by_month: BTreeMap<(i16, i8), Vec<NewsId>>,
}

impl Lists {
    /// Sorts live news, given the newest first, onto their lists.
    pub fn of(config: &Config, news: &[News]) -> Lists {
        let mut lists = Lists { by_category: vec![Vec::new(); config.categories.len()], ..Lists::default() };
        for (i, item) in news.iter().enumerate().filter(|(_, item)| item.state == State::Live) {
            let id = NewsId(i as u32);
            lists.all.push(id);
            if let Some(category) = item.head.category.as_ref().and_then(|c| config.category_ix(c)) {
                lists.by_category[category].push(id);
            }
            let day = item.published.local.date();
            lists.by_month.entry((day.year(), day.month())).or_default().push(id);
        }
        lists
    }
}

/// How many rows of a long table a page has.
pub const TABLE_ROWS: usize = 200;
/// The most rows that a page shows whole; of a longer table the first so many are shown, in pages.
const TABLE_MOST: usize = 1000;

/// How many pages a table of data has.
pub fn table_pages(rows: usize) -> usize {
    if rows > TABLE_MOST { TABLE_MOST / TABLE_ROWS } else { 1 }
}

/// How many pages a list has. They are numbered from the oldest, each full; the newest also holds what is left over,
/// so it is never thin and no other page ever shifts.
pub fn page_count(items: usize, per_page: usize) -> usize {
    (items / per_page.max(1)).max(1)
}

/// Which items of a list (the newest first) stand on page `number`, counted from the oldest, from 1.
pub fn page_range(items: usize, per_page: usize, number: usize) -> Range<usize> {
    let pages = page_count(items, per_page);
    let from_oldest_start = (number - 1) * per_page;
    let from_oldest_end = if number >= pages { items } else { number * per_page };
    items - from_oldest_end..items.saturating_sub(from_oldest_start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_page_keeps_its_items_when_news_arrive() {
        let oldest_first = |items: usize, number| {
            let range = page_range(items, 10, number);
            items - range.end..items - range.start
        };
        for items in 20..60 {
            assert_eq!(oldest_first(items, 1), 0..10);
            let newest = page_count(items, 10);
            let front = page_range(items, 10, newest);
            assert_eq!(front.start, 0);
            assert!((10..20).contains(&front.len()), "{items}: {front:?}");
            let covered: usize = (1..=newest).map(|n| page_range(items, 10, n).len()).sum();
            assert_eq!(covered, items);
        }
        assert_eq!(page_range(0, 10, 1), 0..0);
        assert_eq!(page_range(3, 10, 1), 0..3);
    }
}
