//! Where the links of a translation lead, against those of its original.
//!
//! A link within the site counts by what it reaches, in whatever language and at whatever heading. An address elsewhere
//! counts without the marks of a language, and where one of two addresses on one host has such a mark, the other is taken
//! for its counterpart: nobody can know that two articles of an encyclopedia say the same. Phone numbers are compared as such.

use super::{Difference, Pair};
use crate::base::{Diagnostics, Lang, Span, paths, rules};
use crate::content::entry::{Embed, Entry, NamedKind, Target};
use crate::site::check::Checker;
use crate::site::link::{self, Item};
use crate::site::resolve::below_root;

/// Marks of a language in addresses, beside the site's own: what Ukrainian is often called, countries, and more languages.
const MARKS: &[&str] =
    &["uk", "ua", "ukr", "ru", "rus", "bg", "en", "eng", "gb", "us", "int", "de", "fr", "pl", "ro", "es", "it"];

/// The parameters of an address that choose a language.
const PARAMETERS: &[&str] = &["lang", "language", "locale", "hl", "l"];

/// What a link reaches, the same in all languages.
#[derive(Clone, Debug, PartialEq)]
enum Key {
    /// A news item or page of this site.
    Item(Item),
    /// Something else of this site, or an e-mail address.
    Own(String),
    /// An address elsewhere without the marks of a language, its host apart, and whether there were any.
    Outside(String, String, bool),
    /// Something of this site that the address alone does not tell.
    Unknown,
}

impl Key {
    /// Whether both reach the same.
    fn is(&self, other: &Key) -> bool {
        match (self, other) {
            (Key::Outside(host, rest, _), Key::Outside(other, path, _)) => host == other && rest == path,
            (a, b) => a == b,
        }
    }

    /// Whether both may be one thing in two languages.
    fn may_be(&self, other: &Key) -> bool {
        match (self, other) {
            (Key::Outside(host, _, marked), Key::Outside(other, _, is_marked)) => {
                host == other && (*marked || *is_marked)
            }
            (Key::Outside(..), _) | (_, Key::Outside(..)) => false,
            (a, b) => *a == Key::Unknown || *b == Key::Unknown,
        }
    }
}

/// A link as it is compared.
struct Reached {
    key: Key,
    written: String,
    span: Span,
    block: u32,
}

pub(super) fn compare(checker: &Checker<'_>, pair: Pair<'_>, problems: &mut Diagnostics) {
    let is_quiet = |entry: &Entry| entry.refs.links.is_empty() && entry.refs.embeds.is_empty();
    if is_quiet(pair.there) && is_quiet(pair.here) {
        return;
    }
    if reach_the_same(checker, pair) {
        return;
    }
    let (mut there, mut here) = (all(checker, pair.there), all(checker, pair.here));
    let there_alone: Vec<bool> = there.iter().map(|a| !here.iter().any(|b| a.key.is(&b.key))).collect();
    let here_alone: Vec<bool> = here.iter().map(|b| !there.iter().any(|a| a.key.is(&b.key))).collect();
    keep(&mut there, &there_alone);
    keep(&mut here, &here_alone);
    there.retain(|a| !take(&mut here, |b| a.key.may_be(&b.key)) && !is_written(checker, pair.here, &a.key));
    here.retain(|b| b.key != Key::Unknown && !is_written(checker, pair.there, &b.key));
    there.retain(|a| a.key != Key::Unknown);
    report(pair, &there, &here, problems);
}

/// Whether both texts have the same links in the same order, as nearly all translations do.
fn reach_the_same(checker: &Checker<'_>, pair: Pair<'_>) -> bool {
    let (mut there, mut here) = (keys(checker, pair.there), keys(checker, pair.here));
    loop {
        match (there.next(), here.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if a.is(&b) => {}
            _ => return false,
        }
    }
}

