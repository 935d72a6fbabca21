//! What links are called. People who listen to a page jump from link to link, and hear "here, here, here".

use super::at;
use crate::base::{Diagnostics, rules};
use crate::content::entry::{Entry, Target};
use crate::language::words::is_address;

/// Words that say nothing of where a link leads, whole and folded. One list for all languages: an English "more" helps
/// nobody in a Ukrainian text either.
const VAGUE: &[&str] = &[
    // Ukrainian
    "тут",
    "ось тут",
    "сюди",
    "туди",
    "там",
    "цей",
    "це",
    "за посиланням",
    "за цим посиланням",
    "посилання",
    "це посилання",
    "натисніть",
    "натисніть тут",
    "клацніть тут",
    "тисніть тут",
    "перейти",
    "перейдіть",
    "перейти за посиланням",
    "читати",
    "читати далі",
    "читати більше",
    "читайте тут",
    "далі",
    "більше",
    "дізнатися більше",
    "дізнайтеся більше",
    "детальніше",
    "детальніше тут",
    "докладніше",
    "докладніше тут",
    "завантажити",
    "завантажити тут",
    "відкрити",
    "переглянути",
    "подробиці",
    "деталі",
    // Russian
    "здесь",
    "вот здесь",
    "сюда",
    "туда",
    "по ссылке",
    "по этой ссылке",
    "ссылка",
    "эта ссылка",
    "нажмите",
    "нажмите здесь",
    "нажмите сюда",
    "кликните здесь",
    "перейти",
    "перейдите",
    "перейти по ссылке",
    "читать",
    "читать далее",
    "читать дальше",
    "читать больше",
    "читайте здесь",
    "далее",
    "дальше",
    "больше",
    "узнать больше",
    "подробнее",
    "подробнее здесь",
    "подробности",
    "скачать",
    "скачать здесь",
    "открыть",
    "посмотреть",
    "детали",
    // Bulgarian
    "тук",
    "ето тук",
    "от тук",
    "оттук",
    "там",
    "на този линк",
    "на тази връзка",
    "линк",
    "линка",
    "връзка",
    "връзката",
    "натиснете",
    "натиснете тук",
    "кликнете тук",
    "щракнете тук",
    "отидете тук",
    "прочетете",
    "прочетете тук",
    "прочетете повече",
    "прочети повече",
    "вижте",
    "вижте тук",
    "вижте повече",
    "виж повече",
    "виж още",
    "още",
    "повече",
    "научете повече",
    "научи повече",
    "подробности",
    "подробно",
    "изтегли",
    "изтеглете",
    "изтеглете тук",
    "свали",
    "отвори",
    "детайли",
    "напред",
    // English
    "here",
    "over here",
    "click",
    "click here",
    "click this",
    "click this link",
    "press here",
    "tap here",
    "this",
    "this link",
    "this page",
    "link",
    "the link",
    "follow this link",
    "go",
    "go here",
    "read",
    "read here",
    "read on",
    "read more",
    "read more here",
    "more",
    "more here",
    "more info",
    "more information",
    "see here",
    "see more",
    "learn more",
    "find out more",
    "continue",
    "continue reading",
    "details",
    "more details",
    "download",
    "download here",
    "open",
    "view",
    "view more",
];

pub(super) fn check(entry: &Entry, problems: &mut Diagnostics) {
    for link in entry.refs.links.iter().filter(|link| link.target != Target::Broken) {
        let rule = if is_bare(&link.text) {
            &rules::LINK_TEXT_ADDRESS
        } else if is_vague(&link.text) {
            &rules::LINK_TEXT_VAGUE
        } else {
            continue;
        };
        problems.push(at(rule, entry, link.span).arg("text", link.text.as_str()));
    }
}

/// The longest of the texts above, in bytes; most links have more to say.
const LONGEST: usize = 48;

fn is_vague(text: &str) -> bool {
    text.len() <= LONGEST && VAGUE.contains(&super::folded(text).as_str())
}

/// A web address shown as it is. The name of a site alone can be read, a mail address or a number is what it is.
fn is_bare(text: &str) -> bool {
    let text = text.trim();
    let has_path = || text.trim_end_matches('/').contains('/') && is_address(text);
    !text.contains([' ', '@', '\u{a0}']) && (text.contains("://") || text.starts_with("www.") || has_path())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_say_nothing() {
        for text in
            ["тут", "«Тут»", "ЗА ПОСИЛАННЯМ!", "Читати далі →", "по ссылке", "Вижте тук…", "Click here", "Read more."]
        {
            assert!(is_vague(text), "{text}");
        }
        for text in ["Тут про щеплення", "завантажити наказ", "0 800 505 201", "Дія", "", "Още за програмата"]
        {
            assert!(!is_vague(text), "{text}");
        }
        assert!(VAGUE.iter().all(|text| text.len() <= LONGEST && super::super::folded(text) == **text));
    }

    #[test]
    fn addresses_as_texts() {
        for text in ["https://moz.gov.ua/nakaz", "www.who.int", "moz.gov.ua/article/7"] {
            assert!(is_bare(text), "{text}");
        }
        for text in ["a@b.org", "moz.gov.ua", "і/або", "Наказ https://a.org", "24/7", "+380 800 505 201", ""] {
            assert!(!is_bare(text), "{text}");
        }
    }
}
