//! One test binary: each file says in its first lines what belongs there.

mod accessibility;
mod bad_input;
mod broken_theme;
mod calendar;
mod check;
mod clock;
mod documents;
mod corrections;
mod datasets;
mod events;
mod fixture;
mod new_language;
mod pages;
mod parity;
mod people;
mod properties;
mod serve;
mod session;
mod since;
mod theme;
mod tidy;
mod translations;
mod values;
mod wording;
mod workshop;
