//! What CLDR leaves open or ICU4X does not carry: a table of a few habits, with one row for languages not named.
//!
//! A new language needs no row here: it gets unspaced ranges and international units.

use crate::base::Lang;

/// The habits of one language.
pub(super) struct Habits {
    /// What CLDR's join of a date and a time at eleven o'clock holds, and what is said instead.
    pub(super) at_eleven: Option<(&'static str, &'static str)>,
    /// How a moment up to which something lasts is said: what stands between the time and the date, in that order; where
    /// nothing is named, CLDR's order holds.
    pub(super) until: Option<&'static str>,
    /// Each day of the week with its preposition, Monday first: «у вівторок», «во вторник»; in Ukrainian as after a vowel
    /// («відбудеться в середу», but «у» before «в»).
    pub(super) on_weekdays: Option<[&'static str; 7]>,
    /// What stands before the date of an event that takes several days.
    pub(super) on: &'static str,
    /// What stands between the ends of a range of days or hours.
    pub(super) range: &'static str,
    /// What follows the number of a percentage: CLDR's `percentFormats`, but in Bulgarian the space that the EU's
    /// interinstitutional style guide asks for.
    pub(super) percent: &'static str,
    /// Bytes, and each unit 1024 times the one before.
    pub(super) bytes: [&'static str; 4],
    /// True where the sign of a currency stands before the amount.
    currency_first: bool,
    /// Currencies with a sign of their own in this language.
    currencies: &'static [(&'static str, &'static str)],
}

/// The habits of a language.
pub(super) fn of(lang: Lang) -> &'static Habits {
    match lang.as_str() {
        "uk" => &UK,
        "ru" => &RU,
        "bg" => &BG,
        "en" => &EN,
        _ => &OTHERS,
    }
}

const SIGNS: &[(&str, &str)] = &[("UAH", "₴"), ("EUR", "€"), ("USD", "$"), ("GBP", "£")];

static UK: Habits = Habits {
    // «О 10:53», but «об 11:00»: the preposition gains a consonant before a vowel, and «одинадцята» is the only hour
    // that begins with one (Ukrainian orthography of 2019, § 23).
    at_eleven: Some((" о\u{a0}11", " об\u{a0}11")),
    until: Some(" "),
    on_weekdays: Some(["в понеділок", "у вівторок", "в середу", "в четвер", "в пʼятницю", "в суботу", "в неділю"]),
    on: "",
    range: "–",
    percent: "%",
    bytes: ["Б", "КБ", "МБ", "ГБ"],
    currency_first: false,
    currencies: SIGNS,
};

static RU: Habits = Habits {
    at_eleven: None,
    // «Во» before two consonants of which the first is «в».
    on_weekdays: Some([
        "в понедельник",
        "во вторник",
        "в среду",
        "в четверг",
        "в пятницу",
        "в субботу",
        "в воскресенье",
    ]),
    percent: "\u{a0}%",
    ..UK
};

static BG: Habits = Habits {
    until: Some(" на "),
    // «Във» before a word that begins with «в» or «ф».
    on_weekdays: Some(["в понеделник", "във вторник", "в сряда", "в четвъртък", "в петък", "в събота", "в неделя"]),
    on: "на ",
    percent: "\u{a0}%",
    range: " – ",
    currencies: &[("BGN", "лв."), ("EUR", "€"), ("UAH", "₴"), ("USD", "$"), ("GBP", "£")],
    ..OTHERS
};

static EN: Habits = Habits {
    until: Some(" on "),
    on_weekdays: Some([
        "on Monday",
        "on Tuesday",
        "on Wednesday",
        "on Thursday",
        "on Friday",
        "on Saturday",
        "on Sunday",
    ]),
    on: "on ",
    currency_first: true,
    currencies: &[("EUR", "€"), ("USD", "US$"), ("GBP", "£")],
    ..OTHERS
};

static OTHERS: Habits = Habits {
    at_eleven: None,
    until: None,
    on_weekdays: None,
    on: "",
    range: "–",
    percent: "%",
    bytes: ["B", "KB", "MB", "GB"],
    currency_first: false,
    currencies: SIGNS,
};

impl Habits {
    /// An amount, already formatted, with the sign of its currency, or with its code where it has no sign.
    pub(super) fn money(&self, amount: &str, currency: &str) -> String {
        let sign = self.currencies.iter().find(|(code, _)| *code == currency).map(|(_, sign)| *sign);
        match (self.currency_first, sign) {
            (false, _) => format!("{amount}\u{a0}{}", sign.unwrap_or(currency)),
            (true, None) => format!("{currency}\u{a0}{amount}"),
            (true, Some(sign)) => match amount.strip_prefix('-') {
                Some(positive) => format!("-{sign}{positive}"),
                None => format!("{sign}{amount}"),
            },
        }
    }
}
