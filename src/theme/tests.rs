use std::fs;
use std::path::Path;
use std::sync::Arc;

use expect_test::{Expect, expect};
use serde_json::json;

use super::palette::{Colour, SCHEMES, Scheme, TOKENS, contrast};
use super::*;
use crate::language::FtlFile;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a language")
}

/// A theme and its words in one text of `-- path --` parts: `base/…` is the binary's, `own/…` the site's, `uk.ftl` and
/// `own/uk.ftl` are words.
fn load(site: &str) -> (Option<Theme>, Diagnostics) {
    let mut files = Vec::new();
    let mut words: Vec<(Lang, Vec<FtlFile>)> = Vec::new();
    for part in site.split("-- ").skip(1) {
        let (path, text) = part.split_once(" --\n").expect("a part begins with its path");
        if let Some(name) = path.strip_suffix(".ftl") {
            let lang = lang(&name[name.len() - 2..]);
            let file = FtlFile { path: path.into(), text: text.to_owned() };
            match words.iter_mut().find(|(known, _)| *known == lang) {
                Some((_, files)) => files.push(file),
                None => words.push((lang, vec![file])),
            }
        } else {
            let (origin, name) = path.split_once('/').expect("base/ or own/");
            let bytes = text.trim_end_matches('\n').as_bytes().to_vec().into();
            files.push(ThemeFile { path: path.into(), name: name.to_owned(), bytes, own: origin == "own" });
        }
    }
    let mut problems = Vec::new();
    let words: Vec<_> = words
        .iter()
        .map(|(lang, files)| {
            let (words, found) = LanguageWords::load(*lang, files);
            problems.extend(found);
            Arc::new(words)
        })
        .collect();
    let (theme, found) = Theme::load("test", files, &words, "/health/", &["told"]);
    problems.extend(found);
    (theme, problems)
}

/// Each finding on a line: place, rule, particulars, and the proposal after an arrow.
fn shown(site: &str, problems: &[Diagnostic]) -> String {
    let line = |d: &Diagnostic| {
        let text = site.split("-- ").find_map(|part| part.strip_prefix(&format!("{} --\n", d.place.path)));
        let place = match text.and_then(|text| text.get(d.place.span.range())) {
            Some(part) => format!("{} `{part}`", d.place.path),
            None => d.place.path.to_string(),
        };
        let args: Vec<String> = d.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let proposal = d.replacement.as_ref().map_or(String::new(), |text| format!(" -> {text}"));
        format!("{place}: {} {}{proposal}\n", d.rule.code, args.join(" "))
    };
    problems.iter().map(line).collect()
}

fn check(site: &str, expected: Expect) {
    let (theme, problems) = load(site);
    let broken = problems.iter().any(|d| d.rule.severity == Severity::Error);
    assert_eq!(theme.is_none(), broken, "{problems:?}");
    expected.assert_eq(&shown(site, &problems));
}

fn draw(theme: &Theme, template: &str, view: serde_json::Value) -> String {
    text(theme.render(lang("uk"), template, &view, &[]).unwrap_or_else(|d| panic!("{d:?}")))
}

fn text(drawn: Vec<u8>) -> String {
    String::from_utf8(drawn).expect("a page is text")
}

#[test]
fn the_default_theme_has_no_faults() {
    let nowhere = Path::new("/nowhere");
    let words: Vec<_> = ["uk", "ru", "bg", "en"]
        .map(|tag| {
            let (files, problems) = locale_files(nowhere, lang(tag));
            assert_eq!(problems, []);
            Arc::new(LanguageWords::load(lang(tag), &files).0)
        })
        .to_vec();
    let (files, problems) = theme_files(nowhere, DEFAULT);
    assert_eq!(problems, []);
    let (theme, problems) = Theme::load(DEFAULT, files, &words, "/", &[]);
    assert_eq!(problems, []);
    fn used_by_many_workers<T: Send + Sync>(theme: T) -> T {
        theme
    }
    let theme = used_by_many_workers(theme.expect("a theme"));
    assert_eq!(theme.name(), "Visnyk");
    let css = theme.asset("site.css").expect("a style sheet");
    assert_eq!(css.address, format!("assets/site.{}.css", css.digest.short()));
    let text = std::str::from_utf8(&css.bytes).expect("text");
    assert!(SCHEMES.iter().all(|scheme| text.contains(&format!(":root[data-contrast=\"{scheme}\"]"))));
    assert!(!text.contains("@media (min-width") && !text.contains("/*"));
    let sizes = text.match_indices("font-size:").map(|(i, _)| text[i..].split([';', '}']).next().unwrap_or_default());
    assert!(sizes.clone().all(|size| !size.contains("px")), "{:?}", sizes.collect::<Vec<_>>());
}

