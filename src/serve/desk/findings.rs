//! What is wrong, as the panel and the overview list it: first what stands in the file just saved, then in the page that
//! is looked at, then the rest; in each, errors first.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use super::Desk;
use super::asked::Asked;
use crate::base::paths::percent;
use crate::base::{Digest, Severity};
use crate::pipeline::Weighed;
use crate::serve::preview::Preview;
use crate::serve::snapshot::Snapshot;
use crate::serve::voice::{Told, Voice};

/// Nobody reads more at once, and each costs reading a file.
const LISTED: usize = 50;

/// A list of findings.
#[derive(Debug, Serialize)]
pub(super) struct List {
    pub(super) errors: usize,
    pub(super) warnings: usize,
    pub(super) notes: usize,
    findings: Vec<Item>,
    /// How many are not listed.
    more: usize,
}

#[derive(Debug, Serialize)]
struct Item {
    #[serde(flatten)]
    told: Told,
    /// Opens the place in an editor.
    editor: String,
    /// `content/news/a.uk.md:3:7`
    spot: String,
}

/// The files whose findings come first.
#[derive(Debug, Default)]
pub(super) struct First {
    pub(super) saved: BTreeSet<String>,
    pub(super) page: Option<Arc<str>>,
}

/// Tells findings in words.
pub(super) fn list(voice: &dyn Voice, preview: &Preview, findings: &[Weighed], first: &First) -> List {
    let rank = |(diagnostic, weight): &Weighed| {
        let path = &diagnostic.place.path;
        let place = if first.saved.contains(path.as_ref()) {
            0
        } else if first.page.as_ref() == Some(path) {
            1
        } else {
            2
        };
        // A warning in the page that is looked at is no reason to hide an error elsewhere.
        (*weight != Severity::Error, place, *weight)
    };
    let mut sorted: Vec<&Weighed> = findings.iter().filter(|(_, weight)| *weight != Severity::Off).collect();
    sorted.sort_by_key(|finding| rank(finding));
    let count = |wanted: Severity| sorted.iter().filter(|(_, weight)| *weight == wanted).count();
    let (errors, warnings, notes) = (count(Severity::Error), count(Severity::Warning), count(Severity::Note));
    let more = sorted.len().saturating_sub(LISTED);
    sorted.truncate(LISTED);
    let read = |path: &str| fs::read(preview.root.join(path)).ok().map(Arc::from);
    let told = voice.tell(&sorted, &read).into_iter();
    let findings = told.map(|told| item(told, &preview.root)).collect();
    List { errors, warnings, notes, findings, more }
}

fn item(told: Told, root: &Path) -> Item {
    let place = match (told.line, told.column) {
        (Some(line), Some(column)) => format!(":{line}:{column}"),
        _ => String::new(),
    };
    Item { editor: format!("{}{place}", editor(root, &told.path)), spot: format!("{}{place}", told.path), told }
}

/// A path that stays on this server: a link made of it can neither run a script nor lead away.
pub(super) fn own_path(path: &str) -> String {
    let stays = path.starts_with('/') && !path[1..].starts_with(['/', '\\']);
    if stays { path.to_owned() } else { "/".to_owned() }
}

/// The address that opens a file in an editor on this machine.
pub(super) fn editor(root: &Path, path: &str) -> String {
    let path = root.join(path).to_string_lossy().replace('\\', "/");
    let slash = if path.starts_with('/') { "" } else { "/" };
    format!("vscode://file{slash}{}", percent(&path))
}

impl Desk {
    /// The panel that the script puts over a page: the dialog with the errors, the button that counts, the banner.
    /// What is wrong is what is wrong now, whatever time is looked at: nobody can mend a mistake of last year.
    pub(in crate::serve) fn panel(&self, preview: &Preview, snapshot: &Snapshot, asked: &Asked) -> String {
        #[derive(Serialize)]
        struct View {
            list: List,
            /// Tells whether the errors are the same as before.
            sign: String,
            at: Option<String>,
            gone: bool,
            path: String,
            look: &'static str,
        }
        let base = snapshot.config().map_or("/", |config| config.base_url.path.as_str());
        let address = percent_encoding::percent_decode_str(&asked.path).decode_utf8_lossy();
        let page = address.strip_prefix(base).and_then(|below| snapshot.source_of(below));
        let now = preview.snapshot();
        let first = First { saved: preview.last().changed.iter().cloned().collect(), page };
        let list = list(&*self.voice, preview, now.findings(), &first);
        let errors = list.findings.iter().filter(|item| item.told.level == "error");
        let sign: Vec<String> = errors.map(|item| format!("{} {}", item.told.path, item.told.message)).collect();
        let sign = if sign.is_empty() { String::new() } else { Digest::of(sign.join("\n").as_bytes()).short() };
        let at = asked.at.map(|at| self.time(at));
        self.draw(
            "panel.html",
            &View { list, sign, at, gone: asked.gone, path: own_path(&asked.path), look: super::LOOK },
        )
    }
}
