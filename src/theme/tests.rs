use std::fs;
use std::path::Path;
use std::sync::Arc;

use expect_test::{Expect, expect};
use serde_json::json;

use super::palette::proof::{DEMANDS, Pair, pairs};
use super::palette::{Colour, SCHEMES, TOKENS, contrast};
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
    let broken = |d: &Diagnostic| d.rule.severity == Severity::Error && *d.rule != rules::THEME_CONTRAST;
    assert_eq!(theme.is_none(), problems.iter().any(broken), "{problems:?}");
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
    assert!(theme.asset("fonts/OFL.txt").is_some(), "the font's licence is published with it");
    let fonts: usize = theme.assets().iter().filter(|a| a.name.ends_with(".woff2")).map(|a| a.bytes.len()).sum();
    assert!((30_000..=60_000).contains(&fonts), "{fonts} bytes of fonts");
    let css = theme.asset("site.css").expect("a style sheet");
    assert_eq!(css.address, format!("assets/site.{}.css", css.digest.short()));
    let text = std::str::from_utf8(&css.bytes).expect("text");
    assert!(SCHEMES.iter().all(|scheme| text.contains(&format!(":root[data-contrast=\"{scheme}\"]"))));
    assert!(!text.contains("/*") && !text.contains("@import"));
    for font in ["regular", "bold"] {
        let asset = theme.asset(&format!("fonts/commissioner-{font}.woff2")).expect("a font");
        let address = asset.address.strip_prefix("assets/").expect("beside the style sheet");
        assert!(text.contains(&format!("url({address})")), "{address}");
    }
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

/// The default theme's colours with a `theme.yaml` of a site's own over them.
fn with_own_colours(own: &str) -> (Vec<Scheme>, Diagnostics) {
    let mut files = built_in();
    let bytes = own.as_bytes().to_vec().into();
    files.push(ThemeFile { path: "own/theme.yaml".into(), name: "theme.yaml".to_owned(), bytes, own: true });
    schemes(&files)
}

#[test]
fn every_pair_of_the_default_theme_is_proved() {
    let (schemes, problems) = with_own_colours("name: X\n");
    assert_eq!(problems, []);
    let pairs: Vec<Pair> = schemes.iter().flat_map(pairs).collect();
    let asked: usize = DEMANDS.iter().map(|demand| demand.fronts.len() * demand.backs.len()).sum();
    assert_eq!(pairs.len(), asked * SCHEMES.len());
    assert!(pairs.iter().all(Pair::holds));
    // Each token is asked for something, as what is seen or as what it is seen on.
    for token in TOKENS {
        assert!(pairs.iter().any(|pair| pair.back == token || pair.fronts.contains(&token)), "{token}");
    }
    for pair in pairs.iter().filter(|pair| pair.what == "text") {
        assert!(pair.least >= if SCHEMES[..2].contains(&pair.scheme) { 7.0 } else { 9.0 }, "{pair:?}");
    }
}

#[test]
fn the_documentation_asks_what_is_proved() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/formats.en.md");
    let docs = fs::read_to_string(docs).expect("the reference");
    let quoted =
        |tokens: &[&str], between: &str| tokens.iter().map(|t| format!("`{t}`")).collect::<Vec<_>>().join(between);
    for demand in DEMANDS {
        let fronts: Vec<String> = demand.fronts.iter().map(|fronts| quoted(fronts, " or ")).collect();
        let (fronts, backs) = (fronts.join(", "), quoted(demand.backs, ", "));
        let row = format!("| {fronts} | {backs} | {}:1 | {}:1 | {} |", demand.least, demand.chosen, demand.criterion);
        assert!(docs.contains(&row), "{row}");
    }
}

