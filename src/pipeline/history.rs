//! An earlier state of the site: another folder with its sources, or a commit, read through the program `git` into memory.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use jiff::{Timestamp, Zoned};
use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::{Error, errors, load};
use crate::base::Diagnostics;
use crate::content::walk::{CONTENT, judge, walk};
use crate::content::{Role, Source};
use crate::data::Wording;
use crate::site::link::Now;
use crate::site::parse::{Manner, Parsed, parse, utf8};
use crate::site::{Config, Entries, Site, config, link};

/// Which earlier state is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Since {
    /// Another copy of the site's folder.
    Folder(PathBuf),
    /// A commit, by any name that git understands.
    Commit(String),
}

/// Why an earlier state cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HistoryError {
    /// There is no program `git`.
    #[error("the program git was not found")]
    NoGit,
    /// The site's folder is in no repository.
    #[error("{root} is in no git repository")]
    NoRepository {
        /// The folder.
        root: PathBuf,
    },
    /// Nothing goes by this name.
    #[error("{name} is neither a folder nor a commit")]
    NoCommit {
        /// The name.
        name: String,
    },
    /// There was no site yet, or none whose `site.yaml` can be read.
    #[error("{name} holds no site that can be read")]
    NoSite {
        /// The commit or folder.
        name: String,
    },
    /// What git says.
    #[error("git: {reason}")]
    Git {
        /// Its words.
        reason: String,
    },
}

/// A site as it was.
pub(super) struct Earlier {
    pub(super) site: Site,
    pub(super) entries: Entries,
}

impl Since {
    /// Reads the earlier state. Its clock is the commit's, so that only what had been published then counts; a folder's is
    /// today's.
    pub(super) fn read(&self, root: &Path, clock: &Zoned) -> Result<Earlier, Error> {
        match self {
            Since::Folder(folder) => {
                let (sources, _) = walk(folder)?;
                let read = |source: Source| {
                    let mut bytes = Vec::new();
                    load::read_bytes(folder, &source, &mut bytes).ok()?;
                    Some((source, bytes))
                };
                let files = sources.into_iter().filter(|source| is_text(&source.role)).filter_map(read).collect();
                earlier(files, clock).ok_or_else(|| HistoryError::NoSite { name: folder.display().to_string() }.into())
            }
            Since::Commit(name) => {
                let commit = commit(root, name)?;
                let time = git(root, &["show", "-s", "--format=%cI", &commit])?;
                let time: Option<Timestamp> = String::from_utf8_lossy(&time).trim().parse().ok();
                let clock = time.map_or_else(|| clock.clone(), |time| time.to_zoned(clock.time_zone().clone()));
                earlier(files(root, &commit)?, &clock).ok_or_else(|| HistoryError::NoSite { name: name.clone() }.into())
            }
        }
    }
}

/// What must be read to know addresses and words.
fn is_text(role: &Role) -> bool {
    matches!(role, Role::Config | Role::Text { .. } | Role::Records(_) | Role::File(_))
}

/// Links the files of an earlier state; none without a `site.yaml`.
fn earlier(files: Vec<(Source, Vec<u8>)>, clock: &Zoned) -> Option<Earlier> {
    let mut problems = Diagnostics::new();
    let (source, bytes) = files.iter().find(|(source, _)| source.role == Role::Config)?;
    let config: Config = config::read(&source.path, utf8(&source.path, bytes, &mut problems)?, &mut problems)?;
    let manner = Manner { typography: &config.typography, house: &Wording::default() };
    let read = |(source, bytes): &(Source, Vec<u8>)| match load::is_parsed(&source.role) {
        true => parse(source, bytes, &manner),
        false => Parsed::default(),
    };
    let parsed: Vec<Parsed> = files.par_iter().with_min_len(16).map(read).collect();
    let mut entries = Entries::default();
    for ((source, _), parsed) in files.iter().zip(parsed) {
        entries.add(source, &parsed);
        problems.extend(parsed.problems);
    }
    entries.withhold(&errors(Some(&config), &problems));
    let now = Now { time: clock.with_time_zone(config.timezone.clone()), drafts: false };
    Some(Earlier { site: link(Arc::new(config), &now, &entries, FxHashSet::default()), entries })
}

