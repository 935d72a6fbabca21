//! Pages of questions and answers (`layout: faq`): each heading of the second level is a question, and what follows it up to
//! the next one is the answer.

use super::views::Part;
use crate::content::plain::plain_text;

/// The questions of a body with their answers, as plain text.
pub(super) fn questions(parts: &[Part]) -> Vec<(String, String)> {
    let html = parts.iter().filter_map(|part| match part {
        Part::Html { html } => Some(html.as_str()),
        _ => None,
    });
    let html: String = html.collect();
    let mut sections = html.split("<h2");
    // What stands before the first question answers none.
    sections.next();
    let question = |section: &str| {
        let (heading, answer) = section.split_once("</h2>")?;
        let (_, heading) = heading.split_once('>')?;
        Some((plain_text(heading), plain_text(answer)))
    };
    sections.filter_map(question).filter(|(question, answer)| !question.is_empty() && !answer.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_questions_and_all_below_them_is_the_answer() {
        let html = "<p>Вступ</p><h2 id=\"a\">Чи це <em>безоплатно</em>?</h2><p>Так, &amp;\nзавжди.</p><h3 id=\"b\">Ліки</h3>\
                    <ul><li>так</li><li><a href=\"/x\">ні</a>.</li></ul><h2 id=\"c\">Порожнє</h2>";
        let parts = [Part::Html { html: html.to_owned() }, Part::Word { id: "x" }];
        let expected = ("Чи це безоплатно?".to_owned(), "Так, & завжди. Ліки так ні.".to_owned());
        assert_eq!(questions(&parts), [expected]);
        assert!(questions(&[]).is_empty());
    }
}
