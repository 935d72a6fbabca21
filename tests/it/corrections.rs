//! What was changed after publication: where readers and machines are told of it, and old figures that still stand.

use atom_syndication::Feed;
use expect_test::expect;

use crate::fixture::check_diagnostics;
use crate::workshop::Workshop;

const SITE: &str = "\
-- site.yaml --
title: {uk: Вісник, en: Bulletin}
base_url: https://visnyk.example/health/
languages: [uk, en]
timezone: Europe/Kyiv
organization: {id: org, name: {uk: Центр, en: Centre}}
categories: {reform: {uk: Реформа, en: Reform}}
per_page: 2
-- news/a.uk.md --
---
title: Ремонт
lead: Про ремонт
date: 2026-05-01
category: reform
updates:
  - {date: 2026-05-03, kind: correction, note: Виправлено суму., was: 12 345 грн, now: 12 543 грн}
  - {date: 2026-05-03, kind: update, note: Додано мапу.}
---
Текст.
-- news/a.en.md --
---
title: Repairs
lead: On repairs
updates:
  - {note: The sum was wrong.}
  - {note: A map was added.}
---
Text.
-- news/b.uk.md --
---
title: Чутка
lead: Про чутку
date: 2026-05-02
category: reform
updates: [{date: 2026-05-05, kind: refutation, note: Це неправда.}]
---
Текст.
-- pages/about.uk.md --
---
title: Про нас
updates: [{date: 2026-05-04, kind: update, note: Додано телефон.}]
---
Текст.
-- data/events.yaml --
- id: school
  title: {uk: Школа, en: School}
  start: 2026-07-01
  end: 2026-07-01
  mode: online
  updates:
    - {date: 2026-05-06, kind: correction, note: {uk: Виправлено кількість місць., en: The number of seats was wrong.}, was: 300, now: 340}
";

