use std::fs;
use std::path::PathBuf;

use clap::Parser;
use expect_test::{Expect, expect};
use jiff::civil::date;
use tempfile::TempDir;

use super::*;
use crate::base::Lang;
use crate::cli::args::{Args, Verb};
use crate::data::datasets::import::made::Made::{self, Day, Formula, No, Number, Text};
use crate::data::datasets::import::made::{MadeSheet, xlsx};
use crate::pipeline::Options;

const SITE: &str = "title: {uk: Сайт, en: Site}\nbase_url: https://example.org/\nlanguages: [uk, en]\ntimezone: Europe/Kyiv\n\
                    organization: {id: org, name: {uk: Центр, en: Centre}}\n";
const MODEL: &str = "\
id: budget-2025
title: {uk: 'Бюджет: 2025', en: Budget 2025}
updated: 2025-12-31
numbers: 1 234,56
columns:
  - {key: place, label: {uk: Громада, en: Community}, type: text}
  - {key: day, label: {uk: День, en: Day}, type: date}
  - {key: spent, label: {uk: Витрачено, en: Spent}, type: money, currency: UAH, total: yes}
  - {key: who, label: {uk: Хто, en: Who}, type: text, private: yes}
";
const ROWS: &str = "Громада;День;Витрачено;Хто\nА;;1,50;\n";

/// A site with one dataset, and files beside it.
struct Bench {
    folder: TempDir,
}

impl Bench {
    fn new() -> Bench {
        let bench = Bench { folder: TempDir::new().expect("a folder") };
        bench.write("site/content/site.yaml", SITE);
        bench.write("site/content/data/datasets/budget-2025.yaml", MODEL);
        bench.write("site/content/data/datasets/budget-2025.csv", ROWS);
        bench
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let at = self.folder.path().join(path);
        fs::create_dir_all(at.parent().expect("a folder")).expect("a folder");
        fs::write(at, bytes).expect("a file");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).expect("a file of the site")
    }

    /// Everything that one command says.
    fn import(&self, lang: &str, line: &str) -> String {
        let (file, rest) = line.split_once(' ').expect("a file and options");
        let file = self.folder.path().join(file).display().to_string();
        let argv = ["visnyk", "import", &file].into_iter().chain(rest.split(' '));
        let Verb::Import(import) = Args::try_parse_from(argv).expect("a command").verb else { panic!("visnyk import") };
        let phrases = Phrases::load(Lang::parse(lang).expect("a tag"), Vec::new()).0;
        let clock = date(2026, 6, 15).at(12, 0, 0, 0).in_tz("Europe/Kyiv").expect("an hour");
        let loaded = pipeline::load(&self.root(), &Unwatched).expect("a site");
        let bytes = fs::read(&import.file).expect("the spreadsheet");
        let mut said = Vec::new();
        match take(&self.root(), &import, &loaded, &bytes, &clock, &phrases) {
            Ok(done) => {
                done.problems(&mut said, &phrases).expect("memory");
                done.tell(&mut said, &phrases).expect("memory");
            }
            Err(refusal) => {
                let (id, args) = refusal.words(&phrases).expect("no trouble with the terminal");
                report::refused(&mut said, &phrases, Look::PLAIN, id, &args).expect("memory");
            }
        }
        String::from_utf8(said).expect("text")
    }

    /// What a build finds.
    fn findings(&self) -> Vec<String> {
        let options = Options {
            root: self.root(),
            out: self.folder.path().join("public"),
            drafts: false,
            at: None,
            clock: date(2026, 6, 15).at(12, 0, 0, 0).in_tz("Europe/Kyiv").expect("an hour"),
            without_broken: false,
            adopt: false,
            spelling: None,
        };
        let outcome = pipeline::build(&options, &Unwatched).expect("the world did not fail");
        let said = |(finding, _): &pipeline::Weighed| format!("{} {}", finding.place.path, finding.rule.code);
        outcome.findings.iter().map(said).collect()
    }
}

