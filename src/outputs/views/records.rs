//! What the pages of events, hotlines, partners, people and documents show.

use serde::Serialize;

use super::*;

/// `events.html`
#[derive(Clone, Debug, Serialize)]
pub struct EventsView {
    /// The page.
    pub page: PageView,
    /// What comes, the next first.
    pub upcoming: Vec<EventCard>,
    /// What was, the last first.
    pub past: Vec<EventCard>,
    /// The calendar to subscribe to.
    pub calendar: String,
}

/// `event.html`
#[derive(Clone, Debug, Serialize)]
pub struct EventView {
    /// The page.
    pub page: PageView,
    /// The same as in lists.
    pub card: EventCard,
    /// The zone in words with its offset: за київським часом (UTC+2).
    pub zone: String,
    /// The street address.
    pub address: Option<Word>,
    /// How accessible the place is.
    pub access: Option<Word>,
    /// Where to join online, or the event's own site.
    pub url: Option<String>,
    /// The working languages by name, in one line; empty where the record names none.
    pub languages: String,
    /// Whether sign language is interpreted, where the record says.
    pub sign_language: Option<bool>,
    /// Where to register.
    pub registration: Option<String>,
    /// By when to register.
    pub register_by: Option<DeadlineView>,
    /// Whom to call.
    pub contact: Option<PhoneView>,
    /// Who holds it.
    pub organisers: Vec<LinkView>,
    /// Who speaks.
    pub speakers: Vec<LinkView>,
    /// What changed, the newest first.
    pub changes: Vec<ChangeView>,
    /// What was taken back altogether, the newest first: it stands above the text.
    pub refutations: Vec<UpdateView>,
    /// What else was corrected, the newest first.
    pub updates: Vec<UpdateView>,
    /// The calendar file.
    pub calendar: Option<String>,
    /// The news item with the results.
    pub results: Option<LinkView>,
    /// News that name the event.
    pub news: Vec<NewsCard>,
    /// The programme.
    pub body: Vec<Part>,
    /// The language of the programme where it is not the page's.
    pub body_lang: Option<Lang>,
}

/// What changed at an event, for the news that name it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventChangesView {
    /// The event.
    pub event: LinkView,
    /// What changed, the newest first.
    pub changes: Vec<ChangeView>,
}

/// A change of an event.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChangeView {
    /// When it was announced.
    pub at: TimeView,
    /// `online`, `place`, `time`, `postponed` or `cancelled`.
    pub kind: String,
    /// What stood before.
    pub was: Option<Word>,
    /// What a reader should know.
    pub note: Option<Word>,
}

/// `hotlines.html`
#[derive(Clone, Debug, Serialize)]
pub struct HotlinesView {
    /// The page.
    pub page: PageView,
    /// All hotlines by whom they are for: the header's first, then in the file's order. One group without a heading where
    /// no two are for the same people.
    pub groups: Vec<HotlineGroup>,
    /// True where the groups have headings.
    pub grouped: bool,
    /// The address cards of all hotlines.
    pub cards: String,
}

/// Hotlines for the same people.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HotlineGroup {
    /// For whom; none for everybody.
    pub audience: Option<Word>,
    /// The hotlines.
    pub hotlines: Vec<HotlineView>,
}

/// A hotline with all that a caller must know.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HotlineView {
    /// Its id, for its anchor.
    pub id: String,
    /// Name and number.
    pub phone: PhoneView,
    /// Its place on the page of all hotlines.
    pub href: String,
    /// For whom.
    pub audience: Option<Word>,
    /// What for.
    pub about: Option<Word>,
    /// `free`, `paid` or `operator`.
    pub cost: String,
    /// True around the clock, every day.
    pub always: bool,
    /// The hours, one line a run of days.
    pub hours: Vec<HoursView>,
    /// The zone in words.
    pub zone: String,
    /// The seven days from the day of the build, day by day; empty where none of them differs.
    pub week: Vec<ExceptionView>,
    /// The days that differ and begin within these seven.
    pub soon: Vec<ExceptionView>,
    /// The days that differ and are not all among these seven, as far as they are announced.
    pub exceptions: Vec<ExceptionView>,
    /// The hours for the script that says whether it is open now; none where nobody knows them.
    pub open: Option<String>,
    /// The languages spoken, by name, in one line.
    pub languages: String,
    /// Whether it can be reached from abroad, where the record says.
    pub abroad: Option<bool>,
    /// The number for calls from abroad.
    pub abroad_phone: Option<PhoneView>,
    /// Ways to write instead.
    pub channels: Vec<ChannelView>,
    /// When somebody last called to check.
    pub verified: TimeView,
}

/// Days with the same hours.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HoursView {
    /// пн–пт
    pub days: String,
    /// 08:00–20:00; empty for the whole day.
    pub time: String,
    /// True when it closes on the next day.
    pub next_day: bool,
}

