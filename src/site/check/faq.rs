//! Pages of questions and answers that have no question.

use super::in_field;
use crate::base::{Diagnostics, rules};
use crate::content::entry::Entry;

pub(super) fn check(entry: &Entry, problems: &mut Diagnostics) {
    if entry.head.is_faq && !entry.body.headings.iter().any(|heading| heading.level == 2) {
        problems.push(in_field(&rules::FAQ_EMPTY, entry, "layout"));
    }
}
