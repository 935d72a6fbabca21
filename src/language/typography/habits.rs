//! What each language wants: a table of habits, with one row for languages not named.
//!
//! A new language needs no row: CLDR's quotation marks of the commoner languages stand below, and an en dash, an ellipsis
//! and a curly apostrophe are right nearly everywhere.

use crate::base::Lang;

/// A pair of quotation marks.
pub(super) type Pair = (&'static str, &'static str);

/// The habits of one language.
#[derive(Debug)]
pub(super) struct Habits {
    /// The outer quotation marks and those within them.
    pub(super) quotes: [Pair; 2],
    /// What a hyphen between spaces becomes.
    pub(super) dash: &'static str,
    /// What an apostrophe between two letters becomes.
    pub(super) apostrophe: &'static str,
    /// True where only Cyrillic letters have that apostrophe.
    pub(super) is_cyrillic: bool,
    /// True where `'` also begins and ends a quotation, and a word may end with an apostrophe.
    pub(super) has_single_quotes: bool,
    /// Words of one or two letters that stay on the line of the word after them, packed by [`pack`].
    pub(super) short: &'static [u32],
    /// Abbreviations that stay with what follows them.
    pub(super) before: &'static [&'static str],
    /// Units and abbreviations that stay with the number before them, apart from [`UNITS`].
    pub(super) units: &'static [&'static str],
    /// Numerals, which a currency or a unit stays with as it does with a number.
    pub(super) numerals: &'static [&'static str],
    /// For each last byte, how many bytes the words of the tables that end with it have, a bit a length. Most words of a
    /// text are passed over by this look.
    lengths: [u16; 256],
}

/// Longer words than this many bytes stand in no table; a test holds the tables to it.
pub(super) const LONGEST: usize = 15;

impl Habits {
    /// Whether a word may stand in a table of words that stay with what follows them. It has a last byte, which is no full
    /// stop, and no mark before it.
    pub(super) fn may_bind(&self, last: u8, length: usize) -> bool {
        length <= LONGEST && self.lengths[usize::from(last)] & (1 << length) != 0
    }

    /// Fills in the lengths of the words.
    const fn with_lengths(mut self) -> Habits {
        let mut at = 0;
        while at < self.short.len() {
            let bytes = self.short[at].to_le_bytes();
            let mut length = 4;
            while bytes[length - 1] == 0 {
                length -= 1;
            }
            self.lengths[bytes[length - 1] as usize] |= 1 << length;
            at += 1;
        }
        let mut table = 0;
        while table < 2 {
            let words = if table == 0 { self.before } else { self.numerals };
            at = 0;
            while at < words.len() {
                let word = words[at].as_bytes();
                self.lengths[word[word.len() - 1] as usize] |= 1 << word.len();
                at += 1;
            }
            table += 1;
        }
        // A single letter ends otherwise when it is a capital one, so all of them are looked at.
        let mut last = 0;
        while last < self.lengths.len() && !self.short.is_empty() {
            self.lengths[last] |= 0b110;
            last += 1;
        }
        self
    }
}

/// The units that all languages write alike.
pub(super) const UNITS: &[&str] = &[
    "%", "‰", "°", "°C", "°F", "€", "$", "£", "₴", "km", "m", "cm", "mm", "kg", "g", "mg", "ml", "l", "ha", "kW",
    "kWh", "GB", "MB", "KB", "EUR", "USD", "UAH", "BGN", "GBP",
];

/// The habits of a language.
pub(super) fn of(lang: Lang) -> &'static Habits {
    match lang.as_str().split('-').next().unwrap_or_default() {
        "uk" => &UK,
        "ru" => &RU,
        "bg" => &BG,
        "en" => &EN,
        "be" | "es" | "fr" | "it" | "pt" | "el" | "hy" => &ANGLED,
        "pl" | "ro" | "hu" | "hr" => &LOW_HIGH,
        "de" | "cs" | "sk" | "sl" | "lt" | "et" | "is" | "ka" => &LOW_LEFT,
        _ => &OTHERS,
    }
}

/// One or two letters as a number: UTF-8, the first byte lowest.
pub(super) const fn pack(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let (mut packed, mut at) = (0, 0);
    while at < bytes.len() && at < 4 {
        packed |= (bytes[at] as u32) << (8 * at);
        at += 1;
    }
    packed
}

macro_rules! short {
    ($($word:literal)*) => { &[$(pack($word)),*] };
}

