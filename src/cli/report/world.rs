//! What the world refused: a folder, a disk, a port. What happened, and what to do about it.
//!
//! The library's errors carry what they know and no words for people; the verbs turn them into a `Trouble`, and this
//! is the one place that finds words for each.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use annotate_snippets::{Group, Level, Renderer};

use super::{Look, printable};
use crate::cli::words::Phrases;
use crate::language::Arg;

/// A failure that no author can mend in the content.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Trouble<'a> {
    /// There is no site where one was looked for.
    NoSite {
        /// The folder.
        root: &'a Path,
    },
    /// There is no `content/site.yaml`, but a file that was probably meant to be it.
    ConfigName {
        /// That file.
        similar: &'a str,
    },
    /// `--out` is the site's own folder.
    OutIsRoot {
        /// The output folder.
        out: &'a Path,
    },
    /// `--out` lies in a folder of sources, or such a folder in it.
    OutOverlaps {
        /// The output folder.
        out: &'a Path,
        /// The folder of sources.
        with: &'a Path,
    },
    /// `--out` is a file.
    OutIsNoFolder {
        /// What was to be the output folder.
        out: &'a Path,
    },
    /// `--out` holds something that this program did not build.
    OutNotOurs {
        /// The output folder.
        out: &'a Path,
        /// One of the foreign files.
        found: &'a Path,
    },
    /// Another build is writing to the same folder.
    OutBusy {
        /// The output folder.
        out: &'a Path,
    },
    /// A link in the output folder leads out of it.
    OutLeadsAway {
        /// The link.
        path: &'a Path,
        /// Where it leads.
        leads: &'a Path,
    },
    /// A file that was not built here stands where a file must be written.
    OutInTheWay {
        /// That file.
        path: &'a Path,
    },
    /// A file or folder could not be read.
    Read {
        /// Which.
        path: &'a Path,
        /// Why.
        error: &'a io::Error,
    },
    /// A file or folder could not be written.
    Write {
        /// Which.
        path: &'a Path,
        /// Why.
        error: &'a io::Error,
    },
    /// The preview's port is taken.
    PortBusy {
        /// The port.
        port: u16,
        /// One that is free.
        free: u16,
    },
    /// The preview's port may not be used by this user.
    PortForbidden {
        /// The port.
        port: u16,
    },
    /// The preview cannot listen where it was told to.
    PortRefused {
        /// The port.
        port: u16,
        /// Why.
        error: &'a io::Error,
    },
    /// A commit is asked for, and there is no program `git`.
    NoGit,
    /// A commit is asked for, and the site is in no repository.
    NoRepository {
        /// The site's folder.
        root: &'a Path,
    },
    /// Neither a folder nor a commit goes by this name.
    NoCommit {
        /// The name.
        name: &'a str,
    },
    /// An earlier state holds no site that can be read.
    NoEarlierSite {
        /// The commit or folder.
        name: &'a str,
    },
    /// Git refuses.
    Git {
        /// In its own words.
        reason: &'a str,
    },
    /// What should not happen; the words are a programmer's.
    Bug {
        /// What is known.
        error: &'a dyn ErrorText,
    },
}

/// An error without words of its own in the editor's language.
pub trait ErrorText: Display + std::fmt::Debug {}

impl<E: Display + std::fmt::Debug> ErrorText for E {}

/// Prints a failure of the world and what to do about it.
pub fn trouble(out: &mut dyn Write, phrases: &Phrases, look: Look, trouble: &Trouble) -> io::Result<()> {
    let (id, args) = particulars(phrases, trouble);
    refused(out, phrases, look, id, &args)
}

