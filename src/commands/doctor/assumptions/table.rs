//! The assumptions that the client makes of the server: one table.

use super::checks::{connection, fields, jobs, lists, objects};
use super::evidence::Evidence;
use super::finding::Finding;

/// What happens if the server differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// Commands fail or give wrong results.
    Breaks,
    /// Commands work all the same.
    Tolerated,
}

/// An assumption.
pub(super) struct Assumption {
    /// A short name for scripts.
    pub(super) name: &'static str,
    /// What is assumed, as a sentence.
    pub(super) claim: &'static str,
    /// The marks of the sources: D documentation, S samples, R the Ansible role, C other clients, ? an assumption.
    pub(super) source: &'static str,
    /// The quirk of the simulator with which it does not hold.
    pub(super) quirk: Option<&'static str>,
    /// The code that relies on it, in the source tree.
    pub(super) code: &'static str,
    pub(super) effect: Effect,
    /// Judges the responses.
    pub(super) check: fn(&Evidence) -> Finding,
}

const fn breaks(
    name: &'static str,
    claim: &'static str,
    source: &'static str,
    code: &'static str,
    check: fn(&Evidence) -> Finding,
) -> Assumption {
    Assumption { name, claim, source, quirk: None, code, effect: Effect::Breaks, check }
}

const fn tolerated(
    name: &'static str,
    claim: &'static str,
    source: &'static str,
    code: &'static str,
    check: fn(&Evidence) -> Finding,
) -> Assumption {
    Assumption { name, claim, source, quirk: None, code, effect: Effect::Tolerated, check }
}

impl Assumption {
    /// Names the quirk of the simulator with which it does not hold.
    const fn quirk(mut self, quirk: &'static str) -> Self {
        self.quirk = Some(quirk);
        self
    }
}

/// The finding for what only a call that changes something would show.
fn needs_a_change(_: &Evidence) -> Finding {
    Finding::NotSeen("only a call that changes something shows it")
}

