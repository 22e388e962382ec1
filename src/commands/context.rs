//! The context of a command: flags, client, printer and console.

use std::cell::OnceCell;
use std::fmt::Display;
use std::time::Duration;

use serde_json::{Map, Value};

use crate::deploy::body::redacted;
use crate::deploy::resource::{Collection, ResourceRef};
use crate::deploy::{Call, Client, Payload, Verbosity};
use crate::error::Error;
use crate::output::{Console, Format, Printer};
use crate::progress::{Progress, ProgressMode};
use crate::prompt::Prompter;
use crate::settings::login::login;
use crate::settings::overrides::ServerFlags;
use crate::settings::source::{Setting, SettingSource};
use crate::wait::WaitOptions;

/// The global flags combined with the environment, and the client.
pub(crate) struct Context {
    /// The flags that select the server.
    pub(crate) server: ServerFlags,
    /// Writes results to stdout.
    pub(crate) printer: Printer,
    /// The output format.
    pub(crate) format: Setting<Format>,
    /// Writes messages to stderr.
    pub(crate) console: Console,
    /// Prompts the user.
    pub(crate) prompter: Prompter,
    /// How much of the HTTP traffic is traced on stderr.
    pub(crate) verbosity: Verbosity,
    /// How progress is shown.
    pub(crate) progress_mode: ProgressMode,
    /// Whether `--no-wait` is set.
    pub(crate) no_wait: bool,
    /// The maximum time to wait for jobs; `None` for no limit.
    pub(crate) timeout: Setting<Option<Duration>>,
    /// How long the server may hold a long poll, in seconds.
    pub(crate) poll_timeout: u16,
    /// Created when it is first used.
    pub(crate) client: OnceCell<Client>,
}

impl Context {
    /// The client, created when it is first used.
    ///
    /// # Errors
    /// If a required setting is missing or invalid.
    pub(crate) fn client(&self) -> Result<&Client, Error> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let client = Client::new(login(&self.server, self.verbosity, &self.prompter)?)?;
        Ok(self.client.get_or_init(|| client))
    }

    /// A context with the same settings for the server that `server` selects.
    pub(crate) fn of_server(&self, server: ServerFlags, prompter: Prompter) -> Self {
        Self {
            server,
            printer: Printer::new(self.printer.format()),
            format: self.format.clone(),
            console: self.console,
            prompter,
            verbosity: self.verbosity,
            progress_mode: self.progress_mode,
            no_wait: self.no_wait,
            timeout: self.timeout.clone(),
            poll_timeout: self.poll_timeout,
            client: OnceCell::new(),
        }
    }

    /// Looks up a member of a collection by name or id.
    ///
    /// # Errors
    /// [`LookupError`]
    pub(crate) fn find(&self, collection: &Collection, given: &str) -> Result<ResourceRef, Error> {
        Ok(collection.find(self.client()?, given)?)
    }

    /// Prints the record that `call` reads.
    ///
    /// # Errors
    /// If the call fails or the result cannot be printed.
    pub(crate) fn show(&self, call: &Call) -> Result<(), Error> {
        let record = self.read(call)?;
        Ok(self.printer.one(&self.for_display(record))?)
    }

    /// The record that `call` reads; an array for a list.
    ///
    /// # Errors
    /// Those of the call.
    pub(crate) fn read(&self, call: &Call) -> Result<Value, Error> {
        Ok(match self.client()?.send(call)?.payload {
            Payload::Record(record) => record,
            Payload::Job(job) => job.record,
            Payload::Records(records) => Value::Array(records),
            Payload::Nothing => Value::Object(Map::new()),
        })
    }

    /// A record as it is printed: without secrets in a table, and otherwise as it was received. A Deploy that returns
    /// passwords (?) must not show them to those who look over a shoulder or read a log.
    pub(crate) fn for_display(&self, record: Value) -> Value {
        if self.printer.is_table() { redacted(&record) } else { record }
    }

    /// Whether the output format was set on the command line.
    pub(crate) fn has_explicit_format(&self) -> bool {
        matches!(self.format.source, SettingSource::Flag(_))
    }

    /// The time limits for waiting for jobs.
    pub(crate) fn wait_options(&self) -> WaitOptions {
        WaitOptions { timeout: self.timeout.value, poll_timeout: self.poll_timeout }
    }

    /// Creates a progress display on stderr.
    pub(crate) fn progress(&self) -> Progress {
        Progress::new(self.console, self.progress_mode, self.verbosity.level)
    }

    /// Returns `error`. If the result of the failed command could not be printed, prints a warning.
    pub(crate) fn fail_with<E: Display>(&self, error: Error, printed: Result<(), E>) -> Error {
        if let Err(why) = printed {
            self.console.warn(format_args!("{why}"));
        }
        error
    }
}
