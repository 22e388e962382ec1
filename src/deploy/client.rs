//! The one place where a call is sent.

use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::Utc;
use reqwest::blocking::Client as Http;
use reqwest::header::{ACCEPT, CONTENT_TYPE, LOCATION, RETRY_AFTER};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

use super::call::{Call, Method};
use super::endpoint::Endpoint;
use super::error::{Error, Lost, Refusal};
use super::model::{Content, clean, text};
use super::trace::Trace;
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

/// A good answer.
#[derive(Debug)]
pub struct Answer {
    /// What it carried.
    pub content: Content,
    /// The identifier at the end of the `location` header: that of a created object (D S C).
    pub created: Option<String>,
    /// All headers.
    pub headers: reqwest::header::HeaderMap,
}

impl Client {
    /// Makes the client; nothing is sent yet.
    ///
    /// # Errors
    /// When TLS or the HTTP client cannot be set up.
    pub fn new(login: Login) -> anyhow::Result<Self> {
        Self::with(Arc::new(login), false)
    }

    /// Another client of the same server, with connections of its own, that puts many requests on one connection where
    /// the server has HTTP/2. Not more than a few dozen at a time: what a server does not admit at once would wait unseen.
    ///
    /// # Errors
    /// As for [`Client::new`].
    pub fn multiplexing(&self) -> anyhow::Result<Self> {
        Self::with(Arc::clone(&self.login), true)
    }

    fn with(login: Arc<Login>, multiplexing: bool) -> anyhow::Result<Self> {
        let (mut tls, rejected) = trust::tls(login.trust.clone())?;
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
        Ok(Self { http: http.build()?, login, rejected })
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
        let mut again = AGAIN.iter();
        loop {
            let begun = Instant::now();
            let error = match self.once(call, ANSWER) {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            match again.next() {
                Some(pause) if may_send_again(call, &error) && begun.elapsed() < BLIP => std::thread::sleep(*pause),
                _ => return Err(error),
            }
        }
    }

    /// Reads a collection. What is no collection is an error: taken for an empty one, it would make a script create what is there.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn collection(&self, call: &Call) -> Result<Vec<Value>, Error> {
        match self.send(call)?.content {
            Content::Records(records) => Ok(records),
            _ => Err(Error::Unreadable { tried: call.to_string(), why: "a collection was expected".to_owned() }),
        }
    }

    /// Sends a call once; `silence` bounds the time until the whole answer is there.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn once(&self, call: &Call, silence: Duration) -> Result<Answer, Error> {
        if call.leads_elsewhere() {
            let why = "an identifier of . or .. cannot stand in a path".to_owned();
            return Err(Error::Unreadable { tried: call.to_string(), why });
        }
        let url = self.login.endpoint.url(&call.target());
        let method = match call.method() {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Patch => reqwest::Method::PATCH,
            Method::Delete => reqwest::Method::DELETE,
        };
        let trace = Trace::start(self.login.verbosity, call, &url);
        let mut request = self
            .http
            .request(method, url)
            .basic_auth(&self.login.username, Some(self.login.password.expose_secret()))
            .header(ACCEPT, "application/json")
            .timeout(silence);
        if let Some(body) = call.body() {
            request = request.header(CONTENT_TYPE, "application/json").body(body.to_string());
        }
        let begun = Instant::now();
        let response = request.send().map_err(|e| self.lost(call, &e, begun.elapsed()));
        let response = trace.refused(response)?;
        let status = response.status().as_u16();
        trace.head(&response);
        let header = |name| response.headers().get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
        let created = header(LOCATION).and_then(|l| created_id(&l));
        let retry_after = header(RETRY_AFTER).and_then(|s| s.trim().parse().ok()).map(Duration::from_secs);
        let kind = header(CONTENT_TYPE).unwrap_or_else(|| "no content type".to_owned());
        let headers = response.headers().clone();
        let body = response.bytes().map_err(|e| {
            let (tried, why) = (call.to_string(), reason(&e, begun.elapsed()));
            if call.method().only_reads() {
                Error::CutShort { tried, why }
            } else {
                lost_answer(call, why, begun.elapsed())
            }
        });
        let body = trace.refused(body)?;
        let json: Option<Value> = serde_json::from_slice(&body).ok();
        trace.body(json.as_ref(), &kind, body.len());

