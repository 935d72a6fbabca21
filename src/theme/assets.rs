//! The assets: named by their content, so that a browser may keep them for ever. References from one to another
//! (`url(…)` and `@import` in CSS) are rewritten to those names, so an asset's name changes when what it needs changes.

use std::collections::BTreeMap;
use std::ops::Range;

use base64::Engine;
use base64::prelude::BASE64_STANDARD as STANDARD;
use sha2::{Digest as _, Sha256};

use super::files::ThemeFile;
use super::scan::string_end;
use crate::base::{Diagnostic, Diagnostics, Digest, Place, Span, rules};

/// A file that pages load.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its name in the theme's `assets/`: `site.css`, `fonts/text.woff2`.
    pub name: String,
    /// What is published.
    pub bytes: Vec<u8>,
    /// The digest of that.
    pub digest: Digest,
    /// Where it is published, from the site's root without the slash: `assets/site.1a2b3c4d.css`.
    pub address: String,
}

/// The script that stands in every page's head and runs before anything is painted; it is no file of its own.
pub(super) const HEAD_SCRIPT: &str = "head.js";

/// The head script as pages show it: without the notes at its top, and with the line ends that a browser hashes.
pub(super) fn head_script<'f>(files: impl Iterator<Item = &'f ThemeFile>) -> Option<String> {
    let file = files.filter(|file| file.name.strip_prefix("assets/") == Some(HEAD_SCRIPT)).last()?;
    let text = std::str::from_utf8(&file.bytes).ok()?;
    let lines = text.lines().skip_while(|line| line.is_empty() || line.starts_with("//"));
    Some(lines.collect::<Vec<_>>().join("\n")).filter(|script| !script.is_empty())
}

/// How a Content Security Policy names a script that stands in a page.
pub(super) fn csp_source(script: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(script.as_bytes())))
}

/// The assets of a theme, sorted by name. `palette` opens `site.css`.
pub(super) fn assets<'f>(
    files: impl Iterator<Item = &'f ThemeFile>,
    palette: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<Asset> {
    let sources: BTreeMap<&str, &ThemeFile> =
        files.filter_map(|file| Some((file.name.strip_prefix("assets/")?, file))).collect();
    let sources = sources.into_iter().filter(|(name, _)| *name != HEAD_SCRIPT).collect();
    let mut made = Made { sources: &sources, palette, done: BTreeMap::new(), diagnostics };
    sources.keys().for_each(|name| made.make(name));
    made.done.into_values().flatten().collect()
}

struct Made<'a> {
    sources: &'a BTreeMap<&'a str, &'a ThemeFile>,
    palette: &'a str,
    /// `None` while an asset is being made: a reference to it then closes a circle.
    done: BTreeMap<&'a str, Option<Asset>>,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Made<'a> {
    fn make(&mut self, name: &'a str) {
        let Some(file) = self.sources.get(name).copied() else { return };
        if self.done.contains_key(name) {
            return;
        }
        self.done.insert(name, None);
        let mut bytes = match std::str::from_utf8(&file.bytes) {
            Ok(css) if name.ends_with(".css") => self.rewritten(name, file, css).into_bytes(),
            _ => file.bytes.to_vec(),
        };
        if name == "site.css" {
            bytes.splice(0..0, self.palette.bytes());
        }
        let digest = Digest::of(&bytes);
        let address = format!("assets/{}", hashed(name, &digest));
        self.done.insert(name, Some(Asset { name: name.to_owned(), bytes, digest, address }));
    }

    /// The style sheet without comments and with the names of what it refers to.
    fn rewritten(&mut self, name: &str, file: &ThemeFile, css: &str) -> String {
        let mut out = String::with_capacity(css.len());
        let mut from = 0;
        for piece in pieces(css) {
            match piece {
                Piece::Comment(range) => {
                    out.push_str(&css[from..range.start]);
                    from = range.end;
                }
                Piece::Reference(range) => {
                    out.push_str(&css[from..range.start]);
                    from = range.end;
                    out.push_str(&self.reference(name, file, &css[range.clone()], range));
                }
            }
        }
        out.push_str(&css[from..]);
        out
    }

    fn reference(&mut self, from: &str, file: &ThemeFile, reference: &str, range: Range<usize>) -> String {
        let end = reference.find(['?', '#']).unwrap_or(reference.len());
        let (path, rest) = reference.split_at(end);
        let outside = path.starts_with('/') || path.split(['/', '.']).next().is_some_and(|first| first.contains(':'));
        if path.is_empty() || outside {
            return reference.to_owned();
        }
        let target = resolve(from, path);
        let known = target.as_deref().and_then(|target| self.sources.get_key_value(target)).map(|(name, _)| *name);
        if let Some(known) = known {
            self.make(known);
            if let Some(Some(asset)) = self.done.get(known) {
                let folder = path.rfind('/').map_or("", |i| &path[..=i]);
                let name = hashed(known, &asset.digest);
                let last = name.rsplit('/').next().unwrap_or_default();
                return format!("{folder}{last}{rest}");
            }
        }
        let place = Place::new(file.path.clone(), Span::new(range));
        self.diagnostics.push(Diagnostic::new(&rules::ASSET_UNKNOWN, place).arg("name", path));
        reference.to_owned()
    }
}

