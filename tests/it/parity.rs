//! Translations against their originals: what is found, where, and what is left alone.

use expect_test::{Expect, expect};

use crate::fixture::check_diagnostics;

/// A site in four languages with one hotline.
const SITE: &str = "\
-- site.yaml --
title: Сайт
base_url: https://example.org/health/
languages: [uk, ru, bg, en]
timezone: Europe/Kyiv
organization: {id: moh, name: МОЗ}
categories: {reform: Реформа}
-- data/hotlines.yaml --
- id: moh
  name: {uk: Лінія, ru: Линия, bg: Линия, en: Line}
  phone: '+380800505201'
  cost: free
  hours: always
  languages: [uk]
  verified: 2026-06-01
-- pages/help.uk.md --
---
title: Допомога
---
Текст. <!-- accept translation-missing: так -->
";

/// One key in the given languages; only findings about parity are shown.
#[track_caller]
fn check(texts: &[(&str, &str)], expected: Expect) {
    let mut site = SITE.to_owned();
    for lang in ["uk", "ru", "bg", "en"] {
        let text = texts.iter().find(|(of, _)| *of == lang).map(|(_, text)| *text);
        let Some(text) = text else { continue };
        let (head, body) = text.split_once("---\n").unwrap_or(("", text));
        let title = if head.contains("title:") { "" } else { "title: Назва\n" };
        site += &format!("-- pages/a.{lang}.md --\n---\n{title}{head}---\n{body}\n");
    }
    let found = crate::fixture::Fixture::new(&site).findings();
    let lines: String =
        found.lines().filter(|line| line.contains(" parity-")).map(|line| format!("{line}\n")).collect();
    expected.assert_eq(&lines);
}

#[test]
fn what_each_language_writes_its_own_way_is_no_finding() {
    check(
        &[
            (
                "uk",
                "title: До 15 січня 2027\nlead: Місць – 40.\n---\nУ *31* липня 2023 р. 1 200 000 грн, 12,5 % і 0 800 505 201; три села, 24 години.\n\n- 17 – [лист](news:x)\n\n| А | Б |\n|---|---|\n| 7 | 1 234,5 |",
            ),
            (
                "ru",
                "title: До 15 января 2027\nlead: Мест — 40.\n---\n31 июля 2023 года 1,2 млн гривен, 12,5 процента и <hotline:moh>; 3 села, круглосуточно.\n\n- 17 — [письмо](news:x)\n\n| А | Б |\n|---|---|\n| 7 | 1 234,5 |",
            ),
            (
                "bg",
                "title: До 15 януари 2027 г.\nlead: Местата са 40.\n---\nНа 31.07.2023 г. 1,2 милиона гривни, 12,5% и +380 800 505 201; 3 села, денонощно.\n\n- 17 – [писмо](news:x)\n\n| А | Б |\n|---|---|\n| 7 | 1234,5 |",
            ),
            (
                "en",
                "title: By 15 January 2027\nlead: There are forty places.\n---\nOn July 31, 2023, UAH 1.2 million, 12.5% and +380 (800) 505-201; three villages, around the clock.\n\n- Seventeen – [letter](news:x)\n\n| A | B |\n|---|---|\n| 7 | 1,234.5 |",
            ),
        ],
        expect![[""]],
    );
}

