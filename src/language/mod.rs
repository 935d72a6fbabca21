//! What a language brings: its words, its dates and numbers, its order of letters, its spelling in Latin letters.
//!
//! Dates, numbers, lists, plurals and collation come from CLDR through ICU4X, so a language that is new to the program
//! needs no code: one line in `site.yaml` and two `.ftl` files. What CLDR does not carry (transliteration, a few house
//! habits) stands in small tables here. Nothing here reads a file or the clock, or knows what a page is.

pub mod capitals;
pub mod facts;
pub mod foreign;
pub mod format;
pub mod house;
pub mod messages;
pub mod names;
pub mod phone;
pub mod spelling;
pub mod transliterate;
pub mod typography;
pub mod words;

pub use format::{Collator, Formats};
pub use messages::{Arg, Args, FtlFile, Messages};
pub use transliterate::{slug, transliterate};
pub use typography::Typography;

use icu_locale_core::Locale;

use crate::base::Lang;

/// What a language brings to pages: its words and its formats.
#[derive(Debug)]
pub struct Language {
    /// The words of `site.ftl`.
    pub messages: Messages,
    /// Dates, numbers, lists, order.
    pub formats: Formats,
}

/// The CLDR locale whose habits a language follows: its own, except that `en` means British English.
fn locale(lang: Lang) -> Locale {
    let tag = match lang.as_str() {
        "en" => "en-GB",
        tag => tag,
    };
    // A tag that BCP 47 does not know (a region of two digits) falls back to CLDR's root.
    Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN)
}

#[cfg(test)]
pub(crate) mod tests;
