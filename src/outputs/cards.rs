//! The small views that many pages have in common: cards, links, pictures, times.

use super::Context;
use super::views::{
    AttachmentView, DeadlineView, EventCard, FigureView, LinkView, NewsCard, NewsLine, PhoneView, SnippetView, TimeView,
};
use crate::base::words::Word;
use crate::base::{Lang, UpdateKind};
use crate::content::entry::{Embed, Entry, Head, Image, NamedKind};
use crate::content::photo::Companion;
use crate::data::hotlines::{Hotline, Phone};
use crate::site::link::{Item, LangIx, News, NewsId, Text, Version, Versions};
use crate::site::schedule::Moment;
use crate::site::{addresses, media};

impl Context<'_> {
    /// A moment in words: the day, and the time where the author gave one.
    pub fn time(&self, lang: LangIx, moment: Moment) -> TimeView {
        let formats = &self.language(lang).formats;
        let (date, time) = (moment.local.date(), moment.local.time());
        let text = if moment.is_day { formats.date(date) } else { formats.date_time(date, time) };
        TimeView { machine: moment.machine(), text }
    }

    /// A moment up to which something may be done, to stand after «до»; once it has passed, a moment like any other.
    pub fn deadline(&self, lang: LangIx, moment: Moment, past: bool) -> DeadlineView {
        let mut time = self.time(lang, moment);
        if !past && !moment.is_day {
            time.text = self.language(lang).formats.until(moment.local.date(), moment.local.time());
        }
        DeadlineView { time, past, zone: None }
    }

    /// The day of a moment: enough for lists.
    pub fn day(&self, lang: LangIx, moment: Moment) -> TimeView {
        TimeView { machine: moment.machine(), text: self.language(lang).formats.date(moment.local.date()) }
    }

    /// A link to a page or news item that is to be seen, in the reader's language where there is one.
    pub fn page_link(&self, lang: LangIx, item: Item) -> Option<LinkView> {
        let (versions, menu_titles) = match item {
            Item::News(id) => (&self.site.news(id).versions, false),
            Item::Page(id) => (&self.site.page(id).versions, true),
            Item::Hidden => return None,
        };
        let (version, other) = self.site.shown(versions, lang)?;
        let short = self.entries.text(version.entry).shown().menu_title.as_ref().filter(|_| menu_titles);
        let text = short.unwrap_or(&version.title).clone();
        Some(LinkView { href: version.href.clone(), text: Word { text, lang: other }, current: false })
    }

    /// A news item in a list.
    pub fn news_card(&self, lang: LangIx, id: NewsId) -> Option<NewsCard> {
        let news = self.site.news(id);
        let (version, other) = self.site.shown(&news.versions, lang)?;
        Some(NewsCard {
            href: version.href.clone(),
            title: Word { text: version.title.clone(), lang: other },
            lead: version.lead.clone(),
            date: self.day(lang, news.published),
            category: self.category(lang, news),
            refuted: is_refuted(&news.head),
            pinned: news.head.pinned == Some(true),
            deadline: news.deadline.map(|(moment, past)| self.deadline_with_zone(lang, moment, past)),
            image: None,
        })
    }

    /// A news item where another one proposes it: title and date are enough.
    pub fn news_line(&self, lang: LangIx, id: NewsId) -> Option<NewsLine> {
        let news = self.site.news(id);
        let (version, other) = self.site.shown(&news.versions, lang)?;
        Some(NewsLine {
            href: version.href.clone(),
            title: Word { text: version.title.clone(), lang: other },
            date: self.day(lang, news.published),
        })
    }

    /// A news item on the home page, with its picture.
    pub fn news_card_with_image(&self, lang: LangIx, id: NewsId) -> Option<NewsCard> {
        let news = self.site.news(id);
        let (version, _) = self.site.shown(&news.versions, lang)?;
        let image = self.head_image(version, &news.head, &news.versions);
        Some(NewsCard { image, ..self.news_card(lang, id)? })
    }

    /// The link to a news item's category.
    pub fn category(&self, lang: LangIx, news: &News) -> Option<LinkView> {
        let category = &self.site.config.categories[self.site.config.category_ix(news.head.category.as_ref()?)?];
        let href = self.local(&addresses::category(self.tag(lang), &category.id));
        Some(LinkView { href, text: self.words(&category.name, lang), current: false })
    }

    /// An event in a list.
    pub fn event_card(&self, lang: LangIx, index: usize) -> EventCard {
        let (event, facts) = (&self.entries.events[index].value, &self.site.events[index]);
        let foreign = event.timezone_name.as_deref().filter(|name| *name != self.site.config.timezone_name);
        EventCard {
            href: self.local(&addresses::event(self.tag(lang), &event.id)),
            title: self.words(&event.title, lang),
            when: TimeView { machine: facts.start.machine(), text: self.span(lang, facts.start, facts.end) },
            zone: foreign
                .filter(|_| !facts.start.is_day)
                .map(|name| super::events::zone(self, lang, Some(name), facts.start)),
            place: event.place.as_ref().map(|place| self.words(&place.name, lang)),
            mode: event.mode.clone(),
            status: event.status().to_owned(),
            past: facts.past,
        }
    }

    /// From when to when, as short as the language allows; a single day with its day of the week.
    pub fn span(&self, lang: LangIx, start: Moment, end: Moment) -> String {
        let formats = &self.language(lang).formats;
        let (from, to) = (start.local.date(), end.local.date());
        let days = if from == to { formats.date_weekday(from) } else { formats.date_range(from, to) };
        if start.is_day {
            return days;
        }
        if end.is_day {
            let begin = formats.date_time(from, start.local.time());
            return if from == to { begin } else { format!("{begin} – {}", formats.date(to)) };
        }
        let times = formats.time_range(start.local.time(), end.local.time());
        if from == to {
            return format!("{days}, {times}");
        }
        let (start_time, end_time) = (start.local.time(), end.local.time());
        format!("{} – {}", formats.date_time(from, start_time), formats.date_time(to, end_time))
    }

    /// The same in a sentence about what takes place: with the day of the week where it is one day.
    pub fn on_span(&self, lang: LangIx, start: Moment, end: Moment) -> String {
        let formats = &self.language(lang).formats;
        let (from, to) = (start.local.date(), end.local.date());
        let days = formats.on_days(from, to);
        match from == to && !start.is_day && !end.is_day {
            true => format!("{days}, {}", formats.time_range(start.local.time(), end.local.time())),
            false => days,
        }
    }

    /// A hotline in one line.
    pub fn phone(&self, lang: LangIx, hotline: &Hotline) -> PhoneView {
        self.number(self.words(&hotline.name, lang), &hotline.phone)
    }

    /// A number with the name of whom it reaches.
    pub fn number(&self, name: Word, phone: &Phone) -> PhoneView {
        PhoneView {
            name,
            href: self.site.config.phone_links.then(|| phone.href.clone()),
            display: phone.display.clone(),
        }
    }

    /// The picture of a news item or page: what its front matter says under `image`.
    pub fn head_image(&self, version: &Version, shared: &Head, versions: &Versions) -> Option<FigureView> {
        let entry = self.entries.text(version.entry);
        let (own, shared) = (entry.shown().image.clone().unwrap_or_default(), shared.image.as_ref()?);
        let companion = self.shared_file(entry, versions, shared.src.as_ref()?)?;
        let decorative = shared.decorative == Some(true);
        let alt = if decorative { String::new() } else { own.alt.unwrap_or_default() };
        let credit = own.credit.or(shared.credit.clone());
        let licence = own.licence.or(shared.licence.clone());
        Some(FigureView { alt, caption: own.caption, credit, licence, ..self.picture(companion) })
    }

    /// The picture as a share card takes it: its address below the root, and what it shows.
    pub fn share(
        &self,
        entry: &Entry,
        shared: &Head,
        versions: &Versions,
        view: Option<&FigureView>,
    ) -> Option<(String, String)> {
        let companion = self.shared_file(entry, versions, shared.image.as_ref()?.src.as_ref()?)?;
        Some((media::address(companion), view?.alt.clone()))
    }

    /// A file that one language names for all: beside this file, or beside that of another language (`a.uk.md` and
    /// `a/index.en.md` are one key).
    pub fn shared_file(&self, entry: &Entry, versions: &Versions, src: &str) -> Option<&Companion> {
        let others = versions.iter().flatten().map(|version| self.entries.text(version.entry));
        let mut paths = std::iter::once(entry).chain(others).map(|entry| &entry.path);
        paths.find_map(|path| media::companion(self.entries, path, src))
    }

    /// A picture's address and size.
    pub fn picture(&self, companion: &Companion) -> FigureView {
        let address = media::address(companion);
        let (width, height) = companion.pixels.unzip();
        FigureView { src: self.local(&address), width, height, ..FigureView::default() }
    }

    /// The pictures that stand below a text, where it gives its gallery no other place.
    pub fn gallery_below(&self, entry: &Entry, shared: &Head, versions: &Versions) -> Vec<FigureView> {
        if entry.gallery().is_some() { Vec::new() } else { self.gallery(entry, shared, versions) }
    }

    /// The pictures of the gallery, each beside the file of any language.
    pub fn gallery(&self, entry: &Entry, shared: &Head, versions: &Versions) -> Vec<FigureView> {
        let figure = |src: &String| {
            let companion = self.shared_file(entry, versions, src)?;
            Some(self.described(entry, &shared.photos, src, companion))
        };
        shared.gallery.iter().flatten().filter_map(figure).collect()
    }

    /// A picture of the body, with the words that `photos:` gives it.
    pub fn photo(&self, entry: &Entry, shared: &[(String, Image)], src: &str) -> Option<FigureView> {
        Some(self.described(entry, shared, src, media::companion(self.entries, &entry.path, src)?))
    }

    fn described(&self, entry: &Entry, shared: &[(String, Image)], src: &str, companion: &Companion) -> FigureView {
        let find = |photos: &[(String, Image)]| photos.iter().find(|(name, _)| name == src).map(|(_, i)| i.clone());
        let (own, shared) = (find(&entry.shown().photos).unwrap_or_default(), find(shared).unwrap_or_default());
        FigureView {
            alt: own.alt.unwrap_or_default(),
            caption: own.caption,
            credit: own.credit.or(shared.credit),
            licence: own.licence.or(shared.licence),
            ..self.picture(companion)
        }
    }

    /// The files to take away.
    pub fn attachments(&self, lang: LangIx, entry: &Entry, shared: &Head, versions: &Versions) -> Vec<AttachmentView> {
        let files = shared.attachments.iter().flatten().enumerate();
        let view = |(i, attachment): (usize, &crate::content::entry::Attachment)| {
            let companion = self.shared_file(entry, versions, attachment.file.as_ref()?)?;
            let title = |e: &Entry| e.shown().attachments.as_ref()?.get(i)?.title.clone();
            let title = self.own_or_other(entry, versions, title).unwrap_or_else(|| Word::own(file_name(companion)));
            let format = format_of(companion);
            let size = self.language(lang).formats.file_size(companion.size);
            let tags = attachment.languages.as_deref().unwrap_or_default();
            Some(AttachmentView {
                href: self.local(&media::address(companion)),
                title,
                format,
                size,
                pages: attachment.pages,
                languages: if tags.is_empty() { String::new() } else { self.language_names(lang, tags) },
                hreflang: tags.first().filter(|_| tags.len() == 1).cloned(),
            })
        };
        files.filter_map(view).collect()
    }

    /// A text of this entry, or that of another language, marked.
    pub fn own_or_other(
        &self,
        entry: &Entry,
        versions: &Versions,
        of: impl Fn(&Entry) -> Option<String>,
    ) -> Option<Word> {
        let others = versions.iter().flatten().map(|version| self.entries.text(version.entry));
        of(entry)
            .map(Word::own)
            .or_else(|| others.into_iter().find_map(|other| Some(Word { text: of(other)?, lang: Some(other.lang) })))
    }

    /// A shared text in the reader's language, or marked with its own, on a page that has explained the terms in `seen`.
    pub fn snippet(&self, lang: LangIx, id: &str, seen: &mut Vec<usize>) -> Option<SnippetView> {
        let (version, other) = self.text_version(lang, self.site.snippets.get(id)?)?;
        let body = self.body_after(lang, version.entry, seen);
        Some(SnippetView { id: id.to_owned(), title: version.title.clone(), body, lang: other })
    }

    /// Whether a page loads the colours of code: for its own text, for what it embeds and for its background.
    pub fn has_code(&self, lang: LangIx, entry: &Entry, background: Option<&str>) -> bool {
        self.any_text(lang, entry, background, |entry| entry.refs.has_code)
    }

    /// Whether a text shows the card of a hotline, itself or by what it embeds.
    pub fn has_hours(&self, lang: LangIx, entry: &Entry, background: Option<&str>) -> bool {
        self.any_text(lang, entry, background, |entry| shows_card(entry, |kind| kind == NamedKind::Hotline))
    }

    /// Whether a page shows a table of data, in its own text or in what it embeds.
    pub fn has_data(&self, lang: LangIx, entry: &Entry, background: Option<&str>) -> bool {
        self.any_text(lang, entry, background, shows_data)
    }

    /// Whether something holds of a text, of the shared texts that it shows, or of its background.
    fn any_text(&self, lang: LangIx, entry: &Entry, background: Option<&str>, is_it: fn(&Entry) -> bool) -> bool {
        let embedded = entry.refs.embeds.iter().filter_map(|embed| match embed {
            Embed::Card { kind: NamedKind::Snippet, id, .. } => Some(id.as_str()),
            _ => None,
        });
        is_it(entry)
            || embedded.chain(background).any(|id| {
                let text = self.site.snippets.get(id).and_then(|text| self.text_version(lang, text));
                text.is_some_and(|(version, _)| is_it(self.entries.text(version.entry)))
            })
    }

    /// The version of a text without an address.
    pub fn text_version<'a>(&'a self, lang: LangIx, text: &'a Text) -> Option<(&'a Version, Option<Lang>)> {
        self.site.shown(&text.versions, lang)
    }

    /// Languages by their names in the reader's language; one that has no name there keeps its own.
    pub fn language_names(&self, lang: LangIx, tags: &[String]) -> String {
        let messages = &self.language(lang).messages;
        let name = |tag: &String| {
            let own = || crate::language::names::own_name(Lang::parse(tag).unwrap_or(self.tag(lang)), None);
            messages.text(&format!("language-name-{tag}"), &[]).unwrap_or_else(own)
        };
        let names: Vec<String> = tags.iter().map(name).collect();
        self.language(lang).formats.list(&names.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

fn is_refuted(head: &Head) -> bool {
    head.updates.iter().flatten().any(|update| update.kind == Some(UpdateKind::Refutation))
}

fn file_name(companion: &Companion) -> String {
    companion.path.rsplit('/').next().unwrap_or_default().to_owned()
}

/// What a file is, as readers know it: `PDF`.
pub(super) fn format_of(companion: &Companion) -> String {
    companion.path.rsplit_once('.').map(|(_, ending)| ending.to_uppercase()).unwrap_or_default()
}

/// Whether a table of data stands in a text itself.
fn shows_data(entry: &Entry) -> bool {
    shows_card(entry, |kind| matches!(kind, NamedKind::Dataset | NamedKind::Chart))
}

fn shows_card(entry: &Entry, is_it: fn(NamedKind) -> bool) -> bool {
    entry.refs.embeds.iter().any(|embed| matches!(embed, Embed::Card { kind, .. } if is_it(*kind)))
}
