//! Findings for code hosts: SARIF 2.1.0 (OASIS), as GitHub and GitLab read it.
//!
//! Every rule is described with its words, whether it was broken or not, so that `ruleIndex` is the rule's place in
//! `RULES`. A finding keeps its fingerprint when its line moves: code, file, the marked text and its number among equals.

use std::io::{self, Write};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use rustc_hash::FxHashMap;
use serde_json::{Map, Value, json};

use super::source::{Region, Sources};
use super::{Finding, help, how_to_accept, level, message, printable};
use crate::base::digest::Hasher;
use crate::base::rules::RULES;
use crate::base::{Diagnostic, Place, Rule};
use crate::cli::words::Phrases;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

/// What may not stand in the path of a URI reference as it is.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'[')
    .add(b']')
    .add(b'\\')
    .add(b'^')
    .add(b'|')
    .add(b':');

/// Prints the findings as a log of one run.
pub(super) fn findings(
    out: &mut dyn Write,
    phrases: &Phrases,
    findings: &[&Finding],
    sources: &mut Sources,
) -> io::Result<()> {
    let mut seen = FxHashMap::default();
    let results: Vec<Value> = findings.iter().map(|finding| result(phrases, finding, sources, &mut seen)).collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": "Visnyk",
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "language": phrases.lang().as_str(),
                    "rules": RULES.iter().map(|rule| description(phrases, rule)).collect::<Vec<_>>(),
                }
            },
            "language": phrases.lang().as_str(),
            "columnKind": "unicodeCodePoints",
            "results": results,
        }]
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

/// A rule in words. Its message speaks of one case, so each value of the case is left out (`…`).
fn description(phrases: &Phrases, rule: &Rule) -> Value {
    let general = |id: &str| phrases.try_text(id, &[]).map(|text| without_values(&printable(&text)));
    let mut rule_words = Map::new();
    rule_words.insert("id".to_owned(), json!(rule.code));
    let short = general(&format!("rule-{}", rule.code)).unwrap_or_else(|| rule.code.to_owned());
    rule_words.insert("shortDescription".to_owned(), json!({ "text": short }));
    if let Some(mut help) = general(&format!("rule-{}.help", rule.code)) {
        if rule.acceptable {
            help = format!("{help}\n{}", how_to_accept(phrases, rule));
        }
        rule_words.insert("help".to_owned(), json!({ "text": help }));
    }
    rule_words.insert("defaultConfiguration".to_owned(), json!({ "level": level(rule.severity) }));
    Value::Object(rule_words)
}

/// Replaces what Fluent prints for a value that was not given, `{$name}`, by `…`.
fn without_values(text: &str) -> String {
    let mut general = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{$") {
        let Some((_, behind)) = after.split_once('}') else { break };
        general.push_str(before);
        general.push('…');
        rest = behind;
    }
    general.push_str(rest);
    general
}

fn result(phrases: &Phrases, finding: &Finding, sources: &mut Sources, seen: &mut FxHashMap<String, usize>) -> Value {
    let diagnostic = &finding.diagnostic;
    let region = sources.region(&diagnostic.place);
    let mut text = message(phrases, diagnostic);
    if let Some(help) = help(phrases, diagnostic) {
        text = format!("{text}\n{help}");
    }
    let mut result = Map::new();
    result.insert("ruleId".to_owned(), json!(diagnostic.rule.code));
    if let Some(index) = RULES.iter().position(|rule| rule.code == diagnostic.rule.code) {
        result.insert("ruleIndex".to_owned(), json!(index));
    }
    result.insert("level".to_owned(), json!(level(finding.severity)));
    result.insert("message".to_owned(), json!({ "text": text }));
    result.insert("locations".to_owned(), json!([{ "physicalLocation": location(&diagnostic.place, region) }]));
    if let Some(other) = &diagnostic.other {
        let location = location(other, sources.region(other));
        let words = json!({ "text": phrases.word("report-other") });
        result.insert("relatedLocations".to_owned(), json!([{ "physicalLocation": location, "message": words }]));
    }
    let fingerprint = fingerprint(diagnostic, sources);
    let number = seen.entry(fingerprint.clone()).and_modify(|number| *number += 1).or_insert(1);
    result.insert("partialFingerprints".to_owned(), json!({ "visnykFinding/v1": format!("{fingerprint}:{number}") }));
    if let (Some(replacement), Some(region)) = (&diagnostic.replacement, region) {
        result.insert("fixes".to_owned(), json!([{
            "description": { "text": phrases.word("report-fix") },
            "artifactChanges": [{
                "artifactLocation": artifact(&diagnostic.place),
                "replacements": [{ "deletedRegion": rectangle(region), "insertedContent": { "text": replacement } }],
            }],
        }]));
    }
    if let Some(reason) = &finding.accepted {
        let suppression = json!({ "kind": "inSource", "justification": printable(reason) });
        result.insert("suppressions".to_owned(), json!([suppression]));
    }
    Value::Object(result)
}

fn location(place: &Place, region: Option<Region>) -> Value {
    let mut location = Map::new();
    location.insert("artifactLocation".to_owned(), artifact(place));
    if let Some(region) = region {
        location.insert("region".to_owned(), rectangle(region));
    }
    Value::Object(location)
}

fn artifact(place: &Place) -> Value {
    json!({ "uri": utf8_percent_encode(&place.path, PATH).to_string(), "uriBaseId": "%SRCROOT%" })
}

fn rectangle(region: Region) -> Value {
    json!({
        "startLine": region.start.line,
        "startColumn": region.start.column,
        "endLine": region.end.line,
        "endColumn": region.end.column,
    })
}

fn fingerprint(diagnostic: &Diagnostic, sources: &mut Sources) -> String {
    let mut hasher = Hasher::default();
    hasher.bytes(diagnostic.rule.code.as_bytes()).bytes(diagnostic.place.path.as_bytes());
    hasher.bytes(sources.file(&diagnostic.place.path).marked(diagnostic.place.span));
    hasher.finish().to_string()
}
