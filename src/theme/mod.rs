//! The theme: templates, the words in them, colours and assets. It takes a template's name and a view, and gives HTML.
//!
//! ```text
//! theme_files, locale_files   the binary's files, then the site's own        (the disk is touched here only)
//! Theme::load                 files + words -> a theme, or all that is wrong with it
//! theme.render                template name + view -> HTML                   (pure)
//! Shared                      a part that many pages show, drawn once
//! ```
//!
//! Separate from `outputs`, which knows the site and makes the views: a theme sees nothing but the view it is given, so
//! a page's fingerprint can miss nothing.

mod assets;
mod context;
mod embedded;
mod files;
mod fold;
mod functions;
pub mod palette;
mod reasons;
mod scan;
mod settings;
mod styles;
mod templates;
mod words;

use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;
use serde::Serialize;
use tera::Value;

use crate::base::digest::Hasher;
use crate::base::{Diagnostic, Diagnostics, Digest, Lang, Place, Severity, rules};
use functions::{Given, Vocabulary};
use palette::Scheme;
use templates::{Compiled, Template, diagnose};

pub use assets::Asset;
pub use files::{DEFAULT, ThemeFile, built_in, built_in_words, locale_files, own_file, theme_files};
pub use settings::ShelfSpec;
pub use words::LanguageWords;
pub use words::needed as needed_words;

/// The colours of a theme's files, for whoever wants nothing else of it, and what is wrong with its `theme.yaml`.
pub fn schemes(files: &[ThemeFile]) -> (Vec<Scheme>, Diagnostics) {
    let mut diagnostics = Vec::new();
    let settings = settings::settings(files.iter(), &mut diagnostics);
    (settings.schemes, diagnostics)
}

/// A theme, ready to draw pages in every language of the site.
pub struct Theme {
    name: String,
    languages: Vec<(Lang, Compiled)>,
    templates: Vec<Template>,
    assets: Vec<Asset>,
    head_script: Option<String>,
    shelves: Vec<ShelfSpec>,
    /// One a language: each page's fingerprint asks for it.
    digests: Vec<(Lang, Digest)>,
}

/// A part that many pages show, drawn once: the masthead, the menu, the alert, the footer, a card.
#[derive(Clone, Debug)]
pub struct Shared(Arc<SharedPart>);

#[derive(Debug)]
struct SharedPart {
    digest: Digest,
    html: OnceLock<Value>,
}

impl Shared {
    /// A part that is still to be drawn; the digest is of all that it is drawn from.
    pub fn new(digest: Digest) -> Shared {
        Shared(Arc::new(SharedPart { digest, html: OnceLock::new() }))
    }

    /// Keeps what was drawn for the pages that show it.
    pub fn keep(&self, drawn: &[u8]) {
        // Templates and views are text, so what they make is text.
        let html = simdutf8::basic::from_utf8(drawn.trim_ascii()).unwrap_or_default();
        // Two threads may have drawn it; both drawings are equal.
        self.0.html.get_or_init(|| Value::safe_string(html));
    }

    /// True when it was drawn.
    pub fn is_drawn(&self) -> bool {
        self.0.html.get().is_some()
    }

    /// The digest of the part, for the fingerprint of the pages that show it.
    pub fn digest(&self) -> Digest {
        self.0.digest
    }

    fn value(&self) -> Value {
        self.0.html.get().cloned().unwrap_or_else(|| Value::safe_string(""))
    }
}

/// What a template finds ready under a name: a shared part, or a row of them.
#[derive(Clone, Debug)]
pub enum Ready {
    /// One.
    Part(Shared),
    /// Several, in their order.
    Row(Vec<Shared>),
}

impl Ready {
    /// The digests of all that is in it.
    pub fn digests(&self) -> impl Iterator<Item = Digest> {
        let parts = match self {
            Ready::Part(part) => std::slice::from_ref(part),
            Ready::Row(parts) => parts,
        };
        parts.iter().map(Shared::digest)
    }

    fn value(&self) -> Value {
        match self {
            Ready::Part(part) => part.value(),
            Ready::Row(parts) => Value::from(parts.iter().map(Shared::value).collect::<Vec<_>>()),
        }
    }
}

