//! `PATCH /clusters/{id}` with `availability`: a job that powers a cluster on or off.

use crate::simulator::fields::Fields;
use crate::simulator::quirk::Quirk;
use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::rules::Rules;
use crate::simulator::state::{Cluster, Effect, JobPlan, step, success};

/// `{"availability": "powered_off"}` (S), or `powered_on` (?).
pub(super) fn change(cluster: &Cluster, fields: &Fields<'_>, rules: Rules) -> Result<Reply, Refusal> {
    let target = fields.one_of("availability", &["powered_on", "powered_off"])?;
    let target = fields.must("availability", target)?;
    if target == "powered_on" && rules.quirks.has(Quirk::UnprovenMissing) {
        // 400 (quirk)
        return Err(fields.wrong("availability", "can only be powered_off"));
    }
    cluster.check_deployed()?;
    let name = &cluster.name;
    if rules.strict && cluster.state == target {
        // 409 (strict)
        return Err(Refusal::conflict(format!("Cluster \"{name}\" is {target} already.")));
    }
    let (verb, passing) = if target == "powered_on" { ("on", "powering_on") } else { ("off", "powering_off") };
    let become_state = |state: &str| Effect::ClusterState { cluster: cluster.id.clone(), state: state.to_owned() };
    let mut steps =
        vec![step(1.0, format!("Preparing to power {verb} cluster \"{name}\"."), vec![become_state(passing)])];
    for node in &cluster.nodes {
        let effect = Effect::NodeState { node: node.id.clone(), state: target.to_owned() };
        steps.push(step(20.0, format!("Powering {verb} node \"{}\".", node.name), vec![effect]));
    }
    steps.push(success(format!("Cluster \"{name}\" is {target}."), vec![become_state(target)]));
    Ok(Reply::job(JobPlan {
        description: format!("Power {verb} cluster \"{name}\""),
        category: "cluster",
        targets: vec![cluster.id.clone()],
        steps,
        failure: (format!("Cluster \"{name}\" could not be powered {verb}."), vec![become_state(&cluster.state)]),
    }))
}
