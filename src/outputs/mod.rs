//! The outputs.
pub mod views;
