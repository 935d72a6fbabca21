//! The glossary: no abbreviation stands for two things, and every term is used by a text.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::super::glossary::uses;
use super::Checker;
use crate::base::{Diagnostic, Diagnostics, rules};
use crate::data::{Record, Term};

pub(super) fn check(checker: &Checker<'_>, problems: &mut Diagnostics) {
    if checker.entries.terms.is_empty() {
        return;
    }
    twice(checker, problems);
    unused(checker, problems);
}

/// One abbreviation of two terms: readers would be led to the first, whichever was meant.
fn twice(checker: &Checker<'_>, problems: &mut Diagnostics) {
    for lang in &checker.site.config.languages {
        let mut seen: BTreeMap<&str, &Record<Term>> = BTreeMap::new();
        for record in checker.entries.terms.iter().filter(|record| !record.broken) {
            for (field, form) in record.value.forms(*lang) {
                let first = *seen.entry(form).or_insert(record);
                if !std::ptr::eq(first, record) {
                    let problem = Diagnostic::new(&rules::TERM_TWICE, record.place(&field)).arg("form", form);
                    let problem = problem.arg("lang", lang.as_str()).arg("id", first.value.id.as_str());
                    problems.push(problem.other(first.place("abbreviation")));
                }
            }
        }
    }
}

fn unused(checker: &Checker<'_>, problems: &mut Diagnostics) {
    let (site, entries) = (checker.site, checker.entries);
    let used = entries.texts.par_iter().with_min_len(super::CHUNK).fold(
        || vec![false; entries.terms.len()],
        |mut used, entry| {
            // Drafts count: what they use is not lying about, it waits.
            uses(&site.config, &site.glossary, entries, entry).into_iter().for_each(|term| used[term] = true);
            used
        },
    );
    let used = used.reduce(
        || vec![false; entries.terms.len()],
        |mut all, some| {
            all.iter_mut().zip(some).for_each(|(all, some)| *all |= some);
            all
        },
    );
    for (record, _) in entries.terms.iter().zip(used).filter(|(record, used)| !used && !record.broken) {
        let form = record.value.abbreviation.word(site.config.languages[0], &site.config.languages).text;
        let problem = Diagnostic::new(&rules::TERM_UNUSED, record.place("id"));
        problems.push(problem.arg("id", record.value.id.as_str()).arg("form", form));
    }
}
