//! Collections of a site's own: held to their schema at their lines, shown by two templates and no Rust.

use expect_test::{Expect, expect};

use crate::fixture::Fixture;
use crate::workshop::Workshop;

/// A site with the collection `posts`, named in `site.yaml` or not.
const SITE: &str = "\
-- site.yaml --
title: Сайт
base_url: https://example.org/health/
languages: [uk]
timezone: Europe/Kyiv
organization: {id: moh, name: МОЗ}
collections:
  posts:
    title: Посади
    labels: {place: Місце, pay: Платня, mail: Пошта, kind: Вид, since: Від, open: Відкрито, address: Адреса, street: Вулиця, house: Дім}
";

const SCHEMA: &str = r##"
-- data/posts.schema.json --
{"type": "array", "items": {"$ref": "#/$defs/post"}, "$defs": {"post": {
  "type": "object", "required": ["id", "title", "place"], "additionalProperties": false,
  "properties": {
    "id": {"type": "string"}, "title": {"type": "string", "minLength": 3, "maxLength": 12}, "lead": true,
    "date": {"type": "string", "format": "date"}, "deadline": {"type": "string", "format": "local-time"}, "action": true,
    "place": {"type": "string", "pattern": "^[А-ЯІЇЄҐ]"}, "pay": {"type": "integer", "minimum": 100, "maximum": 900},
    "mail": {"type": "string", "format": "email"}, "site": {"type": "string", "format": "uri"},
    "kind": {"enum": ["full", "part"]}, "since": {"type": "string", "format": "date"}, "open": {"type": "boolean"},
    "room": {"type": "string"}, "version": {"const": "1.10"}, "hours": {"type": "array", "maxItems": 2},
    "address": {"type": "object", "required": ["street"], "additionalProperties": false,
      "properties": {"street": {"type": "string"}, "house": {"type": "number", "exclusiveMinimum": 0}}}
  }}}}
"##;

#[track_caller]
fn check(parts: &str, expected: Expect) {
    expected.assert_eq(&Fixture::new(&format!("{SITE}{parts}")).findings());
}

#[track_caller]
fn check_posts(posts: &str, expected: Expect) {
    check(&format!("-- data/posts.yaml --\n{posts}{}", &SCHEMA[1..]), expected);
}

#[test]
fn what_is_right_is_let_through_however_it_is_typed() {
    check_posts(
        "\
- id: nurse
  title: Сестра
  place: Київ
  pay: 500
  mail: a@b.ua
  kind: full
  since: 01.03.2026
  open: так
  address: {street: Лікарняна, house: 2.5}
- id: '112'
  title: 103-тя
  place: Львів
  address:
  open: no
",
        expect![""],
    );
}

#[test]
fn a_text_that_looks_like_a_number_is_a_text_where_the_schema_asks_for_one() {
    let posts = "- id: nurse\n  title: Сестра\n  place: Київ\n  room: 112\n  version: 1.10\n";
    let labelled = format!("-- data/posts.yaml --\n{posts}{}", &SCHEMA[1..]);
    let findings = Fixture::new(&format!("{SITE}{labelled}")).findings();
    assert_eq!(findings, "site.yaml:7:3 collection-labels fields=room, version\n");
}

