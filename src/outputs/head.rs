//! What machines read at the top of a page: its title and description, its canonical address, its translations, the share
//! card and the structured data. It is written here and not by the theme, so that no theme can get it wrong.

use super::Context;
use super::frame::Frame;
use super::markup::Markup;
use crate::language::names;
use crate::site::link::LangIx;

impl Context<'_> {
    /// The lines of a page's head, from its title to its structured data.
    pub fn head(&self, lang: LangIx, title: &str, frame: &Frame) -> String {
        let mut head = Markup::with_capacity(2 << 10);
        head.raw("<title>").text(title).raw("</title>");
        if !frame.description.is_empty() {
            head.raw("\n<meta name=\"description\" content=\"").text(&frame.description).raw("\">");
        }
        if frame.noindex {
            head.raw("\n<meta name=\"robots\" content=\"noindex\">");
        }
        let canonical = frame.canonical(self);
        if let Some(canonical) = &canonical {
            head.raw("\n<link rel=\"canonical\" href=\"").text(canonical).raw("\">");
            self.alternates(&frame.translations, |tag, address| {
                head.raw("\n<link rel=\"alternate\" hreflang=\"").raw(tag).raw("\" href=\"");
                head.text(&self.site.config.base_url.origin).text(address).raw("\">");
            });
        }
        head.raw("\n<link rel=\"alternate\" type=\"application/atom+xml\" title=\"")
            .text(&self.word(lang, "feed"))
            .raw("\"");
        head.raw(" href=\"").text(&self.local(&super::feed::address(self, None, lang))).raw("\">");
        if let Some((title, address)) = &frame.feed {
            head.raw("\n<link rel=\"alternate\" type=\"application/atom+xml\" title=\"").text(title);
            head.raw("\" href=\"").text(&self.local(address)).raw("\">");
        }
        self.share_card(&mut head, lang, title, frame, canonical.as_deref());
        if let Some(json_ld) = &frame.json_ld {
            // Its `<` are escaped already.
            head.raw("\n<script type=\"application/ld+json\">").raw(json_ld).raw("</script>");
        }
        head.0
    }

    /// The Open Graph protocol (ogp.me), which messengers and social networks read.
    fn share_card(&self, head: &mut Markup, lang: LangIx, title: &str, frame: &Frame, canonical: Option<&str>) {
        let kind = if frame.kind.is_empty() { "website" } else { frame.kind };
        property(head, "type", kind);
        // A shared link shows the site beside it, so the page's own title is enough.
        property(head, "title", if frame.title.is_empty() { title } else { &frame.title });
        if !frame.description.is_empty() {
            property(head, "description", &frame.description);
        }
        if let Some(canonical) = canonical {
            property(head, "url", canonical);
        }
        property(head, "locale", &names::og_locale(self.tag(lang)).unwrap_or_default());
        match &frame.share {
            Some((address, alt)) => {
                property(head, "image", &self.absolute(address));
                if !alt.is_empty() {
                    property(head, "image:alt", alt);
                }
            }
            None => {
                property(head, "image", &self.default_share());
                property(head, "image:alt", &self.words(&self.site.config.title, lang).text);
            }
        }
        if let Some(modified) = frame.modified {
            head.raw("\n<meta property=\"article:modified_time\" content=\"").text(&modified.rfc3339()).raw("\">");
        }
        head.raw("\n<meta name=\"twitter:card\" content=\"summary_large_image\">");
    }

    fn default_share(&self) -> String {
        let share = self.shelves.assets.iter().find(|(name, _)| name == "share.png");
        share.map(|(_, address)| self.absolute(address)).unwrap_or_default()
    }
}

fn property(head: &mut Markup, name: &str, text: &str) {
    head.raw("\n<meta property=\"og:").raw(name).raw("\" content=\"").text(text).raw("\">");
}
