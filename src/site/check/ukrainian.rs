//! What the law of Ukraine on the state language asks of a site (2704-VIII, article 27): a version in Ukrainian that loads by
//! default and holds no less than those in other languages. Whether it binds a site, only its publisher knows: the rule is off
//! until `site.yaml` gives it a weight.

use super::{Checker, Family, FoundWords, at};
use crate::base::{Diagnostic, Diagnostics, Lang, Place, Severity, Span, rules};
use crate::content::Entry;

/// Of a text in another language the Ukrainian one may lack so many hundredths: some languages need more letters.
const SHORTER: usize = 40;

/// Of texts shorter than this nobody can say which holds less.
const SHORTEST: usize = 400;

/// Ukrainian, where the rule has a weight.
pub(super) fn asked(checker: &Checker<'_>) -> Option<Lang> {
    let uk = Lang::parse("uk")?;
    (checker.site.config.severity(&rules::UKRAINIAN_VERSION, Some(uk)) != Severity::Off).then_some(uk)
}

/// Whether there is a version in Ukrainian, and whether it loads by default.
pub(super) fn check(checker: &Checker<'_>, problems: &mut Diagnostics) {
    let Some(uk) = asked(checker) else { return };
    let config = &checker.site.config;
    let reason = match config.languages.iter().position(|lang| *lang == uk) {
        Some(0) => return,
        Some(_) => "default",
        None => "language",
    };
    problems.push(finding(reason, config.place("languages"), uk));
}

/// A text that other languages have and Ukrainian has not, or has shorter.
pub(super) fn check_family(checker: &Checker<'_>, family: &Family<'_>, problems: &mut Diagnostics) {
    let Some(uk) = asked(checker).filter(|_| !family.unseen) else { return };
    let Some(first) = family.each().next() else { return };
    let Some(own) = family.each().find(|entry| entry.lang == uk) else {
        problems.push(finding("text", Place::file(first.path.clone()), uk).arg("lang", first.lang.as_str()));
        return;
    };
    for other in family.each().filter(|entry| entry.lang != uk) {
        if let Some(what) = lacks(own, other) {
            let problem = at(&rules::UKRAINIAN_VERSION, own, Span::default()).arg("reason", "less").arg("field", what);
            problems.push(problem.arg("lang", other.lang.as_str()).other(Place::file(other.path.clone())));
        }
    }
}

/// Words in YAML that other languages have and Ukrainian has not.
pub(super) fn words(checker: &Checker<'_>, found: &FoundWords<'_>, problems: &mut Diagnostics) {
    let words = found.words;
    let Some(uk) = asked(checker) else { return };
    if words.all.is_none() && !words.by_lang.is_empty() && words.exact(uk).is_none() {
        problems.push(finding("words", found.place(), uk).arg("field", found.field));
    }
}

fn finding(reason: &'static str, place: Place, uk: Lang) -> Diagnostic {
    Diagnostic::new(&rules::UKRAINIAN_VERSION, place).lang(uk).arg("reason", reason)
}

/// What one version holds less of than another.
fn lacks(own: &Entry, other: &Entry) -> Option<&'static str> {
    let counts = |entry: &Entry| {
        let tables = usize::from(entry.refs.has_table);
        [("headings", entry.body.headings.len()), ("pictures", entry.refs.figures.len()), ("tables", tables)]
    };
    let fewer = counts(own).into_iter().zip(counts(other)).find(|((_, own), (_, other))| own < other);
    fewer.map(|((what, _), _)| what).or_else(|| {
        let (own, other) = (letters(&own.body.html), letters(&other.body.html));
        (other >= SHORTEST && own * 100 < other * (100 - SHORTER)).then_some("length")
    })
}

/// How many letters readers see of some HTML.
fn letters(html: &str) -> usize {
    let mut in_tag = false;
    let seen = html.bytes().filter(|byte| {
        match byte {
            b'<' => in_tag = true,
            b'>' => in_tag = false,
            _ => {}
        }
        // The first byte of a letter counts for it.
        !in_tag && *byte != b'>' && (*byte as i8) >= -0x40
    });
    seen.count()
}
