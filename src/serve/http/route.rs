//! What each address answers. Nothing here waits: a request takes the site of the moment and works on it to the end.

use std::sync::Arc;

use hyper::header::{self, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Method, Response, StatusCode};

use super::address::{self, Refused};
use super::host;
use super::inject::{Kind, Tag, script};
use super::reply::{self, Body, page, redirect, reply, words};
use crate::base::Severity;
use crate::base::time::LocalTime;
use crate::language::Arg;
use crate::pipeline::Weighed;
use crate::serve::desk::{Asked, Desk};
use crate::serve::preview::{Freshness, Preview};
use crate::serve::snapshot::{Answer, Snapshot};

/// Everything that answers are made of.
pub(in crate::serve) struct ServerState {
    /// The site of the moment.
    pub(in crate::serve) preview: Preview,
    /// The preview's own pages.
    pub(in crate::serve) desk: Desk,
    /// True when other machines may ask.
    pub(in crate::serve) open: bool,
    /// The port, which tells the cookies of two previews apart.
    pub(in crate::serve) port: u16,
}

const CLIENT: &str = include_str!("../client/client.js");
const IDIOMORPH: &str = include_str!("../client/idiomorph.min.js");

/// The header by which an open page asks for itself.
const PATCH: &str = "visnyk-patch";

/// Which time a request wants to see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct When {
    at: Option<LocalTime>,
    /// True when this request chose it, so that the next ones are to keep it.
    chosen: bool,
}

