//! `network-check`: whether hosts reach each other over the networks that a cluster will use.

use std::str::FromStr;

use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};

use super::complete;
use super::context::{Context, Operation, Reply};
use super::list::ListArgs;
use super::resources::CHECKS;
use crate::deploy::Call;
use crate::deploy::values::{host_name, label};
use crate::settings::UsageError;

const PATH: [&str; 2] = ["network", "connectivitychecks"];

/// The verbs of `network-check`.
#[derive(Debug, Subcommand)]
pub enum NetworkCheck {
    /// Check the networks of hosts; one run at a time
    #[command(
        after_help = "Example: deploy-cli network-check start esx-01=ONTAP-Internal esx-02=ONTAP-Internal --mode extended"
    )]
    Start(Start),
    /// List the runs
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli network-check list")]
    List(ListArgs),
    /// Show a run and its result
    #[command(after_help = "Example: deploy-cli network-check show 5b0f0d4c")]
    Show(One),
}

/// `network-check start`.
#[derive(Debug, Args)]
pub struct Start {
    /// Hosts, and the network of each that is checked
    #[arg(required = true, value_name = "HOST=NETWORK")]
    networks: Vec<HostNetwork>,
    /// How thoroughly; cleanup removes what an earlier run left behind
    #[arg(long, value_enum, default_value_t)]
    mode: Mode,
    /// Bytes in a packet, 7500 to 9000
    #[arg(long, value_name = "BYTES", default_value_t = 9000, value_parser = clap::value_parser!(u16).range(7500..=9000))]
    mtu: u16,
    /// The virtual switch of the networks
    #[arg(long, value_name = "KIND", value_enum, default_value_t)]
    switch: Switch,
    /// Let Deploy keep more in its log
    #[arg(long)]
    debug: bool,
}

/// One run.
#[derive(Debug, Args)]
pub struct One {
    /// Id
    #[arg(add = complete::names(&CHECKS, &PATH, &["state", "mode"]))]
    run: String,
}

/// How thorough a run is (R).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Mode {
    /// Basic tests
    #[default]
    Quick,
    /// All tests, among them that of the packet size
    Extended,
    /// No test: remove what an earlier run left behind
    Cleanup,
}

/// Kinds of virtual switches (D R).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Switch {
    /// A standard switch of ESXi
    #[default]
    Standard,
    /// A distributed switch of vCenter
    Distributed,
    /// Open vSwitch, on KVM
    #[value(name = "openvswitch")]
    OpenVswitch,
}

impl Mode {
    fn as_str(self) -> &'static str {
        match self {
            Self::Quick => "quick",
            Self::Extended => "extended",
            Self::Cleanup => "cleanup",
        }
    }
}

impl Switch {
    fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "StandardVSwitch",
            Self::Distributed => "DistributedVSwitch",
            Self::OpenVswitch => "OpenVSwitch",
        }
    }
}

/// A host and one of its networks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostNetwork {
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

impl NetworkCheck {
    /// Carries the verb out.
    ///
    /// # Errors
    /// Whatever stopped it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::Start(args) => start(context, &args),
            Self::List(args) => context.list(&CHECKS, &PATH, &args),
            Self::Show(one) => {
                let found = context.find(&CHECKS, &PATH, &one.run)?;
                context.show(&Call::get(&[&PATH[..], &[&found.id]].concat()).query("fields", "**"))
            }
        }
    }
}

/// (R D)
fn start(context: &Context, args: &Start) -> anyhow::Result<()> {
    if let Some((_, twice)) = args.networks.iter().enumerate().find(|(n, pair)| args.networks[..*n].contains(pair)) {
        return Err(UsageError::new(format!("{}={} is named twice", twice.host, twice.network)).into());
    }
    let networks: Vec<Value> =
        args.networks.iter().map(|pair| json!({"host_name": pair.host, "network_name": pair.network})).collect();
    context.run(Operation {
        call: Call::post(&PATH).json(json!({
            "debug": args.debug, "mode": args.mode.as_str(), "mtu": args.mtu,
            "vswitch_type": args.switch.as_str(), "host_networks": networks,
        })),
        doing: "checking the network".to_owned(),
        done: "the network is checked".to_owned(),
        reply: Reply::made(&PATH),
    })
}
