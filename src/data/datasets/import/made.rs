//! Workbooks made for tests: the smallest ones that Excel and LibreOffice would open.

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A cell.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Made<'a> {
    /// Nothing.
    No,
    Text(&'a str),
    Number(f64),
    /// A number that is shown as a percentage.
    Percent(f64),
    /// A day by Excel's count.
    Day(f64),
    /// A formula, and its result where it was saved.
    Formula(&'a str, Option<f64>),
    /// `#REF!`
    Error(&'a str),
}

/// A sheet: its name, its rows, the cells that are joined, and whether it is hidden.
#[derive(Clone, Debug, Default)]
pub(crate) struct MadeSheet<'a> {
    pub(crate) name: &'a str,
    pub(crate) rows: Vec<Vec<Made<'a>>>,
    pub(crate) joined: &'a [&'a str],
    pub(crate) is_hidden: bool,
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

fn packed(files: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        let method =
            if *name == "mimetype" { zip::CompressionMethod::Stored } else { zip::CompressionMethod::Deflated };
        zip.start_file(*name, SimpleFileOptions::default().compression_method(method)).expect("a file");
        zip.write_all(text.as_bytes()).expect("memory");
    }
    zip.finish().expect("an archive").into_inner()
}

/// `.xlsx`
pub(crate) fn xlsx(sheets: &[MadeSheet<'_>]) -> Vec<u8> {
    let (mut texts, mut list, mut links, mut types) = (Vec::new(), String::new(), String::new(), String::new());
    let mut files = Vec::new();
    for (i, sheet) in (1..).zip(sheets) {
        let state = if sheet.is_hidden { " state=\"hidden\"" } else { "" };
        _ = write!(list, "<sheet name=\"{}\" sheetId=\"{i}\"{state} r:id=\"rId{i}\"/>", escaped(sheet.name));
        _ = write!(
            links,
            "<Relationship Id=\"rId{i}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"
        );
        _ = write!(types, "<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{SHEET}.worksheet+xml\"/>");
        files.push((format!("xl/worksheets/sheet{i}.xml"), excel_sheet(sheet, &mut texts)));
    }
    let texts: String =
        texts.iter().map(|text| format!("<si><t xml:space=\"preserve\">{}</t></si>", escaped(text))).collect();
    let link = |id: &str, kind: &str, to: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{to}\"/>")
    };
    let mut all = vec![
        (
            "[Content_Types].xml".to_owned(),
            format!(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" \
             ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
             ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{SHEET}.sheet.main+xml\"/>{types}</Types>"
            ),
        ),
        (
            "_rels/.rels".to_owned(),
            format!(
                "<Relationships xmlns=\"{LINKS}\">{}</Relationships>",
                link("rId1", "officeDocument", "xl/workbook.xml")
            ),
        ),
        (
            "xl/workbook.xml".to_owned(),
            format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>{list}</sheets></workbook>"),
        ),
        (
            "xl/_rels/workbook.xml.rels".to_owned(),
            format!(
                "<Relationships xmlns=\"{LINKS}\">{links}{}{}</Relationships>",
                link("s", "styles", "styles.xml"),
                link("t", "sharedStrings", "sharedStrings.xml")
            ),
        ),
        // The formats 9 and 14 are Excel's own: a percentage, a day.
        (
            "xl/styles.xml".to_owned(),
            format!(
                "<styleSheet xmlns=\"{MAIN}\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"9\" applyNumberFormat=\"1\"/>\
             <xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
            ),
        ),
        ("xl/sharedStrings.xml".to_owned(), format!("<sst xmlns=\"{MAIN}\">{texts}</sst>")),
    ];
    all.extend(files);
    packed(
        &all.iter()
            .map(|(name, text)| (name.as_str(), format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}")))
            .collect::<Vec<_>>(),
    )
}

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LINKS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

fn excel_sheet<'a>(sheet: &MadeSheet<'a>, texts: &mut Vec<&'a str>) -> String {
    let mut rows = String::new();
    for (number, row) in (1..).zip(&sheet.rows) {
        _ = write!(rows, "<row r=\"{number}\">");
        for (column, cell) in (0u32..).zip(row) {
            let at = super::CellName { row: number - 1, column };
            _ = match cell {
                Made::No => Ok(()),
                Made::Text(text) => {
                    texts.push(text);
                    write!(rows, "<c r=\"{at}\" t=\"s\"><v>{}</v></c>", texts.len() - 1)
                }
                Made::Number(number) => write!(rows, "<c r=\"{at}\"><v>{number}</v></c>"),
                Made::Percent(number) => write!(rows, "<c r=\"{at}\" s=\"1\"><v>{number}</v></c>"),
                Made::Day(number) => write!(rows, "<c r=\"{at}\" s=\"2\"><v>{number}</v></c>"),
                Made::Formula(formula, result) => {
                    let result = result.map(|number| format!("<v>{number}</v>")).unwrap_or_default();
                    write!(rows, "<c r=\"{at}\"><f>{}</f>{result}</c>", escaped(formula))
                }
                Made::Error(error) => write!(rows, "<c r=\"{at}\" t=\"e\"><f>A1</f><v>{error}</v></c>"),
            };
        }
        rows += "</row>";
    }
    let joined: String = sheet.joined.iter().map(|area| format!("<mergeCell ref=\"{area}\"/>")).collect();
    let joined = if joined.is_empty() { joined } else { format!("<mergeCells>{joined}</mergeCells>") };
    format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData>{joined}</worksheet>")
}

/// `.ods`
pub(crate) fn ods(sheets: &[MadeSheet<'_>]) -> Vec<u8> {
    let mut tables = String::new();
    for sheet in sheets {
        _ = write!(tables, "<table:table table:name=\"{}\">", escaped(sheet.name));
        for row in &sheet.rows {
            tables += "<table:table-row>";
            for cell in row {
                tables += &open_cell(cell);
            }
            // As LibreOffice ends every row.
            tables += "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>";
        }
        tables += "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row></table:table>";
    }
    let names: String = ["office", "table", "text"]
        .map(|name| format!(" xmlns:{name}=\"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0\""))
        .concat();
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content{names} office:version=\"1.3\"><office:body>\
         <office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    let manifest = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\
         <manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"{kind}\"/></manifest:manifest>"
    );
    packed(&[("mimetype", kind.to_owned()), ("META-INF/manifest.xml", manifest), ("content.xml", content)])
}

fn open_cell(cell: &Made<'_>) -> String {
    let number = |kind: &str, number: f64| {
        format!(
            "<table:table-cell office:value-type=\"{kind}\" office:value=\"{number}\"><text:p>{number}</text:p></table:table-cell>"
        )
    };
    match cell {
        Made::No => "<table:table-cell/>".to_owned(),
        Made::Text(text) | Made::Error(text) => {
            format!(
                "<table:table-cell office:value-type=\"string\"><text:p>{}</text:p></table:table-cell>",
                escaped(text)
            )
        }
        Made::Number(value) | Made::Formula(_, Some(value)) => number("float", *value),
        Made::Percent(value) => number("percentage", *value),
        Made::Formula(formula, None) => format!("<table:table-cell table:formula=\"of:={}\"/>", escaped(formula)),
        Made::Day(day) => {
            let time = calamine::ExcelDateTime::new(*day, calamine::ExcelDateTimeType::DateTime, false);
            let (year, month, day, ..) = time.to_ymd_hms_milli();
            format!(
                "<table:table-cell office:value-type=\"date\" office:date-value=\"{year:04}-{month:02}-{day:02}\"><text:p/></table:table-cell>"
            )
        }
    }
}
