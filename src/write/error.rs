//! What can go wrong with the output: the world's failures, never an author's mistake.

use std::io;
use std::path::{Path, PathBuf};

/// Why the output could not be written; each names the path that is meant.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// `--out` is the site's own folder.
    #[error("the output folder {out} is the site's own folder")]
    OutIsRoot {
        /// The output folder.
        out: PathBuf,
    },
    /// `--out` contains the site's sources, or lies among them.
    #[error("the output folder {out} overlaps {with}, which holds the site's sources")]
    OutOverlaps {
        /// The output folder.
        out: PathBuf,
        /// The folder of sources.
        with: PathBuf,
    },
    /// `--out` is a file.
    #[error("{out} is not a folder")]
    OutIsNoFolder {
        /// What was to be the output folder.
        out: PathBuf,
    },
    /// The folder holds files and no manifest of ours; `--adopt` allows it.
    #[error("{out} holds files that were not built here, such as {found}")]
    NotOurs {
        /// The output folder.
        out: PathBuf,
        /// One of the files.
        found: String,
    },
    /// Another build writes into the same folder at this moment.
    #[error("another build is writing to {out}")]
    Busy {
        /// The output folder.
        out: PathBuf,
    },
    /// A path that may not be an output path: absolute, with `..`, with control characters …
    #[error("{path:?} cannot be the path of an output file")]
    BadPath {
        /// The path as given.
        path: String,
    },
    /// A file that the plan does not hold: a killed build could not be mended.
    #[error("{path:?} was not planned")]
    Unplanned {
        /// The path.
        path: String,
    },
    /// A folder inside the output is a symbolic link that leads out of it.
    #[error("{path} leads out of the output folder, to {leads}")]
    Escapes {
        /// The path in the output.
        path: PathBuf,
        /// Where the link leads.
        leads: PathBuf,
    },
    /// Something that we did not write stands where a file or folder must be.
    #[error("{path} is in the way and was not built here")]
    InTheWay {
        /// What stands there.
        path: PathBuf,
    },
    /// The disk or its permissions.
    #[error("{path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
}

impl WriteError {
    /// An adaptor for `map_err`, since an `io::Error` does not know its path.
    pub(super) fn io(path: &Path) -> impl FnOnce(io::Error) -> WriteError + '_ {
        move |source| WriteError::Io { path: path.to_owned(), source }
    }
}
