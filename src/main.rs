//! The `deploy-cli` program: parse, run, exit.

use deploy_cli::cli::Cli;
use deploy_cli::{exit, help};

fn main() {
    exit::on_panic();
    if Cli::complete() {
        return;
    }
    std::process::exit(deploy_cli::run(help::parse()));
}
