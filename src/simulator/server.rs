//! HTTPS: listens, checks who asks, reads requests, sends answers.

use std::sync::Arc;
use std::time::Instant;

use anyhow::Context as _;
use axum::body::Body as HttpBody;
use axum::http::header::{ALLOW, AUTHORIZATION, CONTENT_DISPOSITION, CONTENT_TYPE, HOST, LOCATION, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode, Uri};
use axum_server::accept::NoDelayAcceptor;
use axum_server::tls_rustls::RustlsConfig;
use futures_util::StreamExt;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};

use super::RequestSeen;
use super::certificate::Identity;
use super::engine::Engine;
use super::lenient::Lenient;
use super::range;
use super::refusal::Refusal;
use super::request::{Body, File, Reply, Request};
use super::resources::jobs;
use super::routes::{self, Takes};
use super::state::new_id;

/// No real request is larger; license files have a few kilobytes.
const LARGEST: usize = 4 * 1024 * 1024;
/// So much of a larger one is read and thrown away.
const PATIENCE: usize = 16 * LARGEST;
/// The base paths; both name the same resources (D S R C).
const BASES: [&[&str]; 2] = [&["api", "v3"], &["api"]];

/// Stops the server.
pub struct Handle(axum_server::Handle<std::net::SocketAddr>);

impl Handle {
    /// Closes what listens and cuts what is open.
    pub fn stop(&self) {
        self.0.shutdown();
    }
}

/// Serves on a listener until told to stop.
pub async fn start(
    listener: std::net::TcpListener,
    identity: &Identity,
    engine: Arc<Engine>,
) -> anyhow::Result<Handle> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut tls = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(
            vec![CertificateDer::from(identity.der.clone())],
            PrivatePkcs8KeyDer::from(identity.key.clone()).into(),
        )?;
    // HTTP/1.1 first: curl sends `time=>2019` as its user wrote it, and only there can it be put right.
    tls.alpn_protocols = vec![b"http/1.1".to_vec(), b"h2".to_vec()];
    if engine.prefers_http2() {
        tls.alpn_protocols.reverse();
    }
    let service = tower::service_fn(move |request: axum::http::Request<hyper::body::Incoming>| {
        answer(Arc::clone(&engine), request.map(HttpBody::new))
    });
    let handle = axum_server::Handle::new();
    let server = axum_server::from_tcp_rustls(listener, RustlsConfig::from_config(Arc::new(tls)))
        .context("the simulator cannot listen")?
        // Else an answer waits for the acknowledgement of what TLS said before it: 40 ms, now and then.
        .map(|tls| Lenient::new(tls.acceptor(NoDelayAcceptor::new())))
        .handle(handle.clone());
    tokio::spawn(async move {
        // It ends when it is told to.
        let _ = server.serve(tower::make::Shared::new(service)).await;
    });
    handle.listening().await.context("the simulator cannot listen")?;
    Ok(Handle(handle))
}

/// The connection is closed in place of an answer: the HTTP library does so with an error.
#[derive(Debug, thiserror::Error)]
#[error("closed on purpose")]
struct Closed;

async fn answer(engine: Arc<Engine>, request: axum::extract::Request) -> Result<Response<HttpBody>, Closed> {
    engine.enter().await;
    let (parts, body) = request.into_parts();
    let begun = Instant::now();
    let fate = engine.fate(parts.method.as_str());
    let request_id = new_id();
    let mut seen = RequestSeen {
        method: parts.method.to_string(),
        target: parts.uri.path_and_query().map_or_else(|| parts.uri.to_string(), ToString::to_string),
        status: 0,
    };
    let mut response = match fate.status.map(StatusCode::from_u16) {
        _ if fate.reset => {
            engine.saw(seen, begun.elapsed(), &request_id);
            return Err(Closed);
        }
        Some(Ok(status)) => refused(&Refusal::by_chance(status), None),
        _ => match handle(&engine, &parts.method, &parts.uri, &parts.headers, body, &request_id).await {
            Ok(response) => response,
            Err((refusal, allow)) => refused(&refusal, allow.as_deref()),
        },
    };
    if let Ok(value) = HeaderValue::from_str(&request_id) {
        response.headers_mut().insert("request-id", value);
    }
    let delay = engine.latency() + fate.delay;
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    if !fate.drop_answer {
        seen.status = response.status().as_u16();
    }
    engine.saw(seen, begun.elapsed(), &request_id);
    if fate.drop_answer { Err(Closed) } else { Ok(response) }
}

type Refused = (Refusal, Option<String>);

