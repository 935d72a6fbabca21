//! The words that the program brings agree in all four languages.

use std::collections::{BTreeMap, BTreeSet};

use super::*;

/// Workers share the words and formats of a language.
const fn shared<T: Send + Sync>() {}
const _: () = shared::<Messages>();
const _: () = shared::<Formats>();

const TAGS: [&str; 4] = ["uk", "ru", "bg", "en"];

fn load(path: &str, tag: &str, text: &str) -> Messages {
    let file = FtlFile { path: format!("locales/{tag}/{path}").into(), text: text.to_owned() };
    let (messages, diagnostics) = Messages::load(Lang::parse(tag).expect("a tag"), &[file]);
    // A missing plural form is among the findings.
    assert_eq!(diagnostics, [], "in locales/{tag}/{path}");
    messages
}

fn variables(messages: &Messages) -> BTreeMap<&str, &BTreeSet<String>> {
    messages.ids().filter_map(|id| Some((id, messages.variables(id)?))).collect()
}

#[test]
fn four_languages_have_the_same_messages_and_variables() {
    for (path, words) in [("site.ftl", site_words as fn(&str) -> &str), ("visnyk.ftl", program_words)] {
        let vocabularies = TAGS.map(|tag| load(path, tag, words(tag)));
        for other in &vocabularies[1..] {
            let (first, other_words) = (variables(&vocabularies[0]), variables(other));
            let differing: Vec<_> = first.iter().filter(|(id, names)| other_words.get(**id) != Some(names)).collect();
            assert!(differing.is_empty(), "{path}: uk and {} differ in {differing:?}", other.lang());
            assert_eq!(first.len(), other_words.len(), "{path}: {} has more messages than uk", other.lang());
        }
    }
}

#[test]
fn numbers_choose_their_plural_forms() {
    let table = [
        ("uk", "0 новин, 1 новина, 2 новини, 5 новин, 11 новин, 21 новина, 22 новини, 25 новин, 111 новин, 1,5 новини"),
        (
            "ru",
            "0 новостей, 1 новость, 2 новости, 5 новостей, 11 новостей, 21 новость, 22 новости, 25 новостей, 111 новостей, \
             1,5 новости",
        ),
        (
            "bg",
            "0 новини, 1 новина, 2 новини, 5 новини, 11 новини, 21 новини, 22 новини, 25 новини, 111 новини, 1,5 новини",
        ),
        (
            "en",
            "0 news items, 1 news item, 2 news items, 5 news items, 11 news items, 21 news items, 22 news items, \
             25 news items, 111 news items, 1.5 news items",
        ),
    ];
    for (tag, expected) in table {
        let words = load("site.ftl", tag, site_words(tag));
        let count = |number: Arg<'_>| words.text("news-count", &[("count", number)]).unwrap_or_default();
        let whole = [0, 1, 2, 5, 11, 21, 22, 25, 111].into_iter().map(Arg::Number);
        let all: Vec<String> = whole.chain([Arg::Decimal(1.5)]).map(count).collect();
        assert_eq!(all.join(", "), expected, "in {tag}");
    }
}

#[test]
fn bulgarian_counts_with_its_counted_form() {
    let bg = load("site.ftl", "bg", site_words("bg"));
    let count = |id: &str, number: i64| bg.text(id, &[("count", Arg::Number(number))]).unwrap_or_default();
    assert_eq!(count("report-problem-reply", 1), "Отговаряме до 1 работен ден.");
    assert_eq!(count("report-problem-reply", 2), "Отговаряме до 2 работни дни.");
    assert_eq!(count("report-problem-reply", 21), "Отговаряме до 21 работни дни.");
    // Without a number it is the plain plural.
    assert_eq!(bg.word("documents"), "Документи");
}

#[test]
fn every_rule_of_words_is_explained() {
    let rules = crate::base::rules::RULES.iter().filter(|rule| rule.code.starts_with("ftl-"));
    let words = load("visnyk.ftl", "uk", program_words("uk"));
    for rule in rules {
        assert!(
            words.has(&format!("rule-{}", rule.code)) && words.has(&format!("rule-{}.help", rule.code)),
            "{}",
            rule.code
        );
    }
}

