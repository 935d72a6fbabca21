//! Links in a text: each must reach something, down to the heading, in the reader's language.

use super::super::resolve::{Broken, Reached, anchor_of, below_root, resolve, similar_file, similar_id, similar_text};
use super::mend;
use super::{Checker, at};
use crate::base::fields::suggest;
use crate::base::{Diagnostic, Diagnostics, paths, rules};
use crate::content::entry::{Entry, EntryKind, Link, NamedKind, Target};
use crate::site::link::stem;

pub(super) fn check(checker: &Checker<'_>, entry: &Entry, problems: &mut Diagnostics) {
    let Some(lang) = checker.site.config.lang_ix(entry.lang) else { return };
    for link in &entry.refs.links {
        let found = match &link.target {
            Target::Outside(_) | Target::Broken => None,
            Target::Anchor(anchor) => own_anchor(entry, link, anchor),
            Target::Root(address) => from_root(checker, entry, link, address),
            target => match resolve(checker.site, checker.entries, &entry.path, lang, target) {
                Reached::Broken(broken) => Some(report(checker, entry, link, broken)),
                Reached::Href(..) | Reached::Text => wrong_number(checker, entry, link),
            },
        };
        problems.extend(found);
    }
}

fn report(checker: &Checker<'_>, entry: &Entry, link: &Link, broken: Broken) -> Diagnostic {
    match (broken, &link.target) {
        (Broken::File(full), Target::Relative(relative, anchor)) => {
            let meant = full.and_then(|full| file(checker, entry, &full));
            let problem = at(&rules::LINK_FILE_UNKNOWN, entry, link.span).arg("file", relative.as_str());
            mend::link(problem, link, meant.map(|path| with_anchor(path, anchor.as_deref())))
        }
        (Broken::Id(kind), Target::Named(_, id, anchor)) => {
            let meant = id_of(checker, kind, id).map(|id| format!("{}:{id}", kind.name()));
            let problem = at(&rules::ID_UNKNOWN, entry, link.span).arg("kind", kind.name()).arg("id", id.as_str());
            mend::link(problem, link, meant.map(|address| with_anchor(address, anchor.as_deref())))
        }
        (Broken::Anchor(reached), target) => {
            let anchor = match target {
                Target::Relative(_, Some(anchor)) | Target::Named(_, _, Some(anchor)) => anchor.as_str(),
                _ => "",
            };
            let known = reached.map(|id| &checker.entries.text(id).refs.anchors);
            let meant = known.and_then(|known| suggest(anchor, known.iter().map(String::as_str)));
            let page = match target {
                Target::Relative(path, _) => path.clone(),
                Target::Named(kind, id, _) => format!("{}:{id}", kind.name()),
                _ => String::new(),
            };
            let problem = at(&rules::LINK_ANCHOR_UNKNOWN, entry, link.span).arg("anchor", anchor);
            mend::link(problem, link, meant.map(|anchor| format!("{page}#{anchor}")))
        }
        (Broken::File(_) | Broken::Id(_), _) => at(&rules::LINK_FILE_UNKNOWN, entry, link.span).arg("file", ""),
    }
}

/// The path, seen from the entry, that a path that leads to nothing may have meant.
fn file(checker: &Checker<'_>, entry: &Entry, full: &str) -> Option<String> {
    let meant = checker.meant(full.to_owned(), || match stem(full).or(full.strip_suffix(".md")) {
        Some(text) => similar_text(checker.site, text).map(|stem| format!("{stem}.md")),
        None => similar_file(checker.entries, full),
    })?;
    // With a language if the author wrote one; without, the reader's language is reached as well.
    let meant = match (stem(full), meant.strip_suffix(".md")) {
        (Some(_), Some(stem)) => {
            let ending = full.strip_suffix(".md").and_then(|path| path.rsplit_once('.')).map_or("", |(_, lang)| lang);
            format!("{stem}.{ending}.md")
        }
        _ => meant,
    };
    Some(mend::relative(paths::folder(&entry.path), &meant))
}

/// The id that a wrong one may have meant.
pub(super) fn id_of(checker: &Checker<'_>, kind: NamedKind, id: &str) -> Option<String> {
    checker.meant(format!("{}:{id}", kind.name()), || similar_id(checker.site, kind, id))
}

fn with_anchor(address: String, anchor: Option<&str>) -> String {
    anchor.map_or(address.clone(), |anchor| format!("{address}#{anchor}"))
}

/// `#x` must be a heading of this text, or one of its notes.
fn own_anchor(entry: &Entry, link: &Link, anchor: &str) -> Option<Diagnostic> {
    let prefix = if entry.kind == EntryKind::Snippet { format!("s-{}-", entry.key) } else { String::new() };
    let own = anchor.strip_prefix(prefix.as_str()).unwrap_or(anchor);
    if anchor_of(entry, anchor).is_some() || own.starts_with("fn-") {
        return None;
    }
    let meant = suggest(own, entry.refs.anchors.iter().map(|a| a.strip_prefix(prefix.as_str()).unwrap_or(a)));
    let problem = at(&rules::LINK_ANCHOR_UNKNOWN, entry, link.span).arg("anchor", own);
    Some(mend::own_anchor(problem, link, own, meant))
}

/// `/x` must be an address of the site, as it is written there: servers tell `a` from `A`.
fn from_root(checker: &Checker<'_>, entry: &Entry, link: &Link, written: &str) -> Option<Diagnostic> {
    let (address, rest) = below_root(&checker.site.config, written);
    let book = checker.book();
    // What waits for its day, and lists that grow and shrink with the clock, are not mistakes: the clock alone fails no build.
    if book.answers(&address) || book.find(&address).is_some_and(|known| known == address) || is_dated(&address) {
        return None;
    }
    let meant = checker.meant(format!("{}/{address}", entry.lang), || {
        let in_language = format!("{}/{address}", entry.lang);
        match book.find(&address).or_else(|| book.find(&in_language)) {
            // What waits for its day has an address, and nothing else was meant.
            Some(waiting) if !book.answers(waiting) => None,
            Some(near) => Some(near.to_owned()),
            None => suggest(&address, book.addresses().into_iter()),
        }
    });
    let problem = at(&rules::LINK_ADDRESS_UNKNOWN, entry, link.span).arg("address", format!("/{address}"));
    Some(mend::link(problem, link, meant.map(|address| format!("/{address}{rest}"))))
}

/// A month of the archive, or a further page of a list of news.
fn is_dated(address: &str) -> bool {
    address.split_once("/news/").is_some_and(|(_, rest)| rest.starts_with("archive/") || rest.contains("page/"))
}

/// `[0 800 505 201](hotline:moh)` shows the number that the link dials.
fn wrong_number(checker: &Checker<'_>, entry: &Entry, link: &Link) -> Option<Diagnostic> {
    let Target::Named(NamedKind::Hotline, id, _) = &link.target else { return None };
    let record = &checker.entries.hotlines[*checker.site.targets.hotlines.get(id)?];
    let phone = &record.value.phone;
    let has_digits = link.text.contains(|c: char| c.is_ascii_digit());
    if !has_digits || record.broken || phone.is_shown_by(&link.text) {
        return None;
    }
    let problem = at(&rules::PHONE_TEXT, entry, link.span);
    let problem = problem.arg("text", link.text.as_str()).arg("display", phone.display.as_str());
    let mut problem = problem.other(record.place("phone"));
    // Where the text is a number and nothing else, the record's own number can stand for it.
    problem.replacement = (!link.text.contains(char::is_alphabetic)).then(|| format!("<hotline:{id}>"));
    Some(problem)
}