static UK: Habits = Habits {
    quotes: [("«", "»"), ("„", "“")],
    dash: "–",
    apostrophe: "ʼ",
    is_cyrillic: true,
    has_single_quotes: false,
    short: short!["а" "в" "з" "і" "й" "о" "у" "до" "за" "зі" "із" "на" "не" "ні" "об" "по" "та" "то" "чи" "що" "як" "бо"],
    before: &[
        "№",
        "§",
        "ст.",
        "п.",
        "пп.",
        "ч.",
        "абз.",
        "м.",
        "с.",
        "смт",
        "вул.",
        "просп.",
        "пр.",
        "бул.",
        "пл.",
        "пров.",
        "буд.",
        "кв.",
        "каб.",
        "тел.",
        "стор.",
        "див.",
        "рис.",
        "табл.",
        "ім.",
        "проф.",
        "акад.",
        "т.",
        "св.",
    ],
    units: &[
        "р.", "рр.", "ст.", "год", "год.", "хв", "хв.", "тис.", "тис", "млн", "млрд", "трлн", "грн", "грн.", "коп.",
        "км", "м", "см", "мм", "кг", "г", "мг", "мкг", "т", "л", "мл", "га", "к.", "кВт", "ГБ", "МБ", "КБ", "євро",
    ],
    numerals: &["тис.", "тис", "млн", "млрд", "трлн"],
    lengths: [0; 256],
}
.with_lengths();

static RU: Habits = Habits {
    quotes: [("«", "»"), ("„", "“")],
    dash: "—",
    apostrophe: "’",
    is_cyrillic: true,
    has_single_quotes: false,
    short: short!["а" "в" "и" "к" "о" "с" "у" "во" "до" "за" "из" "ко" "на" "не" "ни" "но" "об" "от" "по" "со"],
    before: &[
        "№",
        "§",
        "ст.",
        "п.",
        "пп.",
        "ч.",
        "абз.",
        "г.",
        "с.",
        "пос.",
        "ул.",
        "просп.",
        "пр.",
        "бул.",
        "пл.",
        "пер.",
        "д.",
        "кв.",
        "каб.",
        "тел.",
        "стр.",
        "см.",
        "рис.",
        "табл.",
        "им.",
        "проф.",
        "акад.",
        "т.",
        "св.",
    ],
    units: &[
        "г.", "гг.", "в.", "вв.", "ч", "ч.", "мин", "мин.", "тыс.", "тыс", "млн", "млрд", "трлн", "грн", "грн.",
        "руб.", "коп.", "км", "м", "см", "мм", "кг", "г", "мг", "мкг", "т", "л", "мл", "га", "кВт", "ГБ", "МБ", "КБ",
        "евро",
    ],
    numerals: &["тыс.", "тыс", "млн", "млрд", "трлн"],
    lengths: [0; 256],
}
.with_lengths();

static BG: Habits = Habits {
    quotes: [("„", "“"), ("«", "»")],
    dash: "–",
    apostrophe: "’",
    is_cyrillic: true,
    has_single_quotes: false,
    short: short!["а" "в" "и" "о" "с" "у" "до" "за" "из" "на" "не" "но" "от" "по" "да" "че" "ще"],
    before: &[
        "№",
        "§",
        "чл.",
        "ал.",
        "т.",
        "стр.",
        "гр.",
        "с.",
        "ул.",
        "бул.",
        "пл.",
        "ж.к.",
        "бл.",
        "вх.",
        "ет.",
        "ап.",
        "тел.",
        "вж.",
        "фиг.",
        "табл.",
        "проф.",
        "акад.",
        "д-р",
        "инж.",
        "св.",
    ],
    units: &[
        "г.",
        "гг.",
        "в.",
        "ч.",
        "ч",
        "мин.",
        "мин",
        "сек.",
        "хил.",
        "млн.",
        "млн",
        "млрд.",
        "млрд",
        "лв.",
        "лв",
        "ст.",
        "км",
        "м",
        "см",
        "мм",
        "кг",
        "г",
        "мг",
        "мкг",
        "т",
        "л",
        "мл",
        "ха",
        "кВт",
        "ГБ",
        "МБ",
        "КБ",
        "евро",
    ],
    numerals: &["хил.", "млн.", "млн", "млрд.", "млрд"],
    lengths: [0; 256],
}
.with_lengths();

static EN: Habits = Habits {
    has_single_quotes: true,
    before: &[
        "№", "§", "No.", "Nos.", "Art.", "p.", "pp.", "Dr", "Dr.", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Prof.",
        "Fig.",
    ],
    units: &["million", "billion", "a.m.", "p.m.", "am", "pm"],
    numerals: &["million", "billion"],
    ..OTHERS
}
.with_lengths();

static ANGLED: Habits = Habits { quotes: [("«", "»"), ("“", "”")], ..OTHERS }.with_lengths();

static LOW_HIGH: Habits = Habits { quotes: [("„", "”"), ("«", "»")], ..OTHERS }.with_lengths();

static LOW_LEFT: Habits = Habits { quotes: [("„", "“"), ("‚", "‘")], ..OTHERS }.with_lengths();

static OTHERS: Habits = Habits {
    quotes: [("“", "”"), ("‘", "’")],
    dash: "–",
    apostrophe: "’",
    is_cyrillic: false,
    has_single_quotes: false,
    short: &[],
    before: &["№", "§"],
    units: &[],
    numerals: &[],
    lengths: [0; 256],
}
.with_lengths();
