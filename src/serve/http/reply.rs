//! Answers: a body that is ready or a stream of events, and the headers that every answer has.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, SizeHint};
use hyper::header::{self, HeaderValue};
use hyper::{Response, StatusCode};
use tokio::sync::mpsc;

/// The body of an answer.
pub(super) enum Body {
    /// All of it.
    Ready(Bytes),
    /// As it comes; it ends when either side does.
    Stream(mpsc::Receiver<Bytes>),
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        match self.get_mut() {
            Body::Ready(bytes) if bytes.is_empty() => Poll::Ready(None),
            Body::Ready(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Body::Stream(pieces) => pieces.poll_recv(context).map(|piece| piece.map(|piece| Ok(Frame::data(piece)))),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Body::Ready(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Body::Ready(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Body::Stream(_) => SizeHint::default(),
        }
    }
}

/// An answer of a kind.
pub(super) fn reply(status: StatusCode, kind: &str, body: impl Into<Bytes>) -> Response<Body> {
    with_headers(status, kind, Body::Ready(body.into()))
}

/// A page.
pub(super) fn page(status: StatusCode, html: impl Into<Bytes>) -> Response<Body> {
    reply(status, "text/html; charset=utf-8", html)
}

/// A few words.
pub(super) fn words(status: StatusCode, words: &str) -> Response<Body> {
    reply(status, "text/plain; charset=utf-8", format!("{words}\n"))
}

/// A stream of events.
pub(super) fn stream(pieces: mpsc::Receiver<Bytes>) -> Response<Body> {
    with_headers(StatusCode::OK, "text/event-stream", Body::Stream(pieces))
}

/// Another address.
pub(super) fn redirect(to: &str) -> Response<Body> {
    let mut response = words(StatusCode::FOUND, to);
    match HeaderValue::try_from(to) {
        Ok(to) => _ = response.headers_mut().insert(header::LOCATION, to),
        Err(_) => *response.status_mut() = StatusCode::NOT_FOUND,
    }
    response
}

/// The answer when the program made a mistake.
pub(super) fn bug() -> Response<Body> {
    words(StatusCode::INTERNAL_SERVER_ERROR, "500")
}

/// The kind of a file by its name.
pub(super) fn kind_of(path: &str) -> String {
    let kind = mime_guess::from_path(path).first();
    match kind {
        Some(kind) if is_text(kind.essence_str()) => format!("{kind}; charset=utf-8"),
        Some(kind) => kind.to_string(),
        // `_headers`, `.nojekyll`, `robots`: what has no ending is text.
        None if !path.rsplit('/').next().unwrap_or(path).trim_start_matches('.').contains('.') => {
            "text/plain; charset=utf-8".to_owned()
        }
        None => "application/octet-stream".to_owned(),
    }
}

fn is_text(kind: &str) -> bool {
    kind.starts_with("text/") || matches!(kind, "application/xml" | "application/json" | "application/javascript")
}

fn with_headers(status: StatusCode, kind: &str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    if let Ok(kind) = HeaderValue::try_from(kind) {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    // Drafts lie here: no other site may show or read them.
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("frame-ancestors 'self'"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_called_what_they_are() {
        let check = |path: &str, expected: &str| assert_eq!(kind_of(path), expected, "{path}");
        check("uk/index.html", "text/html; charset=utf-8");
        check("assets/site.css", "text/css; charset=utf-8");
        check("assets/a.js", "text/javascript; charset=utf-8");
        check("uk/feed.xml", "text/xml; charset=utf-8");
        check("uk/events/a.ics", "text/calendar; charset=utf-8");
        check("media/a.avif", "image/avif");
        check("media/a.webp", "image/webp");
        check("assets/icon.svg", "image/svg+xml");
        check("files/a.pdf", "application/pdf");
        check("_headers", "text/plain; charset=utf-8");
        check(".nojekyll", "text/plain; charset=utf-8");
        check("files/a.unknown", "application/octet-stream");
    }
}