        if !(200..300).contains(&status) {
            return Err(Error::Refused(self.refusal(call, status, json.as_ref(), retry_after)));
        }
        let content = match (json, body.is_empty()) {
            (None, true) => Some(Content::Nothing),
            (None, false) => None,
            (Some(json), _) => Content::read(json),
        };
        match content {
            Some(Content::Job(job)) => Ok(Answer { content: Content::Job(job), created, headers }),
            Some(_) if status == 202 => {
                Err(unreadable(call, "it was accepted, and no job was named".to_owned(), begun.elapsed()))
            }
            Some(content) => Ok(Answer { content, created, headers }),
            None => Err(unreadable(call, format!("HTTP {status} with {}", described(&kind, &body)), begun.elapsed())),
        }
    }

    fn refusal(&self, call: &Call, status: u16, body: Option<&Value>, retry_after: Option<Duration>) -> Refusal {
        let error =
            |key| body.and_then(|b| text(b.get("error")?.get(key)?)).map(|said| clean(&said)).unwrap_or_default();
        Refusal {
            server: self.login.endpoint.to_string(),
            tried: call.to_string(),
            method: call.method(),
            status,
            code: error("code"),
            message: error("message"),
            retry_after,
        }
    }

    /// Sorts an exchange that brought no answer.
    fn lost(&self, call: &Call, error: &reqwest::Error, took: Duration) -> Error {
        let (server, tried) = (self.login.endpoint.to_string(), call.to_string());
        let why = reason(error, took);
        let lost = match () {
            () if error.is_connect() => Lost::NotConnected,
            () if error.is_timeout() => Lost::Silence,
            () => Lost::Broken,
        };
        match (lost, self.rejected.take()) {
            (Lost::NotConnected, Some(rejected)) => Error::Untrusted { server, rejected: Box::new(rejected) },
            (Lost::Broken | Lost::Silence, _) if !call.method().only_reads() => lost_answer(call, why, took),
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

/// Whether a failed call may be repeated by itself: it was never sent, or it only reads.
fn may_send_again(call: &Call, error: &Error) -> bool {
    match error {
        Error::Unreachable { lost, .. } => *lost != Lost::Silence,
        Error::Refused(r) => call.method().only_reads() && matches!(r.status, 429 | 502 | 503 | 504),
        Error::CutShort { .. } => true,
        Error::Untrusted { .. } | Error::LostAnswer { .. } | Error::Unreadable { .. } => false,
    }
}

/// An answer that came and says nothing: for a call that changes something, that is as good as none.
fn unreadable(call: &Call, why: String, took: Duration) -> Error {
    if call.method().only_reads() {
        Error::Unreadable { tried: call.to_string(), why }
    } else {
        lost_answer(call, why, took)
    }
}

/// The answer to a change that was sent this long ago will not come.
fn lost_answer(call: &Call, why: String, took: Duration) -> Error {
    Error::LostAnswer { tried: call.to_string(), sent: Utc::now() - took, why }
}

/// What stands in place of JSON, in a few words.
fn described(kind: &str, body: &[u8]) -> String {
    let kind = kind.split(';').next().unwrap_or(kind).trim();
    if kind.contains("json") {
        match serde_json::from_slice::<Value>(body) {
            Err(e) => format!("broken JSON: {e}"),
            Ok(_) => "JSON of an unknown shape".to_owned(),
        }
    } else {
        format!("{kind} ({} bytes) in place of JSON", body.len())
    }
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
    last.to_string()
}

/// The identifier at the end of a `location`; of what was created, not of the job that does so.
fn created_id(location: &str) -> Option<String> {
    let path = location.split(['?', '#']).next()?.trim_end_matches('/');
    let mut segments = path.rsplit('/');
    let last = segments.next().filter(|s| !s.is_empty())?;
    if segments.next() == Some("jobs") {
        return None;
    }
    Some(percent_encoding::percent_decode_str(last).decode_utf8_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_identifier_of_a_created_object_ends_its_location() {
        for (location, id) in [
            ("https://d/api/clusters/abc-1", Some("abc-1")),
            ("/api/v3//clusters/a%2Fb/", Some("a/b")),
            ("https://d/api/jobs/7", None),
            ("", None),
        ] {
            assert_eq!(created_id(location).as_deref(), id, "{location}");
        }
    }
}
