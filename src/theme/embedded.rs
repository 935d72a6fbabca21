//! What the binary carries: the default theme and the words of every language it speaks.
//! A program built without optimisation reads both from the repository, so that an edit shows without compiling.

use rust_embed::Embed;

/// `themes/default`
#[derive(Embed)]
#[folder = "themes/default"]
#[exclude = "**/.*"]
pub(super) struct DefaultTheme;

/// `locales`
#[derive(Embed)]
#[folder = "locales"]
#[include = "*/*.ftl"]
pub(super) struct DefaultLocales;
