//! Quotation marks. They are paired when the text, or the block, is over, and changed only if each has its partner: what
//! nobody can pair (5", a quotation of several paragraphs) is left as it is written.

use super::habits::Habits;
use super::near::Near;
use super::scan::{Edit, Typesetter};

/// Deeper quotations are left as they are written.
const DEEPEST: usize = 8;

/// A quotation mark in the text.
#[derive(Debug)]
pub(super) struct Mark {
    /// Its place among the edits.
    edit: usize,
    /// The mark as it is written.
    sign: &'static str,
    is_opening: bool,
    habits: &'static Habits,
}

impl Typesetter {
    /// Notes a quotation mark of so many bytes.
    pub(super) fn quote(&mut self, habits: &'static Habits, text: &str, at: usize, length: usize) -> usize {
        let signs = ["\"", "«", "»", "“", "”", "„", "‟"];
        let Some(sign) = signs.into_iter().find(|sign| *sign == &text[at..at + length]) else { return at + length };
        let (before, after) = (self.before(text, at), self.after(text, at + length));
        let is_opening = match sign {
            "«" | "„" | "‟" => true,
            "»" => false,
            _ => match self.direction(before, after, at) {
                Some(is_opening) => is_opening,
                None => {
                    self.is_unclear |= before != Near::Digit;
                    return at + length;
                }
            },
        };
        // A sign of inches, which nothing has opened.
        if !is_opening && before == Near::Digit && self.marks.is_empty() {
            return at + length;
        }
        self.open = if is_opening { self.open + 1 } else { self.open.saturating_sub(1) };
        self.marks.push(Mark { edit: self.edits.len(), sign, is_opening, habits });
        self.edits.push(Edit { range: at..at + length, with: "" });
        at + length
    }

    /// Whether a mark that looks both ways opens; `None` where nobody can tell.
    fn direction(&self, before: Near, after: Near, at: usize) -> Option<bool> {
        let follows_opening =
            self.marks.last().is_some_and(|mark| mark.is_opening && self.edits[mark.edit].range.end == at);
        let can_open = matches!(before, Near::Edge | Near::Open | Near::Dash)
            || (matches!(before, Near::Straight | Near::Curly) && follows_opening);
        let can_close = match after {
            Near::Edge | Near::Close | Near::Dash => true,
            Near::Straight | Near::Curly => !matches!(before, Near::Edge | Near::Open),
            _ => false,
        };
        match (can_open, can_close) {
            (true, true) => Some(self.open == 0),
            (false, false) => None,
            (can_open, _) => Some(can_open),
        }
    }

    /// The text is over: each pair gets the marks of its language and depth.
    pub(super) fn end_quotes(&mut self) {
        let is_unclear = std::mem::take(&mut self.is_unclear);
        self.open = 0;
        let Some(first) = self.marks.first().map(|mark| mark.edit) else { return };
        let pairs = if is_unclear { None } else { pairs(&self.marks) };
        for (open, close, depth) in pairs.unwrap_or_default() {
            let (start, end) = self.marks[open].habits.quotes[depth % 2];
            self.edits[self.marks[open].edit].with = start;
            self.edits[self.marks[close].edit].with = end;
        }
        // What has no partner has nothing to be written for it, and what is right already needs nothing.
        let mut marks = self.marks.drain(..).peekable();
        let since = self.edits.split_off(first);
        self.edits.extend(since.into_iter().zip(first..).filter_map(|(edit, at)| {
            let mark = marks.next_if(|mark| mark.edit == at);
            mark.is_none_or(|mark| !edit.with.is_empty() && edit.with != mark.sign).then_some(edit)
        }));
    }
}

/// The pairs with their depth; `None` where a mark has no partner.
fn pairs(marks: &[Mark]) -> Option<Vec<(usize, usize, usize)>> {
    let mut open: Vec<usize> = Vec::new();
    let mut pairs = Vec::with_capacity(marks.len() / 2);
    for (at, mark) in marks.iter().enumerate() {
        if mark.is_opening {
            open.push(at);
            // Inner marks that look like apostrophes could not be told from them the next time.
            let deepest = if mark.habits.quotes[1].1 == "’" { 2 } else { DEEPEST };
            if open.len() > deepest {
                return None;
            }
            continue;
        }
        let partner = open.pop().filter(|partner| is_angled(&marks[*partner]) == is_angled(mark))?;
        pairs.push((partner, at, open.len()));
    }
    open.is_empty().then_some(pairs)
}

/// « and » pair with each other only.
fn is_angled(mark: &Mark) -> bool {
    matches!(mark.sign, "«" | "»")
}
