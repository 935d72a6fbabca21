use super::*;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a tag")
}

/// The vocabulary of some files, the first of which stands for the embedded one.
fn load(tag: &str, files: &[&str]) -> (Messages, Diagnostics) {
    let paths = ["embedded.ftl", "locales/site.ftl"];
    let files: Vec<FtlFile> = paths
        .iter()
        .zip(files)
        .map(|(path, text)| FtlFile { path: (*path).into(), text: (*text).to_owned() })
        .collect();
    Messages::load(lang(tag), &files)
}

/// Each finding as `code at "text": particulars`.
fn findings(tag: &str, files: &[&str]) -> Vec<String> {
    let (_, diagnostics) = load(tag, files);
    let line = |d: &crate::base::Diagnostic| {
        let text = files[usize::from(&*d.place.path != "embedded.ftl")];
        let args: Vec<String> = d.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{} at {:?}: {}", d.rule.code, &text[d.place.span.range()], args.join(" "))
    };
    diagnostics.iter().map(line).collect()
}

#[test]
fn plural_forms_follow_cldr_and_numbers_the_language() {
    let table = [
        (
            "uk",
            "0 новин, 1 новина, 2 новини, 5 новин, 11 новин, 21 новина, 22 новини, 25 новин, 111 новин, 1,5 новини, 1_234 новини",
        ),
        (
            "ru",
            "0 новостей, 1 новость, 2 новости, 5 новостей, 11 новостей, 21 новость, 22 новости, 25 новостей, 111 новостей, 1,5 новости, 1_234 новости",
        ),
        (
            "bg",
            "0 новини, 1 новина, 2 новини, 5 новини, 11 новини, 21 новини, 22 новини, 25 новини, 111 новини, 1,5 новини, 1234 новини",
        ),
        (
            "en",
            "0 news items, 1 news item, 2 news items, 5 news items, 11 news items, 21 news items, 22 news items, 25 news items, 111 news items, 1.5 news items, 1,234 news items",
        ),
    ];
    for (tag, expected) in table {
        let (messages, _) = load(tag, &[crate::language::tests::site_words(tag)]);
        let whole = [0, 1, 2, 5, 11, 21, 22, 25, 111].map(Arg::Number);
        let numbers = whole.into_iter().chain([Arg::Decimal(1.5), Arg::Number(1234)]);
        let texts: Vec<String> = numbers.filter_map(|n| messages.text("news-count", &[("count", n)])).collect();
        assert_eq!(texts.join(", ").replace('\u{a0}', "_"), expected);
    }
}

#[test]
fn a_heading_counts_exactly_one_and_not_the_plural_one() {
    let (messages, _) = load("uk", &[crate::language::tests::site_words("uk")]);
    let heading = |n| messages.text("partner-role-donor", &[("count", Arg::Number(n))]);
    assert_eq!(heading(1).as_deref(), Some("Донор"));
    assert_eq!(heading(21).as_deref(), Some("Донори"));
}

#[test]
fn values_print_as_given_without_marks_of_direction() {
    let (messages, _) =
        load("uk", &["a = Сторінка { $page } з { $pages }, <{ $n }>, { $n ->\n [1.5] так\n *[other] ні\n }"]);
    let args = [("page", Arg::Text("2026")), ("pages", Arg::Number(-12345)), ("n", Arg::Decimal(1.5))];
    assert_eq!(messages.text("a", &args).as_deref(), Some("Сторінка 2026 з -12\u{a0}345, <1,5>, так"));
    assert_eq!(
        messages.text("a", &[("n", Arg::Decimal(f64::NAN))]).as_deref(),
        Some("Сторінка {$page} з {$pages}, <NaN>, ні")
    );
    for n in [f64::INFINITY, 1e300, -1e-300, f64::MIN_POSITIVE] {
        assert!(messages.text("a", &[("n", Arg::Decimal(n))]).is_some());
    }
    assert!(messages.text("a", &[("n", Arg::Number(i64::MIN))]).is_some());
    assert_eq!(messages.text("b", &[]), None);
    assert_eq!(messages.word("b"), "b");
}

