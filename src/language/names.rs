//! What languages call themselves. Separate from `messages`, since the program needs these names before any file is
//! read, and on pages in other languages.

use super::{Arg, Messages};
use crate::base::Lang;

/// The message in which a vocabulary says its language's own name.
const OWN_NAME: &str = "language-own-name";

/// The name of a language in that language: `Українська`. The vocabulary's own word comes first, then this program's,
/// then the tag itself.
pub fn own_name(lang: Lang, words: Option<&Messages>) -> String {
    let word = words.filter(|words| words.lang() == lang).and_then(|words| words.text(OWN_NAME, &[]));
    word.unwrap_or_else(|| {
        let name = match lang.as_str() {
            "uk" => "Українська",
            "ru" => "Русский",
            "bg" => "Български",
            "en" => "English",
            tag => tag,
        };
        name.to_owned()
    })
}

/// The mark that an item is in another language, in the reader's: `(українською)`. A language for which the vocabulary
/// has no such word is named by its own name.
pub fn in_language(lang: Lang, words: &Messages) -> String {
    let mark = words.text(&format!("in-language-{lang}"), &[]);
    let other = || words.text("in-language-other", &[("language", Arg::Text(&own_name(lang, None)))]);
    mark.or_else(other).unwrap_or_else(|| own_name(lang, None))
}

/// The language as the Open Graph protocol writes it in `og:locale`: language and country, `uk_UA`. A tag without
/// country that is not of the four has none.
pub fn og_locale(lang: Lang) -> Option<String> {
    let known = match lang.as_str() {
        "uk" => "uk_UA",
        "ru" => "ru_RU",
        "bg" => "bg_BG",
        "en" => "en_GB",
        tag => {
            let (language, region) = tag.split_once('-').filter(|(_, region)| region.len() == 2)?;
            return Some(format!("{language}_{}", region.to_ascii_uppercase()));
        }
    };
    Some(known.to_owned())
}
