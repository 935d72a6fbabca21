//! One HTML tag as it is written, and which tags may be written.

/// What an element may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Whole blocks.
    Flow,
    /// Words, in running text.
    Phrasing,
    /// Words, as the label of what is folded away.
    Label,
    /// Nothing.
    Void,
}

/// A tag that authors may use.
#[derive(Debug)]
pub(super) struct Allowed {
    name: &'static str,
    pub(super) kind: Kind,
    pub(super) attributes: &'static [&'static str],
}

const ALLOWED: &[Allowed] = &[
    Allowed { name: "span", kind: Kind::Phrasing, attributes: &["lang"] },
    Allowed { name: "div", kind: Kind::Flow, attributes: &["lang"] },
    Allowed { name: "abbr", kind: Kind::Phrasing, attributes: &["title"] },
    Allowed { name: "sub", kind: Kind::Phrasing, attributes: &[] },
    Allowed { name: "sup", kind: Kind::Phrasing, attributes: &[] },
    Allowed { name: "br", kind: Kind::Void, attributes: &[] },
    Allowed { name: "details", kind: Kind::Flow, attributes: &["open"] },
    Allowed { name: "summary", kind: Kind::Label, attributes: &[] },
];

/// The rule for a tag, if it may be used.
pub(super) fn allowed(name: &str) -> Option<&'static Allowed> {
    ALLOWED.iter().find(|allowed| allowed.name == name)
}

/// True for elements that have no closing tag.
pub(super) fn is_void(name: &str) -> bool {
    const VOID: &[&str] =
        &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
    VOID.contains(&name)
}

/// A tag.
#[derive(Debug)]
pub(super) struct Tag<'t> {
    /// In lower case.
    pub(super) name: String,
    pub(super) is_closing: bool,
    /// Names in lower case; values without quotation marks, entities as they stand.
    pub(super) attributes: Vec<(String, Option<&'t str>)>,
    /// Its bytes.
    pub(super) length: usize,
}

/// What a piece of HTML begins with, and its bytes.
#[derive(Debug)]
pub(super) enum Piece<'t> {
    Tag(Tag<'t>),
    Comment(usize),
    Text(usize),
}

/// Reads the first piece of a text that is not empty.
pub(super) fn piece(text: &str) -> Piece<'_> {
    if let Some(rest) = text.strip_prefix("<!--") {
        return match rest.find("-->") {
            Some(end) => Piece::Comment("<!--".len() + end + "-->".len()),
            None => Piece::Text(text.len()),
        };
    }
    if let Some(tag) = text.strip_prefix('<').and_then(|rest| tag(text, rest)) {
        return Piece::Tag(tag);
    }
    // Up to the next `<`; one that opens no tag is text itself.
    let skip = usize::from(text.starts_with('<'));
    Piece::Text(text[skip..].find('<').map_or(text.len(), |end| end + skip))
}

/// The bytes of the entity that a text begins with: `&nbsp;`, `&#171;`.
pub(super) fn entity(text: &str) -> Option<usize> {
    let end = text.bytes().take(12).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let digits = name.strip_prefix('#').unwrap_or(name);
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(end + 1)
}

fn tag<'t>(text: &'t str, rest: &'t str) -> Option<Tag<'t>> {
    let is_closing = rest.starts_with('/');
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').unwrap_or(rest.len());
    let (name, mut rest) = rest.split_at(end);
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let mut attributes = Vec::new();
    loop {
        let spaced = rest.trim_start();
        if let Some(after) = spaced.strip_prefix("/>").or_else(|| spaced.strip_prefix('>')) {
            let length = text.len() - after.len();
            return Some(Tag { name: name.to_ascii_lowercase(), is_closing, attributes, length });
        }
        if spaced.len() == rest.len() && attributes.is_empty() {
            return None;
        }
        let (attribute, after) = attribute(spaced)?;
        attributes.push(attribute);
        rest = after;
    }
}

type Attribute<'t> = (String, Option<&'t str>);

fn attribute(text: &str) -> Option<(Attribute<'_>, &str)> {
    let end = text.find([' ', '\t', '\n', '\r', '=', '>', '/', '"', '\'', '<']).filter(|end| *end > 0)?;
    let (name, rest) = text.split_at(end);
    let name = name.to_ascii_lowercase();
    let Some(value) = rest.trim_start().strip_prefix('=').map(str::trim_start) else {
        return Some(((name, None), rest));
    };
    for quote in ['"', '\''] {
        if let Some(value) = value.strip_prefix(quote) {
            let (value, rest) = value.split_once(quote)?;
            return Some(((name, Some(value)), rest));
        }
    }
    let end = value.find([' ', '\t', '\n', '\r', '>', '"', '\'', '<', '=', '`']).filter(|end| *end > 0)?;
    Some(((name, Some(&value[..end])), &value[end..]))
}
