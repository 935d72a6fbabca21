//! What built pages show of what their authors wrote.

use crate::workshop::Workshop;

const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><path d=\"M0 0h4v3H0z\"/></svg>";

#[test]
fn the_home_page_shows_all_that_its_file_has() {
    let workshop = Workshop::new(
        "-- pages/index.uk.md --\n---\ntitle: Вітаємо\nimage: {src: door.svg, alt: Двері}\n\
         attachments: [{file: plan.csv, title: План}]\n\
         updates: [{date: 2026-05-01, kind: correction, note: Виправлено адресу}]\n---\n\nТекст.\n\
         -- pages/index.en.md --\n---\ntitle: Welcome\nimage: {alt: A door}\nattachments: [{title: A plan}]\n\
         updates: [{note: The address is corrected}]\n---\n\nText.\n\
         -- pages/plan.csv --\na,b\n1,2\n",
    );
    workshop.write("content/pages/door.svg", PICTURE);
    workshop.build_well();
    for (path, words) in [
        ("uk/index.html", ["alt=\"Двері\"", "План", "Виправлено адресу"]),
        ("en/index.html", ["alt=\"A door\"", "A plan", "The address is corrected"]),
        ("index.html", ["alt=\"Двері\"", "План", "Виправлено адресу"]),
    ] {
        let page = workshop.page(path);
        for word in words {
            assert!(page.contains(word), "{path} lacks {word}: {page}");
        }
    }
}

#[test]
fn a_gallery_is_found_beside_any_translation() {
    let head = "date: 2026-05-01\ncategory: reform\ngallery: [door.svg]\n";
    let workshop = Workshop::new(&format!(
        "-- news/a/index.uk.md --\n---\ntitle: А\n{head}photos: {{door.svg: {{alt: Двері}}}}\n---\n\nТекст.\n\
         -- news/a.en.md --\n---\ntitle: A\nphotos: {{door.svg: {{alt: A door}}}}\n---\n\nText.\n",
    ));
    workshop.write("content/news/a/door.svg", PICTURE);
    workshop.build_well();
    assert!(workshop.page("uk/news/a/index.html").contains("alt=\"Двері\""));
    assert!(workshop.page("en/news/a/index.html").contains("alt=\"A door\""));
}

#[test]
fn a_gallery_stands_where_the_text_has_a_place_for_it() {
    let body = "Перед.\n\n![Двері й вікна](gallery:)\n\nПісля.\n";
    let gallery = "gallery: [door.svg, wall.svg]\nphotos:\n  door.svg: {alt: Двері, caption: Вхід}\n  wall.svg: {decorative: yes}\n";
    let workshop = Workshop::new(&format!(
        "-- pages/a.uk.md --\n---\ntitle: А\n{gallery}---\n\n{body}\
         -- pages/a.en.md --\n---\ntitle: A\nphotos: {{door.svg: {{alt: A door}}}}\n---\n\nText.\n\
         -- pages/index.uk.md --\n---\ntitle: Головна\n{gallery}---\n\nТекст.\n",
    ));
    workshop.write("content/pages/door.svg", PICTURE);
    workshop.write("content/pages/wall.svg", PICTURE);
    workshop.build_well();
    let page = workshop.page("uk/a/index.html").replace('\u{a0}', " ");
    let at = |needle: &str| page.find(needle).unwrap_or_else(|| panic!("{needle} in {page}"));
    assert!(at("Перед.") < at("<ul class=\"gallery\" aria-label=\"Двері й вікна\">"));
    assert!(at("Відкрити світлину 2 окремо") < at("Після."));
    assert!(page.contains("alt=\"Двері\"") && page.contains("<figcaption>Вхід</figcaption>"), "{page}");
    assert!(!page.contains("v-gallery"), "a gallery that the text shows does not stand below it once more: {page}");
    let large = page.split("<figure><a href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a link");
    assert!(workshop.page(large.trim_start_matches("/health/")).contains("<svg"), "{large}");
    // A translation without a place of its own has the same pictures below its text, and the home page has them too.
    let page = workshop.page("en/a/index.html");
    assert!(page.contains("id=\"v-gallery\"") && page.contains("alt=\"A door\""), "{page}");
    assert!(workshop.page("index.html").contains("id=\"v-gallery\""));
}

