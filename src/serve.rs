//! The preview: the site in memory, kept up with the disk.
//!
//! ```text
//! session    what changed on disk -> the next snapshot, and what it took
//! snapshot   an address -> its bytes, drawn when they are asked for
//! ```
//!
//! All incremental knowledge of a preview lives here: no stage of the street knows that it is being re-run.

mod edit;
mod files;
mod judged;
mod moved;
mod served;
pub mod session;
pub mod snapshot;
mod wardrobe;
