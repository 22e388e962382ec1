//! The `deploy-cli` program: parse, run, exit.

use deploy_cli::cli::Cli;
use deploy_cli::{exit, help};

fn main() {
    exit::on_panic();
    let status = Cli::complete().unwrap_or_else(|| deploy_cli::run(help::parse()));
    std::process::exit(status);
}
