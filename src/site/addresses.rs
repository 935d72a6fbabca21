//! Addresses: where each thing of the site stands, below the site's root and without the leading slash.

use std::borrow::Cow;

use crate::base::{Lang, paths};
use crate::language::transliterate;

/// The site's own place on the web: the origin and the path of `base_url`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    /// `https://example.org`
    pub origin: String,
    /// `/` or `/health/`: always with both slashes.
    pub path: String,
}

impl BaseUrl {
    /// Splits an address into origin and path; `None` when it is not `http:` or `https:` with a host.
    ///
    /// ```
    /// use visnyk::site::addresses::BaseUrl;
    /// let base = BaseUrl::parse("https://example.org/health").unwrap();
    /// assert_eq!(base.absolute("uk/"), "https://example.org/health/uk/");
    /// assert_eq!(base.local("uk/"), "/health/uk/");
    /// ```
    pub fn parse(url: &str) -> Option<BaseUrl> {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
        let scheme = &url[..url.len() - rest.len()];
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let host_ok = !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.:[]".contains(&b));
        if !host_ok || path.contains(['?', '#']) || path.contains(char::is_whitespace) {
            return None;
        }
        let path = path.trim_matches('/');
        let path = if path.is_empty() { "/".to_owned() } else { format!("/{path}/") };
        Some(BaseUrl { origin: format!("{scheme}{}", host.to_ascii_lowercase()), path })
    }

    /// The host without scheme and port, for feed ids.
    pub fn host(&self) -> &str {
        let host = self.origin.split_once("://").map_or(self.origin.as_str(), |(_, host)| host);
        host.rsplit_once(':').map_or(host, |(name, _)| name)
    }

    /// The address as other sites write it.
    pub fn absolute(&self, address: &str) -> String {
        [&self.origin, self.path.as_str(), &paths::percent(address)].concat()
    }

    /// The address as other sites write it, of one that this site's own links write.
    pub fn of_local(&self, href: &str) -> String {
        [self.origin.as_str(), href].concat()
    }

    /// A link as other sites write it, wherever it leads.
    pub fn complete(&self, href: &str) -> String {
        if href.starts_with('/') { self.of_local(href) } else { href.to_owned() }
    }

    /// The address as this site's own links write it.
    pub fn local(&self, address: &str) -> String {
        [self.path.as_str(), &paths::percent(address)].concat()
    }
}

/// The file that answers for an address: `uk/news/` is `uk/news/index.html`.
pub fn file_of(address: &str) -> String {
    if address.is_empty() || address.ends_with('/') { [address, "index.html"].concat() } else { address.to_owned() }
}

/// `uk/`
pub fn home(lang: Lang) -> String {
    format!("{lang}/")
}

/// `uk/news/`, `uk/events/` …
pub fn section(lang: Lang, section: &str) -> String {
    [lang.as_str(), "/", section, "/"].concat()
}

/// `uk/news/<slug>/`
pub fn news(lang: Lang, slug: &str) -> String {
    [lang.as_str(), "/news/", &spelled(lang, slug), "/"].concat()
}

/// A slug or path as it stands in addresses: letters in Latin by the official tables and lower-case, the rest kept.
fn spelled(lang: Lang, text: &str) -> Cow<'_, str> {
    let is_plain = text.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase());
    if is_plain { Cow::Borrowed(text) } else { Cow::Owned(transliterate(lang, &paths::nfc(text)).to_lowercase()) }
}

/// `uk/<path>/`; the page `index` is the home page.
pub fn page(lang: Lang, path: &str) -> String {
    if path == "index" { home(lang) } else { format!("{lang}/{}/", spelled(lang, path)) }
}

/// `uk/events/<id>/`
pub fn event(lang: Lang, id: &str) -> String {
    format!("{lang}/events/{id}/")
}

/// `uk/events/<id>.ics`: the event for a calendar.
pub fn event_calendar(lang: Lang, id: &str) -> String {
    format!("{lang}/events/{id}.ics")
}

/// `uk/events.ics`: all events, to subscribe to.
pub fn calendar(lang: Lang) -> String {
    format!("{lang}/events.ics")
}

/// `uk/data/<id>/`
pub fn dataset(lang: Lang, id: &str) -> String {
    format!("{lang}/data/{id}/")
}

/// `uk/data/<id>/`, and `page/2/` below it for the second page of a long table.
pub fn dataset_page(lang: Lang, id: &str, number: usize) -> String {
    let first = dataset(lang, id);
    if number == 1 { first } else { format!("{first}page/{number}/") }
}

/// The catalogue of all datasets for other catalogues.
pub const DATA_CATALOG: &str = "data/catalog.jsonld";

/// `data/<id>.csv`, `data/<id>.json`: the dataset for programs, one for all languages.
pub fn dataset_file(id: &str, extension: &str) -> String {
    format!("data/{id}.{extension}")
}

/// `uk/hotlines.vcf`: the hotlines for the address book of a phone.
pub fn address_cards(lang: Lang) -> String {
    format!("{lang}/hotlines.vcf")
}

/// `uk/<collection>/<id>/`; `key` is `<collection>/<id>`.
pub fn item(lang: Lang, key: &str) -> String {
    format!("{lang}/{key}/")
}

/// `uk/news/category/<id>/`
pub fn category(lang: Lang, id: &str) -> String {
    [lang.as_str(), "/news/category/", id, "/"].concat()
}

/// `uk/news/archive/2026/03/`
pub fn month(lang: Lang, year: i16, month: i8) -> String {
    format!("{lang}/news/archive/{year}/{month:02}/")
}

/// An old address as authors write it, below the root; one without an ending is a folder, as servers take it.
///
/// ```
/// use visnyk::site::addresses::alias;
/// assert_eq!(alias("/node/12"), "node/12/");
/// assert_eq!(alias("/ua/news.php"), "ua/news.php");
/// ```
pub fn alias(written: &str) -> String {
    // One that was copied from a browser is percent-encoded; servers look for the plain name.
    let below = paths::decode(written.trim_start_matches('/'));
    let name = below.rsplit('/').next().unwrap_or_default();
    let slash = if name.is_empty() || name.contains('.') { "" } else { "/" };
    format!("{below}{slash}")
}

/// The feed of all news, or of a category.
pub fn feed(lang: Lang, category: Option<&str>) -> String {
    match category {
        None => format!("{lang}/feed.xml"),
        Some(id) => format!("{}feed.xml", self::category(lang, id)),
    }
}

/// `uk/corrections.xml`: the feed of all that was changed after publication.
pub fn corrections_feed(lang: Lang) -> String {
    format!("{lang}/corrections.xml")
}

/// Page `number` of a list that begins at `first`: the newest page has the list's own address.
pub fn list_page(first: &str, number: usize, newest: usize) -> String {
    if number == newest { first.to_owned() } else { format!("{first}page/{number}/") }
}

/// `/media/<folder>/<name>.<hash>.<ext>` for a file beside the entries.
pub fn media(path: &str, digest: &str) -> String {
    let below = path.strip_prefix("content/").unwrap_or(path);
    let below = below.split_once('/').map_or(below, |(_, rest)| rest);
    let (folder, name) = below.rsplit_once('/').map_or(("", below), |(folder, name)| (folder, name));
    let (stem, ext) = name.rsplit_once('.').unwrap_or((name, ""));
    let slash = if folder.is_empty() { "" } else { "/" };
    let stem = stem.replace(char::is_whitespace, "-").to_lowercase();
    format!("media/{}{slash}{stem}.{digest}.{}", folder.to_lowercase(), ext.to_lowercase())
}
