//! The one place where an outcome becomes an exit status.

use crate::apply;
use crate::apply::error::Stopped;
use crate::commands;
use crate::deploy;
use crate::deploy::error::ApiError;
use crate::deploy::resource::LookupError;
use crate::download;
use crate::output::Console;
use crate::platform::signals::Signal;
use crate::prompt::PromptError;
use crate::settings::error::ConfigError;
use crate::usage_error::UsageError;
use crate::wait;

/// The exit statuses and their meanings, for the help and the manual.
pub const STATUSES: &[(&str, &str)] = &[
    ("0", "success; every job that was waited for ended in success"),
    ("1", "any other error"),
    ("2", "wrong command line, environment or file; nothing was sent"),
    ("3", "a job failed"),
    ("4", "authentication failed, or permission denied"),
    ("5", "not found"),
    ("6", "conflict: it exists already, or is in use"),
    ("7", "the server cannot be reached, or its certificate is not trusted"),
    ("10", "only `cluster apply --dry-run --exit-code`: the plan has steps"),
    ("124", "timed out after --timeout; the job continues"),
    ("130", "interrupted by SIGINT; the job continues"),
    ("143", "terminated by SIGTERM; the job continues"),
];

/// Prints the error of a run, if there is one, and returns the exit status.
pub fn status(result: anyhow::Result<i32>, console: Console) -> i32 {
    match result {
        Ok(status) => status,
        Err(error) => {
            console.error(format_args!("{error:#}"), hint(&error).as_deref());
            of(&error)
        }
    }
}

/// The exit status of an error.
pub fn of(error: &anyhow::Error) -> i32 {
    if error.is::<UsageError>() {
        return 2;
    }
    if let Some(error) = error.downcast_ref() {
        return match error {
            PromptError::Usage(_) => 2,
            PromptError::Cancelled(signal) => by_signal(*signal),
            PromptError::Declined | PromptError::Terminal(_) | PromptError::Stdin(_) => 1,
        };
    }
    if let Some(error) = error.downcast_ref() {
        return match error {
            ConfigError::Usage(_) => 2,
            ConfigError::Write { .. } => 1,
        };
    }
    if let Some(error) = error.downcast_ref::<download::Error>() {
        return match error {
            download::Error::Interrupted { signal, .. } => by_signal(*signal),
            error => error.call().map_or(1, of_call),
        };
    }
    if let Some(error) = error.downcast_ref::<LookupError>() {
        return match error {
            LookupError::Empty { .. } => 2,
            LookupError::NotFound { .. } => 5,
            LookupError::Ambiguous { .. } => 1,
            LookupError::Call(error) => of_call(error),
        };
    }
    if let Some(error) = error.downcast_ref::<apply::error::Error>() {
        return match error {
            apply::error::Error::Unsupported(_) => 6,
            apply::error::Error::Interrupted { signal, .. } => by_signal(*signal),
            apply::error::Error::TimedOut { .. } => 124,
            apply::error::Error::NotTaken { .. } => 1,
        };
    }
    if let Some(error) = error.downcast_ref::<deploy::Error>() {
        return of_call(error);
    }
    match error.downcast_ref::<wait::Error>() {
        Some(wait::Error::Failed { .. } | wait::Error::SomeFailed { .. }) => 3,
        Some(wait::Error::Gone { .. }) => 5,
        Some(wait::Error::TimedOut { .. }) => 124,
        Some(wait::Error::Interrupted { signal, .. } | wait::Error::InFlight { signal, .. }) => by_signal(*signal),
        Some(wait::Error::Call(error)) => of_call(error),
        Some(wait::Error::System(_)) | None => 1,
    }
}

fn of_call(error: &deploy::Error) -> i32 {
    match error {
        deploy::Error::Api(ApiError { status: 401 | 403, .. }) => 4,
        deploy::Error::Api(ApiError { status: 404, .. }) => 5,
        deploy::Error::Api(ApiError { status: 409, .. }) => 6,
        deploy::Error::Unreachable { .. } | deploy::Error::Untrusted { .. } => 7,
        _ => 1,
    }
}

/// As shells count: 128 and the number of the signal.
pub fn by_signal(signal: Signal) -> i32 {
    match signal {
        Signal::Interrupt => 130,
        Signal::Terminate => 143,
    }
}

/// What the user can do next.
pub fn hint(error: &anyhow::Error) -> Option<String> {
    let usage = match error.downcast_ref() {
        Some(PromptError::Usage(usage)) => Some(usage),
        _ => error.downcast_ref::<UsageError>(),
    };
    let usage = usage.and_then(|e| e.next().map(str::to_owned));
    let config = || error.downcast_ref().and_then(ConfigError::hint).map(str::to_owned);
    let call = || match error.downcast_ref() {
        Some(LookupError::Call(error)) => error.hint(),
        _ => error.downcast_ref::<deploy::Error>().and_then(deploy::Error::hint),
    };
    let download = || error.downcast_ref::<download::Error>().and_then(download::Error::hint);
    let wait = || error.downcast_ref::<wait::Error>().and_then(wait::Error::hint);
    let command = || error.downcast_ref::<commands::Error>().and_then(commands::Error::hint);
    let apply = || error.downcast_ref::<apply::error::Error>().and_then(|e| e.hint().map(str::to_owned));
    let hint = usage.or_else(config).or_else(call).or_else(download).or_else(wait).or_else(command).or_else(apply);
    let then = error.downcast_ref::<Stopped>().map(Stopped::hint);
    let in_doubt = match error.downcast_ref() {
        Some(deploy::Error::LostAnswer { .. }) => true,
        Some(deploy::Error::Api(refusal)) => refusal.status >= 500,
        _ => false,
    };
    // The cause of a failed step is fixed first; then apply resumes, and sees by itself whether a call took effect.
    match (hint.filter(|_| then.is_none() || !in_doubt), then) {
        (Some(hint), Some(then)) => Some(format!("{hint}; then {then}")),
        (hint, then) => hint.or_else(|| then.map(str::to_owned)),
    }
}
