//! Images: figures, pictures in running text, and what is drawn in their place: cards, snippets, tables, charts.

use std::ops::Range;

use super::brackets::closing_bracket;
use super::spaces::is_picture;
use super::target::{Address, address, decode, named, scheme};
use super::writer::{Frame, Writer};
use crate::base::rules;
use crate::content::entry::{Embed, Figure, NamedKind, Slot};

/// Titles that say that a picture is decoration and has no alternative text on purpose.
const DECORATIVE: &[&str] = &["decorative", "декоративне", "декоративное", "декоративно"];

/// An open image: its words are being captured.
#[derive(Debug)]
pub(super) struct Open {
    dest: String,
    title: String,
    range: Range<usize>,
    capture: usize,
    /// True when nothing else stands in its paragraph.
    is_alone: bool,
}

impl Writer<'_> {
    pub(super) fn open_image(&mut self, dest: &str, title: &str, id: &str, range: Range<usize>) {
        if !id.is_empty() {
            self.definitions_used.insert(id.to_lowercase());
        }
        let image = Open {
            dest: self.restored(dest).into_owned(),
            title: self.restored(title).trim().to_owned(),
            is_alone: self.is_alone(&range),
            capture: self.capture(),
            range,
        };
        self.silent += 1;
        self.revision.open_picture();
        self.frames.push(Frame::Image(image));
    }

    pub(super) fn close_image(&mut self, image: Open) {
        self.silent -= 1;
        let words = self.captured(image.capture);
        let is_decoration = DECORATIVE.contains(&image.title.to_lowercase().as_str());
        self.end_picture(&words, if is_decoration { "" } else { &image.title }, &image.range);
        match scheme(&image.dest) {
            Some((scheme, "")) if scheme.eq_ignore_ascii_case("gallery") => self.gallery(words, image),
            Some((scheme, id)) => match named(scheme) {
                Some(kind) if !id.is_empty() => self.card(kind, decode(id), words, image),
                _ => self.foreign(words, image),
            },
            None if image.dest.trim().is_empty() => {
                self.report_address("", Address::Empty, image.range);
                self.escape(&words);
            }
            None => self.figure(words, image),
        }
    }

    /// True when an image is all that its paragraph holds, or one of several that are.
    fn is_alone(&self, image: &Range<usize>) -> bool {
        let Some(Frame::Paragraph(paragraph)) = self.frames.last() else { return false };
        let begins = self.html.len() == paragraph.html_at + "<p>".len();
        let is_blank = |range| self.slice(range).trim().is_empty();
        match paragraph.close {
            "\n" => paragraph.has_only_images,
            _ if paragraph.has_only_images => begins,
            _ => begins && is_blank(paragraph.range.start..image.start) && is_blank(image.end..paragraph.range.end),
        }
    }

    /// Takes back the `<p>` that was opened for something that is no text.
    fn instead_of_paragraph(&mut self) {
        if let Some(Frame::Paragraph(paragraph)) = self.frames.last_mut()
            && paragraph.close != "\n"
        {
            self.html.truncate(paragraph.html_at);
            paragraph.close = "\n";
        }
    }

    fn figure(&mut self, alt: String, image: Open) {
        let title = image.title.to_lowercase();
        let decorative = DECORATIVE.contains(&title.as_str());
        if let Address::Incomplete(..) = address(&image.dest) {
            return self.foreign(alt, image);
        }
        if decorative && !alt.is_empty() {
            self.report(self.problem(&rules::IMAGE_ALT_UNUSED, image.range.clone()).arg("alt", alt.as_str()));
        } else if alt.is_empty() && !decorative {
            let mut problem = self.problem(&rules::IMAGE_ALT_MISSING, image.range.clone());
            problem = problem.arg("file", decode(&image.dest));
            self.report(problem);
        }
        if image.is_alone {
            self.instead_of_paragraph();
        } else if !decorative && !image.title.is_empty() {
            self.report(self.problem(&rules::LINK_TITLE, image.range.clone()).arg("title", image.title.as_str()));
        }
        self.slot(Slot::Figure(self.refs.figures.len() as u32));
        self.refs.figures.push(Figure {
            src: decode(&image.dest),
            alt: if decorative { String::new() } else { self.typeset_words(alt) },
            decorative,
            caption: (!decorative && !image.title.is_empty()).then(|| self.typeset_words(image.title)),
            inline: !image.is_alone,
            span: self.span(image.range),
        });
    }

    fn card(&mut self, kind: NamedKind, id: String, words: String, image: Open) {
        if !image.is_alone || kind == NamedKind::Page {
            let rule = if kind == NamedKind::Page { &rules::EMBED_KIND } else { &rules::EMBED_INLINE };
            self.report(self.problem(rule, image.range).arg("address", image.dest));
            self.escape(&words);
            return;
        }
        if !words.is_empty() && !image.title.is_empty() {
            self.report(self.problem(&rules::LINK_TITLE, image.range.clone()).arg("title", image.title.as_str()));
        }
        self.instead_of_paragraph();
        self.slot(Slot::Embed(self.refs.embeds.len() as u32));
        let caption = self.typeset_words(if words.is_empty() { image.title } else { words });
        self.refs.embeds.push(Embed::Card { kind, id, caption, span: self.span(image.range) });
    }

    /// The place of the pictures that the front matter lists; a second one would show them twice.
    fn gallery(&mut self, words: String, image: Open) {
        let is_second = self.refs.embeds.iter().any(|embed| matches!(embed, Embed::Gallery { .. }));
        if !image.is_alone || is_second {
            let rule = if is_second { &rules::GALLERY_TWICE } else { &rules::EMBED_INLINE };
            self.report(self.problem(rule, image.range).arg("address", image.dest));
            self.escape(&words);
            return;
        }
        self.instead_of_paragraph();
        self.slot(Slot::Embed(self.refs.embeds.len() as u32));
        let caption = self.typeset_words(if words.is_empty() { image.title } else { words });
        self.refs.embeds.push(Embed::Gallery { caption, span: self.span(image.range) });
    }

    /// A picture on another's site, or something that cannot be drawn: its words are shown.
    fn foreign(&mut self, words: String, image: Open) {
        let is_outside = matches!(address(&image.dest), Address::Incomplete(..))
            || scheme(&image.dest).is_some_and(|(scheme, _)| scheme.to_ascii_lowercase().starts_with("http"))
            || is_picture(&image.dest);
        let rule = if is_outside { &rules::IMAGE_OUTSIDE } else { &rules::EMBED_KIND };
        self.report(self.problem(rule, image.range).arg("address", image.dest));
        self.escape(&words);
    }
}