/// `site.css` -> `site.1a2b3c4d.css`
fn hashed(name: &str, digest: &Digest) -> String {
    let folder = name.rfind('/').map_or(0, |i| i + 1);
    match name[folder..].rfind('.') {
        Some(dot) if dot > 0 => format!("{}.{}{}", &name[..folder + dot], digest.short(), &name[folder + dot..]),
        _ => format!("{name}.{}", digest.short()),
    }
}

/// A path relative to the folder of the asset that names it; nothing where it leads out of `assets/`.
fn resolve(from: &str, path: &str) -> Option<String> {
    let mut folders: Vec<&str> = from.split('/').collect();
    folders.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                folders.pop()?;
            }
            part => folders.push(part),
        }
    }
    Some(folders.join("/"))
}

enum Piece {
    Comment(Range<usize>),
    Reference(Range<usize>),
}

/// The comments and references of a style sheet, in order.
fn pieces(css: &str) -> Vec<Piece> {
    let bytes = css.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    let mut import = false;
    while at < bytes.len() {
        let rest = &css.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            let end = css[at + 2..].find("*/").map_or(css.len(), |i| at + i + 4);
            if rest.get(2) != Some(&b'!') {
                found.push(Piece::Comment(at..end));
            }
            at = end;
        } else if rest[0] == b'"' || rest[0] == b'\'' {
            let end = string_end(bytes, at);
            if import {
                found.push(Piece::Reference(at + 1..end));
            }
            import = false;
            at = end + 1;
        } else if rest.len() > 4 && rest[..4].eq_ignore_ascii_case(b"url(") {
            let inner = at + 4 + rest[4..].iter().take_while(|b| b.is_ascii_whitespace()).count();
            let quoted = matches!(bytes.get(inner), Some(b'"' | b'\''));
            let (start, end) = if quoted {
                (inner + 1, string_end(bytes, inner))
            } else {
                let close = css[inner..].find(')').map_or(css.len(), |i| inner + i);
                (inner, inner + css[inner..close].trim_end().len())
            };
            found.push(Piece::Reference(start..end));
            import = false;
            at = end + 1;
        } else {
            if rest.len() > 7 && rest[..7].eq_ignore_ascii_case(b"@import") {
                import = true;
            }
            at += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, text: &str) -> ThemeFile {
        let path = format!("themes/x/assets/{name}").into();
        ThemeFile { path, name: format!("assets/{name}"), bytes: text.as_bytes().to_vec().into(), own: true }
    }

    fn text(assets: &[Asset], name: &str) -> String {
        let asset = assets.iter().find(|asset| asset.name == name).expect("the asset is there");
        String::from_utf8(asset.bytes.clone()).expect("text")
    }

    #[test]
    fn a_reference_gets_the_name_of_what_it_names() {
        let css = "/* note: url(gone.png) */@import \"code.css\";@font-face{src:url( 'fonts/a.woff2?#x' )}\
                   a{b:url(data:image/png;base64,x);c:url(#d);e:url(https://x.org/y.png)}";
        let files = [file("site.css", css), file("code.css", "/*! kept */p{}"), file("fonts/a.woff2", "font")];
        let mut diagnostics = Vec::new();
        let made = assets(files.iter(), ":root{}", &mut diagnostics);
        assert_eq!(diagnostics, []);
        let font = &made[1];
        assert_eq!(font.address, format!("assets/fonts/a.{}.woff2", Digest::of(b"font").short()));
        let code = Digest::of(b"/*! kept */p{}").short();
        let font = Digest::of(b"font").short();
        assert_eq!(
            text(&made, "site.css"),
            format!(
                ":root{{}}@import \"code.{code}.css\";@font-face{{src:url( 'fonts/a.{font}.woff2?#x' )}}\
                 a{{b:url(data:image/png;base64,x);c:url(#d);e:url(https://x.org/y.png)}}"
            )
        );
    }

    #[test]
    fn a_reference_to_nothing_is_shown_where_it_stands() {
        let files = [file("css/a.css", "p{background:url(../img/b.svg)}"), file("c.css", "@import 'c.css';")];
        let mut diagnostics = Vec::new();
        assets(files.iter(), "", &mut diagnostics);
        let shown: Vec<_> =
            diagnostics.iter().map(|d| (d.rule.code, d.place.path.to_string(), d.place.span.range())).collect();
        assert_eq!(
            shown,
            [
                ("asset-unknown", "themes/x/assets/c.css".to_owned(), 9..14),
                ("asset-unknown", "themes/x/assets/css/a.css".to_owned(), 17..29)
            ]
        );
    }

    #[test]
    fn a_half_written_style_sheet_is_taken_as_it_is() {
        for css in ["url(", "a{b:url(\"", "/*", "'", "@import", "url( )", "a{b:'\\"] {
            let files = [file("site.css", css)];
            assets(files.iter(), "", &mut Vec::new());
        }
    }
}
