//! The verb `serve`: starts the preview and says what happens in it, a short line each time.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::Exit;
use super::args::Serve;
use super::report::{self, Counts, Finding, Look, Trouble};
use super::run::{self, Asked, Clock};
use super::words::Phrases;
use crate::base::{Lang, Severity};
use crate::language::{Arg, Args, Formats};
use crate::pipeline::Weighed;
use crate::serve::session::{Edit, Setup, Work};
use crate::serve::snapshot::Snapshot;
use crate::serve::voice::{Told, Voice};
use crate::serve::{self, Error, Happening, Order};

/// `visnyk serve`
pub(super) fn serve(asked: &Asked<'_>, serve: &Serve, phrases: Phrases) -> io::Result<Exit> {
    let phrases = Arc::new(phrases);
    let order = Order {
        setup: Setup { root: asked.root.to_owned(), drafts: serve.when.drafts, at: serve.when.at },
        host: serve.host,
        port: serve.port,
        poll: serve.poll,
    };
    let clock = Arc::new(Clock::new(phrases.clone(), asked.quiet));
    let serving = match serve::start(order, phrases.clone(), jiff::Zoned::now, clock.clone()) {
        Ok(serving) => serving,
        Err(error) => return trouble(&phrases, &error),
    };
    let mut told = Printer { asked, phrases: &phrases, known: BTreeSet::new(), counts: Counts::default() };
    while let Some(happening) = serving.next() {
        match happening {
            Happening::Ready { addresses, took, snapshot, polls } => {
                clock.end();
                told.ready(&addresses, took, &snapshot, polls)?;
            }
            Happening::Edited { edit, took, snapshot } => told.edited(&edit, took, &snapshot)?,
            Happening::Gone => told.say("serve-gone", &[("root", Arg::Text(&asked.root.display().to_string()))])?,
            Happening::Back => told.say("serve-back", &[])?,
            Happening::Polls => told.say("serve-polls", &[])?,
            Happening::Failed(error) => {
                clock.end();
                return trouble(&phrases, &error);
            }
            Happening::Stopped => return Ok(Exit::Ok),
        }
    }
    let error = io::Error::other("the preview has ended by itself");
    report::trouble(&mut anstream::stderr().lock(), &phrases, Look::of_stderr(), &Trouble::Bug { error: &error })?;
    Ok(Exit::World)
}

fn trouble(phrases: &Phrases, error: &Error) -> io::Result<Exit> {
    let trouble = match error {
        Error::Site(error) => return run::trouble(phrases, error),
        Error::Port { port, free: Some(free), source } if source.kind() == ErrorKind::AddrInUse => {
            Trouble::PortBusy { port: *port, free: *free }
        }
        Error::Port { port, source, .. } if source.kind() == ErrorKind::PermissionDenied => {
            Trouble::PortForbidden { port: *port }
        }
        Error::Port { port, source, .. } => Trouble::PortRefused { port: *port, error: source },
        other => Trouble::Bug { error: other },
    };
    report::trouble(&mut anstream::stderr().lock(), phrases, Look::of_stderr(), &trouble)?;
    Ok(Exit::World)
}

/// Prints what happens, and remembers what it has printed of what is wrong.
struct Printer<'a> {
    asked: &'a Asked<'a>,
    phrases: &'a Phrases,
    known: BTreeSet<String>,
    counts: Counts,
}

