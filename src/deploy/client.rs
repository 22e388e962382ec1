//! The HTTP client. All calls are sent here.

use std::io::Read;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::Utc;
use reqwest::blocking::multipart::{Form, Part as HttpPart};
use reqwest::blocking::{Client as Http, RequestBuilder, Response as HttpResponse};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

use super::body::{Body, FieldValue, FormField};
use super::call::Call;
use super::endpoint::Endpoint;
use super::error::{Error, TransportFailure};
use super::payload::Payload;
use super::receive::{self, Expected};
use super::response::{RawResponse, Response};
use super::trace::{Trace, Verbosity};
use super::transience::Transience;
use super::trust::{self, LastRejected, Trust};

/// The time limit for one attempt to connect.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
/// The time limit for the response to a call that is not a long poll.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(120);
/// The interval between pings on an HTTP/2 connection, and the time limit for their acknowledgments.
const PING_INTERVAL: Duration = Duration::from_secs(15);
/// A call that took longer than this to fail is not sent again: the user has waited long enough.
const RETRY_LIMIT: Duration = Duration::from_secs(5);
/// The pauses before the second and the third attempt to send a call.
const RETRY_PAUSES: [Duration; 2] = [Duration::from_millis(250), Duration::from_secs(1)];

/// The maximum size in bytes of a chunk of a streamed body.
const CHUNK: usize = 64 * 1024;

/// Everything needed to connect: the server, which certificates are trusted, and the account.
#[derive(Debug, Clone)]
pub struct Login {
    /// The server.
    pub endpoint: Endpoint,
    /// The name of the profile that the server is saved as, if it is, for hints.
    pub profile: Option<String>,
    /// Which certificates are trusted.
    pub trust: Trust,
    /// The user name.
    pub username: String,
    /// The password.
    pub password: SecretString,
    /// The trace on stderr.
    pub verbosity: Verbosity,
}

/// A blocking HTTP client; clones share its connections.
#[derive(Clone)]
pub struct Client {
    http: Http,
    login: Arc<Login>,
    rejected: LastRejected,
}

/// A part of a streamed response.
pub(crate) enum Chunk {
    /// Status and headers; always the first chunk.
    Head(u16, HeaderMap),
    /// Bytes of the body.
    Bytes(Vec<u8>),
    /// The body is complete; nothing follows.
    End,
    /// The response is missing or incomplete; nothing follows.
    Failed(Error),
}

impl Client {
    /// Creates a client. Sends nothing.
    ///
    /// # Errors
    /// [`Error::Setup`] if TLS or the HTTP client cannot be set up.
    pub fn new(login: Login) -> Result<Self, Error> {
        Self::with(Arc::new(login), false)
    }

    /// Creates another client for the same server, which uses HTTP/2 if the server supports it and so sends concurrent
    /// requests over one connection. Send at most a few dozen at a time: a server queues requests that exceed its limit
    /// of concurrent streams.
    ///
    /// # Errors
    /// As for [`Client::new`].
    pub(crate) fn multiplexing(&self) -> Result<Self, Error> {
        Self::with(Arc::clone(&self.login), true)
    }

    fn with(login: Arc<Login>, multiplexing: bool) -> Result<Self, Error> {
        let (mut tls, rejected) = trust::tls(login.trust.clone()).map_err(|e| Error::Setup { why: e.to_string() })?;
        if multiplexing {
            tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        }
        let http = http(tls);
        let http = if multiplexing {
            // A request that times out leaves its connection in use: only a ping shows that it is dead.
            http.http2_keep_alive_interval(PING_INTERVAL).http2_keep_alive_timeout(PING_INTERVAL)
        } else {
            http.http1_only()
        };
        let http = http.build().map_err(|e| Error::Setup { why: innermost(&e) })?;
        Ok(Self { http, login, rejected })
    }

