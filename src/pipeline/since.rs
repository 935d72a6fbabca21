//! The site against an earlier state of it: which addresses are gone, and which published texts changed without a word.

use rustc_hash::FxHashSet;

use super::history::Earlier;
use crate::base::{Diagnostic, Diagnostics, Place, rules};
use crate::outputs::{self, Context, Job, Shelves, Subject};
use crate::site::check::changed_silently;
use crate::site::entries::TextId;
use crate::site::media::Media;
use crate::site::{Entries, Site};

/// All findings about what changed.
pub(super) fn compare(earlier: &Earlier, site: &Site, entries: &Entries) -> Diagnostics {
    let mut problems = changed_silently((&earlier.site, &earlier.entries), (site, entries));
    let answered: FxHashSet<String> = plan(site, entries).into_iter().map(|job| job.path).collect();
    for job in plan(&earlier.site, &earlier.entries) {
        let Some(path) = owner(earlier, &job).filter(|_| !answered.contains(&job.path)) else { continue };
        let entry = entries.position(&path).map(|id| entries.text(id));
        let place = entry.map_or_else(|| Place::file(path), |entry| entry.place("slug"));
        let address = format!("/{}", job.path.strip_suffix("index.html").unwrap_or(&job.path));
        let problem = Diagnostic::new(&rules::ADDRESS_GONE, place).lang(entry.map(|entry| entry.lang));
        problems.push(problem.arg("address", address));
    }
    problems
}

/// Every file that a state of the site has, but for photos and the theme's own.
fn plan(site: &Site, entries: &Entries) -> Vec<Job> {
    let (media, shelves) = (Media::default(), Shelves::default());
    outputs::plan(&Context { site, entries, media: &media, shelves: &shelves, languages: &[] })
}

/// The file that brought an address about, where the address is made to last: pages of lists come and go with the news.
fn owner(earlier: &Earlier, job: &Job) -> Option<std::sync::Arc<str>> {
    let (site, entries) = (&earlier.site, &earlier.entries);
    let text = |id: TextId| Some(entries.text(id).path.clone());
    match &job.subject {
        Subject::News(id, lang) => text(site.news(*id).versions.get(lang.0)?.as_ref()?.entry),
        Subject::Page(id, lang) => text(site.page(*id).versions.get(lang.0)?.as_ref()?.entry),
        Subject::Event(at, _) => Some(entries.events.get(*at)?.path.clone()),
        Subject::Dataset(at, 1, _) | Subject::DatasetFile(at, _) => Some(entries.datasets.get(*at)?.path.clone()),
        Subject::Item(_, at, _) => Some(entries.items.get(*at)?.path.clone()),
        Subject::Redirect(at) => text(site.aliases.get(*at)?.entry),
        Subject::File(path) => Some(path.clone()),
        Subject::Feed(..) | Subject::Lang(_) | Subject::Root(_) | Subject::Collection(..) => {
            Some(site.config.path.clone())
        }
        // The further pages of a long table come and go with its rows.
        Subject::Dataset(..) => None,
        Subject::Site | Subject::List(..) | Subject::Corrections(..) | Subject::Companion(_) | Subject::Asset(_) => {
            None
        }
    }
}
