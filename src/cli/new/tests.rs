use std::collections::BTreeMap;
use std::fs;
use std::io::{BufReader, Cursor, Read};
use std::path::PathBuf;

use clap::Parser;
use expect_test::{Expect, expect};
use jiff::civil::date;
use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::base::Severity;
use crate::base::yaml;
use crate::cli::args::{Args, Verb};
use crate::content::front_matter::table;
use crate::pipeline::{Options, Unwatched};

fn phrases(lang: &str) -> Phrases {
    Phrases::load(Lang::parse(lang).expect("a tag"), Vec::new()).0
}

fn clock() -> Zoned {
    date(2026, 6, 15).at(12, 0, 0, 0).in_tz("Europe/Kyiv").expect("an hour")
}

/// A folder with a starter site in it.
struct Bench {
    folder: TempDir,
}

impl Bench {
    fn new(languages: &str) -> Bench {
        let bench = Bench { folder: TempDir::new().expect("a folder") };
        let line = format!("new site {} --languages {languages}", bench.root().display());
        bench.make("en", &line, None).expect("a starter");
        bench
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// Runs one command; `typed` is what a person answers on a terminal.
    fn make(&self, lang: &str, line: &str, typed: Option<&str>) -> Result<Vec<String>, String> {
        let mut output = Vec::new();
        self.talk(lang, line, typed, &mut output)
    }

    fn talk(&self, lang: &str, line: &str, typed: Option<&str>, output: &mut Vec<u8>) -> Result<Vec<String>, String> {
        // `_` stands for a space inside of an argument.
        let argv = std::iter::once("visnyk".to_owned()).chain(line.split(' ').map(|arg| arg.replace('_', " ")));
        self.run(lang, argv.collect(), typed, output)
    }

    fn run(
        &self,
        lang: &str,
        argv: Vec<String>,
        typed: Option<&str>,
        output: &mut Vec<u8>,
    ) -> Result<Vec<String>, String> {
        let args = Args::try_parse_from(argv).expect("a command");
        let Verb::New(new) = args.verb else { panic!("visnyk new") };
        let phrases = phrases(lang);
        let mut input = Cursor::new(typed.unwrap_or_default().as_bytes().to_vec());
        let talk = typed.is_some().then_some(Talk { input: &mut input, output });
        let root = self.root();
        let made = make(&root, &new, Asker::new(&phrases, talk), &phrases, clock());
        made.map(|made| made.added.into_iter().chain(made.paths).collect()).map_err(|refusal| {
            let (id, args) = refusal.words(&phrases).expect("no trouble with the terminal");
            let mut said = Vec::new();
            let look = Look { colour: false, width: 100 };
            report::refused(&mut said, &phrases, look, id, &args).expect("memory");
            String::from_utf8(said).expect("text")
        })
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).expect("a file of the site")
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.root().join(path), text).expect("a file of the site");
    }

    /// What a build finds, by code, after the drafts among these files have been published.
    fn findings(&self) -> Vec<String> {
        let out = self.folder.path().join("public");
        let options = Options {
            root: self.root(),
            out,
            drafts: false,
            at: None,
            clock: clock(),
            without_broken: false,
            adopt: false,
            spelling: None,
        };
        let outcome = pipeline::build(&options, &Unwatched).expect("the world did not fail");
        let said = |(finding, severity): &(crate::base::Diagnostic, Severity)| {
            format!("{severity:?} {} {} {:?}", finding.place.path, finding.rule.code, finding.args)
        };
        outcome.findings.iter().map(said).collect()
    }

    fn errors(&self) -> Vec<String> {
        self.findings().into_iter().filter(|finding| finding.starts_with("Error")).collect()
    }

    /// Takes the line `draft:` out, as an editor does who is ready.
    fn publish(&self, path: &str) {
        let text = self.read(path);
        let lines = text.split_inclusive('\n').filter(|line| !line.starts_with("draft:"));
        self.write(path, &lines.collect::<String>());
    }

    fn all(&self) -> BTreeMap<String, Vec<u8>> {
        let files =
            walkdir::WalkDir::new(self.root()).into_iter().flatten().filter(|entry| entry.file_type().is_file());
        files.map(|file| (file.path().display().to_string(), fs::read(file.path()).expect("a file"))).collect()
    }
}

