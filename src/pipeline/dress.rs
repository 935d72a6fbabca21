//! What a site wears: its theme and the words of its languages. Apart from `load`, so that a preview may take over what
//! has not changed on disk: one word edited reads one language anew and compiles the theme once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use crate::base::digest::Hasher;
use crate::base::{Diagnostics, Digest, Lang};
use crate::data::Wording;
use crate::language::{FtlFile, Language};
use crate::outputs::{self, Shelf, Shelves};
use crate::site::Config;
use crate::site::check::{house_words_of_messages, latin_in_messages};
use crate::theme::{LanguageWords, Theme, ThemeFile, built_in, locale_files, own_file, theme_files};

/// The theme and the words of a site.
pub struct Dress {
    /// The theme; `None` when it has errors.
    pub theme: Option<Arc<Theme>>,
    /// Words and formats, in the site's order of languages.
    pub languages: Vec<Arc<Language>>,
    /// What the theme wants beyond its views.
    pub shelves: Shelves,
    /// What is wrong with the theme and the words.
    pub problems: Diagnostics,
    /// How many languages' words were read for this.
    pub worded: usize,
    /// How often a theme was loaded for this.
    pub themed: usize,
    key: Key,
    spoken: Vec<Spoken>,
    files: Vec<ThemeFile>,
    /// What `Theme::load` found, without what was found in the files before.
    found: Diagnostics,
}

/// What of `site.yaml` a dress hangs on.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Key {
    languages: Vec<Lang>,
    base: String,
    theme: String,
}

/// The words of one language, with the files that they were read from.
#[derive(Clone)]
struct Spoken {
    files: Vec<FtlFile>,
    words: Arc<LanguageWords>,
    problems: Diagnostics,
}

impl Dress {
    /// Reads theme and words; what `before` has of the same files is taken over.
    pub fn load(root: &Path, config: &Config, before: Option<&Dress>) -> Dress {
        let mut worded = 0;
        let spoken: Vec<Spoken> = config.languages.iter().map(|lang| speak(root, *lang, before, &mut worded)).collect();
        let (files, problems) = theme_files(root, &config.theme);
        let same = before.filter(|before| {
            let words = before.spoken.iter().zip(&spoken).all(|(a, b)| Arc::ptr_eq(&a.words, &b.words));
            words && before.key == Key::of(config) && before.files == files
        });
        let mut dress = Dress::of(config, spoken, files, problems, same);
        dress.worded = worded;
        dress
    }

    /// The theme in the binary with the site's words, for a site whose own theme has errors from the start.
    pub fn plain(root: &Path, config: &Config) -> Dress {
        let spoken = config.languages.iter().map(|lang| speak(root, *lang, None, &mut 0)).collect();
        Dress::of(config, spoken, built_in(), Vec::new(), None)
    }

    fn of(
        config: &Config,
        spoken: Vec<Spoken>,
        files: Vec<ThemeFile>,
        problems: Diagnostics,
        same: Option<&Dress>,
    ) -> Dress {
        let words: Vec<Arc<LanguageWords>> = spoken.iter().map(|spoken| spoken.words.clone()).collect();
        let (theme, found) = match same {
            Some(same) => (same.theme.clone(), same.found.clone()),
            None => {
                let base = &config.base_url.path;
                let (theme, found) = Theme::load(&config.theme, files.clone(), &words, base, &outputs::words());
                (theme.map(Arc::new), found)
            }
        };
        let all = spoken.iter().flat_map(|spoken| spoken.problems.iter().cloned());
        let all = all.chain(problems).chain(found.iter().cloned()).collect();
        Dress {
            shelves: theme.as_deref().map(shelves).unwrap_or_default(),
            theme,
            languages: words.iter().map(|words| words.language.clone()).collect(),
            problems: all,
            worded: 0,
            themed: usize::from(same.is_none()),
            key: Key::of(config),
            spoken,
            files,
            found,
        }
    }

    /// What the site's own messages say that the site does not say, and what of them is not in their language.
    pub fn wording(&self, wording: &Wording) -> Diagnostics {
        let own = self
            .spoken
            .iter()
            .filter_map(|spoken| Some((spoken.words.lang(), own_file(spoken.words.lang(), &spoken.files)?)));
        own.flat_map(|(lang, file)| {
            let latin = latin_in_messages(lang, file, wording);
            house_words_of_messages(lang, file, wording).into_iter().chain(latin)
        })
        .collect()
    }

