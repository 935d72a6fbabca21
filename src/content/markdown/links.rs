//! Links: `[text](news:quality-school)`, `<hotline:moh>`, and live figures, which are written as links.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{LinkType, RefDefs};

use super::target::{Address, address, decode};
use super::writer::{Frame, Writer};
use crate::base::{paths, rules};
use crate::content::entry::{Embed, Link, NamedKind, Slot, Target};

/// An open link.
#[derive(Debug)]
pub(super) struct Open {
    /// Its index in `refs.links`.
    index: u32,
    /// Where its plain text begins.
    capture: usize,
    /// How many figures stood before it: a picture may be all that a link shows.
    figures: usize,
    /// True for `<hotline:moh>`, whose text is the record's.
    is_bare: bool,
}

/// An open live figure.
#[derive(Debug)]
pub(super) struct Count {
    query: String,
    /// True for a figure of a dataset.
    is_value: bool,
    capture: usize,
    range: Range<usize>,
}

impl Writer<'_> {
    pub(super) fn open_link(&mut self, kind: LinkType, dest: &str, title: &str, id: &str, range: Range<usize>) {
        self.use_definition(kind, id);
        let dest = match kind {
            LinkType::Email => Cow::Owned(format!("mailto:{dest}")),
            _ => self.restored(dest),
        };
        let target = match address(&dest) {
            Address::Count(query) => return self.open_count(query, false, range),
            Address::Value(query) => return self.open_count(query, true, range),
            Address::To(target) => self.own_anchor(target),
            broken => {
                self.report_address(&dest, broken, range.clone());
                Target::Broken
            }
        };
        if !title.is_empty() {
            self.report(self.problem(&rules::LINK_TITLE, range.clone()).arg("title", title));
        }
        self.revision.in_address = matches!(kind, LinkType::Autolink | LinkType::Email);
        let is_bare = kind == LinkType::Autolink && matches!(target, Target::Named(..));
        if is_bare {
            self.check_bare(&target, &dest, range.clone());
            self.skip_to = range.end;
        }
        let (index, figures) = (self.refs.links.len() as u32, self.refs.figures.len());
        self.refs.has_pdf |= target.own_file().is_some_and(|file| paths::has_ending(file, &["pdf"]));
        self.refs.links.push(Link { target, span: self.span(range), text: String::new() });
        self.slot(Slot::LinkOpen(index));
        let capture = self.capture();
        self.frames.push(Frame::Link(Open { index, capture, figures, is_bare }));
    }

    pub(super) fn close_link(&mut self, link: Open) {
        self.revision.in_address = false;
        let text = self.captured(link.capture);
        self.slot(Slot::LinkClose(link.index));
        let is_empty = text.is_empty() && !link.is_bare && self.refs.figures.len() == link.figures;
        let Some(written) = self.refs.links.get_mut(link.index as usize) else { return };
        written.text = text;
        if is_empty && written.target != Target::Broken {
            let range = written.span.range();
            let offset = self.source.offset;
            let range = range.start - offset..range.end - offset;
            self.report(self.problem(&rules::LINK_TEXT_EMPTY, range));
        }
    }

    /// An anchor in a snippet is reached under the snippet's own ids.
    fn own_anchor(&self, target: Target) -> Target {
        match target {
            Target::Anchor(anchor) => Target::Anchor(format!("{}{anchor}", self.source.id_prefix)),
            target => target,
        }
    }

    /// Only a hotline has a text of its own; `<news:key>` must be written with words.
    fn check_bare(&mut self, target: &Target, dest: &str, range: Range<usize>) {
        if !matches!(target, Target::Named(NamedKind::Hotline, ..)) {
            let problem = self.problem(&rules::LINK_TEXT_EMPTY, range);
            self.report(problem.replacement(format!("[…]({dest})")));
        }
    }

    /// Reports an address that leads nowhere.
    pub(super) fn report_address(&mut self, dest: &str, broken: Address, range: Range<usize>) {
        let raw = self.slice(range.clone());
        let mended = |old: &str, new: String| raw.rfind(old).map(|at| splice(raw, at, old.len(), &new));
        let (rule, scheme, replacement) = match broken {
            Address::Scheme(scheme, near) => {
                let replacement = near.and_then(|near| mended(&format!("{scheme}:"), format!("{near}:")));
                (&rules::LINK_SCHEME, scheme, replacement)
            }
            Address::Incomplete(prefix, drop) => {
                let whole = format!("{prefix}{}", dest.trim().get(drop..).unwrap_or(""));
                (&rules::LINK_INCOMPLETE, String::new(), mended(dest.trim(), whole))
            }
            Address::Empty | Address::To(_) | Address::Count(_) | Address::Value(_) => {
                (&rules::LINK_ADDRESS_EMPTY, String::new(), None)
            }
        };
        let mut problem = self.problem(rule, range).arg("address", dest);
        if !scheme.is_empty() {
            problem = problem.arg("scheme", scheme);
        }
        problem.replacement = replacement;
        self.report(problem);
    }

    fn open_count(&mut self, query: String, is_value: bool, range: Range<usize>) {
        self.silent += 1;
        let capture = self.capture();
        self.frames.push(Frame::Count(Count { query, is_value, capture, range }));
    }

    pub(super) fn close_count(&mut self, count: Count) {
        self.silent -= 1;
        let text = self.captured(count.capture);
        let (collection, query) = count.query.split_once('?').unwrap_or((&count.query, ""));
        let pairs: Vec<_> = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split_once('=')).collect();
        let reason = match () {
            () if text.is_empty() || collection.is_empty() || pairs.contains(&None) => Some("query"),
            // It would stand in the text as it is.
            () if text.find('#').is_some_and(|at| at > 0) => Some("hash"),
            () => None,
        };
        if let Some(reason) = reason {
            self.report(self.problem(&rules::COUNT_BROKEN, count.range).arg("reason", reason));
            self.escape(&text);
            return;
        }
        // Decoded only now: a name may hold `&` and `=`.
        let filters = pairs.into_iter().flatten().map(|(field, value)| (decode(field), decode(value))).collect();
        let forms = text.strip_prefix('#').map(|forms| forms.split('/').map(|form| form.trim().to_owned()).collect());
        let (forms, collection, span) = (forms.unwrap_or_default(), decode(collection), self.span(count.range));
        self.slot(Slot::Embed(self.refs.embeds.len() as u32));
        self.refs.embeds.push(match count.is_value {
            true => Embed::Value { dataset: collection, query: filters, forms, text, span },
            false => Embed::Count { collection, filters, forms, text, span },
        });
    }

    /// Remembers that `[text][id]` used its definition.
    pub(super) fn use_definition(&mut self, kind: LinkType, id: &str) {
        if matches!(kind, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut) {
            self.definitions_used.insert(id.to_lowercase());
        }
    }

    /// Names the definitions `[id]: address` that nothing uses: a line that looks like one is printed nowhere.
    pub(super) fn unused_definitions(&mut self, definitions: &RefDefs<'_>) {
        let mut unused: Vec<_> = definitions
            .iter()
            .filter(|(id, _)| !self.definitions_used.contains(&id.to_lowercase()))
            .map(|(id, definition)| (definition.span.clone(), id.to_owned()))
            .collect();
        unused.sort_by_key(|(span, _)| span.start);
        for (span, id) in unused {
            self.report(self.problem(&rules::LINK_DEFINITION_UNUSED, span).arg("label", id));
        }
    }
}

