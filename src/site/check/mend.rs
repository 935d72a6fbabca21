//! A link as it would stand with the address that was meant.
//!
//! An editor may put a proposal in the link's place unseen, so it is made only where the link's marks are known to be the
//! plain ones: a link with emphasis in it or a title behind it has another length than the plain one, and its message
//! names the address alone.

use crate::base::{Diagnostic, Span};
use crate::content::entry::{Embed, Link, Target};

/// What a message says where nothing similar is known, or where the mended link is shown instead.
const NONE: &str = "none";

/// Proposes another address for a link.
pub(super) fn link(problem: Diagnostic, link: &Link, meant: Option<String>) -> Diagnostic {
    propose(problem, link.span, &link.text, &written(&link.target), meant)
}

/// Proposes another heading of the same text.
pub(super) fn own_anchor(problem: Diagnostic, link: &Link, own: &str, meant: Option<String>) -> Diagnostic {
    propose(problem, link.span, &link.text, &format!("#{own}"), meant.map(|anchor| format!("#{anchor}")))
}

/// Proposes another address for a card.
pub(super) fn card(problem: Diagnostic, embed: &Embed, meant: Option<String>) -> Diagnostic {
    let Embed::Card { kind, id, caption, span } = embed else { return problem };
    let (kind, plain) = (kind.name(), |address: &str| format!("![{caption}]({address})"));
    let meant = meant.map(|id| format!("{kind}:{id}"));
    let is_plain = plain(&format!("{kind}:{id}")).len() == length(*span);
    finish(problem, meant.as_deref().filter(|_| is_plain).map(plain), meant)
}

fn propose(problem: Diagnostic, span: Span, text: &str, written: &str, meant: Option<String>) -> Diagnostic {
    let plain = |address: &str| match text {
        "" => format!("<{address}>"),
        _ if address.contains([' ', '(', ')']) => format!("[{text}](<{address}>)"),
        _ => format!("[{text}]({address})"),
    };
    let is_plain = !written.contains([' ', '(', ')']) && plain(written).len() == length(span);
    let mended = meant.as_deref().filter(|_| is_plain).map(plain);
    finish(problem, mended, meant)
}

fn finish(mut problem: Diagnostic, mended: Option<String>, meant: Option<String>) -> Diagnostic {
    let proposal = meant.filter(|_| mended.is_none());
    problem.replacement = mended;
    problem.arg("proposal", proposal.unwrap_or_else(|| NONE.to_owned()))
}

fn length(span: Span) -> usize {
    span.range().len()
}

/// The address as its author wrote it, but for percent signs.
fn written(target: &Target) -> String {
    let with = |address: String, anchor: &Option<String>| match anchor {
        Some(anchor) => format!("{address}#{anchor}"),
        None => address,
    };
    match target {
        Target::Relative(path, anchor) => with(path.clone(), anchor),
        Target::Named(kind, id, anchor) => with(format!("{}:{id}", kind.name()), anchor),
        Target::Root(address) | Target::Outside(address) => address.clone(),
        Target::Anchor(anchor) => format!("#{anchor}"),
        Target::Broken => String::new(),
    }
}

/// The path `to`, seen from a folder: `../pages/about.uk.md`.
pub(super) fn relative(folder: &str, to: &str) -> String {
    let from: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = to.split('/').collect();
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count().min(to.len() - 1);
    let up = std::iter::repeat_n("..", from.len() - shared);
    up.chain(to[shared..].iter().copied()).collect::<Vec<_>>().join("/")
}
