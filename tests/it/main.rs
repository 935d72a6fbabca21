//! One test binary: each file says in its first lines what belongs there.

mod check;
mod fixture;
mod tidy;
