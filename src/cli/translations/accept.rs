//! `visnyk translations accept`: stamps the present state of the source into a translation, and touches no other byte.

use std::io::Write;

use super::{Desk, number, tell};
use crate::base::Lang;
use crate::base::yaml;
use crate::cli::Exit;
use crate::cli::args::translations::Accept;
use crate::cli::new::Refusal;
use crate::cli::words::Phrases;
use crate::content::Entry;
use crate::content::revision::Stamp;
use crate::language::Arg;
use crate::site::translations::digests;

const FIELD: &str = "translated";

/// Every file is looked at before the first is written: a list with a mistake in it changes nothing.
pub(super) fn accept(desk: &Desk, asked: &Accept, phrases: &Phrases, out: &mut dyn Write) -> Result<Exit, Refusal> {
    let from = asked.from.as_ref().map(|tag| desk.languages(std::slice::from_ref(tag))).transpose()?;
    let from = from.and_then(|langs| langs.first().copied());
    let mut planned = Vec::new();
    for file in &asked.files {
        let entry = desk.entry(file)?;
        let stamp = stamp(desk, entry, from, asked.minor)?;
        let text = desk.text(&entry.path)?;
        let stamped = stamped(&text, &entry.path, &stamp)?;
        planned.push((entry, stamp, (stamped != text).then_some(stamped)));
    }
    for (entry, stamp, stamped) in planned {
        let id = match &stamped {
            None => "translations-stands",
            Some(_) if asked.minor => "translations-accepted-minor",
            Some(_) => "translations-accepted",
        };
        if let Some(text) = stamped {
            desk.write(&entry.path, &text)?;
        }
        let args = [
            ("path", Arg::Text(&entry.path)),
            ("lang", Arg::Text(stamp.lang.as_str())),
            ("count", number(stamp.known().len())),
        ];
        tell(out, phrases, id, &args)?;
    }
    Ok(Exit::Ok)
}

/// The stamp that says that a translation holds for its source as it is.
fn stamp(desk: &Desk, entry: &Entry, from: Option<Lang>, minor: bool) -> Result<Stamp, Refusal> {
    let path = ("path", &*entry.path);
    let family = desk.family_of(entry).ok_or_else(|| Refusal::said("translations-no-source", &[path]))?;
    let old = entry.head.translated.as_ref();
    let source = match (from, family.source(entry)) {
        (Some(lang), _) => family.in_language(lang),
        (None, Some(Ok(source))) => Some(source),
        (None, _) => family.original(),
    };
    let source = source.ok_or_else(|| Refusal::said("translations-no-source", &[path]))?;
    if source.lang == entry.lang {
        return Err(Refusal::said("translations-is-original", &[path]));
    }
    if source.head.translated.as_ref().is_some_and(|stamp| stamp.lang == entry.lang) {
        return Err(Refusal::said("translations-circle", &[path, ("source", &source.path)]));
    }
    let present = digests(source);
    if present.is_empty() {
        return Err(Refusal::said("translations-empty", &[path, ("source", &source.path)]));
    }
    let made_of = old.filter(|old| minor && old.lang == source.lang);
    Ok(match made_of {
        Some(old) if old.made_from != present => {
            Stamp { lang: source.lang, made_from: old.made_from.clone(), holds_for: Some(present) }
        }
        None if minor => return Err(Refusal::said("translations-minor-first", &[path])),
        _ => Stamp { lang: source.lang, made_from: present, holds_for: None },
    })
}

/// A file with another stamp: its value is replaced, or a line is put before the end of the front matter.
pub(super) fn stamped(text: &str, path: &str, stamp: &Stamp) -> Result<String, Refusal> {
    let front = yaml::front_matter(text);
    if front.unclosed {
        return Err(Refusal::said("translations-unclosed", &[("path", path)]));
    }
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let Some(head) = front.yaml else {
        // A programme of an event needs no front matter.
        let (before, after) = text.split_at(front.body_start);
        return Ok(format!("{before}---{line_end}{FIELD}: {stamp}{line_end}---{line_end}{after}"));
    };
    let tree = yaml::parse_front_matter(head, front.yaml_start, &path.into(), &mut Vec::new());
    let field = tree.as_ref().and_then(|tree| tree.entries().iter().find(|(key, _)| key.text == FIELD));
    let (range, new) = match field {
        Some((key, value)) if value.is_empty() => {
            let after = key.span.end as usize;
            let colon = text[after..].find(':').map_or(after, |at| after + at + 1);
            (colon..colon, format!(" {stamp}"))
        }
        Some((_, value)) => (value.span.range(), stamp.to_string()),
        None => {
            let end = front.yaml_start + head.len();
            (end..end, format!("{FIELD}: {stamp}{line_end}"))
        }
    };
    if text[range.clone()].contains('\n') || tree.is_none() && !head.trim().is_empty() {
        return Err(Refusal::said("translations-lines", &[("path", path)]));
    }
    Ok(format!("{}{new}{}", &text[..range.start], &text[range.end..]))
}
