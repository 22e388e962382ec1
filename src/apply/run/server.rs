//! A server while plans are executed.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::apply::plan::observed::Observed;
use crate::deploy::Client;
use crate::deploy::api::hosts::Host;
use crate::wait::Turns;

/// A server while plans are executed: what the steps of its clusters share.
pub struct Server {
    pub(super) client: Client,
    /// How many steps may send calls at the same time.
    pub(super) parallel: usize,
    /// A step has a turn while it sends calls, and none while it waits for its job.
    pub(super) turns: Turns,
    hosts: Mutex<Vec<Host>>,
}

impl Server {
    /// A server with the hosts that were observed, to which at most `parallel` steps send calls at the same time.
    pub fn new(client: Client, observed: &Observed, parallel: usize) -> Self {
        let hosts = Mutex::new(observed.server.hosts.clone());
        Self { client, parallel, turns: Turns::new(parallel as u64), hosts }
    }

    /// The registered hosts. A step that registers some updates them.
    pub(super) fn hosts(&self) -> MutexGuard<'_, Vec<Host>> {
        self.hosts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
