//! The words of the preview's own pages: they come from the program, which alone knows the editor's language.

use std::sync::Arc;

use serde::Serialize;

use crate::base::Lang;
use crate::language::{Args, Formats};
use crate::pipeline::Weighed;

/// Whoever finds words for what the preview shows.
pub trait Voice: Send + Sync {
    /// The editor's language.
    fn lang(&self) -> Lang;
    /// How that language writes dates and numbers.
    fn formats(&self) -> &Formats;
    /// A phrase of `locales/<lang>/visnyk.ftl`.
    fn text(&self, id: &str, args: &Args) -> String;
    /// Findings as people read them; `read` gives a file's bytes by its path in the site.
    fn tell(&self, findings: &[&Weighed], read: &dyn Fn(&str) -> Option<Arc<[u8]>>) -> Vec<Told>;
}

/// A finding in words, with the line that is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Told {
    /// `error`, `warning` or `note`.
    pub level: &'static str,
    /// The same as people say it.
    pub weight: String,
    /// The rule's code.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// The file.
    pub path: String,
    /// The line, from 1; none where the file as a whole is meant.
    pub line: Option<usize>,
    /// The column, from 1.
    pub column: Option<usize>,
    /// The line that is meant, in three parts: before the place, the place, behind it.
    pub excerpt: Option<[String; 3]>,
    /// How the line would read when it is mended as proposed.
    pub mended: Option<String>,
    /// A second place that belongs to it.
    pub other: Option<String>,
}
