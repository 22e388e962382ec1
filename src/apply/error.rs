//! Why the execution of a plan ended before its end.

use std::time::Duration;

use crate::platform::signals::Signal;
use crate::progress::format_duration;

/// The hint after every execution that did not reach its end.
const AGAIN: &str = "run the same command again: it goes on where it stopped";

/// Why a plan was not executed, or not to its end.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file asks for so many changes that Deploy does not support.
    #[error("nothing was done: {}", if *.0 == 1 { "one thing that the file asks for cannot be done".to_owned() } else { format!("{} things that the file asks for cannot be done", .0) })]
    Unsupported(usize),
    /// A signal came.
    #[error("interrupted after {done} of {total} steps{}", goes_on(jobs))]
    Interrupted {
        /// Which.
        signal: Signal,
        /// Steps that were done.
        done: usize,
        /// Steps of the plan.
        total: usize,
        /// Jobs that go on.
        jobs: Vec<String>,
    },
    /// `--timeout` ran out.
    #[error("not finished after {}: {done} of {total} steps are done{}", format_duration(*after), goes_on(jobs))]
    TimedOut {
        /// How long was waited.
        after: Duration,
        /// Steps that were done.
        done: usize,
        /// Steps of the plan.
        total: usize,
        /// Jobs that go on.
        jobs: Vec<String>,
    },
    /// The server accepted a change of a node, and did not make it.
    #[error("Deploy took it, and yet {field} of node {node} is {is}, not {want}")]
    NotTaken {
        /// The node.
        node: String,
        /// The field.
        field: String,
        /// What there is.
        is: String,
        /// What was sent.
        want: String,
    },
}

impl Error {
    /// What the user can do next.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Unsupported(_) => None,
            Self::Interrupted { .. } | Self::TimedOut { .. } => Some(AGAIN),
            Self::NotTaken { .. } => Some("look at the node, and at what Deploy says of it: deploy-cli event list"),
        }
    }
}

/// The step at which it stopped, around the error that stopped it.
#[derive(Debug)]
pub struct Stopped(pub String);

impl Stopped {
    /// What the user can do when that error is mended.
    pub fn hint(&self) -> &'static str {
        AGAIN
    }
}

impl std::fmt::Display for Stopped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

fn goes_on(jobs: &[String]) -> String {
    match jobs {
        [] => String::new(),
        [one] => format!("; job {one} goes on"),
        more => format!("; the jobs {} go on", more.join(", ")),
    }
}
