//! The asynchronous HTTP client, which polls jobs: a thousand long polls in progress need no thread each.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use reqwest::header::ACCEPT;
use secrecy::ExposeSecret;
use tokio::runtime::{Builder, Handle};

use super::call::Call;
use super::client::Client;
use super::error::Error;
use super::receive;
use super::response::{RawResponse, Response};
use super::transport::{Attempt, Login, Protocol, innermost, reason};

/// The maximum number of threads for what cannot be done asynchronously, such as the resolution of names. They exist only
/// while they are needed.
const BLOCKING_THREADS: usize = 64;

/// An asynchronous HTTP client; clones share its connections.
#[derive(Clone)]
pub(crate) struct Poller {
    http: reqwest::Client,
    client: Client,
    runtime: Handle,
}

impl Poller {
    /// Creates a poller for the server of a client, with connections of its own. Sends nothing.
    ///
    /// # Errors
    /// [`Error::Setup`] if the HTTP client or the thread for the polls cannot be set up.
    pub(crate) fn new(client: &Client, protocol: Protocol) -> Result<Self, Error> {
        let http = client.transport().settings(protocol).build().map_err(|e| Error::Setup { why: innermost(&e) })?;
        let runtime = runtime().map_err(|e| Error::Setup { why: e.to_string() })?;
        Ok(Self { http, client: client.clone(), runtime })
    }

    /// The blocking client of the server.
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// The runtime on which polls are sent. Its tasks must not block.
    pub(crate) fn runtime(&self) -> &Handle {
        &self.runtime
    }

    /// Sends a call without a body once, and parses the response. `timeout` is the time limit until the response is
    /// complete.
    ///
    /// # Errors
    /// See [`Error`].
    pub(crate) async fn send(&self, call: &Call, timeout: Duration) -> Result<Response, Error> {
        self.exchange(call, timeout).await?.parse(call, self.client.endpoint())
    }

    /// The HTTP version of the response to a call without a body: `HTTP/1.1`, `HTTP/2.0`. Blocks the caller's thread.
    ///
    /// # Errors
    /// If there is no response; see [`Error`].
    pub(crate) fn http_version(&self, call: &Call, timeout: Duration) -> Result<String, Error> {
        let (response, _) = self.runtime.block_on(self.request(call, timeout))?;
        Ok(format!("{:?}", response.version()))
    }

    async fn exchange(&self, call: &Call, timeout: Duration) -> Result<RawResponse, Error> {
        let (mut response, attempt) = self.request(call, timeout).await?;
        let (status, headers) = (response.status(), response.headers().clone());
        let read = receive::read_async(&mut response).await.map_err(|e| reason(&e, attempt.elapsed()));
        attempt.finish(status, headers, read)
    }

    /// Sends one request and reads status and headers of the response.
    async fn request<'a>(
        &'a self,
        call: &'a Call,
        timeout: Duration,
    ) -> Result<(reqwest::Response, Attempt<'a>), Error> {
        let (attempt, url) = self.client.transport().attempt(call)?;
        let Login { username, password, .. } = self.client.transport().login();
        let request = self.http.request(call.method().clone(), url);
        let request = request.basic_auth(username, Some(password.expose_secret()));
        let request = request.header(ACCEPT, "application/json").timeout(timeout);
        let response = attempt.sent(request.send().await)?;
        attempt.head(response.status(), response.headers());
        Ok((response, attempt))
    }
}

/// The runtime of all pollers, which has one thread.
fn runtime() -> std::io::Result<Handle> {
    static RUNTIME: Mutex<Option<Handle>> = Mutex::new(None);
    let mut shared = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*shared {
        return Ok(handle.clone());
    }
    let runtime = Builder::new_current_thread().enable_all().max_blocking_threads(BLOCKING_THREADS).build()?;
    let handle = runtime.handle().clone();
    std::thread::Builder::new()
        .name("polls".to_owned())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    Ok(shared.insert(handle).clone())
}
