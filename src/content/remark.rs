//! What the reader of a body notices about how it is written. It is gathered while the body is read, since only then the
//! text is known with its places; `site::check` makes findings of it.

use crate::base::{Lang, Span};

/// Something worth a word, with its place in the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// What it is.
    pub kind: RemarkKind,
    /// Where.
    pub span: Span,
}

/// What there is to say.
#[derive(Clone, Debug, PartialEq)]
pub enum RemarkKind {
    /// A paragraph of so many words, more than [`LONGEST_PARAGRAPH`].
    Long(usize),
    /// A paragraph in bold that stands for a heading, and the heading as it should be written.
    Bold(String),
    /// Words in capital letters.
    Capitals(String),
    /// Words of another language that are not marked.
    Foreign {
        /// The words.
        text: String,
        /// The likeliest language.
        lang: Lang,
        /// True where a mark around them breaks no other: the source is these words and nothing else.
        is_plain: bool,
    },
}

/// More words than this in one paragraph are hard to read, above all on a telephone.
pub const LONGEST_PARAGRAPH: usize = 120;
