//! A site under somebody's hands, and what may happen to it while it is previewed.

use super::Preview;
use crate::workshop::Workshop;

/// How many items there are at the start.
pub(super) const ITEMS: usize = 5;

const SITE: &str = "\
title: {uk: Вісник, en: Bulletin}
base_url: https://visnyk.example/health/
languages: [uk, en]
timezone: Europe/Kyiv
organization: {id: org, name: {uk: Центр, en: Centre}}
categories: {reform: {uk: Реформа, en: Reform}, help: {uk: Допомога, en: Help}}
header_hotlines: [moh]
menu: [{section: news}, {page: about}, {section: openings}]
collections: {openings: {title: {uk: Місця, en: Openings}, sort: deadline, labels: {pay: {uk: Платня, en: Pay}}}}
per_page: 3
";

/// What may happen to a site while it is previewed.
#[derive(Clone, Debug)]
pub(super) enum Edit {
    Body(usize, u8),
    Anchor(bool),
    Title(usize, u8),
    Category(usize, bool),
    Date(usize, u8),
    Slug(usize, Option<u8>),
    New(u8),
    Delete(usize),
    Rename(usize, u8),
    Folder(bool),
    Translate(usize, bool),
    Draft(usize, bool),
    Same(usize),
    Hotline(u32),
    Closures(u8),
    Partner(u8, bool),
    Event(u8),
    SiteTitle(u8),
    Languages(bool),
    Template(u8),
    Words(u8),
    Wording(u8),
    Glossary(u8),
    Colour(u8),
    Styles(u8),
    Alert(bool),
    Snippet(u8),
    Openings(u8),
    Schema(u8),
    ItemTemplate(u8),
    File(u8),
    Photo(u8),
    Hour(u8),
    Break(usize, usize),
    BreakData(bool),
    BreakSite(bool),
    BreakTheme(bool),
    Dataset(u8),
    Sheet(u8),
    Person(u8),
    Document(u8),
    Correct(usize, Option<u8>),
}

/// How a text can be broken: no YAML, no end, no field, no target, nothing at all.
pub(super) const BROKEN: &[&str] = &[
    "---\ntitle: [Назва\n---\nТекст.\n",
    "---\ntitle: Назва\n\nТекст.\n",
    "---\ntitle: Назва\n---\nТекст.\n\nІ ще.\n",
    "---\ntitle: Назва\ndate: 2026-05-05\ncategory: reform\nlead: Коротко.\n---\n[Куди](nowhere.uk.md)\n\nІ ще.\n",
    "",
];

#[derive(Clone, Debug)]
struct Item {
    name: String,
    title: u8,
    body: u8,
    help: bool,
    day: u8,
    slug: Option<u8>,
    translated: bool,
    draft: bool,
    corrected: Option<u8>,
}

/// A site under somebody's hands: each file is written anew from what the edits have made of it.
pub(super) struct Desk {
    pub(super) preview: Preview,
    items: Vec<Option<Item>>,
    folder: &'static str,
    titled: u8,
    bulgarian: bool,
}

impl Desk {
    pub(super) fn new() -> Desk {
        let workshop = Workshop::empty();
        workshop.write("content/site.yaml", SITE);
        let mut desk =
            Desk { preview: Preview::open(workshop), items: Vec::new(), folder: "", titled: 0, bulgarian: false };
        desk.items = (0..ITEMS).map(|i| Some(item(format!("item-{i}")))).collect();
        for edit in [
            Edit::Closures(1),
            Edit::Hotline(1),
            Edit::Partner(1, true),
            Edit::Event(3),
            Edit::Openings(1),
            Edit::Schema(1),
            Edit::Snippet(1),
            Edit::Photo(8),
            Edit::Anchor(true),
        ] {
            desk.apply(&edit);
        }
        desk.mend();
        desk
    }

