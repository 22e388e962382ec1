//! A server while plans are executed.

use std::collections::HashSet;
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

    /// The registered hosts.
    pub(super) fn hosts(&self) -> MutexGuard<'_, Vec<Host>> {
        self.hosts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds hosts of a list that was read after those with the names `registered` had been registered.
    pub(super) fn add_hosts(&self, listed: Vec<Host>, registered: &[&str]) {
        merge(&mut self.hosts(), listed, registered);
    }
}

/// Adds hosts of a list. Only for those that it is certain to have, `registered`, is it newer than what is known: steps
/// that register others read their lists at the same time.
fn merge(known: &mut Vec<Host>, listed: Vec<Host>, registered: &[&str]) {
    known.retain(|host| !registered.contains(&host.name.as_str()));
    let names: HashSet<&str> = known.iter().map(|host| host.name.as_str()).collect();
    let new: Vec<Host> = listed.into_iter().filter(|host| !names.contains(host.name.as_str())).collect();
    known.extend(new);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Host, merge};

    fn hosts(names: &[&str], state: &str) -> Vec<Host> {
        names.iter().map(|name| Host::read(&json!({"id": name, "name": name, "state": state}))).collect()
    }

    fn shown(hosts: &[Host]) -> Vec<String> {
        hosts.iter().map(|host| format!("{} {}", host.name, host.state.as_deref().unwrap_or_default())).collect()
    }

    #[test]
    fn a_list_that_arrives_late_removes_no_host() {
        let mut known = Vec::new();
        merge(&mut known, hosts(&["a", "b"], "new"), &["b"]);
        merge(&mut known, hosts(&["a"], "old"), &["a"]);
        assert_eq!(shown(&known), ["b new", "a old"]);
    }

    #[test]
    fn a_host_that_was_registered_again_replaces_the_known_one() {
        let mut known = hosts(&["a", "b"], "old");
        merge(&mut known, hosts(&["a", "b", "c"], "new"), &["a"]);
        assert_eq!(shown(&known), ["b old", "a new", "c new"]);
    }
}
