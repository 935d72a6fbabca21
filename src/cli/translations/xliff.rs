//! XLIFF 2.1, the core alone: a file a text, a unit a paragraph. Programs of translators may cut units into segments and
//! mark words in them; what is read back is the text of all segments.

use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::escape::escape;
use quick_xml::events::{BytesStart, Event};

use super::bundle::{Bundle, File, Task};
use crate::base::Lang;
use crate::content::revision;

/// The namespace of every XLIFF 2.
const CORE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// The notes that are for the program.
const DIGEST: &str = "visnyk-digest";
const WAS: &str = "visnyk-was";

/// Why a bundle cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum XliffError {
    /// It is no well-formed XML; the byte where it breaks.
    Xml(u64),
    /// It is no XLIFF 2, or lacks its languages.
    Kind,
    /// A unit without the digest of its paragraph: it was not made here.
    Foreign(String),
}

/// Writes a bundle down.
pub(super) fn write(bundle: &Bundle) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff xmlns=\"{CORE}\" version=\"2.1\" srcLang=\"{}\" trgLang=\"{}\">\n",
        bundle.source, bundle.target
    );
    for (number, file) in bundle.files.iter().enumerate() {
        let original = escape(&file.original);
        // A paragraph is put back whole, so segments should stay as they are; white space counts in Markdown.
        _ = writeln!(
            xml,
            "  <file id=\"f{}\" original=\"{original}\" canResegment=\"no\" xml:space=\"preserve\">",
            number + 1
        );
        for task in &file.tasks {
            unit(&mut xml, task);
        }
        xml.push_str("  </file>\n");
    }
    xml.push_str("</xliff>\n");
    xml
}

fn unit(xml: &mut String, task: &Task) {
    _ = writeln!(xml, "    <unit id=\"{}\">\n      <notes>", escape(&task.id));
    for note in &task.notes {
        // A note holds text alone, no `<cp/>`.
        _ = writeln!(xml, "        <note>{}</note>", escape(note.replace(is_unspeakable, "")));
    }
    _ = writeln!(xml, "        <note category=\"{DIGEST}\">{:04x}</note>", task.digest);
    if let Some(was) = task.was {
        _ = writeln!(xml, "        <note category=\"{WAS}\">{was:04x}</note>");
    }
    let state = if task.is_done { "translated" } else { "initial" };
    _ = write!(
        xml,
        "      </notes>\n      <segment state=\"{state}\">\n        <source>{}</source>\n",
        words(&task.source)
    );
    if let Some(target) = &task.target {
        _ = writeln!(xml, "        <target>{}</target>", words(target));
    }
    xml.push_str("      </segment>\n    </unit>\n");
}

/// Text as XML holds it: what XML has no character for is written as `<cp/>`.
fn words(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for piece in text.split_inclusive(is_unspeakable) {
        let last = piece.chars().next_back().filter(|c| is_unspeakable(*c));
        written += &escape(piece.strip_suffix(is_unspeakable).unwrap_or(piece));
        if let Some(last) = last {
            _ = write!(written, "<cp hex=\"{:04X}\"/>", u32::from(last));
        }
    }
    // A reader of XML makes one line break of two characters.
    written.replace('\r', "&#13;")
}

