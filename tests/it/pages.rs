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