/// True when each line of a paragraph is an image, so that each is drawn as if it stood alone.
pub(super) fn are_all(paragraph: &str) -> bool {
    paragraph.starts_with("![")
        && paragraph.lines().all(|line| {
            let line = line.trim_matches([' ', '\t', '>', '\r']);
            let Some((words, inside)) = line.split_once("](") else { return false };
            words.starts_with("![") && closing_bracket(super::line(inside)) == inside.len().checked_sub(1)
        })
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::content::markdown::tests::{check, check_problems, read_body};

    #[test]
    fn pictures() {
        let text = "![Лікар *і* сестра](photo 3.jpg \"Підпис\")\n\nТекст ![a](a%20b.png) далі\n\n\
                    > ![](x.jpg \"Декоративне\")\n\n[![a](фото (1).jpg)](b.md)\n";
        check(
            text,
            expect![[r#"
            ⟨figure 0⟩
            <p>Текст ⟨figure 1⟩ далі</p>
            <blockquote>
            ⟨figure 2⟩
            </blockquote>
            <p>⟨a 0⟩⟨figure 3⟩⟨/a⟩</p>
        "#]],
        );
        let (refs, ..) = read_body(text);
        let figures: Vec<_> = refs.figures.iter().map(|f| (&*f.src, &*f.alt, f.caption.as_deref(), f.inline)).collect();
        expect![[r#"
            [
                (
                    "photo 3.jpg",
                    "Лікар і сестра",
                    Some(
                        "Підпис",
                    ),
                    false,
                ),
                (
                    "a b.png",
                    "a",
                    None,
                    true,
                ),
                (
                    "x.jpg",
                    "",
                    None,
                    false,
                ),
                (
                    "фото (1).jpg",
                    "a",
                    None,
                    true,
                ),
            ]
        "#]]
        .assert_debug_eq(&figures);
        assert!(refs.figures[2].decorative);
        assert_eq!(
            &text[refs.figures[0].span.start as usize - 100..refs.figures[0].span.end as usize - 100],
            "![Лікар *і* сестра](photo 3.jpg \"Підпис\")"
        );
    }

    #[test]
    fn several_pictures_without_a_line_between() {
        check(
            "![a](1.jpg)\n![b](2 2.jpg \"в (г)\")\n![c](event:x)\n\n![a](1.jpg) і\n![b](2.jpg)\n",
            expect![[r#"
            ⟨figure 0⟩
            ⟨figure 1⟩
            ⟨embed 0⟩
            <p>⟨figure 2⟩ і
            ⟨figure 3⟩</p>
        "#]],
        );
    }

    #[test]
    fn cards() {
        let text = "![Школа](event:quality-2021)\n\n![](snippet:about)\n\n![Графік](chart:budget-2026)\n";
        check(
            text,
            expect![[r#"
            ⟨embed 0⟩
            ⟨embed 1⟩
            ⟨embed 2⟩
        "#]],
        );
        let (refs, ..) = read_body(text);
        expect![[r#"
            [
                Card {
                    kind: Event,
                    id: "quality-2021",
                    caption: "Школа",
                    span: Span {
                        start: 100,
                        end: 133,
                    },
                },
                Card {
                    kind: Snippet,
                    id: "about",
                    caption: "",
                    span: Span {
                        start: 135,
                        end: 153,
                    },
                },
                Card {
                    kind: Chart,
                    id: "budget-2026",
                    caption: "Графік",
                    span: Span {
                        start: 155,
                        end: 189,
                    },
                },
            ]
        "#]]
        .assert_debug_eq(&refs.embeds);
    }

    #[test]
    fn mistakes_in_pictures() {
        check_problems(
            "Текст ![a](x.jpg \"підпис\")\n\n![](x.jpg)\n\n![a](x.jpg \"decorative\")\n\n![a](https://a.org/x.jpg)\n\n![a](www.a.org/x.jpg)\n\n\
             Текст ![a](event:x)\n\nТекст ![a](gallery:)\n\n![](gallery:)\n\n![b](gallery:)\n\n![a](gallery:x)\n\n![a](page:x)\n\n![a]()\n\n![a](data:image/png;x)\n\n![a](event:x \"b\")\n",
            expect![[r#"
                link-title `![a](x.jpg "підпис")` title=підпис
                image-alt-missing `![](x.jpg)` file=x.jpg
                image-alt-unused `![a](x.jpg "decorative")` alt=a
                image-outside `![a](https://a.org/x.jpg)` address=https://a.org/x.jpg
                image-outside `![a](www.a.org/x.jpg)` address=www.a.org/x.jpg
                embed-inline `![a](event:x)` address=event:x
                embed-inline `![a](gallery:)` address=gallery:
                gallery-twice `![b](gallery:)` address=gallery:
                embed-kind `![a](gallery:x)` address=gallery:x
                embed-kind `![a](page:x)` address=page:x
                link-address-empty `![a]()` address=
                embed-kind `![a](data:image/png;x)` address=data:image/png;x
                link-title `![a](event:x "b")` title=b
                ----
                <p>Текст ⟨figure 0⟩</p>
                ⟨figure 1⟩
                ⟨figure 2⟩
                <p>a</p>
                <p>a</p>
                <p>Текст a</p>
                <p>Текст a</p>
                ⟨embed 0⟩
                <p>b</p>
                <p>a</p>
                <p>a</p>
                <p>a</p>
                <p>a</p>
                ⟨embed 1⟩
            "#]],
        );
    }
}
