//! `mediator`: the third voice of a two-node cluster.

use clap::{Args, Subcommand};
use serde_json::json;

use super::complete;
use super::context::{Context, Operation, Reply};
use super::list::ListArgs;
use super::resources::MEDIATORS;
use crate::deploy::Call;

const PATH: [&str; 1] = ["mediators"];

/// The verbs of `mediator`.
#[derive(Debug, Subcommand)]
pub enum Mediator {
    /// List mediators
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli mediator list")]
    List(ListArgs),
    /// Show a mediator
    #[command(after_help = "Example: deploy-cli mediator show iqn.2012-05.local:mailbox.target.demo")]
    Show(One),
    /// Create the lost iSCSI target of a two-node cluster anew
    #[command(after_help = "Example: deploy-cli mediator create iqn.2012-05.local:mailbox.target.demo")]
    Create(Create),
}

/// One mediator.
#[derive(Debug, Args)]
pub struct One {
    /// Name of its iSCSI target, or id
    #[arg(add = complete::names(&MEDIATORS, &PATH, &[]))]
    mediator: String,
}

/// `mediator create`.
#[derive(Debug, Args)]
pub struct Create {
    /// Name of the iSCSI target, as the cluster knows it
    #[arg(value_parser = iqn)]
    iqn: String,
}

/// Reads the name of an iSCSI target (RFC 3720): what stands after `iqn.` is the cluster's business.
fn iqn(text: &str) -> Result<String, String> {
    let printable = text.chars().all(|c| !c.is_control() && !c.is_whitespace());
    if text.strip_prefix("iqn.").is_some_and(|rest| !rest.is_empty()) && printable && text.len() <= 223 {
        Ok(text.to_owned())
    } else {
        Err("the name of an iSCSI target looks like iqn.2012-05.local:mailbox.target.demo".to_owned())
    }
}

impl Mediator {
    /// Carries the verb out.
    ///
    /// # Errors
    /// Whatever stopped it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::List(args) => context.list(&MEDIATORS, &PATH, &args),
            Self::Show(one) => {
                let found = context.find(&MEDIATORS, &PATH, &one.mediator)?;
                context.show(&Call::get(&[PATH[0], &found.id]).query("fields", "**"))
            }
            Self::Create(Create { iqn }) => context.run(Operation {
                call: Call::post(&PATH).json(json!({"iscsi_target": {"iqn_name": iqn}})),
                doing: format!("creating mediator {iqn}"),
                done: format!("mediator {iqn} is created"),
                reply: Reply::created(&MEDIATORS, &PATH, vec![iqn]),
            }),
        }
    }
}
