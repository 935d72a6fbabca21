//! Dates, times, numbers, lists and order as one language writes them (CLDR 48 through ICU4X).
//!
//! `Formats` is built once per language and shared by all workers; a date costs well under a microsecond. Everything is
//! text for a page, never for a machine: `datetime` attributes, feeds and CSV are written elsewhere. CLDR's narrow
//! no-break space (U+202F) becomes the ordinary one (U+00A0), since hardly any web font has it.

mod collate;
mod dates;
mod habits;
mod numbers;

pub use collate::Collator;
pub(crate) use numbers::Numbers;

use std::cmp::Ordering;
use std::fmt;

use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use jiff::civil::{Date, Time, Weekday};

use crate::base::Lang;
use dates::Dates;
use habits::Habits;

/// The formats of one language.
pub struct Formats {
    lang: Lang,
    habits: &'static Habits,
    dates: Dates,
    numbers: Numbers,
    list: ListFormatter,
    collator: Collator,
    plurals: PluralRules,
}

/// The plural categories of a language as CLDR and Fluent write them: `one`, `few`, `many`, `other`.
pub fn plural_categories(lang: Lang) -> Vec<&'static str> {
    let rules = PluralRules::try_new((&super::locale(lang)).into(), PluralRuleType::Cardinal.into());
    rules.iter().flat_map(|rules| rules.categories()).map(name_of).collect()
}

