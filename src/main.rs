//! The `deploy-cli` program: parse, run, exit.

use deploy_cli::cli::Cli;
use deploy_cli::help;

fn main() {
    if Cli::answer_completion() {
        return;
    }
    let cli = help::parse();
    cli.flags.set_colors();
    let console = cli.flags.console();
    let status = deploy_cli::exit::status(deploy_cli::run(cli), console);
    std::process::exit(status);
}
