//! Headings that were only made bold: they look like headings, and nobody who listens to the page finds them.

use super::at;
use crate::base::{Diagnostics, rules};
use crate::content::entry::Entry;
use crate::content::remark::RemarkKind;

pub(super) fn check(entry: &Entry, problems: &mut Diagnostics) {
    for remark in &entry.refs.remarks {
        if let RemarkKind::Bold(heading) = &remark.kind {
            problems.push(at(&rules::HEADING_BOLD, entry, remark.span).replacement(heading.as_str()));
        }
    }
}
