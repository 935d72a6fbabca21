//! The rules that need more than one file: each family in a tiny site.

use expect_test::expect;

use crate::fixture::{Fixture, check_diagnostics};

#[test]
fn a_sound_site_has_no_findings() {
    check_diagnostics(
        "-- news/a.uk.md --\n---\ntitle: А\ndate: 2026-03-01\ncategory: reform\n---\nТекст.\n",
        expect![[""]],
    );
    check_diagnostics("", expect![[""]]);
}

#[test]
fn required_fields() {
    check_diagnostics(
        "
-- news/a.uk.md --
---
tags: [x]
author: {role: лікар}
image: {alt: Клас}
attachments: [{title: Наказ}]
updates: [{note: Уточнено}]
---
Один.

Два.
-- pages/about.uk.md --
---
lead: Про нас
---
Текст.
-- alerts/heat.uk.md --
---
title: Спека
level: danger
---
Текст.
-- news/draft.uk.md --
---
draft: yes
---
Один.

[два](nowhere.md)
",
        expect![[r#"
            alerts/heat.uk.md:2:1 field-missing field=from
            alerts/heat.uk.md:2:1 field-missing field=until
            news/a.uk.md:2:1 field-missing field=title
            news/a.uk.md:2:1 field-missing field=date
            news/a.uk.md:2:1 field-missing field=category
            news/a.uk.md:2:1 field-missing field=lead
            news/a.uk.md:3:9 field-missing field=name
            news/a.uk.md:4:8 field-missing field=src
            news/a.uk.md:5:15 field-missing field=file
            news/a.uk.md:6:11 field-missing field=date
            news/a.uk.md:6:11 field-missing field=kind
            pages/about.uk.md:2:1 field-missing field=title
        "#]],
    );
}

#[test]
fn a_field_left_empty_is_told_at_its_own_line() {
    check_diagnostics(
        "
-- news/a.uk.md --
---
date: 2026-03-01
title:
category:
lead: Коротко
---
Текст.
-- data/partners.yaml --
- id: eu
  name:
  role: donor
",
        expect![[r#"
            data/partners.yaml:2:3 field-empty field=name
            news/a.uk.md:3:1 field-empty field=title
            news/a.uk.md:4:1 field-empty field=category
        "#]],
    );
}

#[test]
fn a_translation_is_told_of_all_updates_at_once() {
    check_diagnostics(
        "
-- site.yaml --
title: Visnyk
base_url: https://example.org
languages: [uk, en]
timezone: Europe/Kyiv
organization: {id: moh, name: WHO}
-- pages/a.uk.md --
---
title: А
updates:
  - {date: 2026-03-01, kind: update, note: 'Додано: адресу'}
  - {date: 2026-12-02, kind: correction, note: Виправлено}
---
Текст.
-- pages/a.en.md --
---
title: A
---
Text.
-- pages/b.uk.md --
---
title: Б
updates: [{date: 2026-03-01, kind: update, note: Додано}]
---
Текст.
-- pages/b.en.md --
---
title: B
updates: [{was: x}]
---
Text.
",
        expect![[r#"
            pages/a.en.md:2:1 field-missing field=updates.note → updates:
              - note: "Додано: адресу"
              - note: "Виправлено"

            pages/a.uk.md:5:12 update-future date=2026-12-02
            pages/b.en.md:3:11 field-missing field=note
        "#]],
    );
}

#[test]
fn shared_fields_are_asked_of_the_first_file() {
    check_diagnostics(
        "
-- site.yaml --
title: Visnyk
base_url: https://example.org
languages: [uk, en]
timezone: Europe/Kyiv
organization: {id: moh, name: WHO}
categories: {reform: Reform}
-- news/a.en.md --
---
title: A
date: 2026-03-02
tags: [b]
image: {src: b.jpg, credit: Б}
attachments: [{file: a.pdf}]
source: {url: https://example.org/2}
---
Text.
-- news/a.uk.md --
---
title: А
date: 2026-03-01
tags: [a]
image: {src: a.jpg, alt: Клас, credit: А}
attachments: [{title: Наказ}]
source: {url: https://example.org/1}
---
Текст.
-- news/a.jpg --
-- news/b.jpg --
-- news/a.pdf --
",
        expect![[r#"
            news/a.en.md:3:7 shared-differs field=date lang=uk (news/a.uk.md:3:7)
            news/a.en.md:4:7 shared-differs field=tags lang=uk (news/a.uk.md:4:7)
            news/a.en.md:5:8 image-field-alt-missing file=a.jpg
            news/a.en.md:5:14 shared-differs field=src lang=uk (news/a.uk.md:5:14)
            news/a.en.md:5:29 shared-differs field=credit lang=uk (news/a.uk.md:5:40)
            news/a.en.md:6:15 field-missing field=title
            news/a.en.md:6:22 pdf-only file=a.pdf
            news/a.en.md:7:15 shared-differs field=url lang=uk (news/a.uk.md:7:15)
            news/a.uk.md:2:1 shared-missing field=category
            news/a.uk.md:6:15 pdf-only file=a.pdf
        "#]],
    );
}

#[test]
fn ids_in_front_matter_records_and_config() {
    check_diagnostics(
        "
-- site.yaml --
title: Сайт
base_url: https://example.org
languages: [uk]
timezone: Europe/Kyiv
organization: {id: moh, name: МОЗ}
categories: {reform: Реформа}
header_hotlines: [mho]
menu: [{page: abuot, items: [{section: events}, {page: news}]}, {section: partners}]
statement: {status: partial, reviewed: 2026-02-01, page: acessibility}
-- news/school.uk.md --
---
title: А
date: 2026-03-01
category: refrom
related: [school, schol2]
events: evnt
partners: [eu, es]
background: nothing
people: [ruditch]
---
Текст.
-- news/school2.uk.md --
---
title: Б
date: 2026-03-01
category: reform
---
Текст.
-- pages/about.uk.md --
---
title: Про нас
---
Текст.
-- events/event-1.uk.md --
Програма.
-- data/events.yaml --
- id: event
  title: Event
  start: 2026-03-01
  end: 2026-03-02
  mode: online
  contact: moh1
  organisers: ue
  results: schoool
-- data/hotlines.yaml --
- {id: moh, name: МОЗ, phone: '112', cost: free, hours: always, languages: [uk], verified: 2026-03-01}
-- data/partners.yaml --
- {id: eu, name: EU, role: donor}
",
        expect![[r#"
            data/events.yaml:6:12 id-unknown kind=hotline id=moh1 proposal=none → moh
            data/events.yaml:7:15 id-unknown kind=partner id=ue proposal=none → eu
            data/events.yaml:8:12 id-unknown kind=news id=schoool proposal=none → school
            events/event-1.uk.md:1:1 programme-alone id=event-1 proposal=event
            news/school.uk.md:4:11 category-unknown id=refrom known=reform → reform
            news/school.uk.md:5:11 related-self
            news/school.uk.md:5:19 id-unknown kind=news id=schol2 proposal=none → school2
            news/school.uk.md:6:9 id-unknown kind=event id=evnt proposal=none → event
            news/school.uk.md:7:16 id-unknown kind=partner id=es proposal=none → eu
            news/school.uk.md:8:13 id-unknown kind=snippet id=nothing proposal=none
            news/school.uk.md:9:10 id-unknown kind=person id=ruditch proposal=none
            site.yaml:7:19 id-unknown kind=hotline id=mho proposal=none → moh
            site.yaml:8:15 id-unknown kind=page id=abuot proposal=none → about
            site.yaml:8:56 id-unknown kind=page id=news proposal=none
            site.yaml:9:58 id-unknown kind=page id=acessibility proposal=none
        "#]],
    );
}

#[test]
fn links_reach_something() {
    check_diagnostics(
        "
-- news/school.uk.md --
---
title: Школа
date: 2026-03-01
category: reform
---
## Мета

[a](scool.md) [b](scool.uk.md#мета) [c](about.uk.md) [*d*](scool.md) [e](school.md#meat) [f](#meta2) [g](../../../x.md)
[h](news:scool) [i](page:about#x) <hotline:mho> [j](person:ruditch) [k](event:x) [l](page:hotlines) [m](page:events)
[n](page:hotlines#moh) [o](page:partners#un) [p](photo.jpg) [r](school.md#meta) [s](#meta) [t](../pages/about.md)
-- news/photo-1.jpg --
-- pages/about.uk.md --
---
title: Про нас
---
Текст.
-- data/hotlines.yaml --
- {id: moh, name: МОЗ, phone: '112', cost: free, hours: always, languages: [uk], verified: 2026-03-01}
-- data/partners.yaml --
- {id: eu, name: EU, role: donor}
",
        expect![[r#"
            data/partners.yaml:1:8 record-unused kind=partner id=eu
            news/photo-1.jpg:1:1 file-unused role=companion
            news/school.uk.md:2:1 field-missing field=lead
            news/school.uk.md:8:1 link-file-unknown file=scool.md proposal=none → [a](school.md)
            news/school.uk.md:8:15 link-file-unknown file=scool.uk.md proposal=none → [b](school.uk.md#мета)
            news/school.uk.md:8:37 link-file-unknown file=about.uk.md proposal=none → [c](../pages/about.uk.md)
            news/school.uk.md:8:54 link-file-unknown file=scool.md proposal=school.md
            news/school.uk.md:8:70 link-anchor-unknown anchor=meat proposal=none → [e](school.md#meta)
            news/school.uk.md:8:90 link-anchor-unknown anchor=meta2 proposal=none → [f](#meta)
            news/school.uk.md:8:102 link-file-unknown file=../../../x.md proposal=none
            news/school.uk.md:9:1 id-unknown kind=news id=scool proposal=none → [h](news:school)
            news/school.uk.md:9:17 link-anchor-unknown anchor=x proposal=none
            news/school.uk.md:9:35 id-unknown kind=hotline id=mho proposal=none → <hotline:moh>
            news/school.uk.md:9:49 id-unknown kind=person id=ruditch proposal=none
            news/school.uk.md:9:69 id-unknown kind=event id=x proposal=none
            news/school.uk.md:9:101 id-unknown kind=page id=events proposal=none
            news/school.uk.md:10:24 link-anchor-unknown anchor=un proposal=none
            news/school.uk.md:10:46 link-file-unknown file=photo.jpg proposal=none → [p](photo-1.jpg)
        "#]],
    );
}

#[test]
fn links_from_the_root() {
    check_diagnostics(
        "
-- pages/about.uk.md --
---
title: Про нас
aliases: [/old/page, /old.php]
---
[1](/uk/about/) [2](/health/uk/about/#x) [3](/) [4](/uk/) [5](/uk/news/) [6](/uk/feed.xml?x) [7](/old/page/) [8](/old.php)
[9](/order%2012.pdf) [10](/uk/news/category/reform/) [11](/uk/news/a/) [12](/uk/news/archive/2026/03/) [13](/sitemap.xml)

[1](/uk/about) [2](/uk/abuot/) [3](/UK/about/) [4](/about) [5](/uk/events/) [6](/order.pdf) [7](/uk/news/later/) [8](/Old.php#a)
-- files/order 12.pdf --
-- news/a.uk.md --
---
title: А
date: 2026-03-01
category: reform
---
Текст.
-- news/later.uk.md --
---
title: Потім
date: 2027-03-01
category: reform
---
Текст.
",
        expect![[r#"
            pages/about.uk.md:6:1 pdf-only file=/order%2012.pdf
            pages/about.uk.md:8:1 link-address-unknown address=/uk/about proposal=none → [1](/uk/about/)
            pages/about.uk.md:8:16 link-address-unknown address=/uk/abuot/ proposal=none → [2](/uk/about/)
            pages/about.uk.md:8:32 link-address-unknown address=/UK/about/ proposal=none → [3](/uk/about/)
            pages/about.uk.md:8:48 link-address-unknown address=/about proposal=none → [4](/uk/about/)
            pages/about.uk.md:8:60 link-address-unknown address=/uk/events/ proposal=none
            pages/about.uk.md:8:77 link-address-unknown address=/order.pdf proposal=none → [6](</order 12.pdf>)
            pages/about.uk.md:8:114 link-address-unknown address=/Old.php proposal=none → [8](/old.php#a)
        "#]],
    );
}

#[test]
fn cards_and_live_figures() {
    check_diagnostics(
        "
-- news/a.uk.md --
---
title: А
date: 2026-03-01
category: reform
---
![x](event:schol)

![x](snippet:one)

![x](dataset:budget)

Вже [2 партнери](count:partners), [1 донор](count:partners?role=donor), [1 000 донорів](count:partners?role=donor).
-- pages/a.uk.md --
---
title: Б
---
[# партнер/партнери/партнерів](count:partners) [# партнер/партнерів](count:partners) [# a/b/c](count:partner)
[# a/b/c](count:partners?country=UA) [# a/b/c](count:partners?role=dnor) [# a/b/c](count:news?category=reform)
-- snippets/one.uk.md --
---
title: О
---
![x](snippet:two)

![x](hotline:moh)
-- snippets/two.uk.md --
---
title: Д
---
Текст.
-- snippets/three.uk.md --
---
title: Т
---
Текст.
-- data/events.yaml --
- {id: school, title: Event, start: 2026-03-01, end: 2026-03-02, mode: online}
-- data/partners.yaml --
- {id: eu, name: EU, role: donor}
- {id: un, name: UN, role: media}
",
        expect![[r#"
            data/partners.yaml:1:8 record-unused kind=partner id=eu
            data/partners.yaml:2:8 record-unused kind=partner id=un
            news/a.uk.md:2:1 field-missing field=lead
            news/a.uk.md:6:1 id-unknown kind=event id=schol proposal=none → ![x](event:school)
            news/a.uk.md:10:1 id-unknown kind=dataset id=budget proposal=none
            news/a.uk.md:12:73 count-differs written=1000 live=1
            pages/a.uk.md:4:48 count-forms given=2 expected=3
            pages/a.uk.md:4:86 count-unknown name=partner known=partners, events, hotlines, news, people, documents, datasets proposal=partners
            pages/a.uk.md:5:1 count-unknown name=country known=role proposal=none
            pages/a.uk.md:5:38 count-unknown name=dnor known=donor, implementer, government, medical, media proposal=donor
            snippets/one.uk.md:4:1 snippet-in-snippet
            snippets/one.uk.md:6:1 id-unknown kind=hotline id=moh proposal=none
            snippets/three.uk.md:1:1 snippet-unused id=three
        "#]],
    );
}

#[test]
fn numbers_of_hotlines() {
    check_diagnostics(
        "
-- pages/a.uk.md --
---
title: А
---
[0 800 505 201](hotline:moh) [+380 800 505 201](hotline:moh) [лінія](hotline:moh) <hotline:moh>

[0 800 505 202](hotline:moh) [дзвоніть 0 800 505 20](hotline:moh)
-- data/hotlines.yaml --
- {id: moh, name: МОЗ, phone: '+380800505201', cost: free, hours: always, languages: [uk], verified: 2026-03-01}
",
        expect![[r#"
            pages/a.uk.md:6:1 phone-text text=0 800 505 202 display=0 800 505 201 → <hotline:moh> (data/hotlines.yaml:1:31)
            pages/a.uk.md:6:30 phone-text text=дзвоніть 0 800 505 20 display=0 800 505 201 (data/hotlines.yaml:1:31)
        "#]],
    );
}

#[test]
fn hours_and_exceptions_that_overlap() {
    check_diagnostics(
        "
-- data/hotlines.yaml --
- id: moh
  name: МОЗ
  phone: '+380800505201'
  cost: free
  hours:
    - {days: mon-fri, opens: '08:00', closes: '20:00'}
    - {days: fri, opens: '20:00', closes: '22:00'}
    - {days: wed, opens: '19:59', closes: '21:00'}
    - {days: sun, opens: '22:00', closes: '08:00'}
    - {days: [mon, sat], opens: '07:00', closes: '08:00'}
  languages: [uk]
  exceptions:
    - {from: 2026-12-24, to: 2026-12-26, closed: yes}
    - {from: 2026-12-27, closed: yes}
    - {from: 2026-12-26, closed: yes}
  verified: 2026-03-01
",
        expect![[r#"
            data/hotlines.yaml:8:26 hours-overlap (data/hotlines.yaml:6:30)
            data/hotlines.yaml:10:33 hours-overlap (data/hotlines.yaml:9:26)
            data/hotlines.yaml:15:14 exceptions-overlap (data/hotlines.yaml:13:14)
        "#]],
    );
}

#[test]
fn pictures() {
    check_diagnostics(
        "
-- site.yaml --
title: Visnyk
base_url: https://example.org
languages: [uk, en]
timezone: Europe/Kyiv
organization: {id: moh, name: WHO}
categories: {reform: Reform}
-- news/a/index.uk.md --
---
title: А
date: 2026-03-01
category: reform
image: {src: a.jpg, alt: Клас}
gallery: [b.jpg, c.jpg, c.txt, c.jpg]
photos:
  b.jpg: {alt: Клас}
  c.jpg: {decorative: yes}
  c.txt: {alt: Текст}
  old.jpg: {alt: Старе}
  fg.jpg: {credit: МОЗ}
attachments: [{file: oder.pdf, title: Наказ}]
---
![Фото](f.JPG) ![Фото](f.jpg)
-- news/a/index.en.md --
---
title: A
attachments: [{title: Order}]
---
Text.
-- news/b.uk.md --
---
title: Б
date: 2026-03-02
category: reform
---
![](gallery:)

![](gallery:)
-- snippets/s.uk.md --
---
title: Б
---
![](gallery:)
-- news/a/a.jpg --
-- news/a/b.jpg --
-- news/a/c.jpg --
-- news/a/c.txt --
-- news/a/f.jpg --
-- news/a/order.pdf --
-- data/partners.yaml --
- {id: eu, name: EU, role: donor, logo: {src: eu.svg}}
-- data/logos/eu.svg --
",
        expect![[r#"
            data/logos/eu.svg:1:1 file-unused role=companion
            data/partners.yaml:1:8 record-unused kind=partner id=eu
            data/partners.yaml:1:47 file-missing file=eu.svg proposal=none → logos/eu.svg
            news/a/index.en.md:2:1 image-field-alt-missing file=a.jpg
            news/a/index.en.md:2:1 image-field-alt-missing file=b.jpg
            news/a/index.en.md:2:1 image-field-alt-missing file=c.txt
            news/a/index.en.md:3:15 pdf-only file=oder.pdf
            news/a/index.uk.md:6:25 file-no-picture file=c.txt proposal=none
            news/a/index.uk.md:6:32 gallery-repeated file=c.jpg
            news/a/index.uk.md:11:12 photo-unused file=old.jpg proposal=none
            news/a/index.uk.md:12:11 photo-unused file=fg.jpg proposal=f.JPG
            news/a/index.uk.md:13:22 file-missing file=oder.pdf proposal=none → order.pdf
            news/a/index.uk.md:13:22 pdf-only file=oder.pdf
            news/a/index.uk.md:15:1 file-missing file=f.JPG proposal=f.jpg
            news/a/index.uk.md:15:1 image-alt-file alt=Фото
            news/a/index.uk.md:15:16 image-alt-file alt=Фото
            news/a/order.pdf:1:1 file-unused role=companion
            news/b.uk.md:1:1 translation-missing lang=en file=b.en.md
            news/b.uk.md:6:1 gallery-empty kind=none
            news/b.uk.md:8:1 gallery-twice address=gallery:
            snippets/s.uk.md:1:1 snippet-unused id=s
            snippets/s.uk.md:4:1 gallery-empty kind=here
        "#]],
    );
}

#[test]
fn translations_languages_and_words() {
    check_diagnostics(
        "
-- site.yaml --
title: {uk: Сайт, en: Site}
description: {uk: Опис}
base_url: https://example.org
languages: [uk, en, bg]
timezone: Europe/Kyiv
organization: {id: moh, name: МОЗ}
categories: {reform: {uk: Реформа, en: Reform, bg: Реформа, de: Reform}}
menu: [{url: 'https://a.org', title: {en: A, bg: А}}]
-- news/a/index.uk.md --
---
title: А
date: 2026-03-01
category: reform
---
Текст.
-- news/b.de.md --
---
title: А
---
Текст.
-- pages/about.en.md --
---
title: About
---
Text.
-- data/partners.yaml --
- {id: eu, name: {uk: ЄС, en: }, role: donor}
- {id: un, name: ООН, role: donor}
",
        expect![[r#"
            data/partners.yaml:1:8 record-unused kind=partner id=eu
            data/partners.yaml:1:18 word-missing field=name languages=en, bg
            data/partners.yaml:2:8 record-unused kind=partner id=un
            data/partners.yaml:2:18 word-cyrillic field=name
            news/a/index.uk.md:1:1 translation-missing lang=en file=index.en.md
            news/a/index.uk.md:1:1 translation-missing lang=bg file=index.bg.md
            news/b.de.md:1:1 file-language-unknown lang=de known=uk, en, bg
            pages/about.en.md:1:1 translation-missing lang=uk file=about.uk.md
            pages/about.en.md:1:1 translation-missing lang=bg file=about.bg.md
            site.yaml:1:8 word-missing field=title languages=bg
            site.yaml:2:14 word-missing field=description languages=en, bg
            site.yaml:6:31 word-cyrillic field=organization.name
            site.yaml:7:65 word-language field=categories.reform lang=de
            site.yaml:8:38 word-missing field=menu[0].title languages=uk
        "#]],
    );
}

#[test]
fn headings_and_titles() {
    check_diagnostics(
        "
-- pages/a.uk.md --
---
title: А
---
### Один

## Два

#### Три

## Чотири
-- pages/b.uk.md --
---
title: а
---
![x](snippet:s)
-- snippets/s.uk.md --
---
title: С
---
### Один

##### Два
",
        expect![[r#"
            pages/a.uk.md:4:1 heading-skip marks=### expected=##
            pages/a.uk.md:8:1 heading-skip marks=#### expected=###
            pages/b.uk.md:2:8 title-twice title=а (pages/a.uk.md:2:8)
            snippets/s.uk.md:6:1 heading-skip marks=##### expected=####
        "#]],
    );
}

#[test]
fn addresses_have_one_owner() {
    check_diagnostics(
        "
-- site.yaml --
title: Сайт
base_url: https://example.org
languages: [uk]
timezone: Europe/Kyiv
organization: {id: moh, name: МОЗ}
categories: {reform: Реформа}
-- news/a.uk.md --
---
title: А
date: 2026-03-01
category: reform
slug: Школа
aliases: [/uk/old, '../x', 'https://example.org/x', /node?id=1, /a\\b, //x, '/a:b', /]
---
Текст.
-- news/b.uk.md --
---
title: Б
date: 2027-03-01
category: reform
slug: школа
aliases: [/uk/old/, /uk/about]
---
Текст.
-- news/page.uk.md --
---
title: В
date: 2026-03-01
category: reform
---
Текст.
-- news/c.uk.md --
---
title: Г
date: 2026-03-01
category: reform
slug: a/b
---
Текст.
-- pages/about.uk.md --
---
title: Про нас
---
Текст.
-- pages/news.uk.md --
---
title: Новини
---
Текст.
-- pages/news/x.uk.md --
---
title: Новини х
---
Текст.
-- pages/events.uk.md --
---
title: Події
---
Текст.
-- pages/partners.uk.md --
---
title: Партнери
---
Текст.
-- pages/uk.uk.md --
---
title: Мова
---
Текст.
-- pages/what?.uk.md --
---
title: Що
---
Текст.
-- files/robots.txt --
-- files/uk/x.pdf --
-- files/index.html --
-- files/media/x.pdf --
-- files/.well-known/security.txt --
-- data/partners.yaml --
- {id: eu, name: EU, role: donor}
",
        expect![[r#"
            data/partners.yaml:1:8 record-unused kind=partner id=eu
            files/index.html:1:1 address-reserved address=/index.html
            files/media/x.pdf:1:1 address-reserved address=/media/x.pdf
            files/robots.txt:1:1 address-reserved address=/robots.txt
            files/uk/x.pdf:1:1 address-reserved address=/uk/x.pdf
            news/a.uk.md:6:20 alias-wrong alias=../x reason=path
            news/a.uk.md:6:28 alias-wrong alias=https://example.org/x reason=elsewhere
            news/a.uk.md:6:53 alias-wrong alias=/node?id=1 reason=query
            news/a.uk.md:6:65 alias-wrong alias=/a\b reason=path
            news/a.uk.md:6:71 alias-wrong alias=//x reason=elsewhere
            news/a.uk.md:6:76 alias-wrong alias=/a:b reason=character
            news/a.uk.md:6:84 alias-wrong alias=/ reason=path
            news/b.uk.md:5:7 address-twice address=/uk/news/shkola/ (news/a.uk.md:5:7)
            news/b.uk.md:6:11 address-twice address=/uk/old/ (news/a.uk.md:6:11)
            news/b.uk.md:6:21 address-twice address=/uk/about/ (pages/about.uk.md:1:1)
            news/c.uk.md:5:7 slug-character text=a/b character=/
            news/page.uk.md:1:1 slug-reserved name=page
            pages/news.uk.md:1:1 address-reserved address=/uk/news/
            pages/news/x.uk.md:1:1 slug-reserved name=news
            pages/partners.uk.md:1:1 address-reserved address=/uk/partners/
            pages/uk.uk.md:1:1 slug-reserved name=uk
            pages/what?.uk.md:1:1 slug-character text=what? character=?
        "#]],
    );
}

#[test]
fn times() {
    check_diagnostics(
        "
-- site.yaml --
title: Сайт
base_url: https://example.org
languages: [uk]
timezone: Europe/Kyiv
organization: {id: moh, name: МОЗ}
categories: {reform: Реформа}
statement: {status: partial, reviewed: 2025-06-14}
security: {contact: 'mailto:a@b.org', expires: 2026-07-01}
-- news/a.uk.md --
---
title: А
date: 2026-03-29T03:30
category: reform
expires: 2026-03-28
updates: [{date: 2026-03-28, kind: update, note: Раніше}, {date: 2026-03-29, kind: update, note: Того ж дня}]
---
Текст.
-- alerts/a.uk.md --
---
title: А
level: info
from: 2026-03-01T12:00
until: 2026-03-01
---
Текст.
-- alerts/b.uk.md --
---
title: А
level: info
from: 2026-03-01T12:00
until: 2026-03-01T11:00
---
Текст.
-- data/events.yaml --
- {id: a, title: A, start: 2026-03-29T03:30, end: 2026-03-29T05:00, mode: online}
- {id: b, title: A, start: 2026-03-29T03:30, end: 2026-03-29T05:00, mode: online, timezone: Europe/London}
-- data/hotlines.yaml --
- {id: moh, name: МОЗ, phone: '112', cost: free, hours: always, languages: [uk], verified: 2026-06-16}
",
        expect![[r#"
            alerts/b.uk.md:5:8 end-before-start
            data/events.yaml:1:28 time-gap time=2026-03-29T03:30 → 2026-03-29T04:30
            data/hotlines.yaml:1:92 verified-future date=2026-06-16
            news/a.uk.md:5:10 end-before-start
            news/a.uk.md:6:18 update-early date=2026-03-28
            site.yaml:7:12 id-unknown kind=page id=accessibility proposal=none
            site.yaml:7:40 statement-old date=2025-06-14
            site.yaml:8:48 security-expires state=soon date=2026-07-01
        "#]],
    );
}

/// The book of addresses mirrors the plan: whatever is written can be linked to from the root.
#[test]
fn every_planned_address_can_be_linked_to() {
    let site = "
-- site.yaml --
title: Сайт
base_url: https://example.org
languages: [uk, en]
timezone: Europe/Kyiv
organization: {id: moh, name: WHO}
categories: {reform: Reform}
collections: {posts: {title: Posts}}
per_page: 1
security: {contact: 'mailto:a@b.org', expires: 2027-03-01}
-- news/a.uk.md --
---
title: А
date: 2026-03-01
category: reform
---
Текст.
-- news/b.uk.md --
---
title: Б
date: 2026-03-02
category: reform
slug: Ще раз
aliases: [/old]
expires: 2026-03-03
---
Текст.
-- news/c.uk.md --
---
title: В
date: 2026-03-02
deadline: 2026-03-09
category: reform
---
Текст.
-- pages/about/us.uk.md --
---
title: Про нас
slug: me
---
Текст.
-- files/a b.pdf --
-- data/events.yaml --
- {id: a, title: A, start: 2026-03-29, end: 2026-03-29, mode: online}
-- data/hotlines.yaml --
- {id: moh, name: MOH, phone: '112', cost: free, hours: always, languages: [uk], verified: 2026-03-01}
-- data/partners.yaml --
- {id: eu, name: EU, role: donor}
-- data/posts.yaml --
- {id: nurse, title: Сестра}
";
    let planned = Fixture::new(site).planned();
    let links: String =
        planned.iter().map(|path| format!("[x](</{}>)\n", path.trim_end_matches("index.html"))).collect();
    let all = format!("{site}-- pages/all.uk.md --\n---\ntitle: Усе\n---\n{links}");
    let broken = Fixture::new(&all).findings();
    let broken: Vec<&str> = broken.lines().filter(|line| line.contains("link-address-unknown")).collect();
    assert_eq!(broken, Vec::<&str>::new());
    assert!(planned.len() > 30, "{planned:?}");
}

#[test]
fn pages_of_questions() {
    check_diagnostics(
        "\
-- pages/empty.uk.md --
---
title: Запитання
layout: faq
---

### Чи це запитання?

Ні: рівень інший.
-- pages/wrong.uk.md --
---
title: Питання
layout: fag
---

Текст.
-- pages/good.uk.md --
---
title: Добре
layout: faq
---

## Чи це запитання?

Так.
",
        expect![[r#"
            pages/empty.uk.md:3:9 faq-empty
            pages/empty.uk.md:6:1 heading-skip marks=### expected=##
            pages/wrong.uk.md:3:9 value-one-of field=layout value=fag known=faq → faq
        "#]],
    );
}
