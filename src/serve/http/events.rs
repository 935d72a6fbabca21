//! The stream on which open pages hear that something has changed (server-sent events).
//!
//! A page gets the state of the moment at once and then each new one. Who reads too slowly misses those between, never
//! the last; who went away is noticed by the next beat.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use hyper::http::request::Parts;
use hyper::{Method, Response};
use tokio::sync::{mpsc, watch};

use super::reply::{Body, stream};
use super::route::{self, ServerState};
use crate::serve::preview::Freshness;

/// How often a silent stream says that it is alive.
const BEAT: Duration = Duration::from_secs(10);

/// The stream, where a request asks for it and may have it.
pub(super) fn wanted(parts: &Parts, state: &Arc<ServerState>) -> Option<Response<Body>> {
    let asked = parts.method == Method::GET && parts.uri.path() == "/_visnyk/events";
    if !asked || !route::is_allowed(parts, state) {
        return None;
    }
    let (pieces, body) = mpsc::channel(1);
    tokio::spawn(tell(state.preview.listen(), pieces));
    Some(stream(body))
}

async fn tell(mut freshness: watch::Receiver<Freshness>, pieces: mpsc::Sender<Bytes>) {
    let mut piece = said(&freshness.borrow_and_update());
    loop {
        if pieces.send(piece).await.is_err() {
            return;
        }
        piece = match tokio::time::timeout(BEAT, freshness.changed()).await {
            Ok(Ok(())) => said(&freshness.borrow_and_update()),
            // The server is closing.
            Ok(Err(_)) => return,
            Err(_) => Bytes::from_static(b": still here\n\n"),
        };
    }
}

fn said(freshness: &Freshness) -> Bytes {
    // Browsers come back after half a second when the program was restarted.
    let state = serde_json::to_string(freshness).unwrap_or_default();
    Bytes::from(format!("retry: 500\ndata: {state}\n\n"))
}