#[test]
fn each_keyword_of_the_schema_is_told_at_its_line() {
    check_posts(
        "\
- id: nurse
  title: Я
  place: київ
  pay: 99
  kind: ful
  mail: a b
  since: тоді
- id: doctor
  title: Лікар
  plase: Київ
  pay: багато
  open: мабуть
  address: {hause: 1, house: 0}
- id: driver
  title: Дуже довга назва
  place: [Київ]
  pay: 1000
  site: javascript:alert(1)
  version: '1.1'
  hours: [1, 2, 3]
  kind: {uk: повний}
",
        expect![[r#"
            data/posts.yaml:2:10 value-length field=title kind=short limit=3
            data/posts.yaml:3:10 value-pattern field=place value=київ pattern=^[А-ЯІЇЄҐ]
            data/posts.yaml:4:8 value-bound field=pay value=99 kind=least limit=100
            data/posts.yaml:5:9 value-one-of field=kind value=ful known=full, part → full
            data/posts.yaml:6:9 value-email field=mail value=a b
            data/posts.yaml:7:10 value-date field=since value=тоді
            data/posts.yaml:8:3 field-missing field=place
            data/posts.yaml:10:3 key-unknown key=plase known=id, title, lead, date, deadline, action, place, pay, mail, site, kind, since, open, room, version, hours, address → place
            data/posts.yaml:11:8 value-integer field=pay value=багато
            data/posts.yaml:12:9 value-flag field=open value=мабуть
            data/posts.yaml:13:13 field-missing field=street
            data/posts.yaml:13:13 key-unknown key=hause known=street, house → house
            data/posts.yaml:13:30 value-bound field=address.house value=0 kind=above limit=0
            data/posts.yaml:15:10 value-length field=title kind=long limit=12
            data/posts.yaml:16:10 value-type field=place expected=text
            data/posts.yaml:17:8 value-bound field=pay value=1000 kind=most limit=900
            data/posts.yaml:18:9 value-url field=site value=javascript:alert(1)
            data/posts.yaml:19:12 value-const field=version value=1.1 expected=1.10 → 1.10
            data/posts.yaml:20:10 schema-breach field=hours keyword=maxItems reason=… has more than 2 items
            data/posts.yaml:21:10 value-type field=kind expected=text
            site.yaml:7:3 collection-labels fields=hause, hours, plase, site, version
        "#]],
    );
}

#[test]
fn a_wrong_schema_is_told_at_its_own_place() {
    let posts = "-- data/posts.yaml --\n- id: a\n  title: Назва\n  place: Київ\n-- data/posts.schema.json --\n";
    check(
        &format!("{posts}{{\"type\": \"array\",\n \"items\": {{}},}}\n"),
        expect![[r#"
        data/posts.schema.json:2:14 schema-syntax reason=trailing comma
    "#]],
    );
    check(
        &format!("{posts}{{\"type\": \"array\",\n \"items\": {{\"type\": \"lines\"}}}}\n"),
        expect![[r#"
            data/posts.schema.json:2:20 schema-wrong reason=… is not valid under any of the schemas listed in the 'anyOf' keyword
        "#]],
    );
    check(
        &format!("{posts}{{\n \"type\": \"object\"}}\n"),
        expect![[r#"
        data/posts.schema.json:2:10 schema-wrong reason=record
    "#]],
    );
    check(
        &format!("{posts}{{\"type\": \"array\", \"items\": {{\"$ref\": \"#/nothing\"}}}}\n"),
        expect![[r#"
        data/posts.schema.json:1:1 schema-wrong reason=Pointer '/nothing' does not exist
    "#]],
    );
    check(
        &format!("{posts}{{\"items\": {{\"$ref\": \"https://example.org/a.json\"}}}}\n"),
        expect![[r#"
        data/posts.schema.json:1:1 schema-wrong reason=Resource 'https://example.org/a.json' is not present in a registry and retrieving it failed: `resolve-http` feature or a custom resolver is required to resolve external schemas via HTTP
    "#]],
    );
    check(
        &format!("{posts}{{\"items\": {{\"properties\": {{\"place\": {{\"pattern\": \"(\"}}}}}}}}\n"),
        expect![[r#"
            data/posts.schema.json:1:48 schema-wrong reason=… is not a "regex"
        "#]],
    );
}

#[test]
fn a_rule_that_the_program_has_no_words_for_is_told_in_those_of_the_validator() {
    let posts =
        "-- data/posts.yaml --\n- id: a\n  title: Назва\n  place: Київ\n- id: b\n  title: Назва\n  place: Київ\n";
    check(
        &format!("{posts}-- data/posts.schema.json --\n{{\"maxItems\": 1, \"items\": {{\"maxProperties\": 2}}}}\n"),
        expect![[r#"
            data/posts.yaml:1:1 schema-breach field=posts keyword=maxItems reason=… has more than 1 item
            data/posts.yaml:1:3 schema-breach field=posts keyword=maxProperties reason=… has more than 2 properties
            data/posts.yaml:4:3 schema-breach field=posts keyword=maxProperties reason=… has more than 2 properties
        "#]],
    );
}

#[test]
fn lists_and_names_that_do_not_meet() {
    check(
        "\
-- data/partner.yaml --
- {id: eu, title: ЄС}
-- data/post.yaml --
- {id: a, title: Назва}
-- data/tenders.schema.json --
{}
-- data/partners.schema.json --
{}
",
        expect![[r#"
            data/partner.yaml:1:1 collection-unnamed id=partner proposal=partners
            data/partners.schema.json:1:1 file-unused role=unknown
            data/post.yaml:1:1 collection-unnamed id=post proposal=none
            data/tenders.schema.json:1:1 schema-alone file=content/data/tenders.yaml
            site.yaml:7:3 collection-missing file=content/data/posts.yaml → post
        "#]],
    );
}

#[test]
fn a_collection_has_no_name_that_is_taken() {
    for (name, rule) in [
        ("news", "collection-reserved"),
        ("glossary", "collection-reserved"),
        ("uk", "collection-reserved"),
        ("Посади", "value-id"),
    ] {
        let workshop = Workshop::new("");
        let site = format!("{}collections: {{{name}: {{title: Посади}}}}\n", crate::workshop::SITE);
        workshop.write("content/site.yaml", site);
        assert!(workshop.check().contains(rule), "{name}: {}", workshop.check());
    }
}

#[test]
fn what_every_item_has_is_held_to_its_table_without_a_schema() {
    check(
        "\
-- data/posts.yaml --
- title: Без коду
- id: a
- id: a
  title: Удруге
  deadline: 2026-02-30
- id: b
  title: Без слів на кнопці
  action: {url: форма}
  salary: 100
- id: c
  title: Строк минув раніше
  date: 2026-05-02
  deadline: 2026-05-01
",
        expect![[r#"
            data/posts.yaml:1:3 field-missing field=id
            data/posts.yaml:2:3 field-missing field=title
            data/posts.yaml:3:7 id-twice id=a (data/posts.yaml:2:7)
            data/posts.yaml:5:13 date-impossible field=deadline value=2026-02-30
            data/posts.yaml:8:12 field-missing field=title
            data/posts.yaml:8:17 value-url field=url value=форма
            data/posts.yaml:13:13 end-before-start
            site.yaml:7:3 collection-labels fields=salary
        "#]],
    );
}

#[test]
fn links_reach_items_and_are_helped_along() {
    let text = |link: &str| {
        format!(
            "-- data/posts.yaml --\n- id: nurse\n  title: Сестра\n-- pages/a.uk.md --\n---\ntitle: Сторінка\n---\n{link}\n"
        )
    };
    check(&text("[Посада](item:posts/nurse) і [список](page:posts).\n\n![Посада](item:posts/nurse)"), expect![[""]]);
    check(
        &text("[Посада](item:posts/nurze), [список](page:post)."),
        expect![[r#"
        pages/a.uk.md:4:1 id-unknown kind=item id=posts/nurze proposal=none → [Посада](item:posts/nurse)
        pages/a.uk.md:4:29 id-unknown kind=page id=post proposal=none → [список](page:posts)
    "#]],
    );
}

#[test]
fn an_address_is_not_claimed_twice() {
    check(
        "-- data/posts.yaml --\n- id: nurse\n  title: Сестра\n-- pages/posts.uk.md --\n---\ntitle: Посади\n---\nТекст.\n-- pages/posts/nurse.uk.md --\n---\ntitle: Сестра\n---\nТекст.\n",
        expect![[r#"
            data/posts.yaml:1:7 address-twice address=/uk/posts/nurse/ (pages/posts/nurse.uk.md:1:1)
            pages/posts.uk.md:1:1 address-reserved address=/uk/posts/
        "#]],
    );
}

/// A site in four languages with a collection and a schema that gives formats.
const OPENINGS: &str = "\
-- data/openings.yaml --
- id: late
  title: {uk: Пізня, ru: Поздняя, bg: Късна, en: Late}
  deadline: 2026-07-01
- id: soon
  title: {uk: Скора, ru: Скорая, bg: Скорошна, en: Soon}
  lead: {uk: Коротко, en: In short}
  deadline: 2026-06-02T18:00
  kind: full
  pay: 24500
  since: 2026-09-01
  open: yes
  mail: a@b.ua
  site: https://example.org/a/
  address: {street: {uk: Вулиця, en: Street}}
  duties: [{uk: Перше, en: First}, {uk: Друге, en: Second}]
  about: |
    Перший абзац.

    Другий <b>.
  action: {url: 'https://forms.example/a', title: {uk: Подати, ru: Подать, bg: Подайте, en: Apply}}
- id: ended
  title: {uk: Минула, ru: Прошлая, bg: Минала, en: Ended}
  deadline: 2026-05-30
  action: {url: 'https://forms.example/b', title: {uk: Подати, ru: Подать, bg: Подайте, en: Apply}}
- id: endless
  title: {uk: Безстрокова, ru: Бессрочная, bg: Безсрочна, en: Endless}
-- data/openings.schema.json --
{\"items\": {\"properties\": {\"pay\": {\"type\": \"number\"}, \"kind\": {\"enum\": [\"full\", \"part\"]}, \"since\": {\"format\": \"date\"},
 \"open\": {\"type\": \"boolean\"}, \"mail\": {\"format\": \"email\"}, \"site\": {\"format\": \"uri\"}, \"about\": {\"title\": \"About\"}}}}
";

const NAMED: &str = "\
collections:
  openings:
    title: {uk: Місця, ru: Места, bg: Места, en: Openings}
    sort: deadline
    labels: {full: {uk: повна, en: full}, pay: {uk: Платня, en: Pay}, kind: Вид, since: Від, open: Є, mail: Пошта, site: Сайт, address: Адреса, street: Вулиця, duties: Справи}
menu:
  - section: openings
";

fn openings() -> Workshop {
    let workshop = Workshop::new(OPENINGS);
    workshop.write("content/site.yaml", format!("{}{NAMED}", crate::workshop::SITE));
    workshop
}

#[test]
fn items_are_shown_by_their_formats_in_the_readers_language() {
    let workshop = openings();
    workshop.build_well();
    let page = workshop.page("uk/openings/soon/index.html").replace('\u{a0}', " ");
    for part in [
        "Відкрито до 18:00 2 червня 2026 р. <small>за київським часом (UTC+3)</small>",
        "<dt>Платня</dt><dd>24 500</dd>",
        "<dt>Вид</dt><dd>повна</dd>",
        "<time datetime=\"2026-09-01\">1 вересня 2026 р.</time>",
        "<dt>Є</dt><dd>так</dd>",
        "<a href=\"mailto:a@b.ua\">a@b.ua</a>",
        "<a href=\"https://example.org/a/\">example.org/a</a>",
        "<dd>Вулиця: Вулиця</dd>",
        "<dd>Перше</dd><dd>Друге</dd>",
        "<p>Перший абзац.</p><p>Другий &lt;b&gt;.</p>",
        "<a class=\"button\" href=\"https://forms.example/a\">Подати</a>",
        "<li><a href=\"/health/uk/openings/\">Місця</a></li>",
        "hreflang=\"en\"",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    // What is missing in a language comes in another, and says so.
    let page = workshop.page("bg/openings/soon/index.html");
    assert!(page.contains("<p class=\"lead\" lang=\"uk\">Коротко</p>"), "{page}");
    let ended = workshop.page("uk/openings/ended/index.html");
    let ended = ended.replace('\u{a0}', " ");
    assert!(ended.contains("Завершено 30 травня 2026 р.") && !ended.contains("forms.example"), "{ended}");
    let map = workshop.page("sitemap.xml");
    assert!(map.contains("/health/uk/openings/</loc>") && map.contains("/health/en/openings/soon/</loc>"), "{map}");
    assert!(workshop.page("uk/index.html").contains("href=\"/health/uk/openings/\""));
}

#[test]
fn open_items_come_before_ended_ones_and_what_ends_next_before_the_rest() {
    let mut workshop = openings();
    let order = |workshop: &Workshop| -> Vec<usize> {
        workshop.build_well();
        let list = workshop.page("uk/openings/index.html");
        let at = |id: &str| list.find(&format!("/openings/{id}/")).unwrap_or_else(|| panic!("{id} in {list}"));
        let mut ids: Vec<(usize, usize)> =
            ["soon", "late", "endless", "ended"].iter().enumerate().map(|(i, id)| (at(id), i)).collect();
        ids.sort_unstable();
        ids.into_iter().map(|(_, i)| i).collect()
    };
    assert_eq!(order(&workshop), [0, 1, 2, 3]);
    workshop.now = "2026-06-03T08:00:00".parse().expect("an hour");
    assert_eq!(order(&workshop), [1, 2, 0, 3], "what has just ended is the first of the ended");
}

#[test]
fn the_end_of_an_item_is_among_what_changes_next() {
    let next = openings().build_well().next.expect("a change");
    assert_eq!((next.title.as_str(), next.at.local.to_string().as_str()), ("Скора", "2026-06-02T18:00:00"));
}

#[test]
fn a_theme_may_draw_a_collection_by_two_templates_of_its_own() {
    let workshop = openings();
    workshop.write(
        "themes/default/templates/openings_list.html",
        "LIST {{ title.text }}{% for card in open %} {{ card.id }}{% endfor %}",
    );
    workshop.write(
        "themes/default/templates/openings_item.html",
        "ITEM {{ card.title.text }}{% if card.fields.pay %} {{ card.fields.pay.values[0].text.text }}{% endif %}",
    );
    workshop.build_well();
    assert_eq!(workshop.page("en/openings/index.html"), "LIST Openings soon late endless");
    assert_eq!(workshop.page("en/openings/soon/index.html"), "ITEM Soon 24,500");
    workshop.write("themes/default/templates/openings_item.html", "{{ card.nothing.at_all }}");
    let outcome = workshop.build();
    assert!(workshop.findings(&outcome).contains("openings_item.html"), "{}", workshop.findings(&outcome));
}

#[test]
fn an_item_with_a_mistake_stays_behind_and_the_others_are_published() {
    let workshop = openings();
    let broken = OPENINGS.replace("-- data/openings.yaml --\n", "").replace("pay: 24500", "pay: багато");
    let (list, schema) = broken.split_once("-- data/openings.schema.json --\n").expect("two parts");
    workshop.write("content/data/openings.yaml", list);
    workshop.write("content/data/openings.schema.json", schema);
    assert!(workshop.build().written.is_none());
    let options = visnyk::pipeline::Options { without_broken: true, ..workshop.options() };
    visnyk::pipeline::build(&options, &visnyk::pipeline::Unwatched).expect("the world did not fail");
    assert!(!workshop.has("uk/openings/soon/index.html") && workshop.has("uk/openings/late/index.html"));
}

#[test]
fn a_list_has_the_name_that_its_schema_gives_it_and_an_empty_one_is_not_shown() {
    let site = crate::workshop::SITE.to_owned() + "collections: {posts: {title: {uk: Посади, en: Posts}}}\n";
    let workshop = Workshop::new(
        "-- data/posts.yaml --\n- {id: a, title: Сестра, hours: [ранок, вечір], extra: [], year: 2026, pay: 24500}\n\
         -- data/posts.schema.json --\n{\"items\": {\"properties\": {\"hours\": {\"title\": \"Години\", \"items\": {\"title\": \"Година\"}}, \
         \"year\": {\"title\": \"Рік\", \"type\": \"integer\"}, \"pay\": {\"title\": \"Платня\", \"type\": \"integer\"}}}}\n",
    );
    workshop.write("content/site.yaml", site);
    workshop.build_well();
    let page = workshop.page("uk/posts/a/index.html");
    for part in ["<dt>Години</dt>", "<dt>Рік</dt><dd>2026</dd>", "<dt>Платня</dt><dd>24\u{a0}500</dd>"] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert!(!page.contains("extra"), "{page}");
}