#[test]
fn every_change_stands_on_one_list_and_in_one_feed() {
    let workshop = Workshop::new(SITE);
    workshop.build_well();
    // Five changes on two pages: the newest page also holds what fills none of its own.
    let (newest, oldest) =
        (workshop.page("uk/corrections/index.html"), workshop.page("uk/corrections/page/1/index.html"));
    let order = |page: &str, words: &[&str]| {
        let places: Vec<_> =
            words.iter().map(|word| page.find(word).unwrap_or_else(|| panic!("{word}: {page}"))).collect();
        assert!(places.is_sorted(), "{words:?}: {places:?}");
    };
    order(&newest, &["Виправлено кількість місць.", "Це неправда.", "Додано телефон."]);
    order(&oldest, &["Виправлено суму.", "<del>12 345\u{a0}грн</del>", "<ins>12 543\u{a0}грн</ins>", "Додано мапу."]);
    assert!(newest.contains(
        "type=\"application/atom+xml\" title=\"Стрічка виправлень (Atom)\" href=\"/health/uk/corrections.xml\""
    ));
    assert!(newest.contains("href=\"/health/uk/events/school/\""));

    let feed: Feed = workshop.page("en/corrections.xml").parse().expect("a feed");
    let entries: Vec<_> = feed.entries.iter().map(|entry| (&*entry.title.value, &*entry.id)).collect();
    expect![[r#"
        [
            (
                "Correction: School",
                "tag:visnyk.example,2026:en/events/school/updates/2026-05-06",
            ),
            (
                "Refutation: Чутка",
                "tag:visnyk.example,2026:en/news/b/updates/2026-05-05",
            ),
            (
                "Update: Про нас",
                "tag:visnyk.example,2026:en/pages/about/updates/2026-05-04",
            ),
            (
                "Correction: Repairs",
                "tag:visnyk.example,2026:en/news/a/updates/2026-05-03",
            ),
            (
                "Update: Repairs",
                "tag:visnyk.example,2026:en/news/a/updates/2026-05-03-2",
            ),
        ]
    "#]]
    .assert_debug_eq(&entries);
    let summary = feed.entries[0].summary.as_ref().expect("a summary");
    assert_eq!(summary.value, "The number of seats was wrong. Before: 300. Now: 340.");
}

#[test]
fn words_of_another_language_are_marked() {
    let workshop = Workshop::new(SITE);
    workshop.build_well();
    let page = workshop.page("en/corrections/index.html");
    assert!(page.contains("<a href=\"/health/uk/news/b/\" lang=\"uk\">Чутка</a>"), "{page}");
    assert!(page.contains("<span lang=\"uk\">Це неправда.</span>"), "{page}");
}

#[test]
fn a_refutation_stands_above_the_text_and_in_lists() {
    let workshop = Workshop::new(SITE);
    workshop.build_well();
    let page = workshop.page("uk/news/b/index.html");
    let (notice, lead) = (page.find("Це неправда.").expect("the note"), page.find("class=\"lead\"").expect("the lead"));
    assert!(notice < lead, "{page}");
    assert!(!page.contains("id=\"v-updates\""), "it stands once");
    assert!(workshop.page("uk/news/index.html").contains("Спростовано"));
    let event = workshop.page("uk/events/school/index.html");
    assert!(event.contains("Виправлено кількість місць.") && event.contains("<del>300</del>"), "{event}");
}

#[test]
fn machines_are_told_when_it_changed() {
    let workshop = Workshop::new(SITE);
    workshop.build_well();
    let article = workshop.page("uk/news/a/index.html");
    for words in [
        "\"dateModified\":\"2026-05-03T00:00:00+03:00\"",
        "\"@type\":\"CorrectionComment\"",
        "<meta property=\"article:modified_time\" content=\"2026-05-03T00:00:00+03:00\">",
    ] {
        assert!(article.contains(words), "{words}: {article}");
    }
    assert!(workshop.page("uk/about/index.html").contains("\"dateModified\":\"2026-05-04T00:00:00+03:00\""));
    let sitemap = workshop.page("sitemap.xml");
    for (address, day) in
        [("uk/corrections/", "2026-05-06"), ("uk/events/school/", "2026-05-06"), ("uk/about/", "2026-05-04")]
    {
        let line = format!("<loc>https://visnyk.example/health/{address}</loc><lastmod>{day}</lastmod>");
        assert!(sitemap.contains(&line), "{line}: {sitemap}");
    }
}

#[test]
fn a_site_without_corrections_has_no_list_of_them() {
    let workshop = Workshop::new(
        "-- news/a.uk.md --\n---\ntitle: А\nlead: А\ndate: 2026-05-01\ncategory: reform\n---\n\nТекст.\n",
    );
    workshop.build_well();
    assert!(workshop.tree().keys().all(|path| !path.contains("corrections")));
    assert!(!workshop.page("uk/index.html").contains("corrections"));
}

#[test]
fn an_update_of_a_record_is_checked_at_its_place() {
    check_diagnostics(
        "-- data/events.yaml --
- id: school
  title: Школа
  start: 2026-07-01
  end: 2026-07-01
  mode: online
  updates:
    - {date: 2026-13-01, kind: fix, was: 3}
",
        expect![[r#"
            data/events.yaml:7:8 field-missing field=note
            data/events.yaml:7:14 date-impossible field=date value=2026-13-01
            data/events.yaml:7:32 value-one-of field=kind value=fix known=update, correction, refutation
        "#]],
    );
}

const CORRECTED: &str = "\
-- site.yaml --
title: {uk: Сайт, en: Site}
base_url: https://example.org/
languages: [uk, en]
timezone: Europe/Kyiv
organization: {id: moh, name: {uk: МОЗ, en: MoH}}
categories: {reform: {uk: Реформа, en: Reform}}
-- news/a.uk.md --
---
title: Ремонт
lead: На ремонт пішло 1 234,5 тис. грн
date: 2026-05-01
category: reform
updates:
  - {date: 2026-05-03, kind: correction, note: Виправлено., was: '1 234,5 тис. грн на 18 палат до 17:00, усього 2026 рік', now: '1 243,5 тис. грн на 19 палат до 15:00, усього 2026 рік'}
---
Прийом до 17:00.
-- news/a.en.md --
---
title: Repairs
lead: The repairs cost 1,243.5 thousand hryvnias.
updates: [{note: Mended.}]
---
Open until 17:00.
-- pages/far.uk.md --
---
title: Про інше
---
Бюджет: 1 234,5 тис. грн. Відремонтовано 18 палатах. У залі 18 стільців до 17:00 у 2026 році.
-- pages/near.uk.md --
---
title: Поруч
---
Про [ремонт](news:a): 18 ліжок, до 17:00.

<!-- accept corrected-figure: так сказав міністр -->
Міністр сказав: «1 234 500 грн».
-- pages/far.en.md --
---
title: Far
---
They cost 1,234,500 UAH, and 1,243.5 were spent.
-- data/partners.yaml --
- {id: who, role: donor, name: {uk: 'Фонд 1 234,5 тис. грн', en: Fund}}
";

#[test]
fn a_corrected_figure_is_found_in_every_format() {
    let found = crate::fixture::Fixture::new(CORRECTED).findings();
    let ours: String = found.lines().filter(|line| line.contains("corrected-figure")).map(cut).collect();
    expect![[r#"
        data/partners.yaml:1:37 corrected-figure written=1 234,5 тис. грн
        news/a.en.md:6:12 corrected-figure written=17:00
        news/a.uk.md:3:23 corrected-figure written=1 234,5 тис. грн
        news/a.uk.md:9:11 corrected-figure written=17:00
        pages/far.en.md:4:11 corrected-figure written=1,234,500 UAH
        pages/far.uk.md:4:9 corrected-figure written=1 234,5 тис. грн
        pages/far.uk.md:4:42 corrected-figure written=18
        pages/near.uk.md:4:36 corrected-figure written=17:00
    "#]]
    .assert_eq(&ours);
}

/// The place and how the figure is written there.
fn cut(line: &str) -> String {
    line.split(" was=").next().unwrap_or(line).to_owned() + "\n"
}

#[test]
fn what_was_put_back_is_right_again() {
    let back = CORRECTED.replace(
        "updates:\n",
        "updates:\n  - {date: 2026-05-04, kind: correction, note: Усе ж так., was: '1 243,5 тис. грн на 19 палат', now: '1 234,5 тис. грн на 18 палат'}\n",
    );
    let found = crate::fixture::Fixture::new(&back).findings();
    let wrong: Vec<&str> = found.lines().filter(|line| line.contains("corrected-figure written=1 234")).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(found.contains("news/a.en.md:3:24 corrected-figure written=1,243.5 thousand hryvnias"), "{found}");
}
