//! News, the home page and standing pages.

use visnyk::content::entry::Heading;

use super::*;

pub(crate) fn news_card(index: usize) -> NewsCard {
    let titles = [
        "Школа якості: лікарі з 12 областей учаться лікувати тютюнову залежність",
        "Мобільні бригади доїдуть до кожної громади Харківщини",
        "Нові правила запису до сімейного лікаря: коротко",
        "Вакцина проти грипу: де і кому вона доступна цієї осені",
        "Международная конференция по первичной помощи",
    ];
    let title = titles[index % titles.len()];
    NewsCard {
        href: format!("/uk/news/item-{index}/"),
        title: if index % 5 == 4 { foreign(title, "ru") } else { own(title) },
        lead: "За пів року навчання пройшли 340 медиків. Від осені безоплатні консультації працюватимуть у кожній області."
            .to_owned(),
        date: time("2023-07-31", "31 липня 2023 р."),
        category: Some(link("/uk/news/category/reform/", "Реформа")),
        refuted: index == 2,
        pinned: index == 0,
        image: (index < 3).then(|| FigureView { caption: None, ..figure(false) }),
    }
}

/// What the Markdown writer makes, with every kind of part between.
pub(crate) fn body() -> Vec<Part> {
    vec![
        html(include_str!("../body.html")),
        html("<ul>\n<li><span class=\"task\">"),
        Part::Word { id: "task-done" },
        html("</span> Розробити протокол</li>\n</ul>\n<p>Знак "),
        Part::Figure(FigureView { src: "logo.svg".to_owned(), width: Some(40), height: Some(20), ..figure(true) }),
        html(" ставлять поруч.</p>\n"),
        Part::Figure(figure(false)),
        Part::Gallery(GalleryView {
            caption: "Двері й вікна".to_owned(),
            pictures: vec![figure(false), figure(false)],
        }),
        Part::Event(event_card("moved-online")),
        Part::Hotline(Box::new(hotline(0))),
        Part::Partner(partner(0)),
        Part::News(news_card(1)),
        Part::Snippet(snippet("quit", "Як кинути курити")),
    ]
}

pub(crate) fn snippet(id: &str, title: &str) -> SnippetView {
    let body = vec![html(
        "<p>Програма «Здоровʼя для всіх» триває з 2021 до 2026 року за підтримки Європейського Союзу.</p>\n",
    )];
    SnippetView { id: id.to_owned(), title: title.to_owned(), body, lang: None }
}

pub(crate) fn home() -> HomeView {
    HomeView {
        page: PageView { has_code: false, ..page("Головна", "") },
        heading: own("Громадське здоровʼя: новини й факти про реформу"),
        lead: "Перевірені новини, безоплатні гарячі лінії й відкриті дані програми – чотирма мовами.".to_owned(),
        image: None,
        refutations: vec![],
        updates: vec![],
        attachments: vec![],
        gallery: vec![figure(false)],
        body: vec![html(
            "<h2 id=\"about\">Про програму</h2>\n<p>Програма підтримує <a href=\"/uk/about/\">первинну допомогу</a> в громадах.</p>\n",
        )],
        news: (0..5).map(news_card).collect(),
        all_news: "/uk/news/".to_owned(),
        events: vec![event_card("rescheduled"), event_card("moved-online"), event_card("cancelled")],
        all_events: text("/uk/events/"),
        hotlines: (0..3).map(hotline).collect(),
        all_hotlines: text("/uk/hotlines/"),
        shelves: vec![ShelfView {
            name: "latest".to_owned(),
            news: vec![news_card(1)],
            events: vec![event_card("moved")],
        }],
    }
}

/// What lists show.
pub(crate) fn listed() -> Vec<NewsCard> {
    (0..6).map(|index| NewsCard { image: None, ..news_card(index) }).collect()
}

pub(crate) fn news_list() -> NewsListView {
    let month = |m: &str| link("/uk/news/archive/2023/07/", m);
    let months =
        |year: &str| ["липень", "червень", "травень", "квітень"].map(|m| month(&format!("{m} {year} р."))).to_vec();
    let pages = [(1, false), (2, false), (3, false), (31, true)];
    NewsListView {
        page: page("Новини", "news/"),
        list: "category",
        name: own("Реформа"),
        count: 612,
        pager: Some(PagerView {
            position: 2,
            total: 31,
            newer: text("/uk/news/"),
            older: text("/uk/news/page/29/"),
            pages: pages
                .map(|(position, gap)| PagerLink {
                    position,
                    href: "/uk/news/page/30/".to_owned(),
                    current: position == 2,
                    gap,
                })
                .to_vec(),
        }),
        categories: vec![
            LinkView { current: true, ..link("/uk/news/category/reform/", "Реформа") },
            link("/uk/news/category/prevention/", "Профілактика"),
            link("/uk/news/category/transparency/", "Прозорість"),
        ],
        archive: vec![YearView { year: 2023, months: months("2023") }, YearView { year: 2022, months: months("2022") }],
        feed: text("/uk/news/category/reform/feed.xml"),
    }
}

