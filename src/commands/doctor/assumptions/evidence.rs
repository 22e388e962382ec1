//! Requests that only read, and their responses, from which the assumptions are judged.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::deploy::api::{about, hosts, jobs, nodes};
use crate::deploy::field::text;
use crate::deploy::job::Job;
use crate::deploy::resource::Resource;
use crate::deploy::resources::{
    BACKUPS, CHECKS, CLUSTERS, CREDENTIALS, EVENTS, HOSTS, IMAGES, JOBS, LICENSES, MEDIATORS,
};
use crate::deploy::response::RawResponse;
use crate::deploy::{Call, Client, Error, Poller, Protocol};

/// How long the long polls of the check may be held, in seconds.
pub(super) const POLL_TIMEOUT: u16 = 2;
/// The most records of a list that may be long.
const MAX_RECORDS: &str = "50";
/// The time limit for the response over HTTP/2.
const TIMEOUT: Duration = Duration::from_secs(60);
/// An id that no object has.
const NO_SUCH_ID: &str = "no-such-id";

/// The collections without parents.
pub(super) const COLLECTIONS: [&Resource; 9] =
    [&CLUSTERS, &HOSTS, &CREDENTIALS, &IMAGES, &LICENSES, &JOBS, &EVENTS, &BACKUPS, &MEDIATORS];

/// A response.
pub(super) struct Exchange {
    /// The request, such as `GET /clusters?fields=*`.
    pub(super) call: String,
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    /// Null for a body that is not JSON.
    pub(super) body: Value,
    /// The time until the response was complete.
    pub(super) elapsed: Duration,
}

impl Exchange {
    /// Whether the status is 2xx.
    pub(super) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The records of a collection, or the one record.
    pub(super) fn records(&self) -> Vec<&Value> {
        let record = || self.body.get("record").or_else(|| self.body.get("job")).into_iter().collect();
        self.body["records"].as_array().map_or_else(record, |list| list.iter().collect())
    }
}

/// The responses by label: `list clusters`, `poll >`. A request that could not be made, or without a response, is missing.
#[derive(Default)]
pub(super) struct Evidence {
    pub(super) exchanges: BTreeMap<String, Exchange>,
    /// The HTTP version of a connection for several requests at a time.
    pub(super) multiplexed: Option<String>,
}

/// The first object of each kind, on which further requests depend.
#[derive(Default)]
struct Objects {
    ids: BTreeMap<&'static str, String>,
}

impl Evidence {
    /// Sends the requests. Takes a few seconds, because of the long polls.
    ///
    /// # Errors
    /// Those of the first request, such as a server that cannot be reached.
    pub(super) fn gather(client: &Client) -> Result<Self, Error> {
        let mut evidence = Self::default();
        let probe = CLUSTERS.collection(&[]).list();
        let started = Instant::now();
        let raw = client.send_raw(&probe)?;
        raw.parse(&probe, client.endpoint())?;
        evidence.add("default fields", &probe, raw, started);
        for resource in COLLECTIONS {
            let call = resource.collection(&[]).list().query("fields", "*").query("max_records", MAX_RECORDS);
            evidence.ask(client, &format!("list {}", resource.plural), call);
        }
        evidence.ask(client, "list network checks", CHECKS.collection(&[]).list().query("fields", "*"));
        evidence.ask(client, "deploy", about::get());
        evidence.ask(client, "no such object", CLUSTERS.collection(&[]).get(NO_SUCH_ID));
        let objects = evidence.objects(client);
        evidence.of_objects(client, &objects);
        evidence.queries(client);
        evidence.polls(client);
        evidence.multiplexed =
            Poller::new(client, Protocol::Http2).and_then(|poller| poller.http_version(&probe, TIMEOUT)).ok();
        Ok(evidence)
    }

    /// The response with a label, whatever its status.
    pub(super) fn exchange(&self, label: &str) -> Option<&Exchange> {
        self.exchanges.get(label)
    }

    /// The records of a list that succeeded; empty if there are none.
    pub(super) fn records(&self, label: &str) -> Vec<&Value> {
        self.exchange(label).filter(|exchange| exchange.is_success()).map(Exchange::records).unwrap_or_default()
    }

    /// All records of all successful responses, with their labels.
    pub(super) fn all_records(&self) -> impl Iterator<Item = (&str, &Value)> {
        let successful = self.exchanges.iter().filter(|(_, exchange)| exchange.is_success());
        successful.flat_map(|(label, exchange)| exchange.records().into_iter().map(|record| (label.as_str(), record)))
    }

