//! What the build says about how accessible a text is, and how an author overrules it in place: what must be found, and
//! what must not, since false alarms teach people to look away.

use expect_test::expect;

use crate::fixture::check_diagnostics;

/// A page around a body.
fn page(body: &str) -> String {
    format!("-- pages/a.uk.md --\n---\ntitle: А\n---\n{body}")
}

#[test]
fn alternative_texts() {
    check_diagnostics(
        "
-- pages/a.uk.md --
---
title: А
image: {src: a.jpg, alt: 'Лікарі у школі', caption: 'Лікарі у школі.'}
photos:
  b.jpg: {alt: IMG_2041.jpg}
  c.jpg: {alt: Лікарка, caption: Лікарка вимірює тиск}
---
![Сестра](b.jpg \"сестра\") текст

![фото 3](c.jpg)

![](c.jpg \"декоративне\")

![Лікарка вимірює тиск](c.jpg)

![Пандус біля входу](b.jpg \"Новий пандус, 2026 рік\")
-- pages/a.jpg --
-- pages/b.jpg --
-- pages/c.jpg --
",
        expect![[r#"
            pages/a.uk.md:3:26 image-alt-caption alt=Лікарі у школі
            pages/a.uk.md:5:16 image-alt-file alt=IMG_2041.jpg
            pages/a.uk.md:8:1 link-title title=сестра
            pages/a.uk.md:10:1 image-alt-file alt=фото 3
            pages/a.uk.md:14:1 image-alt-caption alt=Лікарка вимірює тиск
        "#]],
    );
}

#[test]
fn headings_that_are_only_bold() {
    check_diagnostics(
        &page("**Хто може подати заяву**\n\nУсі.\n\n**Не чекайте.**\n\n**Телефон: 103**\n"),
        expect![[r#"
            pages/a.uk.md:4:1 heading-bold → ## Хто може подати заяву
        "#]],
    );
}

#[test]
fn texts_of_links() {
    check_diagnostics(
        &page(
            "[Тут](b.md) [за посиланням!](b.md) [Read more](https://who.int/) [про нас](b.md) <https://who.int/news>\n\n\
             <a@b.org> [+380 800 505 201](tel:+380800505201) [who.int](https://who.int/)\n\
             -- pages/b.uk.md --\n---\ntitle: Б\n---\nТекст.\n",
        ),
        expect![[r#"
            pages/a.uk.md:4:1 link-text-vague text=Тут
            pages/a.uk.md:4:13 link-text-vague text=за посиланням!
            pages/a.uk.md:4:36 link-text-vague text=Read more
            pages/a.uk.md:4:82 link-text-address text=https://who.int/news
        "#]],
    );
}

#[test]
fn paragraphs_languages_and_capitals() {
    let long = "слово ".repeat(121);
    check_diagnostics(
        &format!(
            "
-- news/a.uk.md --
---
title: ВАЖЛИВА ІНФОРМАЦІЯ
lead: Это новый закон.
date: 2026-03-01
category: reform
---
{long}

Він сказав «мы вместе» і пішов. ЗАПИШІТЬСЯ ДО ЛІКАРЯ!

Гасло [Stay at home and save lives](https://who.int/).
-- news/b.ru.md --
---
title: Б
date: 2026-03-01
category: reform
---
Он ответил «її серце».
-- site.yaml --
title: {{uk: Сайт, ru: Сайт}}
base_url: https://example.org
languages: [uk, ru]
timezone: Europe/Kyiv
organization: {{id: moh, name: МОЗ}}
categories: {{reform: МОЗ}}
rules: {{translation-missing: off}}
"
        ),
        expect![[r#"
            news/a.uk.md:1:1 translation-missing lang=ru file=a.ru.md
            news/a.uk.md:2:8 text-capitals text=ВАЖЛИВА ІНФОРМАЦІЯ
            news/a.uk.md:3:7 language-unmarked text=Это новый закон lang=ru where=field
            news/a.uk.md:7:1 paragraph-long count=121 limit=120
            news/a.uk.md:9:13 language-unmarked text=мы вместе lang=ru where=text → <span lang="ru">мы вместе</span>
            news/a.uk.md:9:33 text-capitals text=ЗАПИШІТЬСЯ ДО ЛІКАРЯ
            news/a.uk.md:11:8 language-unmarked text=Stay at home and save lives lang=en where=text → <span lang="en">Stay at home and save lives</span>
            news/b.ru.md:1:1 translation-missing lang=uk file=b.uk.md
            news/b.ru.md:6:13 language-unmarked text=її серце lang=uk where=text → <span lang="uk">її серце</span>
        "#]],
    );
}

#[test]
fn documents_as_pdf_alone() {
    let enough = "word ".repeat(60);
    check_diagnostics(
        &format!(
            "
-- pages/a.uk.md --
---
title: А
attachments: [{{file: a.pdf, title: Наказ}}]
---
Наказ.
-- pages/a.en.md --
---
title: A
attachments: [{{title: Order}}]
---
{enough}
-- pages/b.uk.md --
---
title: Б
attachments: [{{file: a.pdf, title: Наказ}}, {{file: a.docx, title: Наказ}}]
---
Наказ.
-- pages/c.uk.md --
---
title: В
---
Читайте [наказ](a.pdf).
-- pages/d.uk.md --
---
title: Г
---
Читайте [наказ](https://moz.gov.ua/a.pdf).
-- pages/a.pdf --
-- pages/a.docx --
-- site.yaml --
title: WHO
base_url: https://example.org
languages: [uk, en]
timezone: Europe/Kyiv
organization: {{id: moh, name: WHO}}
rules: {{translation-missing: off}}
"
        ),
        expect![[r#"
            pages/a.uk.md:3:22 pdf-only file=a.pdf
            pages/b.uk.md:1:1 translation-missing lang=en file=b.en.md
            pages/c.uk.md:1:1 translation-missing lang=en file=c.en.md
            pages/c.uk.md:4:9 pdf-only file=a.pdf
            pages/d.uk.md:1:1 translation-missing lang=en file=d.en.md
        "#]],
    );
}

#[test]
fn a_finding_is_accepted_in_place() {
    check_diagnostics(
        "
-- pages/a.uk.md --
---
# accept translation-missing: це лише для України
# accept text-capitals: так у наказі
title: ВАЖЛИВА ІНФОРМАЦІЯ
---
<!-- accept link-text-vague: так у цитаті -->
> [Тут](https://who.int/) і [тут](https://who.int/).

[Тут](https://who.int/) <!-- accept link-text-vague: бо -->

[Тут](https://who.int/)
-- data/partners.yaml --
- id: eu
  # accept word-missing: назву не перекладають
  name: {uk: ЄС}
  role: donor
- id: who
  name: {uk: ВООЗ} # accept word-missing: назву не перекладають
  role: donor
-- site.yaml --
# accept word-missing: буде згодом
title: {uk: Сайт}
base_url: https://example.org
languages: [uk, en]
timezone: Europe/Kyiv
organization: {id: moh, name: {uk: МОЗ}}
",
        expect![[r#"
            data/partners.yaml:1:7 record-unused kind=partner id=eu
            data/partners.yaml:5:7 record-unused kind=partner id=who
            pages/a.uk.md:11:1 link-text-vague text=Тут
            site.yaml:6:31 word-missing field=organization.name languages=en
        "#]],
    );
}

#[test]
fn comments_that_accept_nothing() {
    check_diagnostics(
        "
-- pages/a.uk.md --
---
title: А # accept text-capitals: так
# accept file-missing: буде згодом
image: {src: a.jpg, alt: Лікарка}
---
<!-- accept paragraph-long: уже коротший -->
Текст.

<!-- accept paragraf-long: закон -->
Текст.

<!-- accept link-text-vague -->
[Тут](https://who.int/)

<!-- accept link-text-vague: так --> Текст
-- pages/b.uk.md --
---
title: Б
draft: yes
---
<!-- accept paragraph-long: чернетку не перевіряють -->
Текст.
",
        expect![[r#"
            pages/a.uk.md:2:19 accept-place code=text-capitals where=title
            pages/a.uk.md:3:10 accept-refused code=file-missing
            pages/a.uk.md:4:14 file-missing file=a.jpg proposal=none
            pages/a.uk.md:6:13 accept-unused code=paragraph-long
            pages/a.uk.md:9:13 accept-unknown code=paragraf-long → paragraph-long
            pages/a.uk.md:12:13 accept-reason code=link-text-vague
            pages/a.uk.md:13:1 link-text-vague text=Тут
            pages/a.uk.md:15:13 accept-place code=link-text-vague where=text
        "#]],
    );
}
