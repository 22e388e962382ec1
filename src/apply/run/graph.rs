//! The steps of the plans of all clusters, and what each needs. A step that several plans of one server have, such as a
//! credential for their vCenter, is one node. Pure.

use std::collections::HashMap;

use crate::apply::plan::steps::{Action, Plan, Step};
use crate::deploy::values::CredentialType;

/// A step of the plan of a cluster: their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct StepRef {
    pub(crate) cluster: usize,
    pub(crate) step: usize,
}

/// A step of one plan, or the same step of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Node {
    /// Where the plans have it. The first cluster runs it.
    pub(crate) steps: Vec<StepRef>,
    /// The nodes that must be done before.
    pub(crate) needs: Vec<usize>,
}

/// What makes steps of the plans of a server the same.
#[derive(PartialEq, Eq, Hash)]
enum Shared<'a> {
    Credential(CredentialType, &'a str),
    Hosts(Vec<&'a str>),
    Job(&'a str),
}

/// The nodes of the plans, in their order. Each plan comes with the number of its server.
pub(crate) fn graph<'a>(plans: impl Iterator<Item = (usize, &'a Plan)>) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    let mut known: HashMap<(usize, Shared<'a>), usize> = HashMap::new();
    for (cluster, (server, plan)) in plans.enumerate() {
        let mut numbers: Vec<usize> = Vec::new();
        for (n, step) in plan.steps.iter().enumerate() {
            let place = StepRef { cluster, step: n };
            let next = nodes.len();
            let at = match shared(step) {
                Some(key) => *known.entry((server, key)).or_insert(next),
                None => next,
            };
            let needs = step.needs.iter().filter_map(|n| numbers.get(*n).copied());
            match nodes.get_mut(at) {
                Some(node) => {
                    node.steps.push(place);
                    // Only one of the files may have the credential for a host that several list.
                    let more: Vec<usize> = needs.filter(|need| !node.needs.contains(need)).collect();
                    node.needs.extend(more);
                }
                None => {
                    let needs = needs.collect();
                    nodes.push(Node { steps: vec![place], needs });
                }
            }
            numbers.push(at);
        }
    }
    nodes
}

fn shared(step: &Step) -> Option<Shared<'_>> {
    match &step.action {
        Action::AddCredential(account) | Action::ChangeCredential(_, account) => {
            Some(Shared::Credential(account.kind, &account.hostname))
        }
        Action::RegisterHosts(_) => {
            let mut hosts: Vec<&str> = step.targets.iter().map(|target| target.name.as_str()).collect();
            hosts.sort_unstable();
            Some(Shared::Hosts(hosts))
        }
        Action::Wait(job) => Some(Shared::Job(&job.id)),
        Action::CreateCluster(_)
        | Action::ChangeCluster(_)
        | Action::ConfigureNode(_)
        | Action::Resize(_)
        | Action::CheckNetwork
        | Action::Deploy => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apply::plan::steps::{Account, Target, Verb};

    #[test]
    fn shared_host_needs_the_credential_of_any_file_that_has_one() {
        let mut without = Plan::default();
        let targets = vec![Target { kind: "host", name: "a".to_owned() }];
        without.step(Verb::Register, targets, Vec::new(), Vec::new(), Action::RegisterHosts(vec![0]));
        let plans = [without, plan("vc", &["a"])];
        let nodes = graph(plans.iter().map(|plan| (0, plan)));
        assert_eq!(
            nodes[0],
            Node { steps: vec![StepRef { cluster: 0, step: 0 }, StepRef { cluster: 1, step: 1 }], needs: vec![1] }
        );
    }

    fn plan(vcenter: &str, hosts: &[&str]) -> Plan {
        let mut plan = Plan::default();
        let account = Account {
            hostname: vcenter.to_owned(),
            kind: CredentialType::Vcenter,
            username: "u".to_owned(),
            secret: String::new(),
        };
        let credential = plan.step(Verb::Create, Vec::new(), Vec::new(), Vec::new(), Action::AddCredential(account));
        let targets = hosts.iter().map(|name| Target { kind: "host", name: (*name).to_owned() }).collect();
        let hosts = plan.step(Verb::Register, targets, Vec::new(), vec![credential], Action::RegisterHosts(vec![0]));
        plan.step(Verb::Deploy, Vec::new(), Vec::new(), vec![hosts], Action::Deploy);
        plan
    }

    #[test]
    fn same_credentials_and_hosts_of_one_server_are_one_node() {
        let plans = [
            (0, plan("vc", &["a", "b"])),
            (0, plan("vc", &["b", "a"])),
            (0, plan("vc", &["c"])),
            (1, plan("vc", &["a"])),
        ];
        let nodes = graph(plans.iter().map(|(server, plan)| (*server, plan)));
        let shown: Vec<String> = nodes
            .iter()
            .map(|node| {
                let steps: Vec<String> = node.steps.iter().map(|at| format!("{}.{}", at.cluster, at.step)).collect();
                format!("{} after {:?}", steps.join(" "), node.needs)
            })
            .collect();
        assert_eq!(
            shown,
            [
                "0.0 1.0 2.0 after []",
                "0.1 1.1 after [0]",
                "0.2 after [1]",
                "1.2 after [1]",
                "2.1 after [0]",
                "2.2 after [4]",
                "3.0 after []",
                "3.1 after [6]",
                "3.2 after [7]",
            ]
        );
    }
}
