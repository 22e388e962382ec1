//! The command tree and the global flags.

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Parser, Subcommand};

use crate::commands::{
    cluster::Cluster, completion::Completion, credential::Credential, doctor::Doctor, host::Host, image::Image,
    job::Job, login::Login, logout::Logout, node::Node, profile, simulator::Simulator,
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
    disable_help_subcommand = false,
    after_help = AFTER
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// How to do it.
    #[command(flatten)]
    pub flags: Flags,
}

/// The nouns.
#[derive(Debug, Subcommand)]
pub enum Command {
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
    /// See the ONTAP images that can be deployed
    #[command(subcommand)]
    Image(Image),
    /// See and wait for what Deploy does in the background
    #[command(subcommand)]
    Job(Job),
    /// Save a server: its address, its certificate and a password
    #[command(
        after_help = "Examples:\n  deploy-cli login deploy.example.com\n  deploy-cli login https://10.0.0.5 --name \
                      lab --password-command 'pass show deploy'\n  deploy-cli login \"$URL\" --fingerprint \"$SHA256\" \
                      --password-file - < password   # in a script"
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
    #[command(after_help = "Example: deploy-cli completion bash > /etc/bash_completion.d/deploy-cli")]
    Completion(Completion),
}

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Yellow.on_default().bold())
    .usage(AnsiColor::Yellow.on_default().bold())
    .literal(AnsiColor::Green.on_default())
    .placeholder(AnsiColor::Cyan.on_default());

const AFTER: &str = "\
A password comes from DEPLOY_CLI_PASSWORD, --password-file or a prompt, never from an argument.

Exit status:
  0 done   1 error   2 wrong command line   3 a job failed   4 not allowed   5 no such thing
  6 conflict   7 server not reached or not trusted   124 --timeout ran out   130, 143 interrupted

Try it without an appliance:
  deploy-cli simulator exec -- sh";