fn check(bench: &Bench, path: &str, expected: Expect) {
    expected.assert_eq(&bench.read(path));
}

#[test]
fn a_starter_builds_at_once_in_any_choice_of_languages() {
    for languages in ["uk,ru,bg,en", "en", "bg,uk", "ru", "en,uk"] {
        let bench = Bench::new(languages);
        assert_eq!(bench.findings(), Vec::<String>::new(), "{languages}");
        for file in bench.all().keys().filter(|path| path.ends_with(".md") && path.contains("content")) {
            assert!(languages.split(',').any(|lang| file.ends_with(&format!(".{lang}.md"))), "{languages}: {file}");
        }
        let site = bench.read("content/site.yaml");
        assert!(!site.contains('@') || site.contains("info@example.org"), "{site}");
        assert!(bench.root().join(".gitignore").is_file() && bench.root().join("README.md").is_file());
        assert!(!bench.root().join("README.uk.md").exists());
    }
}

#[test]
fn a_starter_takes_what_is_chosen() {
    let bench = Bench { folder: TempDir::new().expect("a folder") };
    let line = format!(
        "new site {} --languages bg,en --title Да:_здраве --base-url https://x.bg/a --timezone Europe/Sofia",
        bench.root().display()
    );
    bench.make("bg", &line, None).expect("a starter");
    let site = bench.read("content/site.yaml");
    for line in [
        "  bg: \"Да: здраве\"\n  en: \"Да: здраве\"\n",
        "base_url: https://x.bg/a/\n",
        "languages: [bg, en]\n",
        "timezone: Europe/Sofia\n",
        "# Заглавие на сайта\n",
    ] {
        assert!(site.contains(line), "no {line:?} in {site}");
    }
    assert_eq!(bench.findings(), Vec::<String>::new());
    assert!(bench.read("README.md").starts_with("# Вашият сайт"));
}

