//! What people see.

use expect_test::{Expect, expect};

use super::*;

const SITE: Files = Files(&[
    ("content/news/a.uk.md", "---\ntitle: Школа\ndate: 01.13.2026\ncategry: reform\n---\nТекст\n".as_bytes()),
    ("content/news/crlf.uk.md", "\u{feff}---\r\ntitle: Школа\r\ncategry: reform\r\n---\r\n".as_bytes()),
    ("content/news/cr.uk.md", "---\rtitle: Школа\rcategry: reform\r---\r".as_bytes()),
    ("content/news/marks.uk.md", "---\ntitle: Украи\u{308}нська — categry\n---\n".as_bytes()),
    ("content/news/tab.uk.md", "---\nsource:\n\turl: x\n---\n".as_bytes()),
    ("content/news/end.uk.md", "---\ntitle: Школа".as_bytes()),
    ("content/news/broken.uk.md", b"---\ntitle: \xd0\xa8\xd0\xba\xd0\xbe\xd0\xbb\xff\xd0\xb0 x\n---\n"),
    ("content/news/cp1251.uk.md", b"---\ntitle: \xd8\xea\xee\xeb\xe0 \xff\xea\xee\xf1\xf2\xb3\n---\n"),
    ("content/news/utf16.uk.md", b"\xff\xfe-\0-\0-\0\n\0"),
    ("content/news/escape.uk.md", b"---\n\x1b[31mkey\x1b[0m: x\n---\n"),
    (
        "content/news/long.uk.md",
        "Міністерство охорони здоровʼя разом із партнерами відкрило нову школу якості для лікарів, \
         і про це докладно розповідає [стаття про школу](qualty-school.md), яку підготували автори \
         програми разом із лікарнями з усіх областей країни, а також міжнародні донори.\n"
            .as_bytes(),
    ),
]);

fn check(lang: &str, list: &[Finding], expected: Expect) {
    expected.assert_eq(&printed(lang, Format::Text, &SITE, list));
}

fn key(path: &str, key: &str) -> Diagnostic {
    Diagnostic::new(&rules::KEY_UNKNOWN, at(&SITE, path, key)).arg("key", key).arg("known", "title, category")
}

