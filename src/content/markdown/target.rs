//! Where an address leads, as far as the address alone tells: the schemes of our own, those of the world, and paths.

use percent_encoding::percent_decode_str;

use crate::base::fields::suggest;
use crate::content::entry::{NamedKind, Target};

/// The schemes that are printed as they are.
const OUTSIDE: &[&str] = &["https", "http", "mailto", "tel", "sms", "tg", "viber", "whatsapp"];

/// The schemes of our own.
const NAMED: &[(&str, NamedKind)] = &[
    ("news", NamedKind::News),
    ("page", NamedKind::Page),
    ("hotline", NamedKind::Hotline),
    ("event", NamedKind::Event),
    ("partner", NamedKind::Partner),
    ("person", NamedKind::Person),
    ("document", NamedKind::Document),
    ("term", NamedKind::Term),
    ("dataset", NamedKind::Dataset),
    ("snippet", NamedKind::Snippet),
    ("chart", NamedKind::Chart),
    ("item", NamedKind::Item),
];

/// Whether a scheme is one of our own.
pub(super) fn is_kind(scheme: &str) -> bool {
    NAMED.iter().any(|(name, _)| *name == scheme)
}

/// What an address is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// It leads somewhere.
    To(Target),
    /// `count:partners?role=donor`: what follows the scheme.
    Count(String),
    /// `value:`: a figure of a dataset, and what it names.
    Value(String),
    /// There is nothing in it.
    Empty,
    /// A scheme that is not allowed, and the nearest one that is.
    Scheme(String, Option<String>),
    /// `www.example.org`, `a@example.org` or `//example.org`: what must stand before it, after these bytes are dropped.
    Incomplete(&'static str, usize),
}

/// Reads an address.
pub(super) fn address(text: &str) -> Address {
    let text = text.trim();
    if let Some(address) = incomplete(text) {
        return address;
    }
    match scheme(text) {
        _ if text.is_empty() => Address::Empty,
        Some((scheme, rest)) => with_scheme(scheme, rest, text),
        None if text.starts_with('/') => Address::To(Target::Root(text.to_owned())),
        None => match text.strip_prefix('#') {
            Some("") => Address::Empty,
            Some(anchor) => Address::To(Target::Anchor(decode(anchor))),
            None => {
                let (path, anchor) = split_anchor(text);
                Address::To(Target::Relative(path, anchor))
            }
        },
    }
}

/// The kind that a scheme of our own names.
pub(super) fn named(scheme: &str) -> Option<NamedKind> {
    NAMED.iter().find(|(name, _)| name.eq_ignore_ascii_case(scheme)).map(|(_, kind)| *kind)
}

/// Splits `scheme:rest`. Bytes that a browser would overlook in a scheme belong to it, so that nothing slips through.
pub(super) fn scheme(text: &str) -> Option<(&str, &str)> {
    let at = text.find([':', '/', '?', '#'])?;
    let (scheme, rest) = text.split_at(at);
    let rest = rest.strip_prefix(':')?;
    let is_scheme = scheme.bytes().all(|byte| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.') || byte.is_ascii_control() || byte == b' '
    });
    is_scheme.then_some((scheme, rest))
}

/// Decodes `%20` and the like.
pub(super) fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn with_scheme(scheme: &str, rest: &str, text: &str) -> Address {
    let is = |name: &&str| name.eq_ignore_ascii_case(scheme);
    if rest.is_empty() {
        return Address::Empty;
    }
    if OUTSIDE.iter().any(is) {
        return Address::To(Target::Outside(text.to_owned()));
    }
    if is(&"count") {
        return Address::Count(rest.to_owned());
    }
    if is(&"value") {
        return Address::Value(rest.to_owned());
    }
    match named(scheme) {
        Some(NamedKind::Snippet | NamedKind::Chart) => Address::Scheme(scheme.to_owned(), None),
        Some(kind) => {
            let (id, anchor) = split_anchor(rest);
            Address::To(Target::Named(kind, id, anchor))
        }
        None => Address::Scheme(scheme.to_owned(), nearest(scheme)),
    }
}

/// The allowed scheme that a wrong one was probably meant to be.
fn nearest(scheme: &str) -> Option<String> {
    suggest(scheme, OUTSIDE.iter().copied().chain(NAMED.iter().map(|(name, _)| *name)).chain(["count", "value"]))
}

fn split_anchor(text: &str) -> (String, Option<String>) {
    match text.split_once('#') {
        Some((path, anchor)) => (decode(path), Some(decode(anchor)).filter(|anchor| !anchor.is_empty())),
        None => (decode(text), None),
    }
}

/// An address that a person reads as complete and a browser does not.
fn incomplete(text: &str) -> Option<Address> {
    let begins = |prefix: &str| text.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix));
    if text.starts_with("//") {
        Some(Address::Incomplete("https://", 2))
    } else if begins("www.") {
        Some(Address::Incomplete("https://", 0))
    } else if text.contains('@') && !text.contains(['/', ':', '?', '#']) {
        Some(Address::Incomplete("mailto:", 0))
    } else {
        None
    }
}
