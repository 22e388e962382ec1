//! A Deploy in a process: the API over HTTPS, faithful enough for other people's clients.
//!
//! What it does follows the facts of the API that public material proves. The marks D, S, R and C in the comments
//! name the kind of source (documentation, vendor's samples, vendor's role, community clients); `?` is our guess.

mod certificate;
mod engine;
mod fault;
mod lenient;
mod openapi;
mod pattern;
mod query;
mod range;
mod refusal;
mod request;
mod resources;
mod routes;
mod scenario;
mod server;
mod state;
mod store;
mod validate;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use rand::distr::{Alphanumeric, SampleString};
use secrecy::{ExposeSecret, SecretString};

pub use fault::Fault;
pub use pattern::CallPattern;
pub use scenario::Scenario;

use engine::Engine;
use state::State;
use store::Store;

/// How a simulator behaves.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where it listens; port 0 lets the system choose.
    pub listen: SocketAddr,
    /// The one account.
    pub username: String,
    /// Its password; `None` makes a random one.
    pub password: Option<SecretString>,
    /// Added to every answer.
    pub latency: Duration,
    /// How many times faster than life: at 1 a two-node deployment takes about half an hour.
    pub speed: f64,
    /// Jobs that are started by calls like these end in failure.
    pub fail: Vec<CallPattern>,
    /// What goes wrong on the way.
    pub faults: Vec<Fault>,
    /// Makes the faults of a run repeatable; `None` leaves them to chance.
    pub seed: Option<u64>,
    /// Told of each request, for a log.
    pub log: Option<Log>,
    /// Whether a client that speaks both gets HTTP/2 and not HTTP/1.1.
    pub prefer_http2: bool,
    /// What exists around it at the start; `None` takes whatever a client names as existing.
    pub scenario: Option<Scenario>,
    /// The file that keeps everything over a restart, the certificate and the password as well; `None` forgets.
    pub state: Option<PathBuf>,
    /// Whether `last_modified=>=TS` is answered at once when the job was last modified at TS: what a client must
    /// survive, as nothing proves that a real Deploy does not do it.
    pub inclusive_polls: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            username: "admin".to_owned(),
            password: None,
            latency: Duration::ZERO,
            speed: 1.0,
            fail: Vec::new(),
            faults: Vec::new(),
            seed: None,
            log: None,
            prefer_http2: false,
            scenario: None,
            state: None,
            inclusive_polls: false,
        }
    }
}

/// Takes the lines of a log.
#[derive(Clone)]
pub struct Log(pub Arc<dyn Fn(&str) + Send + Sync>);

impl std::fmt::Debug for Log {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Log")
    }
}

/// A request that was answered. Headers and bodies are not kept: they hold secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestSeen {
    /// The method.
    pub method: String,
    /// Path and query, as they came.
    pub target: String,
    /// The status of the answer; 0 where the connection was closed in its place.
    pub status: u16,
}

/// A running simulator. It stops when dropped.
pub struct Simulator {
    engine: Arc<Engine>,
    address: SocketAddr,
    password: SecretString,
    fingerprint: String,
    certificate: String,
    runtime: Option<tokio::runtime::Runtime>,
}

impl Simulator {
    /// Starts one, on threads of its own; it accepts connections when this returns.
    ///
    /// # Errors
    /// When the address cannot be listened on, or the system refuses threads.
    pub fn start(mut options: Options) -> anyhow::Result<Self> {
        let listener = std::net::TcpListener::bind(options.listen)
            .with_context(|| format!("the simulator cannot listen on {}", options.listen))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let claimed = options.state.take().map(|path| store::claim(&path).map(|lock| (path, lock))).transpose()?;
        let loaded = match &claimed {
            Some((path, _)) => store::load(path)?,
            None => None,
        };
        let (identity, kept, state) = match loaded {
            Some(loaded) => (loaded.identity, Some(loaded.password), loaded.state),
            None => {
                let state = options.scenario.take().map_or_else(State::fresh, |scenario| scenario.state());
                (certificate::make(address.ip())?, None, state)
            }
        };
        let random = || SecretString::from(Alphanumeric.sample_string(&mut rand::rng(), 24));
        let password = options.password.take().or(kept).unwrap_or_else(random);
        let store = claimed.map(|(path, lock)| Store::new(path, lock, &identity, password.clone()));
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("simulator")
            .enable_all()
            .build()?;
        let engine = Arc::new(Engine::new(options, password.expose_secret(), state, store, runtime.handle().clone()));
        engine.save(&engine.state())?;
        engine.resume();
        runtime.block_on(server::serve(listener, &identity, Arc::clone(&engine)))?;
        Ok(Self {
            engine,
            address,
            password,
            fingerprint: identity.fingerprint,
            certificate: identity.pem,
            runtime: Some(runtime),
        })
    }

    /// `https://ADDRESS:PORT`.
    pub fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The account.
    pub fn username(&self) -> &str {
        self.engine.username()
    }

    /// The account's password.
    pub fn password(&self) -> &SecretString {
        &self.password
    }

    /// SHA-256 of its certificate, in bare lower-case hex.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Its certificate.
    pub fn certificate_pem(&self) -> &str {
        &self.certificate
    }

    /// The latest requests, oldest first.
    pub fn requests(&self) -> Vec<RequestSeen> {
        self.engine.requests()
    }

    /// Blocks until so many requests that fit `wanted` were answered; false if they were not within `patience`.
    pub fn answered(&self, count: usize, patience: Duration, wanted: impl Fn(&RequestSeen) -> bool) -> bool {
        self.engine.wait_until(patience, |seen| seen.iter().filter(|r| wanted(r)).count() >= count)
    }

    /// Lets so many more requests in; those that come after them wait until more are let in, or all with `None`.
    pub fn admit(&self, more: Option<usize>) {
        self.engine.admit(more);
    }

    /// How many long polls are held at present.
    pub fn waiting(&self) -> usize {
        self.engine.waiting()
    }

    /// Stops the time of all jobs, or lets it run again.
    pub fn hold_jobs(&self, hold: bool) {
        self.engine.hold(hold);
    }

    /// Takes the next step of a job now, held or not.
    pub fn step_job(&self, id: &str) {
        self.engine.advance(id);
    }

    /// Ends a job's life as if Deploy had forgotten it.
    pub fn forget_job(&self, id: &str) {
        self.engine.forget(id);
    }

    /// Stops listening and cuts what is open.
    pub fn stop(self) {}
}

impl Drop for Simulator {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
