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

/// No phrase is translated four times for nothing: each is named in the sources, whole or by how it begins.
#[test]
fn every_phrase_is_said() {
    let mut sources = String::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs" || ending == "html" || ending == "js") {
                sources += &fs::read_to_string(&path).expect("a source");
            }
        }
    }
    // Families that other tests hold to what they name: rules, fields, and the command line below.
    const ELSEWHERE: &[&str] = &["rule-", "field-", "table-", "cli-"];
    let begins = |id: &str| {
        let cuts = id.match_indices('-').map(|(at, _)| &id[..=at]);
        cuts.into_iter().any(|start| sources.contains(&format!("\"{start}{{")))
    };
    let is_said = |id: &str| {
        // A phrase and its `.help` are asked for together.
        let id = id.strip_suffix(".help").unwrap_or(id);
        ELSEWHERE.iter().any(|family| id.starts_with(family)) || sources.contains(&format!("\"{id}\"")) || begins(id)
    };
    let idle: Vec<String> = messages_of(lang("en")).ids().filter(|id| !is_said(id)).map(str::to_owned).collect();
    assert_eq!(idle, [""; 0]);
}

/// Every word of the command line is asked for by a verb, an argument or a kind of value.
#[test]
fn every_word_of_the_command_line_is_asked_for() {
    let mut asked = BTreeSet::new();
    let command = <crate::cli::args::Args as clap::CommandFactory>::command();
    let mut open = vec![(String::new(), command)];
    while let Some((path, command)) = open.pop() {
        let group = path.split('-').next().unwrap_or_default().to_owned();
        let prefixes = if path.is_empty() {
            vec![String::new()]
        } else {
            vec![format!("{path}-"), format!("{group}-"), String::new()]
        };
        asked.extend([format!("cli-{path}"), format!("cli-{path}-usage")]);
        for arg in command.get_arguments() {
            let name = arg.get_id().as_str().replace('_', "-");
            asked.extend(prefixes.iter().map(|prefix| format!("cli-{prefix}{name}")));
            let values = arg.get_value_names().unwrap_or_default();
            asked.extend(values.iter().map(|value| format!("cli-value-{}", value.to_lowercase())));
        }
        let start = if path.is_empty() { String::new() } else { format!("{path}-") };
        asked.extend([format!("cli-{start}text-usage")]);
        open.extend(command.get_subcommands().map(|verb| (format!("{start}{}", verb.get_name()), verb.clone())));
    }
    let sources =
        [include_str!("../args.rs"), include_str!("../args/localise.rs"), include_str!("../args/refusal.rs")].concat();
    let messages = messages_of(lang("en"));
    let idle: Vec<&str> = messages
        .ids()
        .filter(|id| id.starts_with("cli-") && !asked.contains(*id) && !sources.contains(&format!("\"{id}\"")))
        .collect();
    assert_eq!(idle, [""; 0]);
}

/// What stands in Latin letters among Cyrillic phrases is what an editor types, or a name.
#[test]
fn no_phrase_is_english_by_accident() {
    for tag in ["uk", "ru", "bg"] {
        let english = messages_of(lang("en"));
        let messages = messages_of(lang(tag));
        for id in messages.ids() {
            let text = messages.word(id);
            // What is put in is not of the phrase.
            let words: String =
                text.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect();
            let is_cyrillic = text.chars().any(|c| matches!(c, '\u{400}'..='\u{52f}'));
            // A phrase without a Cyrillic letter is a name, a sign or a form such as `text`: the same in English.
            assert!(
                is_cyrillic || Some(&text) == english.text(id, &[]).as_ref() || !words.contains(char::is_alphabetic),
                "{tag}: {id} = {text}"
            );
            let mixed = text.split(|c: char| !c.is_alphanumeric()).find(|word| {
                let is_latin = |c: char| c.is_ascii_alphabetic();
                word.contains(is_latin) && word.chars().any(|c| matches!(c, '\u{400}'..='\u{52f}'))
            });
            assert_eq!(mixed, None, "{tag}: {id} mixes letters of two scripts");
        }
    }
}
