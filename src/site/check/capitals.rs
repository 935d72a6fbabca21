//! Words in capital letters, in the text and in its title and lead.

use super::{at, headlines, in_field, shortened};
use crate::base::{Diagnostics, rules};
use crate::content::entry::Entry;
use crate::content::remark::RemarkKind;
use crate::language::capitals;

pub(super) fn check(entry: &Entry, problems: &mut Diagnostics) {
    for (field, text) in headlines(entry).filter(|(_, text)| capitals::may_have_runs(text)) {
        for run in capitals::runs(text) {
            problems.push(in_field(&rules::TEXT_CAPITALS, entry, field).arg("text", shortened(&text[run])));
        }
    }
    for remark in &entry.refs.remarks {
        if let RemarkKind::Capitals(text) = &remark.kind {
            problems.push(at(&rules::TEXT_CAPITALS, entry, remark.span).arg("text", shortened(text)));
        }
    }
}
