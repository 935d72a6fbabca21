//! What people see: the parts of a finding, in four languages.

use expect_test::expect;

use super::*;

#[test]
fn four_languages() {
    let date = Diagnostic::new(&rules::DATE_IMPOSSIBLE, at(&SITE, "content/news/a.uk.md", "01.13.2026"))
        .arg("field", "date")
        .arg("value", "01.13.2026");
    let list = [
        error(date),
        error(key("content/news/a.uk.md", "categry").replacement("category")),
        Finding::new(Diagnostic::new(&rules::FILE_UNUSED, Place::file("content/news/photo.jpg")), Severity::Note),
        Finding::new(Diagnostic::new(&rules::FILE_LOOP, Place::file("content/news/x")), Severity::Off),
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
             = порада: Пошліться на нього, перенесіть до content/files або
                       вилучіть.

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
             = съвет: Направете връзка към него, преместете го в content/files или
                      го изтрийте.

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

#[test]
fn the_mended_line_mends_the_whole_line() {
    let path = "content/news/a.uk.md";
    let at_key = |text: &str| at(&SITE, path, text);
    let list = [
        error(key(path, "categry").replacement("category")),
        error(
            Diagnostic::new(&rules::VALUE_ID, at_key("reform"))
                .arg("value", "reform")
                .arg("field", "category")
                .replacement("help"),
        ),
        // What overlaps with the mended place is left to its own finding.
        error(
            Diagnostic::new(&rules::VALUE_ID, at_key("categry: reform"))
                .arg("value", "x")
                .arg("field", "category")
                .replacement("y"),
        ),
    ];
    check(
        "en",
        &list,
        expect![[r#"
        error[key-unknown]: There is no field “categry” here
         --> content/news/a.uk.md:4:1
          |
        4 | categry: reform
          | ^^^^^^^
          |
          = help: These fields may stand here: title, category.
          = the mended line, ready to paste:

        category: help

        error[value-id]: “reform” cannot be an id in the field “category”
         --> content/news/a.uk.md:4:10
          |
        4 | categry: reform
          |          ^^^^^^
          |
          = help: An id is made of lower-case Latin letters, digits and hyphens:
                  quality-school.
          = the mended line, ready to paste:

        category: help

        error[value-id]: “x” cannot be an id in the field “category”
         --> content/news/a.uk.md:4:1
          |
        4 | categry: reform
          | ^^^^^^^^^^^^^^^
          |
          = help: An id is made of lower-case Latin letters, digits and hyphens:
                  quality-school.
          = the mended line, ready to paste:

        y

        3 errors
    "#]],
    );
}

#[test]
fn why_a_file_could_not_be_read() {
    for lang in ["uk", "ru", "bg", "en"] {
        let said = |kind: io::ErrorKind| {
            let (phrases, _) = Phrases::load(crate::base::Lang::parse(lang).expect("a tag"), Vec::new());
            message(&phrases, &Diagnostic::unreadable(Place::file("x"), &io::Error::from(kind)))
        };
        let system = io::Error::from(io::ErrorKind::BrokenPipe).to_string();
        assert!(said(io::ErrorKind::BrokenPipe).contains(&system), "{lang}");
        for kind in [io::ErrorKind::NotFound, io::ErrorKind::PermissionDenied, io::ErrorKind::IsADirectory] {
            let english = io::Error::from(kind).to_string();
            assert!(!said(kind).contains(&english) && !said(kind).contains("found-"), "{lang}: {}", said(kind));
        }
    }
}