    pub(super) fn apply(&mut self, edit: &Edit) {
        match edit {
            Edit::Body(i, n) => self.change(*i, |item| item.body = *n),
            Edit::Title(i, n) => self.change(*i, |item| item.title = *n),
            Edit::Category(i, help) => self.change(*i, |item| item.help = *help),
            Edit::Date(i, day) => self.change(*i, |item| item.day = *day),
            Edit::Slug(i, slug) => self.change(*i, |item| item.slug = *slug),
            Edit::Translate(i, translated) => self.change(*i, |item| item.translated = *translated),
            Edit::Draft(i, draft) => self.change(*i, |item| item.draft = *draft),
            Edit::Correct(i, corrected) => self.change(*i, |item| item.corrected = *corrected),
            Edit::Same(i) => self.change(*i, |_| ()),
            Edit::Delete(i) => self.delete(*i),
            Edit::Rename(i, n) => {
                let mut renamed = self.items[*i].clone();
                self.delete(*i);
                if let Some(item) = &mut renamed {
                    item.name = format!("named-{i}-{n}");
                }
                self.items[*i] = renamed;
                self.write_item(*i);
            }
            Edit::Break(i, how) => {
                if let Some(path) = self.path(*i, "uk") {
                    self.preview.write(&path, BROKEN[*how]);
                }
            }
            Edit::Folder(deep) => self.move_all(if *deep { "deep/" } else { "" }),
            Edit::Hour(hour) => {
                let day = self.preview.workshop.now.with().day(1 + (*hour / 24) as i8).hour((*hour % 24) as i8);
                self.preview.workshop.now = day.build().expect("an hour");
            }
            Edit::SiteTitle(n) => {
                self.titled = *n;
                self.write_site();
            }
            Edit::Languages(bulgarian) => {
                self.bulgarian = *bulgarian;
                self.write_site();
            }
            Edit::BreakSite(as_yaml) => {
                let broken =
                    if *as_yaml { "title: [\n".to_owned() } else { self.site().replace("page: about", "page: gone") };
                self.preview.write("content/site.yaml", broken);
            }
            Edit::Dataset(n) => self.write_or_remove("content/data/datasets/aid.yaml", dataset(*n)),
            Edit::Sheet(n) => self.write_or_remove("content/data/datasets/aid.csv", sheet(*n)),
            Edit::Person(n) => self.write_or_remove("content/data/people.yaml", people(*n).map(String::into_bytes)),
            Edit::Document(n) => {
                self.write_or_remove("content/data/documents.yaml", documents(*n).map(String::into_bytes))
            }
            other => self.write_other(other),
        }
    }

    fn write_or_remove(&mut self, path: &str, bytes: Option<Vec<u8>>) {
        match bytes {
            Some(bytes) => self.preview.write(path, bytes),
            None => self.preview.remove(path),
        }
    }

