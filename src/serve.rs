//! The preview: the site in memory, the disk watched, pages drawn when a browser asks for them.
//!
//! ```text
//! watch      the disk -> what has changed
//! session    what has changed -> the next snapshot, and what it took
//! snapshot   an address -> its bytes, drawn when they are asked for
//! http       a request -> an answer, with the script that keeps a page up to date
//! desk       the preview's own pages: the overview, the panel with what is wrong
//! ```
//!
//! All incremental knowledge of a preview lives here: no stage of the street knows that it is being re-run. One thread owns
//! the [`session`] and takes in what `watch` tells; requests see the `Arc` of the moment that it publishes. Nothing is
//! written to disk. Whoever starts the preview hears what happens, and prints it.

use std::future::{Future, poll_fn};
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};

use jiff::Zoned;
use tokio::runtime::{Builder, Runtime};

use crate::pipeline::{self, Watcher};

pub mod session;
pub mod snapshot;
pub mod voice;
mod desk;
mod edit;
mod files;
mod http;
mod judged;
mod mailbox;
mod moved;
mod preview;
mod served;
mod wardrobe;
mod watch;

use desk::Desk;
use http::ServerState;
use mailbox::{Mailbox, Teller};
use preview::Preview;
use session::{Changes, Edit, Session, Setup};
use snapshot::Snapshot;
use voice::Voice;
use watch::Watch;

/// How often the clock and the folders themselves are looked at when nothing happens.
const TICK: Duration = Duration::from_secs(1);
/// Who has not heard by then that the user wants to end hangs (a terminal that takes nothing more): it ends all the same,
/// within a second.
const LAST_CALL: Duration = Duration::from_millis(900);
/// So many pages are drawn at once; more would only take turns.
const WORKERS: usize = 8;

/// What is to be previewed, and where.
#[derive(Clone, Debug)]
pub struct Order {
    /// The site.
    pub setup: Setup,
    /// Who may look.
    pub host: Host,
    /// The port; 0 is any free one.
    pub port: u16,
    /// Looks at the disk every half second, for network disks that tell nothing.
    pub poll: bool,
}

/// Who may look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Host {
    /// This machine alone.
    #[default]
    Local,
    /// Whoever reaches this machine by that address.
    At(IpAddr),
    /// Whoever reaches this machine.
    All,
}

/// What happens while a preview runs.
#[derive(Debug)]
pub enum Happening {
    /// The site is read and answers.
    Ready {
        /// Where, the address for this machine first.
        addresses: Vec<String>,
        /// How long reading took.
        took: Duration,
        /// The site.
        snapshot: Arc<Snapshot>,
        /// True when the system cannot tell of changes, so that the disk is looked at again and again.
        polls: bool,
    },
    /// Something has changed and is shown.
    Edited {
        /// What was done.
        edit: Edit,
        /// How long it took.
        took: Duration,
        /// The site after it.
        snapshot: Arc<Snapshot>,
    },
    /// The site's folder is gone; the last good site is shown until it comes back.
    Gone,
    /// It is back.
    Back,
    /// From here on the system tells of no changes, so that the disk is looked at again and again.
    Polls,
    /// The site cannot be read at all.
    Failed(Error),
    /// The user wants to end.
    Stopped,
}

