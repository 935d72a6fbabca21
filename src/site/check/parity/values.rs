//! Numbers, dates, amounts, phone numbers and e-mail addresses of a translation against those of its original.

use super::{Difference, Pair};
use crate::base::{Diagnostics, Rule, rules};
use crate::content::entry::{Entry, NamedKind, Target};
use crate::content::facts::{Fact, Facts};
use crate::language::facts::{Likeness, Value, is_spelled, phone};
use crate::site::check::Checker;

/// One of the two texts, and which of its facts have no partner.
struct Side<'a> {
    entry: &'a Entry,
    facts: &'a Facts,
    open: Vec<bool>,
}

impl<'a> Side<'a> {
    fn new(entry: &'a Entry) -> Side<'a> {
        let facts = &entry.refs.facts;
        Side { entry, facts, open: vec![true; facts.found.len()] }
    }

    /// The facts without a partner, by their places in the list.
    fn open(&self) -> impl Iterator<Item = (usize, &'a Fact)> + use<'a, '_> {
        self.facts.found.iter().enumerate().filter(|(i, _)| self.open[*i])
    }
}

pub(super) fn compare(checker: &Checker<'_>, pair: Pair<'_>, problems: &mut Diagnostics) {
    // Nearly all translations have the same facts in the same order.
    let (original, own) = (&pair.there.refs.facts, &pair.here.refs.facts);
    let are_same = |(a, b)| likeness(original, a, own, b) == Likeness::Same;
    if original.found.len() == own.found.len() && original.found.iter().zip(&own.found).all(are_same) {
        return;
    }
    let (mut there, mut here) = (Side::new(pair.there), Side::new(pair.here));
    for (least, in_place) in
        [(Likeness::Same, true), (Likeness::Same, false), (Likeness::Maybe, true), (Likeness::Maybe, false)]
    {
        find_partners(&mut there, &mut here, least, in_place);
    }
    let new_there = news(checker, &there, &here);
    let new_here = news(checker, &here, &there);
    if !new_there.contains(&true) && !new_here.contains(&true) {
        return;
    }
    report(pair, &mut there, &mut here, (&new_there, &new_here), problems);
}

fn likeness(there: &Facts, a: &Fact, here: &Facts, b: &Fact) -> Likeness {
    match (a.value, b.value) {
        (Value::Email, Value::Email) => {
            let is_same = there.written(a).eq_ignore_ascii_case(here.written(b));
            if is_same { Likeness::Same } else { Likeness::None }
        }
        (a, b) => a.likeness(b),
    }
}

/// Closes the facts of both texts that are alike enough, in the same block or anywhere.
fn find_partners(there: &mut Side<'_>, here: &mut Side<'_>, least: Likeness, in_place: bool) {
    for (i, a) in there.facts.found.iter().enumerate().filter(|(i, _)| there.open[*i]).collect::<Vec<_>>() {
        let is_partner = |(_, b): &(usize, &Fact)| {
            likeness(there.facts, a, here.facts, b) >= least
                && (!in_place || here.facts.is_near(b.block, a.block, there.facts))
        };
        let partner = here.open().find(is_partner).map(|(j, _)| j);
        if let Some(j) = partner {
            (there.open[i], here.open[j]) = (false, false);
        }
    }
}

/// Which facts of a text the other one lacks altogether.
fn news(checker: &Checker<'_>, own: &Side<'_>, other: &Side<'_>) -> Vec<bool> {
    let mut news = vec![false; own.open.len()];
    let mut words = None;
    for (i, fact) in own.open().filter(|(_, fact)| !fact.is_weak) {
        let stands = other.facts.found.iter().any(|b| likeness(own.facts, fact, other.facts, b) == Likeness::Same);
        news[i] = !stands
            && !is_linked(checker, other.entry, fact.value, own.facts.written(fact))
            && !is_spelled(other.entry.lang, fact.value, words.get_or_insert_with(|| words_of(other.entry)));
    }
    news
}

/// Whether a link of a text dials a number, or writes to an address, that the other text writes out.
fn is_linked(checker: &Checker<'_>, entry: &Entry, value: Value, written: &str) -> bool {
    let is_same = |number: &str| phone(number).is_some_and(|phone| value.likeness(phone) > Likeness::None);
    entry.refs.links.iter().any(|link| match &link.target {
        Target::Named(NamedKind::Hotline, id, _) => {
            let hotline = checker.site.targets.hotlines.get(id);
            hotline.is_some_and(|i| is_same(&checker.entries.hotlines[*i].value.phone.number))
        }
        Target::Outside(url) => url.split_once(':').is_some_and(|(scheme, rest)| match scheme {
            "mailto" => value == Value::Email && rest.split('?').next() == Some(written),
            _ => scheme.eq_ignore_ascii_case("tel") && is_same(rest),
        }),
        _ => false,
    })
}

/// All words of a text in small letters, to look for numbers that it spells out.
fn words_of(entry: &Entry) -> String {
    let head = [entry.head.title.as_deref(), entry.head.lead.as_deref()];
    let mut words = head.into_iter().flatten().collect::<Vec<_>>().join("\n");
    words.push_str(&entry.body.html);
    words.to_lowercase()
}

/// The rule that a fact belongs to, by which two of them may be told together.
fn rule(value: Value) -> &'static Rule {
    match value {
        Value::Number(_) => &rules::PARITY_NUMBER,
        Value::Amount(..) => &rules::PARITY_AMOUNT,
        Value::Date { .. } | Value::Time { .. } => &rules::PARITY_DATE,
        Value::Phone { .. } => &rules::PARITY_PHONE,
        Value::Email => &rules::PARITY_LINK,
    }
}

