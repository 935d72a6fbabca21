//! House words, Latin words among Cyrillic ones, the law on the state language, the spelling: what is found and what is not.

use expect_test::expect;
use visnyk::pipeline::{self, Options, Unwatched};

use crate::fixture::check_diagnostics;
use crate::session::Preview;
use crate::workshop::{SITE, Workshop, news};

const WORDING: &str = "words:\n- {languages: uk, wrong: безкоштовн*, right: безоплатн*}\n\
                       - {languages: uk, wrong: інваліди, hint: Пишіть про людей.}\nlatin: [Nordvik]\nknown: [Петренко]\n";

#[test]
fn words_are_found_where_readers_see_them() {
    check_diagnostics(
        &format!(
            "
-- data/wording.yaml --
{WORDING}
-- data/partners.yaml --
- id: clinic
  name: Безкоштовна клініка
  role: donor
- id: nordvik
  name: {{uk: \"Фонд Nordvik допомагає безкоштовно\"}}
  role: donor
-- news/a.uk.md --
---
title: Безкоштовний прийом
date: 2026-06-01
category: reform
lead: \"Усе безкоштовно\"
tags: [безкоштовно]
image: {{src: безкоштовно.jpg, alt: Черга на безкоштовний прийом}}
---
Тут **безкоштовно**, `безкоштовно` і [безкоштовно](https://безкоштовно.укр/безкоштовно \"безкоштовно\").

<!-- accept wording: назва закону -->
Закон «Про безкоштовну допомогу».

[безкоштовно]{{lang=ru}} <span lang=\"bg\">безкоштовно</span> Інваліди

```
безкоштовно
```
-- news/безкоштовно.jpg --
-- news/b.uk.md --
---
title: Без слів
date: 2026-06-02
category: reform
lead: Нічого
draft: true
---
Безкоштовно, але чернетка.

Ще.
"
        ),
        expect![[r#"
            data/partners.yaml:1:7 record-unused kind=partner id=clinic
            data/partners.yaml:2:9 wording wrong=безкоштовн* right=безоплатн* hint=none → Безоплатна
            data/partners.yaml:4:7 record-unused kind=partner id=nordvik
            data/partners.yaml:5:38 wording wrong=безкоштовн* right=безоплатн* hint=none → безоплатно
            news/a.uk.md:2:8 wording wrong=безкоштовн* right=безоплатн* hint=none → Безоплатний
            news/a.uk.md:5:12 wording wrong=безкоштовн* right=безоплатн* hint=none → безоплатно
            news/a.uk.md:7:45 wording wrong=безкоштовн* right=безоплатн* hint=none → безоплатний
            news/a.uk.md:9:7 wording wrong=безкоштовн* right=безоплатн* hint=none → безоплатно
            news/a.uk.md:9:38 link-title title=безкоштовно
            news/a.uk.md:14:59 wording wrong=інваліди right=none hint=Пишіть про людей.
        "#]],
    );
}

#[test]
fn latin_words_are_english_by_accident() {
    check_diagnostics(
        "
-- site.yaml --
title: {uk: Read more, ru: Сайт COVID-19, en: Read more}
base_url: https://example.org/
languages: [uk, ru, en]
timezone: Europe/Kyiv
organization: {id: moh, name: {uk: 'МОЗ: Cімʼя', ru: МОЗ, en: MOH}}
",
        expect![[r#"
            site.yaml:1:13 word-latin word=Read lang=uk
            site.yaml:1:18 word-latin word=more lang=uk
            site.yaml:5:42 word-latin word=Cімʼя lang=uk
        "#]],
    );
}

#[test]
fn the_state_language_comes_first_and_holds_no_less() {
    let site = |languages: &str, rule: &str| {
        format!(
            "
-- site.yaml --
title: {{uk: Сайт, en: Site}}
description: {{en: Health}}
base_url: https://example.org/
languages: {languages}
timezone: Europe/Kyiv
organization: {{id: moh, name: {{uk: МОЗ, en: MOH}}}}
categories: {{reform: {{uk: Реформа, en: Reform}}}}
rules: {{translation-missing: off, word-missing: off{rule}}}
-- pages/a.en.md --
---
title: About
---
## One

Text.

## Two

Text.
-- pages/a.uk.md --
---
title: Про нас
---
## Один

Текст.
-- pages/b.en.md --
---
title: English only
---
Text.
"
        )
    };
    check_diagnostics(
        &site("[uk, en]", ""),
        expect![[r#"
            pages/a.en.md:8:1 parity-shape case=extra here=## ## there=## lang=uk what=heading (pages/a.uk.md:6:1)
            pages/b.en.md:1:1 translation-missing lang=uk file=b.uk.md
            site.yaml:2:14 word-missing field=description languages=uk
        "#]],
    );
    check_diagnostics(
        &site("[en, uk]", ", ukrainian-version: error"),
        expect![[r#"
            pages/a.uk.md:1:1 ukrainian-version reason=less field=headings lang=en (pages/a.en.md:1:1)
            pages/a.uk.md:6:1 parity-shape case=missing here=## there=## ## lang=en what=heading (pages/a.en.md:8:1)
            pages/b.en.md:1:1 translation-missing lang=uk file=b.uk.md
            pages/b.en.md:1:1 ukrainian-version reason=text lang=en
            site.yaml:2:14 ukrainian-version reason=words field=description
            site.yaml:2:14 word-missing field=description languages=uk
            site.yaml:4:12 ukrainian-version reason=default
        "#]],
    );
    check_diagnostics(
        "
-- site.yaml --
title: Site
base_url: https://example.org/
languages: [en]
timezone: Europe/Kyiv
organization: {id: moh, name: MOH}
rules: {ukrainian-version: warn}
",
        expect![[r#"
            site.yaml:3:12 ukrainian-version reason=language
        "#]],
    );
}

#[test]
fn a_list_that_contradicts_itself_is_told_and_the_rest_is_looked_for() {
    let workshop =
        Workshop::new(&format!("-- news/a.uk.md --\n{}\n", news("Назва", "2026-05-01", "Тут один, два, три.\n\nЩе.")));
    workshop.write(
        "content/data/wording.yaml",
        "words:\n- {languages: uk, wrong: один, right: два}\n- {languages: uk, wrong: два, right: один}\n\
         - {languages: uk, wrong: три, right: третє}\n- {languages: de, wrong: eins, right: zwei}\n- {languages: uk, wrong: а*б, right: в}\n",
    );
    let findings = workshop.check();
    let findings: Vec<&str> = findings.lines().filter(|line| line.contains("word")).collect();
    expect![[r#"
        warning content/data/wording.yaml:2:39 wording-circle «два» right=два wrong=два
        warning content/data/wording.yaml:3:38 wording-circle «один» right=один wrong=один
        warning content/data/wording.yaml:5:15 word-language «de» field=languages lang=de
        error content/data/wording.yaml:6:26 wording-form «а*б» reason=star
        warning content/news/a.uk.md:8:16 wording «три» wrong=три right=третє hint=none -> третє
    "#]]
    .assert_eq(&(findings.join("\n") + "\n"));
}

#[test]
fn an_edited_list_is_held_against_all_texts() {
    let item = |body: &str| news("Назва", "2026-05-01", body);
    let mut preview = Preview::open(Workshop::new(&format!(
        "-- news/a.uk.md --\n{}\n-- news/b.uk.md --\n{}\n-- data/wording.yaml --\n{WORDING}",
        item("Прийом безкоштовний.\n\nЩе."),
        item("Допомога безоплатна.\n\nЩе."),
    )));
    let found = |preview: &Preview| -> Vec<String> {
        let snapshot = preview.session().snapshot();
        let wording = snapshot.findings().iter().filter(|(finding, _)| finding.rule.code == "wording");
        wording.map(|(finding, _)| finding.place.path.to_string()).collect()
    };
    assert_eq!(found(&preview), ["content/news/a.uk.md"]);
    preview.finds_what_a_check_finds();

    let edit = preview
        .edit("content/data/wording.yaml", "words: [{languages: uk, wrong: безоплатн*, hint: Платить держава.}]\n");
    assert_eq!(found(&preview), ["content/news/b.uk.md"]);
    // Every text is read by the new words, and none has to be drawn again.
    assert_eq!((edit.work.parsed, edit.work.planned), (3, 0));
    preview.finds_what_a_check_finds();

    preview.remove("content/data/wording.yaml");
    preview.update();
    assert_eq!(found(&preview), [""; 0]);
    preview.equals_a_clean_build();

    preview.write("content/data/wording.yaml", WORDING);
    preview.rescan();
    assert_eq!(found(&preview), ["content/news/a.uk.md"]);
    preview.finds_what_a_check_finds();

    preview.edit("locales/uk/site.ftl", "home = Безкоштовно\nnews = Read more\n");
    let own: Vec<String> = preview
        .session()
        .snapshot()
        .findings()
        .iter()
        .filter(|(f, _)| f.place.path.starts_with("locales/"))
        .map(|(f, _)| f.rule.code.to_owned())
        .collect();
    assert_eq!(own, ["wording", "word-latin", "word-latin"]);
    preview.finds_what_a_check_finds();
}

#[test]
fn the_spelling_is_checked_when_somebody_asks() {
    let text = news(
        "Прийом лікаря",
        "2026-05-01",
        "Лікар Петренко приймає пацієнтів, **пацієнтівв** і `пацієнтівв`.\n\n<!-- accept spelling: так у цитаті -->\nПацієнтівв.\n\n[пациентовв]{lang=ru} і ще пацієнтівв.\n\n<!-- accept spelling: так треба -->\nЛікар.",
    );
    let workshop = Workshop::new(&format!("-- news/a.uk.md --\n{text}\n-- data/wording.yaml --\n{WORDING}"));
    workshop.write(
        "content/site.yaml",
        SITE.replace("[uk, ru, bg, en]", "[uk, bg]")
            .replace(", ru: Вестник", "")
            .replace(", en: Bulletin", "")
            .replace(", ru: Центр", "")
            .replace(", en: Centre", "")
            .replace(", ru: Реформа", "")
            .replace(", en: Reform", "")
            .replace(", ru: Помощь", "")
            .replace(", en: Help", "")
            + "rules: {translation-missing: off}\n",
    );
    workshop.write("dictionaries/uk_UA.aff", "SET UTF-8\nTRY аві\n");
    workshop.write(
        "dictionaries/uk_UA.dic",
        "12\nлікар\nлікаря\nприйом\nприймає\nпацієнтів\nі\nще\nкоротко\nпро\nголовне\nголовного\nтак\n",
    );
    workshop.write("dictionaries/bg_BG.aff", [b'S', 0xC8, 0xC9]);
    workshop.write("dictionaries/bg_BG.dic", "0\n");
    assert_eq!(workshop.check(), "");
    let options = Options { spelling: Some(vec![workshop.root().join("dictionaries")]), ..workshop.options() };
    let outcome = pipeline::check(&options, &Unwatched).expect("the world did not fail");
    expect![[r#"
        note content/news/a.uk.md:8:37 spelling «пацієнтівв» word=пацієнтівв proposal=пацієнтів
        note content/site.yaml:3:12 spelling-dictionary «[uk, bg]» lang=bg reason=broken package=hunspell-bg
    "#]]
    .assert_eq(&workshop.findings(&outcome));
    // An empty folder names what to install.
    let options = Options { spelling: Some(Vec::new()), ..workshop.options() };
    let outcome = pipeline::check(&options, &Unwatched).expect("the world did not fail");
    expect![[r#"
        note content/site.yaml:3:12 spelling-dictionary «[uk, bg]» lang=uk reason=missing package=hunspell-uk
        note content/site.yaml:3:12 spelling-dictionary «[uk, bg]» lang=bg reason=missing package=hunspell-bg
    "#]]
    .assert_eq(&workshop.findings(&outcome));
}
