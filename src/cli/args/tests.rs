use expect_test::{Expect, expect};

use super::*;
use crate::base::Lang;
use crate::cli::words;

fn phrases(lang: &str) -> Phrases {
    Phrases::load(Lang::parse(lang).expect("a tag"), Vec::new()).0
}

fn embedded_langs() -> Vec<Lang> {
    words::spoken(std::path::Path::new("no such folder"))
}

fn argv(line: &str) -> Vec<OsString> {
    std::iter::once("visnyk").chain(line.split_whitespace()).map(OsString::from).collect()
}

fn asked(lang: &str, line: &str) -> String {
    match parse(argv(line), &phrases(lang), &embedded_langs()) {
        Asked::Run(args) => format!("{args:?}"),
        Asked::Print(text) | Asked::Refuse(text) => anstream::adapter::strip_str(&text).to_string(),
    }
}

fn run(line: &str) -> Args {
    match parse(argv(line), &phrases("en"), &embedded_langs()) {
        Asked::Run(args) => *args,
        other => panic!("{line}: {other:?}"),
    }
}

#[test]
fn what_may_be_asked() {
    let args = run("build --root /srv/site --out www --drafts --at 2026-03-01T13:30 --without-broken --quiet");
    assert_eq!(args.root, PathBuf::from("/srv/site"));
    assert!(args.quiet);
    let Verb::Build(build) = args.verb else { panic!("build") };
    assert_eq!(build.out, PathBuf::from("www"));
    assert!(build.when.drafts && build.without_broken && !build.adopt && !build.timings);
    assert_eq!(build.when.at.map(|at| at.to_string()), Some("2026-03-01T13:30".to_owned()));

    let Verb::Serve(serve) = run("serve --host all --port 0 --drafts").verb else { panic!("serve") };
    assert!(serve.host == Host::All && serve.port == 0 && serve.when.drafts && !serve.poll);
    let Verb::Serve(serve) = run("serve --host [::1]").verb else { panic!("serve") };
    assert_eq!((serve.host, serve.port), (Host::At("::1".parse().expect("an address")), 8080));
    assert!(asked("en", "serve --host somewhere").contains("somewhere"));
    assert!(asked("en", "serve --port 70000").contains("70000"));

    let Verb::Check(check) = run("check --format sarif").verb else { panic!("check") };
    assert_eq!(check.format, report::Format::Sarif);
    let Verb::New(new) = run("new news Нова школа --date 2026-03-01 --translate key en").verb else {
        panic!("new")
    };
    let new::What::News(news) = new.what else { panic!("news") };
    assert_eq!(news.text.words, ["Нова", "школа"]);
    assert_eq!(news.translate.translate, Some(vec!["key".to_owned(), "en".to_owned()]));
    let Verb::Fields(fields) = run("--ui-lang uk fields news").verb else { panic!("fields") };
    assert_eq!(fields.kind.as_deref(), Some("news"));
}

#[test]
fn language_and_root_are_known_before_the_rest() {
    let found = |line: &str| {
        let (lang, root) = language_and_root(&argv(line));
        (lang.unwrap_or_default(), root.display().to_string())
    };
    assert_eq!(found("build --ui-lang uk --root ../x"), ("uk".to_owned(), "../x".to_owned()));
    assert_eq!(found("--ui-lang=bg check --root=y --nonsense"), ("bg".to_owned(), "y".to_owned()));
    assert_eq!(found("build --ui-lang"), (String::new(), ".".to_owned()));
    assert_eq!(found("fields -- --ui-lang uk"), (String::new(), ".".to_owned()));
}

#[test]
fn every_command_and_argument_has_words() {
    for lang in ["uk", "ru", "bg", "en"] {
        let mut command = localise::command(Args::command(), &phrases(lang));
        let mut pages = vec![command.render_help().to_string()];
        for verb in command.get_subcommands_mut() {
            pages.push(verb.render_help().to_string());
            pages.extend(verb.get_subcommands_mut().map(|kind| kind.render_help().to_string()));
        }
        for page in pages {
            assert!(!page.contains("cli-"), "{lang}: {page}");
            let english = ["Usage", "Options", "Print help", "[default", "[possible", "Commands"];
            assert!(lang == "en" || !english.iter().any(|word| page.contains(word)), "{lang}: {page}");
        }
    }
}

