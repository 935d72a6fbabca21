//! The three properties that matter most: incremental equals clean, building twice writes nothing, work is counted.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::workshop::{SITE, Workshop, news};

/// A collection of the site's own.
const OPENINGS: &str = "collections: {openings: {title: Місця, sort: deadline, labels: {pay: Платня}}}\n";

/// What an editor may do to a site between two builds.
#[derive(Clone, Debug)]
enum Edit {
    Body(usize, u8),
    Title(usize, u8),
    Category(usize, bool),
    Date(usize, u8),
    New(u8),
    Delete(usize),
    Translate(usize, bool),
    Draft(usize, bool),
    Hotline(u32),
    Closures(u8),
    Partner(u8, bool),
    Person(u8),
    Document(u8),
    Glossary(u8),
    Event(u8),
    Openings(u8),
    Schema(bool),
    ItemTemplate(bool),
    Dataset(u8),
    Sheet(u8),
    SiteTitle(u8),
    Template(bool),
    Words(bool),
    Colour(bool),
    Alert(bool),
    Snippet(u8),
    File(u8),
    Hour(u8),
    OverwriteOutput(usize),
    DeleteOutput(usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    let item = 0..6usize;
    prop_oneof![
        (item.clone(), any::<u8>()).prop_map(|(i, n)| Edit::Body(i, n)),
        (item.clone(), any::<u8>()).prop_map(|(i, n)| Edit::Title(i, n)),
        (item.clone(), any::<bool>()).prop_map(|(i, b)| Edit::Category(i, b)),
        (item.clone(), 1..28u8).prop_map(|(i, n)| Edit::Date(i, n)),
        (0..9u8).prop_map(Edit::New),
        item.clone().prop_map(Edit::Delete),
        (item.clone(), any::<bool>()).prop_map(|(i, b)| Edit::Translate(i, b)),
        (item.clone(), any::<bool>()).prop_map(|(i, b)| Edit::Draft(i, b)),
        (0..1_000_000u32).prop_map(Edit::Hotline),
        (1..30u8).prop_map(Edit::Closures),
        (any::<u8>(), any::<bool>()).prop_map(|(n, b)| Edit::Partner(n, b)),
        any::<u8>().prop_map(Edit::Person),
        any::<u8>().prop_map(Edit::Document),
        (0..6u8).prop_map(Edit::Glossary),
        (1..28u8).prop_map(Edit::Event),
        any::<u8>().prop_map(Edit::Openings),
        any::<bool>().prop_map(Edit::Schema),
        any::<bool>().prop_map(Edit::ItemTemplate),
        any::<u8>().prop_map(Edit::Dataset),
        any::<u8>().prop_map(Edit::Sheet),
        any::<u8>().prop_map(Edit::SiteTitle),
        any::<bool>().prop_map(Edit::Template),
        any::<bool>().prop_map(Edit::Words),
        any::<bool>().prop_map(Edit::Colour),
        any::<bool>().prop_map(Edit::Alert),
        any::<u8>().prop_map(Edit::Snippet),
        any::<u8>().prop_map(Edit::File),
        (0..24u8).prop_map(Edit::Hour),
        (0..40usize).prop_map(Edit::OverwriteOutput),
        (0..40usize).prop_map(Edit::DeleteOutput),
    ]
}

/// What the edits have made of the site so far: each file is written anew from it.
#[derive(Clone, Debug)]
struct Item {
    title: u8,
    body: u8,
    help: bool,
    day: u8,
    translated: bool,
    draft: bool,
}

const ITEM: Item = Item { title: 0, body: 0, help: false, day: 5, translated: true, draft: false };

fn write_item(workshop: &Workshop, i: usize, item: &Item) {
    let category = if item.help { "help" } else { "reform" };
    let front = format!(
        "---\ntitle: Новина {} {i}\ndate: 2026-05-{:02}\ncategory: {category}\nlead: Коротко.\ndraft: {}\nbackground: fund\ndeadline: 2026-06-01T{i:02}:00\n---\n",
        item.title, item.day, item.draft
    );
    let other = (i + 1) % 6;
    let body = format!("Текст {}. <hotline:moh>\n\n[далі](item-{other}.uk.md)\n\n## Розділ {}\n", item.body, item.body);
    // The neighbour may be gone: then the link would be a mistake, so it is written only where the file stands.
    let link = workshop.root().join(format!("content/news/item-{other}.uk.md")).exists();
    let body = if link { body } else { body.replace(&format!("[далі](item-{other}.uk.md)"), "далі") };
    workshop.write(&format!("content/news/item-{i}.uk.md"), front + &body);
    let english = format!("content/news/item-{i}.en.md");
    match item.translated {
        true => workshop
            .write(&english, format!("---\ntitle: News {}\nlead: In short.\n---\nText {}.\n", item.title, item.body)),
        false => workshop.remove(&english),
    }
}

fn start() -> (Workshop, Vec<Option<Item>>) {
    let workshop = Workshop::new(
        "-- pages/about.uk.md --\n---\ntitle: Про нас\n---\nМи.\n\n![День](event:day)\n\
         \n-- pages/about.en.md --\n---\ntitle: About\n---\nWe.\n",
    );
    let items = vec![Some(ITEM); 6];
    apply(&workshop, &mut items.clone(), &Edit::Closures(1));
    apply(&workshop, &mut items.clone(), &Edit::Hotline(1));
    apply(&workshop, &mut items.clone(), &Edit::Partner(1, true));
    apply(&workshop, &mut items.clone(), &Edit::Person(1));
    apply(&workshop, &mut items.clone(), &Edit::Event(3));
    apply(&workshop, &mut items.clone(), &Edit::Openings(1));
    apply(&workshop, &mut items.clone(), &Edit::SiteTitle(0));
    apply(&workshop, &mut items.clone(), &Edit::Dataset(3));
    apply(&workshop, &mut items.clone(), &Edit::Sheet(3));
    apply(&workshop, &mut items.clone(), &Edit::Snippet(1));
    for i in 0..6 {
        write_item(&workshop, i, &ITEM);
    }
    (workshop, items)
}

fn apply(workshop: &Workshop, items: &mut [Option<Item>], edit: &Edit) {
    let mut change = |i: usize, with: &dyn Fn(&mut Item)| {
        if let Some(item) = &mut items[i] {
            with(item);
        }
    };
    match edit {
        Edit::Body(i, n) => change(*i, &|item| item.body = *n),
        Edit::Title(i, n) => change(*i, &|item| item.title = *n),
        Edit::Category(i, help) => change(*i, &|item| item.help = *help),
        Edit::Date(i, day) => change(*i, &|item| item.day = *day),
        Edit::Translate(i, translated) => change(*i, &|item| item.translated = *translated),
        Edit::Draft(i, draft) => change(*i, &|item| item.draft = *draft),
        Edit::New(n) => workshop.write(&format!("content/news/new-{n}.uk.md"), news(&format!("Нова {n}"), "2026-05-09", "Текст.")),
        Edit::Delete(i) => {
            items[*i] = None;
            workshop.remove(&format!("content/news/item-{i}.uk.md"));
            workshop.remove(&format!("content/news/item-{i}.en.md"));
        }
        Edit::Hotline(n) => workshop.write(
            "content/data/hotlines.yaml",
            format!("- id: moh\n  name: МОЗ\n  phone: \"+380800{n:06}\"\n  cost: free\n  hours: always\n  languages: [uk]\n  closures: [holidays]\n  verified: 2026-05-01\n"),
        ),
        Edit::Closures(day) => workshop.write(
            "content/data/calendar.yaml",
            format!("- id: holidays\n  name: Свято {day}\n  days: [2026-05-{day:02}, 2026-06-{day:02}..2026-07-01]\n"),
        ),
        Edit::Partner(n, donor) => workshop.write(
            "content/data/partners.yaml",
            format!("- id: eu\n  name: ЄС {n}\n  role: {}\n", if *donor { "donor" } else { "media" }),
        ),
        Edit::Person(n) => workshop.write(
            "content/data/people.yaml",
            format!("- id: lypa\n  name: Липа {n}\n  position: директорка\n  order: {n}\n"),
        ),
        Edit::Document(n) => {
            let (status, replaces) = if n % 2 == 0 { ("repealed", "[a]") } else { ("amended", "[]") };
            workshop.write(
                "content/data/documents.yaml",
                format!(
                    "- {{id: a, number: {n}, date: 2026-01-02, kind: order, title: А, url: 'https://a.example/', status: {status}}}\n\
                     - {{id: b, number: 2, date: 2026-02-02, kind: law, title: Б, url: 'https://b.example/', replaces: {replaces}}}\n"
                ),
            );
        }
        Edit::Glossary(0) => workshop.remove("content/data/glossary.yaml"),
        Edit::Glossary(n) => {
            let form = if n % 2 == 0 { "Текст" } else { "Фонд" };
            let text = format!("- id: term\n  abbreviation: {form}\n  name: Слово {n}\n");
            workshop.write("content/data/glossary.yaml", text);
        }
        Edit::Event(day) => workshop.write(
            "content/data/events.yaml",
            format!("- id: day\n  title: День\n  start: 2026-06-{day:02}\n  end: 2026-06-{day:02}\n  mode: online\n"),
        ),
        Edit::Openings(n) => workshop.write(
            "content/data/openings.yaml",
            format!("- id: a{}\n  title: Місце\n  pay: {n}\n  deadline: 2026-06-01T{:02}:00\n", n % 2, n % 24),
        ),
        Edit::Schema(stands) => {
            let schema = "{\"items\": {\"properties\": {\"pay\": {\"type\": \"integer\"}}}}\n";
            toggle(workshop, "content/data/openings.schema.json", *stands, schema);
        }
        Edit::ItemTemplate(own) => {
            let text = "<!doctype html>{{ card.title.text }}";
            toggle(workshop, "themes/default/templates/openings_item.html", *own, text);
        }
        Edit::Dataset(n) => {
            let private = if n % 2 == 0 { "" } else { ", private: yes" };
            let correction = match n % 3 {
                0 => "updates: [{date: 2026-05-02, kind: correction, note: Цифра., was: 1 грн, now: 2 грн}]\n",
                _ => "",
            };
            let columns = format!(
                "[{{key: what, label: Що, type: text{private}}}, {{key: sum, label: Сума, type: integer, total: yes}}]"
            );
            let text =
                format!("id: aid\ntitle: Допомога {n}\nupdated: 2026-05-01\n{correction}columns: {columns}\n");
            workshop.write("content/data/datasets/aid.yaml", text);
        }
        Edit::Sheet(n) => {
            let rows = "Бинт;1\n".repeat(usize::from(*n));
            workshop.write("content/data/datasets/aid.csv", format!("Що;Сума\nЛіки;{n}\n{rows}"));
        }
        Edit::SiteTitle(n) => {
            let site = SITE.replace("uk: Вісник", &format!("uk: Вісник {n}"));
            workshop.write("content/site.yaml", site + OPENINGS);
        }
        Edit::Template(own) => toggle(workshop, "themes/default/templates/redirect.html", *own, "<!doctype html>{{ href }}"),
        Edit::Words(own) => toggle(workshop, "locales/uk/site.ftl", *own, "news = Вісті\n"),
        Edit::Colour(own) => toggle(workshop, "themes/default/assets/own.css", *own, "a { color: #0b4a8a }\n"),
        Edit::Alert(own) => toggle(
            workshop,
            "content/alerts/heat.uk.md",
            *own,
            "---\ntitle: Спека\nlevel: warning\nfrom: 2026-05-01\nuntil: 2026-06-02\n---\nПийте воду.\n",
        ),
        Edit::Snippet(n) => workshop.write("content/snippets/fund.uk.md", format!("---\ntitle: Про фонд\n---\nФонд {n}.\n")),
        Edit::File(n) => workshop.write("content/files/humans.txt", format!("{n}\n")),
        Edit::Hour(_) | Edit::OverwriteOutput(_) | Edit::DeleteOutput(_) => {}
    }
}

fn toggle(workshop: &Workshop, path: &str, own: bool, text: &str) {
    match own {
        true => workshop.write(path, text),
        false => workshop.remove(path),
    }
}

fn histories() -> ProptestConfig {
    let asked = ProptestConfig::default();
    let chosen = |name: &str| std::env::var_os(name).is_some();
    let cases = if chosen("PROPTEST_CASES") { asked.cases } else { 24 };
    let rng_seed = if chosen("PROPTEST_RNG_SEED") { asked.rng_seed } else { RngSeed::Fixed(2026) };
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..asked }
}