    /// Edits of files that hold nothing of other edits.
    fn write_other(&mut self, edit: &Edit) {
        let hotline = |n: &str| {
            format!(
                "- id: moh\n  name: {{uk: МОЗ, en: MOH}}\n  phone: \"{n}\"\n  cost: free\n  hours: always\n  languages: [uk]\n  closures: [holidays]\n  verified: 2026-05-01\n"
            )
        };
        let (path, text) = match edit {
            Edit::Anchor(stands) => {
                let heading = if *stands { "Мета" } else { "Ціль" };
                (
                    "content/pages/about.uk.md",
                    Some(format!(
                        "---
title: Про нас
---
Ми.

## {heading}

![День](event:day)

[Місце](item:openings/a)

![Допомога](dataset:aid)
"
                    )),
                )
            }
            Edit::New(n) => {
                let text = format!(
                    "---\ntitle: Нова {n}\ndate: 2026-05-09\ncategory: reform\nlead: Коротко.\n---\nТекст.\n\nІ ще.\n"
                );
                return self.preview.write(&format!("content/news/new-{n}.uk.md"), text);
            }
            Edit::Hotline(n) => ("content/data/hotlines.yaml", Some(hotline(&format!("+380800{n:06}")))),
            Edit::Closures(n) => {
                let id = if n % 4 == 3 { "holiday" } else { "holidays" };
                let list = format!("- id: {id}\n  name: Свято {n}\n  days: [2026-06-{:02}]\n", n % 32);
                ("content/data/calendar.yaml", (n % 4 > 0).then_some(list))
            }
            Edit::BreakData(as_yaml) => {
                ("content/data/hotlines.yaml", Some(if *as_yaml { "- id: [\n".to_owned() } else { hotline("12") }))
            }
            Edit::Partner(n, donor) => {
                let role = if *donor { "donor" } else { "media" };
                ("content/data/partners.yaml", Some(format!("- id: eu\n  name: EU {n}\n  role: {role}\n")))
            }
            Edit::Event(day) => (
                "content/data/events.yaml",
                Some(format!(
                    "- id: day\n  title: Day\n  start: 2026-06-{day:02}\n  end: 2026-06-{day:02}\n  mode: online\n"
                )),
            ),
            Edit::Openings(n) => {
                let pay = if n % 4 == 3 { "багато".to_owned() } else { n.to_string() };
                let deadline = ["", "  deadline: 2026-05-02\n", "  deadline: 2026-05-01T12:00\n"][usize::from(n % 3)];
                let text = format!(
                    "- id: a\n  title: {{uk: Місце, en: Opening}}\n  pay: {pay}\n{deadline}- id: b{}\n  title: Інше\n",
                    n % 2
                );
                let text = if n % 16 == 8 { "- id: [\n".to_owned() } else { text };
                ("content/data/openings.yaml", Some(text))
            }
            Edit::Schema(n) => {
                let schema = [
                    "{\"items\": {\"properties\": {\"pay\": {\"type\": \"integer\"}}}}",
                    "{\"items\": {\"properties\": {\"pay\": {\"type\": \"string\"}}}}",
                    "{\"items\": {\"type\": 5}}",
                    "{\"items\"",
                ];
                let text = schema.get(usize::from(*n)).map(|text| format!("{text}\n"));
                ("content/data/openings.schema.json", text)
            }
            Edit::ItemTemplate(n) => {
                ("themes/default/templates/openings_item.html", own(*n, "<!doctype html>{{ card.title.text }}"))
            }
            Edit::Template(n) => ("themes/default/templates/redirect.html", own(*n, "<!doctype html>{{ href }}")),
            Edit::BreakTheme(template) => match template {
                true => ("themes/default/templates/redirect.html", Some("{% if %}".to_owned())),
                false => ("themes/default/theme.yaml", Some("tokens: {light: {link: blue-ish}}\n".to_owned())),
            },
            Edit::Words(n) => ("locales/uk/site.ftl", own(*n, "news = Вісті\n")),
            Edit::Wording(n) => {
                let list = |wrong: &str| format!("words: [{{languages: uk, wrong: {wrong}, right: інше}}]\n");
                ("content/data/wording.yaml", (n % 3 > 0).then(|| list(["фонд", "текст*"][usize::from(n % 2)])))
            }
            Edit::Glossary(n) => {
                let form = ["НСЗУ", "Текст"][usize::from(n % 2)];
                let text = format!("- id: term\n  abbreviation: {form}\n  name: Служба {n}\n");
                ("content/data/glossary.yaml", (n % 3 > 0).then_some(text))
            }
            Edit::Colour(n) => ("themes/default/theme.yaml", own(*n, "tokens: {light: {link: '#00336")),
            Edit::Styles(n) => ("themes/default/assets/own.css", own(*n, "a { color: #00336")),
            Edit::Alert(stands) => {
                let text =
                    "---\ntitle: Спека\nlevel: warning\nfrom: 2026-05-01\nuntil: 2026-06-02T08:00\n---\nПийте воду.\n";
                ("content/alerts/heat.uk.md", stands.then(|| text.to_owned()))
            }
            Edit::Snippet(n) => {
                ("content/snippets/fund.uk.md", Some(format!("---\ntitle: Про фонд\n---\nФонд {n}.\n")))
            }
            Edit::File(n) => ("content/files/humans.txt", (n % 4 > 0).then(|| format!("{n}\n"))),
            Edit::Photo(n) => {
                let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{n}\" height=\"9\"></svg>");
                ("content/media/plan.svg", Some(svg))
            }
            _ => return,
        };
        match text {
            Some(text) => self.preview.write(path, text),
            None => self.preview.remove(path),
        }
    }

    fn change(&mut self, i: usize, with: impl FnOnce(&mut Item)) {
        if let Some(item) = &mut self.items[i] {
            with(item);
            self.write_item(i);
        }
    }

    fn path(&self, i: usize, lang: &str) -> Option<String> {
        let item = self.items[i].as_ref()?;
        Some(format!("content/news/{}{}.{lang}.md", self.folder, item.name))
    }

    fn delete(&mut self, i: usize) {
        for lang in ["uk", "en"] {
            if let Some(path) = self.path(i, lang) {
                self.preview.remove(&path);
            }
        }
        self.items[i] = None;
    }

    fn write_item(&mut self, i: usize) {
        let (Some(path), Some(english), Some(item)) = (self.path(i, "uk"), self.path(i, "en"), &self.items[i]) else {
            return;
        };
        let category = if item.help { "help" } else { "reform" };
        let deadline = if item.day % 2 == 0 { "deadline: 2026-06-02T10:00\n" } else { "" };
        let slug = item.slug.map(|slug| format!("slug: slug-{i}-{slug}\n")).unwrap_or_default();
        // The old figure stands in other items, in the dataset, or nowhere.
        let updates = item.corrected.map(|n| {
            format!("updates: [{{date: 2026-05-20, kind: correction, note: Цифра., was: \"1{n} грн\", now: \"2{n} грн\"}}]\n")
        });
        let updates = updates.unwrap_or_default();
        let noted = if item.corrected.is_some() { "updates: [{note: A figure.}]\n" } else { "" };
        // The neighbour may go later: then the link is a mistake that nobody made in this file.
        let next = &self.items[(i + 1) % ITEMS];
        let link = next.as_ref().map(|next| format!("[далі](news:{})", next.name)).unwrap_or_default();
        let term = if item.body % 2 == 0 { " НСЗУ" } else { "" };
        let text = format!(
            "---\ntitle: Новина {} {i}\ndate: 2026-05-{:02}\ncategory: {category}\nlead: Коротко.\ndraft: {}\nbackground: fund\n{slug}{deadline}{updates}---\n\
             Текст {} грн{term}. <hotline:moh> {link} [мета](page:about#meta)\n\n![План](/media/plan.svg)\n\n## Розділ {}\n",
            item.title, item.day, item.draft, item.body, item.body
        );
        let text = text.replace("/media/", if self.folder.is_empty() { "../media/" } else { "../../media/" });
        let translation = item
            .translated
            .then(|| format!("---\ntitle: News {}\nlead: In short.\n{noted}---\nText {}.\n", item.title, item.body));
        self.preview.write(&path, text);
        match translation {
            Some(text) => self.preview.write(&english, text),
            None => self.preview.remove(&english),
        }
    }

    /// The items move into a folder, or out of it; only the folder is named to the session.
    fn move_all(&mut self, folder: &'static str) {
        if folder == self.folder {
            return;
        }
        let root = self.preview.workshop.root().join("content/news");
        std::fs::create_dir_all(root.join("deep")).expect("a folder");
        for name in self.items.iter().flatten().map(|item| item.name.clone()) {
            for lang in ["uk", "en"] {
                let file = |folder: &str| format!("{folder}{name}.{lang}.md");
                if std::fs::rename(root.join(file(self.folder)), root.join(file(folder))).is_ok()
                    && self.folder.is_empty()
                {
                    self.preview.touched.insert(format!("content/news/{}", file(self.folder)));
                } else {
                    self.preview.touched.insert(format!("content/news/{}", file(folder)));
                }
            }
        }
        if folder.is_empty() {
            std::fs::remove_dir_all(root.join("deep")).expect("a folder");
        }
        self.preview.touched.insert("content/news/deep".to_owned());
        self.folder = folder;
    }

    fn site(&self) -> String {
        let site = SITE.replace("uk: Вісник", &format!("uk: Вісник {}", self.titled));
        if self.bulgarian {
            site.replace("[uk, en]", "[uk, en, bg]").replace("en: ", "bg: Дума, en: ")
        } else {
            site
        }
    }

    fn write_site(&mut self) {
        let site = self.site();
        self.preview.write("content/site.yaml", site);
    }

    /// Everything that may be broken is written soundly.
    pub(super) fn mend(&mut self) {
        for edit in [
            Edit::Closures(1),
            Edit::Hotline(7),
            Edit::Template(1),
            Edit::Colour(1),
            Edit::Openings(1),
            Edit::Schema(1),
            Edit::Anchor(true),
            Edit::Dataset(0),
            Edit::Sheet(0),
            Edit::Person(0),
            Edit::Document(0),
        ] {
            self.apply(&edit);
        }
        self.write_site();
        (0..ITEMS).for_each(|i| self.write_item(i));
        self.preview.update();
    }
}

