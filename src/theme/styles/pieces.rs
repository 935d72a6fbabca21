//! A style sheet as a row of pieces with their places. The grammar is `cssparser`'s; nothing is built of it.

use std::ops::Range;

use cssparser::{Parser, Token};

/// A piece of a style sheet.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    pub(super) kind: Kind,
    pub(super) range: Range<usize>,
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name: of a property, of a colour …
    Word,
    /// `#fff`
    Hash,
    /// `rgb(`: what is in it follows.
    Call,
    /// A length in pixels or in units of paper.
    Absolute {
        /// At most two pixels.
        tiny: bool,
    },
    /// `{`
    Open,
    /// `}`
    Close,
    /// `:`
    Colon,
    /// `;`
    Semicolon,
    /// `/* … */`
    Comment,
    Space,
    Other,
}

/// Brackets inside brackets are followed so far and passed over below.
const DEEPEST: usize = 50;

/// All pieces of a style sheet, also of one that is broken.
pub(super) fn pieces(css: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    collect(&mut Parser::new(css), 0, &mut pieces);
    pieces
}

fn collect(parser: &mut Parser<'_>, depth: usize, pieces: &mut Vec<Piece>) {
    loop {
        let start = parser.position().byte_index();
        let Ok(token) = parser.next_including_whitespace_and_comments() else { return };
        let kind = kind(token);
        let nests = matches!(
            token,
            Token::Function(_) | Token::ParenthesisBlock | Token::SquareBracketBlock | Token::CurlyBracketBlock
        );
        pieces.push(Piece { kind, range: start..parser.position().byte_index() });
        if !nests {
            continue;
        }
        if depth < DEEPEST {
            let inside = |inner: &mut Parser<'_>| {
                collect(inner, depth + 1, pieces);
                Ok::<(), cssparser::ParseError<()>>(())
            };
            // All of it was taken, so nothing is left to complain about.
            parser.parse_nested_block(inside).ok();
        }
        if kind == Kind::Open {
            let end = parser.position().byte_index();
            pieces.push(Piece { kind: Kind::Close, range: end..end });
        }
    }
}

fn kind(token: &Token<'_>) -> Kind {
    match token {
        Token::Ident(_) | Token::AtKeyword(_) => Kind::Word,
        Token::Hash(_) | Token::IDHash(_) => Kind::Hash,
        Token::Function(_) => Kind::Call,
        Token::CurlyBracketBlock => Kind::Open,
        Token::CloseCurlyBracket => Kind::Other,
        Token::Colon => Kind::Colon,
        Token::Semicolon => Kind::Semicolon,
        Token::Comment(_) => Kind::Comment,
        Token::WhiteSpace(_) => Kind::Space,
        Token::Dimension { value, unit, .. } => {
            let is_absolute = ["px", "pt", "pc", "in", "cm", "mm", "q"].iter().any(|u| unit.eq_ignore_ascii_case(u));
            let tiny = unit.eq_ignore_ascii_case("px") && value.abs() <= 2.0;
            if is_absolute { Kind::Absolute { tiny } } else { Kind::Other }
        }
        _ => Kind::Other,
    }
}
