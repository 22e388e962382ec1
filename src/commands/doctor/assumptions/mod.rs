//! `doctor --api`: whether the server does what the client assumes of it. Sends only requests that read.

mod anonymous;
mod checks;
mod evidence;
mod finding;
mod table;

use std::path::Path;

use reqwest::header::CONTENT_TYPE;
use serde_json::{Value, json};

use crate::commands::context::Context;
use crate::deploy::resource::{Column, column};
use crate::error::Error;
use crate::platform::files;
use crate::usage_error::UsageError;
use anonymous::Anonymizer;
use evidence::{Evidence, Exchange};
use finding::Finding;
use table::{ASSUMPTIONS, Assumption};

/// The exit status if the server differs in something on which commands depend.
const DIFFERS: i32 = 1;

const COLUMNS: &[Column] = &[
    column("RESULT", "result"),
    column("ASSUMPTION", "assumption"),
    column("DETAIL", "detail"),
    column("SOURCE", "source"),
];

/// Judges all assumptions and prints the results. Writes an anonymous report if a file is given. Returns the exit status.
///
/// # Errors
/// If the server cannot be reached, or the file cannot be written.
pub(super) fn run(context: &Context, file: Option<&Path>) -> Result<i32, Error> {
    context.console.say("checking the API with requests that only read: this takes a few seconds");
    let evidence = Evidence::gather(context.client()?)?;
    let findings: Vec<(&Assumption, Finding)> =
        ASSUMPTIONS.iter().map(|assumption| (assumption, (assumption.check)(&evidence))).collect();
    let records: Vec<Value> = findings.iter().map(|(assumption, finding)| record(assumption, finding)).collect();
    context.printer.list(COLUMNS, &[], &records)?;
    let count = |result: &str| findings.iter().filter(|(_, finding)| finding.result() == result).count();
    let is_broken = |(assumption, finding): &&(&Assumption, Finding)| {
        assumption.is_required && matches!(finding, Finding::Differs(_))
    };
    let broken = findings.iter().filter(is_broken).count();
    let (differs, unseen) = (count("differs"), count("not-seen"));
    let conclusion = match broken {
        0 => "commands work with this server".to_owned(),
        _ => format!("commands depend on {broken} of the differences and may fail"),
    };
    context
        .console
        .say(format_args!("{} as assumed, {differs} different, {unseen} not seen: {conclusion}", count("as-assumed")));
    if let Some(file) = file {
        write(context, file, &report(&evidence, &records))?;
    }
    Ok(if broken == 0 { 0 } else { DIFFERS })
}

fn record(assumption: &Assumption, finding: &Finding) -> Value {
    json!({
        "name": assumption.name,
        "assumption": assumption.claim,
        "result": finding.result(),
        "detail": finding.detail(),
        "source": assumption.source,
        "quirk": assumption.quirk,
        "code": assumption.code,
        "required": assumption.is_required,
    })
}

/// The report: the results, and all requests and responses without anything that identifies the site.
fn report(evidence: &Evidence, results: &[Value]) -> Value {
    let mut anonymizer = Anonymizer::default();
    let exchange = |exchange: &Exchange| {
        let kind = exchange.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let mut names: Vec<&str> = exchange.headers.keys().map(reqwest::header::HeaderName::as_str).collect();
        names.sort_unstable();
        json!({
            "request": anonymizer.call(&exchange.call),
            "status": exchange.status,
            "milliseconds": u64::try_from(exchange.elapsed.as_millis()).unwrap_or(u64::MAX),
            "json": kind.starts_with("application/json"),
            "headers": names,
            "body": anonymizer.value("", &exchange.body),
        })
    };
    let exchanges: Vec<Value> = evidence.exchanges.values().map(exchange).collect();
    json!({
        "deploy_cli": env!("CARGO_PKG_VERSION"),
        "http_version": evidence.multiplexed,
        "assumptions": results,
        "exchanges": exchanges,
    })
}

/// Shows the report, and writes it. Asks first on a terminal.
fn write(context: &Context, file: &Path, report: &Value) -> Result<(), Error> {
    let text = format!("{report:#}\n");
    context.console.say(format_args!("{text}\nnames, addresses, serial numbers, ids and messages are replaced"));
    if context.prompter.is_interactive() {
        context.prompter.confirm(&format!("Write this report to {}?", file.display()), false)?;
    }
    files::replace(file, &text)
        .map_err(|e| UsageError::new(format!("--report: cannot write {}: {e}", file.display())))?;
    context.console.say(format_args!("the report is in {}", file.display()));
    Ok(())
}