/// Prints that something could not be done: a message, its values, and its `.help`.
pub fn refused(
    out: &mut dyn Write,
    phrases: &Phrases,
    look: Look,
    id: &str,
    args: &[(&'static str, String)],
) -> io::Result<()> {
    let args: Vec<(&str, Arg)> = args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
    let what = printable(&phrases.text(id, &args));
    let name = Level::ERROR.with_name(phrases.word("severity-error"));
    let renderer = if look.colour { Renderer::styled() } else { Renderer::plain() };
    writeln!(out, "{}", renderer.render(&[Group::with_title(name.primary_title(what))]))?;
    if let Some(help) = phrases.try_text(&format!("{id}.help"), &args) {
        let help = Level::HELP.with_name(phrases.word("report-help")).message(printable(&help));
        writeln!(out, "{}", renderer.render(&[Group::with_level(Level::ERROR).element(help)]))?;
    }
    Ok(())
}

fn particulars(phrases: &Phrases, trouble: &Trouble) -> (&'static str, Vec<(&'static str, String)>) {
    let shown = |path: &Path| path.display().to_string();
    match trouble {
        Trouble::ConfigName { similar } => ("world-config-name", vec![("similar", (*similar).to_owned())]),
        Trouble::NoSite { root } => ("world-no-site", vec![("root", shown(root))]),
        Trouble::OutIsRoot { out } => ("world-out-is-root", vec![("out", shown(out))]),
        Trouble::OutOverlaps { out, with } => ("world-out-overlaps", vec![("out", shown(out)), ("with", shown(with))]),
        Trouble::OutIsNoFolder { out } => ("world-out-is-no-folder", vec![("out", shown(out))]),
        Trouble::OutNotOurs { out, found } => {
            ("world-out-not-ours", vec![("out", shown(out)), ("found", shown(found))])
        }
        Trouble::OutBusy { out } => ("world-out-busy", vec![("out", shown(out))]),
        Trouble::OutLeadsAway { path, leads } => {
            ("world-out-leads-away", vec![("path", shown(path)), ("leads", shown(leads))])
        }
        Trouble::OutInTheWay { path } => ("world-out-in-the-way", vec![("path", shown(path))]),
        Trouble::Read { path, error } => {
            ("world-read", vec![("path", shown(path)), ("reason", io_reason(phrases, error))])
        }
        Trouble::Write { path, error } => {
            ("world-write", vec![("path", shown(path)), ("reason", io_reason(phrases, error))])
        }
        Trouble::PortBusy { port, free } => {
            ("world-port-busy", vec![("port", port.to_string()), ("free", free.to_string())])
        }
        Trouble::PortForbidden { port } => ("world-port-forbidden", vec![("port", port.to_string())]),
        Trouble::PortRefused { port, error } => {
            ("world-port-refused", vec![("port", port.to_string()), ("reason", io_reason(phrases, error))])
        }
        Trouble::NoGit => ("world-no-git", Vec::new()),
        Trouble::NoRepository { root } => ("world-no-repository", vec![("root", shown(root))]),
        Trouble::NoCommit { name } => ("world-no-commit", vec![("name", (*name).to_owned())]),
        Trouble::NoEarlierSite { name } => ("world-no-earlier-site", vec![("name", (*name).to_owned())]),
        Trouble::Git { reason } => ("world-git", vec![("reason", (*reason).to_owned())]),
        Trouble::Bug { error } => ("world-bug", vec![("error", error.to_string())]),
    }
}

/// Why the system refused, in the program's language; its own words where we have none.
pub fn io_reason(phrases: &Phrases, error: &io::Error) -> String {
    let id = match error.kind() {
        ErrorKind::NotFound => "io-not-found",
        ErrorKind::PermissionDenied => "io-permission",
        ErrorKind::AlreadyExists => "io-exists",
        ErrorKind::StorageFull => "io-full",
        ErrorKind::QuotaExceeded => "io-quota",
        ErrorKind::ReadOnlyFilesystem => "io-read-only",
        ErrorKind::FileTooLarge => "io-too-large",
        ErrorKind::IsADirectory => "io-is-folder",
        ErrorKind::NotADirectory => "io-no-folder",
        ErrorKind::InvalidFilename => "io-name",
        ErrorKind::TimedOut => "io-timed-out",
        _ => return phrases.text("io-other", &[("reason", Arg::Text(&error.to_string()))]),
    };
    phrases.word(id)
}