#[test]
fn what_differs_is_told_at_both_places() {
    check(
        &[
            (
                "uk",
                "title: До 15 січня\n---\nПрийшло 3150 людей з 24 сіл о 10:30, по 100 грн.\n\nТелефонуйте 0 800 505 201.\n\nБуло 40 місць, потім 17, 17.",
            ),
            (
                "en",
                "title: By 16 January\n---\nSome 3,510 people came from 24 villages at 10:30 pm with €100 each.\n\nCall 0 800 505 210.\n\nThere were places, later 17 and 19.",
            ),
        ],
        expect![[r#"
            pages/a.en.md:2:11 parity-date case=differs here=16 January there=15 січня lang=uk (pages/a.uk.md:2:11)
            pages/a.en.md:4:6 parity-number case=differs here=3,510 there=3150 lang=uk (pages/a.uk.md:4:9)
            pages/a.en.md:4:44 parity-date case=differs here=10:30 pm there=10:30 lang=uk (pages/a.uk.md:4:31)
            pages/a.en.md:4:58 parity-amount case=differs here=€100 there=100 грн lang=uk (pages/a.uk.md:4:41)
            pages/a.en.md:6:6 parity-phone case=differs here=0 800 505 210 there=0 800 505 201 lang=uk (pages/a.uk.md:6:13)
            pages/a.en.md:8:33 parity-number case=differs here=19 there=40 lang=uk (pages/a.uk.md:8:6)
        "#]],
    );
}

#[test]
fn tables_of_figures_are_compared_digit_by_digit() {
    check(
        &[
            ("uk", "| А | Б |\n|---|---|\n| x | 6 |\n| y | 9 |"),
            ("en", "| A | B |\n|---|---|\n| x | 6 |\n| y | 8 |\n| z | 5 |"),
            ("bg", "Няма таблица."),
        ],
        expect![[r#"
            pages/a.bg.md:4:1 parity-number case=missing here=none there=6 lang=uk (pages/a.uk.md:6:7)
            pages/a.bg.md:4:1 parity-number case=missing here=none there=9 lang=uk (pages/a.uk.md:7:7)
            pages/a.bg.md:4:1 parity-shape case=missing here=– there=2 × 2 lang=uk what=table (pages/a.uk.md:4:1)
            pages/a.en.md:4:1 parity-shape case=differs here=3 × 2 there=2 × 2 lang=uk what=table (pages/a.uk.md:4:1)
            pages/a.en.md:7:7 parity-number case=differs here=8 there=9 lang=uk (pages/a.uk.md:7:7)
            pages/a.en.md:8:7 parity-number case=extra here=5 there=none lang=uk (pages/a.uk.md:7:6)
        "#]],
    );
}

#[test]
fn links_count_by_what_they_reach() {
    let uk = "[а](help.uk.md#вхід) [б](page:help) [в](https://who.example/ru/news) [г](https://uk.wiki.example/Грип)\n\n\
              [ґ](https://www.a.example/x/?lang=uk) [д](mailto:a@b.example) [е](report.uk.pdf) <hotline:moh>\n\n![Подія](event:day)";
    let en = "[a](page:help) [b](help.en.md) [c](https://who.example/news) [d](https://en.wiki.example/Influenza)\n\n\
              [e](http://a.example/x) a@b.example [f](report.en.pdf) 0 800 505 201\n\n[Event](event:day)";
    check(&[("uk", uk), ("en", en)], expect![[""]]);
    check(
        &[
            ("uk", "[а](page:help)\n\n[б](https://a.example/x) [в](https://a.example/z)"),
            ("ru", "[а](page:help)\n\n[б](https://a.example/y) [в](https://a.example/z)"),
            ("bg", "Нищо.\n\n[б](https://a.example/x) [в](https://a.example/z) <hotline:moh>"),
        ],
        expect![[r#"
            pages/a.bg.md:4:1 parity-link case=missing here=none there=page:help lang=uk (pages/a.uk.md:4:1)
            pages/a.bg.md:6:51 parity-link case=extra here=hotline:moh there=none lang=uk (pages/a.uk.md:6:1)
            pages/a.ru.md:6:1 parity-link case=differs here=https://a.example/y there=https://a.example/x lang=uk (pages/a.uk.md:6:1)
        "#]],
    );
}

#[test]
fn headings_are_compared_by_their_levels() {
    check(
        &[
            ("uk", "## А\n\n### Б\n\n## В"),
            ("ru", "## А\n\n## Б\n\n## В"),
            ("bg", "## А\n\n### Б"),
            ("en", "## A\n\n### B\n\n## C"),
        ],
        expect![[r#"
            pages/a.bg.md:6:1 parity-shape case=missing here=## ### there=## ### ## lang=uk what=heading (pages/a.uk.md:8:1)
            pages/a.ru.md:6:1 parity-shape case=differs here=## ## ## there=## ### ## lang=uk what=heading (pages/a.uk.md:6:1)
        "#]],
    );
}

#[test]
fn the_original_is_the_one_that_is_named() {
    check(
        &[
            ("uk", "translated: en 1:3f2a\n---\nМісць 41."),
            ("ru", "translated: en\n---\nМест 40."),
            ("bg", "translated: pl\n---\nМеста: 40."),
            ("en", "Places: 40."),
        ],
        expect![[r#"
            pages/a.uk.md:5:7 parity-number case=differs here=41 there=40 lang=en (pages/a.en.md:4:9)
        "#]],
    );
}

#[test]
fn what_is_not_written_yet_is_not_compared() {
    check(&[("uk", "Місць 40."), ("en", "✎ Text.")], expect![[""]]);
}

#[test]
fn a_difference_may_be_accepted() {
    check_diagnostics(
        "
-- site.yaml --
title: Сайт
base_url: https://example.org/
languages: [uk, en]
timezone: Europe/Kyiv
organization: {id: moh, name: МОЗ}
-- pages/a.uk.md --
---
title: А
---
Місць 40, днів 17.
-- pages/a.en.md --
---
title: A
# accept parity-number: the number is in the table
lead: 19
---
<!-- accept parity-number: rounded for readers abroad -->
Places: 50.
",
        expect![[r#"
            site.yaml:1:8 word-cyrillic field=title
            site.yaml:5:31 word-cyrillic field=organization.name
        "#]],
    );
}

#[test]
fn the_site_weighs_all_rules_of_a_group() {
    use visnyk::base::{Lang, Severity, rules};
    let yaml = "title: С\nbase_url: https://example.org/\nlanguages: [uk, en]\ntimezone: Europe/Kyiv\n\
                organization: {id: a, name: А}\nrules: {parity-link: error, parity: {bg: off}, parity-date: {bg: note}}\n";
    let config = visnyk::site::config::read(&"content/site.yaml".into(), yaml, &mut Vec::new()).expect("a sound file");
    let weight = |rule, lang: &str| config.severity(rule, Lang::parse(lang));
    assert_eq!(weight(&rules::PARITY_NUMBER, "bg"), Severity::Off);
    assert_eq!(weight(&rules::PARITY_NUMBER, "en"), Severity::Warning);
    assert_eq!(weight(&rules::PARITY_DATE, "bg"), Severity::Note);
    assert_eq!(weight(&rules::PARITY_LINK, "en"), Severity::Error);
    assert_eq!(weight(&rules::SHARED_DIFFERS, "bg"), Severity::Warning);

    let mut problems = Vec::new();
    let misspelt = yaml.replace("parity:", "paritty:");
    visnyk::site::config::read(&"content/site.yaml".into(), &misspelt, &mut problems);
    let proposals: Vec<_> = problems.iter().map(|problem| problem.replacement.as_deref()).collect();
    assert_eq!(proposals, [Some("parity")]);
}

/// Sentences as people write them, in Ukrainian, Russian, Bulgarian and English.
const SENTENCES: &[[&str; 4]] = &[
    [
        "Прийом: пн–пт, 8:00–20:00, сб 9:00–15:00",
        "Приём: пн–пт, 8:00–20:00, сб 9:00–15:00",
        "Прием: пн–пт, 8:00 – 20:00 ч., сб 9:00 – 15:00 ч.",
        "Open Mon–Fri, 8 am–8 pm, Sat 9 am–3 pm",
    ],
    [
        "У 2025–2026 роках навчили 1250 лікарів і 3,4 тис. медсестер.",
        "В 2025–2026 годах обучили 1250 врачей и 3,4 тыс. медсестёр.",
        "През 2025–2026 г. са обучени 1250 лекари и 3,4 хил. медицински сестри.",
        "In 2025–26, 1,250 doctors and 3,400 nurses were trained.",
    ],
    [
        "Наказ МОЗ від 12.03.2024 № 1234/5",
        "Приказ Минздрава от 12.03.2024 № 1234/5",
        "Заповед на МЗ от 12.03.2024 г. № 1234/5",
        "Ministry of Health Order No. 1234/5 of 12 March 2024",
    ],
    [
        "вул. Грушевського, 7, м. Київ, 01601",
        "ул. Грушевского, 7, г. Киев, 01601",
        "ул. „Грушевски“ 7, Киев 01601",
        "7 Hrushevskoho Street, Kyiv 01601",
    ],
    [
        "Температура 36,6 °C, тиск 120/80, доза 0,5 мл.",
        "Температура 36,6 °C, давление 120/80, доза 0,5 мл.",
        "Температура 36,6 °C, кръвно 120/80, доза 0,5 мл.",
        "Temperature 36.6 °C, pressure 120/80, dose 0.5 ml.",
    ],
    [
        "Удвічі більше, ніж у 2023-му: 15 % проти 7,5 %.",
        "Вдвое больше, чем в 2023-м: 15 % против 7,5 %.",
        "Два пъти повече от 2023 г.: 15% срещу 7,5%.",
        "Twice as many as in 2023: 15% against 7.5%.",
    ],
    [
        "Бюджет – 2,5 млн євро (близько 110 млн грн).",
        "Бюджет — 2,5 млн евро (около 110 млн грн).",
        "Бюджетът е 2,5 млн. евро (около 110 млн. гривни).",
        "The budget is EUR 2.5 million (about UAH 110 million).",
    ],
    [
        "До 1 квітня, у II кварталі, XXI століття, 90-ті роки.",
        "До 1 апреля, во II квартале, XXI век, 90-е годы.",
        "До 1 април, през II тримесечие, XXI век, 90-те години.",
        "By 1 April, in the second quarter, 21st century, the nineties.",
    ],
    [
        "Дзвоніть 24/7: 0 800 50 52 01, з-за кордону +38 044 253-61-94.",
        "Звоните 24/7: 0 800 50 52 01, из-за рубежа +38 044 253-61-94.",
        "Обадете се 24/7: 0 800 50 52 01, от чужбина +38 044 253-61-94.",
        "Call 24/7: 0 800 505 201, from abroad +380 44 253 61 94.",
    ],
    [
        "Гепатит B, COVID-19, вітамін B12, ВІЛ-1.",
        "Гепатит B, COVID-19, витамин B12, ВИЧ-1.",
        "Хепатит B, COVID-19, витамин B12, ХИВ-1.",
        "Hepatitis B, Covid-19, vitamin B12, HIV-1.",
    ],
    [
        "Понад 1000 пацієнтів, майже 20 тисяч доз, 100-відсоткове покриття.",
        "Более 1000 пациентов, почти 20 тысяч доз, 100-процентный охват.",
        "Над 1000 пациенти, почти 20 000 дози, 100-процентно покритие.",
        "More than a thousand patients, almost 20,000 doses, 100 per cent coverage.",
    ],
    [
        "З 20 по 25 вересня 2026 року, у вівторок 22 вересня о 14:00.",
        "С 20 по 25 сентября 2026 года, во вторник 22 сентября в 14:00.",
        "От 20 до 25 септември 2026 г., вторник, 22 септември, 14:00 ч.",
        "From 20 to 25 September 2026; Tuesday, 22 September, 2 pm.",
    ],
    ["28.02–02.03.2026", "28.02–02.03.2026", "28.02. – 02.03.2026 г.", "28 February – 2 March 2026"],
    [
        "Вік 18+, від 60 років, 15-річні, 5–11 років.",
        "Возраст 18+, от 60 лет, 15-летние, 5–11 лет.",
        "Възраст 18+, над 60 години, 15-годишни, 5–11 години.",
        "Ages 18+, over 60, 15-year-olds, ages 5–11.",
    ],
    [
        "Постанова № 1303, п. 2.1, ст. 43.",
        "Постановление № 1303, п. 2.1, ст. 43.",
        "Постановление № 1303, т. 2.1, чл. 43.",
        "Resolution No. 1303, para. 2.1, Art. 43.",
    ],
    [
        "Станом на 01.11.2026 – 12 345 678,90 грн.",
        "По состоянию на 01.11.2026 — 12 345 678,90 грн.",
        "Към 01.11.2026 г. – 12 345 678,90 гривни.",
        "As of 1 November 2026: 12,345,678.90 hryvnias.",
    ],
    [
        "2 × 500 мг, 1:1000, 10–12 см, 1,5 години",
        "2 × 500 мг, 1:1000, 10–12 см, полтора года",
        "2 × 500 мг, 1:1000, 10–12 см, година и половина",
        "2 × 500 mg, 1:1000, 10–12 cm, a year and a half",
    ],
    [
        "Час: опівдні 5 травня, о 17-й годині.",
        "Время: полдень 5 мая, в 17 часов.",
        "Час: на обяд на 5 май, 17 часа.",
        "Time: noon on 5 May, at 5 pm.",
    ],
    ["112, 103 і 1677", "112, 103 и 1677", "112, 103 и 1677", "112, 103 and 1677"],
    [
        "Рівно 50 років, 3/4 пацієнтів, кожен 10-й.",
        "Ровно 50 лет, 3/4 пациентов, каждый 10-й.",
        "Точно 50 години, 3/4 от пациентите, всеки десети.",
        "Exactly fifty years, three quarters of patients, every tenth.",
    ],
    [
        "Програма триває 18 місяців (до грудня 2027 р.).",
        "Программа длится 18 месяцев (до декабря 2027 г.).",
        "Програмата е 18 месеца (до декември 2027 г.).",
        "The programme lasts 18 months (to December 2027).",
    ],
    ["В 2026 році 250 000 доз", "В 2026 году 250 000 доз", "През 2026 г. 250 000 дози", "In 2026, 250,000 doses"],
];

#[test]
fn natural_sentences_are_silent() {
    let column = |i: usize| SENTENCES.iter().map(|row| row[i]).collect::<Vec<_>>().join("\n\n");
    let texts = [0, 1, 2, 3].map(column);
    let [uk, ru, bg, en] = texts.each_ref().map(String::as_str);
    check(&[("uk", uk), ("ru", ru), ("bg", bg), ("en", en)], expect![[""]]);
    // And yet they are read: one digit is enough.
    let wrong = en.replace("12,345,678.90", "12,345,678.09");
    check(
        &[("uk", uk), ("en", &wrong)],
        expect![[r#"
            pages/a.en.md:34:24 parity-amount case=differs here=12,345,678.09 hryvnias there=12 345 678,90 грн lang=uk (pages/a.uk.md:34:24)
        "#]],
    );
}

/// Sentences of a news corpus with its tables, the same figures in every language: nothing may be found.
#[test]
fn a_corpus_of_sound_translations_is_silent() {
    let rows = |region: &str| {
        (0..8).map(|i| format!("| {region} {i} | {} | {} |\n", 2 + i * 11, 10_007 * (i + 1) * 97)).collect::<String>()
    };
    let text = |lang: &str, title: &str, lead: &str, region: &str, heads: &str| {
        let rows = rows(region);
        format!(
            "title: \"{title} №17\"\nlead: \"{lead}\"\n---\n{lead}\n\n## {title}\n\n- {lead}\n\n| {heads} |\n|---|---:|---:|\n{rows}\n[{title}](help.{lang}.md).\n"
        )
    };
    let uk = text(
        "uk",
        "Нові угоди",
        "До декларації приєдналося вісімнадцять країн, укладено 25 угод.",
        "Область",
        "А | Б | В",
    );
    let ru = text(
        "ru",
        "Новые соглашения",
        "К декларации присоединились восемнадцать стран, заключено 25 соглашений.",
        "Область",
        "А | Б | В",
    );
    let bg = text(
        "bg",
        "Нови споразумения",
        "Към декларацията се присъединиха осемнадесет държави, сключени са 25 споразумения.",
        "Област",
        "А | Б | В",
    );
    let en = text(
        "en",
        "New agreements",
        "Eighteen countries joined the declaration, and 25 agreements were made.",
        "Region",
        "A | B | C",
    );
    check(&[("uk", &uk), ("ru", &ru), ("bg", &bg), ("en", &en)], expect![[""]]);
}
