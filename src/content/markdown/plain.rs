//! Where the words of a body stand: its text and the words of its pictures, without code, addresses, comments and what is
//! marked as another language.
//!
//! A second reading, apart from the writer: only for bodies in which something was met, and for the spelling.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::{OPTIONS, spaces};

/// The bytes of a body that a reader reads as words of its own language, in order.
pub fn words(body: &str) -> Vec<Range<usize>> {
    let patched = spaces::patch(body);
    let events = Parser::new_ext(patched.as_deref().unwrap_or(body), OPTIONS).into_offset_iter();
    let mut words = Vec::new();
    let (mut in_code, mut tags) = (false, Vec::new());
    for (event, range) in events {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(_) if !in_code && !tags.contains(&true) => words.push(range),
            Event::Start(Tag::Image { title, .. }) if !title.is_empty() && !tags.contains(&true) => {
                // The parser does not say where a caption stands; it is the last thing in the image.
                let at = body[range.clone()].rfind(&*title).map(|at| range.start + at);
                words.extend(at.map(|at| at..at + title.len()));
            }
            Event::InlineHtml(html) | Event::Html(html) => {
                html.split_inclusive('>').for_each(|tag| note(tag, &mut tags))
            }
            _ => {}
        }
    }
    words.sort_by_key(|range| range.start);
    words.retain(|range| !is_marked(body, range));
    words
}

/// Whether an element is opened or closed that may say which language it is in; the list holds for each open one whether it
/// does.
fn note(tag: &str, open: &mut Vec<bool>) {
    let Some(tag) = tag.find('<').map(|at| &tag[at..]) else { return };
    if tag.starts_with("</span") || tag.starts_with("</div") {
        open.pop();
    } else if tag.starts_with("<span") || tag.starts_with("<div") {
        open.push(tag.contains("lang="));
    }
}

/// Whether a text stands in `[…]{lang=ru}`.
fn is_marked(body: &str, range: &Range<usize>) -> bool {
    let before = body[..range.start].rfind(['[', ']', '\n']).map(|at| &body[at..=at]);
    let Some(behind) = body[range.start..].find(']').map(|at| &body[range.start + at + 1..]) else { return false };
    (before == Some("[") || body[range.clone()].starts_with('[')) && behind.starts_with("{lang=")
}

#[cfg(test)]
mod tests {
    #[track_caller]
    fn check(body: &str, expected: &[&str]) {
        let words: Vec<&str> = super::words(body).into_iter().map(|range| &body[range]).collect();
        assert_eq!(words, expected, "{body}");
    }

    #[test]
    fn what_is_read_as_words() {
        check(
            "## Мета {#meta}\n\nТекст *тут*, `код` і [посилання](x.md \"назва\").\n\n```\nкод\n```\n\n- пункт\n",
            &["Мета", "Текст ", "тут", ", ", " і ", "посилання", ".", "пункт"],
        );
        check("![опис](photo 3.jpg \"підпис\")\n\n<!-- accept x: так -->\n", &["опис", "підпис"]);
        check(
            "а <span lang=\"ru\">б <span>в</span></span> г\n\n<div lang=\"en\">\n\nд\n\n</div>\n\nе",
            &["а ", " г", "е"],
        );
    }

    #[test]
    fn what_is_marked_in_brackets() {
        let body = "Він: [мы здесь]{lang=ru} і [посилання](x.md)";
        let words: Vec<&str> = super::words(body).into_iter().map(|range| &body[range]).collect();
        assert!(!words.contains(&"мы здесь") && words.contains(&"посилання"), "{words:?}");
    }
}
