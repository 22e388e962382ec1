//! The one table of calls.

use std::sync::Arc;

use super::engine::Engine;
use super::refusal::Refusal;
use super::request::{Reply, Request};
use super::resources::{
    backups, checks, clusters, credentials, deploying, events, hosts, images, jobs, licenses, mediators, networks,
    nodes, storage,
};
use super::state::State;

/// What answers a call.
pub type Handler = fn(&Arc<Engine>, &mut State, &Request) -> Result<Reply, Refusal>;

/// What a call takes as its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// Nothing.
    Nothing,
    /// A JSON object.
    Json,
    /// multipart/form-data.
    Form,
}

/// One call.
pub struct Route {
    /// The verb.
    pub method: &'static str,
    /// The path below the base path; `*` is an identifier.
    pub path: &'static str,
    /// Its body.
    pub takes: Takes,
    /// Whether it may be held until there is news.
    pub long_poll: bool,
    /// What answers it.
    pub handler: Handler,
}

const fn route(method: &'static str, path: &'static str, takes: Takes, handler: Handler) -> Route {
    Route { method, path, takes, long_poll: false, handler }
}

const fn get(path: &'static str, handler: Handler) -> Route {
    route("GET", path, Takes::Nothing, handler)
}

const fn post(path: &'static str, handler: Handler) -> Route {
    route("POST", path, Takes::Json, handler)
}

const fn patch(path: &'static str, handler: Handler) -> Route {
    route("PATCH", path, Takes::Json, handler)
}

const fn delete(path: &'static str, handler: Handler) -> Route {
    route("DELETE", path, Takes::Nothing, handler)
}

/// Every call there is.
pub static ROUTES: &[Route] = &[
    get("clusters", clusters::list),
    post("clusters", clusters::create),
    get("clusters/*", clusters::show),
    patch("clusters/*", clusters::modify),
    delete("clusters/*", deploying::delete),
    post("clusters/*/deploy", deploying::deploy),
    get("clusters/*/nodes", nodes::list),
    get("clusters/*/nodes/*", nodes::show),
    patch("clusters/*/nodes/*", nodes::modify),
    get("clusters/*/nodes/*/networks", networks::list),
    get("clusters/*/nodes/*/networks/*", networks::show),
    patch("clusters/*/nodes/*/networks/*", networks::modify),
    get("clusters/*/nodes/*/storage/pools", storage::pools),
    post("clusters/*/nodes/*/storage/pools", storage::attach_pools),
    get("clusters/*/nodes/*/storage/pools/*", storage::pool),
    delete("clusters/*/nodes/*/storage/pools/*", storage::detach_pool),
    get("clusters/*/nodes/*/storage/disks", storage::disks),
    post("clusters/*/nodes/*/storage/disks", storage::attach_disks),
    get("hosts", hosts::list),
    post("hosts", hosts::register),
    get("hosts/*", hosts::show),
    delete("hosts/*", hosts::delete),
    get("security/credentials", credentials::list),
    post("security/credentials", credentials::add),
    get("security/credentials/*", credentials::show),
    patch("security/credentials/*", credentials::modify),
    delete("security/credentials/*", credentials::delete),
    get("images", images::list),
    get("images/*", images::show),
    get("licensing/licenses", licenses::list),
    route("POST", "licensing/licenses", Takes::Form, licenses::add),
    get("licensing/licenses/*", licenses::show),
    route("PUT", "licensing/licenses/*", Takes::Form, licenses::update),
    delete("licensing/licenses/*", licenses::delete),
    get("jobs", jobs::list),
    Route { long_poll: true, ..get("jobs/*", jobs::show) },
    get("events", events::list),
    get("backups", backups::list),
    post("backups", backups::create),
    get("backups/*", backups::show),
    delete("backups/*", backups::delete),
    get("backups/*/download", backups::download),
    get("network/connectivitychecks", checks::list),
    post("network/connectivitychecks", checks::start),
    get("network/connectivitychecks/*", checks::show),
    get("mediators", mediators::list),
    post("mediators", mediators::create),
    get("mediators/*", mediators::show),
];

/// The calls at a path, each with its identifiers.
pub fn find(path: &[String]) -> Vec<(&'static Route, Vec<String>)> {
    let fit = |route: &'static Route| {
        let wanted: Vec<&str> = route.path.split('/').collect();
        let fits = wanted.len() == path.len() && wanted.iter().zip(path).all(|(want, is)| *want == "*" || want == is);
        let ids = wanted.iter().zip(path).filter(|(want, _)| **want == "*").map(|(_, is)| is.clone());
        fits.then(|| (route, ids.collect()))
    };
    ROUTES.iter().filter_map(fit).collect()
}

/// The verbs of the calls at a path, for `Allow`.
pub fn allowed(found: &[(&'static Route, Vec<String>)]) -> String {
    let mut verbs: Vec<&str> = found.iter().map(|(route, _)| route.method).collect();
    if verbs.contains(&"GET") {
        verbs.push("HEAD");
    }
    verbs.push("OPTIONS");
    verbs.join(", ")
}
