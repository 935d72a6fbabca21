//! House words: `data/wording.yaml`, the words of this site that need watching.
//!
//! Not a list of records but one map: words that are not said, Latin names that may stand in Cyrillic words, and words that
//! the spelling does not know.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::base::fields::{Field, Findings, Kind, Located, Presence, Reader, Table};
use crate::base::{Diagnostics, Digest, Lang, Place, Span, rules, yaml};
use crate::language::house::{House, HouseWord, WrongForm};

/// Where the file lies.
pub const PATH: &str = "content/data/wording.yaml";

/// The fields of the file.
pub static WORDING: Table = Table {
    name: "wording",
    fields: &[
        Field::new("words", Kind::List(&Kind::Map(&WORD))),
        Field::new("latin", Kind::List(&Kind::Text)),
        Field::new("known", Kind::List(&Kind::Text)),
    ],
};

/// A word that is not said.
pub static WORD: Table = Table {
    name: "house-word",
    fields: &[
        Field::new("languages", Kind::Languages).required(),
        Field::new("wrong", Kind::List(&Kind::Text)).required(),
        Field::new("right", Kind::Text),
        Field::new("hint", Kind::Text),
    ],
};

/// The house words of a site.
#[derive(Clone, Debug, Default)]
pub struct Wording {
    houses: Vec<(Lang, House)>,
    /// Latin words that may stand in Cyrillic ones, besides those that every site may use.
    pub latin: BTreeSet<String>,
    /// Words that the spelling need not know.
    pub known: BTreeSet<String>,
    /// The languages for which words are listed.
    pub languages: Vec<Located<Lang>>,
    digest: Digest,
}

/// Two lists are the same when their files are.
impl PartialEq for Wording {
    fn eq(&self, other: &Wording) -> bool {
        self.digest == other.digest
    }
}

impl Wording {
    /// The words that texts of a language are held to.
    pub fn house(&self, lang: Lang) -> Option<&House> {
        self.houses.iter().find(|(of, _)| *of == lang).map(|(_, house)| house)
    }

    /// The words of all languages.
    pub fn houses(&self) -> impl Iterator<Item = &House> {
        self.houses.iter().map(|(_, house)| house)
    }

    /// Where a language that words are listed for is named.
    pub fn place(&self, span: Span) -> Place {
        Place::new(PATH, span)
    }
}

/// A pair as written, for one language.
struct Pair {
    lang: Lang,
    word: HouseWord,
    wrong: Span,
    right: Span,
}

/// Reads `data/wording.yaml`. What contradicts itself is reported and not looked for.
pub fn read(path: &Arc<str>, text: &str, problems: &mut Diagnostics) -> Wording {
    let mut wording = Wording { digest: Digest::of(text.as_bytes()), ..Wording::default() };
    let Some(tree) = yaml::parse(text, 0, path, problems).filter(|tree| !tree.is_empty()) else { return wording };
    let findings = Findings::new(path.clone(), None);
    let reader = findings.read(&WORDING, &tree, Presence::Whole);
    let pairs: Vec<Pair> = reader.maps("words").iter().flat_map(|entry| pairs(entry, &findings)).collect();
    wording.latin = reader.texts("latin").into_iter().map(|word| word.value).collect();
    wording.known = reader.texts("known").into_iter().map(|word| word.value).collect();
    wording.languages = reader.maps("words").iter().flat_map(|entry| entry.languages("languages")).collect();
    wording.houses = houses(&pairs, &findings);
    problems.extend(findings.finish());
    wording
}

