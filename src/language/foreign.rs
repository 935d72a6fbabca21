//! Words of another language within a text: a screen reader says them with the wrong voice unless they are marked.
//!
//! Letters tell Cyrillic languages apart, and only letters: a Russian sentence without ы, э, ъ and ё is not found in a
//! Ukrainian text, nor a Bulgarian one that could be Russian. Names are not meant (WCAG 3.1.2 exempts them), so one word
//! that begins with a capital letter is passed over, and Latin words in a Cyrillic text are taken for a sentence only
//! when they are several in a row and three of them are ordinary words in small letters, which names of organisations,
//! products and diseases do not have.

use std::ops::Range;
use std::sync::LazyLock;

use super::words::{chunks, is_address, words};
use crate::base::Lang;

/// The letters of a language that is written in Cyrillic: `а`–`я` but for some, and some more.
#[derive(Debug)]
struct Alphabet {
    lang: &'static str,
    without: &'static str,
    with: &'static str,
}

/// The languages that are told apart, the likelier ones first.
const ALPHABETS: &[Alphabet] = &[
    Alphabet { lang: "uk", without: "ъыэ", with: "іїєґ" },
    Alphabet { lang: "ru", without: "", with: "ё" },
    Alphabet { lang: "bg", without: "ыэ", with: "ѝ" },
    Alphabet { lang: "be", without: "ищъ", with: "ёіў" },
    Alphabet { lang: "kk", without: "", with: "ёәғқңөұүһі" },
    Alphabet { lang: "sr", without: "йщъыьэюя", with: "ђјљњћџ" },
    Alphabet { lang: "mk", without: "йщъыьэюя", with: "ѓѕјљњќџ" },
];

/// A run of so many Latin words may be a sentence.
const LATIN_WORDS: usize = 4;

/// So many of them must be ordinary words in small letters.
const LATIN_ORDINARY: usize = 3;

/// Small words that stand in names as well: `Health Organization of the …`.
const LATIN_SMALL: &[&str] =
    &["and", "the", "for", "from", "with", "des", "del", "der", "die", "das", "und", "für", "les", "und", "sur", "von"];

/// One foreign word in so many makes its sentence foreign, unless a word in it can only be the text's own.
const SHARE: usize = 6;

/// Words of another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Where they stand.
    pub range: Range<usize>,
    /// The likeliest language.
    pub lang: Lang,
}

/// A word, as far as its letters tell.
#[derive(Clone, Debug)]
struct Word {
    range: Range<usize>,
    script: Script,
    /// Has a letter that the text's language does not have.
    is_foreign: bool,
    /// Has a letter by which the text's language differs from its neighbours.
    is_own: bool,
    is_capitalised: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Cyrillic,
    Latin,
    Other,
}

impl Alphabet {
    fn of(lang: Lang) -> Option<&'static Alphabet> {
        let language = lang.as_str().split('-').next().unwrap_or_default().to_owned();
        ALPHABETS.iter().find(|alphabet| alphabet.lang == language)
    }

    /// Whether a small letter is one of its own.
    fn has(&self, letter: char) -> bool {
        self.with.contains(letter) || (matches!(letter, 'а'..='я') && !self.without.contains(letter))
    }

    /// Whether a word has a letter by which it cannot be of the languages that are taken for this one.
    fn owns(&self, word: &str) -> bool {
        match self.lang {
            "uk" => word.contains(['і', 'ї', 'є', 'ґ', 'ʼ', '’', '\'']),
            "ru" => word.contains(['ы', 'э', 'ъ', 'ё']),
            "bg" => word.contains('ѝ') || has_bulgarian_er(word),
            _ => false,
        }
    }
}

/// `ъ` as a vowel (`българи`), as it is in Bulgarian alone; Russian has it before е, ё, ю and я.
fn has_bulgarian_er(word: &str) -> bool {
    word.match_indices('ъ').any(|(at, er)| !word[at + er.len()..].starts_with(['е', 'ё', 'ю', 'я']))
}

/// Whether texts of this language are judged.
pub fn is_known(lang: Lang) -> bool {
    lang.as_str().starts_with("en")
        || matches!(Alphabet::of(lang).map(|alphabet| alphabet.lang), Some("uk" | "ru" | "bg"))
}

/// A quick look at a text, by its bytes: whether reading it word by word could find anything.
pub fn may_have_runs(lang: Lang, text: &str) -> bool {
    let Some(look) = LOOKS.iter().find(|look| lang.as_str().starts_with(look.lang)) else { return false };
    let (mut last, mut latin) = (b' ', 0);
    for byte in text.bytes() {
        let kind = look.firsts[usize::from(last)] & look.seconds[usize::from(byte)];
        if kind != 0 {
            latin += 1;
            if kind != LATIN || latin >= LATIN_WORDS {
                return true;
            }
        }
        last = byte;
    }
    false
}

