//! The steps of the plans of all clusters, and what each needs. A step that several plans of one server have, such as a
//! credential for their vCenter, is one node. Pure.

use std::collections::HashMap;

use crate::apply::plan::steps::{Action, Step};
use crate::deploy::values::CredentialType;

/// A step of the plan of a cluster: their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct StepRef {
    pub(crate) cluster: usize,
    pub(crate) step: usize,
}

/// A step of one plan, or the same step of several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Node {
    /// Where the plans have it. The first cluster runs it.
    pub(crate) steps: Vec<StepRef>,
    /// The nodes that must be done before.
    pub(crate) needs: Vec<usize>,
}

/// What makes steps of the plans of a server the same.
#[derive(PartialEq, Eq, Hash)]
enum Shared {
    Credential(CredentialType, String),
    Hosts(Vec<String>),
    Job(String),
}

/// The nodes of the plans.
#[derive(Default)]
pub(crate) struct Graph {
    pub(crate) nodes: Vec<Node>,
    /// The node of each shared step, by server.
    shared: HashMap<(usize, Shared), usize>,
}

/// A step that was added.
pub(crate) struct Added {
    /// Its node.
    pub(crate) node: usize,
    /// The needs that the node did not have before.
    pub(crate) needs: Vec<usize>,
}

impl Graph {
    /// Adds steps of a cluster's plan, those with the number `from` or a higher one. A step joins the node of the same step
    /// of another cluster if that node is `usable`.
    pub(crate) fn add(
        &mut self,
        cluster: usize,
        server: usize,
        steps: &[Step],
        from: usize,
        usable: impl Fn(usize, &Node) -> bool,
    ) -> Vec<Added> {
        let mut added: Vec<Added> = Vec::new();
        for (n, step) in steps.iter().enumerate().skip(from) {
            let next = self.nodes.len();
            let node = match shared(step) {
                Some(key) => {
                    let known = self.shared.entry((server, key)).or_insert(next);
                    if self.nodes.get(*known).is_some_and(|node| !usable(*known, node)) {
                        *known = next;
                    }
                    *known
                }
                None => next,
            };
            if node == next {
                self.nodes.push(Node::default());
            }
            let at = &mut self.nodes[node];
            at.steps.push(StepRef { cluster, step: n });
            // Only one of the files may have the credential for a host that several list.
            let needs = step.needs.iter().filter_map(|n| Some(added.get(n.checked_sub(from)?)?.node));
            let needs: Vec<usize> = needs.filter(|need| !at.needs.contains(need)).collect();
            at.needs.extend(&needs);
            added.push(Added { node, needs });
        }
        added
    }
}

fn shared(step: &Step) -> Option<Shared> {
    match &step.action {
        Action::AddCredential(account) | Action::ChangeCredential(_, account) => {
            Some(Shared::Credential(account.kind, account.hostname.clone()))
        }
        Action::RegisterHosts(_) => {
            let mut hosts: Vec<String> = step.targets.iter().map(|target| target.name.clone()).collect();
            hosts.sort_unstable();
            Some(Shared::Hosts(hosts))
        }
        Action::Wait(job) => Some(Shared::Job(job.id.clone())),
        Action::CreateCluster(_)
        | Action::ChangeCluster(_)
        | Action::ConfigureNode(_)
        | Action::Resize(_)
        | Action::CheckNetwork
        | Action::Deploy
        | Action::Plan => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apply::plan::steps::{Account, Plan, Target, Verb};

    /// The nodes of plans, each with the number of its server.
    fn graph(plans: &[(usize, Plan)]) -> Graph {
        let mut graph = Graph::default();
        for (cluster, (server, plan)) in plans.iter().enumerate() {
            graph.add(cluster, *server, &plan.steps, 0, |_, _| true);
        }
        graph
    }

    /// `0.1 1.1 after [0]`: the steps of a node, and what it needs.
    fn shown(graph: &Graph) -> Vec<String> {
        let step = |at: &StepRef| format!("{}.{}", at.cluster, at.step);
        let node = |node: &Node| {
            format!("{} after {:?}", node.steps.iter().map(step).collect::<Vec<_>>().join(" "), node.needs)
        };
        graph.nodes.iter().map(node).collect()
    }

    #[test]
    fn shared_host_needs_the_credential_of_any_file_that_has_one() {
        let mut without = Plan::default();
        let targets = vec![Target { kind: "host", name: "a".to_owned() }];
        without.step(Verb::Register, targets, Vec::new(), Vec::new(), Action::RegisterHosts(vec![0]));
        let graph = graph(&[(0, without), (0, plan("vc", &["a"]))]);
        assert_eq!(shown(&graph)[0], "0.0 1.1 after [1]");
    }

    #[test]
    fn later_steps_join_usable_nodes_only() {
        let mut graph = graph(&[(0, plan("vc", &["a"])), (0, Plan::again("b", &[]))]);
        let mut steps = vec![Plan::again("b", &[]).steps.remove(0)];
        let mut later = plan("vc", &["a"]).steps;
        later.iter_mut().flat_map(|step| &mut step.needs).for_each(|need| *need += 1);
        steps.extend(later);
        // The credential is there, and the registration of the host has failed.
        let added = graph.add(1, 0, &steps, 1, |node, _| node == 0);
        assert_eq!(added.iter().map(|added| added.node).collect::<Vec<_>>(), [0, 4, 5]);
        assert_eq!(shown(&graph)[3..], ["1.0 after []", "1.2 after [0]", "1.3 after [4]"]);
        assert_eq!(shown(&graph)[0], "0.0 1.1 after []");
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
        let graph = graph(&plans);
        assert_eq!(
            shown(&graph),
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
