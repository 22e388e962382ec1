//! The command tree and the global flags.

mod deferred;
mod flags;

use std::ffi::OsString;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{ArgMatches, CommandFactory, FromArgMatches, Parser, Subcommand};

use deferred::Deferred;
pub(crate) use flags::Flags;

#[cfg(feature = "simulator")]
use crate::commands::simulator::Simulator;
use crate::commands::{
    api::Api,
    backup::Backup,
    cluster::Cluster,
    completion::{self, CommandTree, Completion},
    credential::Credential,
    doctor::Doctor,
    event::Event,
    host::Host,
    image::Image,
    job::Job,
    license::License,
    login::Login,
    logout::Logout,
    mediator::Mediator,
    network_check::NetworkCheck,
    node::Node,
    profile,
};

/// Manage ONTAP Select clusters with ONTAP Select Deploy.
///
/// Each operation of Deploy's REST API is one command. A command that starts a job waits until the job ends, and the
/// exit status says how it ended.
#[derive(Debug, Parser)]
#[command(
    name = "deploy-cli",
    // Not the name of the file, which is deploy-cli.exe on Windows.
    bin_name = "deploy-cli",
    version,
    styles = STYLES,
    max_term_width = 100,
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = EXAMPLES,
    after_long_help = AFTER
)]
pub struct Cli {
    /// The command.
    #[command(subcommand)]
    pub(crate) command: Command,
    /// The global flags.
    #[command(flatten)]
    pub(crate) flags: Flags,
}

impl Cli {
    /// Parses a command line. Of the command tree only what it uses is built.
    ///
    /// # Errors
    /// When the command line is wrong or asks for help.
    pub(crate) fn parse_words(words: &[OsString]) -> Result<Self, clap::Error> {
        deferred::scope(|| Self::try_parse_from(words))
    }

    /// Prints completion candidates if a completion script runs the program. Returns the exit status in that case.
    pub fn complete() -> Option<i32> {
        let server_flags = |matches: &ArgMatches| Flags::from_arg_matches(matches).ok().map(|flags| flags.server());
        completion::print_candidates(CommandTree { build: Self::command, server_flags })
    }
}

