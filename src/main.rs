//! The `deploy-cli` program: parse, run, exit.

use clap::CommandFactory;
use deploy_cli::cli::Cli;
use deploy_cli::commands::completion;
use deploy_cli::help;

fn main() {
    // A shell asks for completions.
    if completion::answer(Cli::command) {
        return;
    }
    let cli = help::parse();
    cli.flags.color.choose();
    let console = cli.flags.console();
    let status = deploy_cli::exit::status(deploy_cli::run(cli), console);
    std::process::exit(status);
}
