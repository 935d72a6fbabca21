//! One test binary: each file says in its first lines what belongs there.

mod bad_input;
mod check;
mod fixture;
mod pages;
mod properties;
mod theme;
mod tidy;
mod workshop;
