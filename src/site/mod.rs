//! Every cross-file fact: the checked configuration, addresses, translations, lists, the menu, what a link reaches,
//! and the rules that need more than one file.

pub mod addresses;
pub mod check;
pub mod config;
pub mod corrections;
pub mod count;
pub mod value;
pub mod entries;
pub mod glossary;
pub mod groups;
pub mod inherit;
pub mod link;
pub mod lists;
pub mod media;
pub mod menu;
pub mod parse;
pub mod resolve;
pub mod schedule;
pub mod translations;

pub use config::Config;
pub use entries::Entries;
pub use link::{Site, link};
