//! The one table of calls.

use std::sync::Arc;

use super::engine::Engine;
use super::query::Shape;
use super::refusal::Refusal;
use super::request::{Reply, Request};
use super::resources::{
    about, backups, checks, clusters, credentials, deploying, events, hosts, images, jobs, licenses, mediators,
    networks, nodes, storage,
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

/// What a call answers where all is well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// 200 with a collection.
    Records,
    /// 200 with one record.
    Record,
    /// 201, and where the new thing is.
    Created,
    /// 201 so, or 202 with a job.
    CreatedOrJob,
    /// 202 with a job.
    Job,
    /// 200 with an object that carries nothing.
    Done,
    /// 200 with that, or 202 with a job.
    DoneOrJob,
    /// 200 without a body.
    Silence,
    /// 200 with a file.
    File,
    /// 200 with the description of the API.
    Description,
    /// 200 with a page for a browser.
    Page,
}

/// One call: all that there is to know of it, so that the description that clients read cannot differ from what is done.
pub struct Route {
    /// The verb.
    pub method: &'static str,
    /// The path below the base path; `*` is an identifier.
    pub path: &'static str,
    /// What it does, for people.
    pub summary: &'static str,
    /// Its body.
    pub takes: Takes,
    /// The fields of its body, or the parts of its form.
    pub body: &'static [&'static str],
    /// Its parameters that are no filters.
    pub parameters: &'static [&'static str],
    /// The fields of what it reads.
    pub shape: &'static Shape,
    /// What it answers.
    pub answer: Answer,
    /// Whether it may be held until there is news.
    pub long_poll: bool,
    /// What answers it.
    pub handler: Handler,
}

const NO_SHAPE: Shape = Shape { identifying: &[], default: &[], cheap: &[], expensive: &[] };

impl Route {
    const fn new(
        method: &'static str,
        path: &'static str,
        summary: &'static str,
        answer: Answer,
        handler: Handler,
    ) -> Self {
        Self {
            method,
            path,
            summary,
            takes: Takes::Nothing,
            body: &[],
            parameters: &[],
            shape: &NO_SHAPE,
            answer,
            long_poll: false,
            handler,
        }
    }

    const fn json(self, body: &'static [&'static str]) -> Self {
        Self { takes: Takes::Json, body, ..self }
    }

    const fn form(self, body: &'static [&'static str]) -> Self {
        Self { takes: Takes::Form, body, ..self }
    }

    const fn parameters(self, parameters: &'static [&'static str]) -> Self {
        Self { parameters, ..self }
    }

    const fn long_poll(self) -> Self {
        Self { long_poll: true, ..self }
    }
}

const fn list(path: &'static str, summary: &'static str, shape: &'static Shape, handler: Handler) -> Route {
    Route { shape, ..Route::new("GET", path, summary, Answer::Records, handler) }
}

const fn show(path: &'static str, summary: &'static str, shape: &'static Shape, handler: Handler) -> Route {
    Route { shape, ..Route::new("GET", path, summary, Answer::Record, handler) }
}

const fn post(path: &'static str, summary: &'static str, answer: Answer, handler: Handler) -> Route {
    Route::new("POST", path, summary, answer, handler)
}

const fn patch(path: &'static str, summary: &'static str, answer: Answer, handler: Handler) -> Route {
    Route::new("PATCH", path, summary, answer, handler)
}

const fn delete(path: &'static str, summary: &'static str, answer: Answer, handler: Handler) -> Route {
    Route::new("DELETE", path, summary, answer, handler)
}

