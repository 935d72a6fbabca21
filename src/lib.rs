//! Visnyk builds a multilingual site from Markdown and YAML.

pub mod base;
pub mod content;
pub mod data;
pub mod language;
pub mod outputs;
pub mod site;
pub mod write;
