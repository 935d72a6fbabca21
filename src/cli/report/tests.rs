mod machine;
mod people;
mod places;
mod words;

use std::sync::Arc;

use expect_test::Expect;

use super::*;
use crate::base::{Lang, Place, Span, rules};

/// The files of a small site.
struct Files(&'static [(&'static str, &'static [u8])]);

impl SourceText for Files {
    fn bytes(&self, path: &str) -> Option<Arc<[u8]>> {
        self.0.iter().find(|(name, _)| *name == path).map(|(_, bytes)| Arc::from(*bytes))
    }
}

fn phrases(lang: &str) -> Phrases {
    Phrases::load(Lang::parse(lang).expect("a tag"), Vec::new()).0
}

/// The place of a text in a file.
fn at(files: &Files, path: &str, marked: &str) -> Place {
    let bytes = files.bytes(path).expect("the file");
    let found = bytes.windows(marked.len()).position(|window| window == marked.as_bytes()).expect("the text");
    Place::new(path, Span::new(found..found + marked.len()))
}

fn error(diagnostic: Diagnostic) -> Finding {
    Finding::new(diagnostic, Severity::Error)
}

fn printed(lang: &str, format: Format, files: &Files, list: &[Finding]) -> String {
    let mut out = Vec::new();
    findings(&mut out, &phrases(lang), format, Look { colour: false, width: 72 }, list, files).expect("memory");
    String::from_utf8(out).expect("text")
}

/// What editors saved: one file for each thing that can be odd about a file.
const SITE: Files = Files(&[
    ("content/news/a.uk.md", "---\ntitle: Школа\ndate: 01.13.2026\ncategry: reform\n---\nТекст\n".as_bytes()),
    ("content/news/crlf.uk.md", "\u{feff}---\r\ntitle: Школа\r\ncategry: reform\r\n---\r\n".as_bytes()),
    ("content/news/cr.uk.md", "---\rtitle: Школа\rcategry: reform\r---\r".as_bytes()),
    ("content/news/marks.uk.md", "---\ntitle: Украи\u{308}нська — categry\n---\n".as_bytes()),
    ("content/news/tab.uk.md", "---\nsource:\n\turl: x\n---\n".as_bytes()),
    ("content/news/end.uk.md", "---\ntitle: Школа".as_bytes()),
    ("content/news/broken.uk.md", b"---\ntitle: \xd0\xa8\xd0\xba\xd0\xbe\xd0\xbb\xff\xd0\xb0 x\n---\n"),
    ("content/news/cp1251.uk.md", b"---\ntitle: \xd8\xea\xee\xeb\xe0 \xff\xea\xee\xf1\xf2\xb3\n---\n"),
    ("content/news/utf16.uk.md", b"\xff\xfe-\0-\0-\0\n\0"),
    ("content/news/escape.uk.md", b"---\n\x1b[31mkey\x1b[0m: x\n---\n"),
    (
        "content/news/long.uk.md",
        "Міністерство охорони здоровʼя разом із партнерами відкрило нову школу якості для лікарів, \
         і про це докладно розповідає [стаття про школу](qualty-school.md), яку підготували автори \
         програми разом із лікарнями з усіх областей країни, а також міжнародні донори.\n"
            .as_bytes(),
    ),
]);

fn check(lang: &str, list: &[Finding], expected: Expect) {
    expected.assert_eq(&printed(lang, Format::Text, &SITE, list));
}

fn key(path: &str, key: &str) -> Diagnostic {
    Diagnostic::new(&rules::KEY_UNKNOWN, at(&SITE, path, key)).arg("key", key).arg("known", "title, category")
}
