use std::sync::Arc;

use expect_test::{Expect, expect};

use super::super::{Field, Kind};
use super::*;
use crate::base::yaml;

static IMAGE: Table =
    Table::new("image", &[Field::new("src", Kind::File).required(), Field::new("alt", Kind::Text).required().text()]);
static NEWS: Table = Table::new(
    "news",
    &[
        Field::new("id", Kind::Id),
        Field::new("title", Kind::Text).required().text(),
        Field::new("name", Kind::Words),
        Field::new("date", Kind::Time),
        Field::new("opens", Kind::Clock),
        Field::new("url", Kind::Url),
        Field::new("phone", Kind::Phone),
        Field::new("order", Kind::Integer),
        Field::new("draft", Kind::Flag),
        Field::new("mode", Kind::OneOf(&["in-person", "online", "mixed"])),
        Field::new("days", Kind::List(&Kind::OneOf(&["mon", "tue"]))),
        Field::new("languages", Kind::Languages),
        Field::new("tags", Kind::List(&Kind::Text)),
        Field::new("image", Kind::Map(&IMAGE)),
        Field::new("photos", Kind::Named(&IMAGE)),
        Field::new("attachments", Kind::List(&Kind::Map(&IMAGE))),
        Field::new("categories", Kind::NamedWords),
    ],
);

