//! What changed since an earlier state of the site without a word to its readers: news whose words are other ones than those
//! that were published, and no update says so.
//!
//! Letters and digits count, in title, lead and text; spaces, punctuation, capitals and marks do not, nor where links lead. An
//! update speaks for all languages, since they share it.
//!
//! Records are held to the same: the facts of an event by its `changes` and `updates`, the figures of a dataset by its `updates`
//! and the day of its data, a hotline by the day on which it was verified.

use super::{field_place, shortened};
use crate::base::{Diagnostic, Diagnostics, Place, Words, letters, rules};
use crate::content::entry::{Entry, Head, Target};
use crate::content::plain::plain_text;
use crate::data::datasets::{Column, ColumnKind};
use crate::data::{Dataset, Event, Hotline, Record};
use crate::site::entries::Entries;
use crate::site::link::{News, Site, State};

/// Finds the news of `before` that say something else in `now`.
pub fn changed_silently(before: (&Site, &Entries), now: (&Site, &Entries)) -> Diagnostics {
    let mut problems = Vec::new();
    for old in before.0.news.iter().filter(|news| news.state != State::Hidden) {
        let new = now.0.news.iter().find(|news| news.key == old.key);
        let Some(new) = new.filter(|new| !has_new_update(&old.head, &new.head)) else { continue };
        for (entry, other) in versions(before, old).filter_map(|entry| Some((entry, same(now, new, entry)?))) {
            let (was, is) = (plain(entry), plain(other));
            if let Some((was, is)) = difference(&was, &is) {
                let problem = Diagnostic::new(&rules::CHANGED_SILENTLY, field_place(other, "updates")).lang(other.lang);
                problems.push(problem.arg("was", shortened(was)).arg("now", shortened(is)));
            }
        }
    }
    records(before, now, &mut problems);
    problems
}

fn records(before: (&Site, &Entries), now: (&Site, &Entries), problems: &mut Diagnostics) {
    let (old, new) = (before.1, now.1);
    for (was, is) in pairs(&old.events, &new.events, |event| &event.id) {
        let told = |event: &Event| (event.changes.len() + event.updates.len(), event.last_told());
        let (was, event) = (&was.value, &is.value);
        let (before, now) = (told(was), told(event));
        if now.0 <= before.0 && now.1 <= before.1 {
            problems.extend(event_change(was, event).map(|field| silent(is, "event", &event.id, field, field)));
        }
    }
    for (was, is) in pairs(&old.hotlines, &new.hotlines, |hotline| &hotline.id) {
        let (was, hotline) = (&was.value, &is.value);
        if was.verified == hotline.verified {
            let field = hotline_change(was, hotline);
            problems.extend(field.map(|field| silent(is, "hotline", &hotline.id, field, "verified")));
        }
    }
    for was in before.0.datasets.iter().filter(|facts| facts.shown) {
        let place = now.0.targets.datasets.get(&was.dataset.id);
        let Some((is, record)) = place.map(|i| (&now.0.datasets[*i], &new.datasets[*i])) else { continue };
        let (old, dataset) = (&was.dataset, &is.dataset);
        let is_told = old.updated != dataset.updated || old.updates.len() < dataset.updates.len();
        let means_the_same = was.reading.rows == is.reading.rows && measures(old).eq(measures(dataset));
        if !is_told && !means_the_same {
            problems.push(silent(record, "dataset", &dataset.id, "rows", "updates"));
        }
    }
}

/// The sound records that both states have.
fn pairs<'e, T>(
    old: &'e [Record<T>],
    new: &'e [Record<T>],
    id: impl Fn(&T) -> &str + 'e,
) -> impl Iterator<Item = (&'e Record<T>, &'e Record<T>)> {
    old.iter().filter(|record| !record.broken).filter_map(move |was| {
        let is = new.iter().find(|record| !record.broken && id(&record.value) == id(&was.value))?;
        Some((was, is))
    })
}

/// The first fact of an event by which readers go there that is another one now.
fn event_change(was: &Event, is: &Event) -> Option<&'static str> {
    let facts = [
        ("start", was.start == is.start && was.timezone_name == is.timezone_name),
        ("end", was.end == is.end),
        ("mode", was.mode == is.mode),
        ("place", was.place == is.place),
        ("url", was.url == is.url),
        ("registration", was.registration == is.registration),
    ];
    facts.into_iter().find(|(_, is_same)| !is_same).map(|(field, _)| field)
}

/// The first fact of a hotline by which people call it that is another one now.
fn hotline_change(was: &Hotline, is: &Hotline) -> Option<&'static str> {
    let facts = [
        ("phone", was.phone.number == is.phone.number),
        ("cost", was.cost == is.cost),
        ("hours", was.hours == is.hours && was.timezone_name == is.timezone_name),
        ("languages", was.languages == is.languages),
        ("abroad", was.abroad == is.abroad),
        ("channels", was.channels == is.channels),
    ];
    facts.into_iter().find(|(_, is_same)| !is_same).map(|(field, _)| field)
}

