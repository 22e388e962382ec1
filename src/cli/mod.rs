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
/// deploy-cli makes one command of each call of Deploy's REST API. A command that starts a job waits until the job has
/// ended, and its exit status says how.
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

    /// Answers the completion script of a shell, if it is one that runs the program. Returns whether it was.
    pub fn answer_completion() -> bool {
        let server_flags = |matches: &ArgMatches| Flags::from_arg_matches(matches).ok().map(|flags| flags.server());
        completion::answer(CommandTree { build: Self::command, server_flags })
    }
}

/// The nouns.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Create, deploy, resize and delete clusters
    ///
    /// An ONTAP Select cluster consists of 1 to 12 nodes, virtual machines on your own hosts. It is created and
    /// configured first, then deployed. There are two ways: `cluster apply` does everything that a cluster file
    /// describes; or the verbs of `cluster` and `node` are run one by one, in this order: credential add, host
    /// register, cluster create, node modify, node network set, node pool attach, cluster deploy.
    #[command(
        subcommand,
        alias = "clusters",
        after_help = "\
Examples:
  # From a file
  deploy-cli cluster template --nodes 2 > two.yaml
  deploy-cli cluster apply -f branch.yaml --yes --timeout 1h
  # What there is
  deploy-cli cluster list"
    )]
    Cluster(Deferred<Cluster>),
    /// Configure the nodes of a cluster, their networks and storage
    ///
    /// The nodes are created with their cluster, and Deploy names them CLUSTER-01, CLUSTER-02 and so on. Before the
    /// cluster is deployed each needs a host, an instance type, networks and storage. A node is named together with
    /// its cluster.
    #[command(
        subcommand,
        alias = "nodes",
        after_help = "\
Examples:
  deploy-cli node list --cluster branch
  deploy-cli node modify branch-01 --cluster branch --host esx-01.example.com --instance-type small"
    )]
    Node(Deferred<Node>),
    /// Manage the hosts that nodes run on
    ///
    /// A host is a hypervisor, VMware ESXi or Linux KVM. It must be registered with Deploy before nodes can be placed
    /// on it.
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
    /// A credential is the account by which Deploy reaches a vCenter server or a standalone host. It is needed before
    /// hosts can be registered. Its password cannot be read back.
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
    /// A license is known by the serial number in its license file (NLF), which NetApp issues. Deploy creates
    /// evaluation licenses by itself.
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
    /// Calls that take long, such as a deployment, start a job on the server. Every command that starts one waits for
    /// it; with --no-wait it prints the job instead, and `job wait` waits for it, from this machine or any other.
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
    /// Deploy records what it does, and what fails, as events.
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
    /// A check tests whether hosts reach each other over the networks that the nodes of a cluster will use.
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
    /// A backup holds Deploy's own configuration and database, not the data of clusters. It is created on the
    /// appliance and should be downloaded.
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
    /// Deploy is the mediator of every two-node cluster: it serves an iSCSI target to both nodes, by which they
    /// decide which of them takes over.
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
    /// Sends any call of the REST API with the login of this tool, and prints the body of the answer to stdout as it
    /// came, also that of an error; on a terminal JSON is indented and colored. If the call starts a job, the command
    /// waits for it, and prints the answer with the job in the state in which it ended; with --no-wait, as it started.
    ///
    /// --jq, -o json and -o yaml get the whole body. The other formats show the records in it.
    ///
    /// Arguments are visible to every process on the machine: send a body that contains a password with --input.
    Api(Deferred<Api>),
    /// Log in to a Deploy server and save it as a profile
    ///
    /// Shows the certificate of the server and asks whether to trust it, asks for the account and the password, and
    /// checks them with a call. Then it saves the address, the certificate's fingerprint and the account in the
    /// configuration file, and the password in the keyring of the system, or in a file that only you can read. The
    /// profile becomes the current one: later commands need no --url and no password.
    #[command(after_help = "\
Examples:
  deploy-cli login deploy.example.com
  # Without questions, for a script
  deploy-cli login deploy.example.com --name lab --fingerprint \"$FINGERPRINT\" --password-file - < password.txt")]
    Login(Deferred<Login>),
    /// Remove a saved server and its password
    ///
    /// Deletes the profile from the configuration file, and its password from the keyring or its file.
    #[command(after_help = "\
Example:
  deploy-cli logout lab")]
    Logout(Deferred<Logout>),
    /// List, show and select saved servers
    ///
    /// A profile is a server that `login` has saved: its address, how its certificate is trusted, the account, and
    /// where the password is. One of them is the current profile, which commands use unless --profile or --url is
    /// given.
    #[command(subcommand, alias = "profiles", after_help = "\
Examples:
  deploy-cli profile list
  deploy-cli profile use lab", after_long_help = profile::FILE)]
    Profile(Deferred<profile::Profile>),
    /// Diagnose configuration, connection and certificate problems
    ///
    /// Checks, one after another, the settings and where each comes from, the proxy, the name, the port, TLS, the
    /// certificate, the account, the API and the clock of the server. It stops at the first check that fails and says
    /// how to fix it. The exit status is that of the failed check.
    #[command(after_help = "\
Examples:
  deploy-cli doctor
  deploy-cli doctor --profile lab -o json")]
    Doctor(Deferred<Doctor>),
    /// Run a simulated Deploy, without an appliance
    ///
    /// The simulator serves the API of Deploy over HTTPS on this machine, to try this tool and to test scripts and
    /// pipelines against it. Its jobs run faster than real ones.
    #[command(
        subcommand,
        after_help = "\
Examples:
  # A shell in which every command of deploy-cli uses a simulator
  deploy-cli simulator exec -- sh
  deploy-cli simulator serve --listen 127.0.0.1:8443 --speed 60"
    )]
    #[cfg(feature = "simulator")]
    Simulator(Deferred<Simulator>),
    /// Generate a shell completion script
    ///
    /// The scripts for bash, zsh and fish complete commands, flags, and the names that exist on the server; those for
    /// elvish and PowerShell commands and flags. Load the script in the startup file of your shell, or save it where
    /// the shell looks for it.
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
const EXAMPLES: &str = examples!("\n  # Try it without an appliance\n  deploy-cli simulator exec -- sh");
#[cfg(not(feature = "simulator"))]
const EXAMPLES: &str = examples!();

const AFTER: &str = "\
Every server that `deploy-cli login` has saved needs no further flags. Otherwise --url or DEPLOY_CLI_URL names the server; the password \
comes from DEPLOY_CLI_PASSWORD, --password-file or a prompt, never from an argument.

A resource goes by its name, its id, or the first characters of its id: four or more, as many as make it unique.

A noun may be plural, and some verbs have the names of other tools too: get and describe for show, new for create, remove for delete.";