proptest! {
    // The same histories at every run, so that a change is judged by itself; PROPTEST_CASES and PROPTEST_RNG_SEED ask for others.
    #![proptest_config(ProptestConfig { max_shrink_iters: 60, ..histories() })]

    #[test]
    fn incremental_equals_clean(rounds in proptest::collection::vec(proptest::collection::vec(edit(), 1..4), 1..5)) {
        let (mut workshop, mut items) = start();
        workshop.build_well();
        // Files that nothing plans any more but that somebody changed by hand are left to that person, and named.
        let mut kept = std::collections::BTreeSet::new();
        for edits in rounds {
            for edit in &edits {
                apply(&workshop, &mut items, edit);
                match edit {
                    Edit::Hour(hour) => workshop.now = workshop.now.with().hour(*hour as i8).build().expect("an hour"),
                    // Somebody edits or deletes built files by hand: the next build mends them.
                    Edit::OverwriteOutput(n) | Edit::DeleteOutput(n) => {
                        let built: Vec<String> = workshop.tree().into_keys().collect();
                        let path = workshop.out().join(&built[n % built.len()]);
                        match edit {
                            Edit::OverwriteOutput(_) => std::fs::write(&path, "by hand").expect("a built file"),
                            _ => std::fs::remove_file(&path).expect("a built file"),
                        }
                    }
                    _ => {}
                }
            }
            for (i, item) in items.iter().enumerate() {
                if let Some(item) = item {
                    write_item(&workshop, i, item);
                }
            }
            kept.extend(workshop.build_well().written.expect("a report").kept);
            let (mut tree, clean) = (workshop.tree(), workshop.clean_tree());
            tree.retain(|path, _| clean.contains_key(path) || !kept.contains(path));
            let names = |tree: &std::collections::BTreeMap<String, Vec<u8>>| tree.keys().cloned().collect::<Vec<_>>();
            prop_assert_eq!(names(&tree), names(&clean));
            for (path, bytes) in &tree {
                prop_assert!(bytes == &clean[path], "{} differs from a clean build after {:?}", path, edits);
            }
        }
    }
}

