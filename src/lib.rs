//! A command-line client for NetApp ONTAP Select Deploy, and a simulator of it.
#![deny(unsafe_code)]

pub mod apply;
pub mod cli;
pub mod commands;
pub mod deploy;
mod download;
mod error;
pub mod exit;
pub mod help;
pub mod output;
mod platform;
pub mod progress;
pub mod prompt;
mod report;
mod series;
mod settings;
#[cfg(feature = "simulator")]
pub mod simulator;
mod suggest;
mod tip;
mod usage_error;
pub mod wait;

use clap::CommandFactory;

use cli::{Cli, Command, Flags};
use error::Error;

/// Runs a parsed command line, prints the error if there is one, and returns the exit status.
pub fn run(cli: Cli) -> i32 {
    cli.flags.set_colors();
    let console = cli.flags.console();
    exit::report(execute(cli), console)
}

/// Runs a command and returns the exit status.
fn execute(cli: Cli) -> Result<i32, Error> {
    let context = |flags: Flags| {
        platform::signals::prepare();
        flags.context()
    };
    match cli.command {
        Command::Cluster(verb) => return verb.0.run(context(cli.flags)?),
        Command::Node(verb) => verb.0.run(&context(cli.flags)?)?,
        Command::Host(verb) => verb.0.run(&context(cli.flags)?)?,
        Command::Credential(verb) => verb.0.run(&context(cli.flags)?)?,
        Command::Image(verb) => verb.0.run(&context(cli.flags)?)?,
        Command::Job(verb) => verb.0.run(&context(cli.flags)?)?,
        Command::License(verb) => verb.0.run(&context(cli.flags)?)?,
        Command::Event(verb) => return verb.0.run(&context(cli.flags)?),
        Command::NetworkCheck(verb) => verb.0.run(&context(cli.flags)?)?,
        Command::Backup(verb) => verb.0.run(&context(cli.flags)?)?,
        Command::Mediator(verb) => verb.0.run(&context(cli.flags)?)?,
        Command::Api(call) => call.0.run(&context(cli.flags)?)?,
        Command::Login(login) => login.0.run(&context(cli.flags)?)?,
        Command::Logout(logout) => logout.0.run(&context(cli.flags)?)?,
        Command::Profile(verb) => verb.0.run(&context(cli.flags)?)?,
        Command::Doctor(doctor) => return doctor.0.run(&context(cli.flags)?),
        #[cfg(feature = "simulator")]
        Command::Simulator(verb) => {
            return verb.0.run(cli.flags.server().username, cli.flags.verbosity(), cli.flags.console());
        }
        Command::Completion(shell) => shell.0.run(Cli::command())?,
        Command::Version => output::printer::write(&Cli::command().render_version())?,
    }
    Ok(0)
}
