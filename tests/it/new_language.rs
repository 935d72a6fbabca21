//! Languages that the program has never heard of: files alone bring them, and a site is built in them.

use expect_test::expect;
use visnyk::base::Lang;
use visnyk::cli::words::{choose, spoken};

use crate::workshop::{Workshop, news};

const ENGLISH: &str = include_str!("../../locales/en/site.ftl");

/// The English messages with the plural forms of another language, and some words in it: what a translator begins with.
fn messages(forms: &[&str], own: &str) -> String {
    let mut text = String::new();
    for line in ENGLISH.lines() {
        text += &format!("{line}\n");
        if let Some((space, form)) = line.split_once("[one]") {
            forms.iter().for_each(|name| text += &format!("{space}[{name}]{form}\n"));
        }
    }
    let replaced: Vec<&str> = own.lines().filter_map(|line| line.split_once(" =").map(|(id, _)| id)).collect();
    let mut kept = String::new();
    let mut is_kept = true;
    for line in text.lines() {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            let id = line.split(" =").next().unwrap_or_default();
            is_kept = !replaced.contains(&id);
        } else if !line.starts_with(' ') {
            is_kept = true;
        }
        if is_kept {
            kept += &format!("{line}\n");
        }
    }
    kept + own
}

const SITE: &str = "\
title: {uk: Вісник, pl: Biuletyn, ro: Buletin}
base_url: https://visnyk.example/
languages: [uk, pl, ro]
timezone: Europe/Warsaw
organization: {id: org, name: {uk: Центр, pl: Ośrodek, ro: Centrul}}
categories: {reform: {uk: Реформа, pl: Reforma, ro: Reformă}}
menu: [{page: about}, {section: partners}]
rules: {translation-missing: off, message-variable: off, record-unused: off}
";

fn polish() -> String {
    messages(
        &["few", "many"],
        "language-own-name = Polski\nhome = Strona główna\nskip-to-content = Przejdź do treści\nnews = Aktualności\npublished = Opublikowano\n",
    )
}

fn romanian() -> String {
    messages(&["few"], "language-own-name = Română\nhome = Pagina principală\nnews = Știri\n")
}

fn partners() -> String {
    let names = ["Mińsk", "Zamość", "Łódź", "Lublin", "Luzern"];
    let partner = |(i, name): (usize, &&str)| format!("- {{id: p{i}, name: {name}, role: donor}}\n");
    names.iter().enumerate().map(partner).collect()
}

fn workshop() -> Workshop {
    let page = |title: &str, body: &str| format!("---\ntitle: {title}\n---\n{body}\n");
    let workshop = Workshop::new(&format!(
        "-- site.yaml --\n{SITE}\n-- data/partners.yaml --\n{}\n-- pages/about.uk.md --\n{}\n-- pages/about.pl.md --\n{}\n\
         -- pages/about.ro.md --\n{}\n-- news/a.uk.md --\n{}\n-- news/a.pl.md --\n{}\n-- news/a.ro.md --\n{}\n",
        partners(),
        page("Про нас", "## Мета\n\nМи.\n"),
        page("O nas", "## Śmigło i łódź\n\nMamy [# partner/partnerów/partnerów](count:partners).\n"),
        page("Despre noi", "## Țară și știință\n\nAvem [# partener/parteneri/de parteneri](count:partners).\n"),
        news("Новина", "2026-05-01", "Текст.\n\nЩе."),
        news("Wiadomość", "2026-05-01", "Tekst.\n\nJeszcze."),
        news("Știre", "2026-05-01", "Text.\n\nÎncă."),
    ));
    workshop.write("locales/pl/site.ftl", polish());
    workshop.write("locales/ro/site.ftl", romanian());
    workshop
}

