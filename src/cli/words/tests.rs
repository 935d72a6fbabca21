use std::collections::BTreeSet;

use super::*;
use crate::base::rules::RULES;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a tag")
}

/// What the program speaks without a site.
fn embedded_langs() -> Vec<Lang> {
    spoken(Path::new("no such folder"))
}

#[test]
fn four_languages_say_the_same_with_the_same_values() {
    let langs = embedded_langs();
    assert_eq!(langs, ["bg", "en", "ru", "uk"].map(lang));
    let english = messages_of(lang("en"));
    for other in langs {
        let messages = messages_of(other);
        let (ours, theirs): (BTreeSet<&str>, BTreeSet<&str>) = (messages.ids().collect(), english.ids().collect());
        let apart: Vec<_> = ours.symmetric_difference(&theirs).collect();
        assert!(apart.is_empty(), "in {other} or in en alone: {apart:?}");
        for id in ours {
            assert_eq!(messages.variables(id), english.variables(id), "{other}: {id}");
            assert!(messages.text(id, &[]).is_some_and(|text| !text.trim().is_empty()), "{other}: {id} is empty");
        }
    }
}

#[test]
fn every_rule_has_words_and_all_words_have_a_rule() {
    for lang in embedded_langs() {
        let messages = messages_of(lang);
        for rule in RULES {
            assert!(messages.has(&format!("rule-{}", rule.code)), "{lang}: no text for {}", rule.code);
            assert!(messages.has(&format!("rule-{}.help", rule.code)), "{lang}: no help for {}", rule.code);
        }
        for id in messages.ids().filter_map(|id| id.strip_prefix("rule-")) {
            let code = id.strip_suffix(".help").unwrap_or(id);
            assert!(RULES.iter().any(|rule| rule.code == code), "{lang}: no rule for rule-{id}");
        }
    }
}

#[test]
fn the_program_is_never_silent() {
    let site = FtlFile { path: "locales/pl/visnyk.ftl".into(), text: "severity-error = błąd\n".to_owned() };
    let (polish, diagnostics) = Phrases::load(lang("pl"), vec![site]);
    assert!(diagnostics.is_empty());
    assert_eq!(polish.word("severity-error"), "błąd", "the site's own words");
    assert_eq!(polish.word("severity-warning"), "warning", "English stands in");
    assert_eq!(
        polish.text("no-such-phrase", &[("count", Arg::Number(3)), ("name", Arg::Text("x"))]),
        "no-such-phrase (count: 3, name: x)"
    );
    assert_eq!(polish.word("no-such-phrase"), "no-such-phrase");
    assert_eq!(polish.try_text("no-such-phrase", &[]), None);
}

#[test]
fn a_site_may_say_things_its_own_way() {
    let site = FtlFile { path: "locales/uk/visnyk.ftl".into(), text: "severity-error = хиба\n".to_owned() };
    let (phrases, _) = Phrases::load(lang("uk"), vec![site]);
    assert_eq!(phrases.word("severity-error"), "хиба");
    assert_eq!(phrases.word("severity-note"), "примітка");
}

#[test]
fn the_language_is_chosen() {
    let check = |asked: Option<&str>, env: &[(&str, &str)], site: Option<&str>, expected: &str| {
        let lookup = |name: &str| env.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_owned());
        let chosen = choose(asked, lookup, || site.map(lang), &embedded_langs());
        assert_eq!(chosen.as_str(), expected, "{asked:?} {env:?} {site:?}");
    };
    check(Some("bg"), &[("LC_ALL", "uk_UA.UTF-8")], Some("ru"), "bg");
    check(None, &[("LANG", "uk_UA.UTF-8")], Some("ru"), "uk");
    check(None, &[("LC_MESSAGES", "ru_RU"), ("LANG", "uk_UA.UTF-8")], None, "ru");
    check(None, &[("LC_ALL", "bg_BG@euro"), ("LANG", "uk_UA.UTF-8")], None, "bg");
    check(None, &[("LC_ALL", ""), ("LANG", "uk")], None, "uk");
    check(None, &[("LC_ALL", "C"), ("LANG", "uk_UA.UTF-8")], Some("bg"), "bg");
    check(None, &[("LANG", "C.UTF-8")], Some("uk"), "uk");
    check(None, &[("LANG", "POSIX")], None, "en");
    check(None, &[("LANG", "de_DE.UTF-8")], Some("ru"), "ru");
    check(None, &[], Some("de"), "en");
    check(Some("xx"), &[("LANG", "uk_UA")], None, "uk");
    check(Some("укр"), &[], None, "en");
}
