//! Notices with a deadline: their state in words wherever they are shown, and their order on their page.

use expect_test::{Expect, expect};

use crate::fixture::Fixture;
use crate::workshop::Workshop;

fn item(key: &str, fields: &str) -> String {
    format!(
        "-- news/{key}.uk.md --\n---\ntitle: Новина {key}\ndate: 2026-05-01\ncategory: reform\nlead: Коротко.\n{fields}---\nТекст.\n\nЩе.\n"
    )
}

fn site() -> Workshop {
    let parts = [
        item("late", "deadline: 2026-07-15\n"),
        item("soon", "deadline: 2026-06-15T18:00\naction: {url: 'https://forms.example/a', title: Подати заявку}\n"),
        item("ended", "deadline: 2026-05-20\naction: {url: 'https://forms.example/b', title: Подати іншу}\n"),
        item("older", "deadline: 2026-05-10\n"),
        item("plain", ""),
        "-- news/soon.en.md --\n---\ntitle: News soon\nlead: In short.\naction: {title: Apply}\n---\nText.\n\nMore.\n"
            .to_owned(),
        "-- news/late.en.md --\n---\ntitle: News late\nlead: In short.\n---\nText.\n\nMore.\n".to_owned(),
    ];
    Workshop::new(&parts.join(""))
}

/// A page with its no-break spaces made plain.
fn page(workshop: &Workshop, path: &str) -> String {
    workshop.page(path).replace('\u{a0}', " ")
}

#[test]
fn the_state_stands_in_words_on_the_article_on_cards_and_in_the_feed() {
    let workshop = site();
    workshop.build_well();
    let open = "Відкрито до 18:00 15 червня 2026 р. <small>за київським часом (UTC+3)</small>";
    let ended = "Завершено 20 травня 2026 р.";
    let soon = page(&workshop, "uk/news/soon/index.html");
    assert!(soon.contains(&format!("<p class=\"deadline\">{open}</p>")), "{soon}");
    assert!(soon.contains("<a class=\"button\" href=\"https://forms.example/a\">Подати заявку</a>"), "{soon}");
    let over = page(&workshop, "uk/news/ended/index.html");
    assert!(over.contains(ended) && !over.contains("forms.example"), "{over}");
    // Each language says it with its own words; the address is written once.
    let english = page(&workshop, "en/news/soon/index.html");
    assert!(english.contains("<a class=\"button\" href=\"https://forms.example/a\">Apply</a>"), "{english}");
    assert!(english.contains("Open until 18:00 on 15 June 2026"), "{english}");
    let list = page(&workshop, "uk/notices/index.html");
    assert!(list.contains(open) && list.contains(ended), "{list}");
    assert!(page(&workshop, "uk/news/category/reform/index.html").contains(ended));
    let feed = page(&workshop, "uk/feed.xml");
    let said = "Коротко. Відкрито до 18:00 15 червня 2026 р. за київським часом (UTC+3)";
    assert!(feed.contains(said) && feed.contains(&format!("Коротко. {ended}")), "{feed}");
}

#[test]
fn what_ends_next_comes_first_and_nothing_vanishes_by_itself() {
    let mut workshop = site();
    let order = |workshop: &Workshop| -> Vec<&'static str> {
        workshop.build_well();
        let list = workshop.page("uk/notices/index.html");
        assert!(!list.contains("/news/plain/"), "{list}");
        let at = |key: &str| list.find(&format!("/news/{key}/")).unwrap_or_else(|| panic!("{key} in {list}"));
        let mut keys = vec!["late", "soon", "ended", "older"];
        keys.sort_by_key(|key| at(key));
        keys
    };
    assert_eq!(order(&workshop), ["soon", "late", "ended", "older"]);
    workshop.now = "2026-06-15T18:00:00".parse().expect("an hour");
    assert_eq!(order(&workshop), ["late", "soon", "ended", "older"]);
    workshop.now = "2027-06-15T18:00:00".parse().expect("an hour");
    assert_eq!(order(&workshop), ["late", "soon", "ended", "older"]);
    assert!(workshop.page("uk/notices/index.html").contains("Зараз відкритих оголошень немає."));
}

#[test]
fn a_site_without_deadlines_has_no_such_page() {
    let workshop = Workshop::new(&item("plain", ""));
    workshop.build_well();
    assert!(!workshop.has("uk/notices/index.html"));
    assert!(!workshop.page("sitemap.xml").contains("/notices/"));
    let with_menu = format!("{}menu: [{{section: notices}}]\n", crate::workshop::SITE);
    workshop.write("content/site.yaml", with_menu);
    assert!(workshop.check().contains("section-empty"), "{}", workshop.check());
}

#[test]
fn the_end_of_a_notice_is_among_what_changes_next() {
    let next = site().build_well().next.expect("a change");
    assert_eq!((next.title.as_str(), next.at.local.to_string().as_str()), ("Новина soon", "2026-06-15T18:00:00"));
}

#[track_caller]
fn check(fields: &str, expected: Expect) {
    expected.assert_eq(&Fixture::new(&item("a", fields)).findings());
}

#[test]
fn what_contradicts_itself_is_told() {
    check(
        "deadline: 2026-04-30\n",
        expect![[r#"
        news/a.uk.md:6:11 end-before-start
    "#]],
    );
    check(
        "deadline: 2026-07-01\nexpires: 2026-06-30\n",
        expect![[r#"
        news/a.uk.md:7:10 expires-before-deadline deadline=2026-07-01
    "#]],
    );
    check("deadline: 2026-07-01\nexpires: 2026-07-01\n", expect![[""]]);
    check(
        "action: {url: 'https://forms.example/', title: Подати заявку}\n",
        expect![[r#"
        news/a.uk.md:6:9 action-without-deadline
    "#]],
    );
    check(
        "deadline: 2026-07-01\naction: {title: Подати заявку}\n",
        expect![[r#"
        news/a.uk.md:7:9 field-missing field=url
    "#]],
    );
    check(
        "deadline: 2026-07-01\naction: {url: 'https://forms.example/'}\n",
        expect![[r#"
        news/a.uk.md:7:9 field-missing field=title
    "#]],
    );
    check(
        "deadline: 2026-07-01\naction: {url: 'forms', label: Подати заявку}\n",
        expect![[r#"
        news/a.uk.md:7:15 value-url field=url value=forms
        news/a.uk.md:7:24 key-unknown key=label known=url, title
    "#]],
    );
}

#[test]
fn translations_share_the_address_and_have_their_own_words() {
    let english = "-- news/a.en.md --\n---\ntitle: News\nlead: In short.\naction: {url: 'https://other.example/'}\n---\nText.\n\nMore.\n";
    let uk = item("a", "deadline: 2026-07-01\naction: {url: 'https://forms.example/', title: Подати заявку}\n");
    let site = "-- site.yaml --\ntitle: Сайт\nbase_url: https://example.org/\nlanguages: [uk, en]\ntimezone: Europe/Kyiv\norganization: {id: moh, name: MOH}\ncategories: {reform: {uk: Реформа, en: Reform}}\n";
    expect![[r#"
        news/a.en.md:4:9 field-missing field=title
        news/a.en.md:4:15 shared-differs field=url lang=uk (news/a.uk.md:7:15)
        site.yaml:1:8 word-cyrillic field=title
    "#]]
    .assert_eq(&Fixture::new(&format!("{site}{uk}{english}")).findings());
}