fn check(lang: &str, line: &str, expected: Expect) {
    expected.assert_eq(&asked(lang, line));
}

#[test]
fn help() {
    check(
        "uk",
        "--help",
        expect![[r#"
            Вісник збирає доступний багатомовний сайт із текстів Markdown і даних YAML.

            Як користуватися: visnyk КОМАНДА [ПАРАМЕТРИ]

            Команди:
              build         Зібрати сайт
              check         Знайти все, що не так, і нічого не записувати
              serve         Показувати сайт у браузері, доки ви його пишете
              fields        Показати поля новин, сторінок і записів: що в них писати
              schema        Записати схеми, за якими редактор (VS Code) підказує поля й перевіряє файли YAML
              contrast      Показати контраст усіх пар кольорів теми
              translations  Показати, у якому стані переклади
              words         Показати, наскільки повною є кожна мова
              import        Перенести таблицю (.xlsx, .ods, .csv) у набір даних за зразком наявного
              new           Почати сайт або новину, сторінку, подію, повідомлення з усім потрібним

            Параметри:
                  --root <ПАПКА>    Папка сайту; якщо не вказано, поточна
                  --ui-lang <МОВА>  Мова програми: uk, ru, bg, en; якщо не вказано, мова системи
              -q, --quiet           Мовчати, якщо все гаразд
              -h, --help            Показати цю довідку
              -V, --version         Показати версію
        "#]],
    );
    check(
        "en",
        "build --help",
        expect![[r#"
            Build the site

            Usage: visnyk build [OPTIONS]

            Options:
                  --out <FOLDER>    Where to build; public unless named
                  --drafts          With drafts
                  --at <TIME>       Take this time for now: 2026-03-01 or 2026-03-01T13:30
                  --without-broken  Publish the rest when some entries have errors
                  --timings         Show how long each stage took
                  --adopt           Take over a folder with files of others: they may be replaced or removed
                  --root <FOLDER>   The site’s folder; the current one unless named
                  --ui-lang <LANG>  The program’s language: uk, ru, bg, en; the system’s unless named
              -q, --quiet           Say nothing when all is well
              -h, --help            Show this help
        "#]],
    );
    check(
        "bg",
        "fields -h",
        expect![[r#"
            Показване на полетата на новини, страници и записи: какво се пише в тях

            Употреба: visnyk fields [ВИД] [ПАРАМЕТРИ]

            Параметри:
                  --root <ПАПКА>    Папката на сайта; ако не е посочена, текущата
                  --ui-lang <ЕЗИК>  Езикът на програмата: uk, ru, bg, en; ако не е посочен, езикът на системата
              -q, --quiet           Без съобщения, когато всичко е наред
              -h, --help            Показване на тази помощ
        "#]],
    );
    assert_eq!(asked("ru", "--version"), format!("visnyk {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn refusals() {
    check(
        "uk",
        "biuld",
        expect![[r#"
            помилка: немає команди «biuld»
              можливо, ви мали на увазі: build
              усі команди й параметри: visnyk --help
        "#]],
    );
    check(
        "ru",
        "build --dafts",
        expect![[r#"
        ошибка: нет параметра «--dafts»
          возможно, вы имели в виду: --drafts
          все команды и параметры: visnyk --help
    "#]],
    );
    check(
        "bg",
        "check --format jsn",
        expect![[r#"
        грешка: „jsn“ не става за „--format <ФОРМА>“
          може би имате предвид: json
          може: text, json, sarif
          всички команди и параметри: visnyk --help
    "#]],
    );
    check(
        "en",
        "check --format",
        expect![[r#"
        error: a value is missing after “--format <FORMAT>”
          possible: text, json, sarif
          all commands and options: visnyk --help
    "#]],
    );
    check(
        "uk",
        "build --at вчора",
        expect![[r#"
        помилка: «вчора» — це не дата й не час; напишіть 2026-03-01 або 2026-03-01T13:30
          усі команди й параметри: visnyk --help
    "#]],
    );
    check(
        "en",
        "build --at 2026-02-30",
        expect![[r#"
        error: “2026-02-30” is neither a date nor a time; write 2026-03-01 or 2026-03-01T13:30
          all commands and options: visnyk --help
    "#]],
    );
    check(
        "ru",
        "build --out a --out b",
        expect![[r#"
        ошибка: «--out <ПАПКА>» указано дважды
          все команды и параметры: visnyk --help
    "#]],
    );
    check(
        "en",
        "build extra",
        expect![[r#"
            error: “extra” is a word too many
              all commands and options: visnyk --help
        "#]],
    );
    check(
        "uk",
        "build --drafts=так",
        expect![[r#"
        помилка: «--drafts» не приймає значення «так»
          усі команди й параметри: visnyk --help
    "#]],
    );
    check(
        "uk",
        "build --ui-lang uа",
        expect![[r#"
        помилка: «uа» не підходить для «--ui-lang <МОВА>»
          можна: bg, en, ru, uk
          усі команди й параметри: visnyk --help
    "#]],
    );
    check(
        "uk",
        "new",
        expect![[r#"
            Почати сайт або новину, сторінку, подію, повідомлення з усім потрібним

            Як користуватися: visnyk new ВИД [ЗАГОЛОВОК] [ПАРАМЕТРИ]

            Команди:
              site     Цілий сайт у новій папці
              news     Новина
              page     Постійна сторінка
              event    Подія: запис у content/data/events.yaml
              dataset  Набір даних: опис і таблиця в content/data/datasets
              alert    Термінове повідомлення
              snippet  Текст, спільний для кількох сторінок

            Параметри:
                  --root <ПАПКА>    Папка сайту; якщо не вказано, поточна
                  --ui-lang <МОВА>  Мова програми: uk, ru, bg, en; якщо не вказано, мова системи
              -q, --quiet           Мовчати, якщо все гаразд
              -h, --help            Показати цю довідку
        "#]],
    );
    check(
        "en",
        "new news --help",
        expect![[r#"
            A news item

            Usage: visnyk new news [TITLE] [OPTIONS]

            Options:
                  --title <TITLE>           The same as an option, for titles that begin with a hyphen
                  --lang <LANG>             The language of the text; the site’s first one unless named
                  --key <KEY>               The file’s name without language and .md; made from the title unless
                                            named
                  --date <TIME>             The date; today unless named
                  --category <CODE>         The topic: a code from categories in content/site.yaml
                  --lead <TEXT>             The gist in two or three sentences
                  --deadline <TIME>         Until what day or hour the notice is open
                  --translate <KEY> [LANG]  Make a translation of an existing text: its key and the new language
                  --root <FOLDER>           The site’s folder; the current one unless named
                  --ui-lang <LANG>          The program’s language: uk, ru, bg, en; the system’s unless named
              -q, --quiet                   Say nothing when all is well
              -h, --help                    Show this help
        "#]],
    );
    check(
        "en",
        "new nws",
        expect![[r#"
        error: there is no command “nws”
          perhaps you meant: news
          all commands and options: visnyk --help
    "#]],
    );
    check(
        "en",
        "",
        expect![[r#"
            Visnyk builds an accessible site in several languages from Markdown texts and YAML data.

            Usage: visnyk COMMAND [OPTIONS]

            Commands:
              build         Build the site
              check         Find all that is wrong and write nothing
              serve         Show the site in the browser while you write it
              fields        Show the fields of news, pages and records: what to write in them
              schema        Write the schemas by which an editor (VS Code) completes and checks the YAML files
              contrast      Show the contrast of every pair of the theme’s colours
              translations  Show where translations stand
              words         Show how complete each language is
              import        Import a spreadsheet (.xlsx, .ods, .csv) into a dataset modelled on one you already
                            have
              new           Begin a site, or a news item, page, event, notice with all that must stand in it

            Options:
                  --root <FOLDER>   The site’s folder; the current one unless named
                  --ui-lang <LANG>  The program’s language: uk, ru, bg, en; the system’s unless named
              -q, --quiet           Say nothing when all is well
              -h, --help            Show this help
              -V, --version         Show the version
        "#]],
    );
}
