use proptest::prelude::*;

use super::super::tests::{report, show, spans};
use super::*;

fn read_text(text: &str) -> (Option<Node>, Diagnostics) {
    let mut problems = Vec::new();
    let node = parse(text, 0, &"x.yaml".into(), &mut problems);
    (node, problems)
}

fn check(text: &str, expected: &str) {
    let (node, problems) = read_text(text);
    assert_eq!(report(text, &problems), "", "{text}");
    assert_eq!(node.map(|node| show(&node)).as_deref(), Some(expected), "{text}");
}

/// What every span of the tree holds, in the order of the tree.
fn check_spans(text: &str, expected: &[&str]) {
    let (node, problems) = read_text(text);
    assert_eq!(report(text, &problems), "");
    let node = node.expect("a tree");
    let found: Vec<&str> = spans(&node).iter().map(|span| &text[span.range()]).collect();
    assert_eq!(found, expected);
}

#[test]
fn texts_stay_as_written() {
    check(
        "a: 0626411111\nb: 1.10\nc: no\nd: 2026-03-01\ne: +380\nf: null",
        "{a: 0626411111 | b: 1.10 | c: no | d: 2026-03-01 | e: +380 | f: null}",
    );
    check("a: 'it''s'\nb: \"x\\ty\"\nc: ''", r#"{a: "it's" | b: "x\ty" | c: ""}"#);
    check("a: “Школа”\nb: «Мрія» — так", "{a: “Школа” | b: «Мрія» — так}");
}

#[test]
fn nothing_is_empty() {
    check("", "~");
    check("# only a comment\n", "~");
    check("a:\nb: ~\nc: # later\n  - x\n", "{a: ~ | b: ~ | c: [x]}");
}

#[test]
fn blocks_and_long_texts() {
    check(
        "a: |\n  one\n  two\nb: >-\n  one\n  two\nc: one\n  two\n",
        r#"{a: "one\ntwo\n" | b: "one two" | c: one two}"#,
    );
    check("- id: a\n  n: 1\n- id: b\n", "[{id: a | n: 1} | {id: b}]");
    check("k:\n- a\n- b\n", "{k: [a | b]}");
}

#[test]
fn other_systems_files() {
    check("\u{feff}a: 1\r\nb: |\r\n  x\r\n  y\r\n", r#"{a: 1 | b: "x\ny\n"}"#);
    check("a:\n\u{a0}\u{a0}b:\u{a0}школа\u{a0}№\u{a0}5\u{a0}\n\u{a0} c: 2\n", "{a: {b: школа\u{a0}№\u{a0}5 | c: 2}}");
    check("a:\tx\n-\tb\n".split_at(5).0, "{a: x}");
    check("-\u{a0}a: 1\n\u{2003}\u{2003}b: 2\n", "[{a: 1 | b: 2}]");
}

#[test]
fn places_are_bytes_of_the_file() {
    check_spans("ключ: {а: б}\n", &["ключ: {а: б}", "ключ", "{а: б}", "а", "б"]);
    check_spans(
        "a: \"так\"  # note\nb: [x, 'y' ] # c\n",
        &["a: \"так\"  # note\nb: [x, 'y' ]", "a", "\"так\"", "b", "[x, 'y' ]", "x", "'y'"],
    );
    check_spans(
        "a:\n\u{a0}\u{a0}ж: так\u{a0}\nc:\n",
        &["a:\n\u{a0}\u{a0}ж: так\u{a0}\nc:", "a", "ж: так", "ж", "так", "c", ""],
    );
    check_spans("a: |\n  один\n  два\n\nb: x", &["a: |\n  один\n  два\n\nb: x", "a", "один\n  два", "b", "x"]);
    check_spans("- a\n-\n- b: c\n", &["- a\n-\n- b: c", "a", "", "b: c", "b", "c"]);
    let mut problems = Vec::new();
    let node = parse("a: б", 100, &"x.md".into(), &mut problems).expect("a tree");
    assert_eq!(node.get("a").map(|n| n.span), Some(Span { start: 103, end: 105 }));
}

fn arbitrary_yaml() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a",
        "title: ",
        "lead:",
        "ключ",
        ": ",
        ":",
        "- ",
        "-",
        "\n",
        "\n  ",
        "\n    ",
        "\r\n",
        "\t",
        " ",
        "\u{a0}",
        "{",
        "}",
        "[",
        "]",
        ",",
        "'",
        "\"",
        "#",
        " #x",
        "|",
        ">",
        "|\n",
        "*",
        "&b ",
        "!",
        "%",
        "@",
        "`",
        "?",
        "? ",
        "\\",
        "~",
        "---",
        "...",
        "\u{feff}",
        "\0",
        "\u{2028}",
        "є",
        "«x»",
        "1",
        "\r",
        "<<: ",
        "%YAML 1.2\n",
        "!!str ",
        "\\u12",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn survives(text: &str) -> Result<(), TestCaseError> {
    let front = super::super::parse_front_matter;
    for read in [parse, front] {
        let mut problems = Vec::new();
        let node = read(text, 0, &"x".into(), &mut problems);
        prop_assert!(node.is_some() || !problems.is_empty(), "nothing read and nothing said: {:?}", text);
        for span in node.iter().flat_map(spans).chain(problems.iter().map(|p| p.place.span)) {
            prop_assert!(text.get(span.range()).is_some(), "{:?} of {:?}", span, text);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn any_text_is_read_or_explained(text in arbitrary_yaml()) {
        survives(&text)?;
    }

    #[test]
    fn even_noise(text in "\\PC{0,40}") {
        survives(&text)?;
    }
}
