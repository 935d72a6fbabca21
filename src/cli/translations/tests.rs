//! Stamps, tables and bundles, from the files of a site to its files.

use std::fs;

use expect_test::{Expect, expect};
use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::cli::args::translations::{Accept, Export, Form, Import};

const CONFIG: &str = "title: Сайт\nbase_url: https://example.org/\nlanguages: [uk, bg, en]\ntimezone: Europe/Kyiv\n\
                      organization: {id: moh, name: МОЗ}\ncategories: {reform: Реформа}\n";

const SOURCE: &str = "---
title: Школа: початок
date: 2026-03-01
category: reform
lead: Вступ
image: {src: a.jpg, alt: Лікар, caption: У класі}
---
Перший **абзац**.

## Розділ {#a}

- пункт
- другий пункт

| а | б |
|---|---|
| в | г |

Останній [абзац](../pages/x.md).
";

const TRANSLATION: &str = "---
# Преводът
title: Училище: начало
lead: Увод
image: {alt: Лекар, caption: В клас}
---
Първи **абзац**.

## Раздел {#a}

- точка
- втора точка

| а | б |
|---|---|
| в | г |

Последен [абзац](../pages/x.md).
";

struct Site(TempDir);

impl Site {
    fn new(files: &[(&str, &str)]) -> Site {
        let site = Site(TempDir::new().expect("a folder"));
        site.write("content/site.yaml", CONFIG);
        files.iter().for_each(|(path, text)| site.write(path, text));
        site
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).expect("a file")
    }

    /// Does something and gives what is printed; a refusal by its message.
    fn run(&self, act: impl FnOnce(&Desk, &Phrases, &mut dyn Write) -> Result<Exit, Refusal>) -> String {
        let phrases = Phrases::load(Lang::parse("en").expect("a tag"), Vec::new()).0;
        let desk = Desk::open(self.0.path()).ok().expect("a site");
        let mut out = Vec::new();
        if let Err(refusal) = act(&desk, &phrases, &mut out) {
            let (id, args) = refusal.words(&phrases).expect("a refusal");
            let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
            out.extend(format!("refused: {}\n", phrases.text(id, &args)).bytes());
        }
        String::from_utf8(out).expect("text").replace(&*self.0.path().to_string_lossy(), "ROOT")
    }

    fn accept(&self, file: &str, minor: bool) -> String {
        let asked = Accept { files: vec![file.into()], minor, from: None };
        self.run(|desk, phrases, out| accept::accept(desk, &asked, phrases, out))
    }

    fn table(&self, format: Form) -> String {
        let asked = Asked { verb: None, files: Vec::new(), lang: Vec::new(), state: Vec::new(), format };
        self.run(|desk, phrases, out| table::show(desk, &asked, phrases, out))
    }

    fn export(&self, lang: &str, out: &str) -> String {
        let asked = Export { lang: vec![lang.to_owned()], out: out.into() };
        self.run(|desk, phrases, out| export::export(desk, &asked, phrases, out))
    }

    fn import(&self, file: &str) -> String {
        let asked = Import { file: self.0.path().join(file) };
        self.run(|desk, phrases, out| import::import(desk, &asked, phrases, out))
    }

    /// A translator's work: the target of each source, by a function.
    fn translate(&self, file: &str, words: impl Fn(&str) -> Option<String>) {
        let mut bundle = xliff::read(&self.read(file)).expect("a bundle");
        for task in bundle.files.iter_mut().flat_map(|file| &mut file.tasks) {
            if let Some(target) = words(&task.source) {
                (task.target, task.is_done) = (Some(target), true);
            }
        }
        self.write(file, &xliff::write(&bundle));
    }
}

const UK: &str = "content/news/a.uk.md";
const BG: &str = "content/news/a.bg.md";
const EN: &str = "content/news/a.en.md";

