//! Everything that authors write as Markdown, and the photos and files beside it.
//!
//! `walk` finds the sources; each other module reads one kind of them. Nothing here knows another file:
//! what a link reaches is found by `site::link`.

pub mod entry;
pub mod facts;
pub mod front_matter;
pub mod markdown;
pub mod photo;
pub mod plain;
pub mod remark;
pub mod revision;
pub mod text;
pub mod walk;

pub use entry::{Body, Entry, EntryKind, Head, Refs};
pub use walk::{Role, Source};
