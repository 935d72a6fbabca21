//! A body with its slots filled in: links get addresses, figures their files, live figures their numbers.

use std::iter::Peekable;
use std::ops::Range;
use std::vec::IntoIter;

use super::Context;
use super::markup::push_escaped;
use super::views::{FigureView, GalleryView, Part};
use crate::base::Lang;
use crate::content::entry::{Embed, Entry, Figure, Head, Link, NamedKind, Slot, Target};
use crate::site::count::count;
use crate::site::entries::TextId;
use crate::site::glossary::Use;
use crate::site::link::{Item, LangIx, State, Versions};
use crate::site::resolve::{Reached, anchor_of, resolve};
use crate::site::value::value;

impl Context<'_> {
    /// The parts of an entry's body, for readers of `lang`.
    pub fn body(&self, lang: LangIx, id: TextId) -> Vec<Part> {
        self.body_after(lang, id, &mut Vec::new())
    }

    /// The same below other texts of a page: the terms in `seen` are explained there, and those of this text are added.
    pub fn body_after(&self, lang: LangIx, id: TextId, seen: &mut Vec<usize>) -> Vec<Part> {
        let mut filler = Filler {
            context: self,
            entry: self.entries.text(id),
            lang,
            parts: Vec::new(),
            html: String::new(),
            is_linked: false,
            terms: Vec::new().into_iter().peekable(),
            seen,
        };
        filler.terms = filler.first_terms().into_iter().peekable();
        filler.fill()
    }
}

struct Filler<'a> {
    context: &'a Context<'a>,
    entry: &'a Entry,
    lang: LangIx,
    parts: Vec<Part>,
    html: String,
    /// Whether the link that is open leads anywhere; links never stand in links.
    is_linked: bool,
    /// Where the terms of the glossary are used for the first time.
    terms: Peekable<IntoIter<Use>>,
    /// The terms that the page has explained.
    seen: &'a mut Vec<usize>,
}

