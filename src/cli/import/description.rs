//! The description of imported rows: a new one that is like its model, or one that stands, with another day.

use crate::base::{Words, yaml};
use crate::cli::new::form::{Form, scalar};
use crate::cli::words::Phrases;
use crate::data::Dataset;
use crate::data::datasets::DATASET;
use crate::data::datasets::NumberFormat;
use crate::data::datasets::import::{POINT, has_numbers};
use crate::language::Arg;

/// Fields that are offered besides; what is not filled in is taken from the model.
const OFFERED: &[&str] = &["description", "source", "next_update", "method", "updates"];

/// A new description: its title is the model's as a start, and all that it does not say is the model's.
pub(super) fn new(phrases: &Phrases, id: &str, model: &Dataset, like: &str, today: &str) -> String {
    let mut values = vec![
        ("id", format!(" {id}")),
        ("title", words(&model.title)),
        ("updated", format!(" {today}")),
        ("like", format!(" {like}")),
    ];
    // Otherwise they are written as the sample says.
    if has_numbers(model) && model.numbers == NumberFormat::of(POINT) {
        values.push(("numbers", format!(" {POINT}")));
    }
    let form = Form { table: &DATASET, phrases, values, offered: OFFERED, today };
    format!("# {}\n{}", phrases.text("import-comment", &[("like", Arg::Text(like))]), form.lines())
}

/// The texts of a field, with all that stands behind its colon.
fn words(words: &Words) -> String {
    match &words.all {
        Some(all) => scalar(all),
        None => words.by_lang.iter().map(|(lang, text)| format!("\n  {lang}:{}", scalar(text))).collect(),
    }
}

/// The same description as of another day; `None` where it cannot be seen in which place the day stands.
pub(super) fn dated(text: &str, today: &str) -> Option<String> {
    let day = |text: &str| {
        let tree = yaml::parse(text, 0, &"x".into(), &mut Vec::new())?;
        let node = tree.get("updated")?;
        Some((node.span.range(), node.as_text()?.to_owned()))
    };
    let (place, _) = day(text)?;
    let changed = format!("{}{today}{}", text.get(..place.start)?, text.get(place.end..)?);
    // The proof: what is read again is the new day.
    (day(&changed)?.1 == today).then_some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_day_changes() {
        let check = |before: &str, after: Option<&str>| assert_eq!(dated(before, "2026-06-15").as_deref(), after);
        check("id: a\nupdated: 2025-01-01 # day\n", Some("id: a\nupdated: 2026-06-15 # day\n"));
        check("updated: '2025-01-01'\r\nid: a\r\n", Some("updated: 2026-06-15\r\nid: a\r\n"));
        check("{updated: 2025-01-01, id: a}", Some("{updated: 2026-06-15, id: a}"));
        check("id: a\n", None);
    }
}
