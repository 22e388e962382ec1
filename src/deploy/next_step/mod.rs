//! The next step after a refused call: the command that removes the reason, or shows more about it.
//!
//! The messages of a real Deploy are not public; only those of the simulator are known. The rules look for words that a
//! message of either is likely to have, and the last rule for a call takes any message.

pub(crate) mod configuration;
mod refusal;

use crate::platform::shell::quote;
use refusal::Refusal;

/// What to do after a refusal.
struct Rule {
    /// The method and the path of the call, in which `*` is any method or segment. A path that is only `/**` is any.
    call: &'static str,
    /// One of these is in the message; if there is none, any message of a conflict.
    words: &'static [&'static str],
    /// The text of the hint.
    hint: fn(&Refusal<'_>) -> Option<String>,
}

/// Words about the configuration of a cluster.
const CONFIGURATION: &[&str] = &[
    "ready",
    "configured",
    "configuration",
    "incomplete",
    "node",
    "nodes",
    "host",
    "network",
    "storage",
    "ip",
    "netmask",
    "gateway",
];

/// The rules; the first that matches and has a hint is used.
const RULES: &[Rule] = &[
    rule(
        "* /**",
        &["busy", "in progress", "another operation", "another job", "check is running", "check is already running"],
        wait,
    ),
    rule("POST /clusters", &["exists", "already", "duplicate", "in use"], |refusal| {
        let name = quote(refusal.first_quoted()?);
        Some(format!("choose another name, or look at the cluster that has it: deploy-cli cluster show {name}"))
    }),
    rule("POST /clusters", &["image", "images", "version"], images),
    rule("POST /clusters/*/deploy", &["deployed already", "already deployed", "is deployed"], show_cluster),
    rule("POST /clusters/*/deploy", CONFIGURATION, configure),
    rule("POST /clusters/*/deploy", &[], show_cluster),
    rule(
        "DELETE /clusters/*",
        &["powered off", "offline", "powered on", "online", "running", "shut down", "stopped"],
        |refusal| Some(format!("power it off first: deploy-cli cluster offline {}", refusal.cluster()?)),
    ),
    rule("DELETE /clusters/*", &[], show_cluster),
    rule("PATCH /clusters/*", &["not deployed", "is not yet deployed", "before it is deployed"], |refusal| {
        Some(format!("deploy it first: deploy-cli cluster deploy {}", refusal.cluster()?))
    }),
    rule("PATCH /clusters/*", &["image", "images", "version"], images),
    rule("PATCH /clusters/*", &["smaller", "larger", "instance type"], |refusal| {
        let cluster = refusal.cluster()?;
        Some(format!("for the instance types that the nodes have: deploy-cli node list --cluster {cluster}"))
    }),
    rule("PATCH /clusters/*", &[], show_cluster),
    rule("PATCH /clusters/*/nodes/*", &["deployed"], |refusal| {
        let cluster = refusal.cluster()?;
        Some(format!(
            "of a deployed cluster the instance type can be changed: deploy-cli cluster resize {cluster} --instance-type TYPE"
        ))
    }),
    rule("PATCH /clusters/*/nodes/*", &["license", "serial"], |_| {
        Some("for the licenses that Deploy has: deploy-cli license list".to_owned())
    }),
    rule("PATCH /clusters/*/nodes/*", &["host"], |_| {
        Some("for the hosts that are registered: deploy-cli host list".to_owned())
    }),
    rule("POST /clusters/*/nodes/*/storage/disks", &["raid"], |refusal| {
        let (node, cluster) = (refusal.node()?, refusal.cluster()?);
        Some(format!("disks need software RAID: deploy-cli node modify {node} --raid software --cluster {cluster}"))
    }),
    rule("POST /clusters/*/nodes/*/storage/pools", &["pool", "storage", "capacity", "free"], |refusal| {
        let (node, cluster) = (refusal.node()?, refusal.cluster()?);
        Some(format!("for the node and its host: deploy-cli node show {node} --cluster {cluster}"))
    }),
    rule("POST /hosts", &["registered", "exists", "already", "duplicate"], |refusal| {
        Some(format!("look at the host: deploy-cli host show {}", quote(refusal.first_quoted()?)))
    }),
    rule("POST /hosts", &["credential", "credentials", "log in", "login", "authentication"], |_| {
        Some("for the credentials that Deploy has: deploy-cli credential list".to_owned())
    }),
    rule("DELETE /hosts/*", &["used", "in use"], |_| {
        Some("delete the cluster that uses it first; for the clusters: deploy-cli cluster list".to_owned())
    }),
    rule("POST /security/credentials", &["exists", "already", "duplicate"], |refusal| {
        Some(format!("change it instead: deploy-cli credential modify {}", quote(refusal.first_quoted()?)))
    }),
];

