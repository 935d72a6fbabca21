//! Words of another language that are not marked, in the text and in its title and lead.

use super::{at, headlines, in_field, shortened};
use crate::base::{Diagnostics, rules};
use crate::content::entry::Entry;
use crate::content::remark::RemarkKind;
use crate::language::foreign;

pub(super) fn check(entry: &Entry, problems: &mut Diagnostics) {
    for (field, text) in headlines(entry).filter(|(_, text)| foreign::may_have_runs(entry.lang, text)) {
        // Titles and leads are plain text, where nothing can be marked.
        for run in foreign::runs(entry.lang, text) {
            let problem = in_field(&rules::LANGUAGE_UNMARKED, entry, field).arg("text", shortened(&text[run.range]));
            problems.push(problem.arg("lang", run.lang.as_str()).arg("where", "field"));
        }
    }
    for remark in &entry.refs.remarks {
        if let RemarkKind::Foreign { text, lang, is_plain } = &remark.kind {
            let problem = at(&rules::LANGUAGE_UNMARKED, entry, remark.span).arg("text", shortened(text));
            let mut problem = problem.arg("lang", lang.as_str()).arg("where", "text");
            problem.replacement = is_plain.then(|| format!("<span lang=\"{lang}\">{text}</span>"));
            problems.push(problem);
        }
    }
}
