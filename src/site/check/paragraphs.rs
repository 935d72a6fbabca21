//! Paragraphs of more words than people read at once.

use super::at;
use crate::base::{Diagnostics, rules};
use crate::content::entry::Entry;
use crate::content::remark::{LONGEST_PARAGRAPH, RemarkKind};

pub(super) fn check(entry: &Entry, problems: &mut Diagnostics) {
    for remark in &entry.refs.remarks {
        if let RemarkKind::Long(words) = remark.kind {
            let problem = at(&rules::PARAGRAPH_LONG, entry, remark.span).arg("count", words.to_string());
            problems.push(problem.arg("limit", LONGEST_PARAGRAPH.to_string()));
        }
    }
}