pub(crate) fn article() -> ArticleView {
    ArticleView {
        page: page("Школа якості", "news/school/"),
        title: "Школа якості: лікарі з 12 областей учаться лікувати тютюнову залежність".to_owned(),
        lead: "За пів року навчання пройшли 340 медиків. Від осені безоплатні консультації працюватимуть у кожній області."
            .to_owned(),
        published: time("2023-07-31", "31 липня 2023 р."),
        updated: Some(time("2023-08-02", "2 серпня 2023 р.")),
        refutations: vec![refutation()],
        updates: vec![
            UpdateView {
                date: time("2023-08-02", "2 серпня 2023 р."),
                kind: "correction",
                note: own("Уточнено кількість учасників."),
                was: Some(own("300 медиків")),
                now: Some(own("340 медиків")),
            },
            UpdateView {
                date: time("2023-08-01", "1 серпня 2023 р."),
                kind: "update",
                note: foreign("Добавлена фотография.", "ru"),
                was: None,
                now: None,
            },
        ],
        deadline: Some(DeadlineView { time: time("2026-12-01", "1 грудня 2026 р."), past: false }),
        place: text("Львів"),
        authors: vec![
            AuthorView {
                name: own("Олена Петренко"),
                role: Some(foreign("координатор программы", "ru")),
                url: text("/uk/people/"),
            },
            AuthorView { name: own("Іван Коваль"), role: None, url: None },
        ],
        source: Some(link("https://source.example/", "Центр громадського здоровʼя")),
        category: Some(link("/uk/news/category/reform/", "Реформа")),
        tags: ["тютюн", "навчання"].map(str::to_owned).to_vec(),
        image: Some(figure(false)),
        contents: vec![
            Heading { level: 2, id: "results".to_owned(), text: "Що вже зроблено".to_owned(), span: Default::default() },
            Heading { level: 3, id: "regions".to_owned(), text: "За областями".to_owned(), span: Default::default() },
            Heading { level: 2, id: "next".to_owned(), text: "Що далі".to_owned(), span: Default::default() },
        ],
        body: body(),
        gallery: vec![figure(false), figure(false)],
        attachments: vec![
            AttachmentView {
                href: "/media/school/program.1a2b3c4d.pdf".to_owned(),
                title: own("Програма навчання"),
                format: "PDF".to_owned(),
                size: "120 КБ".to_owned(),
                pages: Some(3),
                languages: "українська".to_owned(),
                hreflang: text("uk"),
            },
            AttachmentView {
                href: "/media/school/results.1a2b3c4d.csv".to_owned(),
                title: foreign("Results by region", "en"),
                format: "CSV".to_owned(),
                size: "4 КБ".to_owned(),
                pages: Some(3),
                languages: "українська".to_owned(),
                hreflang: text("uk"),
            },
        ],
        background: Some(snippet("programme", "Про програму «Здоровʼя для всіх»")),
        changes: vec![EventChangesView {
            event: link("/uk/events/school/", "Школа якості"),
            changes: super::records::changes(),
        }],
        events: vec![event_card("moved-online")],
        partners: vec![partner(0), partner(2)],
        people: vec![person(0), person(1)],
        documents: vec![document(0), document(1)],
        newer: Some(link("/uk/news/item-2/", "Нові правила запису до сімейного лікаря: коротко")),
        older: Some(link("/uk/news/item-1/", "Мобільні бригади доїдуть до кожної громади Харківщини")),
    }
}

pub(crate) fn standing() -> StandingView {
    let article = article();
    StandingView {
        page: page("Про програму", "about/"),
        title: "Про програму".to_owned(),
        lead: article.lead,
        image: article.image,
        contents: article.contents,
        gallery: vec![figure(false)],
        body: vec![html("<p>Програма триває з 2021 року.</p>\n")],
        attachments: article.attachments,
        refutations: article.refutations,
        updates: article.updates,
        children: vec![
            ChildView {
                link: link("/uk/about/strategy/", "Стратегія"), lead: "Куди йдемо до 2030 року.".to_owned()
            },
            ChildView {
                link: LinkView { text: foreign("Team", "en"), ..link("/en/about/team/", "") },
                lead: "Who does what.".to_owned(),
            },
        ],
        statement: Some(statement()),
    }
}

fn statement() -> StatementView {
    StatementView {
        status: "partial".to_owned(),
        standard: own("ДСТУ EN 301 549:2022"),
        issues: vec![IssueView {
            what: own("Записи засідань до 2026 року не мають субтитрів"),
            why: own("Розшифровуємо їх поступово"),
            instead: foreign("Ask for a transcript", "en"),
            until: Some(time("2027-03-31", "31 березня 2027 р.")),
        }],
        alternatives: own("Прочитаємо сторінку телефоном."),
        method: own("Перевіряли програмами, клавіатурою і читачами екрана."),
        reviewed: time("2026-10-05", "5 жовтня 2026 р."),
        email: text("site@moz.example"),
        phone: phones().into_iter().next(),
        reply_days: Some(5),
        enforcement: vec![
            link("https://ombudsman.example/", "Уповноважений з прав людини"),
            LinkView { text: own("Служба нагляду"), ..link("", "") },
        ],
    }
}

pub(crate) fn expired() -> ExpiredView {
    ExpiredView {
        page: page("Прийом заявок", "news/old/"),
        title: "Прийом заявок на гранти".to_owned(),
        published: time("2022-01-10", "10 січня 2022 р."),
        expired: time("2022-03-01", "1 березня 2022 р."),
        all_news: "/uk/news/".to_owned(),
    }
}

fn refutation() -> UpdateView {
    UpdateView {
        date: time("2023-08-03", "3 серпня 2023 р."),
        kind: "refutation",
        note: own("Школа не приймає заявок від приватних клінік."),
        was: None,
        now: None,
    }
}

pub(crate) fn corrections() -> CorrectionsView {
    let updates = std::iter::once(refutation()).chain(article().updates);
    let of = |i: usize| match i {
        0 => link("/uk/news/school/", "Школа якості"),
        _ => LinkView { text: foreign("Школа качества", "ru"), ..link("/ru/news/school/", "") },
    };
    CorrectionsView {
        page: page("Виправлення та оновлення", "corrections/"),
        count: 3,
        corrections: updates.enumerate().map(|(i, update)| CorrectionView { of: of(i), update }).collect(),
        pager: news_list().pager,
        feed: "/uk/corrections.xml".to_owned(),
    }
}
