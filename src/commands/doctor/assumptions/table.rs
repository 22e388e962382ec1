//! The assumptions that the client makes of the server: one table.

use super::checks::{connection, fields, jobs, lists, objects};
use super::evidence::Evidence;
use super::finding::Finding;

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
    /// Whether commands depend on it. Otherwise they work all the same if the server differs.
    pub(super) is_required: bool,
    /// Judges the responses.
    pub(super) check: fn(&Evidence) -> Finding,
}

/// An assumption without which commands work all the same.
const fn assume(
    name: &'static str,
    claim: &'static str,
    source: &'static str,
    code: &'static str,
    check: fn(&Evidence) -> Finding,
) -> Assumption {
    Assumption { name, claim, source, quirk: None, code, is_required: false, check }
}

impl Assumption {
    /// An assumption on which commands depend.
    const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

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
    assume("collections", "A list is num_records and records.", "D S R C", "src/deploy/payload.rs", lists::collections)
        .required(),
    assume("fields-all", "fields=* includes the name.", "D", "src/deploy/query.rs", lists::fields_all).required(),
    assume("fields-some", "fields=id,name includes id and name.", "D", "src/deploy/resource.rs", lists::fields_some)
        .required(),
    assume("fields-default", "Without fields, a list has the ids.", "D", "src/deploy/query.rs", lists::fields_default),
    assume(
        "filter-equal",
        "A filter keeps what equals its value.",
        "D R",
        "src/deploy/api/clusters.rs",
        lists::filter_equal,
    )
    .required(),
    assume(
        "filter-not",
        "The operator ! removes what equals its value.",
        "D",
        "src/deploy/api/jobs.rs",
        lists::filter_not,
    )
    .required(),
    assume("filter-since", "The operator >= keeps later times.", "D", "src/deploy/api/events.rs", lists::filter_since),
    assume("order-by", "order_by sorts a list.", "D R C", "src/deploy/query.rs", lists::order_by),
    assume("max-records", "max_records limits a list.", "D", "src/deploy/query.rs", lists::max_records),
    assume("record", "One object is in record.", "S R C", "src/deploy/payload.rs", objects::record),
    assume("missing", "An object that does not exist is status 404.", "D", "src/exit.rs", objects::missing).required(),
    assume("error-body", "An error has a code and a message.", "C", "src/deploy/response.rs", objects::error_body),
    assume("id-text", "Ids are strings.", "D", "src/deploy/field.rs", fields::id_text).quirk("numeric-ids"),
    assume("numbers", "Capacities and VLANs are numbers.", "S R C", "src/deploy/field.rs", fields::numbers)
        .quirk("string-numbers"),
    assume("job-fields", "A job has an id and a state.", "D S R C", "src/deploy/job.rs", jobs::fields).required(),
    assume("job-states", "States of jobs are in lower case.", "S R C", "src/deploy/job.rs", jobs::states)
        .quirk("capital-states"),
    assume("last-modified", "A job has last_modified.", "D S", "src/wait/machine.rs", jobs::last_modified)
        .quirk("no-last-modified"),
    assume(
        "poll-inclusive",
        "A poll with >= is held while nothing is newer.",
        "S",
        "src/wait/machine.rs",
        jobs::inclusive,
    )
    .quirk("inclusive-poll"),
    assume("poll-strict", "A poll with > is held while nothing is newer.", "D", "src/wait/machine.rs", jobs::strict)
        .quirk("no-hold"),
    assume(
        "poll-running",
        "A poll of a running job is held until it changes.",
        "D S",
        "src/wait/machine.rs",
        jobs::running,
    ),
    assume("deploy", "GET /deploy tells name and system id.", "C", "src/commands/doctor/api.rs", objects::deploy),
    assume(
        "host-networks",
        "The networks of a host are listed.",
        "C",
        "src/apply/plan/preflight.rs",
        objects::host_networks,
    ),
    assume(
        "host-pools",
        "Storage pools of a host have their available capacity.",
        "C",
        "src/apply/plan/preflight.rs",
        objects::host_pools,
    ),
    assume("host-disks", "The disks of a host are listed.", "C", "src/apply/plan/preflight.rs", objects::host_disks),
    assume("node-disks", "The disks of a node are listed.", "?", "src/apply/plan/observed.rs", objects::node_disks)
        .quirk("unproven-missing"),
    assume(
        "credential-show",
        "A credential can be read by its id.",
        "?",
        "src/commands/credential.rs",
        objects::credential,
    )
    .quirk("unproven-missing"),
    assume(
        "check-show",
        "A network check can be read by its id.",
        "?",
        "src/commands/network_check.rs",
        objects::network_check,
    )
    .quirk("unproven-missing"),
    assume("no-passwords", "Credentials have no password.", "?", "src/commands/context.rs", objects::no_passwords)
        .quirk("returned-passwords"),
    assume("request-id", "A success has a request-id.", "D", "src/deploy/response.rs", connection::request_id),
    assume("keep-alive", "Connections stay open.", "D", "src/deploy/client.rs", connection::keep_alive)
        .quirk("close-each"),
    assume("http-version", "The server speaks HTTP/1.1 or HTTP/2.", "D", "src/deploy/client.rs", connection::version),
    assume("write-body", "A change answers with a JSON object.", "C", "src/deploy/response.rs", needs_a_change)
        .quirk("empty-answers"),
    assume("location", "location is a complete URL.", "D S C", "src/deploy/response.rs", needs_a_change)
        .quirk("relative-location"),
    assume(
        "synchronous",
        "A change of a configuration is done at once.",
        "D S R C",
        "src/commands/operation.rs",
        needs_a_change,
    )
    .quirk("async-writes"),
    assume("rename", "A node can be renamed.", "S R C", "src/apply/run/action_runner.rs", needs_a_change)
        .quirk("ignored-rename"),
    assume(
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