/// The top-level commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Create, deploy, resize and delete clusters
    ///
    /// An ONTAP Select cluster consists of 1 to 12 nodes, which are virtual machines on your hosts. It is created and
    /// configured first, then deployed. There are two ways to do this: `cluster apply` performs all steps from a
    /// cluster file. Or run the commands for each step in this order: credential add, host register, cluster create,
    /// node modify, node network set, node pool attach, cluster deploy.
    #[command(
        subcommand,
        alias = "clusters",
        after_help = "\
Examples:
  # Create a cluster from a file
  deploy-cli cluster template --nodes 2 > two.yaml
  deploy-cli cluster apply -f branch.yaml --yes --timeout 1h
  # List all clusters
  deploy-cli cluster list"
    )]
    Cluster(Deferred<Cluster>),
    /// Configure the nodes of a cluster, their networks and storage
    ///
    /// The nodes are created with their cluster, and Deploy names them CLUSTER-01, CLUSTER-02 and so on. Before the
    /// cluster is deployed each needs a host, an instance type, networks and storage. If nodes of several clusters have
    /// the same name, --cluster says which is meant.
    #[command(
        subcommand,
        alias = "nodes",
        after_help = "\
Examples:
  deploy-cli node list
  deploy-cli node modify branch-01 --host esx-01.example.com --instance-type small"
    )]
    Node(Deferred<Node>),
    /// Manage the hosts that nodes run on
    ///
    /// A host is a machine with a hypervisor, VMware ESXi or Linux KVM. It must be registered with Deploy before nodes
    /// can run on it.
    #[command(
        subcommand,
        alias = "hosts",
        after_help = "\
Examples:
  deploy-cli host register esx-03.example.com --hypervisor esx --vcenter vcenter.example.com
  deploy-cli host list"
    )]
    Host(Deferred<Host>),
    /// Manage credentials for vCenter servers and hosts
    ///
    /// A credential is the account with which Deploy logs in to a vCenter server or a standalone host. It is required
    /// before hosts can be registered. Its password cannot be read.
    #[command(
        subcommand,
        alias = "credentials",
        after_help = "\
Examples:
  deploy-cli credential add vc2.example.com --type vcenter --login deploy@vsphere.local --hypervisor-password-file password.txt
  deploy-cli credential list"
    )]
    Credential(Deferred<Credential>),
    /// Manage capacity licenses
    ///
    /// A license is identified by the serial number in its license file (NLF), which NetApp issues. Deploy creates
    /// evaluation licenses automatically.
    #[command(
        subcommand,
        alias = "licenses",
        after_help = "\
Examples:
  deploy-cli license add NLF-320000012346.txt
  deploy-cli license list"
    )]
    License(Deferred<License>),
    /// List the ONTAP images that can be deployed
    ///
    /// An image is an ONTAP version that is installed on Deploy.
    #[command(
        subcommand,
        alias = "images",
        after_help = "\
Example:
  deploy-cli image list"
    )]
    Image(Deferred<Image>),
    /// List, show and wait for background jobs
    ///
    /// Long operations, such as a deployment, run as jobs on the server. A command that starts a job waits for it. With
    /// --no-wait it prints the job instead, and `job wait` can wait for it later, on any machine.
    #[command(
        subcommand,
        alias = "jobs",
        after_help = "\
Examples:
  deploy-cli job list --filter state=running
  deploy-cli job wait --all --timeout 1h"
    )]
    Job(Deferred<Job>),
    /// List and follow events
    ///
    /// Deploy records its operations and their failures as events.
    #[command(
        subcommand,
        alias = "events",
        after_help = "\
Example:
  deploy-cli event list --since 2h"
    )]
    Event(Deferred<Event>),
    /// Check the network connectivity between hosts
    ///
    /// A check tests whether hosts can reach each other over the networks that the nodes of a cluster will use.
    #[command(
        subcommand,
        alias = "network-checks",
        after_help = "\
Examples:
  deploy-cli network-check start esx-01.example.com=ONTAP-Internal esx-02.example.com=ONTAP-Internal
  deploy-cli network-check list"
    )]
    NetworkCheck(Deferred<NetworkCheck>),
    /// Back up Deploy's configuration
    ///
    /// A backup contains the configuration and the database of Deploy, not the data of clusters. It is stored on the
    /// Deploy server and should be downloaded.
    #[command(
        subcommand,
        alias = "backups",
        after_help = "\
Examples:
  deploy-cli backup create --backup-password-file password.txt --download backups/
  deploy-cli backup list"
    )]
    Backup(Deferred<Backup>),
    /// Manage the mediators of two-node clusters
    ///
    /// Deploy is the mediator of each two-node cluster: it provides an iSCSI target that both nodes use to decide which
    /// of them takes over after a failure.
    #[command(
        subcommand,
        alias = "mediators",
        after_help = "\
Examples:
  deploy-cli mediator list
  deploy-cli mediator create iqn.2012-05.local:mailbox.target.lost"
    )]
    Mediator(Deferred<Mediator>),
    /// Make an authenticated API request
    ///
    /// Sends an authenticated request to the REST API and prints the body of the response unchanged, with any status.
    /// On a terminal JSON is indented and colored. If the request starts a job, the command waits for it and prints the
    /// response with the final state of the job, or with --no-wait its initial state.
    ///
    /// --jq, -o json and -o yaml process the complete body. The other formats print the records in it.
    ///
    /// Other processes can see arguments. Use --input to send a body that contains a password.
    Api(Deferred<Api>),
    /// Log in to a Deploy server and save it as a profile
    ///
    /// Shows the certificate of the server and asks whether to trust it, prompts for user name and password, and
    /// verifies them with a request. Saves the URL, the fingerprint of the certificate and the user name in the
    /// configuration file, and the password in the keyring of the system, or in a file that only you can read.
    ///
    /// The new profile becomes the current one, so that later commands need neither --url nor a password. Use `profile
    /// use` to select another profile.
    #[command(after_help = "\
Examples:
  deploy-cli login deploy.example.com
  # Log in without prompts, for a script
  deploy-cli login deploy.example.com --name lab --fingerprint \"$FINGERPRINT\" --password-file - < password.txt")]
    Login(Deferred<Login>),
    /// Remove a saved server and its password
    ///
    /// Deletes the profile from the configuration file, and its password from the keyring or the password file.
    #[command(after_help = "\
Example:
  deploy-cli logout lab")]
    Logout(Deferred<Logout>),
    /// List, show and select saved servers
    ///
    /// A profile is a server that `login` saved: its URL, the trusted certificate, the user name, and where the
    /// password is stored. Commands use the current profile unless --profile or --url selects another server.
    #[command(subcommand, alias = "profiles", after_help = "\
