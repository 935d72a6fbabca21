//! Events and the news about them: what each says of the other.

use crate::workshop::Workshop;

const SITE: &str = "\
-- data/events.yaml --
- id: school
  title: {uk: Школа якості, en: Quality school}
  start: 2026-07-01T15:00
  end: 2026-07-01T16:00
  mode: online
  url: https://live.example.org/school
  results: told
  changes:
    - {at: 2026-05-01T09:00, kind: place, was: {uk: Садова 5, en: 5 Sadova}, note: {uk: Тепер онлайн., en: Now online.}}
- id: quiet
  title: {uk: Тиха зустріч, en: Quiet meeting}
  start: 2026-07-02T15:00
  end: 2026-07-02T16:00
  mode: online
  url: https://live.example.org/quiet
-- news/told.uk.md --
---
title: Підсумки школи
date: 2026-05-20
category: reform
---
Текст.
-- news/named.uk.md --
---
title: Школа переїхала
date: 2026-05-02
category: reform
events: [school, quiet]
---
Текст.
-- news/other.uk.md --
---
title: Про інше
date: 2026-05-03
category: reform
events: [quiet]
---
Текст.
";

fn page(path: &str) -> String {
    let workshop = Workshop::new(SITE);
    workshop.build_well();
    workshop.page(path)
}

#[test]
fn a_news_item_that_names_an_event_tells_before_its_text_what_changed() {
    let page = page("uk/news/named/index.html");
    let (change, text) = (page.find("Садова 5").expect("the change"), page.find("<p>Текст.").expect("the text"));
    assert!(change < text);
    assert!(page.contains("Тепер онлайн.") && page.contains("о\u{a0}09:00"), "{page}");
    assert_eq!(page.matches("class=\"note note-important\"").count(), 1, "the quiet meeting did not change");
}

#[test]
fn a_news_item_about_an_event_without_changes_has_no_notice() {
    assert!(!page("uk/news/other/index.html").contains("note-important"));
}

#[test]
fn results_lead_back_to_their_event_and_the_event_to_its_results() {
    assert!(page("uk/news/told/index.html").contains("/uk/events/school/"));
    assert!(page("uk/events/school/index.html").contains("/uk/news/told/"));
    assert!(!page("uk/news/other/index.html").contains("/uk/events/school/"));
}
