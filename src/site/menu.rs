//! The menu: two levels of pages, sections and outside addresses.

use super::config::{Config, MenuEntry, MenuTarget};
use super::link::{Item, PageId, Site, Targets};
use crate::base::Words;

/// An entry of the menu with its children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MenuItem {
    /// Where it leads.
    pub leads: Leads,
    /// The author's own title, where one is given.
    pub title: Option<Words>,
    /// The second level.
    pub items: Vec<MenuItem>,
}

/// Where an entry of the menu leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leads {
    /// A page.
    Page(PageId),
    /// A section of the program's own: `news`, `events`, `hotlines`, `partners`, `people`, `documents`,
    /// `glossary`, `data`, `corrections`.
    Section(String),
    /// An address elsewhere.
    Url(String),
}

/// The sections that the program makes: a menu may name them and the switcher leads to them.
pub const SECTIONS: &[&str] =
    &["news", "events", "hotlines", "partners", "people", "documents", "glossary", "data", "corrections"];

/// Which entry of the menu is the current one: its place on the first level and, perhaps, on the second.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Current {
    /// The place on the first level.
    pub first: Option<usize>,
    /// The place on the second level.
    pub second: Option<usize>,
    /// True on the very page that the entry leads to, false below it.
    pub exact: bool,
}

/// Builds the menu; entries whose page is not to be seen are left out (`check` reports unknown ones).
pub fn menu(config: &Config, targets: &Targets) -> Vec<MenuItem> {
    config.menu.iter().filter_map(|entry| item(entry, targets)).collect()
}

fn item(entry: &MenuEntry, targets: &Targets) -> Option<MenuItem> {
    let leads = match &entry.target.value {
        MenuTarget::Page(key) => match targets.pages.get(key.as_str())? {
            Item::Page(id) => Leads::Page(*id),
            _ => return None,
        },
        MenuTarget::Section(name) => Leads::Section(name.clone()),
        MenuTarget::Url(url) => Leads::Url(url.clone()),
    };
    let items = entry.items.iter().filter_map(|child| item(child, targets)).collect();
    Some(MenuItem { leads, title: entry.title.clone(), items })
}

impl Site {
    /// The menu's current entry for a page of a section.
    pub fn current_section(&self, section: &str, exact: bool) -> Current {
        self.current(|leads| matches!(leads, Leads::Section(name) if name == section), exact)
    }

    /// The menu's current entry for a page: its own, or that of the nearest page above it.
    pub fn current_page(&self, page: PageId) -> Current {
        let mut at = Some(page);
        while let Some(id) = at {
            let found = self.current(|leads| *leads == Leads::Page(id), id == page);
            if found.first.is_some() {
                return found;
            }
            at = self.page(id).parent;
        }
        Current::default()
    }

    fn current(&self, is: impl Fn(&Leads) -> bool, exact: bool) -> Current {
        for (i, item) in self.menu.iter().enumerate() {
            if is(&item.leads) {
                return Current { first: Some(i), second: None, exact };
            }
            if let Some(j) = item.items.iter().position(|child| is(&child.leads)) {
                return Current { first: Some(i), second: Some(j), exact };
            }
        }
        Current::default()
    }
}
