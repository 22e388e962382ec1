//! Lists and their query language.

use chrono::DateTime;
use serde_json::Value;

use super::{NO_CLUSTERS, NO_JOBS, NO_RESPONSE};
use crate::commands::doctor::assumptions::evidence::{COLLECTIONS, Evidence, Exchange};
use crate::commands::doctor::assumptions::finding::Finding;
use crate::deploy::field::text;
use crate::deploy::order;

/// The lists that commands need have the form of a collection. A list that the server does not have is another matter.
pub(in super::super) fn collections(evidence: &Evidence) -> Finding {
    let is_collection = |exchange: &Exchange| {
        let count = exchange.body["records"].as_array().map(Vec::len);
        // The number of records may be that of all, without the limit.
        count.zip(exchange.body["num_records"].as_u64()).is_some_and(|(count, all)| all >= count as u64)
    };
    let mut wrong = Vec::new();
    for resource in COLLECTIONS {
        match evidence.exchange(&format!("list {}", resource.plural)) {
            Some(exchange) if !exchange.is_success() => {
                wrong.push(format!("{}: HTTP {}", resource.plural, exchange.status))
            }
            Some(exchange) if !is_collection(exchange) => wrong.push(format!("{}: another form", resource.plural)),
            Some(_) => {}
            None => wrong.push(format!("{}: no response", resource.plural)),
        }
    }
    Finding::of((!wrong.is_empty()).then(|| wrong.join(", ")))
}

fn lacks(record: &Value, field: &str) -> bool {
    text(&record[field]).is_none()
}

pub(in super::super) fn fields_all(evidence: &Evidence) -> Finding {
    let labels = ["list clusters", "list hosts", "list nodes"];
    let records: Vec<(&str, &Value)> = labels
        .iter()
        .flat_map(|label| evidence.records(label).into_iter().map(move |record| (*label, record)))
        .collect();
    if records.is_empty() {
        return Finding::NotSeen("there are no clusters and no hosts");
    }
    let without = records.iter().find(|(_, record)| lacks(record, "name"));
    Finding::of(without.map(|(label, _)| format!("{label}: a record has no name")))
}

pub(in super::super) fn fields_some(evidence: &Evidence) -> Finding {
    let Some(exchange) = evidence.exchange("some fields") else { return Finding::NotSeen(NO_CLUSTERS) };
    let records = exchange.records();
    let missing =
        ["id", "name"].into_iter().find(|field| records.is_empty() || records.iter().any(|r| lacks(r, field)));
    Finding::of(missing.map(|field| format!("HTTP {}, and a record has no {field}", exchange.status)))
}

pub(in super::super) fn fields_default(evidence: &Evidence) -> Finding {
    let records = evidence.records("default fields");
    if records.is_empty() {
        return Finding::NotSeen(NO_CLUSTERS);
    }
    Finding::of(records.iter().any(|record| lacks(record, "id")).then(|| "a record has no id".to_owned()))
}

pub(in super::super) fn filter_equal(evidence: &Evidence) -> Finding {
    let Some(exchange) = evidence.exchange("filter by name") else { return Finding::NotSeen(NO_CLUSTERS) };
    let name = evidence.records("list clusters").first().and_then(|record| text(&record["name"]));
    let names: Vec<Option<String>> = exchange.records().iter().map(|record| text(&record["name"])).collect();
    let (same, all) = (names.iter().filter(|found| **found == name).count(), names.len());
    Finding::of(
        (same == 0 || same < all).then(|| format!("HTTP {}: of {all} records {same} have the name", exchange.status)),
    )
}

pub(in super::super) fn filter_not(evidence: &Evidence) -> Finding {
    let all = evidence.records("list jobs");
    let Some(exchange) = evidence.exchange("jobs not in success").filter(|_| !all.is_empty()) else {
        return Finding::NotSeen(NO_JOBS);
    };
    // Exactly the value: with capital letters it is another one.
    let in_success = |record: &&Value| text(&record["state"]).is_some_and(|state| state == "success");
    let kept = exchange.records().iter().filter(|record| in_success(record)).count();
    match exchange.is_success() {
        true => Finding::of((kept > 0).then(|| format!("{kept} records have the value"))),
        false => Finding::Differs(format!("HTTP {}", exchange.status)),
    }
}

pub(in super::super) fn filter_since(evidence: &Evidence) -> Finding {
    let Some(exchange) = evidence.exchange("events since the last one") else {
        return Finding::NotSeen("there are no events");
    };
    let time = |record: &&Value| text(&record["time"]).and_then(|time| DateTime::parse_from_rfc3339(&time).ok());
    let since = evidence.records("list events").iter().filter_map(time).max();
    let records = exchange.records();
    match exchange.is_success() {
        true if records.is_empty() => Finding::Differs("the event with the time itself is missing".to_owned()),
        true => Finding::of(
            records
                .iter()
                .filter_map(time)
                .any(|time| Some(time) < since)
                .then(|| "earlier events are listed".to_owned()),
        ),
        false => Finding::Differs(format!("HTTP {}", exchange.status)),
    }
}

pub(in super::super) fn order_by(evidence: &Evidence) -> Finding {
    let Some(exchange) = evidence.exchange("jobs by id") else { return Finding::NotSeen(NO_RESPONSE) };
    let records: Vec<Value> = exchange.records().into_iter().cloned().collect();
    match (exchange.is_success(), records.len()) {
        (false, _) => Finding::Differs(format!("HTTP {}", exchange.status)),
        (true, 0 | 1) => Finding::NotSeen("there are fewer than two jobs"),
        (true, _) => {
            let mut sorted = records.clone();
            order::sort(&mut sorted, &["id".to_owned()]);
            Finding::of((sorted != records).then(|| "the jobs are in another order".to_owned()))
        }
    }
}

pub(in super::super) fn max_records(evidence: &Evidence) -> Finding {
    let Some(exchange) = evidence.exchange("one job").filter(|_| evidence.records("list jobs").len() > 1) else {
        return Finding::NotSeen("there are fewer than two jobs");
    };
    let count = exchange.records().len();
    match exchange.is_success() {
        true => Finding::of((count != 1).then(|| format!("{count} records with a limit of 1"))),
        false => Finding::Differs(format!("HTTP {}", exchange.status)),
    }
}