Examples:
  deploy-cli profile list
  deploy-cli profile use lab", after_long_help = profile::FILE)]
    Profile(Deferred<profile::Profile>),
    /// Diagnose configuration, connection and certificate problems
    ///
    /// Shows the settings in use and the source of each. Then checks, in this order, the configuration, the proxy, the
    /// host name, the port, TLS, the certificate, the credentials, the API and the clock of the server. Stops at the
    /// first check that fails, and says how to fix it. Shows the host name and the system id of Deploy if the server tells
    /// them. The exit status is that of the failed check.
    ///
    /// With --all-profiles, checks all saved servers at the same time. The exit status is that of the first that failed, in
    /// the order of the profiles.
    ///
    /// With --api, checks each assumption about the API of Deploy on which this program is built, with requests that
    /// only read, and prints a list: as-assumed, differs, or not-seen. SOURCE says where the assumption comes from: D
    /// NetApp's documentation, S NetApp's samples, R NetApp's Ansible role, C other clients, ? none. The exit status is
    /// 1 if commands depend on something that differs. --report writes the results and all responses to a file for a
    /// bug report. In it, names, addresses, serial numbers, ids and messages are replaced. On a terminal the file is
    /// shown and confirmed before it is written.
    #[command(after_help = "\
Examples:
  deploy-cli doctor
  deploy-cli doctor --profile lab -o json
  deploy-cli doctor --all-profiles
  deploy-cli doctor --api --report report.json")]
    Doctor(Deferred<Doctor>),
    /// Run a simulated Deploy server
    ///
    /// The simulator provides the API of Deploy over HTTPS on this machine. Use it to try deploy-cli, and to test
    /// scripts and pipelines. Jobs run faster than on a real server.
    #[command(
        subcommand,
        after_help = "\
Examples:
  # Open a shell in which deploy-cli uses a simulator
  deploy-cli simulator exec -- sh
  deploy-cli simulator serve --listen 127.0.0.1:8443 --speed 60"
    )]
    #[cfg(feature = "simulator")]
    Simulator(Deferred<Simulator>),
    /// Generate a shell completion script
    ///
    /// The scripts for bash, zsh and fish complete commands, flags, and the names of objects on the server. Those for
    /// elvish and PowerShell complete commands and flags.
    ///
    /// Save the script where your shell looks for completions, as in the examples. For zsh, add ~/.zfunc to fpath
    /// before compinit in ~/.zshrc. For elvish and PowerShell, load the script in the startup file of the shell. New
    /// shells then use it.
    #[command(after_help = "\
Examples:
  deploy-cli completion bash > ~/.local/share/bash-completion/completions/deploy-cli
  deploy-cli completion zsh > ~/.zfunc/_deploy-cli
  deploy-cli completion fish > ~/.config/fish/completions/deploy-cli.fish")]
    Completion(Deferred<Completion>),
    /// Print the version
    ///
    /// Prints the same as --version.
    #[command(after_help = "Example: deploy-cli version")]
    Version,
}

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Yellow.on_default().bold())
    .usage(AnsiColor::Yellow.on_default().bold())
    .literal(AnsiColor::Green.on_default())
    .placeholder(AnsiColor::Cyan.on_default());

macro_rules! examples {
    ($($more:literal)?) => {
        concat!(
            "\
Examples:
  deploy-cli login deploy.example.com
  deploy-cli cluster list
  deploy-cli cluster deploy branch --ontap-password-file password.txt --timeout 1h",
            $($more)?
        )
    };
}

#[cfg(feature = "simulator")]
const EXAMPLES: &str = examples!("\n  # Try it without a Deploy server\n  deploy-cli simulator exec -- sh");
#[cfg(not(feature = "simulator"))]
const EXAMPLES: &str = examples!();

const AFTER: &str = "\
Servers that `deploy-cli login` has saved need no further flags. Otherwise select a server with --url or DEPLOY_CLI_URL, and set the \
password with DEPLOY_CLI_PASSWORD or --password-file, or enter it at a prompt. Passwords are never passed as arguments.

Commands accept the name of an object, its id, or a unique prefix of its id with at least four characters.

Plural nouns and some verbs of other tools are accepted too: get and describe for show, new for create, remove for delete.";
