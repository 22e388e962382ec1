//! A command-line client for NetApp ONTAP Select Deploy, and a simulator of it.
#![forbid(unsafe_code)]

pub mod apply;
pub mod cli;
pub mod commands;
pub mod deploy;
pub mod exit;
pub mod help;
pub mod output;
pub mod settings;
pub mod simulator;
pub mod wait;

use clap::CommandFactory;

use cli::{Cli, Command};
use commands::App;

/// Carries a parsed command line out; returns the exit status of a program that was run on the user's behalf, else 0.
///
/// # Errors
/// Whatever stopped it; [`exit::of`] makes it an exit status.
pub fn run(cli: Cli) -> anyhow::Result<i32> {
    let app = |flags| App::new(flags);
    match cli.command {
        Command::Cluster(verb) => return verb.run(&app(cli.flags)?),
        Command::Node(verb) => verb.run(&app(cli.flags)?)?,
        Command::Host(verb) => verb.run(&app(cli.flags)?)?,
        Command::Credential(verb) => verb.run(&app(cli.flags)?)?,
        Command::Image(verb) => verb.run(&app(cli.flags)?)?,
        Command::Job(verb) => verb.run(&app(cli.flags)?)?,
        Command::License(verb) => verb.run(&app(cli.flags)?)?,
        Command::Event(verb) => return verb.run(&app(cli.flags)?),
        Command::NetworkCheck(verb) => verb.run(&app(cli.flags)?)?,
        Command::Backup(verb) => verb.run(&app(cli.flags)?)?,
        Command::Mediator(verb) => verb.run(&app(cli.flags)?)?,
        Command::Api(call) => call.run(&app(cli.flags)?)?,
        Command::Login(login) => login.run(&app(cli.flags)?)?,
        Command::Logout(logout) => logout.run(&app(cli.flags)?)?,
        Command::Profile(verb) => verb.run(&app(cli.flags)?)?,
        Command::Doctor(doctor) => return doctor.run(&app(cli.flags)?),
        Command::Simulator(verb) => return verb.run(&cli.flags),
        Command::Completion(shell) => shell.run(Cli::command())?,
    }
    Ok(0)
}