    fn ask(&mut self, client: &Client, label: &str, call: Call) {
        let started = Instant::now();
        if let Ok(raw) = client.send_raw(&call) {
            self.add(label, &call, raw, started);
        }
    }

    fn add(&mut self, label: &str, call: &Call, raw: RawResponse, started: Instant) {
        let exchange = Exchange {
            call: format!("{} {}", call.method(), call.target()),
            status: raw.status,
            body: serde_json::from_slice(&raw.body).unwrap_or_default(),
            headers: raw.headers,
            elapsed: started.elapsed(),
        };
        self.exchanges.insert(label.to_owned(), exchange);
    }

    /// The first cluster with its first node, the first host, and other first objects.
    fn objects(&mut self, client: &Client) -> Objects {
        let mut objects = Objects::default();
        for (kind, label) in [
            ("cluster", "list clusters"),
            ("host", "list hosts"),
            ("credential", "list credentials"),
            ("check", "list network checks"),
        ] {
            objects.first(kind, self.records(label));
        }
        if let Some(cluster) = objects.ids.get("cluster").cloned() {
            self.ask(client, "show cluster", CLUSTERS.collection(&[]).get(&cluster).query("fields", "**"));
            self.ask(client, "list nodes", nodes::list(&cluster));
            objects.first("node", self.records("list nodes"));
        }
        objects
    }

    /// The objects within others.
    fn of_objects(&mut self, client: &Client, objects: &Objects) {
        if let (Some(cluster), Some(node)) = (objects.ids.get("cluster"), objects.ids.get("node")) {
            self.ask(client, "node networks", nodes::networks(cluster, node));
            self.ask(client, "node pools", nodes::pools(cluster, node));
            self.ask(client, "node disks", nodes::disks(cluster, node));
        }
        if let Some(host) = objects.ids.get("host") {
            self.ask(client, "host networks", hosts::networks(host));
            self.ask(client, "host pools", hosts::pools(host));
            self.ask(client, "host disks", hosts::disks(host));
        }
        for (kind, label, resource) in
            [("credential", "show credential", &CREDENTIALS), ("check", "show network check", &CHECKS)]
        {
            if let Some(id) = objects.ids.get(kind) {
                self.ask(client, label, resource.collection(&[]).get(id));
            }
        }
    }

    /// Lists with filters, fields, an order and a limit.
    fn queries(&mut self, client: &Client) {
        let name = self.records("list clusters").first().and_then(|record| text(&record["name"]));
        let clusters = CLUSTERS.collection(&[]);
        if let Some(name) = name {
            self.ask(client, "filter by name", clusters.list().query("fields", "name").query("name", name));
            self.ask(client, "some fields", clusters.list().query("fields", "id,name"));
        }
        let list = || JOBS.collection(&[]).list();
        self.ask(client, "jobs not in success", list().query("fields", "state").query("state", "!success"));
        self.ask(client, "jobs by id", list().query("order_by", "id asc").query("max_records", MAX_RECORDS));
        self.ask(client, "one job", list().query("max_records", "1"));
        let events = self.records("list events");
        let times = events.iter().filter_map(|event| text(&event["time"]));
        if let Some(last) = times.max() {
            let call = EVENTS.collection(&[]).list().query("fields", "time").query("time", format!(">={last}"));
            self.ask(client, "events since the last one", call);
        }
    }

    /// Long polls on a job that has ended, and on one that runs.
    fn polls(&mut self, client: &Client) {
        let known: Vec<Job> = self.records("list jobs").into_iter().cloned().filter_map(Job::read).collect();
        for (is_final, operators) in [(true, &[">=", ">"][..]), (false, &[">"])] {
            let is_known = |job: &&Job| job.state.is_final() == is_final && job.last_modified.is_some();
            let Some(job) = known.iter().rfind(is_known) else { continue };
            for operator in operators {
                let since = format!("{operator}{}", job.last_modified.as_deref().unwrap_or_default());
                let ended = if is_final { "ended" } else { "running" };
                let call = jobs::poll(&job.id, Some((POLL_TIMEOUT, &since)));
                self.ask(client, &format!("poll {ended} {operator}"), call);
            }
        }
    }
}

impl Objects {
    fn first(&mut self, kind: &'static str, records: Vec<&Value>) {
        if let Some(id) = records.first().and_then(|record| text(record.get("id")?)) {
            self.ids.insert(kind, id);
        }
    }
}