    /// The server.
    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.login.endpoint
    }

    /// Sends a call and parses the response.
    ///
    /// After a brief fault, a call that only reads is sent again, up to three times in all. A call that changes
    /// something is sent again only if no connection was made, so that it never takes effect twice.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send(&self, call: &Call) -> Result<Response, Error> {
        self.send_raw(call)?.parse(call, &self.login.endpoint)
    }

    /// The HTTP version of the response to a call: `HTTP/1.1`, `HTTP/2.0`.
    ///
    /// # Errors
    /// If there is no response; see [`Error`].
    pub(crate) fn http_version(&self, call: &Call) -> Result<String, Error> {
        let (response, _) = self.request(call, |request| request.timeout(RESPONSE_TIMEOUT))?;
        Ok(format!("{:?}", response.version()))
    }

    /// Like [`Client::send`], but returns the response as received, with any status.
    ///
    /// # Errors
    /// If there is no response; see [`Error`].
    pub(crate) fn send_raw(&self, call: &Call) -> Result<RawResponse, Error> {
        self.repeat(call, Expected::Json)
    }

    /// Like [`Client::send_raw`], but the body of a success may also be a file of any size.
    ///
    /// # Errors
    /// As for [`Client::send_raw`].
    pub(crate) fn send_for_anything(&self, call: &Call) -> Result<RawResponse, Error> {
        self.repeat(call, Expected::Anything)
    }

    fn repeat(&self, call: &Call, expected: Expected) -> Result<RawResponse, Error> {
        let mut pauses = RETRY_PAUSES.iter();
        loop {
            let started = Instant::now();
            let result = self.exchange(call, RESPONSE_TIMEOUT, expected);
            // A brief fault without a response means that the call was not sent or only reads: see `Error::transience`.
            let may_send_again = match &result {
                Ok(raw) => call.is_safe() && Transience::of_status(raw.status) == Transience::Brief,
                Err(error) => error.transience() == Transience::Brief,
            };
            match pauses.next() {
                Some(pause) if may_send_again && started.elapsed() < RETRY_LIMIT => std::thread::sleep(*pause),
                _ => return result,
            }
        }
    }

    /// Reads a collection. Any other response is an error. It must not be taken for an empty list, since a script would
    /// then create objects that already exist.
    ///
    /// # Errors
    /// See [`Error`].
    pub(crate) fn collection(&self, call: &Call) -> Result<Vec<Value>, Error> {
        match self.send(call)?.payload {
            Payload::Records(records) => Ok(records),
            _ => Err(Error::Unreadable { call: call.to_string(), why: "a collection was expected".to_owned() }),
        }
    }

    /// Sends a call once. `timeout` is the time limit until the response is complete.
    ///
    /// # Errors
    /// See [`Error`].
    pub(crate) fn send_once(&self, call: &Call, timeout: Duration) -> Result<Response, Error> {
        self.exchange(call, timeout, Expected::Json)?.parse(call, &self.login.endpoint)
    }

    fn exchange(&self, call: &Call, timeout: Duration, expected: Expected) -> Result<RawResponse, Error> {
        let started = Instant::now();
        let (mut response, trace) =
            self.request(call, |request| request.header(ACCEPT, "application/json").timeout(timeout))?;
        let (status, headers) = (response.status(), response.headers().clone());
        let read = receive::read(&mut response, expected);
        let read = trace.outcome(read.map_err(|e| truncated(call, read_reason(&e, started.elapsed()), started)))?;
        trace.body(&headers, &read.body);
        let raw = RawResponse {
            status: status.as_u16(),
            headers,
            body: read.body,
            exceeded: read.exceeded,
            sent: Utc::now() - started.elapsed(),
        };
        match &raw.exceeded {
            Some(limit) if raw.is_success() => Err(raw.unreadable(call, format!("it is larger than {limit}"))),
            _ => Ok(raw),
        }
    }

    /// Sends a call once, with `headers`, and streams the response: a new thread calls `deliver` with each chunk as it
    /// is received, until `deliver` returns `false`.
    ///
    /// # Errors
    /// If the thread cannot be started.
    pub(crate) fn stream(
        &self,
        call: &Call,
        headers: HeaderMap,
        deliver: impl Fn(Chunk) -> bool + Send + 'static,
    ) -> std::io::Result<()> {
        let (client, call) = (self.clone(), call.clone());
        std::thread::Builder::new().name("download".to_owned()).spawn(move || {
            let started = Instant::now();
            let mut response = match client.request(&call, |request| request.header(ACCEPT, "*/*").headers(headers)) {
                Ok((response, _)) => response,
                Err(error) => {
                    deliver(Chunk::Failed(error));
                    return;
                }
            };
            let mut chunk = Chunk::Head(response.status().as_u16(), response.headers().clone());
            let mut buffer = vec![0; CHUNK];
            loop {
                let is_last = matches!(chunk, Chunk::End | Chunk::Failed(_));
                if !deliver(chunk) || is_last {
                    return;
                }
                chunk = match response.read(&mut buffer) {
                    Ok(0) => Chunk::End,
                    Ok(n) => Chunk::Bytes(buffer.get(..n).unwrap_or_default().to_vec()),
                    Err(e) => Chunk::Failed(truncated(&call, innermost(&e), started)),
                };
            }
        })?;
        Ok(())
    }

    /// Sends one request and reads status and headers of the response.
    fn request(
        &self,
        call: &Call,
        with: impl FnOnce(RequestBuilder) -> RequestBuilder,
    ) -> Result<(HttpResponse, Trace), Error> {
        if call.has_dot_segments() {
            let why = "an identifier must not be . or ..".to_owned();
            return Err(Error::Unreadable { call: call.to_string(), why });
        }
        let (endpoint, target) = (&self.login.endpoint, call.target());
        let url = if call.is_absolute() { format!("{}{target}", endpoint.origin()) } else { endpoint.url(&target) };
        let trace = Trace::start(self.login.verbosity, call, &url);
        let mut request = with(self.http.request(call.method().clone(), url))
            .basic_auth(&self.login.username, Some(self.login.password.expose_secret()));
        request = match call.body() {
            None => request,
            Some(Body::Form(fields)) => request.multipart(form(fields)),
            Some(body @ Body::Json(json)) => request.header(CONTENT_TYPE, body.content_type()).body(json.to_string()),
            Some(body @ Body::Raw(bytes)) => request.header(CONTENT_TYPE, body.content_type()).body(bytes.to_vec()),
        };
        let started = Instant::now();
        let response = trace.outcome(request.send().map_err(|e| self.failure(call, &e, started.elapsed())))?;
        trace.head(&response);
        Ok((response, trace))
    }

    /// The error for a request without a response.
    fn failure(&self, call: &Call, error: &reqwest::Error, took: Duration) -> Error {
        let server = self.login.endpoint.to_string();
        let why = reason(error, took);
        let failure = match () {
            () if error.is_connect() => TransportFailure::NotConnected,
            () if error.is_timeout() => TransportFailure::Timeout,
            () => TransportFailure::ConnectionLost,
        };
        match (failure, self.rejected.take()) {
            (TransportFailure::NotConnected, Some(rejected)) => {
                Error::Untrusted { server, profile: self.login.profile.clone(), rejected: Box::new(rejected) }
            }
            (TransportFailure::ConnectionLost | TransportFailure::Timeout, _) if !call.is_safe() => {
                lost_response(call, why, took)
            }
            (failure, _) => Error::Unreachable { server, call: call.to_string(), failure, why },
        }
    }
}

