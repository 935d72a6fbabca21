//! The order of letters (CLDR root collation tailored per language, UTS 10).

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;

/// The order of one language: letters first, then accents, then case.
///
/// CLDR puts Cyrillic before Latin in the languages that are written in it, and gives Ukrainian `ґ` a place of its own
/// after `г`.
pub struct Collator(CollatorBorrowed<'static>);

impl Collator {
    pub(super) fn new(locale: &Locale) -> Collator {
        let order = CollatorBorrowed::try_new(CollatorPreferences::from(locale), CollatorOptions::default());
        Collator(order.expect(super::CLDR))
    }

    /// The order of two texts; texts that differ in nothing a reader sees are told apart by their code points, so that
    /// a sorted list never depends on where it began.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(a, b).then_with(|| a.cmp(b))
    }

    /// A key whose bytes compare as the texts do: worth making for a long list, which compares each text many times.
    pub fn key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(4 * text.len());
        // Writing to memory cannot fail.
        let Ok(()) = self.0.write_sort_key_to(text, &mut key);
        key
    }

    /// Sorts things by the text that readers see.
    pub fn sort_by_text<T>(&self, things: &mut [T], text: impl Fn(&T) -> &str) {
        things.sort_by_cached_key(|thing| {
            let text = text(thing);
            (self.key(text), text.to_owned())
        });
    }
}
