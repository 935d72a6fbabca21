//! What machines read at the top of a page: its title and description, its canonical address, its translations, the share
//! card and the structured data. It is written here and not by the theme, so that no theme can get it wrong.

use std::fmt::Write;

use pulldown_cmark_escape::escape_html;

use super::Context;
use super::frame::Frame;
use crate::language::names;
use crate::site::link::LangIx;

impl Context<'_> {
    /// The lines of a page's head, from its title to its structured data.
    pub fn head(&self, lang: LangIx, title: &str, frame: &Frame) -> String {
        let mut head = Head(String::with_capacity(2 << 10));
        head.line("<title>", title, "</title>");
        if !frame.description.is_empty() {
            head.line("\n<meta name=\"description\" content=\"", &frame.description, "\">");
        }
        if frame.noindex {
            head.0.push_str("\n<meta name=\"robots\" content=\"noindex\">");
        }
        let canonical = frame.canonical(self);
        if let Some(canonical) = &canonical {
            head.line("\n<link rel=\"canonical\" href=\"", canonical, "\">");
            self.alternates(&frame.translations, |tag, address| {
                head.0.push_str("\n<link rel=\"alternate\" hreflang=\"");
                head.0.push_str(tag);
                head.parts("\" href=\"", &[&self.site.config.base_url.origin, address], "\">");
            });
        }
        head.line("\n<link rel=\"alternate\" type=\"application/atom+xml\" title=\"", &self.word(lang, "feed"), "\"");
        head.line(" href=\"", &self.local(&super::feed::address(self, None, lang)), "\">");
        self.share_card(&mut head, lang, title, frame, canonical.as_deref());
        if let Some(json_ld) = &frame.json_ld {
            // Its `<` are escaped already.
            let _ = write!(head.0, "\n<script type=\"application/ld+json\">{json_ld}</script>");
        }
        head.0
    }

    /// The Open Graph protocol (ogp.me), which messengers and social networks read.
    fn share_card(&self, head: &mut Head, lang: LangIx, title: &str, frame: &Frame, canonical: Option<&str>) {
        let kind = if frame.kind.is_empty() { "website" } else { frame.kind };
        head.property("type", kind);
        head.property("title", title);
        if !frame.description.is_empty() {
            head.property("description", &frame.description);
        }
        if let Some(canonical) = canonical {
            head.property("url", canonical);
        }
        head.property("locale", &names::og_locale(self.tag(lang)).unwrap_or_default());
        match &frame.share {
            Some((address, alt)) => {
                head.property("image", &self.absolute(address));
                if !alt.is_empty() {
                    head.property("image:alt", alt);
                }
            }
            None => {
                head.property("image", &self.default_share());
                head.property("image:alt", &self.words(&self.site.config.title, lang).text);
            }
        }
        head.0.push_str("\n<meta name=\"twitter:card\" content=\"summary_large_image\">");
    }

    fn default_share(&self) -> String {
        let share = self.shelves.assets.iter().find(|(name, _)| name == "share.png");
        share.map(|(_, address)| self.absolute(address)).unwrap_or_default()
    }
}

/// A head as it grows.
struct Head(String);

impl Head {
    fn line(&mut self, before: &str, text: &str, after: &str) {
        self.parts(before, &[text], after);
    }

    fn parts(&mut self, before: &str, texts: &[&str], after: &str) {
        self.0.push_str(before);
        for text in texts {
            // Writing into a String cannot fail.
            let _ = escape_html(&mut self.0, text);
        }
        self.0.push_str(after);
    }

    fn property(&mut self, name: &str, text: &str) {
        self.0.push_str("\n<meta property=\"og:");
        self.0.push_str(name);
        self.line("\" content=\"", text, "\">");
    }
}