/// The letters that a language does not have, by their bytes: two bytes side by side are one of them if the tables have a
/// mark in common. Every text of a site is looked at, so a byte may cost no more than two looks into a table.
#[derive(Debug)]
struct Look {
    lang: &'static str,
    firsts: [u8; 256],
    seconds: [u8; 256],
}

/// The mark for the beginning of a Latin word; the others stand for the first bytes of Cyrillic letters, `D0` to `D3`.
const LATIN: u8 = 1 << 4;

static LOOKS: LazyLock<[Look; 4]> = LazyLock::new(|| ["uk", "ru", "bg", "en"].map(Look::new));

impl Look {
    fn new(lang: &'static str) -> Look {
        let alphabet = ALPHABETS.iter().find(|alphabet| alphabet.lang == lang);
        let mut look = Look { lang, firsts: [0; 256], seconds: [0; 256] };
        for letter in ('\u{400}'..'\u{500}').filter(|letter| alphabet.is_none_or(|own| !own.has(small(*letter)))) {
            let mut bytes = [0; 2];
            letter.encode_utf8(&mut bytes);
            let mark = 1 << (bytes[0] - 0xD0);
            look.firsts[usize::from(bytes[0])] |= mark;
            look.seconds[usize::from(bytes[1])] |= mark;
        }
        // Latin words in an English text are no other language's.
        if alphabet.is_some() {
            b" \n".iter().for_each(|byte| look.firsts[usize::from(*byte)] |= LATIN);
            (b'A'..=b'z').filter(u8::is_ascii_alphabetic).for_each(|byte| look.seconds[usize::from(byte)] |= LATIN);
        }
        look
    }
}