/// All assumptions.
pub(super) static ASSUMPTIONS: &[Assumption] = &[
    breaks("collections", "A list is num_records and records.", "D S R C", "src/deploy/payload.rs", lists::collections),
    breaks("fields-all", "fields=* includes the name.", "D", "src/deploy/query.rs", lists::fields_all),
    breaks("fields-some", "fields=id,name includes id and name.", "D", "src/deploy/resource.rs", lists::fields_some),
    tolerated(
        "fields-default",
        "Without fields, a list has the ids.",
        "D",
        "src/deploy/query.rs",
        lists::fields_default,
    ),
    breaks(
        "filter-equal",
        "A filter keeps what equals its value.",
        "D R",
        "src/deploy/api/clusters.rs",
        lists::filter_equal,
    ),
    breaks(
        "filter-not",
        "The operator ! removes what equals its value.",
        "D",
        "src/deploy/api/jobs.rs",
        lists::filter_not,
    ),
    tolerated(
        "filter-since",
        "The operator >= keeps later times.",
        "D",
        "src/deploy/api/events.rs",
        lists::filter_since,
    ),
    tolerated("order-by", "order_by sorts a list.", "D R C", "src/deploy/query.rs", lists::order_by),
    tolerated("max-records", "max_records limits a list.", "D", "src/deploy/query.rs", lists::max_records),
    tolerated("record", "One object is in record.", "S R C", "src/deploy/payload.rs", objects::record),
    breaks("missing", "An object that does not exist is status 404.", "D", "src/exit.rs", objects::missing),
    tolerated("error-body", "An error has a code and a message.", "C", "src/deploy/response.rs", objects::error_body),
    tolerated("id-text", "Ids are strings.", "D", "src/deploy/field.rs", fields::id_text).quirk("numeric-ids"),
    tolerated("numbers", "Capacities and VLANs are numbers.", "S R C", "src/deploy/field.rs", fields::numbers)
        .quirk("string-numbers"),
    breaks("job-fields", "A job has an id and a state.", "D S R C", "src/deploy/job.rs", jobs::fields),
    tolerated("job-states", "States of jobs are in lower case.", "S R C", "src/deploy/job.rs", jobs::states)
        .quirk("capital-states"),
    tolerated("last-modified", "A job has last_modified.", "D S", "src/wait/machine.rs", jobs::last_modified)
        .quirk("no-last-modified"),
    tolerated(
        "poll-inclusive",
        "A poll with >= is held while nothing is newer.",
        "S",
        "src/wait/machine.rs",
        jobs::inclusive,
    )
    .quirk("inclusive-poll"),
    tolerated("poll-strict", "A poll with > is held while nothing is newer.", "D", "src/wait/machine.rs", jobs::strict)
        .quirk("no-hold"),
    tolerated(
        "poll-running",
        "A poll of a running job is held until it changes.",
        "D S",
        "src/wait/machine.rs",
        jobs::running,
    ),
    tolerated("deploy", "GET /deploy tells name and system id.", "C", "src/commands/doctor/api.rs", objects::deploy),
    tolerated(
        "host-networks",
        "The networks of a host are listed.",
        "C",
        "src/apply/plan/preflight.rs",
        objects::host_networks,
    ),
    tolerated(
        "host-pools",
        "Storage pools of a host have their available capacity.",
        "C",
        "src/apply/plan/preflight.rs",
        objects::host_pools,
    ),
    tolerated("host-disks", "The disks of a host are listed.", "C", "src/apply/plan/preflight.rs", objects::host_disks),
    tolerated("node-disks", "The disks of a node are listed.", "?", "src/apply/plan/observed.rs", objects::node_disks)
        .quirk("unproven-missing"),
    tolerated(
        "credential-show",
        "A credential can be read by its id.",
        "?",
        "src/commands/credential.rs",
        objects::credential,
    )
    .quirk("unproven-missing"),
    tolerated(
        "check-show",
        "A network check can be read by its id.",
        "?",
        "src/commands/network_check.rs",
        objects::network_check,
    )
    .quirk("unproven-missing"),
    tolerated("no-passwords", "Credentials have no password.", "?", "src/commands/context.rs", objects::no_passwords)
        .quirk("returned-passwords"),
    tolerated("request-id", "A success has a request-id.", "D", "src/deploy/response.rs", connection::request_id),
    tolerated("keep-alive", "Connections stay open.", "D", "src/deploy/client.rs", connection::keep_alive)
        .quirk("close-each"),
    tolerated(
        "http-version",
        "The server speaks HTTP/1.1 or HTTP/2.",
        "D",
        "src/deploy/client.rs",
        connection::version,
    ),
    tolerated("write-body", "A change answers with a JSON object.", "C", "src/deploy/response.rs", needs_a_change)
        .quirk("empty-answers"),
    tolerated("location", "location is a complete URL.", "D S C", "src/deploy/response.rs", needs_a_change)
        .quirk("relative-location"),
    tolerated(
        "synchronous",
        "A change of a configuration is done at once.",
        "D S R C",
        "src/commands/operation.rs",
        needs_a_change,
    )
    .quirk("async-writes"),
    tolerated("rename", "A node can be renamed.", "S R C", "src/apply/run/action_runner.rs", needs_a_change)
        .quirk("ignored-rename"),
    tolerated(
        "rollback",
        "A failed deployment can be left in place.",
        "?",
        "src/commands/cluster/deploy.rs",
        needs_a_change,
    )
    .quirk("always-rollback"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;
    use std::path::Path;

    #[test]
    fn every_assumption_names_code_that_exists_and_a_source() {
        let mut names = HashSet::new();
        for assumption in ASSUMPTIONS {
            assert!(names.insert(assumption.name), "{} is in the table twice", assumption.name);
            assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(assumption.code).exists(), "{}", assumption.code);
            assert!(assumption.source.split(' ').all(|mark| ["D", "S", "R", "C", "?"].contains(&mark)));
            assert!(assumption.claim.ends_with('.'));
        }
    }
}