#[test]
fn the_script_in_the_head_is_the_only_one_that_the_headers_allow() {
    use base64::Engine;
    use sha2::{Digest, Sha256};

    let workshop = Workshop::new(
        "-- news/a.uk.md --\n---\ntitle: А\nlead: А\ndate: 2026-05-01\ncategory: reform\n---\n\nТекст.\n",
    );
    workshop.build_well();
    for path in ["uk/index.html", "uk/news/a/index.html", "404.html"] {
        let page = workshop.page(path);
        let (_, rest) = page.split_once("<script>").expect("a script in the head");
        let (script, rest) = rest.split_once("</script>").expect("its end");
        assert!(!rest.contains("<script>"), "{path} has another");
        let hash = base64::prelude::BASE64_STANDARD.encode(Sha256::digest(script.as_bytes()));
        let source = format!("script-src 'self' 'sha256-{hash}';");
        assert!(workshop.page("_headers").contains(&source), "{path}: {source}");
    }
}

#[test]
fn a_theme_without_a_script_in_the_head_allows_none() {
    let workshop = Workshop::new(
        "-- news/a.uk.md --\n---\ntitle: А\nlead: А\ndate: 2026-05-01\ncategory: reform\n---\n\nТекст.\n",
    );
    workshop.write("themes/default/assets/head.js", "// Nothing.\n");
    workshop.build_well();
    assert!(workshop.page("_headers").contains("script-src 'self';"));
}

#[test]
fn the_statement_shows_what_site_yaml_says() {
    let workshop = Workshop::new(
        "-- site.yaml --\ntitle: Сайт\nbase_url: https://example.org/\nlanguages: [uk]\ntimezone: Europe/Kyiv\n\
         organization: {id: moh, name: МОЗ, email: a@example.org, reply_days: 21}\ncategories: {reform: Реформа}\n\
         statement:\n  status: partial\n  reviewed: 2026-06-01\n  standard: ДСТУ\n  method: Клавіатурою.\n\
         \x20 issues:\n    - {what: Записи, why: Старі, instead: Протокол, until: 2026-12-31}\n\
         \x20 enforcement: [{name: Омбудсман, url: 'https://ombudsman.example/'}]\n\
         -- pages/accessibility.uk.md --\n---\ntitle: Заява\nlead: Для всіх.\n---\n\nТекст.\n\
         -- pages/about.uk.md --\n---\ntitle: Про нас\nlead: Ми.\n---\n\nТекст.\n",
    );
    workshop.build_well();
    let page = workshop.page("uk/accessibility/index.html");
    let told = [
        "Сайт частково відповідає вимогам.",
        "Вимоги: ДСТУ.",
        "Записи",
        "Старі",
        "Протокол",
        "31 грудня 2026",
        "Клавіатурою.",
        "href=\"mailto:a@example.org\"",
        "протягом 21 робочого дня",
        "href=\"https://ombudsman.example/\"",
        "1 червня 2026",
    ];
    for words in told {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!workshop.page("uk/about/index.html").contains("class=\"statement\""));
}

