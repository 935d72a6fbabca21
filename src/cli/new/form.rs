//! A form to fill in: front matter and records as an editor gets them, from the same tables by which they are read.
//!
//! What is known is filled in; what is often useful stands behind `#`, with its meaning in the editor's language.

use crate::base::fields::{Field, Kind, Sharing, Table};
use crate::base::yaml::{self, Node};
use crate::cli::words::Phrases;
use crate::language::Arg;

/// A form for one kind of front matter or record.
pub(crate) struct Form<'a> {
    pub(crate) table: &'static Table,
    pub(crate) phrases: &'a Phrases,
    /// What is filled in: the fields' names, and their values as YAML has them, with all that stands behind the colon.
    pub(crate) values: Vec<(&'static str, String)>,
    /// What is offered besides, in the order of the table.
    pub(crate) offered: &'a [&'a str],
    /// A date for examples: `2026-03-01`.
    pub(crate) today: &'a str,
}

impl Form<'_> {
    /// The lines of the form, each with its line break.
    pub(crate) fn lines(&self) -> String {
        let mut lines = String::new();
        for field in self.table.fields {
            if let Some((_, value)) = self.values.iter().find(|(name, _)| *name == field.name) {
                lines += &format!("# {}\n{}:{value}\n", self.meaning(field), field.name);
            }
        }
        let filled = |name: &str| self.values.iter().any(|(filled, _)| *filled == name);
        let offered = self.table.fields.iter().filter(|f| self.offered.contains(&f.name) && !filled(f.name));
        let offered: String = offered.map(|field| self.offer(field)).collect();
        if !offered.is_empty() {
            lines += &format!("\n# {}\n{offered}", self.phrases.word("new-form-offered"));
        }
        let more = self.phrases.text("new-form-more", &[("table", Arg::Text(self.table.name))]);
        lines + &format!("\n# {more}\n")
    }

    /// A field behind `#`: without that sign it is valid YAML.
    fn offer(&self, field: &Field) -> String {
        let mut lines = vec![format!("{}:{}", field.name, self.example(&field.kind))];
        match &field.kind {
            Kind::Map(table) => lines.extend(self.inner(table, "  ", "  ")),
            Kind::List(Kind::Map(table)) => lines.extend(self.inner(table, "  - ", "    ")),
            Kind::Named(table) => {
                lines.push("  photo.jpg:".to_owned());
                lines.extend(self.inner(table, "    ", "    "));
            }
            _ => {}
        }
        let lines: String = lines.iter().map(|line| format!("#{line}\n")).collect();
        format!("# {}\n{lines}", self.meaning(field))
    }

    /// The fields that a map inside a field needs, and its words; all of a small one.
    fn inner(&self, table: &'static Table, first: &str, rest: &str) -> Vec<String> {
        let is_small = table.fields.len() <= 4;
        let is_needed = |field: &&Field| is_small || field.required || field.sharing == Sharing::Text;
        let needed = table.fields.iter().filter(is_needed);
        let line = |(i, field): (usize, &Field)| {
            let before = if i == 0 { first } else { rest };
            let meaning = self.phrases.word(&format!("field-{}-{}", table.name, field.name));
            format!("{before}{}:{}  # {meaning}", field.name, self.example(&field.kind))
        };
        needed.enumerate().map(line).collect()
    }

    fn meaning(&self, field: &Field) -> String {
        self.phrases.word(&format!("field-{}-{}", self.table.name, field.name))
    }

    /// What a value may look like; nothing where an example could be published by mistake.
    fn example(&self, kind: &Kind) -> String {
        match kind {
            Kind::Time => format!(" {}", self.today),
            Kind::Flag => format!(" {}", self.phrases.word("new-yes")),
            Kind::OneOf(words) => words.first().map(|word| format!(" {word}")).unwrap_or_default(),
            Kind::List(Kind::Map(_)) => String::new(),
            Kind::List(_) | Kind::Languages => " []".to_owned(),
            _ => String::new(),
        }
    }
}

/// A text of one line: spaces for line breaks, and no control characters.
pub(crate) fn one_line(text: &str) -> String {
    let seen = |c: char| !matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}');
    let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| seen(*c)).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text behind a colon, in quotation marks only where YAML would understand something else.
pub(crate) fn scalar(text: &str) -> String {
    let reads = |value: &str| {
        let mut problems = Vec::new();
        let line = format!("x: {value}\n");
        let tree = yaml::parse(&line, 0, &"x".into(), &mut problems);
        problems.is_empty() && is_only(tree.as_ref(), "x", text)
    };
    written(text, reads)
}

/// The same for a title or a lead in front matter, which are text to the end of their line.
pub(crate) fn free_text(field: &str, text: &str) -> String {
    let reads = |value: &str| {
        let mut problems = Vec::new();
        let line = format!("{field}: {value}\n");
        let tree = yaml::parse_front_matter(&line, 0, &"x".into(), &mut problems);
        problems.is_empty() && is_only(tree.as_ref(), field, text)
    };
    written(text, reads)
}

fn written(text: &str, reads: impl Fn(&str) -> bool) -> String {
    // JSON's escapes are YAML's too: what neither form can hold is written by them.
    let escaped = || serde_json::Value::from(text).to_string();
    let forms = [text.to_owned(), yaml::quoted(text)];
    let value = forms.into_iter().find(|form| reads(form)).unwrap_or_else(escaped);
    format!(" {value}")
}

fn is_only(tree: Option<&Node>, key: &str, text: &str) -> bool {
    tree.is_some_and(|tree| tree.entries().len() == 1 && tree.get(key).and_then(Node::as_text) == Some(text))
}
