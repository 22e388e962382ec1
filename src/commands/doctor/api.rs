//! Checks the login, the API and the clock of the server with one inexpensive call.

use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use reqwest::header::HeaderMap;

use super::report::{CheckFailed, Report};
use crate::commands::Context;
use crate::deploy::api::about::{self, About};
use crate::deploy::api::clusters;
use crate::deploy::text::printable;
use crate::deploy::{self, Client, Endpoint, Payload};
use crate::error::Error;
use crate::settings::login::login_to;
use crate::settings::server::ServerSettings;

/// The difference between the clocks, in seconds, above which there is a warning.
const MAX_CLOCK_DIFFERENCE: i64 = 60;

/// The time limit for reading what the server tells of itself.
const IDENTITY_TIMEOUT: Duration = Duration::from_secs(5);

/// The response to the call.
pub(super) struct ApiResponse {
    client: Client,
    payload: Payload,
    headers: HeaderMap,
    duration: Duration,
}

/// Reads the password and makes the call.
pub(super) fn log_in(
    context: &Context,
    server: &ServerSettings,
    report: &mut Report,
) -> Result<ApiResponse, CheckFailed> {
    let client = match client(context, server) {
        Ok(client) => client,
        Err(error) => return Err(report.fail_with("credentials", &error)),
    };
    let started = Instant::now();
    let call = clusters::probe();
    let response = client.send_raw(&call).and_then(|raw| {
        let payload = raw.parse(&call, client.endpoint())?.payload;
        Ok((payload, raw.headers, started.elapsed()))
    });
    match response {
        Ok((payload, headers, duration)) => {
            report.ok("credentials", format!("logged in as {}", server.username.value));
            Ok(ApiResponse { client, payload, headers, duration })
        }
        Err(deploy::Error::Api(refusal)) if matches!(refusal.status, 401 | 403) => {
            Err(report.fail_with("credentials", &deploy::Error::Api(refusal).into()))
        }
        Err(error) => {
            report.skip("credentials", "the call failed for another reason");
            let missing = matches!(&error, deploy::Error::Api(error) if error.status == 404);
            let failed = report.fail_with("api", &error.into());
            if missing {
                let endpoint = &server.endpoint.value;
                let other = if endpoint.base() == "/api" { "/api/v3" } else { "/api" };
                report.hint(format!("check that the URL is that of a Deploy server, or try {endpoint}{other}"));
            }
            Err(failed)
        }
    }
}

fn client(context: &Context, server: &ServerSettings) -> Result<Client, Error> {
    Ok(Client::new(login_to(server, &context.server, context.verbosity, &context.prompter)?)?)
}

/// Checks that the response is from Deploy. The version is known only from the base path (D S R C).
pub(super) fn check_version(endpoint: &Endpoint, response: &ApiResponse, report: &mut Report) {
    if !matches!(response.payload, Payload::Records(_)) {
        let why = "a collection was expected".to_owned();
        let error = deploy::Error::Unreadable { call: "GET /clusters".to_owned(), why };
        report.fail_with("api", &error.into());
        return;
    }
    let software = response.headers.get("server").and_then(|v| v.to_str().ok()).map(printable);
    let software = software.filter(|s| !s.is_empty()).map(|s| format!(" (server: {s})")).unwrap_or_default();
    report.ok("api", format!("{} responds like version 3 of the API{software}", endpoint.base()));
}

/// Adds what the server tells of itself. A server that does not is as good.
pub(super) fn add_identity(response: &ApiResponse, report: &mut Report) {
    if let Ok(response) = response.client.send_once(&about::get(), IDENTITY_TIMEOUT)
        && let Payload::Record(record) = response.payload
    {
        let about = About::read(&record);
        for (name, value) in [("hostname", about.hostname), ("system_id", about.system_id)] {
            if let Some(value) = value {
                report.setting(name, printable(&value), "the server");
            }
        }
    }
}

/// Compares the `Date` header with the local time in the middle of the call.
pub(super) fn check_clock(response: &ApiResponse, report: &mut Report) {
    let date = response.headers.get("date").and_then(|v| v.to_str().ok());
    let Some(date) = date.and_then(|d| DateTime::parse_from_rfc2822(d).ok()) else {
        report.skip("clock", "the server does not send its time");
        return;
    };
    let middle = Utc::now() - response.duration / 2;
    let ahead = (date.with_timezone(&Utc) - middle).num_seconds();
    let detail = match ahead {
        // The header has a resolution of one second.
        -2..=1 => "the clocks of the server and of this machine agree".to_owned(),
        2.. => format!("the server's clock is {ahead} s ahead of this machine's"),
        _ => format!("the server's clock is {} s behind this machine's", -ahead),
    };
    report.ok("clock", detail);
    if ahead.abs() > MAX_CLOCK_DIFFERENCE {
        report.warn("synchronize both clocks with NTP: times of jobs and events are those of the server");
    }
}
