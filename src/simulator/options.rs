//! How a simulator behaves.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use secrecy::SecretString;

use crate::simulator::fault::Fault;
use crate::simulator::log::Log;
use crate::simulator::pattern::CallPattern;
use crate::simulator::quirk::Quirk;
use crate::simulator::scenario::Scenario;

/// How a simulator behaves.
#[derive(Debug, Clone)]
pub struct Options {
    /// The address to listen on; port 0 lets the system choose one.
    pub listen: SocketAddr,
    /// The name of the only account.
    pub username: String,
    /// The password of the account; `None` generates one.
    pub password: Option<SecretString>,
    /// The delay of each response.
    pub latency: Duration,
    /// How many times faster than on an appliance jobs run: at 1 the deployment of two nodes takes about half an hour.
    pub speed: f64,
    /// The calls whose jobs fail.
    pub fail: Vec<CallPattern>,
    /// The faults of connections and responses.
    pub faults: Vec<Fault>,
    /// The seed of the faults, which makes a run repeatable; `None` uses a random one.
    pub seed: Option<u64>,
    /// Receives a line for each request.
    pub log: Option<Log>,
    /// Whether a client that offers both HTTP/2 and HTTP/1.1 gets HTTP/2.
    pub prefer_http2: bool,
    /// What exists at the start; `None` accepts whatever a client names as existing.
    pub scenario: Option<Scenario>,
    /// The file that keeps the state over a restart, with the certificate and the password; `None` keeps nothing.
    pub state: Option<PathBuf>,
    /// Whether unknown fields and parameters, and other likely mistakes, are refused although no public source proves that
    /// Deploy refuses them.
    pub strict: bool,
    /// Ways in which it differs from the default, where no public source proves one.
    pub quirks: Vec<Quirk>,
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
            strict: false,
            quirks: Vec::new(),
        }
    }
}