    /// Whether pages of this site may wear it: the same languages at the same address.
    pub fn fits(&self, config: &Config) -> bool {
        self.key.languages == config.languages && self.key.base == config.base_url.path
    }

    /// The site's own files of theme and words that came, went or were edited since.
    pub fn changed_since(&self, before: &Dress) -> BTreeSet<String> {
        let theme = |dress: &Dress| -> BTreeMap<Arc<str>, Vec<u8>> {
            let own = dress.files.iter().filter(|file| file.own);
            own.map(|file| (file.path.clone(), file.bytes.to_vec())).collect()
        };
        let words = |dress: &Dress| -> BTreeMap<Arc<str>, Vec<u8>> {
            // Of the two files under one path, the site's own stands second.
            let files = dress.spoken.iter().flat_map(|spoken| &spoken.files);
            files.map(|file| (file.path.clone(), file.text.clone().into_bytes())).collect()
        };
        let (mut old, mut new) = (theme(before), theme(self));
        old.extend(words(before));
        new.extend(words(self));
        let differs = |path: &&Arc<str>| old.get(*path) != new.get(*path);
        old.keys().chain(new.keys()).filter(differs).map(|path| path.to_string()).collect()
    }

    /// Whether pages that are drawn in it differ from those in another at most by their style sheets.
    pub fn differs_in_styles(&self, other: &Dress) -> bool {
        let (Some(own), Some(theirs)) = (&self.theme, &other.theme) else { return false };
        let same_words = self.spoken.len() == other.spoken.len()
            && self.spoken.iter().zip(&other.spoken).all(|(a, b)| Arc::ptr_eq(&a.words, &b.words));
        same_words && self.shelves.declared == other.shelves.declared && own.differs_in_styles(theirs)
    }

    /// Whether it was loaded for the theme, languages and address that `site.yaml` names.
    pub fn is_for(&self, config: &Config) -> bool {
        self.key == Key::of(config)
    }
}

/// The digest of the theme and the words that `config` asks for; `None` where some of them cannot be read.
pub(super) fn digest(root: &Path, config: &Config) -> Option<Digest> {
    let mut hasher = Hasher::default();
    let (files, problems) = theme_files(root, &config.theme);
    let mut is_read = problems.is_empty();
    for file in files.iter().filter(|file| file.own) {
        hasher.bytes(file.path.as_bytes()).bytes(&file.bytes);
    }
    for lang in &config.languages {
        let (files, problems) = locale_files(root, *lang);
        is_read &= problems.is_empty();
        files.iter().for_each(|file| _ = hasher.bytes(file.path.as_bytes()).bytes(file.text.as_bytes()));
    }
    is_read.then(|| hasher.finish())
}

impl Key {
    fn of(config: &Config) -> Key {
        let (languages, base) = (config.languages.clone(), config.base_url.path.clone());
        Key { languages, base, theme: config.theme.clone() }
    }
}

fn speak(root: &Path, lang: Lang, before: Option<&Dress>, worded: &mut usize) -> Spoken {
    let (files, mut problems) = locale_files(root, lang);
    let known = before.and_then(|before| before.spoken.iter().find(|spoken| spoken.words.lang() == lang));
    if let Some(same) = known.filter(|known| known.files == files && problems.is_empty()) {
        return same.clone();
    }
    *worded += 1;
    let (words, found) = LanguageWords::load(lang, &files);
    problems.extend(found);
    Spoken { files, words: Arc::new(words), problems }
}

fn shelves(theme: &Theme) -> Shelves {
    let declared = theme.shelves().iter().map(|shelf| Shelf {
        name: shelf.name.clone(),
        from: shelf.category.clone().unwrap_or_else(|| shelf.from.to_owned()),
        limit: shelf.limit,
    });
    let assets = theme.assets().iter().map(|asset| (asset.name.clone(), asset.address.clone()));
    Shelves {
        declared: declared.collect(),
        assets: assets.collect(),
        head_script: theme.head_script_source(),
        templates: theme.collection_templates().map(str::to_owned).collect(),
    }
}