#[test]
fn chrome_in_cyrillic_holds_no_foreign_labels() {
    // Names of formats and programs, which have no other spelling.
    let known = ["Atom", "ICS", "VCF", "JavaScript", "Telegram", "Viber", "WhatsApp", "Signal"];
    for tag in &TAGS[..3] {
        let words = load("site.ftl", tag, site_words(tag));
        for id in words.ids() {
            let names: Vec<String> = words.variables(id).into_iter().flatten().cloned().collect();
            let args: Vec<(&str, Arg)> = names.iter().map(|name| (name.as_str(), Arg::Number(5))).collect();
            let text = words.text(id, &args).unwrap_or_default();
            let latin =
                text.split(|c: char| !c.is_ascii_alphabetic()).find(|word| !word.is_empty() && !known.contains(word));
            assert_eq!(latin, None, "{tag}: {id} = {text}");
        }
    }
}

#[test]
fn apostrophes_and_quotation_marks_are_each_languages_own() {
    let forbidden = [("uk", "'’`\"„“”"), ("ru", "'’`\"„“”ʼ"), ("bg", "'’`\"«»”ʼ"), ("en", "'`\"„«»ʼ")];
    for (tag, signs) in forbidden {
        for words in [load("site.ftl", tag, site_words(tag)), load("visnyk.ftl", tag, program_words(tag))] {
            for id in words.ids() {
                // Straight quotation marks stand in the program's words only, around what an editor types as it is.
                let text: String = words.word(id).split('"').step_by(2).collect();
                assert_eq!(text.chars().find(|c| signs.contains(*c)), None, "{tag}: {id} = {text}");
            }
        }
    }
}

#[test]
fn a_language_is_called_the_same_in_code_and_in_its_words() {
    for tag in TAGS {
        let words = load("site.ftl", tag, site_words(tag));
        assert_eq!(names::own_name(words.lang(), Some(&words)), names::own_name(words.lang(), None));
    }
    let polish = FtlFile { path: "locales/pl/site.ftl".into(), text: "language-own-name = Polski".to_owned() };
    let pl = Lang::parse("pl").expect("a tag");
    assert_eq!(names::own_name(pl, Some(&Messages::load(pl, &[polish]).0)), "Polski");
    assert_eq!(names::own_name(pl, None), "pl");
}

#[test]
fn items_in_another_language_are_marked_in_the_readers() {
    let uk = load("site.ftl", "uk", site_words("uk"));
    let mark = |tag| names::in_language(Lang::parse(tag).expect("a tag"), &uk);
    assert_eq!(mark("bg"), "(болгарською)");
    assert_eq!(mark("pl"), "(мова: pl)");
}

#[test]
fn open_graph_wants_a_country() {
    let code = |tag| names::og_locale(Lang::parse(tag).expect("a tag"));
    assert_eq!(TAGS.map(code).map(Option::unwrap_or_default), ["uk_UA", "ru_RU", "bg_BG", "en_GB"]);
    assert_eq!(code("pt-BR").as_deref(), Some("pt_BR"));
    assert_eq!(code("pl"), None);
    assert_eq!(code("sr-Latn"), None);
}

/// `locales/<tag>/site.ftl`
pub(crate) fn site_words(tag: &str) -> &'static str {
    match tag {
        "uk" => include_str!("../../locales/uk/site.ftl"),
        "ru" => include_str!("../../locales/ru/site.ftl"),
        "bg" => include_str!("../../locales/bg/site.ftl"),
        _ => include_str!("../../locales/en/site.ftl"),
    }
}

/// `locales/<tag>/visnyk.ftl`
pub(crate) fn program_words(tag: &str) -> &'static str {
    match tag {
        "uk" => include_str!("../../locales/uk/visnyk.ftl"),
        "ru" => include_str!("../../locales/ru/visnyk.ftl"),
        "bg" => include_str!("../../locales/bg/visnyk.ftl"),
        _ => include_str!("../../locales/en/visnyk.ftl"),
    }
}