#[test]
fn a_starter_asks_on_a_terminal() {
    let bench = Bench { folder: TempDir::new().expect("a folder") };
    let line = format!("new site {}", bench.root().display());
    let mut output = Vec::new();
    let typed = "Сайт\nuk, xx\nuk en\n\nEurope/Kiyv\n\n";
    bench.talk("uk", &line, Some(typed), &mut output).expect("a starter");
    expect![[r#"
        Назва сайту
        > Мови сайту; перша — основна
        [uk,ru,bg,en] > Початкового сайту мовою «xx» немає. Виберіть із uk, ru, bg та en; інші мови можна додати згодом.
        [uk,ru,bg,en] > Адреса, за якою сайт стоятиме в інтернеті, зі шляхом, якщо він є
        [https://example.org/] > Часовий пояс, за яким пишуть усі дати: Europe/Kyiv
        [Europe/Kyiv] > Немає часового поясу «Europe/Kiyv»
        [Europe/Kyiv] > "#]]
    .assert_eq(&String::from_utf8(output).expect("text"));
    assert_eq!(bench.findings(), Vec::<String>::new());
}

#[test]
fn a_folder_that_is_not_empty_is_refused() {
    let bench = Bench::new("uk");
    let before = bench.all();
    let said = bench.make("en", &format!("new site {}", bench.root().display()), None).expect_err("not empty");
    assert!(said.contains("is not empty") && said.contains("help: Name a new folder"), "{said}");
    assert_eq!(bench.all(), before);
}

#[test]
fn a_notice_with_a_deadline() {
    let bench = Bench::new("uk");
    let line = "new news Закупівля --category prevention --lead Коротко. --deadline потім";
    let said = bench.make("uk", line, None).expect_err("no deadline");
    assert!(said.contains("«потім» не схоже на строк"), "{said}");
    let made = bench.make("uk", &line.replace("потім", "2026-11-06T17:00"), None).expect("made");
    let text = bench.read(&made[0]);
    assert!(text.contains("\ndeadline: 2026-11-06T17:00\n") && text.contains("#action:\n"), "{text}");
    assert_eq!(bench.errors(), Vec::<String>::new());
}

#[test]
fn a_news_item() {
    let bench = Bench::new("uk,en");
    let line = "new news Школа якості: набір #5 --category prevention --lead Коротко.";
    assert_eq!(bench.make("uk", line, None).expect("made"), ["content/news/shkola-yakosti-nabir-5.uk.md"]);
    check(
        &bench,
        "content/news/shkola-yakosti-nabir-5.uk.md",
        expect![[r#"
            ---
            # Заголовок: про що новина, одним реченням і без крапки в кінці
            title: Школа якості: набір #5
            # Дата новини; якщо вона в майбутньому, новина зʼявиться тоді
            date: 2026-06-15
            # Тема: один із кодів, перелічених у categories у content/site.yaml
            category: prevention
            # Головне у двох-трьох реченнях: їх показують списки, пошук і соцмережі
            lead: Коротко.
            # «так», доки новина не готова: її видно лише з --drafts
            draft: так

            # Можна додати поле: вилучіть «#» перед його назвою й допишіть значення.
            # Слова, за якими новину знайдуть разом із подібними
            #tags: []
            # Хто написав: імʼя, а за потреби посада й посилання
            #author:
            #  - name:  # Імʼя та прізвище
            #    role:  # Посада чи роль
            #    url:  # Сторінка автора
            #    person:  # Код людини з content/data/people.yaml; тоді імʼя та посаду писати не треба
            # Місто чи установа, звідки новина
            #place:
            # Головне зображення: стоїть над текстом і в списках
            #image:
            #  src:  # Назва файлу зображення поруч із текстом
            #  alt:  # Що на зображенні — для тих, хто його не бачить; без слів «на фото»
            #  caption:  # Підпис під зображенням: хто, де, коли
            # Код спільного тексту (content/snippets), що стане під новиною як довідка
            #background:
            # Коди новин на ту саму тему
            #related: []
            # Коди подій, про які йдеться
            #events: []
            # Коди партнерів, про яких ідеться
            #partners: []
            # Файли для завантаження з назвами, зрозумілими без контексту
            #attachments:
            #  - file:  # Назва файлу поруч із текстом
            #    title:  # Що це за документ; розмір і формат програма допише сама
            #    pages:  # Скільки в ньому сторінок
            #    languages: []  # Якими мовами його написано
            # До якого дня можна подати заявку чи відповісти
            #deadline: 2026-06-15
            # Що зробити читачеві: адреса форми чи пошти і слова на кнопці
            #action:
            #  url:  # Куди веде кнопка: форма чи пошта
            #  title:  # Слова на кнопці: Подати заявку
            # Коли опублікувати, якщо не в день новини
            #publish: 2026-06-15
            # Останній день у списках; сторінка лишиться з позначкою, що це вже в минулому
            #expires: 2026-06-15
            # Звідки взято новину, якщо вона не ваша
            #source:
            #  name:  # Назва видання чи установи
            #  url:  # Адреса першоджерела

            # Усі поля: visnyk fields news
            ---

            ✎ Тут буде текст.
        "#]],
    );
    assert_eq!(bench.errors(), Vec::<String>::new());
    bench.publish("content/news/shkola-yakosti-nabir-5.uk.md");
    assert_eq!(bench.errors(), Vec::<String>::new());
}

#[test]
fn every_kind_builds_as_a_draft_and_when_published() {
    for lang in ["uk", "ru", "bg", "en"] {
        let bench = Bench::new("uk,ru,bg,en");
        for line in ["news Перша --category prevention", "page Друга", "alert Третя", "snippet Четверта"]
        {
            let paths = bench.make(lang, &format!("new {line} --lang {lang}"), None).expect("made");
            assert_eq!(bench.errors(), Vec::<String>::new(), "{lang}: {line}");
            bench.publish(&paths[0]);
            assert_eq!(bench.errors(), Vec::<String>::new(), "{lang}: {line}, published");
        }
        for mode in ["in-person --place Зал", "online", "mixed"] {
            let line = format!("new event Пʼята --lang {lang} --programme --mode {mode}");
            bench.make(lang, &line, None).expect("made");
            assert_eq!(bench.errors(), Vec::<String>::new(), "{lang}: {line}");
        }
        let paths = bench.make(lang, &format!("new dataset Шоста --lang {lang}"), None).expect("made");
        assert_eq!(bench.errors(), Vec::<String>::new(), "{lang}: {paths:?}");
    }
}

#[test]
fn a_dataset() {
    let bench = Bench::new("uk,en");
    let columns = "--columns Громада,_День:_date,_Витрачено:_money_uah,_Частка:percent";
    let line = format!("new dataset Видатки: 2026 {columns} --updated 30.09.2026");
    let paths = ["content/data/datasets/vydatky-2026.yaml", "content/data/datasets/vydatky-2026.csv"];
    assert_eq!(bench.make("uk", &line, None).expect("made"), paths);
    check(
        &bench,
        paths[0],
        expect![[r##"
        # Код набору: як назва файлу, малими латинськими літерами
        id: vydatky-2026
        # Назва: що це за дані й за який час
        title:
          uk: "Видатки: 2026"
          # en:
        # Станом на який день ці дані
        updated: 2026-09-30
        # Стовпці таблиці по порядку
        columns:
          - key: hromada
            label:
              uk: Громада
              # en:
            type: text
          - key: den
            label:
              uk: День
              # en:
            type: date
          - key: vytracheno
            label:
              uk: Витрачено
              # en:
            type: money
            currency: UAH
            #total: так  # Чи показувати суму стовпця
          - key: chastka
            label:
              uk: Частка
              # en:
            type: percent

        # Можна додати поле: вилучіть «#» перед його назвою й допишіть значення.
        # Кілька речень про те, що показують дані
        #description:
        # Ліцензія, наприклад CC BY 4.0
        #licence:
        # Як часто дані оновлюють: daily, weekly, monthly, quarterly, biannual (двічі на рік), annual, irregular, once
        #frequency: daily
        # Хто надав дані
        #source:
        #  name:  # Назва установи
        #  url:  # Адреса першоджерела
        # Куди писати про ці дані: mailto:… або https://…
        #contact:
        # Коли очікують наступне оновлення
        #next_update: 2026-06-15
        # Як ці дані зібрано й пораховано
        #method:
        # У чому подано гроші: thousands — тисячі, millions — мільйони, billions — мільярди
        #scale: thousands
        # Як у таблиці записано числа: за зразком
        #numbers: 1234.56

        # Усі поля: visnyk fields dataset
    "##]],
    );
    assert_eq!(bench.read(paths[1]), "\u{feff}Громада;День;Витрачено;Частка\r\n");
    assert_eq!(bench.errors(), Vec::<String>::new());
    bench.write(paths[1], "\u{feff}Громада;День;Витрачено;Частка\r\nЛипівська;31.12.2025;1 234,50;5,5 %\r\n");
    assert_eq!(bench.errors(), Vec::<String>::new());
    assert_eq!(
        bench.make("en", "new dataset Again --key vydatky-2026 --lang en", None).expect_err("taken").lines().count(),
        2
    );
    for wrong in ["Сума:_money", "Сума:_money_грн", "Сума:_sum", ","] {
        let said = bench.make("en", &format!("new dataset X --lang en --columns {wrong}"), None).expect_err(wrong);
        assert!(said.contains("--columns"), "{wrong}: {said}");
    }
}

/// All that stands behind `#` in the files and records that are made.
#[test]
fn what_is_offered_is_valid_without_its_sign() {
    let bench = Bench::new("uk");
    for kind in ["news Перша --category prevention", "page Друга", "alert Третя", "snippet Четверта"]
    {
        let path = bench.make("uk", &format!("new {kind}"), None).expect("made").remove(0);
        let text = bench.read(&path);
        let head = yaml::front_matter(&text).yaml.expect("front matter");
        let open = head
            .lines()
            .map(|line| line.strip_prefix('#').filter(|l| !l.starts_with(' ') || l.starts_with("  ")).unwrap_or(line));
        let open: String = open.map(|line| format!("{line}\n")).collect();
        let mut problems = Vec::new();
        let tree = yaml::parse_front_matter(&open, 0, &"x".into(), &mut problems).expect("YAML");
        assert!(problems.is_empty(), "{open}\n{problems:?}");
        let Role::Text { kind, .. } = crate::content::walk::judge(&path).0 else { panic!("{path}") };
        for (key, _) in tree.entries() {
            assert!(table(kind).field(&key.text).is_some(), "{path}: {}", key.text);
        }
    }
}

#[test]
fn offered_fields_stand_in_the_tables() {
    for (table, offered) in item::OFFERED {
        for name in *offered {
            assert!(table.field(name).is_some(), "{}: {name}", table.name);
        }
    }
}

#[test]
fn a_terminal_asks_for_the_rest() {
    let bench = Bench::new("uk,en");
    let mut output = Vec::new();
    let typed = "2\n  \nOpen doors\n31.12.2026 нема\n1.12.2026\n2\n\n";
    let paths = bench.talk("en", "new news", Some(typed), &mut output).expect("made");
    assert_eq!(paths, ["content/news/open-doors.en.md"]);
    expect![[r#"
        In which language do you write?
          1  uk  Українська
          2  en  English
        [uk] > The headline: what the news is, in one sentence without a full stop
        > This needs an answer.
        > The date of the news; if it is to come, the news appears then
        [2026-06-15] > “31.12.2026 нема” in the field “date” does not look like a date. Dates are written 2026-03-01, and with a time 2026-03-01T13:30
        [2026-06-15] > The topic: one of the codes under categories in content/site.yaml
          1  announcements  Announcements
          2  prevention  Prevention
        > The gist in two or three sentences: lists, search engines and social networks show them
        > "#]].assert_eq(&String::from_utf8(output).expect("text"));
}

#[test]
fn who_stops_leaves_nothing_behind() {
    let bench = Bench::new("uk,en");
    let before = bench.all();
    for typed in ["", "uk\n", "uk\nНазва\n", "uk\nНазва\n2026-01-01\n1\n"] {
        let said = bench.make("en", "new news", Some(typed)).expect_err("no more answers");
        assert!(said.contains("nothing was made"), "{said}");
    }
    assert_eq!(bench.all(), before);
}

#[test]
fn a_pipe_is_told_what_is_missing() {
    let bench = Bench::new("uk,en");
    let refusal = |line: &str| bench.make("en", line, None).expect_err("refused");
    expect![[r#"
        error: “--title” is missing, and there is nobody to ask
         = help: Add --title and a value.
    "#]]
    .assert_eq(&refusal("new news"));
    expect![[r#"
        error: “--category” is missing, and there is nobody to ask
         = help: Add --category and one of these: announcements, prevention.
    "#]]
    .assert_eq(&refusal("new news Назва"));
    expect![[r#"
        error: “--category”: “preventio” does not fit the field “category”. Write one of these: announcements, prevention (perhaps you meant: prevention)
    "#]].assert_eq(&refusal("new news Назва --category preventio"));
    expect![[r#"
        error: “--date”: “вчора” in the field “date” does not look like a date. Dates are written 2026-03-01, and with a time 2026-03-01T13:30
    "#]].assert_eq(&refusal("new news Назва --category prevention --date вчора"));
    expect![[r#"
        error: “--lang”: “de” does not fit the field “lang”. Write one of these: uk, en
    "#]]
    .assert_eq(&refusal("new page Назва --lang de"));
    expect![[r#"
        error: “--end”: The end is before the beginning
    "#]]
    .assert_eq(&refusal("new event Назва --start 2026-03-02 --end 2026-03-01"));
}

#[test]
fn a_key_is_never_taken_twice() {
    let bench = Bench::new("uk,en");
    let make = |line: &str| bench.make("en", line, None);
    assert_eq!(make("new page Контакти").expect("made"), ["content/pages/kontakty.uk.md"]);
    assert_eq!(make("new page Контакти").expect("made"), ["content/pages/kontakty-2.uk.md"]);
    assert_eq!(make("new page Контакти --lang en").expect("made"), ["content/pages/kontakty-3.en.md"]);
    assert_eq!(make("new page News --lang en").expect("made"), ["content/pages/news-2.en.md"]);
    assert_eq!(make("new page Index").expect("made"), ["content/pages/index-2.uk.md"]);
    assert_eq!(make("new page UK").expect("made"), ["content/pages/uk-2.uk.md"]);
    assert_eq!(make("new news Archive --category prevention").expect("made"), ["content/news/archive-2.uk.md"]);
    assert_eq!(make("new news Photo_copy --category prevention").expect("made"), ["content/news/photo-copy-2.uk.md"]);
    assert_eq!(make("new page Історія --key about/history").expect("made"), ["content/pages/about/history.uk.md"]);
    let before = bench.all();
    for key in ["about", "ABOUT", "news", "../x", "a//b", "a:b", "index", "", "uk/x"] {
        make(&format!("new page Ще --key {key}")).expect_err(key);
    }
    make("new event Ще --key open-day").expect_err("taken");
    make("new event Ще --key Open").expect_err("no id");
    assert_eq!(bench.all(), before);
}

#[test]
fn an_event_touches_no_other_byte() {
    let bench = Bench::new("uk,en");
    let path = "content/data/events.yaml";
    let before = bench.read(path);
    let line = "new event День_донора:_2026 --start 2026-07-01T09:00 --mode in-person --place Лікарня";
    bench.make("uk", line, None).expect("made");
    let after = bench.read(path);
    let added = after.strip_prefix(&before).expect("all that stood there");
    expect![[r#"

        - id: den-donora-2026
          title:
            uk: "День донора: 2026"
            # en:
          start: 2026-07-01T09:00
          end: 2026-07-01T11:00
          mode: in-person
          place:
            name:
              uk: Лікарня
              # en:
          # Можна додати поле: вилучіть «#» перед його назвою й допишіть значення.
          # Часовий пояс, якщо подія не за часом сайту: Europe/Sofia
          #timezone:
          # Адреса трансляції чи зустрічі онлайн
          #url:
          # Якими мовами говоритимуть
          #languages: []
          # Чи буде переклад жестовою мовою
          #sign_language: так
          # Де й до якого часу реєструватися
          #registration:
          #  url:  # Адреса форми чи пошти
          #  deadline: 2026-06-15  # Останній день чи час реєстрації
          # Код гарячої лінії, яка відповідає на питання
          #contact:
          # Коди партнерів, які проводять подію
          #organisers: []

          # Усі поля: visnyk fields event
    "#]]
    .assert_eq(added);
    let before = bench.all();
    bench.write(path, "[{id: a}]\n");
    bench.make("uk", line, None).expect_err("a list in brackets");
    assert_eq!(bench.read(path), "[{id: a}]\n");
    fs::remove_file(bench.root().join(path)).expect("removed");
    assert_eq!(bench.make("uk", line, None).expect("made"), [path]);
    assert_eq!(bench.all().len(), before.len());
}

/// The last answer of a person, before which something happens.
struct Late<F: FnMut()>(F, &'static [u8]);

impl<F: FnMut()> Read for Late<F> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        (self.0)();
        self.1.read(buffer)
    }
}

#[test]
fn an_event_goes_behind_what_was_saved_while_the_questions_were_asked() {
    let bench = Bench::new("uk");
    let path = "content/data/events.yaml";
    // An editor saves: the list is indented now, and has the id that the title would give.
    let record = |id: &str| {
        format!(
            "  - id: {id}\n    title:\n      uk: Інша\n    start: 2026-07-01\n    end: 2026-07-01\n    mode: online\n"
        )
    };
    let saved = record("open-day") + &record("den-donora");
    let last = Late(|| bench.write(path, &saved), b"\n");
    let (mut input, mut output) = (BufReader::new(Cursor::new("\n\n\n").chain(last)), Vec::new());
    let args = Args::try_parse_from(["visnyk", "new", "event", "День донора"]).expect("a command");
    let Verb::New(new) = args.verb else { panic!("visnyk new") };
    let phrases = phrases("uk");
    let asker = Asker::new(&phrases, Some(Talk { input: &mut input, output: &mut output }));
    make(&bench.root(), &new, asker, &phrases, clock()).expect("made");
    let after = bench.read(path);
    let added = after.strip_prefix(&saved).expect("all that was saved");
    assert!(added.starts_with("\n  - id: den-donora-2\n"), "{added}");
    assert_eq!(bench.errors(), Vec::<String>::new());
}

#[test]
fn a_translation_leaves_out_what_is_shared() {
    let bench = Bench::new("uk,en");
    fs::remove_file(bench.root().join("content/news/wash-your-hands.en.md")).expect("removed");
    bench.write("content/news/plan.csv", "a,b\n1,2\n");
    bench.write(
        "content/news/wash-your-hands.uk.md",
        "---\ntitle: Руки: як мити\ndate: 2026-06-01\ncategory: prevention\nlead: Коротко.\nplace: Київ\nauthor:\n  - name: Оксана\n    \
         role: лікарка\nattachments:\n  - file: plan.csv\n    title: \"План: 2026\"\n---\n\nТекст.\n\nЩе.\n",
    );
    assert_eq!(bench.errors(), Vec::<String>::new());
    let paths = bench.make("en", "new news --translate wash-your-hands --title Hands:_how_to", None).expect("made");
    assert_eq!(paths, ["content/news/wash-your-hands.en.md"]);
    check(
        &bench,
        &paths[0],
        expect![[r#"
            ---
            # uk: Руки: як мити
            title: Hands: how to
            # The gist in two or three sentences: lists, search engines and social networks show them
            #lead: Коротко.
            # The town or institution that the news comes from
            #place: Київ
            # Who wrote it: a name and, where it helps, a position and a link
            #author:
            #  - name: Оксана
            #    role: лікарка
            # Translate: these words are still in the language of the original (uk)
            attachments:
              - title: "План: 2026"
            ---

            ✎ The translation is being prepared.
        "#]],
    );
    assert_eq!(bench.errors(), Vec::<String>::new());
    let refusal = |line: &str| bench.make("en", line, None).expect_err("refused");
    assert!(refusal("new news --translate wash-your-hands --title X").contains("all languages"));
    assert!(refusal("new news --translate wash-your-hand en --title X").contains("wash-your-hands"));
}

#[test]
fn without_a_site_there_is_nothing_to_add_to() {
    let bench = Bench { folder: TempDir::new().expect("a folder") };
    let said = bench.make("en", "new news Назва", None).expect_err("no site");
    assert!(said.contains("no site in") && said.contains("visnyk new site"), "{said}");
    let bench = Bench::new("uk");
    bench.write("content/site.yaml", "title: [\n");
    assert!(bench.make("en", "new news Назва", None).expect_err("broken").contains("visnyk check"));
}

/// What was understood of a file's title.
fn title_in(text: &str) -> Option<String> {
    let front = yaml::front_matter(text);
    let mut problems = Vec::new();
    let tree = yaml::parse_front_matter(front.yaml?, 0, &"x".into(), &mut problems)?;
    assert!(problems.is_empty(), "{text}\n{problems:?}");
    tree.get("title").and_then(yaml::Node::as_text).map(str::to_owned)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_title_is_read_back(title in prop_oneof![
        "\\PC{1,60}",
        "[-:#\"'|>~*&!%@`{}\\[\\],? a-zа-яїєґ]{1,40}",
        "(con|copy|index|копія|مؤتمر|🎉| |—|\\.|/){1,5}",
    ]) {
        let wanted = form::one_line(&title);
        prop_assume!(!wanted.is_empty());
        let bench = Bench::new("uk");
        for kind in ["news", "page", "snippet"] {
            let mut argv = vec!["visnyk".to_owned(), "new".to_owned(), kind.to_owned(), "--title".to_owned(), title.clone()];
            if kind == "news" {
                argv.extend(["--category".to_owned(), "prevention".to_owned()]);
            }
            let paths = bench.run("uk", argv, None, &mut Vec::new()).expect("made");
            let text = bench.read(&paths[0]);
            prop_assert_eq!(title_in(&text), Some(wanted.clone()), "{}", text);
            bench.publish(&paths[0]);
        }
        let argv = ["visnyk", "new", "event", "--title", &title].map(str::to_owned);
        bench.run("uk", argv.to_vec(), None, &mut Vec::new()).expect("made");
        let list = bench.read("content/data/events.yaml");
        let tree = yaml::parse(&list, 0, &"x".into(), &mut Vec::new()).expect("YAML");
        let title = tree.items().last().and_then(|event| event.get("title")?.get("uk")?.as_text().map(str::to_owned));
        prop_assert_eq!(title, Some(wanted));
        prop_assert_eq!(bench.errors(), Vec::<String>::new());
    }
}
