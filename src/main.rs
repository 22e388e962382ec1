//! The `deploy-cli` program: parse, run, exit.

use deploy_cli::cli::Cli;
use deploy_cli::help;

fn main() {
    if Cli::complete() {
        return;
    }
    std::process::exit(deploy_cli::run(help::parse()));
}
