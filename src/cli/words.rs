//! The program's own words: which language it speaks, and its phrases in that language.
//!
//! Separate from the site's words (`site.ftl`): those are for visitors and belong to the theme, these are for the
//! people who make the site. A phrase that is missing in one language is said in English; the program is never silent.

use std::fs;
use std::path::Path;

use rust_embed::Embed;

use crate::base::{Diagnostics, Lang};
use crate::language::{Arg, Args, Formats, FtlFile, Messages};

/// The phrases that come with the program.
#[derive(Embed)]
#[folder = "locales/"]
#[include = "*/visnyk.ftl"]
struct Embedded;

const ENGLISH: &str = "en";

/// The program's words in one language, with English behind them.
pub struct Phrases {
    own: Messages,
    english: Messages,
    formats: Formats,
}

impl Phrases {
    /// The embedded phrases of a language, some of them replaced by the site's own `locales/<lang>/visnyk.ftl`.
    ///
    /// The findings concern the site's files: ours are held to the rules by a test.
    pub fn load(lang: Lang, site: Vec<FtlFile>) -> (Phrases, Diagnostics) {
        let mut files: Vec<FtlFile> = embedded(lang.as_str()).into_iter().collect();
        files.extend(site);
        let (own, diagnostics) = Messages::load(lang, &files);
        let english_files: Vec<FtlFile> = embedded(ENGLISH).into_iter().collect();
        let (english, _) = Messages::load(english(), &english_files);
        (Phrases { own, english, formats: Formats::new(lang) }, diagnostics)
    }

    /// The language that is spoken.
    pub fn lang(&self) -> Lang {
        self.own.lang()
    }

    /// How that language writes dates and numbers.
    pub fn formats(&self) -> &Formats {
        &self.formats
    }

    /// A phrase. Where no language has it, the id and the values stand for it.
    pub fn text(&self, id: &str, args: &Args) -> String {
        self.try_text(id, args).unwrap_or_else(|| {
            let values: Vec<String> = args.iter().map(|(name, value)| format!("{name}: {}", plain(value))).collect();
            if values.is_empty() { id.to_owned() } else { format!("{id} ({})", values.join(", ")) }
        })
    }

    /// A phrase that may be absent on purpose, such as the help of a rule.
    pub fn try_text(&self, id: &str, args: &Args) -> Option<String> {
        let said = |messages: &Messages| messages.text(id, args).filter(|text| !text.trim().is_empty());
        said(&self.own).or_else(|| said(&self.english))
    }

    /// A phrase that needs no values.
    pub fn word(&self, id: &str) -> String {
        self.text(id, &[])
    }
}

fn plain(value: &Arg) -> String {
    match value {
        Arg::Text(text) => (*text).to_owned(),
        Arg::Number(number) => number.to_string(),
        Arg::Decimal(number) => number.to_string(),
    }
}

fn embedded(lang: &str) -> Option<FtlFile> {
    let path = format!("{lang}/visnyk.ftl");
    let file = Embedded::get(&path)?;
    Some(FtlFile { path: format!("locales/{path}").into(), text: String::from_utf8_lossy(&file.data).into_owned() })
}

fn english() -> Lang {
    Lang::parse(ENGLISH).unwrap_or_else(|| unreachable!("`en` is a language tag"))
}

/// The languages that the program speaks: its own, and those for which the site in `root` has words, by their tags.
pub fn spoken(root: &Path) -> Vec<Lang> {
    let own = Embedded::iter().filter_map(|path| Lang::parse(path.strip_suffix("/visnyk.ftl")?)).collect::<Vec<_>>();
    let folders = fs::read_dir(root.join("locales")).into_iter().flatten().flatten();
    let of_site = folders.filter(|folder| folder.path().join("visnyk.ftl").is_file());
    let mut langs: Vec<Lang> = of_site.filter_map(|folder| Lang::parse(folder.file_name().to_str()?)).collect();
    langs.extend(own);
    langs.sort();
    langs.dedup();
    langs
}

/// Which language to speak: what was asked for (`--ui-lang`), then the environment's, then the site's default, then
/// English; a language that is not in `spoken` is passed over.
///
/// `env` looks up a variable of the environment. As everywhere, the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that
/// is set decides, even when it names no language (`C`, `POSIX`).
pub fn choose(
    asked: Option<&str>,
    env: impl Fn(&str) -> Option<String>,
    site: impl FnOnce() -> Option<Lang>,
    spoken: &[Lang],
) -> Lang {
    let known = |lang: &Lang| spoken.contains(lang);
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(env).find(|value| !value.is_empty());
    asked
        .and_then(of_locale)
        .filter(known)
        .or_else(|| locale.as_deref().and_then(of_locale).filter(known))
        .or_else(|| site().filter(known))
        .unwrap_or_else(english)
}

/// The language of a locale's name: `uk_UA.UTF-8` is `uk`; `C` and `POSIX` are none.
fn of_locale(name: &str) -> Option<Lang> {
    let language = name.split(['_', '-', '.', '@']).next()?;
    Lang::parse(&language.to_ascii_lowercase())
}

/// The embedded phrases of a language as they stand, for tests that look at all of them.
#[cfg(test)]
pub(super) fn messages_of(lang: Lang) -> Messages {
    let files: Vec<FtlFile> = embedded(lang.as_str()).into_iter().collect();
    let (messages, diagnostics) = Messages::load(lang, &files);
    assert!(diagnostics.is_empty(), "{lang}: {diagnostics:#?}");
    messages
}

#[cfg(test)]
mod tests;