fn item(name: String) -> Item {
    Item { name, title: 0, body: 0, help: false, day: 5, slug: None, translated: true, draft: false, corrected: None }
}

/// A description: sound, with a private column, with another format of numbers, corrected, without its columns, or none.
fn dataset(n: u8) -> Option<Vec<u8>> {
    let head = format!("id: aid\ntitle: {{uk: Допомога {n}, en: Aid}}\nupdated: 2026-05-01\n");
    let columns = |private: &str| {
        format!(
            "columns:\n  - {{key: what, label: {{uk: Що, en: What}}, type: text}}\n  \
             - {{key: sum, label: {{uk: Сума, en: Sum}}, type: money, currency: UAH, total: yes}}\n  \
             - {{key: who, label: {{uk: Хто, en: Who}}, type: text{private}}}\n"
        )
    };
    let text = match n % 6 {
        0 => head + &columns(""),
        1 => head + &columns(", private: yes"),
        2 => head + "numbers: 1,234.56\n" + &columns(""),
        3 => {
            let update =
                format!("{{date: 2026-05-02, kind: correction, note: Цифра., was: \"{n}\", now: \"1{n} грн\"}}");
            format!("{head}updates: [{update}]\n{}", columns(""))
        }
        4 => head + "like: gone\n",
        _ => return None,
    };
    Some(text.into_bytes())
}

