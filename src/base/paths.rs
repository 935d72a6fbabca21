//! Addresses and file names: what may stand in them, and how they are compared and written in links.
