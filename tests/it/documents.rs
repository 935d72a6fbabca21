//! Documents: their records, what replaces what, and what pages show of them.

use expect_test::expect;

use crate::fixture::check_diagnostics;
use crate::workshop::Workshop;

#[test]
fn records_of_documents_are_held_to_their_table_and_to_each_other() {
    check_diagnostics(
        "
-- data/documents.yaml --
- {id: a, number: 1, date: 2026-01-10, kind: order, title: Перший, file: documents/a.txt}
- {id: b, number: 2, date: 2026-02-10, kind: order, title: Другий, url: 'https://example.org/b', replaces: [a]}
- {id: c, number: 3, date: 2026-12-31, kind: decree, title: Третій, status: gone, url: 'https://example.org/c'}
- {id: d, number: 4, date: 2027-01-01, kind: law, title: Четвертий, replaces: [d, bb], status: repealed}
- {id: e, number: 5, date: 2026-01-01, kind: law, title: Пʼятий, file: documents/e.txt, replaces: f}
- {id: f, number: 6, date: 2026-02-30, kind: law, title: Шостий, url: 'https://example.org/f'}
- {id: g, number: 7, date: 2026-02-03, kind: law, title: Сьомий, url: 'https://example.org/g', replaces: h, status: repealed}
- {id: h, number: 8, date: 2026-02-03, kind: law, title: Восьмий, url: 'https://example.org/h', replaces: g, status: repealed}
-- data/documents/a.txt --
Текст.
",
        expect![[r#"
            data/documents.yaml:1:8 replaced-in-force id=a by=b (data/documents.yaml:2:109)
            data/documents.yaml:2:8 record-unused kind=document id=b
            data/documents.yaml:3:46 value-one-of field=kind value=decree known=law, resolution, order, decision, agreement, plan, report, other
            data/documents.yaml:3:77 value-one-of field=status value=gone known=in-force, amended, repealed
            data/documents.yaml:4:8 document-absent id=d
            data/documents.yaml:4:28 document-future
            data/documents.yaml:4:80 replaces-circle id=d
            data/documents.yaml:4:83 id-unknown kind=document id=bb proposal=none → b
            data/documents.yaml:5:8 record-unused kind=document id=e
            data/documents.yaml:5:72 file-missing file=documents/e.txt proposal=none → documents/a.txt
            data/documents.yaml:6:28 date-impossible field=date value=2026-02-30
            data/documents.yaml:7:106 replaces-circle id=h
            data/documents.yaml:8:107 replaces-circle id=g
        "#]],
    );
}

#[test]
fn a_page_says_that_a_document_no_longer_holds() {
    check_diagnostics(
        "
-- pages/a.uk.md --
---
title: А
---
За [наказом](document:old), [нечинним наказом](document:old), [новим](document:new), [наказом](document:nwe).
-- news/b.uk.md --
---
title: Б
lead: Б
date: 2026-03-01
category: reform
documents: [old, odl]
---
За [наказом](document:old).
-- data/documents.yaml --
- {id: old, number: 1, date: 2026-01-10, kind: order, title: Старий, url: 'https://example.org/a', status: repealed}
- {id: new, number: 2, date: 2026-02-10, kind: order, title: Новий, url: 'https://example.org/b', replaces: old}
",
        expect![[r#"
            news/b.uk.md:6:18 id-unknown kind=document id=odl proposal=none → old
            pages/a.uk.md:4:4 document-repealed id=old proposal=new (data/documents.yaml:1:108)
            pages/a.uk.md:4:86 id-unknown kind=document id=nwe proposal=none → [наказом](document:new)
        "#]],
    );
}

#[test]
fn documents_stand_by_kind_and_date_with_what_replaces_what() {
    let workshop = Workshop::new(
        "-- data/documents.yaml --\n\
         - {id: old, number: 7, date: 2026-01-10, kind: order, title: {uk: Старий, en: Old}, file: documents/old.txt, \
         languages: uk, status: repealed}\n\
         - {id: new, number: 31, date: 2026-02-10, kind: order, title: {uk: Новий}, url: 'https://example.org/b', \
         issuer: {uk: Центр, en: Centre}, replaces: old}\n\
         - {id: law, number: 2168-VIII, date: 2017-10-19, kind: law, title: {uk: Закон, en: Law}, url: 'https://example.org/l'}\n\
         -- data/documents/old.txt --\nТекст.\n\
         -- news/a.uk.md --\n---\ntitle: А\nlead: Лід\ndate: 2026-05-01\ncategory: reform\ndocuments: [law]\n---\n\n\
         За [наказом](document:new).\n\n![Картка](document:old)\n",
    );
    workshop.build_well();
    let page = workshop.page("uk/documents/index.html");
    let places: Vec<usize> = ["id=\"law\"", "id=\"new\"", "id=\"old\""].iter().filter_map(|id| page.find(id)).collect();
    assert!(places.len() == 3 && places.is_sorted(), "{places:?} {page}");
    for words in [
        "<h2 id=\"v-order\">Накази</h2>",
        "<h2 id=\"v-law\">Закон</h2>",
        "documents/#old\">Старий, №\u{a0}7</a>",
        "documents/#new\">Новий, №\u{a0}31</a>",
        "(TXT,",
        "Нечинний",
        "українська",
        "https://schema.org/NotInForce",
        "\"legislationChanges\":[{\"@id\":\"https://visnyk.example/health/uk/documents/#old\"}]",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let english = workshop.page("en/documents/index.html");
    assert!(english.contains("<a href=\"https://example.org/b\" lang=\"uk\">Новий</a>"), "{english}");
    let news = workshop.page("uk/news/a/index.html");
    for words in ["uk/documents/#new\">наказом</a>", "https://example.org/l\">Закон</a>", "Нечинний"]
    {
        assert!(news.contains(words), "{words}: {news}");
    }
    assert!(workshop.page("sitemap.xml").contains("/uk/documents/"));
}