impl Theme {
    /// Makes a theme of its files. `words` are the site's languages, the default one first; `base` is the path that every
    /// address begins with (`/health/`); `known` are the words that the program itself names, so that they count as used.
    ///
    /// Without a theme, the findings hold at least one error; with one, what the author of the theme should know.
    pub fn load(
        name: &str,
        files: Vec<ThemeFile>,
        words: &[Arc<LanguageWords>],
        base: &str,
        known: &[&str],
    ) -> (Option<Theme>, Diagnostics) {
        let mut diagnostics = Vec::new();
        let settings = settings::settings(files.iter(), &mut diagnostics);
        let assets = assets::assets(files.iter(), &settings.css(), &mut diagnostics);
        styles::check(files.iter().filter(|file| file.own), &mut diagnostics);
        let addresses: FxHashMap<String, Value> = assets
            .iter()
            .map(|asset| (asset.name.clone(), Value::normal_string(&format!("{base}{}", asset.address))))
            .collect();

        let head_script = assets::head_script(files.iter());

        let templates = templates::templates(&files, &mut diagnostics);
        words::check(&templates, words, &|asset| addresses.contains_key(asset), known, &mut diagnostics);
        let vocabulary = Arc::new(Vocabulary::new(words));
        let given = Given { addresses, head_script: Value::safe_string(head_script.as_deref().unwrap_or_default()) };
        let compiled = templates::compile(&templates, &vocabulary, words.len(), &Arc::new(given));
        let compiled = compiled.unwrap_or_else(|broken| {
            diagnostics.extend(broken);
            Vec::new()
        });
        // Faint colours can be drawn; what they weigh is the site's to say.
        let is_broken = |d: &Diagnostic| d.rule.severity == Severity::Error && *d.rule != rules::THEME_CONTRAST;
        if diagnostics.iter().any(is_broken) || words.is_empty() {
            return (None, diagnostics);
        }

        let mut hasher = Hasher::default();
        hasher.bytes(base.as_bytes());
        for file in &files {
            hasher.bytes(file.name.as_bytes()).bytes(&file.bytes);
        }
        // Pages quote each other's languages (the language switcher), so the words of all count for each.
        for words in words {
            hasher.value(&words.language.messages.digest());
        }
        let files = hasher.finish();
        let digest_of = |lang: Lang| Hasher::default().value(&files).value(&lang).finish();
        let digests = words.iter().map(|words| (words.lang(), digest_of(words.lang()))).collect();
        let theme = Theme {
            name: if settings.name.is_empty() { name.to_owned() } else { settings.name },
            languages: words.iter().map(|words| words.lang()).zip(compiled).collect(),
            templates,
            assets,
            head_script,
            shelves: settings.shelves,
            digests,
        };
        (Some(theme), diagnostics)
    }

    /// Draws a page or a part of it. `ready` are shared parts by the names under which the template finds
    /// them.
    pub fn render(
        &self,
        lang: Lang,
        template: &str,
        view: &impl Serialize,
        ready: &[(&'static str, Ready)],
    ) -> Result<Vec<u8>, Diagnostic> {
        // A card fits; growing step by step would copy it several times.
        let mut bytes = Vec::with_capacity(2 << 10);
        self.render_into(&mut bytes, lang, template, view, ready).map(|()| bytes)
    }

    /// The same into a buffer that is used again and again.
    pub fn render_into(
        &self,
        bytes: &mut Vec<u8>,
        lang: Lang,
        template: &str,
        view: &impl Serialize,
        ready: &[(&'static str, Ready)],
    ) -> Result<(), Diagnostic> {
        let compiled = self.languages.iter().find(|(known, _)| *known == lang).or(self.languages.first());
        let failed = |mut found: Diagnostics| {
            let nowhere = || Diagnostic::new(&rules::TEMPLATE_RENDER, Place::file("themes"));
            found.pop().unwrap_or_else(nowhere).arg("template", template).lang(lang)
        };
        let mut context = context::context(view)
            .map_err(|error| failed(diagnose(&rules::TEMPLATE_RENDER, &error, &self.templates)))?;
        ready.iter().for_each(|(name, ready)| context.insert_value(*name, ready.value()));
        let compiled = compiled.map(|(_, compiled)| compiled).ok_or_else(|| failed(Vec::new()))?;
        compiled.render(bytes, template, &context, &self.templates).map_err(failed)
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The files that pages load, sorted by name.
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }

    /// The asset of a name: `share.png`.
    pub fn asset(&self, name: &str) -> Option<&Asset> {
        self.assets.iter().find(|asset| asset.name == name)
    }

    /// How a Content Security Policy names the script in the head of its pages, where it has one: `'sha256-…'`.
    pub fn head_script_source(&self) -> Option<String> {
        self.head_script.as_deref().map(assets::csp_source)
    }

    /// Whether the site brings templates of its own. Those of the binary are known to draw every page.
    pub fn has_own_templates(&self) -> bool {
        self.templates.iter().any(Template::is_own)
    }

    /// The templates that the site brings for its collections: `vacancies_list.html`, `vacancies_item.html`.
    pub fn collection_templates(&self) -> impl Iterator<Item = &str> {
        let own = self.templates.iter().filter(|template| template.is_own()).map(|template| template.name.as_str());
        own.filter(|name| name.ends_with("_list.html") || name.ends_with("_item.html"))
    }

    /// What the theme wants beyond the views.
    pub fn shelves(&self) -> &[ShelfSpec] {
        &self.shelves
    }

    /// Whether at most style sheets differ from those of another theme.
    pub fn differs_in_styles(&self, other: &Theme) -> bool {
        let templates = |theme: &Theme| -> Vec<(String, String)> {
            theme.templates.iter().map(|template| (template.name.clone(), template.source.clone())).collect()
        };
        let others = |theme: &Theme| -> Vec<(String, Option<Digest>)> {
            let digest = |asset: &Asset| (!asset.name.ends_with(".css")).then_some(asset.digest);
            theme.assets.iter().map(|asset| (asset.name.clone(), digest(asset))).collect()
        };
        templates(self) == templates(other) && others(self) == others(other) && self.head_script == other.head_script
    }

    /// The digest of everything that a page of this language owes to the theme: templates, words, assets, `theme.yaml`.
    pub fn digest(&self, lang: Lang) -> Digest {
        self.digests.iter().find(|(known, _)| *known == lang).map(|(_, digest)| *digest).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
