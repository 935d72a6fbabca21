//! The web server of the preview: connections, and the life of the server. What is answered stands in `route`.
//!
//! Connections are tasks that only wait; whatever works (a page drawn, a site linked at another time) does so on the
//! blocking threads, so that slow readers and endless streams keep nobody waiting.

use std::convert::Infallible;
use std::future::poll_fn;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_io_timeout::TimeoutStream;

mod address;
mod events;
mod host;
mod inject;
mod reply;
mod route;

pub(super) use route::ServerState;

use reply::Body;

/// More connections than a handful of browsers open; the rest wait until one ends.
const CONNECTIONS: usize = 128;
/// How long a client may take to say what it wants, and a connection may stay unused.
const PATIENCE: Duration = Duration::from_secs(30);
/// Of a request with a longer head, hyper itself answers that it is too long.
const LONGEST_HEAD: usize = (1 << 20) + (16 << 10);

/// Opens the port on all the addresses.
pub(super) fn bind(hosts: &[IpAddr], port: u16) -> io::Result<Vec<std::net::TcpListener>> {
    let mut port = port;
    let mut listeners = Vec::new();
    for host in hosts {
        match std::net::TcpListener::bind(SocketAddr::new(*host, port)) {
            Ok(listener) => {
                listener.set_nonblocking(true)?;
                // Port 0 is any free one; the next address takes the same.
                port = listener.local_addr()?.port();
                listeners.push(listener);
            }
            // A machine without IPv6 still has the first address.
            Err(error) if !listeners.is_empty() && error.kind() != io::ErrorKind::AddrInUse => {}
            Err(error) => return Err(error),
        }
    }
    Ok(listeners)
}

/// Answers until the runtime ends.
pub(super) async fn serve(listeners: Vec<std::net::TcpListener>, state: Arc<ServerState>) -> io::Result<()> {
    let listeners = listeners.into_iter().map(TcpListener::from_std).collect::<io::Result<Vec<_>>>()?;
    let room = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let Ok(place) = room.clone().acquire_owned().await else { return Ok(()) };
        match accept(&listeners).await {
            Ok(stream) => {
                let state = state.clone();
                tokio::spawn(async move {
                    connection(stream, state).await;
                    drop(place);
                });
            }
            // A client that is gone already, or no file handles for the moment.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

/// The next connection on any of the addresses.
async fn accept(listeners: &[TcpListener]) -> io::Result<TcpStream> {
    poll_fn(|context| {
        for listener in listeners {
            if let Poll::Ready(accepted) = listener.poll_accept(context) {
                return Poll::Ready(accepted.map(|(stream, _)| stream));
            }
        }
        Poll::Pending
    })
    .await
}

async fn connection(stream: TcpStream, state: Arc<ServerState>) {
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| answer(request, state.clone()));
    // Who never reads what was asked for does not keep it, nor the place.
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(PATIENCE));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(PATIENCE).max_buf_size(LONGEST_HEAD);
    // A client that breaks off is no news to anybody.
    let _ = http.serve_connection(TokioIo::new(Box::pin(stream)), service).await;
}

async fn answer(
    request: Request<hyper::body::Incoming>,
    state: Arc<ServerState>,
) -> Result<Response<Body>, Infallible> {
    let (parts, _) = request.into_parts();
    if let Some(stream) = events::wanted(&parts, &state) {
        return Ok(stream);
    }
    let worked = tokio::task::spawn_blocking(move || route::answer(&parts, &state));
    Ok(worked.await.unwrap_or_else(|_| reply::bug()))
}
