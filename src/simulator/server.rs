//! HTTPS: listens, checks who asks, reads requests, sends answers.

use std::sync::Arc;
use std::time::{Duration, Instant};

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{
    ALLOW, AUTHORIZATION, CONTENT_DISPOSITION, CONTENT_TYPE, HOST, HeaderName, HeaderValue, LOCATION, WWW_AUTHENTICATE,
};
use hyper::service::service_fn;
use hyper::{HeaderMap, Method, Response, StatusCode, Uri};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::RequestSeen;
use super::certificate::Identity;
use super::engine::Engine;
use super::lenient::LenientStream;
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

/// A client that has not finished its TLS handshake by then is disconnected.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);
/// The pause after a connection that could not be accepted, such as for want of file descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Accepts connections until its runtime shuts down, which also closes the connections.
pub async fn serve(listener: std::net::TcpListener, identity: &Identity, engine: Arc<Engine>) -> anyhow::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    let tls = TlsAcceptor::from(Arc::new(tls(identity, engine.prefers_http2())?));
    tokio::spawn(async move {
        loop {
            match listener.accept().await {
                Ok((stream, _)) => drop(tokio::spawn(connection(stream, tls.clone(), Arc::clone(&engine)))),
                Err(_) => tokio::time::sleep(ACCEPT_PAUSE).await,
            }
        }
    });
    Ok(())
}

fn tls(identity: &Identity, prefer_http2: bool) -> anyhow::Result<rustls::ServerConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut tls = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(
            vec![CertificateDer::from(identity.der.clone())],
            PrivatePkcs8KeyDer::from(identity.key.clone()).into(),
        )?;
    // HTTP/1.1 first: curl sends `time=>2019` as its user wrote it, and only in HTTP/1.1 can it be repaired.
    tls.alpn_protocols = vec![b"http/1.1".to_vec(), b"h2".to_vec()];
    if prefer_http2 {
        tls.alpn_protocols.reverse();
    }
    Ok(tls)
}

/// Serves one connection to its end. What goes wrong with it is the client's to notice.
async fn connection(stream: TcpStream, tls: TlsAcceptor, engine: Arc<Engine>) {
    // Otherwise a response waits for the acknowledgement of the TLS records before it: 40 ms, now and then.
    let _ = stream.set_nodelay(true);
    let Ok(Ok(stream)) = tokio::time::timeout(HANDSHAKE_TIMEOUT, tls.accept(stream)).await else { return };
    let mut http = Builder::new(TokioExecutor::new());
    http.http1().timer(TokioTimer::new()).header_read_timeout(None);
    http.http2().timer(TokioTimer::new());
    let service = service_fn(move |request| answer(Arc::clone(&engine), request));
    let _ = http.serve_connection(TokioIo::new(LenientStream::new(stream)), service).await;
}

/// A complete body.
type HttpBody = Full<Bytes>;

/// The connection is closed in place of an answer: the HTTP library does so with an error.
#[derive(Debug, thiserror::Error)]
#[error("closed on purpose")]
struct Closed;

async fn answer(engine: Arc<Engine>, request: hyper::Request<Incoming>) -> Result<Response<HttpBody>, Closed> {
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
    body: Incoming,
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
        let mut response = Response::new(HttpBody::default());
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
async fn collect(mut body: Incoming) -> Result<Vec<u8>, Refusal> {
    let (mut bytes, mut length) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|e| Refusal::invalid(format!("The body cannot be read: {e}.")))?;
        let chunk = frame.into_data().unwrap_or_default();
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
async fn read(takes: Takes, headers: &HeaderMap, body: Incoming) -> Result<Body, Refusal> {
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
            let stream = Full::<Bytes>::from(bytes).into_data_stream();
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
        (None, None) => Response::new(HttpBody::default()),
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

fn set(response: &mut Response<HttpBody>, name: HeaderName, value: &str) {
    // A value that cannot stand in a header came from the client's own Host header; it is left out.
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}
