//! `visnyk translations`: what may be asked of it.

use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{Args as ClapArgs, Subcommand, ValueEnum};

use crate::site::translations::State;

/// `visnyk translations`
#[derive(Clone, Debug, PartialEq, Eq, ClapArgs)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Translations {
    /// Something else than the table.
    #[command(subcommand)]
    pub verb: Option<TranslationsVerb>,
    /// Files; all translations of their texts are shown.
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// These languages alone.
    #[arg(long, value_name = "LANG")]
    pub lang: Vec<String>,
    /// These states alone.
    #[arg(long, value_enum, value_name = "STATE")]
    pub state: Vec<State>,
    /// The form of the table.
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    pub format: Form,
}

/// What may be done with translations.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum TranslationsVerb {
    /// Say that a translation holds for its source as it is.
    Accept(Accept),
    /// Write down what a translator has to do.
    Export(Export),
    /// Take back what a translator did.
    Import(Import),
}

/// `visnyk translations accept`
#[derive(Clone, Debug, PartialEq, Eq, ClapArgs)]
pub struct Accept {
    /// The translations.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The source was changed in small ways: the text still holds, and was not translated again.
    #[arg(long)]
    pub minor: bool,
    /// The language that it is translated from, where that is not the original's.
    #[arg(long, value_name = "LANG")]
    pub from: Option<String>,
}

/// `visnyk translations export`
#[derive(Clone, Debug, PartialEq, Eq, ClapArgs)]
pub struct Export {
    /// Into these languages alone.
    #[arg(long, value_name = "LANG")]
    pub lang: Vec<String>,
    /// The file to write.
    #[arg(long, default_value = "translations.xlf", value_name = "FILE")]
    pub out: PathBuf,
}

/// `visnyk translations import`
#[derive(Clone, Debug, PartialEq, Eq, ClapArgs)]
pub struct Import {
    /// What came back.
    #[arg(value_name = "FILE", required = true)]
    pub file: PathBuf,
}

/// The form in which the table is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// For people.
    Text,
    /// For programs: one object.
    Json,
    /// For people who have no terminal: one page.
    Html,
}

impl ValueEnum for State {
    fn value_variants<'a>() -> &'a [State] {
        &State::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name()))
    }
}
