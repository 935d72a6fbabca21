//! The glossary: its records, the page, and the abbreviations that texts use.

use expect_test::expect;

use crate::fixture::check_diagnostics;
use crate::session::Preview;
use crate::workshop::{SITE, Workshop};

const GLOSSARY: &str = "- {id: phc, abbreviation: {uk: ПМД, en: PHC}, also: [{languages: uk, forms: [ПМСД]}], \
                        name: {uk: первинна допомога, en: primary care}, explanation: {uk: 'Сімейний лікар & інші.', en: A family doctor.}}\n\
                        - {id: who, abbreviation: {uk: ВООЗ, en: WHO}, name: {uk: Всесвітня організація, en: World organisation}}\n\
                        - {id: yalta, abbreviation: {uk: ЄС, en: EU}, name: {uk: Союз, en: Union}}\n";

fn news(body: &str) -> String {
    format!("---\ntitle: Новина ПМД\nlead: Про ВООЗ.\ndate: 2026-05-01\ncategory: reform\n---\n{body}\n")
}

#[test]
fn abbreviations_are_told_apart_and_used() {
    check_diagnostics(
        "
-- data/glossary.yaml --
- {id: a, abbreviation: {uk: МОЗ}, name: {uk: Міністерство}}
- {id: b, abbreviation: {uk: НСЗУ}, also: [{languages: [uk, en], forms: [МОЗ, NHS]}], name: {uk: Служба}}
- {id: c, abbreviation: {uk: в т ч}, name: {uk: в тому числі}}
- {id: d, abbreviation: {uk: ЄС}, also: [{languages: uk, forms: ['ЄС ЄС', е]}], name: {uk: Союз}}
- {id: e, abbreviation: {uk: ООН}, explanation: {uk: Так}}
- {id: f, abbreviation: {uk: ГО}, name: {uk: Організація}}
-- pages/a.uk.md --
---
title: А
---
За даними НСЗУ. Про [ГО](term:f), [МЗ](term:g) та [решту](page:glossary#a).
",
        expect![[r#"
            data/glossary.yaml:1:8 term-unused id=a form=МОЗ
            data/glossary.yaml:2:74 term-twice form=МОЗ lang=uk id=a (data/glossary.yaml:1:25)
            data/glossary.yaml:3:25 term-form reason=space
            data/glossary.yaml:4:65 term-form reason=space
            data/glossary.yaml:4:65 term-form reason=short
            data/glossary.yaml:5:4 field-missing field=name
            data/glossary.yaml:5:8 term-unused id=e form=ООН
            pages/a.uk.md:4:35 id-unknown kind=term id=g proposal=none
        "#]],
    );
}

#[test]
fn the_first_use_on_a_page_leads_to_the_glossary() {
    let workshop = Workshop::new(&format!(
        "-- data/glossary.yaml --\n{GLOSSARY}\
         -- snippets/fund.uk.md --\n---\ntitle: Фонд\n---\nПМД і ЄС, ВООЗ.\n\
         -- news/a.uk.md --\n---\ntitle: ПМД\nlead: ПМД\ndate: 2026-05-01\ncategory: reform\nbackground: fund\n---\n\
         ## ПМД {{#a}}\n\n[ВООЗ](https://who.int/) і `ПМД`. Центри ПМСД та ПМД, ПМДник.\n\nДо ВООЗ.\n\
         -- news/a.en.md --\n---\ntitle: A\nlead: A\n---\nPHC <span lang=\"uk\">ПМД</span>.\n",
    ));
    workshop.build_well();
    let page = workshop.page("uk/news/a/index.html");
    let link = |id: &str, name: &str, form: &str| {
        format!("<a class=\"term\" href=\"/health/uk/glossary/#{id}\" title=\"{name}\">{form}</a>")
    };
    for expected in [
        format!("Центри {} та ПМД, ПМДник.", link("phc", "первинна допомога", "ПМСД")),
        format!("До {}.", link("who", "Всесвітня організація", "ВООЗ")),
        // The background stands below the text: what the text explains is not explained again.
        format!("ПМД і {}, ВООЗ.", link("yalta", "Союз", "ЄС")),
    ] {
        assert!(page.replace('\u{a0}', " ").contains(&expected), "{expected}: {page}");
    }
    assert_eq!(page.matches("class=\"term\"").count(), 3, "{page}");
    let english = workshop.page("en/news/a/index.html");
    assert!(english.contains("/health/en/glossary/#phc\" title=\"primary care\">PHC</a>"), "{english}");
    assert!(english.contains("<span lang=\"uk\">ПМД</span>"), "{english}");
}

#[test]
fn the_glossary_has_a_page_in_the_order_of_each_language() {
    let workshop = Workshop::new(&format!(
        "-- data/glossary.yaml --\n{GLOSSARY}-- pages/a.uk.md --\n---\ntitle: А\n---\n[Словник](page:glossary) [ПМД](term:phc)\n"
    ));
    workshop.build_well();
    let order = |lang: &str| {
        let page = workshop.page(&format!("{lang}/glossary/index.html"));
        let mut places: Vec<(usize, &str)> =
            ["phc", "who", "yalta"].iter().filter_map(|id| Some((page.find(&format!("id=\"{id}\""))?, *id))).collect();
        places.sort_unstable();
        places.into_iter().map(|(_, id)| id).collect::<Vec<_>>()
    };
    assert_eq!((order("uk"), order("en")), (vec!["who", "yalta", "phc"], vec!["yalta", "phc", "who"]));
    let page = workshop.page("uk/glossary/index.html");
    for words in
        ["також ПМСД", "<p>Сімейний лікар &amp; інші.</p>", "\"@type\":\"DefinedTermSet\"", "\"termCode\":\"ПМД\""]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
    let text = workshop.page("uk/a/index.html");
    assert!(
        text.contains("/health/uk/glossary/\">Словник</a>") && text.contains("/health/uk/glossary/#phc\">ПМД</a>"),
        "{text}"
    );
    assert!(workshop.page("sitemap.xml").contains("/uk/glossary/"));
}

#[test]
fn a_site_may_keep_its_texts_without_links() {
    let workshop =
        Workshop::new(&format!("-- data/glossary.yaml --\n{GLOSSARY}-- news/a.uk.md --\n{}", news("ПМД, ЄС.\n\nЩе.")));
    workshop.write("content/site.yaml", format!("{SITE}glossary_links: no\n"));
    workshop.build_well();
    assert!(!workshop.page("uk/news/a/index.html").contains("class=\"term\""));
    assert!(workshop.page("uk/glossary/index.html").contains("первинна допомога"));
}

#[test]
fn an_edited_glossary_reads_no_text_and_an_edited_text_links_nothing() {
    let workshop =
        Workshop::new(&format!("-- data/glossary.yaml --\n{GLOSSARY}-- news/a.uk.md --\n{}", news("ПМД, ЄС.\n\nЩе.")));
    let mut preview = Preview::open(workshop);
    preview.finds_what_a_check_finds();
    let edit = preview.edit("content/news/a.uk.md", news("ПМД.\n\nДо ВООЗ."));
    assert_eq!((edit.work.parsed, edit.work.linked), (1, 0));
    assert!(preview.page("uk/news/a/").contains("#who\""));
    preview.equals_a_clean_build();
    let edit = preview.edit("content/data/glossary.yaml", GLOSSARY.replace("первинна допомога", "перша допомога"));
    assert_eq!(edit.work.parsed, 1);
    assert!(preview.page("uk/news/a/").contains("title=\"перша допомога\""));
    preview.equals_a_clean_build();
    preview.remove("content/data/glossary.yaml");
    preview.update();
    assert!(!preview.page("uk/news/a/").contains("class=\"term\""));
    preview.equals_a_clean_build();
}

#[test]
fn records_that_nothing_names_are_told() {
    check_diagnostics(
        "
-- data/partners.yaml --
- {id: head, name: Head, role: donor}
- {id: event, name: Event, role: donor}
- {id: card, name: Card, role: donor}
- {id: none, name: None, role: donor}
-- data/people.yaml --
- {id: writer, name: {uk: В}, position: {uk: п}}
- {id: speaker, name: {uk: С}, position: {uk: п}}
- {id: listed, name: {uk: Л}, position: {uk: п}}
- {id: none, name: {uk: Н}, position: {uk: п}}
-- data/documents.yaml --
- {id: new, number: 1, date: 2026-01-01, kind: order, title: {uk: Н}, url: 'https://a.org/', replaces: old}
- {id: old, number: 1, date: 2025-01-01, kind: order, title: {uk: С}, url: 'https://a.org/', status: repealed}
-- data/events.yaml --
- {id: day, title: {uk: День}, start: 2026-03-01, end: 2026-03-01, mode: online, organisers: [event], speakers: [speaker]}
-- news/a.uk.md --
---
title: А
lead: А
date: 2026-03-01
category: reform
partners: [head]
author: [{person: writer}]
---
![Картка](partner:card)

[Хто](page:people#listed)
",
        expect![[r#"
            data/documents.yaml:1:8 record-unused kind=document id=new
            data/partners.yaml:4:8 record-unused kind=partner id=none
            data/people.yaml:4:8 record-unused kind=person id=none
        "#]],
    );
}

#[test]
fn people_documents_and_datasets_are_counted() {
    let count = |of: &str| format!("[# один/два/багато](count:{of})");
    let body =
        ["people", "documents", "documents?kind=order", "documents?kind=order&status=repealed", "datasets"].map(count);
    let workshop = Workshop::new(&format!(
        "-- data/people.yaml --\n- {{id: a, name: А, position: А}}\n\
         -- data/documents.yaml --\n\
         - {{id: a, number: 1, date: 2026-01-01, kind: order, title: А, url: 'https://a.org/'}}\n\
         - {{id: b, number: 2, date: 2026-01-01, kind: order, title: Б, url: 'https://a.org/', status: repealed}}\n\
         - {{id: c, number: 3, date: 2026-01-01, kind: law, title: В, url: 'https://a.org/'}}\n\
         -- data/datasets/d.yaml --\nid: d\ntitle: Д\nupdated: 2026-03-01\ncolumns:\n  - {{key: s, label: S, type: integer}}\nrows:\n  - {{s: 1}}\n\
         -- pages/a.uk.md --\n---\ntitle: А\n---\n{}\n",
        body.join(", "),
    ));
    workshop.build_well();
    let page = workshop.page("uk/a/index.html").replace('\u{a0}', " ");
    assert!(page.contains("1 один, 3 два, 2 два, 1 один, 1 один"), "{page}");
    check_diagnostics(
        "-- pages/a.uk.md --\n---\ntitle: А\n---\n[# а/б/в](count:people?role=x) [# а/б/в](count:documents?kind=orders) [# а/б/в](count:document)\n",
        expect![[r#"
            pages/a.uk.md:4:1 count-unknown name=role known=people proposal=none
            pages/a.uk.md:4:32 count-unknown name=orders known=law, resolution, order, decision, agreement, plan, report, other proposal=order
            pages/a.uk.md:4:71 count-unknown name=document known=partners, events, hotlines, news, people, documents, datasets proposal=documents
        "#]],
    );
}
