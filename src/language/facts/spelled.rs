//! Words that stand for a number. They are looked for only where digits of another language found no partner, so that a
//! number which one language writes in digits and another in words is not reported.

use super::{Decimal, Value};
use crate::base::Lang;

/// A number and the beginnings of the words for it, in Ukrainian, Russian, Bulgarian and English; a space ends a word that
/// others begin with.
type Row = (u64, [&'static [&'static str]; 4]);

/// Numbers that have words of their own.
#[rustfmt::skip]
const WORDS: &[Row] = &[
    (1, [&["один ", "одн"], &["один ", "одн"], &["един ", "една ", "едно "], &["one "]]),
    (2, [&["два ", "дві", "двох", "двом", "двоє"], &["два ", "две ", "двух", "двум", "двое"], &["два ", "две "], &["two ", "twice", "both"]]),
    (3, [&["три ", "трьо", "трет"], &["три ", "трех", "трёх", "трем", "трём", "трет"], &["три ", "трет"], &["three", "third"]]),
    (4, [&["чотир", "четвер"], &["четыр", "четверт"], &["четири", "четвърт"], &["four ", "fourth"]]),
    (5, [&["пʼять", "пʼяти", "п’ять", "п’яти", "п'ять", "п'яти"], &["пять", "пяти"], &["пет ", "пети", "пета"], &["five", "fifth"]]),
    (6, [&["шіст", "шест"], &["шест"], &["шест"], &["six ", "sixth"]]),
    (7, [&["сім ", "семи", "сьом"], &["семь ", "седьм"], &["седем", "седм"], &["seven ", "seventh"]]),
    (8, [&["вісім", "восьм"], &["восемь", "восьм"], &["осем", "осми"], &["eight "]]),
    (9, [&["девʼят", "дев’ят", "дев'ят"], &["девят"], &["девет"], &["nine ", "ninth"]]),
    (10, [&["десят"], &["десят"], &["десет"], &["ten ", "tenth"]]),
    (11, [&["одинадцят"], &["одиннадцат"], &["единадесет", "единайсет"], &["eleven"]]),
    (12, [&["дванадцят", "дюжин"], &["двенадцат", "дюжин"], &["дванадесет", "дванайсет"], &["twel", "dozen"]]),
    (13, [&["тринадцят"], &["тринадцат"], &["тринадесет", "тринайсет"], &["thirteen"]]),
    (14, [&["чотирнадцят", "два тижні"], &["четырнадцат", "две недели"], &["четиринадесет", "четиринайсет", "две седмици"], &["fourteen", "two weeks"]]),
    (15, [&["пʼятнадцят", "п’ятнадцят", "п'ятнадцят"], &["пятнадцат"], &["петнадесет", "петнайсет"], &["fifteen"]]),
    (16, [&["шістнадцят"], &["шестнадцат"], &["шестнадесет", "шестнайсет"], &["sixteen"]]),
    (17, [&["сімнадцят"], &["семнадцат"], &["седемнадесет", "седемнайсет"], &["seventeen"]]),
    (18, [&["вісімнадцят"], &["восемнадцат"], &["осемнадесет", "осемнайсет"], &["eighteen"]]),
    (19, [&["девʼятнадцят", "дев’ятнадцят", "дев'ятнадцят"], &["девятнадцат"], &["деветнадесет", "деветнайсет"], &["nineteen"]]),
    (20, [&["двадцят"], &["двадцат"], &["двадесет", "двайсет"], &["twent"]]),
    (24, [&["доба", "доби", "добу", "цілодоб"], &["сутки", "суток", "круглосут"], &["денонощ"], &["round the clock", "around the clock", "day and night"]]),
    (25, [&["чверт"], &["четверт"], &["четвърт"], &["quarter"]]),
    (30, [&["тридцят"], &["тридцат"], &["тридесет", "трийсет"], &["thirty", "thirtie"]]),
    (40, [&["сорок"], &["сорок"], &["четиридесет", "четирийсет"], &["forty", "fortie"]]),
    (50, [&["пʼятдесят", "п’ятдесят", "п'ятдесят", "полов"], &["пятьдесят", "пятидесят", "полов"], &["петдесет", "полов"], &["fifty", "fiftie", "half"]]),
    (60, [&["шістдесят"], &["шестьдесят", "шестидесят"], &["шестдесет", "шейсет"], &["sixty", "sixtie"]]),
    (70, [&["сімдесят"], &["семьдесят", "семидесят"], &["седемдесет"], &["seventy", "seventie"]]),
    (80, [&["вісімдесят"], &["восемьдесят", "восьмидесят"], &["осемдесет"], &["eighty", "eightie"]]),
    (90, [&["девʼяност", "дев’яност", "дев'яност"], &["девяност"], &["деветдесет"], &["ninety", "ninetie"]]),
    (100, [&["сто ", "ста ", "сотн"], &["сто ", "ста ", "сотн"], &["сто ", "стот"], &["hundred"]]),
    (200, [&["двіст", "двохсот"], &["двест", "двухсот"], &["двест"], &["two hundred"]]),
    (1000, [&["тисяч"], &["тысяч"], &["хиляд"], &["thousand"]]),
    (1_000_000, [&["мільйон"], &["миллион"], &["милион"], &["million"]]),
];

