//! The command line: what may be asked. Its help and its refusals are in the editor's language.
//!
//! clap reads the arguments; none of its English reaches the screen. `localise` gives every command and argument its
//! words, `refusal` turns clap's errors into ours.

mod localise;
pub mod new;
mod refusal;
pub mod translations;

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::error::ErrorKind;
use clap::{Args as ClapArgs, CommandFactory, FromArgMatches, Parser, Subcommand};

use super::report;
use super::words::Phrases;
use crate::base::Lang;
use crate::base::time::LocalTime;
use crate::serve::Host;

/// What was asked on the command line.
#[derive(Clone, Debug, PartialEq, Eq, Parser)]
#[command(
    name = "visnyk",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
pub struct Args {
    /// The verb.
    #[command(subcommand)]
    pub verb: Verb,
    /// The site's folder.
    #[arg(long, global = true, display_order = 901, default_value = ".", value_name = "FOLDER")]
    pub root: PathBuf,
    /// The language of the program, where it should not be the environment's.
    #[arg(long, global = true, display_order = 902, value_name = "LANG")]
    pub ui_lang: Option<String>,
    /// Nothing but findings and failures.
    #[arg(long, short, global = true, display_order = 903)]
    pub quiet: bool,
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum Verb {
    /// Build the site.
    Build(Build),
    /// Find what is wrong and write nothing.
    Check(Check),
    /// Show the site while it is written.
    Serve(Serve),
    /// Show the fields of front matter and records.
    Fields(Fields),
    /// Write the schemas by which editors complete and check.
    Schema(Schema),
    /// Show the contrast of the theme's colours.
    Contrast(Contrast),
    /// Show where translations stand, and bring them forward.
    Translations(translations::Translations),
    /// Show how complete each language is.
    Words(Words),
    /// Take over a spreadsheet as the rows of a dataset.
    Import(Import),
    /// Begin a site, or a file of it.
    New(new::New),
}

/// `visnyk build`
#[derive(Clone, Debug, PartialEq, Eq, ClapArgs)]
pub struct Build {
    /// The folder to build in, relative to the site's.
    #[arg(long, default_value = "public", value_name = "FOLDER")]
    pub out: PathBuf,
    /// The time that is taken for now.
    #[command(flatten)]
    pub when: When,
    /// Publish the rest when entries have errors.
    #[arg(long)]
    pub without_broken: bool,
    /// Show how long each stage took.
    #[arg(long)]
    pub timings: bool,
    /// Take over a folder that holds files of others.
    #[arg(long)]
    pub adopt: bool,
}

/// `visnyk check`
#[derive(Clone, Debug, PartialEq, Eq, ClapArgs)]
pub struct Check {
    /// The form of the findings.
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    pub format: report::Format,
    /// An earlier state of the site: a folder, or else a commit.
    #[arg(long, value_name = "SINCE")]
    pub since: Option<String>,
    /// The spelling too, by the dictionaries of this machine.
    #[arg(long)]
    pub spelling: bool,
    /// The time that is taken for now.
    #[command(flatten)]
    pub when: When,
}

/// `visnyk serve`
#[derive(Clone, Debug, PartialEq, Eq, ClapArgs)]
pub struct Serve {
    /// The port; 0 is any free one.
    #[arg(long, default_value_t = 8080, value_name = "PORT", value_parser = port)]
    pub port: u16,
    /// Open to other machines: an address of this one, or `all`.
    #[arg(long, default_value = "localhost", value_name = "HOST", value_parser = host)]
    pub host: Host,
    /// The time that is taken for now.
    #[command(flatten)]
    pub when: When,
    /// Look at the disk again and again.
    #[arg(long)]
    pub poll: bool,
}

/// `visnyk fields`
#[derive(Clone, Debug, PartialEq, Eq, ClapArgs)]
pub struct Fields {
    /// The kind; all kinds when it is not given.
    #[arg(value_name = "KIND")]
    pub kind: Option<String>,
}

/// Where an editor's schemas lie unless somebody says otherwise.
pub const SCHEMA_FOLDER: &str = ".vscode/visnyk";

/// `visnyk schema`
#[derive(Clone, Debug, PartialEq, Eq, ClapArgs)]
pub struct Schema {
    /// The folder for the schemas, relative to the site's.
    #[arg(long, default_value = SCHEMA_FOLDER, value_name = "FOLDER")]
    pub out: PathBuf,
}

/// `visnyk import`
#[derive(Clone, Debug, PartialEq, Eq, ClapArgs)]
pub struct Import {
    /// The spreadsheet: `.xlsx`, `.ods` or `.csv`.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The dataset that has the same columns.
    #[arg(long, value_name = "ID")]
    pub like: String,
    /// The id of the dataset to write; from the file's name unless given.
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
    /// The sheet, where several could be meant.
    #[arg(long, value_name = "SHEET")]
    pub sheet: Option<String>,
    /// Replaces the rows of a dataset that stands.
    #[arg(long)]
    pub force: bool,
    /// The day as of which the data are, and the time that is taken for now.
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub at: Option<LocalTime>,
}

/// `visnyk contrast`
#[derive(Clone, Debug, PartialEq, Eq, ClapArgs)]
pub struct Contrast {
    /// The form of the table.
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    pub format: TableFormat,
}

/// `visnyk words`
#[derive(Clone, Debug, PartialEq, Eq, ClapArgs)]
pub struct Words {
    /// The form of the table.
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    pub format: TableFormat,
    /// Begin the messages of a new language instead.
    #[arg(long, value_name = "LANG", value_parser = language)]
    pub new: Option<Lang>,
}

/// The form in which a table is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum TableFormat {
    /// For people.
    Text,
    /// For programs: one object.
    Json,
}

