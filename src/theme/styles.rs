//! What a site's own style sheets do past the proof and past the reader's settings: colours that stand in no scheme, sizes
//! that do not grow with the letters, layouts that ask the window. A browser shows all of them, so they are warnings.
//!
//! A remark with the rule's code and a reason accepts what stands on its line or on the next: `/* css-colour: the logo is made
//! for white paper */`. Style sheets for paper and for forced colours are let be.

mod pieces;

use std::ops::Range;

use cssparser::color::{parse_hash_color, parse_named_color};
use cssparser::match_ignore_ascii_case;

use super::files::{ThemeFile, not_utf8};
use crate::base::{Diagnostic, Diagnostics, Place, Rule, Span, rules};
use pieces::{Kind, Piece, pieces};

/// Looks through the style sheets among a theme's files.
pub(super) fn check<'f>(files: impl Iterator<Item = &'f ThemeFile>, diagnostics: &mut Diagnostics) {
    for file in files.filter(|file| file.name.starts_with("assets/") && file.name.ends_with(".css")) {
        match std::str::from_utf8(&file.bytes) {
            Ok(css) => diagnostics.extend(Sheet::new(file, css).findings()),
            Err(error) => diagnostics.push(not_utf8(&file.path, error)),
        }
    }
}

struct Sheet<'c> {
    file: &'c ThemeFile,
    css: &'c str,
    pieces: Vec<Piece>,
    findings: Diagnostics,
}

/// A block that is open: what stands before its brace, and the declarations that it had so far.
struct Block {
    prelude: Range<usize>,
    declarations: Vec<Range<usize>>,
    is_let_be: bool,
}