/// The pairs of one entry: every wrong word in every language.
fn pairs(entry: &Reader<'_>, findings: &Findings) -> Vec<Pair> {
    let right = entry.text("right");
    let hint = entry.text("hint").map(|hint| hint.value);
    if right.is_none() && hint.is_none() {
        entry.report(&rules::WORDING_FORM, "wrong", |d| d.arg("reason", "no-right"));
        return Vec::new();
    }
    let languages = entry.languages("languages");
    let mut pairs = Vec::new();
    for wrong in entry.texts("wrong") {
        let word = HouseWord {
            wrong: wrong.value.clone(),
            right: right.as_ref().map(|right| right.value.clone()),
            hint: hint.clone(),
        };
        if let Some(fault) = word.fault() {
            let reason = match fault {
                WrongForm::Star => "star",
                WrongForm::Short => "short",
                WrongForm::Ending => "ending",
            };
            findings.add(&rules::WORDING_FORM, wrong.span, |d| d.arg("reason", reason));
            continue;
        }
        let right = right.as_ref().map_or(wrong.span, |right| right.span);
        let each = languages.iter().map(|lang| lang.value);
        pairs.extend(each.map(|lang| Pair { lang, word: word.clone(), wrong: wrong.span, right }));
    }
    pairs
}

/// The words by language, without those that are listed twice and those whose right word is itself not said.
fn houses(pairs: &[Pair], findings: &Findings) -> Vec<(Lang, House)> {
    let mut languages: Vec<Lang> = pairs.iter().map(|pair| pair.lang).collect();
    languages.sort_unstable();
    languages.dedup();
    let mut houses = Vec::new();
    for lang in languages {
        let own = || pairs.iter().filter(|pair| pair.lang == lang);
        let mut first: Vec<&Pair> = Vec::new();
        for pair in own() {
            match first.iter().find(|other| other.word.wrong == pair.word.wrong) {
                Some(other) => findings.add(&rules::WORDING_TWICE, pair.wrong, |d| {
                    d.arg("word", pair.word.wrong.clone()).other(findings.place(other.wrong))
                }),
                None => first.push(pair),
            }
        }
        let Some(all) = House::new(first.iter().map(|pair| pair.word.clone()).collect()) else { continue };
        let sound = first.into_iter().filter(|pair| is_sound(pair, &all, findings));
        houses.extend(House::new(sound.map(|pair| pair.word.clone()).collect()).map(|house| (lang, house)));
    }
    houses
}

/// Whether what should be said may be said.
fn is_sound(pair: &Pair, all: &House, findings: &Findings) -> bool {
    let Some(right) = &pair.word.right else { return true };
    // With the ending of a star, any letter may follow: one is enough to see whether the word is met.
    let said = right.replace('*', "а");
    let Some(hit) = all.hits(&said).into_iter().next() else { return true };
    let forbidden = hit.word.wrong.clone();
    findings.add(&rules::WORDING_CIRCLE, pair.right, |d| d.arg("right", right.clone()).arg("wrong", forbidden));
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        read(&PATH.into(), text, &mut problems);
        let shown = |d: &crate::base::Diagnostic| format!("{} {}", d.rule.code, &text[d.place.span.range()]);
        problems.iter().map(shown).collect()
    }

    #[test]
    fn a_list_that_contradicts_itself() {
        let text = "words:\n- {languages: uk, wrong: а1, right: б2}\n- {languages: uk, wrong: б2, right: а1}\n\
                    - {languages: uk, wrong: МОЗ, right: МОЗ України}\n- {languages: [uk, ru], wrong: [це, те], right: оце}\n\
                    - {languages: ru, wrong: те, right: то}\n- {languages: uk, wrong: інвалід*, right: особа з інвалідністю}\n";
        assert_eq!(
            codes(text),
            [
                "wording-circle б2",
                "wording-circle а1",
                "wording-circle МОЗ України",
                "wording-twice те",
                "wording-circle особа з інвалідністю",
            ]
        );
    }

    #[test]
    fn words_that_cannot_be_looked_for() {
        let text = "words:\n- {languages: uk, wrong: без*но, right: x}\n- {languages: uk, wrong: слово}\n\
                    - {languages: uk, wrong: я, right: ми}\n- {languages: uk, wrong: слово, right: слова*}\n- {wrong: слово, right: слова, rigth: x}\n";
        assert_eq!(
            codes(text),
            [
                "wording-form без*но",
                "wording-form слово",
                "wording-form я",
                "wording-form слово",
                "field-missing wrong",
                "key-unknown rigth",
            ]
        );
        assert_eq!(codes(""), [""; 0]);
    }
}
