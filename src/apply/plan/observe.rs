//! Reads everything that plans compare with.

use std::sync::Arc;

use super::inventory;
use super::observed::{self, Observed};
use crate::apply::file::spec::Spec;
use crate::apply::parallel_map::bounded_map;
use crate::deploy::api::clusters;
use crate::deploy::{Call, Client, Error};

/// The number of clusters of one server that are read at the same time, each by a few concurrent calls.
const CLUSTERS: usize = 6;

/// Reads the state that a file concerns.
///
/// # Errors
/// Those of the calls.
pub fn read(client: &Client, spec: &Spec) -> Result<Observed, Error> {
    read_listed(client, &[spec], clusters::named(&spec.cluster.name))?.pop().unwrap_or_else(|| Ok(Observed::default()))
}

/// Reads the state that files for one server concern, in the order of the files. What the files share is read once.
///
/// # Errors
/// The outer error is that of a call for all files, an inner one is that of a call for its file.
pub fn read_all(client: &Client, specs: &[&Spec]) -> Result<Vec<Result<Observed, Error>>, Error> {
    read_listed(client, specs, clusters::list())
}

fn read_listed(client: &Client, specs: &[&Spec], listed: Call) -> Result<Vec<Result<Observed, Error>>, Error> {
    let names: Vec<&str> = specs.iter().map(|spec| spec.cluster.name.as_str()).collect();
    let (server, clusters) = observed::server(client, &names, listed)?;
    let server = Arc::new(server);
    let files: Vec<_> = specs.iter().zip(clusters).collect();
    bounded_map(&files, CLUSTERS, |(spec, cluster)| {
        Ok(observed::of_file(client, &server, spec, cluster.as_ref()).and_then(|mut observed| {
            observed.inventories = inventory::read(client, spec, &observed)?;
            Ok(observed)
        }))
    })
}
