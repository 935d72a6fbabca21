//! One full view for each template: every field set, so that a template which names a field that is not there fails here.

use visnyk::base::words::Word;
use visnyk::base::{Lang, Span};
use visnyk::content::entry::{Heading, Level};
use visnyk::outputs::views::*;

pub fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a language")
}

fn own(text: &str) -> Word {
    Word::own(text)
}

fn foreign(text: &str, tag: &str) -> Word {
    Word { text: text.to_owned(), lang: Some(lang(tag)) }
}

fn link(href: &str, text: &str) -> LinkView {
    LinkView { href: href.to_owned(), text: own(text), current: false }
}

fn time(machine: &str, text: &str) -> TimeView {
    TimeView { machine: machine.to_owned(), text: text.to_owned() }
}

fn html(html: &str) -> Part {
    Part::Html { html: html.to_owned() }
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

pub fn page(title: &str, path: &str) -> PageView {
    let address = |tag: &str| format!("https://moz.example/{tag}/{path}");
    PageView {
        lang: Some(lang("uk")),
        title: format!("{title} – Громадське здоровʼя"),
        description: "Навчання для лікарів, які лікують тютюнову залежність, відбулося в 12 областях.".to_owned(),
        canonical: Some(address("uk")),
        alternates: ["uk", "ru", "bg", "x-default"]
            .map(|tag| AlternateView { hreflang: tag.to_owned(), href: address(tag.trim_start_matches("x-default")) })
            .to_vec(),
        kind: "article",
        share_image: "https://moz.example/assets/share.png".to_owned(),
        share_alt: "Емблема сайту".to_owned(),
        locale: "uk_UA".to_owned(),
        json_ld: text(r#"{"@context":"https://schema.org","@type":"NewsArticle"}"#),
        noindex: false,
        has_code: true,
        languages: vec![
            language("uk", "Українська", None, true),
            language("ru", "Русский", Some("/ru/news/school/"), true),
            language("bg", "Български", Some("/bg/news/school/"), true),
            language("en", "English", Some("/en/news/"), false),
        ],
        breadcrumbs: vec![link("/uk/", "Головна"), link("/uk/news/", "Новини")],
        path: format!("/uk/{path}"),
        report_to: text("site@moz.example"),
        feed: text("/uk/feed.xml"),
    }
}

fn language(tag: &str, name: &str, href: Option<&str>, translated: bool) -> LanguageLink {
    let section = if translated { "" } else { "News" };
    let href = href.map(str::to_owned);
    LanguageLink { lang: lang(tag), name: name.to_owned(), href, translated, section: section.to_owned() }
}

fn phones() -> Vec<PhoneView> {
    let phone = |name: &str, display: &str| PhoneView {
        name: own(name),
        href: format!("tel:+38{}", display.replace(' ', "")),
        display: display.to_owned(),
    };
    vec![
        phone("Гаряча лінія МОЗ", "0 800 505 201"),
        phone("Гаряча лінія НСЗУ", "16 77"),
        phone("Кинути курити", "0 800 504 870"),
        phone("Психологічна підтримка", "0 800 100 102"),
    ]
}

pub fn masthead() -> MastheadView {
    MastheadView {
        site: own("Громадське здоровʼя"), home: "/uk/".to_owned(), hotlines: phones()[..2].to_vec()
    }
}

pub fn navigation() -> NavigationView {
    let sections: [(&str, &[&str]); 7] = [
        ("Про програму", &["Стратегія", "Команда", "Партнери", "Звіти", "Закупівлі", "Вакансії"]),
        ("Новини", &[]),
        ("Реформа", &["Первинна допомога", "Екстрена допомога", "Госпітальна мережа", "Е-здоровʼя", "Фінансування"]),
        ("Профілактика", &["Вакцинація", "Тютюн", "Алкоголь", "Харчування", "Рух", "Психічне здоровʼя"]),
        ("Події", &[]),
        ("Прозорість", &["Бюджет", "Відкриті дані", "Документи", "Посадові особи", "Запити", "Виправлення"]),
        ("Контакти", &["Гарячі лінії", "Приймальня", "Для медіа"]),
    ];
    let item = |(index, (title, children)): (usize, &(&str, &[&str]))| MenuView {
        link: LinkView { current: index == 4, ..link(&format!("/uk/section-{index}/"), title) },
        open: index == 1,
        items: children.iter().enumerate().map(|(i, t)| link(&format!("/uk/section-{index}/{i}/"), t)).collect(),
    };
    NavigationView { items: sections.iter().enumerate().map(item).collect() }
}

pub fn alert() -> AlertView {
    AlertView {
        level: Level::Warning,
        title: own("Карантин у Львівській області"),
        body: vec![html(
            "<p>До 30 листопада відвідувайте лікарню лише за записом. <a href=\"/uk/news/a/\">Як записатися</a></p>\n",
        )],
        lang: None,
    }
}

pub fn footer() -> FooterView {
    let partners = [
        "Світовий банк",
        "ВООЗ",
        "ЮНІСЕФ",
        "ПРООН",
        "Європейський Союз",
        "Швейцарське бюро співробітництва",
        "USAID",
        "Глобальний фонд",
        "Уряд Японії",
        "Центр громадського здоровʼя",
        "Товариство Червоного Хреста",
        "Лікарі без кордонів",
    ];
    FooterView {
        organization: own("Міністерство охорони здоровʼя України"),
        address: own("вул. Грушевського, 7, Київ, 01601"),
        email: text("site@moz.example"),
        url: text("https://moz.example/"),
        hotlines: phones(),
        links: vec![
            link("/uk/accessibility/", "Заява про доступність"),
            link("/uk/corrections/", "Виправлення і спростування"),
        ],
        social: vec![link("https://t.me/x", "Telegram"), link("https://facebook.com/x", "Facebook")],
        feed: "/uk/feed.xml".to_owned(),
        security: text("/.well-known/security.txt"),
        partners: partners.map(|name| link("/uk/partners/", name)).to_vec(),
        licence: own("CC BY 4.0"),
    }
}

fn figure(inline: bool) -> FigureView {
    FigureView {
        src: "photo.svg".to_owned(),
        alt: "Лікарі сидять за круглим столом, на екрані видно графік".to_owned(),
        width: Some(1200),
        height: Some(675),
        caption: text("Учасники першого модуля навчання у Львові, липень 2023 року"),
        credit: text("Ірина Коваль"),
        licence: text("CC BY 4.0"),
        inline,
    }
}

pub fn news_card(index: usize) -> NewsCard {
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
        pinned: index == 0,
        image: (index < 3).then(|| FigureView { caption: None, ..figure(false) }),
    }
}

pub fn event_card(status: &str) -> EventCard {
    EventCard {
        href: format!("/uk/events/{status}/"),
        title: own("Школа якості для лікарів первинної ланки"),
        when: time("2026-12-03T10:00+02:00", "3–5 грудня 2026 р., 10:00–13:00"),
        place: Some(own("Львів, Обласний центр громадського здоровʼя")),
        mode: "mixed".to_owned(),
        status: status.to_owned(),
        past: status == "scheduled",
    }
}

pub fn hotline(index: usize) -> HotlineView {
    let phone = phones()[index].clone();
    HotlineView {
        id: format!("line-{index}"),
        href: format!("/uk/hotlines/#line-{index}"),
        audience: Some(own("Пацієнти та їхні родини, медичні працівники")),
        cost: ["free", "operator", "paid", "free"][index].to_owned(),
        always: index == 3,
        hours: vec![
            HoursView { days: "пн–пт".to_owned(), time: "08:00–20:00".to_owned(), next_day: false },
            HoursView { days: "сб".to_owned(), time: "22:00–06:00".to_owned(), next_day: true },
        ],
        zone: "за київським часом".to_owned(),
        exceptions: vec![
            ExceptionView {
                days: "1 січня".to_owned(), hours: vec![], closed: true, note: Some(own("Новий рік"))
            },
            ExceptionView {
                days: "24 грудня".to_owned(),
                hours: vec![HoursView { days: String::new(), time: "08:00–13:00".to_owned(), next_day: false }],
                closed: false,
                note: None,
            },
        ],
        languages: ["українська", "англійська"].map(str::to_owned).to_vec(),
        abroad: Some(index == 0),
        abroad_phone: (index == 2).then(|| phone.clone()),
        channels: ["sms", "telegram", "whatsapp", "email", "video"]
            .map(|kind| ChannelView { kind: kind.to_owned(), url: format!("https://x.example/{kind}") })
            .to_vec(),
        verified: time("2026-11-01", "1 листопада 2026 р."),
        phone,
    }
}

fn partner(index: usize) -> PartnerView {
    let names = ["Європейський Союз", "Швейцарське бюро співробітництва", "World Health Organization", "ЮНІСЕФ"];
    PartnerView {
        id: format!("partner-{index}"),
        name: if index == 2 { foreign(names[index], "en") } else { own(names[index]) },
        url: (index != 3).then(|| "https://partner.example/".to_owned()),
        country: (index == 1).then(|| "Швейцарія".to_owned()),
        logo: (index != 3).then(|| FigureView {
            src: "logo.svg".to_owned(),
            width: Some(240),
            height: Some(120),
            ..FigureView::default()
        }),
        plate: index == 0,
        years: "2021–2026".to_owned(),
    }
}

/// What the Markdown writer makes, with every kind of part between.
pub fn body() -> Vec<Part> {
    vec![
        html(include_str!("body.html")),
        html("<ul>\n<li><span class=\"task\">"),
        Part::Word { id: "task-done" },
        html("</span> Розробити протокол</li>\n</ul>\n<p>Знак "),
        Part::Figure(FigureView { src: "logo.svg".to_owned(), width: Some(40), height: Some(20), ..figure(true) }),
        html(" ставлять поруч.</p>\n"),
        Part::Figure(figure(false)),
        Part::Event(event_card("moved-online")),
        Part::Hotline(Box::new(hotline(0))),
        Part::Partner(partner(0)),
        Part::News(news_card(1)),
        Part::Snippet(snippet("quit", "Як кинути курити")),
    ]
}

fn snippet(id: &str, title: &str) -> SnippetView {
    let body = vec![html(
        "<p>Програма «Здоровʼя для всіх» триває з 2021 до 2026 року за підтримки Європейського Союзу.</p>\n",
    )];
    SnippetView { id: id.to_owned(), title: title.to_owned(), body, lang: None }
}

pub fn home() -> HomeView {
    HomeView {
        page: PageView { kind: "website", breadcrumbs: vec![], has_code: false, ..page("Головна", "") },
        heading: own("Громадське здоровʼя: новини й факти про реформу"),
        lead: "Перевірені новини, безоплатні гарячі лінії й відкриті дані програми – чотирма мовами.".to_owned(),
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

pub fn news_list() -> NewsListView {
    let month = |m: &str| link("/uk/news/archive/2023/07/", m);
    let months =
        |year: &str| ["липень", "червень", "травень", "квітень"].map(|m| month(&format!("{m} {year} р."))).to_vec();
    let pages = [(1, false), (2, false), (3, false), (31, true)];
    NewsListView {
        page: PageView { kind: "website", ..page("Новини", "news/") },
        list: "category",
        name: own("Реформа"),
        count: 612,
        items: (0..6).map(|index| NewsCard { image: None, ..news_card(index) }).collect(),
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

pub fn article() -> ArticleView {
    ArticleView {
        page: page("Школа якості", "news/school/"),
        title: "Школа якості: лікарі з 12 областей учаться лікувати тютюнову залежність".to_owned(),
        lead: "За пів року навчання пройшли 340 медиків. Від осені безоплатні консультації працюватимуть у кожній області."
            .to_owned(),
        published: time("2023-07-31", "31 липня 2023 р."),
        updated: Some(time("2023-08-02", "2 серпня 2023 р.")),
        updates: vec![
            UpdateView {
                date: time("2023-08-02", "2 серпня 2023 р."),
                kind: "correction",
                note: own("Уточнено кількість учасників."),
                was: text("300 медиків"),
                now: text("340 медиків"),
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
            AuthorView { name: "Олена Петренко".to_owned(), role: text("координаторка програми"), url: text("/uk/people/") },
            AuthorView { name: "Іван Коваль".to_owned(), role: None, url: None },
        ],
        source: Some(link("https://source.example/", "Центр громадського здоровʼя")),
        category: Some(link("/uk/news/category/reform/", "Реформа")),
        tags: ["тютюн", "навчання"].map(str::to_owned).to_vec(),
        image: Some(figure(false)),
        contents: vec![
            Heading { level: 2, id: "results".to_owned(), text: "Що вже зроблено".to_owned(), span: Span::default() },
            Heading { level: 3, id: "regions".to_owned(), text: "За областями".to_owned(), span: Span::default() },
            Heading { level: 2, id: "next".to_owned(), text: "Що далі".to_owned(), span: Span::default() },
        ],
        body: body(),
        gallery: vec![figure(false), figure(false)],
        attachments: vec![
            AttachmentView {
                href: "/media/school/program.1a2b3c4d.pdf".to_owned(),
                title: own("Програма навчання"),
                format: "PDF".to_owned(),
                size: "120 КБ".to_owned(),
            },
            AttachmentView {
                href: "/media/school/results.1a2b3c4d.csv".to_owned(),
                title: foreign("Results by region", "en"),
                format: "CSV".to_owned(),
                size: "4 КБ".to_owned(),
            },
        ],
        background: Some(snippet("programme", "Про програму «Здоровʼя для всіх»")),
        events: vec![event_card("moved-online")],
        partners: vec![partner(0), partner(2)],
        related: vec![NewsCard { image: None, ..news_card(1) }, NewsCard { image: None, ..news_card(4) }],
        newer: Some(link("/uk/news/item-2/", "Нові правила запису до сімейного лікаря: коротко")),
        older: Some(link("/uk/news/item-1/", "Мобільні бригади доїдуть до кожної громади Харківщини")),
    }
}

pub fn standing() -> StandingView {
    let article = article();
    StandingView {
        page: page("Про програму", "about/"),
        title: "Про програму".to_owned(),
        lead: article.lead,
        image: article.image,
        contents: article.contents,
        body: vec![html("<p>Програма триває з 2021 року.</p>\n")],
        attachments: article.attachments,
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
    }
}

pub fn expired() -> ExpiredView {
    ExpiredView {
        page: page("Прийом заявок", "news/old/"),
        title: "Прийом заявок на гранти".to_owned(),
        published: time("2022-01-10", "10 січня 2022 р."),
        expired: time("2022-03-01", "1 березня 2022 р."),
        all_news: "/uk/news/".to_owned(),
    }
}

pub fn events() -> EventsView {
    EventsView {
        page: page("Події", "events/"),
        upcoming: vec![event_card("rescheduled"), event_card("cancelled"), event_card("postponed")],
        past: vec![event_card("scheduled")],
    }
}

pub fn event() -> EventView {
    EventView {
        page: page("Школа якості", "events/school/"),
        card: EventCard { past: false, ..event_card("moved-online") },
        zone: "за київським часом (UTC+2)".to_owned(),
        address: Some(own("вул. Круп’ярська, 27")),
        access: Some(own("Пандус з боку двору, ліфт, вбиральня на першому поверсі")),
        url: text("https://meet.example/school"),
        languages: ["українська", "англійська"].map(str::to_owned).to_vec(),
        sign_language: Some(true),
        registration: text("https://forms.example/school"),
        register_by: Some(DeadlineView { time: time("2026-12-01", "1 грудня 2026 р."), past: false }),
        contact: Some(phones()[0].clone()),
        organisers: vec![link("/uk/partners/#who", "ВООЗ"), link("/uk/partners/#eu", "Європейський Союз")],
        changes: vec![ChangeView {
            at: time("2026-11-10", "10 листопада 2026 р."),
            kind: "online".to_owned(),
            was: Some(own("Львів, вул. Пекарська, 69")),
            note: Some(own("Посилання надійде всім, хто зареєструвався.")),
        }],
        calendar: text("/uk/events/school.ics"),
        results: Some(link("/uk/news/results/", "Підсумки першої школи")),
        news: vec![NewsCard { image: None, ..news_card(0) }],
        body: vec![html(
            "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Програма\"><table>\n<thead><tr><th scope=\"col\">Час</th><th scope=\"col\">Тема</th></tr></thead>\n<tbody>\n<tr><td>10:00</td><td>Відкриття</td></tr>\n</tbody></table></div>\n",
        )],
        body_lang: Some(lang("ru")),
    }
}

pub fn hotlines() -> HotlinesView {
    HotlinesView { page: page("Гарячі лінії", "hotlines/"), hotlines: (0..4).map(hotline).collect() }
}

pub fn partners() -> PartnersView {
    let group = |role: &str, of: std::ops::Range<usize>| PartnerGroup {
        role: role.to_owned(),
        partners: of.map(partner).collect(),
    };
    PartnersView {
        page: page("Партнери", "partners/"), groups: vec![group("donor", 0..3), group("medical", 3..4)]
    }
}

pub fn not_found(tags: &[&str]) -> NotFoundView {
    let block = |tag: &&str| NotFoundBlock {
        lang: lang(tag),
        home: format!("/{tag}/"),
        news: format!("/{tag}/news/"),
        hotlines: phones()[..1].to_vec(),
    };
    NotFoundView {
        page: PageView {
            canonical: None,
            alternates: vec![],
            breadcrumbs: vec![],
            ..page("Сторінку не знайдено", "404.html")
        },
        blocks: tags.iter().map(block).collect(),
    }
}

pub fn redirect() -> RedirectView {
    RedirectView {
        lang: lang("uk"),
        href: "/uk/news/school/".to_owned(),
        canonical: "https://moz.example/uk/news/school/".to_owned(),
        title: "Школа якості".to_owned(),
    }
}
