//! Keeps the house in order: which room may import which, and that no test file is forgotten.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Who may import whom: the table of ARCHITECTURE.md.
const ROOMS: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("language", &["base"]),
    ("content", &["base", "language"]),
    ("data", &["base", "language"]),
    ("site", &["base", "language", "content", "data"]),
    ("outputs", &["base", "language", "content", "data", "site"]),
    ("theme", &["base", "language"]),
    ("write", &["base"]),
    ("pipeline", &["base", "language", "content", "data", "site", "outputs", "theme", "write"]),
    ("serve", &["base", "language", "content", "data", "site", "outputs", "theme", "pipeline"]),
    ("cli", &["base", "language", "content", "data", "site", "outputs", "theme", "write", "pipeline", "serve"]),
];

fn files_under(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files_under(&path, ending, found);
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
}

fn sources() -> Vec<(String, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    files_under(&src, ".rs", &mut files);
    let relative = |path: &Path| path.strip_prefix(&src).expect("below src").to_string_lossy().replace('\\', "/");
    files.iter().map(|path| (relative(path), fs::read_to_string(path).expect("a source"))).collect()
}

fn room(path: &str) -> &str {
    path.split(['/', '.']).next().unwrap_or_default()
}

#[test]
fn no_room_imports_against_the_street() {
    let allowed: BTreeMap<&str, &[&str]> = ROOMS.iter().copied().collect();
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let own = room(&path);
        let Some(may) = allowed.get(own) else { continue };
        // A file's own tests may stand in more rooms than the file itself.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (number, line) in code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            for (at, _) in line.match_indices("crate::") {
                let target =
                    room(line[at + "crate::".len()..].split([':', ';', ',', ' ', '(']).next().unwrap_or_default());
                if allowed.contains_key(target) && target != own && !may.contains(&target) {
                    wrong.push(format!("src/{path}:{} imports {target}", number + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_stands_in_the_table() {
    let known: Vec<&str> = ROOMS.iter().map(|(room, _)| *room).chain(["lib", "main"]).collect();
    let unknown: Vec<String> =
        sources().into_iter().map(|(path, _)| path).filter(|p| !known.contains(&room(p))).collect();
    assert!(unknown.is_empty(), "no row in the table for {unknown:?}");
}

#[test]
fn only_the_program_prints() {
    let prints = ["println!", "eprintln!", "print!(", "eprint!(", "io::stdout", "io::stderr"];
    let mut wrong = Vec::new();
    for (path, text) in
        sources().into_iter().filter(|(path, _)| !path.starts_with("cli/") && !path.ends_with("tests.rs"))
    {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
        wrong.extend(
            lines.filter(|(_, l)| prints.iter().any(|p| l.contains(p))).map(|(n, _)| format!("{path}:{}", n + 1)),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nobody_but_the_program_asks_the_clock() {
    let clocks = ["Zoned::now", "Timestamp::now", "SystemTime::now", "Instant::now"];
    // The preview measures how long things took, which changes no page.
    let is_stopwatch = |path: &str, clock: &str| room(path) == "serve" && clock == "Instant::now";
    let mut wrong = Vec::new();
    for (path, text) in
        sources().into_iter().filter(|(path, _)| !path.starts_with("cli/") && !path.ends_with("tests.rs"))
    {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        if clocks.iter().any(|clock| code.contains(clock) && !is_stopwatch(&path, clock)) {
            wrong.push(path);
        }
    }
    assert!(wrong.is_empty(), "{wrong:?} ask the clock");
}

#[test]
fn no_test_file_is_forgotten() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let main = fs::read_to_string(folder.join("main.rs")).expect("tests/it/main.rs");
    for entry in fs::read_dir(&folder).expect("tests/it") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        if let Some(module) = name.strip_suffix(".rs").filter(|module| *module != "main") {
            assert!(main.contains(&format!("mod {module};")), "tests/it/{name} is not in tests/it/main.rs");
        }
    }
}
