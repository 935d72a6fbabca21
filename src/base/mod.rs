//! What every room knows: places and diagnostics, languages, words, digests, and the authors' YAML.
//! Nothing here touches the disk, the clock or a template.

pub mod accept;
pub mod diagnostic;
pub mod digest;
pub mod fields;
pub mod lang;
pub mod letters;
pub mod lines;
pub mod paths;
pub mod rules;
pub mod time;
pub mod updates;
pub mod words;
pub mod yaml;

pub use accept::Accept;
pub use diagnostic::{Diagnostic, Diagnostics, Place, Severity, Span};
pub use digest::Digest;
pub use lang::Lang;
pub use lines::{Lines, Position};
pub use rules::Rule;
pub use updates::UpdateKind;
pub use words::Words;
