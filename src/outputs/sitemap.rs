//! `sitemap.xml`: every page with its translations and the day of its content, never of the build.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::{Context, Draft, Job, Output, Planner, Subject, Wave};
use crate::site::addresses;
use crate::site::link::{State, Versions};
use crate::site::menu::SECTIONS;
use crate::site::resolve::has_section;
use crate::site::schedule::Moment;

/// `/sitemap.xml`
pub const OUTPUT: Output = Output { name: "sitemap", wave: Wave::Lists, plan, draft };

fn plan(_: &Context<'_>, planner: &mut Planner) {
    planner.add("sitemap.xml", Subject::Site);
}

/// One page in its languages: their addresses, and the day of the last change.
struct Page {
    translations: Vec<Option<String>>,
    modified: Option<String>,
}

fn draft(context: &Context<'_>, _: &Job) -> Draft {
    let mut writer = Writer::new(Vec::with_capacity(1 << 20));
    // Writing into a Vec cannot fail.
    let _ = write(context, &mut writer);
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    Draft::Bytes(bytes)
}

fn write(context: &Context<'_>, writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let mut root = BytesStart::new("urlset");
    root.push_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"));
    root.push_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"));
    writer.write_event(Event::Start(root))?;
    for page in pages(context) {
        url(context, writer, &page)?;
    }
    writer.write_event(Event::End(BytesEnd::new("urlset")))
}

fn url(context: &Context<'_>, writer: &mut Writer<Vec<u8>>, page: &Page) -> std::io::Result<()> {
    // The set is the same for each language: it is written once and copied.
    let alternates = alternates(context, page)?;
    for address in page.translations.iter().flatten() {
        writer.get_mut().extend_from_slice(b"\n<url>");
        element(writer, "loc", &context.site.config.base_url.of_local(address))?;
        if let Some(modified) = &page.modified {
            element(writer, "lastmod", modified)?;
        }
        writer.get_mut().extend_from_slice(&alternates);
        writer.get_mut().extend_from_slice(b"</url>");
    }
    Ok(())
}

fn alternates(context: &Context<'_>, page: &Page) -> std::io::Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    let mut written = Ok(());
    context.alternates(&page.translations, |tag, address| {
        let mut link = BytesStart::new("xhtml:link");
        link.push_attribute(("rel", "alternate"));
        link.push_attribute(("hreflang", tag));
        link.push_attribute(("href", context.site.config.base_url.of_local(address).as_str()));
        written = std::mem::replace(&mut written, Ok(())).and(writer.write_event(Event::Empty(link)));
    });
    written.map(|()| writer.into_inner())
}

fn element(writer: &mut Writer<Vec<u8>>, name: &str, text: &str) -> std::io::Result<()> {
    writer.write_event(Event::Start(BytesStart::new(name)))?;
    writer.write_event(Event::Text(BytesText::new(text)))?;
    writer.write_event(Event::End(BytesEnd::new(name)))
}

fn pages(context: &Context<'_>) -> Vec<Page> {
    let site = context.site;
    let mut pages = vec![everywhere(context, addresses::home)];
    for section in SECTIONS.iter().filter(|section| has_section(context.site, context.entries, section)) {
        let mut page = everywhere(context, |tag| addresses::section(tag, section));
        let newest = context.site.corrections.first().filter(|_| *section == "corrections");
        page.modified = newest.map(|correction| correction.date.machine());
        pages.push(page);
    }
    let own = site.config.collections.iter().map(|collection| collection.id.value.as_str());
    for name in own.filter(|name| has_section(context.site, context.entries, name)) {
        pages.push(everywhere(context, |tag| addresses::section(tag, name)));
    }
    for (record, _) in context.entries.items.iter().zip(&site.items).filter(|(_, facts)| facts.shown) {
        pages.push(everywhere(context, |tag| addresses::item(tag, &record.value.key)));
    }
    for category in &site.config.categories {
        pages.push(everywhere(context, |tag| addresses::category(tag, &category.id)));
    }
    for page in site.pages.iter().filter(|page| page.key.as_ref() != "index" && page.head.noindex != Some(true)) {
        pages.push(item(&page.versions, last_update(context, &page.head)));
    }
    for (record, _) in context.entries.events.iter().zip(&site.events).filter(|(_, facts)| facts.shown) {
        let modified = record.value.last_changed().map(|time| Moment::start(time, &site.config.timezone).machine());
        let mut page = everywhere(context, |tag| addresses::event(tag, &record.value.id));
        page.modified = modified;
        pages.push(page);
    }
    for facts in site.datasets.iter().filter(|facts| facts.shown) {
        let mut page = everywhere(context, |tag| addresses::dataset(tag, &facts.dataset.id));
        page.modified = Some(Moment::start(facts.dataset.updated, &site.config.timezone).machine());
        pages.push(page);
    }
    for news in site.news.iter().filter(|n| n.state == State::Live && n.head.noindex != Some(true)) {
        let modified = last_update(context, &news.head).unwrap_or_else(|| news.published.machine());
        pages.push(item(&news.versions, Some(modified)));
    }
    pages
}

fn last_update(context: &Context<'_>, head: &crate::content::entry::Head) -> Option<String> {
    context.last_update(head).map(|moment| moment.machine())
}

fn item(versions: &Versions, modified: Option<String>) -> Page {
    Page { translations: super::frame::translations(versions), modified }
}

fn everywhere(context: &Context<'_>, address: impl Fn(crate::base::Lang) -> String) -> Page {
    Page { translations: context.everywhere(address), modified: None }
}
