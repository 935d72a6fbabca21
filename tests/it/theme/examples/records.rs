//! Events, hotlines, partners, people and documents.

use super::*;

pub(crate) fn event_card(status: &str) -> EventCard {
    EventCard {
        href: format!("/uk/events/{status}/"),
        title: own("Школа якості для лікарів первинної ланки"),
        when: time("2026-12-03T10:00+02:00", "3–5 грудня 2026 р., 10:00–13:00"),
        zone: (status == "moved-online").then(|| "за брюссельським часом (UTC+1)".to_owned()),
        place: Some(own("Львів, Обласний центр громадського здоровʼя")),
        mode: "mixed".to_owned(),
        status: status.to_owned(),
        past: status == "scheduled",
    }
}

pub(crate) fn hotline(index: usize) -> HotlineView {
    let phone = phones()[index].clone();
    HotlineView {
        id: format!("line-{index}"),
        href: format!("/uk/hotlines/#line-{index}"),
        audience: Some(own("Пацієнти та їхні родини, медичні працівники")),
        about: (index > 1).then(|| own("Запис до лікаря, скарги й подяки")),
        cost: ["free", "operator", "paid", "free"][index].to_owned(),
        always: index == 3,
        hours: vec![
            HoursView { days: "пн–пт".to_owned(), time: "08:00–20:00".to_owned(), next_day: false },
            HoursView { days: "сб".to_owned(), time: "22:00–06:00".to_owned(), next_day: true },
        ],
        zone: "за київським часом".to_owned(),
        week: match index {
            2 => vec![ExceptionView {
                days: "четвер, 24 грудня".to_owned(), hours: vec![], closed: true, note: None
            }],
            _ => vec![],
        },
        soon: vec![ExceptionView {
            days: "1 січня".to_owned(),
            hours: vec![],
            closed: true,
            note: Some(own("Новий рік")),
        }],
        open: (index != 1).then(|| "Europe/Kyiv|480-1200|".to_owned()),
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
        languages: "українська і англійська".to_owned(),
        abroad: Some(index == 0),
        abroad_phone: (index == 2).then(|| phone.clone()),
        channels: ["sms", "telegram", "whatsapp", "email", "video"]
            .map(|kind| ChannelView { kind: kind.to_owned(), url: format!("https://x.example/{kind}") })
            .to_vec(),
        verified: time("2026-11-01", "1 листопада 2026 р."),
        phone,
    }
}

