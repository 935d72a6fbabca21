//! The default theme with the real views: every template draws, the page has its structure, and it stays small.

mod examples;

use std::path::Path;
use std::sync::Arc;

use examples::lang;
use expect_test::expect;
use scraper::{Html, Selector};
use visnyk::base::Digest;
use visnyk::outputs::views::NewsCard;
use visnyk::theme::{DEFAULT, LanguageWords, Ready, Shared, Theme, locale_files, theme_files};

fn theme() -> Theme {
    let nowhere = Path::new("/nowhere");
    let words = ["uk", "ru", "bg", "en"].map(lang).map(|lang| {
        let (words, problems) = LanguageWords::load(lang, &locale_files(nowhere, lang).0);
        assert_eq!(problems, []);
        Arc::new(words)
    });
    let (theme, problems) = Theme::load(DEFAULT, theme_files(nowhere, DEFAULT).0, &words, "/", &[]);
    assert_eq!(problems, []);
    theme.expect("the default theme")
}

struct Frame(Vec<(&'static str, Ready)>);

impl Frame {
    fn new(theme: &Theme) -> Frame {
        let uk = lang("uk");
        let part = |template: &str, drawn: Result<Vec<u8>, _>| {
            let shared = Shared::new(Digest::of(template.as_bytes()));
            shared.keep(&drawn.unwrap_or_else(|d| panic!("{template}: {d:?}")));
            shared
        };
        let row = |template: &str, cards: &[NewsCard]| {
            let draw = |card: &NewsCard| theme.render(uk, template, card, &[]);
            Ready::Row(cards.iter().map(|card| part(template, draw(card))).collect())
        };
        let one = |template: &str, drawn| Ready::Part(part(template, drawn));
        Frame(vec![
            ("items", row("parts/news_card.html", &examples::listed())),
            ("related", row("parts/news_line.html", &examples::listed()[1..3])),
            (
                "breadcrumbs",
                one("breadcrumbs", theme.render(uk, "parts/breadcrumbs.html", &examples::breadcrumbs(), &[])),
            ),
            ("masthead", one("masthead", theme.render(uk, "parts/masthead.html", &examples::masthead(), &[]))),
            ("settings", one("settings", theme.render(uk, "parts/settings.html", &examples::settings(), &[]))),
            ("report", one("report", theme.render(uk, "parts/report.html", &examples::report(), &[]))),
            ("navigation", one("navigation", theme.render(uk, "parts/navigation.html", &examples::navigation(), &[]))),
            ("alert", one("alert", theme.render(uk, "parts/alert.html", &examples::alert(), &[]))),
            ("footer", one("footer", theme.render(uk, "parts/footer.html", &examples::footer(), &[]))),
        ])
    }

    fn parts(&self) -> &[(&'static str, Ready)] {
        &self.0
    }
}

fn text(drawn: Vec<u8>) -> String {
    String::from_utf8(drawn).expect("a page is text")
}

fn pages(theme: &Theme) -> Vec<(&'static str, String)> {
    let frame = Frame::new(theme);
    macro_rules! draw {
        ($($template:literal $view:expr;)*) => {
            vec![$(($template, theme.render(lang("uk"), $template, &$view, frame.parts())
                .map(text)
                .unwrap_or_else(|d| panic!("{}: {d:?}", $template)))),*]
        };
    }
    draw! {
        "home.html" examples::home();
        "news_list.html" examples::news_list();
        "article.html" examples::article();
        "page.html" examples::standing();
        "expired.html" examples::expired();
        "events.html" examples::events();
        "event.html" examples::event();
        "hotlines.html" examples::hotlines();
        "partners.html" examples::partners();
        "people.html" examples::people();
        "documents.html" examples::documents();
        "collection_list.html" examples::collection();
        "collection_item.html" examples::item();
        "glossary.html" examples::glossary();
        "corrections.html" examples::corrections();
        "notices.html" examples::notices();
        "not_found.html" examples::not_found(&["uk"]);
        "root_not_found.html" examples::not_found(&["uk", "ru", "bg", "en"]);
        "redirect.html" examples::redirect();
    }
}

/// Writes the example pages to a folder, to look at them: `cargo test -- --ignored look`.
#[test]
#[ignore = "writes files for a person to look at"]
fn look() {
    let theme = theme();
    let folder = std::env::temp_dir().join("visnyk-look");
    std::fs::create_dir_all(folder.join("assets")).expect("a folder");
    for asset in theme.assets() {
        std::fs::write(folder.join(&asset.address), &asset.bytes).expect("an asset");
    }
    let photo = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"675\"><rect width=\"1200\" height=\"675\" fill=\"#7aa6c2\"/><circle cx=\"380\" cy=\"300\" r=\"120\" fill=\"#f2e6d8\"/><rect x=\"600\" y=\"180\" width=\"420\" height=\"300\" fill=\"#2f5d7c\"/></svg>";
    let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"240\" height=\"120\"><rect x=\"4\" y=\"4\" width=\"232\" height=\"112\" rx=\"12\" fill=\"#003399\"/><circle cx=\"120\" cy=\"60\" r=\"34\" fill=\"none\" stroke=\"#fc0\" stroke-width=\"9\"/></svg>";
    std::fs::write(folder.join("photo.svg"), photo).expect("a photo");
    std::fs::write(folder.join("logo.svg"), logo).expect("a logo");
    for (name, html) in pages(&theme) {
        std::fs::write(folder.join(name), html.replace("=\"/assets/", "=\"assets/")).expect("a page");
    }
}

fn select<'h>(document: &'h Html, selector: &str) -> Vec<scraper::ElementRef<'h>> {
    document.select(&Selector::parse(selector).expect("a selector")).collect()
}

#[test]
fn every_template_draws_its_view() {
    for (name, html) in pages(&theme()) {
        let document = Html::parse_document(&html);
        assert_eq!(select(&document, "h1").len(), 1, "{name}");
        assert_eq!(select(&document, "main").len(), 1, "{name}");
        assert!(!html.contains("{$"), "{name} prints a variable that nobody gave");
        assert!(!html.contains("\n\n"), "{name} has empty lines: {html}");
        assert!(!html.contains(" style="), "{name} has styles of its own");
    }
}

/// The landmarks, headings and blocks of a page in their order: what a reader meets, and nothing of how it looks.
fn outline(html: &str) -> String {
    let document = Html::parse_document(html);
    let marks = "body > *, main > *, article > *, .rail > *, .rail > * > h2";
    let mut lines = String::new();
    for element in select(&document, marks) {
        let depth = element.ancestors().count().saturating_sub(3);
        let mut line = format!("{}{}", "  ".repeat(depth), element.value().name());
        if let Some(id) = element.value().attr("id") {
            line += &format!("#{id}");
        }
        element.value().classes().for_each(|class| line += &format!(".{class}"));
        if let Some(label) = element.value().attr("aria-label") {
            line += &format!(" «{label}»");
        }
        if let Some(id) = element.value().attr("aria-labelledby") {
            let label = select(&document, &format!("[id=\"{id}\"]"));
            line += &format!(" «{}»", label.first().map(|l| l.text().collect::<String>()).expect("its label"));
        }
        lines += &format!("{line}\n");
    }
    lines
}

#[test]
fn an_article_is_read_in_its_order() {
    let pages = pages(&theme());
    let (_, article) = pages.iter().find(|(name, _)| *name == "article.html").expect("the article");
    expect![[r#"
        a.skip
        header
        section.alert.alert-warning «Увага: Карантин у Львівській області»
        main#v-main.article
          nav.crumbs «Шлях до сторінки»
          article
            h1
            ul.meta
            section.note.note-warning.refutation «Спростування»
            p.lead
            p.deadline
            p
            section.note.note-important «Зміни: Школа якості»
            figure
            nav.contents «На цій сторінці»
            div.text
            section.pictures «Світлини»
            section.updates «Що змінено»
            section.files «Файли»
            p.tags
          div.rail
            aside.background «Про програму «Здоровʼя для всіх»»
              h2#s-programme
            section «Події в цьому матеріалі»
              h2#v-events
            section «Партнери в цьому матеріалі»
              h2#v-partners
            section «Люди в цьому матеріалі»
              h2#v-people
            section «Документи в цьому матеріалі»
              h2#v-documents
            section «Читайте також»
              h2#v-related
          nav.neighbours «Сусідні новини»
          p.report
          p.printed
        footer
    "#]]
    .assert_eq(&outline(article));
}

#[test]
fn a_page_can_be_used_from_the_keyboard_and_told_apart_by_ear() {
    for (name, html) in pages(&theme()).iter().filter(|(name, _)| *name != "redirect.html") {
        let document = Html::parse_document(html);
        let first = select(&document, "a, button, input, summary");
        assert_eq!(first[0].value().attr("href"), Some("#v-main"), "{name}");
        let ids: Vec<_> = select(&document, "[id]").iter().filter_map(|e| e.value().attr("id")).collect();
        let unique: std::collections::BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{name} repeats an id");
        let names: Vec<_> = select(&document, "nav")
            .iter()
            .filter_map(|nav| nav.value().attr("aria-label").or(nav.value().attr("aria-labelledby")))
            .collect();
        let unique: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(names.len(), unique.len(), "{name}: {names:?}");
        assert_eq!(select(&document, "nav").len(), names.len(), "{name} has a nav without a name");
        let mut level = 2;
        for heading in select(&document, "main h1, main h2, main h3, main h4") {
            let next = heading.value().name()[1..].parse::<i32>().expect("a level");
            assert!(next <= level + 1, "{name}: h{next} after h{level}");
            level = next;
        }
        assert!(select(&document, "[style], [onclick], [onchange]").is_empty(), "{name}");
        let scripts = select(&document, "script:not([type='application/ld+json'])");
        let files: Vec<_> = scripts.iter().filter_map(|script| script.value().attr("src")).collect();
        let hours = files.iter().filter(|src| src.contains("/hours.")).count();
        assert_eq!(
            (scripts.len(), files.len(), hours),
            (3, 2, 1),
            "{name}: one in the head, one file, and that of the hours"
        );
    }
}

#[test]
fn what_surrounds_a_text_stays_small() {
    let theme = theme();
    let frame = Frame::new(&theme);
    let page = text(theme.render(lang("uk"), "article.html", &examples::article(), frame.parts()).expect("a page"));
    let main = page.find("<main").expect("its beginning")..page.find("</main>").expect("its end");
    let frame = page.len() - main.len();
    assert!(frame < 16_000, "{frame} bytes");
}

/// Every page of a language begins alike, whatever it shows.
#[test]
fn the_header_has_one_order_on_all_pages() {
    let mut orders = std::collections::BTreeSet::new();
    for (name, html) in pages(&theme()).iter().filter(|(name, _)| *name != "redirect.html") {
        let document = Html::parse_document(html);
        let parts = select(
            &document,
            ".skip, .languages, #v-settings-open, #v-settings, header .site, header .phones, .menu, main",
        );
        let order: Vec<_> = parts
            .iter()
            .map(|part| part.value().attr("id").or_else(|| part.value().classes().next()).unwrap_or("main").to_owned())
            .collect();
        assert_eq!(select(&document, "header").len(), 1, "{name}");
        orders.insert(order.join(" "));
    }
    let orders: Vec<_> = orders.into_iter().collect();
    expect![[r#"skip languages v-settings-open v-settings site phones menu v-main"#]].assert_eq(&orders.join("\n"));
}

#[test]
fn the_panel_is_a_form_that_needs_no_script() {
    let theme = theme();
    let panel = text(theme.render(lang("uk"), "parts/settings.html", &examples::settings(), &[]).expect("a panel"));
    let document = Html::parse_fragment(&panel);
    let groups = select(&document, "details > form#v-settings[autocomplete=off] > fieldset");
    let mut lines = String::new();
    for group in &groups {
        let inside = |selector: &str| -> Vec<scraper::ElementRef<'_>> {
            group.select(&Selector::parse(selector).expect("a selector")).collect()
        };
        let legend = inside("legend").first().map(|legend| legend.text().collect::<String>()).expect("a legend");
        let radios = inside("label > input[type=radio]");
        let ids: Vec<_> = radios
            .iter()
            .map(|radio| {
                let (name, id) =
                    (radio.value().attr("name").expect("a name"), radio.value().attr("id").expect("an id"));
                let value =
                    id.strip_prefix(name).and_then(|rest| rest.strip_prefix('-')).expect("the choice ends the id");
                format!("{value}{}", if radio.value().attr("checked").is_some() { "*" } else { "" })
            })
            .collect();
        lines += &format!("{}: {}\n", legend, ids.join(" "));
    }
    expect![[r#"
        Контраст: auto* light dark black-on-white white-on-black yellow-on-black blue-on-blue brown-on-beige green-on-brown
        Розмір: 100* 125 150 200
        Інтервали: normal* wide widest
        Зображення: on* grey off
    "#]]
    .assert_eq(&lines);
    let buttons: Vec<_> =
        select(&document, "button:not([disabled])").iter().map(|b| b.text().collect::<String>()).collect();
    assert_eq!(buttons, ["Скинути", "Сховати налаштування"]);
    assert_eq!(select(&document, "form [role=status]").len(), 1);
    // Without a script only what works is shown, and what it does not keep is said.
    assert_eq!(select(&document, "button[data-hide][hidden]").len(), 1);
    assert_eq!(
        select(&document, "p:not([hidden])")
            .iter()
            .filter(|p| p.text().collect::<String>().contains("JavaScript"))
            .count(),
        1
    );
}

#[test]
fn what_a_picture_shows_stands_beside_it() {
    for (name, html) in pages(&theme()) {
        let document = Html::parse_document(&html);
        for picture in select(&document, "img") {
            let alt = picture.value().attr("alt").expect("an alternative");
            let beside = picture.next_sibling().and_then(scraper::ElementRef::wrap);
            let told = beside.filter(|next| next.value().attr("class") == Some("alt"));
            let told = told.map(|told| told.text().collect::<String>()).unwrap_or_default();
            assert_eq!(told, alt, "{name}");
            assert!(
                picture.value().attr("width").is_some() && picture.value().attr("height").is_some(),
                "{name}: {alt}"
            );
        }
    }
}

#[test]
fn the_foot_says_who_answers() {
    for (name, html) in pages(&theme()).iter().filter(|(name, _)| *name != "redirect.html") {
        let document = Html::parse_document(html);
        let links: Vec<_> = select(&document, "footer a")
            .iter()
            .filter_map(|link| link.value().attr("href"))
            .map(str::to_owned)
            .collect();
        for wanted in [
            "https://moz.example/",
            "/uk/accessibility/",
            "mailto:site@moz.example",
            "/uk/feed.xml",
            "/.well-known/security.txt",
        ] {
            assert!(links.iter().any(|link| link == wanted), "{name} lacks {wanted}: {links:?}");
        }
        let report =
            select(&document, ".report").first().map(|report| report.text().collect::<String>()).expect("a report");
        assert!(report.contains("0 800 505 201") && report.contains("5 робочих днів"), "{name}: {report}");
        assert!(select(&document, "[target=_blank]").is_empty(), "{name}");
    }
}

#[test]
fn breakpoints_ask_the_container_and_nothing_is_sized_in_pixels() {
    let theme = theme();
    let css = text(theme.asset("site.css").expect("the style sheet").bytes.clone());
    let media: Vec<_> = css
        .split("@media")
        .skip(1)
        .filter(|rule| rule.split('{').next().is_some_and(|q| q.contains("width")))
        .collect();
    assert!(media.is_empty(), "{media:?}");
    for (i, _) in css.match_indices("font-size:") {
        let value = css[i + 10..].split([';', '}']).next().unwrap_or_default();
        assert!(!value.contains("px"), "font-size:{value}");
    }
    // What only newer browsers read stands alone: in a list it would take the other selectors with it.
    for line in css.lines().filter(|line| line.starts_with(":root") && line.contains(":has(")) {
        let selector = line.split('{').next().unwrap_or_default();
        assert!(selector.find(',').is_none_or(|comma| selector[..comma].contains(":is(")), "{selector}");
    }
}
