//! What the readers of one file find, collected in one place and told in the order of the file.

use std::cell::RefCell;
use std::sync::Arc;

use super::{Presence, Reader, Table};
use crate::base::yaml::Node;
use crate::base::{Diagnostic, Diagnostics, Lang, Place, Rule, Span};

/// Where the readers of one file put what they find. It is shared by the readers of nested maps, so it is a cell: a reader can
/// be asked for a field while another of the same file is alive.
#[derive(Debug)]
pub struct Findings {
    path: Arc<str>,
    lang: Option<Lang>,
    list: RefCell<Diagnostics>,
}

impl Findings {
    /// An empty list for a file in a language.
    pub fn new(path: Arc<str>, lang: impl Into<Option<Lang>>) -> Findings {
        Findings { path, lang: lang.into(), list: RefCell::default() }
    }

    /// Begins to read a map by its table.
    pub fn read<'a>(&'a self, table: &'static Table, node: &'a Node, presence: Presence) -> Reader<'a> {
        Reader::new(table, node, presence, self)
    }

    /// Adds a finding at a place of the file.
    pub fn add(&self, rule: &'static Rule, span: Span, change: impl FnOnce(Diagnostic) -> Diagnostic) {
        let problem = Diagnostic::new(rule, self.place(span)).lang(self.lang);
        self.list.borrow_mut().push(change(problem));
    }

    /// A place of the file.
    pub fn place(&self, span: Span) -> Place {
        Place::new(self.path.clone(), span)
    }

    /// All that was found, in the order of the file; what two getters found alike is told once.
    pub fn finish(self) -> Diagnostics {
        let mut list = self.list.into_inner();
        list.sort_by_key(|problem| (problem.place.span, problem.rule.code));
        list.dedup();
        list
    }
}
