//! What every verb works with: the flags, the client, the printer and the console.

use std::cell::OnceCell;
use std::fmt::Display;
use std::time::Duration;

use serde_json::{Map, Value};

use crate::deploy::resource::{Collection, ResourceRef};
use crate::deploy::{Call, Client, Payload};
use crate::error::Error;
use crate::output::{Console, Format, Printer};
use crate::progress::{Progress, ProgressMode};
use crate::prompt::Prompter;
use crate::settings::login::login;
use crate::settings::overrides::ServerFlags;
use crate::settings::source::{Setting, SettingSource};
use crate::wait::WaitOptions;

/// One run of the program: the global flags with the environment applied, and the client.
pub(crate) struct Context {
    /// Select the server.
    pub(crate) server: ServerFlags,
    /// Writes answers to stdout.
    pub(crate) printer: Printer,
    /// The format of the answer.
    pub(crate) format: Setting<Format>,
    /// Writes everything else to stderr.
    pub(crate) console: Console,
    /// Asks the user.
    pub(crate) prompter: Prompter,
    /// How often `-v` was given.
    pub(crate) verbosity: u8,
    /// How progress is shown.
    pub(crate) progress_mode: ProgressMode,
    /// Whether `--no-wait` was given.
    pub(crate) no_wait: bool,
    /// The longest wait for jobs; `None` for no limit.
    pub(crate) timeout: Setting<Option<Duration>>,
    /// Seconds for which the server may hold a long poll.
    pub(crate) poll_timeout: u16,
    /// Made when it is first needed.
    pub(crate) client: OnceCell<Client>,
}

impl Context {
    /// The client, made when it is first needed.
    ///
    /// # Errors
    /// When a setting that it needs is missing or wrong.
    pub(crate) fn client(&self) -> Result<&Client, Error> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let client = Client::new(login(&self.server, self.verbosity, &self.prompter)?)?;
        Ok(self.client.get_or_init(|| client))
    }

    /// Looks up a member of a collection by its name or id.
    ///
    /// # Errors
    /// [`LookupError`]
    pub(crate) fn find(&self, collection: &Collection, given: &str) -> Result<ResourceRef, Error> {
        Ok(collection.find(self.client()?, given)?)
    }

    /// Prints the record that `call` reads.
    ///
    /// # Errors
    /// Those of the call.
    pub(crate) fn show(&self, call: &Call) -> Result<(), Error> {
        let record = match self.client()?.send(call)?.payload {
            Payload::Record(record) => record,
            Payload::Job(job) => job.record,
            Payload::Records(records) => Value::Array(records),
            Payload::Nothing => Value::Object(Map::new()),
        };
        Ok(self.printer.one(&record)?)
    }

    /// Whether the format of the answer was given on the command line.
    pub(crate) fn has_explicit_format(&self) -> bool {
        matches!(self.format.source, SettingSource::Flag(_))
    }

    /// How jobs are waited for.
    pub(crate) fn wait_options(&self) -> WaitOptions {
        WaitOptions { timeout: self.timeout.value, poll_timeout: self.poll_timeout }
    }

    /// A new progress display on stderr.
    pub(crate) fn progress(&self) -> Progress {
        Progress::new(self.console, self.progress_mode, self.verbosity)
    }

    /// Returns `error`. That the answer to a failed command could not be printed is only a warning.
    pub(crate) fn fail_with<E: Display>(&self, error: Error, answer: Result<(), E>) -> Error {
        if let Err(why) = answer {
            self.console.warn(format_args!("{why}"));
        }
        error
    }
}
