//! House words in texts, in words of YAML and in the site's own messages.
//!
//! A text is held to them when its file is read, for then its bytes are at hand; words in YAML when the site is checked.

use std::ops::Range;

use super::{Checker, has_language};
use crate::base::fields::{Kind, Sharing, Table};
use crate::base::{Diagnostic, Diagnostics, Lang, Place, Span, rules, yaml};
use crate::content::front_matter::table;
use crate::content::{Entry, markdown};
use crate::data::Wording;
use crate::language::house::{Hit, House};
use crate::language::messages::{FtlFile, written};

/// What a text says that this site does not say. `text` is the file as it lies on disk.
pub fn text(entry: &Entry, text: &str, wording: &Wording) -> Diagnostics {
    let Some(house) = wording.house(entry.lang).filter(|house| house.may_hit(text)) else { return Vec::new() };
    let file = yaml::front_matter(text);
    let mut problems = Vec::new();
    if let Some(front) = file.yaml {
        for hit in house.hits(front) {
            let range = shifted(&hit.range, file.yaml_start);
            if is_prose(entry, &range) {
                problems.push(finding(&hit, Place::new(entry.path.clone(), Span::new(range))).lang(entry.lang));
            }
        }
    }
    let hits = house.hits(file.body);
    if hits.is_empty() {
        return problems;
    }
    let words = markdown::plain::words(file.body);
    for hit in hits {
        let reads = |at: usize| {
            let after = words.partition_point(|range| range.start <= at);
            after.checked_sub(1).is_some_and(|i| words[i].contains(&at))
        };
        if reads(hit.range.start) && reads(hit.range.end - 1) {
            let span = Span::new(shifted(&hit.range, file.body_start));
            problems.push(finding(&hit, Place::new(entry.path.clone(), span)).lang(entry.lang));
        }
    }
    problems
}

fn shifted(range: &Range<usize>, by: usize) -> Range<usize> {
    range.start + by..range.end + by
}

/// Whether a place of the front matter is a text that each language writes for itself.
fn is_prose(entry: &Entry, range: &Range<usize>) -> bool {
    let holds = |span: Span| span.range().start <= range.start && range.end <= span.range().end;
    let fields = entry.places.iter().filter(|(name, span)| !name.is_empty() && holds(*span));
    let innermost = fields.min_by_key(|(_, span)| span.range().len());
    innermost.is_some_and(|(name, _)| is_text(table(entry.kind), name))
}

/// `title`, `image.alt`, `photos.photo 3.jpg.alt`
fn is_text(table: &Table, path: &str) -> bool {
    let top = path.split(['.', '[']).next().unwrap_or_default();
    let Some(field) = table.field(top) else { return false };
    let field = match (field.kind.table(), path.rsplit_once('.')) {
        (Some(inner), Some((_, last))) => inner.field(last),
        _ => Some(field),
    };
    field.is_some_and(|field| field.kind == Kind::Text && field.sharing == Sharing::Text)
}

/// Where the words of a text stand in its file: in its front matter and in its body.
pub fn prose(entry: &Entry, text: &str) -> Vec<Range<usize>> {
    let file = yaml::front_matter(text);
    let fields = entry.places.iter().filter(|(name, _)| is_text(table(entry.kind), name));
    let mut prose: Vec<Range<usize>> = fields.map(|(_, span)| span.range()).collect();
    prose.extend(markdown::plain::words(file.body).iter().map(|range| shifted(range, file.body_start)));
    prose.sort_by_key(|range| range.start);
    prose
}

/// What one text of words in YAML says; a text for all languages is held to all of them.
pub(super) fn words(checker: &Checker<'_>, lang: Option<Lang>, text: &str, place: &Place, problems: &mut Diagnostics) {
    let wording = &checker.entries.wording;
    let houses: Vec<&House> = match lang {
        Some(lang) => wording.house(lang).into_iter().collect(),
        None => wording.houses().collect(),
    };
    for house in houses.into_iter().filter(|house| house.may_hit(text)) {
        for hit in house.hits(text) {
            let exact = exact(place.span, text, &hit.range);
            let span = exact.unwrap_or(place.span);
            let mut problem = finding(&hit, Place::new(place.path.clone(), span)).lang(lang);
            problem.replacement = problem.replacement.filter(|_| exact.is_some());
            problems.push(problem);
        }
    }
}

/// Where a part of a value stands in the file, if the value is written as it is, with quotation marks or without.
pub(super) fn exact(span: Span, text: &str, range: &Range<usize>) -> Option<Span> {
    let quotes = span.range().len().checked_sub(text.len())?;
    matches!(quotes, 0 | 2).then(|| Span::new(shifted(range, span.range().start + quotes / 2)))
}

/// What a site's own messages say.
pub fn messages(lang: Lang, file: &FtlFile, wording: &Wording) -> Diagnostics {
    let Some(house) = wording.house(lang).filter(|house| house.may_hit(&file.text)) else { return Vec::new() };
    let mut problems = Vec::new();
    for (_, range) in written(file) {
        for hit in house.hits(&file.text[range.clone()]) {
            let span = Span::new(shifted(&hit.range, range.start));
            problems.push(finding(&hit, Place::new(file.path.clone(), span)).lang(lang));
        }
    }
    problems
}

/// Languages for which house words are listed and that the site does not have.
pub(super) fn check(checker: &Checker<'_>, problems: &mut Diagnostics) {
    let wording = &checker.entries.wording;
    for lang in wording.languages.iter().filter(|lang| !has_language(checker, lang.value)) {
        let problem = Diagnostic::new(&rules::WORD_LANGUAGE, wording.place(lang.span));
        problems.push(problem.arg("field", "languages").arg("lang", lang.value.as_str()));
    }
}

fn finding(hit: &Hit<'_>, place: Place) -> Diagnostic {
    let none = || "none".to_owned();
    let mut problem = Diagnostic::new(&rules::WORDING, place)
        .arg("wrong", hit.word.wrong.clone())
        .arg("right", hit.word.right.clone().unwrap_or_else(none))
        .arg("hint", hit.word.hint.clone().unwrap_or_else(none));
    problem.replacement.clone_from(&hit.replacement);
    problem
}
