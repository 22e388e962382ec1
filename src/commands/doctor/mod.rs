//! `doctor`: checks the settings, the connection, the certificate and the login, in the order in which they are used.

mod api;
mod assumptions;
mod connection;
mod report;
mod settings;

use std::path::PathBuf;

use clap::Args;

use super::all_profiles::with_server;
use super::context::Context;
use crate::error::Error;
use crate::output::printer;
use crate::output::wrap::terminal_width;
use report::{CheckFailed, Report};

/// `doctor`.
#[derive(Debug, Args)]
pub(crate) struct Doctor {
    /// Check that the API of the server is as this program assumes, with requests that only read
    #[arg(long)]
    api: bool,
    /// Write the results and all responses to this file for a bug report, without names, addresses and ids
    #[arg(long, value_name = "FILE", requires = "api", value_hint = clap::ValueHint::FilePath)]
    report: Option<PathBuf>,
    /// Check all saved servers at the same time
    #[arg(long, conflicts_with = "api")]
    all_profiles: bool,
}

impl Doctor {
    /// Runs the checks and prints the report. Returns the exit status that another command would have.
    ///
    /// # Errors
    /// If stdout cannot be written; with `--api` also if the server cannot be reached.
    pub(crate) fn run(self, context: &Context) -> Result<i32, Error> {
        if self.api {
            return assumptions::run(context, self.report.as_deref());
        }
        if self.all_profiles {
            return check_all(context);
        }
        let report = examine(context);
        if context.printer.is_table() {
            printer::write(&report.text(terminal_width(&console::Term::stdout())))?;
        } else {
            context.printer.one(&report.record())?;
        }
        Ok(report.status())
    }
}

/// Checks all saved servers and prints their reports. Returns the exit status of the first that failed.
fn check_all(context: &Context) -> Result<i32, Error> {
    let reports = context.ask_all(|context| Ok(examine(context)), |_| Ok(()))?.answers;
    if context.printer.is_table() {
        let width = terminal_width(&console::Term::stdout());
        let title = |server: &str| console::style(server).bold().underlined().to_string();
        let texts = reports.iter().map(|(server, report)| format!("{}\n\n{}", title(server), report.text(width)));
        printer::write(&texts.collect::<Vec<_>>().join("\n"))?;
    } else {
        let records = reports.iter().map(|(server, report)| with_server(report.record(), server));
        context.printer.document(&records.collect())?;
    }
    Ok(reports.iter().map(|(_, report)| report.status()).find(|status| *status != 0).unwrap_or_default())
}

/// The report on the server of a context.
fn examine(context: &Context) -> Report {
    let mut report = Report::default();
    // The failure is in the report.
    let _ = check(context, &mut report);
    report.skip_remaining();
    report
}

/// Runs all checks up to the first failure.
fn check(context: &Context, report: &mut Report) -> Result<(), CheckFailed> {
    let server = settings::check(context, report)?;
    let endpoint = &server.endpoint.value;
    if connection::check_proxy(endpoint, report) {
        report.skip("name", "the proxy resolves it");
        report.skip("port", "the proxy connects to it");
    } else {
        let (host, port) = endpoint.host_and_port();
        let addresses = connection::resolve(&host, port, report)?;
        connection::connect(&addresses, report)?;
    }
    connection::check_certificate(&server, report)?;
    let response = api::log_in(context, &server, report)?;
    api::check_version(endpoint, &response, report);
    api::check_clock(&response, report);
    api::add_identity(&response, report);
    Ok(())
}
