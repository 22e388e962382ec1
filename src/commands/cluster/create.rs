//! `cluster create`

use clap::Args;
use serde_json::Value;

use super::config::ConfigArgs;
use crate::commands::context::Context;
use crate::commands::operation::{Operation, Reply};
use crate::deploy::api::clusters;
use crate::deploy::field::text;
use crate::deploy::next_step::configuration::{Missing, Part, commands};
use crate::deploy::resources::CLUSTERS;
use crate::deploy::values::{Purpose, node_count, object_name};
use crate::error::Error;

/// `cluster create`
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Name of the new cluster
    #[arg(value_parser = object_name)]
    name: String,
    /// Number of nodes: 1, 2, 4, 6, 8, 10 or 12
    #[arg(long, value_name = "N", value_parser = node_count)]
    nodes: u8,
    #[command(flatten)]
    config: ConfigArgs,
}

impl Create {
    pub(super) fn run(self, context: &Context) -> Result<(), Error> {
        let Self { name, nodes, config } = self;
        context.run(Operation {
            call: clusters::create(&name, nodes.into(), &config.config()),
            activity: format!("creating cluster {name}"),
            success: format!("cluster {name} is created"),
            reply: Reply::CreatedIds(CLUSTERS.collection(&[]), vec![name.clone()]),
        })?;
        if !context.console.is_quiet() && !context.no_wait {
            next_step(context, &name);
        }
        Ok(())
    }
}

/// Prints the commands that configure and deploy the new cluster, unless it cannot be read.
fn next_step(context: &Context, name: &str) {
    let Ok(records) = context.client().and_then(|client| Ok(client.collection(&clusters::named(name))?)) else {
        return;
    };
    let Some(cluster) = records.into_iter().filter_map(clusters::Cluster::read).find(|c| c.name == name) else {
        return;
    };
    let missing = missing(&cluster);
    if !missing.is_empty() {
        let flags = context.server.to_arguments();
        let mut lines = vec!["configure the cluster, then deploy it:".to_owned()];
        lines.extend(commands(name, &missing, &flags));
        lines.push(format!("deploy-cli cluster deploy {name}{flags}"));
        context.console.hint(lines.join("\n  "));
    }
}

/// The parts of a new cluster that are not configured.
fn missing(cluster: &clusters::Cluster) -> Vec<Missing> {
    let flags = [
        ("--ip ADDRESS", cluster.ip.is_none()),
        ("--netmask MASK", cluster.netmask.is_none()),
        ("--gateway ADDRESS", cluster.gateway.is_none()),
        ("--image VERSION", cluster.image.is_none()),
    ];
    let flags = flags.into_iter().filter(|(_, is_missing)| *is_missing);
    let mut missing: Vec<Missing> = flags.map(|(flag, _)| Missing { node: None, part: Part::Flag(flag) }).collect();
    let mut parts = vec![Part::Flag("--host HOST"), Part::Flag("--ip ADDRESS"), Part::Flag("--instance-type TYPE")];
    parts.extend([Part::Network(Purpose::Mgmt), Part::Network(Purpose::Data)]);
    let nodes = names(&cluster.record["nodes"]);
    if nodes.len() > 1 {
        parts.push(Part::Network(Purpose::Internal));
    }
    parts.push(Part::Pool);
    for node in nodes {
        missing.extend(parts.iter().map(|part| Missing { node: Some(node.clone()), part: *part }));
    }
    missing
}

/// The names in a list of records.
fn names(records: &Value) -> Vec<String> {
    records.as_array().into_iter().flatten().filter_map(|record| text(&record["name"])).collect()
}
