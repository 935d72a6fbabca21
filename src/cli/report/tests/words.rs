//! The lines at the end of a run, and what the world refused.

use std::io;
use std::path::Path;
use std::time::Duration;

use expect_test::{Expect, expect};

use super::*;

fn said(lang: &str, say: impl Fn(&mut dyn Write, &Phrases) -> io::Result<()>) -> String {
    let mut out = Vec::new();
    say(&mut out, &phrases(lang)).expect("memory");
    String::from_utf8(out).expect("text")
}

fn in_four_languages(say: impl Fn(&mut dyn Write, &Phrases) -> io::Result<()>, expected: Expect) {
    let all: String = ["uk", "ru", "bg", "en"].iter().map(|lang| said(lang, &say)).collect();
    expected.assert_eq(&all);
}

#[test]
fn how_many() {
    for (errors, warnings, notes) in [(3, 1, 0), (1, 22, 5)] {
        let expected = match errors {
            3 => expect![[r#"
                3 помилки, 1 попередження
                3 ошибки, 1 предупреждение
                3 грешки, 1 предупреждение
                3 errors, 1 warning
            "#]],
            _ => expect![[r#"
                1 помилка, 22 попередження, 5 приміток
                1 ошибка, 22 предупреждения, 5 примечаний
                1 грешка, 22 предупреждения, 5 бележки
                1 error, 22 warnings, 5 notes
            "#]],
        };
        in_four_languages(|out, phrases| summary(out, phrases, &Counts { errors, warnings, notes }), expected);
    }
    assert_eq!(said("uk", |out, phrases| summary(out, phrases, &Counts::default())), "");
}

#[test]
fn what_was_built() {
    let some = Built { pages: 412, written: 12, unchanged: 1400, removed: 1, took: Duration::from_millis(412) };
    in_four_languages(
        |out, phrases| built(out, phrases, &some),
        expect![[r#"
        Сайт зібрано: 412 сторінок за 0,4 с, записано 12, без змін 1 400, прибрано 1
        Сайт собран: 412 страниц за 0,4 с, записано 12, без изменений 1 400, убрано 1
        Сайтът е построен: 412 страници за 0,4 с, записани 12, без промяна 1400, премахнати 1
        Site built: 412 pages in 0.4 s, 12 written, 1,400 unchanged, 1 removed
    "#]],
    );
    let none = Built { pages: 412, unchanged: 1412, took: Duration::from_millis(38), ..Built::default() };
    in_four_languages(
        |out, phrases| built(out, phrases, &none),
        expect![[r#"
        Нічого не змінилося: 412 сторінок, 0,04 с
        Ничего не изменилось: 412 страниц, 0,04 с
        Нищо не се е променило: 412 страници, 0,04 с
        Nothing has changed: 412 pages, 0.04 s
    "#]],
    );
    in_four_languages(
        |out, phrases| {
            checked(out, phrases, &Checked { files: 21, took: Duration::from_secs(12), ..Checked::default() })
        },
        expect![[r#"
            Перевірено 21 файл за 12 с, помилок немає
            Проверено 21 файл за 12 с, ошибок нет
            Проверка на 21 файла за 12 с, няма грешки
            Checked 21 files in 12 s, no errors
        "#]],
    );
    let some = Checked { files: 21, took: Duration::from_secs(12), has_errors: true, accepted: 2 };
    in_four_languages(
        |out, phrases| checked(out, phrases, &some),
        expect![[r#"
            Перевірено 21 файл за 12 с, прийнято з поясненням: 2
            Проверено 21 файл за 12 с, принято с пояснением: 2
            Проверка на 21 файла за 12 с, приети с обяснение: 2
            Checked 21 files in 12 s, 2 accepted
        "#]],
    );
}

#[test]
fn what_stayed_behind() {
    let entries = [
        Withheld { path: "content/news/a.uk.md".to_owned(), title: Some("Школа якості".to_owned()) },
        Withheld { path: "content/news/b.uk.md".to_owned(), title: None },
    ];
    in_four_languages(
        |out, phrases| withheld(out, phrases, &entries, true),
        expect![[r#"
        Сайт опубліковано без матеріалів, у яких є помилки (2):
          content/news/a.uk.md  Школа якості
          content/news/b.uk.md
        Сайт опубликован без материалов, в которых есть ошибки (2):
          content/news/a.uk.md  Школа якості
          content/news/b.uk.md
        Сайтът е публикуван без материалите, в които има грешки (2):
          content/news/a.uk.md  Школа якості
          content/news/b.uk.md
        The site was published without the entries that have errors (2):
          content/news/a.uk.md  Школа якості
          content/news/b.uk.md
    "#]],
    );
    in_four_languages(
        |out, phrases| withheld(out, phrases, &entries, false),
        expect![[r#"
            Сайт залишено, яким він був. Виправте помилки або опублікуйте решту: visnyk build --without-broken
            Сайт оставлен прежним. Исправьте ошибки или опубликуйте остальное: visnyk build --without-broken
            Сайтът е оставен какъвто беше. Поправете грешките или публикувайте останалото: visnyk build --without-broken
            The site was left as it was. Mend the errors, or publish the rest: visnyk build --without-broken
        "#]],
    );
}

#[test]
fn what_comes_next() {
    let when = jiff::civil::date(2026, 12, 1).at(9, 0, 0, 0);
    let change = Next { when, change: Change::Appears, title: "Школа якості".to_owned() };
    in_four_languages(
        |out, phrases| next(out, phrases, &change),
        expect![[r#"
        Наступна зміна: 1 грудня 2026 р. о 09:00 — зʼявиться «Школа якості»
        Следующее изменение: 1 декабря 2026 г. в 09:00 — появится «Школа якості»
        Следваща промяна: 1 декември 2026 г. в 09:00 ч. – ще се появи „Школа якості“
        Next change: 1 December 2026 at 09:00 – “Школа якості” appears
    "#]],
    );
}

#[test]
fn where_the_time_went() {
    let stages = [
        Timing { stage: "walk", took: Duration::from_micros(1234) },
        Timing { stage: "render", took: Duration::from_millis(1500) },
    ];
    let lines = said("uk", |out, phrases| timings(out, phrases, &stages)).replace("\n", "|\n");
    expect![[r#"
        |  пошук файлів        1,2 мс|
        |  сторінки        1 500,0 мс|
    "#]]
    .assert_eq(&lines.replace("  пошук", "|  пошук").replace("  сторінки", "|  сторінки"));
}

#[test]
fn what_the_world_refused() {
    let full = io::Error::from(io::ErrorKind::StorageFull);
    let out_folder = Path::new("public");
    let all = [
        Trouble::NoSite { root: Path::new(".") },
        Trouble::ConfigName { similar: "content/site.yml" },
        Trouble::OutNotOurs { out: out_folder, found: Path::new("photo.jpg") },
        Trouble::Write { path: out_folder, error: &full },
        Trouble::PortBusy { port: 8080, free: 8081 },
        Trouble::Bug { error: &"index out of range" },
    ];
    let say = |out: &mut dyn Write, phrases: &Phrases| {
        all.iter().try_for_each(|refused| trouble(out, phrases, Look::PLAIN, refused))
    };
    expect![[r#"
        помилка: У папці . немає сайту: не знайдено content/site.yaml
         = порада: Перейдіть до папки сайту або вкажіть її: --root ПАПКА
        помилка: Налаштування сайту мають лежати у файлі content/site.yaml, а тут є content/site.yml
         = порада: Перейменуйте файл на site.yaml.
        помилка: У папці public є файли, яких ця програма не створювала, наприклад photo.jpg
         = порада: Вкажіть порожню папку (--out ПАПКА). Якщо ці файли можна замінити або прибрати, додайте --adopt
        помилка: Не вдалося записати public: на диску немає місця
         = порада: Готовий сайт цілий: усуньте причину й повторіть, збірка продовжиться.
        помилка: Порт 8080 уже зайнятий іншою програмою
         = порада: Вкажіть інший, наприклад --port 8081
        помилка: Програма помилилася: index out of range
         = порада: Це не ваша помилка. Надішліть цей рядок розробникам.
    "#]]
    .assert_eq(&said("uk", say));
    expect![[r#"
        error: There is no site in .: content/site.yaml was not found
         = help: Go to the site’s folder, or name it: --root FOLDER
        error: The settings of a site are called content/site.yaml, but content/site.yml is here
         = help: Rename the file to site.yaml.
        error: public holds files that this program did not make, such as photo.jpg
         = help: Name an empty folder (--out FOLDER). If these files may be replaced or removed, add --adopt
        error: Could not write public: the disk is full
         = help: The finished site is whole: remove the cause and try again, the build will go on.
        error: Port 8080 is already used by another program
         = help: Name another, such as --port 8081
        error: The program made a mistake: index out of range
         = help: This is not your mistake. Please send this line to the developers.
    "#]]
    .assert_eq(&said("en", say));
}
