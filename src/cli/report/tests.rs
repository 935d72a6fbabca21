mod machine;
mod people;
mod words;

use std::sync::Arc;

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
    Finding { diagnostic, severity: Severity::Error }
}

fn printed(lang: &str, format: Format, files: &Files, list: &[Finding]) -> String {
    let mut out = Vec::new();
    findings(&mut out, &phrases(lang), format, Look { colour: false, width: 72 }, list, files).expect("memory");
    String::from_utf8(out).expect("text")
}