fn small(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// The runs of words that are probably not of the text's language.
pub fn runs(lang: Lang, text: &str) -> Vec<Run> {
    let mut found = Vec::new();
    if !is_known(lang) {
        return found;
    }
    match Alphabet::of(lang) {
        Some(alphabet) => {
            for sentence in sentences(text, Some(alphabet)) {
                cyrillic(alphabet, text, &sentence, &mut found);
                latin(text, &sentence, &mut found);
            }
        }
        None => {
            // Nothing Cyrillic is English, so a run ends where a Latin word stands and nowhere else.
            let all: Vec<Word> = sentences(text, None).into_iter().flatten().collect();
            let runs = all.chunk_by(|a, b| a.script == b.script).filter(|run| run[0].script == Script::Cyrillic);
            for run in runs.filter(|run| !is_name(run)) {
                found.push(Run { range: whole(run), lang: likeliest(None, text, run) });
            }
        }
    }
    found.sort_by_key(|run| run.range.start);
    found
}

/// One word with a capital letter is a name.
fn is_name(words: &[Word]) -> bool {
    matches!(words, [word] if word.is_capitalised)
}

fn whole(words: &[Word]) -> Range<usize> {
    words.first().map_or(0, |word| word.range.start)..words.last().map_or(0, |word| word.range.end)
}

/// The words of a text, parted where a sentence, a quotation or an aside begins or ends.
fn sentences(text: &str, alphabet: Option<&Alphabet>) -> Vec<Vec<Word>> {
    const ENDS: &[char] = &['«', '»', '„', '“', '”', '"', '(', ')', '[', ']'];
    let mut sentences = vec![Vec::new()];
    let part = |sentences: &mut Vec<Vec<Word>>| {
        if sentences.last().is_some_and(|words| !words.is_empty()) {
            sentences.push(Vec::new());
        }
    };
    for (at, chunk) in chunks(text).filter(|(_, chunk)| !is_address(chunk)) {
        let mut done = 0;
        for range in words(chunk) {
            if chunk[done..range.start].contains(ENDS) {
                part(&mut sentences);
            }
            done = range.end;
            let found = word(&chunk[range.clone()], at + range.start, alphabet);
            sentences.last_mut().into_iter().for_each(|words| words.push(found.clone()));
        }
        if chunk[done..].contains(ENDS) || chunk[done..].contains(['.', '!', '?', '…']) {
            part(&mut sentences);
        }
    }
    sentences
}

fn word(written: &str, at: usize, alphabet: Option<&Alphabet>) -> Word {
    let is_cyrillic = |c: char| matches!(c, '\u{400}'..='\u{52f}');
    let script = match written.chars().find(|c| c.is_alphabetic()) {
        Some(letter) if is_cyrillic(letter) => Script::Cyrillic,
        Some('A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}') => Script::Latin,
        _ => Script::Other,
    };
    let letters: String = written.chars().map(small).collect();
    let mut capitals = written.chars().map(char::is_uppercase);
    let is_capitalised = capitals.next() == Some(true) && !capitals.any(|capital| capital);
    // One letter is spoken of, not spoken: "the letter ы".
    let is_word = letters.chars().nth(1).is_some();
    Word {
        range: at..at + written.len(),
        script,
        is_foreign: is_word && alphabet.is_some_and(|own| letters.chars().any(|c| is_cyrillic(c) && !own.has(c))),
        is_own: alphabet.is_some_and(|own| own.owns(&letters)),
        is_capitalised,
    }
}

/// Cyrillic words that the text's language cannot have, with the words around them that belong to them.
fn cyrillic(alphabet: &Alphabet, text: &str, sentence: &[Word], found: &mut Vec<Run>) {
    let foreign = sentence.iter().filter(|word| word.is_foreign).count();
    if foreign == 0 {
        return;
    }
    let is_whole = foreign * SHARE >= sentence.len() && sentence.iter().all(|word| word.is_foreign || !word.is_own);
    if is_whole && (foreign > 1 || sentence.iter().any(|word| word.is_foreign && !word.is_capitalised)) {
        found.push(Run { range: whole(sentence), lang: likeliest(Some(alphabet), text, sentence) });
        return;
    }
    // Neighbours, with at most one word between them that may be of either language.
    let mut rest = sentence;
    while let Some(first) = rest.iter().position(|word| word.is_foreign) {
        let mut last = first;
        while let Some(step) = rest[last + 1..].iter().take(2).position(|word| word.is_foreign)
            && rest[last + 1..=last + step].iter().all(|word| !word.is_own)
        {
            last += step + 1;
        }
        let run = &rest[first..=last];
        if !is_name(run) {
            found.push(Run { range: whole(run), lang: likeliest(Some(alphabet), text, run) });
        }
        rest = &rest[last + 1..];
    }
}

/// The first language that has all the letters of these words. A language of the text's own letters comes last.
fn likeliest(own: Option<&Alphabet>, text: &str, words: &[Word]) -> Lang {
    let written = &text[whole(words)];
    let letters: String = written.chars().map(small).filter(|c| matches!(c, '\u{400}'..='\u{52f}')).collect();
    let fits = |alphabet: &&Alphabet| {
        own.is_none_or(|own| own.lang != alphabet.lang) && letters.chars().all(|letter| alphabet.has(letter))
    };
    let bulgarian = ALPHABETS.iter().filter(|alphabet| alphabet.lang == "bg" && has_bulgarian_er(&letters));
    // Four Ukrainian words without any of its own letters are rare; fewer are not.
    let is_ukrainian = words.len() < 4 || letters.contains(['і', 'ї', 'є', 'ґ']);
    let likely = bulgarian.chain(&ALPHABETS[usize::from(own.is_none() && !is_ukrainian)..]).find(fits);
    let other = if own.is_some_and(|own| own.lang == "ru") { "uk" } else { "ru" };
    lang(likely.map_or(other, |alphabet| alphabet.lang))
}

fn lang(tag: &'static str) -> Lang {
    Lang::parse(tag).unwrap_or_else(|| unreachable!("the tables hold language tags"))
}

/// Latin words in a row that are a sentence and no name.
fn latin(text: &str, sentence: &[Word], found: &mut Vec<Run>) {
    for run in sentence.chunk_by(|a, b| a.script == b.script).filter(|run| run[0].script == Script::Latin) {
        // An enumeration of codes or endings of files is no sentence.
        let commas = text[whole(run)].matches([',', ';', '/']).count();
        let is_ordinary = |word: &&Word| {
            let written = &text[word.range.clone()];
            written.len() >= 3 && !written.contains(char::is_uppercase) && !LATIN_SMALL.contains(&written)
        };
        if run.len() >= LATIN_WORDS
            && commas * 2 < run.len()
            && run.iter().filter(is_ordinary).count() >= LATIN_ORDINARY
        {
            found.push(Run { range: whole(run), lang: lang(latin_language(&text[whole(run)])) });
        }
    }
}

/// What letters tell of a Latin language; English has none of its own.
fn latin_language(text: &str) -> &'static str {
    const MARKS: &[(&str, &str)] =
        &[("pl", "ąćęłńśźż"), ("de", "äöüß"), ("ro", "ășț"), ("es", "ñ¿¡"), ("fr", "éèêàçœ")];
    let marked = MARKS.iter().find(|(_, marks)| text.chars().any(|c| marks.contains(small(c))));
    marked.map_or("en", |(lang, _)| lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tag: &str, text: &str, expected: &[(&str, &str)]) {
        let own = Lang::parse(tag).expect("a language");
        let runs = runs(own, text);
        let found: Vec<(&str, &str)> = runs.iter().map(|run| (run.lang.as_str(), &text[run.range.clone()])).collect();
        assert_eq!(found, expected, "{tag}: {text}");
        assert!(found.is_empty() || may_have_runs(own, text), "passed over: {text}");
    }

    /// The quick look knows the same letters as the alphabets.
    #[test]
    fn the_quick_look_passes_over_no_letter() {
        for (tag, letter) in ["uk", "ru", "bg"].iter().flat_map(|tag| ('\u{400}'..'\u{500}').map(move |c| (*tag, c))) {
            let lang = Lang::parse(tag).expect("a language");
            let own = Alphabet::of(lang).expect("an alphabet");
            if letter.is_alphabetic() && small(letter) != letter || letter.is_lowercase() {
                let is_strange = !own.has(small(letter));
                assert_eq!(may_have_runs(lang, &letter.to_string()), is_strange, "{tag}: {letter}");
            }
        }
    }

    #[test]
    fn russian_in_ukrainian() {
        check("uk", "Він сказав: «мы работаем вместе» – і пішов.", &[("ru", "мы работаем вместе")]);
        check("uk", "Ми поруч. Это новый закон. Дякуємо.", &[("ru", "Это новый закон")]);
        check("uk", "Слово быстро тут зайве, і його треба замінити.", &[("ru", "быстро")]);
        check("uk", "Тут подъезд і объявление.", &[("ru", "подъезд"), ("ru", "объявление")]);
    }

    #[test]
    fn bulgarian_in_ukrainian_and_russian() {
        check("uk", "Лікарка каже: „Бъдете здрави и се върнете“.", &[("bg", "Бъдете здрави и се върнете")]);
        check("ru", "Там сказали ѝ всё.", &[]);
        check("ru", "Он написал «її серце» на стене.", &[("uk", "її серце")]);
        check(
            "ru",
            "Отделение называется «Служба здоров'я громади міста».",
            &[("uk", "Служба здоров'я громади міста")],
        );
    }

    #[test]
    fn others_in_bulgarian() {
        check("bg", "Той каза „мы вместе“ и си тръгна.", &[("ru", "мы вместе")]);
        check("bg", "Надписът „Ласкаво просимо до лікарні“ е нов.", &[("uk", "Ласкаво просимо до лікарні")]);
    }

    #[test]
    fn other_alphabets() {
        check("ru", "Слово «денсаулық сақтау» значит здоровье.", &[("kk", "денсаулық сақтау")]);
        check("uk", "Напис «добры дзень, сябры ўсе» видно здалеку.", &[("be", "добры дзень, сябры ўсе")]);
    }

    #[test]
    fn cyrillic_in_english() {
        check("en", "The Ministry (Міністерство охорони здоров’я) agreed.", &[("uk", "Міністерство охорони здоров’я")]);
        check("en", "They say здравствуйте to everyone.", &[("uk", "здравствуйте")]);
        check("en", "They say это to everyone.", &[("ru", "это")]);
        check("en", "The sign reads „Добре дошли в България“ now.", &[("bg", "Добре дошли в България")]);
        check("en", "The sign reads “Линия психологической помощи” now.", &[("uk", "Линия психологической помощи")]);
        check("en", "It says “Линия кабинета врача окулиста”.", &[("ru", "Линия кабинета врача окулиста")]);
        check("en", "The portal is called Дія.", &[]);
    }

    #[test]
    fn latin_sentences_in_cyrillic() {
        check("uk", "Гасло: Stay at home and save lives!", &[("en", "Stay at home and save lives")]);
        check("bg", "Те казват: wir helfen gerne allen Bürgern.", &[("de", "wir helfen gerne allen Bürgern")]);
    }

    #[test]
    fn what_is_no_other_language() {
        for (tag, text) in [
            ("uk", "Проєкт World Health Organization Regional Office for Europe та UNICEF."),
            ("uk", "Global Fund to Fight AIDS, Tuberculosis and Malaria допоміг."),
            ("uk", "Онлайн у Zoom, Google Meet або Microsoft Teams for Education."),
            ("uk", "Бактерія Clostridium botulinum, файл indicators.csv, сайт https://who.int/news-room/fact sheets"),
            ("uk", "Формати jpg, png, webp, avif або gif, а також news/page/event/partner."),
            ("uk", "Мови сайту: Українська, Русский, Български, English."),
            ("uk", "Літери ы, э та ъ не вживають."),
            ("uk", "Фільм Быкова показали в Києві."),
            ("ru", "Портал «Дія» работает. Ещё раз: объявление, съезд, въезд."),
            ("ru", "Бюджет и так далее, без особых букв."),
            ("bg", "Българите обичат щастието си, а денят е хубав. Ѝ дадоха книга."),
            ("en", "Visit Київ or Варна."),
            ("pl", "мы здесь"),
            ("uk", ""),
        ] {
            check(tag, text, &[]);
        }
    }
}