fn sheet(rows: Vec<Vec<Made<'static>>>) -> Vec<u8> {
    let head = vec![Text("Громада"), Text("День"), Text("Витрачено, тис."), Text("Хто"), Text("Коментар")];
    let rows = [vec![Text("Звіт")], head].into_iter().chain(rows).collect();
    let other = MadeSheet { name: "Довідка", rows: vec![vec![Text("x")]], ..MadeSheet::default() };
    xlsx(&[MadeSheet { name: "Звіт", rows, ..MadeSheet::default() }, other])
}

fn good() -> Vec<u8> {
    sheet(vec![
        vec![Text("Липівська"), Day(46_022.0), Number(1234.5), Text("таємниця-1"), Text("таємниця-2")],
        vec![Text("Заозерненська"), No, Formula("C3", Some(100.25)), Text("таємниця-1")],
        vec![Text("Усього"), No, Number(1334.75)],
    ])
}

#[track_caller]
fn check(bench: &Bench, lang: &str, line: &str, expected: Expect) {
    expected.assert_eq(&bench.import(lang, line));
}

#[test]
fn a_new_dataset_is_written_and_builds_at_once() {
    let bench = Bench::new();
    bench.write("budget-2026.xlsx", good());
    check(
        &bench,
        "uk",
        "budget-2026.xlsx --like budget-2025",
        expect![[r#"
        Прочитано: budget-2026.xlsx, аркуш «Звіт». 2 рядки, 4 стовпці; заголовки — у рядку 2.
        Інші аркуші, їх не читали: Довідка
        Не взято стовпець «Коментар» (E2): набір даних не описує такого стовпця
        Усього, Витрачено: 1 334,75 ₴
        Підсумковий рядок (5) збігається із сумою рядків; його не записано, бо суму рахує програма.
        Створено: content/data/datasets/budget-2026.yaml
        Створено: content/data/datasets/budget-2026.csv
        Далі: виправте назву у файлі content/data/datasets/budget-2026.yaml; чого в ньому немає, те береться зі зразка. Подивіться: visnyk serve
    "#]],
    );
    expect![[r##"
        # Назву взято з «budget-2025»: виправте її. Усе, чого тут немає, береться звідти.
        # Код набору: як назва файлу, малими латинськими літерами
        id: budget-2026
        # Назва: що це за дані й за який час
        title:
          uk: "Бюджет: 2025"
          en: Budget 2025
        # Станом на який день ці дані
        updated: 2026-06-15
        # Код набору, з якого взяти стовпці й тексти, яких тут немає
        like: budget-2025
        # Як у таблиці записано числа: за зразком
        numbers: 1234.56

        # Можна додати поле: вилучіть «#» перед його назвою й допишіть значення.
        # Кілька речень про те, що показують дані
        #description:
        # Хто надав дані
        #source:
        #  name:  # Назва установи
        #  url:  # Адреса першоджерела
        # Коли очікують наступне оновлення
        #next_update: 2026-06-15
        # Як ці дані зібрано й пораховано
        #method:
        # Що змінилося після публікації
        #updates:
        #  - date: 2026-06-15  # Коли внесено зміну
        #    kind: update  # update — доповнення, correction — виправлення помилки, refutation — спростування
        #    note:  # Що саме змінено, словами для читача

        # Усі поля: visnyk fields dataset
    "##]]
    .assert_eq(&bench.read("content/data/datasets/budget-2026.yaml"));
    expect![[r#"
        place,day,spent,who
        Липівська,2025-12-31,1234.5,таємниця-1
        Заозерненська,,100.25,таємниця-1
    "#]]
    .assert_eq(&bench.read("content/data/datasets/budget-2026.csv"));
    assert_eq!(bench.findings(), Vec::<String>::new());
    let page = fs::read_to_string(bench.folder.path().join("public/uk/data/budget-2026/index.html")).expect("a page");
    assert!(page.contains("1\u{a0}334,75") && !page.contains("таємниця"), "{page}");
    check(
        &bench,
        "en",
        "budget-2026.xlsx --like budget-2025",
        expect![[r#"
        error: content/data/datasets/budget-2026.yaml exists already
         = help: Choose another id with --id, or replace the rows: --like budget-2026 --id budget-2026 --force. The old files are kept.
    "#]],
    );
}

#[test]
fn rows_are_replaced_only_by_force_and_can_be_brought_back() {
    let bench = Bench::new();
    bench.write("fresh.xlsx", good());
    check(
        &bench,
        "ru",
        "fresh.xlsx --like budget-2025 --id budget-2025",
        expect![[r#"
        ошибка: content/data/datasets/budget-2025.yaml уже есть
         = совет: Выберите другой код через --id или замените строки: --like budget-2025 --id budget-2025 --force. Прежние файлы сохранятся.
    "#]],
    );
    check(
        &bench,
        "bg",
        "fresh.xlsx --like budget-2025 --id budget-2025 --force --at 2026-06-01",
        expect![[r#"
        Прочетено: fresh.xlsx, лист „Звіт“. 2 реда, 4 колони; заглавията са на ред 2.
        Други листове, които не са прочетени: Довідка
        Не е взета колоната „Коментар“ (E2): наборът не описва такава колона
        Общо, Витрачено: 1334,75 ₴
        Редът със сборовете (5) съвпада със сумата на редовете; той не е записан, защото сумата я смята програмата.
        Заменено: content/data/datasets/budget-2025.yaml
        Заменено: content/data/datasets/budget-2025.csv
        Предишните файлове са в папката replaced/budget-2025-2026-06-01-000000. За да отмените пренасянето, копирайте ги оттам в content/data/datasets. Когато се уверите, че всичко е наред, изтрийте тази папка.
        По-нататък: вижте новите редове: visnyk serve. Ако вече публикувани числа са се променили, напишете го в updates във файла content/data/datasets/budget-2025.yaml
    "#]],
    );
    let yaml = bench.read("content/data/datasets/budget-2025.yaml");
    assert_eq!(yaml, MODEL.replace("updated: 2025-12-31", "updated: 2026-06-01"));
    assert_eq!(
        bench.read("content/data/datasets/budget-2025.csv"),
        "place,day,spent,who\nЛипівська,2025-12-31,\"1234,5\",таємниця-1\nЗаозерненська,,\"100,25\",таємниця-1\n"
    );
    assert_eq!(bench.findings(), Vec::<String>::new());
    let kept = "replaced/budget-2025-2026-06-01-000000";
    assert_eq!(bench.read(&format!("{kept}/budget-2025.csv")), ROWS);
    assert_eq!(bench.read(&format!("{kept}/budget-2025.yaml")), MODEL);
}

#[test]
fn mistakes_are_told_in_each_language_and_nothing_is_written() {
    let bench = Bench::new();
    bench.write(
        "bad.xlsx",
        sheet(vec![
            vec![Text("А"), Text("31.02.2026"), Made::Error("#REF!")],
            vec![Text("Б"), No, Formula("A1", None)],
        ]),
    );
    check(
        &bench,
        "uk",
        "bad.xlsx --like budget-2025",
        expect![[r#"
        помилка: аркуш «Звіт», клітинка B3: Такої дати чи такого часу не буває: 31.02.2026
          Звірте день, місяць і годину з календарем.
        помилка: аркуш «Звіт», клітинка C3: У таблиці помилка: #REF!
          Виправте там формулу або значення, збережіть файл і повторіть команду.
        помилка: аркуш «Звіт», клітинка C4: Формула без результату
          Відкрийте файл в Excel або LibreOffice і збережіть: тоді в ньому будуть результати.
        Нічого не записано. Виправте ці клітинки в таблиці й повторіть команду.
        Прочитано: bad.xlsx, аркуш «Звіт». 2 рядки, 4 стовпці; заголовки — у рядку 2.
        Інші аркуші, їх не читали: Довідка
        Не взято стовпець «Коментар» (E2): набір даних не описує такого стовпця
    "#]],
    );
    check(
        &bench,
        "ru",
        "bad.xlsx --like budget-2025",
        expect![[r#"
        ошибка: лист «Звіт», ячейка B3: Такой даты или такого времени не бывает: 31.02.2026
          Сверьте день, месяц и час с календарём.
        ошибка: лист «Звіт», ячейка C3: В таблице ошибка: #REF!
          Исправьте там формулу или значение, сохраните файл и повторите команду.
        ошибка: лист «Звіт», ячейка C4: Формула без результата
          Откройте файл в Excel или LibreOffice и сохраните: тогда в нём будут результаты.
        Ничего не записано. Исправьте эти ячейки в таблице и повторите команду.
        Прочитано: bad.xlsx, лист «Звіт». 2 строки, 4 столбца; заголовки — в строке 2.
        Другие листы, их не читали: Довідка
        Не взят столбец «Коментар» (E2): набор данных не описывает такого столбца
    "#]],
    );
    check(
        &bench,
        "bg",
        "bad.xlsx --like budget-2025",
        expect![[r#"
        грешка: лист „Звіт“, клетка B3: Няма такава дата или такъв час: 31.02.2026
          Сверете деня, месеца и часа с календара.
        грешка: лист „Звіт“, клетка C3: В таблицата има грешка: #REF!
          Поправете там формулата или стойността, запишете файла и повторете командата.
        грешка: лист „Звіт“, клетка C4: Формула без резултат
          Отворете файла в Excel или LibreOffice и го запишете: тогава резултатите ще са в него.
        Нищо не е записано. Поправете тези клетки в таблицата и повторете командата.
        Прочетено: bad.xlsx, лист „Звіт“. 2 реда, 4 колони; заглавията са на ред 2.
        Други листове, които не са прочетени: Довідка
        Не е взета колоната „Коментар“ (E2): наборът не описва такава колона
    "#]],
    );
    check(
        &bench,
        "en",
        "bad.xlsx --like budget-2025",
        expect![[r#"
            error: sheet “Звіт”, cell B3: There is no such date or time: 31.02.2026
              Check the day, the month and the hour against a calendar.
            error: sheet “Звіт”, cell C3: There is an error in the spreadsheet: #REF!
              Correct the formula or the value there, save the file and run the command again.
            error: sheet “Звіт”, cell C4: There is a formula without a result
              Open the file in Excel or LibreOffice and save it: then it holds the results.
            Nothing was written. Correct these cells in the spreadsheet and run the command again.
            Read: bad.xlsx, sheet “Звіт”. 2 rows, 4 columns; the headings are in row 2.
            Other sheets, not read: Довідка
            Left out: the column “Коментар” (E2), since the dataset describes no such column
        "#]],
    );
    assert!(!bench.root().join("content/data/datasets/bad.yaml").exists());
}

#[test]
fn what_cannot_be_taken_is_refused_with_what_to_do() {
    let bench = Bench::new();
    bench.write("good.xlsx", good());
    bench.write("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    bench.write("cut.xlsx", &good()[..300]);
    bench.write("other.csv", "a;b\n1;2\n");
    bench.write(
        "site/content/data/datasets/inline.yaml",
        MODEL.replace("budget-2025", "inline") + "rows: [{place: А}]\n",
    );
    bench.write(
        "site/content/data/datasets/later.yaml",
        "id: later\ntitle: Пізніше\nupdated: 2026-01-01\nlike: inline\n",
    );
    let lines = [
        "good.xlsx --like budget-2024",
        "good.xlsx --like budget-2025 --id Бюджет",
        "good.xlsx --like budget-2025 --sheet Лист",
        "old.xls --like budget-2025",
        "other.csv --like budget-2025",
        "other.csv --like budget-2025 --sheet x",
        "good.xlsx --like budget-2025 --id inline --force",
        "good.xlsx --like budget-2025 --id later --force",
    ];
    let said: String = lines.iter().map(|line| format!("> {line}\n{}", bench.import("en", line))).collect();
    expect![[r#"
        > good.xlsx --like budget-2024
        error: There is no dataset with the id “budget-2024”
         = help: Perhaps you meant: budget-2025
        > good.xlsx --like budget-2025 --id Бюджет
        error: “Бюджет” cannot be the id of a dataset
         = help: Use small Latin letters, digits and hyphens, such as budget-2026.
        > good.xlsx --like budget-2025 --sheet Лист
        error: There is no sheet “Лист”
         = help: There are: Звіт, Довідка.
        > old.xls --like budget-2025
        error: old.xls is not a file that can be read here
         = help: Save it from Excel as “Excel Workbook (.xlsx)”.
        > other.csv --like budget-2025
        error: No row of the spreadsheet names the columns of the dataset
         = help: Name the columns in one row by their keys or labels: place, day, spent, who.
        > other.csv --like budget-2025 --sheet x
        error: There is no sheet “x”
         = help: A text file has no sheets: leave --sheet out.
        > good.xlsx --like budget-2025 --id inline --force
        error: The rows of this dataset stand in content/data/datasets/inline.yaml itself
         = help: Take rows: out of that file, and run the command again: the rows will stand in a CSV file beside it.
        > good.xlsx --like budget-2025 --id later --force
        error: content/data/datasets/later.yaml has other columns than “budget-2025”: it is like “inline”
         = help: See whether the right dataset is named: --like inline
    "#]]
    .assert_eq(&said);
    let cut = bench.import("en", "cut.xlsx --like budget-2025");
    assert!(cut.contains("cut.xlsx is damaged") && cut.contains("save it anew as .xlsx"), "{cut}");
}

#[test]
fn rows_behind_a_sum_in_a_text_file_are_kept() {
    let bench = Bench::new();
    bench.write("a.csv", "Громада;День;Витрачено;Хто\nА;;5;\nРазом;;5;\nБ;;7;\n");
    let said = bench.import("uk", "a.csv --like budget-2025 --id new");
    assert!(said.contains("посеред таблиці") && said.contains("Нічого не записано"), "{said}");
}

#[test]
fn lines_may_end_as_on_old_computers() {
    let bench = Bench::new();
    bench.write("a.csv", "Громада;День;Витрачено;Хто\rА;;5;\rБ;;7;\r");
    bench.import("uk", "a.csv --like budget-2025 --id new");
    let csv = bench.read("content/data/datasets/new.csv");
    assert!(csv.contains("А") && csv.contains("Б"), "{csv}");
}

#[test]
fn the_next_file_of_the_same_form_takes_the_place_of_the_last() {
    let bench = Bench::new();
    bench.write("a.csv", "Громада;День;Витрачено;Хто\nА;;1 000,50;\n");
    bench.import("uk", "a.csv --like budget-2025 --id new");
    bench.write("a.csv", "Громада;День;Витрачено;Хто\nА;;2 000,50;\n");
    let said = bench.import("uk", "a.csv --like new --id new --force");
    assert!(bench.read("content/data/datasets/new.csv").contains("2000,50"), "{said}");
    assert!(!bench.findings().iter().any(|finding| finding.contains("cell-")));
}

#[test]
fn heads_alone_replace_nothing() {
    let bench = Bench::new();
    bench.write("a.csv", "Громада;День;Витрачено;Хто\n");
    let said = bench.import("uk", "a.csv --like budget-2025 --id budget-2025 --force");
    assert!(said.contains("немає жодного рядка"), "{said}");
    assert_eq!(bench.read("content/data/datasets/budget-2025.csv"), ROWS);
}

#[test]
fn a_note_below_the_table_is_no_row_and_a_joined_name_is_that_of_all_its_rows() {
    let bench = Bench::new();
    let rows = vec![
        vec![Text("Громада"), Text("День"), Text("Витрачено"), Text("Хто")],
        vec![Text("А"), Day(46_022.0), Number(1.5), No],
        vec![No, Day(46_023.0), Number(2.5), No],
        vec![Text("* Попередні дані")],
    ];
    let sheet = MadeSheet { name: "Звіт", rows, joined: &["A2:A3"], ..MadeSheet::default() };
    bench.write("a.xlsx", xlsx(&[sheet]));
    bench.import("uk", "a.xlsx --like budget-2025 --id new");
    let csv = bench.read("content/data/datasets/new.csv");
    let firsts: Vec<&str> = csv.lines().skip(1).filter_map(|line| line.split([',', ';']).next()).collect();
    assert_eq!(firsts, ["А", "А"], "{csv}");
}