/// What the figures of a dataset are figures of.
fn measures(dataset: &Dataset) -> impl Iterator<Item = (&str, ColumnKind, Option<&str>, &Words)> {
    dataset.columns.iter().map(|column| {
        let Column { key, kind, currency, unit, .. } = column;
        (key.as_str(), *kind, currency.as_deref(), unit)
    })
}

fn silent<T>(record: &Record<T>, kind: &str, id: &str, field: &str, at: &str) -> Diagnostic {
    let span = super::nearest(&record.places, at).unwrap_or(record.span);
    let problem = Diagnostic::new(&rules::RECORD_CHANGED_SILENTLY, Place::new(record.path.clone(), span));
    problem.arg("kind", kind).arg("id", id).arg("field", field)
}

fn versions<'a>((_, entries): (&Site, &'a Entries), news: &'a News) -> impl Iterator<Item = &'a Entry> {
    news.versions.iter().flatten().map(|version| entries.text(version.entry))
}

/// The text of a news item in the language of another state's text.
fn same<'a>(state: (&Site, &'a Entries), news: &'a News, other: &Entry) -> Option<&'a Entry> {
    versions(state, news).find(|entry| entry.lang == other.lang)
}

fn has_new_update(old: &Head, new: &Head) -> bool {
    let updates = |head: &Head| head.updates.iter().flatten().map(|update| update.date).collect::<Vec<_>>();
    let (old, new) = (updates(old), updates(new));
    new.len() > old.len() || new.iter().max() > old.iter().max()
}

/// The text that readers see, without marks.
fn plain(entry: &Entry) -> String {
    let head = [entry.head.title.as_deref(), entry.head.lead.as_deref()];
    let mut text = head.into_iter().flatten().collect::<Vec<_>>().join("\n");
    text.push('\n');
    text.push_str(&plain_text(&entry.body.html));
    // A bare hotline shows its number.
    for link in entry.refs.links.iter().filter(|link| link.text.is_empty()) {
        if let Target::Named(kind, id, _) = &link.target {
            text.push_str(&format!(" {}:{id}", kind.name()));
        }
    }
    text
}

/// The words by which two texts differ, from the first to the last; `None` where their letters and digits are the same.
fn difference<'a>(was: &'a str, is: &'a str) -> Option<(&'a str, &'a str)> {
    let (a, b) = (signs(was), signs(is));
    let same = a.iter().zip(&b).take_while(|(a, b)| a.1 == b.1).count();
    if same == a.len() && same == b.len() {
        return None;
    }
    let least = a.len().min(b.len()) - same;
    let end = a.iter().rev().zip(b.iter().rev()).take(least).take_while(|(a, b)| a.1 == b.1).count();
    Some((words(was, &a, same, end), words(is, &b, same, end)))
}

/// The letters and digits of a text, with their places.
fn signs(text: &str) -> Vec<(usize, char)> {
    let signs = text.char_indices().filter(|(_, c)| letters::is_alphanumeric(*c));
    signs.flat_map(|(at, c)| c.to_lowercase().map(move |c| (at, c))).collect()
}

/// The whole words around what differs, with one more on each side where nothing would be left.
fn words<'a>(text: &'a str, signs: &[(usize, char)], same: usize, end: usize) -> &'a str {
    let from = signs.get(same).or(signs.last()).map_or(0, |(at, _)| *at);
    let to = signs.len().checked_sub(end + 1).and_then(|last| signs.get(last)).map_or(from, |(at, _)| *at).max(from);
    let space = text[..from].char_indices().rfind(|(_, c)| c.is_whitespace());
    let start = space.map_or(0, |(at, c)| at + c.len_utf8());
    let stop = text[to..].find(char::is_whitespace).map_or(text.len(), |length| to + length);
    text.get(start..stop).unwrap_or(text).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_counts_as_a_change() {
        assert_eq!(difference("Так, ні: 1 200!", "так ні – 1200"), None);
        assert_eq!(difference("Прийом о 9:00 у залі", "Прийом о 10:00 у залі"), Some(("9:00", "10:00")));
        assert_eq!(difference("Один два", "Один"), Some(("два", "Один")));
        assert_eq!(difference("Прийом о\u{a0}9:00", "Прийом о\u{a0}10:00"), Some(("9:00", "10:00")));
        assert_eq!(difference("", "Один два"), Some(("", "Один два")));
        assert_eq!(difference("місць 25 у\u{a0}залі", "місць 25"), Some(("у\u{a0}залі", "25")));
    }
}