/// The answer to a request.
pub(super) fn answer(parts: &Parts, state: &ServerState) -> Response<Body> {
    let say = |id: &str| state.desk.word(id);
    if !is_allowed(parts, state) {
        return words(StatusCode::FORBIDDEN, &say("serve-foreign-host"));
    }
    if parts.method != Method::GET && parts.method != Method::HEAD {
        let mut response = words(StatusCode::METHOD_NOT_ALLOWED, &say("serve-method"));
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let path = match address::decoded(parts.uri.path()) {
        Ok(path) => path,
        Err(Refused::Long) => return words(StatusCode::URI_TOO_LONG, &say("serve-long-address")),
        Err(Refused::Odd) => return words(StatusCode::BAD_REQUEST, &say("serve-odd-address")),
    };
    let Some(when) = when(parts, state) else {
        return words(StatusCode::BAD_REQUEST, &say("serve-odd-time"));
    };
    // The freshness is read first: a page may be newer than it says and is then fetched once more, but never older.
    let freshness = state.preview.freshness();
    let snapshot = state.preview.snapshot();
    let snapshot = match when.at {
        Some(time) => snapshot.at(time),
        None => snapshot,
    };
    let mut response = match path.strip_prefix("/_visnyk") {
        Some("") => redirect("/_visnyk/"),
        Some(own) if own.starts_with('/') => own_page(&own[1..], parts, state, &snapshot, when, &freshness),
        _ => site_page(&path, parts, state, &snapshot, &freshness),
    };
    response.headers_mut().insert("visnyk-number", HeaderValue::from(freshness.number));
    // Only who goes somewhere chooses; an open page that fetches itself again does not.
    if when.chosen && !parts.headers.contains_key(PATCH) {
        keep(&mut response, when.at, state.port);
    }
    response
}

/// Whether the request comes by a name of this machine.
pub(super) fn is_allowed(parts: &Parts, state: &ServerState) -> bool {
    // An absolute address in the request line names the host as well, and counts before the header.
    let named = parts.uri.authority().map(|authority| authority.as_str());
    let header = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    named.or(header).is_some_and(|host| host::is_ours(host, state.open))
}

/// The time that the address or the cookie names; `None` where the address names none that can be understood.
fn when(parts: &Parts, state: &ServerState) -> Option<When> {
    match address::field(parts.uri.query(), "at").as_deref() {
        Some("" | "now") => Some(When { at: None, chosen: true }),
        Some(time) => LocalTime::parse(time).ok().map(|at| When { at: Some(at), chosen: true }),
        None => {
            let name = cookie_name(state.port);
            let cookies = parts.headers.get_all(header::COOKIE).iter().filter_map(|cookie| cookie.to_str().ok());
            let mut pairs =
                cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
            let time = pairs.find(|(key, _)| *key == name).and_then(|(_, time)| LocalTime::parse(time).ok());
            Some(When { at: time, chosen: false })
        }
    }
}

fn cookie_name(port: u16) -> String {
    format!("visnyk-at-{port}")
}

/// Lets the next requests see the same time, or the present again.
fn keep(response: &mut Response<Body>, at: Option<LocalTime>, port: u16) {
    let name = cookie_name(port);
    let cookie = match at {
        Some(at) => format!("{name}={at}; Path=/; SameSite=Strict; HttpOnly"),
        None => format!("{name}=; Path=/; SameSite=Strict; HttpOnly; Max-Age=0"),
    };
    if let Ok(cookie) = HeaderValue::try_from(cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

fn site_page(
    path: &str,
    parts: &Parts,
    state: &ServerState,
    snapshot: &Arc<Snapshot>,
    freshness: &Freshness,
) -> Response<Body> {
    let base = snapshot.config().map_or("/", |config| config.base_url.path.as_str());
    let Some(below) = address::below(path, base) else {
        if path == "/" || base.strip_suffix('/') == Some(path) {
            return redirect(&with_query(&crate::base::paths::percent(base), parts));
        }
        let text = state.desk.text("serve-beside", &[("base", Arg::Text(base))]);
        return words(StatusCode::NOT_FOUND, &text);
    };
    let local = |address: &str| format!("{}{}", base, crate::base::paths::percent(address));
    let scripted = |html: &[u8], kind| script(html, &Tag { freshness, kind });
    match snapshot.answer(below) {
        Answer::File { path, bytes } if path.ends_with(".html") => page(StatusCode::OK, scripted(&bytes, Kind::Page)),
        Answer::File { path, bytes } => reply(StatusCode::OK, &reply::kind_of(&path), bytes),
        Answer::Redirect(address) => redirect(&with_query(&local(&address), parts)),
        Answer::Missing { bytes } => {
            // Only a page that is open asks where it went: a link to an old address is as broken here as it will be.
            let moved = parts.headers.contains_key(PATCH).then(|| state.preview.moved(below)).flatten();
            match moved {
                Some(address) => redirect(&with_query(&local(&address), parts)),
                None => page(StatusCode::NOT_FOUND, scripted(&bytes, Kind::Missing)),
            }
        }
        Answer::Failed(problems) => {
            let weighed = problems.into_iter().map(|problem| (problem, Severity::Error));
            let mut findings: Vec<Weighed> = weighed.collect();
            findings.extend(snapshot.findings().iter().filter(|(_, weight)| *weight == Severity::Error).cloned());
            findings.dedup();
            let html = state.desk.failed(&state.preview, &findings);
            page(StatusCode::INTERNAL_SERVER_ERROR, scripted(html.as_bytes(), Kind::Failed))
        }
    }
}

fn with_query(address: &str, parts: &Parts) -> String {
    match parts.uri.query() {
        Some(query) => format!("{address}?{query}"),
        None => address.to_owned(),
    }
}

fn own_page(
    own: &str,
    parts: &Parts,
    state: &ServerState,
    snapshot: &Arc<Snapshot>,
    when: When,
    freshness: &Freshness,
) -> Response<Body> {
    let field = |name: &str| address::field(parts.uri.query(), name);
    let html = |html: String| page(StatusCode::OK, script(html.as_bytes(), &Tag { freshness, kind: Kind::Own }));
    let nothing = || page(StatusCode::NOT_FOUND, state.desk.nothing(&Asked::read(when.at, field)));
    match own {
        "" => html(state.desk.overview(&state.preview, snapshot, &Asked::read(when.at, field))),
        "compare" => match state.desk.compare(snapshot, &Asked::read(when.at, field)) {
            Some(page) => html(page),
            None => nothing(),
        },
        "panel" => page(StatusCode::OK, state.desk.panel(&state.preview, snapshot, &Asked::read(when.at, field))),
        // One file, so that the first edit need not wait for a second; its names are nobody else's.
        "client.js" => {
            let code = ["(() => {\n", IDIOMORPH, "\n", CLIENT, "})();\n"].concat();
            reply(StatusCode::OK, "text/javascript; charset=utf-8", code)
        }
        "look.css" => reply(StatusCode::OK, "text/css; charset=utf-8", crate::serve::desk::LOOK),
        _ => nothing(),
    }
}
