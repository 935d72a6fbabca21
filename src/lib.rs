//! Visnyk builds a multilingual site from Markdown and YAML.

pub mod base;
pub mod content;
pub mod language;
pub mod outputs;
pub mod theme;
