//! Tables: a region that scrolls and can be reached with the keyboard, header cells that say what they head, and
//! alignment as a class.

use std::ops::Range;

use pulldown_cmark::Alignment;

use super::writer::{Frame, Writer};
use crate::base::rules;
use crate::content::facts;

/// The state of the table that is open; tables do not nest.
#[derive(Debug, Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
    /// True when the first column's header has text, so that its cells name their rows.
    heads_rows: bool,
}

impl Writer<'_> {
    /// Reports a paragraph that was meant for a table: each of its lines begins with `|`, and no line of hyphens with as
    /// many parts as the first row stands below that row.
    pub(super) fn check_rows(&mut self, range: Range<usize>) {
        let paragraph = self.slice(range.clone()).trim_end();
        let rows = || paragraph.lines().map(|line| line.trim_matches([' ', '\t', '>']));
        let Some(first) = rows().next().filter(|_| rows().nth(1).is_some()) else { return };
        let columns = first.trim_matches('|').split('|').count();
        if columns < 2 || !rows().all(|row| row.starts_with('|')) {
            return;
        }
        let line = format!("|{}", " --- |".repeat(columns));
        let is_line =
            |row: &str| row.contains('-') && row.bytes().all(|b| matches!(b, b'|' | b'-' | b':' | b' ' | b'\t'));
        let has_line = rows().nth(1).is_some_and(is_line);
        let length: usize = paragraph.split_inclusive('\n').take(1 + usize::from(has_line)).map(str::len).sum();
        let meant = range.start..range.start + paragraph[..length].trim_end().len();
        let mut problem = self.problem(&rules::TABLE_HEADER_MISSING, meant).arg("line", line.as_str());
        // Within a quotation the new line would need its mark.
        problem.replacement = self.frames.is_empty().then(|| format!("{first}\n{line}"));
        self.report(problem);
    }

    pub(super) fn open_table(&mut self, alignments: Vec<Alignment>, range: Range<usize>) {
        let (line, columns) = (self.first_line(range), alignments.len() as u32);
        let span = self.span(line);
        self.refs.facts.tables.push(facts::Table { span, rows: 0, columns });
        // A column aligned to the right holds numbers, and one column alone has no rows to name.
        let heads_rows = alignments.len() > 1 && alignments.first() != Some(&Alignment::Right);
        self.table = Table { alignments, heads_rows, ..Table::default() };
        self.refs.has_table = true;
        self.html.push_str("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
        match self.headings.last().map(|heading| heading.text.clone()).filter(|text| !text.is_empty()) {
            Some(text) => {
                self.escape_attribute(&text);
                self.html.push_str("\">");
            }
            None => self.labelled("", "table-region", "\">"),
        }
        self.html.push_str("<table>\n");
        self.frames.push(Frame::Plain("</tbody></table></div>\n"));
    }

    pub(super) fn open_table_head(&mut self) {
        self.table.in_head = true;
        self.open_row("<thead><tr>", "</tr></thead>\n<tbody>\n");
    }

    pub(super) fn open_table_row(&mut self) {
        self.table.in_head = false;
        if let Some(table) = self.refs.facts.tables.last_mut() {
            table.rows += 1;
        }
        self.open_row("<tr>", "</tr>\n");
    }

    fn open_row(&mut self, open: &str, close: &'static str) {
        self.table.column = 0;
        self.html.push_str(open);
        self.frames.push(Frame::Plain(close));
    }

    pub(super) fn open_cell(&mut self, range: Range<usize>) {
        let column = self.table.column;
        self.table.column += 1;
        let has_text = self.slice(range.clone()).bytes().any(|byte| !matches!(byte, b' ' | b'\t' | b'|'));
        if self.table.in_head && !has_text {
            self.table.heads_rows &= column > 0;
            self.report(self.problem(&rules::TABLE_HEADER_EMPTY, range).arg("column", (column + 1).to_string()));
        }
        let (open, close) = match (self.table.in_head, column == 0 && self.table.heads_rows && has_text) {
            (true, _) => ("<th scope=\"col\"", "</th>"),
            (false, true) => ("<th scope=\"row\"", "</th>"),
            (false, false) => ("<td", "</td>"),
        };
        self.html.push_str(open);
        self.html.push_str(match self.table.alignments.get(column) {
            Some(Alignment::Right) => " class=\"right\">",
            Some(Alignment::Center) => " class=\"center\">",
            _ => ">",
        });
        self.frames.push(Frame::Cell(close));
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::content::markdown::tests::{check, check_problems};

    #[test]
    fn rows_without_a_header() {
        check_problems(
            "| a | b |\n| 1 | 2 |\n\n| a | b |\n|---|\n| 1 | 2 |\n\n> | a | b |\n> | 1 | 2 |\n\n| a |\n\n| a\nb |\n\n|a|\n|b|\n",
            expect![[r#"
                table-header-missing `| a | b |` line=| --- | --- | → `| a | b |
                | --- | --- |`
                table-header-missing `| a | b |
                |---|` line=| --- | --- | → `| a | b |
                | --- | --- |`
                table-header-missing `| a | b |` line=| --- | --- |
                ----
                <p>| a | b |
                | 1 | 2 |</p>
                <p>| a | b |
                |---|
                | 1 | 2 |</p>
                <blockquote>
                <p>| a | b |
                | 1 | 2 |</p>
                </blockquote>
                <p>| a |</p>
                <p>| a
                b |</p>
                <p>|a|
                |b|</p>
            "#]],
        );
    }

    #[test]
    fn tables() {
        check(
            "| Рік | Сума | *З* |\n|---|--:|:-:|\n| 2021 | 1 | a\\|b |\n| | 2 | `c\\|d` |\n\n## «Б»\n\n| № | A |\n|--:|---|\n| 1 | [x](y.md) |\n",
            expect![[r#"
                <div class="table" role="region" tabindex="0" aria-label="⟨table-region⟩"><table>
                <thead><tr><th scope="col">Рік</th><th scope="col" class="right">Сума</th><th scope="col" class="center"><em>З</em></th></tr></thead>
                <tbody>
                <tr><th scope="row">2021</th><td class="right">1</td><td class="center">a|b</td></tr>
                <tr><td></td><td class="right">2</td><td class="center"><code>c|d</code></td></tr>
                </tbody></table></div>
                <h2 id="b">«Б»</h2>
                <div class="table" role="region" tabindex="0" aria-label="«Б»"><table>
                <thead><tr><th scope="col" class="right">№</th><th scope="col">A</th></tr></thead>
                <tbody>
                <tr><td class="right">1</td><td>⟨a 0⟩x⟨/a⟩</td></tr>
                </tbody></table></div>
            "#]],
        );
    }

    #[test]
    fn every_column_has_a_name() {
        check_problems(
            "| | b | |\n|---|---|---|\n| 1 | 2 | 3 |\n",
            expect![[r#"
            table-header-empty ` ` column=1
            table-header-empty ` ` column=3
            ----
            <div class="table" role="region" tabindex="0" aria-label="⟨table-region⟩"><table>
            <thead><tr><th scope="col"></th><th scope="col">b</th><th scope="col"></th></tr></thead>
            <tbody>
            <tr><td>1</td><td>2</td><td>3</td></tr>
            </tbody></table></div>
        "#]],
        );
    }
}
