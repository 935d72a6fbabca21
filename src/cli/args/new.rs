//! `visnyk new`: what may be asked of it, one struct a kind. Separate because it is half of the command line.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Subcommand};

/// `visnyk new`
#[derive(Clone, Debug, PartialEq, Eq, ClapArgs)]
#[command(arg_required_else_help = true)]
pub struct New {
    /// What to begin.
    #[command(subcommand)]
    pub what: What,
}

/// What to begin.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum What {
    /// A whole site in a folder of its own.
    Site(NewSite),
    /// A news item.
    News(NewNews),
    /// A standing page.
    Page(NewPage),
    /// An event: a record, and perhaps its programme.
    Event(NewEvent),
    /// A dataset: its description and its table.
    Dataset(NewDataset),
    /// An urgent notice.
    Alert(NewAlert),
    /// A text that several pages share.
    Snippet(NewSnippet),
}

/// `visnyk new site`
#[derive(Clone, Debug, Default, PartialEq, Eq, ClapArgs)]
pub struct NewSite {
    /// The folder to make.
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,
    /// The site's title.
    #[arg(long, value_name = "TITLE", allow_hyphen_values = true)]
    pub title: Option<String>,
    /// Its languages, the default one first.
    #[arg(long, value_name = "LANGS", value_delimiter = ',')]
    pub languages: Option<Vec<String>>,
    /// The address at which it will stand.
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// The time zone of its dates.
    #[arg(long, value_name = "ZONE")]
    pub timezone: Option<String>,
}

/// What every kind of text is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, ClapArgs)]
pub struct Text {
    /// The title; quotation marks are easily forgotten, so all words count.
    #[arg(value_name = "TITLE", conflicts_with = "title")]
    pub words: Vec<String>,
    /// The title, for scripts.
    #[arg(long, value_name = "TITLE", allow_hyphen_values = true)]
    pub title: Option<String>,
    /// The language of the text.
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    /// The key, where it should not come from the title.
    #[arg(long, value_name = "KEY")]
    pub key: Option<String>,
}

/// A key, and perhaps a language: the text that shall be translated.
#[derive(Clone, Debug, Default, PartialEq, Eq, ClapArgs)]
pub struct Translate {
    /// The key of the text to translate, and the language to translate it into.
    #[arg(long, value_names = ["KEY", "LANG"], num_args = 1..=2, conflicts_with = "key")]
    pub translate: Option<Vec<String>>,
}

/// `visnyk new news`
#[derive(Clone, Debug, Default, PartialEq, Eq, ClapArgs)]
#[allow(missing_docs, reason = "the fields of front matter by their names")]
pub struct NewNews {
    #[command(flatten)]
    pub text: Text,
    #[arg(long, value_name = "TIME")]
    pub date: Option<String>,
    #[arg(long, value_name = "CATEGORY")]
    pub category: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub lead: Option<String>,
    #[arg(long, value_name = "TIME")]
    pub deadline: Option<String>,
    #[command(flatten)]
    pub translate: Translate,
}

/// `visnyk new page`
#[derive(Clone, Debug, Default, PartialEq, Eq, ClapArgs)]
#[allow(missing_docs, reason = "the fields of front matter by their names")]
pub struct NewPage {
    #[command(flatten)]
    pub text: Text,
    #[command(flatten)]
    pub translate: Translate,
}

/// `visnyk new event`
#[derive(Clone, Debug, Default, PartialEq, Eq, ClapArgs)]
#[allow(missing_docs, reason = "the fields of the record by their names")]
pub struct NewEvent {
    #[command(flatten)]
    pub text: Text,
    #[arg(long, value_name = "TIME")]
    pub start: Option<String>,
    #[arg(long, value_name = "TIME")]
    pub end: Option<String>,
    #[arg(long, value_name = "MODE")]
    pub mode: Option<String>,
    /// The name of the place, where people come together.
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub place: Option<String>,
    /// Also makes the file of the programme.
    #[arg(long)]
    pub programme: bool,
}

/// `visnyk new dataset`
#[derive(Clone, Debug, Default, PartialEq, Eq, ClapArgs)]
#[allow(missing_docs, reason = "the fields of the description by their names")]
pub struct NewDataset {
    #[command(flatten)]
    pub text: Text,
    #[arg(long, value_name = "TIME")]
    pub updated: Option<String>,
    /// The heads of the columns with their types: `Громада, Пацієнтів: integer, Витрачено: money UAH`.
    #[arg(long, value_name = "COLUMNS", allow_hyphen_values = true)]
    pub columns: Option<String>,
}

/// `visnyk new alert`
#[derive(Clone, Debug, Default, PartialEq, Eq, ClapArgs)]
#[allow(missing_docs, reason = "the fields of front matter by their names")]
pub struct NewAlert {
    #[command(flatten)]
    pub text: Text,
    #[arg(long, value_name = "LEVEL")]
    pub level: Option<String>,
    #[arg(long, value_name = "TIME")]
    pub from: Option<String>,
    #[arg(long, value_name = "TIME")]
    pub until: Option<String>,
    #[command(flatten)]
    pub translate: Translate,
}

/// `visnyk new snippet`
#[derive(Clone, Debug, Default, PartialEq, Eq, ClapArgs)]
#[allow(missing_docs, reason = "the fields of front matter by their names")]
pub struct NewSnippet {
    #[command(flatten)]
    pub text: Text,
    #[command(flatten)]
    pub translate: Translate,
}
