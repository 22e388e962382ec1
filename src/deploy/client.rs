//! The one place where a call is sent.

use std::io::Read;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::Utc;
use reqwest::blocking::multipart::{Form, Part as HttpPart};
use reqwest::blocking::{Client as Http, RequestBuilder, Response};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

use super::call::{Body, Call, FieldValue, FormField, Method};
use super::endpoint::Endpoint;
use super::error::{Error, TransportFailure};
use super::model::Payload;
use super::response::{Answer, RawResponse};
use super::trace::Trace;
use super::transience::Transience;
use super::trust::{self, LastRejected, Trust};

/// How long one attempt to connect may take.
const CONNECT: Duration = Duration::from_secs(15);
/// How long an ordinary call may be without its answer.
const ANSWER: Duration = Duration::from_secs(120);
/// How often a shared connection is tried, and how long its answer may take.
const PING: Duration = Duration::from_secs(15);
/// What took longer to fail is no passing trouble: trying again would only make the user wait.
const BLIP: Duration = Duration::from_secs(5);
/// Waits before a call that was certainly not carried out, or that only reads, is sent again.
const AGAIN: [Duration; 2] = [Duration::from_millis(250), Duration::from_secs(1)];

/// The most bytes in a chunk of a streamed body.
const CHUNK: usize = 64 * 1024;

/// Who asks whom, and how much of it is shown.
#[derive(Debug, Clone)]
pub struct Login {
    /// The server.
    pub endpoint: Endpoint,
    /// Whose certificate is trusted.
    pub trust: Trust,
    /// The account.
    pub username: String,
    /// Its password.
    pub password: SecretString,
    /// 0 shows nothing, 1 a line a request, 2 headers and bodies too.
    pub verbosity: u8,
}

/// One blocking HTTP client, kept alive; clones share its connections.
#[derive(Clone)]
pub struct Client {
    http: Http,
    login: Arc<Login>,
    rejected: LastRejected,
}

/// A part of an answer that is streamed.
pub enum Chunk {
    /// First: status and headers.
    Head(u16, HeaderMap),
    /// A part of the body.
    Bytes(Vec<u8>),
    /// Last: the body is complete.
    End,
    /// Last: there is no answer, or the rest of it cannot be received.
    TransportFailure(Error),
}

impl Client {
    /// Makes the client; nothing is sent yet.
    ///
    /// # Errors
    /// When TLS or the HTTP client cannot be set up.
    pub fn new(login: Login) -> Result<Self, Error> {
        Self::with(Arc::new(login), false)
    }

