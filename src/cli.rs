//! The command tree and the global flags.

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Parser, Subcommand};

use crate::commands::{
    api::Api, backup::Backup, cluster::Cluster, completion::Completion, credential::Credential, doctor::Doctor,
    event::Event, host::Host, image::Image, job::Job, license::License, login::Login, logout::Logout,
    mediator::Mediator, network_check::NetworkCheck, node::Node, profile, simulator::Simulator,
};
use crate::settings::Flags;

/// Drive ONTAP Select Deploy from a terminal, a script or a CI pipeline.
#[derive(Debug, Parser)]
#[command(
    name = "deploy-cli",
    version,
    styles = STYLES,
    max_term_width = 100,
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = EXAMPLES,
    after_long_help = AFTER
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
    /// How to do it.
    #[command(flatten)]
    pub flags: Flags,
}

/// The nouns.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Configure, deploy, resize and delete clusters
    #[command(subcommand)]
    Cluster(Cluster),
    /// Configure the nodes of a cluster, their networks and storage
    #[command(subcommand)]
    Node(Node),
    /// Register the hosts that nodes run on
    #[command(subcommand)]
    Host(Host),
    /// Keep the accounts of vCenter servers and hosts
    #[command(subcommand)]
    Credential(Credential),
    /// Keep the licenses of capacity
    #[command(subcommand)]
    License(License),
    /// See the ONTAP images that can be deployed
    #[command(subcommand)]
    Image(Image),
    /// See and wait for what Deploy does in the background
    #[command(subcommand)]
    Job(Job),
    /// See what happened
    #[command(subcommand)]
    Event(Event),
    /// Check whether hosts reach each other over their networks
    #[command(subcommand)]
    NetworkCheck(NetworkCheck),
    /// Back Deploy's configuration up
    #[command(subcommand)]
    Backup(Backup),
    /// Restore the mediators of two-node clusters
    #[command(subcommand)]
    Mediator(Mediator),
    /// Send any call
    ///
    /// The body of the answer goes to stdout as it came, that of a refusal as well. A call that starts a job is waited for,
    /// and its answer has the job as it ended; with --no-wait, as it began. With -o the JSON in the answer is shown in that
    /// form. Arguments can be seen by every process of the machine: a body with a password in it comes by --input.
    Api(Api),
    /// Save a server: its address, its certificate and a password
    #[command(
        after_help = "Examples:\n  deploy-cli login deploy.example.com\n  deploy-cli login https://10.0.0.5 --name \
                      lab --password-command 'pass show deploy'\n  deploy-cli login \"$URL\" --fingerprint \"$SHA256\" \
                      --password-file - < password"
    )]
    Login(Login),
    /// Forget a saved server and its password
    #[command(after_help = "Example: deploy-cli logout lab")]
    Logout(Logout),
    /// See and choose saved servers
    #[command(subcommand, after_long_help = profile::FILE)]
    Profile(profile::Profile),
    /// Tell what is wrong, from the settings to the server's clock
    #[command(after_help = "Examples:\n  deploy-cli doctor\n  deploy-cli doctor --profile lab -o json")]
    Doctor(Doctor),
    /// Run a Deploy that needs no appliance
    #[command(subcommand)]
    Simulator(Simulator),
    /// Print a script that completes the command line in a shell
    #[command(
        after_help = "Examples:\n  deploy-cli completion bash > ~/.local/share/bash-completion/completions/deploy-cli\n  \
                            deploy-cli completion fish > ~/.config/fish/completions/deploy-cli.fish\n  \
                            deploy-cli completion zsh > ~/.zfunc/_deploy-cli"
    )]
    Completion(Completion),
}

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Yellow.on_default().bold())
    .usage(AnsiColor::Yellow.on_default().bold())
    .literal(AnsiColor::Green.on_default())
    .placeholder(AnsiColor::Cyan.on_default());

const EXAMPLES: &str = "\
Examples:
  deploy-cli cluster list
  deploy-cli cluster deploy demo --timeout 1h -o json
  deploy-cli simulator exec -- sh";

const AFTER: &str = "\
A password comes from DEPLOY_CLI_PASSWORD, --password-file or a prompt, never from an argument. To try all this without \
an appliance: deploy-cli simulator exec -- sh";