const fn rule(call: &'static str, words: &'static [&'static str], hint: fn(&Refusal<'_>) -> Option<String>) -> Rule {
    Rule { call, words, hint }
}

/// The hint for a call that was refused with this HTTP status, code and message, of which the last two may be empty; `None` if
/// nothing is known about it.
pub(super) fn after(call: &str, status: u16, code: &str, message: &str) -> Option<String> {
    let refusal = Refusal::new(call, code, message);
    let is_conflict = matches!(status, 409 | 412 | 423);
    let matches = |rule: &&Rule| match rule.words {
        [] => is_conflict && refusal.is_of(rule.call),
        words => refusal.is_of(rule.call) && refusal.has_one_of(words),
    };
    let matching = RULES.iter().filter(matches);
    matching.map(|rule| (rule.hint)(&refusal)).find_map(|hint| hint)
}

/// The hint for a job that failed with this message; `None` if nothing is known about it.
pub(crate) fn after_job(message: &str) -> Option<String> {
    let server = Refusal::new("", "", message).quoted_after("no credential for").map(quote)?;
    Some(format!(
        "add the credential, then repeat the command: deploy-cli credential add {server} --type vcenter --login USER"
    ))
}

fn wait(refusal: &Refusal<'_>) -> Option<String> {
    Some(match refusal.job() {
        Some(job) => format!("wait for the job first: deploy-cli job wait {}", quote(job)),
        None => "wait for the running jobs first: deploy-cli job wait --all".to_owned(),
    })
}

fn images(_: &Refusal<'_>) -> Option<String> {
    Some("for the ONTAP images that Deploy has: deploy-cli image list".to_owned())
}

fn show_cluster(refusal: &Refusal<'_>) -> Option<String> {
    Some(format!("look at the cluster: deploy-cli cluster show {}", refusal.cluster()?))
}

