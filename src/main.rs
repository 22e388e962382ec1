//! The `deploy-cli` program: parse, run, exit.

use clap::Parser;
use deploy_cli::cli::Cli;

fn main() {
    let cli = Cli::parse();
    cli.flags.color.choose();
    let console = cli.flags.console();
    let status = deploy_cli::exit::status(deploy_cli::run(cli), console);
    std::process::exit(status);
}
