//! The language switcher: the page in the site's other languages, or the section nearest to it.
//!
//! It is written here and not by the theme: that each link names its language in that language and is marked with it, and
//! that the page's own language is told apart, is what sites in several languages get wrong most often.

use super::frame::Section;
use super::markup::Markup;
use super::{Context, arg};
use crate::base::Lang;
use crate::language::names;
use crate::site::addresses;
use crate::site::link::LangIx;

impl Context<'_> {
    /// The items of the switcher, a `<li>` a language in the site's order. Readers whose language the page lacks are led to
    /// `section`, and told so.
    pub(super) fn switcher(&self, lang: LangIx, translations: &[Option<String>], section: Section) -> String {
        let mut items = Markup::with_capacity(512);
        for (other, tag) in self.site.languages() {
            let name = names::own_name(tag, Some(&self.language(other).messages));
            let address = translations.get(other.0).and_then(Option::as_deref);
            match address {
                _ if other == lang => {
                    items.raw("\n<li><span lang=\"").raw(tag.as_str()).raw("\" aria-current=\"true\">").text(&name);
                    items.raw("</span></li>");
                }
                Some(address) => {
                    link(&mut items, tag, address).text(&name).raw("</a></li>");
                }
                None => {
                    let (address, words) = self.instead(other, tag, &name, section);
                    link(&mut items, tag, &address).text(&words).raw("</a></li>");
                }
            }
        }
        items.0
    }

    /// Where readers are led whose language the page lacks, and how that is said to them.
    fn instead(&self, lang: LangIx, tag: Lang, name: &str, section: Section) -> (String, String) {
        match section {
            Section::Home => {
                let words = self.text(lang, "language-not-translated-home", &[arg("language", name)]);
                (self.local(&addresses::home(tag)), words)
            }
            Section::Named(section) => {
                let word = self.word(lang, section);
                let args = [arg("language", name), arg("section", &word)];
                (self.local(&addresses::section(tag, section)), self.text(lang, "language-not-translated", &args))
            }
            Section::Collection(index) => {
                let list = self.collection_link(lang, index);
                let args = [arg("language", name), arg("section", &list.text.text)];
                (list.href, self.text(lang, "language-not-translated", &args))
            }
        }
    }
}

fn link<'m>(items: &'m mut Markup, tag: Lang, address: &str) -> &'m mut Markup {
    items.raw("\n<li><a href=\"").text(address).raw("\" lang=\"").raw(tag.as_str());
    items.raw("\" hreflang=\"").raw(tag.as_str()).raw("\">")
}