impl<'c> Sheet<'c> {
    fn new(file: &'c ThemeFile, css: &'c str) -> Sheet<'c> {
        Sheet { file, css, pieces: pieces(css), findings: Vec::new() }
    }

    fn findings(mut self) -> Diagnostics {
        let mut blocks: Vec<Block> = Vec::new();
        let mut start = 0;
        for at in 0..self.pieces.len() {
            let statement = start..at;
            match self.pieces[at].kind {
                Kind::Open => {
                    let is_inside = blocks.last().is_some_and(|block| block.is_let_be);
                    let is_let_be = is_inside || self.is_let_be(statement.clone());
                    if !is_let_be {
                        self.breakpoints(statement.clone());
                    }
                    blocks.push(Block { prelude: statement, declarations: Vec::new(), is_let_be });
                }
                Kind::Semicolon => {
                    blocks.last_mut().into_iter().for_each(|block| block.declarations.push(statement.clone()))
                }
                Kind::Close => {
                    let block = blocks.pop().map(|mut block| {
                        block.declarations.push(statement);
                        block
                    });
                    block.iter().for_each(|block| self.block(block));
                }
                _ => continue,
            }
            start = at + 1;
        }
        self.accept();
        self.findings
    }

    fn text(&self, at: usize) -> &'c str {
        &self.css[self.pieces[at].range.clone()]
    }

    /// The pieces of a statement that mean something, in their order.
    fn words(&self, statement: Range<usize>) -> impl Iterator<Item = usize> {
        statement.filter(|at| !matches!(self.pieces[*at].kind, Kind::Space | Kind::Comment))
    }

    /// Paper has one colour and no window; with forced colours the system chooses.
    fn is_let_be(&self, prelude: Range<usize>) -> bool {
        let mut words = self.words(prelude).map(|at| self.text(at));
        let is_media = words.next().is_some_and(|word| word.eq_ignore_ascii_case("@media"));
        is_media && words.any(|word| match_ignore_ascii_case! { word, "print" | "forced-colors" => true, _ => false })
    }

    fn block(&mut self, block: &Block) {
        if block.is_let_be {
            return;
        }
        let named: Vec<(&str, Range<usize>)> =
            block.declarations.iter().filter_map(|d| self.named(d.clone())).collect();
        let fixed = |name: &str| matches!(name, "width" | "inline-size" | "min-width" | "max-width");
        // What is so wide as well is a picture and no text.
        let is_picture = self.is_picture(block.prelude.clone())
            || named.iter().any(|(name, value)| fixed(name) && self.absolute(value.clone()).is_some());
        for (name, value) in named {
            self.colours(name, value.clone());
            let is_height = matches!(name, "height" | "max-height" | "block-size" | "max-block-size");
            let is_size = matches!(name, "font" | "font-size" | "line-height" | "letter-spacing" | "word-spacing");
            if is_size || (is_height && !is_picture) {
                self.size(name, value);
            }
        }
    }

    /// The property of a declaration, and the pieces of its value.
    fn named(&self, declaration: Range<usize>) -> Option<(&'c str, Range<usize>)> {
        let mut words = self.words(declaration.clone());
        let (name, colon) = (words.next()?, words.next()?);
        let is_declaration = self.pieces[name].kind == Kind::Word && self.pieces[colon].kind == Kind::Colon;
        is_declaration.then(|| (self.text(name), colon + 1..declaration.end))
    }

    fn colours(&mut self, name: &str, value: Range<usize>) {
        let is_inset = self.words(value.clone()).any(|at| self.text(at).eq_ignore_ascii_case("inset"));
        // Nothing is read on a shadow; one inside a box is a line.
        if name == "box-shadow" && !is_inset {
            return;
        }
        for at in value {
            let text = self.text(at);
            let is_colour = match self.pieces[at].kind {
                Kind::Hash => parse_hash_color(&text.as_bytes()[1..]).is_ok(),
                Kind::Call => is_colour_function(&text[..text.len() - 1]),
                Kind::Word => holds_colours(name) && parse_named_color(text).is_ok(),
                _ => false,
            };
            if is_colour {
                let shown = text.trim_end_matches('(').to_owned();
                self.add(&rules::CSS_COLOUR, self.pieces[at].range.clone(), |d| d.arg("value", shown));
            }
        }
    }

    fn size(&mut self, name: &str, value: Range<usize>) {
        if let Some(at) = self.absolute(value) {
            let shown = self.text(at).to_owned();
            let range = self.pieces[at].range.clone();
            self.add(&rules::CSS_FONT_SIZE, range, |d| d.arg("property", name).arg("value", shown));
        }
    }

    /// The first length of a value that nothing makes larger. A hair's breadth hides what only screen readers read.
    fn absolute(&self, value: Range<usize>) -> Option<usize> {
        value.into_iter().find(|at| matches!(self.pieces[*at].kind, Kind::Absolute { tiny: false }))
    }

    /// Whether a rule is about pictures and marks only, which may have any height.
    fn is_picture(&self, prelude: Range<usize>) -> bool {
        let Some((first, last)) = self.words(prelude.clone()).next().zip(self.words(prelude).last()) else {
            return false;
        };
        let selector = &self.css[self.pieces[first].range.start..self.pieces[last].range.end];
        selector.split(',').all(|part| {
            let subject = part.trim().rsplit([' ', '>', '+', '~']).next().unwrap_or_default();
            let tag = subject.split(['.', '#', '[', ':']).next().unwrap_or_default();
            subject.contains("::")
                || matches!(
                    tag,
                    "img" | "svg" | "video" | "iframe" | "picture" | "canvas" | "hr" | "progress" | "meter"
                )
        })
    }

    /// A question for the width of the window, or for that of a container in pixels: neither sees how large letters are.
    fn breakpoints(&mut self, prelude: Range<usize>) {
        let mut words = self.words(prelude.clone());
        let Some(at_rule) = words.next().map(|at| self.text(at)) else { return };
        let query = match_ignore_ascii_case! { at_rule, "@media" => "media", "@container" => "container", _ => return };
        let width = words.find(|at| {
            let word = self.text(*at);
            self.pieces[*at].kind == Kind::Word && (word.ends_with("width") || word.ends_with("inline-size"))
        });
        drop(words);
        let Some(width) = width else { return };
        let at = match query {
            "media" => Some(width),
            _ => self.absolute(prelude),
        };
        if let Some(at) = at {
            let shown = self.text(at).to_owned();
            let range = self.pieces[at].range.clone();
            self.add(&rules::CSS_BREAKPOINT, range, |d| d.arg("query", query).arg("value", shown));
        }
    }

    fn add(&mut self, rule: &'static Rule, range: Range<usize>, with: impl FnOnce(Diagnostic) -> Diagnostic) {
        let place = Place::new(self.file.path.clone(), Span::new(range));
        self.findings.push(with(Diagnostic::new(rule, place)));
    }

    /// Drops what a remark accepts.
    fn accept(&mut self) {
        let line = |at: usize| self.css[..at].matches('\n').count();
        let comments = self.pieces.iter().filter(|piece| piece.kind == Kind::Comment);
        let accepted: Vec<(&str, usize)> = comments
            .filter_map(|piece| {
                let text = self.css[piece.range.clone()].trim_start_matches("/*").trim_end_matches("*/");
                let (code, reason) = text.split_once(':')?;
                (!reason.trim().is_empty()).then(|| (code.trim(), line(piece.range.end)))
            })
            .collect();
        let is_accepted = |finding: &Diagnostic| {
            let at = line(finding.place.span.start as usize);
            accepted.iter().any(|(code, line)| *code == finding.rule.code && (*line == at || line + 1 == at))
        };
        self.findings.retain(|finding| !is_accepted(finding));
    }
}

fn is_colour_function(name: &str) -> bool {
    match_ignore_ascii_case! { name,
        "rgb" | "rgba" | "hsl" | "hsla" | "hwb" | "lab" | "lch" | "oklab" | "oklch" | "color" | "light-dark" => true,
        _ => false,
    }
}

/// Whether words in this property's value may be names of colours; elsewhere `tan` may be the name of an animation.
fn holds_colours(name: &str) -> bool {
    let beginnings =
        ["--", "background", "border", "outline", "text-decoration", "text-shadow", "box-shadow", "column-rule"];
    name.contains("color")
        || matches!(name, "fill" | "stroke" | "caret")
        || beginnings.iter().any(|b| name.starts_with(b))
}

#[cfg(test)]
mod tests;