#[test]
fn a_page_of_questions_lists_them_and_tells_machines_the_answers() {
    let page = "---\ntitle: Запитання\nlayout: faq\n---\n\nВступ.\n\n## Чи це [безоплатно](/uk/)?\n\nТак, **завжди**.\n\n\
                ### Ліки\n\nТеж.\n\n## Де ви?\n\n- тут\n- і там\n";
    let workshop = Workshop::new(&format!("-- pages/faq.uk.md --\n{page}"));
    workshop.build_well();
    let html = workshop.page("uk/faq/index.html");
    assert!(html.contains("href=\"#chy-tse-bezoplatno\""), "a table of questions: {html}");
    let (_, rest) = html.split_once("<script type=\"application/ld+json\">").expect("structured data");
    let data: serde_json::Value = serde_json::from_str(rest.split_once("</script>").expect("its end").0).expect("JSON");
    assert_eq!(data["@type"], "FAQPage");
    let said = |i: usize| {
        let question = &data["mainEntity"][i];
        (
            question["name"].as_str().expect("a question"),
            question["acceptedAnswer"]["text"].as_str().expect("an answer"),
        )
    };
    assert_eq!(said(0), ("Чи це безоплатно?", "Так, завжди. Ліки Теж."));
    assert_eq!(said(1), ("Де ви?", "тут і там"));
}

/// A site with signs as a keyboard gives them, and what its `site.yaml` says of typography.
fn typed(typography: &str) -> Workshop {
    let workshop = Workshop::new(&format!(
        "-- site.yaml --\ntitle: {{uk: Сайт \"Добро\", en: The \"Good\" site}}\nbase_url: https://example.org/\n\
         languages: [uk, en]\ntimezone: Europe/Kyiv\n\
         organization: {{id: moh, name: МОЗ}}\ncategories: {{reform: {{uk: Здоров'я, en: Reform}}}}\n{typography}\
         -- news/a.uk.md --\n---\ntitle: Об'єкт \"А\" - 2-3 роки\nlead: Це в \"домі\"...\ndate: 2026-05-01\ncategory: reform\n\
         author: [{{name: І. Петренко}}]\n---\n\n## Що - \"це\"\n\nСлово \"**так**\". 0-800-505-201\n\nІ ще.\n\
         -- news/a.en.md --\n---\ntitle: The \"A\" site\nlead: It's \"here\".\n---\n\nIt's \"there\".\n\nAnd more.\n",
    ));
    workshop.build_well();
    workshop
}

#[test]
fn all_that_readers_see_is_typeset() {
    let workshop = typed("");
    let page = workshop.page("uk/news/a/index.html").replace('\u{a0}', "_");
    for words in [
        "<h1>Обʼєкт «А»_– 2–3 роки</h1>",
        "<title>Обʼєкт «А»_– 2–3 роки",
        "\"headline\":\"Обʼєкт «А»_– 2–3 роки\"",
        "content=\"Це в_«домі»…\"",
        "<h2 id=\"shcho-tse\">Що_– «це»</h2>",
        "<p>Слово «<strong>так</strong>». 0-800-505-201</p>",
        "Здоровʼя",
        "І._Петренко",
        "Сайт «Добро»",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    for path in ["uk/index.html", "uk/news/index.html", "uk/feed.xml"] {
        let page = workshop.page(path).replace('\u{a0}', "_");
        assert!(page.contains("Обʼєкт «А»_– 2–3 роки") && page.contains("Це в_«домі»…"), "{path}: {page}");
    }
    let english = workshop.page("en/news/a/index.html");
    assert!(english.contains("<h1>The “A” site</h1>") && english.contains("It’s “there”."), "{english}");
}

#[test]
fn a_site_may_show_its_texts_as_they_are_typed() {
    let plain = typed("typography: ні\n").page("uk/news/a/index.html");
    assert!(plain.contains("<h1>Об&#39;єкт &quot;А&quot; - 2-3 роки</h1>"), "{plain}");
    assert!(plain.contains("<p>Слово \"<strong>так</strong>\". 0-800-505-201</p>"), "{plain}");
    let workshop = typed("typography: {en: no}\n");
    assert!(workshop.page("uk/news/a/index.html").contains("Обʼєкт «А»"));
    assert!(workshop.page("en/news/a/index.html").contains("<p>It's \"there\".</p>"));
}