impl Filler<'_> {
    fn fill(mut self) -> Vec<Part> {
        let body = &self.entry.body;
        self.html.reserve(body.html.len() + 48 * body.slots.len());
        let mut at = 0;
        for (offset, slot) in &body.slots {
            self.text(at..*offset as usize);
            at = *offset as usize;
            self.slot(slot);
        }
        self.text(at..body.html.len());
        self.flush();
        self.parts
    }

    /// The language of the text, which is not the reader's where it is not translated.
    fn own_lang(&self) -> LangIx {
        self.context.site.config.lang_ix(self.entry.lang).unwrap_or(self.lang)
    }

    /// The terms that this text is the first of its page to use.
    fn first_terms(&mut self) -> Vec<Use> {
        let site = self.context.site;
        let finder = site.glossary.finder(self.own_lang()).filter(|_| site.config.glossary_links);
        finder.map(|finder| finder.first_uses(&self.entry.body, self.seen)).unwrap_or_default()
    }

    /// A piece between two slots, in which the first use of a term leads to the glossary.
    fn text(&mut self, piece: Range<usize>) {
        let html = &self.entry.body.html;
        let mut at = piece.start;
        while let Some(found) = self.terms.next_if(|found| found.range.end <= piece.end) {
            self.html.push_str(&html[at..found.range.start]);
            self.term(&found);
            at = found.range.end;
        }
        self.html.push_str(&html[at..piece.end]);
    }

    /// The link says the name in full, too: aloud, and under the pointer. Whoever has neither follows it.
    fn term(&mut self, found: &Use) {
        let (context, lang) = (self.context, self.own_lang());
        let term = &context.entries.terms[found.term].value;
        self.html.push_str("<a class=\"term\" href=\"");
        push_escaped(&mut self.html, &context.place_in(lang, "glossary", &term.id));
        let name = context.words(&term.name, lang);
        if name.lang.is_none() && !name.text.is_empty() {
            self.html.push_str("\" title=\"");
            push_escaped(&mut self.html, &name.text);
        }
        self.html.push_str("\">");
        self.html.push_str(&self.entry.body.html[found.range.clone()]);
        self.html.push_str("</a>");
    }

    fn flush(&mut self) {
        if !self.html.trim().is_empty() {
            self.parts.push(Part::Html { html: std::mem::take(&mut self.html) });
        }
        self.html.clear();
    }

    fn draw(&mut self, part: Option<Part>) {
        if let Some(part) = part {
            self.flush();
            self.parts.push(part);
        }
    }

    fn slot(&mut self, slot: &Slot) {
        let refs = &self.entry.refs;
        match slot {
            Slot::LinkOpen(i) => {
                if let Some(link) = refs.links.get(*i as usize) {
                    self.open(link);
                }
            }
            Slot::LinkClose(_) => {
                if std::mem::take(&mut self.is_linked) {
                    self.html.push_str("</a>");
                }
            }
            Slot::Figure(i) => {
                let Some(figure) = refs.figures.get(*i as usize) else { return };
                match self.figure(figure) {
                    Some(view) if figure.inline => self.inline_image(&view),
                    view => self.draw(view.map(Part::Figure)),
                }
            }
            Slot::Embed(i) => match refs.embeds.get(*i as usize) {
                Some(Embed::Card { kind, id, caption, .. }) => {
                    let card = self.card(*kind, id, caption);
                    self.draw(card);
                }
                Some(Embed::Count { collection, filters, forms, text, .. }) => {
                    let text = self.count(collection, filters, forms, text);
                    push_escaped(&mut self.html, &text);
                }
                Some(Embed::Gallery { caption, .. }) => self.draw(self.gallery(caption)),
                Some(Embed::Value { dataset, query, forms, text, .. }) => {
                    let text = self.value(dataset, query, forms, text);
                    push_escaped(&mut self.html, &text);
                }
                None => {}
            },
            Slot::Word(id) => {
                let word = self.context.word(self.own_lang(), id);
                push_escaped(&mut self.html, &word);
            }
        }
    }

    fn reached(&self, link: &Link) -> Option<(String, Option<Lang>)> {
        if let Target::Anchor(written) = &link.target {
            let anchor = anchor_of(self.entry, written).unwrap_or(written);
            return Some((format!("#{}", crate::base::paths::percent(anchor)), None));
        }
        match resolve(self.context.site, self.context.entries, &self.entry.path, self.lang, &link.target) {
            Reached::Href(href, lang) => Some((href, lang)),
            Reached::Text | Reached::Broken(_) => None,
        }
    }

    fn open(&mut self, link: &Link) {
        let Some((href, lang)) = self.reached(link) else {
            self.html.push_str(&self.fallback_text(link));
            return;
        };
        self.is_linked = true;
        self.html.push_str("<a href=\"");
        push_escaped(&mut self.html, &href);
        self.html.push('"');
        if let Some(lang) = lang {
            self.html.push_str(" hreflang=\"");
            self.html.push_str(lang.as_str());
            self.html.push('"');
        }
        self.html.push('>');
        let number = self.fallback_text(link);
        self.html.push_str(&number);
    }

    /// `<hotline:moh>` has no text of its own: it shows the record's number.
    fn fallback_text(&self, link: &Link) -> String {
        let mut text = String::new();
        if let (Target::Named(NamedKind::Hotline, id, _), "") = (&link.target, link.text.as_str())
            && let Some(i) = self.context.site.targets.hotlines.get(id)
        {
            push_escaped(&mut text, &self.context.entries.hotlines[*i].value.phone.display);
        }
        text
    }

    fn figure(&self, figure: &Figure) -> Option<FigureView> {
        let shared = self.shared_photos();
        let view = self.context.photo(self.entry, shared, &figure.src)?;
        let alt = if figure.decorative { String::new() } else { figure.alt.clone() };
        Some(FigureView {
            alt,
            caption: figure.caption.clone().or(view.caption.clone()),
            inline: figure.inline,
            ..view
        })
    }

    fn gallery(&self, caption: &str) -> Option<Part> {
        let (shared, versions) = self.family()?;
        let pictures = self.context.gallery(self.entry, shared, versions);
        if pictures.is_empty() {
            return None;
        }
        Some(Part::Gallery(GalleryView { caption: caption.to_owned(), pictures }))
    }

    fn shared_photos(&self) -> &[(String, crate::content::entry::Image)] {
        self.family().map_or(&[], |(head, _)| &head.photos)
    }

    /// What the translations of a text with a page of its own share, and these.
    fn family(&self) -> Option<(&Head, &Versions)> {
        let (site, targets) = (self.context.site, &self.context.site.targets);
        let item = match self.entry.kind {
            crate::content::EntryKind::News => targets.news.get(&self.entry.key),
            crate::content::EntryKind::Page => targets.pages.get(&self.entry.key),
            _ => None,
        };
        match *item? {
            Item::News(id) => Some((&site.news(id).head, &site.news(id).versions)),
            Item::Page(id) => Some((&site.page(id).head, &site.page(id).versions)),
            Item::Hidden => None,
        }
    }

    fn inline_image(&mut self, view: &FigureView) {
        self.html.push_str("<img src=\"");
        push_escaped(&mut self.html, &view.src);
        self.html.push_str("\" alt=\"");
        push_escaped(&mut self.html, &view.alt);
        self.html.push('"');
        if let (Some(width), Some(height)) = (view.width, view.height) {
            self.html.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        self.html.push('>');
    }

    fn card(&mut self, kind: NamedKind, id: &str, caption: &str) -> Option<Part> {
        let (context, targets) = (self.context, &self.context.site.targets);
        match kind {
            NamedKind::Event => {
                let i = *targets.events.get(id)?;
                context.site.events[i].shown.then(|| Part::Event(context.event_card(self.lang, i)))
            }
            NamedKind::Hotline => {
                let i = *targets.hotlines.get(id)?;
                Some(Part::Hotline(Box::new(super::hotlines::view(context, self.lang, i))))
            }
            NamedKind::Dataset => {
                let facts = &context.site.datasets[*targets.datasets.get(id)?];
                let part = || super::datasets::embedded(context, self.lang, facts, caption);
                facts.shown.then(|| Part::Dataset(Box::new(part())))
            }
            NamedKind::Chart => {
                let facts = &context.site.datasets[*targets.datasets.get(id)?];
                let part = super::datasets::charted(context, self.lang, facts, caption).filter(|_| facts.shown);
                part.map(|part| Part::Chart(Box::new(part)))
            }
            NamedKind::Partner => {
                let i = *targets.partners.get(id)?;
                Some(Part::Partner(super::partners::view(context, self.lang, i)))
            }
            NamedKind::Person => {
                let i = *targets.people.get(id)?;
                Some(Part::Person(Box::new(super::people::view(context, self.lang, i))))
            }
            NamedKind::Document => {
                let i = *targets.documents.get(id)?;
                Some(Part::Document(Box::new(super::documents::view(context, self.lang, i))))
            }
            NamedKind::Item => {
                let i = *targets.items.get(id)?;
                Some(Part::Item(Box::new(super::collections::card(context, self.lang, i))))
            }
            NamedKind::News => match targets.news.get(id)? {
                Item::News(id) if context.site.news(*id).state == State::Live => {
                    context.news_card(self.lang, *id).map(Part::News)
                }
                _ => None,
            },
            // A snippet in a snippet is reported and left out: it could hold itself.
            NamedKind::Snippet if self.entry.kind != crate::content::EntryKind::Snippet => {
                context.snippet(self.lang, id, self.seen).map(Part::Snippet)
            }
            _ => None,
        }
    }

    /// A figure of a dataset in the language of the text, with what follows it there.
    fn value(&self, dataset: &str, query: &[(String, String)], forms: &[String], written: &str) -> String {
        let live = value(self.context.site, dataset, query).ok().flatten().filter(|_| !forms.is_empty());
        let Some(live) = live else { return written.to_owned() };
        let formats = &self.context.language(self.own_lang()).formats;
        let plural = live.whole().map_or(0, |number| formats.plural_index(number));
        let (plain, form) = (live.plain(), &forms[plural.min(forms.len() - 1)]);
        let number = formats.decimal_text(&plain).unwrap_or(plain);
        if form.is_empty() { number } else { format!("{number}\u{a0}{form}") }
    }

    fn count(&self, collection: &str, filters: &[(String, String)], forms: &[String], written: &str) -> String {
        let Some(number) = count(self.context.site, self.context.entries, collection, filters) else {
            return written.to_owned();
        };
        if forms.is_empty() {
            return written.to_owned();
        }
        let formats = &self.context.language(self.own_lang()).formats;
        let form = &forms[formats.plural_index(number as i64).min(forms.len() - 1)];
        format!("{}\u{a0}{form}", formats.number(number as i64))
    }
}
