//! Visnyk builds an accessible site in several languages from Markdown news and YAML data.
//!
//! One street, one direction; each stage is a function whose product is never edited afterwards:
//!
//! 1. [`content::walk`]: the folder becomes a sorted list of [`content::Source`]s. No bytes are read.
//! 2. [`site::parse`]: a source and its bytes become entries and records. It never fails, it reports.
//! 3. [`site::link()`]: configuration, the hour and the entries' heads become a [`site::Site`]: every cross-file fact.
//! 4. [`site::check`]: site and entries become diagnostics, one rule a file.
//! 5. [`outputs::plan`]: the site becomes a sorted list of [`outputs::Job`]s: ids and addresses only.
//! 6. [`outputs::draft`]: a job becomes a [`outputs::Draft`]: the closed view that one template may see.
//! 7. [`theme`]: a template's name and a view become bytes. Pure.
//! 8. [`write`](mod@write): bytes reach the disk, only where they differ; what is no longer planned is swept.
//!
//! [`pipeline`] is that street as straight-line code; [`serve`] keeps a site in memory and draws a page when somebody asks
//! for it. ARCHITECTURE.md says who may know whom; a test holds it.

pub mod base;
pub mod language;
pub mod content;
pub mod data;
pub mod site;
pub mod outputs;
pub mod theme;
pub mod write;
pub mod pipeline;
pub mod serve;
pub mod cli;
