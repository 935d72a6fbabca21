use expect_test::{Expect, expect};

use super::super::tests::{accept, report};
use super::super::{parse, parse_front_matter};

/// Compares the findings; where all of them propose a line, accepting the proposals must leave good YAML.
#[track_caller]
fn check(text: &str, expected: Expect) {
    let mut problems = Vec::new();
    parse(text, 0, &"x.yaml".into(), &mut problems);
    expected.assert_eq(&report(text, &problems));
    if problems.iter().all(|p| p.replacement.is_some()) {
        let mended = accept(text, &problems);
        let mut left = Vec::new();
        parse(&mended, 0, &"x.yaml".into(), &mut left);
        assert_eq!(report(&mended, &left), "", "mended:\n{mended}");
    }
}

#[test]
fn a_comma_cuts_a_short_map() {
    check(
        "name: {uk: Київ, місто, en: Kyiv}\n",
        expect![[r#"
        1:1 yaml-comma text=місто
          => name:
          =>   uk: Київ, місто
          =>   en: Kyiv
    "#]],
    );
    check(
        "- {uk: а, б, en: c}\n- x\n",
        expect![[r#"
        1:1 yaml-comma text=б
          => - uk: а, б
          =>   en: c
    "#]],
    );
    check(
        "a:\n  name: {uk: Школа: відкрито, en: x}\n",
        expect![[r#"
        2:1 yaml-colon key=name
          =>   name:
          =>     uk: "Школа: відкрито"
          =>     en: x
    "#]],
    );
    check(
        "name: {uk: Київ, en: Kyiv\nid: x\n",
        expect![[r#"
        1:1 yaml-bracket-open bracket={ closing=}
          => name:
          =>   uk: Київ
          =>   en: Kyiv
    "#]],
    );
    check(
        "tags: [a, b\nid: x\n",
        expect![[r#"
        1:1 yaml-bracket-open bracket=[ closing=]
          => tags: [a, b]
    "#]],
    );
    check(
        "name: {uk:Київ, en: x}\n",
        expect![[r#"
        1:1 yaml-colon-space key=uk
          => name:
          =>   uk: Київ
          =>   en: x
    "#]],
    );
}

#[test]
fn values_that_need_quotes() {
    check(
        "place: Київ: вулиця 1\nid: x\n",
        expect![[r#"
        1:1 yaml-colon key=place
          => place: "Київ: вулиця 1"
    "#]],
    );
    check(
        "a: *Важливо*\nb: & so\nc: @user\nd: %5\ne: `x`\nf: ! x\ng: > 50 років\nh: - x\n",
        expect![[r#"
        1:1 yaml-special character=*
          => a: "*Важливо*"
        2:1 yaml-special character=&
          => b: "& so"
        3:1 yaml-special character=@
          => c: "@user"
        4:1 yaml-special character=%
          => d: "%5"
        5:1 yaml-special character=`
          => e: "`x`"
        6:1 yaml-special character=!
          => f: "! x"
        7:1 yaml-special character=>
          => g: "> 50 років"
        8:1 yaml-special character=-
          => h: "- x"
    "#]],
    );
    check(
        "a: !Увага\n",
        expect![[r#"
        1:1 yaml-special character=!
          => a: "!Увага"
    "#]],
    );
    check(
        "a: &якір текст\n",
        expect![[r#"
        1:1 yaml-special character=&
          => a: "&якір текст"
    "#]],
    );
    check(
        "a: [Оновлено] школа\nb: {{ x }}\n",
        expect![[r#"
        1:1 yaml-special character=[
          => a: "[Оновлено] школа"
        2:1 yaml-special character={
          => b: "{{ x }}"
    "#]],
    );
    check(
        "number: #5\nname: Школа #5\nok: x # note\n",
        expect![[r##"
        1:1 yaml-hash text=#5
          => number: "#5"
        2:1 yaml-hash text=#5
          => name: "Школа #5"
    "##]],
    );
    check(
        "a: {{ x }}\n",
        expect![[r#"
        1:1 yaml-key
          => a: "{{ x }}"
    "#]],
    );
}

#[test]
fn quotation_marks() {
    check(
        "a: \"Школа\nb: x\n",
        expect![[r#"
        1:1 yaml-quote-open quote="
          => a: "Школа"
    "#]],
    );
    check(
        "a: \"Школа\" відкрита\n",
        expect![[r#"
        1:1 yaml-quote-after text=відкрита
          => a: '"Школа" відкрита'
    "#]],
    );
    check(
        "- 'Школа\n- b\n",
        expect![[r#"
        1:1 yaml-quote-open quote='
          => - "Школа"
    "#]],
    );
    check(
        "a: \"C:\\Users\"\n",
        expect![[r#"
        1:1 yaml-syntax kind=escape
          => a: 'C:\Users'
    "#]],
    );
    check(
        "a: \"x\n  y\"\nb: z: w\n",
        expect![[r#"
        3:1 yaml-colon key=b
          => b: "z: w"
    "#]],
    );
}

#[test]
fn spaces_and_tabs() {
    check(
        "title:abc\nid: x\n",
        expect![[r#"
        1:1 yaml-colon-space key=title
          => title: abc
    "#]],
    );
    check(
        "id: x\ntitle:abc\n",
        expect![[r#"
        2:1 yaml-colon-space key=title
          => title: abc
    "#]],
    );
    check(
        "a:\n\tb: 1\n\tc: 2\n",
        expect![[r#"
        2:1 yaml-tab
          =>   b: 1
        3:1 yaml-tab
          =>   c: 2
    "#]],
    );
    check(
        "a: 1\n b: 2\n",
        expect![[r#"
        2:1 yaml-indent
          => b: 2
    "#]],
    );
    check(
        "a:\n    b: 1\n  c: 2\n",
        expect![[r#"
        3:1 yaml-indent
          =>     c: 2
    "#]],
    );
    check(
        "- id: a\n  name: b\n   url: c\n- id: d\n",
        expect![[r#"
        3:1 yaml-indent
          =>   url: c
    "#]],
    );
    check(
        "a: 1\nДва слова\n",
        expect![[r#"
        2:1 yaml-syntax kind=key
    "#]],
    );
    check(
        "  a: 1\nb: 2\n",
        expect![[r#"
        2:1 yaml-indent
          =>   b: 2
    "#]],
    );
}

#[test]
fn keys_and_documents() {
    check(
        "a: 1\nb: 2\na: 3\n",
        expect![[r#"
        3:1 yaml-key-twice key=a
          other: a
    "#]],
    );
    check(
        "a: &x 1\nb: *x\n",
        expect![[r#"
        1:1 yaml-special character=&
          => a: "&x 1"
        2:4 yaml-alias name=*x
    "#]],
    );
    check(
        "a: 1\n---\nb: 2\n",
        expect![[r#"
        2:1 yaml-documents
    "#]],
    );
    check(
        "? [a]\n: b\n",
        expect![[r#"
        1:1 yaml-key
    "#]],
    );
    check(
        "a: x\0y\n",
        expect![[r#"
        1:5 yaml-character code=U+0000
    "#]],
    );
    check(
        "a: 1]\n]\n",
        expect![[r#"
        2:1 yaml-syntax kind=bracket
    "#]],
    );
    check(
        &format!("a: {}", "[".repeat(60)),
        expect![[r#"
        1:1 yaml-deep limit=32
    "#]],
    );
    check(
        &format!("a: {}1{}", "[".repeat(60), "]".repeat(60)),
        expect![[r#"
        1:1 yaml-deep limit=32
    "#]],
    );
}

#[test]
fn every_mistake_is_named_and_blocks_of_text_are_left_alone() {
    check(
        "a: |\n  b: c: d\n  e:f\n\tg\nh: *x\ni: y: z\nj: >\n  k:l\n",
        expect![[r#"
        4:1 yaml-tab
          =>   g
        5:1 yaml-special character=*
          => h: "*x"
        6:1 yaml-colon key=i
          => i: "y: z"
    "#]],
    );
}

#[test]
fn mistakes_beside_free_titles() {
    let text = "title: *Увага*: школа #5 \"Мрія\nplace: a: b\n lead: x\n";
    let mut problems = Vec::new();
    parse_front_matter(text, 0, &"x.md".into(), &mut problems);
    expect![[r#"
        2:1 yaml-colon key=place
          => place: "a: b"
        3:1 yaml-indent
          => lead: x
    "#]]
    .assert_eq(&report(text, &problems));
}
