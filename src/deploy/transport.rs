//! What the clients have in common: their settings, the URL of a call, its trace, and the errors.

use std::time::{Duration, Instant};

use chrono::Utc;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use rustls::ClientConfig;
use secrecy::SecretString;

use super::call::Call;
use super::endpoint::Endpoint;
use super::error::{Error, TransportFailure};
use super::receive::Received;
use super::response::RawResponse;
use super::trace::{Trace, Verbosity};
use super::trust::{self, LastRejected, Trust};

/// The time limit for one attempt to connect.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
/// The interval between pings on an HTTP/2 connection, and the time limit for their acknowledgments.
const PING_INTERVAL: Duration = Duration::from_secs(15);

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

/// The versions of HTTP that a client uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Protocol {
    /// HTTP/1.1, with a connection for each request in progress.
    Http1,
    /// HTTP/2 if the server supports it, with one connection for concurrent requests. Send at most a few dozen at a
    /// time: a server queues requests that exceed its limit of concurrent streams.
    Http2,
}

/// How the clients of a server reach it. They share the root certificates and the TLS sessions.
pub(super) struct Transport {
    login: Login,
    tls: ClientConfig,
    rejected: LastRejected,
}

impl Transport {
    /// The transport to a server.
    ///
    /// # Errors
    /// [`Error::Setup`] if TLS cannot be set up.
    pub(super) fn new(login: Login) -> Result<Self, Error> {
        let (tls, rejected) = trust::tls(login.trust.clone()).map_err(|e| Error::Setup { why: e.to_string() })?;
        Ok(Self { login, tls, rejected })
    }

    /// The settings of an HTTP client.
    pub(super) fn settings(&self, protocol: Protocol) -> reqwest::ClientBuilder {
        let mut tls = self.tls.clone();
        match protocol {
            Protocol::Http1 => settings(tls).http1_only(),
            Protocol::Http2 => {
                tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
                // A request that times out leaves its connection in use: only a ping shows that it is dead.
                settings(tls).http2_keep_alive_interval(PING_INTERVAL).http2_keep_alive_timeout(PING_INTERVAL)
            }
        }
    }

    /// The server and the account.
    pub(super) fn login(&self) -> &Login {
        &self.login
    }

    /// The server.
    pub(super) fn endpoint(&self) -> &Endpoint {
        &self.login.endpoint
    }

    /// Starts an attempt to send a call, and returns the URL to send it to.
    ///
    /// # Errors
    /// [`Error::Unreadable`] for a path that would lead to another call.
    pub(super) fn attempt<'a>(&'a self, call: &'a Call) -> Result<(Attempt<'a>, String), Error> {
        if call.has_dot_segments() {
            let why = "an identifier must not be . or ..".to_owned();
            return Err(Error::Unreadable { call: call.to_string(), why });
        }
        let (endpoint, target) = (self.endpoint(), call.target());
        let url = if call.is_absolute() { format!("{}{target}", endpoint.origin()) } else { endpoint.url(&target) };
        let trace = Trace::start(self.login.verbosity, call, &url);
        Ok((Attempt { transport: self, call, trace, started: Instant::now() }, url))
    }
}

/// One attempt to send a call: its trace and its errors.
pub(super) struct Attempt<'a> {
    transport: &'a Transport,
    call: &'a Call,
    trace: Trace,
    started: Instant,
}

impl Attempt<'_> {
    /// The time since the start.
    pub(super) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// Converts the error of a request without a response.
    ///
    /// # Errors
    /// The converted one.
    pub(super) fn sent<T>(&self, result: Result<T, reqwest::Error>) -> Result<T, Error> {
        self.trace.outcome(result.map_err(|e| self.failure(&e)))
    }

    /// Traces status and headers of the response.
    pub(super) fn head(&self, status: StatusCode, headers: &HeaderMap) {
        self.trace.head(status, headers);
    }

    /// The response, of which the body was read, or not, with a reason.
    ///
    /// # Errors
    /// If the body is incomplete, or a success is larger than the limit.
    pub(super) fn finish(
        self,
        status: StatusCode,
        headers: HeaderMap,
        read: Result<Received, String>,
    ) -> Result<RawResponse, Error> {
        let Received { body, exceeded } = self.trace.outcome(read.map_err(|why| self.truncated(why)))?;
        self.trace.body(&headers, &body);
        let sent = Utc::now() - self.elapsed();
        let raw = RawResponse { status: status.as_u16(), headers, body, exceeded, sent };
        match &raw.exceeded {
            Some(limit) if raw.is_success() => Err(raw.unreadable(self.call, format!("it is larger than {limit}"))),
            _ => Ok(raw),
        }
    }

    /// The error for an incomplete response.
    pub(super) fn truncated(&self, why: String) -> Error {
        if self.call.is_safe() {
            Error::Truncated { call: self.call.to_string(), why }
        } else {
            self.lost_response(why)
        }
    }

    /// The error for a call that changes something and got no response.
    fn lost_response(&self, why: String) -> Error {
        Error::LostResponse { call: self.call.to_string(), sent: Utc::now() - self.elapsed(), why }
    }

    /// The error for a request without a response.
    fn failure(&self, error: &reqwest::Error) -> Error {
        let login = self.transport.login();
        let server = login.endpoint.to_string();
        let why = reason(error, self.elapsed());
        let failure = match () {
            () if error.is_connect() => TransportFailure::NotConnected,
            () if error.is_timeout() => TransportFailure::Timeout,
            () => TransportFailure::ConnectionLost,
        };
        match (failure, self.transport.rejected.take()) {
            (TransportFailure::NotConnected, Some(rejected)) => {
                Error::Untrusted { server, profile: login.profile.clone(), rejected: Box::new(rejected) }
            }
            (TransportFailure::ConnectionLost | TransportFailure::Timeout, _) if !self.call.is_safe() => {
                self.lost_response(why)
            }
            (failure, _) => Error::Unreachable { server, call: self.call.to_string(), failure, why },
        }
    }
}

/// The settings that all HTTP clients share.
pub(super) fn settings(tls: ClientConfig) -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .https_only(true)
        .connect_timeout(CONNECT_TIMEOUT)
        .tcp_keepalive(Duration::from_secs(30))
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .user_agent(concat!("deploy-cli/", env!("CARGO_PKG_VERSION")))
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

/// The message of the last error in a chain of causes, which is the most specific one.
pub(super) fn innermost(error: &dyn std::error::Error) -> String {
    let mut last = error;
    while let Some(cause) = last.source() {
        last = cause;
    }
    let text = last.to_string();
    // The message of the TLS library is a long explanation with a link.
    if text.contains("close_notify") { "the connection was cut".to_owned() } else { text }
}
