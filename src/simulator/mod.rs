//! A simulator of ONTAP Select Deploy in a process: the API over HTTPS, faithful enough for the clients of others.
//!
//! It does what public material proves about the API. The marks D, S, R and C in comments name the kind of source
//! (documentation, the vendor's samples, the vendor's role, community clients); `?` marks an assumption.
//!
//! Dependencies point downwards: `server → router → {poll, engine, resources} → presentation → state → request → routes → shapes`.
//! Only this file knows all of them.

mod certificate;
mod engine;
mod fault;
mod fields;
mod identifiers;
mod log;
mod openapi;
mod options;
mod pattern;
mod poll;
mod presentation;
mod query;
mod quirk;
mod refusal;
mod reply;
mod request;
mod resources;
mod router;
mod routes;
mod rules;
mod scenario;
mod server;
mod shape;
mod shapes;
mod state;
mod store;
mod traffic;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use rand::distr::{Alphanumeric, SampleString};
use secrecy::{ExposeSecret, SecretString};

pub use fault::Fault;
pub use log::{Log, RequestSeen};
pub use options::Options;
pub use pattern::CallPattern;
pub use quirk::{QUIRKS, Quirk, QuirkSpec};
pub use scenario::Scenario;

use engine::Engine;
use identifiers::Identifiers;
use router::Router;
use server::Shared;
use state::State;
use store::Store;
use traffic::Traffic;

/// A running simulator. It stops when it is dropped.
pub struct Simulator {
    engine: Arc<Engine>,
    traffic: Arc<Traffic>,
    address: SocketAddr,
    username: String,
    password: SecretString,
    fingerprint: String,
    certificate: String,
    runtime: Option<tokio::runtime::Runtime>,
}

impl Simulator {
    /// Starts a simulator on its own threads. It accepts connections when this returns.
    ///
    /// # Errors
    /// If it cannot listen on the address, if the state file cannot be used, or if no thread can be started.
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
        let (identity, saved_password, state) = match loaded {
            Some(loaded) => (loaded.identity, Some(loaded.password), loaded.state),
            None => {
                let state = options.scenario.take().map_or_else(State::fresh, |scenario| scenario.state());
                (certificate::generate(address.ip())?, None, state)
            }
        };
        let random = || SecretString::from(Alphanumeric.sample_string(&mut rand::rng(), 24));
        let password = options.password.take().or(saved_password).unwrap_or_else(random);
        let store = claimed.map(|(path, lock)| Store::new(path, lock, &identity, password.clone()));
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("simulator")
            .enable_all()
            .build()?;
        let engine = Arc::new(Engine::new(options.speed, state, store, runtime.handle().clone()));
        engine.save(&engine.state())?;
        engine.resume();
        let traffic = Arc::new(Traffic::new(&options, password.expose_secret()));
        let router = Router::new(Arc::clone(&engine), &options);
        let shared = Shared { traffic: Arc::clone(&traffic), router };
        runtime.block_on(server::serve(listener, &identity, options.prefer_http2, shared))?;
        Ok(Self {
            engine,
            traffic,
            address,
            username: options.username,
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

    /// The address that it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The name of the account.
    pub fn username(&self) -> &str {
        &self.username
    }

    /// The password of the account.
    pub fn password(&self) -> &SecretString {
        &self.password
    }

    /// The SHA-256 fingerprint of its certificate, in lower-case hexadecimal digits.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Its certificate.
    pub fn certificate_pem(&self) -> &str {
        &self.certificate
    }

    /// The latest requests, oldest first.
    pub fn requests(&self) -> Vec<RequestSeen> {
        self.traffic.requests()
    }

    /// Blocks until it has answered `count` requests that are `wanted`. Returns false if `timeout` elapses first.
    pub fn answered(&self, count: usize, timeout: Duration, wanted: impl Fn(&RequestSeen) -> bool) -> bool {
        self.traffic.wait_until(timeout, |seen| seen.iter().filter(|r| wanted(r)).count() >= count)
    }

    /// Admits so many more requests. Later ones wait until more are admitted, or all with `None`.
    pub fn admit(&self, more: Option<usize>) {
        self.traffic.admit(more);
    }

    /// How many long polls are held at present.
    pub fn waiting(&self) -> usize {
        self.engine.waiting()
    }

    /// Holds all jobs, or lets them go on.
    pub fn hold_jobs(&self, hold: bool) {
        self.engine.hold(hold);
    }

    /// Takes the next step of a job now, also if it is held. The id is as in responses, a number with that quirk.
    pub fn step_job(&self, id: &str) {
        self.engine.advance(&self.stored_id(id));
    }

    /// Deletes a job.
    pub fn forget_job(&self, id: &str) {
        self.engine.forget(&self.stored_id(id));
    }

    fn stored_id(&self, id: &str) -> String {
        let mut id = id.to_owned();
        // A state with many jobs is not searched for nothing.
        if id.parse::<u64>().is_ok() {
            Identifiers::of(&self.engine.state()).restore(&mut id);
        }
        id
    }

    /// Stops listening and closes all connections.
    pub fn stop(self) {}
}

impl Drop for Simulator {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
