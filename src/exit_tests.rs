//! Every error has its exit status.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use chrono::Utc;

use super::*;
use crate::deploy::certificate::Certificate;
use crate::deploy::error::{ApiError, TransportFailure};
use crate::deploy::trust::Rejected;
use crate::output::error::OutputError;
use crate::platform::signals::Signal;
use crate::settings::password_store::StoreError;
use crate::usage_error::UsageError;

const SIGNALS: [(Signal, i32); 2] = [(Signal::Interrupt, 130), (Signal::Terminate, 143)];

fn refusal() -> io::Error {
    io::Error::other("no")
}

fn refused(status: u16) -> CallError {
    CallError::Api(Box::new(ApiError {
        server: "https://deploy".to_owned(),
        call: "POST /clusters".to_owned(),
        is_safe: false,
        status,
        code: String::new(),
        message: String::new(),
        retry_after: None,
        request_id: None,
    }))
}

fn untrusted() -> CallError {
    let certificate = Certificate::unreadable(b"");
    let rejected = Box::new(Rejected { certificate, why: "expired".to_owned(), pinned: false });
    CallError::Untrusted { server: "https://deploy".to_owned(), profile: None, rejected }
}

/// All errors of a call, with their status.
fn calls() -> Vec<(CallError, i32)> {
    let (server, call, why) = ("https://deploy".to_owned(), "GET /clusters".to_owned(), "no".to_owned());
    let statuses = [(401, 4), (403, 4), (404, 5), (409, 6), (400, 1), (500, 1), (503, 1)];
    let mut all: Vec<(CallError, i32)> = statuses.map(|(http, status)| (refused(http), status)).into();
    all.extend([
        (CallError::Setup { why: why.clone() }, 1),
        (
            CallError::Unreachable { server, call: call.clone(), failure: TransportFailure::Timeout, why: why.clone() },
            7,
        ),
        (untrusted(), 7),
        (CallError::Truncated { call: call.clone(), why: why.clone() }, 1),
        (CallError::Unreadable { call: call.clone(), why: why.clone() }, 1),
        (CallError::LostResponse { call, sent: Utc::now(), why }, 1),
    ]);
    all
}

fn ambiguous() -> LookupError {
    LookupError::AmbiguousId { plural: "jobs", given: "5b0f".to_owned(), ids: vec!["5b0f".to_owned()] }
}

/// All errors of a wait, with their status.
fn waits() -> Vec<(WaitError, i32)> {
    let text = || "demo".to_owned();
    let mut all: Vec<(WaitError, i32)> =
        calls().into_iter().map(|(error, status)| (WaitError::Call(error), status)).collect();
    for (signal, status) in SIGNALS {
        all.push((WaitError::Interrupted { signal, jobs: vec![text()], resume: text() }, status));
        all.push((WaitError::InFlight { signal, tried: text(), sent: Utc::now() }, status));
    }
    all.extend([
        (WaitError::Failed { title: text(), message: text(), after: Duration::ZERO }, 3),
        (WaitError::SomeFailed { failed: 1, total: 2 }, 3),
        (WaitError::Gone { id: text(), server: text(), last: None }, 5),
        (WaitError::Lookup(Box::new(ambiguous())), 1),
        (WaitError::TimedOut { after: Duration::ZERO, jobs: vec![text()], resume: text() }, 124),
        (WaitError::System(refusal()), 1),
    ]);
    all
}

/// Checks the status of each error, also as the reason why a backup was not downloaded.
fn check<E: Into<Error>>(errors: impl IntoIterator<Item = (E, i32)>) {
    for (error, status) in errors {
        let error: Error = error.into();
        assert_eq!(error.status(), status, "{error:?}");
        let text = error.to_string();
        let hint = error.hint();
        let around = Error::NotDownloaded { id: "7".to_owned(), error: Box::new(error) };
        assert_eq!(around.status(), status, "{around:?}");
        assert_eq!(around.hint(), hint);
        assert!(around.to_string().ends_with(&format!(": {text}")));
    }
}

#[test]
fn invalid_input_exits_with_2() {
    let usage = || UsageError::new("no");
    check([(usage(), 2)]);
    check([(PromptError::Usage(usage()), 2), (PromptError::Declined, 1)]);
    check([(PromptError::Terminal("no".to_owned()), 1), (PromptError::Stdin(refusal()), 1)]);
    check(SIGNALS.map(|(signal, status)| (PromptError::Cancelled(signal), status)));
    check([
        (ConfigError::Usage(usage()), 2),
        (ConfigError::Write { path: PathBuf::from("config.toml"), error: refusal() }, 1),
    ]);
}

