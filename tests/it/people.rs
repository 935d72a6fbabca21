//! People: their records, those who name them, and what pages show of both.

use expect_test::expect;

use crate::fixture::check_diagnostics;
use crate::workshop::Workshop;

#[test]
fn records_of_people_are_held_to_their_table_and_to_each_other() {
    check_diagnostics(
        "
-- data/people.yaml --
- {id: lypa, name: Липа, position: директорка, order: 1, phone: 044 253 61 94}
- {id: veres, name: Верес, position: керівник, order: 1}
- {id: dzvin, name: Дзвін, position: пресслужба, order: 1, email: mailto:press@example.org}
- {id: yasen, name: Ясень, positon: експертка, email: example.org}
- {id: kivsh, name: Ківш, position: лікарка, photo: {src: kivsh.png, alt: Портрет}}
- {id: veres, name: Верес, position: водій}
- {id: yavir, name: Явір, position: лікарка, order: 1}
",
        expect![[r#"
            data/people.yaml:1:65 value-phone field=phone value=044 253 61 94
            data/people.yaml:2:8 record-unused kind=person id=veres
            data/people.yaml:3:67 value-email field=email value=mailto:press@example.org → press@example.org
            data/people.yaml:4:4 field-missing field=position
            data/people.yaml:4:28 key-unknown key=positon known=id, name, position, photo, email, phone, reception, order → position
            data/people.yaml:4:55 value-email field=email value=example.org
            data/people.yaml:5:8 record-unused kind=person id=kivsh
            data/people.yaml:5:59 file-missing file=kivsh.png proposal=none
            data/people.yaml:6:8 id-twice id=veres (data/people.yaml:2:8)
            data/people.yaml:7:8 record-unused kind=person id=yavir
            data/people.yaml:7:53 order-twice order=1 id=veres (data/people.yaml:2:55)
        "#]],
    );
}

#[test]
fn whoever_names_a_person_must_know_them() {
    check_diagnostics(
        "
-- news/a.uk.md --
---
title: А
lead: А
date: 2026-03-01
category: reform
author: [{person: lipa}, {role: лікар}, {name: Хтось}]
people: [lypa, veress]
---
[Липа](person:lypa) і [хтось](person:lypaa), [усі](page:people#lypa), [ніхто](page:people#x).

![Картка](person:veres)

![Картка](person:vers)
-- data/people.yaml --
- {id: lypa, name: Липа, position: директорка}
- {id: veres, name: Верес, position: керівник}
-- data/events.yaml --
- {id: school, title: Школа, start: 2026-03-01, end: 2026-03-01, mode: online, speakers: [veres, lyypa]}
",
        expect![[r#"
            data/events.yaml:1:98 id-unknown kind=person id=lyypa proposal=none → lypa
            news/a.uk.md:6:19 id-unknown kind=person id=lipa proposal=none → lypa
            news/a.uk.md:6:26 field-missing field=name
            news/a.uk.md:7:16 id-unknown kind=person id=veress proposal=none → veres
            news/a.uk.md:9:23 id-unknown kind=person id=lypaa proposal=none → [хтось](person:lypa)
            news/a.uk.md:9:71 link-anchor-unknown anchor=x proposal=none
            news/a.uk.md:13:1 id-unknown kind=person id=vers proposal=none → ![Картка](person:veres)
        "#]],
    );
}

const RECORDS: &str = "-- data/people.yaml --\n\
    - {id: veres, name: {uk: Верес, en: Veres}, position: {uk: керівник, en: head}}\n\
    - {id: antonova, name: {uk: Антонова, en: Antonova}, position: {uk: лікарка, en: doctor}}\n\
    - {id: lypa, name: {uk: Липа}, position: {uk: директорка, en: Director}, order: 1, phone: '+380800000101', \
    email: lypa@example.org, reception: {uk: щочетверга, en: Thursdays}}\n\
    -- data/events.yaml --\n\
    - {id: school, title: {uk: Школа, en: School}, start: 2026-03-01, end: 2026-03-01, mode: online, speakers: [lypa]}\n\
    -- news/a.uk.md --\n---\ntitle: А\nlead: Лід\ndate: 2026-05-01\ncategory: reform\nauthor: [{person: lypa}]\n\
    people: [veres]\n---\n\nДо [директорки](person:lypa).\n\n![Картка](person:antonova)\n\
    -- news/a.en.md --\n---\ntitle: A\nlead: Lead\n---\n\nText.\n";

#[test]
fn leaders_come_first_and_the_others_by_name() {
    let workshop = Workshop::new(RECORDS);
    workshop.build_well();
    let page = workshop.page("uk/people/index.html");
    let places: Vec<usize> =
        ["id=\"lypa\"", "id=\"antonova\"", "id=\"veres\""].iter().filter_map(|id| page.find(id)).collect();
    assert!(places.len() == 3 && places.is_sorted(), "{places:?} {page}");
    for words in
        ["href=\"tel:+380800000101\"", "href=\"mailto:lypa@example.org\"", "щочетверга", "\"jobTitle\":\"директорка\""]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
    let english = workshop.page("en/people/index.html");
    assert!(english.contains("<span lang=\"uk\">Липа</span>"), "{english}");
    assert!(workshop.page("sitemap.xml").contains("/uk/people/"));
}

#[test]
fn an_author_by_reference_writes_in_every_language() {
    let workshop = Workshop::new(RECORDS);
    workshop.build_well();
    let page = workshop.page("uk/news/a/index.html");
    assert!(page.contains("/uk/people/#lypa\">Липа</a>, директорка"), "{page}");
    assert!(page.contains("\"author\":[{\"@type\":\"Person\",\"name\":\"Липа\",\"jobTitle\":\"директорка\",\"url\":\"https://visnyk.example/health/uk/people/#lypa\"}]"), "{page}");
    assert!(page.contains("/uk/people/#veres\">Верес</a>") && page.contains("/uk/people/#antonova\">Антонова</a>"));
    let english = workshop.page("en/news/a/index.html");
    assert!(english.contains("/en/people/#lypa\"><span lang=\"uk\">Липа</span></a>, Director"), "{english}");
    let feed = workshop.page("en/feed.xml");
    assert!(feed.contains("/en/people/#lypa</uri>"), "{feed}");
    assert!(workshop.page("uk/events/school/index.html").contains("/uk/people/#lypa\">Липа</a>"));
}

#[test]
fn without_people_nothing_speaks_of_them() {
    let workshop = Workshop::new("-- data/people.yaml --\n");
    workshop.build_well();
    assert!(!workshop.has("uk/people/index.html"));
}