#[test]
fn polish_and_romanian_are_files_alone() {
    let workshop = workshop();
    let outcome = workshop.build_well();
    assert_eq!(workshop.findings(&outcome), "");
    let (polish, romanian) = (workshop.page("pl/about/index.html"), workshop.page("ro/about/index.html"));

    assert!(polish.contains("<html lang=\"pl\">") && romanian.contains("<html lang=\"ro\">"));
    // Addresses without marks, plural forms by CLDR.
    assert!(polish.contains("id=\"smiglo-i-lodz\""), "{polish}");
    assert!(romanian.contains("id=\"tara-si-stiinta\""), "{romanian}");
    let plain = |page: &str| page.replace('\u{a0}', " ");
    assert!(plain(&polish).contains("5 partnerów") && plain(&romanian).contains("5 parteneri"));
    // The switcher and the panel of settings are there, in the page's words.
    assert!(polish.contains("lang=\"ro\"") && polish.contains(">Română</a>") && polish.contains(">Polski</span>"));
    assert!(polish.contains("v-settings") && polish.contains("Przejdź do treści"));

    // Dates as CLDR has them.
    assert!(workshop.page("pl/news/a/index.html").contains("1 maja 2026"));
    assert!(workshop.page("ro/news/a/index.html").contains("1 mai 2026"));

    // The order of letters: in Polish ł is a letter after l, in Romanian it is an l with a stroke.
    let order = |path: &str| {
        let page = workshop.page(path);
        let mut names = ["Mińsk", "Zamość", "Łódź", "Lublin", "Luzern"];
        names.sort_by_key(|name| page.find(&format!("{name}<")).unwrap_or_else(|| panic!("{path}: {name}: {page}")));
        names.join(" ")
    };
    assert_eq!(order("pl/partners/index.html"), "Lublin Luzern Łódź Mińsk Zamość");
    assert_eq!(order("ro/partners/index.html"), "Łódź Lublin Luzern Mińsk Zamość");
}

