//! Single objects, and calls that not every server may have.

use serde_json::Value;

use super::{NO_CLUSTERS, NO_HOSTS, NO_RESPONSE};
use crate::commands::doctor::assumptions::evidence::{Evidence, Exchange};
use crate::commands::doctor::assumptions::finding::Finding;
use crate::deploy::api::about::About;
use crate::deploy::api::hosts::{HostDisk, HostPool};
use crate::deploy::api::nodes;
use crate::deploy::field::text;

pub(in super::super) fn record(evidence: &Evidence) -> Finding {
    let Some(exchange) = evidence.exchange("show cluster") else { return Finding::NotSeen(NO_CLUSTERS) };
    let is_record = exchange.is_success() && exchange.body["record"].is_object();
    Finding::of((!is_record).then(|| format!("HTTP {} in another form", exchange.status)))
}

pub(in super::super) fn missing(evidence: &Evidence) -> Finding {
    let Some(exchange) = evidence.exchange("no such object") else { return Finding::NotSeen(NO_RESPONSE) };
    Finding::of((exchange.status != 404).then(|| format!("HTTP {}", exchange.status)))
}

pub(in super::super) fn error_body(evidence: &Evidence) -> Finding {
    let errors: Vec<&Exchange> = evidence.exchanges.values().filter(|exchange| exchange.status >= 400).collect();
    if errors.is_empty() {
        return Finding::NotSeen("no request was refused");
    }
    let lacks =
        |exchange: &&Exchange, field: &str| text(&exchange.body["error"][field]).is_none_or(|text| text.is_empty());
    let missing = ["code", "message"].into_iter().find(|field| errors.iter().any(|exchange| lacks(exchange, field)));
    Finding::of(missing.map(|field| format!("an error has no {field}")))
}

pub(in super::super) fn deploy(evidence: &Evidence) -> Finding {
    let Some(exchange) = evidence.exchange("deploy") else { return Finding::NotSeen(NO_RESPONSE) };
    let About { hostname, system_id } = About::read(&exchange.body["record"]);
    let missing = [("hostname", hostname), ("system_id", system_id)].into_iter().find(|(_, value)| value.is_none());
    Finding::of(missing.map(|(field, _)| format!("HTTP {} without {field}", exchange.status)))
}

/// A list below an object, each of whose records is `complete`.
fn list(evidence: &Evidence, label: &str, no_parent: &'static str, complete: impl Fn(&Value) -> bool) -> Finding {
    let Some(exchange) = evidence.exchange(label) else { return Finding::NotSeen(no_parent) };
    if !exchange.is_success() || !exchange.body["records"].is_array() {
        return Finding::Differs(format!("HTTP {}", exchange.status));
    }
    let is_complete = exchange.records().into_iter().all(complete);
    Finding::of((!is_complete).then(|| "a record lacks a field".to_owned()))
}

fn has_name(record: &Value) -> bool {
    text(&record["name"]).is_some()
}

pub(in super::super) fn host_networks(evidence: &Evidence) -> Finding {
    list(evidence, "host networks", NO_HOSTS, has_name)
}

pub(in super::super) fn host_pools(evidence: &Evidence) -> Finding {
    let is_complete = |record: &Value| HostPool::read(record).is_some_and(|pool| pool.available.is_some());
    list(evidence, "host pools", NO_HOSTS, is_complete)
}

pub(in super::super) fn host_disks(evidence: &Evidence) -> Finding {
    list(evidence, "host disks", NO_HOSTS, |record| HostDisk::read(record).is_some())
}

pub(in super::super) fn node_disks(evidence: &Evidence) -> Finding {
    list(evidence, "node disks", NO_CLUSTERS, |record| nodes::disk_name(record).is_some())
}

/// An object that can be read by its id.
fn shown(evidence: &Evidence, label: &str, nothing: &'static str) -> Finding {
    let Some(exchange) = evidence.exchange(label) else { return Finding::NotSeen(nothing) };
    Finding::of((!exchange.is_success()).then(|| format!("HTTP {}", exchange.status)))
}

pub(in super::super) fn credential(evidence: &Evidence) -> Finding {
    shown(evidence, "show credential", "there are no credentials")
}

pub(in super::super) fn network_check(evidence: &Evidence) -> Finding {
    shown(evidence, "show network check", "there are no network checks")
}

pub(in super::super) fn no_passwords(evidence: &Evidence) -> Finding {
    let records = evidence.records("list credentials");
    if records.is_empty() {
        return Finding::NotSeen("there are no credentials");
    }
    let returned = records.iter().any(|record| text(&record["password"]).is_some());
    Finding::of(returned.then(|| "a credential has its password".to_owned()))
}
