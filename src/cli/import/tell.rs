//! What is said of an import: what was read and left out, what is wrong and in which cell, and how to take it back.

use std::io::{self, Write};

use super::{Done, FOLDER};
use crate::base::{Lang, Severity, rules};
use crate::cli::report::{self, printable};
use crate::cli::words::Phrases;
use crate::data::datasets::import::{CellName, Mistake, Problem};
use crate::data::datasets::{Column, Decimal};
use crate::language::Arg;

impl Done {
    /// Whether anything stops it.
    pub(super) fn has_errors(&self) -> bool {
        self.taken.problems.iter().any(|problem| self.severity(problem) == Severity::Error)
    }

    fn severity(&self, problem: &Problem) -> Severity {
        match &problem.mistake {
            Mistake::Rule(diagnostic) if diagnostic.rule != &rules::TOTAL_DIFFERS => {
                self.config.severity(diagnostic.rule, None)
            }
            _ => Severity::Error,
        }
    }

    /// What is wrong, cell by cell; what to do is said once of each kind.
    pub(super) fn problems(&self, out: &mut dyn Write, phrases: &Phrases) -> io::Result<()> {
        let mut helped: Vec<String> = Vec::new();
        for problem in &self.taken.problems {
            let weight = match self.severity(problem) {
                Severity::Error => "severity-error",
                Severity::Warning => "severity-warning",
                Severity::Note => "severity-note",
                Severity::Off => continue,
            };
            let (what, help) = words(phrases, &problem.mistake);
            let place = self.place(phrases, problem.cell);
            writeln!(out, "{}: {place}: {}", phrases.word(weight), printable(&what))?;
            if let Some(help) = help.filter(|help| !helped.contains(help)) {
                writeln!(out, "  {}", printable(&help))?;
                helped.push(help);
            }
        }
        if self.taken.more > 0 {
            writeln!(out, "{}", phrases.text("import-more", &[("count", number(self.taken.more))]))?;
        }
        if self.files.is_none() {
            writeln!(out, "{}", phrases.word("import-nothing"))?;
        }
        Ok(())
    }

    fn place(&self, phrases: &Phrases, cell: CellName) -> String {
        let cell = cell.to_string();
        printable(
            &phrases.text("import-cell", &[("cell", Arg::Text(&cell)), ("sheet", Arg::Text(self.sheet_or_none()))]),
        )
    }

    fn sheet_or_none(&self) -> &str {
        if self.sheet.is_empty() { "none" } else { &self.sheet }
    }

    /// What was read and what was written.
    pub(super) fn tell(&self, out: &mut dyn Write, phrases: &Phrases) -> io::Result<()> {
        for line in self.read(phrases).into_iter().chain(self.result(phrases)) {
            writeln!(out, "{}", printable(&line))?;
        }
        Ok(())
    }

    fn read(&self, phrases: &Phrases) -> Vec<String> {
        let taken = &self.taken;
        let rows = phrases.text("import-rows-count", &[("count", number(taken.reading.rows.len))]);
        let columns = phrases.text("import-columns-count", &[("count", number(taken.columns))]);
        let head = (taken.head + 1).to_string();
        let mut args = vec![("file", Arg::Text(&self.file)), ("sheet", Arg::Text(self.sheet_or_none()))];
        args.extend([("rows", Arg::Text(&rows)), ("columns", Arg::Text(&columns)), ("head", Arg::Text(&head))]);
        let mut lines = vec![phrases.text("import-read", &args)];
        if !self.other_sheets.is_empty() {
            let sheets = self.other_sheets.join(", ");
            lines.push(phrases.text("import-sheets", &[("sheets", Arg::Text(&sheets))]));
        }
        for left_out in &taken.left_out {
            let cell = left_out.cell.to_string();
            let name = if left_out.name.is_empty() { "none" } else { &left_out.name };
            lines.push(phrases.text("import-left-out", &[("cell", Arg::Text(&cell)), ("name", Arg::Text(name))]));
        }
        for (cell, text) in &taken.passed_over {
            let (row, text) = ((cell.row + 1).to_string(), short(text));
            lines.push(phrases.text("import-passed-over", &[("row", Arg::Text(&row)), ("text", Arg::Text(&text))]));
        }
        if let Some((count, cell, from, to)) = &taken.rounded {
            let cell = cell.to_string();
            let (cell, from, to) = (Arg::Text(&cell), Arg::Text(from), Arg::Text(to));
            let args = [("count", number(*count)), ("cell", cell), ("from", from), ("to", to)];
            lines.push(phrases.text("import-rounded", &args));
        }
        lines
    }

    /// What came of it, where it was written.
    fn result(&self, phrases: &Phrases) -> Vec<String> {
        let Some(files) = &self.files else { return Vec::new() };
        let mut lines = Vec::new();
        let public = self.dataset.columns.iter().filter(|column| !column.private);
        for (column, total) in public.zip(&self.taken.reading.rows.totals) {
            let Some(total) = total else { continue };
            let (label, sum) = (label(column, phrases.lang(), &self.config.languages), sum(phrases, column, *total));
            lines.push(phrases.text("import-total", &[("column", Arg::Text(&label)), ("sum", Arg::Text(&sum))]));
        }
        let row = self.taken.total.map_or("none".to_owned(), |row| (row + 1).to_string());
        lines.push(phrases.text("import-sums", &[("row", Arg::Text(&row))]));
        for (path, stood) in &files.written {
            lines.push(phrases.text(if *stood { "import-replaced" } else { "new-made" }, &[("path", Arg::Text(path))]));
        }
        if let Some(kept) = &files.kept {
            lines.push(phrases.text("import-undo", &[("kept", Arg::Text(kept)), ("folder", Arg::Text(FOLDER))]));
        }
        let (yaml, stood) = &files.written[0];
        lines
            .push(phrases.text(if *stood { "import-next-check" } else { "import-next" }, &[("path", Arg::Text(yaml))]));
        lines
    }
}

fn words(phrases: &Phrases, mistake: &Mistake) -> (String, Option<String>) {
    let own = |id: &str, value: &str| {
        let args = [("value", Arg::Text(value))];
        (phrases.text(id, &args), phrases.try_text(&format!("{id}.help"), &args))
    };
    match mistake {
        Mistake::Rule(diagnostic) => (report::message(phrases, diagnostic), report::help(phrases, diagnostic)),
        Mistake::Error(error) => own("import-cell-error", error),
        Mistake::Missing => own("import-cell-missing", ""),
        Mistake::Percent(share) => own("import-cell-percent", share),
    }
}

fn label(column: &Column, lang: Lang, order: &[Lang]) -> String {
    column.label.word(lang, order).text
}

fn sum(phrases: &Phrases, column: &Column, total: Decimal) -> String {
    let text = total.to_string();
    let money = column.currency.as_ref().and_then(|currency| phrases.formats().money(&text, currency));
    money.or_else(|| phrases.formats().decimal_text(&text)).unwrap_or(text)
}

/// The beginning of a text.
fn short(text: &str) -> String {
    let mut begin: String = text.chars().take(60).collect();
    if begin.len() < text.len() {
        begin.push('…');
    }
    begin
}

fn number(count: usize) -> Arg<'static> {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
