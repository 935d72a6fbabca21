//! Which pages moved: a browser that shows one follows it to its new address.

use std::collections::BTreeMap;

use crate::base::Digest;
use crate::site::Site;
use crate::site::link::{Item, LangIx, Version};

/// The old and the new addresses of all that has another one, sorted. `went` and `came` are the addresses of pages whose
/// files went and came, with the digests of the files.
pub(super) fn moved(
    (old, went): (&Site, &[(String, Digest)]),
    (new, came): (&Site, &[(String, Digest)]),
) -> Vec<(String, String)> {
    let mut moved: BTreeMap<String, String> = BTreeMap::new();
    for news in &old.news {
        if let Some(Item::News(id)) = new.targets.news.get(&news.key) {
            compare(old, &news.versions, new, &new.news(*id).versions, &mut moved);
        }
    }
    for page in &old.pages {
        if let Some(Item::Page(id)) = new.targets.pages.get(&page.key) {
            compare(old, &page.versions, new, &new.page(*id).versions, &mut moved);
        }
    }
    // A file that went and one that came with the same bytes are one that was renamed.
    for (address, digest) in went {
        let renamed = came.iter().find(|(_, other)| other == digest);
        let pair = renamed.map(|(now, _)| (address.clone(), now.clone()));
        moved.extend(pair.filter(|(old, new)| old != new));
    }
    moved.into_iter().collect()
}

fn compare(
    old: &Site,
    before: &[Option<Version>],
    new: &Site,
    after: &[Option<Version>],
    moved: &mut BTreeMap<String, String>,
) {
    for (i, version) in before.iter().enumerate() {
        let lang = old.config.languages.get(i).and_then(|lang| new.config.lang_ix(*lang));
        let now = lang.and_then(|LangIx(lang)| after.get(lang)?.as_ref());
        if let (Some(version), Some(now)) = (version, now)
            && version.address != now.address
        {
            moved.insert(version.address.clone(), now.address.clone());
        }
    }
}
