//! The one test binary.

mod theme;
