//! Times as authors write them.