/// Every call there is.
pub static ROUTES: &[Route] = &[
    list("clusters", "List clusters", &clusters::SHAPE, clusters::list),
    post("clusters", "Create a cluster with its nodes", Answer::Created, clusters::create)
        .json(&clusters::CONFIG)
        .parameters(&["node_count"]),
    show("clusters/*", "Show a cluster", &clusters::SHAPE, clusters::show),
    patch("clusters/*", "Configure a cluster, turn it on or off, or resize it", Answer::DoneOrJob, clusters::modify)
        .json(&clusters::CHANGES),
    delete("clusters/*", "Delete a cluster that is offline", Answer::Job, deploying::delete),
    post("clusters/*/deploy", "Deploy a cluster", Answer::Job, deploying::deploy)
        .json(&["ontap_credential", "ontap_credentials"])
        .parameters(&["inhibit_rollback"]),
    list("clusters/*/nodes", "List the nodes of a cluster", &nodes::SHAPE, nodes::list),
    show("clusters/*/nodes/*", "Show a node", &nodes::SHAPE, nodes::show),
    patch("clusters/*/nodes/*", "Configure a node", Answer::Done, nodes::modify).json(&nodes::CONFIG),
    list("clusters/*/nodes/*/networks", "List the networks of a node", &networks::SHAPE, networks::list),
    show("clusters/*/nodes/*/networks/*", "Show a network of a node", &networks::SHAPE, networks::show),
    patch("clusters/*/nodes/*/networks/*", "Connect a node to a network", Answer::Done, networks::modify)
        .json(&["name", "vlan_id"]),
    list("clusters/*/nodes/*/storage/pools", "List the storage pools of a node", &storage::POOLS, storage::pools),
    post("clusters/*/nodes/*/storage/pools", "Attach storage pools", Answer::CreatedOrJob, storage::attach_pools)
        .json(&["pool_array"]),
    show("clusters/*/nodes/*/storage/pools/*", "Show a storage pool of a node", &storage::POOLS, storage::pool),
    delete("clusters/*/nodes/*/storage/pools/*", "Detach a storage pool", Answer::Done, storage::detach_pool),
    list("clusters/*/nodes/*/storage/disks", "List the disks of a node", &storage::DISKS, storage::disks),
    post("clusters/*/nodes/*/storage/disks", "Attach disks, for software RAID", Answer::Created, storage::attach_disks)
        .json(&["disks"]),
    list("hosts", "List hosts", &hosts::SHAPE, hosts::list).parameters(hosts::OTHERS),
    post("hosts", "Register hosts", Answer::Job, hosts::register).json(&["hosts"]),
    show("hosts/*", "Show a host", &hosts::SHAPE, hosts::show).parameters(hosts::OTHERS),
    delete("hosts/*", "Remove a host", Answer::Silence, hosts::delete),
    list("security/credentials", "List credentials", &credentials::SHAPE, credentials::list),
    post("security/credentials", "Add a credential", Answer::Job, credentials::add)
        .json(&["hostname", "type", "username", "password"]),
    show("security/credentials/*", "Show a credential", &credentials::SHAPE, credentials::show),
    patch("security/credentials/*", "Change a credential", Answer::Job, credentials::modify)
        .json(&["username", "password"]),
    delete("security/credentials/*", "Delete a credential", Answer::Done, credentials::delete),
    list("images", "List the ONTAP images that can be deployed", &images::SHAPE, images::list),
    show("images/*", "Show an image", &images::SHAPE, images::show),
    list("licensing/licenses", "List licenses", &licenses::SHAPE, licenses::list),
    post("licensing/licenses", "Add a license", Answer::Created, licenses::add).form(&["license_file"]),
    show("licensing/licenses/*", "Show a license", &licenses::SHAPE, licenses::show),
    Route::new("PUT", "licensing/licenses/*", "Update a license", Answer::Done, licenses::update).form(&[
        "license_file",
        "ontap_username",
        "ontap_password",
    ]),
    delete("licensing/licenses/*", "Delete a license", Answer::Done, licenses::delete),
    list("jobs", "List jobs", &jobs::SHAPE, jobs::list),
    show("jobs/*", "Show a job, or wait for it to change", &jobs::SHAPE, jobs::show).parameters(jobs::POLL).long_poll(),
    list("events", "List events", &events::SHAPE, events::list),
    list("backups", "List backups", &backups::SHAPE, backups::list),
    post("backups", "Back Deploy's configuration up", Answer::Job, backups::create).json(&["password"]),
    show("backups/*", "Show a backup", &backups::ONE, backups::show),
    delete("backups/*", "Delete a backup", Answer::Done, backups::delete),
    Route::new("GET", "backups/*/download", "Download a backup", Answer::File, backups::download),
    list("network/connectivitychecks", "List network connectivity checks", &checks::SHAPE, checks::list),
    post("network/connectivitychecks", "Start a network connectivity check", Answer::Job, checks::start)
        .json(&checks::FIELDS),
    show("network/connectivitychecks/*", "Show a network connectivity check", &checks::SHAPE, checks::show),
    list("mediators", "List mediators", &mediators::SHAPE, mediators::list),
    post("mediators", "Create a mediator's target anew", Answer::Job, mediators::create).json(&["iscsi_target"]),
    show("mediators/*", "Show a mediator", &mediators::SHAPE, mediators::show),
    Route::new("GET", "openapi.json", "Describe the API", Answer::Description, about::description),
    Route::new("GET", "ui", "Show a page that lists the calls and sends them", Answer::Page, about::page),
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