/// What the links and cards of a text reach.
fn keys(checker: &Checker<'_>, entry: &Entry) -> impl Iterator<Item = Key> {
    let links = entry.refs.links.iter().filter_map(move |link| key(checker, entry, &link.target));
    let cards = entry.refs.embeds.iter().filter_map(move |embed| match embed {
        Embed::Card { kind, id, .. } => Some(named(checker, *kind, id)),
        Embed::Count { .. } | Embed::Gallery { .. } | Embed::Value { .. } => None,
    });
    links.chain(cards)
}

fn keep(links: &mut Vec<Reached>, which: &[bool]) {
    let mut which = which.iter();
    links.retain(|_| which.next() == Some(&true));
}

/// Takes the first link of a kind out of a list; whether there was one.
fn take(links: &mut Vec<Reached>, is_it: impl Fn(&Reached) -> bool) -> bool {
    let at = links.iter().position(is_it);
    at.map(|at| links.remove(at)).is_some()
}

fn report(pair: Pair<'_>, there: &[Reached], here: &[Reached], problems: &mut Diagnostics) {
    let mut open: Vec<&Reached> = there.iter().collect();
    for b in here {
        let facts = &pair.here.refs.facts;
        let partner = open.iter().position(|a| facts.is_near(b.block, a.block, &pair.there.refs.facts));
        let written = (b.written.as_str(), b.span);
        let difference = match partner.map(|at| open.remove(at)) {
            Some(a) => Difference::Differs { here: written, there: (&a.written, a.span) },
            None => Difference::Extra { here: written, block: pair.block_there(b.block) },
        };
        problems.push(pair.finding(&rules::PARITY_LINK, difference));
    }
    for a in open {
        let difference = Difference::Missing { there: (&a.written, a.span), block: pair.block_here(a.block) };
        problems.push(pair.finding(&rules::PARITY_LINK, difference));
    }
}

/// The links and cards of a text, in order.
fn all(checker: &Checker<'_>, entry: &Entry) -> Vec<Reached> {
    let links = entry
        .refs
        .links
        .iter()
        .filter_map(|link| Some((key(checker, entry, &link.target)?, written(&link.target), link.span)));
    let cards = entry.refs.embeds.iter().filter_map(|embed| match embed {
        Embed::Card { kind, id, span, .. } => Some((named(checker, *kind, id), format!("{}:{id}", kind.name()), *span)),
        Embed::Count { .. } | Embed::Gallery { .. } | Embed::Value { .. } => None,
    });
    let block = |span: Span| entry.refs.facts.block_at(span.start);
    links.chain(cards).map(|(key, written, span)| Reached { key, written, span, block: block(span) }).collect()
}

fn key(checker: &Checker<'_>, entry: &Entry, target: &Target) -> Option<Key> {
    match target {
        Target::Named(kind, id, _) => Some(named(checker, *kind, id)),
        Target::Relative(path, _) => Some(relative(checker, entry, path)),
        Target::Root(address) => Some(root(checker, address)),
        Target::Outside(url) => outside(checker, url),
        Target::Anchor(_) | Target::Broken => None,
    }
}

fn named(checker: &Checker<'_>, kind: NamedKind, id: &str) -> Key {
    let targets = &checker.site.targets;
    let item = match kind {
        NamedKind::News => targets.news.get(id),
        NamedKind::Page => targets.pages.get(id),
        _ => None,
    };
    item.map_or_else(|| Key::Own(format!("{}:{id}", kind.name())), of_item)
}

fn of_item(item: &Item) -> Key {
    match item {
        // All that is hidden looks alike.
        Item::Hidden => Key::Unknown,
        item => Key::Item(*item),
    }
}

fn relative(checker: &Checker<'_>, entry: &Entry, path: &str) -> Key {
    let Some(full) = paths::normalise(paths::folder(&entry.path), path) else { return Key::Unknown };
    let targets = &checker.site.targets.paths;
    let item = [link::stem(&full), full.strip_suffix(".md")].into_iter().flatten().find_map(|stem| targets.get(stem));
    // A document has its language somewhere in its name: `report.uk.pdf`, `report-en.pdf`.
    item.map_or_else(|| Key::Own(without_marks(checker, &full, &['.', '-', '_', '/']).0), of_item)
}