/// A category as CLDR and Fluent write it.
fn name_of(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// How many plural forms whole numbers have in a language: three in Ukrainian, two in English.
pub fn plural_forms(lang: Lang) -> usize {
    let rules = PluralRules::try_new((&super::locale(lang)).into(), PluralRuleType::Cardinal.into()).expect(CLDR);
    let mut forms: Vec<PluralCategory> = Vec::new();
    for number in 0..=200_u32 {
        let form = rules.category_for(number);
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
    forms.len()
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Formats({})", self.lang)
    }
}

impl Formats {
    /// The formats of a language; a language that CLDR does not know gets CLDR's root formats.
    pub fn new(lang: Lang) -> Formats {
        let locale = super::locale(lang);
        Formats {
            lang,
            habits: habits::of(lang),
            dates: Dates::new(&locale),
            numbers: Numbers::new(&locale),
            list: ListFormatter::try_new_and(ListFormatterPreferences::from(&locale), ListFormatterOptions::default())
                .expect(CLDR),
            collator: Collator::new(&locale),
            plurals: PluralRules::try_new((&locale).into(), PluralRuleType::Cardinal.into()).expect(CLDR),
        }
    }

    /// Which of a language's plural forms a whole number takes, where the forms are given from `one` to `other`.
    ///
    /// Ukrainian and Russian have three for whole numbers (партнер, партнери, партнерів), Bulgarian and English two.
    pub fn plural_index(&self, number: i64) -> usize {
        let rank = |category: PluralCategory| match category {
            PluralCategory::Zero => 0,
            PluralCategory::One => 1,
            PluralCategory::Two => 2,
            PluralCategory::Few => 3,
            PluralCategory::Many => 4,
            PluralCategory::Other => 5,
        };
        let own = rank(self.plurals.category_for(number));
        self.plurals.categories().filter(|category| rank(*category) < own).count()
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The long date: `31 липня 2023 р.`
    pub fn date(&self, date: Date) -> String {
        self.dates.date(date)
    }

    /// The long date with its day of the week: `понеділок, 31 липня 2023 р.`
    pub fn date_weekday(&self, date: Date) -> String {
        self.dates.date_weekday(date)
    }

    /// The date in digits, for tables: `31.07.2023`.
    pub fn date_numeric(&self, date: Date) -> String {
        self.dates.date_numeric(date)
    }

    /// A month of a year as a heading, in the form that stands alone: `липень 2023 р.` `month` counts from 1.
    pub fn month_heading(&self, year: i16, month: i8) -> String {
        self.dates.month_heading(year, month)
    }

    /// A month's name in the form that stands alone: `липень`. `month` counts from 1; another gives an empty text.
    pub fn month_name(&self, month: i8) -> &str {
        self.dates.month_name(month)
    }

    /// The day and the month: `31 липня`.
    pub fn day_month(&self, date: Date) -> String {
        self.dates.day_month(date)
    }

    /// The time of day on the language's clock: `10:53`, in Bulgarian `10:53 ч.`
    pub fn time(&self, time: Time) -> String {
        self.dates.time(time)
    }

    /// The long date and the time: `31 липня 2023 р. о 10:53`, `31 July 2023 at 10:53`.
    pub fn date_time(&self, date: Date, time: Time) -> String {
        let text = self.dates.date_time(date, time);
        match self.habits.at_eleven {
            Some((plain, spoken)) if time.hour() == 11 => text.replacen(plain, spoken, 1),
            _ => text,
        }
    }

    /// A moment up to which something lasts: `18:00 31 липня 2023 р.`, `18:00 on 31 July 2023`, to stand after «до», “by”.
    pub fn until(&self, date: Date, time: Time) -> String {
        match self.habits.until {
            Some(between) => format!("{}{between}{}", self.time(time), self.date(date)),
            None => self.date_time(date, time),
        }
    }

    /// The day of the week with its preposition, as a sentence has it: `у вівторок`, `во вторник`, `on Tuesday`. Languages
    /// without a row of habits give the bare name.
    pub fn on_weekday(&self, day: Weekday) -> &str {
        let index = day.to_monday_zero_offset() as usize;
        self.habits.on_weekdays.as_ref().map_or_else(|| self.weekday(day), |days| days[index])
    }

    /// The days on which something takes place, as a sentence has them: `в понеділок, 31 липня 2023 р.`,
    /// `3–5 березня 2026 р.`, `on 3–5 March 2026`.
    pub fn on_days(&self, from: Date, to: Date) -> String {
        match from == to {
            true => format!("{}, {}", self.on_weekday(from.weekday()), self.date(from)),
            false => format!("{}{}", self.habits.on, self.date_range(from, to)),
        }
    }

    /// The days from the first to the last, each fact once: `3–5 березня 2026 р.`, `28 лютого – 2 березня 2026 р.`
    pub fn date_range(&self, from: Date, to: Date) -> String {
        self.dates.date_range(from, to, self.habits.range)
    }

    /// The hours from the first to the last: `10:00–13:00`, in Bulgarian `10:00 – 13:00 ч.`
    pub fn time_range(&self, from: Time, to: Time) -> String {
        self.dates.time_range(from, to, self.habits.range)
    }

    /// Days of the week in the short form, in the week's order; three or more in a row become a range: `пн–пт`, `пн, ср`.
    pub fn weekdays(&self, days: &[Weekday]) -> String {
        self.dates.weekdays(days)
    }

    /// The name of a day of the week: `понеділок`.
    pub fn weekday(&self, day: Weekday) -> &str {
        self.dates.weekday(day)
    }

    /// A whole number with the language's grouping: `12 345`.
    pub fn number(&self, number: i64) -> String {
        self.numbers.integer(number)
    }

    /// A number rounded to so many digits after the separator: `1 234,50`.
    pub fn decimal(&self, number: f64, digits: u8) -> String {
        self.numbers.decimal(number, digits)
    }

    /// A number that stands in data as text (`1234567.50`), digit for digit; `None` when it is not a plain decimal.
    pub fn decimal_text(&self, text: &str) -> Option<String> {
        self.numbers.text(text)
    }

    /// A percentage: `12,5%`, in Russian and Bulgarian `12,5 %`. `number` is already in hundredths.
    pub fn percent(&self, number: f64, digits: u8) -> String {
        format!("{}{}", self.decimal(number, digits), self.habits.percent)
    }

    /// A sum of money that stands in data as text, with its currency by ISO 4217: `1 234 567,50 ₴`, `€1,234,567.50`.
    pub fn money(&self, amount: &str, currency: &str) -> Option<String> {
        Some(self.habits.money(&self.decimal_text(amount)?, currency))
    }

    /// An amount that is already in words (`12,4 млн`), with the sign of its currency; without an amount, what it is given in.
    pub fn money_in_words(&self, amount: &str, currency: &str) -> String {
        let text = self.habits.money(amount, currency);
        // A sign stands before a word as words stand beside each other.
        let word = amount.chars().next().filter(|first| first.is_alphabetic());
        match word.and_then(|word| text.split_once(word)) {
            Some((sign, _)) if !sign.is_empty() && !sign.ends_with('\u{a0}') => format!("{sign}\u{a0}{amount}"),
            _ => text.trim_matches('\u{a0}').to_owned(),
        }
    }

    /// A percentage whose number is already formatted.
    pub fn percent_text(&self, number: &str) -> String {
        format!("{number}{}", self.habits.percent)
    }

    /// A list in one line: `A, B і C`.
    pub fn list(&self, items: &[&str]) -> String {
        self.list.format(items.iter()).to_string()
    }

    /// The size of a file in units of 1024 bytes: `12 КБ`, `1,5 МБ`.
    pub fn file_size(&self, bytes: u64) -> String {
        let mut size = bytes as f64;
        let mut unit = 0;
        while size >= 1023.5 && unit + 1 < self.habits.bytes.len() {
            size /= 1024.0;
            unit += 1;
        }
        let fraction = unit >= 2 && size < 9.95 && (size * 10.0).round() % 10.0 != 0.0;
        let digits = u8::from(fraction);
        format!("{}\u{a0}{}", self.decimal(size, digits), self.habits.bytes[unit])
    }

    /// The order of two texts in this language: in Ukrainian `гора` before `ґанок`, `и` before `і`; case decides last.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }

    /// The language's order as a value that sorts and makes keys.
    pub fn collator(&self) -> &Collator {
        &self.collator
    }
}

/// Why loading compiled data cannot fail; a test asks for every two-letter tag.
const CLDR: &str = "any tag falls back to CLDR's root locale, whose data are compiled in";

#[cfg(test)]
mod tests;
