//! Where people are told to look: lines, columns, long lines, odd encodings.

use expect_test::expect;

use super::*;

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
              = help: If it belongs to the value, put the whole value in quotation
                      marks; if it is a remark, put a space after the “#”.

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
             = help: If you need the file, rename it to “a-2.uk.md”; if not, delete
                     it.
             = instead of this:

            a-2.uk.md

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
              = help: Save the file again and choose the UTF-8 encoding in your
                      editor.

            1 error
        "#]],
    );
    check(
        "en",
        &[wrong("content/news/cp1251.uk.md", 13)],
        expect![[r#"
            error[file-encoding]: This file is not saved as UTF-8: byte 255 cannot be read
             --> content/news/cp1251.uk.md:2:10
             = help: Save the file again and choose the UTF-8 encoding in your
                     editor.

            1 error
        "#]],
    );
    check(
        "en",
        &[wrong("content/news/utf16.uk.md", 5)],
        expect![[r#"
            error[file-encoding]: This file is not saved as UTF-8: byte 255 cannot be read
             --> content/news/utf16.uk.md
             = help: Save the file again and choose the UTF-8 encoding in your
                     editor.

            1 error
        "#]],
    );
    check(
        "en",
        &[wrong("content/news/gone.uk.md", 5)],
        expect![[r#"
            error[file-encoding]: This file is not saved as UTF-8: byte 255 cannot be read
             --> content/news/gone.uk.md
             = help: Save the file again and choose the UTF-8 encoding in your
                     editor.

            1 error
        "#]],
    );
}