#[test]
fn a_colour_that_falls_short_is_shown_at_its_value() {
    let own = "tokens:\n  light:\n    link: \"#6A9BC3\"\n    surface: \"#D0D0D0\"\n  blue-on-blue: {visited: \"#5C1A86\"}\n\
               \x20 dark: {focus-outer: \"#7A6A00\"}\n";
    let (_, problems) = with_own_colours(own);
    expect![[r##"
        own/theme.yaml `"#D0D0D0"`: theme-contrast scheme=light front=muted back=surface ratio=5.82 least=7 wcag=1.4.6 proposal=#F2F2F2 -> "#F2F2F2"
        own/theme.yaml `"#6A9BC3"`: theme-contrast scheme=light front=link back=bg ratio=2.96 least=7 wcag=1.4.6 proposal=#0D4063 -> "#0D4063"
        own/theme.yaml `"#6A9BC3"`: theme-contrast scheme=light front=link back=surface ratio=1.92 least=7 wcag=1.4.6 proposal=#0D4063 -> "#0D4063"
        own/theme.yaml `"#D0D0D0"`: theme-contrast scheme=light front=visited back=surface ratio=5.88 least=7 wcag=1.4.6 proposal=#F2F2F2 -> "#F2F2F2"
        own/theme.yaml `"#D0D0D0"`: theme-contrast scheme=light front=danger back=surface ratio=5.10 least=7 wcag=1.4.6 proposal=#F2F2F2 -> "#F2F2F2"
        own/theme.yaml `"#D0D0D0"`: theme-contrast scheme=light front=ok back=surface ratio=5.21 least=7 wcag=1.4.6 proposal=#F2F2F2 -> "#F2F2F2"
        own/theme.yaml `"#7A6A00"`: theme-contrast scheme=dark front=focus-inner back=focus-outer ratio=3.63 least=9 wcag=2.4.13 proposal=#C1B15B -> "#C1B15B"
        own/theme.yaml `"#7A6A00"`: theme-contrast scheme=dark front=focus-inner / focus-outer back=band ratio=2.69 least=3 wcag=1.4.11 proposal=#C1B15B -> "#C1B15B"
        own/theme.yaml `"#5C1A86"`: theme-contrast scheme=blue-on-blue front=visited back=bg ratio=6.68 least=9 wcag=1.4.6 proposal=#430067 -> "#430067"
        own/theme.yaml `"#5C1A86"`: theme-contrast scheme=blue-on-blue front=visited back=surface ratio=6.68 least=9 wcag=1.4.6 proposal=#430067 -> "#430067"
    "##]].assert_eq(&shown(&format!("-- own/theme.yaml --\n{own}"), &problems));
    let second = |d: &Diagnostic| d.other.as_ref().map(|place| &own[place.span.range()]);
    let others: Vec<_> = problems.iter().map(second).collect();
    assert!(others.contains(&Some("\"#D0D0D0\"")), "the site's other colour is named: {others:?}");
}

#[test]
fn what_is_proposed_passes() {
    for own in [
        "tokens: {light: {link: '#6A9BC3', danger: '#FF0000', muted: '#999999', line: '#DDDDDD', ok: '#00AA00'}}",
        "tokens: {dark: {bg: '#808080'}}",
        "tokens: {green-on-brown: {text: '#80A040', on-band: '#80A040'}, light: {focus-inner: '#888888'}}",
        "tokens: {white-on-black: {visited: '#9060C0'}, light: {band: '#6699CC'}}",
    ] {
        let (_, problems) = with_own_colours(own);
        assert!(!problems.is_empty(), "{own}");
        let mut mended = own.to_owned();
        let mut mends: Vec<_> = problems.iter().map(|d| (d.place.span, d.replacement.clone())).collect();
        mends.sort();
        mends.dedup();
        for (span, mend) in mends.into_iter().rev() {
            mended.replace_range(span.range(), &mend.expect("a colour that will do"));
        }
        assert_eq!(with_own_colours(&mended).1, [], "{own} -> {mended}");
    }
}

#[test]
fn a_pair_that_no_lightness_mends_says_so() {
    let (_, problems) = with_own_colours("tokens: {light: {bg: '#777777', link: '#0B4A8A'}}");
    let link = problems.iter().find(|d| d.args.contains(&("front", "link".to_owned()))).expect("a faint link");
    assert_eq!(link.args.last(), Some(&("proposal", "none".to_owned())));
    assert_eq!(link.replacement, None);
}

#[test]
fn a_scheme_of_the_default_theme_is_whole_and_a_sites_own_adds_to_it() {
    let site = "-- base/theme.yaml --\ntokens:\n  light: {bg: \"#FFFFFF\", text: \"#000000\"}\n\
                -- own/theme.yaml --\ntokens:\n  light:\n    text:\n    ok: navy\n    muted: \"#04A\"\n    line: \"#АВСDEF\"\n\
                \x20   link: #0B4A8A\n    danger: \"#0B4A8A80\"\n    band: [1]\n    surface: blau\nbulgarian-forms: perhaps\n";
    let site = format!("{WORDS}{site}");
    let (_, problems) = load(&site);
    let (missing, problems): (Vec<_>, Vec<_>) = problems.into_iter().partition(|d| d.rule.code == "field-missing");
    assert_eq!(missing.len(), TOKENS.len() - 2 + SCHEMES.len() - 1);
    expect![[r##"
        own/theme.yaml `    link: #0B4A8A`: yaml-hash text=#0B4A8A ->     link: "#0B4A8A"
        own/theme.yaml ``: field-empty field=text
        own/theme.yaml `navy`: theme-colour value=navy -> "#000080"
        own/theme.yaml `"#04A"`: theme-colour value=#04A -> "#0044AA"
        own/theme.yaml `"#АВСDEF"`: theme-colour value=#АВСDEF -> "#ABCDEF"
        own/theme.yaml `"#0B4A8A80"`: theme-colour value=#0B4A8A80 -> "#0B4A8A"
        own/theme.yaml `[1]`: value-type field=band expected=text
        own/theme.yaml `blau`: theme-colour value=blau
        own/theme.yaml `perhaps`: value-flag field=bulgarian-forms value=perhaps
    "##]]
    .assert_eq(&shown(&site, &problems));
}

#[test]
fn a_theme_can_do_without_bulgarian_forms() {
    let css = |own: &str| {
        let site = format!("{WORDS}-- base/assets/site.css --\na{{}}\n-- own/theme.yaml --\n{own}\n");
        let theme = load(&site).0.expect("a theme");
        text(theme.asset("site.css").expect("a style sheet").bytes.clone())
    };
    assert!(css("bulgarian-forms: no").contains(":lang(bg){font-feature-settings:\"locl\" 0}"));
    assert!(!css("bulgarian-forms: yes").contains("locl"));
    assert!(!css("name: X").contains("locl"));
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
            own/templates/a.html `%}`: template-syntax reason=Found `%}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, `{`, `[` or `(` kind=other name= known=none
            own/templates/b.html `x`: template-syntax reason=Unexpected end of input kind=other name= known=none
        "#]],
    );
    let site = "-- own/templates/a.html --\n<p>\n  Слово {{ x | loud }} {{ shout() }}\n\
                -- own/templates/b.html --\n{% include \"gone.html\" %}\n";
    check(
        &format!("{WORDS}{site}"),
        expect![[r#"
            own/templates/a.html `loud`: template-syntax reason=Unknown filter `loud` kind=filter name=loud known=none
            own/templates/a.html `shout()`: template-syntax reason=Unknown function `shout` kind=function name=shout known=none
            own/templates/b.html `"gone.html"`: template-syntax reason=Unknown template `gone.html` kind=template name=gone.html known=none
        "#]],
    );
    let site = "-- own/templates/a.html --\n{% extends \"gone.html\" %}\n";
    check(
        &format!("{WORDS}{site}"),
        expect![[r#"
            own/templates/a.html `gone.html`: template-syntax reason=no template `gone.html` kind=template name=gone.html known=none
        "#]],
    );
    for tag in ["include \"b.html\"", "extends \"b.html\""] {
        let other = tag.replace("b.html", "a.html");
        let site = format!("-- own/templates/a.html --\n{{% {tag} %}}\n-- own/templates/b.html --\n{{% {other} %}}\n");
        let site = format!("{WORDS}{site}");
        let (_, problems) = load(&site);
        let found = shown(&site, &problems);
        assert!(
            found.contains("own/templates/a.html `b.html`") || found.contains("own/templates/b.html `a.html`"),
            "{found}"
        );
    }
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
        base/templates/a.html `titel`: template-render reason=Field `titel` is not defined. Available fields: title kind=field name=titel known=title template=a.html -> title
    "#]]
    .assert_eq(&fails(json!({"page": {"title": "x"}})));
    expect![[r#"
        base/templates/a.html `word(id=page.word)`: template-render reason=no word `unknown` kind=other name= known=none template=a.html
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
