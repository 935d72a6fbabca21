//! Findings that an author accepts in place, with a reason: what comments say is held against what was found.
//!
//! It runs once, after all checks and over all findings, since a comment may speak for any of them; where nobody has
//! written a comment it costs a look at empty lists.

use rustc_hash::FxHashMap;

use super::Checker;
use crate::base::accept::{Accept, rule, similar};
use crate::base::{Diagnostic, Diagnostics, Rule, rules};
use crate::site::entries::Entries;
use crate::site::link::{Now, Site};

/// A finding that its author accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// What was found.
    pub diagnostic: Diagnostic,
    /// Why it may stay.
    pub reason: String,
}

/// Takes the accepted findings out of all that were found, and adds what is wrong with the comments themselves.
pub fn accept(site: &Site, entries: &Entries, now: &Now, problems: &mut Diagnostics) -> Vec<Accepted> {
    let texts = entries.texts.iter().flat_map(|entry| &entry.refs.accepts);
    let accepts: Vec<&Accept> = texts.chain(&entries.accepts).chain(&site.config.accepts).collect();
    if accepts.is_empty() {
        return Vec::new();
    }
    let (valid, mut wrong): (Vec<_>, Vec<_>) = accepts.into_iter().map(judge).partition(|judged| judged.1.is_none());
    let mut comments: FxHashMap<&str, Vec<(&Accept, bool)>> = FxHashMap::default();
    for (accept, _) in valid {
        comments.entry(&accept.place.path).or_default().push((accept, false));
    }
    let mut accepted = Vec::new();
    problems.retain(|problem| {
        let mut here = comments.get_mut(&*problem.place.path).into_iter().flatten();
        let Some((accept, used)) = here.find(|(accept, _)| speaks_for(accept, problem)) else { return true };
        *used = true;
        accepted.push(Accepted { diagnostic: problem.clone(), reason: accept.reason.clone() });
        false
    });
    #[allow(clippy::iter_over_hash_type, reason = "findings are sorted by whoever gathers them")]
    let mut unused = comments
        .into_values()
        .flatten()
        .filter(|(_, used)| !used)
        .map(|(accept, _)| accept)
        // The spelling is looked at when somebody asks, by dictionaries that differ.
        .filter(|accept| accept.code != rules::SPELLING.code)
        .peekable();
    if unused.peek().is_some() {
        // What is not to be seen is not checked, so nothing can be found there.
        let unseen = Checker::new(site, entries, now).unseen;
        let is_unseen = |accept: &&Accept| entries.position(&accept.place.path).is_some_and(|id| unseen[id.0 as usize]);
        wrong.extend(unused.filter(|accept| !is_unseen(accept)).map(|accept| (accept, Some(&rules::ACCEPT_UNUSED))));
    }
    problems.extend(wrong.into_iter().filter_map(|(accept, rule)| Some(finding(accept, rule?))));
    accepted
}

/// What is wrong with a comment by itself.
fn judge(accept: &Accept) -> (&Accept, Option<&'static Rule>) {
    let wrong = match rule(&accept.code) {
        _ if accept.misplaced.is_some() => Some(&rules::ACCEPT_PLACE),
        None => Some(&rules::ACCEPT_UNKNOWN),
        Some(rule) if !rule.acceptable => Some(&rules::ACCEPT_REFUSED),
        Some(_) if accept.reason.is_empty() => Some(&rules::ACCEPT_REASON),
        Some(_) => None,
    };
    (accept, wrong)
}

/// Whether a comment stands where a finding is. One about the file as a whole is accepted anywhere in the file.
fn speaks_for(accept: &Accept, problem: &Diagnostic) -> bool {
    let (scope, span) = (accept.scope, problem.place.span);
    let is_there = (span.start == 0 && span.end == 0) || (scope.start..scope.end).contains(&span.start);
    accept.code == problem.rule.code && is_there
}

fn finding(accept: &Accept, rule: &'static Rule) -> Diagnostic {
    let mut problem = Diagnostic::new(rule, accept.place.clone()).lang(accept.lang).arg("code", accept.code.as_str());
    if let Some(place) = accept.misplaced {
        problem = problem.arg("where", place);
    }
    if std::ptr::eq(rule, &rules::ACCEPT_UNKNOWN) {
        problem.replacement = similar(&accept.code);
    }
    problem
}