#[test]
fn accepting_touches_its_own_line_alone() {
    for (text, line) in [
        (TRANSLATION.to_owned(), "\n"),
        (format!("\u{feff}{}", TRANSLATION.replace('\n', "\r\n")), "\r\n"),
        (TRANSLATION.replace("lead:", "translated: 2026-03-02\nlead:"), "\n"),
        (TRANSLATION.replace("lead:", "translated:\nlead:"), "\n"),
        (TRANSLATION.replace("lead:", "translated: \"uk 1:0000\" # коментар\nlead:"), "\n"),
    ] {
        let site = Site::new(&[(UK, SOURCE), (BG, &text)]);
        site.accept(BG, false);
        let stamped = site.read(BG);
        let others = |text: &str| {
            let lines = text.split_inclusive('\n').filter(|line| !line.starts_with("translated:"));
            lines.map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(others(&stamped), others(&text));
        let own: Vec<&str> = stamped.split_inclusive('\n').filter(|line| line.starts_with("translated:")).collect();
        assert!(matches!(&own[..], [own] if own.starts_with("translated: uk 1:") && own.ends_with(line)), "{own:?}");
        assert_eq!(text.contains("# коментар"), own[0].contains("# коментар"));
        assert_eq!(site.accept(BG, false), "content/news/a.bg.md: confirmed already, nothing was changed\n");
    }
}

#[test]
fn a_programme_without_front_matter_is_stamped_too() {
    let (uk, en) = ("content/events/x.uk.md", "content/events/x.en.md");
    let site = Site::new(&[(uk, "Програма.\n"), (en, "Programme.\n")]);
    site.accept(en, false);
    let text = site.read(en);
    assert!(text.starts_with("---\ntranslated: uk 1:") && text.ends_with("\n---\nProgramme.\n"), "{text}");
}

#[track_caller]
fn check_refusal(files: &[(&str, &str)], file: &str, minor: bool, expected: Expect) {
    let site = Site::new(files);
    expected.assert_eq(&site.accept(file, minor));
    for (path, text) in files {
        assert_eq!(site.read(path), *text);
    }
}

#[test]
fn what_is_not_accepted() {
    let files = [(UK, SOURCE), (BG, TRANSLATION)];
    check_refusal(
        &files,
        "content/news/b.bg.md",
        false,
        expect![[r#"
        refused: There is no such text: content/news/b.bg.md
    "#]],
    );
    check_refusal(
        &files,
        UK,
        false,
        expect![[r#"
        refused: content/news/a.uk.md: this is the original, the others are translated from it
    "#]],
    );
    check_refusal(
        &files,
        BG,
        true,
        expect![[r#"
        refused: content/news/a.bg.md: nothing says yet which text it was translated from
    "#]],
    );
    check_refusal(
        &files[1..],
        BG,
        false,
        expect![[r#"
        refused: content/news/a.bg.md: this is the original, the others are translated from it
    "#]],
    );
    let unclosed = [(UK, SOURCE), (BG, "---\ntitle: Училище\n")];
    check_refusal(
        &unclosed,
        BG,
        false,
        expect![[r#"
        refused: content/news/a.bg.md: the lines between --- at the beginning of the file are not closed
    "#]],
    );
    let lines = TRANSLATION.replace("lead:", "translated:\n  - uk\n  - ru\nlead:");
    check_refusal(
        &[(UK, SOURCE), (BG, &lines)],
        BG,
        false,
        expect![[r#"
        refused: content/news/a.bg.md: the field translated could not be found, or takes several lines
    "#]],
    );
}

#[test]
fn the_table_names_what_was_changed() {
    let site = Site::new(&[(UK, SOURCE), (BG, TRANSLATION)]);
    site.accept(BG, false);
    let edited = SOURCE
        .replace("- другий пункт\n", "- третій пункт\n- четвертий\n")
        .replace("Останній [абзац](../pages/x.md).\n", "");
    site.write(UK, &edited);
    expect![[r#"
                uk        bg        en
        news/a  original  outdated  missing

        content/news/a.bg.md is behind content/news/a.uk.md:
          changed, line 13: третій пункт
          added, line 14: четвертий
          removed from the original, line 19 of the translation: Последен [абзац](../pages/x.md).

        Українська: originals: 1
        Български: outdated: 1
        English: missing: 1
    "#]]
    .assert_eq(&site.table(Form::Text));
    expect![[r#"
        {
          "version": 1,
          "languages": [
            "uk",
            "bg",
            "en"
          ],
          "counts": [
            {
              "lang": "uk",
              "states": {
                "original": 1
              }
            },
            {
              "lang": "bg",
              "states": {
                "outdated": 1
              }
            },
            {
              "lang": "en",
              "states": {
                "missing": 1
              }
            }
          ],
          "texts": [
            {
              "key": "news/a",
              "translations": [
                {
                  "lang": "uk",
                  "state": "original",
                  "file": "content/news/a.uk.md",
                  "source": null,
                  "minor": false,
                  "changes": []
                },
                {
                  "lang": "bg",
                  "state": "outdated",
                  "file": "content/news/a.bg.md",
                  "source": "content/news/a.uk.md",
                  "minor": false,
                  "changes": [
                    {
                      "change": "changed",
                      "line": 13,
                      "text": "третій пункт"
                    },
                    {
                      "change": "added",
                      "line": 14,
                      "text": "четвертий"
                    },
                    {
                      "change": "removed",
                      "line": 19,
                      "text": "Последен [абзац](../pages/x.md)."
                    }
                  ]
                },
                {
                  "lang": "en",
                  "state": "missing",
                  "file": null,
                  "source": "content/news/a.uk.md",
                  "minor": false,
                  "changes": []
                }
              ]
            }
          ]
        }
    "#]]
    .assert_eq(&site.table(Form::Json));
    assert!(site.table(Form::Html).contains("<li>changed, line 13: третій пункт</li>"));

    site.accept(BG, true);
    let stamp = site.read(BG).lines().find(|line| line.starts_with("translated:")).unwrap_or_default().to_owned();
    assert!(stamp.contains(", 1:"), "{stamp}");
    assert!(site.table(Form::Json).contains("\"minor\": true"));
    expect![[r#"
                uk        bg        en
        news/a  original  complete  missing

        Українська: originals: 1
        Български: complete: 1
        English: missing: 1
    "#]]
    .assert_eq(&site.table(Form::Text));
}

#[test]
fn a_new_translation_comes_from_a_bundle() {
    let site = Site::new(&[(UK, SOURCE)]);
    expect![[r#"
        ROOT/x.xlf: uk → en, texts: 1, paragraphs: 13
    "#]]
    .assert_eq(&site.export("en", "x.xlf"));
    assert!(site.export("en", "x.xlf").starts_with("refused: "));
    expect![[r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="uk" trgLang="en">
          <file id="f1" original="content/news/a.uk.md" canResegment="no" xml:space="preserve">
            <unit id="p1">
              <notes>
                <note>The field title: plain text on one line.</note>
                <note category="visnyk-digest">33bb</note>
              </notes>
              <segment state="initial">
                <source>Школа: початок</source>
              </segment>
            </unit>
            <unit id="p2">
              <notes>
                <note>The field lead: plain text on one line.</note>
                <note category="visnyk-digest">838a</note>
              </notes>
              <segment state="initial">
                <source>Вступ</source>
              </segment>
            </unit>
            <unit id="p3">
              <notes>
                <note>The field image.alt: plain text on one line.</note>
                <note category="visnyk-digest">4fa0</note>
              </notes>
              <segment state="initial">
                <source>Лікар</source>
              </segment>
            </unit>
            <unit id="p4">
              <notes>
                <note>The field image.caption: plain text on one line.</note>
                <note category="visnyk-digest">0139</note>
              </notes>
              <segment state="initial">
                <source>У класі</source>
              </segment>
            </unit>
            <unit id="p5">
              <notes>
                <note>Text with Markdown: keep the marks and the addresses in parentheses, translate the words.</note>
                <note category="visnyk-digest">c7c6</note>
              </notes>
              <segment state="initial">
                <source>Перший **абзац**.</source>
              </segment>
            </unit>
            <unit id="p6">
              <notes>
                <note>Text with Markdown: keep the marks and the addresses in parentheses, translate the words.</note>
                <note category="visnyk-digest">e868</note>
              </notes>
              <segment state="initial">
                <source>Розділ</source>
              </segment>
            </unit>
            <unit id="p7">
              <notes>
                <note>Text with Markdown: keep the marks and the addresses in parentheses, translate the words.</note>
                <note category="visnyk-digest">7d35</note>
              </notes>
              <segment state="initial">
                <source>пункт</source>
              </segment>
            </unit>
            <unit id="p8">
              <notes>
                <note>Text with Markdown: keep the marks and the addresses in parentheses, translate the words.</note>
                <note category="visnyk-digest">fcc3</note>
              </notes>
              <segment state="initial">
                <source>другий пункт</source>
              </segment>
            </unit>
            <unit id="p9">
              <notes>
                <note>Text with Markdown: keep the marks and the addresses in parentheses, translate the words.</note>
                <note category="visnyk-digest">5a2a</note>
              </notes>
              <segment state="initial">
                <source>а</source>
              </segment>
            </unit>
            <unit id="p10">
              <notes>
                <note>Text with Markdown: keep the marks and the addresses in parentheses, translate the words.</note>
                <note category="visnyk-digest">f16f</note>
              </notes>
              <segment state="initial">
                <source>б</source>
              </segment>
            </unit>
            <unit id="p11">
              <notes>
                <note>Text with Markdown: keep the marks and the addresses in parentheses, translate the words.</note>
                <note category="visnyk-digest">0794</note>
              </notes>
              <segment state="initial">
                <source>в</source>
              </segment>
            </unit>
            <unit id="p12">
              <notes>
                <note>Text with Markdown: keep the marks and the addresses in parentheses, translate the words.</note>
                <note category="visnyk-digest">6610</note>
              </notes>
              <segment state="initial">
                <source>г</source>
              </segment>
            </unit>
            <unit id="p13">
              <notes>
                <note>Text with Markdown: keep the marks and the addresses in parentheses, translate the words.</note>
                <note category="visnyk-digest">1964</note>
              </notes>
              <segment state="initial">
                <source>Останній [абзац](../pages/x.md).</source>
              </segment>
            </unit>
          </file>
        </xliff>
    "#]]
    .assert_eq(&site.read("x.xlf"));

    site.translate("x.xlf", |source| (source != "Розділ").then(|| format!("«{source}» & <co>")));
    expect![[r#"
        content/news/a.en.md: not made, since paragraphs are not translated: 1
    "#]]
    .assert_eq(&site.import("x.xlf"));
    assert!(!site.0.path().join(EN).exists());

    site.translate("x.xlf", |source| Some(format!("EN {source}")));
    expect![[r#"
        content/news/a.en.md: made
    "#]]
    .assert_eq(&site.import("x.xlf"));
    expect![[r#"
        ---
        title: "EN Школа: початок"
        lead: "EN Вступ"
        image:
          alt: "EN Лікар"
          caption: "EN У класі"
        translated: uk 1:33bb.838a.4fa0.0139.c7c6.e868.7d35.fcc3.5a2a.f16f.0794.6610.1964
        ---
        EN Перший **абзац**.

        ## EN Розділ {#a}

        - EN пункт
        - EN другий пункт

        | EN а | EN б |
        |---|---|
        | EN в | EN г |

        EN Останній [абзац](../pages/x.md).
    "#]]
    .assert_eq(&site.read(EN));
    // A translation that stands is never written over.
    let made = site.read(EN);
    site.import("x.xlf");
    assert_eq!(site.read(EN), made);
    assert!(site.table(Form::Text).contains("English: complete: 1\n"), "{}", site.table(Form::Text));
}

#[test]
fn a_translation_is_brought_up_to_date_from_a_bundle() {
    let site = Site::new(&[(UK, SOURCE), (BG, TRANSLATION)]);
    site.accept(BG, false);
    let edited = SOURCE
        .replace("Вступ", "Новий вступ")
        .replace("- другий пункт\n", "- третій пункт\n- четвертий\n")
        .replace("## Розділ", "Новий абзац.\n\n## Розділ")
        .replace("Останній", "Кінцевий");
    site.write(UK, &edited);
    site.export("bg", "x.xlf");
    site.translate("x.xlf", |source| (!source.starts_with("Кінцевий")).then(|| format!("BG {source}")));
    // Meanwhile an editor works on a paragraph of the bundle and on others.
    let own = site.read(BG).replace("втора точка", "моя точка").replace("Първи", "Пръв");
    site.write(BG, &own);
    expect![[r#"
        content/news/a.bg.md: 3 paragraphs brought up to date
        content/news/a.bg.md: paragraphs left: 2. They are not translated, or were changed meanwhile here or in the original, or there was no place for them.
    "#]].assert_eq(&site.import("x.xlf"));
    expect![[r#"
        ---
        # Преводът
        title: Училище: начало
        lead: "BG Новий вступ"
        image: {alt: Лекар, caption: В клас}
        translated: uk 1:33bb.c552.4fa0.0139.c7c6.14d0.e868.7d35.fcc3.f139.5a2a.f16f.0794.6610.1964
        ---
        Пръв **абзац**.

        BG Новий абзац.

        ## Раздел {#a}

        - точка
        - моя точка
        - BG четвертий

        | а | б |
        |---|---|
        | в | г |

        Последен [абзац](../pages/x.md).
    "#]]
    .assert_eq(&site.read(BG));
    expect![[r#"
                uk        bg        en
        news/a  original  outdated  missing

        content/news/a.bg.md is behind content/news/a.uk.md:
          changed, line 15: третій пункт
          changed, line 22: Кінцевий [абзац](../pages/x.md).

        Українська: originals: 1
        Български: outdated: 1
        English: missing: 1
    "#]]
    .assert_eq(&site.table(Form::Text));
}

#[test]
fn bundles_that_cannot_be_read() {
    let site = Site::new(&[(UK, SOURCE)]);
    let head = "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='uk' trgLang='en'>";
    for (text, expected) in [
        ("<xliff", "the file is damaged"),
        ("{}", "this is not XLIFF 2"),
        ("<xliff version='1.2' srcLang='uk' trgLang='en'/>", "this is not XLIFF 2"),
        (
            &format!("{head}<file id='f'><unit id='u1'><segment><source>x</source></segment></unit></file></xliff>"),
            "“u1”",
        ),
        (&format!("{head}<file id='f' original='../../etc/passwd'/></xliff>"), "no longer there"),
    ] {
        site.write("x.xlf", text);
        let said = site.import("x.xlf");
        assert!(said.contains(expected), "{said}");
    }
}

#[test]
fn segments_and_marks_of_other_programs_are_joined() {
    let text = "<?xml version='1.0'?><xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='uk' trgLang='en'>\
        <file id='f' original='a'><unit id='u'><notes><note category='visnyk-digest'>00ff</note></notes>\
        <segment state='final'><source>Раз.</source><target>One <mrk id='m' type='term'>&amp;</mrk>&#x20;<cp hex='0007'/>.</target></segment>\
        <ignorable><source> </source></ignorable>\
        <segment><source>Два.</source><target><![CDATA[Two]]>.</target></segment></unit></file></xliff>";
    let bundle = xliff::read(text).expect("a bundle");
    let task = &bundle.files[0].tasks[0];
    assert_eq!((task.target.as_deref(), task.digest, task.is_done), (Some("One & \u{7}. Two."), 0xff, true));
}

proptest! {
    #[test]
    fn what_is_written_is_read(source in "[а-яa-z&<>\"' \n\r\t\u{1}\u{b}\u{1f}*_(){}]{1,20}x", target in prop::option::of("[a-z&<>]{1,9}")) {
        let task = bundle::Task {
            id: "p1".to_owned(),
            digest: 7,
            was: Some(9),
            notes: vec!["a & b".to_owned()],
            source,
            is_done: target.is_some(),
            target,
        };
        let file = bundle::File { original: "content/news/a & b.uk.md".to_owned(), tasks: vec![task] };
        let lang = |tag| Lang::parse(tag).expect("a tag");
        let bundle = bundle::Bundle { source: lang("uk"), target: lang("en"), files: vec![file] };
        prop_assert_eq!(xliff::read(&xliff::write(&bundle)), Ok(bundle));
    }
}