/// The commit that goes by a name.
fn commit(root: &Path, name: &str) -> Result<String, HistoryError> {
    let meant = format!("{name}^{{commit}}");
    let found = run(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &meant])?;
    if found.status.success() {
        return Ok(String::from_utf8_lossy(&found.stdout).trim().to_owned());
    }
    let repository = run(root, &["rev-parse", "--git-dir"])?;
    match repository.status.success() {
        true => Err(HistoryError::NoCommit { name: name.to_owned() }),
        // Git refuses a folder of another user with many words, and one without a repository with these.
        false if words(&repository.stderr).contains("not a git repository") => {
            Err(HistoryError::NoRepository { root: root.to_owned() })
        }
        false => Err(HistoryError::Git { reason: words(&repository.stderr) }),
    }
}

/// The files of a commit below `content/`, sorted by path.
fn files(root: &Path, commit: &str) -> Result<Vec<(Source, Vec<u8>)>, HistoryError> {
    let list = git(root, &["ls-tree", "-r", "-z", commit, "--", CONTENT])?;
    let mut found = Vec::new();
    for line in list.split(|byte| *byte == 0) {
        // `100644 blob <object>\t<path>`
        let Ok(line) = str::from_utf8(line) else { continue };
        let Some((about, path)) = line.split_once('\t') else { continue };
        let mut about = about.split(' ').skip(1);
        let (role, _) = judge(path);
        if let (Some("blob"), Some(object)) = (about.next(), about.next())
            && is_text(&role)
            && !crate::content::walk::is_ignored(path)
        {
            found.push((Source { path: path.into(), role }, object.to_owned()));
        }
    }
    found.sort_unstable_by(|a, b| a.0.path.cmp(&b.0.path));
    let objects: Vec<String> = found.iter().map(|(_, object)| object.clone()).collect();
    let contents = contents(root, &objects)?;
    Ok(found.into_iter().map(|(source, _)| source).zip(contents).collect())
}

/// The bytes of objects, by one process for all of them.
fn contents(root: &Path, objects: &[String]) -> Result<Vec<Vec<u8>>, HistoryError> {
    let mut command = command(root, &["cat-file", "--batch"]);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().map_err(missing)?;
    let failed = |error: io::Error| HistoryError::Git { reason: error.to_string() };
    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    let asked = objects.join("\n") + "\n";
    let mut answer = Vec::new();
    // Git answers while it is asked: whoever only writes waits for ever once the pipe is full.
    let read = std::thread::scope(|scope| {
        let writer = scope.spawn(move || stdin.map_or(Ok(()), |mut stdin| stdin.write_all(asked.as_bytes())));
        let read = stdout.map_or(Ok(0), |mut stdout| stdout.read_to_end(&mut answer));
        writer.join().unwrap_or(Ok(())).and(read)
    });
    read.map_err(failed)?;
    child.wait().map_err(failed)?;
    let mut rest = answer.as_slice();
    objects
        .iter()
        .map(|_| take(&mut rest).ok_or_else(|| HistoryError::Git { reason: "cat-file --batch".into() }))
        .collect()
}

/// Takes one object: `<object> blob <size>\n<bytes>\n`.
fn take(rest: &mut &[u8]) -> Option<Vec<u8>> {
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let size: usize = str::from_utf8(&rest[..end]).ok()?.rsplit(' ').next()?.parse().ok()?;
    let bytes = rest.get(end + 1..end + 1 + size)?.to_vec();
    *rest = rest.get(end + 2 + size..)?;
    Some(bytes)
}

/// What git prints; an error where it fails.
fn git(root: &Path, args: &[&str]) -> Result<Vec<u8>, HistoryError> {
    let output = run(root, args)?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => Err(HistoryError::Git { reason: words(&output.stderr) }),
    }
}

fn run(root: &Path, args: &[&str]) -> Result<Output, HistoryError> {
    command(root, args).stdin(Stdio::null()).output().map_err(missing)
}

fn command(root: &Path, args: &[&str]) -> Command {
    let mut command = Command::new("git");
    // Nothing is written, not even git's own index, and what it says can be read by a program.
    command.arg("-C").arg(root).args(args).env("GIT_OPTIONAL_LOCKS", "0").env("LC_ALL", "C");
    command
}

fn missing(error: io::Error) -> HistoryError {
    match error.kind() {
        io::ErrorKind::NotFound => HistoryError::NoGit,
        _ => HistoryError::Git { reason: error.to_string() },
    }
}

/// The first line of what git complains about.
fn words(stderr: &[u8]) -> String {
    let text = String::from_utf8_lossy(stderr);
    text.lines().next().unwrap_or_default().trim_start_matches("fatal: ").to_owned()
}
