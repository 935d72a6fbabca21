//! Checks of a text by itself, done once when its file is read: an edit elsewhere cannot change what they find.

use super::{alts, bold, capitals, faq, foreign, headings, link_texts, paragraphs};
use crate::base::Diagnostics;
use crate::content::Entry;

/// The closed list of these checks.
const ALONE: &[fn(&Entry, &mut Diagnostics)] = &[
    headings::check,
    faq::check,
    alts::check,
    bold::check,
    capitals::check,
    foreign::check,
    link_texts::check,
    paragraphs::check,
];

/// What is wrong with a text by itself. It is reported when the site is checked, where the text is to be seen.
pub fn alone(entry: &Entry) -> Diagnostics {
    let mut problems = Vec::new();
    ALONE.iter().for_each(|check| check(entry, &mut problems));
    problems
}