fn is_unspeakable(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// What is being read.
#[derive(Default)]
struct Reading {
    files: Vec<File>,
    task: Task,
    /// The segment's own target and source, and its state.
    target: Option<String>,
    source: String,
    is_initial: bool,
    in_segment: bool,
    /// What the whole unit has so far.
    joined: String,
    is_whole: bool,
    has_begun: bool,
    has_digest: bool,
    /// The category of the open note.
    note: Option<String>,
    /// Where text goes.
    place: Place,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Place {
    #[default]
    Nowhere,
    Note,
    Source,
    Target,
}

/// Reads a bundle.
pub(super) fn read(xml: &str) -> Result<Bundle, XliffError> {
    let mut reader = Reader::from_str(xml);
    let mut languages = None;
    let mut reading = Reading::default();
    loop {
        let event = reader.read_event().map_err(|_| XliffError::Xml(reader.error_position()))?;
        match event {
            Event::Start(tag) if tag.local_name().as_ref() == b"xliff" => {
                languages = Some(heading(&tag).ok_or(XliffError::Kind)?);
            }
            Event::Start(tag) => reading.open(&tag)?,
            Event::Empty(tag) => {
                let name = tag.local_name().as_ref().to_vec();
                reading.open(&tag)?;
                reading.close(&name)?;
            }
            Event::End(tag) => reading.close(tag.local_name().as_ref())?,
            Event::Text(text) => {
                let text = text.decode().map_err(|_| XliffError::Xml(reader.buffer_position()))?;
                reading.text(&text);
            }
            Event::CData(text) => reading.text(&String::from_utf8_lossy(&text)),
            Event::GeneralRef(name) => {
                let name = name.decode().map_err(|_| XliffError::Xml(reader.buffer_position()))?;
                let text = quick_xml::escape::unescape(&format!("&{name};")).map(|text| text.into_owned());
                reading.text(&text.map_err(|_| XliffError::Xml(reader.buffer_position()))?);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let (source, target) = languages.ok_or(XliffError::Kind)?;
    Ok(Bundle { source, target, files: reading.files })
}

/// The languages of an XLIFF 2.
fn heading(tag: &BytesStart<'_>) -> Option<(Lang, Lang)> {
    let is_ours = attribute(tag, "version").is_some_and(|version| version.starts_with("2."));
    let lang = |name| Lang::parse(&attribute(tag, name)?);
    Some((lang("srcLang")?, lang("trgLang")?)).filter(|_| is_ours)
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = tag.try_get_attribute(name).ok()??;
    let raw = std::str::from_utf8(&attribute.value).ok()?.to_owned();
    Some(quick_xml::escape::unescape(&raw).ok()?.into_owned())
}

impl Reading {
    fn open(&mut self, tag: &BytesStart<'_>) -> Result<(), XliffError> {
        match tag.local_name().as_ref() {
            b"file" => {
                let original = attribute(tag, "original").unwrap_or_default();
                self.files.push(File { original, tasks: Vec::new() });
            }
            b"unit" => {
                let task = Task { id: attribute(tag, "id").unwrap_or_default(), ..Task::default() };
                let files = std::mem::take(&mut self.files);
                *self = Reading { files, task, is_whole: true, ..Reading::default() };
            }
            b"note" => {
                self.note = attribute(tag, "category");
                self.place = Place::Note;
                self.task.notes.push(String::new());
            }
            name @ (b"segment" | b"ignorable") => {
                (self.target, self.source, self.in_segment) = (None, String::new(), true);
                let state = attribute(tag, "state").unwrap_or_else(|| "initial".to_owned());
                self.is_initial = state == "initial" && name == b"segment";
            }
            b"source" if self.in_segment => self.place = Place::Source,
            b"target" if self.in_segment => {
                self.place = Place::Target;
                self.target = Some(String::new());
            }
            b"cp" => {
                let code = attribute(tag, "hex").and_then(|hex| u32::from_str_radix(&hex, 16).ok());
                if let Some(c) = code.and_then(char::from_u32) {
                    self.text(c.encode_utf8(&mut [0; 4]));
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        let place = match self.place {
            Place::Nowhere => return,
            Place::Note => self.task.notes.last_mut(),
            Place::Source => Some(&mut self.source),
            Place::Target => self.target.as_mut(),
        };
        if let Some(place) = place {
            place.push_str(text);
        }
    }

    fn close(&mut self, name: &[u8]) -> Result<(), XliffError> {
        match name {
            b"note" => {
                self.place = Place::Nowhere;
                let text = self.task.notes.last().cloned().unwrap_or_default();
                let digest = u16::from_str_radix(text.trim(), 16).ok();
                match self.note.take().as_deref() {
                    Some(DIGEST) => {
                        self.has_digest = digest.is_some();
                        self.task.digest = digest.unwrap_or_default();
                    }
                    Some(WAS) => self.task.was = digest,
                    _ => return Ok(()),
                }
                self.task.notes.pop();
            }
            b"source" | b"target" => self.place = Place::Nowhere,
            b"segment" | b"ignorable" => {
                self.in_segment = false;
                self.task.source += &self.source;
                let is_blank = self.source.trim().is_empty();
                match &self.target {
                    Some(target) if !target.trim().is_empty() || is_blank => self.joined += target,
                    _ if is_blank => self.joined += &self.source,
                    _ => self.is_whole = false,
                }
                self.has_begun |= !self.is_initial && !is_blank;
            }
            b"unit" => {
                if !self.has_digest {
                    return Err(XliffError::Foreign(std::mem::take(&mut self.task.id)));
                }
                let mut task = std::mem::take(&mut self.task);
                let joined = std::mem::take(&mut self.joined);
                task.target = Some(joined).filter(|text| self.is_whole && !text.trim().is_empty());
                // Not every program says that a segment is translated; that it says something else now is enough.
                let differs = task.target.as_deref().is_some_and(|text| revision::digest(text) != task.was);
                task.is_done = task.target.is_some() && (self.has_begun || differs);
                if let Some(file) = self.files.last_mut() {
                    file.tasks.push(task);
                }
            }
            _ => {}
        }
        Ok(())
    }
}
