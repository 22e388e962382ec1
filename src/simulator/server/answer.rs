//! One HTTP request and its response.

use std::sync::Arc;
use std::time::Instant;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{
    ALLOW, AUTHORIZATION, CONTENT_DISPOSITION, CONTENT_TYPE, HOST, HeaderName, HeaderValue, LOCATION, WWW_AUTHENTICATE,
};
use hyper::http::request::Parts;
use hyper::{HeaderMap, Method, Response, StatusCode};

use crate::simulator::log::RequestSeen;
use crate::simulator::quirk::Quirk;
use crate::simulator::refusal::Refusal;
use crate::simulator::reply::{Content, Reply};
use crate::simulator::request::Request;
use crate::simulator::router::Router;
use crate::simulator::routes;
use crate::simulator::server::{body, range};
use crate::simulator::state::new_id;
use crate::simulator::traffic::Traffic;

/// The base paths; both name the same resources (D S R C).
const BASES: [&[&str]; 2] = [&["api", "v3"], &["api"]];

/// What all connections share.
pub(crate) struct Shared {
    pub(crate) traffic: Arc<Traffic>,
    pub(crate) router: Router,
}

impl Shared {
    /// Whether a connection is closed after each response.
    pub(super) fn closes_each(&self) -> bool {
        self.router.rules().quirks.has(Quirk::CloseEach)
    }
}

type HttpBody = Full<Bytes>;

/// Makes the HTTP library close the connection without a response.
#[derive(Debug, thiserror::Error)]
#[error("closed on purpose")]
pub(super) struct Closed;

/// Answers a request, with the faults that it meets.
pub(super) async fn answer(
    shared: Arc<Shared>,
    request: hyper::Request<Incoming>,
) -> Result<Response<HttpBody>, Closed> {
    let traffic = &shared.traffic;
    traffic.enter().await;
    let (parts, body) = request.into_parts();
    let start = Instant::now();
    let injected = traffic.injected(parts.method.as_str());
    let request_id = new_id();
    let mut seen = RequestSeen {
        method: parts.method.to_string(),
        target: parts.uri.path_and_query().map_or_else(|| parts.uri.to_string(), ToString::to_string),
        status: 0,
    };
    let mut response = match injected.status.map(StatusCode::from_u16) {
        _ if injected.reset => {
            traffic.record(seen, start.elapsed(), &request_id);
            return Err(Closed);
        }
        Some(Ok(status)) => refused(&Refusal::fault(status), None),
        _ => match handle(&shared, &parts, body, &request_id).await {
            Ok(response) => response,
            Err((refusal, allow)) => refused(&refusal, allow.as_deref()),
        },
    };
    if let Ok(value) = HeaderValue::from_str(&request_id) {
        response.headers_mut().insert("request-id", value);
    }
    let delay = traffic.latency() + injected.delay;
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    if !injected.drop_answer {
        seen.status = response.status().as_u16();
    }
    traffic.record(seen, start.elapsed(), &request_id);
    if injected.drop_answer { Err(Closed) } else { Ok(response) }
}

/// A refusal, and the header `Allow` if it needs one.
type Refused = (Refusal, Option<String>);

async fn handle(
    shared: &Shared,
    parts: &Parts,
    body: Incoming,
    request_id: &str,
) -> Result<Response<HttpBody>, Refused> {
    let plain = |refusal| (refusal, None);
    let (method, uri, headers) = (&parts.method, &parts.uri, &parts.headers);
    if !headers.get(AUTHORIZATION).is_some_and(|h| shared.traffic.authorizes(h.as_bytes())) {
        return Err(plain(Refusal::unauthorized()));
    }
    let no_path = || plain(Refusal::no_path(uri.path()));
    let segments = segments(uri.path()).ok_or_else(no_path)?;
    let below =
        |base: &&[&str]| segments.len() >= base.len() && segments.iter().zip(*base).all(|(part, want)| part == want);
    let base = BASES.into_iter().find(below).ok_or_else(no_path)?;
    let path = &segments[base.len()..];
    let rules = shared.router.rules();
    let found = routes::find(path, rules.quirks);
    if found.is_empty() {
        return Err(no_path());
    }
    let allow = routes::allowed(&found);
    if method == Method::OPTIONS {
        let mut response = Response::new(HttpBody::default());
        *response.status_mut() = StatusCode::NO_CONTENT;
        set(&mut response, ALLOW, &allow);
        return Ok(response);
    }
    // HEAD is answered like GET; the HTTP library omits the body.
    let wanted = if method == Method::HEAD { "GET" } else { method.as_str() };
    let Some((route, ids)) = found.into_iter().find(|(route, _)| route.method == wanted) else {
        return Err((Refusal::no_method(method.as_str(), uri.path()), Some(allow)));
    };
    let query = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect();
    let host = headers.get(HOST).and_then(|h| h.to_str().ok()).or_else(|| uri.authority().map(|a| a.as_str()));
    let mut request = Request {
        route,
        ids,
        query,
        body: body::read(route.takes, headers, body, rules).await.map_err(plain)?,
        base: format!("https://{}/{}", host.unwrap_or("localhost"), base.join("/")),
        request_id: request_id.to_owned(),
        rules,
    };
    let reply = shared.router.answer(&mut request, path).await.map_err(plain)?;
    Ok(response(reply, &request, headers))
}

/// The decoded segments of a path. Empty ones, as in a doubled slash, are ignored (R).
fn segments(path: &str) -> Option<Vec<String>> {
    let decode = |s: &str| percent_encoding::percent_decode_str(s).decode_utf8().ok().map(std::borrow::Cow::into_owned);
    path.split('/').filter(|s| !s.is_empty()).map(decode).collect()
}

fn response(reply: Reply, request: &Request, headers: &HeaderMap) -> Response<HttpBody> {
    let (body, content_type) = match reply.content {
        Content::File { name, bytes } => {
            let mut response = range::answer(bytes, headers);
            set(&mut response, CONTENT_TYPE, "application/octet-stream");
            set(&mut response, CONTENT_DISPOSITION, &format!("attachment; filename=\"{name}\""));
            return response;
        }
        Content::Html(html) => (HttpBody::from(html), Some("text/html; charset=utf-8")),
        Content::Json(json) => (HttpBody::from(json.to_string()), Some("application/json")),
        Content::Nothing | Content::Job(_) => (HttpBody::default(), None),
    };
    let mut response = Response::new(body);
    *response.status_mut() = reply.status;
    if let Some(content_type) = content_type {
        set(&mut response, CONTENT_TYPE, content_type);
    }
    if let Some(location) = reply.location {
        let full = format!("{}{location}", request.base);
        let is_relative = request.rules.quirks.has(Quirk::RelativeLocation);
        let path = full.match_indices('/').nth(2).map_or("", |(at, _)| &full[at..]);
        set(&mut response, LOCATION, if is_relative { path } else { &full });
    }
    response
}

fn refused(refusal: &Refusal, allow: Option<&str>) -> Response<HttpBody> {
    let mut response = Response::new(HttpBody::from(refusal.body().to_string()));
    *response.status_mut() = refusal.status;
    set(&mut response, CONTENT_TYPE, "application/json");
    if refusal.status == StatusCode::UNAUTHORIZED {
        set(&mut response, WWW_AUTHENTICATE, "Basic realm=\"ONTAP Select Deploy\"");
    }
    if let Some(allow) = allow {
        set(&mut response, ALLOW, allow);
    }
    response
}

fn set(response: &mut Response<HttpBody>, name: HeaderName, value: &str) {
    // A value that is not valid in a header comes from the header `Host` of the client; it is omitted.
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}