impl Printer<'_> {
    fn say(&self, id: &str, args: &Args) -> io::Result<()> {
        if self.asked.quiet {
            return Ok(());
        }
        writeln!(anstream::stdout().lock(), "{}", self.phrases.text(id, args))
    }

    fn ready(&mut self, addresses: &[String], took: Duration, snapshot: &Snapshot, polls: bool) -> io::Result<()> {
        let desk = addresses.first().map(|address| desk_of(address)).unwrap_or_default();
        self.findings(snapshot, |severity| severity == Severity::Error)?;
        for (i, address) in addresses.iter().enumerate() {
            let id = if i == 0 { "serve-ready" } else { "serve-ready-also" };
            self.say(id, &[("address", Arg::Text(address)), ("took", Arg::Text(&self.milliseconds(took)))])?;
        }
        let (errors, warnings) = (self.counts.errors, self.counts.warnings);
        if errors + warnings + self.counts.notes > 0 {
            let counts = self.summary()?;
            self.say("serve-found", &[("counts", Arg::Text(&counts)), ("address", Arg::Text(&desk))])?;
        }
        if polls {
            self.say("serve-polls", &[])?;
        }
        if let Some(change) = snapshot.site().and_then(|site| site.schedule.first()).filter(|_| !self.asked.quiet) {
            run::next_change(&mut anstream::stdout().lock(), self.phrases, change)?;
        }
        self.say("serve-end", &[])
    }

    fn edited(&mut self, edit: &Edit, took: Duration, snapshot: &Snapshot) -> io::Result<()> {
        let before = self.counts;
        let is_news = !edit.changed.is_empty() || edit.work != Work::default();
        if is_news {
            let what = match edit.changed.as_slice() {
                [] => self.phrases.word("serve-the-clock"),
                [path] => path.clone(),
                many => self.phrases.text("serve-files", &[("count", number(many.len()))]),
            };
            let (done, took) = (self.done(&edit.work), self.milliseconds(took));
            let args = [("what", Arg::Text(&what)), ("done", Arg::Text(&done)), ("took", Arg::Text(&took))];
            self.say("serve-edited", &args)?;
        }
        self.findings(snapshot, |_| true)?;
        if self.counts == before || self.asked.quiet {
            return Ok(());
        }
        if self.counts == Counts::default() {
            return self.say("serve-mended", &[]);
        }
        let counts = self.summary()?;
        self.say("serve-now", &[("counts", Arg::Text(&counts))])
    }

    /// What was done, in a few words.
    fn done(&self, work: &Work) -> String {
        let part = |id: &str, count: usize| (count > 0).then(|| self.phrases.text(id, &[("count", number(count))]));
        let parts = [
            part("serve-did-parsed", work.parsed),
            part("serve-did-linked", work.linked),
            part("serve-did-themed", work.themed),
            part("serve-did-worded", work.worded),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() { self.phrases.word("serve-did-nothing") } else { parts.join(", ") }
    }

    /// Prints what is wrong and was not wrong before, as far as its weight is `wanted`.
    fn findings(&mut self, snapshot: &Snapshot, wanted: impl Fn(Severity) -> bool) -> io::Result<()> {
        let mut known = BTreeSet::new();
        let mut fresh = Vec::new();
        let mut all = Vec::new();
        for (diagnostic, severity) in snapshot.findings() {
            let finding = Finding::new(diagnostic.clone(), *severity);
            // A place moves with each line above it: the finding is the same all the same.
            let name = format!("{} {} {:?}", diagnostic.rule.code, diagnostic.place.path, diagnostic.args);
            if !self.known.contains(&name) && wanted(*severity) && (!self.asked.quiet || *severity == Severity::Error) {
                fresh.push(finding.clone());
            }
            known.insert(name);
            all.push(finding);
        }
        self.known = known;
        self.counts = Counts::of(&all);
        let read = |path: &str| read(self.asked.root, path);
        report::each(&mut anstream::stderr().lock(), self.phrases, Look::of_stderr(), &fresh, &read)
    }

    fn summary(&self) -> io::Result<String> {
        let mut line = Vec::new();
        report::summary(&mut line, self.phrases, &self.counts)?;
        Ok(String::from_utf8_lossy(&line).trim_end().to_owned())
    }

    fn milliseconds(&self, took: Duration) -> String {
        let milliseconds = took.as_secs_f64() * 1000.0;
        let digits = if milliseconds < 10.0 { 1 } else { 0 };
        let number = self.phrases.formats().decimal(milliseconds, digits);
        self.phrases.text("milliseconds", &[("number", Arg::Text(&number))])
    }
}

fn read(root: &Path, path: &str) -> Option<Arc<[u8]>> {
    std::fs::read(root.join(path)).ok().map(Arc::from)
}

/// The overview stands at the root, whatever path the site has.
fn desk_of(address: &str) -> String {
    let origin: Vec<&str> = address.splitn(4, '/').take(3).collect();
    format!("{}/_visnyk/", origin.join("/"))
}

fn number(count: usize) -> Arg<'static> {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

impl Voice for Phrases {
    fn lang(&self) -> Lang {
        Phrases::lang(self)
    }

    fn formats(&self) -> &Formats {
        Phrases::formats(self)
    }

    fn text(&self, id: &str, args: &Args) -> String {
        Phrases::text(self, id, args)
    }

    fn tell(&self, findings: &[&Weighed], read: &dyn Fn(&str) -> Option<Arc<[u8]>>) -> Vec<Told> {
        report::told(self, findings, &|path: &str| read(path))
    }
}