fn with<T>(text: &str, read: impl FnOnce(&Reader<'_>) -> T) -> (T, String) {
    let path: Arc<str> = "x.yaml".into();
    let mut problems = Vec::new();
    let node = yaml::parse(text, 0, &path, &mut problems).expect("good YAML");
    let findings = Findings::new(path, Lang::parse("uk"));
    let value = read(&findings.read(&NEWS, &node, Presence::Inherits));
    problems.extend(findings.finish());
    (value, yaml::tests::report(text, &problems))
}

#[track_caller]
fn check(text: &str, read: impl FnOnce(&Reader<'_>), expected: Expect) {
    expected.assert_eq(&with(text, read).1);
}

/// Every field by its getter.
fn all(r: &Reader<'_>) {
    _ = (
        r.id("id"),
        r.text("title"),
        r.words("name"),
        r.time("date"),
        r.clock("opens"),
        r.url("url"),
        r.phone("phone"),
    );
    _ = (r.integer("order"), r.flag("draft"), r.one_of("mode"), r.some_of("days"), r.languages("languages"));
    _ = (r.texts("tags"), r.named_words("categories"));
    for image in
        r.map("image").into_iter().chain(r.maps("attachments")).chain(r.named("photos").into_iter().map(|p| p.1))
    {
        _ = (image.file("src"), image.text("alt"));
    }
}

#[test]
fn good_values() {
    let text = "
id: moh
title: 5
name: {uk: Київ, en: Kyiv}
date: 01.03.2026 9:00
opens: 8:00
url: https://moh.gov.ua
phone: 0800
order: 3
draft: так
mode: online
days: mon
languages: [uk, en]
tags:
  - a
  - b
image: {src: a.jpg, alt: A}
photos:
  a.jpg: {src: x, alt: y}
  b.jpg:
attachments: {src: a.pdf, alt: B}
categories:
  reform: {uk: Реформа}
";
    check(text, all, expect![""]);
    with(text, |r| {
        assert_eq!(r.text("title").map(|t| t.value).as_deref(), Some("5"));
        assert_eq!(r.name_in("uk").as_deref(), Some("Київ"));
        assert_eq!(r.flag("draft").map(|f| f.value), Some(true));
        assert_eq!(r.some_of("days").len(), 1);
        assert_eq!(r.languages("languages").len(), 2);
        assert_eq!(r.texts("tags").iter().map(|t| t.value.as_str()).collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(r.maps("attachments").len(), 1);
        assert_eq!(r.named("photos").len(), 2);
        assert_eq!(r.named_words("categories").len(), 1);
        assert_eq!(&text[r.span("url").range()], "https://moh.gov.ua");
    });
}

#[test]
fn wrong_values_are_all_reported() {
    let text = "
id: МОЗ України
title: [a]
name: {укр: Київ, en: Kyiv}
date: 2026-02-30
opens: 8.30
url: moh.gov.ua
phone: +380 44 253 61 94
order: багато
draft: мабуть
mode: onlin
days: [mon, tu]
languages: [uk, ua1]
tags: {a: b}
image: a.jpg
photos: [x]
attachments: [x, src:abc]
categories: x
";
    check(
        text,
        all,
        expect![[r#"
        2:5 value-id field=id value=МОЗ України
        3:8 value-type field=title expected=text
        4:8 value-language value=укр
        5:7 date-impossible field=date value=2026-02-30
        6:8 value-clock field=opens value=8.30
          => 08:30
        7:6 value-url field=url value=moh.gov.ua
          => https://moh.gov.ua
        8:8 value-phone field=phone value=+380 44 253 61 94
          => +380442536194
        9:8 value-integer field=order value=багато
        10:8 value-flag field=draft value=мабуть
        11:7 value-one-of field=mode value=onlin known=in-person, online, mixed
          => online
        12:13 value-one-of field=days value=tu known=mon, tue
          => tue
        13:17 value-language value=ua1
        14:7 value-type field=tags expected=text
        15:8 value-type field=image expected=map
        16:9 value-type field=photos expected=map
        17:15 value-type field=attachments expected=map
        17:18 yaml-colon-space key=src
          => src: abc
        18:13 value-type field=categories expected=map
    "#]],
    );
}

#[test]
fn dates_and_zones() {
    for text in ["date: завтра\n", "date: 1/3/2026\n", "date: 2026-03-01T10:00+02:00\n", "date: 2026-03-01T10:00Z\n"]
    {
        let (date, report) = with(text, |r| r.time("date"));
        assert_eq!(date, None);
        assert!(report.contains("value-"), "{report}");
    }
    check(
        "date: 1/3/2026\n",
        all,
        expect![[r#"
        1:7 value-date field=date value=1/3/2026
          => 2026-03-01
    "#]],
    );
    check(
        "date: 2026-03-01T10:00+02:00\n",
        all,
        expect![[r#"
        1:7 value-zone field=date value=2026-03-01T10:00+02:00
          => 2026-03-01T10:00
    "#]],
    );
}

#[test]
fn unknown_keys() {
    check(
        "tіtle: a\ntitel: b\nweather: c\nimage: {scr: a}\n",
        all,
        expect![[r#"
        1:1 key-letter key=tіtle letter=і meant=i position=2
          => title
        2:1 key-unknown key=titel known=id, title, name, date, opens, url, phone, order, draft, mode, days, languages, tags, image, photos, attachments, categories
          => title
        3:1 key-unknown key=weather known=id, title, name, date, opens, url, phone, order, draft, mode, days, languages, tags, image, photos, attachments, categories
        4:9 key-unknown key=scr known=src, alt
          => src
    "#]],
    );
}

#[test]
fn what_is_required_stands_or_is_inherited() {
    let read = |presence| {
        let path: Arc<str> = "x.yaml".into();
        let text = "image: {src: a}\ntitle:\n";
        let node = yaml::parse(text, 0, &path, &mut Vec::new()).expect("good YAML");
        let findings = Findings::new(path, None);
        all(&findings.read(&NEWS, &node, presence));
        yaml::tests::report(text, &findings.finish())
    };
    assert_eq!(read(Presence::Inherits), "");
    assert_eq!(read(Presence::Whole), "1:9 field-missing field=alt\n2:1 field-empty field=title\n");
}

#[test]
fn not_even_a_map() {
    check(
        "- a\n- b\n",
        all,
        expect![[r#"
        1:1 value-type field=news expected=map
    "#]],
    );
    check(
        "title:abc\n",
        all,
        expect![[r#"
        1:1 yaml-colon-space key=title
          => title: abc
    "#]],
    );
    check("", all, expect![""]);
}

impl Reader<'_> {
    fn name_in(&self, lang: &str) -> Option<String> {
        self.words("name")?.value.exact(Lang::parse(lang)?).map(str::to_owned)
    }
}
