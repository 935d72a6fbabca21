//! The assets: named by their content, so that a browser may keep them for ever. References from one to another
//! (`url(…)` in CSS) are rewritten to those names, so an asset's name changes when what it needs changes. A style sheet that
//! another one imports is written into it: a browser would only learn of it when it has read the first.

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

/// The assets of a theme, sorted by name. `palette` opens `site.css`, behind what that still imports.
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
        let bytes = match std::str::from_utf8(&file.bytes) {
            Ok(css) if name.ends_with(".css") => {
                let mut sheet = Sheet { name, joined: vec![name], ..Sheet::default() };
                self.join(&mut sheet, file, css);
                let palette = if name == "site.css" { self.palette } else { "" };
                [&sheet.imports, palette, &sheet.rules].concat().into_bytes()
            }
            _ => file.bytes.to_vec(),
        };
        let digest = Digest::of(&bytes);
        let address = format!("assets/{}", hashed(name, &digest));
        self.done.insert(name, Some(Asset { name: name.to_owned(), bytes, digest, address }));
    }

    /// Adds a style sheet to one that is being made: without comments, with the names of what it refers to, and with what it
    /// imports in the import's place.
    fn join(&mut self, sheet: &mut Sheet<'a>, file: &ThemeFile, css: &str) {
        let mut from = 0;
        for piece in pieces(css) {
            let range = match &piece {
                Piece::Comment(range) | Piece::Reference(range) => range.clone(),
                Piece::Import { statement, .. } => statement.clone(),
            };
            sheet.rules.push_str(&css[from..range.start]);
            from = range.end;
            match piece {
                Piece::Comment(_) => {}
                Piece::Reference(_) => {
                    let written = self.reference(sheet.name, file, &css[range.clone()], range);
                    sheet.rules.push_str(&written);
                }
                Piece::Import { reference, is_plain, .. } => match self.imported(file, &css[reference.clone()]) {
                    Some((name, inner)) if is_plain && !sheet.joined.contains(&name) => {
                        sheet.joined.push(name);
                        if let Ok(css) = std::str::from_utf8(&inner.bytes) {
                            self.join(sheet, inner, css);
                        }
                        sheet.joined.pop();
                    }
                    // A circle is reported below; an import on conditions stays, in front of all rules, where CSS wants it.
                    found => {
                        let circle = found.is_some_and(|(name, _)| sheet.joined.contains(&name));
                        let written = match circle {
                            true => self.unknown(file, &css[reference.clone()], reference.clone()),
                            false => self.reference(sheet.name, file, &css[reference.clone()], reference.clone()),
                        };
                        let (before, after) = (&css[range.start..reference.start], &css[reference.end..range.end]);
                        sheet.imports.extend([before, &written, after]);
                    }
                },
            }
        }
        sheet.rules.push_str(&css[from..]);
    }

    /// The theme's own style sheet that is imported under a path.
    fn imported(&self, file: &ThemeFile, path: &str) -> Option<(&'a str, &'a ThemeFile)> {
        let target = resolve(inside(file), path).filter(|target| target.ends_with(".css"))?;
        self.sources.get_key_value(target.as_str()).map(|(name, file)| (*name, *file))
    }

    /// A reference in `file` as it must read in the style sheet `sheet`.
    fn reference(&mut self, sheet: &str, file: &ThemeFile, reference: &str, range: Range<usize>) -> String {
        let end = reference.find(['?', '#']).unwrap_or(reference.len());
        let (path, rest) = reference.split_at(end);
        let outside = path.starts_with('/') || path.split(['/', '.']).next().is_some_and(|first| first.contains(':'));
        if path.is_empty() || outside {
            return reference.to_owned();
        }
        let target = resolve(inside(file), path);
        let known = target.as_deref().and_then(|target| self.sources.get_key_value(target)).map(|(name, _)| *name);
        if let Some(known) = known {
            self.make(known);
            if let Some(Some(asset)) = self.done.get(known) {
                return relative(sheet, &hashed(known, &asset.digest)) + rest;
            }
        }
        self.unknown(file, path, range.start..range.start + reference.len());
        reference.to_owned()
    }

    fn unknown(&mut self, file: &ThemeFile, path: &str, range: Range<usize>) -> String {
        let place = Place::new(file.path.clone(), Span::new(range));
        self.diagnostics.push(Diagnostic::new(&rules::ASSET_UNKNOWN, place).arg("name", path));
        path.to_owned()
    }
}

/// A style sheet while it is made.
#[derive(Default)]
struct Sheet<'a> {
    name: &'a str,
    /// What stays imported.
    imports: String,
    rules: String,
    /// The style sheets inside each other that are being written.
    joined: Vec<&'a str>,
}

/// A file's name in `assets/`.
fn inside(file: &ThemeFile) -> &str {
    file.name.strip_prefix("assets/").unwrap_or(&file.name)
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

/// An asset as another one names it: from `css/a.css` to `img/b.svg` by `../img/b.svg`.
fn relative(from: &str, to: &str) -> String {
    let folders =
        |path: &str| path.rsplit_once('/').map_or(Vec::new(), |(f, _)| f.split('/').map(str::to_owned).collect());
    let (from, own) = (folders(from), folders(to));
    let shared = from.iter().zip(&own).take_while(|(a, b)| a == b).count();
    let up = "../".repeat(from.len() - shared);
    let down: String = own[shared..].iter().map(|folder| format!("{folder}/")).collect();
    up + &down + to.rsplit('/').next().unwrap_or_default()
}

enum Piece {
    Comment(Range<usize>),
    Reference(Range<usize>),
    Import {
        /// From `@` to the semicolon.
        statement: Range<usize>,
        reference: Range<usize>,
        /// Without conditions.
        is_plain: bool,
    },
}

/// The comments, references and imports of a style sheet, in order.
fn pieces(css: &str) -> Vec<Piece> {
    let bytes = css.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        if rest.starts_with(b"/*") {
            let end = css[at + 2..].find("*/").map_or(css.len(), |i| at + i + 4);
            if rest.get(2) != Some(&b'!') {
                found.push(Piece::Comment(at..end));
            }
            at = end;
        } else if let Some((reference, end)) = address(css, at) {
            found.push(Piece::Reference(reference));
            at = end;
        } else if rest[0] == b'"' || rest[0] == b'\'' {
            at = string_end(bytes, at) + 1;
        } else if let Some((import, end)) = import(css, at) {
            found.push(import);
            at = end;
        } else {
            at += 1;
        }
    }
    found
}