fn splice(text: &str, at: usize, length: usize, new: &str) -> String {
    format!("{}{new}{}", &text[..at], &text[at + length..])
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::content::markdown::tests::{check, check_problems, read_body};

    #[test]
    fn links() {
        let text = "[a *b*](quality-school.md#мета) [c](news:x#%D0%B0) [d](/x) [e](#мета) <hotline:moh> <a@b.org> \
                    [f](https://a.org/?a=1&b=2) <https://a.org> [g][] [h](<b c.md>) [i](TEL:+380800505201)\n\n[g]: ../pages/a%20b.uk.md\n";
        check(
            text,
            expect![[r#"
            <p>⟨a 0⟩a <em>b</em>⟨/a⟩ ⟨a 1⟩c⟨/a⟩ ⟨a 2⟩d⟨/a⟩ ⟨a 3⟩e⟨/a⟩ ⟨a 4⟩⟨/a⟩ ⟨a 5⟩a@b.org⟨/a⟩ ⟨a 6⟩f⟨/a⟩ ⟨a 7⟩https://a.org⟨/a⟩ ⟨a 8⟩g⟨/a⟩ ⟨a 9⟩h⟨/a⟩ ⟨a 10⟩i⟨/a⟩</p>
        "#]],
        );
        let (refs, ..) = read_body(text);
        let links: Vec<_> = refs.links.iter().map(|link| (&*link.text, &link.target)).collect();
        let lines: Vec<_> = links.iter().map(|link| format!("{link:?}\n")).collect();
        expect![[r#"
            ("a b", Relative("quality-school.md", Some("мета")))
            ("c", Named(News, "x", Some("а")))
            ("d", Root("/x"))
            ("e", Anchor("мета"))
            ("", Named(Hotline, "moh", None))
            ("a@b.org", Outside("mailto:a@b.org"))
            ("f", Outside("https://a.org/?a=1&b=2"))
            ("https://a.org", Outside("https://a.org"))
            ("g", Relative("../pages/a b.uk.md", None))
            ("h", Relative("b c.md", None))
            ("i", Outside("TEL:+380800505201"))
        "#]]
        .assert_eq(&lines.concat());
    }

    #[test]
    fn live_figures() {
        let text = "Уже [# партнер/партнери/партнерів](count:partners?role=donor&x=y) і [12 *подій*](count:events).\n";
        check(
            text,
            expect![[r#"
            <p>Уже ⟨embed 0⟩ і ⟨embed 1⟩.</p>
        "#]],
        );
        let (refs, ..) = read_body(text);
        expect![[r##"
            [
                Count {
                    collection: "partners",
                    filters: [
                        (
                            "role",
                            "donor",
                        ),
                        (
                            "x",
                            "y",
                        ),
                    ],
                    forms: [
                        "партнер",
                        "партнери",
                        "партнерів",
                    ],
                    text: "# партнер/партнери/партнерів",
                    span: Span {
                        start: 107,
                        end: 192,
                    },
                },
                Count {
                    collection: "events",
                    filters: [],
                    forms: [],
                    text: "12 подій",
                    span: Span {
                        start: 196,
                        end: 227,
                    },
                },
            ]
        "##]]
        .assert_debug_eq(&refs.embeds);
    }

    #[test]
    fn mistakes_in_links() {
        check_problems(
            "[a](javascript:alert(1)) [b](java&Tab;script:x) [c](data:text/html,x) [d](htpps://a.org) [e](new:x)\n\
             [f](www.a.org) [g](a@b.org) [h](//a.org) [i]() [](j.md) [k](snippet:x) <news:l> [m](#) [n](page:)\n\
             [o](p.md \"q\") [5](count:?x) <vbscript:r> [s](C:\\x.md)\n\n[t]: u\n",
            expect![[r#"
                link-scheme `[a](javascript:alert(1))` address=javascript:alert(1) scheme=javascript
                link-scheme `[b](java&Tab;script:x)` address=java	script:x scheme=java	script
                link-scheme `[c](data:text/html,x)` address=data:text/html,x scheme=data
                link-scheme `[d](htpps://a.org)` address=htpps://a.org scheme=htpps → `[d](https://a.org)`
                link-scheme `[e](new:x)` address=new:x scheme=new → `[e](news:x)`
                link-incomplete `[f](www.a.org)` address=www.a.org → `[f](https://www.a.org)`
                link-incomplete `[g](a@b.org)` address=a@b.org → `[g](mailto:a@b.org)`
                link-incomplete `[h](//a.org)` address=//a.org → `[h](https://a.org)`
                link-address-empty `[i]()` address=
                link-text-empty `[](j.md)`
                link-scheme `[k](snippet:x)` address=snippet:x scheme=snippet
                link-text-empty `<news:l>` → `[…](news:l)`
                link-address-empty `[m](#)` address=#
                link-address-empty `[n](page:)` address=page:
                link-title `[o](p.md "q")` title=q
                count-broken `[5](count:?x)` reason=query
                link-scheme `<vbscript:r>` address=vbscript:r scheme=vbscript
                link-scheme `[s](C:\x.md)` address=C:\x.md scheme=C
                link-definition-unused `[t]: u` label=t
                ----
                <p>⟨a 0⟩a⟨/a⟩ ⟨a 1⟩b⟨/a⟩ ⟨a 2⟩c⟨/a⟩ ⟨a 3⟩d⟨/a⟩ ⟨a 4⟩e⟨/a⟩
                ⟨a 5⟩f⟨/a⟩ ⟨a 6⟩g⟨/a⟩ ⟨a 7⟩h⟨/a⟩ ⟨a 8⟩i⟨/a⟩ ⟨a 9⟩⟨/a⟩ ⟨a 10⟩k⟨/a⟩ ⟨a 11⟩⟨/a⟩ ⟨a 12⟩m⟨/a⟩ ⟨a 13⟩n⟨/a⟩
                ⟨a 14⟩o⟨/a⟩ 5 ⟨a 15⟩vbscript:r⟨/a⟩ ⟨a 16⟩s⟨/a⟩</p>
            "#]],
        );
    }
}
