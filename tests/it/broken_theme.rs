//! Themes that their authors broke: each mistake is shown at its place in the theme, a build leaves the last good site as it
//! was, and the preview goes on with the last good theme.

use expect_test::{Expect, expect};

use crate::session::Preview;
use crate::workshop::{Workshop, news};

fn workshop() -> Workshop {
    let workshop = Workshop::new(&format!("-- news/a.uk.md --\n{}", news("Перша", "2026-05-01", "Текст.\n\nІ ще.")));
    let site = format!("{}rules: {{translation-missing: off}}\n", crate::workshop::SITE);
    workshop.write("content/site.yaml", site);
    workshop
}

const ARTICLE: &str =
    "{% extends \"default/article.html\" %}{% block main %}\n<h1>моя: {{ title }}</h1>{% endblock %}\n";

/// Edits one file of a good theme to what is broken, and back.
#[track_caller]
fn check(path: &str, broken: &str, expected: Expect) {
    let workshop = workshop();
    workshop.write("themes/default/templates/article.html", ARTICLE);
    workshop.build_well();
    let built = workshop.tree();
    let mut preview = Preview::open(workshop);
    let page = preview.page("uk/news/a/");
    assert!(page.contains("моя: Перша"));

    preview.edit(path, broken);
    let outcome = preview.workshop.build();
    assert!(outcome.written.is_none());
    assert!(preview.workshop.tree() == built, "the last good site stands");
    expected.assert_eq(&preview.workshop.findings(&outcome));
    preview.finds_what_a_check_finds();
    assert_eq!(preview.page("uk/news/a/"), page, "the last good theme is worn");
    // Writers go on meanwhile.
    preview.edit("content/news/a.uk.md", news("Друга", "2026-05-01", "Текст.\n\nІ ще."));
    preview.finds_what_a_check_finds();
    assert!(preview.page("uk/news/a/").contains("моя: Друга"));

    match path.ends_with("article.html") {
        true => _ = preview.edit(path, ARTICLE),
        false => {
            preview.remove(path);
            preview.update();
        }
    }
    assert_eq!(preview.errors(), [""; 0]);
    preview.equals_a_clean_build();
}

