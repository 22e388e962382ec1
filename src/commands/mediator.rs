//! `mediator`: the mediators of two-node clusters.

use clap::{Args, Subcommand};

use super::base::{List, Show};
use super::context::Context;
use super::noun::{NamedNoun, NoParent, Noun};
use super::operation::{Operation, Reply};
use crate::deploy::api::mediators;
use crate::deploy::resource::Resource;
use crate::deploy::resources::MEDIATORS;
use crate::error::Error;

/// The verbs of `mediator`.
#[derive(Debug, Subcommand)]
pub(crate) enum Mediator {
    /// List mediators
    ///
    /// Lists the iSCSI targets of two-node clusters, with the cluster of each.
    #[command(
        visible_alias = "ls",
        after_help = "\
Example:
  deploy-cli mediator list"
    )]
    List(List<Mediator>),
    /// Show a mediator
    ///
    /// Shows all fields of one mediator.
    #[command(aliases = ["get", "describe"], after_help = "\
Example:
  deploy-cli mediator show iqn.2012-05.local:mailbox.target.demo")]
    Show(Show<Mediator>),
    /// Create the iSCSI target of a two-node cluster again
    ///
    /// Restores the iSCSI target of a two-node cluster on Deploy after it was lost, with the name that the cluster
    /// uses. Prints the id and the name.
    #[command(
        alias = "new",
        after_help = "\
Example:
  deploy-cli mediator create iqn.2012-05.local:mailbox.target.lost"
    )]
    Create(Create),
}

/// `mediator create`.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Name of the iSCSI target
    #[arg(value_parser = iqn)]
    iqn: String,
}

/// Parses the name of an iSCSI target (RFC 3720).
fn iqn(text: &str) -> Result<String, String> {
    let printable = text.chars().all(|c| !c.is_control() && !c.is_whitespace());
    if text.strip_prefix("iqn.").is_some_and(|rest| !rest.is_empty()) && printable && text.len() <= 223 {
        Ok(text.to_owned())
    } else {
        Err("the name of an iSCSI target looks like iqn.2012-05.local:mailbox.target.demo".to_owned())
    }
}

impl Noun for Mediator {
    const RESOURCE: &'static Resource = &MEDIATORS;
    type Parent = NoParent;
}

impl NamedNoun for Mediator {
    const VALUE_NAME: &'static str = "MEDIATOR";
    const VALUE_HELP: &'static str = "iSCSI target or id of the mediator";
}

impl Mediator {
    pub(crate) fn run(self, context: &Context) -> Result<(), Error> {
        match self {
            Self::List(list) => list.run(context),
            Self::Show(show) => show.run(context),
            Self::Create(Create { iqn }) => context.run(Operation {
                call: mediators::create(&iqn),
                activity: format!("creating mediator {iqn}"),
                success: format!("mediator {iqn} is created"),
                reply: Reply::CreatedIds(MEDIATORS.collection(&[]), vec![iqn]),
            }),
        }
    }
}