pub(crate) fn partner(index: usize) -> PartnerView {
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

pub(crate) fn events() -> EventsView {
    EventsView {
        page: page("Події", "events/"),
        upcoming: vec![event_card("rescheduled"), event_card("cancelled"), event_card("postponed")],
        past: vec![event_card("scheduled")],
        calendar: "/health/uk/events.ics".to_owned(),
    }
}

pub(crate) fn event() -> EventView {
    EventView {
        page: page("Школа якості", "events/school/"),
        card: EventCard { past: false, ..event_card("moved-online") },
        zone: "за київським часом (UTC+2)".to_owned(),
        address: Some(own("вул. Круп’ярська, 27")),
        access: Some(own("Пандус з боку двору, ліфт, вбиральня на першому поверсі")),
        url: text("https://meet.example/school"),
        languages: "українська і англійська".to_owned(),
        sign_language: Some(true),
        registration: text("https://forms.example/school"),
        register_by: Some(DeadlineView { time: time("2026-12-01", "1 грудня 2026 р."), past: false }),
        contact: Some(phones()[0].clone()),
        organisers: vec![link("/uk/partners/#who", "ВООЗ"), link("/uk/partners/#eu", "Європейський Союз")],
        speakers: vec![link("/uk/people/#petrenko", "Олена Петренко")],
        changes: changes(),
        refutations: vec![],
        updates: article().updates,
        calendar: text("/uk/events/school.ics"),
        results: Some(link("/uk/news/results/", "Підсумки першої школи")),
        news: vec![NewsCard { image: None, ..news_card(0) }],
        body: vec![html(
            "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Таблиця\"><table>\n<thead><tr><th scope=\"col\">Час</th><th scope=\"col\">Тема</th></tr></thead>\n<tbody>\n<tr><td>10:00</td><td>Відкриття</td></tr>\n</tbody></table></div>\n",
        )],
        body_lang: Some(lang("ru")),
    }
}

/// What changed at an event.
pub(crate) fn changes() -> Vec<ChangeView> {
    vec![ChangeView {
        at: time("2026-11-10", "10 листопада 2026 р."),
        kind: "online".to_owned(),
        was: Some(own("Львів, вул. Пекарська, 69")),
        note: Some(own("Посилання надійде всім, хто зареєструвався.")),
    }]
}

pub(crate) fn hotlines() -> HotlinesView {
    HotlinesView {
        page: page("Гарячі лінії", "hotlines/"),
        groups: vec![
            HotlineGroup { audience: None, hotlines: (0..2).map(hotline).collect() },
            HotlineGroup { audience: Some(own("Для лікарів")), hotlines: (2..4).map(hotline).collect() },
        ],
        grouped: true,
        cards: "/health/uk/hotlines.vcf".to_owned(),
    }
}

pub(crate) fn partners() -> PartnersView {
    let group = |role: &str, of: std::ops::Range<usize>| PartnerGroup {
        role: role.to_owned(),
        partners: of.map(partner).collect(),
    };
    PartnersView {
        page: page("Партнери", "partners/"), groups: vec![group("donor", 0..3), group("medical", 3..4)]
    }
}

/// The first has all that a person can have, the others only what must stand.
pub(crate) fn person(index: usize) -> PersonView {
    let is_whole = index == 0;
    PersonView {
        id: format!("person-{index}"),
        href: format!("/uk/people/#person-{index}"),
        name: if is_whole { own("Олена Петренко") } else { foreign("Stoyan Kalchev", "en") },
        position: if is_whole {
            own("директорка Центру здоровʼя")
        } else {
            foreign("врач", "ru")
        },
        photo: is_whole.then(|| FigureView { caption: None, ..figure(false) }),
        email: is_whole.then(|| "olena@visnyk.example".to_owned()),
        phone: is_whole.then(|| phones()[0].clone()),
        phone_number: is_whole.then(|| "+380800000101".to_owned()),
        reception: is_whole.then(|| own("щочетверга, 14:00–17:00, кабінет 3")),
    }
}

pub(crate) fn people() -> PeopleView {
    PeopleView { page: page("Посадові особи", "people/"), people: (0..3).map(person).collect() }
}

/// The first is a file that replaces another, the second is repealed and stands elsewhere.
pub(crate) fn document(index: usize) -> DocumentView {
    let is_new = index == 0;
    let other = |index: usize, title: &str| vec![link(&format!("/uk/documents/#document-{index}"), title)];
    DocumentView {
        id: format!("document-{index}"),
        href: format!("/uk/documents/#document-{index}"),
        title: if is_new {
            own("Про маршрути трьох амбулаторій")
        } else {
            foreign("О маршрутах амбулаторий", "ru")
        },
        kind: "order".to_owned(),
        number: (31 - index).to_string(),
        date: time("2026-09-14", "14 вересня 2026 р."),
        issuer: is_new.then(|| own("Центр здоровʼя")),
        status: ["in-force", "repealed", "amended"][index % 3].to_owned(),
        file: is_new.then(|| DocumentFile {
            href: "/media/documents/order.1a2b3c4d.pdf".to_owned(),
            format: "PDF".to_owned(),
            size: "120 КБ".to_owned(),
        }),
        url: (index == 1).then(|| "https://law.example/30".to_owned()),
        languages: if is_new { "українська".to_owned() } else { String::new() },
        tags: vec!["uk".to_owned()],
        replaces: if is_new { other(1, "О маршрутах амбулаторий") } else { Vec::new() },
        replaced_by: if is_new {
            Vec::new()
        } else {
            other(0, "Про маршрути трьох амбулаторій")
        },
    }
}

pub(crate) fn documents() -> DocumentsView {
    let group = DocumentGroup { kind: "order".to_owned(), documents: (0..3).map(document).collect() };
    DocumentsView { page: page("Документи", "documents/"), groups: vec![group] }
}
