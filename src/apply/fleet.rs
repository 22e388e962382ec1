//! Several clusters on several servers: what they share, and reading the state of all.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde_json::Value;

use crate::apply::file::source::Input;
use crate::apply::file::spec::Access;
use crate::apply::parallel_map::bounded_map;
use crate::apply::plan::observe;
use crate::apply::plan::observed::Observed;
use crate::deploy::api::clusters::{self, Cluster};
use crate::deploy::{Client, Error};

/// Gives a host without a vCenter the one that another file of the same server has for it.
pub(crate) fn share_managers(inputs: &mut [Input], servers: &[usize]) {
    let mut managers: HashMap<(usize, String), String> = HashMap::new();
    for (input, server) in inputs.iter().zip(servers) {
        for host in &input.spec.hosts {
            if let Access::Vcenter(vcenter) = &host.access {
                managers.insert((*server, host.name.clone()), vcenter.clone());
            }
        }
    }
    for (input, server) in inputs.iter_mut().zip(servers) {
        for host in input.spec.hosts.iter_mut().filter(|host| matches!(host.access, Access::Known)) {
            if let Some(vcenter) = managers.get(&(*server, host.name.clone())) {
                host.access = Access::Vcenter(vcenter.clone());
            }
        }
    }
}

/// Numbers the hosts of the files so that those of one number are used by the same clusters, and are registered by one
/// call. `servers` has the number of the server of each file. Otherwise a host that cannot be registered would stop clusters
/// that do not use it.
pub(crate) fn group_hosts(inputs: &mut [Input], servers: &[usize]) {
    let mut users: HashMap<(usize, String), Vec<usize>> = HashMap::new();
    for (n, (input, server)) in inputs.iter().zip(servers).enumerate() {
        for host in &input.spec.hosts {
            users.entry((*server, host.name.clone())).or_default().push(n);
        }
    }
    let mut groups: BTreeMap<&[usize], usize> = BTreeMap::new();
    for (input, server) in inputs.iter_mut().zip(servers) {
        for host in &mut input.spec.hosts {
            let Some(users) = users.get(&(*server, host.name.clone())) else { continue };
            let next = groups.len();
            host.group = *groups.entry(users.as_slice()).or_insert(next);
        }
    }
}

/// Reads the states that files concern, in their order: those of each server at the same time as those of the others.
/// `files` has the number of the server of each file.
pub(crate) fn observe(clients: &[Client], files: &[(usize, &Input)]) -> Vec<Result<Observed, Arc<Error>>> {
    let of_server = |server: usize| {
        let own: Vec<usize> = (0..files.len()).filter(|n| files[*n].0 == server).collect();
        let specs: Vec<_> = own.iter().map(|n| &files[*n].1.spec).collect();
        let read: Vec<Result<Observed, Arc<Error>>> = if own.is_empty() {
            Vec::new()
        } else {
            match observe::read_all(&clients[server], &specs) {
                Ok(read) => read.into_iter().map(|one| one.map_err(Arc::new)).collect(),
                Err(error) => {
                    let error = Arc::new(error);
                    own.iter().map(|_| Err(Arc::clone(&error))).collect()
                }
            }
        };
        own.into_iter().zip(read).collect::<Vec<_>>()
    };
    let of_server = &of_server;
    let mut all: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..clients.len()).map(|server| scope.spawn(move || of_server(server))).collect();
        // A panic in a thread ends the program.
        threads.into_iter().filter_map(|thread| thread.join().ok()).flatten().collect()
    });
    all.sort_by_key(|(n, _)| *n);
    all.into_iter().map(|(_, observed)| observed).collect()
}

/// The records of all clusters of these servers, by server and name. A server that cannot be read is left out.
pub(crate) fn records(clients: &[Client], servers: &[usize]) -> HashMap<(usize, String), Value> {
    let read = |server: &usize| {
        let records = clients[*server].collection(&clusters::list()).unwrap_or_default();
        let known = records.into_iter().filter_map(Cluster::read);
        Ok::<_, Error>(known.map(|known| ((*server, known.name), known.record)).collect::<Vec<_>>())
    };
    bounded_map(servers, servers.len(), read).unwrap_or_default().into_iter().flatten().collect()
}