/// Why there is no preview.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The port could not be opened.
    #[error("port {port}: {source}")]
    Port {
        /// Which.
        port: u16,
        /// One near it that is free.
        free: Option<u16>,
        /// What the system says.
        source: io::Error,
    },
    /// The site cannot be read.
    #[error(transparent)]
    Site(#[from] pipeline::Error),
    /// The server's own threads could not begin.
    #[error(transparent)]
    Threads(#[from] io::Error),
    /// The preview's own pages are broken: our mistake.
    #[error("{0}")]
    Desk(#[from] tera::Error),
}

/// A preview that runs; dropping it ends it.
#[derive(Debug)]
pub struct Serving {
    happenings: Arc<Mailbox>,
    over: Arc<AtomicBool>,
    runtime: Option<Runtime>,
}

impl Serving {
    /// Waits for what happens next; `None` when the preview has ended by a mistake of ours.
    pub fn next(&self) -> Option<Happening> {
        self.happenings.take()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        // Streams that never end, slow readers and a page that is being drawn are not waited for: nothing is written.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// Begins a preview. The port is opened before the site is read, so that a taken one is known at once. When the user wants to
/// end and nobody takes [`Happening::Stopped`] in time, the process is ended.
pub fn start(
    order: Order,
    voice: Arc<dyn Voice>,
    clock: fn() -> Zoned,
    watcher: Arc<dyn Watcher + Send>,
) -> Result<Serving, Error> {
    let listeners = http::bind(&order.host.addresses(), order.port).map_err(|source| port_error(&order, source))?;
    let port = listeners.first().and_then(|listener| listener.local_addr().ok()).map_or(order.port, |at| at.port());
    let desk = Desk::new(voice)?;
    let runtime = Builder::new_multi_thread().worker_threads(2).max_blocking_threads(WORKERS).enable_all().build()?;
    let happenings = Arc::new(Mailbox::default());
    let over = Arc::new(AtomicBool::new(false));
    let stopped = happenings.clone();
    runtime.spawn(async move {
        interrupted().await;
        stopped.post(Happening::Stopped);
        tokio::time::sleep(LAST_CALL).await;
        if stopped.is_stop_unheard() {
            // Nothing is written to disk, so nothing is left behind.
            std::process::exit(0);
        }
    });
    let teller = Teller(happenings.clone());
    let opening = Opening { order, desk, port, listeners, clock, watcher };
    let (handle, ended) = (runtime.handle().clone(), over.clone());
    thread::Builder::new().name("session".to_owned()).spawn(move || {
        if let Err(error) = opening.run(&teller, &handle, &ended) {
            teller.tell(Happening::Failed(error));
        }
    })?;
    Ok(Serving { happenings, over, runtime: Some(runtime) })
}

/// Ctrl-C, or the system's request to end.
async fn interrupted() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let (Ok(mut interrupt), Ok(mut terminate)) =
            (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
        {
            std::future::poll_fn(|context| {
                let interrupt = interrupt.poll_recv(context);
                if interrupt.is_ready() { interrupt } else { terminate.poll_recv(context) }
            })
            .await;
            return;
        }
    }
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

impl Host {
    /// What to listen on: this machine's own address is always among them.
    fn addresses(self) -> Vec<IpAddr> {
        let own = IpAddr::V4(Ipv4Addr::LOCALHOST);
        match self {
            Host::Local => vec![own, IpAddr::V6(Ipv6Addr::LOCALHOST)],
            Host::At(address) if address.is_loopback() || address.is_unspecified() => vec![address],
            Host::At(address) => vec![own, address],
            Host::All => vec![IpAddr::V4(Ipv4Addr::UNSPECIFIED)],
        }
    }

    fn is_open(self) -> bool {
        self.addresses().iter().any(|address| !address.is_loopback())
    }

    /// The addresses to type into a browser.
    fn shown(self, port: u16, base: &str) -> Vec<String> {
        let url = |host: String| format!("http://{host}:{port}{base}");
        let of = |address: IpAddr| match address {
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(address) => format!("[{address}]"),
        };
        let mut shown = vec![url("localhost".to_owned())];
        match self {
            Host::Local => {}
            Host::At(address) if address.is_unspecified() => shown.extend(outward().map(|ip| url(of(ip)))),
            Host::At(address) if address.is_loopback() => shown = vec![url(of(address))],
            Host::At(address) => shown.push(url(of(address))),
            Host::All => shown.extend(outward().map(|ip| url(of(ip)))),
        }
        shown
    }
}

/// The address by which other machines reach this one. Nothing is sent: the system only says which way it would go.
fn outward() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    // An address that is set aside for documentation.
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    socket.local_addr().ok().map(|at| at.ip()).filter(|ip| !ip.is_unspecified() && !ip.is_loopback())
}

fn port_error(order: &Order, source: io::Error) -> Error {
    // As it would be opened: a machine without IPv6 is content with its other address.
    let is_free = |port: &u16| http::bind(&order.host.addresses(), *port).is_ok();
    let free = (order.port.saturating_add(1)..=order.port.saturating_add(50)).find(is_free);
    Error::Port { port: order.port, free, source }
}

/// All that the session's thread needs to begin.
struct Opening {
    order: Order,
    desk: Desk,
    port: u16,
    listeners: Vec<std::net::TcpListener>,
    clock: fn() -> Zoned,
    watcher: Arc<dyn Watcher + Send>,
}

impl Opening {
    fn run(self, teller: &Teller, runtime: &tokio::runtime::Handle, over: &AtomicBool) -> Result<(), Error> {
        let Opening { order, desk, port, listeners, clock, watcher } = self;
        let begun = Instant::now();
        // Watched before it is read: what changes meanwhile is not missed.
        let mut watch = Watch::new(&order.setup.root, order.poll);
        let now = clock();
        let run = format!("{}{}", now.timestamp().as_millisecond(), std::process::id());
        let mut session = Session::open(&order.setup, now, &*watcher)?;
        let (snapshot, took) = (session.snapshot(), begun.elapsed());
        let root = std::path::absolute(&order.setup.root)?;
        let preview = Preview::new(root, run, snapshot.clone(), took);
        let state = Arc::new(ServerState { preview, desk, open: order.host.is_open(), port });
        answer(http::serve(listeners, state.clone()), runtime).map_err(|source| Error::Port {
            port,
            free: None,
            source,
        })?;
        let base = snapshot.config().map_or("/", |config| config.base_url.path.as_str());
        let addresses = order.host.shown(port, base);
        let mut polls = watch.polls();
        teller.tell(Happening::Ready { addresses, took, snapshot, polls: polls && !order.poll });
        let mut follower = Follower { order, state, clock, gone: false };
        while !over.load(Ordering::Relaxed) {
            let changes = watch.next(TICK);
            if watch.polls() != polls {
                polls = watch.polls();
                teller.tell(Happening::Polls);
            }
            follower.follow(&mut session, changes, teller);
        }
        Ok(())
    }
}

/// Begins to answer. The server's first step takes over the listeners: it is made here, so that nobody is told of an address
/// that does not answer.
fn answer(
    server: impl Future<Output = io::Result<()>> + Send + 'static,
    runtime: &tokio::runtime::Handle,
) -> io::Result<()> {
    let mut server = Box::pin(server);
    match runtime.block_on(poll_fn(|context| Poll::Ready(server.as_mut().poll(context)))) {
        Poll::Ready(ended) => ended,
        Poll::Pending => {
            runtime.spawn(server);
            Ok(())
        }
    }
}

/// Lets the session follow the disk and the clock.
struct Follower {
    order: Order,
    state: Arc<ServerState>,
    clock: fn() -> Zoned,
    gone: bool,
}

impl Follower {
    fn follow(&mut self, session: &mut Session, changes: Option<Changes>, teller: &Teller) {
        let stands = self.order.setup.root.join("content").is_dir();
        let turned = stands == self.gone;
        if turned {
            self.gone = !stands;
            teller.tell(if stands { Happening::Back } else { Happening::Gone });
        }
        if self.gone {
            return;
        }
        // Without changes the session only looks at the clock.
        let mut changes = changes.unwrap_or_default();
        // What changed while the folder was gone was not taken in.
        changes.rescan |= turned;
        let (begun, before) = (Instant::now(), session.snapshot().number());
        let edit = session.update(&changes, (self.clock)());
        let (snapshot, took) = (session.snapshot(), begun.elapsed());
        if edit.number == before && edit.changed.is_empty() {
            return;
        }
        self.state.preview.publish(snapshot.clone(), &edit, took);
        teller.tell(Happening::Edited { edit, took, snapshot });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_cannot_begin_is_no_preview() {
        let runtime = Builder::new_multi_thread().worker_threads(1).build().expect("a runtime");
        let broken = async { Err(io::Error::other("no listener")) };
        assert!(answer(broken, runtime.handle()).is_err());
        assert!(answer(std::future::pending(), runtime.handle()).is_ok());
    }
}