#[test]
fn building_twice_writes_nothing() {
    let (workshop, _) = start();
    workshop.build_well();
    let stamps = |workshop: &Workshop| {
        let stamp =
            |path: &String| std::fs::metadata(workshop.out().join(path)).and_then(|m| m.modified()).expect("a stamp");
        workshop.tree().keys().map(|path| (path.clone(), stamp(path))).collect::<Vec<_>>()
    };
    let (tree, before) = (workshop.tree(), stamps(&workshop));
    for is_known in [true, false] {
        if !is_known {
            workshop.forget();
        }
        let again = workshop.build_well().written.expect("a report");
        assert_eq!((again.written, again.unchanged, again.swept), (0, 0, 0));
        assert_eq!(workshop.tree(), tree);
        assert_eq!(stamps(&workshop), before);
    }
}

#[test]
fn an_edit_costs_what_it_changes() {
    let (workshop, _) = start();
    workshop.build_well();
    let written = |workshop: &Workshop| workshop.build_well().written.expect("a report").written;

    write_item(&workshop, 2, &Item { body: 9, ..ITEM });
    // The Ukrainian and the English page of the item; no list shows a body.
    assert_eq!(written(&workshop), 2);

    workshop.write("content/files/humans.txt", "we\n");
    assert_eq!(written(&workshop), 1);

    workshop.write("content/snippets/fund.uk.md", "---\ntitle: Про фонд\n---\nІнший.\n");
    // Every item names the snippet: six items in two languages.
    assert_eq!(written(&workshop), 12);
}
