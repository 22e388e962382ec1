//! A server while plans are executed.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::turns::Turns;
use crate::apply::plan::observed::Observed;
use crate::deploy::api::hosts::Host;
use crate::deploy::{Client, Error, Poller, Protocol};

/// A server while plans are executed: what the steps of its clusters share.
pub struct Server {
    pub(super) client: Client,
    /// For the jobs.
    pub(super) poller: Poller,
    /// How many steps may send calls at the same time.
    pub(super) parallel: usize,
    /// A step has a turn while it sends calls, and none while it waits for its job.
    pub(super) turns: Turns,
    hosts: Mutex<Vec<Host>>,
}

impl Server {
    /// A server with the hosts that were observed, to which at most `parallel` steps send calls at the same time.
    ///
    /// # Errors
    /// [`Error::Setup`] if the HTTP client for the jobs cannot be set up.
    pub fn new(client: Client, observed: &Observed, parallel: usize) -> Result<Self, Error> {
        let poller = Poller::new(&client, Protocol::Http1)?;
        let hosts = Mutex::new(observed.server.hosts.clone());
        Ok(Self { client, poller, parallel, turns: Turns::new(parallel as u64), hosts })
    }

    /// The registered hosts. A step that registers some updates them.
    pub(super) fn hosts(&self) -> MutexGuard<'_, Vec<Host>> {
        self.hosts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
