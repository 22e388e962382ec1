//! The exit statuses of all errors.

use crate::apply::error::{Error as ApplyError, StepError};
use crate::deploy::Error as CallError;
use crate::deploy::lookup::LookupError;
use crate::download::Error as DownloadError;
use crate::error::Error;
use crate::output::Console;
use crate::prompt::PromptError;
use crate::settings::error::ConfigError;
use crate::wait::Error as WaitError;

/// The exit statuses and their meanings, for the help and the manual.
pub const STATUSES: &[(&str, &str)] = &[
    ("0", "success; all jobs that the command waited for ended in success"),
    ("1", "any other error"),
    ("2", "invalid command line, environment or file; nothing was changed"),
    ("3", "a job failed"),
    ("4", "authentication failed, or permission denied"),
    ("5", "not found"),
    ("6", "conflict: the object exists already or is in use, or the plan is impossible"),
    ("7", "the server cannot be reached, or its certificate is not trusted"),
    ("10", "the plan has steps (only `cluster apply --dry-run --exit-code`)"),
    ("124", "timed out after --timeout; the job continues"),
    ("130", "interrupted by SIGINT; the job continues"),
    ("143", "terminated by SIGTERM; the job continues"),
];

/// The exit status if a job failed.
const JOB_FAILED: i32 = 3;

/// From now on a panic in any thread, which is a bug, ends the program with status 1 after its message: a wait whose
/// thread is gone would never end.
pub fn on_panic() {
    let print_message = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        print_message(panic);
        std::process::exit(1);
    }));
}

/// Prints the error of a run, if there is one, and returns the exit status.
pub(crate) fn report(result: Result<i32, Error>, console: Console) -> i32 {
    result.unwrap_or_else(|error| {
        print(&error, None, console);
        error.status()
    })
}

/// Prints an error with its hint. `about` is the object that it is about, if the message does not name it.
pub(crate) fn print(error: &Error, about: Option<&str>, console: Console) {
    let about = about.map(|about| format!("{about}: ")).unwrap_or_default();
    console.error(&format!("{about}{error}"), error.hint().as_deref(), error.status(), error.refusal());
}

/// The exit status of several failures: 3 if a job failed, else that of the first one.
pub(crate) fn worst<'a>(failures: impl IntoIterator<Item = &'a Error>) -> i32 {
    let statuses: Vec<i32> = failures.into_iter().map(Error::status).collect();
    if statuses.contains(&JOB_FAILED) { JOB_FAILED } else { statuses.first().copied().unwrap_or_default() }
}

impl Error {
    /// The exit status.
    pub(crate) fn status(&self) -> i32 {
        match self {
            Self::Usage(_) => 2,
            Self::Prompt(error) => match error {
                PromptError::Usage(_) => 2,
                PromptError::Cancelled(signal) => signal.exit_status(),
                PromptError::Declined | PromptError::Terminal(_) | PromptError::Stdin(_) => 1,
            },
            Self::Config(error) => match error {
                ConfigError::Usage(_) => 2,
                ConfigError::Write { .. } => 1,
            },
            Self::Lookup(error) => of_lookup(error),
            Self::Call(error) | Self::RefusedList { error, .. } | Self::RefusedLogin { error, .. } => of_call(error),
            Self::Wait(error) => of_wait(error),
            Self::Download(error) => of_download(error),
            Self::Apply(error) => of_apply(error),
            Self::NotDownloaded { error, .. } => error.status(),
            Self::Several { status, .. } => *status,
            Self::Store(_)
            | Self::Output(_)
            | Self::NotJson(_)
            | Self::UnnamedBackup
            | Self::DownloadUrl { .. }
            | Self::NoDownload { .. }
            | Self::NotRenamed { .. }
            | Self::System { .. } => 1,
            #[cfg(feature = "simulator")]
            Self::Simulator(_) => 1,
        }
    }
}

fn of_lookup(error: &LookupError) -> i32 {
    match error {
        LookupError::Empty { .. } => 2,
        LookupError::NotFound { .. } => 5,
        LookupError::Ambiguous { .. } | LookupError::AmbiguousId { .. } | LookupError::InSeveralClusters { .. } => 1,
        LookupError::Call(error) => of_call(error),
    }
}

fn of_call(error: &CallError) -> i32 {
    match error {
        CallError::Api(refusal) => match refusal.status {
            401 | 403 => 4,
            404 => 5,
            409 => 6,
            _ => 1,
        },
        CallError::Unreachable { .. } | CallError::Untrusted { .. } => 7,
        CallError::Setup { .. }
        | CallError::Truncated { .. }
        | CallError::Unreadable { .. }
        | CallError::LostResponse { .. } => 1,
    }
}

fn of_wait(error: &WaitError) -> i32 {
    match error {
        WaitError::Failed { .. } | WaitError::SomeFailed { .. } => JOB_FAILED,
        WaitError::Gone { .. } => 5,
        WaitError::TimedOut { .. } => 124,
        WaitError::Interrupted { signal, .. } | WaitError::InFlight { signal, .. } => signal.exit_status(),
        WaitError::Lookup(error) => of_lookup(error),
        WaitError::Call(error) => of_call(error),
        WaitError::System(_) => 1,
    }
}

fn of_download(error: &DownloadError) -> i32 {
    match error {
        DownloadError::Call(error) => of_call(error),
        DownloadError::Incomplete { error, .. } => of_call(error),
        DownloadError::Interrupted { signal, .. } => signal.exit_status(),
        DownloadError::InProgress { .. }
        | DownloadError::Open { .. }
        | DownloadError::Write { .. }
        | DownloadError::Rename { .. }
        | DownloadError::System(_) => 1,
    }
}

/// The worst of several: a signal, then a failed job, then a time limit; otherwise the first that has a status of its own.
fn of_fleet(failures: &[ApplyError]) -> i32 {
    let statuses: Vec<i32> = failures.iter().map(of_apply).collect();
    let worst = [130, 143, 3, 124].into_iter().find(|worst| statuses.contains(worst));
    worst.or_else(|| statuses.into_iter().find(|status| *status != 1)).unwrap_or(1)
}

/// The exit status of an error of `cluster apply`.
pub(crate) fn of_apply(error: &ApplyError) -> i32 {
    match error {
        ApplyError::Unsupported { .. } => 6,
        ApplyError::Stopped { error, .. } => match &**error {
            StepError::Call(error) => of_call(error),
            StepError::Wait(error) => of_wait(error),
            StepError::Refused { .. } => 6,
            StepError::NotTaken { .. }
            | StepError::UnlistedCluster(_)
            | StepError::UnlistedHost(_)
            | StepError::NodeCount { .. }
            | StepError::NoNetwork { .. }
            | StepError::Cancelled
            | StepError::NoCluster
            | StepError::NoPassword(_) => 1,
        },
        ApplyError::Interrupted { signal, .. } => signal.exit_status(),
        ApplyError::TimedOut { .. } => 124,
        ApplyError::Unread(error) => of_call(error),
        ApplyError::Fleet { failures, .. } => of_fleet(failures),
        ApplyError::Ended { .. } | ApplyError::System(_) => 1,
    }
}

#[cfg(test)]
#[path = "exit_tests.rs"]
mod tests;