/// Its rows: as Excel saves them, in another encoding, with a wrong total, more than a page of them, or none.
fn sheet(n: u8) -> Option<Vec<u8>> {
    let rows = format!("Що;Сума;Хто\nЛіки {n};1{n},50;Іван\n");
    Some(match n % 6 {
        0 => rows.into_bytes(),
        1 => encoding_rs::WINDOWS_1251.encode(&rows).0.into_owned(),
        2 => format!("{rows}Разом;7;\n").into_bytes(),
        3 => format!("{rows}{}", "Бинт;1,00;Ольга\n".repeat(250)).into_bytes(),
        4 => rows.replace("Хто", "Кому").into_bytes(),
        _ => return None,
    })
}

/// People: one, two with one place in the order, or no list.
fn people(n: u8) -> Option<String> {
    let person = |id: &str| {
        format!(
            "- {{id: {id}, name: {{uk: Липа {n}, en: Lypa}}, position: {{uk: директорка, en: director}}, order: 1}}\n"
        )
    };
    Some(match n % 4 {
        0 | 1 => person("lypa"),
        2 => person("lypa") + &person("dub"),
        _ => return None,
    })
}

/// Documents: in force, replaced, or no list.
fn documents(n: u8) -> Option<String> {
    let (status, replaces) = match n % 4 {
        0 | 1 => ("in-force", "[]"),
        2 => ("repealed", "[a]"),
        _ => return None,
    };
    Some(format!(
        "- {{id: a, number: {n}, date: 2026-01-02, kind: order, title: А, url: 'https://a.example/', status: {status}}}\n\
         - {{id: b, number: 2, date: 2026-02-02, kind: law, title: Б, url: 'https://b.example/', replaces: {replaces}}}\n"
    ))
}

/// No file of the site's own, or one of two.
fn own(n: u8, text: &str) -> Option<String> {
    let end = if text.contains("link:") {
        "'}}\n"
    } else if text.contains("color:") {
        " }\n"
    } else {
        ""
    };
    let digit = if end.is_empty() { String::new() } else { n.to_string() };
    match n {
        0 => None,
        1 => Some(format!("{text}{digit}{end}")),
        _ => Some(format!("{text}{digit}{end}").replace("Вісті", "Новинки").replace("doctype", "DOCTYPE")),
    }
}