#[test]
fn four_languages() {
    let date = Diagnostic::new(&rules::DATE_IMPOSSIBLE, at(&SITE, "content/news/a.uk.md", "01.13.2026"))
        .arg("field", "date")
        .arg("value", "01.13.2026");
    let list = [
        error(date),
        error(key("content/news/a.uk.md", "categry").replacement("category")),
        Finding {
            diagnostic: Diagnostic::new(&rules::FILE_UNUSED, Place::file("content/news/photo.jpg")),
            severity: Severity::Note,
        },
        Finding {
            diagnostic: Diagnostic::new(&rules::FILE_LOOP, Place::file("content/news/x")),
            severity: Severity::Off,
        },
    ];
    check(
        "uk",
        &list,
        expect![[r#"
        помилка[date-impossible]: Такої дати чи такого часу не буває: 01.13.2026
         --> content/news/a.uk.md:3:7
          |
        3 | date: 01.13.2026
          |       ^^^^^^^^^^
          |
          = порада: Звірте день, місяць і годину з календарем.

        помилка[key-unknown]: Поля «categry» тут немає
         --> content/news/a.uk.md:4:1
          |
        4 | categry: reform
          | ^^^^^^^
          |
          = порада: Можна писати такі поля: title, category.
          = виправлений рядок, готовий до вставлення:

        category: reform

        примітка[file-unused]: Цього файлу не використано ніде на сайті
         --> content/news/photo.jpg
         = порада: Пошліться на нього, перенесіть до content/files або вилучіть.

        2 помилки, 1 примітка
    "#]],
    );
    check(
        "ru",
        &list,
        expect![[r#"
        ошибка[date-impossible]: Такой даты или такого времени не бывает: 01.13.2026
         --> content/news/a.uk.md:3:7
          |
        3 | date: 01.13.2026
          |       ^^^^^^^^^^
          |
          = совет: Сверьте день, месяц и час с календарём.

        ошибка[key-unknown]: Поля «categry» здесь нет
         --> content/news/a.uk.md:4:1
          |
        4 | categry: reform
          | ^^^^^^^
          |
          = совет: Можно писать такие поля: title, category.
          = исправленная строка, готовая для вставки:

        category: reform

        примечание[file-unused]: Этот файл нигде на сайте не используется
         --> content/news/photo.jpg
         = совет: Сошлитесь на него, перенесите в content/files или удалите.

        2 ошибки, 1 примечание
    "#]],
    );
    check(
        "bg",
        &list,
        expect![[r#"
        грешка[date-impossible]: Няма такава дата или такъв час: 01.13.2026
         --> content/news/a.uk.md:3:7
          |
        3 | date: 01.13.2026
          |       ^^^^^^^^^^
          |
          = съвет: Сверете деня, месеца и часа с календара.

        грешка[key-unknown]: Тук няма поле „categry“
         --> content/news/a.uk.md:4:1
          |
        4 | categry: reform
          | ^^^^^^^
          |
          = съвет: Възможните полета са: title, category.
          = поправеният ред, готов за поставяне:

        category: reform

        бележка[file-unused]: Този файл не се използва никъде в сайта
         --> content/news/photo.jpg
         = съвет: Направете връзка към него, преместете го в content/files или го изтрийте.

        2 грешки, 1 бележка
    "#]],
    );
    check(
        "en",
        &list,
        expect![[r#"
        error[date-impossible]: There is no such date or time: 01.13.2026
         --> content/news/a.uk.md:3:7
          |
        3 | date: 01.13.2026
          |       ^^^^^^^^^^
          |
          = help: Check the day, the month and the hour against a calendar.

        error[key-unknown]: There is no field “categry” here
         --> content/news/a.uk.md:4:1
          |
        4 | categry: reform
          | ^^^^^^^
          |
          = help: These fields may stand here: title, category.
          = the mended line, ready to paste:

        category: reform

        note[file-unused]: Nothing on the site uses this file
         --> content/news/photo.jpg
         = help: Link to it, move it to content/files, or delete it.

        2 errors, 1 note
    "#]],
    );
}

#[test]
fn line_endings() {
    check(
        "en",
        &[error(key("content/news/crlf.uk.md", "categry").replacement("category"))],
        expect![[r#"
        error[key-unknown]: There is no field “categry” here
         --> content/news/crlf.uk.md:3:1
          |
        3 | categry: reform
          | ^^^^^^^
          |
          = help: These fields may stand here: title, category.
          = the mended line, ready to paste:

        category: reform

        1 error
    "#]],
    );
    check(
        "en",
        &[error(key("content/news/cr.uk.md", "categry"))],
        expect![[r#"
        error[key-unknown]: There is no field “categry” here
         --> content/news/cr.uk.md:3:1
          |
        3 | categry: reform
          | ^^^^^^^
          |
          = help: These fields may stand here: title, category.

        1 error
    "#]],
    );
}

#[test]
fn columns_are_characters() {
    check(
        "en",
        &[error(key("content/news/marks.uk.md", "categry"))],
        expect![[r#"
        error[key-unknown]: There is no field “categry” here
         --> content/news/marks.uk.md:2:22
          |
        2 | title: Украӥнська — categry
          |                     ^^^^^^^
          |
          = help: These fields may stand here: title, category.

        1 error
    "#]],
    );
    check(
        "en",
        &[error(Diagnostic::new(&rules::YAML_TAB, at(&SITE, "content/news/tab.uk.md", "\t")))],
        expect![[r#"
        error[yaml-tab]: There is a tab here, and YAML takes only spaces
         --> content/news/tab.uk.md:3:1
          |
        3 |     url: x
          | ^^^^
          |
          = help: Put spaces in place of the tab: two for each level.

        1 error
    "#]],
    );
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let link = key("content/news/long.uk.md", "qualty-school.md").replacement("quality-school.md");
    check(
        "uk",
        &[error(link)],
        expect![[r#"
        помилка[key-unknown]: Поля «qualty-school.md» тут немає
         --> content/news/long.uk.md:1:139
          |
        1 | …[стаття про школу](qualty-school.md), яку підготували автори…
          |                     ^^^^^^^^^^^^^^^^
          |
          = порада: Можна писати такі поля: title, category.
          = виправлений рядок, готовий до вставлення:

        Міністерство охорони здоровʼя разом із партнерами відкрило нову школу якості для лікарів, і про це докладно розповідає [стаття про школу](quality-school.md), яку підготували автори програми разом із лікарнями з усіх областей країни, а також міжнародні донори.

        1 помилка
    "#]],
    );
    let all = at(&SITE, "content/news/long.uk.md", "Міністерство");
    let whole = Diagnostic::new(&rules::YAML_HASH, Place::new(all.path, Span::new(0..430))).arg("text", "…");
    check(
        "en",
        &[error(whole)],
        expect![[r#"
        error[yaml-hash]: The text “…” would be lost: after a space, “#” begins a remark
         --> content/news/long.uk.md:1:1
          |
        1 | Міністерство охорони здоровʼя разом із партнерами в…
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: If it belongs to the value, put the whole value in quotation marks; if it is a remark, put a space after the “#”.

        1 error
    "#]],
    );
}

#[test]
fn the_end_of_a_file_and_the_file_as_a_whole() {
    let end = Place::new("content/news/end.uk.md", Span::new(21..21));
    check(
        "en",
        &[error(Diagnostic::new(&rules::FRONT_MATTER_OPEN, end))],
        expect![[r#"
        error[front-matter-open]: The front matter is opened with a line “---” and never closed
         --> content/news/end.uk.md:2:13
          |
        2 | title: Школа
          |             ^
          |
          = help: Put a line “---” after the last field, before the text.

        1 error
    "#]],
    );
    let odd = Diagnostic::new(&rules::FILE_NAME_ODD, Place::file("content/news/a (1).uk.md"))
        .arg("proposal", "a-2.uk.md")
        .replacement("a-2.uk.md");
    check(
        "en",
        &[error(odd)],
        expect![[r#"
        error[file-name-odd]: The file’s name looks like a copy or a slip while saving
         --> content/news/a (1).uk.md
         = help: If you need the file, rename it to “a-2.uk.md”; if not, delete it.
         = instead of this:

        a-2.uk.md

        1 error
    "#]],
    );
}

#[test]
fn a_second_place_and_a_line_to_remove() {
    let other = at(&SITE, "content/news/a.uk.md", "title");
    let path = "content/news/a.uk.md";
    let twice = Diagnostic::new(&rules::YAML_KEY_TWICE, at(&SITE, path, "categry: reform"))
        .arg("key", "categry")
        .other(other)
        .replacement("");
    check(
        "en",
        &[error(twice)],
        expect![[r#"
        error[yaml-key-twice]: The field “categry” stands twice; the first was taken
         --> content/news/a.uk.md:4:1
          |
        4 | categry: reform
          | ^^^^^^^^^^^^^^^
          |
          = related place: content/news/a.uk.md:2:1
          = help: Keep one of the two.
          = this line should go

        1 error
    "#]],
    );
}

#[test]
fn files_in_other_encodings() {
    let wrong = |path: &str, byte: u32| {
        error(
            Diagnostic::new(&rules::FILE_ENCODING, Place::new(path, Span { start: byte, end: byte + 1 }))
                .arg("byte", "255"),
        )
    };
    check(
        "en",
        &[wrong("content/news/broken.uk.md", 21)],
        expect![[r#"
        error[file-encoding]: This file is not saved as UTF-8: byte 255 cannot be read
         --> content/news/broken.uk.md:2:13
          |
        2 | title: Школ�а x
          |             ^
          |
          = help: Save the file again and choose the UTF-8 encoding in your editor.

        1 error
    "#]],
    );
    check(
        "en",
        &[wrong("content/news/cp1251.uk.md", 13)],
        expect![[r#"
        error[file-encoding]: This file is not saved as UTF-8: byte 255 cannot be read
         --> content/news/cp1251.uk.md:2:10
         = help: Save the file again and choose the UTF-8 encoding in your editor.

        1 error
    "#]],
    );
    check(
        "en",
        &[wrong("content/news/utf16.uk.md", 5)],
        expect![[r#"
        error[file-encoding]: This file is not saved as UTF-8: byte 255 cannot be read
         --> content/news/utf16.uk.md
         = help: Save the file again and choose the UTF-8 encoding in your editor.

        1 error
    "#]],
    );
    check(
        "en",
        &[wrong("content/news/gone.uk.md", 5)],
        expect![[r#"
        error[file-encoding]: This file is not saved as UTF-8: byte 255 cannot be read
         --> content/news/gone.uk.md
         = help: Save the file again and choose the UTF-8 encoding in your editor.

        1 error
    "#]],
    );
}

#[test]
fn an_author_cannot_command_the_terminal() {
    let text = printed(
        "en",
        Format::Text,
        &SITE,
        &[error(key("content/news/escape.uk.md", "\u{1b}[31mkey\u{1b}[0m").replacement("\u{1b}c"))],
    );
    assert!(!text.contains('\u{1b}'), "{text:?}");
}

#[test]
fn colour_only_where_it_is_asked_for() {
    let list = [error(key("content/news/a.uk.md", "categry").replacement("category"))];
    let mut out = Vec::new();
    findings(&mut out, &phrases("uk"), Format::Text, Look { colour: true, width: 72 }, &list, &SITE).expect("memory");
    let coloured = String::from_utf8(out).expect("text");
    assert!(coloured.contains("\u{1b}["));
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), printed("uk", Format::Text, &SITE, &list));
}