/// The inside of `url(…)` and where it ends, if it begins here.
fn address(css: &str, at: usize) -> Option<(Range<usize>, usize)> {
    let bytes = css.as_bytes();
    bytes.get(at..at + 4).filter(|begins| begins.eq_ignore_ascii_case(b"url("))?;
    let inner = at + 4 + bytes[at + 4..].iter().take_while(|b| b.is_ascii_whitespace()).count();
    if matches!(bytes.get(inner), Some(b'"' | b'\'')) {
        let end = string_end(bytes, inner);
        let close = css[end..].find(')').map_or(css.len(), |i| end + i + 1);
        return Some((inner + 1..end.max(inner + 1), close));
    }
    let close = css[inner..].find(')').map_or(css.len(), |i| inner + i);
    Some((inner..inner + css[inner..close].trim_end().len(), (close + 1).min(css.len())))
}

/// An import and where it ends, if it begins here.
fn import(css: &str, at: usize) -> Option<(Piece, usize)> {
    let bytes = css.as_bytes();
    bytes.get(at..at + 7).filter(|begins| begins.eq_ignore_ascii_case(b"@import"))?;
    let begins = at + 7 + bytes[at + 7..].iter().take_while(|b| b.is_ascii_whitespace()).count();
    let (reference, end) = match bytes.get(begins)? {
        b'"' | b'\'' => {
            let end = string_end(bytes, begins);
            (begins + 1..end.max(begins + 1), (end + 1).min(css.len()))
        }
        _ => address(css, begins)?,
    };
    let close = css[end..].find(';').map_or(css.len(), |i| end + i + 1);
    let is_plain = css[end..close].trim_end_matches(';').trim().is_empty();
    Some((Piece::Import { statement: at..close, reference, is_plain }, close))
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
        let font = Digest::of(b"font").short();
        assert_eq!(
            text(&made, "site.css"),
            format!(
                ":root{{}}/*! kept */p{{}}@font-face{{src:url( 'fonts/a.{font}.woff2?#x' )}}\
                 a{{b:url(data:image/png;base64,x);c:url(#d);e:url(https://x.org/y.png)}}"
            )
        );
    }

    #[test]
    fn what_is_imported_is_written_into_the_sheet() {
        let files = [
            file("site.css", "@import url( 'css/a.css' ) ; @import \"print.css\" print;b{}"),
            file("css/a.css", "@import 'deep/c.css';@font-face{src:url(../fonts/x.woff2)}"),
            file("css/deep/c.css", "c{d:url(../../fonts/x.woff2);e:url(f.svg)}"),
            file("css/deep/f.svg", "svg"),
            file("fonts/x.woff2", "font"),
            file("print.css", "p{}"),
        ];
        let mut diagnostics = Vec::new();
        let made = assets(files.iter(), ":root{}", &mut diagnostics);
        assert_eq!(diagnostics, []);
        let [font, svg, print] = ["font", "svg", "p{}"].map(|text| Digest::of(text.as_bytes()).short());
        assert_eq!(
            text(&made, "site.css"),
            format!(
                "@import \"print.{print}.css\" print;:root{{}}c{{d:url(fonts/x.{font}.woff2);e:url(css/deep/f.{svg}.svg)}}\
                 @font-face{{src:url(fonts/x.{font}.woff2)}} b{{}}"
            )
        );
        assert_eq!(
            text(&made, "css/a.css"),
            format!(
                "c{{d:url(../fonts/x.{font}.woff2);e:url(deep/f.{svg}.svg)}}@font-face{{src:url(../fonts/x.{font}.woff2)}}"
            )
        );
    }

    #[test]
    fn a_reference_to_nothing_is_shown_where_it_stands() {
        let files = [
            file("css/a.css", "p{background:url(../img/b.svg)}"),
            file("c.css", "@import 'c.css';"),
            file("d.css", "@import 'e.css';"),
            file("e.css", "/* */ @import 'gone.css';"),
        ];
        let mut diagnostics = Vec::new();
        assets(files.iter(), "", &mut diagnostics);
        let shown: Vec<_> =
            diagnostics.iter().map(|d| (d.rule.code, d.place.path.to_string(), d.place.span.range())).collect();
        assert_eq!(
            shown,
            [
                ("asset-unknown", "themes/x/assets/c.css".to_owned(), 9..14),
                ("asset-unknown", "themes/x/assets/css/a.css".to_owned(), 17..29),
                ("asset-unknown", "themes/x/assets/e.css".to_owned(), 15..23),
                ("asset-unknown", "themes/x/assets/e.css".to_owned(), 15..23),
            ]
        );
    }

    #[test]
    fn a_half_written_style_sheet_is_taken_as_it_is() {
        for css in
            ["url(", "a{b:url(\"", "/*", "'", "@import", "@import 'я", "@import url(", "url( )", "url('\\я", "a{b:'\\"]
        {
            let files = [file("site.css", css)];
            assets(files.iter(), "", &mut Vec::new());
        }
    }
}
