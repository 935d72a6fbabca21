//! Why nothing was made.

use std::io;
use std::path::PathBuf;

use super::ask::Question;
use crate::cli::report::io_reason;
use crate::cli::words::Phrases;
use crate::content::walk::WalkError;

/// Why nothing was made.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// A message and its values.
    Said(&'static str, Vec<(&'static str, String)>),
    /// There is no site here.
    Walk(Box<WalkError>),
    /// A file cannot be read.
    Read {
        /// Which.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The disk refused.
    Write {
        /// What.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The conversation broke off.
    Talk(io::Error),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Refusal {
        Refusal::Talk(error)
    }
}

impl Refusal {
    pub(crate) fn said(id: &'static str, args: &[(&'static str, &str)]) -> Refusal {
        Refusal::Said(id, args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect())
    }

    /// Nobody can be asked, and the option that would answer is missing.
    pub(crate) fn missing(question: &Question<'_>) -> Refusal {
        let known: Vec<&str> = question.choices.iter().map(|(choice, _)| choice.as_str()).collect();
        let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        Refusal::said("new-missing", &[("flag", question.flag), ("known", &known)])
    }

    /// An option's value is wrong.
    pub(crate) fn value(flag: &'static str, why: String) -> Refusal {
        Refusal::said("new-value", &[("flag", flag), ("why", &why)])
    }

    /// The message that says so, and its values.
    pub(crate) fn words(self, phrases: &Phrases) -> io::Result<(&'static str, Vec<(&'static str, String)>)> {
        Ok(match self {
            Refusal::Said(id, args) => (id, args),
            Refusal::Walk(error) => match *error {
                WalkError::Unreadable { path, source } => {
                    ("world-read", vec![("path", path.display().to_string()), ("reason", io_reason(phrases, &source))])
                }
                WalkError::NoConfig { similar: Some(similar), .. } => ("world-config-name", vec![("similar", similar)]),
                WalkError::NoContent { root } | WalkError::NoConfig { root, .. } => {
                    ("new-no-site", vec![("root", root.display().to_string())])
                }
            },
            Refusal::Read { path, error } => {
                ("world-read", vec![("path", path.display().to_string()), ("reason", io_reason(phrases, &error))])
            }
            Refusal::Write { path, error } => {
                ("new-write", vec![("path", path.display().to_string()), ("reason", io_reason(phrases, &error))])
            }
            Refusal::Talk(error) => return Err(error),
        })
    }
}