fn configure(refusal: &Refusal<'_>) -> Option<String> {
    let cluster = refusal.cluster()?;
    let missing = configuration::missing(refusal.message());
    if missing.is_empty() {
        return Some(format!(
            "every node needs a host, an address, its networks and storage; to see them: deploy-cli cluster export {cluster}"
        ));
    }
    let mut lines = vec!["configure what is missing, then deploy the cluster again:".to_owned()];
    lines.extend(configuration::commands(&cluster, &missing, ""));
    Some(lines.join("\n  "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_refusal_has_the_command_that_removes_its_reason() {
        for (call, message, command) in [
            (
                "DELETE /clusters/7",
                "Cluster \"demo\" is powered_on; it must be powered off first.",
                "cluster offline demo",
            ),
            ("DELETE /clusters/7", "The cluster must be OFFLINE", "cluster offline 7"),
            ("DELETE /clusters/7", "Cluster 'demo' cannot be deleted", "cluster show demo"),
            ("DELETE /clusters/7", "The cluster is busy with job 1a-2: Power off cluster \"demo\".", "job wait 1a-2"),
            ("PATCH /clusters/7", "An operation is in progress.", "job wait --all"),
            (
                "PATCH /clusters/7",
                "Cluster “my demo” is not deployed.",
                &format!("cluster deploy {}", quote("my demo")),
            ),
            ("PATCH /clusters/7", "Node \"n\" is large; it cannot be made smaller, to small.", "node list --cluster 7"),
            ("PATCH /clusters/7", "no", "cluster show 7"),
            ("POST /clusters", "A cluster with the name \"demo\" exists already.", "cluster show demo"),
            ("POST /clusters", "The field \"ontap_image_version\" is \"9\"; the images here are 9.16.1.", "image list"),
            ("POST /clusters/7/deploy", "Cluster \"demo\" is deployed already.", "cluster show demo"),
            ("POST /clusters/7/deploy", "The configuration is incomplete.", "cluster export 7"),
            ("POST /clusters/7/deploy", "no", "cluster show 7"),
            ("PATCH /clusters/7/nodes/8", "Cluster \"c\" is deployed.", "cluster resize c --instance-type TYPE"),
            ("PATCH /clusters/7/nodes/8", "The field \"host.id\" is \"9\", which is no host.", "host list"),
            ("PATCH /clusters/7/nodes/8", "The field \"serial_number\": no such license.", "license list"),
            (
                "POST /clusters/7/nodes/8/storage/disks",
                "Node \"n\" has hardware RAID.",
                "node modify n --raid software --cluster 7",
            ),
            ("POST /clusters/7/nodes/8/storage/pools", "The host has no such pool.", "node show 8 --cluster 7"),
            ("POST /hosts", "Host \"esx-01\" is registered already.", "host show esx-01"),
            ("POST /hosts", "No credentials for the host.", "credential list"),
            ("DELETE /hosts/7", "Host \"esx-01\" is used by node \"n\".", "cluster list"),
            ("POST /security/credentials", "A credential for \"vc\" exists already.", "credential modify vc"),
        ] {
            let hint = after(call, 409, "", message).unwrap_or_default();
            assert!(hint.ends_with(&format!(": deploy-cli {command}")), "{call}: {message}: {hint}");
        }
    }

    #[test]
    fn failed_job_without_a_credential_has_the_command_that_adds_it() {
        let message = "The hosts cannot be registered: host \"esx\": there is no credential for \"my vc\".";
        let command = format!("deploy-cli credential add {} --type vcenter --login USER", quote("my vc"));
        assert!(after_job(message).unwrap().ends_with(&command));
        for other in ["The hosts cannot be registered.", "no credential for \"", "host \"no credential for\" \"x\""] {
            assert_eq!(after_job(other), None, "{other}");
        }
    }

    #[test]
    fn words_in_names_and_unknown_calls_do_not_match() {
        let message = "Cluster \"busy\" cannot be deleted.";
        let hint = after("DELETE /clusters/7", 409, "", message);
        assert_eq!(hint.unwrap(), "look at the cluster: deploy-cli cluster show busy");
        let hint = after("DELETE /clusters/7", 409, "cluster_is_busy", message);
        assert_eq!(hint.unwrap(), "wait for the running jobs first: deploy-cli job wait --all");
        // Without a conflict, a message without a known word may be about anything.
        assert_eq!(after("POST /clusters/7/deploy", 400, "invalid_input", "The body is missing."), None);
        for call in ["POST /unknown", "DELETE /clusters", "POST", ""] {
            assert_eq!(after(call, 409, "", "no"), None, "{call}");
        }
    }

    #[test]
    fn refused_deployment_lists_the_commands_that_configure_what_is_missing() {
        let message = "Cluster \"demo\" is not ready to be deployed. Not configured: the cluster's netmask; the host of node \
                       \"demo-01\"; the data network of node \"demo-01\"; a storage pool of node \"demo-02\".";
        assert_eq!(
            after("POST /clusters/7/deploy", 400, "invalid_input", message).unwrap(),
            "configure what is missing, then deploy the cluster again:\n  \
             deploy-cli cluster modify demo --netmask MASK\n  \
             deploy-cli node modify demo-01 --host HOST --cluster demo\n  \
             deploy-cli node network set demo-01 data NETWORK --cluster demo\n  \
             deploy-cli node pool attach demo-02 POOL --capacity CAPACITY --cluster demo"
        );
    }
}
