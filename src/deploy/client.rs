//! The blocking HTTP client, which sends all calls but the polls of jobs.

use std::io::Read;
use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::blocking::multipart::{Form, Part as HttpPart};
use reqwest::blocking::{Client as Http, RequestBuilder, Response as HttpResponse};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap};
use secrecy::ExposeSecret;
use serde_json::Value;

use super::body::{Body, FieldValue, FormField};
use super::call::Call;
use super::endpoint::Endpoint;
use super::error::Error;
use super::payload::Payload;
use super::receive::{self, Expected};
use super::response::{RawResponse, Response};
use super::transience::Transience;
use super::transport::{Attempt, Login, Protocol, Transport, innermost, reason};

/// The time limit for the response to a call that is not a long poll.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(120);
/// A call that took longer than this to fail is not sent again: the user has waited long enough.
const RETRY_LIMIT: Duration = Duration::from_secs(5);
/// The pauses before the second and the third attempt to send a call.
const RETRY_PAUSES: [Duration; 2] = [Duration::from_millis(250), Duration::from_secs(1)];

/// The maximum size in bytes of a chunk of a streamed body.
const CHUNK: usize = 64 * 1024;

/// A blocking HTTP client; clones share its connections.
#[derive(Clone)]
pub struct Client {
    http: Http,
    transport: Arc<Transport>,
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
        let transport = Arc::new(Transport::new(login)?);
        let http =
            blocking(transport.settings(Protocol::Http1)).build().map_err(|e| Error::Setup { why: innermost(&e) })?;
        Ok(Self { http, transport })
    }

    /// The server.
    pub(crate) fn endpoint(&self) -> &Endpoint {
        self.transport.endpoint()
    }

    /// How it reaches the server.
    pub(super) fn transport(&self) -> &Transport {
        &self.transport
    }

    /// Sends a call and parses the response.
    ///
    /// After a brief fault, a call that only reads is sent again, up to three times in all. A call that changes
    /// something is sent again only if no connection was made, so that it never takes effect twice.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send(&self, call: &Call) -> Result<Response, Error> {
        self.send_raw(call)?.parse(call, self.endpoint())
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
        self.exchange(call, timeout, Expected::Json)?.parse(call, self.endpoint())
    }

    fn exchange(&self, call: &Call, timeout: Duration, expected: Expected) -> Result<RawResponse, Error> {
        let with = |request: RequestBuilder| request.header(ACCEPT, "application/json").timeout(timeout);
        let (mut response, attempt) = self.request(call, with)?;
        let (status, headers) = (response.status(), response.headers().clone());
        let read = receive::read(&mut response, expected).map_err(|e| read_reason(&e, attempt.elapsed()));
        attempt.finish(status, headers, read)
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
            let with = |request: RequestBuilder| request.header(ACCEPT, "*/*").headers(headers);
            let (mut response, attempt) = match client.request(&call, with) {
                Ok(sent) => sent,
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
                    Err(e) => Chunk::Failed(attempt.truncated(innermost(&e))),
                };
            }
        })?;
        Ok(())
    }

    /// Sends one request and reads status and headers of the response.
    fn request<'a>(
        &'a self,
        call: &'a Call,
        with: impl FnOnce(RequestBuilder) -> RequestBuilder,
    ) -> Result<(HttpResponse, Attempt<'a>), Error> {
        let (attempt, url) = self.transport.attempt(call)?;
        let Login { username, password, .. } = self.transport.login();
        let mut request =
            with(self.http.request(call.method().clone(), url)).basic_auth(username, Some(password.expose_secret()));
        request = match call.body() {
            None => request,
            Some(Body::Form(fields)) => request.multipart(form(fields)),
            Some(body @ Body::Json(json)) => request.header(CONTENT_TYPE, body.content_type()).body(json.to_string()),
            Some(body @ Body::Raw(bytes)) => request.header(CONTENT_TYPE, body.content_type()).body(bytes.to_vec()),
        };
        let response = attempt.sent(request.send())?;
        attempt.head(response.status(), response.headers());
        Ok((response, attempt))
    }
}

/// A blocking HTTP client with the settings.
pub(super) fn blocking(settings: reqwest::ClientBuilder) -> reqwest::blocking::ClientBuilder {
    reqwest::blocking::ClientBuilder::from(settings).timeout(None)
}

/// Converts a form to the types of the HTTP library.
fn form(fields: &[FormField]) -> Form {
    fields.iter().fold(Form::new(), |form, FormField { name, value }| match value {
        FieldValue::File(file, bytes) => form.part(*name, HttpPart::bytes(bytes.to_vec()).file_name(file.clone())),
        FieldValue::Text(text) => form.text(*name, text.clone()),
        FieldValue::Secret(secret) => form.text(*name, secret.expose_secret().to_owned()),
    })
}

/// Why reading a body failed, as a clause.
fn read_reason(error: &std::io::Error, took: Duration) -> String {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<reqwest::Error>()) {
        Some(inner) => reason(inner, took),
        None => innermost(error),
    }
}