/// Half of one, and one and a half.
const HALVES: &[(Decimal, [&[&str]; 4])] = &[
    (
        Decimal { digits: 5, power: -1 },
        [&["пів ", "півг", "півр", "полов"], &["полчаса", "полгода", "полов"], &["полов"], &["half"]],
    ),
    (Decimal { digits: 15, power: -1 }, [&["півтор"], &["полтор"], &["полов"], &["half"]]),
];

/// Midday and midnight.
const HOURS: &[(u8, [&[&str]; 4])] = &[
    (0, [&["північ", "опівноч"], &["полноч"], &["полунощ"], &["midnight"]]),
    (12, [&["полуд", "опівдн"], &["полдень", "полудн"], &["обяд"], &["noon", "midday"]]),
    (24, [&["північ", "опівноч"], &["полноч"], &["полунощ"], &["midnight"]]),
];

/// Whether a text in small letters has words that may stand for a value. For a language that is not known here, the answer
/// is always yes.
pub fn is_spelled(lang: Lang, value: Value, text: &str) -> bool {
    let Some(column) = ["uk", "ru", "bg", "en"].iter().position(|known| lang.as_str().starts_with(known)) else {
        return true;
    };
    let any = |words: &[&[&str]; 4]| words[column].iter().any(|word| has_word(text, word));
    match value {
        Value::Time { hour, minute: 0 } => HOURS.iter().any(|(at, words)| *at == hour && any(words)),
        Value::Number(number) | Value::Amount(number, _) => match number.whole() {
            Some(whole) => whole_is_spelled(whole, &any),
            None => HALVES.iter().any(|(half, words)| *half == number && any(words)),
        },
        _ => false,
    }
}

/// Whether each part of a whole number has a word: `25` is «двадцять пʼять».
fn whole_is_spelled(number: u64, any: &dyn Fn(&[&[&str]; 4]) -> bool) -> bool {
    let row = |number: u64| WORDS.iter().any(|(of, words)| *of == number && any(words));
    let is_two = number > 20 && number < 100 && !number.is_multiple_of(10);
    row(number) || (is_two && row(number / 10 * 10) && row(number % 10))
}

/// Whether a word begins so, or is this one where a space ends it.
fn has_word(text: &str, begin: &str) -> bool {
    let (word, is_whole) = begin.strip_suffix(' ').map_or((begin, false), |word| (word, true));
    let ends = |rest: &str| !is_whole || !rest.starts_with(char::is_alphabetic);
    text.match_indices(word).any(|(at, _)| !text[..at].ends_with(char::is_alphabetic) && ends(&text[at + word.len()..]))
}