    /// Another client of the same server, with connections of its own, that puts many requests on one connection where
    /// the server has HTTP/2. Not more than a few dozen at a time: what a server does not admit at once would wait unseen.
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
            // A request that times out leaves its connection in use: only a ping tells that it is dead.
            http.http2_keep_alive_interval(PING).http2_keep_alive_timeout(PING)
        } else {
            http.http1_only()
        };
        let http = http.build().map_err(|e| Error::Setup { why: innermost(&e) })?;
        Ok(Self { http, login, rejected })
    }

    /// The server that is asked.
    pub fn endpoint(&self) -> &Endpoint {
        &self.login.endpoint
    }

    /// Sends a call and reads its answer. One that only reads is sent up to three times; one that changes something is
    /// sent again only if the connection was never made, so that nothing is ever done twice.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send(&self, call: &Call) -> Result<Answer, Error> {
        self.raw(call)?.parse(call, &self.login.endpoint)
    }

    /// The same, with the answer left as it came, be it good or a refusal.
    ///
    /// # Errors
    /// When there was no answer; see [`Error`].
    pub fn raw(&self, call: &Call) -> Result<RawResponse, Error> {
        let mut again = AGAIN.iter();
        loop {
            let begun = Instant::now();
            let result = self.exchange(call, ANSWER);
            // Without an answer, the call was not sent or only reads: see `Error::transience`.
            let may_send_again = match &result {
                Ok(raw) => call.method().only_reads() && Transience::of_status(raw.status) == Transience::Brief,
                Err(error) => error.transience() == Transience::Brief,
            };
            match again.next() {
                Some(pause) if may_send_again && begun.elapsed() < BLIP => std::thread::sleep(*pause),
                _ => return result,
            }
        }
    }

    /// Reads a collection. What is no collection is an error: taken for an empty one, it would make a script create what is there.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn collection(&self, call: &Call) -> Result<Vec<Value>, Error> {
        match self.send(call)?.content {
            Payload::Records(records) => Ok(records),
            _ => Err(Error::Unreadable { tried: call.to_string(), why: "a collection was expected".to_owned() }),
        }
    }

    /// Sends a call once; `silence` bounds the time until the whole answer is there.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn once(&self, call: &Call, silence: Duration) -> Result<Answer, Error> {
        self.exchange(call, silence)?.parse(call, &self.login.endpoint)
    }

    fn exchange(&self, call: &Call, silence: Duration) -> Result<RawResponse, Error> {
        let begun = Instant::now();
        let (response, trace) =
            self.request(call, |request| request.header(ACCEPT, "application/json").timeout(silence))?;
        let (status, headers) = (response.status(), response.headers().clone());
        let body = trace.refused(response.bytes().map_err(|e| cut_short(call, reason(&e, begun.elapsed()), begun)))?;
        trace.body(&headers, &body);
        Ok(RawResponse { status: status.as_u16(), headers, body: body.to_vec(), sent: Utc::now() - begun.elapsed() })
    }

    /// Sends a call once, with `headers`, and hands each chunk of its answer to `deliver` as soon as it is received, in a thread of
    /// its own. The transfer ends when `deliver` returns `false`.
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
            let begun = Instant::now();
            let mut response = match client.request(&call, |request| request.header(ACCEPT, "*/*").headers(headers)) {
                Ok((response, _)) => response,
                Err(error) => {
                    deliver(Chunk::TransportFailure(error));
                    return;
                }
            };
            let mut chunk = Chunk::Head(response.status().as_u16(), response.headers().clone());
            let mut buffer = vec![0; CHUNK];
            loop {
                let is_last = matches!(chunk, Chunk::End | Chunk::TransportFailure(_));
                if !deliver(chunk) || is_last {
                    return;
                }
                chunk = match response.read(&mut buffer) {
                    Ok(0) => Chunk::End,
                    Ok(n) => Chunk::Bytes(buffer.get(..n).unwrap_or_default().to_vec()),
                    Err(e) => Chunk::TransportFailure(cut_short(&call, innermost(&e), begun)),
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
    ) -> Result<(Response, Trace), Error> {
        if call.leads_elsewhere() {
            let why = "an identifier of . or .. cannot stand in a path".to_owned();
            return Err(Error::Unreadable { tried: call.to_string(), why });
        }
        let (endpoint, target) = (&self.login.endpoint, call.target());
        let url = if call.is_from_root() { format!("{}{target}", endpoint.origin()) } else { endpoint.url(&target) };
        let method = match call.method() {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Patch => reqwest::Method::PATCH,
            Method::Put => reqwest::Method::PUT,
            Method::Delete => reqwest::Method::DELETE,
            Method::Head => reqwest::Method::HEAD,
            Method::Options => reqwest::Method::OPTIONS,
        };
        let trace = Trace::start(self.login.verbosity, call, &url);
        let mut request = with(self.http.request(method, url))
            .basic_auth(&self.login.username, Some(self.login.password.expose_secret()));
        request = match call.carries() {
            None => request,
            Some(Body::Form(fields)) => request.multipart(form(fields)),
            Some(body @ Body::Json(json)) => request.header(CONTENT_TYPE, body.kind()).body(json.to_string()),
            Some(body @ Body::Raw(bytes)) => request.header(CONTENT_TYPE, body.kind()).body(bytes.to_vec()),
        };
        let begun = Instant::now();
        let response = trace.refused(request.send().map_err(|e| self.lost(call, &e, begun.elapsed())))?;
        trace.head(&response);
        Ok((response, trace))
    }

    /// Sorts an exchange that brought no answer.
    fn lost(&self, call: &Call, error: &reqwest::Error, took: Duration) -> Error {
        let (server, tried) = (self.login.endpoint.to_string(), call.to_string());
        let why = reason(error, took);
        let lost = match () {
            () if error.is_connect() => TransportFailure::NotConnected,
            () if error.is_timeout() => TransportFailure::Silence,
            () => TransportFailure::Broken,
        };
        match (lost, self.rejected.take()) {
            (TransportFailure::NotConnected, Some(rejected)) => {
                Error::Untrusted { server, rejected: Box::new(rejected) }
            }
            (TransportFailure::Broken | TransportFailure::Silence, _) if !call.method().only_reads() => {
                lost_answer(call, why, took)
            }
            (lost, _) => Error::Unreachable { server, tried, lost, why },
        }
    }
}

/// What all connections to a Deploy have in common.
pub(super) fn http(tls: rustls::ClientConfig) -> reqwest::blocking::ClientBuilder {
    Http::builder()
        .tls_backend_preconfigured(tls)
        .https_only(true)
        .connect_timeout(CONNECT)
        .timeout(None)
        .tcp_keepalive(Duration::from_secs(30))
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .user_agent(concat!("deploy-cli/", env!("CARGO_PKG_VERSION")))
}

/// The answer broke off in its middle.
fn cut_short(call: &Call, why: String, begun: Instant) -> Error {
    if call.method().only_reads() {
        Error::CutShort { tried: call.to_string(), why }
    } else {
        lost_answer(call, why, begun.elapsed())
    }
}

/// The answer to a change that was sent this long ago will not come.
fn lost_answer(call: &Call, why: String, took: Duration) -> Error {
    Error::LostAnswer { tried: call.to_string(), sent: Utc::now() - took, why }
}

/// A form as the HTTP library has it.
fn form(fields: &[FormField]) -> Form {
    fields.iter().fold(Form::new(), |form, FormField { name, value }| match value {
        FieldValue::File(file, bytes) => form.part(*name, HttpPart::bytes(bytes.to_vec()).file_name(file.clone())),
        FieldValue::Text(text) => form.text(*name, text.clone()),
        FieldValue::Secret(secret) => form.text(*name, secret.expose_secret().to_owned()),
    })
}

/// A clause for people about why a request failed.
pub(super) fn reason(error: &reqwest::Error, took: Duration) -> String {
    let why = innermost(error);
    if error.is_timeout() && !error.is_connect() {
        format!("no answer within {} s", took.as_secs())
    } else if error.is_timeout() {
        format!("no connection within {} s", took.as_secs())
    } else if why.contains("InvalidContentType") {
        "it does not speak TLS on this port (is this the HTTPS port?)".to_owned()
    } else {
        why
    }
}

/// The last of a chain of causes: the only one that says what happened.
fn innermost(error: &dyn std::error::Error) -> String {
    let mut last = error;
    while let Some(cause) = last.source() {
        last = cause;
    }
    let said = last.to_string();
    // The TLS library explains at length, with a link, what the truncation of a message may mean.
    if said.contains("close_notify") { "the connection was cut".to_owned() } else { said }
}