/// Which entries count as published.
#[derive(Clone, Debug, PartialEq, Eq, ClapArgs)]
pub struct When {
    /// Drafts too.
    #[arg(long)]
    pub drafts: bool,
    /// The time that is taken for now, by the site's clock.
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub at: Option<LocalTime>,
}

impl clap::ValueEnum for report::Format {
    fn value_variants<'a>() -> &'a [report::Format] {
        &[report::Format::Text, report::Format::Json, report::Format::Sarif]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            report::Format::Text => "text",
            report::Format::Json => "json",
            report::Format::Sarif => "sarif",
        }))
    }
}

/// What reading the command line came to.
#[derive(Clone, Debug)]
pub enum Asked {
    /// Something to do.
    Run(Box<Args>),
    /// Help or the version: printed to standard output, and the program is done. With colours; strip them elsewhere.
    Print(String),
    /// Not understood: printed to standard error, exit code 2.
    Refuse(String),
}

/// Reads the command line; the first of `argv` is the program's own name, `spoken` are the languages that `--ui-lang`
/// may name.
pub fn parse(argv: impl IntoIterator<Item = OsString>, phrases: &Phrases, spoken: &[Lang]) -> Asked {
    let langs = spoken.iter().map(|lang| PossibleValue::new(lang.to_string()));
    let langs = PossibleValuesParser::new(langs.collect::<Vec<_>>());
    let command = Args::command().mut_arg("ui_lang", |arg| arg.value_parser(langs));
    let mut command = localise::command(command, phrases);
    let parsed = command.try_get_matches_from_mut(argv).and_then(|matches| Args::from_arg_matches(&matches));
    match parsed {
        Ok(args) => Asked::Run(Box::new(args)),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Asked::Print(error.render().ansi().to_string()),
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => Asked::Refuse(error.render().ansi().to_string()),
            _ => Asked::Refuse(refusal::words(&error, phrases)),
        },
    }
}

/// What must be known before the command line can be read in the right language: `--ui-lang` and `--root`.
///
/// A mistake is passed over here; `parse` finds it again and says so.
pub fn language_and_root(argv: &[OsString]) -> (Option<String>, PathBuf) {
    let value = |name: &str| {
        let mut rest = argv.iter().skip(1).take_while(|arg| *arg != "--");
        let with_sign = format!("{name}=");
        while let Some(arg) = rest.next() {
            let text = arg.to_string_lossy();
            if let Some(value) = text.strip_prefix(&with_sign) {
                return Some(value.to_owned());
            }
            if arg == OsStr::new(name) {
                return rest.next().map(|value| value.to_string_lossy().into_owned());
            }
        }
        None
    };
    (value("--ui-lang"), value("--root").map_or_else(|| PathBuf::from("."), PathBuf::from))
}

/// Reads a time as authors write it in front matter.
fn time(text: &str) -> Result<LocalTime, String> {
    LocalTime::parse(text).map_err(|_| text.to_owned())
}

/// Reads a language tag.
fn language(text: &str) -> Result<Lang, String> {
    Lang::parse(text).ok_or_else(|| text.to_owned())
}

/// Reads a port. clap's own reader says what it expects in English.
fn port(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| text.to_owned())
}

/// Reads who may look at a preview.
fn host(text: &str) -> Result<Host, String> {
    match text {
        "localhost" => Ok(Host::Local),
        "all" => Ok(Host::All),
        address => address.trim_matches(['[', ']']).parse().map(Host::At).map_err(|_| text.to_owned()),
    }
}

#[cfg(test)]
mod tests;
