//! Puts finished bytes on disk: compares, writes, sweeps. It knows paths and fingerprints, and nothing of pages or sites.
//!
//! Promises, each kept by one file of this folder:
//! - nothing is written outside the output folder, and never over the site's sources (`guard`, `path`, `folders`);
//! - what already stands is neither rendered nor written again (`manifest`, `output`);
//! - at any moment every file is whole, however the build ends (`stage`);
//! - a file that is no longer wanted goes, but only if we wrote it and nobody changed it since (`sweep`).

mod error;
mod folders;
mod guard;
mod manifest;
mod output;
mod path;
mod stage;
mod sweep;
#[cfg(test)]
mod tests;

pub use error::WriteError;
pub use guard::Guard;
pub use output::{Outcome, Output, Report};
