//! What the pages of datasets show.

use serde::Serialize;

use super::*;

/// `datasets.html`
#[derive(Clone, Debug, Serialize)]
pub struct DatasetsView {
    /// The page.
    pub page: PageView,
    /// All datasets, by title.
    pub datasets: Vec<DatasetCard>,
    /// The catalogue for other catalogues.
    pub catalog: String,
}

/// `dataset.html`
#[derive(Clone, Debug, Serialize)]
pub struct DatasetView {
    /// The page.
    pub page: PageView,
    /// The same as in lists.
    pub card: DatasetCard,
    /// Its chart.
    pub chart: Option<ChartView>,
    /// The rows of this page.
    pub table: TableView,
    /// The other pages of a long table.
    pub pager: Option<PagerView>,
    /// How the figures were collected.
    pub method: Option<Word>,
    /// Where to write about them.
    pub contact: Option<String>,
    /// `daily`, `monthly` …
    pub frequency: Option<String>,
    /// When the next figures are expected.
    pub next_update: Option<TimeView>,
    /// What was taken back altogether, the newest first: it stands above the table.
    pub refutations: Vec<UpdateView>,
    /// What else changed after publication, the newest first.
    pub updates: Vec<UpdateView>,
}

/// A dataset in a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DatasetCard {
    /// Its id, for anchors.
    pub id: String,
    /// Its page.
    pub href: String,
    /// Its name.
    pub title: Word,
    /// What it shows.
    pub description: Option<Word>,
    /// As of which day.
    pub updated: TimeView,
    /// Whose figures they are.
    pub source: Option<SourceView>,
    /// Under which terms they may be used.
    pub licence: Option<String>,
    /// The files to take away.
    pub downloads: Vec<DownloadView>,
}

/// Whose figures they are.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SourceView {
    /// The institution.
    pub name: Word,
    /// The original.
    pub url: Option<String>,
}

/// A file to take away.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DownloadView {
    /// Its address.
    pub href: String,
    /// `CSV` or `JSON`.
    pub format: String,
    /// Its size in words: 120 КБ.
    pub size: String,
}

/// A table within a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DatasetPart {
    /// What is said of the dataset.
    pub card: DatasetCard,
    /// The author's caption; empty where the title is the caption.
    pub caption: String,
    /// Its first rows.
    pub table: TableView,
}

/// A chart within a text, with the table beside it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChartPart {
    /// The chart.
    pub chart: ChartView,
    /// The dataset with its first rows.
    pub data: DatasetPart,
}

/// A chart.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChartView {
    /// What it is called where it is not seen.
    pub name: String,
    /// What stands below it.
    pub caption: Word,
    /// Markup: the drawing.
    pub html: String,
    /// Markup: what is to be seen in it, a sentence or two for each column of figures.
    pub sentences_html: Vec<String>,
    /// That not all is drawn.
    pub rest: Option<String>,
}

/// Rows of a dataset.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TableView {
    /// The columns.
    pub columns: Vec<ColumnView>,
    /// The rows.
    pub rows: Vec<Vec<CellView>>,
    /// The sums of all rows, also of those on other pages; empty where no column has one.
    pub totals: Vec<CellView>,
    /// The number of the first row here, from 1.
    pub from: usize,
    /// The number of the last one.
    pub to: usize,
    /// How many rows there are.
    pub all: usize,
    /// True where all rows are here.
    pub is_whole: bool,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ColumnView {
    /// Its key in the files.
    pub key: String,
    /// Its head.
    pub label: Word,
    /// What its figures are given in.
    pub unit: Option<Word>,
    /// True for figures.
    pub is_number: bool,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CellView {
    /// What readers see.
    pub text: String,
    /// The language of a text, where it is not the page's.
    pub lang: Option<Lang>,
    /// A number or day for scripts that sort.
    pub value: Option<String>,
    /// Where it leads.
    pub href: Option<String>,
}
