//! What programs read.

use expect_test::expect;
use serde_json::Value;

use super::*;
use crate::base::rules::RULES;

const SITE: Files = Files(&[
    ("content/news/школа якості.uk.md", "---\r\ntitle: Є\r\nдата: 1\r\nдата: 1\r\n---\r\n".as_bytes()),
    ("content/site.yaml", "title: x\n".as_bytes()),
]);

fn list() -> Vec<Finding> {
    let path = "content/news/школа якості.uk.md";
    let first = at(&SITE, path, "дата");
    let second = Place::new(path, Span::new(first.span.start as usize + 13..first.span.start as usize + 21));
    let key = |place: Place| {
        Diagnostic::new(&rules::KEY_UNKNOWN, place).arg("key", "дата").arg("known", "title, date").replacement("date")
    };
    vec![
        error(key(first.clone())),
        error(key(second).other(first)),
        Finding::new(
            Diagnostic::new(&rules::FTL_TWICE, Place::file("content/site.yaml")).arg("id", "x"),
            Severity::Warning,
        ),
        Finding::new(Diagnostic::new(&rules::FILE_UNUSED, Place::file("gone.jpg")), Severity::Off),
    ]
}

fn parsed(format: Format) -> Value {
    serde_json::from_str(&printed("uk", format, &SITE, &list())).expect("JSON")
}

#[test]
fn only_code_hosts_are_told_what_was_accepted() {
    let title = Diagnostic::new(&rules::TITLE_TWICE, at(&SITE, "content/site.yaml", "x")).arg("title", "x");
    let accepted = Finding {
        accepted: Some("так у законі".to_owned()),
        ..Finding::new(title.clone(), Severity::Warning)
    };
    let list = [Finding::new(title, Severity::Warning), accepted];
    let printed = |format| printed("uk", format, &SITE, &list);
    let json: Value = serde_json::from_str(&printed(Format::Json)).expect("JSON");
    assert_eq!((&json["summary"]["warnings"], json["diagnostics"].as_array().map(Vec::len)), (&1.into(), Some(1)));
    let sarif: Value = serde_json::from_str(&printed(Format::Sarif)).expect("JSON");
    let results = sarif["runs"][0]["results"].as_array().expect("results");
    assert!(results[0].get("suppressions").is_none());
    let expected = serde_json::json!([{ "kind": "inSource", "justification": "так у законі" }]);
    assert_eq!(results[1]["suppressions"], expected);
    let text = printed(Format::Text);
    assert_eq!(text.matches("[title-twice]").count(), 1);
    assert!(text.contains("<!-- accept title-twice:"), "{text}");
}

#[test]
fn json_is_one_object_with_stable_keys() {
    let report = parsed(Format::Json);
    assert_eq!(report["version"], 1);
    assert_eq!(report["summary"], serde_json::json!({ "errors": 2, "warnings": 1, "notes": 0 }));
    let entries = report["diagnostics"].as_array().expect("a list");
    assert_eq!(entries.len(), 3, "what is switched off is not printed");
    expect![[r#"
        {
          "code": "key-unknown",
          "severity": "error",
          "file": "content/news/школа якості.uk.md",
          "line": 4,
          "column": 1,
          "endLine": 4,
          "endColumn": 5,
          "message": "Поля «дата» тут немає",
          "help": "Можна писати такі поля: title, date.",
          "replacement": "date",
          "other": {
            "file": "content/news/школа якості.uk.md",
            "line": 3,
            "column": 1,
            "endLine": 3,
            "endColumn": 5
          }
        }"#]]
    .assert_eq(&serde_json::to_string_pretty(&entries[1]).expect("text"));
    expect![[r#"
        {
          "code": "ftl-twice",
          "severity": "warning",
          "file": "content/site.yaml",
          "line": null,
          "column": null,
          "endLine": null,
          "endColumn": null,
          "message": "Повідомлення x записано у файлі двічі",
          "help": "Діє пізніше. Залиште одне з них.",
          "replacement": null,
          "other": null
        }"#]]
    .assert_eq(&serde_json::to_string_pretty(&entries[2]).expect("text"));
    let keys = |entry: &Value| entry.as_object().map(|entry| entry.keys().cloned().collect::<Vec<_>>());
    assert_eq!(keys(&entries[0]), keys(&entries[2]), "every entry has every key, in one order");
}

#[test]
fn json_of_nothing_is_an_object_too() {
    let report: Value = serde_json::from_str(&printed("en", Format::Json, &SITE, &[])).expect("JSON");
    assert_eq!(report["diagnostics"], serde_json::json!([]));
}

/// The parts of the public schema (sarif-2.1.0) that concern us: required properties, closed words, least values.
#[test]
fn sarif_keeps_to_its_schema() {
    let log = parsed(Format::Sarif);
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let driver = &run["tool"]["driver"];
    assert!(driver["name"].is_string());
    let described = driver["rules"].as_array().expect("rules");
    assert_eq!(described.len(), RULES.len());
    for (rule, described) in RULES.iter().zip(described) {
        assert_eq!(described["id"], rule.code);
        let texts = [Some(&described["shortDescription"]["text"]), described.get("help").map(|help| &help["text"])];
        for text in texts.into_iter().flatten() {
            let text = text.as_str().expect("words");
            assert!(!text.is_empty() && !text.contains("{$"), "{}: {text}", rule.code);
        }
        one_of(&described["defaultConfiguration"]["level"], &["error", "warning", "note", "none"]);
    }

    let results = run["results"].as_array().expect("results");
    assert_eq!(results.len(), 3);
    let mut fingerprints = Vec::new();
    for result in results {
        let index = result["ruleIndex"].as_u64().expect("an index") as usize;
        assert_eq!(described[index]["id"], result["ruleId"]);
        one_of(&result["level"], &["error", "warning", "note", "none"]);
        assert!(result["message"]["text"].is_string());
        for location in result["locations"].as_array().expect("locations") {
            place(&location["physicalLocation"]);
        }
        fingerprints
            .push(result["partialFingerprints"]["visnykFinding/v1"].as_str().expect("a fingerprint").to_owned());
    }
    fingerprints.dedup();
    assert_eq!(fingerprints.len(), 3, "equal findings are numbered");

    let second = &results[1];
    place(&second["relatedLocations"][0]["physicalLocation"]);
    let change = &second["fixes"][0]["artifactChanges"][0];
    assert_eq!(change["artifactLocation"], second["locations"][0]["physicalLocation"]["artifactLocation"]);
    let replacement = &change["replacements"][0];
    assert_eq!(replacement["insertedContent"]["text"], "date");
    assert_eq!(
        replacement["deletedRegion"],
        serde_json::json!({ "startLine": 4, "startColumn": 1, "endLine": 4, "endColumn": 5 })
    );
    assert!(
        results[2].get("fixes").is_none() && results[2]["locations"][0]["physicalLocation"].get("region").is_none()
    );
}

fn one_of(value: &Value, words: &[&str]) {
    assert!(value.as_str().is_some_and(|value| words.contains(&value)), "{value} is none of {words:?}");
}

fn place(location: &Value) {
    let uri = location["artifactLocation"]["uri"].as_str().expect("an address");
    assert!(uri.is_ascii() && !uri.contains(' '), "{uri}");
    if let Some(region) = location.get("region") {
        for key in ["startLine", "startColumn", "endLine", "endColumn"] {
            assert!(region[key].as_u64().is_some_and(|number| number >= 1), "{region}");
        }
    }
}