async fn handle(
    engine: &Arc<Engine>,
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
    body: HttpBody,
    request_id: &str,
) -> Result<Response<HttpBody>, Refused> {
    let plain = |refusal| (refusal, None);
    if !headers.get(AUTHORIZATION).is_some_and(|h| engine.knows(h.as_bytes())) {
        return Err(plain(Refusal::unauthorized()));
    }
    let no_path = || plain(Refusal::no_path(uri.path()));
    let segments = segments(uri.path()).ok_or_else(no_path)?;
    let starts =
        |base: &&[&str]| segments.len() >= base.len() && segments.iter().zip(*base).all(|(is, want)| is == want);
    let base = BASES.into_iter().find(starts).ok_or_else(no_path)?;
    let path = &segments[base.len()..];
    let found = routes::find(path);
    if found.is_empty() {
        return Err(no_path());
    }
    let allow = routes::allowed(&found);
    if method == Method::OPTIONS {
        let mut response = Response::new(HttpBody::empty());
        *response.status_mut() = StatusCode::NO_CONTENT;
        set(&mut response, ALLOW, &allow);
        return Ok(response);
    }
    // HEAD is answered as GET; the HTTP library leaves the body out.
    let verb = if method == Method::HEAD { "GET" } else { method.as_str() };
    let Some((route, ids)) = found.into_iter().find(|(route, _)| route.method == verb) else {
        return Err((Refusal::no_verb(method.as_str(), uri.path()), Some(allow)));
    };
    let query = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect();
    let host = headers.get(HOST).and_then(|h| h.to_str().ok()).or_else(|| uri.authority().map(|a| a.as_str()));
    let request = Request {
        route,
        ids,
        query,
        body: read(route.takes, headers, body).await.map_err(plain)?,
        base: format!("https://{}/{}", host.unwrap_or("localhost"), base.join("/")),
        request_id: request_id.to_owned(),
        fails: engine.fails(verb, path),
    };
    if route.method != "GET" {
        request.check_parameters().map_err(plain)?;
    }
    if route.long_poll {
        jobs::hold(engine, &request).await.map_err(plain)?;
    }
    let mut state = engine.state();
    let reply = (route.handler)(engine, &mut state, &request).map_err(plain)?;
    if route.method != "GET" {
        engine.save(&state).map_err(|e| plain(Refusal::internal(format!("{e:#}"))))?;
    }
    drop(state);
    Ok(sent(reply, &request, headers))
}

/// The decoded segments of a path; doubled slashes and one at the end do no harm (R).
fn segments(path: &str) -> Option<Vec<String>> {
    let decode = |s: &str| percent_encoding::percent_decode_str(s).decode_utf8().ok().map(std::borrow::Cow::into_owned);
    path.split('/').filter(|s| !s.is_empty()).map(decode).collect()
}

/// Reads a body. One that is too large is read on to its end, within reason: a client that is still sending would
/// not see its answer.
async fn collect(body: HttpBody) -> Result<Vec<u8>, Refusal> {
    let mut chunks = body.into_data_stream();
    let (mut bytes, mut length) = (Vec::new(), 0);
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|e| Refusal::invalid(format!("The body cannot be read: {e}.")))?;
        length += chunk.len();
        if length <= LARGEST {
            bytes.extend_from_slice(&chunk);
        } else if length > PATIENCE {
            break;
        }
    }
    if length > LARGEST { Err(Refusal::too_large()) } else { Ok(bytes) }
}

/// Reads a body of the kind that the route takes.
async fn read(takes: Takes, headers: &HeaderMap, body: HttpBody) -> Result<Body, Refusal> {
    let bytes = collect(body).await?;
    let kind = headers.get(CONTENT_TYPE).and_then(|h| h.to_str().ok()).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match takes {
        // What comes with a call that takes no body is not looked at.
        Takes::Nothing => Ok(Body::Empty),
        Takes::Json if bytes.is_empty() => Ok(Body::Empty),
        Takes::Json if !matches!(essence.as_str(), "" | "application/json" | "text/json") => {
            Err(Refusal::media_type(&essence, "application/json"))
        }
        Takes::Json => {
            let wrong = |e: serde_json::Error| Refusal::invalid(format!("The body is not JSON: {e}."));
            serde_json::from_slice(&bytes).map(Body::Json).map_err(wrong)
        }
        Takes::Form => {
            let Ok(boundary) = multer::parse_boundary(kind) else {
                return Err(Refusal::media_type(&essence, "multipart/form-data"));
            };
            let wrong = |e: multer::Error| Refusal::invalid(format!("The form cannot be read: {e}."));
            let stream = futures_util::stream::once(async move { Ok::<_, std::convert::Infallible>(bytes) });
            let mut form = multer::Multipart::new(stream, boundary);
            let mut parts = Vec::new();
            while let Some(field) = form.next_field().await.map_err(wrong)? {
                let name = field.name().unwrap_or_default().to_owned();
                parts.push((name, field.bytes().await.map_err(wrong)?.to_vec()));
            }
            Ok(Body::Form(parts))
        }
    }
}

fn sent(reply: Reply, request: &Request, headers: &HeaderMap) -> Response<HttpBody> {
    let mut response = match (reply.body, reply.file) {
        (_, Some(File { kind, name: Some(name), bytes })) => {
            let mut response = range::answer(bytes, headers);
            set(&mut response, CONTENT_TYPE, kind);
            set(&mut response, CONTENT_DISPOSITION, &format!("attachment; filename=\"{name}\""));
            return response;
        }
        (_, Some(File { kind, name: None, bytes })) => {
            let mut response = Response::new(HttpBody::from(bytes));
            set(&mut response, CONTENT_TYPE, kind);
            response
        }
        (Some(json), None) => {
            let mut response = Response::new(HttpBody::from(json.to_string()));
            set(&mut response, CONTENT_TYPE, "application/json");
            response
        }
        (None, None) => Response::new(HttpBody::empty()),
    };
    *response.status_mut() = reply.status;
    if let Some(location) = reply.location {
        set(&mut response, LOCATION, &format!("{}{location}", request.base));
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

fn set(response: &mut Response<HttpBody>, name: axum::http::HeaderName, value: &str) {
    // A value that cannot stand in a header came from the client's own Host header; it is left out.
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}