#[test]
fn the_sites_file_replaces_messages_one_by_one() {
    let (messages, diagnostics) = load("uk", &["a = перше\nb = друге\n    .help = порада", "a = своє\n"]);
    assert_eq!(diagnostics, []);
    assert_eq!(messages.word("a"), "своє");
    assert_eq!(messages.word("b.help"), "порада");
    assert_eq!(messages.ids().collect::<Vec<_>>(), ["a", "b", "b.help"]);
    assert!(messages.has("b.help") && !messages.has("a.help"));
}

#[test]
fn a_replaced_message_takes_its_attributes_with_it() {
    let (messages, _) = load("uk", &["a = перше\n    .help = порада", "a = своє\n"]);
    assert!(!messages.has("a.help"));
    assert_eq!(messages.text("a.help", &[]), None);
}

#[test]
fn variables_are_those_of_all_that_a_message_quotes() {
    let (messages, _) = load("en", &["a = { $x } { b }\nb = { $y ->\n  [one] { $z }\n *[other] { c }\n }\nc = { a }"]);
    let names: Vec<&str> = messages.variables("a").into_iter().flatten().map(String::as_str).collect();
    assert_eq!(names, ["x", "y", "z"]);
    assert!(messages.text("a", &[]).is_some(), "a circle ends");
    assert_eq!(messages.variables("d"), None);
}

#[test]
fn a_mistake_costs_one_message_and_is_told_at_its_place() {
    let text = "a = перше { $x\nb = друге\nc\nd = { $n ->\n  [one] 1\n }\ne = п'яте\n";
    let (messages, _) = load("uk", &[text]);
    assert_eq!(messages.ids().collect::<Vec<_>>(), ["b", "e"]);
    let reasons: Vec<String> = findings("uk", &[text]).iter().map(|f| f.split(": ").skip(1).collect()).collect();
    assert_eq!(reasons, ["reason=expected detail=}", "reason=expected detail==", "reason=no-default detail="]);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_understood() {
    let text = "\u{feff}a = перше\r\nb = друге { $x }\r\n    .help = третє\r\n";
    let (messages, diagnostics) = load("uk", &[text]);
    assert_eq!(diagnostics, []);
    assert_eq!((messages.word("a"), messages.word("b.help")), ("перше".to_owned(), "третє".to_owned()));
    assert_eq!(findings("uk", &["\u{feff}a = { b }"]), ["ftl-reference-unknown at \"b\": id=a reference=b"]);
}

#[test]
fn what_a_message_asks_for_in_vain_is_told() {
    let embedded = "a = { $x }\nb = { c } { -d } { e.f } { NUMBER($x) }\nb = { a }";
    assert_eq!(
        findings("en", &[embedded, "a = { $x } { $wrong }\n-d = так"]),
        [
            "ftl-reference-unknown at \"c\": id=b reference=c",
            "ftl-reference-unknown at \"e\": id=b reference=e.f",
            "ftl-function-unknown at \"NUMBER\": id=b function=NUMBER",
            "ftl-twice at \"b\": id=b",
            "ftl-variable-unknown at \"wrong\": id=a variable=wrong known=x",
        ]
    );
}

#[test]
fn a_missing_plural_form_is_told_where_forms_are_chosen() {
    let text = "a = { $n ->\n  [one] 1\n *[other] 2\n }\nb = { $n ->\n  [1] 1\n *[other] 2\n }\nc = { $kind ->\n  [dog] 1\n *[other] 2\n }";
    let found = findings("uk", &[text]);
    assert_eq!(
        found,
        ["ftl-plural-missing at \"n\": id=a category=few", "ftl-plural-missing at \"n\": id=a category=many",]
    );
    assert_eq!(findings("bg", &[text]), <[&str; 0]>::default());
}

#[test]
fn the_digest_changes_with_every_file() {
    let digest = |files: &[&str]| load("uk", files).0.digest();
    assert_eq!(digest(&["a = 1", "b = 2"]), digest(&["a = 1", "b = 2"]));
    assert_ne!(digest(&["a = 1", "b = 2"]), digest(&["a = 1", "b = 3"]));
    assert_ne!(digest(&["a = 1"]), load("ru", &["a = 1"]).0.digest());
}
