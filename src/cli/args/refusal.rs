//! Why a command line was not understood, in the editor's language, and what was probably meant.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::cli::words::Phrases;
use crate::language::Arg;

/// The refusal in a few lines.
pub(super) fn words(error: &clap::Error, phrases: &Phrases) -> String {
    let argument = strings(error, ContextKind::InvalidArg).join(", ");
    let value = strings(error, ContextKind::InvalidValue).join(", ");
    let named = [("argument", Arg::Text(&argument)), ("value", Arg::Text(&value))];
    let verb = strings(error, ContextKind::InvalidSubcommand).join(" ");
    let prior = strings(error, ContextKind::PriorArg).join(", ");

    let what = match error.kind() {
        ErrorKind::InvalidSubcommand => phrases.text("cli-error-verb", &[("verb", Arg::Text(&verb))]),
        ErrorKind::MissingSubcommand => phrases.word("cli-error-no-verb"),
        ErrorKind::UnknownArgument if !argument.starts_with('-') => phrases.text("cli-error-extra", &named[..1]),
        ErrorKind::UnknownArgument => phrases.text("cli-error-argument", &named[..1]),
        ErrorKind::InvalidValue if value.is_empty() => phrases.text("cli-error-no-value", &named[..1]),
        ErrorKind::ValueValidation if argument.starts_with("--at") => phrases.text("cli-error-time", &named[1..]),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => phrases.text("cli-error-value", &named),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => phrases.text("cli-error-no-value", &named[..1]),
        ErrorKind::TooManyValues => phrases.text("cli-error-extra-value", &named),
        ErrorKind::MissingRequiredArgument => phrases.text("cli-error-missing", &named[..1]),
        ErrorKind::ArgumentConflict if prior.is_empty() || prior == argument => {
            phrases.text("cli-error-twice", &named[..1])
        }
        ErrorKind::ArgumentConflict => phrases.text("cli-error-conflict", &[named[0], ("other", Arg::Text(&prior))]),
        ErrorKind::InvalidUtf8 => phrases.word("cli-error-encoding"),
        _ => phrases.text("cli-error-other", &[("reason", Arg::Text(&error.kind().to_string()))]),
    };
    let mut lines = format!("{}: {what}\n", phrases.word("severity-error"));

    let meant = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    // clap puts the likeliest last.
    if let Some(meant) = meant.into_iter().find_map(|kind| strings(error, kind).pop()) {
        lines.push_str(&format!("  {}\n", phrases.text("cli-error-meant", &[("meant", Arg::Text(&meant))])));
    }
    let known = strings(error, ContextKind::ValidValue).join(", ");
    if !known.is_empty() {
        lines.push_str(&format!("  {}\n", phrases.text("cli-error-known", &[("known", Arg::Text(&known))])));
    }
    lines.push_str(&format!("  {}\n", phrases.word("cli-error-help")));
    lines
}

fn strings(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    }
}
