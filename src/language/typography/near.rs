//! What stands before and after a place of a text, as a reader sees it: tags within a line are not seen.

use super::scan::Typesetter;

/// What may stand before the first letter of a word: marks that open, in one language or another.
pub(super) const OPENING: [char; 12] = ['(', '[', '{', '«', '„', '‟', '“', '”', '"', '‘', '’', '\''];

/// What a neighbour is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Near {
    /// A space, or an end of the text.
    Edge,
    /// An opening bracket or quotation mark.
    Open,
    /// A sign that closes: a full stop, a bracket, a quotation mark.
    Close,
    /// A dash, a hyphen or a slash.
    Dash,
    /// A straight quotation mark.
    Straight,
    /// A curly or a single one, which opens in one language and closes in another.
    Curly,
    /// A letter.
    Letter(char),
    /// A digit.
    Digit,
    /// Code, a picture, any other sign.
    Other,
}

impl Near {
    pub(super) fn of(c: char) -> Near {
        match c {
            '"' => Near::Straight,
            '“' | '”' | '‘' | '’' | '\'' => Near::Curly,
            '(' | '[' | '{' | '«' | '„' | '‚' => Near::Open,
            '.' | ',' | ':' | ';' | '!' | '?' | '…' | ')' | ']' | '}' | '»' => Near::Close,
            '-' | '–' | '—' | '/' => Near::Dash,
            c if c.is_ascii_digit() => Near::Digit,
            c if c.is_whitespace() => Near::Edge,
            // U+02BC is a letter by its nature, too.
            c if c.is_alphabetic() => Near::Letter(c),
            c if c.is_numeric() => Near::Digit,
            _ => Near::Other,
        }
    }
}

/// What a tag is to the line it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TagKind {
    /// Marks words: seen through.
    Inline,
    /// Holds what is no text.
    Opaque,
    /// Breaks the line, or the text.
    Break,
    /// Begins or ends a block.
    Block,
}

/// The kind of a tag; `tag` begins with `<`.
pub(super) fn tag_kind(tag: &str) -> TagKind {
    kind_of(tag_name(tag))
}

/// The kind of the tags with a name.
pub(super) fn kind_of(name: &str) -> TagKind {
    match name {
        "em" | "strong" | "del" | "span" | "sub" | "abbr" | "a" => TagKind::Inline,
        "code" | "pre" | "sup" => TagKind::Opaque,
        "br" => TagKind::Break,
        _ => TagKind::Block,
    }
}

/// How many bytes a text has up to a sign and with it. Tags and entities are short, so a plain walk is the fastest.
pub(super) fn through(text: &str, sign: u8) -> Option<usize> {
    text.bytes().position(|byte| byte == sign).map(|at| at + 1)
}

/// The name of a tag, whether it begins or ends something.
pub(super) fn tag_name(tag: &str) -> &str {
    let name = tag.strip_prefix("</").or_else(|| tag.strip_prefix('<')).unwrap_or(tag);
    let end = name.bytes().position(|b| !b.is_ascii_alphanumeric()).unwrap_or(name.len());
    &name[..end]
}

impl Typesetter {
    /// What stands before a byte.
    pub(super) fn before(&self, text: &str, mut at: usize) -> Near {
        loop {
            if self.holes.binary_search(&(at as u32)).is_ok() {
                return Near::Other;
            }
            let Some(c) = text[..at].chars().next_back() else { return Near::Edge };
            if !self.is_markup || !matches!(c, '>' | ';') {
                return Near::of(c);
            }
            if c == ';' {
                return if is_entity_end(&text[..at]) { Near::Other } else { Near::Close };
            }
            let Some(start) = text[..at].rfind('<') else { return Near::Other };
            match tag_kind(&text[start..at]) {
                TagKind::Inline => at = start,
                TagKind::Opaque => return Near::Other,
                TagKind::Break | TagKind::Block => return Near::Edge,
            }
        }
    }

    /// What stands from a byte on.
    pub(super) fn after(&self, text: &str, mut at: usize) -> Near {
        loop {
            if self.holes.binary_search(&(at as u32)).is_ok() {
                return Near::Other;
            }
            let Some(c) = text[at..].chars().next() else { return Near::Edge };
            match c {
                '<' if self.is_markup => {
                    let tag = &text[at..];
                    match tag_kind(tag) {
                        TagKind::Inline => at += through(tag, b'>').unwrap_or(tag.len()),
                        TagKind::Opaque => return Near::Other,
                        TagKind::Break | TagKind::Block => return Near::Edge,
                    }
                }
                '&' if self.is_markup => return Near::Other,
                c => return Near::of(c),
            }
        }
    }
}

/// Whether a text ends with an entity: `&amp;`.
fn is_entity_end(text: &str) -> bool {
    let body = text.trim_end_matches(';');
    let letters = body.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    letters.ends_with('&') && letters.len() < body.len()
}
