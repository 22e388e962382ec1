//! `network-check`: checks whether hosts can reach each other over the networks that a cluster will use.

use std::str::FromStr;

use clap::{Args, Subcommand};

use super::base::{List, Show};
use super::context::Context;
use super::noun::{NamedNoun, NoParent, Noun};
use super::operation::{Operation, Reply};
use crate::deploy::api::network_checks;
use crate::deploy::resource::Resource;
use crate::deploy::resources::CHECKS;
use crate::deploy::values::{CheckMode, SwitchType, host_name, label};
use crate::error::Error;
use crate::usage_error::UsageError;

/// The verbs of `network-check`.
#[derive(Debug, Subcommand)]
pub(crate) enum NetworkCheck {
    /// Start a network check
    ///
    /// Tests whether hosts can reach each other over the given networks, before a cluster is deployed on them. This is
    /// recommended for the internal network of clusters with several nodes. Deploy runs one check at a time.
    ///
    /// Starts a job and waits for it. Prints the run with its result.
    #[command(after_help = "\
Examples:
  deploy-cli network-check start esx-01.example.com=ONTAP-Internal esx-02.example.com=ONTAP-Internal
  # Run all tests, including the one for the packet size
  deploy-cli network-check start esx-01.example.com=ONTAP-Internal esx-02.example.com=ONTAP-Internal --mode extended --mtu 9000")]
    Start(Start),
    /// List network checks
    ///
    /// Lists the runs of the network connectivity check.
    #[command(
        visible_alias = "ls",
        after_help = "\
Example:
  deploy-cli network-check list"
    )]
    List(List<NetworkCheck>),
    /// Show a network check
    ///
    /// Shows one run with its result.
    #[command(aliases = ["get", "describe"], after_help = "\
Example:
  deploy-cli network-check show \"$(deploy-cli network-check list -o id)\"")]
    Show(Show<NetworkCheck>),
}

/// `network-check start`.
#[derive(Debug, Args)]
pub(crate) struct Start {
    /// Hosts and the network to check on each
    #[arg(required = true, value_name = "HOST=NETWORK")]
    networks: Vec<HostNetwork>,
    /// Tests to run
    #[arg(long, value_enum, default_value_t)]
    mode: CheckMode,
    /// MTU in bytes, 7500 to 9000
    #[arg(long, value_name = "BYTES", default_value_t = network_checks::DEFAULT_MTU, value_parser = clap::value_parser!(u16).range(7500..=9000))]
    mtu: u16,
    /// Type of the virtual switch
    #[arg(long, value_name = "KIND", value_enum, default_value_t)]
    switch: SwitchType,
    /// Enable debug logs on Deploy
    #[arg(long)]
    debug: bool,
}

/// A host and one of its networks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HostNetwork {
    host: String,
    network: String,
}

impl FromStr for HostNetwork {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = "write HOST=NETWORK, such as esx-01=ONTAP-Internal";
        let (host, network) = text.split_once('=').ok_or(wrong)?;
        let host = host_name(host).map_err(|why| format!("{host:?}: {why}; {wrong}"))?;
        let network = label(network).map_err(|why| format!("the network of {host}: {why}; {wrong}"))?;
        Ok(Self { host, network })
    }
}

impl Noun for NetworkCheck {
    const RESOURCE: &'static Resource = &CHECKS;
    type Parent = NoParent;
}

impl NamedNoun for NetworkCheck {
    const VALUE_NAME: &'static str = "RUN";
    const VALUE_HELP: &'static str = "Id of the run";
}

impl NetworkCheck {
    pub(crate) fn run(self, context: &Context) -> Result<(), Error> {
        match self {
            Self::Start(start) => start.run(context),
            Self::List(list) => list.run(context),
            Self::Show(show) => show.run(context),
        }
    }
}

impl Start {
    fn run(&self, context: &Context) -> Result<(), Error> {
        let repeated = self.networks.iter().enumerate().find(|(n, pair)| self.networks[..*n].contains(pair));
        if let Some((_, HostNetwork { host, network })) = repeated {
            return Err(UsageError::new(format!("{host}={network} is specified twice")).into());
        }
        let check = network_checks::NetworkCheck {
            mode: self.mode,
            mtu: self.mtu,
            switch: self.switch,
            debug: self.debug,
            networks: self.networks.iter().map(|pair| (pair.host.as_str(), pair.network.as_str())).collect(),
        };
        context.run(Operation {
            call: network_checks::start(&check),
            activity: "checking the network".to_owned(),
            success: "the network is checked".to_owned(),
            reply: Reply::CreatedRecord(CHECKS.collection(&[])),
        })
    }
}
