//! One full view for each template: every field set, so that a template which names a field that is not there fails here.
//! This file has the frame of every page; `articles` and `records` have what stands in it.

mod articles;
mod collections;
mod records;

pub(crate) use articles::*;
pub(crate) use collections::*;
pub(crate) use records::*;

use visnyk::base::Lang;
use visnyk::base::words::Word;
use visnyk::content::entry::Level;
use visnyk::outputs::views::*;

pub(crate) fn lang(tag: &str) -> Lang {
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

pub(crate) fn page(title: &str, path: &str) -> PageView {
    let title = format!("{title} – Громадське здоровʼя");
    PageView {
        lang: Some(lang("uk")),
        is_right_to_left: false,
        head: format!("<title>{title}</title>\n<link rel=\"canonical\" href=\"https://moz.example/uk/{path}\">"),
        title,
        canonical: Some(format!("https://moz.example/uk/{path}")),
        has_code: true,
        has_data: false,
        has_hours: true,
        outdated: None,
        languages: "\n<li><span lang=\"uk\" aria-current=\"true\">Українська</span></li>\n\
                    <li><a href=\"/ru/news/school/\" lang=\"ru\" hreflang=\"ru\" rel=\"alternate\">Русский</a></li>"
            .to_owned(),
        path: format!("/uk/{path}"),
        report_to: text("site@moz.example"),
    }
}

pub(crate) fn breadcrumbs() -> BreadcrumbsView {
    BreadcrumbsView { links: vec![link("/uk/", "Головна"), link("/uk/news/", "Новини")] }
}

fn phones() -> Vec<PhoneView> {
    let phone = |name: &str, display: &str| PhoneView {
        name: own(name),
        href: (display != "16 77").then(|| format!("tel:+38{}", display.replace(' ', ""))),
        display: display.to_owned(),
    };
    vec![
        phone("Гаряча лінія МОЗ", "0 800 505 201"),
        phone("Гаряча лінія НСЗУ", "16 77"),
        phone("Кинути курити", "0 800 504 870"),
        phone("Психологічна підтримка", "0 800 100 102"),
    ]
}

pub(crate) fn masthead() -> MastheadView {
    MastheadView {
        site: own("Громадське здоровʼя"), home: "/uk/".to_owned(), hotlines: phones()[..2].to_vec()
    }
}

pub(crate) fn settings() -> SettingsView {
    SettingsView {}
}

pub(crate) fn report() -> ReportView {
    ReportView { phone: phones().into_iter().next(), reply_days: Some(5) }
}

pub(crate) fn navigation() -> NavigationView {
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

pub(crate) fn alert() -> AlertView {
    AlertView {
        level: Level::Warning,
        title: own("Карантин у Львівській області"),
        body: vec![html(
            "<p>До 30 листопада відвідувайте лікарню лише за записом. <a href=\"/uk/news/a/\">Як записатися</a></p>\n",
        )],
        lang: None,
    }
}

pub(crate) fn footer() -> FooterView {
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

pub(crate) fn not_found(tags: &[&str]) -> NotFoundView {
    let block = |tag: &&str| NotFoundBlock {
        lang: lang(tag),
        home: format!("/{tag}/"),
        news: format!("/{tag}/news/"),
        hotlines: phones()[..1].to_vec(),
    };
    NotFoundView {
        page: PageView { canonical: None, ..page("Сторінку не знайдено", "404.html") },
        blocks: tags.iter().map(block).collect(),
    }
}

pub(crate) fn redirect() -> RedirectView {
    RedirectView {
        lang: lang("uk"),
        is_right_to_left: false,
        href: "/uk/news/school/".to_owned(),
        canonical: "https://moz.example/uk/news/school/".to_owned(),
        title: "Школа якості".to_owned(),
    }
}
