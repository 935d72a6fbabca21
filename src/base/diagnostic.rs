//! An author's mistake: which rule, where, with what particulars. Words are found later, by `cli/report`.

use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Lang, Rule};

/// A range of bytes in the file as the author saved it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The span of a range of byte offsets; files are refused long before they reach four gigabytes.
    pub fn new(range: Range<usize>) -> Span {
        Span { start: range.start as u32, end: range.end as u32 }
    }

    /// The span as a range for slicing.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The same span in a text that begins `by` bytes earlier.
    pub fn shifted(self, by: usize) -> Span {
        Span { start: self.start + by as u32, end: self.end + by as u32 }
    }
}

/// Where something stands: a file, relative to the site's root with `/`, and a span in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file, as `content/news/a.uk.md`.
    pub path: Arc<str>,
    /// The bytes that are meant; an empty span at 0 stands for the file as a whole.
    pub span: Span,
}

impl Place {
    /// A place in a file.
    pub fn new(path: impl Into<Arc<str>>, span: Span) -> Place {
        Place { path: path.into(), span }
    }

    /// The file as a whole.
    pub fn file(path: impl Into<Arc<str>>) -> Place {
        Place { path: path.into(), span: Span::default() }
    }
}

/// How much a finding weighs. `site.yaml` may set another weight for a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// The entry is withheld and the build fails.
    Error,
    /// Published, and reported.
    Warning,
    /// Worth knowing.
    Note,
    /// Not reported.
    Off,
}

/// One finding. Its words are the message `rule-<code>` of `locales/<lang>/visnyk.ftl` and that message's `.help`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which rule was broken.
    pub rule: &'static Rule,
    /// Where.
    pub place: Place,
    /// The language of the entry, since a rule may be set per language.
    pub lang: Option<Lang>,
    /// The particulars that the message names, by the names of its Fluent variables.
    pub args: Vec<(&'static str, String)>,
    /// What could stand instead of the span's text, ready to paste.
    pub replacement: Option<String>,
    /// A second place that belongs to the finding, such as the other entry that claims an address.
    pub other: Option<Place>,
}

/// The findings of one file or one stage.
pub type Diagnostics = Vec<Diagnostic>;

impl Diagnostic {
    /// A finding at a place.
    pub fn new(rule: &'static Rule, place: Place) -> Diagnostic {
        Diagnostic { rule, place, lang: None, args: Vec::new(), replacement: None, other: None }
    }

    /// A file that the system would not let us read. Common reasons go by a name, which every language has words for; the
    /// others by what the system says.
    pub fn unreadable(place: Place, error: &std::io::Error) -> Diagnostic {
        let reason = match error.kind() {
            std::io::ErrorKind::NotFound => "not-found".to_owned(),
            std::io::ErrorKind::PermissionDenied => "permission".to_owned(),
            std::io::ErrorKind::IsADirectory => "is-folder".to_owned(),
            _ => error.to_string(),
        };
        Diagnostic::new(&super::rules::FILE_UNREADABLE, place).arg("reason", reason)
    }

    /// Adds a particular.
    pub fn arg(mut self, name: &'static str, value: impl Into<String>) -> Diagnostic {
        self.args.push((name, value.into()));
        self
    }

    /// Says in which language the entry is.
    pub fn lang(mut self, lang: impl Into<Option<Lang>>) -> Diagnostic {
        self.lang = lang.into();
        self
    }

    /// Proposes what could stand instead of the span's text.
    pub fn replacement(mut self, text: impl Into<String>) -> Diagnostic {
        self.replacement = Some(text.into());
        self
    }

    /// Names a second place.
    pub fn other(mut self, place: Place) -> Diagnostic {
        self.other = Some(place);
        self
    }
}