#[test]
fn colours() {
    check(
        "themes/default/theme.yaml",
        "tokens:\n  light: {link: \"#12345\"}\n  dark: {lnik: \"#9CCBFF\"}\n  drak: {}\n",
        expect![[r##"
            error themes/default/theme.yaml:2:17 theme-colour «"#12345"» value=#12345
            error themes/default/theme.yaml:3:10 key-unknown «lnik» key=lnik known=bg, surface, text, muted, link, visited, danger, ok, line, band, on-band, focus-inner, focus-outer -> link
            error themes/default/theme.yaml:4:3 key-unknown «drak» key=drak known=light, dark, black-on-white, white-on-black, yellow-on-black, blue-on-blue, brown-on-beige, green-on-brown -> dark
        "##]],
    );
    check(
        "themes/default/theme.yaml",
        "tokens:\n  light:\n    link: \"#6A9BC3\"\n",
        expect![[r##"
            error themes/default/theme.yaml:3:11 theme-contrast «"#6A9BC3"» scheme=light front=link back=bg ratio=2.96 least=7 wcag=1.4.6 proposal=#27577C -> "#27577C"
            error themes/default/theme.yaml:3:11 theme-contrast «"#6A9BC3"» scheme=light front=link back=surface ratio=2.72 least=7 wcag=1.4.6 proposal=#27577C -> "#27577C"
        "##]],
    );
}

#[test]
fn words() {
    check(
        "themes/default/templates/article.html",
        "{% extends \"default/article.html\" %}{% block main %}\n{{ t(key=\"nwes\") }}{% endblock %}\n",
        expect![[r#"
            error themes/default/templates/article.html:2:10 template-word-unknown «"nwes"» key=nwes -> "news"
        "#]],
    );
}

#[test]
fn variables() {
    let own = |inside: &str| {
        format!("{{% extends \"default/article.html\" %}}{{% block main %}}\n{inside}{{% endblock %}}\n")
    };
    let article = "themes/default/templates/article.html";
    check(
        article,
        &own("<p>{{ titel }}"),
        expect![[r#"
            error themes/default/templates/article.html:2:7 template-render «titel» reason=Variable `titel` is not defined. Available variables: action, attachments, authors, background, body, breadcrumbs, category, changes, contents, deadline, documents, events, footer, gallery, image, lead, masthead, navigation, newer, older, page, partners, people, place, published, refutations, related, report, settings, source, tags, title, updated, updates kind=variable name=titel known=action, attachments, authors, background, body, breadcrumbs, category, changes, contents, deadline, documents, events, footer, gallery, image, lead, masthead, navigation, newer, older, page, partners, people, place, published, refutations, related, report, settings, source, tags, title, updated, updates template=article.html -> title
        "#]],
    );
    check(
        article,
        &own("<p>{{ page.titel }}"),
        expect![[r#"
            error themes/default/templates/article.html:2:12 template-render «titel» reason=Field `titel` is not defined. Available fields: canonical, has_code, has_data, has_hours, head, is_right_to_left, lang, languages, outdated, path, report_to, title kind=field name=titel known=canonical, has_code, has_data, has_hours, head, is_right_to_left, lang, languages, outdated, path, report_to, title template=article.html -> title
        "#]],
    );
    check(
        "themes/default/templates/parts/masthead.html",
        "<p>{{ nowhere }}</p>\n",
        expect![[r#"
            error themes/default/templates/parts/masthead.html:1:7 template-render «nowhere» reason=Variable `nowhere` is not defined. Available variables: home, hotlines, site kind=variable name=nowhere known=home, hotlines, site template=parts/masthead.html
        "#]],
    );
    check(
        article,
        &format!(
            "{{% component own(of: string) %}}{{{{ of }}}} {{{{ nowhere }}}}{{% endcomponent own %}}\n{}",
            own("<p>\n{{ <own of={title}/> }}")
        ),
        expect![[r#"
            error themes/default/templates/article.html:1:44 template-render «nowhere» reason=Variable `nowhere` is not defined. Available variables: of kind=variable name=nowhere known=of template=article.html
        "#]],
    );
}

#[test]
fn components() {
    let own = |call: &str| {
        format!("{{% component own(of: string) %}}{{{{ of }}}}{{% endcomponent own %}}\n<p>{{{{ {call} }}}}\n")
    };
    let article = "themes/default/templates/article.html";
    check(
        article,
        &own("<own/>"),
        expect![[r#"
            error themes/default/templates/article.html:2:7 template-render «<own/>» reason=Argument `of` (type: `string`) missing. kind=argument-missing name=of known=none template=article.html
        "#]],
    );
    check(
        article,
        &own("<own of={5}/>"),
        expect![[r#"
            error themes/default/templates/article.html:2:7 template-render «<own of={5}/>» reason=Component argument `of` (type: `i64`) does not match expected type: `string` kind=argument-type name=of known=none template=article.html
        "#]],
    );
    check(
        article,
        &own("<own of={title} off={title}/>"),
        expect![[r#"
            error themes/default/templates/article.html:2:7 template-render «<own of={title} off={title}/>» reason=Unknown argument(s) `off` in component call. Possible argument(s) are: `of` kind=argument-unknown name=off known=of template=article.html
        "#]],
    );
    check(
        article,
        &own("<onw of={title}/>"),
        expect![[r#"
            error themes/default/templates/article.html:2:7 template-syntax «<onw of={title}/>» reason=Unknown component `onw` kind=component name=onw known=none
        "#]],
    );
}

#[test]
fn includes_and_parents() {
    let article = "themes/default/templates/article.html";
    check(
        article,
        "<p>{% include \"parts/gone.html\" %}\n",
        expect![[r#"
            error themes/default/templates/article.html:1:15 template-syntax «"parts/gone.html"» reason=Unknown template `parts/gone.html` kind=template name=parts/gone.html known=none
        "#]],
    );
    check(
        article,
        "\n{% extends \"default/articel.html\" %}\n",
        expect![[r#"
            error themes/default/templates/article.html:2:13 template-syntax «default/articel.html» reason=no template `default/articel.html` kind=template name=default/articel.html known=none -> default/article.html
        "#]],
    );
    check(
        article,
        "\n{% include \"article.html\" %}\n",
        expect![[r#"
            error themes/default/templates/article.html:2:13 template-syntax «article.html» reason=Circular include detected for template 'article.html'. Include chain: `["article.html", "article.html"]` kind=circle name= known=none
        "#]],
    );
    check(
        article,
        "{% extends \"article.html\" %}\n",
        expect![[r#"
            error themes/default/templates/article.html:1:13 template-syntax «article.html» reason=Circular extend detected for template 'article.html'. Inheritance chain: `["article.html"]` kind=circle name= known=none
        "#]],
    );
}

#[test]
fn syntax() {
    check(
        "themes/default/templates/article.html",
        "<p>\n  {% if title %}{{ title }\n",
        expect![[r#"
            error themes/default/templates/article.html:2:26 template-syntax «}» reason=Found `}` but expected }}. kind=other name= known=none
        "#]],
    );
    check(
        "themes/default/templates/page.html",
        "{% block main %}\n",
        expect![[r#"
            error themes/default/templates/page.html:1:17 template-syntax «⏎» reason=Unexpected end of input kind=other name= known=none
        "#]],
    );
}

#[test]
fn a_template_that_fails_on_one_page_of_many_leaves_all_as_they_were() {
    let workshop = workshop();
    for i in 0..20 {
        workshop
            .write(&format!("content/news/n{i}.uk.md"), news(&format!("Новина {i}"), "2026-05-02", "Текст.\n\nІ ще."));
    }
    workshop.build_well();
    let built = workshop.tree();
    let own = "{% extends \"default/article.html\" %}{% block main %}\n<h1>{{ title }}</h1>\
               {% if title == \"Новина 13\" %}{{ nowhere }}{% endif %}{% endblock %}\n";
    workshop.write("themes/default/templates/article.html", own);
    let outcome = workshop.build();
    assert!(outcome.written.is_none());
    assert!(workshop.tree() == built, "the last good site stands");
    expect![[r#"
        error themes/default/templates/article.html:2:53 template-render «nowhere» reason=Variable `nowhere` is not defined. Available variables: action, attachments, authors, background, body, breadcrumbs, category, changes, contents, deadline, documents, events, footer, gallery, image, lead, masthead, navigation, newer, older, page, partners, people, place, published, refutations, related, report, settings, source, tags, title, updated, updates kind=variable name=nowhere known=action, attachments, authors, background, body, breadcrumbs, category, changes, contents, deadline, documents, events, footer, gallery, image, lead, masthead, navigation, newer, older, page, partners, people, place, published, refutations, related, report, settings, source, tags, title, updated, updates template=article.html
    "#]].assert_eq(&workshop.findings(&outcome));
    workshop.write("themes/default/templates/article.html", own.replace("nowhere", "title"));
    assert_eq!(
        workshop.build_well().written.map(|written| written.unchanged + written.skipped + written.written),
        Some(built.len())
    );
}

#[test]
fn a_site_that_starts_with_a_theme_that_fails_wears_the_one_in_the_binary() {
    let workshop = workshop();
    workshop.write("themes/default/templates/article.html", "<p>{{ nowhere }}\n");
    let mut preview = Preview::open(workshop);
    preview.finds_what_a_check_finds();
    assert!(preview.page("uk/news/a/").contains("<h1"));
    preview.edit("themes/default/templates/article.html", ARTICLE);
    assert!(preview.page("uk/news/a/").contains("моя: Перша"));
    preview.equals_a_clean_build();
}

#[test]
fn a_site_may_weigh_the_contrast_itself() {
    let workshop = workshop();
    workshop.write("themes/default/theme.yaml", "tokens: {light: {link: \"#6A9BC3\"}}\n");
    assert!(workshop.build().written.is_none());
    let site = crate::workshop::SITE;
    workshop
        .write("content/site.yaml", format!("{site}rules: {{theme-contrast: warning, translation-missing: off}}\n"));
    let outcome = workshop.build_well();
    assert!(workshop.findings(&outcome).starts_with("warning themes/default/theme.yaml:1:24 theme-contrast"));
}

#[test]
fn style_sheets_of_a_site_are_looked_through() {
    let workshop = workshop();
    workshop.write(
        "themes/default/assets/own.css",
        "p { color: #777; font-size: 12px }\n@media (max-width: 600px) { p { margin: 0 } }\n",
    );
    let outcome = workshop.build_well();
    expect![[r#"
        warning themes/default/assets/own.css:1:12 css-colour «#777» value=#777
        warning themes/default/assets/own.css:1:29 css-font-size «12px» property=font-size value=12px
        warning themes/default/assets/own.css:2:9 css-breakpoint «max-width» query=media value=max-width
    "#]]
    .assert_eq(&workshop.findings(&outcome));
}
