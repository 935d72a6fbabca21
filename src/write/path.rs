//! Which strings may be paths of output files.

use super::WriteError;
use super::manifest::{INTENT, MANIFEST};
use super::stage::STAGE;

/// Refuses a path that could leave the output folder, or that another system would read differently.
///
/// Control characters are refused because the manifest has one line a file; `\` and `C:` because Windows would
/// take them for folders and drives.
pub(super) fn check(path: &str) -> Result<(), WriteError> {
    let parts_ok = path.split('/').all(|part| !part.is_empty() && part != "." && part != "..");
    let drive = path.as_bytes().get(1) == Some(&b':') && path.as_bytes()[0].is_ascii_alphabetic();
    let odd = path.bytes().any(|b| b == b'\\' || b < b' ' || b == 0x7f);
    let first = path.split('/').next().unwrap_or_default();
    let own = [MANIFEST, INTENT, STAGE].contains(&first);
    if parts_ok && !drive && !odd && !own { Ok(()) } else { Err(WriteError::BadPath { path: path.to_owned() }) }
}

/// The folder part of a checked path; empty for a file at the top.
pub(super) fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_stay_inside() {
        for path in ["index.html", "uk/news/a/index.html", ".well-known/security.txt", "файл.pdf", "a..b/c", "x:y"]
        {
            let odd = path == "x:y";
            assert_eq!(check(path).is_err(), odd, "{path}");
        }
    }

    #[test]
    fn paths_that_are_refused() {
        for path in [
            "",
            "/etc/passwd",
            "../a",
            "a/../b",
            "a//b",
            "a/",
            "./a",
            "a\0b",
            "a\nb",
            "C:/a",
            "c:a",
            "a\\..\\b",
            ".visnyk-manifest",
            ".visnyk-manifest.next",
            ".visnyk-new/a",
        ] {
            assert!(check(path).is_err(), "{path:?}");
        }
    }
}