#[test]
fn call_errors_have_the_same_status_everywhere() {
    check(calls());
    check(calls().into_iter().map(|(error, status)| (LookupError::Call(error), status)));
    check(calls().into_iter().map(|(error, status)| (DownloadError::Call(error), status)));
    check(calls().into_iter().map(|(error, status)| {
        (DownloadError::Incomplete { received: 1, kept: None, error: Box::new(error) }, status)
    }));
    check(calls().into_iter().map(|(error, status)| (stopped(StepError::Call(error)), status)));
}

#[test]
fn lookup_errors_have_their_statuses() {
    let given = || "demo".to_owned();
    check([
        (LookupError::Empty { noun: "cluster" }, 2),
        (LookupError::NotFound { noun: "cluster", given: given(), suggestion: None }, 5),
        (LookupError::Ambiguous { plural: "clusters", given: given(), ids: vec![given()] }, 1),
        (ambiguous(), 1),
        (LookupError::InSeveralClusters { noun: "node", given: given(), clusters: vec![given()] }, 1),
    ]);
}

#[test]
fn wait_errors_have_their_statuses() {
    check(waits());
    check(waits().into_iter().map(|(error, status)| (stopped(StepError::Wait(error)), status)));
}

#[test]
fn download_errors_have_their_statuses() {
    let path = || PathBuf::from("backup");
    check(SIGNALS.map(|(signal, status)| (DownloadError::Interrupted { signal, kept: None }, status)));
    check([
        (DownloadError::InProgress { path: path() }, 1),
        (DownloadError::Open { path: path(), why: refusal() }, 1),
        (DownloadError::Write { path: path(), why: refusal() }, 1),
        (DownloadError::Rename { path: path(), kept: None, why: refusal() }, 1),
        (DownloadError::System(refusal()), 1),
    ]);
}

fn stopped(error: StepError) -> ApplyError {
    ApplyError::Stopped { step: "deploy cluster demo".to_owned(), error: Arc::new(error) }
}

#[test]
fn apply_errors_have_their_statuses() {
    let text = || "demo".to_owned();
    let interrupted = |signal| ApplyError::Interrupted { signal, done: 1, total: 2, jobs: Vec::new() };
    check(SIGNALS.map(|(signal, status)| (interrupted(signal), status)));
    check([
        (ApplyError::Unsupported { count: 2, next_steps: vec![text()] }, 6),
        (ApplyError::TimedOut { after: Duration::ZERO, done: 1, total: 2, jobs: Vec::new() }, 124),
        (ApplyError::System(refusal()), 1),
        (stopped(StepError::NotTaken { cluster: text(), node: text(), field: text(), is: text(), want: text() }), 1),
        (stopped(StepError::UnlistedCluster(text())), 1),
        (stopped(StepError::UnlistedHost(text())), 1),
        (stopped(StepError::NodeCount { name: text(), has: 1, wanted: 2 }), 1),
        (stopped(StepError::NoNetwork { cluster: text(), node: text(), network: text() }), 1),
        (stopped(StepError::NoCluster), 1),
        (stopped(StepError::NoPassword(text())), 1),
    ]);
}

#[test]
fn refused_lists_and_logins_have_the_status_of_the_refusal() {
    check(calls().into_iter().map(|(error, status)| (Error::RefusedList { error, hint: String::new() }, status)));
    check(calls().into_iter().map(|(error, status)| (Error::RefusedLogin { error, hint: "" }, status)));
}

#[test]
fn other_errors_exit_with_1() {
    let text = || "7".to_owned();
    let not_json = serde_json::from_str::<()>("{").unwrap_err();
    check([(StoreError::Keyring(text()), 1), (StoreError::Damaged(PathBuf::from("secrets.toml")), 1)]);
    check([(OutputError::Stdout(refusal()), 1), (OutputError::Closed, 1), (OutputError::Csv(text()), 1)]);
    check([
        (Error::NotJson(not_json), 1),
        (Error::UnnamedBackup, 1),
        (Error::DownloadUrl { url: text(), why: url::ParseError::EmptyHost }, 1),
        (Error::NoDownload { id: text(), state: text() }, 1),
        (Error::system("handle signals")(refusal()), 1),
    ]);
    #[cfg(feature = "simulator")]
    check([(Error::Simulator(anyhow::anyhow!("no").context("the simulator cannot start")), 1)]);
}

#[test]
fn hint_of_a_failed_step_says_to_run_the_command_again() {
    let hint = |error| stopped(error).hint().unwrap();
    let again = "run the same command again: it continues where it stopped";
    assert_eq!(hint(StepError::NoCluster), again);
    assert_eq!(hint(refused(503).into()), again);
    let lost = CallError::LostResponse { call: "POST /clusters".to_owned(), sent: Utc::now(), why: "no".to_owned() };
    assert_eq!(hint(lost.into()), again);
    assert_eq!(
        hint(refused(403).into()),
        format!("this account does not have the permission; log in as the administrator; then {again}")
    );
}