/// The settings that all HTTP clients share.
pub(super) fn http(tls: rustls::ClientConfig) -> reqwest::blocking::ClientBuilder {
    Http::builder()
        .tls_backend_preconfigured(tls)
        .https_only(true)
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(None)
        .tcp_keepalive(Duration::from_secs(30))
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .user_agent(concat!("deploy-cli/", env!("CARGO_PKG_VERSION")))
}

/// The error for an incomplete response.
fn truncated(call: &Call, why: String, started: Instant) -> Error {
    if call.is_safe() {
        Error::Truncated { call: call.to_string(), why }
    } else {
        lost_response(call, why, started.elapsed())
    }
}

/// The error for a call that changes something and got no response in the time `took`.
fn lost_response(call: &Call, why: String, took: Duration) -> Error {
    Error::LostResponse { call: call.to_string(), sent: Utc::now() - took, why }
}

/// Converts a form to the types of the HTTP library.
fn form(fields: &[FormField]) -> Form {
    fields.iter().fold(Form::new(), |form, FormField { name, value }| match value {
        FieldValue::File(file, bytes) => form.part(*name, HttpPart::bytes(bytes.to_vec()).file_name(file.clone())),
        FieldValue::Text(text) => form.text(*name, text.clone()),
        FieldValue::Secret(secret) => form.text(*name, secret.expose_secret().to_owned()),
    })
}

/// Why a request failed, as a clause.
pub(super) fn reason(error: &reqwest::Error, took: Duration) -> String {
    let why = innermost(error);
    if error.is_timeout() && !error.is_connect() {
        format!("no response within {} s", took.as_secs())
    } else if error.is_timeout() {
        format!("no connection within {} s", took.as_secs())
    } else if why.contains("InvalidContentType") {
        "the port does not use TLS (is it the HTTPS port?)".to_owned()
    } else {
        why
    }
}

/// Why reading a body failed, as a clause.
fn read_reason(error: &std::io::Error, took: Duration) -> String {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<reqwest::Error>()) {
        Some(inner) => reason(inner, took),
        None => innermost(error),
    }
}

/// The message of the last error in a chain of causes, which is the most specific one.
fn innermost(error: &dyn std::error::Error) -> String {
    let mut last = error;
    while let Some(cause) = last.source() {
        last = cause;
    }
    let text = last.to_string();
    // The message of the TLS library is a long explanation with a link.
    if text.contains("close_notify") { "the connection was cut".to_owned() } else { text }
}
