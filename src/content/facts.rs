//! The facts of an entry, with their places: what a translation has in common with the text that it was made from.
//!
//! They are gathered when the file is read, since only then the text is known; `site::check::parity` compares them.

use crate::base::Span;
use crate::language::facts::{Found, Value};

/// The number of the title among an entry's blocks.
pub const TITLE: u32 = 0;

/// The number of the lead.
pub const LEAD: u32 = 1;

/// The number of the body's first block.
const BODY: u32 = 2;

/// The facts of an entry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// In the order of the text.
    pub found: Vec<Fact>,
    /// The tables of the body, in order.
    pub tables: Vec<Table>,
    /// True while a line says that the text is yet to be written.
    pub is_unwritten: bool,
    /// What the facts are called in the text, in one piece.
    written: String,
    /// Where each block of the body begins in the file.
    blocks: Vec<u32>,
}

/// One fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it means.
    pub value: Value,
    /// Where it stands in the file.
    pub span: Span,
    /// In which block: the title, the lead, or one of the body's.
    pub block: u32,
    /// True for what another language may write without digits.
    pub is_weak: bool,
    /// Its bytes in `Facts::written`.
    written: Span,
}

/// A table's size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    /// Where its first line begins.
    pub span: Span,
    /// Its rows, without the one that heads the columns.
    pub rows: u32,
    /// Its columns.
    pub columns: u32,
}

impl Facts {
    /// What a fact is called in the text.
    pub fn written(&self, fact: &Fact) -> &str {
        self.written.get(fact.written.range()).unwrap_or_default()
    }

    /// Adds a fact as it stands in a text.
    pub fn add(&mut self, found: &Found, text: &str, span: Span, block: u32) {
        let start = self.written.len();
        self.written.push_str(text.get(found.range.clone()).unwrap_or_default());
        let written = Span::new(start..self.written.len());
        self.found.push(Fact { value: found.value, span, block, is_weak: found.is_weak, written });
    }

    /// A block of the body begins at a byte of the file.
    pub fn begin_block(&mut self, start: usize) {
        self.blocks.push(start as u32);
    }

    /// The block of the body that was begun last.
    pub fn block(&self) -> u32 {
        (BODY + self.blocks.len() as u32).saturating_sub(1)
    }

    /// The block that a byte of the body stands in.
    pub fn block_at(&self, byte: u32) -> u32 {
        (BODY + self.blocks.partition_point(|start| *start <= byte) as u32).saturating_sub(1)
    }

    /// Where a block of the body begins; `None` for title and lead, and for a body without blocks.
    pub fn place(&self, block: u32) -> Option<Span> {
        let last = self.blocks.len().checked_sub(1)?;
        let start = *self.blocks.get((block.checked_sub(BODY)? as usize).min(last))?;
        Some(Span { start, end: start })
    }

    /// The block here that stands where a block stands there, as far as their numbers tell.
    pub fn counterpart(&self, block: u32, there: &Facts) -> u32 {
        let (own, others) = (self.blocks.len() as u32, there.blocks.len() as u32);
        match block.checked_sub(BODY) {
            Some(at) if own != others => BODY + at * own / others.max(1),
            _ => block,
        }
    }

    /// Whether a block here may be the one that stands in the other text.
    pub fn is_near(&self, block: u32, other: u32, there: &Facts) -> bool {
        let meant = self.counterpart(other, there);
        if block < BODY || other < BODY {
            return block == other;
        }
        // A paragraph more or less in one of the texts moves all that follow.
        let most = if self.blocks.len() == there.blocks.len() { 0 } else { 2 };
        meant.abs_diff(block) <= most
    }

    /// Takes back the room that nobody needs: the facts of ten thousand texts are held at once.
    pub fn shrink(&mut self) {
        self.found.shrink_to_fit();
        self.written.shrink_to_fit();
        self.blocks.shrink_to_fit();
    }
}