/// Days on which a hotline works otherwise.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExceptionView {
    /// The days in words.
    pub days: String,
    /// Empty when it is closed.
    pub hours: Vec<HoursView>,
    /// True when nobody answers.
    pub closed: bool,
    /// Why.
    pub note: Option<Word>,
}

/// A way to write.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChannelView {
    /// `sms`, `telegram`, `viber`, `whatsapp`, `email`, `chat` …: shown by its name.
    pub kind: String,
    /// Its address.
    pub url: String,
}

/// `partners.html`
#[derive(Clone, Debug, Serialize)]
pub struct PartnersView {
    /// The page.
    pub page: PageView,
    /// One group a role, in the order of the roles; groups without partners are left out.
    pub groups: Vec<PartnerGroup>,
}

/// The partners of one role.
#[derive(Clone, Debug, Serialize)]
pub struct PartnerGroup {
    /// `donor`, `implementer`, `government`, `medical` or `media`.
    pub role: String,
    /// Sorted as the page's language sorts.
    pub partners: Vec<PartnerView>,
}

/// A partner.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartnerView {
    /// Its id, for its anchor.
    pub id: String,
    /// Its name.
    pub name: Word,
    /// Its own site.
    pub url: Option<String>,
    /// Its country in words as the record gives it.
    pub country: Option<String>,
    /// Its logo; the alternative is empty because the name stands beside it.
    pub logo: Option<FigureView>,
    /// True asks for a white plate under the logo in dark schemes.
    pub plate: bool,
    /// `2021–2026`, `since 2021`: the years of the partnership.
    pub years: String,
}

/// `people.html`
#[derive(Clone, Debug, Serialize)]
pub struct PeopleView {
    /// The page.
    pub page: PageView,
    /// Those who lead in their order, then the others as the page's language sorts.
    pub people: Vec<PersonView>,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PersonView {
    /// Their id, for its anchor.
    pub id: String,
    /// Their place on the page of people.
    pub href: String,
    /// Their name.
    pub name: Word,
    /// What they are.
    pub position: Word,
    /// Their photo.
    pub photo: Option<FigureView>,
    /// Their electronic address.
    pub email: Option<String>,
    /// Their number.
    pub phone: Option<PhoneView>,
    /// The same for machines, E.164 or a short code.
    pub phone_number: Option<String>,
    /// When they receive visitors.
    pub reception: Option<Word>,
}

/// `documents.html`
#[derive(Clone, Debug, Serialize)]
pub struct DocumentsView {
    /// The page.
    pub page: PageView,
    /// One group a kind, in the order of the kinds; groups without documents are left out.
    pub groups: Vec<DocumentGroup>,
}

/// The documents of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentGroup {
    /// `law`, `resolution`, `order`, `decision`, `agreement`, `plan`, `report` or `other`.
    pub kind: String,
    /// The newest first.
    pub documents: Vec<DocumentView>,
}

/// A document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentView {
    /// Its id, for its anchor.
    pub id: String,
    /// Its place on the page of documents.
    pub href: String,
    /// What it is about.
    pub title: Word,
    /// What it is, as in [`DocumentGroup`].
    pub kind: String,
    /// Its number.
    pub number: String,
    /// Its day.
    pub date: TimeView,
    /// Who issued it.
    pub issuer: Option<Word>,
    /// `in-force`, `amended` or `repealed`.
    pub status: String,
    /// Its text as a file of this site.
    pub file: Option<DocumentFile>,
    /// Its text on another site.
    pub url: Option<String>,
    /// Its languages by name, in one line; empty where the record names none.
    pub languages: String,
    /// The same as tags.
    pub tags: Vec<String>,
    /// What it replaces.
    pub replaces: Vec<LinkView>,
    /// What has replaced it.
    pub replaced_by: Vec<LinkView>,
}

/// The file of a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentFile {
    /// Its address.
    pub href: String,
    /// `PDF`, `DOCX` …
    pub format: String,
    /// Its size in words.
    pub size: String,
    /// How many pages it has, where the record says so.
    pub pages: Option<usize>,
}

/// `glossary.html`
#[derive(Clone, Debug, Serialize)]
pub struct GlossaryView {
    /// The page.
    pub page: PageView,
    /// The terms, as the language sorts their abbreviations.
    pub terms: Vec<TermView>,
}

/// An abbreviation and what it stands for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TermView {
    /// Its id, for its anchor.
    pub id: String,
    /// Its place on the page of the glossary.
    pub href: String,
    /// The abbreviation.
    pub abbreviation: Word,
    /// Other abbreviations of the same in this language.
    pub also: Vec<String>,
    /// What it stands for, in full.
    pub name: Word,
    /// What that is.
    pub explanation: Option<Word>,
}
