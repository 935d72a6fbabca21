use super::*;
use crate::base::Lang;
use crate::language::Formats;
use crate::serve::voice::Told;

/// Says the ids instead of words.
struct Parrot(Formats);

impl Voice for Parrot {
    fn lang(&self) -> Lang {
        self.0.lang()
    }

    fn formats(&self) -> &Formats {
        &self.0
    }

    fn text(&self, id: &str, args: &Args) -> String {
        let values = args.iter().map(|(_, value)| match value {
            Arg::Text(text) => (*text).to_owned(),
            Arg::Number(number) => number.to_string(),
            Arg::Decimal(number) => number.to_string(),
        });
        std::iter::once(id.to_owned()).chain(values).collect::<Vec<_>>().join(" ")
    }

    fn tell(&self, _: &[&Weighed], _: &dyn Fn(&str) -> Option<Arc<[u8]>>) -> Vec<Told> {
        Vec::new()
    }
}

fn desk() -> Desk {
    let lang = Lang::parse("en").expect("a tag");
    Desk::new(Arc::new(Parrot(Formats::new(lang)))).expect("the templates")
}

#[test]
fn what_authors_write_is_escaped() {
    let told = serde_json::json!({
        "level": "error", "weight": "error", "code": "x", "message": "<b>&", "path": "a", "line": 1, "column": 1,
        "excerpt": ["<i>", "<script>", "\""], "help": null, "mended": null, "other": null,
        "editor": "vscode://file/\"><script>", "spot": "a:1:1",
    });
    let list = serde_json::json!({ "errors": 1, "warnings": 0, "notes": 0, "findings": [told], "more": 3 });
    let html = desk().draw("failed.html", &serde_json::json!({ "title": "t", "list": list }));
    assert!(html.contains("&lt;b&gt;&amp;") && html.contains("<mark>&lt;script&gt;</mark>"), "{html}");
    assert!(!html.contains("<script>"), "{html}");
    assert!(html.contains("desk-more 3"), "{html}");
}

#[test]
fn a_link_of_the_panel_stays_here() {
    assert_eq!(findings::own_path("/uk/news/a/"), "/uk/news/a/");
    for path in ["javascript:alert(1)//", "//evil.example", "/\\evil.example", "https://evil.example", ""] {
        assert_eq!(findings::own_path(path), "/", "{path}");
    }
}

#[test]
fn files_open_in_an_editor() {
    let path = findings::editor(std::path::Path::new("/home/о б/site"), "content/a#b.md");
    assert_eq!(path, "vscode://file/home/%D0%BE%20%D0%B1/site/content/a%23b.md");
}