fn root(checker: &Checker<'_>, address: &str) -> Key {
    let (path, _) = below_root(&checker.site.config, address);
    let first = path.split('/').next().unwrap_or_default();
    let is_page = path.is_empty() || checker.site.config.languages.iter().any(|lang| lang.as_str() == first);
    if is_page { Key::Unknown } else { Key::Own(without_marks(checker, &path, &['.', '-', '_', '/']).0) }
}

fn outside(checker: &Checker<'_>, url: &str) -> Option<Key> {
    let (scheme, rest) = url.split_once(':')?;
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => {}
        "mailto" => return Some(Key::Own(format!("mailto:{}", rest.split('?').next()?.to_lowercase()))),
        // Phone numbers are facts of the text, and a message may be written in any language.
        _ => return None,
    }
    let rest = rest.trim_start_matches('/').split('#').next().unwrap_or_default();
    let (address, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (host, path) = address.split_once('/').unwrap_or((address, ""));
    let (host, in_host) = without_marks(checker, host.to_lowercase().trim_start_matches("www."), &['.']);
    let (path, in_path) = without_marks(checker, path.trim_end_matches('/'), &['/', '.']);
    let pairs = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("utm_"));
    let is_choice = |pair: &&str| PARAMETERS.contains(&pair.split('=').next().unwrap_or_default());
    let in_query = pairs.clone().any(|pair| is_choice(&pair));
    let query = pairs.filter(|pair| !is_choice(pair)).collect::<Vec<_>>().join("&");
    Some(Key::Outside(host, format!("{path}?{query}"), in_host || in_path || in_query))
}

/// A path or host without the parts that name a language, and whether there were any. The last part of a host is its country.
fn without_marks(checker: &Checker<'_>, text: &str, parting: &[char]) -> (String, bool) {
    let is_own = |part: &str| checker.site.config.languages.iter().any(|lang: &Lang| lang.as_str() == part);
    let is_mark = |part: &str| {
        let part = part.to_ascii_lowercase();
        let (language, region) = part.split_once(['-', '_']).unwrap_or((&part, ""));
        (MARKS.contains(&language) || is_own(language)) && (region.is_empty() || region.len() == 2)
    };
    let mut kept: Vec<&str> = text.split(parting).collect();
    let before = kept.len();
    let top = if parting == ['.'] { kept.pop() } else { None };
    kept.retain(|part| !is_mark(part));
    kept.extend(top);
    (kept.join("/"), kept.len() < before)
}

/// The address as an author writes it.
fn written(target: &Target) -> String {
    match target {
        Target::Outside(text) | Target::Root(text) | Target::Relative(text, _) => text.clone(),
        Target::Named(kind, id, _) => format!("{}:{id}", kind.name()),
        Target::Anchor(anchor) => format!("#{anchor}"),
        Target::Broken => String::new(),
    }
}

/// Whether a text writes out the number or the address that a link of the other one leads to.
fn is_written(checker: &Checker<'_>, entry: &Entry, key: &Key) -> bool {
    use crate::language::facts::{Likeness, Value, phone};
    let Key::Own(key) = key else { return false };
    let facts = &entry.refs.facts;
    if let Some(mail) = key.strip_prefix("mailto:") {
        let is_mail = |fact| facts.written(fact).eq_ignore_ascii_case(mail);
        return facts.found.iter().any(|fact| fact.value == Value::Email && is_mail(fact));
    }
    let hotline = key.strip_prefix("hotline:").and_then(|id| checker.site.targets.hotlines.get(id));
    let number = hotline.and_then(|i| phone(&checker.entries.hotlines[*i].value.phone.number));
    number.is_some_and(|number| facts.found.iter().any(|fact| fact.value.likeness(number) > Likeness::None))
}