/// The rule of two facts that are told together; `None` for those that have nothing to do with each other.
fn common(here: Value, there: Value) -> Option<&'static Rule> {
    let (here, there) = (rule(here), rule(there));
    let are_sums = [here, there].iter().all(|rule| [&rules::PARITY_NUMBER, &rules::PARITY_AMOUNT].contains(rule));
    match here == there {
        true => Some(here),
        false => are_sums.then_some(&rules::PARITY_AMOUNT),
    }
}

/// Tells what differs: first in pairs, then what stands in one of the texts alone.
fn report(
    pair: Pair<'_>,
    there: &mut Side<'_>,
    here: &mut Side<'_>,
    (new_there, new_here): (&[bool], &[bool]),
    problems: &mut Diagnostics,
) {
    // What both texts lack is told before what only one of them lacks, and small numbers come last.
    for both in [true, false] {
        for (j, b) in here.open().collect::<Vec<_>>() {
            let is_partner = |(i, a): &(usize, &Fact)| {
                let is_new = if both { new_there[*i] && new_here[j] } else { new_there[*i] || new_here[j] };
                is_new && common(b.value, a.value).is_some() && here.facts.is_near(b.block, a.block, there.facts)
            };
            let partner = there.open().find(is_partner);
            let Some((i, a)) = partner else { continue };
            (there.open[i], here.open[j]) = (false, false);
            let written = (here.facts.written(b), b.span);
            let difference = Difference::Differs { here: written, there: (there.facts.written(a), a.span) };
            problems.extend(common(b.value, a.value).map(|rule| pair.finding(rule, difference)));
        }
    }
    for (_, a) in there.open().filter(|(i, _)| new_there[*i]) {
        let written = (there.facts.written(a), a.span);
        let difference = Difference::Missing { there: written, block: pair.block_here(a.block) };
        problems.push(pair.finding(rule(a.value), difference));
    }
    for (_, b) in here.open().filter(|(j, _)| new_here[*j]) {
        let written = (here.facts.written(b), b.span);
        let difference = Difference::Extra { here: written, block: pair.block_there(b.block) };
        problems.push(pair.finding(rule(b.value), difference));
    }
}