#[test]
fn what_a_language_lacks_is_told_at_its_file() {
    let workshop = workshop();
    let without: String =
        polish().lines().filter(|line| !line.starts_with("skip-to-content")).map(|l| format!("{l}\n")).collect();
    workshop.write(
        "locales/pl/site.ftl",
        without
            .replace("{ $page } of { $pages }", "{ $page } z { $page_count }")
            .replace("        [few] { $count } event\n", ""),
    );
    workshop.remove("locales/ro/site.ftl");
    let site = SITE.replace("message-variable: off", "message-variable: warn");
    workshop.write("content/site.yaml", site);
    let findings = workshop.check();
    let findings: Vec<&str> = findings.lines().filter(|line| line.contains("locales/")).collect();
    expect![[r#"
        error locales/pl/site.ftl:1:1 message-missing «» count=1 keys=skip-to-content lang=pl
        error locales/pl/site.ftl:47:1 ftl-variable-unknown «page-of» id=page-of variable=page_count known=page, pages
        warning locales/pl/site.ftl:47:1 message-variable «page-of» key=page-of names=pages
        error locales/ro/site.ftl:1:1 message-missing «» count=317 keys=a11y, a11y-changed, a11y-contrast, a11y-contrast-auto, a11y-contrast-black-on-white, a11y-contrast-blue-on-blue … lang=ro
    "#]].assert_eq(&(findings.join("\n") + "\n"));
}

#[test]
fn a_broken_file_costs_one_message_and_shows_its_place() {
    let workshop = workshop();
    let broken =
        polish().replace("menu-main = Main menu", "menu-main = Menu główne { $x\nmenu-extra = { NUMBER($count) }");
    workshop.write("locales/pl/site.ftl", broken);
    expect![[r#"
        error locales/pl/site.ftl:1:1 message-missing «» count=1 keys=menu-main lang=pl
        error locales/pl/site.ftl:26:1 ftl-syntax «m» reason=expected detail=}
        note locales/pl/site.ftl:26:1 template-word-unused «menu-extra» key=menu-extra
        error locales/pl/site.ftl:26:16 ftl-function-unknown «NUMBER» id=menu-extra function=NUMBER
    "#]]
    .assert_eq(&workshop.check());
}

#[test]
fn arabic_is_written_from_right_to_left() {
    let workshop = workshop();
    let site = SITE
        .replace("[uk, pl, ro]", "[uk, ar]")
        .replace("pl: ", "ar: ")
        .replace(", ro: Buletin", "")
        .replace(", ro: Centrul", "")
        .replace(", ro: Reformă", "");
    for path in ["about.pl", "about.ro"] {
        workshop.remove(&format!("content/pages/{path}.md"));
    }
    for path in ["a.pl", "a.ro"] {
        workshop.remove(&format!("content/news/{path}.md"));
    }
    workshop.write("content/site.yaml", site);
    workshop.write("content/news/a.ar.md", news("خبر", "2026-05-01", "نص.\n\nالمزيد."));
    workshop.write("content/pages/about.ar.md", "---\ntitle: من نحن\naliases: [old]\n---\n## هدف\n\nنحن.\n");
    workshop.write("locales/ar/site.ftl", messages(&["zero", "two", "few", "many"], "language-own-name = العربية\n"));
    let outcome = workshop.build_well();
    assert_eq!(workshop.findings(&outcome), "");
    assert!(workshop.page("ar/about/index.html").contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(workshop.page("old/index.html").contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(workshop.page("uk/about/index.html").contains("<html lang=\"uk\">"));
}

/// Style sheets know beginnings and ends, not left and right, so that a page may run either way.
#[test]
fn style_sheets_have_no_sides() {
    let sheets = [
        ("site.css", include_str!("../../themes/default/assets/site.css")),
        ("code.css", include_str!("../../themes/default/assets/code.css")),
        ("look.css", include_str!("../../src/serve/desk/look.css")),
    ];
    for (name, sheet) in sheets {
        for (number, line) in sheet.lines().enumerate() {
            let is_physical = |declaration: &str| {
                let (property, value) = declaration.split_once(':').unwrap_or((declaration, ""));
                let property = property.trim().rsplit(['{', ' ']).next().unwrap_or_default();
                let has_side = |text: &str| text.split(['-', ' ']).any(|word| matches!(word, "left" | "right"));
                has_side(property) || (matches!(property, "float" | "clear" | "text-align") && has_side(value.trim()))
            };
            let rule = line.split("/*").next().unwrap_or_default();
            let declarations = rule.split([';', '}']).filter(|part| part.contains(':'));
            let found: Vec<&str> = declarations.filter(|part| is_physical(part)).collect();
            assert!(found.is_empty(), "{name}:{}: {found:?}", number + 1);
        }
    }
}

#[test]
fn the_program_speaks_english_where_it_has_no_words() {
    let workshop = workshop();
    let spoken = spoken(&workshop.root());
    let lang = |tag: &str| Lang::parse(tag).expect("a tag");
    assert_eq!(choose(None, |_| None, || Some(lang("pl")), &spoken), lang("en"));
    workshop.write("locales/pl/visnyk.ftl", "severity-error = błąd\n");
    let spoken = visnyk::cli::words::spoken(&workshop.root());
    assert_eq!(choose(None, |_| None, || Some(lang("pl")), &spoken), lang("pl"));
}

#[test]
fn a_tag_that_is_no_language() {
    let workshop = workshop();
    workshop.write("content/site.yaml", SITE.replace("[uk, pl, ro]", "[ua, cz, qq, укр, uk]"));
    let findings = workshop.check();
    let findings: Vec<&str> = findings.lines().filter(|line| line.contains("site.yaml")).collect();
    expect![[r#"
        error content/site.yaml:3:13 value-language «ua» value=ua -> uk
        error content/site.yaml:3:17 value-language «cz» value=cz -> cs
        error content/site.yaml:3:21 value-language «qq» value=qq
        error content/site.yaml:3:25 value-language «укр» value=укр
    "#]]
    .assert_eq(&(findings.join("\n") + "\n"));
}
