//! The one place where a call is sent.

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
use super::response::{RawResponse, Response};
use super::trace::Trace;
use super::transience::Transience;
use super::trust::{self, LastRejected, Trust};

/// The time limit of one attempt to connect.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
/// The time limit of the answer to an ordinary call.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(120);
/// The interval between the pings on an HTTP/2 connection, and the time limit of their answers.
const PING_INTERVAL: Duration = Duration::from_secs(15);
/// A call that took longer to fail is not sent again: the user would only wait longer.
const RETRY_LIMIT: Duration = Duration::from_secs(5);
/// The pauses before a call is sent again that was never sent or that only reads.
const RETRY_PAUSES: [Duration; 2] = [Duration::from_millis(250), Duration::from_secs(1)];

/// The most bytes in a chunk of a streamed body.
const CHUNK: usize = 64 * 1024;

/// The server, how it is trusted, and the account.
#[derive(Debug, Clone)]
pub struct Login {
    /// The server.
    pub endpoint: Endpoint,
    /// Which certificate is trusted.
    pub trust: Trust,
    /// The account.
    pub username: String,
    /// Its password.
    pub password: SecretString,
    /// The trace on stderr: 0 is none, 1 a line for each request, 2 headers and bodies too.
    pub verbosity: u8,
}

/// A blocking HTTP client; clones share its connections.
#[derive(Clone)]
pub struct Client {
    http: Http,
    login: Arc<Login>,
    rejected: LastRejected,
}

/// A part of an answer that is streamed.
pub enum Chunk {
    /// The first: status and headers.
    Head(u16, HeaderMap),
    /// Some of the body.
    Bytes(Vec<u8>),
    /// The last: the body is complete.
    End,
    /// The last: there is no answer, or no more of it.
    Failed(Error),
}

impl Client {
    /// Makes the client; nothing is sent yet.
    ///
    /// # Errors
    /// When TLS or the HTTP client cannot be set up.
    pub fn new(login: Login) -> Result<Self, Error> {
        Self::with(Arc::new(login), false)
    }

    /// Another client of the same server that sends many requests over one connection, if the server has HTTP/2. At
    /// most a few dozen at a time: a server queues those that exceed its limit.
    ///
    /// # Errors
    /// As for [`Client::new`].
    pub fn multiplexing(&self) -> Result<Self, Error> {
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
    pub fn endpoint(&self) -> &Endpoint {
        &self.login.endpoint
    }

    /// Sends a call and parses its answer. One that only reads is sent up to three times; one that changes something is
    /// sent again only if the connection was never made, so that nothing is done twice.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send(&self, call: &Call) -> Result<Response, Error> {
        self.send_raw(call)?.parse(call, &self.login.endpoint)
    }

    /// The same, with the answer as it came, whatever its status.
    ///
    /// # Errors
    /// When there was no answer; see [`Error`].
    pub fn send_raw(&self, call: &Call) -> Result<RawResponse, Error> {
        let mut pauses = RETRY_PAUSES.iter();
        loop {
            let started = Instant::now();
            let result = self.exchange(call, ANSWER_TIMEOUT);
            // Without an answer, the call was not sent or only reads: see `Error::transience`.
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

    /// Reads a collection. Any other answer is an error, and not an empty list, after which a script would create what
    /// exists.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn collection(&self, call: &Call) -> Result<Vec<Value>, Error> {
        match self.send(call)?.payload {
            Payload::Records(records) => Ok(records),
            _ => Err(Error::Unreadable { call: call.to_string(), why: "a collection was expected".to_owned() }),
        }
    }

    /// Sends a call once; `timeout` limits the time until the answer is complete.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send_once(&self, call: &Call, timeout: Duration) -> Result<Response, Error> {
        self.exchange(call, timeout)?.parse(call, &self.login.endpoint)
    }

    fn exchange(&self, call: &Call, timeout: Duration) -> Result<RawResponse, Error> {
        let started = Instant::now();
        let (response, trace) =
            self.request(call, |request| request.header(ACCEPT, "application/json").timeout(timeout))?;
        let (status, headers) = (response.status(), response.headers().clone());
        let body =
            trace.outcome(response.bytes().map_err(|e| truncated(call, reason(&e, started.elapsed()), started)))?;
        trace.body(&headers, &body);
        Ok(RawResponse { status: status.as_u16(), headers, body: body.to_vec(), sent: Utc::now() - started.elapsed() })
    }

    /// Sends a call once, with `headers`, and hands each chunk of its answer to `deliver` as soon as it is received, in
    /// a thread of its own. The transfer ends when `deliver` returns `false`.
    ///
    /// # Errors
    /// When the system refuses a thread.
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

    /// Sends a request, and reads the head of its answer.
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

    /// The error for a request that has no answer.
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
                Error::Untrusted { server, rejected: Box::new(rejected) }
            }
            (TransportFailure::ConnectionLost | TransportFailure::Timeout, _) if !call.is_safe() => {
                lost_answer(call, why, took)
            }
            (failure, _) => Error::Unreachable { server, call: call.to_string(), failure, why },
        }
    }
}

/// The settings of every HTTP client.
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

/// The error for an answer that broke off.
fn truncated(call: &Call, why: String, started: Instant) -> Error {
    if call.is_safe() {
        Error::Truncated { call: call.to_string(), why }
    } else {
        lost_answer(call, why, started.elapsed())
    }
}

/// The error for a change that was sent this long ago and has no answer.
fn lost_answer(call: &Call, why: String, took: Duration) -> Error {
    Error::LostAnswer { call: call.to_string(), sent: Utc::now() - took, why }
}

/// A form in the types of the HTTP library.
fn form(fields: &[FormField]) -> Form {
    fields.iter().fold(Form::new(), |form, FormField { name, value }| match value {
        FieldValue::File(file, bytes) => form.part(*name, HttpPart::bytes(bytes.to_vec()).file_name(file.clone())),
        FieldValue::Text(text) => form.text(*name, text.clone()),
        FieldValue::Secret(secret) => form.text(*name, secret.expose_secret().to_owned()),
    })
}

/// Why a request failed, in one clause.
pub(super) fn reason(error: &reqwest::Error, took: Duration) -> String {
    let why = innermost(error);
    if error.is_timeout() && !error.is_connect() {
        format!("no answer within {} s", took.as_secs())
    } else if error.is_timeout() {
        format!("no connection within {} s", took.as_secs())
    } else if why.contains("InvalidContentType") {
        "the port does not use TLS (is it the HTTPS port?)".to_owned()
    } else {
        why
    }
}

/// The last of a chain of causes, which says what happened.
fn innermost(error: &dyn std::error::Error) -> String {
    let mut last = error;
    while let Some(cause) = last.source() {
        last = cause;
    }
    let text = last.to_string();
    // The TLS library adds a long explanation with a link.
    if text.contains("close_notify") { "the connection was cut".to_owned() } else { text }
}