#[test]
fn contrast_by_the_formula() {
    let ratio =
        |a, b| format!("{:.2}", contrast(Colour::parse(a).expect("a colour"), Colour::parse(b).expect("a colour")));
    assert_eq!(ratio("#FFFFFF", "#000000"), "21.00");
    assert_eq!(ratio("#0B4A8A", "#FFFFFF"), "8.90");
    assert_eq!(ratio("#A9E44D", "#3B2716"), "9.34");
    assert_eq!(ratio("#6A7278", "#F3F5F7"), "4.48");
    for wrong in ["0B4A8A", "#0B4A8", "#0B4A8G", "#0B4A8AA", "#кольор", ""] {
        assert_eq!(Colour::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn faint_colours_are_named() {
    let mut scheme = Scheme { name: "light", colours: [Colour([255; 3]); TOKENS.len()] };
    assert_eq!(scheme.faint().len(), 17);
    scheme.colours[2] = Colour([0; 3]);
    assert!(scheme.faint().iter().all(|pair| (pair.front, pair.back) != ("text", "bg")));
}

const WORDS: &str = "-- uk.ftl --\nnews = Новини\nnews-count = { $count } новин\nmode-online = Онлайн\ntold = x\n\
                     -- ru.ftl --\nnews = Новости\nnews-count = { $count } новостей\nmode-online = Онлайн\ntold = x\n";

#[test]
fn a_word_that_is_not_there_is_named_with_the_one_that_was_meant() {
    let site = r#"-- own/templates/a.html --
{{ t(key="news") }} {{ t(key="mode-" ~ m) }} {{ t(key="news-count", count=5) }}
<p title="{{ t(key="nwes") }}">{{ t(key="news-count") }}{{ t(key="half") }}{{ t(key=x) }}{{ t(key="none-" ~ x) }}
{{ asset(name="gone.css") }}{# t(key="no") #}
-- own/uk.ftl --
half = Половина
spare = Зайве
"#;
    let site = format!("{WORDS}{site}");
    check(
        &site,
        expect![[r#"
            own/templates/a.html `"nwes"`: template-word-unknown key=nwes -> "news"
            own/templates/a.html `"news-count"`: template-word-argument key=news-count name=count
            own/templates/a.html `"half"`: template-word-missing key=half languages=ru
            own/templates/a.html `x`: template-word-dynamic 
            own/templates/a.html `"none-" ~ x`: template-word-unknown key=none-…
            own/templates/a.html `"gone.css"`: asset-unknown name=gone.css
            own/uk.ftl `spare`: template-word-unused key=spare
        "#]],
    );
}

#[test]
fn every_broken_template_is_shown_where_it_breaks() {
    let site = "-- own/templates/a.html --\n<p>\n  Слово {% if %}\n-- own/templates/b.html --\n{{ x\n\
                -- own/templates/c.html --\n{{ x | loud }}\n";
    check(
        &format!("{WORDS}{site}"),
        expect![[r#"
            own/templates/a.html `%}`: template-syntax reason=Found `%}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, `{`, `[` or `(`
            own/templates/b.html `x`: template-syntax reason=Unexpected end of input
        "#]],
    );
    let site = "-- own/templates/a.html --\n<p>\n  Слово {{ x | loud }} {{ shout() }}\n\
                -- own/templates/b.html --\n{% include \"gone.html\" %}\n";
    check(
        &format!("{WORDS}{site}"),
        expect![[r#"
            own/templates/a.html `loud`: template-syntax reason=Unknown filter `loud`
            own/templates/a.html `shout()`: template-syntax reason=Unknown function `shout`
            own/templates/b.html `"gone.html"`: template-syntax reason=Unknown template `gone.html`
        "#]],
    );
    let site = "-- own/templates/a.html --\n{% extends \"gone.html\" %}\n";
    check(
        &format!("{WORDS}{site}"),
        expect![[r#"
            own/templates/a.html `gone.html`: template-syntax reason=no template `gone.html`
        "#]],
    );
}

#[test]
fn a_template_that_fails_on_a_page_is_shown_where_it_fails() {
    let site = format!("{WORDS}-- base/templates/a.html --\n<p>\n  {{{{ page.titel }}}}{{{{ word(id=page.word) }}}}\n");
    let (theme, problems) = load(&site);
    assert_eq!(problems, []);
    let theme = theme.expect("a theme");
    let fails = |view: serde_json::Value| match theme.render(lang("uk"), "a.html", &view, &[]) {
        Ok(drawn) => text(drawn),
        Err(found) => shown(&site, &[found]),
    };
    expect![[r#"
        base/templates/a.html `titel`: template-render reason=Field `titel` is not defined. Available fields: title template=a.html
    "#]]
    .assert_eq(&fails(json!({"page": {"title": "x"}})));
    expect![[r#"
        base/templates/a.html `word(id=page.word)`: template-render reason=no word `unknown` template=a.html
    "#]]
    .assert_eq(&fails(json!({"page": {"titel": "x", "word": "unknown"}})));
    assert_eq!(theme.render(lang("uk"), "none.html", &json!({}), &[]).map_err(|d| d.rule.code), Err("template-render"));
    assert_eq!(theme.render(lang("uk"), "a.html", &5, &[]).map_err(|d| d.rule.code), Err("template-render"));
}

#[test]
fn words_come_in_the_language_that_is_asked_for() {
    let site = "-- uk.ftl --\nn = { $count } днів\nx = Ми & ви\nof = з { $it }\n\
                language-own-name = Українська\nin-language-ru = (російською)\nin-language-other = (мова: { $language })\n\
                -- ru.ftl --\nn = { $count } дней\nx = Мы\nof = из { $it }\nlanguage-own-name = Русский\n\
                -- base/templates/a.html --\n\
                {{ t(key=\"x\") }}|{{ t(key=\"x\", lang=\"ru\") }}|{{ t(key=\"x\", lang=none) }}|{{ t(key=\"n\", count=21000) }}|\
                {{ t(key=\"of\", it=raw) }}|{{ in_language(lang=\"ru\") }}|{{ in_language(lang=\"de\") }}|{{ 21000 | number }}|\
                {{ \"Слово є? a/b&\" | urlencode }}|{{ asset(name=\"x.css\") }}\n-- base/assets/x.css --\na{}\n";
    let (theme, problems) = load(site);
    assert_eq!(shown(site, &problems), "");
    let drawn = draw(&theme.expect("a theme"), "a.html", json!({"raw": "<b>"}));
    let address = format!("/health/assets/x.{}.css", Digest::of(b"a{}").short());
    assert_eq!(
        drawn.replace('\u{a0}', " "),
        format!(
            "Ми &amp; ви|Мы|Ми &amp; ви|21 000 днів|з &lt;b&gt;|(російською)|(мова: de)|21 000|Слово%20є%3F%20a%2Fb%26|{address}"
        )
    );
}

#[test]
fn a_site_replaces_one_file_or_one_block() {
    let base = "-- base/templates/base.html --\n<main>{% block main %}{% endblock %}</main>\n\
                -- base/templates/a.html --\n{% extends \"base.html\" %}{% block main %}a {{ <c/> }}{% endblock %}\n\
                -- base/templates/c.html --\n{% component c() %}old{% endcomponent c %}\n";
    let theme = |own: &str| load(&format!("{WORDS}{base}{own}")).0.expect("a theme");
    let plain = theme("");
    assert_eq!(draw(&plain, "a.html", json!({})), "<main>a old</main>");
    let own = theme("-- own/templates/c.html --\n{% component c() %}new{% endcomponent c %}\n");
    assert_eq!(draw(&own, "a.html", json!({})), "<main>a new</main>");
    let own = theme("-- own/templates/base.html --\n<body>{% block main %}{% endblock %}</body>\n");
    assert_eq!(draw(&own, "a.html", json!({})), "<body>a old</body>");
    let own = theme(
        "-- own/templates/a.html --\n{% extends \"default/a.html\" %}{% block main %}{{ super() }}!{% endblock %}\n",
    );
    assert_eq!(draw(&own, "a.html", json!({})), "<main>a old!</main>");
    assert_ne!(plain.digest(lang("uk")), own.digest(lang("uk")));
}

#[test]
fn a_shared_part_is_markup_and_is_kept_once() {
    let template = "{{ part }}{{ text }}{% for part in row %}, {{ part }}{% endfor %}";
    let (theme, _) = load(&format!("{WORDS}-- base/templates/a.html --\n{template}\n"));
    let theme = theme.expect("a theme");
    let part = Shared::new(Digest::of(b"x"));
    assert!(!part.is_drawn());
    part.keep(b"\n<b>x</b>\n");
    let ready = [("part", Ready::Part(part.clone())), ("row", Ready::Row(vec![part.clone(), part.clone()]))];
    let drawn = theme.render(lang("uk"), "a.html", &json!({"text": "<i>"}), &ready).map(text);
    assert_eq!(drawn.as_deref(), Ok("<b>x</b>&lt;i&gt;, <b>x</b>, <b>x</b>"));
    assert!(part.is_drawn());
}

#[test]
fn a_theme_changes_one_colour_and_adds_a_shelf() {
    let site = "-- base/theme.yaml --\nname: Base\nshelves:\n  latest: {from: news, limit: 3}\n\
                -- own/theme.yaml --\nname: Own\nshelves:\n  latest: {from: events}\n  top: {from: news, limit: 300}\n  odd: {form: news}\n\
                tokens:\n  light:\n    link: \"#12345\"\n    lnik: \"#123456\"\n  drak: {}\n";
    let site = format!("{WORDS}{site}");
    let (_, problems) = load(&site);
    let problems: Vec<_> = problems.into_iter().filter(|d| d.rule.code != "theme-contrast").collect();
    expect![[r##"
        own/theme.yaml `300`: theme-limit value=300 most=100
        own/theme.yaml `form`: field-missing field=from
        own/theme.yaml `form`: key-unknown key=form known=from, limit, category -> from
        own/theme.yaml `"#12345"`: theme-colour value=#12345
        own/theme.yaml `lnik`: key-unknown key=lnik known=bg, surface, text, muted, link, visited, danger, ok, line, band, on-band, focus-inner, focus-outer -> link
        own/theme.yaml `drak`: key-unknown key=drak known=light, dark, black-on-white, white-on-black, yellow-on-black, blue-on-blue, brown-on-beige, green-on-brown -> dark
    "##]]
    .assert_eq(&shown(&site, &problems));
}

#[test]
fn the_files_of_a_site_lie_over_those_of_the_binary() {
    let root = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("themes/mine/templates/article.html", "mine");
    write("themes/mine/templates/.article.html.swp", "x");
    write("themes/mine/assets/logo/a.svg", "<svg/>");
    write("locales/uk/site.ftl", "mine = Моє\n");
    let (files, problems) = theme_files(root.path(), "mine");
    assert_eq!(problems, []);
    let own: Vec<_> = files.iter().filter(|file| file.own).map(|file| (&*file.path, file.name.as_str())).collect();
    assert_eq!(
        own,
        [
            ("themes/mine/assets/logo/a.svg", "assets/logo/a.svg"),
            ("themes/mine/templates/article.html", "templates/article.html")
        ]
    );
    assert!(files.iter().any(|file| !file.own && file.name == "templates/article.html"));
    let (words, problems) = locale_files(root.path(), lang("uk"));
    assert_eq!((words.len(), problems.len()), (2, 0));
    assert_eq!(locale_files(root.path(), lang("de")).0.len(), 0);
    for gone in ["gone", "../mine", "", "."] {
        let (_, problems) = theme_files(root.path(), gone);
        assert_eq!(problems.iter().map(|d| d.rule.code).collect::<Vec<_>>(), ["theme-missing"], "{gone}");
    }
}
