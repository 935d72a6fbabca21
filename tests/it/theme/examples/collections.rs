//! Collections of a site's own.

use super::*;

fn value(text: Word) -> ValueView {
    ValueView { text, ..ValueView::default() }
}

fn field(name: &str, label: &str, values: Vec<ValueView>) -> (String, FieldView) {
    (name.to_owned(), FieldView { label: own(label), values })
}

/// The second is over and knows its day alone, the third never ends.
fn item_card(index: usize) -> ItemCard {
    let link = ValueView { href: text("https://forms.example/nurse"), ..value(own("forms.example/nurse")) };
    let day = ValueView { machine: text("2027-01-11"), ..value(own("11 січня 2027 р.")) };
    let street = ValueView { label: Some(own("Вулиця")), ..value(own("Лікарняна, 12")) };
    let paragraphs = vec!["Перший абзац.".to_owned(), "Другий абзац.".to_owned()];
    let fields = vec![
        field("place", "Місце роботи", vec![value(foreign("Подгорное", "ru"))]),
        field("duties", "Обовʼязки", vec![value(own("готувати амбулаторію")), value(own("вести записи"))]),
        field("needs", "Що потрібно", vec![ValueView { paragraphs, ..value(own("Перший абзац.")) }]),
        field("address", "Адреса", vec![street]),
        field("starts", "Початок", vec![day]),
        field("more", "Докладніше", vec![link]),
    ];
    let zone = (index == 0).then(|| "за київським часом (UTC+2)".to_owned());
    let deadline = DeadlineView { time: time("2026-12-18", "18 грудня 2026 р."), past: index == 1, zone };
    ItemCard {
        id: format!("nurse-{index}"),
        href: format!("/uk/vacancies/nurse-{index}/"),
        title: if index == 1 { foreign("Водитель", "ru") } else { own("Медична сестра") },
        lead: (index < 2).then(|| own("Їздити з лікарем селами.")),
        date: (index < 2).then(|| time("2026-11-16", "16 листопада 2026 р.")),
        deadline: (index < 2).then_some(deadline),
        fields: Fields(fields),
    }
}

pub(crate) fn collection() -> CollectionView {
    CollectionView {
        page: page("Вакансії", "vacancies/"),
        title: own("Вакансії"),
        description: Some(own("Кого ми шукаємо.")),
        open: vec![item_card(0), item_card(2)],
        ended: vec![item_card(1)],
    }
}

pub(crate) fn item() -> ItemView {
    ItemView {
        page: page("Медична сестра", "vacancies/nurse-0/"),
        collection: link("/uk/vacancies/", "Вакансії"),
        card: item_card(0),
        action: Some(link("https://forms.example/nurse", "Подати заявку")),
    }
}
