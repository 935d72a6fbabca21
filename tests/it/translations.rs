//! Where translations stand, from stamps to findings and notices.

use expect_test::{Expect, expect};
use proptest::prelude::*;
use visnyk::base::Span;
use visnyk::content::Source;
use visnyk::content::revision::{Step, compare};
use visnyk::content::walk::judge;
use visnyk::data::Wording;
use visnyk::language::Typography;
use visnyk::site::parse::{Manner, parse};

use crate::fixture::check_diagnostics;
use crate::workshop::Workshop;

const SITE: &str = "-- site.yaml --
title: Сайт
base_url: https://example.org/
languages: [uk, ru, bg, en]
timezone: Europe/Kyiv
organization: {id: moh, name: МОЗ}
categories: {reform: Реформа}
rules: {translation-missing: off}
";

/// Findings of snippets, which need nothing but a title.
#[track_caller]
fn check(files: &str, expected: Expect) {
    check_diagnostics(&format!("{SITE}{files}"), expected);
}

#[test]
fn stamps_that_cannot_be() {
    check(
        "-- snippets/a.uk.md --
---
title: А
---
-- snippets/a.ru.md --
---
title: А
translated: ua
---
-- snippets/a.bg.md --
---
title: А
translated: pl 1:0000
---
-- snippets/a.en.md --
---
title: А
translated: [uk, ru]
---
-- snippets/b.uk.md --
---
title: Б
---
-- snippets/b.bg.md --
---
title: Б
translated: en 1:0000
---
-- snippets/b.ru.md --
---
title: Б
translated: ru 1:0000
---
-- snippets/c.uk.md --
---
title: В
translated: en 1:0000
---
-- snippets/c.en.md --
---
title: В
translated: uk 1:0000
---
-- snippets/d.uk.md --
---
title: Г
---
-- snippets/d.en.md --
---
title: G
---
-- snippets/d.ru.md --
---
title: Г
translated: uk 1:0000
---
-- snippets/d.bg.md --
---
title: Г
translated: en 1:0000
---
",
        expect![[r#"
            site.yaml:1:8 word-cyrillic field=title
            site.yaml:5:31 word-cyrillic field=organization.name
            site.yaml:6:22 word-cyrillic field=categories.reform
            snippets/a.bg.md:1:1 snippet-unused id=a
            snippets/a.bg.md:3:13 translated-language lang=pl file=content/snippets/a.bg.md known=uk, ru, bg, en
            snippets/a.en.md:1:1 snippet-unused id=a
            snippets/a.en.md:3:13 translated-malformed reason=language
            snippets/a.ru.md:1:1 snippet-unused id=a
            snippets/a.ru.md:3:13 translated-malformed reason=digests
            snippets/a.uk.md:1:1 snippet-unused id=a
            snippets/b.bg.md:1:1 snippet-unused id=b
            snippets/b.bg.md:3:13 translated-nothing lang=en file=content/snippets/b.bg.md
            snippets/b.ru.md:1:1 snippet-unused id=b
            snippets/b.ru.md:3:13 translated-circle lang=ru file=content/snippets/b.ru.md
            snippets/b.uk.md:1:1 snippet-unused id=b
            snippets/c.en.md:1:1 snippet-unused id=c
            snippets/c.en.md:3:13 translated-circle lang=uk file=content/snippets/c.en.md
            snippets/c.uk.md:1:1 snippet-unused id=c
            snippets/c.uk.md:3:13 translated-circle lang=en file=content/snippets/c.uk.md
            snippets/d.bg.md:1:1 snippet-unused id=d
            snippets/d.bg.md:3:13 translated-sources lang=en other=uk (snippets/d.ru.md:3:13)
            snippets/d.bg.md:3:13 translation-outdated count=1 lang=en file=content/snippets/d.bg.md (snippets/d.en.md:2:8)
            snippets/d.en.md:1:1 snippet-unused id=d
            snippets/d.ru.md:1:1 snippet-unused id=d
            snippets/d.ru.md:3:13 translation-outdated count=1 lang=uk file=content/snippets/d.ru.md (snippets/d.uk.md:2:8)
            snippets/d.uk.md:1:1 snippet-unused id=d
        "#]],
    );
}

#[test]
fn what_was_changed_is_named() {
    check(
        "-- snippets/a.uk.md --
---
title: А
---
Перший абзац.

Другий абзац.
-- snippets/a.ru.md --
---
title: А
translated: uk 1:0000
---
Текст.
",
        expect![[r#"
            site.yaml:1:8 word-cyrillic field=title
            site.yaml:5:31 word-cyrillic field=organization.name
            site.yaml:6:22 word-cyrillic field=categories.reform
            snippets/a.ru.md:1:1 snippet-unused id=a
            snippets/a.ru.md:3:13 translation-outdated count=3 lang=uk file=content/snippets/a.ru.md (snippets/a.uk.md:2:8)
            snippets/a.uk.md:1:1 snippet-unused id=a
        "#]],
    );
}

#[test]
fn a_translation_may_be_ahead_and_untracked_ones_are_noted_on_request() {
    check(
        "-- news/a.uk.md --
---
title: А
date: 2026-03-01
category: reform
lead: Вступ
---
Текст.
-- news/a.ru.md --
---
title: А
lead: Вступление
translated: uk 1:0000
updates:
  - {date: 2026-03-02, kind: update, note: Дополнено}
---
Текст.
",
        expect![[r#"
            news/a.ru.md:4:13 translation-outdated count=3 lang=uk file=content/news/a.ru.md (news/a.uk.md:2:8)
            news/a.ru.md:6:3 translation-newer lang=uk (news/a.uk.md:2:1)
            news/a.uk.md:1:1 translation-missing lang=bg file=a.bg.md
            news/a.uk.md:1:1 translation-missing lang=en file=a.en.md
            news/a.uk.md:2:1 field-missing field=updates.note → updates:
              - note: "Дополнено"

            site.yaml:1:8 word-cyrillic field=title
            site.yaml:5:31 word-cyrillic field=organization.name
            site.yaml:6:22 word-cyrillic field=categories.reform
        "#]],
    );
    check_diagnostics(
        &format!(
            "{}-- snippets/a.uk.md --\n---\ntitle: А\n---\nТекст.\n-- snippets/a.en.md --\n---\ntitle: A\n---\nText.\n",
            SITE.replace("translation-missing: off", "translation-missing: off, translation-untracked: note")
        ),
        expect![[r#"
            site.yaml:1:8 word-cyrillic field=title
            site.yaml:5:31 word-cyrillic field=organization.name
            site.yaml:6:22 word-cyrillic field=categories.reform
            snippets/a.en.md:1:1 snippet-unused id=a
            snippets/a.en.md:2:1 translation-untracked lang=uk file=content/snippets/a.en.md
            snippets/a.uk.md:1:1 snippet-unused id=a
        "#]],
    );
}

/// The paragraphs of a news item: their digests, and the words that stand in the file.
fn paragraphs(text: &str) -> Vec<(u16, String)> {
    let source = Source { path: "content/news/a.uk.md".into(), role: judge("content/news/a.uk.md").0 };
    let manner = Manner { typography: &Typography::default(), house: &Wording::default() };
    let parsed = parse(&source, text.as_bytes(), &manner);
    let entry = parsed.text.expect("an entry");
    let words = |span: Span| text[span.range()].to_owned();
    entry.refs.paragraphs.iter().map(|paragraph| (paragraph.digest, words(paragraph.span))).collect()
}

fn digests(text: &str) -> Vec<u16> {
    paragraphs(text).into_iter().map(|(digest, _)| digest).collect()
}

#[test]
fn every_kind_of_block_is_a_paragraph_of_its_own() {
    let text = "---
title: Заголовок
---
Абзац **із** позначками,
у два рядки ![знак](a.png) та <hotline:moh>.

## Розділ {#a}

- пункт
  - менший [так]{lang=uk}
- [x] справа

| а | б |
|---|---|
| в | |

> Цитата
> — Хтось

![Лікар](b.jpg \"Підпис\")

![](event:x \"Картка\")

Термін
: Значення[^1]

[^1]: Примітка

<details><summary>Як це?</summary>

Отак.

</details>

```
код
```

[# партнер/партнери](count:partners) <https://example.org>
";
    let found: Vec<String> = paragraphs(text).into_iter().map(|(_, words)| words).collect();
    expect![[r#"
        Заголовок
        знак
        Абзац **із** позначками,
        у два рядки ![знак](a.png) та <hotline:moh>.
        Розділ
        пункт
        менший [так]{lang=uk}
        справа
        а
        б
        в
        Цитата
        > — Хтось
        Лікар
        Підпис
        Картка
        Термін
        Значення[^1]
        Примітка
        Як це?
        Отак.
        код

        [# партнер/партнери](count:partners) <https://example.org>
    "#]]
    .assert_eq(&(found.join("\n") + "\n"));
}

#[test]
fn addresses_marks_and_white_space_change_nothing() {
    let one = "---\ntitle: Їжа\n---\nПодзвоніть [нам](a.md) або <https://a.example>.\n\n![Лікар](a.jpg)\n\n- *пункт*\n";
    let two = "---\r\ntitle: \"Їжа\"\r\n---\r\n\r\nПодзвоніть\u{a0}**[нам](../b.uk.md#c)** або\r\n<https://b.example/>.\r\n\r\n\
               ![Лікар](b.jpg)\r\n\r\n* пункт\r\n";
    assert_eq!(digests(one), digests(two));
    assert_ne!(digests(one), digests(&one.replace("Лікар", "Лікарка")));
}

proptest! {
    #[test]
    fn an_edited_paragraph_is_named_and_no_other(
        kinds in prop::collection::vec(0..5usize, 1..12),
        which in any::<prop::sample::Index>(),
    ) {
        let which = which.index(kinds.len());
        let body = |edited: Option<usize>| {
            let block = |(i, kind): (usize, &usize)| {
                let words = format!("слова номер {i}{}", if edited == Some(i) { " інші" } else { "" });
                match kind {
                    0 => format!("{words}.\n\n"),
                    1 => format!("## {words}\n\n"),
                    2 => format!("- {words}\n\n"),
                    3 => format!("> {words}\n\n"),
                    _ => format!("![{words}](a.jpg)\n\n"),
                }
            };
            let blocks: String = kinds.iter().enumerate().map(block).collect();
            format!("---\ntitle: А\n---\n{blocks}")
        };
        let (before, after) = (digests(&body(None)), digests(&body(Some(which))));
        prop_assert!(compare(&before, &before).iter().all(|step| !step.is_work()));
        let work: Vec<Step> = compare(&before, &after).into_iter().filter(|step| step.is_work()).collect();
        // The title comes first.
        prop_assert_eq!(work, vec![Step::Changed(which + 1, which + 1)]);
    }
}

#[test]
fn readers_are_told_on_the_pages_of_a_translation_that_fell_behind() {
    let source = "---\ntitle: А\ndate: 2026-03-01\ncategory: reform\nlead: Вступ\n---\nТекст.\n";
    let stamp = digests("---\ntitle: А\nlead: Вступ\n---\nТекст.\n");
    let stamp: Vec<String> = stamp.iter().map(|digest| format!("{digest:04x}")).collect();
    let own = format!("---\ntitle: A\nlead: Lead\ntranslated: uk 1:{}\n---\nText.\n", stamp.join("."));
    let site = Workshop::new("");
    site.write("content/news/a.uk.md", source);
    site.write("content/news/a.en.md", &own);
    site.build_well();
    let notice = |site: &Workshop| {
        let page = site.page("en/news/a/index.html");
        page.lines().find(|line| line.contains("class=\"note outdated\"")).unwrap_or_default().to_owned()
    };
    assert_eq!(notice(&site), "");

    site.write("content/news/a.uk.md", source.replace("Текст.", "Інший текст."));
    site.build_well();
    expect![[r#"<p class="note outdated" role="note">The original was changed; this translation has not been updated yet. <a href="/health/uk/news/a/" hreflang="uk">Read the original</a> (in Ukrainian)</p>"#]].assert_eq(&notice(&site));
    assert!(!site.page("uk/news/a/index.html").contains("note outdated"));

    let update = "lead: Вступ\nupdates: [{date: 2026-04-02, kind: update, note: Змінено}]";
    site.write("content/news/a.uk.md", source.replace("lead: Вступ", update));
    site.write("content/news/a.en.md", own.replace("lead: Lead", "lead: Lead\nupdates: [{note: Changed}]"));
    site.build_well();
    expect![[r#"<p class="note outdated" role="note">The original was changed on 2 April 2026; this translation has not been updated yet. <a href="/health/uk/news/a/" hreflang="uk">Read the original</a> (in Ukrainian)</p>"#]].assert_eq(&notice(&site));
}
