//! Visnyk builds a multilingual site from Markdown and YAML.

pub mod base;
pub mod language;
